import json
from datetime import UTC, datetime
from pathlib import Path

import jsonschema
import pytest

from desktop_app.core.progress import Step
from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.session_progress import get_session_processing_progress
from desktop_app.store.work.sessions import UnknownSession
from tests.store.builders import new_session, session_of, snapshot


def test_progress_fits_the_contract(database: Database, shared: Path) -> None:
    schema = json.loads((shared / "contract" / "progress.schema.json").read_text())
    statuses = list(FileStatus)
    files = new_session(database, len(statuses))
    save_steps(database, [Step(snapshot(file, status)) for file, status in zip(files, statuses, strict=True)])
    document = get_session_processing_progress(database, session_of(files[0]), estimated_remaining_ms=1_500)
    jsonschema.validate(document, schema, jsonschema.Draft202012Validator)
    assert [file["fileId"] for file in document["files"]] == files
    assert [file["status"] for file in document["files"]] == statuses
    assert document["summary"] == {
        "total_files": 9, "completed_files": 1, "failed_files": 3, "timed_out_files": 1, "cancelled_files": 1,
        "processing_files": 4, "pending_files": 1, "overall_progress": 11, "work_progress": 65.6,
        "session_status": "processing", "can_resume": True, "estimated_remaining_ms": 1_500,
        "timed_out": True, "timeout_threshold_ms": None, "continuation_token": None, "pause_reason": None,
    }  # fmt: skip
    json.dumps(document)


def test_a_file_shows_its_error_time_and_attempt(database: Database) -> None:
    (file_id,) = new_session(database)
    save_steps(database, [Step(snapshot(file_id, FileStatus.TIMEOUT, attempt=2, media_type="image/png"))])
    (file,) = get_session_processing_progress(database, session_of(file_id))["files"]
    assert file == {
        "fileId": file_id, "fileName": "1.pdf", "fileType": "image/png", "status": "timeout", "progress": 30,
        "message": None, "error": {"code": "TIMEOUT", "message": "Stopped at the time limit", "details": None},
        "processingTime": 1_000, "attemptNumber": 2, "isRetryable": True,
    }  # fmt: skip


def test_the_timestamp_is_now_in_utc(database: Database) -> None:
    (file_id,) = new_session(database)
    before = datetime.now(UTC).replace(microsecond=0)
    timestamp = get_session_processing_progress(database, session_of(file_id))["timestamp"]
    assert timestamp.endswith("Z")
    assert before <= datetime.fromisoformat(timestamp) <= datetime.now(UTC)


def test_an_empty_session_and_one_that_does_not_exist(database: Database) -> None:
    (file_id,) = new_session(database)
    with database.writing() as connection:
        connection.run("DELETE FROM file_processing_status")
    document = get_session_processing_progress(database, session_of(file_id))
    assert (document["files"], document["summary"]["session_status"]) == ([], "pending")
    with pytest.raises(UnknownSession):
        get_session_processing_progress(database, "nowhere")
