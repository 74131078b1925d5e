"""Words and signs of jobs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.jobs import JobKind, JobProgress
from desktop_app.core.status import JobStatus
from desktop_app.ui.failures import error_text, message_words
from desktop_app.ui.texts import plural
from desktop_app.ui.theme.colours import Role


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate("Jobs", text)


def tr_n(one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number."""
    return plural("Jobs", one, many, number)


def _marked(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Jobs", text))


@dataclass(frozen=True, slots=True)
class JobStyle:
    """Word, icon and colour of a job's state."""

    word: str
    icon: str
    role: Role


_STYLES: Mapping[JobStatus, JobStyle] = {
    JobStatus.RUNNING: JobStyle(_marked("Running"), "ph.arrows-clockwise", Role.LINK),
    JobStatus.COMPLETED: JobStyle(_marked("Completed"), "ph.check-circle-fill", Role.COMPLETED),
    JobStatus.FAILED: JobStyle(_marked("Failed"), "ph.x-circle-fill", Role.FAILED),
    JobStatus.TIMEOUT: JobStyle(_marked("Timed out"), "ph.timer-bold", Role.TIMEOUT),
    JobStatus.CANCELLED: JobStyle(_marked("Cancelled"), "ph.prohibit", Role.CANCELLED),
    JobStatus.INTERRUPTED: JobStyle(_marked("Interrupted"), "ph.pause", Role.TEXT_2),
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
        JobKind.MEANING: tr("Search by meaning"),
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
        return f"{word} · {_failed_words(job.error)}"
    return word if not job.result else f"{word} · {job.result}"


def job_advice(job: JobProgress) -> str:
    """Return what a failed job means and what to do; a bug's words in the catalogue are of files."""
    if job.error is None:
        return ""
    if job.error.code is ErrorCode.INTERNAL:
        return tr("Nothing else was touched. Try again; if it happens again, report it with the log.")
    text = error_text(job.error.code)
    return f"{text.means} {text.remedy}"


def summary_words(jobs: Sequence[JobProgress]) -> str:
    """Return what the header's button says of all jobs: "2 jobs running", "1 job failed", "Jobs: all completed"."""
    running = sum(job.is_running for job in jobs)
    failed = sum(job.status is JobStatus.FAILED for job in jobs)
    if running:
        return tr_n("%n job running", "%n jobs running", running)
    if failed:
        return tr_n("%n job failed", "%n jobs failed", failed)
    return tr("Jobs: none is running")


def _failed_words(error: Failure) -> str:
    return error_text(error.code).title if error.code is ErrorCode.INTERNAL else message_words(error)
