"""A watched folder in the program: real files are read by themselves, once, and never touched."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.background.watching import Paces
from desktop_app.core.session import Control
from desktop_app.core.settings import Settings
from desktop_app.core.status import SessionStatus
from desktop_app.core.watching import LeftOut, WatchedFolder
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.desk.settings_desk import SettingsDesk
from desktop_app.desk.watch_desk import WatchDesk
from desktop_app.store.work.files import list_files
from desktop_app.store.work.sessions import list_sessions, set_control
from desktop_app.store.work.watching import list_taken
from desktop_app.ui.watch.desk import Watching
from desktop_app.ui.watch.words import watch_words
from tests.fakes import PDF
from tests.standin.server import KEY, serving

WAIT_MS = 60_000
QUICK = Paces(1, 1, 20, 20, 0)
Make = Callable[..., WatchDesk]


class Clock:
    """Each look is ten seconds after the one before."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        self.now_s += 10
        return self.now_s


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "Scans"
    path.mkdir()
    return path


@pytest.fixture
def settings_desk(app: App, data_dir: Path) -> SettingsDesk:
    desk = SettingsDesk(data_dir, app.database, Settings())
    desk.changed.connect(app.apply)
    return desk


@pytest.fixture
def make(qtbot: QtBot, app: App, errands: Errands, desk: SessionDesk, settings_desk: SettingsDesk) -> Iterator[Make]:
    made: list[WatchDesk] = []

    def open_folder(settings: Settings) -> WatchedFolder:
        return WatchedFolder(Path(settings.watched_folder), list_taken(app.database), now_s=Clock())

    def make() -> WatchDesk:
        made.append(WatchDesk(app, errands, desk, settings_desk, open_folder=open_folder, paces=QUICK))
        return made[-1]

    yield make
    for each in made:
        each.close()
    for session_id in app.runner.sessions():
        desk.control.cancel(session_id)
    qtbot.waitUntil(lambda: not app.runner.sessions() and not app.locks.held(), timeout=WAIT_MS)


def write_pdf(path: Path) -> None:
    """A document that cannot be read, of a content of its own: it fails quickly."""
    path.write_bytes(PDF + path.name.encode())


def names_of(app: App) -> list[list[str]]:
    """The files of all sessions, oldest session first."""
    return [[file.name for file in list_files(app.database, one.session_id)] for one in list_sessions(app.database)][
        ::-1
    ]


def test_a_folder_is_off_until_it_is_chosen_and_switched_on(make: Make, settings_desk: SettingsDesk) -> None:
    watch = make()
    assert watch.state.watching is Watching.OFF
    settings_desk.change(is_folder_watched=True)
    assert watch.state.watching is Watching.OFF


def test_files_that_appear_are_read_and_left_as_they_are(
    qtbot: QtBot, app: App, desk: SessionDesk, make: Make, settings_desk: SettingsDesk, folder: Path, samples: Path
) -> None:
    watch = make()
    settings_desk.change(is_folder_watched=True, watched_folder=str(folder))
    content = (samples / "blood-count.pdf").read_bytes()
    (folder / "report.pdf").write_bytes(content)
    qtbot.waitUntil(lambda: desk.session_id is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: (one := desk.summary()) is not None and one.status.is_ended, timeout=WAIT_MS)
    summary = desk.summary()
    assert summary is not None
    assert summary.status is SessionStatus.COMPLETED
    assert watch.state.session_id == summary.session_id
    with app.database.reading() as connection:
        metadata = connection.value("SELECT metadata FROM session_processing_summary")
    assert json.loads(metadata)["folder"] == "Scans"
    assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [("report.pdf", content)]


def test_what_was_there_before_is_read_and_after_a_restart_only_what_is_new(
    qtbot: QtBot, app: App, make: Make, settings_desk: SettingsDesk, folder: Path
) -> None:
    write_pdf(folder / "a.pdf")
    settings_desk.change(is_folder_watched=True, watched_folder=str(folder))
    first = make()
    qtbot.waitUntil(lambda: names_of(app) == [["a.pdf"]], timeout=WAIT_MS)
    first.close()
    qtbot.waitUntil(lambda: not app.runner.sessions(), timeout=WAIT_MS)
    write_pdf(folder / "b.pdf")
    make()
    qtbot.waitUntil(lambda: names_of(app) == [["a.pdf"], ["b.pdf"]], timeout=WAIT_MS)


def test_paused_watching_takes_nothing_and_goes_on_with_what_came(
    qtbot: QtBot, app: App, make: Make, settings_desk: SettingsDesk, folder: Path
) -> None:
    settings_desk.change(is_folder_watched=True, watched_folder=str(folder), is_watching_paused=True)
    watch = make()
    assert watch.state.watching is Watching.PAUSED
    write_pdf(folder / "a.pdf")
    watch.resume()
    qtbot.waitUntil(lambda: names_of(app) == [["a.pdf"]], timeout=WAIT_MS)
    watch.pause()
    assert settings_desk.settings.is_watching_paused
    assert watch.state.watching is Watching.PAUSED


def test_files_join_a_session_that_a_person_paused_and_wait_with_it(
    qtbot: QtBot, app: App, make: Make, settings_desk: SettingsDesk, folder: Path
) -> None:
    app.runner.set_files_at_a_time(1)
    for number in range(3):
        write_pdf(folder / f"{number}.pdf")
    settings_desk.change(is_folder_watched=True, watched_folder=str(folder))
    watch = make()
    qtbot.waitUntil(lambda: bool(names_of(app)), timeout=WAIT_MS)
    (session,) = list_sessions(app.database)
    app.runner.pause(session.session_id)
    app.recorder.ask(set_control, app.database, session.session_id, Control.PAUSED).result()
    qtbot.waitUntil(lambda: watch.state.session_id is not None)
    write_pdf(folder / "later.pdf")
    qtbot.waitUntil(lambda: sum(map(len, names_of(app))) == 4, timeout=WAIT_MS)
    if len(names_of(app)) == 1:  # all three may have been read before the pause
        assert list_sessions(app.database)[0].control is Control.PAUSED


def test_a_folder_that_vanishes_is_told_and_comes_back(
    qtbot: QtBot, app: App, make: Make, settings_desk: SettingsDesk, folder: Path
) -> None:
    settings_desk.change(is_folder_watched=True, watched_folder=str(folder))
    watch = make()
    qtbot.waitUntil(lambda: watch.state.watching is Watching.ON)
    away = folder.rename(folder.with_name("elsewhere"))
    qtbot.waitUntil(lambda: watch.state.watching is Watching.GONE)
    write_pdf(away / "a.pdf")
    away.rename(folder)
    qtbot.waitUntil(lambda: names_of(app) == [["a.pdf"]], timeout=WAIT_MS)
    assert watch.state.watching is Watching.ON


def test_files_of_other_kinds_are_told_once(
    qtbot: QtBot, make: Make, settings_desk: SettingsDesk, folder: Path
) -> None:
    (folder / "a.txt").write_text("nothing")
    (folder / "b.txt").write_text("nothing else")
    settings_desk.change(is_folder_watched=True, watched_folder=str(folder))
    watch = make()
    with qtbot.waitSignal(watch.left_out, timeout=WAIT_MS) as told:
        pass
    assert told.args == [2, LeftOut.KIND]
    assert watch.state.left_out == 2


def test_the_api_reads_the_folder_only_where_its_host_was_agreed_to(
    qtbot: QtBot, make: Make, settings_desk: SettingsDesk, folder: Path
) -> None:
    address = "https://api.clinic.example/v1"
    settings_desk.change(is_folder_watched=True, watched_folder=str(folder), engine="openai", api_base_url=address)
    watch = make()
    assert (watch.state.watching, watch.state.host) == (Watching.CONSENT, "api.clinic.example")
    settings_desk.change(api_consented_hosts="api.clinic.example")
    qtbot.waitUntil(lambda: watch.state.watching is Watching.ON)
    settings_desk.change(api_base_url="https://other.example/v1")
    assert (watch.state.watching, watch.state.host) == (Watching.CONSENT, "other.example")


def test_a_large_session_of_the_api_is_told_to_wait_and_counted_anew(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    make: Make,
    app: App,
    desk: SessionDesk,
    settings_desk: SettingsDesk,
    folder: Path,
    samples: Path,
) -> None:
    with serving() as standin:
        monkeypatch.setenv("OPENAI_API_KEY", KEY)
        monkeypatch.setenv("OPENAI_BASE_URL", standin.base_url)
        settings_desk.change(engine="openai", api_consented_hosts=standin.host, api_asks_from_pages=2)
        shutil.copy(samples / "check-up-two-pages.pdf", folder)
        settings_desk.change(is_folder_watched=True, watched_folder=str(folder))
        watch = make()
        qtbot.waitUntil(lambda: watch.state.asks == 1, timeout=WAIT_MS)
        assert watch_words(watch.state).text == "1 file waits for your answer: nothing of it was sent"
        shutil.copy(samples / "blood-count.pdf", folder)
        qtbot.waitUntil(lambda: watch.state.asks == 2, timeout=WAIT_MS)
        session_id = watch.state.session_id or ""
        question = desk.costs.question(session_id)
        assert question is not None
        assert question.pages == 3
        assert standin.chats == []
        desk.costs.use_local(session_id)
        assert watch.state.asks == 0
        qtbot.waitUntil(lambda: list_sessions(app.database)[0].status.is_ended, timeout=WAIT_MS)
