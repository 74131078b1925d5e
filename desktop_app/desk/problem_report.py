"""Gathers a problem report from the data folder: versions, sizes, settings, the last sessions, the end of the log."""

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from desktop_app import __version__
from desktop_app.core.errors import Failure, ProcessingError
from desktop_app.core.program.log_tail import LOG_NAMES, log_lines, scrubbed
from desktop_app.core.program.problem_report import (
    StoppedSession,
    failure_words,
    report_text,
    session_lines,
    settings_lines,
)
from desktop_app.core.settings import Settings
from desktop_app.core.status import FileStatus
from desktop_app.store.database import FILE_NAME, Database
from desktop_app.store.work.files import list_files
from desktop_app.store.work.sessions import UnknownSession, list_sessions, session_summary

_LIBRARIES = ("PySide6-Essentials", "pymupdf", "rapidocr", "onnxruntime", "sqlcipher3", "openai")
_STOPPED = frozenset({FileStatus.FAILED, FileStatus.TIMEOUT})
_MOST_SESSIONS, _MOST_FILES, _MOST_LINES = 3, 200, 200


def problem_report(
    data_dir: Path,
    database: Database | None,
    settings: Settings | None,
    *,
    session_id: str = "",
    with_file_names: bool = False,
    opening_failure: Failure | None = None,
) -> str:
    """Return the report; `session_id` is the session that is looked at, else the newest ones are told.

    A database that could not be opened is None, with the failure that says why; settings that cannot be used are None.
    """
    return report_text(
        (
            ("Program", _program()),
            ("Data", _data(data_dir, database, opening_failure)),
            ("Settings", ("cannot be used",) if settings is None else settings_lines(settings)),
            ("Sessions", _sessions(database, session_id, with_file_names=with_file_names)),
            ("Log", scrubbed(log_lines(data_dir, _MOST_LINES))),
        )
    )


def _program() -> Iterator[str]:
    frozen = "packaged" if getattr(sys, "frozen", False) else "from source"
    yield f"labstream {__version__} ({frozen}), Python {platform.python_version()}"
    yield f"{platform.system()} {platform.release()} {platform.machine()}, {os.cpu_count()} cores"
    yield ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # as in the packaged program
        return "?"


def _data(data_dir: Path, database: Database | None, failure: Failure | None) -> Iterator[str]:
    for name in (FILE_NAME, *LOG_NAMES):
        size = _size(data_dir / name)
        if size is not None:
            yield f"{name}: {size} bytes"
    if data_dir.is_dir():
        yield f"free disk: {shutil.disk_usage(data_dir).free // 1_000_000} MB"
    if database is not None:
        yield f"encrypted: {'yes' if database.is_encrypted else 'no'}, key: {database.key_place.kind}"
    if failure is not None:
        reason = failure.details.get("reason", "")
        yield f"database: {failure_words(failure)} {reason}".rstrip()


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _sessions(database: Database | None, session_id: str, *, with_file_names: bool) -> Iterator[str]:
    if database is None:
        return
    try:
        newest = list_sessions(database, _MOST_SESSIONS)
        summaries = [session_summary(database, session_id)] if session_id else newest
        for summary in summaries:
            files = list_files(database, summary.session_id, statuses=_STOPPED, limit=_MOST_FILES)
            yield from session_lines(StoppedSession(summary, tuple(files)), with_file_names=with_file_names)
    except ProcessingError as error:
        yield f"cannot be read: {failure_words(error.failure)}"
    except UnknownSession:
        yield "the session is gone"
