"""Pages drawn smaller than they are keep every stroke."""

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop_app.ui.review.page_painting import shrunk


def striped() -> QImage:
    """Return a white page with a black line, one pixel high, in every fourth row."""
    image = QImage(QSize(64, 64), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for row in range(0, 64, 4):
        painter.fillRect(0, row, 64, 1, QColor("black"))
    painter.end()
    return image


def test_every_line_is_seen_in_a_quarter_of_the_size() -> None:
    small = shrunk(striped(), QSizeF(16, 16))
    assert small.size() == QSize(16, 16)
    assert all(small.pixelColor(8, row).lightness() < 225 for row in range(1, 15))


def test_what_is_painted_larger_stays_as_it_is() -> None:
    image = striped()
    assert shrunk(image, QSizeF(64, 64)) is image
    assert shrunk(image, QSizeF(200, 200)) is image
