"""Reports for the review screen: read from the database, changed in the writer's thread, told when it is stored."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QLocale, QObject, QTimer, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.document import PackedPage, Page, unpack
from desktop_app.core.errors import ProcessingError
from desktop_app.core.progress import FileProgress
from desktop_app.core.report import Box, TestResult
from desktop_app.core.review import ReportHeader, ReportPlace, ReviewReport
from desktop_app.core.status import FileStatus
from desktop_app.desk.boxes import BoxReader
from desktop_app.desk.matched import matched
from desktop_app.desk.notation import DocumentNotation, notation_of
from desktop_app.desk.page_search import found_fields, is_on_line, number_on_line
from desktop_app.desk.pages import PageDrawer
from desktop_app.engines.local.reading.values.dates import DateOrder
from desktop_app.store.review import reports, rows, splitting, synonyms
from desktop_app.ui.desk import PagePicture
from desktop_app.ui.failures import failure_sentence
from desktop_app.ui.review.desk import OpenReport, Shown

_COUNT_MS = 1000
"""While files are being read, reports are counted at most so often."""


class ReviewDesk(QObject):
    """Fulfils `ui.review.desk.ReviewDesk`."""

    reports_changed = Signal()
    counted = Signal(int)
    changed = Signal(int)
    refused = Signal(str)

    def __init__(self, app: App, errands: Errands, drawer: PageDrawer) -> None:
        super().__init__()
        self._app = app
        self._errands = errands
        self._drawer = drawer
        self._writes: Counter[int] = Counter()
        self._pages = _Pages()
        self._boxes = BoxReader(app, errands)
        self._file_id: str | None = None
        self._listings = 0
        self._specimen: str | None = None
        self._soon = QTimer(self, interval=_COUNT_MS, singleShot=True)
        self._soon.timeout.connect(self._tell_reports)
        app.recorder.recorded.connect(self._note)

    # Questions

    def unreviewed_count(self) -> int:
        """Return how many reports nobody has confirmed."""
        return reports.count_unreviewed(self._app.database)

    def first_report(self, session_id: str | None) -> int | None:
        """Return the report that the list begins with, of those that nobody has confirmed where there are any."""
        return reports.first_to_review(self._app.database, session_id)

    def reports(self, session_id: str | None, done: Callable[[Sequence[ReportPlace] | None], None]) -> None:
        """Find out beside the window the session's reports by file, then all unreviewed ones of other sessions."""
        self._listings += 1
        number = self._listings

        def tell(future: "Future[list[ReportPlace]]") -> None:
            if number != self._listings:
                return
            try:
                places = future.result()
            except ProcessingError:
                places = None
            done(places)

        self._errands.run(tell, reports.list_reports, self._app.database, session_id)

    def report_of(self, file_id: str) -> int | None:
        """Return the first report of a file, None where it has none."""
        return reports.first_report(self._app.database, file_id)

    def open(self, report_id: int, session_id: str | None) -> OpenReport | None:
        """Return a report as it is stored; None when it is gone."""
        report = reports.load_report(self._app.database, report_id, session_id)
        if report is None:
            return None
        self._file_id, self._specimen = report.file_id, report.specimen
        if not self._pages.is_of(report):
            self._pages = _Pages(report, reports.load_pages(self._app.database, report))
        notation = notation_of(report, _date_order())
        found = found_fields(report.header, self._pages.texts())
        return OpenReport(report, notation, found, self._shown(report, notation))

    def draw_page(self, file_id: str, page: int, width_px: int, done: Callable[[PagePicture], None]) -> None:
        """Have a page drawn in the sandbox, `width_px` pixels wide."""
        self._drawer.draw(file_id, page, width_px, done)

    # Verbs

    def refresh(self) -> None:
        """Look soon whether there are other reports; for changes that the desk cannot see itself."""
        if not self._soon.isActive():
            self._soon.start()

    def keep_row(self, report_id: int, result_id: int, result: TestResult) -> None:
        """Let a result hold what was typed; it is grounded also when the page shows the value on the row's line."""
        page = self._pages.page(result.page)
        if page is not None and is_on_line(result, page):
            result = replace(result, is_grounded=True)
        if result.analyte_id is None and result.name:
            result = matched(result, self._specimen)
        self._keep(report_id, reports.keep_row, report_id, result_id, result)

    def delete_rows(self, report_id: int, result_ids: Collection[int]) -> None:
        """Take results out of a report, so that they can be brought back."""
        self._keep(report_id, rows.delete_rows, report_id, tuple(result_ids))

    def restore_rows(self, report_id: int, result_ids: Collection[int]) -> None:
        """Bring results back that were taken out."""
        self._keep(report_id, rows.restore_rows, report_id, tuple(result_ids))

    def add_row(self, report_id: int, result: TestResult, done: Callable[[int], None]) -> None:
        """Add a result where it stands on the pages, or at the end; `done` is told its id once it is stored."""
        self._keep(report_id, rows.add_row, report_id, result, then=done)

    def read_box(self, page: int, box: Box, done: Callable[[Sequence[TestResult]], None]) -> None:
        """Read a rectangle of the open report's page as results to check; none where nothing can be read."""
        if self._file_id is not None:
            self._boxes.read(self._file_id, page, box, self._pages.packed(page), done)
        else:
            done(())

    def split_report(self, report_id: int, first_result_id: int, done: Callable[[int, int], None]) -> None:
        """Let the rows from this one on be a report of their own; `done` is told its id and the change's number."""
        self._keep(report_id, splitting.split_report, report_id, first_result_id, then=partial(_tell, done))

    def join_reports(self, report_id: int, other_id: int, done: Callable[[int, int], None]) -> None:
        """Put another report's rows behind this one's, and do away with it; `done` as for splitting."""
        self._keep(report_id, splitting.join_reports, report_id, other_id, then=partial(_tell, done))

    def neighbour_of(self, report_id: int) -> int | None:
        """Return the next report of the same document, None where there is none."""
        return splitting.next_of_document(self._app.database, report_id)

    def undo_regrouping(self, report_id: int, change_id: int) -> None:
        """Take a split or a joining back."""
        self._keep(report_id, splitting.undo_regrouping, change_id)

    def asks_synonym(self, printed: str) -> bool:
        """Tell whether nobody has said yet what a printed name means."""
        return not synonyms.is_decided(self._app.database, printed)

    def keep_synonym(self, printed: str, name: str | None) -> None:
        """Remember what a printed name means when the next documents are read; None for nothing but itself."""
        self._keep(0, synonyms.keep_synonym, printed, name)

    def keep_header(self, report_id: int, header: ReportHeader) -> None:
        """Let a header hold what was typed."""
        self._keep(report_id, reports.keep_header, report_id, header)

    def keep_checked(self, report_id: int, result_ids: Collection[int], *, is_checked: bool) -> None:
        """Note that a person lets these results stand, or take that back."""
        self._keep(report_id, reports.keep_checked, report_id, tuple(result_ids), is_checked=is_checked)

    def keep_reviewed(self, report_id: int, *, is_reviewed: bool = True) -> None:
        """Note that a person confirmed the report, or take that back."""
        self._keep(report_id, reports.keep_reviewed, report_id, is_reviewed=is_reviewed)

    def _keep(
        self,
        report_id: int,
        function: Callable[..., Any],
        *args: Any,
        then: Callable[..., None] | None = None,
        **kwargs: Any,
    ) -> None:
        """Have something stored; `then` is told what came of it, after `changed`, unless that is None."""
        self._writes[report_id] += 1
        future = self._app.recorder.ask(function, self._app.database, *args, **kwargs)
        self._errands.when_done(future, partial(self._settle, report_id, then))

    def _settle(self, report_id: int, then: Callable[..., None] | None, future: "Future[Any]") -> None:
        self._writes[report_id] -= 1
        answer: Any = None
        try:
            answer = future.result()
        except ProcessingError as error:
            self.refused.emit(failure_sentence(error.failure))
        finally:
            if not self._writes[report_id]:
                del self._writes[report_id]
                self.changed.emit(report_id)
                self._tell_reports()
        if then is not None and answer is not None:
            then(answer)

    @Slot(object)
    def _note(self, batch: list[FileProgress]) -> None:
        """Count anew soon after files were completed, or set back."""
        if any(progress.status in {FileStatus.COMPLETED, FileStatus.PENDING} for progress in batch):
            self.refresh()

    @Slot()
    def _tell_reports(self) -> None:
        try:
            count = self.unreviewed_count()
        except ProcessingError:  # told by the recorder, and asked again at the next change
            return
        self.counted.emit(count)
        self.reports_changed.emit()

    def _shown(self, report: ReviewReport, notation: DocumentNotation) -> dict[int, Shown]:
        shown: dict[int, Shown] = {}
        for row in report.rows:
            page = None if row.result.is_grounded else self._pages.page(row.result.page)
            found = None if page is None else number_on_line(row.result, page, notation)
            if found is not None and found.text != row.result.value:
                shown[row.result_id] = found
        return shown


class _Pages:
    """The pages of the document that is open, unpacked when they are first needed."""

    def __init__(self, report: ReviewReport | None = None, packed: dict[int, PackedPage] | None = None) -> None:
        self._key = None if report is None else (report.document_id, report.engine)
        self._packed = packed or {}
        self._unpacked: dict[int, Page] = {}

    def is_of(self, report: ReviewReport) -> bool:
        return self._key == (report.document_id, report.engine)

    def texts(self) -> list[str]:
        return [page.text for page in self._packed.values()]

    def packed(self, number: int) -> PackedPage | None:
        return self._packed.get(number)

    def page(self, number: int | None) -> Page | None:
        if number is None or number not in self._packed:
            return None
        if number not in self._unpacked:
            self._unpacked[number] = unpack(self._packed[number])
        return self._unpacked[number]


def _tell(done: Callable[[int, int], None], told: tuple[int, int]) -> None:
    done(*told)


def _date_order() -> DateOrder:
    form = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return "mdy" if 0 <= form.find("M") < form.find("d") else "dmy"
