"""Where the command line begins: which command is meant, and how what goes wrong is told."""

import argparse
import codecs
import contextlib
import io
import locale
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from desktop_app import paths
from desktop_app.cli.api_choice import NotAgreed
from desktop_app.cli.arguments import command_names, misspelt_command, read_arguments, window_request
from desktop_app.cli.backups import backup, restore
from desktop_app.cli.consoles import fill_streams, printable, silence
from desktop_app.cli.doctor import doctor
from desktop_app.cli.exchange import export_results, import_results
from desktop_app.cli.queries import progress, sessions
from desktop_app.cli.run_commands import INTERRUPTED, SOME_FAILED, WRONG_USAGE, UsageError, process, resume, retry
from desktop_app.cli.self_check import self_check
from desktop_app.core.errors import CATALOGUE, ErrorCode, ProcessingError
from desktop_app.core.program.leaving import leave
from desktop_app.core.program.log_file import keep_log
from desktop_app.core.settings import SettingsError
from desktop_app.pipeline.run import log_bug
from desktop_app.store.work.session_locks import SessionBusy
from desktop_app.store.work.sessions import UnknownSession

_COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "process": process,
    "resume": resume,
    "retry": retry,
    "progress": progress,
    "sessions": sessions,
    "export": export_results,
    "import": import_results,
    "backup": backup,
    "restore": restore,
    "doctor": doctor,
}

_NO_DISPLAY = "No display here: reading {what} in this terminal. `labstream --help` says what else there is."


def main(arguments: Sequence[str]) -> int:
    """Run one command; return its exit status."""
    fill_streams()
    _mend_locale()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that knows few characters shows marks for the others
            stream.reconfigure(errors="replace")
    try:
        status = _run(arguments)
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone: there is nobody left to tell
        status = SOME_FAILED
    except OSError as error:
        where = f": {error.filename}" if error.filename else ""
        status = _complain(f"{error.strerror or error}{where}", SOME_FAILED)
    return leave(_flushed(status))


def _mend_locale() -> None:
    """Name a locale of UTF-8 where the system's is another one: Qt would do it too, and print five lines about it."""
    if sys.platform == "linux" and codecs.lookup(locale.getencoding()).name != "utf-8":
        os.environ["LC_ALL"] = "C.UTF-8"


def _run(arguments: Sequence[str]) -> int:
    try:
        options = read_arguments(_with_command(arguments))
        with keep_log(paths.data_dir(getattr(options, "data_dir", None))) as log:
            return _run_command(options, log)
    except (UsageError, UnknownSession, SessionBusy, SettingsError, NotAgreed) as error:
        return _complain(str(error), WRONG_USAGE)
    except ProcessingError as error:
        failure = error.failure
        return _complain(f"{failure.message}. {failure.text.remedy} ({failure.code})", SOME_FAILED)


def _run_command(options: argparse.Namespace, log: Path) -> int:
    expected = (UsageError, UnknownSession, SessionBusy, SettingsError, NotAgreed, ProcessingError, OSError)
    try:
        return self_check() if options.self_check else _COMMANDS[options.command](options)
    except expected:
        raise
    except Exception as error:  # noqa: BLE001 - a bug is told once, in plain words; where it happened stands in the log
        log_bug(error)
        title = CATALOGUE[ErrorCode.INTERNAL].title
        return _complain(f"{title}: {type(error).__name__}. Where it happened stands in {log}", SOME_FAILED)


def _with_command(arguments: Sequence[str]) -> list[str]:
    """Put `process` before files that are named without a command; the samples where nothing is named.

    What asks for the window comes here where there is no display.
    """
    words = list(arguments)
    bare = _bare_words(words)
    request = window_request(words)
    if request is not None:
        print(_NO_DISPLAY.format(what="these files" if request.files else "the bundled sample reports"))  # noqa: T201
        folder = [] if request.data_dir is None else [f"--data-dir={request.data_dir}"]
        return [*folder, "process", "--", *(request.files or [str(paths.resource("samples"))])]
    if not bare or bare[0] in command_names():
        return words
    _refuse_misspelt_command(bare[0])
    return ["process", *words]


def _bare_words(words: Sequence[str]) -> list[str]:
    """Return what is neither an option nor the value of `--data-dir`, the one option that may precede a command."""
    pairs = zip(["", *words], words, strict=False)
    return [word for before, word in pairs if before != "--data-dir" and not word.startswith("-")]


def _refuse_misspelt_command(word: str) -> None:
    meant = misspelt_command(word)
    if meant is not None:
        raise UsageError(f"there is no command and no file named {word}; did you mean {meant}?")


def _flushed(status: int) -> int:
    """Write out what is still held back, since a failure at the interpreter's own end would print a traceback."""
    try:
        sys.stdout.flush()
    except OSError as error:
        silence(sys.stdout)
        if isinstance(error, BrokenPipeError):
            return status or SOME_FAILED
        return _complain(f"standard output: {error.strerror}", SOME_FAILED)
    return status


def _complain(sentence: str, status: int) -> int:
    with contextlib.suppress(OSError):
        print(f"labstream: {printable(sentence)}", file=sys.stderr)  # noqa: T201
    return status
