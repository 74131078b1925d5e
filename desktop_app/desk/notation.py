"""How one document writes numbers, ranges and dates: the local engine's grammar, for what a person types."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.core.checks import Number
from desktop_app.core.report import Sex
from desktop_app.core.review import ResultField, ReviewReport
from desktop_app.engines.local.reading.values.dates import DateOrder, find_dates
from desktop_app.engines.local.reading.values.numbers import DecimalMark, read_number, settle_mark, split_number
from desktop_app.engines.local.reading.values.ranges import has_bounds, read_bounds
from desktop_app.engines.local.reading.values.units import is_unit

_SPACES = re.compile(r"[ '’\u00a0\u202f]")
_GROUPS = {
    ".": re.compile(r"-?[1-9]\d{0,2}(,\d{2,3})*,\d{3}(\.\d+)?"),
    ",": re.compile(r"-?[1-9]\d{0,2}(\.\d{2,3})*\.\d{3}(,\d+)?"),
}


@dataclass(frozen=True, slots=True)
class DocumentNotation:
    """Fulfils `core.checks.Notation`. `order` is how the person writes dates of figures alone."""

    mark: DecimalMark | None
    order: DateOrder

    def number(self, text: str) -> Number | None:
        """Return the number a text means, None when it is none."""
        split = split_number(text)
        if split is None:
            return None
        comparator, figures = split
        value = read_number(figures, self.mark or ("," if "," in figures else "."))
        return None if value is None else Number(comparator, value, self._is_own(figures))

    def bounds(self, text: str, sex: Sex | None) -> tuple[float | None, float | None] | None:
        """Return the limits a range sets for a person; None when the text holds no interval and no limit."""
        if not has_bounds(text):
            return None
        bounds = read_bounds(text, self.mark or ("," if "," in text else "."), sex)
        return bounds.low, bounds.high

    def is_unit(self, text: str) -> bool:
        """Tell whether a text is a known unit."""
        return is_unit(text, is_in_column=True)

    def date(self, text: str) -> str | None:
        """Return a date that fills the whole text as ISO 8601, with a time where one is given."""
        dates = find_dates(text)
        if len(dates) != 1 or (dates[0].start, dates[0].end) != (0, len(text)):
            return None
        return dates[0].iso(self.order)

    def _is_own(self, figures: str) -> bool:
        other = {".": ",", ",": ".", None: None}[self.mark]
        if self.mark is None or other is None or other not in figures:
            return True
        return _GROUPS[self.mark].fullmatch(_SPACES.sub("", figures)) is not None


def notation_of(report: ReviewReport, order: DateOrder) -> DocumentNotation:
    """Return how a report's document writes, by the numbers that the engine read on it."""
    texts = list(_printed(report))
    by_point, by_comma = settle_mark(texts, "."), settle_mark(texts, ",")
    return DocumentNotation(by_point if by_point == by_comma else None, order)


def _printed(report: ReviewReport) -> Iterable[str]:
    for row in report.rows:
        result, read = row.result, row.engine_values
        yield read.get(ResultField.VALUE, result.value) or ""
        yield read.get(ResultField.REFERENCE_RANGE, result.reference_range) or ""
