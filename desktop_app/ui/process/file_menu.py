"""The row menu: what can be done with the files that are selected, as far as the state machine allows it."""
# ruff: noqa: D102 - the menu's lines say what its acts do

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.errors import ErrorCode
from desktop_app.core.session import SessionFile
from desktop_app.core.status import FileStatus
from desktop_app.core.transitions import Verb
from desktop_app.ui.process.remedies import Action, has_stopped, other_engines
from desktop_app.ui.process.words import retry_with_words, tr, tr_n
from desktop_app.ui.theme.theme import Theme


class Acts(Protocol):
    """What the menu's lines do, with the selected files or with the current one."""

    def act(self, file_id: str, action: Action) -> None: ...
    def open_drawer(self) -> None: ...
    def open_page(self) -> None: ...
    def review(self) -> None: ...
    def replace(self) -> None: ...
    def retry_selected(self) -> None: ...
    def move_selected_to_top(self) -> None: ...
    def hold_selected(self) -> None: ...
    def remove_selected(self) -> None: ...
    def ask_removal(self) -> None: ...
    def read_elsewhere(self, file_ids: Sequence[str]) -> None: ...
    def read_again(self, file_ids: Sequence[str]) -> None: ...
    def copy_names(self) -> None: ...


class FileMenu(QMenu):
    """Offers, for files, the verbs that they allow; `usable` are the engines that could read them."""

    def __init__(
        self,
        theme: Theme,
        files: Sequence[SessionFile],
        verbs: Mapping[Verb, int],
        usable: Collection[str],
        acts: Acts,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme, self._acts = theme, acts
        self.setAccessibleName(tr("File"))
        one = files[0] if len(files) == 1 else None
        if one is not None:
            self._fill_one(one)
        self.addSeparator()
        self._fill_verbs(files, verbs, usable)
        self.addSeparator()
        words = tr("Copy name") if one is not None else tr("Copy names")
        self._add(words, "ph.copy", acts.copy_names)

    def _fill_one(self, file: SessionFile) -> None:
        self._add(tr("Details"), "ph.article", self._acts.open_drawer, tr("Enter"))
        if file.progress.sha256 is not None:
            self._add(tr("Open page"), "ph.magnifying-glass-plus", self._acts.open_page)
        if file.progress.status is FileStatus.COMPLETED or _is_partial(file):
            self._add(tr("Review values"), "ph.clipboard-text", self._acts.review)

    def _fill_verbs(self, files: Sequence[SessionFile], verbs: Mapping[Verb, int], usable: Collection[str]) -> None:
        acts, count = self._acts, len(files)
        ids = [file.progress.file_id for file in files]
        statuses = {file.progress.status for file in files}
        is_running = any(status.is_running for status in statuses)
        is_completed = statuses == {FileStatus.COMPLETED}
        engines = {other for file in files for other in other_engines(file.engine, usable)}
        is_held = any(file.is_held for file in files)
        other = next(iter(engines)) if len(engines) == 1 and any(has_stopped(file.progress) for file in files) else ""
        retry = tr("Retry now") if statuses == {FileStatus.PENDING} else tr("Retry")
        offers: tuple[tuple[Verb, bool, str, str, Callable[[], None], str], ...] = (
            (Verb.ENTER_PASSWORD, count == 1, tr("Enter password..."), "ph.key",
             partial(acts.act, ids[0], Action.PASSWORD), ""),
            (Verb.RETRY, True, retry, "ph.arrow-clockwise", acts.retry_selected, "R"),
            (Verb.RETRY_WITH_OTHER_ENGINE, bool(other), retry_with_words(other),
             "ph.shuffle", partial(acts.read_elsewhere, ids), ""),
            (Verb.REPLACE, count == 1, tr("Replace file..."), "ph.swap", acts.replace, ""),
            (Verb.MOVE_TO_TOP, True, tr("Move to top"), "ph.arrow-line-up", acts.move_selected_to_top,
             "Ctrl+Shift+Up"),
            (Verb.PAUSE, True, tr_n("Pause this file", "Pause these files", count), "ph.pause",
             acts.hold_selected, "F9"),
            (Verb.RESUME, is_held, tr_n("Resume this file", "Resume these files", count), "ph.play",
             acts.hold_selected, "F9"),
            (Verb.CANCEL, is_running, tr("Cancel"), "ph.x", acts.remove_selected, tr("Del")),
            (Verb.REMOVE, not is_running and any(map(is_removable, files)), tr("Remove from session"), "ph.trash",
             acts.remove_selected, tr("Del")),
            # Removed or not, what is completed can be read again: both are of files at rest.
            (Verb.REMOVE, is_completed, tr("Read again"), "ph.arrows-clockwise", partial(acts.read_again, ids), ""),
            (Verb.REMOVE, is_completed, tr("Remove with values…"), "ph.trash", acts.ask_removal, ""),
        )  # fmt: skip
        for verb, is_wanted, words, icon, act, keys in offers:
            if is_wanted and verb in verbs:
                self._add(words, icon, act, keys)

    def _add(self, words: str, icon: str, act: Callable[[], None], keys: str = "") -> None:
        # The key is told, not bound: the list answers it itself.
        action = self.addAction(self._theme.icon(icon), f"{words}\t{keys}" if keys else words)
        action.triggered.connect(act)


def is_removable(file: SessionFile) -> bool:
    """Tell whether a file can be taken out without taking values along."""
    return file.progress.status is FileStatus.PENDING or has_stopped(file.progress)


def _is_partial(file: SessionFile) -> bool:
    """Tell whether a file failed with something in hand, which is kept for checking."""
    progress = file.progress
    return progress.status is FileStatus.FAILED and (
        progress.error is not None and progress.error.code is ErrorCode.PARSE_INVALID
    )
