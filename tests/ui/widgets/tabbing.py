"""In which order Tab reaches widgets."""

from PySide6.QtWidgets import QWidget


def order(*widgets: QWidget) -> list[QWidget]:
    """Return these widgets as Tab reaches them, from the first one."""
    found, each = [widgets[0]], widgets[0].nextInFocusChain()
    while each is not None and each is not widgets[0]:
        if each in widgets:
            found.append(each)
        each = each.nextInFocusChain()
    return found
