"""The one style sheet, built from tokens: what Qt's own widgets wear; the kit's widgets paint themselves."""

import re
from collections.abc import Callable

from desktop_app.ui.theme.colours import Mode, Role, hex_of

# {role} is a colour, [n] a length that grows with the text, plain px a length that does not.
_SHEET = """
* { outline: none; }
QToolTip {
  background: {raised}; color: {text}; border: 1px solid {border-strong}; padding: 4px 6px; font-size: [12]px;
}

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit, QPlainTextEdit, QTextEdit {
  background: {surface}; color: {text}; border: 1px solid {border-strong}; border-radius: 7px;
  selection-background-color: {accent}; selection-color: {on-accent};
}
QLineEdit { padding: 0 8px; }
QSpinBox, QDoubleSpinBox, QDateEdit { padding: 0; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {
  border: none; background: transparent; padding: 0;
}
QComboBox { padding: 0 2px 0 8px; }
QComboBox:on { border: 2px solid {focus}; padding: 0 1px 0 7px; }
QLineEdit:focus { border: 2px solid {focus}; padding: 0 7px; }
QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus { border: 2px solid {focus}; }
QComboBox:focus { border: 2px solid {focus}; padding: 0 1px 0 7px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid {focus}; }
QLineEdit[has-error="true"] { border: 2px solid {danger}; padding: 0 7px; }
QSpinBox[has-error="true"], QDoubleSpinBox[has-error="true"] { border: 2px solid {danger}; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled, QDateEdit:disabled {
  color: {text-disabled}; border-color: {border};
}
QLineEdit:read-only { background: {sunken}; }
QPlainTextEdit[is-page="true"] { background: {sunken}; border-color: {border}; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; background: transparent; border: none; border-left: 1px solid {border}; width: [20]px;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: {hover}; }
QAbstractSpinBox::up-button:pressed, QAbstractSpinBox::down-button:pressed { background: {pressed}; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView {
  background: {raised}; color: {text}; border: 1px solid {border-strong}; padding: 4px;
  selection-background-color: {selected}; selection-color: {text};
}
QComboBox QAbstractItemView::item { min-height: [28]px; padding: 0 8px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover {
  background: {selected}; color: {text};
}

QMenu { background: {raised}; color: {text}; border: 1px solid {border-strong}; padding: 6px; menu-scrollable: 1; }
QMenu::item { min-height: [28]px; padding: 0 24px 0 10px; border-radius: 6px; background: transparent; }
QMenu::item:selected { background: {selected}; }
QMenu::item:disabled { color: {text-disabled}; }
QMenu::icon { padding-left: 10px; }
QMenu::separator { height: 1px; background: {border}; margin: 6px 8px; }

QAbstractItemView { background: {surface}; color: {text}; border: none; gridline-color: {border}; }
QTableView, QTreeView, QListView { selection-background-color: {selected}; selection-color: {text}; }
QHeaderView { background: {sunken}; border: none; }
QHeaderView::section {
  background: {sunken}; color: {text-2}; border: none; border-bottom: 1px solid {border};
  padding: 0 8px; min-height: [29]px; font-size: [12]px; font-weight: 500;
}
QTableCornerButton::section { background: {sunken}; border: none; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: {cancelled-bar}; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: {border-strong}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }
QSplitter::handle { background: transparent; }

QDialog, QMessageBox { background: {window}; }
QDialog QPushButton {
  background: {surface}; color: {text}; border: 1px solid {border-strong}; border-radius: 7px;
  min-height: [24]px; min-width: 64px; padding: 0 12px;
}
QDialog QPushButton:hover { background: {hover}; }
QDialog QPushButton:pressed { background: {pressed}; }
QDialog QPushButton:disabled { color: {text-disabled}; border-color: {border}; }
QDialog QPushButton:focus { border: 2px solid {focus}; padding: 0 11px; }
QDialog QPushButton:default { background: {accent}; color: {on-accent}; border-color: {accent}; }
"""

_COLOUR = re.compile(r"\{([a-z0-9-]+)\}")
_LENGTH = re.compile(r"\[(\d+)\]")


def make_stylesheet(mode: Mode, px: Callable[[float], int]) -> str:
    """Return the style sheet for a colour set; `px` scales a length with the text.

    Raises:
        ValueError: the sheet names a role that does not exist.
    """
    coloured = _COLOUR.sub(lambda match: hex_of(Role(match[1]), mode), _SHEET)
    return _LENGTH.sub(lambda match: str(px(int(match[1]))), coloured)
