"""The commands that only look: progress and sessions."""

import argparse
import contextlib
import json
import time
from collections.abc import Collection, Generator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from desktop_app import paths
from desktop_app.cli.consoles import console_on_stdout
from desktop_app.cli.run_commands import DONE
from desktop_app.cli.tables import print_sessions
from desktop_app.core.history import HistoryFilter, Outcome, PastSession
from desktop_app.core.status import SessionStatus
from desktop_app.store.database import Database
from desktop_app.store.safekeeping.looking import opened_to_look
from desktop_app.store.work.history import list_past_sessions
from desktop_app.store.work.session_locks import is_worked_on, settle_interrupted
from desktop_app.store.work.session_progress import get_session_processing_progress, summary_document
from desktop_app.store.work.sessions import resolve_session

_WATCH_S = 0.1
_LEFT_ALONE_S = 2.0
"""When nobody has worked on a session for so long (it is paused, or was broken off), there is nothing to watch."""


def progress(options: argparse.Namespace) -> int:
    """Print a session's progress; with `--watch` at each change until the session ends, or nobody works on it."""
    with _database(options) as database:
        session_id = resolve_session(database, options.session)
        if not options.watch:
            print(json.dumps(_progress_document(database, session_id), indent=2))  # noqa: T201
            return DONE
        last: dict[str, Any] | None = None
        worked_on_s = time.monotonic()
        while True:
            document = _progress_document(database, session_id)
            told = {**document, "timestamp": None}
            if told != last:
                print(json.dumps(document), flush=True)  # noqa: T201
                last = told
            now_s = time.monotonic()
            if is_worked_on(database, session_id):
                worked_on_s = now_s
            is_ended = SessionStatus(document["summary"]["session_status"]).is_ended
            if is_ended or now_s - worked_on_s > _LEFT_ALONE_S:
                return DONE
            time.sleep(_WATCH_S)


def sessions(options: argparse.Namespace) -> int:
    """List past sessions, newest first."""
    with _database(options) as database:
        chosen = _filter_of(options)
        found = list_past_sessions(database, chosen)
        summaries = {session.summary.session_id: summary_document(session.summary) for session in found}
        going = {session_id for session_id, summary in summaries.items() if _is_going(database, session_id, summary)}
    if options.json:
        print(json.dumps([_session_document(session, going) for session in found], indent=2))  # noqa: T201
    elif found:
        print_sessions(console_on_stdout(), [session.summary for session in found], going)
    elif chosen.is_empty:
        print("There is no session yet. `labstream process FILE…` makes one.")  # noqa: T201
    else:
        print("No session matches.")  # noqa: T201
    return DONE


def _progress_document(database: Database, session_id: str) -> dict[str, Any]:
    document = get_session_processing_progress(database, session_id)
    summary = document["summary"]
    return {**document, "summary": _as_it_stands(summary, is_going=_is_going(database, session_id, summary))}


def _as_it_stands(summary: dict[str, Any], *, is_going: bool) -> dict[str, Any]:
    """Return a summary in which what nobody works on is not processing: it waits to be resumed, like a paused one."""
    is_left = summary["session_status"] == SessionStatus.PROCESSING and not is_going
    return {**summary, "session_status": SessionStatus.PAUSED.value} if is_left else summary


def _is_going(database: Database, session_id: str, summary: Mapping[str, Any]) -> bool:
    if summary["session_status"] != SessionStatus.PROCESSING:
        return False
    return summary["continuation_token"] is not None or is_worked_on(database, session_id)  # a batch is at work


def _filter_of(options: argparse.Namespace) -> HistoryFilter:
    since: date | None = options.since
    began = None if since is None else datetime(since.year, since.month, since.day).astimezone()
    return HistoryFilter(
        text=options.search or "",
        since_ms=None if began is None else round(began.timestamp() * 1000),
        outcome=Outcome(options.outcome) if options.outcome else None,
    )


def _session_document(session: PastSession, going: Collection[str]) -> dict[str, Any]:
    summary = session.summary
    return {
        "sessionId": summary.session_id,
        "engine": summary.engine,
        "created_at": _iso(summary.created_at_ms),
        "started_at": _iso(summary.started_at_ms),
        "completed_at": _iso(summary.completed_at_ms),
        **_as_it_stands(summary_document(summary), is_going=summary.session_id in going),
        "result_count": session.result_count,
        "report_count": session.report_count,
        "reviewed_count": session.reviewed_count,
    }


def _iso(time_ms: int | None) -> str | None:
    return None if time_ms is None else datetime.fromtimestamp(time_ms / 1000, UTC).isoformat(timespec="milliseconds")


@contextlib.contextmanager
def _database(options: argparse.Namespace) -> Generator[Database]:
    with opened_to_look(paths.data_dir(getattr(options, "data_dir", None))) as database:
        settle_interrupted(database)  # shown is what is so: a killed program reads nothing any more
        yield database
