"""One export: from stored results to a file of some format, whole or not at all."""

import contextlib
import tempfile
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, TextIO, TypeVar

from desktop_app.core.exchange import ExportRow
from desktop_app.exports.atomic import open_atomically, open_bytes_atomically, plain_write_errors
from desktop_app.exports.csv_file import write_csv
from desktop_app.exports.formats import Format
from desktop_app.exports.json_file import write_json
from desktop_app.exports.summary_words import ENGLISH, SummaryWords

Document = Mapping[str, Any]
"""One document of results.schema.json."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Source:
    """Where an export's values come from; each call begins anew. `content` gives a document's bytes by its SHA-256."""

    rows: Callable[[], Iterable[ExportRow]]
    documents: Callable[[], Iterable[Document]]
    content: Callable[[str], bytes | None]
    session_id: str | None = None


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What can be chosen of an export; `generator` is the program with its version.

    `paper` is a summary's, A4 or Letter, and so are `words`.
    """

    format: Format
    generator: str
    has_documents: bool = False
    has_bom: bool = False
    paper: str = "A4"
    words: SummaryWords = ENGLISH


Tell = Callable[[int], None]
"""Told how many values are written; what it raises ends the export, and no file is left."""


def export(source: Source, options: ExportOptions, path: Path, tell: Tell = lambda _: None) -> None:
    """Write the results to a file that appears whole or not at all.

    Raises:
        ProcessingError: DISK_FULL, EXPORT_REFUSED; or what reading the results raises.
    """
    with plain_write_errors(path):
        if options.format in {Format.XLSX, Format.PDF}:
            _write_bytes(source, options, path, tell)
            return
        encoding = "utf-8-sig" if options.format is Format.CSV and options.has_bom else "utf-8"
        newline = "" if options.format is Format.CSV else None
        with open_atomically(path, encoding=encoding, newline=newline) as file:
            write_text(source, options, file, tell)


def write_text(source: Source, options: ExportOptions, file: TextIO, tell: Tell = lambda _: None) -> None:
    """Write a format that is text into an open file."""
    match options.format:
        case Format.CSV:
            write_csv(file, _counted(source.rows(), tell, lambda _: 1))
        case Format.JSON:
            documents = _counted(source.documents(), tell, count_values)
            write_json(file, documents, generator=options.generator, session_id=source.session_id)
        case _:
            from desktop_app.exports.fhir.bundle import write_fhir  # its models take 0.3 s to load

            documents = _counted(source.documents(), tell, count_values)
            content = source.content if options.has_documents else None
            write_fhir(file, documents, generator=options.generator, content=content)


def count_values(document: Document) -> int:
    """Return how many values a document holds."""
    return sum(len(report["results"]) for report in document["reports"])


def _write_bytes(source: Source, options: ExportOptions, path: Path, tell: Tell) -> None:
    rows = _counted(source.rows(), tell, lambda _: 1)
    with contextlib.ExitStack() as closing:
        if options.format is Format.XLSX:
            from desktop_app.exports.xlsx_file import write_xlsx

            scratch = closing.enter_context(_scratch_beside(path))
            write = partial(write_xlsx, scratch=scratch)
        else:
            from desktop_app.exports.summary import write_summary  # the library that draws it takes 0.4 s to load

            write = partial(write_summary, paper=options.paper, words=options.words)
        file = closing.enter_context(open_bytes_atomically(path))
        write(file, rows)


@contextlib.contextmanager
def _scratch_beside(path: Path) -> Generator[Path]:
    """Give a private folder on the disk that takes the file."""
    with tempfile.TemporaryDirectory(prefix=".labstream-", dir=path.parent, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


_TELL_EVERY = 500


def _counted(items: Iterable[T], tell: Tell, weigh: Callable[[T], int]) -> Iterator[T]:
    done = told = 0
    for item in items:
        yield item
        done += weigh(item)
        if done - told >= _TELL_EVERY:
            told = done
            tell(done)
    tell(done)
