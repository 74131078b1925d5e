"""What the review screen asks of the program; `desktop_app/desk` fulfils it. Called in the main thread alone."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import SignalInstance

from desktop_app.core.checks import Notation
from desktop_app.core.report import Box, TestResult
from desktop_app.core.review import HeaderField, ReportHeader, ReportPlace, ReviewReport
from desktop_app.ui.desk import PagePicture


@dataclass(frozen=True, slots=True)
class Shown:
    """The one number that a row's line on the page shows where its value should be, and where (fractions)."""

    text: str
    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class OpenReport:
    """A report as it is stored, how its document writes, and what of it stands on its pages.

    `found` are the header fields whose text was found; `shown` tells, by result, what the page shows in place of a
    value that was not found, where that is clear.
    """

    report: ReviewReport
    notation: Notation
    found: frozenset[HeaderField] = frozenset()
    shown: Mapping[int, Shown] = field(default_factory=dict[int, Shown])


class ReviewDesk(Protocol):
    """Reports to review, and what a person changes in them. Verbs return at once; signals tell what is stored."""

    @property
    def reports_changed(self) -> SignalInstance:
        """There are other reports, or another one is confirmed: the list must be asked for again."""
        ...

    @property
    def counted(self) -> SignalInstance:
        """How many reports nobody has confirmed (int), whenever that may have changed."""
        ...

    @property
    def changed(self) -> SignalInstance:
        """All that was asked to be stored of this report (its id, int) is stored, or was refused."""
        ...

    @property
    def refused(self) -> SignalInstance:
        """A sentence (str) that says why a change could not be stored."""
        ...

    def refresh(self) -> None:
        """Look soon whether there are other reports; for changes that the desk cannot see itself."""
        ...

    def unreviewed_count(self) -> int:
        """Return how many reports nobody has confirmed."""
        ...

    def first_report(self, session_id: str | None) -> int | None:
        """Return the report that the list begins with, of those that nobody has confirmed where there are any."""
        ...

    def reports(self, session_id: str | None, done: Callable[[Sequence[ReportPlace] | None], None]) -> None:
        """Find out beside the window the session's reports by file, then all unreviewed ones of other sessions.

        `done` is told None where they cannot be read, and nothing when the list is asked for again meanwhile.
        """
        ...

    def report_of(self, file_id: str) -> int | None:
        """Return the first report of a file, None where it has none."""
        ...

    def open(self, report_id: int, session_id: str | None) -> OpenReport | None:
        """Return a report as it is stored; None when it is gone."""
        ...

    def keep_row(self, report_id: int, result_id: int, result: TestResult) -> None:
        """Let a result hold what was typed."""
        ...

    def delete_rows(self, report_id: int, result_ids: Collection[int]) -> None:
        """Take results out of a report, so that they can be brought back."""
        ...

    def restore_rows(self, report_id: int, result_ids: Collection[int]) -> None:
        """Bring results back that were taken out."""
        ...

    def add_row(self, report_id: int, result: TestResult, done: Callable[[int], None]) -> None:
        """Add a result where it stands on the pages, or at the end; `done` is told its id once it is stored."""
        ...

    def read_box(self, page: int, box: Box, done: Callable[[Sequence[TestResult]], None]) -> None:
        """Read a rectangle of the open report's page as results to check; none where nothing can be read."""
        ...

    def split_report(self, report_id: int, first_result_id: int, done: Callable[[int, int], None]) -> None:
        """Let the rows from this one on be a report of their own; `done` is told its id and the change's number."""
        ...

    def join_reports(self, report_id: int, other_id: int, done: Callable[[int, int], None]) -> None:
        """Put another report's rows behind this one's, and do away with it; `done` as for splitting."""
        ...

    def neighbour_of(self, report_id: int) -> int | None:
        """Return the next report of the same document, None where there is none."""
        ...

    def undo_regrouping(self, report_id: int, change_id: int) -> None:
        """Take a split or a joining back."""
        ...

    def asks_synonym(self, printed: str) -> bool:
        """Tell whether nobody has said yet what a printed name means."""
        ...

    def keep_synonym(self, printed: str, name: str | None) -> None:
        """Remember what a printed name means when the next documents are read; None for nothing but itself."""
        ...

    def keep_header(self, report_id: int, header: ReportHeader) -> None:
        """Let a header hold what was typed."""
        ...

    def keep_checked(self, report_id: int, result_ids: Collection[int], *, is_checked: bool) -> None:
        """Note that a person lets these results stand, or take that back."""
        ...

    def keep_reviewed(self, report_id: int, *, is_reviewed: bool = True) -> None:
        """Note that a person confirmed the report, or take that back."""
        ...

    def draw_page(self, file_id: str, page: int, width_px: int, done: Callable[[PagePicture], None]) -> None:
        """Have a page drawn in the sandbox, `width_px` pixels wide."""
        ...
