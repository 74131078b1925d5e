"""The export panel: format, scope and options, then the place of the file."""
# ruff: noqa: N802

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.export.wish import PAPERS, ExportChoice, ExportMemory, ExportWish
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.choices import CheckBox, RadioButton, Segments
from desktop_app.ui.widgets.labels import Label

_LEAST_PX = 460
_NOT_IN_NAMES = '\\/:*?"<>|'

AskPath = Callable[[QWidget, str, str], str]
"""Asks for a path: over which window, what is proposed, which files are shown; empty for none."""


@dataclass(frozen=True, slots=True)
class ExportScope:
    """What would be exported: in words, how much that is, how much of it is confirmed, the file's proposed name.

    `confirmed` is None where that is not known.
    """

    words: str
    amount: str
    confirmed: int | None
    file_name: str


def tr(text: str) -> str:
    """Return a text of the panel in the window's language."""
    return QCoreApplication.translate("Export", text)


def ask_export_path(parent: QWidget, proposed: str, name_filter: str) -> str:
    """Ask where an export goes."""
    return QFileDialog.getSaveFileName(parent, tr("Export"), proposed, name_filter)[0]


class ExportDialog(QDialog):
    """Asks how results are exported; `export_asked` carries the wish (`ExportWish`) and the path.

    Of two scopes the first is the narrow one.
    """

    export_asked = Signal(object, str)

    def __init__(
        self,
        theme: Theme,
        choices: Sequence[ExportChoice],
        scopes: Sequence[ExportScope],
        memory: ExportMemory,
        parent: QWidget,
        ask_path: AskPath = ask_export_path,
    ) -> None:
        super().__init__(parent)
        self._theme, self._choices, self._scopes = theme, choices, scopes
        self._memory, self._ask_path = memory, ask_path
        self.setWindowTitle(tr("Export"))
        self.setAccessibleName(tr("Export"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.px(_LEAST_PX))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.S20, Space.S20, Space.S20, Space.S16)
        self._column.setSpacing(Space.S6)
        self._column.addWidget(Label(theme, tr("Export"), Type.CARD_TITLE))
        last = memory.last(choices)
        self.formats = self._group(tr("Format"), [(choice.title, choice.note) for choice in choices])
        self.formats[choices.index(last.choice)].setChecked(True)
        self.scopes = self._group(tr("What"), [(scope.words, scope.amount) for scope in scopes])
        self.scopes[0 if last.is_narrow else -1].setChecked(True)
        self._add_options(last)
        self._add_buttons()
        for button in (*self.formats, *self.scopes):
            button.toggled.connect(self._fit)
        self.confirmed.toggled.connect(self._fit)
        self._fit()
        next(button for button in self.formats if button.isChecked()).setFocus()

    @property
    def wish(self) -> ExportWish:
        """What is chosen."""
        return ExportWish(
            self._choices[_place(self.formats)],
            is_narrow=len(self.scopes) > 1 and self.scopes[0].isChecked(),
            is_confirmed_only=self.confirmed.isChecked(),
            has_documents=self.documents.isChecked(),
            has_bom=self.bom.isChecked(),
            paper=self.paper.chosen_key,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter wherever the keyboard is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.export_button.click()
        else:
            super().keyPressEvent(event)

    def _group(self, title: str, parts: Sequence[tuple[str, str]]) -> list[RadioButton]:
        self._column.addSpacing(Space.S6)
        self._column.addWidget(Label(self._theme, title, Type.SECTION))
        group = QButtonGroup(self)
        buttons: list[RadioButton] = []
        for words, note in parts:
            button = RadioButton(self._theme, words, self)
            button.setAccessibleDescription(f"{title}: {note}")
            group.addButton(button)
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            row.addWidget(Label(self._theme, note, Type.CAPTION, Role.TEXT_2))
            self._column.addLayout(row)
            buttons.append(button)
        return buttons

    def _add_options(self, last: ExportWish) -> None:
        self._column.addSpacing(Space.S6)
        self._column.addWidget(Label(self._theme, tr("Options"), Type.SECTION))
        self.confirmed = self._check(tr("Confirmed values only"), is_on=last.is_confirmed_only)
        self.documents = self._check(tr("Put the documents inside"), is_on=last.has_documents)
        self.bom = self._check(tr("For Excel (marks the file as UTF-8)"), is_on=last.has_bom)
        self.paper = Segments(self._theme, tr("Paper"), [(paper, paper, None) for paper in PAPERS], self)
        self.paper.choose(last.paper)
        self._column.addWidget(self.paper)
        self.hint = Label(self._theme, "", Type.CAPTION, Role.WARN, is_wrapped=True)
        self._column.addWidget(self.hint)

    def _check(self, words: str, *, is_on: bool) -> CheckBox:
        box = CheckBox(self._theme, words, self)
        box.setChecked(is_on)
        self._column.addWidget(box)
        return box

    def _add_buttons(self) -> None:
        self._column.addStretch(1)
        cancel = Button(self._theme, tr("Cancel"), Kind.SECONDARY, Size.NORMAL)
        self.export_button = Button(self._theme, tr("Export…"), Kind.PRIMARY, Size.NORMAL, icon="ph.export")
        cancel.clicked.connect(self.reject)
        self.export_button.clicked.connect(self._export)
        row = QHBoxLayout()
        row.setSpacing(Space.S8)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.export_button)
        self._column.addSpacing(Space.S8)
        self._column.addLayout(row)

    @Slot()
    def _fit(self) -> None:
        """Offer what the chosen format knows, and say why nothing can be exported."""
        key = self.wish.choice.key
        self.documents.setVisible(key == "fhir")
        self.bom.setVisible(key == "csv")
        self.paper.setVisible(key == "pdf")
        has_none = self.confirmed.isChecked() and self._scope.confirmed == 0
        self.hint.set_words(tr("None of these values is confirmed yet.") if has_none else "")
        self.hint.setVisible(has_none)
        self.export_button.setEnabled(not has_none)

    @property
    def _scope(self) -> ExportScope:
        return self._scopes[_place(self.scopes)]

    @Slot()
    def _export(self) -> None:
        wish = self.wish
        name = " ".join("".join(" " if sign in _NOT_IN_NAMES else sign for sign in self._scope.file_name).split())
        proposed = str(_folder() / f"{name}{wish.choice.extension}")
        path = self._ask_path(self, proposed, f"{wish.choice.title} (*{wish.choice.extension})")
        if path:
            self._memory.keep(wish)
            self.export_asked.emit(wish, path)
            self.accept()


def _place(buttons: Sequence[RadioButton]) -> int:
    return next(place for place, button in enumerate(buttons) if button.isChecked())


def _folder() -> Path:
    """Return where a person looks for their files."""
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()
