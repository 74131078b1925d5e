"""What the data section of Settings asks of the program."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance


@dataclass(frozen=True, slots=True)
class DataFacts:
    """What is kept, in numbers and bytes; when the last backup was made (ms since 1970, UTC), whether one is due."""

    sessions: int
    reports: int
    values: int
    files: int
    size_bytes: int
    last_backup_ms: int | None
    is_backup_due: bool


class DataDesk(Protocol):
    """Backup, recovery phrase, restore, change of key, move and removal."""

    @property
    def changed(self) -> SignalInstance:
        """Something of the facts is other now."""
        ...

    def facts(self) -> DataFacts:
        """Return what there is; raise `ProcessingError`."""
        ...

    def folder(self) -> str:
        """Return the data folder."""
        ...

    def phrase(self) -> str | None:
        """Return the recovery phrase; None where nothing is encrypted."""
        ...

    def suggested_backup(self) -> str:
        """Return a path for a backup made now."""
        ...

    def back_up(self, path: str) -> None:
        """Write a backup as a tracked job; raise `ProcessingError`."""
        ...

    def import_results(self, path: str) -> None:
        """Store the results of a file as a tracked job; raise `ProcessingError`."""
        ...

    def busy(self) -> bool:
        """Tell whether files are read or jobs run, which the verbs below would interrupt."""
        ...

    def needs_phrase(self, path: str) -> bool:
        """Tell whether a backup asks for its phrase; raise `ProcessingError`."""
        ...

    def restore(self, path: str, phrase: str | None) -> None:
        """Close the window, let a backup take the database's place, and open again."""
        ...

    def change_key(self) -> None:
        """Close the window, encrypt with a new key, and open again."""
        ...

    def move(self, path: str, *, removes_old: bool) -> None:
        """Close the window, move everything to another folder, and open there."""
        ...

    def delete_all(self) -> None:
        """Close the window, remove everything, and begin anew."""
        ...
