"""The two papers that are scanned and photographed."""

import pymupdf

from tools.samples.content import Report
from tools.samples.paper import A5, BLACK, GREY, LETTER, Align, Colour, Sheet

BLUE: Colour = (0.11, 0.27, 0.50)
PALE_BLUE: Colour = (0.90, 0.94, 0.98)
SLIP_HEADS: tuple[tuple[float, str, Align], ...] = (
    (34, "Test", "left"),
    (206, "Result", "right"),
    (246, "Unit", "left"),
    (312, "Range", "left"),
)


def draw_printout(document: pymupdf.Document, report: Report) -> None:
    """Draw what an older laboratory system prints: typewriter letters, ruled by hyphens."""
    sheet = Sheet(document, LETTER)
    sheet.text(48, 64, report.laboratory.upper(), 15, "cobo")
    sheet.text(48, 80, "1120 Sample Marsh Avenue, Saltmere, OR 00000   (541) 555-0173", 9, "cour")
    sheet.line(48, 90, 564, 90, 1.2)
    for place, (label, value) in enumerate(report.printed.items()):
        x, y = 48 + 270 * (place % 2), 110 + 16 * (place // 2)
        sheet.text(x, y, f"{label}:", 10, "cour")
        sheet.text(x + 72, y, value, 10, "cobo")
    sheet.line(48, 168, 564, 168, 1.2)
    y = 188.0
    for x, label in ((48, "TEST"), (248, "RESULT"), (318, "FLAG"), (370, "UNITS"), (454, "REFERENCE")):
        sheet.text(x, y, label, 10, "cobo")
    for panel in report.panels:
        y += 27
        sheet.text(48, y, panel.title, 10.5, "cobo")
        for row in panel.rows:
            y += 18
            weight = "cobo" if row.flag else "cour"
            sheet.text(60, y, row.name, 10.5, weight)
            sheet.text(248, y, row.value, 10.5, weight)
            sheet.text(330, y, row.flag or "", 10.5, weight, align="centre")
            sheet.text(370, y, row.unit or "", 10.5, "cour")
            sheet.text(454, y, row.reference_range or "", 10.5, "cour")
    sheet.line(48, y + 20, 564, y + 20, 1.2)
    sheet.text(48, y + 38, "COMMENT:", 10, "cobo")
    sheet.text(48, y + 54, report.comment, 10, "cour")
    sheet.text(306, y + 92, "*** END OF REPORT ***", 10, "cour", align="centre")
    sheet.notice(36)


def draw_slip(document: pymupdf.Document, report: Report) -> None:
    """Draw a small slip of paper, as a practice hands it out."""
    sheet = Sheet(document, A5)
    sheet.area(28, 28, 62, 62, BLUE, radius=0.2)
    sheet.text(45, 53, "+", 26, "hebo", (1, 1, 1), "centre")
    sheet.text(72, 43, report.laboratory, 15, "hebo", BLUE)
    sheet.text(72, 58, "14 Sample Lane, Thistledown  ·  555-0119", 8.5, "helv", GREY)
    sheet.line(28, 74, 392, 74, 1.2, BLUE)
    for place, (label, value) in enumerate(report.printed.items()):
        x, y = 28 + 190 * (place % 2), 92 + 15 * (place // 2)
        sheet.text(x, y, label, 8.5, "helv", GREY)
        sheet.text(x + 62, y, value, 9, "hebo")
    y = 152.0
    sheet.area(28, y - 13, 392, y + 6, BLUE)
    for x, label, align in SLIP_HEADS:
        sheet.text(x, y, label, 9.5, "hebo", (1, 1, 1), align)
    for panel in report.panels:
        y += 23
        sheet.area(28, y - 12, 392, y + 6, PALE_BLUE)
        sheet.text(34, y, panel.title, 9.5, "hebo", BLUE)
        y += 3
        for row in panel.rows:
            y += 19
            weight = "hebo" if row.flag else "helv"
            sheet.text(40, y, row.name, 10, weight)
            sheet.text(206, y, row.value, 10, weight, align="right")
            sheet.text(222, y, row.flag or "", 10, "hebo", align="centre")
            sheet.text(246, y, row.unit or "", 10)
            sheet.text(312, y, row.reference_range or "", 10, colour=BLACK)
    sheet.text(28, y + 34, "Please bring this slip to your next appointment.", 8.5, "heit", GREY)
    sheet.notice(20)
