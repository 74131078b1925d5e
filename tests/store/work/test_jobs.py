"""Rows of jobs other than files."""

from dataclasses import replace

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.status import JobStatus
from desktop_app.store.database import Database
from desktop_app.store.work.deletion import delete_session
from desktop_app.store.work.jobs import interrupt_jobs, last_jobs, save_job
from tests.store.builders import new_session, session_of

JOB = JobProgress("k", JobKind.EXPORT, "1 file as CSV", JobStatus.RUNNING, 1_000, progress=0)


def test_a_job_keeps_its_row(database: Database) -> None:
    session_id = session_of(new_session(database)[0])
    job = replace(JOB, session_id=session_id)
    row_id = save_job(database, job, "me")
    failed = replace(job, status=JobStatus.FAILED, error=Failure.of(ErrorCode.DISK_FULL), ended_at_ms=2_000)
    assert save_job(database, failed, "me", row_id) == row_id
    assert last_jobs(database, 5) == [replace(failed, key=str(row_id))]
    delete_session(database, session_id)
    assert last_jobs(database, 5) == []
    assert save_job(database, failed, "me", row_id) == row_id  # passed over
    assert save_job(database, failed, "me")  # of a session that is gone: without it
    assert last_jobs(database, 5)[0].session_id is None


def test_only_jobs_of_dead_programs_are_interrupted(database: Database) -> None:
    rows = {owner: save_job(database, JOB, owner) for owner in ("living", "dead")}
    save_job(database, replace(JOB, status=JobStatus.COMPLETED), "dead")
    assert interrupt_jobs(database, lambda owner: owner == "living") == 1
    states = {job.key: job.status for job in last_jobs(database, 5)}
    assert states[str(rows["dead"])] is JobStatus.INTERRUPTED
    assert states[str(rows["living"])] is JobStatus.RUNNING
    assert sorted(states.values()) == [JobStatus.COMPLETED, JobStatus.INTERRUPTED, JobStatus.RUNNING]
    assert interrupt_jobs(database, lambda owner: True) == 0
