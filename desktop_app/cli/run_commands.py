"""The commands that read files: process, resume and retry."""

import argparse
import contextlib
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from rich.console import Console

from desktop_app import __version__, paths
from desktop_app.app import App, open_app
from desktop_app.cli.api_choice import announce, api_settings
from desktop_app.cli.batch_run import begin_batch, check_batches, follow, take_back, waits_for_batch
from desktop_app.cli.consoles import console_on_stderr, console_on_stdout, printable
from desktop_app.cli.display import Display, LiveDisplay, PlainDisplay
from desktop_app.cli.outputs import STANDARD_OUTPUT, documents_file, refusal_of
from desktop_app.cli.session_run import SessionRun
from desktop_app.cli.tables import print_results, print_summary
from desktop_app.core.errors import ProcessingError
from desktop_app.core.intake import select
from desktop_app.core.progress import FileTask
from desktop_app.core.session import Control
from desktop_app.core.settings import API_ENGINE, Settings, load_settings
from desktop_app.core.status import MAX_ATTEMPTS, FileStatus, SessionStatus
from desktop_app.exports.json_file import write_json
from desktop_app.store.readings.results import Scope, iter_documents
from desktop_app.store.work.attempts import Refusal, Retried, resume_session, retry_files
from desktop_app.store.work.files import list_files, load_tasks
from desktop_app.store.work.sessions import (
    create_session,
    resolve_session,
    session_summary,
    set_control,
    set_time_limit,
)

DONE, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
_MOST_TABLES = 20
"""Sessions of more files end with the summary alone."""

_REFUSALS = {
    Refusal.ATTEMPTS_USED: f"all {MAX_ATTEMPTS} attempts are used; process the file again in a new session",
    Refusal.NOT_RETRYABLE: "another attempt would end in the same way",
    Refusal.NOT_STOPPED: "it has not failed",
    Refusal.REVIEWED: "a person has confirmed or corrected its values",
    Refusal.UNKNOWN: "there is no such file in the session",
}


_STOPPED = (FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.CANCELLED)


class UsageError(Exception):
    """What was asked makes no sense; nothing was started."""


@dataclass(frozen=True, slots=True)
class Begun:
    """The session to run, held for this process: all its pending files, or only those named."""

    session_id: str
    only_file_ids: frozenset[str] | None = None

    def includes(self, file_id: str) -> bool:
        """Tell whether a pending file is to be run now."""
        return self.only_file_ids is None or file_id in self.only_file_ids


def process(options: argparse.Namespace) -> int:
    """Read the named files in a new session; return the exit status."""
    if "" in options.paths:  # a script's variable that was never set
        raise UsageError("a PATH is empty")
    selection = select(options.paths)
    console = _console(options)
    for source, reason in [] if options.quiet else selection.left_out[:10]:
        console.print(f"Left out, {reason}: {printable(source)}", markup=False, soft_wrap=True)
    if len(selection.left_out) > 10 and not options.quiet:
        console.print(f"… and {len(selection.left_out) - 10} more left out")
    if not selection.files:
        raise UsageError("there is no PDF or picture in what you named")

    engine = options.engine or settings_for(options).engine
    if options.batch and engine != API_ENGINE:
        raise UsageError("only an API has batches: name it with --engine openai")

    folder = Path(options.paths[0]) if len(options.paths) == 1 else None
    # History names a session of one folder after it, as it does for the window's.
    metadata = {"folder": folder.absolute().name} if folder is not None and folder.is_dir() else {}

    def begin(app: App) -> Begun:
        if options.batch:
            check_batches(app)
        timeout_ms = round(options.session_timeout * 1000) if options.session_timeout else None
        session_id = app.recorder.ask(
            create_session,
            app.database,
            selection.files,
            engine,
            is_read_again=options.again,
            metadata=metadata,
            timeout_threshold_ms=timeout_ms,
        ).result()
        app.locks.hold(session_id)
        if options.batch:
            begin_batch(app, session_id)
        return Begun(session_id)

    return _run(options, begin, is_api=engine == API_ENGINE)


def resume(options: argparse.Namespace) -> int:
    """Go on with a session; return the exit status."""

    def begin(app: App) -> Begun:
        session_id = resolve_session(app.database, options.session)
        app.locks.hold(session_id)
        if options.no_batch:
            take_back(app, session_id)
        if waits_for_batch(app, session_id):
            return Begun(session_id, frozenset())
        app.recorder.ask(resume_session, app.database, session_id).result()
        return Begun(session_id)

    return _run(options, begin)


def retry(options: argparse.Namespace) -> int:
    """Retry a session's failed files, or one of them; return the exit status."""

    def begin(app: App) -> Begun:
        session_id = resolve_session(app.database, options.session)
        app.locks.hold(session_id)
        if options.file is None:
            retried = app.recorder.ask(retry_files, app.database, session_id, engine=options.engine).result()
            _tell_refused(_console(options), app, session_id, retried)
            return Begun(session_id)
        retried = app.recorder.ask(
            retry_files, app.database, session_id, [options.file], engine=options.engine
        ).result()
        if retried.refused:
            raise UsageError(f"{options.file} is not retried: {_REFUSALS[retried.refused[0][1]]}")
        return Begun(session_id, frozenset(retried.file_ids))

    return _run(options, begin)


def _tell_refused(console: Console, app: App, session_id: str, retried: Retried) -> None:
    names = _names(app, session_id) if retried.refused else {}
    for file_id, refusal in retried.refused:
        console.print(f"Not retried: {names.get(file_id, file_id)}, {_REFUSALS[refusal]}", markup=False, soft_wrap=True)


def _names(app: App, session_id: str) -> dict[str, str]:
    return {file.progress.file_id: file.name for file in list_files(app.database, session_id)}


def _page_counts(app: App, session_id: str, file_ids: Collection[str]) -> list[int | None]:
    """Return how many pages each of these files has, None where that is not known yet."""
    files = list_files(app.database, session_id)
    return [file.progress.page_count for file in files if file.progress.file_id in file_ids]


def _run(options: argparse.Namespace, begin: Callable[[App], Begun], *, is_api: bool = False) -> int:
    settings = settings_for(options)
    if is_api:
        settings = api_settings(options, settings)
    refusal = None if options.json is None else refusal_of(options.json)
    if refusal:
        raise UsageError(refusal)
    _ = QCoreApplication.instance() or QCoreApplication(["labstream"])
    console = _console(options)
    with open_app(paths.data_dir(getattr(options, "data_dir", None)), settings) as app:
        begun = begin(app)
        began_s = time.monotonic()
        tasks = _get_ready(options, console, app, begun, settings if is_api else None)

        def read(tasks: Sequence[FileTask]) -> bool:
            return _execute(options, console, app, begun.session_id, tasks)

        def read_on() -> bool:
            app.start_workers()
            return read(load_tasks(app.database, begun.session_id))

        def say(words: str) -> None:
            if not options.quiet:
                console.print(words, markup=False, soft_wrap=True)

        is_left = (bool(tasks) and read(tasks)) or follow(app, begun.session_id, read_on, say)
        return _report(options, console, app, begun.session_id, began_s, is_interrupted=is_left)


def _get_ready(
    options: argparse.Namespace, console: Console, app: App, begun: Begun, settings: Settings | None
) -> list[FileTask]:
    """Return the files to read now, once what they are read with is ready; `settings` where an API was agreed to."""
    waits = waits_for_batch(app, begun.session_id)
    tasks = [task for task in load_tasks(app.database, begun.session_id) if begun.includes(task.file_id)]
    api_file_ids = {task.file_id for task in tasks if task.engine == API_ENGINE}
    if api_file_ids or waits:
        app.apply(settings or api_settings(options, app.settings))
    if api_file_ids:
        announce(options, app.settings, _page_counts(app, begun.session_id, api_file_ids))
    if tasks:
        app.recorder.ask(set_time_limit, app.database, begun.session_id, app.settings.session_timeout_s).result()
        app.start_workers()
    elif not options.quiet and not waits:
        console.print("There is nothing to read in this session.")
    return tasks


def _execute(
    options: argparse.Namespace, console: Console, app: App, session_id: str, tasks: Sequence[FileTask]
) -> bool:
    """Read files of a session to their end; return whether somebody stopped it before."""
    display = _display(options, console, _names(app, session_id))
    run = SessionRun(app, session_id, display, app.settings.session_timeout_s)
    run.execute(tasks)
    is_lost = app.recorder.flush() > 0
    if is_lost:
        unsaved_count = app.give_up()
        message = run.trouble.message if run.trouble else "The database does not answer"
        lost = f" The progress of {unsaved_count} files is not stored." if unsaved_count else ""
        console.print(f"{message}: stopped.{lost}", markup=False)
    if is_lost or run.is_interrupted:
        # Where it cannot be stored, the files themselves still say that the session can be resumed.
        with contextlib.suppress(ProcessingError):
            app.recorder.ask(set_control, app.database, session_id, Control.PAUSED).result()
    return run.is_interrupted


def _report(
    options: argparse.Namespace, console: Console, app: App, session_id: str, began_s: float, *, is_interrupted: bool
) -> int:
    summary = session_summary(app.database, session_id)
    if options.json:
        _write_json(options.json, app, session_id)
    if not options.quiet:
        if summary.total_files <= _MOST_TABLES:
            print_results(console, iter_documents(app.database, Scope(session_id=session_id)))
        stopped = list_files(app.database, session_id, statuses=_STOPPED)
        took_ms = round(1000 * (time.monotonic() - began_s))
        print_summary(console, summary, took_ms, can_retry=any(file.progress.is_retryable for file in stopped))
        if summary.pause_reason is not None:
            reason = summary.pause_reason
            advice = f"{reason.text.remedy} `labstream resume {session_id}` goes on. ({reason.code})"
            console.print(f"Paused: {reason.message}. {advice}", markup=False, soft_wrap=True)
    if is_interrupted:
        return INTERRUPTED
    return DONE if summary.status is SessionStatus.COMPLETED else SOME_FAILED


def _write_json(target: str, app: App, session_id: str) -> None:
    documents = iter_documents(app.database, Scope(session_id=session_id))
    with documents_file(target) as file:
        write_json(file, documents, generator=f"labstream {__version__}", session_id=session_id)


def settings_for(options: argparse.Namespace) -> Settings:
    """Return the settings of the data folder with what the command line says instead.

    Raises:
        SettingsError: the file or an option cannot be used.
    """
    data_dir = paths.data_dir(getattr(options, "data_dir", None))
    typed = {
        "files_at_a_time": options.concurrency,
        "api_files_at_a_time": options.concurrency,
        "file_timeout_s": options.file_timeout,
        "session_timeout_s": options.session_timeout,
        "max_file_mb": getattr(options, "max_file_mb", None),
        "max_pages": getattr(options, "max_pages", None),
    }
    settings = load_settings(data_dir / "settings.toml")
    return replace(settings, **{name: value for name, value in typed.items() if value is not None})


def _console(options: argparse.Namespace) -> Console:
    """Return where progress is printed: not on standard output when the results go there."""
    return console_on_stderr() if options.quiet or options.json == STANDARD_OUTPUT else console_on_stdout()


def _display(options: argparse.Namespace, console: Console, names: dict[str, str]) -> Display:
    if options.quiet:
        return PlainDisplay(console, names, is_quiet=True)
    return LiveDisplay(console, names) if console.is_terminal else PlainDisplay(console, names)
