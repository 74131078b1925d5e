"""The window's desk: what is asked happens, is committed, and is told."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App, open_app
from desktop_app.core.errors import ErrorCode
from desktop_app.core.intake import select
from desktop_app.core.progress import FileProgress
from desktop_app.core.session import SessionSummary
from desktop_app.core.settings import Settings
from desktop_app.core.status import FileStatus, SessionStatus
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.store.work.sessions import create_session, list_sessions
from desktop_app.ui.desk import Added, PagePicture
from tests.fakes import pdf_file

WAIT_MS = 60_000


def add_and_wait(desk: SessionDesk, qtbot: QtBot, *paths: Path) -> SessionSummary:
    desk.add([str(path) for path in paths])
    qtbot.waitUntil(lambda: has_ended(desk), timeout=WAIT_MS)
    summary = desk.summary()
    assert summary is not None
    return summary


def has_ended(desk: SessionDesk) -> bool:
    summary = desk.summary()
    return summary is not None and summary.status.is_ended


def test_added_files_are_read_and_told_as_they_are_committed(desk: SessionDesk, qtbot: QtBot, samples: Path) -> None:
    told: list[FileProgress] = []
    counts: list[SessionSummary] = []
    added: list[Added] = []
    desk.recorded.connect(told.extend)
    desk.counted.connect(counts.append)
    desk.added.connect(added.append)
    summary = add_and_wait(desk, qtbot, samples / "blood-count.pdf")
    assert summary.status is SessionStatus.COMPLETED
    assert [one.count for one in added] == [1]
    qtbot.waitUntil(lambda: bool(told) and told[-1].status is FileStatus.COMPLETED)
    assert counts[-1].completed_files == 1
    (file,) = desk.files(None, 0, 10)
    assert file.result_count
    assert "Hemoglobin" in desk.text(file.progress.file_id)
    assert [run.stage.value for _, run in desk.stages(file.progress.file_id)] == [
        "download",
        "extract",
        "parse",
        "save",
    ]
    qtbot.waitUntil(lambda: not desk.is_running)


def test_what_a_full_disk_keeps_out_is_told_by_name_and_can_be_added_again(
    desk: SessionDesk, app: App, qtbot: QtBot
) -> None:
    desk.refused.connect(pytest.fail)
    with app.database.writing() as connection:
        connection.run(f"PRAGMA max_page_count = {connection.value('PRAGMA page_count')}")
    with qtbot.waitSignal(desk.not_added, timeout=WAIT_MS) as told:
        desk.add_picture("scan.png", bytes(500_000))
    assert told.args is not None
    left_out = told.args[0]
    assert left_out.names == ("scan.png",)
    assert left_out.failure.code is ErrorCode.DISK_FULL
    assert not desk.sessions(1)
    with app.database.writing() as connection:
        connection.run("PRAGMA max_page_count = 1000000")
    with qtbot.waitSignal(desk.added, timeout=WAIT_MS):
        left_out.again()
    qtbot.waitUntil(lambda: has_ended(desk), timeout=WAIT_MS)


def test_a_folder_without_reports_says_what_was_left_out(desk: SessionDesk, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "notes.txt").write_text("nothing")
    told: list[Added] = []
    desk.added.connect(told.append)
    with qtbot.waitSignal(desk.added):
        desk.add([str(folder)])
    assert [(added.count, len(added.left_out)) for added in told] == [(0, 1)]
    assert desk.session_id is None


def test_files_that_failed_come_first_when_grouped(
    desk: SessionDesk, qtbot: QtBot, samples: Path, tmp_path: Path
) -> None:
    summary = add_and_wait(desk, qtbot, samples / "blood-count.pdf", tmp_path / "gone.pdf")
    assert summary.status is SessionStatus.PARTIAL
    assert [file.name for file in desk.files(None, 0, 10)] == ["blood-count.pdf", "gone.pdf"]
    assert [file.name for file in desk.files(None, 0, 10, is_grouped=True)] == ["gone.pdf", "blood-count.pdf"]
    assert [file.name for file in desk.files(None, 1, 1, is_grouped=True)] == ["blood-count.pdf"]


def test_retry_replace_and_remove(desk: SessionDesk, qtbot: QtBot, samples: Path, tmp_path: Path) -> None:
    add_and_wait(desk, qtbot, tmp_path / "gone.pdf")
    (file,) = desk.files(None, 0, 10)
    desk.retry()
    qtbot.waitUntil(lambda: desk.files(None, 0, 10)[0].progress.attempt == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: has_ended(desk) and not desk.is_running, timeout=WAIT_MS)
    desk.replace(file.progress.file_id, str(samples / "blood-count.pdf"))
    qtbot.waitUntil(lambda: desk.files(None, 0, 10)[0].progress.status is FileStatus.COMPLETED, timeout=WAIT_MS)
    assert desk.files(None, 0, 10)[0].progress.attempt == 1
    desk.remove([file.progress.file_id])
    qtbot.waitUntil(lambda: desk.files(None, 0, 10) == [])


def test_pause_resume_and_cancel(desk: SessionDesk, qtbot: QtBot, tmp_path: Path) -> None:
    paths = [pdf_file(tmp_path, f"{number}.pdf") for number in range(30)]
    for number, path in enumerate(paths):
        path.write_bytes(b"%%PDF-1.4 broken %d" % number)
    desk.added.connect(lambda _: desk.pause())  # at once: all of them are broken, and soon read
    desk.add([str(path) for path in paths])
    qtbot.waitUntil(lambda: desk.session_id is not None and status(desk) is SessionStatus.PAUSED, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: summary_of(desk).processing_files == 0, timeout=WAIT_MS)
    assert summary_of(desk).pending_files > 0
    desk.resume()
    qtbot.waitUntil(lambda: summary_of(desk).failed_files > 5, timeout=WAIT_MS)
    desk.cancel()
    qtbot.waitUntil(lambda: has_ended(desk), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not desk.is_running, timeout=WAIT_MS)
    summary = summary_of(desk)
    assert summary.pending_files == summary.processing_files == 0
    assert summary.status in {SessionStatus.CANCELLED, SessionStatus.FAILED}


def test_a_pasted_picture_is_kept_and_read(desk: SessionDesk, qtbot: QtBot, samples: Path) -> None:
    desk.add_picture("Pasted picture.png", b"\x89PNG\r\n\x1a\n" + b"broken")
    qtbot.waitUntil(lambda: has_ended(desk), timeout=WAIT_MS)
    (file,) = desk.files(None, 0, 10)
    assert file.progress.error is not None
    assert file.progress.error.code == "IMAGE_CORRUPT"


def test_samples_come_and_go(desk: SessionDesk, qtbot: QtBot) -> None:
    assert not desk.has_samples()
    with qtbot.waitSignal(desk.added):
        desk.try_samples()
    assert summary_of(desk).total_files == 6
    assert desk.has_samples()
    desk.remove_samples()
    qtbot.waitUntil(lambda: not desk.has_samples(), timeout=WAIT_MS)
    assert desk.session_id is None
    assert desk.sessions(10) == []


def test_a_session_of_another_program_is_shown_live_and_left_alone(
    desk: SessionDesk, app: App, qtbot: QtBot, data_dir: Path, samples: Path
) -> None:
    with open_app(data_dir, Settings()) as other:
        files = select([str(samples / "blood-count.pdf")]).files
        session_id = other.recorder.ask(create_session, other.database, files, "local").result()
        other.locks.hold(session_id)
        qtbot.waitUntil(lambda: len(list_sessions(app.database)) == 1)
        desk.show_session(session_id)
        assert not desk.is_controllable
        with qtbot.waitSignal(desk.refused):
            desk.resume()
        with qtbot.waitSignal(desk.files_changed):
            other.recorder.ask(create_session, other.database, files, "local").result()
    desk.show_session(session_id)
    assert desk.is_controllable


def test_a_page_is_drawn(desk: SessionDesk, qtbot: QtBot, samples: Path) -> None:
    add_and_wait(desk, qtbot, samples / "blood-count.pdf")
    pictures: list[PagePicture] = []
    desk.draw_page(desk.files(None, 0, 1)[0].progress.file_id, 1, 300, pictures.append)
    qtbot.waitUntil(lambda: bool(pictures), timeout=WAIT_MS)
    image = pictures[0].image
    assert image is not None
    assert image.width() == pytest.approx(300, abs=2)


def summary_of(desk: SessionDesk) -> SessionSummary:
    summary = desk.summary()
    assert summary is not None
    return summary


def status(desk: SessionDesk) -> SessionStatus:
    return summary_of(desk).status
