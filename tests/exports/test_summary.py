"""The PDF summary, opened and read: last values, words for flags, two pages at most."""

import io
from datetime import date

import pymupdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.exchange import ExportRow
from desktop_app.exports.summary import write_summary
from tests.exports.builders import row

DAY = date(2026, 3, 4)


def drawn(*rows: ExportRow, paper: str = "A4") -> pymupdf.Document:
    file = io.BytesIO()
    write_summary(file, rows, paper, DAY)
    return pymupdf.open(stream=file.getvalue(), filetype="pdf")


def text_of(document: pymupdf.Document) -> str:
    return "\n".join(str(page.get_text()) for page in document)


def test_it_holds_the_last_values_by_panel() -> None:
    told = text_of(drawn(row(), row(value="148", numeric_value=148.0, flag="H", collected_at="2025-06-07")))
    for words in ("Ada Invented, born 3 Feb 1980", "Electrolytes", "Sodium", "148 mmol/L", "↑ High", "7 Jun 2025"):
        assert words in told
    assert "140 mmol/L" not in told
    assert "Made with Labstream on 4 Mar 2026. Not medical advice." in told


def test_abnormal_ones_have_a_course() -> None:
    values = [row(value=str(number), numeric_value=number, collected_at=f"202{number % 10}-01-01") for number in
              (131.0, 142.0, 153.0)]  # fmt: skip
    calm, moved = drawn(*values), drawn(*(value._replace(interpretation="high") for value in values))
    assert len(moved[0].get_drawings()) > len(calm[0].get_drawings())


@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_paper(paper: str, size: tuple[int, int]) -> None:
    rect = drawn(row(), paper=paper)[0].rect
    assert (round(rect.width), round(rect.height)) == size


def test_values_of_two_people_stand_apart() -> None:
    told = text_of(drawn(row(), row(patient="Bela Invented", patient_id=2)))
    assert "Ada Invented: Electrolytes" in told
    assert "Bela Invented: Electrolytes" in told


def test_what_does_not_fit_is_counted_and_abnormal_ones_stay() -> None:
    rows = [row(name=f"Test {number}", analyte=None, analyte_id=None) for number in range(300)]
    document = drawn(*rows, row(name="Odd", analyte=None, analyte_id=None, flag="L"))
    assert document.page_count == 2
    assert "Odd" in text_of(document)
    assert "more tests, all within range or without one, are left out here" in text_of(document)


@settings(max_examples=20, deadline=None)
@given(
    st.lists(st.tuples(st.text(max_size=60), st.text(max_size=40), st.booleans()), max_size=120),
    st.sampled_from(["A4", "Letter"]),
)
def test_whatever_is_printed_there_are_at_most_two_pages(tests: list[tuple[str, str, bool]], paper: str) -> None:
    rows = [
        row(panel=panel, name=name or "-", analyte=None, analyte_id=str(place), flag="H" if is_high else None)
        for place, (panel, name, is_high) in enumerate(tests)
    ]
    assert drawn(*rows, paper=paper).page_count <= 2


def test_letters_that_the_font_has_not_are_boxes_and_stay_out_of_the_log() -> None:
    assert "□□" in text_of(drawn(row(analyte=None, name="血糖")))


def test_without_values_there_is_still_a_page() -> None:
    assert drawn().page_count == 1
