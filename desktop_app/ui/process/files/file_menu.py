"""The row menu: what can be done with the files that are selected, as far as the state machine allows it."""
# ruff: noqa: D102 - the menu's lines say what its acts do

from collections.abc import Callable, Collection
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.choice import REMOVABLE, ChosenFiles
from desktop_app.core.errors import ErrorCode
from desktop_app.core.session import SessionFile
from desktop_app.core.status import RUNNING, FileStatus
from desktop_app.core.transitions import Verb
from desktop_app.ui.process.remedies import Action, other_engine
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
    def read_selected_elsewhere(self) -> None: ...
    def read_selected_again(self) -> None: ...
    def copy_names(self) -> None: ...


class FileMenu(QMenu):
    """Offers verbs as far as they make sense for the chosen files; `one` is the file where it is only one.

    `usable` are the engines that could read them.
    """

    def __init__(
        self,
        theme: Theme,
        chosen: ChosenFiles,
        one: SessionFile | None,
        verbs: Collection[Verb],
        usable: Collection[str],
        acts: Acts,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme, self._acts = theme, acts
        self.setAccessibleName(tr("File"))
        if one is not None:
            self._fill_one(one)
        self.addSeparator()
        self._fill_verbs(chosen, one, verbs, usable)
        self.addSeparator()
        words = tr("Copy name") if one is not None else tr("Copy names")
        self._add(words, "ph.copy", acts.copy_names)

    def _fill_one(self, file: SessionFile) -> None:
        self._add(tr("Details"), "ph.article", self._acts.open_drawer, tr("Enter"))
        if file.progress.sha256 is not None:
            self._add(tr("Open page"), "ph.magnifying-glass-plus", self._acts.open_page)
        if file.progress.status is FileStatus.COMPLETED or _is_partial(file):
            self._add(tr("Review values"), "ph.clipboard-text", self._acts.review)

    def _fill_verbs(
        self, chosen: ChosenFiles, one: SessionFile | None, verbs: Collection[Verb], usable: Collection[str]
    ) -> None:
        acts, statuses = self._acts, chosen.statuses
        is_running = bool(statuses & RUNNING)
        is_completed = statuses == frozenset({FileStatus.COMPLETED})
        is_removable = not is_running and bool(statuses & REMOVABLE)
        other = other_engine(chosen.engines, usable) if chosen.has_stopped else ""
        retry = tr("Retry now") if statuses == frozenset({FileStatus.PENDING}) else tr("Retry")
        password = partial(acts.act, "" if one is None else one.progress.file_id, Action.PASSWORD)
        offers: tuple[tuple[Verb, bool, str, str, Callable[[], None], str], ...] = (
            (Verb.ENTER_PASSWORD, one is not None, tr("Enter password..."), "ph.key", password, ""),
            (Verb.RETRY, True, retry, "ph.arrow-clockwise", acts.retry_selected, "R"),
            (Verb.RETRY_WITH_OTHER_ENGINE, bool(other), retry_with_words(other),
             "ph.shuffle", acts.read_selected_elsewhere, ""),
            (Verb.REPLACE, one is not None, tr("Replace file..."), "ph.swap", acts.replace, ""),
            (Verb.MOVE_TO_TOP, True, tr("Move to top"), "ph.arrow-line-up", acts.move_selected_to_top,
             "Ctrl+Shift+Up"),
            (Verb.PAUSE, True, tr_n("Pause this file", "Pause these files", chosen.count), "ph.pause",
             acts.hold_selected, "F9"),
            (Verb.RESUME, chosen.has_held, tr_n("Resume this file", "Resume these files", chosen.count), "ph.play",
             acts.hold_selected, "F9"),
            (Verb.CANCEL, is_running, tr("Cancel"), "ph.x", acts.remove_selected, tr("Del")),
            (Verb.REMOVE, is_removable, tr("Remove from session"), "ph.trash", acts.remove_selected, tr("Del")),
            # Removed or not, what is completed can be read again: both are of files at rest.
            (Verb.REMOVE, is_completed, tr("Read again"), "ph.arrows-clockwise", acts.read_selected_again, ""),
            (Verb.REMOVE, is_completed, tr("Remove with values…"), "ph.trash", acts.ask_removal, ""),
        )  # fmt: skip
        for verb, is_wanted, words, icon, act, keys in offers:
            if is_wanted and verb in verbs:
                self._add(words, icon, act, keys)

    def _add(self, words: str, icon: str, act: Callable[[], None], keys: str = "") -> None:
        # The key is told, not bound: the list answers it itself.
        action = self.addAction(self._theme.icon(icon), f"{words}\t{keys}" if keys else words)
        action.triggered.connect(act)


def _is_partial(file: SessionFile) -> bool:
    """Tell whether a file failed with something in hand, which is kept for checking."""
    progress = file.progress
    return progress.status is FileStatus.FAILED and (
        progress.error is not None and progress.error.code is ErrorCode.PARSE_INVALID
    )
