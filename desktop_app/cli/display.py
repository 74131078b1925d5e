"""How a running session is shown: live lines in a terminal, plain lines in a pipe, or not at all."""

import time
from collections.abc import Mapping, Sequence
from typing import Protocol

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from desktop_app.core.progress import FileProgress
from desktop_app.core.status import FileStatus

WORDS: Mapping[FileStatus, str] = {
    FileStatus.PENDING: "Pending",
    FileStatus.DOWNLOADING: "Importing",
    FileStatus.EXTRACTING: "Extracting",
    FileStatus.PARSING: "Parsing",
    FileStatus.SAVING: "Saving",
    FileStatus.COMPLETED: "Completed",
    FileStatus.FAILED: "Failed",
    FileStatus.TIMEOUT: "Timed out",
    FileStatus.CANCELLED: "Cancelled",
}
_STYLES: Mapping[FileStatus, str] = {
    FileStatus.COMPLETED: "green",
    FileStatus.FAILED: "red",
    FileStatus.TIMEOUT: "dark_orange",
    FileStatus.CANCELLED: "bright_black",
}
_WIDE = 80
"""From so many columns on a line has room for a bar and a message beside the file's name."""

_MARKS: Mapping[FileStatus, str] = {FileStatus.COMPLETED: "✓", FileStatus.CANCELLED: "–"}


class Display(Protocol):
    """Shows a session while it runs."""

    def show(self, batch: Sequence[FileProgress]) -> None:
        """Show what was recorded."""
        ...

    def say(self, sentence: str) -> None:
        """Say something that concerns the whole session."""
        ...

    def refresh(self) -> None:
        """Bring times up to date."""
        ...

    def close(self) -> None:
        """Leave the terminal as it was."""
        ...


def ending_of(progress: FileProgress, name: str) -> str:
    """Return the line that tells how a file ended: what happened first, then what to do."""
    parts = [f"{WORDS[progress.status]}: {name}"]
    if progress.duration_ms is not None:
        parts.append(seconds(progress.duration_ms))
    if progress.attempt > 1:
        parts.append(f"attempt {progress.attempt}")
    if progress.duplicate_of:
        parts.append("known content, not read again")
    if progress.metadata.get("is_repaired"):
        parts.append("the file is damaged: only what could be repaired was read")
    if progress.error is not None:
        text = progress.error.text
        parts += [f"{progress.error.message}. {text.means} {text.remedy}", str(progress.error.code)]
    return " · ".join(parts)


def waiting_of(progress: FileProgress, name: str) -> str:
    """Return the line that tells of a file whose next attempt comes by itself."""
    wait_ms = max(0, (progress.retry_at_ms or 0) - time.time_ns() // 1_000_000)
    reason = f" · {progress.error.message}" if progress.error else ""
    return f"{WORDS[FileStatus.PENDING]}, retry in {max(1, round(wait_ms / 1000))} s: {name}{reason}"


def seconds(duration_ms: int) -> str:
    """Return a duration as a person would say it."""
    if duration_ms < 10_000:
        return f"{duration_ms / 1000:.1f} s"
    minutes, rest = divmod(round(duration_ms / 1000), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


class PlainDisplay:
    """One line a change of stage, for pipes and logs; when quiet, only a line for each file that gave no results."""

    def __init__(self, console: Console, names: Mapping[str, str], *, is_quiet: bool = False) -> None:
        self._console = console
        self._names = names
        self._is_quiet = is_quiet
        self._shown: dict[str, tuple[FileStatus, int]] = {}
        self._ended = 0

    def show(self, batch: Sequence[FileProgress]) -> None:
        """Print a line for every file whose status is another one now."""
        for progress in batch:
            now = (progress.status, progress.attempt)
            if self._shown.get(progress.file_id) == now:
                continue
            self._shown[progress.file_id] = now
            self._ended += progress.status.is_ended
            if not self._is_quiet or (progress.error is not None and progress.status.is_ended):
                self._console.print(Text(self._line(progress)), soft_wrap=True)

    def say(self, sentence: str) -> None:
        """Print the sentence."""
        self._console.print(Text(sentence), soft_wrap=True)

    def refresh(self) -> None:
        """Do nothing: a pipe shows no time that passes."""

    def close(self) -> None:
        """Do nothing."""

    def _line(self, progress: FileProgress) -> str:
        name = self._names.get(progress.file_id, progress.file_id)
        if progress.status.is_ended:
            return f"[{self._ended}/{len(self._names)}] {ending_of(progress, name)}"
        if progress.retry_at_ms is not None:
            return waiting_of(progress, name)
        return f"{WORDS[progress.status]} {progress.progress} %: {name}"


class LiveDisplay:
    """A line for each running file, redrawn in place; ended files stay above it."""

    def __init__(self, console: Console, names: Mapping[str, str]) -> None:
        self._console = console
        self._names = names
        self._running: dict[str, FileProgress] = {}
        self._ended: dict[str, FileStatus] = {}
        self._started_s = time.monotonic()
        self._live = Live(console=console, auto_refresh=False, transient=True)
        self._live.start()

    def show(self, batch: Sequence[FileProgress]) -> None:
        """Print the files that ended and keep the others for the next refresh."""
        for progress in batch:
            if progress.status.is_running:
                self._running[progress.file_id] = progress
                continue
            self._running.pop(progress.file_id, None)
            if progress.status.is_ended:
                self._ended[progress.file_id] = progress.status
                self._print_ending(progress)
            elif progress.retry_at_ms is not None:
                name = self._names.get(progress.file_id, progress.file_id)
                self._console.print(Text(f"↻ {waiting_of(progress, name)}", style="yellow"))

    def say(self, sentence: str) -> None:
        """Print the sentence above the live lines."""
        self._console.print(Text(sentence, style="yellow"))

    def refresh(self) -> None:
        """Redraw the live lines."""
        self._live.update(Group(*self._lines()), refresh=True)

    def close(self) -> None:
        """Remove the live lines."""
        self._live.update(Group(), refresh=True)
        self._live.stop()

    def _print_ending(self, progress: FileProgress) -> None:
        mark = _MARKS.get(progress.status, "✗")
        text = Text(f"{mark} ", style=_STYLES[progress.status])
        text.append(ending_of(progress, self._names.get(progress.file_id, progress.file_id)))
        self._console.print(text)

    def _lines(self) -> list[Table]:
        table = Table.grid(padding=(0, 2), expand=False)
        is_wide = self._console.width >= _WIDE
        for progress in self._running.values():
            cells: list[RenderableType] = [
                Text(self._names.get(progress.file_id, ""), overflow="ellipsis", no_wrap=True),
                f"{progress.progress:>3} %",
                Text(WORDS[progress.status], no_wrap=True),
                Text(self._age(progress), no_wrap=True),
            ]
            if is_wide:
                cells.insert(1, ProgressBar(100, progress.progress, width=24))
                cells.insert(4, Text(progress.message or "", style="bright_black", no_wrap=True))
            table.add_row(*cells)
        return [table, self._summary()]

    @staticmethod
    def _age(progress: FileProgress) -> str:
        started_ms = progress.started_at_ms or 0
        return seconds(max(0, time.time_ns() // 1_000_000 - started_ms)) if started_ms else ""

    def _summary(self) -> Table:
        counts = {status: list(self._ended.values()).count(status) for status in _STYLES}
        words = [f"{len(self._ended)} of {len(self._names)} files"]
        words += [f"{count} {WORDS[status].lower()}" for status, count in counts.items() if count]
        words.append(seconds(round(1000 * (time.monotonic() - self._started_s))))
        table = Table.grid()
        table.add_row(Text(" · ".join(words), style="bold"))
        return table
