"""Runs first in the packaged program: pyqtgraph asks for Qt's OpenGL modules, by which nothing is drawn here."""

import sys
from types import ModuleType


class _NeverMade:
    """Stands for a widget drawn by OpenGL, which no plot here is."""


for _name in ("PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"):
    _module = ModuleType(_name)
    _module.QOpenGLWidget = _NeverMade  # pyright: ignore[reportAttributeAccessIssue]
    sys.modules[_name] = _module
