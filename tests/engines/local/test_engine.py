"""The local engine in real workers: ordinary documents are read, hostile ones end as their code."""

import hashlib
import time
from collections.abc import Mapping
from dataclasses import replace

import pymupdf
import pytest
from PIL import Image, ImageChops

from desktop_app.core.document import DocumentFacts, PackedPage, unpack
from desktop_app.core.engine import Deadline, Document, ReadReports, Stopped
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.local.engine import LocalEngine
from desktop_app.engines.sandbox import Sandbox
from tests.engines import hostile
from tests.engines.hostile import HOSTILE, JPEG, PDF, PNG, TIFF, Case


@pytest.fixture(scope="module")
def engine(sandbox: Sandbox) -> LocalEngine:
    return LocalEngine(sandbox, threads=1)


def document(data: bytes, media_type: str = PDF) -> Document:
    return Document(data, hashlib.sha256(data).hexdigest(), media_type)


def read(
    engine: LocalEngine, read_document: Document, deadline: Deadline, known: Mapping[int, PackedPage] | None = None
) -> tuple[DocumentFacts, dict[int, PackedPage]]:
    facts, *pages = engine.extract(read_document, known or {}, deadline)
    assert isinstance(facts, DocumentFacts)
    return facts, {page.number: page for page in pages if isinstance(page, PackedPage)}


def test_the_engine_says_what_it_is(engine: LocalEngine) -> None:
    assert engine.name == "local"
    assert engine.parsing_model.startswith("labstream-reading-")


def test_a_text_layer_is_read_word_by_word(engine: LocalEngine, deadline: Deadline) -> None:
    facts, pages = read(engine, document(hostile.text_pdf()), deadline)
    assert facts == DocumentFacts(1, is_repaired=False)
    assert pages[1].source == "text-layer"
    assert "Hemoglobin  13.4  g/dL  13.0 - 17.0" in pages[1].text.splitlines()
    words = {word.text: word for word in unpack(pages[1]).words}
    assert words["13.4"].confidence == 1.0
    assert words["Hemoglobin"].x1 < words["13.4"].x0


def test_the_reports_of_a_short_document_come_along_with_its_pages(engine: LocalEngine, deadline: Deadline) -> None:
    _, *pages, last = engine.extract(document(hostile.text_pdf(pages=2)), {}, deadline)
    assert isinstance(last, ReadReports)
    assert any(report.results for report in last.reports)
    assert last.reports == engine.parse([page for page in pages if isinstance(page, PackedPage)], deadline)


@pytest.mark.parametrize("read_before", [False, True])
def test_the_tables_of_other_documents_are_read_when_asked_for(
    engine: LocalEngine, deadline: Deadline, read_before: bool
) -> None:
    text = document(hostile.text_pdf(pages=2 if read_before else 4))
    known = {1: read(engine, text, deadline)[1][1]} if read_before else {}
    assert not any(isinstance(part, ReadReports) for part in engine.extract(text, known, deadline))


def test_a_long_document_comes_in_order_and_complete(engine: LocalEngine, deadline: Deadline) -> None:
    facts, pages = read(engine, document(hostile.text_pdf(pages=45)), deadline)
    assert facts.page_count == 45
    assert list(pages) == list(range(1, 46))
    assert pages[45].text.endswith("Page 45")


def test_known_pages_are_not_read_again(engine: LocalEngine, deadline: Deadline) -> None:
    three = document(hostile.text_pdf(pages=3))
    _, pages = read(engine, three, deadline)
    _, rest = read(engine, three, deadline, {2: pages[2], 1: pages[1]})
    assert list(rest) == [3]
    assert read(engine, three, deadline, pages)[1] == {}


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        pytest.param(hostile.scanned_pdf(), PDF, id="scan"),
        pytest.param(
            hostile.scanned_pdf(hostile.report_picture().rotate(90, expand=True), rotation=90), PDF, id="turned"
        ),
        pytest.param(hostile.encoded(hostile.report_picture().rotate(180), "PNG"), PNG, id="upside down"),
        pytest.param(hostile.encoded(hostile.report_picture().rotate(90, expand=True), "PNG"), PNG, id="sideways"),
    ],
)
def test_a_picture_is_read_however_it_lies(
    engine: LocalEngine, deadline: Deadline, data: bytes, media_type: str
) -> None:
    _, pages = read(engine, document(data, media_type), deadline)
    assert pages[1].source == "ocr"
    lines = [line.split() for line in pages[1].text.splitlines()]
    assert ["Hemoglobin", "13.4", "g/dL", "13.0", "-", "17.0"] in lines
    assert ["Creatinine", "0.84", "mg/dL", "0.50", "-", "1.05"] in lines


def test_every_page_of_a_tiff_is_read_but_for_known_ones(engine: LocalEngine, deadline: Deadline) -> None:
    frames = [hostile.report_picture([f"Potassium 4.{n} mmol/L"], (700, 200)) for n in (1, 2, 3)]
    tiff = document(hostile.encoded(frames[0], "TIFF", save_all=True, append_images=frames[1:]), TIFF)
    facts, pages = read(engine, tiff, deadline)
    assert facts.page_count == 3
    assert [pages[n].text for n in (1, 2, 3)] == [f"Potassium 4.{n} mmol/L" for n in (1, 2, 3)]
    assert list(read(engine, tiff, deadline, {1: pages[1], 3: pages[3]})[1]) == [2]


def test_the_pages_of_a_large_scan_are_read_each_from_an_excerpt(engine: LocalEngine, deadline: Deadline) -> None:
    noise = Image.effect_noise((1300, 900), 6).convert("RGB")
    noise = ImageChops.add(noise, noise)
    pages = [ImageChops.darker(noise, hostile.report_picture([f"Potassium 4.{n} mmol/L"], noise.size)) for n in (1, 2)]
    scans = pymupdf.open()
    for page in pages:
        with pymupdf.open("pdf", hostile.scanned_pdf(page)) as scan:
            scans.insert_pdf(scan)
    data = scans.tobytes()
    assert len(data) > 2_000_000
    _, read_pages = read(engine, document(data), deadline)
    assert [read_pages[n].text for n in (1, 2)] == [f"Potassium 4.{n} mmol/L" for n in (1, 2)]


def test_a_photo_of_a_report_turned_by_exif_is_read_upright(engine: LocalEngine, deadline: Deadline) -> None:
    turned = hostile.report_picture().rotate(90, expand=True)
    exif = turned.getexif()
    exif[0x0112] = 6
    _, pages = read(engine, document(hostile.encoded(turned, "JPEG", exif=exif, quality=95), JPEG), deadline)
    page = unpack(pages[1])
    assert "Sodium" in pages[1].text
    assert page.to_original is None
    assert page.width > page.height


def test_a_truncated_document_is_read_and_said_to_be_repaired(engine: LocalEngine, deadline: Deadline) -> None:
    facts, pages = read(engine, document(hostile.truncated_pdf()), deadline)
    assert facts.is_repaired
    assert any("Hemoglobin" in page.text for page in pages.values())


def test_a_broken_page_does_not_take_the_others_with_it(engine: LocalEngine, deadline: Deadline) -> None:
    facts, pages = read(engine, document(hostile.broken_page_pdf()), deadline)
    assert facts.page_count == 3
    assert ["Hemoglobin" in pages[n].text for n in (1, 2, 3)] == [True, False, True]


def test_a_document_that_may_not_be_changed_is_read(engine: LocalEngine, deadline: Deadline) -> None:
    assert "Hemoglobin" in read(engine, document(hostile.owner_password_pdf()), deadline)[1][1].text


@pytest.mark.parametrize("case", [pytest.param(case, id=name) for name, case in HOSTILE.items()])
def test_a_hostile_document_ends_as_its_code(engine: LocalEngine, deadline: Deadline, case: Case) -> None:
    hurried = Deadline(deadline.ends_at, 5.0, lambda: False)
    with pytest.raises(ProcessingError) as caught:
        list(engine.extract(document(case.make(), case.media_type), {}, hurried))
    assert caught.value.failure.code in case.codes


def test_the_engine_reads_on_after_hostile_documents(engine: LocalEngine, deadline: Deadline) -> None:
    hurried = Deadline(deadline.ends_at, 0.5, lambda: False)
    with pytest.raises(ProcessingError, match="time limit"):
        list(engine.extract(document(hostile.endless_render_pdf()), {}, hurried))
    assert "Hemoglobin" in read(engine, document(hostile.text_pdf()), deadline)[1][1].text


def test_reading_stops_on_request(engine: LocalEngine, deadline: Deadline) -> None:
    soon_stopped = Deadline(deadline.ends_at, 300, _after(time.monotonic() + 0.5))
    parts = engine.extract(document(hostile.endless_render_pdf()), {}, soon_stopped)
    with pytest.raises(Stopped):
        list(parts)


def _after(moment: float):
    return lambda: time.monotonic() > moment


def test_limits_can_be_set(sandbox: Sandbox, deadline: Deadline) -> None:
    small = LocalEngine(sandbox, max_pages=2, max_pixels=1000)
    for data, media_type, code in (
        (hostile.text_pdf(pages=3), PDF, ErrorCode.TOO_MANY_PAGES),
        (hostile.encoded(hostile.report_picture(), "PNG"), PNG, ErrorCode.IMAGE_TOO_LARGE),
    ):
        with pytest.raises(ProcessingError) as caught:
            list(small.extract(document(data, media_type), {}, deadline))
        assert caught.value.failure.code is code


def test_a_protected_document_is_read_with_its_password_alone(engine: LocalEngine, deadline: Deadline) -> None:
    locked = document(hostile.password_pdf())
    for password in (None, "wrong"):
        with pytest.raises(ProcessingError) as caught:
            read(engine, replace(locked, password=password), deadline)
        assert caught.value.failure.code is ErrorCode.PDF_PASSWORD
        assert "wrong" not in str(caught.value.failure)
    facts, pages = read(engine, replace(locked, password="secret"), deadline)
    assert facts.page_count == len(pages) == 1
    assert pages[1].text
    assert "secret" not in repr(replace(locked, password="secret"))
