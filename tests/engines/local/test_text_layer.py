"""Text layers: read upright and complete, or recognised as not what the page shows."""

from itertools import pairwise

import pymupdf
import pytest

from desktop_app.core.document import Page
from desktop_app.engines.local.lines import text_of
from desktop_app.engines.local.mupdf import LeanDocument
from desktop_app.engines.local.text_layer import Blank, NeedsPicture, read_text_layer
from tests.engines import hostile

SENTENCES = ("Hemoglobin 13.4 g/dL", "Glucose 5.4 mmol/L", "Creatinine 0.84 mg/dL and a longer remark beside it")


def first_page(data: bytes) -> Page | Blank | NeedsPicture:
    with LeanDocument(data) as document:
        return read_text_layer(document[0], 1)


def written(rotate: int = 0, page_rotation: int = 0) -> bytes:
    document = pymupdf.open()
    page = document.new_page(width=400, height=600)
    for i, line in enumerate(SENTENCES):
        start = {0: (40, 100 + 30 * i), 90: (100 + 30 * i, 560), 180: (360, 500 - 30 * i), 270: (300 - 30 * i, 40)}
        page.insert_text(start[rotate], line, rotate=rotate)
    page.set_rotation(page_rotation)
    return document.tobytes()


@pytest.mark.parametrize("page_rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_text_comes_out_upright_however_it_is_written_and_shown(rotate: int, page_rotation: int) -> None:
    page = first_page(written(rotate, page_rotation))
    assert isinstance(page, Page)
    assert text_of(page.words).splitlines() == list(SENTENCES)
    for before, after in pairwise(word for word in page.words if word.y0 < page.words[0].y1):
        assert before.x1 < after.x0


@pytest.mark.parametrize("page_rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
def test_boxes_lead_back_to_the_page_as_it_is_shown(rotate: int, page_rotation: int) -> None:
    data = written(rotate, page_rotation)
    page = first_page(data)
    assert isinstance(page, Page)
    word = next(word for word in page.words if word.text == "Hemoglobin")
    with pymupdf.open("pdf", data) as document:
        shown = document[0]
        place = shown.search_for("Hemoglobin")[0] * shown.rotation_matrix
        width, height = shown.rect.width, shown.rect.height
    expected = (place.x0 / width, place.y0 / height, place.x1 / width, place.y1 / height)
    assert page.box_on_original(word.x0, word.y0, word.x1, word.y1) == pytest.approx(expected, abs=0.01)


def test_a_page_without_anything_is_blank() -> None:
    assert isinstance(first_page(hostile.blank_pdf()), Blank)


def test_a_page_of_lines_without_letters_needs_its_picture() -> None:
    assert first_page(hostile.one_page(hostile.stream(b"0 0 100 100 re f"))) == NeedsPicture("no text")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\ufffd\ufffd 13\ufffd4 \ufffd/\ufffdL " * 4, id="replacement characters"),
        pytest.param("\ue001\ue002\ue003 13.4 \ue004/\ue005 " * 4, id="private use"),
        pytest.param("+-*/ ,,.. ;;:: !!?? " * 6, id="no letters"),
        pytest.param("Ifnphmpcjo Hmvdptf Dsfbujojof Tpejvn Qpubttjvn Dbmdjvn Gfssjujo Jotvmjo ", id="shifted"),
    ],
)
def test_garbage_needs_its_picture(text: str) -> None:
    assert isinstance(first_page(hostile.pdf_that_copies_as([text, text, text])), NeedsPicture)


@pytest.mark.parametrize(
    "text",
    [
        "Leukozyten 8,7 /nl 3,8 - 10,8 Erythrozyten 5,21 /pl Hämoglobin 13,4 g/dl Hämatokrit 39,4 %",
        "WBC RBC HGB HCT MCV MCH MCHC RDW PLT MPV 7.1 4.38 125 37.0 84.6 28.5 337 13.2 246 9.0 TSH CRP",
        "13.4 5.4 0.84 140 4.3 98 22 9.1 7.0 4.9 2.1 2.3 0.4 93 23 17 228 318 33 132 64 196",
    ],
)
def test_real_text_is_no_garbage(text: str) -> None:
    document = pymupdf.open()
    document.new_page().insert_text((20, 100), text, fontsize=9)
    page = first_page(document.tobytes())
    assert isinstance(page, Page)
    assert text_of(page.words).split() == text.split()


def scan_with_text(render_mode: int, lines: tuple[str, ...]) -> bytes:
    document = pymupdf.open("pdf", hostile.scanned_pdf())
    for i, line in enumerate(lines):
        document[0].insert_text((30, 60 + 20 * i), line, render_mode=render_mode)
    return document.tobytes()


def test_invisible_text_over_a_scan_needs_the_picture() -> None:
    assert first_page(scan_with_text(3, hostile.REPORT)) == NeedsPicture("invisible text")


def test_a_stamp_on_a_scan_needs_the_picture() -> None:
    assert first_page(scan_with_text(0, ("Page 1 of 1",))) == NeedsPicture("picture with little text")


def test_visible_text_over_a_background_picture_is_read() -> None:
    page = first_page(scan_with_text(0, hostile.REPORT))
    assert isinstance(page, Page)
    assert "Hemoglobin" in text_of(page.words)


def test_unseen_characters_and_look_alikes_are_put_right() -> None:
    data = hostile.pdf_that_copies_as(["Ferri\u00adtin 44 \u03bcg/dl and something more in this line"])
    found = first_page(data)
    assert isinstance(found, Page)
    assert [word.text for word in found.words[:3]] == ["Ferritin", "44", "\u00b5g/dl"]


def test_words_beyond_the_edges_of_the_page_as_it_is_shown_are_left_out() -> None:
    document = pymupdf.open()
    page = document.new_page(width=400, height=600)
    page.insert_text((40, 100), "Sodium 140 mmol/L of this page")
    page.insert_text((40, 300), "Left over from the page it was cut from")
    page.set_cropbox(pymupdf.Rect(0, 0, 400, 200))
    found = first_page(document.tobytes())
    assert isinstance(found, Page)
    assert text_of(found.words) == "Sodium 140 mmol/L of this page"


def test_a_page_whose_lines_run_both_ways_is_as_most_of_them() -> None:
    document = pymupdf.open()
    page = document.new_page(width=400, height=600)
    for place in range(4):
        page.insert_text((40, 100 + 30 * place), SENTENCES[place % 3])
    page.insert_text((20, 560), SENTENCES[2], rotate=90)  # along the edge
    found = first_page(document.tobytes())
    assert isinstance(found, Page)
    assert (found.width, found.to_original) == (400, None)
