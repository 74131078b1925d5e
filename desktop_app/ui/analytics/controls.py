"""What stands in the header: the span, the engine, and the export of the figures."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from desktop_app.core.analytics.spans import Span
from desktop_app.core.settings import LOCAL_ENGINE
from desktop_app.ui.analytics.words import engine_words, span_words, tr
from desktop_app.ui.history.filter_button import FilterButton
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton, Kind

AskPath = Callable[[QWidget, str, str], str]
"""Asks for a path: over which window, what is proposed, which files are shown; empty for none."""


class ChoiceButton(FilterButton):
    """A button that says what is chosen of several things, none of which is a filter."""

    def show_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these (key, words), and show the chosen one."""
        self._rest = next((words for key, words in choices if key == chosen), "")
        self.set_choices(choices, chosen)
        self.show_choice(self._rest, is_active=False)


class Controls(QWidget):
    """The header's controls of Analytics.

    Signals:
        changed: another span or engine was chosen.
        export_asked: the figures are wanted as a file (its path).
    """

    changed = Signal()
    export_asked = Signal(str)

    def __init__(self, theme: Theme, ask_path: AskPath | None = None) -> None:
        super().__init__()
        self._ask_path = ask_path or _ask_path
        self._span, self._engine = Span.WEEKS_12, ""
        self._engines: Sequence[str] = (LOCAL_ENGINE,)
        self.setAccessibleName(tr("Analytics"))
        self.span_button = ChoiceButton(theme, tr("Time"), span_words(self._span), "ph.calendar-blank")
        self.engine_button = FilterButton(theme, tr("Engine"), tr("All engines"), "ph.cpu")
        self.export_button = IconButton(theme, "ph.export", tr("Export the figures (Ctrl+E)"), Kind.SECONDARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S12)
        for widget in (self.span_button, self.engine_button, self.export_button):
            row.addWidget(widget)
        self.span_button.chosen.connect(self._choose_span)
        self.engine_button.chosen.connect(self._choose_engine)
        self.export_button.clicked.connect(self.ask_export)
        self._show()

    @property
    def span(self) -> Span:
        """The chosen span."""
        return self._span

    @property
    def engine(self) -> str | None:
        """The chosen engine, None for all."""
        return self._engine or None

    def set_engines(self, engines: Sequence[str]) -> None:
        """Offer the engines that any file was read with."""
        known = (LOCAL_ENGINE, *(engine for engine in engines if engine != LOCAL_ENGINE))
        if known != self._engines:
            self._engines = known
            self._show()

    def set_offered(self, *, is_offered: bool) -> None:
        """Show the controls only where there is something to choose from; the header decides about the whole."""
        for widget in (self.span_button, self.engine_button, self.export_button):
            widget.setVisible(is_offered)

    @Slot()
    def ask_export(self) -> None:
        """Ask for a path and export."""
        if self.export_button.isHidden():
            return
        proposed = str(_folder() / f"{tr('Labstream figures')}.csv")
        path = self._ask_path(self, proposed, "CSV (*.csv)")
        if path:
            self.export_asked.emit(path)

    def _show(self) -> None:
        self.span_button.show_choices([(span.value, span_words(span)) for span in Span], self._span.value)
        engines = [("", tr("All engines")), *((each, engine_words(each)) for each in self._engines)]
        self.engine_button.set_choices(engines, self._engine)

    @Slot(str)
    def _choose_span(self, key: str) -> None:
        self._span = Span(key)
        self._show()
        self.changed.emit()

    @Slot(str)
    def _choose_engine(self, key: str) -> None:
        self._engine = key
        self._show()
        self.changed.emit()


def _folder() -> Path:
    """Return where a person looks for their files."""
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()


def _ask_path(parent: QWidget, proposed: str, name_filter: str) -> str:
    path, _ = QFileDialog.getSaveFileName(parent, tr("Export the figures"), proposed, name_filter)
    return path
