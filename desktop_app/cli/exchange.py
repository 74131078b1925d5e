"""The commands by which results leave and enter: export and import."""

import argparse
import contextlib
from collections.abc import Generator
from functools import partial
from pathlib import Path

from desktop_app import __version__, paths
from desktop_app.cli.consoles import counted, printable
from desktop_app.cli.outputs import STANDARD_OUTPUT, documents_file, refusal_of
from desktop_app.cli.run_commands import DONE, UsageError
from desktop_app.core.exchange import ImportCounts
from desktop_app.core.report import Patient
from desktop_app.exports.export import ExportOptions, Source, export, write_text
from desktop_app.exports.formats import Format, facts_of
from desktop_app.exports.importing import read_import
from desktop_app.store.database import Database, open_database
from desktop_app.store.exchange.exported import iter_rows
from desktop_app.store.exchange.imported import keep_import
from desktop_app.store.people.patients import find_patients
from desktop_app.store.readings.documents import KnownDocuments
from desktop_app.store.readings.results import iter_documents
from desktop_app.store.readings.scopes import Scope
from desktop_app.store.safekeeping.looking import opened_to_look
from desktop_app.store.work.sessions import resolve_session

_MOST_PEOPLE = 12


def export_results(options: argparse.Namespace) -> int:
    """Write stored results to a file or to standard output."""
    chosen = _options(options)
    facts = facts_of(chosen.format)
    if options.output == STANDARD_OUTPUT and not facts.is_text:
        raise UsageError(f"{facts.title} is no text; name a file instead of -")
    refusal = refusal_of(options.output)
    if refusal:
        raise UsageError(refusal)
    with opened_to_look(paths.data_dir(getattr(options, "data_dir", None))) as database:
        source = source_of(database, _scope(database, options))
        if options.output != STANDARD_OUTPUT:
            written: list[int] = []
            export(source, chosen, Path(options.output).absolute(), written.append)
            print(f"Exported: {counted(written[-1], 'value')} to {options.output}.")  # noqa: T201
            return DONE
        with documents_file(STANDARD_OUTPUT, newline="" if chosen.format is Format.CSV else None) as file:
            write_text(source, chosen, file)
    return DONE


def source_of(database: Database, scope: Scope) -> Source:
    """Return where an export of the scope takes its values from."""
    return Source(
        rows=partial(iter_rows, database, scope),
        documents=partial(iter_documents, database, scope),
        content=KnownDocuments(database).content,
        session_id=scope.session_id,
    )


@contextlib.contextmanager
def opened(options: argparse.Namespace) -> Generator[Database]:
    """Give the data folder's database."""
    with contextlib.closing(open_database(paths.data_dir(getattr(options, "data_dir", None)))) as database:
        yield database


def _options(options: argparse.Namespace) -> ExportOptions:
    wanted = Format(options.format)
    if options.with_documents and not facts_of(wanted).can_hold_documents:
        raise UsageError("--with-documents goes with --format fhir alone")
    return ExportOptions(
        format=wanted,
        generator=f"labstream {__version__}",
        has_documents=options.with_documents,
        has_bom=options.bom,
        paper=options.paper,
    )


def _scope(database: Database, options: argparse.Namespace) -> Scope:
    if not (options.session or options.patient or options.all or options.report):
        raise UsageError("one of --session, --patient, --all and --report is required")
    if options.report and not list(iter_documents(database, Scope(report_id=options.report))):
        raise UsageError(f"there is no report {options.report}")
    return Scope(
        session_id=resolve_session(database, options.session) if options.session else None,
        patient_id=_patient(database, options.patient) if options.patient else None,
        report_id=options.report,
        test=options.test,
        is_confirmed=options.confirmed,
    )


def _patient(database: Database, reference: str) -> int:
    found = find_patients(database, reference)
    if not found:
        raise UsageError(f"nobody here is {printable(reference)}")
    if len(found) > 1:
        listed = "; ".join(f"{number} ({_person(patient)})" for number, patient in found[:_MOST_PEOPLE])
        more = "; …" if len(found) > _MOST_PEOPLE else ""
        raise UsageError(f"{len(found)} people match {printable(reference)}; give an id: {listed}{more}")
    return found[0][0]


def _person(patient: Patient) -> str:
    """Return what tells namesakes apart, on one line."""
    told = (patient.name or "no name", patient.birth_date and f"born {patient.birth_date}", patient.identifier)
    return printable(", ".join(fact for fact in told if fact))


def import_results(options: argparse.Namespace) -> int:
    """Store the results of a file: our own JSON, or a FHIR R4 bundle."""
    read = read_import(Path(options.file).absolute())
    with opened(options) as database:
        counts = keep_import(database, read.documents, left_out=read.left_out)
    print(import_sentence(counts))  # noqa: T201
    return DONE


def import_sentence(counts: ImportCounts) -> str:
    """Say what an import did."""
    parts = [f"Imported: {counted(counts.results, 'value')} of {counted(counts.reports, 'report')}"]
    if counts.completed_documents:
        parts.append(f"{counted(counts.completed_documents, 'document')} here in part, now whole")
    if counts.known_documents:
        parts.append(f"{counted(counts.known_documents, 'document')} here already, left as before")
    if counts.left_out:
        parts.append(f"{counted(counts.left_out, 'part')} without a laboratory value, left out")
    return "; ".join(parts) + "."
