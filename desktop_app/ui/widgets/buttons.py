"""Buttons: primary, secondary, danger and quiet ones in three sizes, and icon-only ones."""
# ruff: noqa: ARG002, N802 - Qt names these methods and their arguments

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.painting import key_hint_width, paint_frame, paint_key_hint, paint_text
from desktop_app.ui.widgets.tips import plain_tip


class Kind(StrEnum):
    """What a button is for: one primary in a group, danger where something is lost, quiet where it must not shout."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"
    QUIET = "quiet"


class Size(StrEnum):
    """How high a button is: 26, 32 or 40 px at 100 % text size."""

    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class _Shape:
    height: Height
    pad_px: int
    icon_px: int
    gap_px: int
    radius: Radius
    type: Type
    strong: Type


_SHAPES = {
    Size.SMALL: _Shape(Height.BUTTON_SMALL, 10, 14, 5, Radius.SMALL, Type.LABEL, Type.LABEL_STRONG),
    Size.NORMAL: _Shape(Height.BUTTON, 13, 16, 7, Radius.CONTROL, Type.NAME, Type.STRONG),
    Size.LARGE: _Shape(Height.BUTTON_LARGE, 19, 18, 8, Radius.CONTROL, Type.SECTION, Type.SECTION),
}


@dataclass(frozen=True, slots=True)
class _Colours:
    fill: Role | None
    border: Role | None
    text: Role


_REST = {
    Kind.PRIMARY: _Colours(Role.ACCENT, None, Role.ON_ACCENT),
    Kind.SECONDARY: _Colours(Role.SURFACE, Role.BORDER_STRONG, Role.TEXT),
    Kind.DANGER: _Colours(Role.SURFACE, Role.DANGER, Role.DANGER),
    Kind.QUIET: _Colours(None, None, Role.LINK),
}


class Button(PaintedButton):
    """A button with words, and if wanted an icon before them, a key's box or a caret after them."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = Kind.SECONDARY,
        size: Size = Size.SMALL,
        *,
        icon: str | None = None,
        keys: str | None = None,
        has_caret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._kind, self._shape = kind, _SHAPES[size]
        super().__init__(theme, self._shape.radius, parent)
        self._icon_name, self._keys, self._has_caret = icon, keys, has_caret
        self._menu: QMenu | None = None
        self._text_role: Role | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.setAccessibleName(text.removesuffix("...").removesuffix("…"))
        self.clicked.connect(self._open_menu)

    def set_words(self, text: str, *, name: str | None = None) -> None:
        """Show other words; `name` is what assistive technology says where the words alone do not tell."""
        self.setText(text)
        self.setAccessibleName(name or text.removesuffix("...").removesuffix("…"))
        self._restyle()

    def set_kind(self, kind: Kind) -> None:
        """Look like a button of another kind."""
        self._kind = kind
        self._restyle()

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon_name = icon
        self._restyle()

    def set_keys(self, keys: str | None) -> None:
        """Show another key's box behind the words, or none."""
        self._keys = keys
        self._restyle()

    def set_text_role(self, role: Role | None) -> None:
        """Write a quiet button in another colour than the link's."""
        self._text_role = role
        self.update()

    def set_menu(self, menu: QMenu) -> None:
        """Open this menu below the button at each click; the button keeps it."""
        menu.setParent(self, menu.windowFlags())
        self._menu = menu

    @property
    def radius(self) -> int:
        """Corner radius in px."""
        return int(self._shape.radius)

    def sizeHint(self) -> QSize:
        """Return the size that holds icon, words, key and caret."""
        width = 2.0 * self._shape.pad_px + self._text_width() + self._lead_px() + self._tail_px()
        return QSize(round(width), self._theme.px(self._shape.height))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words of a button are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, words, key and caret in the colours of the state."""
        painter = QPainter(self)
        colours = self._colours()
        self._paint_ground(painter, colours)
        rect = QRectF(self.rect())
        used = self._text_width() + self._lead_px() + self._tail_px()
        left = rect.left() + max(float(self._shape.pad_px), (rect.width() - used) / 2)
        if self._icon_name is not None:
            self._paint_icon(painter, left, self._icon_name, colours.text)
            left += self._lead_px()
        place = QRectF(left, rect.top(), self._text_width() + 1, rect.height())
        font = self._theme.font(self._type())
        paint_text(
            painter, place, self.text(), font, self._theme.colour(colours.text), elide=Qt.TextElideMode.ElideNone
        )
        self._paint_tail(painter, left + self._text_width() + self._shape.gap_px + 1, colours)

    def _paint_ground(self, painter: QPainter, colours: _Colours) -> None:
        fill = None if colours.fill is None else self._theme.colour(colours.fill)
        border = None if colours.border is None else self._theme.colour(colours.border)
        paint_frame(painter, QRectF(self.rect()), self._shape.radius, fill, border)

    def _paint_icon(self, painter: QPainter, left: float, name: str, role: Role) -> None:
        side = self._theme.px(self._shape.icon_px)
        self._theme.paint_icon(painter, QRectF(left, (self.height() - side) / 2, side, side), name, role)

    def _paint_tail(self, painter: QPainter, left: float, colours: _Colours) -> None:
        if self._keys is not None:
            border = colours.text if self._kind is Kind.PRIMARY else Role.BORDER_STRONG
            rest = QRectF(QPointF(left, 0), QSizeF(self.width() - left, self.height()))
            paint_key_hint(painter, rest, self._theme, self._keys, colours.text, border)
        elif self._has_caret:
            self._paint_icon(painter, left, "ph.caret-down", Role.TEXT_2)

    def _colours(self) -> _Colours:
        rest = _REST[self._kind]
        if not self.isEnabled():
            fill = Role.TRACK if self._kind is Kind.PRIMARY else None
            border = Role.BORDER if rest.border is not None else None
            return _Colours(fill, border, Role.TEXT_DISABLED)
        text = self._text_role or rest.text
        if self._kind is Kind.PRIMARY:
            return _Colours(self._state_role(Role.ACCENT, Role.ACCENT_HOVER, Role.ACCENT_PRESSED), None, text)
        return _Colours(self._state_role(rest.fill, Role.HOVER, Role.PRESSED), rest.border, text)

    def _state_role(self, rest: Role | None, hovered: Role, pressed: Role) -> Role | None:
        is_open = self._menu is not None and self._menu.isVisible()
        if self.isDown() or is_open:
            return pressed
        return hovered if self.is_hovered else rest

    def _type(self) -> Type:
        return self._shape.strong if self._kind is Kind.PRIMARY else self._shape.type

    def _text_width(self) -> float:
        return self._theme.text_width(self._type(), self.text())

    def _lead_px(self) -> float:
        return 0.0 if self._icon_name is None else self._theme.px(self._shape.icon_px) + self._shape.gap_px

    def _tail_px(self) -> float:
        if self._keys is not None:
            return self._shape.gap_px + 1 + key_hint_width(self._theme, self._keys)
        return self._shape.gap_px + self._theme.px(self._shape.icon_px) if self._has_caret else 0.0

    def _open_menu(self) -> None:
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))


class IconButton(PaintedButton):
    """A square button with an icon only; its tooltip is its accessible name (verb and object)."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        kind: Kind = Kind.QUIET,
        size: Size = Size.NORMAL,
        *,
        parent: QWidget | None = None,
    ) -> None:
        self._kind, self._shape = kind, _SHAPES[size]
        super().__init__(theme, self._shape.radius, parent)
        self._icon_name = icon
        self._menu: QMenu | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)
        self.clicked.connect(self._open_menu)

    def set_name(self, name: str) -> None:
        """Say what the button does, in the tooltip and to assistive technology."""
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon_name = icon
        self.update()

    def set_menu(self, menu: QMenu) -> None:
        """Open this menu below the button at each click; the button keeps it."""
        menu.setParent(self, menu.windowFlags())
        self._menu = menu

    def sizeHint(self) -> QSize:
        """Return a square, never under 24 px."""
        side = self._theme.px(self._shape.height)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and icon in the colours of the state."""
        painter = QPainter(self)
        rest = _REST[self._kind]
        fill, border, icon = rest.fill, rest.border, Role.TEXT_2 if self._kind is Kind.QUIET else rest.text
        if not self.isEnabled():
            fill, border, icon = None, Role.BORDER if rest.border else None, Role.TEXT_DISABLED
        elif self.isDown() or (self._menu is not None and self._menu.isVisible()):
            fill = Role.PRESSED
        elif self.is_hovered:
            fill = Role.HOVER
        paint_frame(
            painter,
            QRectF(self.rect()),
            self._shape.radius,
            None if fill is None else self._theme.colour(fill),
            None if border is None else self._theme.colour(border),
        )
        side = self._theme.px(self._shape.icon_px)
        place = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        self._theme.paint_icon(painter, place, self._icon_name, icon)

    def _open_menu(self) -> None:
        if self._menu is not None:
            self._menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
