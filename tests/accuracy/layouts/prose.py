"""Results told in running lines: letters, lists, listings."""

from dataclasses import replace

from tests.accuracy.families import Register
from tests.accuracy.report import Report

LAYOUTS = Register()


@LAYOUTS.family("fr-FR", "es-MX", picture=True)
def labelled_lines(report: Report) -> None:
    """`Name : value unit (N : a - b)` on one line each."""
    y = report.head()
    label = "N" if report.locale.language == "fr" else "VR"
    for sample in report.samples("chem", "liver", count=11):
        report.sheet.put(40, y, f"{sample.name} : {sample.value} {sample.unit} ({label} : {sample.range})")
        report.told(sample)
        y += 14


@LAYOUTS.family("en-GB", "de-DE")
def letter_with_values(report: Report) -> None:
    """A clinic letter that lists values in sentences without units."""
    y = report.head()
    put = report.sheet.put
    is_english = report.locale.language == "en"
    put(
        40,
        y,
        "Dear colleague, thank you for seeing this patient. Blood tests today:"
        if is_english
        else "Sehr geehrte Kollegin, die heutigen Blutwerte lauten:",
    )
    for groups in (("chem",), ("liver",), ("cbc",)):
        y += 16
        samples = report.samples(*groups, count=6)
        put(40, y, ", ".join(f"{s.name} {s.value}" for s in samples) + ".")
        for sample in samples:
            report.told(replace(sample, unit="", range=""))
    put(
        40,
        y + 24,
        "We will see her again in 3 months. With kind regards"
        if is_english
        else "Kontrolle in 3 Monaten. Mit freundlichen Grüßen",
    )


@LAYOUTS.family("en-US", "pt-PT")
def dotted_leaders(report: Report) -> None:
    """Dots lead from the name to value, unit and range."""
    y = report.head()
    for sample in report.samples("cbc", "chem", count=13):
        dots = "." * max(4, 52 - 2 * len(sample.name))
        report.sheet.put(40, y, f"{sample.name} {dots} {sample.value} {sample.unit}", 9)
        report.sheet.put(400, y, f"[{sample.range}]")
        report.told(sample)
        y += 14


@LAYOUTS.family("en-ZA", "it-IT")
def monospaced_listing(report: Report) -> None:
    """A printer's listing in columns of a fixed pitch with dashes for headings."""
    heads = [report.words[what].upper() for what in ("test", "value", "unit", "range")]
    report_lines = [
        f"{heads[0]:<28}{heads[1]:>10}  {heads[2]:<12}{heads[3]}",
        "-" * 80,
    ]
    y = report.head()
    for sample in report.samples("cbc", "chem", count=14):
        mark = {"L": "<", "H": ">", "": " "}[sample.flag]
        report_lines.append(f"{sample.name:<28}{sample.value:>10}{mark} {sample.unit:<12}{sample.range}")
        report.told(sample, flag=sample.flag)
    for line in report_lines:
        report.sheet.put(40, y, line, 8, "cour")
        y += 11


@LAYOUTS.family("en-IN", "es-ES")
def pipes(report: Report) -> None:
    """Cells parted by upright strokes within one run of text."""
    y = report.head()
    for sample in report.samples("chem", "liver", count=10):
        report.sheet.put(40, y, f"{sample.name} | {sample.value} | {sample.unit} | {sample.range}")
        report.told(sample)
        y += 13


@LAYOUTS.family("en-US", "nl-NL")
def narrated(report: Report) -> None:
    """A portal's sentences: `Your X is N unit. The usual range is a to b unit.`"""
    y = report.head()
    is_english = report.locale.language == "en"
    for sample in [s for s in report.samples("chem", "cbc") if s.low and s.high][:10]:
        n = report.locale.number
        label, word = ("Normal range", "to") if is_english else ("Normale waarde", "tot")
        ranged = f"{n(sample.low)} {word} {n(sample.high)}"
        report.sheet.put(40, y, f"{sample.name}: {sample.value} {sample.unit}. {label}: {ranged} {sample.unit}.")
        report.told(sample, reference_range=ranged)
        y += 16
