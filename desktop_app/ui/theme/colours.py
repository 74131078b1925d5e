"""The one source of colours: every role with its light and its dark value; no other file names a colour."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtGui import QColor


class Mode(StrEnum):
    """Which of the two colour sets is worn."""

    LIGHT = "light"
    DARK = "dark"


class Role(StrEnum):
    """What a colour is for; `…_BAR` and `…_TINT` belong to the status of the same name."""

    WINDOW = "window"
    SURFACE = "surface"
    RAISED = "raised"
    SUNKEN = "sunken"
    RAIL = "rail"
    HOVER = "hover"
    PRESSED = "pressed"
    SELECTED = "selected"
    BORDER = "border"
    BORDER_STRONG = "border-strong"
    TRACK = "track"
    TEXT = "text"
    TEXT_2 = "text-2"
    TEXT_3 = "text-3"
    TEXT_DISABLED = "text-disabled"
    ACCENT = "accent"
    ACCENT_HOVER = "accent-hover"
    ACCENT_PRESSED = "accent-pressed"
    ON_ACCENT = "on-accent"
    ACCENT_TINT = "accent-tint"
    LINK = "link"
    DANGER = "danger"
    PENDING = "pending"
    PENDING_BAR = "pending-bar"
    PENDING_TINT = "pending-tint"
    DOWNLOADING = "downloading"
    DOWNLOADING_BAR = "downloading-bar"
    DOWNLOADING_TINT = "downloading-tint"
    EXTRACTING = "extracting"
    EXTRACTING_BAR = "extracting-bar"
    EXTRACTING_TINT = "extracting-tint"
    PARSING = "parsing"
    PARSING_BAR = "parsing-bar"
    PARSING_TINT = "parsing-tint"
    SAVING = "saving"
    SAVING_BAR = "saving-bar"
    SAVING_TINT = "saving-tint"
    COMPLETED = "completed"
    COMPLETED_BAR = "completed-bar"
    COMPLETED_TINT = "completed-tint"
    FAILED = "failed"
    FAILED_BAR = "failed-bar"
    FAILED_TINT = "failed-tint"
    TIMEOUT = "timeout"
    TIMEOUT_BAR = "timeout-bar"
    TIMEOUT_TINT = "timeout-tint"
    CANCELLED = "cancelled"
    CANCELLED_BAR = "cancelled-bar"
    CANCELLED_TINT = "cancelled-tint"
    WARN = "warn"
    WARN_TINT = "warn-tint"
    WARN_BORDER = "warn-border"
    FLAG_HIGH = "flag-high"
    FLAG_LOW = "flag-low"
    FOCUS = "focus"
    PLOT_LINE = "plot-line"
    PLOT_BAND = "plot-band"
    PLOT_BAND_EDGE = "plot-band-edge"
    PLOT_GRID = "plot-grid"
    PLOT_2 = "plot-2"
    PLOT_3 = "plot-3"
    PAGE_LINE = "page-line"


_HEX: Mapping[Role, tuple[str, str]] = {
    Role.WINDOW: ("#F4F6F8", "#12181C"),
    Role.SURFACE: ("#FFFFFF", "#1A2227"),
    Role.RAISED: ("#FFFFFF", "#232D33"),
    Role.SUNKEN: ("#EBEFF2", "#0D1215"),
    Role.RAIL: ("#E9EEF1", "#0E1417"),
    Role.HOVER: ("#F0F4F6", "#212B31"),
    Role.PRESSED: ("#E3E9ED", "#2A363D"),
    Role.SELECTED: ("#DFF1F2", "#14363B"),
    Role.BORDER: ("#D6DEE3", "#2C383F"),
    Role.BORDER_STRONG: ("#7C8B95", "#6C7D87"),
    Role.TRACK: ("#E1E7EB", "#2C383F"),
    Role.TEXT: ("#16212A", "#E7EDF0"),
    Role.TEXT_2: ("#465560", "#B2BEC5"),
    Role.TEXT_3: ("#586772", "#93A1AA"),
    Role.TEXT_DISABLED: ("#8B98A1", "#63727B"),
    Role.ACCENT: ("#0B6A74", "#52C2CB"),
    Role.ACCENT_HOVER: ("#095961", "#74D0D7"),
    Role.ACCENT_PRESSED: ("#07484F", "#3BABB4"),
    Role.ON_ACCENT: ("#FFFFFF", "#05191C"),
    Role.ACCENT_TINT: ("#DFF1F2", "#14363B"),
    Role.LINK: ("#0B6A74", "#63CAD2"),
    Role.DANGER: ("#B3261E", "#FF8F85"),
    Role.PENDING: ("#55636D", "#9FADB6"),
    Role.PENDING_BAR: ("#8896A0", "#73828B"),
    Role.PENDING_TINT: ("#EBEFF2", "#28333A"),
    Role.DOWNLOADING: ("#1B5CBA", "#82B4FA"),
    Role.DOWNLOADING_BAR: ("#2C72D8", "#5B9AF2"),
    Role.DOWNLOADING_TINT: ("#E4EEFB", "#182D4A"),
    Role.EXTRACTING: ("#7D5200", "#F1C453"),
    Role.EXTRACTING_BAR: ("#B57B00", "#D9A626"),
    Role.EXTRACTING_TINT: ("#FCF1D3", "#3A2F10"),
    Role.PARSING: ("#6539BD", "#BFA8FB"),
    Role.PARSING_BAR: ("#8257DB", "#9B7DF0"),
    Role.PARSING_TINT: ("#EFE9FB", "#2D2350"),
    Role.SAVING: ("#1C7042", "#79D39C"),
    Role.SAVING_BAR: ("#2E9A5E", "#46B575"),
    Role.SAVING_TINT: ("#E2F3E8", "#15351F"),
    Role.COMPLETED: ("#0E6434", "#5CD88F"),
    Role.COMPLETED_BAR: ("#1B7F46", "#3DBE75"),
    Role.COMPLETED_TINT: ("#DDF1E5", "#14301F"),
    Role.FAILED: ("#B3261E", "#FF8F85"),
    Role.FAILED_BAR: ("#CF3A31", "#F0685D"),
    Role.FAILED_TINT: ("#FCE9E7", "#3B1B1D"),
    Role.TIMEOUT: ("#9C4300", "#FFAE70"),
    Role.TIMEOUT_BAR: ("#D9691A", "#EE8A3E"),
    Role.TIMEOUT_TINT: ("#FDECDF", "#40240F"),
    Role.CANCELLED: ("#5E6C76", "#93A1AA"),
    Role.CANCELLED_BAR: ("#A7B3BB", "#55636C"),
    Role.CANCELLED_TINT: ("#EBEFF2", "#28333A"),
    Role.WARN: ("#7D5200", "#F1C453"),
    Role.WARN_TINT: ("#FCF1D3", "#3A2F10"),
    Role.WARN_BORDER: ("#B57B00", "#A57F1E"),
    Role.FLAG_HIGH: ("#B3261E", "#FF8F85"),
    Role.FLAG_LOW: ("#1B5CBA", "#82B4FA"),
    Role.FOCUS: ("#0B6A74", "#7FDCE3"),
    Role.PLOT_LINE: ("#0B6A74", "#52C2CB"),
    Role.PLOT_BAND: ("#DCEFE4", "#17352A"),
    Role.PLOT_BAND_EDGE: ("#3C8F62", "#4FA377"),
    Role.PLOT_GRID: ("#E3E9ED", "#2A353B"),
    Role.PLOT_2: ("#6539BD", "#BFA8FB"),
    Role.PLOT_3: ("#B57B00", "#D9A626"),
    Role.PAGE_LINE: ("#C3CDD4", "#3A474F"),
}


def hex_of(role: Role, mode: Mode) -> str:
    """Return the colour as `#RRGGBB`."""
    light, dark = _HEX[role]
    return dark if mode is Mode.DARK else light


def colour_of(role: Role, mode: Mode) -> QColor:
    """Return the colour for painting."""
    return QColor(hex_of(role, mode))


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
