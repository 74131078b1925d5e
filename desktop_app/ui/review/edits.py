"""What a person changed in the reports since the program was started, to be undone step by step."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.report import TestResult
from desktop_app.core.review import ReportHeader

MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class RowEdit:
    """A result was changed; `before` is what it held."""

    result_id: int
    before: TestResult


@dataclass(frozen=True, slots=True)
class HeaderEdit:
    """The header was changed; `before` is what it held."""

    before: ReportHeader


@dataclass(frozen=True, slots=True)
class CheckEdit:
    """Rows were marked as checked, or not; `was_checked` is what they were."""

    result_ids: Sequence[int]
    was_checked: bool


Edit = RowEdit | HeaderEdit | CheckEdit


class Edits:
    """The steps of each report, the newest last."""

    def __init__(self) -> None:
        self._steps: dict[int, list[Edit]] = {}

    def record(self, report_id: int, edit: Edit) -> None:
        """Keep a step; the oldest are forgotten beyond 200."""
        steps = self._steps.setdefault(report_id, [])
        steps.append(edit)
        del steps[:-MOST_STEPS]

    def take_last(self, report_id: int) -> Edit | None:
        """Return the newest step of a report and forget it."""
        steps = self._steps.get(report_id)
        return steps.pop() if steps else None
