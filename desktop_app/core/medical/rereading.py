"""Which rows of a new reading are those of an earlier one: what a person corrected there is carried over to them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.medical.names import key_of, words_of
from desktop_app.core.report import Box

_SAME_LINE = 0.5
"""Boxes that share so much of the lower one's height are on one line."""


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row as an engine read it, whatever a person made of it: its name, value and place."""

    result_id: int
    name: str
    value: str | None
    page: int | None = None
    box: Box | None = None

    @property
    def key(self) -> str:
        """The name in the form in which names are compared."""
        return key_of(words_of(self.name))


def match_rows(old: Sequence[ReadRow], new: Sequence[ReadRow]) -> Mapping[int, int]:
    """Return which new result is which old one (old id to new id), each at most once.

    Rows are the same that stand on the same line of the same page, else those alone of their name, or of their name and
    value, on both sides. A guess is never made: what fits two rows fits none.
    """
    matched: dict[int, int] = {}
    for is_same in (_is_same_line, _is_same_reading, _is_same_name):
        left = [row for row in old if row.result_id not in matched]
        free = [row for row in new if row.result_id not in set(matched.values())]
        for row in left:
            fitting = [each for each in free if is_same(row, each)]
            if len(fitting) == 1 and sum(is_same(other, fitting[0]) for other in left) == 1:
                matched[row.result_id] = fitting[0].result_id
    return matched


def _is_same_line(old: ReadRow, new: ReadRow) -> bool:
    if old.box is None or new.box is None or old.page != new.page:
        return False
    shared = min(old.box[3], new.box[3]) - max(old.box[1], new.box[1])
    lower = min(old.box[3] - old.box[1], new.box[3] - new.box[1])
    is_beside = min(old.box[2], new.box[2]) > max(old.box[0], new.box[0])
    return is_beside and lower > 0 and shared >= _SAME_LINE * lower


def _is_same_reading(old: ReadRow, new: ReadRow) -> bool:
    return _is_same_name(old, new) and old.value == new.value


def _is_same_name(old: ReadRow, new: ReadRow) -> bool:
    return bool(old.key) and old.key == new.key
