"""Results as an Excel workbook: a sheet for every panel, dates and numbers as such, flags in words and colours."""

import contextlib
import math
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO
from urllib.parse import quote

from desktop_app.core.exchange import ExportRow
from desktop_app.core.intake import HIDDEN
from desktop_app.exports.flags import flag_of

_MOST_SHEETS = 60
"""Each sheet keeps a file open while it is written; the values of further panels share the last one."""

_MOST_ROWS = 1_048_576
_LONGEST_TEXT = 255
"""Characters in a text of a formula."""

_LONGEST_CELL = 32_767
_WIDEST_COLUMN = 60
_ILLEGAL = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_OTHERS, _MORE = "Other tests", "More tests"


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    of: Callable[[ExportRow], object]


def _day(text: str | None) -> object:
    """Return a date or time that Excel can hold, else the text."""
    if text is None:
        return None
    with contextlib.suppress(ValueError):
        if len(text) == 10:
            day = date.fromisoformat(text)
            return day if day.year >= 1900 else text
        time = datetime.fromisoformat(text)  # in the laboratory's own time, which has no zone
        return time.replace(tzinfo=None) if time.year >= 1900 and len(text) > 10 else text
    return text


def _number(row: ExportRow) -> float | None:
    return row.numeric_value if row.comparator is None else None


_COLUMNS = (
    _Column("Collected", lambda row: _day(row.collected_at)),
    _Column("Person", lambda row: row.patient),
    _Column("Test", lambda row: row.name),
    _Column("Value", _number),
    _Column("As printed", lambda row: row.value),
    _Column("Unit", lambda row: row.unit),
    _Column("Flag", flag_of),
    _Column("Range", lambda row: row.reference_range),
    _Column("Low limit", lambda row: row.reference_low),
    _Column("High limit", lambda row: row.reference_high),
    _Column("Laboratory", lambda row: row.laboratory),
    _Column("Confirmed", lambda row: "yes" if row.reviewed_at else "no"),
    _Column("To check", lambda row: "" if row.doubts == "[]" or row.checked or row.reviewed_at else "yes"),
    _Column("Analyte", lambda row: row.analyte),
    _Column("LOINC", lambda row: row.loinc),
    _Column("UCUM unit", lambda row: row.ucum_unit),
    _Column("Born", lambda row: _day(row.birth_date)),
    _Column("Identifier", lambda row: row.identifier),
    _Column("Page", lambda row: row.page),
)
_FLAG = next(place for place, column in enumerate(_COLUMNS) if column.title == "Flag")
_SOURCE = len(_COLUMNS)
"""The last column, with the link to the document."""

_COLOURS = {"high": "#B3261E", "low": "#1B5CBA", "": "#000000"}


def write_xlsx(file: BinaryIO, rows: Iterable[ExportRow], scratch: Path) -> None:
    """Write the workbook; sheets lie in the folder `scratch` meanwhile, so that memory does not grow with them."""
    import xlsxwriter  # 0.1 s that only this format pays for

    options = {"constant_memory": True, "tmpdir": str(scratch), "default_date_format": "yyyy-mm-dd"}
    book = xlsxwriter.Workbook(file, options)
    sheets = _Sheets(book)
    for row in rows:
        sheets.add(row)
    sheets.finish()
    book.close()


class _Sheet:
    """One panel's sheet: the next free row, and how wide its columns are."""

    def __init__(self, book: Any, name: str, formats: "_Formats") -> None:
        self._formats = formats
        self._sheet: Any = book.add_worksheet(name)
        self.next_row = 1
        titles = [*(column.title for column in _COLUMNS), "Source"]
        self._widths = [len(title) + 2 for title in titles]
        self._sheet.write_row(0, 0, titles, formats.head)
        self._sheet.freeze_panes(1, 0)

    def add(self, row: ExportRow) -> None:
        """Write one value."""
        for place, column in enumerate(_COLUMNS):
            self._write(place, column.of(row), row)
        self._write_source(row)
        self.next_row += 1

    def finish(self) -> None:
        """Set what is known only at the end: filter and widths."""
        self._sheet.autofilter(0, 0, self.next_row - 1, _SOURCE)
        for place, width in enumerate(self._widths):
            self._sheet.set_column(place, place, min(width, _WIDEST_COLUMN))

    def _write(self, place: int, value: object, row: ExportRow) -> None:
        if place == _FLAG:
            flag = flag_of(row)
            self._text(place, flag.word if flag else "", self._formats.flags[flag.side] if flag else None)
        elif isinstance(value, datetime):
            self._sheet.write_datetime(self.next_row, place, value, self._formats.time)
            self._widen(place, 17)
        elif isinstance(value, date):
            self._sheet.write_datetime(self.next_row, place, value, self._formats.day)
            self._widen(place, 12)
        elif isinstance(value, int | float):
            if math.isfinite(value):
                self._sheet.write_number(self.next_row, place, value)
        elif value:
            self._text(place, str(value), None)

    def _text(self, place: int, text: str, form: Any) -> None:
        if text:
            self._sheet.write_string(self.next_row, place, text[:_LONGEST_CELL], form)
            self._widen(place, len(text) + 1)

    def _write_source(self, row: ExportRow) -> None:
        shown = row.file_name if row.page is None else f"{row.file_name}, p. {row.page}"
        link = _link(row)
        if link is None or len(link) > _LONGEST_TEXT or len(shown) > _LONGEST_TEXT:
            self._text(_SOURCE, shown, None)
            return
        # A formula, since XlsxWriter's links make paths of Windows of all paths, and a sheet takes 65,530 of them.
        told = shown.replace('"', '""')
        formula = f'=HYPERLINK("{link}","{told}")'
        self._sheet.write_formula(self.next_row, _SOURCE, formula, self._formats.link, shown)
        self._widen(_SOURCE, len(shown) + 1)

    def _widen(self, place: int, width: int) -> None:
        self._widths[place] = max(self._widths[place], width)


class _Formats:
    """The looks of cells."""

    def __init__(self, book: Any) -> None:
        self.head: Any = book.add_format({"bold": True, "bottom": 1, "bg_color": "#EBEFF2"})
        self.day: Any = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
        self.time: Any = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left"})
        self.link: Any = book.add_format({"font_color": "#0B6A74", "underline": 1})
        self.flags: dict[str, Any] = {
            side: book.add_format({"font_color": colour, "bold": bool(side)}) for side, colour in _COLOURS.items()
        }


class _Sheets:
    """The sheets by panel, each made for its first value; full ones go on in another."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._formats = _Formats(book)
        self._by_panel: dict[str, _Sheet] = {}
        self._all: list[_Sheet] = []
        self._names: set[str] = set()

    def add(self, row: ExportRow) -> None:
        """Write a value into its panel's sheet."""
        panel = (row.panel or "").strip() or _OTHERS
        sheet = self._by_panel.get(panel.casefold())
        if sheet is None or sheet.next_row >= _MOST_ROWS:
            sheet = self._by_panel[panel.casefold()] = self._new(panel, is_full=sheet is not None)
        sheet.add(row)

    def finish(self) -> None:
        """Finish all sheets; a workbook has at least one."""
        if not self._all:
            self._make("No results")
        for sheet in self._all:
            sheet.finish()

    def _new(self, panel: str, *, is_full: bool) -> _Sheet:
        if len(self._all) < _MOST_SHEETS or is_full:
            return self._make(panel)
        more = self._by_panel.get(_MORE)
        if more is None or more.next_row >= _MOST_ROWS:
            more = self._by_panel[_MORE] = self._make(_MORE)
        return more

    def _make(self, panel: str) -> _Sheet:
        name = sheet_name(panel, self._names)
        self._names.add(name.casefold())
        sheet = _Sheet(self._book, name, self._formats)
        self._all.append(sheet)
        return sheet


def sheet_name(wanted: str, taken: set[str]) -> str:
    """Return a name that Excel takes: at most 31 characters, none of its signs, no apostrophe at an end, not taken.

    Source: Excel's rules for names of sheets; `History` is kept for itself.
    """
    plain = " ".join(_ILLEGAL.sub(" ", wanted).split()).strip("'") or _OTHERS
    name, number = _clipped(plain), 2
    while name.casefold() in taken or name.casefold() == "history":
        name, number = f"{_clipped(plain, 31 - len(f' ({number})'))} ({number})", number + 1
    return name


def _clipped(text: str, length: int = 31) -> str:
    # Excel counts UTF-16 units.
    return text.encode("utf-16-le")[: 2 * length].decode("utf-16-le", "ignore").strip("' ")


def _link(row: ExportRow) -> str | None:
    """Return the document's address with its page, None where there is none that can be opened."""
    source = row.source_path
    page = "" if row.page is None else f"#page={row.page}"
    if "://" in source:
        can_be_opened = source.startswith(("http://", "https://")) and '"' not in source
        return source if can_be_opened and not source.endswith(HIDDEN) else None
    if PurePosixPath(source).is_absolute():
        return f"file://{quote(source)}{page}"
    if re.match(r"[A-Za-z]:[\\/]", source):
        path = source.replace("\\", "/")
        return f"file:///{quote(path, safe=':/')}{page}"
    return None
