"""Painters shared by widgets and delegates: frames, text, rings, bars, badges, words of status and marks."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop_app.core.status import FileStatus
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import FOCUS_WIDTH, Height, Radius
from desktop_app.ui.theme.status_style import STATUS_STYLES, status_word
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import CENTRE, LEFT, RIGHT, paint_frame, paint_text
from desktop_app.ui.widgets.words import key_words

__all__ = [
    "CENTRE",
    "LEFT",
    "RIGHT",
    "STILL_DEGREES",
    "badge_width",
    "key_hint_width",
    "paint_badge",
    "paint_bar",
    "paint_focus_inside",
    "paint_frame",
    "paint_key_hint",
    "paint_ring",
    "paint_status_icon",
    "paint_status_word",
    "paint_sweep",
    "paint_text",
]

STILL_DEGREES = 270.0
"""Length of the ring's arc where nothing may turn."""
_TURNING_DEGREES = 100.0
_RING_PX = 23.0
_SWEEP_SHARE = 0.28


def paint_ring(painter: QPainter, rect: QRectF, theme: Theme, bar: Role, angle: float | None) -> None:
    """Paint the ring around a running file's icon: `angle` in degrees clockwise from the top, None for a still one."""
    side = theme.px(_RING_PX)
    circle = QRectF(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour(Role.TRACK), 2))
    painter.drawEllipse(circle)
    painter.setPen(QPen(theme.colour(bar), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    start = 90.0 - (angle if angle is not None else 0.0)
    length = _TURNING_DEGREES if angle is not None else STILL_DEGREES
    painter.drawArc(circle, round(start * 16), round(-length * 16))
    painter.restore()


def paint_status_icon(
    painter: QPainter, rect: QRectF, theme: Theme, status: FileStatus, angle: float | None = None
) -> None:
    """Paint a status's icon in the middle of `rect`, inside its ring while the file runs."""
    style = STATUS_STYLES[status]
    if status.is_running:
        paint_ring(painter, rect, theme, style.bar, angle)
    side = theme.px(14 if status.is_running else 20 if style.icon.endswith("-fill") else 18)
    place = QRectF(rect.center() - QPointF(side / 2, side / 2), QSizeF(side, side))
    theme.paint_icon(painter, place, style.icon, style.text)


def paint_status_word(
    painter: QPainter, rect: QRectF, theme: Theme, status: FileStatus, *, is_link: bool = False
) -> None:
    """Paint a status's word in its colour and weight."""
    style = STATUS_STYLES[status]
    font = theme.font(Type.LABEL, weight=style.weight, is_struck=style.is_struck)
    paint_text(painter, rect, status_word(status, is_link=is_link), font, theme.colour(style.text))


def paint_bar(painter: QPainter, rect: QRectF, theme: Theme, fraction: float, bar: Role) -> None:
    """Paint a bar as high as `rect`, filled from the left by `fraction` (0 to 1)."""
    radius = rect.height() / 2
    paint_frame(painter, rect, radius, theme.colour(Role.TRACK))
    if fraction > 0:
        width = max(rect.height(), rect.width() * min(1.0, fraction))
        paint_frame(painter, QRectF(rect.topLeft(), QSizeF(width, rect.height())), radius, theme.colour(bar))


def paint_sweep(painter: QPainter, rect: QRectF, theme: Theme, phase: float, bar: Role) -> None:
    """Paint a bar of unknown length: a block of 28 % whose way through the bar is `phase` (0 to 1)."""
    radius = rect.height() / 2
    paint_frame(painter, rect, radius, theme.colour(Role.TRACK))
    width = rect.width() * _SWEEP_SHARE
    left = rect.left() + (rect.width() - width) * phase
    paint_frame(painter, QRectF(left, rect.top(), width, rect.height()), radius, theme.colour(bar))


def badge_width(theme: Theme, text: str) -> float:
    """Return how wide a badge with this text is, in px."""
    return round(theme.text_width(Type.BADGE, text)) + 11.0


def paint_badge(painter: QPainter, rect: QRectF, theme: Theme, text: str) -> float:
    """Paint a file type's badge at the left of `rect`, in its middle; return the badge's width."""
    size = QSizeF(badge_width(theme, text), theme.px(Height.BADGE))
    place = QRectF(QPointF(rect.left(), rect.center().y() - size.height() / 2), size)
    paint_frame(painter, place, Radius.BADGE, None, theme.colour(Role.BORDER_STRONG))
    paint_text(painter, place, text, theme.font(Type.BADGE), theme.colour(Role.TEXT_2), CENTRE)
    return size.width()


def key_hint_width(theme: Theme, keys: str) -> float:
    """Return how wide the box of a key hint is, in px."""
    return round(theme.text_width(Type.KBD, key_words(keys))) + 12.0


def paint_key_hint(painter: QPainter, rect: QRectF, theme: Theme, keys: str, text: Role, border: Role) -> None:
    """Paint a key in its box, as high as a line and in the middle of `rect`."""
    size = QSizeF(key_hint_width(theme, keys), theme.px(18))
    place = QRectF(QPointF(rect.left(), rect.center().y() - size.height() / 2), size)
    paint_frame(painter, place, Radius.BADGE, None, theme.colour(border))
    paint_text(painter, place, key_words(keys), theme.font(Type.KBD), theme.colour(text), CENTRE)


def paint_focus_inside(painter: QPainter, rect: QRectF, theme: Theme, radius: float = 0.0) -> None:
    """Paint the keyboard's ring inside the edge of a row or cell."""
    paint_frame(painter, rect, radius, None, theme.colour(Role.FOCUS), FOCUS_WIDTH)
