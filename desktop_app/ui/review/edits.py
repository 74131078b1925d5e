"""What a person changed in the reports since the program was started, to be taken back and done again step by step."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.report import TestResult
from desktop_app.core.review import ReportHeader, ReviewRow

MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class RowEdit:
    """A result was changed from what it held."""

    report_id: int
    result_id: int
    before: TestResult
    after: TestResult


@dataclass(frozen=True, slots=True)
class HeaderEdit:
    """The header was changed from what it held."""

    report_id: int
    before: ReportHeader
    after: ReportHeader


@dataclass(frozen=True, slots=True)
class CheckEdit:
    """Rows that were not so before were marked as checked, or not."""

    report_id: int
    result_ids: Sequence[int]
    is_checked: bool


@dataclass(frozen=True, slots=True)
class RowsTaken:
    """Rows were taken out."""

    report_id: int
    rows: Sequence[ReviewRow]


@dataclass(frozen=True, slots=True)
class RowAdded:
    """A row was added."""

    report_id: int
    row: ReviewRow


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The report was confirmed."""

    report_id: int


@dataclass(frozen=True, slots=True)
class Regrouped:
    """The report was split or joined with another; `change_id` is the change's number in the trail."""

    report_id: int
    change_id: int


Edit = RowEdit | HeaderEdit | CheckEdit | RowsTaken | RowAdded | Confirmed | Regrouped


class Edits:
    """The steps of all reports, the newest last, and those that were taken back."""

    def __init__(self) -> None:
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    @property
    def newest(self) -> Edit | None:
        """The step that would be taken back next."""
        return self._done[-1] if self._done else None

    @property
    def next_again(self) -> Edit | None:
        """The step that would be done again next."""
        return self._undone[-1] if self._undone else None

    def record(self, edit: Edit) -> None:
        """Keep a step; what was taken back before it can no longer be done again. The oldest go beyond 500."""
        self._done.append(edit)
        self._undone.clear()
        del self._done[:-MOST_STEPS]

    def go_back(self) -> None:
        """Note that the newest step was taken back."""
        self._undone.append(self._done.pop())

    def go_on(self) -> None:
        """Note that the last step taken back was done again."""
        self._done.append(self._undone.pop())

    def forget(self, edit: Edit) -> None:
        """Keep a step no longer: it can neither be taken back nor done again."""
        self._done = [each for each in self._done if each is not edit]
        self._undone = [each for each in self._undone if each is not edit]
