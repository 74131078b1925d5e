"""The commands that only look: progress, sessions and export."""

import argparse
import contextlib
import json
import time
from collections.abc import Generator
from datetime import UTC, datetime
from typing import Any

from desktop_app import __version__, paths
from desktop_app.cli.consoles import console_on_stdout
from desktop_app.cli.outputs import documents_file
from desktop_app.cli.run_commands import DONE, UsageError
from desktop_app.cli.tables import print_sessions
from desktop_app.core.session import SessionSummary
from desktop_app.core.status import SessionStatus
from desktop_app.exports.csv_file import write_csv
from desktop_app.exports.json_file import write_json
from desktop_app.store.database import Database, open_database
from desktop_app.store.patients import find_patients
from desktop_app.store.results import Scope, iter_documents
from desktop_app.store.session_progress import get_session_processing_progress, summary_document
from desktop_app.store.sessions import list_sessions, resolve_session

_WATCH_S = 0.1


def progress(options: argparse.Namespace) -> int:
    """Print a session's progress; with `--watch` at each change until the session ends."""
    with _database(options) as database:
        session_id = resolve_session(database, options.session)
        if not options.watch:
            print(json.dumps(get_session_processing_progress(database, session_id), indent=2))  # noqa: T201
            return DONE
        last: dict[str, Any] | None = None
        while True:
            document = get_session_processing_progress(database, session_id)
            told = {**document, "timestamp": None}
            if told != last:
                print(json.dumps(document), flush=True)  # noqa: T201
                last = told
            if SessionStatus(document["summary"]["session_status"]).is_ended:
                return DONE
            time.sleep(_WATCH_S)


def sessions(options: argparse.Namespace) -> int:
    """List past sessions, newest first."""
    with _database(options) as database:
        found = list_sessions(database)
    if options.json:
        print(json.dumps([_session_document(summary) for summary in found], indent=2))  # noqa: T201
    elif found:
        print_sessions(console_on_stdout(), found)
    else:
        print("There is no session yet. `labstream process FILE…` makes one.")  # noqa: T201
    return DONE


def export(options: argparse.Namespace) -> int:
    """Write stored results to a file."""
    with _database(options) as database:
        scope = _scope(database, options)
        documents = iter_documents(database, scope)
        with documents_file(options.output, newline="" if options.format == "csv" else None) as file:
            if options.format == "csv":
                write_csv(file, documents)
            else:
                write_json(file, documents, generator=f"labstream {__version__}", session_id=scope.session_id)
    return DONE


def _session_document(summary: SessionSummary) -> dict[str, Any]:
    return {
        "sessionId": summary.session_id,
        "engine": summary.engine,
        "created_at": _iso(summary.created_at_ms),
        "started_at": _iso(summary.started_at_ms),
        "completed_at": _iso(summary.completed_at_ms),
        **summary_document(summary),
    }


def _iso(time_ms: int | None) -> str | None:
    return None if time_ms is None else datetime.fromtimestamp(time_ms / 1000, UTC).isoformat(timespec="milliseconds")


def _scope(database: Database, options: argparse.Namespace) -> Scope:
    if options.session:
        return Scope(session_id=resolve_session(database, options.session))
    if options.patient:
        found = find_patients(database, options.patient)
        if len(found) != 1:
            raise UsageError(f"{len(found) or 'no'} people match {options.patient}; give the id")
        return Scope(patient_id=found[0][0])
    return Scope()


@contextlib.contextmanager
def _database(options: argparse.Namespace) -> Generator[Database]:
    with contextlib.closing(open_database(paths.data_dir(getattr(options, "data_dir", None)))) as database:
        yield database
