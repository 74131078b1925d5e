"""How the text reports look: each laboratory has its own paper."""

import pymupdf

from tools.samples.content import Panel, Report, Row
from tools.samples.paper import A4, BLACK, GREY, LETTER, RED, WHITE, Align, Colour, Sheet, limits

TEAL: Colour = (0.05, 0.42, 0.44)
PALE_TEAL: Colour = (0.91, 0.96, 0.96)
PLUM: Colour = (0.36, 0.16, 0.36)
PALE_PLUM: Colour = (0.96, 0.94, 0.97)
GREEN: Colour = (0.20, 0.40, 0.22)
HAIR: Colour = (0.80, 0.82, 0.84)

Heads = tuple[tuple[float, str, Align], ...]
BLOOD_COUNT_HEADS: Heads = (
    (42, "Test", "left"),
    (300, "Result", "right"),
    (324, "Flag", "centre"),
    (424, "Reference interval", "centre"),
    (520, "Units", "left"),
)
CHECK_UP_HEADS: Heads = (
    (54, "Analyte", "left"),
    (252, "Result", "right"),
    (262, "Unit", "left"),
    (334, "Reference range", "left"),
    (466, "In range", "centre"),
    (528, "Note", "centre"),
)
GERMAN_HEADS: Heads = (
    (54, "Untersuchung", "left"),
    (294, "Ergebnis", "right"),
    (334, "Einheit", "left"),
    (408, "Referenzbereich", "left"),
)


def draw_blood_count(document: pymupdf.Document, report: Report) -> None:
    """Draw a coloured letterhead, a boxed patient block and one column for each part of a result."""
    sheet = Sheet(document, LETTER)
    sheet.area(0, 0, sheet.width, 74, TEAL)
    for step, radius in enumerate((11, 7, 4)):
        sheet.disc(54, 38, radius, (WHITE, TEAL, WHITE)[step])
    sheet.text(76, 36, report.laboratory, 17, "hebo", WHITE)
    sheet.text(76, 52, "Hematology  ·  Chemistry  ·  Immunoassay", 9, "helv", (0.80, 0.92, 0.92))
    sheet.text(576, 32, "480 Sample Harbor Road, Suite 3", 8, "helv", WHITE, "right")
    sheet.text(576, 44, "Lantern Bay, ME 00000", 8, "helv", WHITE, "right")
    sheet.text(576, 56, "Tel. (207) 555-0142", 8, "helv", WHITE, "right")
    sheet.text(36, 102, "LABORATORY REPORT", 12, "hebo", TEAL)
    sheet.text(576, 102, "Final", 10, "hebo", TEAL, "right")
    sheet.area(36, 112, 576, 186, PALE_TEAL, HAIR, 0.06)
    for place, (label, value) in enumerate(report.printed.items()):
        x, y = (48, 130 + 16 * place) if place < 4 else (330, 130 + 16 * (place - 4))
        sheet.text(x, y, f"{label}:", 9, "helv", GREY)
        sheet.text(x + 78, y, value, 9, "hebo")
    y = _blood_count_results(sheet, report)
    sheet.text(36, y + 6, "Comment", 9, "hebo", TEAL)
    sheet.text(36, y + 20, report.comment, 8.5)
    sheet.text(36, y + 48, "H = above, L = below the reference interval", 7.5, "helv", GREY)
    sheet.text(576, y + 48, "Laboratory director: P. Hallowfield, MD", 7.5, "helv", GREY, "right")
    sheet.notice()


def _blood_count_results(sheet: Sheet, report: Report) -> float:
    y = 208.0
    for x, label, align in BLOOD_COUNT_HEADS:
        sheet.text(x, y, label, 8.5, "hebo", GREY, align)
    sheet.line(36, y + 5, 576, y + 5, 1.0, TEAL)
    for panel in report.panels:
        y += 21
        sheet.text(42, y, panel.title, 10, "hebo", TEAL)
        for row in panel.rows:
            y += 16
            weight, colour = ("hebo", RED) if row.flag else ("helv", BLACK)
            sheet.text(52, y, row.name, 9)
            sheet.text(300, y, row.value, 9, weight, colour, "right")
            sheet.text(324, y, row.flag or "", 9, weight, colour, "centre")
            sheet.text(424, y, row.reference_range or "", 9, align="centre")
            sheet.text(520, y, row.unit or "", 9)
            sheet.line(42, y + 4.5, 576, y + 4.5, 0.3, HAIR)
    return y + 24


def draw_kidney_and_liver(document: pymupdf.Document, report: Report) -> None:
    """Draw a plain letter in serif type: value and unit together, the range in brackets, marks as words."""
    sheet = Sheet(document, A4)
    sheet.text(sheet.width / 2, 54, report.laboratory, 19, "tibo", align="centre")
    sheet.text(
        sheet.width / 2, 70, "Eastgate Infirmary, Sampleton SX0 0ZZ  ·  Tel. 01632 960 417", 9, "tiro", GREY, "centre"
    )
    sheet.line(56, 80, 539, 80, 1.4)
    sheet.line(56, 83, 539, 83, 0.5)
    for place, (label, value) in enumerate(report.printed.items()):
        x, y = 56 + 250 * (place % 2), 103 + 16 * (place // 2)
        sheet.text(x, y, label, 9.5, "tiro", GREY)
        sheet.text(x + 72, y, value, 9.5, "tibo")
    sheet.line(56, 160, 539, 160, 0.5)
    y = 164.0
    for panel in report.panels:
        y += 24
        sheet.text(56, y, panel.title, 10, "tibo")
        sheet.line(56, y + 4, 539, y + 4, 0.4, GREY)
        y += 3
        for row in panel.rows:
            y += 16
            _kidney_and_liver_row(sheet, y, row)
    y += 34
    sheet.text(56, y, "Comment:", 9.5, "tibo")
    sheet.text(108, y, report.comment, 9.5, "tiit")
    sheet.text(56, y + 42, "Dr M. Thornycroft, Consultant Chemical Pathologist", 9.5, "tiro")
    sheet.text(56, y + 56, "Electronically authorised, no signature needed", 8.5, "tiit", GREY)
    sheet.notice()


def _kidney_and_liver_row(sheet: Sheet, y: float, row: Row) -> None:
    weight = "tibo" if row.flag else "tiro"
    sheet.text(66, y, row.name, 10, weight)
    sheet.text(286, y, row.value, 10, weight, align="right")
    sheet.text(292, y, row.unit or "", 10, weight)
    sheet.text(400, y, f"({row.reference_range})", 10, "tiro")
    if row.flag:
        sheet.text(539, y, {"H": "HIGH", "L": "LOW"}[row.flag], 10, "tibo", align="right")


def draw_check_up(document: pymupdf.Document, report: Report) -> None:
    """Draw two pages of striped tables with a small bar that shows where a value lies in its range."""
    for number in range(1, report.page_count + 1):
        sheet = Sheet(document, A4)
        y = _check_up_head(sheet, report, number)
        for panel in (panel for panel in report.panels if panel.page == number):
            y = _check_up_panel(sheet, panel, y + 26)
        if number == report.page_count:
            sheet.text(48, y + 40, "Physician's remark", 10, "hebo", PLUM)
            sheet.text(48, y + 56, report.comment, 9)
            sheet.line(48, y + 110, 220, y + 110, 0.5, GREY)
            sheet.text(48, y + 122, report.printed["Physician"], 8.5, "helv", GREY)
        sheet.text(547, 806, f"Page {number} of {report.page_count}", 8, "helv", GREY, "right")
        sheet.notice()


def _check_up_head(sheet: Sheet, report: Report, number: int) -> float:
    sheet.area(48, 40, 54, 74, PLUM)
    sheet.text(64, 56, report.laboratory, 18, "hebo", PLUM)
    sheet.text(64, 71, "9 Orchard Parade, Sampleton  ·  01632 960 288", 8.5, "helv", GREY)
    if number > 1:
        sheet.text(547, 56, report.printed["Client"], 9, "hebo", align="right")
        sheet.text(547, 71, f"Reference {report.printed['Reference']}", 8.5, "helv", GREY, "right")
        return 84.0
    sheet.text(547, 62, "Health check results", 12, "helv", PLUM, "right")
    for place, (label, value) in enumerate(report.printed.items()):
        x, y = 48 + 129 * (place % 4), 102 + 32 * (place // 4)
        sheet.text(x, y, label, 7.5, "helv", GREY)
        sheet.text(x, y + 12, value, 9.5, "hebo")
    sheet.line(48, 156, 547, 156, 0.6, HAIR)
    return 156.0


def _check_up_panel(sheet: Sheet, panel: Panel, y: float) -> float:
    sheet.text(48, y, panel.title, 11.5, "hebo", PLUM)
    y += 15
    for x, label, align in CHECK_UP_HEADS:
        sheet.text(x, y, label, 7.5, "helv", GREY, align)
    for place, row in enumerate(panel.rows):
        y += 17
        if place % 2 == 0:
            sheet.area(48, y - 12, 547, y + 5, PALE_PLUM)
        sheet.text(54, y, row.name, 9.5)
        sheet.text(252, y, row.value, 9.5, "hebo", RED if row.flag else BLACK, "right")
        sheet.text(262, y, row.unit or "", 9)
        sheet.text(334, y, row.reference_range or "", 9)
        _range_bar(sheet, 430, y - 3.5, row)
        sheet.text(528, y, {"H": "High", "L": "Low", None: ""}[row.flag], 9, "hebo", RED, "centre")
    return y


def _range_bar(sheet: Sheet, x: float, y: float, row: Row) -> None:
    low, high = limits(row)
    try:
        value = float(row.value.lstrip("<> "))
    except ValueError:
        return
    if low is None and high is None:
        return
    # A two-sided range takes the middle of the bar; a one-sided one reaches its open end.
    if low is None or high is None:
        place = 0.8 * value / high if high is not None else 0.2 * value / (low or 1.0)
        start, end = (0, 58) if high is not None else (14, 72)
    else:
        place = 0.2 + 0.6 * (value - low) / (high - low)
        start, end = 14, 58
    place = min(1.0, max(0.0, place))
    sheet.area(x, y - 1.5, x + 72, y + 1.5, HAIR, radius=0.5)
    sheet.area(x + start, y - 1.5, x + end, y + 1.5, (0.66, 0.80, 0.68), radius=0.5)
    sheet.disc(x + 72 * place, y, 3, RED if row.flag else (0.24, 0.48, 0.28))


def draw_german(document: pymupdf.Document, report: Report) -> None:
    """Draw a ruled table with decimal commas and arrows' places taken by plus and minus."""
    sheet = Sheet(document, A4)
    sheet.text(48, 60, report.laboratory, 20, "hebo", GREEN)
    sheet.text(48, 75, "Medizinisches Versorgungszentrum für Laboratoriumsmedizin", 9, "helv", GREY)
    sheet.text(547, 52, "Ahornhof 3, 00000 Musterstedt", 8.5, "helv", GREY, "right")
    sheet.text(547, 64, "Telefon 030 23125 016", 8.5, "helv", GREY, "right")
    sheet.line(48, 86, 547, 86, 2.0, GREEN)
    sheet.text(48, 112, "Laborbefund", 14, "hebo")
    sheet.text(547, 112, "Endbefund", 10, "helv", align="right")
    for place, (label, value) in enumerate(report.printed.items()):
        x, y = 48 + 262 * (place // 4), 134 + 15 * (place % 4)
        sheet.text(x, y, f"{label}:", 9, "helv", GREY)
        sheet.text(x + 78, y, value, 9, "hebo")
    y = _german_table(sheet, report, 202)
    sheet.text(48, y + 22, "Beurteilung:", 9.5, "hebo")
    sheet.text(112, y + 22, report.comment, 9.5)
    sheet.text(
        48, y + 46, "+ über, - unter dem Referenzbereich. Der Befund wurde elektronisch freigegeben.", 7.5, "helv", GREY
    )
    sheet.notice()


def _german_table(sheet: Sheet, report: Report, top: float) -> float:
    columns = (48.0, 222.0, 300.0, 328.0, 402.0, 547.0)
    y = top
    sheet.area(columns[0], y - 13, columns[-1], y + 5, GREEN)
    for x, label, align in GERMAN_HEADS:
        sheet.text(x, y, label, 9, "hebo", WHITE, align)
    for panel in report.panels:
        y += 18
        sheet.area(columns[0], y - 13, columns[-1], y + 5, (0.92, 0.95, 0.92))
        sheet.text(54, y, panel.title, 9.5, "hebo", GREEN)
        for row in panel.rows:
            y += 17
            weight = "hebo" if row.flag else "helv"
            sheet.text(54, y, row.name, 9.5, weight)
            sheet.text(294, y, row.value, 9.5, weight, align="right")
            sheet.text(314, y, {"H": "+", "L": "-", None: ""}[row.flag], 10, "hebo", align="centre")
            sheet.text(334, y, row.unit or "", 9.5)
            sheet.text(408, y, row.reference_range or "", 9.5)
            sheet.line(columns[0], y + 5, columns[-1], y + 5, 0.4, HAIR)
    for x in columns:
        sheet.line(x, top - 13, x, y + 5, 0.5, GREY)
    return y
