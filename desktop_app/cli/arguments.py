"""What can be typed: commands, their options and their help."""

import argparse
import contextlib
import difflib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app import __version__
from desktop_app.core.history import Outcome
from desktop_app.core.settings import ENGINES

FORMATS = ("json", "csv", "xlsx", "fhir", "pdf")


def _positive(text: str) -> float:
    with contextlib.suppress(ValueError):
        if (value := float(text)) > 0:
            return value
    raise argparse.ArgumentTypeError(f"must be a number above 0, not {text}")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"must be a day like 2024-10-31, not {text}") from error


def _count(text: str) -> int:
    with contextlib.suppress(ValueError):
        if (value := int(text)) >= 1:
            return value
    raise argparse.ArgumentTypeError(f"must be a whole number from 1, not {text}")


def _folder(text: str) -> str:
    if not text:  # a script's variable that was never set must not lead to another folder
        raise argparse.ArgumentTypeError("must name a folder")
    return text


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    everywhere = argparse.ArgumentParser(add_help=False)
    everywhere.add_argument(
        "--data-dir",
        metavar="DIR",
        type=_folder,
        default=argparse.SUPPRESS,
        help="where everything is kept (or LABSTREAM_DATA_DIR)",
    )
    root = argparse.ArgumentParser(
        prog="labstream",
        parents=[everywhere],
        description="Reads medical laboratory reports on this computer and keeps the results in an encrypted database.",
        epilog="`labstream` opens the window, `labstream FILE…` with these files; without a display both work in the "
        "terminal.",
    )
    root.add_argument("--version", action="version", version=f"labstream {__version__}")
    root.add_argument("--self-check", action="store_true", help="read two samples in a temporary folder, then exit")
    commands = root.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def command(name: str, help_text: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=help_text, description=help_text, parents=[everywhere])
        added.set_defaults(parser=added)
        return added

    _add_process(command)
    _add_session_commands(command)
    _add_export(command)
    doctor = command("doctor", "say what works here; exit 1 when reports cannot be read")
    doctor.add_argument("--report", action="store_true", help="print a problem report instead: no names and no values")
    doctor.add_argument("--file-names", action="store_true", help="with --report: name the files that did not complete")
    return root


def command_names() -> frozenset[str]:
    """Return the words that are commands; anything else in their place is a file."""
    return frozenset(
        {"process", "resume", "retry", "progress", "sessions", "export", "import", "backup", "restore", "doctor"}
    )


@dataclass(frozen=True, slots=True)
class WindowRequest:
    """What was typed asks for the window: with which files, and where everything is kept (None: as usual)."""

    data_dir: str | None
    files: tuple[str, ...]


def window_request(words: Sequence[str]) -> WindowRequest | None:
    """Return what is asked of the window; None when a command, or an option of one, was typed."""
    data_dir, files, rest = None, list[str](), list(words)
    while rest:
        word = rest.pop(0)
        if word == "--":
            files += rest
            break
        if word == "--data-dir" and rest:
            data_dir = rest.pop(0)
        elif word.startswith("--data-dir="):
            data_dir = word.partition("=")[2]
        elif word.startswith("-"):
            return None
        else:
            files.append(word)
    if files and (files[0] in command_names() or misspelt_command(files[0])):
        return None
    return WindowRequest(data_dir, tuple(files))


def read_arguments(words: Sequence[str]) -> argparse.Namespace:
    """Return what was typed; what the command does not have is told with its own usage, and ends the program."""
    whole = parser()
    options, unknown = whole.parse_known_args(words)
    if unknown:
        chosen: argparse.ArgumentParser = getattr(options, "parser", whole)
        known = re.findall(r"--[a-z-]+", chosen.format_usage())
        alike = difflib.get_close_matches(unknown[0].partition("=")[0], known, n=1)
        chosen.error(f"unrecognized: {' '.join(unknown)}" + (f"; did you mean {alike[0]}?" if alike else ""))
    return options


def misspelt_command(word: str) -> str | None:
    """Return the command that is probably meant by a word that is neither a command nor a file; else None."""
    if not word.isalpha():  # report.pdf is like export, and no command
        return None
    alike = difflib.get_close_matches(word, command_names(), n=1)
    return alike[0] if alike and not Path(word).exists() else None


Command = Callable[[str, str], argparse.ArgumentParser]


def _add_process(command: Command) -> None:
    process = command("process", "read files, folders (recursively), globs or web addresses")
    process.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder, a glob or an http(s) address")
    process.add_argument("--again", action="store_true", help="read content again that was read before")
    process.add_argument("--max-file-mb", type=_count, metavar="MB", help="larger files are not read (default 100)")
    process.add_argument("--max-pages", type=_count, metavar="N", help="longer documents are not read (default 200)")
    process.add_argument(
        "--batch",
        action="store_true",
        help="have the API answer within a day at a lower price; it may be left meanwhile",
    )
    _add_run_options(process)


def _add_run_options(run: argparse.ArgumentParser) -> None:
    run.add_argument("--engine", choices=ENGINES, help="what reads the reports (default: as in the settings: local)")
    run.add_argument("--model", metavar="NAME", help="the model that the engine openai asks")
    run.add_argument("--consent-host", metavar="HOST", help="agree to send documents to this host, from now on")
    run.add_argument("--json", metavar="OUT", help="write the results as JSON to a file, or - for standard output")
    run.add_argument("--concurrency", type=_count, metavar="N", help="files at a time (default 3)")
    run.add_argument("--file-timeout", type=_positive, metavar="S", help="seconds per attempt at a file (default 300)")
    run.add_argument("--session-timeout", type=_positive, metavar="S", help="seconds for all files (default: no limit)")
    run.add_argument("--quiet", action="store_true", help="print errors only")


def _add_session_commands(command: Command) -> None:
    session_help = "a session's id, the beginning of one, or `last`"
    resume = command("resume", "go on with an interrupted, paused or timed-out session")
    resume.add_argument("session", metavar="SESSION", help=session_help)
    resume.add_argument(
        "--no-batch", action="store_true", help="take the session's batch back and read the rest at the usual price"
    )
    _add_run_options(resume)
    retry = command("retry", "retry a session's failed files")
    retry.add_argument("session", metavar="SESSION", help=session_help)
    retry.add_argument("--file", metavar="FILE_ID", help="this file only")
    _add_run_options(retry)
    progress = command("progress", "print a session's progress as JSON")
    progress.add_argument("session", metavar="SESSION", help=session_help)
    progress.add_argument("--watch", action="store_true", help="print a line at each change until the session ends")
    sessions = command("sessions", "list past sessions, newest first")
    sessions.add_argument("--json", action="store_true", help="as JSON")
    outcomes = [outcome.value for outcome in Outcome]
    sessions.add_argument(
        "--outcome", metavar="OUTCOME", choices=outcomes, help=f"that ended like this: {', '.join(outcomes)}"
    )
    sessions.add_argument("--since", type=_day, metavar="DAY", help="that began on this day or later (2024-10-31)")
    sessions.add_argument("--search", metavar="WORDS", help="with these words in names of files, people or tests")


def _add_export(command: Command) -> None:
    export = command("export", "write stored results to a file")
    scope = export.add_mutually_exclusive_group()
    scope.add_argument("--session", metavar="SESSION", help="of one session")
    scope.add_argument("--patient", metavar="P", help="of one person: an id or a name")
    scope.add_argument("--all", action="store_true", help="of everything")
    export.add_argument("--report", type=_count, metavar="R", help="of one report alone: its id")
    export.add_argument("--test", metavar="T", help="of one test alone: its name, analyte or LOINC code")
    export.add_argument("--confirmed", action="store_true", help="of reports that were confirmed alone")
    export.add_argument("--format", choices=FORMATS, required=True)
    export.add_argument("--with-documents", action="store_true", help="fhir: the documents themselves inside")
    export.add_argument("--bom", action="store_true", help="csv: begin with the mark that old spreadsheets look for")
    export.add_argument("--paper", choices=("A4", "Letter"), default="A4", help="pdf: size of the pages")
    export.add_argument("-o", "--output", metavar="PATH", required=True, help="the file to write, or -")
    backup = command("backup", "write a verified copy of the encrypted database")
    backup.add_argument("-o", "--output", metavar="PATH", help="the file, or a folder for it (default: here)")
    backup.add_argument("--phrase", action="store_true", help="show the recovery phrase where there is no terminal too")
    restore = command("restore", "let a backup take the database's place; what it replaces is kept")
    restore.add_argument("backup", metavar="BACKUP", help="the file")
    taken = command("import", "store the results of a file: JSON of Labstream, or a FHIR R4 bundle")
    taken.add_argument("file", metavar="PATH", help="the file")
