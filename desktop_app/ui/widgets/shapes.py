"""The painters that everything else is painted with: frames and single lines of text."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter

# Joined once: joining flags in Python takes as long as drawing the text.
_LINE = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
_LINE_FLAGS = {align: align.value | _LINE.value for align in (LEFT, RIGHT, CENTRE)}


def paint_frame(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    border: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Paint a rounded rectangle whose border lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(border, width) if border is not None else Qt.PenStyle.NoPen)
    inset = width / 2 if border is not None else 0.0
    inner = rect.adjusted(inset, inset, -inset, -inset)
    reach = max(0.0, min(radius - inset, inner.height() / 2, inner.width() / 2))
    painter.drawRoundedRect(inner, reach, reach)
    painter.restore()


def paint_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> None:
    """Paint one line of text, shortened where it does not fit; file names are shortened in the middle."""
    painter.setFont(font)
    painter.setPen(colour)
    fitting = QFontMetricsF(font).elidedText(text, elide, rect.width() + 0.5)
    flags = _LINE_FLAGS.get(align)
    painter.drawText(rect, align.value | _LINE.value if flags is None else flags, fitting)


def paint_line_below(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Paint the hairline at the bottom of a row: as thick in every row, at fractional scalings too.

    A rectangle of 1 px is rounded to one device pixel in one row and to two in the next where a px is 1.25 of them.
    """
    to_device = painter.deviceTransform()
    ratio = to_device.m22()
    thickness = max(1, int(ratio))
    bottom = round(to_device.map(rect.bottomLeft()).y())
    top = (bottom - thickness - to_device.dy()) / ratio
    painter.fillRect(QRectF(rect.left(), top, rect.width(), thickness / ratio), colour)
