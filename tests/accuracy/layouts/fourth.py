"""A fourth set, written when the reader knew three: letterheads by chance over more habits of printing."""

from dataclasses import replace
from datetime import timedelta

from tests.accuracy.families import Register
from tests.accuracy.heads import draw_head
from tests.accuracy.report import Report

LAYOUTS = Register()


@LAYOUTS.family("en-GB", "de-DE", "fr-FR", "es-ES", "it-IT", "pt-BR", "nl-NL", "en-US")
def heads_by_chance(report: Report) -> None:
    """A plain table under a letterhead chosen by chance."""
    y = draw_head(report)
    report.heads(y, name=40, value=230, unit=300, range=380)
    for sample in report.samples("chem", "cbc", count=10):
        y += 14
        report.row(y, [(40, sample.name), (230, sample.value), (300, sample.unit), (380, sample.range)])
        report.told(sample)


@LAYOUTS.family("en-AU", "de-CH", "es-AR")
def days_with_blanks(report: Report) -> None:
    """Five days as narrow columns without years; many blanks; limits at the left; the days say the year above."""
    y = draw_head(report, has_day=False)
    days = [report.taken - timedelta(days=5 * i) for i in (4, 3, 2, 1, 0)]
    report.forget_time()
    numbers = [report.other_day(day.date().isoformat()) for day in days[:-1]] + [0]
    report.row(
        y,
        [(40, report.words["test"]), (150, report.words["range"].split()[0]), (230, report.words["unit"])],
        font="hebo",
        size=8,
    )
    for i, day in enumerate(days):
        report.sheet.put(330 + 55 * i, y, report.locale.date(day), 7, "hebo", "r")
    for k, sample in enumerate(report.samples("chem", "liver", count=12)):
        y += 12
        report.row(y, [(40, sample.name), (150, sample.range), (230, sample.unit)], size=8)
        for i, number in enumerate(numbers):
            if (3 * k + 2 * i) % 5 < 2 and i < 4:
                continue
            again = report.again(sample)
            report.sheet.put(330 + 55 * i, y, again.value, 8, "hebo" if again.flag else "helv", "r")
            report.told(again, report=number)


@LAYOUTS.family("en-US", "es-MX")
def cards_of_lines(report: Report) -> None:
    """Cards: name and status on one line, `Result:` and `Reference range:` labelled below, collected on each card."""
    y = draw_head(report)
    is_english = report.locale.language == "en"
    words = (
        ("Your result", "Reference range", "In range", "Out of range")
        if is_english
        else ("Su resultado", "Rango de referencia", "Dentro de rango", "Fuera de rango")
    )
    for sample in report.samples("chem", "thyr", count=9):
        report.sheet.box(36, y - 12, 420, y + 30, (0.96, 0.96, 0.98))
        report.sheet.put(44, y, sample.name, 10, "hebo")
        report.sheet.put(400, y, words[3] if sample.flag else words[2], 8, align="r")
        report.sheet.put(44, y + 13, f"{words[0]}: {sample.value} {sample.unit}")
        report.sheet.put(44, y + 25, f"{words[1]}: {sample.range} {sample.unit}", 8)
        report.told(sample, flag="A" if sample.flag else "", reference_range=sample.range)
        y += 52


@LAYOUTS.family("de-DE", "nl-NL", "en-GB")
def marks_beside_limits(report: Report) -> None:
    """The mark behind the limits; deviations as `+` or `--`; values right-aligned against units."""
    y = draw_head(report)
    report.heads(y, name=40, value=200, unit=260, range=330, flag=440)
    for sample in report.samples("cbc", "chem"):
        y += 13
        report.sheet.put(40, y, sample.name)
        report.sheet.put(250, y, sample.value, align="r")
        report.row(y, [(260, sample.unit), (330, sample.range), (450, {"H": "+", "L": "-", "": ""}[sample.flag])])
        report.told(sample, flag=sample.flag)


@LAYOUTS.family("en-IN", "en-ZA")
def numbered_rows(report: Report) -> None:
    """Rows are numbered; the specimen stands behind the name in brackets; units are spelled oddly."""
    y = draw_head(report)
    report.row(
        y,
        [
            (40, "S.No."),
            (80, "Investigation"),
            (270, "Observed Value"),
            (350, "Unit"),
            (420, "Biological Reference Interval"),
        ],
        font="hebo",
        size=8,
    )
    for i, sample in enumerate(report.samples("chem", "liver")):
        y += 15
        name = f"{sample.name} (Serum)"
        report.row(y, [(44, f"{i + 1}."), (80, name), (280, sample.value), (350, sample.unit), (420, sample.range)])
        report.told(sample, name=name)


@LAYOUTS.family("fr-FR", "it-IT")
def two_units_stacked(report: Report) -> None:
    """Two units: the second value and limits in a second line of the row, each with its unit; second is optional."""
    y = draw_head(report)
    n = report.locale.number
    report.heads(y, name=40, value=230, range=340)
    for key, factor, unit in (
        ("glu", 18.0, "mg/dL"),
        ("urea", 6.0, "mg/dL"),
        ("ca", 4.0, "mg/dL"),
        ("chol", 38.7, "mg/dL"),
        ("mg", 2.43, "mg/dL"),
    ):
        sample = report.sample(key)
        if not report.locale.is_si:
            factor, unit = 1 / factor, "mmol/L"
        y += 24
        other = n(f"{float(sample.bare) * factor:.2f}")
        report.row(y, [(40, sample.name), (230, f"{sample.value} {sample.unit}"), (340, sample.range)])
        report.row(y + 10, [(230, f"{other} {unit}")], size=8)
        report.told(sample)
        report.told(replace(sample, value=other, unit=unit, range=""), optional=True)


@LAYOUTS.family("en-US", "de-DE", picture=True)
def narrow_receipt(report: Report) -> None:
    """A narrow strip of an analyser: name and value, unit and limits on the next line, flags in brackets."""
    report.sheet.width, report.sheet.height = 260, 640
    put, w = report.sheet.put, report.words
    put(20, 30, f"{w['lab']} POC-3", 10, "cobo")
    put(20, 46, f"{w['patient']}: {report.name}", 8, "cour")
    put(20, 57, f"{w['born']}: {report.locale.date(report.born)}", 8, "cour")
    put(20, 68, f"{w['sex']}: {report.sex}", 8, "cour")
    put(20, 79, f"{w['taken']}: {report.locale.time(report.taken)}", 8, "cour")
    y = 100.0
    for sample in report.samples("chem", count=11):
        put(20, y, sample.name, 8, "cobo")
        put(180, y, sample.value, 8, "cobo", "r")
        put(190, y, {"H": "[H]", "L": "[L]", "": ""}[sample.flag], 8, "cour")
        put(20, y + 10, f"  {sample.unit}  {sample.range}", 7, "cour")
        report.told(sample, flag=sample.flag)
        y += 26


@LAYOUTS.family("es-ES", "pt-PT", "it-IT")
def capitals_and_dots(report: Report) -> None:
    """Names in capitals with dots up to the value, marks before it, the limits far right; panels centred."""
    y = draw_head(report)
    for title, group in (("HEMATIMETRÍA", "cbc"), ("BIOQUÍMICA SÉRICA", "chem")):
        y += 16
        report.sheet.put(report.sheet.width / 2, y, title, 9, "hebo", "c")
        for sample in report.samples(group, count=8):
            y += 13
            name = sample.name.upper()
            mark = "*" if sample.flag else ""
            report.sheet.put(40, y, name + " " + "." * (40 - len(name)), 8, "cour")
            report.row(y, [(250, mark), (260, sample.value), (310, sample.unit), (420, f"[{sample.range}]")])
            report.told(sample, flag="A" if mark else "")
