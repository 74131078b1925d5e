"""The doctor: what works on this computer, in one line each."""

import argparse
import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.table import Table
from rich.text import Text

from desktop_app import __version__, paths
from desktop_app.cli.consoles import console_on_stdout
from desktop_app.cli.run_commands import UsageError
from desktop_app.cli.screen import has_display
from desktop_app.cli.self_check import read_samples
from desktop_app.core.api.access import endpoint_of, environment_key, is_consented
from desktop_app.core.errors import ProcessingError
from desktop_app.core.search.meaning import is_meaning_wanted
from desktop_app.core.settings import API_ENGINE, SettingsError, load_settings
from desktop_app.store.api.keys import read_api_key
from desktop_app.store.database import FILE_NAME, open_database

_LOW_DISK_MB = 500
_SUBJECT_WIDTH, _STATE_WIDTH = len("Search by meaning"), len("FAILS")
_STYLES = {"ok": "green", "note": "yellow", "FAILS": "bold red"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: `ok`, `note` (works, but worth knowing) or `FAILS` (reports cannot be read)."""

    subject: str
    state: str
    sentence: str


def doctor(options: argparse.Namespace) -> int:
    """Print what works; return 1 when the main job cannot run."""
    if options.file_names and not options.report:
        raise UsageError("--file-names goes with --report alone")
    data_dir = paths.data_dir(getattr(options, "data_dir", None))
    if options.report:
        print(_report(data_dir, with_file_names=options.file_names), end="")  # noqa: T201
        return 0
    console = console_on_stdout()
    has_failed = False
    for finding in _findings(data_dir):
        line = Table.grid(padding=(0, 2, 0, 0))
        for width in (_SUBJECT_WIDTH, _STATE_WIDTH):
            line.add_column(width=width, no_wrap=True)
        line.add_column(overflow="fold")
        line.add_row(Text(finding.subject), Text(finding.state, style=_STYLES[finding.state]), Text(finding.sentence))
        console.print(line)
        has_failed = has_failed or finding.state == "FAILS"
    return 1 if has_failed else 0


def _report(data_dir: Path, *, with_file_names: bool) -> str:
    """Return the problem report; a database that cannot be opened, or settings that cannot be used, are told in it."""
    from desktop_app.desk.problem_report import problem_report  # not for a look at what works

    settings, database, failure = None, None, None
    with contextlib.ExitStack() as closing:
        with contextlib.suppress(SettingsError):
            settings = load_settings(data_dir / "settings.toml")
        if (data_dir / FILE_NAME).exists():
            try:
                database = closing.enter_context(contextlib.closing(open_database(data_dir)))
            except ProcessingError as error:
                failure = error.failure
        return problem_report(data_dir, database, settings, with_file_names=with_file_names, opening_failure=failure)


def _findings(data_dir: Path) -> Iterator[Finding]:
    yield Finding("Program", "ok", f"labstream {__version__}, Python {sys.version.split()[0]}")
    for subject, look in _LOOKS:
        try:
            yield from look(data_dir)
        except (ProcessingError, SettingsError, OSError) as error:
            yield Finding(subject, "FAILS", str(error))


def _look_at_folder(data_dir: Path) -> Iterator[Finding]:
    nearest = next(folder for folder in (data_dir, *data_dir.parents) if folder.exists())
    if not os.access(nearest, os.W_OK | os.X_OK):
        yield Finding("Data folder", "FAILS", f"{nearest} may not be written")
        return
    yield Finding("Data folder", "ok", str(data_dir) if data_dir.exists() else f"{data_dir} (made at first use)")
    free_mb = shutil.disk_usage(nearest).free // 1_000_000
    state = "ok" if free_mb >= _LOW_DISK_MB else "note"
    yield Finding("Free disk", state, f"{free_mb} MB")


def _look_at_settings(data_dir: Path) -> Iterator[Finding]:
    path = data_dir / "settings.toml"
    load_settings(path)
    yield Finding("Settings", "ok", str(path) if path.exists() else "defaults")


def _look_at_database(data_dir: Path) -> Iterator[Finding]:
    if not (data_dir / FILE_NAME).exists():
        yield Finding("Database", "ok", "none yet")
        return
    with contextlib.closing(open_database(data_dir)) as database:
        yield Finding("Database", "ok", str(database.path))
        key = database.key_place
        state = "ok" if key.kind == "key-store" else "note"
        encryption = "encrypted" if database.is_encrypted else "NOT encrypted"
        yield Finding("Encryption", state, f"{encryption}; the key lies {key.where}. {key.protects} {key.protects_not}")


def _look_at_engine(data_dir: Path) -> Iterator[Finding]:
    """Read two samples in a temporary folder, as the self-check does: text layer, OCR models, sandbox, storing."""
    del data_dir
    with tempfile.TemporaryDirectory(prefix="labstream-") as folder:
        checked = read_samples(Path(folder))
    for file_name, value_count in checked.value_counts.items():
        state = "ok" if value_count else "FAILS"
        yield Finding("Local engine", state, f"{value_count} values read from the sample {file_name}")
    if checked.is_encrypted:
        yield Finding("SQLCipher", "ok", "new databases are encrypted")
    else:
        yield Finding("SQLCipher", "note", "is not available for this system: new databases are NOT encrypted")


def _look_at_api(data_dir: Path) -> Iterator[Finding]:
    """Say how the engine openai stands, without asking its server anything."""
    settings = load_settings(data_dir / "settings.toml")
    try:
        endpoint = endpoint_of(settings, os.environ)
    except ProcessingError as error:
        yield Finding("API engine", "note", f"{error.failure.message}. {error.failure.text.remedy}")
        return
    is_chosen, is_agreed = settings.engine == API_ENGINE, is_consented(settings, endpoint.host)
    chosen = "reads new sessions" if is_chosen else "is off: nothing is sent unless it is asked for"
    agreed = "was agreed to" if is_agreed else "was not agreed to"
    has_key = bool(environment_key(settings, os.environ) or read_api_key(endpoint.host))
    key = "a key is there" if has_key else "no key is needed" if endpoint.is_loopback else "there is no key"
    state = "note" if is_chosen and not (is_agreed and (has_key or endpoint.is_loopback)) else "ok"
    yield Finding("API engine", state, f"{chosen}; sending to {endpoint.host} {agreed}, {key}")
    is_searched = is_meaning_wanted(settings, endpoint.host)
    sent = f"is on: the window sends text to {endpoint.host}" if is_searched else "is off: no text is sent for it"
    yield Finding("Search by meaning", "ok", sent)


def _look_at_display(data_dir: Path) -> Iterator[Finding]:
    del data_dir
    state, sentence = ("ok", "there") if has_display() else ("note", "none; the command line works")
    yield Finding("Display", state, sentence)


_LOOKS: tuple[tuple[str, Callable[[Path], Iterator[Finding]]], ...] = (
    ("Data folder", _look_at_folder),
    ("Settings", _look_at_settings),
    ("Database", _look_at_database),
    ("Local engine", _look_at_engine),
    ("API engine", _look_at_api),
    ("Display", _look_at_display),
)
