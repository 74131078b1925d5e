"""Words and signs of jobs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.core.errors import ErrorCode
from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.status import JobStatus
from desktop_app.ui.theme.colours import Role


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate("Jobs", text)


@dataclass(frozen=True, slots=True)
class JobStyle:
    """Word, icon and colour of a job's state."""

    word: str
    icon: str
    role: Role


_STYLES: Mapping[JobStatus, JobStyle] = {
    JobStatus.RUNNING: JobStyle("Running", "ph.arrows-clockwise", Role.LINK),
    JobStatus.COMPLETED: JobStyle("Completed", "ph.check-circle-fill", Role.COMPLETED),
    JobStatus.FAILED: JobStyle("Failed", "ph.x-circle-fill", Role.FAILED),
    JobStatus.TIMEOUT: JobStyle("Timed out", "ph.timer-bold", Role.TIMEOUT),
    JobStatus.CANCELLED: JobStyle("Cancelled", "ph.prohibit", Role.CANCELLED),
    JobStatus.INTERRUPTED: JobStyle("Interrupted", "ph.pause", Role.TEXT_2),
}


def job_style(status: JobStatus) -> JobStyle:
    """Return how a job's state looks."""
    style = _STYLES[status]
    return JobStyle(tr(style.word), style.icon, style.role)


def job_title(job: JobProgress) -> str:
    """Return "Export: 12 files as CSV"."""
    kind = {
        JobKind.EXPORT: tr("Export"),
        JobKind.IMPORT: tr("Import"),
        JobKind.BACKUP: tr("Backup"),
        JobKind.RESTORE: tr("Restore"),
        JobKind.INDEX: tr("Search index"),
        JobKind.REINDEX: tr("Search index"),
        JobKind.REREAD: tr("Reading again"),
    }[job.kind]
    return f"{kind}: {job.title}" if job.title else kind


def job_line(job: JobProgress) -> str:
    """Return the line below the title: what it does now, or how it ended."""
    if job.is_running:
        if job.is_cancelling:
            return tr("Stopping…")
        percent = "" if job.progress is None else tr("%1 %").replace("%1", str(job.progress))
        return " · ".join(part for part in (percent, job.message or "") if part) or tr("Waiting for its turn")
    word = job_style(job.status).word
    if job.error is not None:
        return f"{word} · {job.error.text.title if job.error.code is ErrorCode.INTERNAL else job.error.message}"
    return word if not job.result else f"{word} · {job.result}"


def job_advice(job: JobProgress) -> str:
    """Return what a failed job means and what to do; a bug's words in the catalogue are of files."""
    if job.error is None:
        return ""
    if job.error.code is ErrorCode.INTERNAL:
        return tr("Nothing else was touched. Try again; if it happens again, report it with the log.")
    return f"{job.error.text.means} {job.error.text.remedy}"


def summary_words(jobs: Sequence[JobProgress]) -> str:
    """Return what the header's button says of all jobs: "2 jobs running", "1 job failed", "Jobs: all completed"."""
    running = sum(job.is_running for job in jobs)
    failed = sum(job.status is JobStatus.FAILED for job in jobs)
    if running:
        return (tr("%n job running") if running == 1 else tr("%n jobs running")).replace("%n", str(running))
    if failed:
        return (tr("%n job failed") if failed == 1 else tr("%n jobs failed")).replace("%n", str(failed))
    return tr("Jobs: none is running")
