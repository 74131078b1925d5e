"""Verbs of the window on the real parts: kept at once, heeded within a page, and still so after a restart."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App, open_app
from desktop_app.background.errands import Errands
from desktop_app.core.choice import ChosenFiles, FileChoice
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.intake import select
from desktop_app.core.progress import Step
from desktop_app.core.session import Control, SessionFile, SessionSummary
from desktop_app.core.settings import Settings
from desktop_app.core.status import FileStatus, SessionStatus
from desktop_app.core.transitions import Verb
from desktop_app.desk.pages import PageDrawer
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import create_session
from tests.fakes import pdf_file
from tests.store.builders import snapshot
from tests.whole.papers import scanned_report, text_report

WAIT_MS = 60_000
AES_256 = 5
"""PyMuPDF's number for the encryption, which its stubs leave out."""


@pytest.fixture
def reports(tmp_path: Path) -> list[str]:
    """Six reports with a text layer."""
    return [str(text_report(tmp_path / f"{number}.pdf", number)) for number in range(6)]


def summary_of(desk: SessionDesk) -> SessionSummary:
    summary = desk.summary()
    assert summary is not None
    return summary


def files_of(desk: SessionDesk) -> list[SessionFile]:
    return desk.files(None, 0, 100)


def ids_of(desk: SessionDesk) -> list[str]:
    return [file.progress.file_id for file in files_of(desk)]


def verbs_of(desk: SessionDesk, file_ids: Sequence[str]) -> Mapping[Verb, int]:
    told: list[ChosenFiles] = []
    desk.choices.count(FileChoice.of(file_ids), told.append)
    return told[0].verbs()


def statuses(desk: SessionDesk) -> list[FileStatus]:
    return [file.progress.status for file in files_of(desk)]


def until(qtbot: QtBot, is_so: Callable[[], bool]) -> None:
    qtbot.waitUntil(is_so, timeout=WAIT_MS)


def has_rested(desk: SessionDesk) -> bool:
    return summary_of(desk).processing_files == 0 and not desk.is_running


@pytest.fixture
def paused(desk: SessionDesk, app: App, qtbot: QtBot, reports: list[str]) -> SessionDesk:
    """A desk that shows a paused session of which nothing was read."""
    session_id = app.recorder.ask(create_session, app.database, select(reports).files, "local").result()
    desk.show_session(session_id)
    desk.pause()
    until(qtbot, lambda: summary_of(desk).control is Control.PAUSED)
    return desk


def test_pause_now_sets_a_running_file_back_and_resume_does_the_rest(
    desk: SessionDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = scanned_report(tmp_path / "scan.pdf", pages=3)
    desk.add([str(path)])
    until(qtbot, lambda: desk.summary() is not None and statuses(desk) == [FileStatus.EXTRACTING])
    assert Verb.PAUSE in desk.allowed_verbs()
    desk.pause(after_running=False)
    until(qtbot, lambda: has_rested(desk))
    summary = summary_of(desk)
    assert (summary.control, summary.status) == (Control.PAUSED, SessionStatus.PAUSED)
    (file,) = files_of(desk)
    assert (file.progress.status, file.progress.attempt) == (FileStatus.PENDING, 1)
    assert set(desk.allowed_verbs()) == {Verb.RESUME, Verb.CANCEL, Verb.RESTART}
    desk.resume()
    until(qtbot, lambda: statuses(desk) == [FileStatus.COMPLETED])
    assert files_of(desk)[0].progress.attempt == 1


def test_cancel_is_committed_at_once_for_a_running_file_too(desk: SessionDesk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.add([str(scanned_report(tmp_path / "scan.pdf", pages=3))])
    until(qtbot, lambda: desk.summary() is not None and statuses(desk) == [FileStatus.EXTRACTING])
    desk.cancel()
    until(qtbot, lambda: statuses(desk) == [FileStatus.CANCELLED])
    until(qtbot, lambda: not desk.is_running)
    assert summary_of(desk).status is SessionStatus.CANCELLED
    desk.cancel()
    desk.retry(ids_of(desk))
    until(qtbot, lambda: statuses(desk) == [FileStatus.COMPLETED])
    assert files_of(desk)[0].progress.attempt == 2


def test_files_paused_by_themselves_wait_while_others_are_read(paused: SessionDesk, qtbot: QtBot) -> None:
    held = ids_of(paused)[:2]
    paused.pause(after_running=False, file_ids=held)
    until(qtbot, lambda: [file.is_held for file in files_of(paused)] == [True, True, False, False, False, False])
    assert verbs_of(paused, held)[Verb.RESUME] == 2
    of_another = verbs_of(paused, [ids_of(paused)[5]])
    assert Verb.RESUME not in of_another
    assert of_another[Verb.MOVE_TO_TOP] == 1
    paused.retry(ids_of(paused)[2:])  # nothing has stopped: refused, but the session goes on
    until(qtbot, lambda: statuses(paused)[2:] == [FileStatus.COMPLETED] * 4)
    assert statuses(paused)[:2] == [FileStatus.PENDING] * 2
    paused.resume(held)
    until(qtbot, lambda: set(statuses(paused)) == {FileStatus.COMPLETED})


def test_files_moved_to_the_top_begin_first(paused: SessionDesk, app: App, qtbot: QtBot) -> None:
    app.runner.set_files_at_a_time(1)
    last = ids_of(paused)[-1]
    with qtbot.waitSignal(paused.files_changed, timeout=WAIT_MS):
        paused.move_to_top([last])
    assert ids_of(paused)[-1] == last, "the list keeps its order"
    paused.resume()
    until(qtbot, lambda: set(statuses(paused)) == {FileStatus.COMPLETED})
    began = {file.progress.file_id: file.progress.started_at_ms or 0 for file in files_of(paused)}
    assert min(began, key=lambda file_id: began[file_id]) == last


def test_a_protected_file_is_read_with_its_password(desk: SessionDesk, qtbot: QtBot, tmp_path: Path) -> None:
    with pymupdf.open(text_report(tmp_path / "open.pdf", 3)) as document:
        (tmp_path / "locked.pdf").write_bytes(document.tobytes(encryption=AES_256, user_pw="secret", owner_pw="x"))
    desk.add([str(tmp_path / "locked.pdf")])
    until(qtbot, lambda: desk.summary() is not None and statuses(desk) == [FileStatus.FAILED])
    until(qtbot, lambda: not desk.is_running)
    (file_id,) = ids_of(desk)
    assert Verb.ENTER_PASSWORD in verbs_of(desk, [file_id])
    told: list[object] = []
    desk.recorded.connect(told.append)
    desk.enter_password(file_id, "wrong")
    until(qtbot, lambda: bool(told) and statuses(desk) == [FileStatus.FAILED] and not desk.is_running)
    error = files_of(desk)[0].progress.error
    assert error is not None
    assert error.code is ErrorCode.PDF_PASSWORD
    desk.enter_password(file_id, "secret")
    until(qtbot, lambda: statuses(desk) == [FileStatus.COMPLETED])
    assert files_of(desk)[0].progress.attempt == 1, "no attempt is used up"


def test_a_restarted_session_reads_all_files_in_a_new_round(paused: SessionDesk, qtbot: QtBot) -> None:
    paused.resume()
    until(qtbot, lambda: set(statuses(paused)) == {FileStatus.COMPLETED} and not paused.is_running)
    assert paused.allowed_verbs() == {Verb.RESTART: 6}
    paused.restart()
    until(qtbot, lambda: {file.progress.attempt_round for file in files_of(paused)} == {2})
    until(qtbot, lambda: set(statuses(paused)) == {FileStatus.COMPLETED} and not paused.is_running)
    assert {file.progress.attempt for file in files_of(paused)} == {1}
    assert all(file.result_count for file in files_of(paused))


def test_when_the_sessions_time_is_over_the_rest_times_out_and_goes_on_in_the_same_attempt(
    desk: SessionDesk, app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    app.apply(replace(app.settings, session_timeout_s=0.3, files_at_a_time=1))
    desk.add([str(scanned_report(tmp_path / f"{number}.pdf", number)) for number in range(3)])
    until(qtbot, lambda: desk.summary() is not None and summary_of(desk).timed_out_files > 0 and not desk.is_running)
    summary = summary_of(desk)
    assert summary.can_resume
    assert summary.timeout_threshold_ms == 300
    assert summary.continuation_token
    app.apply(replace(app.settings, session_timeout_s=0.0))
    desk.resume()
    until(qtbot, lambda: set(statuses(desk)) == {FileStatus.COMPLETED})
    assert {file.progress.attempt for file in files_of(desk)} == {1}
    assert summary_of(desk).continuation_token is None


@pytest.mark.parametrize("goes_on", [True, False])
def test_what_a_dead_process_left_running_is_set_back_and_goes_on_where_it_is_set_so(
    qtbot: QtBot, data_dir: Path, reports: list[str], goes_on: bool
) -> None:
    with open_app(data_dir, Settings()) as dead:
        session_id = dead.recorder.ask(create_session, dead.database, select(reports).files, "local").result()
        steps = [Step(snapshot(f"{session_id}-{number:06d}", FileStatus.EXTRACTING)) for number in (1, 2)]
        dead.recorder.ask(save_steps, dead.database, steps).result()
    errands = Errands()
    with open_app(data_dir, Settings(resumes_interrupted=goes_on)) as app:
        desk = SessionDesk(app, errands, PageDrawer(app, errands))
        desk.show_session(session_id)
        expected = FileStatus.COMPLETED if goes_on else FileStatus.PENDING
        until(qtbot, lambda: set(statuses(desk)) == {expected})
        until(qtbot, lambda: not desk.is_running)
        assert (Verb.RESUME in desk.allowed_verbs()) is not goes_on
        desk.close()
        errands.close()


def test_what_paused_a_session_by_itself_is_told_until_it_goes_on(
    desk: SessionDesk, app: App, qtbot: QtBot, tmp_path: Path
) -> None:
    files = select([str(pdf_file(tmp_path))]).files
    session_id = app.recorder.ask(create_session, app.database, files, "local").result()
    desk.show_session(session_id)
    failure = Failure.of(ErrorCode.API_QUOTA)
    file_id = ids_of(desk)[0]
    waits = Step(snapshot(file_id, FileStatus.PENDING, error=failure), pause=failure)
    app.recorder.take(waits)
    until(qtbot, lambda: summary_of(desk).control is Control.PAUSED)
    assert summary_of(desk).pause_reason == failure
    desk.retry([file_id], engine="local")
    until(qtbot, lambda: summary_of(desk).pause_reason is None)
    until(qtbot, lambda: summary_of(desk).status.is_ended and not desk.is_running)
