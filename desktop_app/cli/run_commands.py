"""The commands that read files: process, resume and retry."""

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from rich.console import Console

from desktop_app import __version__, paths
from desktop_app.app import App, open_app
from desktop_app.cli.display import Display, LiveDisplay, PlainDisplay, QuietDisplay
from desktop_app.cli.session_run import SessionRun
from desktop_app.cli.tables import print_results, print_summary
from desktop_app.core.intake import select
from desktop_app.core.settings import Settings, load_settings
from desktop_app.core.status import MAX_ATTEMPTS, SessionStatus
from desktop_app.exports.atomic import open_atomically
from desktop_app.exports.json_file import write_json
from desktop_app.store.attempts import Refusal, resume_session, retry_files
from desktop_app.store.files import list_files, load_tasks
from desktop_app.store.results import Scope, iter_documents
from desktop_app.store.sessions import create_session, resolve_session, session_summary

DONE, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
_MOST_TABLES = 20
"""Sessions of more files end with the summary alone."""

_REFUSALS = {
    Refusal.ATTEMPTS_USED: f"all {MAX_ATTEMPTS} attempts are used; process the file again in a new session",
    Refusal.NOT_RETRYABLE: "another attempt would end in the same way",
    Refusal.NOT_STOPPED: "it has not failed",
    Refusal.UNKNOWN: "there is no such file in the session",
}


class UsageError(Exception):
    """What was asked makes no sense; nothing was started."""


def process(options: argparse.Namespace) -> int:
    """Read the named files in a new session; return the exit status."""
    selection = select(options.paths)
    console = _console(options)
    for source, reason in [] if options.quiet else selection.left_out[:10]:
        console.print(f"Left out, {reason}: {source}", markup=False, highlight=False, soft_wrap=True)
    if len(selection.left_out) > 10 and not options.quiet:
        console.print(f"… and {len(selection.left_out) - 10} more files left out")
    if not selection.files:
        raise UsageError("there is no PDF or picture in what you named")

    def begin(app: App) -> str:
        timeout_ms = round(options.session_timeout * 1000) if options.session_timeout else None
        return app.recorder.ask(
            create_session,
            app.database,
            selection.files,
            options.engine,
            is_read_again=options.again,
            timeout_threshold_ms=timeout_ms,
        ).result()

    return _run(options, begin)


def resume(options: argparse.Namespace) -> int:
    """Go on with a session; return the exit status."""

    def begin(app: App) -> str:
        session_id = resolve_session(app.database, options.session)
        app.hold_session(session_id)
        app.recorder.ask(resume_session, app.database, session_id).result()
        return session_id

    return _run(options, begin)


def retry(options: argparse.Namespace) -> int:
    """Retry a session's failed files, or one of them; return the exit status."""

    def begin(app: App) -> str:
        session_id = resolve_session(app.database, options.session)
        app.hold_session(session_id)
        file_ids = None if options.file is None else [options.file]
        retried = app.recorder.ask(retry_files, app.database, session_id, file_ids).result()
        console = _console(options)
        for file_id, refusal in retried.refused:
            console.print(f"Not retried: {file_id}, {_REFUSALS[refusal]}", markup=False, soft_wrap=True)
        return session_id

    return _run(options, begin)


def _run(options: argparse.Namespace, begin: Callable[[App], str]) -> int:
    settings = settings_for(options)
    _ = QCoreApplication.instance() or QCoreApplication(["labstream"])
    console = _console(options)
    with open_app(paths.data_dir(getattr(options, "data_dir", None)), settings) as app:
        session_id = begin(app)
        app.hold_session(session_id)
        names = {file.progress.file_id: file.name for file in list_files(app.database, session_id)}
        run = SessionRun(app, session_id, _display(options, console, names), settings.session_timeout_s)
        run.execute(load_tasks(app.database, session_id))
        unsaved_count = app.recorder.flush()
        if unsaved_count:
            message = run.trouble.message if run.trouble else "The database does not answer"
            console.print(f"{message}: the progress of {unsaved_count} files is not stored.", markup=False)
        return _report(options, console, app, session_id, is_interrupted=run.is_interrupted)


def _report(options: argparse.Namespace, console: Console, app: App, session_id: str, *, is_interrupted: bool) -> int:
    summary = session_summary(app.database, session_id)
    scope = Scope(session_id=session_id)
    if options.json:
        _write_json(options.json, app, session_id)
    if not options.quiet:
        if summary.total_files <= _MOST_TABLES:
            print_results(console, iter_documents(app.database, scope))
        print_summary(console, summary)
    if is_interrupted:
        return INTERRUPTED
    return DONE if summary.status is SessionStatus.COMPLETED else SOME_FAILED


def _write_json(target: str, app: App, session_id: str) -> None:
    documents = iter_documents(app.database, Scope(session_id=session_id))
    generator = f"labstream {__version__}"
    if target == "-":
        write_json(sys.stdout, documents, generator=generator, session_id=session_id)
        return
    with open_atomically(Path(target).absolute()) as file:
        write_json(file, documents, generator=generator, session_id=session_id)


def settings_for(options: argparse.Namespace) -> Settings:
    """Return the settings of the data folder with what the command line says instead.

    Raises:
        SettingsError: the file or an option cannot be used.
    """
    data_dir = paths.data_dir(getattr(options, "data_dir", None))
    typed = {
        "files_at_a_time": options.concurrency,
        "file_timeout_s": options.file_timeout,
        "session_timeout_s": options.session_timeout,
        "max_file_mb": getattr(options, "max_file_mb", None),
        "max_pages": getattr(options, "max_pages", None),
    }
    settings = load_settings(data_dir / "settings.toml")
    return replace(settings, **{name: value for name, value in typed.items() if value is not None})


def _console(options: argparse.Namespace) -> Console:
    """Return where progress is printed: not on standard output when the results go there."""
    return Console(stderr=options.json == "-", highlight=False)


def _display(options: argparse.Namespace, console: Console, names: dict[str, str]) -> Display:
    if options.quiet:
        return QuietDisplay(console)
    return LiveDisplay(console, names) if console.is_terminal else PlainDisplay(console, names)
