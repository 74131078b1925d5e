"""Reports as laboratories print them, many and each different: the layouts of the bundled samples with other contents.

Fonts are embedded, there are letterheads, rules and footers, and 18 to 23 results: person, dates, values and marks are
drawn anew for each, and some rows are left out.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

import pymupdf

from tools.samples import content, layouts
from tools.samples.content import Flag, Panel, Report, Row
from tools.samples.paper import finished, limits

_FIRST = ("Ada", "Bruno", "Carla", "Dario", "Edda", "Falk", "Greta", "Hugo", "Ines", "Jorin", "Kaja", "Lorin", "Mirja")
_LAST = (
    "Quill",
    "Hazel",
    "Tor",
    "Winter",
    "Oster",
    "Fenn",
    "Bright",
    "Ash",
    "Lark",
    "Stone",
    "Marl",
    "Sallow",
    "Thorn",
)
_ENDINGS = ("mere", "brook", "vane", "lake", "moor", "hollow", "water", "down", "field", "wick", "gate")
_PERSON_LABELS = frozenset({"Patient", "Name", "Client"})
_NUMBER_LABELS = frozenset({"Patient ID", "Hospital No", "Reference", "Auftragsnr."})
_BIRTH_LABELS = frozenset({"Date of birth", "DOB", "Born", "Geburtsdatum"})
_DAY_FORMS = ("%d %b %Y %H:%M", "%d %B %Y", "%d/%m/%Y %H:%M", "%d.%m.%Y %H:%M", "%d/%m/%Y", "%d.%m.%Y")
_FIRST_PAGE_ONLY = replace(
    content.CHECK_UP, page_count=1, panels=tuple(panel for panel in content.CHECK_UP.panels if panel.page == 1)
)
LAYOUTS: tuple[tuple[Report, Callable[[pymupdf.Document, Report], None]], ...] = (
    (content.BLOOD_COUNT, layouts.draw_blood_count),
    (content.KIDNEY_LIVER, layouts.draw_kidney_and_liver),
    (_FIRST_PAGE_ONLY, layouts.draw_check_up),
    (content.GERMAN, layouts.draw_german),
)


def write_prints(folder: Path, numbers: range) -> list[Path]:
    """Write the one-page PDFs with these numbers; a number always gives the same bytes."""
    return [_write(folder / f"print-{number:05d}.pdf", number) for number in numbers]


def _write(path: Path, number: int) -> Path:
    report, draw = LAYOUTS[number % len(LAYOUTS)]
    with pymupdf.open() as document:
        draw(document, _another(report, Random(number)))
        path.write_bytes(finished(document, report.laboratory))
    return path


def _another(report: Report, chance: Random) -> Report:
    """Return the report of another person on other days."""
    name = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}{chance.choice(_ENDINGS)}"
    moved = timedelta(days=chance.randrange(-700, 60), minutes=chance.randrange(-90, 180))
    printed = dict[str, str]()
    for label, value in report.printed.items():
        if label in _PERSON_LABELS:
            printed[label] = name
        elif label in _NUMBER_LABELS:
            printed[label] = re.sub(r"\d", lambda _: str(chance.randrange(10)), value)
        elif label in _BIRTH_LABELS:
            printed[label] = _moved(value.partition(" (")[0], timedelta(days=chance.randrange(-15_000, 8_000)))
        else:
            printed[label] = _moved(value, moved)
    panels = tuple(_other_panel(panel, chance) for panel in report.panels)
    return replace(report, patient=name, printed=printed, panels=panels)


def _moved(text: str, by: timedelta) -> str:
    """Return a printed day, with or without its time, on another day; other texts as they are."""
    for form in _DAY_FORMS:
        try:
            return (datetime.strptime(text, form) + by).strftime(form)  # noqa: DTZ007 - printed without a zone
        except ValueError:
            continue
    return text


def _other_panel(panel: Panel, chance: Random) -> Panel:
    rows = [_other_row(row, chance) for row in panel.rows if len(panel.rows) < 4 or chance.random() < 0.95]
    return replace(panel, rows=tuple(rows))


def _other_row(row: Row, chance: Random) -> Row:
    """Return the row with another value of as many decimal places, marked when it lies outside its range."""
    low, high = limits(row)
    if not row.value[0].isdigit() or (low is None and high is None):
        return row
    bottom, top = low or 0.4 * (high or 0), high or 1.6 * (low or 0)
    margin = 0.15 * (top - bottom)
    places = len(row.value.replace(",", ".").partition(".")[2])
    value = f"{chance.uniform(max(0.0, bottom - margin), top + margin):.{places}f}"
    number = float(value)
    flag: Flag | None = "L" if low is not None and number < low else None
    flag = "H" if high is not None and number > high else flag
    return replace(row, value=value.replace(".", ",") if "," in row.value else value, flag=flag)
