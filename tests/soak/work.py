"""Invented work: every file is read at once, with pages and results, as of a small laboratory with its regulars."""

import hashlib
from collections.abc import Callable, Iterator

from desktop_app.core.clock import Clock
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.progress import Content, FileTask, Results, Step, StopReason
from desktop_app.core.report import LabReport, Patient
from desktop_app.core.status import Stage
from desktop_app.pipeline.account import Account
from tests.fakes import packed_page
from tests.store.builders import CRP, SODIUM

FAILED_OF = 25
"""One file in so many cannot be read."""

_PEOPLE = 40
_OBJECTS = (
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
)


def read_at_once(task: FileTask, stop_reason: Callable[[], StopReason | None]) -> Iterator[Step]:
    """Tell of every stage and hand over what was read; a few files fail. Fits `Runner`'s work."""
    account = Account(task, Clock())
    number = int(task.name.partition(".")[0])
    data = small_pdf(task.file_id)
    sha256 = hashlib.sha256(data).hexdigest()
    yield account.begin(Stage.DOWNLOAD)
    account.note(sha256=sha256, media_type="application/pdf", size_bytes=len(data), page_count=1)
    yield account.begin(Stage.EXTRACT, Content(sha256, "application/pdf", data))
    if (reason := stop_reason()) is not None:
        yield account.stop(reason)
        return
    if number % FAILED_OF == 0:
        yield account.fail(Failure.of(ErrorCode.NO_RESULTS))
        return
    account.note(extraction_model="text-layer")
    account.hold(packed_page(text=f"Sodium 140 CRP <5 sheet {task.file_id}"))
    yield account.begin(Stage.PARSE, account.release_pages("local"))
    yield account.begin(Stage.SAVE)
    yield account.complete(Results(sha256, "local", "text-layer", "rules 1", (_report(number),)))


def small_pdf(mark: str) -> bytes:
    """Return a document of one empty page that differs from every other by its mark."""
    written, places = b"%PDF-1.4\n", list[int]()
    for number, words in enumerate(_OBJECTS, start=1):
        places.append(len(written))
        written += f"{number} 0 obj{words}endobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(_OBJECTS) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\n"
    return written + f"{end}startxref\n{len(written)}\n%%EOF\n%{mark}\n".encode()


def _report(number: int) -> LabReport:
    person = number % _PEOPLE
    born = f"19{40 + person:02}-05-{person % 28 + 1:02}"
    day = f"{2000 + number // 336 % 25}-{number // 28 % 12 + 1:02}-{number % 28 + 1:02}"
    return LabReport(Patient(f"Ann Example {person}", "female", None, born), collected_at=day, results=(SODIUM, CRP))
