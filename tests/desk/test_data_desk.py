"""The data section on the real parts: backups are jobs, and what needs the window closed is only asked for."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.app import App, open_app
from desktop_app.background.errands import Errands
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.program.upkeep import Upkeep
from desktop_app.core.settings import Settings
from desktop_app.core.status import JobStatus
from desktop_app.desk.data_desk import DataDesk
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.store.database import open_database
from desktop_app.store.safekeeping.backup import back_up
from desktop_app.store.work.progress import save_steps
from tests.store.builders import new_session, reading_steps


@pytest.fixture
def data(app: App, jobs: JobsDesk) -> DataDesk:
    def fill() -> None:
        (file_id,) = new_session(app.database)
        save_steps(app.database, reading_steps(file_id, b"data"))

    app.recorder.ask(fill).result()
    return DataDesk(app, jobs)


def test_a_backup_is_a_job_and_is_remembered(data: DataDesk, jobs: JobsDesk, qtbot: QtBot, tmp_path: Path) -> None:
    assert data.facts().last_backup_ms is None
    data.back_up(str(tmp_path / "b.labstream"))
    qtbot.waitUntil(lambda: [job.status for job in jobs.jobs()] == [JobStatus.COMPLETED])
    assert jobs.jobs()[0].title == "Backup to b.labstream"
    assert data.facts().last_backup_ms is not None
    assert not data.busy()
    assert not data.needs_phrase(str(tmp_path / "b.labstream"))
    with pytest.raises(ProcessingError) as told:
        data.needs_phrase(str(tmp_path / "nothing"))
    assert told.value.failure.code is ErrorCode.BACKUP_INVALID


def test_facts_count_what_there_is(data: DataDesk, data_dir: Path) -> None:
    facts = data.facts()
    assert (facts.sessions, facts.reports, facts.values) == (1, 1, 2)
    assert data.folder() == str(data_dir)
    assert len((data.phrase() or "").split()) == 24


def asked(qtbot: QtBot, data_dir: Path, act: str, tmp_path: Path) -> Upkeep:
    """Open the folder, ask for something, close it, and return what is to be done."""
    errands = Errands()
    with open_app(data_dir, Settings()) as app:
        jobs = JobsDesk(app, errands)
        desk = DataDesk(app, jobs)
        with qtbot.waitSignal(desk.upkeep_asked) as told:
            match act:
                case "restore":
                    desk.restore(str(tmp_path / "b"), None)
                case "key":
                    desk.change_key()
                case "move":
                    desk.move(str(tmp_path / "new"), removes_old=True)
                case _:
                    desk.delete_all()
        assert told.args is not None
        upkeep: Upkeep = told.args[0]
        with pytest.raises(ProcessingError):  # not under the open database
            upkeep.run()
        jobs.close()
    errands.close()
    return upkeep


def filled(data_dir: Path, backup: Path) -> None:
    database = open_database(data_dir)
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"data"))
    back_up(database, backup)
    database.close()


@pytest.mark.parametrize(
    ("act", "words"),
    [
        ("restore", "The backup holds now: 1 file, 1 report, 2 values. What it replaced is kept: "),
        ("key", "Everything is encrypted with a new key."),
        ("move", "The old files were removed."),
        ("delete", "was deleted."),
    ],
)
def test_what_needs_the_window_closed_is_done_after_it(
    qtbot: QtBot, data_dir: Path, tmp_path: Path, act: str, words: str
) -> None:
    filled(data_dir, tmp_path / "b")
    upkeep = asked(qtbot, data_dir, act, tmp_path)
    assert words in upkeep.run()
    database = open_database(paths.data_dir())
    with database.reading() as connection:
        assert connection.value("SELECT count(*) FROM test_results") == (0 if act == "delete" else 2)
    database.close()
