"""The Excel workbook, read back from its XML: sheets by panel, kinds of cells, words, colours, links."""

import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.exchange import ExportRow
from desktop_app.exports.xlsx_file import sheet_name, write_xlsx
from tests.exports.builders import row

NS = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
TITLES = (
    "Collected", "Person", "Test", "Value", "As printed", "Unit", "Flag", "Range", "Low limit", "High limit",
    "Laboratory", "Confirmed", "To check", "Analyte", "LOINC", "UCUM unit", "Born", "Identifier", "Page", "Source",
)  # fmt: skip


class Book:
    """A workbook as its parts say it."""

    def __init__(self, data: bytes) -> None:
        self.parts = zipfile.ZipFile(io.BytesIO(data))
        names = ET.fromstring(self.parts.read("xl/workbook.xml")).findall(".//x:sheet", NS)
        self.names = [str(sheet.get("name")) for sheet in names]

    def xml(self, number: int) -> ET.Element:
        return ET.fromstring(self.parts.read(f"xl/worksheets/sheet{number}.xml"))

    def cells(self, number: int) -> list[dict[str, str | float]]:
        """Return the lines of a sheet by the titles of its columns."""
        lines: list[dict[str, str | float]] = []
        for line in self.xml(number).findall(".//x:row", NS)[1:]:
            cells: dict[str, str | float] = {}
            for cell in line.findall("x:c", NS):
                column = ord(str(cell.get("r"))[0]) - ord("A")
                text = cell.find(".//x:t", NS)
                number_of = cell.find("x:v", NS)
                if text is not None:
                    cells[TITLES[column]] = text.text or ""
                elif number_of is not None and cell.get("t") != "str":
                    cells[TITLES[column]] = float(number_of.text or "nan")
            lines.append(cells)
        return lines


def written(tmp_path: Path, *rows: ExportRow) -> Book:
    file = io.BytesIO()
    write_xlsx(file, rows, tmp_path)
    return Book(file.getvalue())


def test_every_panel_has_a_sheet(tmp_path: Path) -> None:
    book = written(
        tmp_path, row(panel="Blood/Count"), row(panel="Lipids"), row(panel=None), row(panel="LIPIDS", name="LDL")
    )
    assert book.names == ["Blood Count", "Lipids", "Other tests"]
    assert [line["Test"] for line in book.cells(2)] == ["Sodium", "LDL"]


def test_numbers_and_dates_are_such_and_texts_are_as_printed(tmp_path: Path) -> None:
    (line,) = written(tmp_path, row(value="140.0")).cells(1)
    assert (line["Value"], line["As printed"]) == (140.0, "140.0")
    assert line["Collected"] == 45659.3125  # 2 January 2025, 7:30
    assert line["Born"] == 29254.0
    assert (line["LOINC"], line["Page"], line["Confirmed"]) == ("2951-2", 1.0, "yes")


def test_values_that_are_no_plain_numbers_are_text(tmp_path: Path) -> None:
    first, second = written(
        tmp_path,
        row(value="<5", numeric_value=5.0, comparator="<"),
        row(value="=1+1", numeric_value=None, collected_at="2025-03"),
    ).cells(1)
    assert "Value" not in first
    assert first["As printed"] == "<5"
    assert (second["As printed"], second["Collected"]) == ("=1+1", "2025-03")


def test_flags_are_words_and_colours(tmp_path: Path) -> None:
    book = written(tmp_path, row(flag="H"), row(interpretation="critical-low"), row())
    assert [line["Flag"] for line in book.cells(1)] == ["↑ High", "↓↓ Critically low", "Normal"]
    styles = book.parts.read("xl/styles.xml").decode()
    assert "FFB3261E" in styles
    assert "FF1B5CBA" in styles


def test_the_source_is_a_link_to_its_page(tmp_path: Path) -> None:
    sources = ["/reports/a b.pdf", r"C:\reports\a.pdf"]
    sources += ["https://lab.example/r.pdf", "https://lab.example/r?…", "/" + 300 * "x"]
    book = written(tmp_path, *(row(source_path=source, file_name='a".pdf') for source in sources))
    formulas = [formula.text for formula in book.xml(1).findall(".//x:f", NS)]
    assert formulas == [
        'HYPERLINK("file:///reports/a%20b.pdf#page=1","a"".pdf, p. 1")',
        'HYPERLINK("file:///C:/reports/a.pdf#page=1","a"".pdf, p. 1")',
        'HYPERLINK("https://lab.example/r.pdf","a"".pdf, p. 1")',
    ]
    assert [line["Source"] for line in book.cells(1)[3:]] == ['a".pdf, p. 1'] * 2


def test_the_head_stays_and_filters(tmp_path: Path) -> None:
    sheet = written(tmp_path, row(), row()).xml(1)
    pane = sheet.find(".//x:pane", NS)
    assert pane is not None
    assert (pane.get("ySplit"), pane.get("state")) == ("1", "frozen")
    filtered = sheet.find(".//x:autoFilter", NS)
    assert filtered is not None
    assert filtered.get("ref") == "A1:T3"


def test_without_values_there_is_still_a_workbook(tmp_path: Path) -> None:
    assert written(tmp_path).names == ["No results"]


def test_more_panels_than_sheets_share_the_last_one(tmp_path: Path) -> None:
    book = written(tmp_path, *(row(panel=f"Panel {number}") for number in range(70)))
    assert len(book.names) == 61
    assert len(book.cells(61)) == 10


@given(st.lists(st.text(max_size=40), max_size=8))
def test_names_of_sheets_are_legal_and_differ(wanted: list[str]) -> None:
    taken: set[str] = set()
    for panel in wanted:
        name = sheet_name(panel, taken)
        assert name.casefold() not in taken
        assert 0 < len(name.encode("utf-16-le", "surrogatepass")) <= 62
        assert not re.search(r"[\[\]:*?/\\]|^'|'$", name)
        taken.add(name.casefold())
