"""The theme: what every widget asks for colours, fonts, sizes and icons, and the signal that these have changed."""

from enum import StrEnum

from PySide6.QtCore import QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QIcon, QPainter
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme.colours import Mode, Role, colour_of
from desktop_app.ui.theme.fonts import TYPE_SCALE, FontFamilies, Type, load_fonts, make_font
from desktop_app.ui.theme.icons import Icons
from desktop_app.ui.theme.metrics import room_of

MIN_TEXT_PERCENT = 90
MAX_TEXT_PERCENT = 150


class ThemeChoice(StrEnum):
    """What Settings offers; `SYSTEM` follows the desktop where it tells light from dark, and is light elsewhere."""

    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class Theme(QObject):
    """The source of all looks. Made once by the window's builder and handed to every widget's constructor.

    `changed` says that colours, fonts or sizes are other ones: who keeps any asks again. It comes after palette, font
    and style sheet of the application have been replaced.
    """

    changed = Signal()

    def __init__(
        self,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        text_percent: int = 100,
        *,
        is_motion_reduced: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._choice = choice
        self._text_percent = _within_limits(text_percent)
        self._is_motion_reduced, self._is_system_motion_reduced = is_motion_reduced, False
        self._dims_pages = True
        self._families: FontFamilies = load_fonts()
        self._colours: dict[Role, QColor] = {}
        self._fonts: dict[tuple[Type, int | None, bool], QFont] = {}
        self._metrics: dict[tuple[Type, int | None], QFontMetricsF] = {}
        self._dressed: QApplication | None = None
        self._icons: Icons | None = None
        self._mode = self._wanted_mode()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen in Settings."""
        return self._choice

    @property
    def mode(self) -> Mode:
        """The colour set that is worn now."""
        return self._mode

    @property
    def is_dark(self) -> bool:
        """True while the dark colour set is worn."""
        return self._mode is Mode.DARK

    @property
    def text_percent(self) -> int:
        """Text size, 90 to 150 percent."""
        return self._text_percent

    @property
    def is_motion_reduced(self) -> bool:
        """True when nothing may turn, glide or fade: chosen in Settings, or asked for by the desktop."""
        return self._is_motion_reduced or self._is_system_motion_reduced

    @property
    def icons(self) -> Icons:
        """The icons; their font is read when the first one is asked for."""
        if self._icons is None:
            self._icons = Icons()
        return self._icons

    def colour(self, role: Role) -> QColor:
        """Return the colour of a role; not to be changed by the caller."""
        if role not in self._colours:
            self._colours[role] = colour_of(role, self._mode)
        return self._colours[role]

    def px(self, at_100: float) -> int:
        """Return a height or width that grows with the text, in whole px."""
        return round(at_100 * self._text_percent / 100)

    def room(self, width_px: float) -> float:
        """Return what a width is worth to large text, in px at 100 %: what folds in narrow windows folds by this."""
        return room_of(width_px, self._text_percent)

    def font(self, kind: Type, *, weight: int | None = None, is_struck: bool = False) -> QFont:
        """Return the font of a place in the type scale, at the chosen text size."""
        key = (kind, weight, is_struck)
        if key not in self._fonts:
            font = make_font(TYPE_SCALE[kind], self._families, self.px(TYPE_SCALE[kind].px), weight)
            font.setStrikeOut(is_struck)
            self._fonts[key] = font
        return self._fonts[key]

    def line_px(self, kind: Type) -> int:
        """Return the line height of a place in the type scale, in px."""
        return self.px(TYPE_SCALE[kind].line_px)

    def text_width(self, kind: Type, text: str, *, weight: int | None = None) -> float:
        """Return how wide a line of text is, in px."""
        return self.font_metrics(kind, weight=weight).horizontalAdvance(text)

    def font_metrics(self, kind: Type, *, weight: int | None = None) -> QFontMetricsF:
        """Return the measures of a font of the type scale."""
        key = (kind, weight)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(self.font(kind, weight=weight))
        return self._metrics[key]

    def icon(self, name: str, role: Role = Role.TEXT_2, size_px: int = 16) -> QIcon:
        """Return an icon for a menu or another widget that Qt paints; make it anew when `changed` comes."""
        disabled = self.colour(Role.TEXT_DISABLED)
        return self.icons.icon(name, self.colour(role), self.px(size_px), disabled)

    def paint_icon(self, painter: QPainter, rect: QRectF, name: str, role: Role) -> None:
        """Paint an icon into the largest square in the middle of `rect`."""
        self.icons.paint(painter, rect, name, self.colour(role))

    def dress(self, app: QApplication) -> None:
        """Give the application this theme's style, palette, font and style sheet, now and at every change."""
        self._dressed = app
        app.setStyle("Fusion")
        self._put_on(app)

    def set_choice(self, choice: ThemeChoice) -> None:
        """Wear another theme at once."""
        self._choice = choice
        self._follow_system()

    def set_text_percent(self, percent: int) -> None:
        """Use another text size at once, held within 90 to 150 percent."""
        percent = _within_limits(percent)
        if percent != self._text_percent:
            self._text_percent = percent
            self._renew()

    @property
    def is_page_dimmed(self) -> bool:
        """True where pages of documents are drawn darker than they are: in the dark theme, unless it is turned off."""
        return self.is_dark and self._dims_pages

    def set_pages_dimmed(self, is_dimmed: bool) -> None:
        """Draw pages darker in the dark theme, or as they are."""
        was_dimmed, self._dims_pages = self.is_page_dimmed, is_dimmed
        if was_dimmed != self.is_page_dimmed:
            self.changed.emit()

    def set_motion_reduced(self, is_reduced: bool) -> None:
        """Stop, or allow, everything that moves."""
        was_reduced, self._is_motion_reduced = self.is_motion_reduced, is_reduced
        if was_reduced != self.is_motion_reduced:
            self.changed.emit()

    @Slot(bool)
    def set_system_motion_reduced(self, is_reduced: bool) -> None:
        """Follow what the desktop asks for; the person's own choice can only stop more."""
        was_reduced, self._is_system_motion_reduced = self.is_motion_reduced, is_reduced
        if was_reduced != self.is_motion_reduced:
            self.changed.emit()

    @Slot()
    def _follow_system(self) -> None:
        mode = self._wanted_mode()
        if mode is not self._mode:
            self._mode = mode
            self._renew()

    def _wanted_mode(self) -> Mode:
        if self._choice is not ThemeChoice.SYSTEM:
            return Mode(self._choice.value)
        is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Mode.DARK if is_dark else Mode.LIGHT

    def _renew(self) -> None:
        for kept in (self._colours, self._fonts, self._metrics):
            kept.clear()
        if self._icons is not None:
            self._icons.forget()
        if self._dressed is not None:
            self._put_on(self._dressed)
        self.changed.emit()

    def _put_on(self, app: QApplication) -> None:
        # The first paint does without them.
        from desktop_app.ui.theme.palette import make_palette
        from desktop_app.ui.theme.stylesheet import make_stylesheet

        app.setPalette(make_palette(self.colour))
        app.setFont(self.font(Type.BODY))
        app.setStyleSheet(make_stylesheet(self._mode, self.px))


def _within_limits(percent: int) -> int:
    return min(MAX_TEXT_PERCENT, max(MIN_TEXT_PERCENT, percent))
