"""The table of what is sent where; it reads from the same settings that the engine obeys."""
# ruff: noqa: N802

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop_app.core.settings import Settings
from desktop_app.ui.settings.engine_desk import ApiFacts, KeyPlace
from desktop_app.ui.settings.engine_form import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cards import ListCard
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.sign import Sign

_HEAD_PX, _ROW_PX = 32, 32
_SHARES = (30, 25, 45)


@dataclass(frozen=True, slots=True)
class Cell:
    """What becomes of something: a sentence with its sign."""

    words: str
    icon: str
    role: Role
    is_strong: bool = False


def stays(words: str) -> Cell:
    """Return the cell of what does not leave."""
    return Cell(words, "ph.shield-check-fill", Role.ACCENT)


def leaves(words: str) -> Cell:
    """Return the cell of what is sent."""
    return Cell(words, "ph.cloud-arrow-up-fill", Role.DOWNLOADING, is_strong=True)


def doubtful(words: str) -> Cell:
    """Return the cell of what cannot be promised."""
    return Cell(words, "ph.warning-fill", Role.WARN, is_strong=True)


def sent_where(facts: ApiFacts, settings: Settings) -> list[tuple[str, Cell, Cell]]:
    """Return the rows: what, where the local engine leaves it, where the API's does."""
    host, stay = facts.host or tr("the host"), stays(tr("Stay here"))
    pictures = tr("Sent to {host}") if settings.api_always_sends_pictures else tr("Sent where a page has no text")
    if facts.is_this_computer:
        text = shown = stays(tr("Sent to {host}, on this computer").format(host=host))
        if not settings.api_always_sends_pictures:
            shown = stays(tr("Sent where a page has no text, on this computer"))
    else:
        text, shown = leaves(tr("Sent to {host}").format(host=host)), leaves(pictures.format(host=host))
    masked = settings.api_masks_personal_data
    names = tr("Blacked out where found; some can be missed") if masked else tr("Sent with the page")
    is_searched = bool(facts.meaning_host)  # then text goes out whichever engine reads
    return [
        (tr("Page text"), stay, text),
        (tr("Page images"), stay, shown),
        (tr("Name, date of birth, identifiers"), doubtful(names) if is_searched else stay, doubtful(names)),
        (tr("Text for the search by meaning"), *_search_cells(facts)),
        (tr("File names, notes, past results"), stay, stay),
        (tr("API key"), _key_cell(facts) if is_searched else stays(tr("Not used")), _key_cell(facts)),
    ]


def _search_cells(facts: ApiFacts) -> tuple[Cell, Cell]:
    """Return what becomes of text for the search, whichever engine reads."""
    if not facts.meaning_host:
        return stays(tr("Stay here")), stays(tr("Stay here"))
    if facts.is_this_computer:
        cell = stays(tr("Sent to {host}, on this computer").format(host=facts.meaning_host))
    else:
        cell = leaves(tr("Sent to {host}").format(host=facts.meaning_host))
    return cell, cell


def _key_cell(facts: ApiFacts) -> Cell:
    place = facts.key.place
    if place is KeyPlace.STORED:
        return leaves(tr("Sent to sign in; kept in the system keyring"))
    if place is KeyPlace.ENVIRONMENT:
        return leaves(tr("Sent to sign in; taken from the environment"))
    return stays(tr("None is sent")) if facts.is_this_computer else stays(tr("None yet"))


class SentTable(ListCard):
    """Six rows in three columns."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name=tr("What is sent where"), head_at_100=_HEAD_PX)
        self._cells: list[tuple[_CellView, _CellView]] = []
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(Space.S12)
        self._grid.setContentsMargins(Space.S16, 0, Space.S16, 0)
        for column, share in enumerate(_SHARES):
            self._grid.setColumnStretch(column, share)
        self._grid.setRowMinimumHeight(0, theme.px(_HEAD_PX))
        heads = (tr("What is sent where"), tr("Local engine"), tr("OpenAI-compatible API"))
        for column, words in enumerate(heads):
            self._grid.addWidget(Label(theme, words, Type.LABEL_STRONG), 0, column, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(self._grid)

    def show_facts(self, facts: ApiFacts, settings: Settings) -> None:
        """Show what is so with these settings."""
        rows = sent_where(facts, settings)
        if not self._cells:
            self._make(rows)
        for (_, local, api), (local_view, api_view) in zip(rows, self._cells, strict=True):
            local_view.show_cell(local)
            api_view.show_cell(api)
        spoken = [tr("{what}: local {local}, API {api}").format(what=what, local=local.words, api=api.words)
                  for what, local, api in rows]  # fmt: skip
        self.setAccessibleDescription(". ".join(spoken))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, head, and a line between rows."""
        super().paintEvent(event)
        painter = QPainter(self)
        for view, _ in self._cells[1:]:
            top = view.geometry().top()
            painter.fillRect(QRectF(1, top, self.width() - 2, 1), self._theme.colour(Role.BORDER))

    def _make(self, rows: Sequence[tuple[str, Cell, Cell]]) -> None:
        for row, (what, _, _) in enumerate(rows, 1):
            views = _CellView(self._theme), _CellView(self._theme)
            self._cells.append(views)
            self._grid.setRowMinimumHeight(row, self._theme.px(_ROW_PX))
            self._grid.addWidget(Label(self._theme, what, is_wrapped=True), row, 0, Qt.AlignmentFlag.AlignVCenter)
            for column, view in enumerate(views, 1):
                self._grid.addWidget(view, row, column)


class _CellView(QWidget):
    """A sign and a sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Cell | None = None
        self._parts: list[QWidget] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 6, Space.S8, 6)
        self._row.setSpacing(Space.S8)

    def show_cell(self, cell: Cell) -> None:
        """Show what becomes of something."""
        if cell == self._shown:
            return
        self._shown = cell
        for old in self._parts:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        role = cell.role if cell.is_strong else Role.TEXT
        kind = Type.STRONG if cell.is_strong else Type.BODY
        sign = Sign(self._theme, cell.icon, cell.role, 14)
        label = Label(self._theme, cell.words, kind, role, is_wrapped=True)
        self._parts = [sign, label]
        self._row.addWidget(sign)
        self._row.addWidget(label, 1)
        self.setAccessibleName(cell.words)
