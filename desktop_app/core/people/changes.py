"""Changes that a person made to people and to whose reports are, as they are listed to be taken back."""

from dataclasses import dataclass
from enum import StrEnum


class ChangeKind(StrEnum):
    """What was done; the words by which the trail knows it."""

    MERGE = "merge"
    MOVE = "move"
    SPLIT = "split"
    KEEP = "keep"
    RENAME = "rename"


@dataclass(frozen=True, slots=True)
class PeopleChange:
    """One change that is not taken back yet. `made_at_ms` is milliseconds since 1970, UTC.

    `name` is the person it ended with, as they are called now; `before` who it was about before, where that is another
    name. `is_last`: nothing was changed about these people since, so that it can be taken back.
    """

    change_id: int
    kind: ChangeKind
    made_at_ms: int
    name: str
    before: str
    report_count: int
    is_last: bool
