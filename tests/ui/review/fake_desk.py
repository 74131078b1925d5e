"""A desk of Review without a database: reports in memory, changes told when the test says so."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QImage

from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.core.report import Box, TestResult
from desktop_app.core.review import HeaderField, ReportHeader, ReportPlace, ResultField, ReviewReport, ReviewRow
from desktop_app.ui.desk import PagePicture
from desktop_app.ui.review.desk import OpenReport, Shown
from desktop_app.ui.review.table_cells import with_result
from tests.core.notation import PlainNotation

HEADER = ReportHeader("Elena Varga", "1981-05-02", "female", "Northfield Laboratory", "2024-10-14T07:50")
ASPECT = 2**0.5


def box(number: int) -> tuple[float, float, float, float]:
    return 0.1, 0.02 + 0.04 * number, 0.9, 0.04 + 0.04 * number


def result(number: int, **fields: object) -> TestResult:
    base = TestResult(
        f"Test {number}", str(60 + number), "µg/L", "15 - 150", None, 60.0 + number, None, 15.0, 150.0, "normal",
        page=1, bbox=box(number), confidence=0.99, is_grounded=True,
    )  # fmt: skip
    return replace(base, **fields)  # pyright: ignore[reportArgumentType] - names checked by dataclass


def report(report_id: int = 1, results: Collection[TestResult] | None = None, **fields: object) -> ReviewReport:
    """Return a report of 16 results; the 14th is not on the page."""
    if results is None:
        results = [result(n) for n in range(1, 17)]
        results[13] = result(14, name="Ferritin", value="84", numeric_value=84.0, confidence=0.61, is_grounded=False)
    rows = tuple(ReviewRow(100 * report_id + n, n, each) for n, each in enumerate(results, start=1))
    base = ReviewReport(
        report_id, f"s-{report_id:06d}", f"report {report_id}.pdf", "/nowhere.pdf", "application/pdf", 2, report_id,
        "local", HEADER, rows,
    )  # fmt: skip
    return replace(base, **fields)  # pyright: ignore[reportArgumentType]


def ferritin(report_id: int = 1) -> int:
    """The id of the result that is not on the page."""
    return 100 * report_id + 14


def picture(width: int, colour: str = "white") -> QImage:
    image = QImage(width, round(width * ASPECT), QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


class FakeReviewDesk(QObject):
    """Fulfils `ui.review.desk.ReviewDesk`; `calls` holds every verb with what it was given."""

    reports_changed = Signal()
    counted = Signal(int)
    changed = Signal(int)
    refused = Signal(str)

    def __init__(self, *reports: ReviewReport) -> None:
        super().__init__()
        self.stored = {each.report_id: each for each in reports}
        self.shown = {ferritin(each.report_id): Shown("64", 1, (0.4, 0.58, 0.45, 0.6)) for each in reports}
        self.calls: list[tuple[object, ...]] = []
        self.drawn: list[tuple[str, int, int]] = []
        self.is_broken = False
        self.failure: Failure | None = None
        self.is_drawing_late = self.is_listing_late = False
        self.late: list[Callable[[], None]] = []
        self.opens = 0
        self.hides_reviewed = False
        self.others: set[int] = set()
        """Reports of other sessions than the one that is chosen."""
        self.synonyms: dict[str, str | None] = {}
        self.deleted: dict[int, ReviewRow] = {}
        self.reading: Callable[[Collection[TestResult]], None] | None = None
        self.regrouping: Callable[[int, int], None] | None = None

    def refresh(self) -> None:
        self.reports_changed.emit()

    def unreviewed_count(self) -> int:
        return sum(not each.is_reviewed for each in self.stored.values())

    def first_report(self, session_id: str | None) -> int | None:
        if self.is_broken:
            raise ProcessingError.of(ErrorCode.DATABASE)
        places = [place for place in self.places() if place.is_chosen] or self.places()
        unreviewed = (place.report_id for place in places if not place.is_reviewed)
        return next(unreviewed, places[0].report_id if places else None)

    def reports(self, session_id: str | None, done: Callable[[Sequence[ReportPlace] | None], None]) -> None:
        if self.is_listing_late:
            self.late.append(lambda: done(self.places()))
        else:
            done(None if self.is_broken else self.places())

    def places(self) -> list[ReportPlace]:
        places = [
            ReportPlace(each.report_id, each.is_reviewed, is_chosen=each.report_id not in self.others)
            for each in self.stored.values()
        ]
        return [place for place in places if not (self.hides_reviewed and place.is_reviewed)]

    def report_of(self, file_id: str) -> int | None:
        return next((each.report_id for each in self.stored.values() if each.file_id == file_id), None)

    def open(self, report_id: int, session_id: str | None) -> OpenReport | None:
        self.opens += 1
        if report_id not in self.stored:
            return None
        found = frozenset({HeaderField.PATIENT_NAME, HeaderField.COLLECTED_AT})
        return OpenReport(self.stored[report_id], PlainNotation(), found, self.shown)

    def keep_row(self, report_id: int, result_id: int, result: TestResult) -> None:
        self.calls.append(("keep_row", report_id, result_id, result))
        self._change_row(report_id, result_id, lambda row: with_result(row, result))

    def delete_rows(self, report_id: int, result_ids: Collection[int]) -> None:
        self.calls.append(("delete_rows", report_id, tuple(result_ids)))
        before = self.stored[report_id]
        self.deleted.update({row.result_id: row for row in before.rows if row.result_id in result_ids})
        self._set_rows(report_id, [row for row in before.rows if row.result_id not in result_ids])

    def restore_rows(self, report_id: int, result_ids: Collection[int]) -> None:
        self.calls.append(("restore_rows", report_id, tuple(result_ids)))
        rows = [*self.stored[report_id].rows]
        for row in sorted((self.deleted.pop(each) for each in result_ids), key=lambda row: row.number):
            rows.insert(row.number - 1, row)
        self._set_rows(report_id, rows)

    def add_row(self, report_id: int, result: TestResult, done: Callable[[int], None]) -> None:
        self.calls.append(("add_row", report_id, result))
        rows, result_id = self.stored[report_id].rows, 100 * report_id + 90
        values = {ResultField.NAME: None} if result.confidence is None else {}
        self._set_rows(report_id, [*rows, ReviewRow(result_id, 0, result, engine_values=values)])
        self.changed.emit(report_id)
        done(result_id)

    def read_box(self, page: int, box: Box, done: Callable[[Collection[TestResult]], None]) -> None:
        self.calls.append(("read_box", page, box))
        self.reading = done

    def split_report(self, report_id: int, first_result_id: int, done: Callable[[int, int], None]) -> None:
        self.calls.append(("split_report", report_id, first_result_id))
        self.regrouping = done

    def join_reports(self, report_id: int, other_id: int, done: Callable[[int, int], None]) -> None:
        self.calls.append(("join_reports", report_id, other_id))
        self.regrouping = done

    def neighbour_of(self, report_id: int) -> int | None:
        return report_id + 1 if report_id + 1 in self.stored else None

    def undo_regrouping(self, report_id: int, change_id: int) -> None:
        self.calls.append(("undo_regrouping", report_id, change_id))

    def asks_synonym(self, printed: str) -> bool:
        return printed not in self.synonyms

    def keep_synonym(self, printed: str, name: str | None) -> None:
        self.synonyms[printed] = name

    def keep_header(self, report_id: int, header: ReportHeader) -> None:
        self.calls.append(("keep_header", report_id, header))
        self.stored[report_id] = replace(self.stored[report_id], header=header)

    def keep_checked(self, report_id: int, result_ids: Collection[int], *, is_checked: bool) -> None:
        self.calls.append(("keep_checked", report_id, tuple(result_ids), is_checked))
        for result_id in result_ids:
            self._change_row(report_id, result_id, lambda row: replace(row, is_checked=is_checked))

    def keep_reviewed(self, report_id: int, *, is_reviewed: bool = True) -> None:
        self.calls.append(("keep_reviewed", report_id, is_reviewed))
        self.stored[report_id] = replace(self.stored[report_id], reviewed_at_ms=1 if is_reviewed else None)

    def draw_page(self, file_id: str, page: int, width_px: int, done: Callable[[PagePicture], None]) -> None:
        self.drawn.append((file_id, page, width_px))
        image = picture(width_px) if self.failure is None else None
        answer = PagePicture(file_id, page, 2, image, self.failure)
        if self.is_drawing_late:
            self.late.append(lambda: done(answer))
        else:
            done(answer)

    def settle(self, report_id: int = 1) -> None:
        """Say that everything is stored."""
        self.changed.emit(report_id)
        self.counted.emit(self.unreviewed_count())
        self.reports_changed.emit()

    def _set_rows(self, report_id: int, rows: Collection[ReviewRow]) -> None:
        numbered = tuple(replace(row, number=number) for number, row in enumerate(rows, start=1))
        self.stored[report_id] = replace(self.stored[report_id], rows=numbered)

    def _change_row(self, report_id: int, result_id: int, change: Callable[[ReviewRow], ReviewRow]) -> None:
        before = self.stored[report_id]
        rows = tuple(change(row) if row.result_id == result_id else row for row in before.rows)
        self.stored[report_id] = replace(before, rows=rows)
