"""Imports for the window: a file of results read and stored as a tracked job, and what it did in words."""

from functools import partial
from pathlib import Path

from desktop_app.app import App
from desktop_app.background.jobs import JobReport
from desktop_app.core.exchange import ImportCounts
from desktop_app.core.jobs import JobKind
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.exports.importing import read_import
from desktop_app.store.exchange.imported import keep_import
from desktop_app.ui.shell.words import tr, tr_n

_CONTEXT = "Import"


def start_import(app: App, jobs: JobsDesk, path: Path) -> str:
    """Store the results of a file (our own JSON, a FHIR R4 bundle) as a job; return its key.

    Raises:
        ProcessingError: the data folder takes no file.
    """
    return jobs.start(JobKind.IMPORT, path.name, partial(_import_results, app, path))


def import_words(counts: ImportCounts) -> str:
    """Say what an import did."""
    stored = tr(_CONTEXT, "{values} of {reports} imported").format(
        values=tr_n(_CONTEXT, "%n value", "%n values", counts.results),
        reports=tr_n(_CONTEXT, "%n report", "%n reports", counts.reports),
    )
    parts = [stored]
    if counts.completed_documents:
        parts.append(
            tr_n(
                _CONTEXT,
                "%n document was here in part and has all of it now",
                "%n documents were here in part and have all of it now",
                counts.completed_documents,
            )
        )
    if counts.known_documents:
        parts.append(
            tr_n(
                _CONTEXT,
                "%n document was here already and stays as it is",
                "%n documents were here already and stay as they are",
                counts.known_documents,
            )
        )
    if counts.left_out:
        parts.append(
            tr_n(_CONTEXT, "%n entry holds no laboratory value", "%n entries hold no laboratory value", counts.left_out)
        )
    return "; ".join(parts) + "."


def _import_results(app: App, path: Path, told: JobReport) -> str:
    read = read_import(path)
    told.check()  # behind this line all of it is stored in one transaction
    counts = app.recorder.ask(keep_import, app.database, read.documents, left_out=read.left_out).result()
    return import_words(counts)
