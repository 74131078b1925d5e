"""How a file's status looks: word, icon, colours, weight; and the same for flags and check marks of values."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.core.status import FileStatus
from desktop_app.ui.theme.colours import Role


def _marked(word: str) -> str:
    return str(QT_TRANSLATE_NOOP("Status", word))


def _tr(word: str) -> str:
    return QCoreApplication.translate("Status", word)


@dataclass(frozen=True, slots=True)
class StatusStyle:
    """Source of the word, icon and colours of one status.

    `weight` is the word's; a struck word has a struck file name beside it.
    """

    word: str
    icon: str
    text: Role
    bar: Role
    tint: Role
    weight: int = 500
    is_struck: bool = False


STATUS_STYLES: Mapping[FileStatus, StatusStyle] = {
    FileStatus.PENDING: StatusStyle(_marked("Pending"), "ph.clock", Role.PENDING, Role.PENDING_BAR, Role.PENDING_TINT),
    FileStatus.DOWNLOADING: StatusStyle(
        _marked("Importing"), "ph.download-simple", Role.DOWNLOADING, Role.DOWNLOADING_BAR, Role.DOWNLOADING_TINT
    ),
    FileStatus.EXTRACTING: StatusStyle(
        _marked("Extracting"), "ph.file-search", Role.EXTRACTING, Role.EXTRACTING_BAR, Role.EXTRACTING_TINT
    ),
    FileStatus.PARSING: StatusStyle(
        _marked("Parsing"), "ph.tree-structure", Role.PARSING, Role.PARSING_BAR, Role.PARSING_TINT
    ),
    FileStatus.SAVING: StatusStyle(_marked("Saving"), "ph.floppy-disk", Role.SAVING, Role.SAVING_BAR, Role.SAVING_TINT),
    FileStatus.COMPLETED: StatusStyle(
        _marked("Completed"),
        "ph.check-circle-fill",
        Role.COMPLETED,
        Role.COMPLETED_BAR,
        Role.COMPLETED_TINT,
        weight=700,
    ),
    FileStatus.FAILED: StatusStyle(
        _marked("Failed"), "ph.x-circle-fill", Role.FAILED, Role.FAILED_BAR, Role.FAILED_TINT, weight=600
    ),
    FileStatus.TIMEOUT: StatusStyle(
        _marked("Timed out"), "ph.timer-bold", Role.TIMEOUT, Role.TIMEOUT_BAR, Role.TIMEOUT_TINT, weight=600
    ),
    FileStatus.CANCELLED: StatusStyle(
        _marked("Cancelled"), "ph.prohibit", Role.CANCELLED, Role.CANCELLED_BAR, Role.CANCELLED_TINT, is_struck=True
    ),
}

PROCESSING_ICON = "ph.activity"


def status_word(status: FileStatus, *, is_link: bool = False) -> str:
    """Return the word for a status; a file that comes from a link is downloaded, not imported."""
    if is_link and status is FileStatus.DOWNLOADING:
        return _tr("Downloading")
    return _tr(STATUS_STYLES[status].word)


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
    """Source of the word, icon (none for a plain word) and its size in px, colours and weight of one mark."""

    word: str
    icon: str | None
    text: Role
    icon_role: Role
    weight: int = 400
    icon_px: int = 16


MARK_STYLES: Mapping[Mark, MarkStyle] = {
    Mark.HIGH: MarkStyle(_marked("High"), "ph.arrow-up-bold", Role.FLAG_HIGH, Role.FLAG_HIGH, 600, 14),
    Mark.LOW: MarkStyle(_marked("Low"), "ph.arrow-down-bold", Role.FLAG_LOW, Role.FLAG_LOW, 600, 14),
    Mark.NORMAL: MarkStyle(_marked("Normal"), None, Role.TEXT_3, Role.TEXT_3),
    Mark.ON_PAGE: MarkStyle(_marked("On page"), "ph.check-circle", Role.TEXT, Role.SAVING),
    Mark.NOT_ON_PAGE: MarkStyle(_marked("Not on page"), "ph.warning-fill", Role.WARN, Role.WARN, 600),
    Mark.EDITED: MarkStyle(_marked("Edited by you"), "ph.pencil-simple-fill", Role.TEXT, Role.ACCENT),
    Mark.CONFIRMED: MarkStyle(_marked("Confirmed"), "ph.checks", Role.SAVING, Role.SAVING, 600),
}


def mark_word(mark: Mark) -> str:
    """Return the word of a mark."""
    return _tr(MARK_STYLES[mark].word)
