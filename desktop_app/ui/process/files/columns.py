"""Where the columns of the file list lie, for its head, its rows and its clicks alike."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from desktop_app.ui.process.remedies import ROW_ACTIONS
from desktop_app.ui.process.row_words import action_words
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.status_style import STATUS_STYLES, status_word
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.row_painting import row_button_rect

_OTHERS_PX, _NAMES_PX, _LEAST_BAR_PX = 434, 190, 48
_WIDE_PX, _LEAST_PX, _GAP_PX = 1000, 700, 8
_FOUND_PX, _STAGE_PX, _BUTTON_PX = 240, 94, 90


@dataclass(frozen=True, slots=True)
class Columns:
    """Edges in px from the list's left: icon's middle, name and stage from the left, figures by their right edge.

    `found` is None where there is no room for such a column, `attempt_right` None where it has moved to the tooltip.
    """

    icon_centre: float
    name_left: float
    name_right: float
    found: tuple[float, float] | None
    stage_left: float
    bar_left: float
    bar_right: float
    percent_right: float
    time_right: float
    attempt_right: float | None
    result_left: float
    result_right: float

    @classmethod
    def fit(cls, theme: Theme, width: float, *, is_small: bool = False) -> "Columns":
        """Place the columns in a list of this width; extra width goes to the names.

        `is_small` is the layout of windows under 1000 px: the attempt moves to the tooltip.
        """
        px = theme.px
        is_wide, result_right = width >= px(_WIDE_PX), width - 20.0
        more = _more_px(theme)
        attempt_right = None if is_small or width < px(_LEAST_PX) else result_right - px(110 if is_wide else 98) - more
        time_right = result_right - px(98) - more if attempt_right is None else attempt_right - px(60)
        percent_right = time_right - px(84 if is_wide else 72)
        bar_right = percent_right - px(46)
        stage = _stage_px(theme)
        bar_left = bar_right - _bar_px(theme, width - stage - more + px(_STAGE_PX), is_wide=is_wide)
        stage_left = bar_left - stage
        found = (stage_left - px(_FOUND_PX), stage_left - 14.0) if is_wide else None
        name_right = (stage_left if found is None else found[0]) - 14.0
        left = result_right - px(86) - more
        icon, name = 25.0, 22.0 + px(26)
        return cls(
            icon, name, max(name + 40, name_right), found, stage_left, bar_left, bar_right, percent_right,
            time_right, attempt_right, left, result_right,
        )  # fmt: skip

    def icon(self, row: QRectF) -> QRectF:
        """Return where a row's icon lies, with the ring around it."""
        return QRectF(self.icon_centre - 14, row.top(), 28, row.height())

    def name(self, row: QRectF) -> QRectF:
        """Return where name and facts lie in a row."""
        return QRectF(self.name_left, row.top(), self.name_right - self.name_left, row.height())

    def found_in(self, row: QRectF) -> QRectF | None:
        """Return where a row says what was found, None where there is no room for it."""
        if self.found is None:
            return None
        left, right = self.found
        return QRectF(left, row.top(), right - left, row.height())

    def stage(self, row: QRectF) -> QRectF:
        """Return where the word of a row's status lies."""
        return QRectF(self.stage_left, row.top(), self.bar_left - self.stage_left - 6, row.height())

    def percent(self, row: QRectF) -> QRectF:
        """Return where the percentage lies in a row."""
        return QRectF(self.bar_right, row.top(), self.percent_right - self.bar_right, row.height())

    def figures(self, row: QRectF) -> QRectF:
        """Return where time and attempt lie in a row."""
        return QRectF(self.percent_right, row.top(), self.result_left - self.percent_right, row.height())

    def bar(self, row: QRectF, height: float) -> QRectF:
        """Return where the bar lies in a row."""
        return QRectF(self.bar_left, row.center().y() - height / 2, self.bar_right - self.bar_left, height)

    def reason(self, row: QRectF) -> QRectF:
        """Return where a reason stands in place of bar and percentage."""
        right = self.time_right - 52
        return QRectF(self.bar_left, row.top(), max(40.0, right - self.bar_left), row.height())

    def result(self, row: QRectF) -> QRectF:
        """Return where a result or a button lies in a row."""
        return QRectF(self.result_left, row.top(), self.result_right - self.result_left, row.height())


def _more_px(theme: Theme) -> float:
    """Return how much wider a row's button is than English ones."""
    words = (action_words(action) for action in ROW_ACTIONS)
    widest = max(row_button_rect(QRectF(), theme, word).width() for word in words)
    return max(0.0, widest - theme.px(_BUTTON_PX))


def _stage_px(theme: Theme) -> float:
    """Return the room of a status's word, which some languages have long ones for."""
    styles = ((status_word(status), style.weight) for status, style in STATUS_STYLES.items())
    widest = max(theme.text_width(Type.LABEL, word, weight=weight) for word, weight in styles)
    return max(float(theme.px(_STAGE_PX)), widest + _GAP_PX)


def _bar_px(theme: Theme, width: float, *, is_wide: bool) -> float:
    # With large text in a narrow list the bar gives way before the names do.
    room = width - 20 - theme.px(_OTHERS_PX + _NAMES_PX)
    return max(float(_LEAST_BAR_PX), min(float(theme.px(122 if is_wide else 112)), room))
