"""Every way files come in: chosen, dropped, pasted, or handed over by the shell."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from desktop_app.core.intake import SUFFIXES, Selection
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.intake.intake import are_results, offer_of, picture_in, png_of, sources_in
from desktop_app.ui.process.words import tr


class Adding(QObject):
    """Takes sources, looks at them beside the window, and adds what can be read.

    Signals:
        told: that nothing could be taken (title, reason).
        left_out: what was left out, each with the reason (`Sequence[tuple[str, str]]`).
        results_named: files of results, to be imported (`list[str]` of paths).
    """

    told = Signal(str, str)
    left_out = Signal(object)
    results_named = Signal(list)

    def __init__(self, desk: SessionDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._dialog: QFileDialog | None = None

    @property
    def dialog(self) -> QFileDialog | None:
        """The dialog that is open."""
        return self._dialog

    @Slot()
    def choose_files(self) -> None:
        """Open the system's dialog for files."""
        self._open(tr("Choose lab reports"), QFileDialog.FileMode.ExistingFiles)

    @Slot()
    def choose_folder(self) -> None:
        """Open the system's dialog for a folder."""
        self._open(tr("Choose a folder of lab reports"), QFileDialog.FileMode.Directory)

    def choose_replacement(self, file_id: str) -> None:
        """Open the system's dialog for one file that takes the place of another."""
        dialog = self._open(tr("Choose the file to read instead"), QFileDialog.FileMode.ExistingFile)
        if dialog is not None:
            dialog.filesSelected.disconnect(self.add_sources)
            dialog.fileSelected.connect(partial(self._replace, file_id))

    def add_mime(self, mime: QMimeData) -> bool:
        """Add what is dropped or pasted: files, folders, addresses or a picture; False when it is nothing of these."""
        picture = picture_in(mime)
        if picture is not None:
            moment = datetime.now(UTC).astimezone()
            name = tr("Pasted picture %1").replace("%1", f"{moment:%Y-%m-%d %H.%M.%S}")
            self._desk.add_picture(f"{name}.png", png_of(picture))
            return True
        sources = sources_in(mime)
        if sources:
            self.add_sources(sources)
        return bool(sources)

    @Slot("QStringList")
    def add_sources(self, sources: Sequence[str]) -> None:
        """Add files, folders or addresses, without those that cannot be read."""
        if are_results(sources):
            self.results_named.emit(list(sources))
        elif sources:
            self._desk.look_at(list(sources), partial(self._add_seen, list(sources)))

    def _add_seen(self, sources: Sequence[str], selection: Selection) -> None:
        if not isValid(self):
            return
        offer = offer_of(sources, selection)
        if offer.count:
            self._desk.add(list(offer.sources))
        if offer.left_out:
            self.left_out.emit(offer.left_out)
        elif not offer.count:
            self.told.emit(tr("Nothing was added."), tr("There is no PDF or picture in it."))

    def _replace(self, file_id: str, path: str) -> None:
        self._desk.replace(file_id, path)

    def _open(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog | None:
        if self._dialog is not None:
            self._dialog.raise_()
            return None
        dialog = self._dialog = QFileDialog(self._window, title)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.Directory:
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(SUFFIXES))
            dialog.setNameFilters([tr("Lab reports (%1)").replace("%1", patterns), tr("All files (*)")])
        dialog.filesSelected.connect(self.add_sources)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()
        return dialog

    @Slot()
    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
