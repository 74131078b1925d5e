"""The PDF summary, opened and read: last values, words for flags, two pages at most."""

import io
import re
from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

import pymupdf
import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.exchange import ExportRow
from desktop_app.exports.courses import courses_of
from desktop_app.exports.other_fonts import OtherFont, find_fonts
from desktop_app.exports.summary import write_summary
from desktop_app.exports.summary_page import FindFonts
from desktop_app.exports.summary_words import SummaryWords
from tests.exports.builders import row

DAY = date(2026, 3, 4)


def no_fonts(_letters: Collection[int]) -> Sequence[OtherFont]:
    """A computer without any other font."""
    return ()


def drawn(*rows: ExportRow, paper: str = "A4", fonts: FindFonts = no_fonts) -> pymupdf.Document:
    file = io.BytesIO()
    write_summary(file, rows, paper, DAY, fonts)
    return pymupdf.open(stream=file.getvalue(), filetype="pdf")


def text_of(document: pymupdf.Document) -> str:
    return "\n".join(str(page.get_text()) for page in document)


def test_it_holds_the_last_values_by_panel() -> None:
    told = text_of(drawn(row(), row(value="148", numeric_value=148.0, flag="H", collected_at="2025-06-07")))
    for words in ("Ada Invented, born 3 Feb 1980", "Electrolytes", "Sodium", "148 mmol/L", "↑ High", "7 Jun 2025"):
        assert words in told
    assert "140 mmol/L" not in told
    assert "Made with Labstream on 4 Mar 2026. Not medical advice." in told


def test_powers_stay_powers_and_long_units_are_whole() -> None:
    told = text_of(
        drawn(row(unit="10⁹/L", reference_range="4 - 10 ×10⁹/L"), row(analyte_id="e", unit="mL/min/1.73 m²"))
    )
    for words in ("140 10⁹/L", "4 - 10 ×10⁹/L", "140 mL/min/1.73 m²"):
        assert words in told


def test_it_speaks_the_language_it_is_given() -> None:
    file = io.BytesIO()
    german = SummaryWords(title="Laborwerte", made="Am {day}", flags={"HH": "Kritisch hoch"}, day_of=date.isoformat)
    write_summary(file, [row(flag="HH")], today=DAY, fonts=no_fonts, words=german)
    told = text_of(pymupdf.open(stream=file.getvalue(), filetype="pdf"))
    for words in ("Laborwerte", "Am 2026-03-04", "↑↑ Kritisch hoch", "2025-01-02"):
        assert words in told


def test_abnormal_ones_have_a_course() -> None:
    values = [row(value=str(number), numeric_value=number, collected_at=f"202{number % 10}-01-01") for number in
              (131.0, 142.0, 153.0)]  # fmt: skip
    calm, moved = drawn(*values), drawn(*(value._replace(interpretation="high") for value in values))
    assert len(moved[0].get_drawings()) > len(calm[0].get_drawings())


def test_what_no_person_confirmed_is_marked() -> None:
    note = "* Read by Labstream and not yet confirmed by a person."
    told = text_of(drawn(row(reviewed_at=None)))
    assert "2 Jan 2025 *" in told
    assert note in told
    for seen in (row(), row(reviewed_at=None, checked=1)):
        told = text_of(drawn(seen))
        assert "*" not in told


def test_a_course_is_of_one_test_in_one_specimen_of_one_person() -> None:
    unknown = row(analyte=None, analyte_id=None, name="Invented protein")
    assert len(courses_of([unknown, unknown._replace(panel="Urinalysis", specimen="Urine")])) == 2
    assert len(courses_of([unknown, unknown._replace(name="Invented Protein", collected_at="2025-03-01")])) == 1
    nobody = row(patient=None, patient_id=None)
    assert len(courses_of([nobody, nobody._replace(report_id=2)])) == 2
    (course,) = courses_of([row(), row(value="<5", numeric_value=5.0, comparator="<"), row()])
    assert course.numbers() == [140.0, 140.0]


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
    assert re.search(r"Tests left out here: \d+, all within range or without one", text_of(document))
    told = text_of(drawn(*(each._replace(flag="H") for each in rows)))
    assert re.search(r"Tests left out here: (\d+), \1 of them with values out of range", told)


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


def test_letters_that_no_font_has_are_boxes_that_are_explained_and_stay_out_of_the_log() -> None:
    told = text_of(drawn(row(analyte=None, name="血糖")))
    assert "□□" in told
    assert "□ stands for a letter that cannot be drawn here; other exports have it." in told


NAMES = "Łukasz Şahin Ωmega Đặng Иван"


def test_names_of_europe_and_vietnam_need_no_other_font() -> None:
    told = text_of(drawn(row(patient=NAMES)))
    assert NAMES in told
    assert "□" not in told


def font_with(path: Path, letters: str) -> Path:
    """Write a font whose letters are all squares."""
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    for point in ((0, 700), (700, 700), (700, 0)):
        pen.lineTo(point)
    pen.closePath()
    builder = FontBuilder(1000)
    names = [".notdef", *(f"u{ord(letter):X}" for letter in letters)]
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(letter): f"u{ord(letter):X}" for letter in letters})
    builder.setupGlyf(dict.fromkeys(names, pen.glyph()))
    builder.setupHorizontalMetrics(dict.fromkeys(names, (800, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": path.stem, "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=800, usWinAscent=800, usWinDescent=200)
    builder.setupPost()
    builder.save(path)
    return path


def test_letters_that_other_fonts_have_are_drawn_with_these(tmp_path: Path) -> None:
    font_with(tmp_path / "one.ttf", "王")
    font_with(tmp_path / "two.ttf", "血糖")
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    told = text_of(
        drawn(
            row(patient=f"{NAMES} 王", name="血糖", analyte=None), fonts=lambda letters: find_fonts(letters, [tmp_path])
        )
    )
    assert f"{NAMES} 王" in told
    assert "血糖" in told
    assert "□" not in told


def test_what_is_written_from_right_to_left_is_not_drawn_as_something_else(tmp_path: Path) -> None:
    font_with(tmp_path / "one.ttf", "אבג")
    told = text_of(drawn(row(patient="אבג"), fonts=lambda letters: find_fonts(letters, [tmp_path])))
    assert "□□□" in told


def test_without_values_there_is_still_a_page() -> None:
    assert drawn().page_count == 1
