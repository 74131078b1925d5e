"""Icons of the Phosphor set that qtawesome carries, as outlines that stay sharp at every scaling."""

from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap, QRawFont, QTransform

_EM_PX = 1000.0
_ICON_RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)


class Icons:
    """Paints icons by their qtawesome name (`ph.clock`) and keeps what it has made.

    The font and its table of names are read from qtawesome's folder without importing the package: its import pulls
    in qtpy with every class of QtCore, QtGui, QtWidgets and QtOpenGL, a third of the whole start.
    """

    def __init__(self) -> None:
        """Read the set.

        Raises:
            FileNotFoundError: qtawesome or its Phosphor set is not installed.
        """
        import json  # not before the first icon is painted

        folder = _fonts_folder()
        self._font = QRawFont(str(_newest(folder, "phosphor-[0-9]*.ttf")), _EM_PX)
        table = _newest(folder, "phosphor-charmap-*.json").read_text(encoding="utf-8")
        self._letters: dict[str, str] = json.loads(table)
        self._paths: dict[str, QPainterPath] = {}
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}

    def has(self, name: str) -> bool:
        """Tell whether the set holds an icon of this name."""
        return name.removeprefix("ph.") in self._letters

    def path(self, name: str) -> QPainterPath:
        """Return the outline in a square of side 1.

        Raises:
            KeyError: there is no such icon.
        """
        if name not in self._paths:
            letter = chr(int(self._letters[name.removeprefix("ph.")], 16))
            glyph = self._font.glyphIndexesForString(letter)[0]
            # The set's letters stand on the base line and fill a square of one em above it.
            place = QTransform.fromScale(1 / _EM_PX, 1 / _EM_PX).translate(0, _EM_PX)
            outline = place.map(self._font.pathForGlyph(glyph))
            outline.setFillRule(Qt.FillRule.WindingFill)
            self._paths[name] = outline
        return self._paths[name]

    def paint(self, painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
        """Paint the icon into the largest square in the middle of `rect`."""
        side = min(rect.width(), rect.height())
        corner = rect.center() - QPointF(side / 2, side / 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(corner)
        painter.scale(side, side)
        painter.fillPath(self.path(name), colour)
        painter.restore()

    def pixmap(self, name: str, colour: QColor, size_px: int, ratio: float) -> QPixmap:
        """Return a square picture of the icon for screens with `ratio` device pixels per pixel."""
        key = (name, colour.rgba(), size_px, ratio)
        if key not in self._pixmaps:
            picture = QPixmap(QSize(size_px, size_px) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self.paint(painter, QRectF(0, 0, size_px, size_px), name, colour)
            painter.end()
            self._pixmaps[key] = picture
        return self._pixmaps[key]

    def icon(self, name: str, colour: QColor, size_px: int, disabled: QColor) -> QIcon:
        """Return a QIcon for menus and other widgets that Qt paints itself."""
        icon = QIcon()
        for ratio in _ICON_RATIOS:
            icon.addPixmap(self.pixmap(name, colour, size_px, ratio), QIcon.Mode.Normal)
            icon.addPixmap(self.pixmap(name, disabled, size_px, ratio), QIcon.Mode.Disabled)
        return icon

    def forget(self) -> None:
        """Drop the pictures: their colours or sizes are no longer worn."""
        self._pixmaps.clear()


def _fonts_folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("qtawesome is not installed")
    return Path(spec.submodule_search_locations[0]) / "fonts"


def _newest(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if not found:
        raise FileNotFoundError(f"qtawesome holds no {pattern}")
    return found[-1]
