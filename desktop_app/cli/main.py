"""Where the command line begins: which command is meant, and how what goes wrong is told."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence

from desktop_app import paths
from desktop_app.cli.arguments import command_names, parser
from desktop_app.cli.doctor import doctor
from desktop_app.cli.queries import export, progress, sessions
from desktop_app.cli.run_commands import SOME_FAILED, WRONG_USAGE, UsageError, process, resume, retry
from desktop_app.cli.self_check import self_check
from desktop_app.core.errors import ProcessingError
from desktop_app.core.settings import SettingsError
from desktop_app.store.sessions import UnknownSession

_COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {
    "process": process,
    "resume": resume,
    "retry": retry,
    "progress": progress,
    "sessions": sessions,
    "export": export,
    "doctor": doctor,
}


def main(arguments: Sequence[str]) -> int:
    """Run one command; return its exit status."""
    options = parser().parse_args(_with_command(arguments))
    try:
        if options.self_check:
            return self_check()
        return _COMMANDS[options.command](options)
    except (UsageError, UnknownSession, SettingsError) as error:
        return _complain(str(error), WRONG_USAGE)
    except ProcessingError as error:
        failure = error.failure
        return _complain(f"{failure.message}. {failure.text.remedy} ({failure.code})", SOME_FAILED)
    except BrokenPipeError:  # the reader of our output has gone: there is nobody left to tell
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return SOME_FAILED
    except OSError as error:
        return _complain(f"{error.strerror or error}: {error.filename or ''}".rstrip(": "), SOME_FAILED)


def _with_command(arguments: Sequence[str]) -> list[str]:
    """Put `process` before files that are named without a command; the samples where nothing is named."""
    words = list(arguments)
    if not words:
        print("Reading the bundled sample reports. `labstream --help` says what else there is.")  # noqa: T201
        return ["process", str(paths.resource("samples"))]
    is_command = any(word in command_names() for word in words)
    is_option = all(word.startswith("-") for word in words)
    return words if is_command or is_option else ["process", *words]


def _complain(sentence: str, status: int) -> int:
    print(f"labstream: {sentence}", file=sys.stderr)  # noqa: T201
    return status
