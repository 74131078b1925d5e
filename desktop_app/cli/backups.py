"""The commands that keep results safe: backup and restore."""

import argparse
import sys
import textwrap
from pathlib import Path

from desktop_app import paths
from desktop_app.cli.consoles import counted
from desktop_app.cli.exchange import opened
from desktop_app.cli.run_commands import DONE
from desktop_app.store.safekeeping.backup import back_up, note_backup, recovery_phrase, suggested_name
from desktop_app.store.safekeeping.restoring import needs_phrase, restore_backup

_PHRASE_COLUMNS = 72


def backup(options: argparse.Namespace) -> int:
    """Write a verified copy of the encrypted database, and say with which words it can be opened."""
    target = Path(options.output or suggested_name()).absolute()
    if target.is_dir():
        target /= suggested_name()
    with opened(options) as database:
        size = back_up(database, target)
        note_backup(database)
        phrase = recovery_phrase(database)
    print(f"Backup of {max(1, round(size / 1e6))} MB: {target}")  # noqa: T201
    if phrase is None:
        print("It is not encrypted, because this system has no SQLCipher.")  # noqa: T201
    elif options.phrase or sys.stdout.isatty():
        print("Recovery phrase; print it and keep it apart from the backup:\n")  # noqa: T201
        print(textwrap.indent(textwrap.fill(phrase, _PHRASE_COLUMNS), "  "))  # noqa: T201
    else:
        print("`labstream backup --phrase` shows the words that open it on another computer.")  # noqa: T201
    return DONE


def restore(options: argparse.Namespace) -> int:
    """Let a backup take the database's place, once it was checked."""
    data_dir = paths.data_dir(getattr(options, "data_dir", None))
    source = Path(options.backup).absolute()
    phrase = _asked_phrase() if needs_phrase(data_dir, source) else None
    restored = restore_backup(data_dir, source, phrase)
    facts = restored.facts
    parts = (counted(facts.files, "file"), counted(facts.reports, "report"), counted(facts.results, "value"))
    print(f"Restored: {', '.join(parts)}.")  # noqa: T201
    if restored.kept_aside is not None:
        print(f"What it replaced is kept: {restored.kept_aside}")  # noqa: T201
    return DONE


def _asked_phrase() -> str:
    if sys.stdin.isatty():
        print("The key of this computer does not open this backup. Type its 24 words, then Enter:", file=sys.stderr)  # noqa: T201
    return sys.stdin.readline()
