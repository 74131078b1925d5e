"""How a file's status looks: word, icon, colours, weight; and the same for flags and check marks of values."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.status import FileStatus
from desktop_app.ui.theme.colours import Role


@dataclass(frozen=True, slots=True)
class StatusStyle:
    """Word, icon and colours of one status; `weight` is the word's, a struck word has a struck file name beside it."""

    word: str
    icon: str
    text: Role
    bar: Role
    tint: Role
    weight: int = 500
    is_struck: bool = False


STATUS_STYLES: Mapping[FileStatus, StatusStyle] = {
    FileStatus.PENDING: StatusStyle("Pending", "ph.clock", Role.PENDING, Role.PENDING_BAR, Role.PENDING_TINT),
    FileStatus.DOWNLOADING: StatusStyle(
        "Importing", "ph.download-simple", Role.DOWNLOADING, Role.DOWNLOADING_BAR, Role.DOWNLOADING_TINT
    ),
    FileStatus.EXTRACTING: StatusStyle(
        "Extracting", "ph.file-search", Role.EXTRACTING, Role.EXTRACTING_BAR, Role.EXTRACTING_TINT
    ),
    FileStatus.PARSING: StatusStyle("Parsing", "ph.tree-structure", Role.PARSING, Role.PARSING_BAR, Role.PARSING_TINT),
    FileStatus.SAVING: StatusStyle("Saving", "ph.floppy-disk", Role.SAVING, Role.SAVING_BAR, Role.SAVING_TINT),
    FileStatus.COMPLETED: StatusStyle(
        "Completed", "ph.check-circle-fill", Role.COMPLETED, Role.COMPLETED_BAR, Role.COMPLETED_TINT, weight=700
    ),
    FileStatus.FAILED: StatusStyle(
        "Failed", "ph.x-circle-fill", Role.FAILED, Role.FAILED_BAR, Role.FAILED_TINT, weight=600
    ),
    FileStatus.TIMEOUT: StatusStyle(
        "Timed out", "ph.timer-bold", Role.TIMEOUT, Role.TIMEOUT_BAR, Role.TIMEOUT_TINT, weight=600
    ),
    FileStatus.CANCELLED: StatusStyle(
        "Cancelled", "ph.prohibit", Role.CANCELLED, Role.CANCELLED_BAR, Role.CANCELLED_TINT, is_struck=True
    ),
}

PROCESSING_WORD = "Processing"
PROCESSING_ICON = "ph.activity"


def status_word(status: FileStatus, *, is_link: bool = False) -> str:
    """Return the word for a status; a file that comes from a link is downloaded, not imported."""
    if is_link and status is FileStatus.DOWNLOADING:
        return "Downloading"
    return STATUS_STYLES[status].word


class Mark(StrEnum):
    """What is said of one value: its flag, or how it was checked against the page."""

    HIGH = "high"
    LOW = "low"
    NORMAL = "normal"
    ON_PAGE = "on-page"
    NOT_ON_PAGE = "not-on-page"
    EDITED = "edited"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """Word, icon (none for a plain word) and its size in px, colours and weight of one mark."""

    word: str
    icon: str | None
    text: Role
    icon_role: Role
    weight: int = 400
    icon_px: int = 16


MARK_STYLES: Mapping[Mark, MarkStyle] = {
    Mark.HIGH: MarkStyle("High", "ph.arrow-up-bold", Role.FLAG_HIGH, Role.FLAG_HIGH, 600, 14),
    Mark.LOW: MarkStyle("Low", "ph.arrow-down-bold", Role.FLAG_LOW, Role.FLAG_LOW, 600, 14),
    Mark.NORMAL: MarkStyle("Normal", None, Role.TEXT_3, Role.TEXT_3),
    Mark.ON_PAGE: MarkStyle("On page", "ph.check-circle", Role.TEXT, Role.SAVING),
    Mark.NOT_ON_PAGE: MarkStyle("Not on page", "ph.warning-fill", Role.WARN, Role.WARN, 600),
    Mark.EDITED: MarkStyle("Edited by you", "ph.pencil-simple-fill", Role.TEXT, Role.ACCENT),
    Mark.CONFIRMED: MarkStyle("Confirmed", "ph.checks", Role.SAVING, Role.SAVING, 600),
}
