"""The desk of Review on the real database and writer: what is asked is stored, then told."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.report import LabReport, Patient, TestResult
from desktop_app.core.review import Check, HeaderField, ReportPlace, ResultField, check_of
from desktop_app.core.status import FileStatus
from desktop_app.desk.pages import PageDrawer
from desktop_app.desk.review_desk import ReviewDesk
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.desk import PagePicture
from tests.store.builders import REPORT, new_session, reading_steps, session_of

LONG_MS = 60_000
FERRITIN = TestResult("page", "84", None, "1 - 5", page=1, bbox=(0.0, 0.0, 1.0, 1.0), is_grounded=False)


@pytest.fixture
def review_desk(app: App) -> Iterator[ReviewDesk]:
    errands = Errands()
    yield ReviewDesk(app, errands, PageDrawer(app, errands))
    errands.close()


def stored(app: App, reports: tuple[LabReport, ...] = (REPORT,), data: bytes = b"%PDF- one") -> str:
    [file_id] = new_session(app.database)
    save_steps(app.database, reading_steps(file_id, data, reports))
    return file_id


def listed(desk: ReviewDesk, session_id: str | None, qtbot: QtBot) -> list[ReportPlace]:
    told: list[Sequence[ReportPlace] | None] = []
    desk.reports(session_id, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=LONG_MS)
    assert told[0] is not None
    first = next((place for place in told[0] if not place.is_reviewed), told[0][0] if told[0] else None)
    assert desk.first_report(session_id) == (None if first is None else first.report_id)
    return list(told[0])


def test_an_edit_is_stored_and_then_told(app: App, review_desk: ReviewDesk, qtbot: QtBot) -> None:
    stored(app)
    opened = review_desk.open(1, None)
    assert opened is not None
    row = opened.report.rows[0]
    with qtbot.waitSignals([review_desk.changed, review_desk.reports_changed]):
        review_desk.keep_row(1, row.result_id, replace(row.result, value="141", is_grounded=False))
    again = review_desk.open(1, None)
    assert again is not None
    assert again.report.rows[0].engine_values == {ResultField.VALUE: "140"}


def test_several_changes_are_told_once_when_all_are_stored(app: App, review_desk: ReviewDesk, qtbot: QtBot) -> None:
    stored(app)
    opened = review_desk.open(1, None)
    assert opened is not None
    told: list[int] = []
    review_desk.changed.connect(told.append)
    header = replace(opened.report.header, patient_name="Bea Example")
    review_desk.keep_header(1, header)
    review_desk.keep_checked(1, [opened.report.rows[0].result_id], is_checked=True)
    review_desk.keep_reviewed(1)
    with qtbot.waitSignal(review_desk.counted) as counted:
        pass
    assert counted.args == [0]
    assert told == [1]
    again = review_desk.open(1, None)
    assert again is not None
    assert again.report.header == header
    assert again.report.is_reviewed


def test_what_the_page_shows_is_offered_and_counts_as_found(app: App, review_desk: ReviewDesk, qtbot: QtBot) -> None:
    # The builder's pages read "page 1 of an invented report": 1 is the only number on the line.
    stored(app, (LabReport(Patient("Report Invented"), results=(replace(FERRITIN, reference_range=None),)),))
    opened = review_desk.open(1, None)
    assert opened is not None
    assert opened.found == {HeaderField.PATIENT_NAME}
    row = opened.report.rows[0]
    shown = opened.shown[row.result_id]
    assert shown.text == "1"
    with qtbot.waitSignal(review_desk.changed):
        review_desk.keep_row(1, row.result_id, replace(row.result, value=shown.text))
    again = review_desk.open(1, None)
    assert again is not None
    assert again.report.rows[0].result.is_grounded
    assert check_of(again.report.rows[0], is_reviewed=False) is Check.EDITED
    assert again.shown == {}


def test_a_change_that_cannot_be_stored_is_refused(app: App, review_desk: ReviewDesk, qtbot: QtBot) -> None:
    stored(app)
    opened = review_desk.open(1, None)
    assert opened is not None
    with app.database.writing() as connection:
        connection.value("SELECT 1")
        pages = connection.value("PRAGMA page_count")
        connection.value(f"PRAGMA max_page_count = {pages}")
    with qtbot.waitSignals([review_desk.refused, review_desk.changed]):
        review_desk.keep_header(1, replace(opened.report.header, laboratory="x" * 1_000_000))
    again = review_desk.open(1, None)
    assert again is not None
    assert again.report == opened.report


def test_new_reports_are_told_while_files_are_read(app: App, review_desk: ReviewDesk, qtbot: QtBot) -> None:
    [file_id] = new_session(app.database)
    assert listed(review_desk, session_of(file_id), qtbot) == []
    with qtbot.waitSignal(review_desk.counted) as counted:
        for step in reading_steps(file_id, b"%PDF- new", (REPORT,)):
            app.recorder.take(step)
    assert counted.args == [1]
    [place] = listed(review_desk, session_of(file_id), qtbot)
    assert not place.is_reviewed


def test_a_real_report_is_opened_with_its_page(app: App, qtbot: QtBot, samples: Path) -> None:
    """The whole way: a sample goes through the pipeline, is opened, drawn, and its header found on the page."""
    errands = Errands()
    drawer = PageDrawer(app, errands)
    session_desk, review_desk = SessionDesk(app, errands, drawer), ReviewDesk(app, errands, drawer)
    try:
        with qtbot.waitSignal(app.runner.finished, timeout=LONG_MS):
            session_desk.add([str(samples / "blood-count.pdf")])
        [place] = listed(review_desk, session_desk.session_id, qtbot)
        opened = review_desk.open(place.report_id, session_desk.session_id)
        assert opened is not None
        assert opened.report.header.patient_name == "Marisol Fennimore"
        assert opened.found == set(HeaderField) - {HeaderField.PATIENT_SEX}
        assert len(opened.report.rows) == 19
        assert opened.notation.mark == "."
        [file] = session_desk.files([FileStatus.COMPLETED], 0, 9)
        pictures: list[PagePicture] = []
        review_desk.draw_page(file.progress.file_id, 1, 640, pictures.append)
        qtbot.waitUntil(lambda: bool(pictures), timeout=LONG_MS)
        assert pictures[0].image is not None
        assert pictures[0].image.width() == 640
    finally:
        session_desk.close()
        errands.close()
