"""Files that were left out of what was added: told with their reasons until the notice is closed."""

from collections.abc import Mapping, Sequence
from pathlib import PurePath
from urllib.parse import unquote

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.core.intake import is_web_address
from desktop_app.ui.shell.words import NAMES_SHOWN, some_of, tr, tr_n
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.told import told_words
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.tones import Tone

_CONTEXT = "LeftOut"
_REASONS_SHOWN = 3
_LIST_PX = (620, 320)


class LeftOutNotice(Banner):
    """The banner; what is left out later joins it. `closed` when the person took it away."""

    closed = Signal()

    def __init__(self, theme: Theme, clock: AnimationClock) -> None:
        super().__init__(theme, clock)
        self._look = theme
        self._reasons: dict[str, str] = {}
        self.list: LeftOutList | None = None

    def tell(self, left_out: Sequence[tuple[str, str]]) -> None:
        """Say which files were left out and why; one that was told already is told once."""
        for source, reason in left_out:
            self._reasons.setdefault(source, told_words(reason))
        groups = _by_reason(self._reasons)
        lines = [f"{_names_of(sources)}: {reason}" for reason, sources in list(groups.items())[:_REASONS_SHOWN]]
        actions: list[QWidget] = []
        if len(groups) > _REASONS_SHOWN or max(map(len, groups.values())) > NAMES_SHOWN:
            show_all = Button(self._look, tr(_CONTEXT, "Show all…"), Kind.SECONDARY, Size.SMALL)
            show_all.clicked.connect(self.show_all)
            actions.append(show_all)
        close = IconButton(self._look, "ph.x", tr(_CONTEXT, "Close message"), size=Size.SMALL)
        close.clicked.connect(self.close_message)
        self.show_message(Tone.WARNING, _title(len(self._reasons)), "\n".join(lines), [*actions, close])

    @Slot()
    def show_all(self) -> None:
        """Open the list of all of them."""
        self.list = LeftOutList(self._look, _by_reason(self._reasons), self.window())
        self.list.open()

    @Slot()
    def close_message(self) -> None:
        """Take the notice away: it was read."""
        self._reasons.clear()
        self.dismiss()
        self.closed.emit()


class LeftOutList(QDialog):
    """Every file that was left out, where it lies, below its reason; can be copied."""

    def __init__(self, theme: Theme, groups: Mapping[str, Sequence[str]], parent: QWidget) -> None:
        super().__init__(parent)
        title = _title(sum(map(len, groups.values())))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(min(theme.px(_LIST_PX[0]), parent.width()))
        self.text = QPlainTextEdit("\n\n".join(_paragraph(why, those) for why, those in groups.items()))
        self.text.setReadOnly(True)
        self.text.setProperty("is-page", True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        self.text.setFont(theme.font(Type.BODY))
        self.text.setMinimumHeight(min(theme.px(_LIST_PX[1]), parent.height() // 2))
        self.copy_button = Button(theme, tr(_CONTEXT, "Copy list"), Kind.SECONDARY, Size.NORMAL, icon="ph.copy")
        self.close_button = Button(theme, tr(_CONTEXT, "Close"), Kind.PRIMARY, Size.NORMAL)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.accept)
        self._lay_out(Label(theme, title, Type.CARD_TITLE))
        self.close_button.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.set_words(tr(_CONTEXT, "Copied"))
        announce(self, tr(_CONTEXT, "Copied"))

    def _lay_out(self, title: Label) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S20, Space.S20, Space.S20, Space.S16)
        column.setSpacing(Space.S10)
        column.addWidget(title)
        column.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S8)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        column.addLayout(buttons)


def _by_reason(reasons: Mapping[str, str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for source, reason in reasons.items():
        groups.setdefault(reason, []).append(source)
    return groups


def _paragraph(reason: str, sources: Sequence[str]) -> str:
    return "\n".join([f"{reason[:1].upper()}{reason[1:]}", *(f"    {_place_of(source)}" for source in sources)])


def _title(count: int) -> str:
    return tr_n(_CONTEXT, "%n file was left out", "%n files were left out", count)


def _names_of(sources: Sequence[str]) -> str:
    names = [source if is_web_address(source) else PurePath(_place_of(source)).name or source for source in sources]
    return some_of(names)


def _place_of(source: str) -> str:
    """Return where a file lies, as a person reads it."""
    return unquote(source.removeprefix("file://")) if source.startswith("file://") else source
