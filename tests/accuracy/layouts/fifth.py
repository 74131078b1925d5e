"""The fifth set: what a heading leaves unsaid, marks in words below a result, cells that barely have their place."""

from collections.abc import Sequence
from datetime import timedelta

from tests.accuracy.families import Register
from tests.accuracy.heads import draw_head
from tests.accuracy.report import Report, Sample

LAYOUTS = Register()


@LAYOUTS.family("en-GB", "de-DE", "fr-FR")
def days_close_to_units(report: Report) -> None:
    """Two days as columns, numbers of requests below them; the units begin right behind the newer values."""
    y = report.head_without_day()
    w, days = report.words, [report.taken - timedelta(days=41), report.taken]
    report.reports[0]["collected_at"] = f"{days[0]:%Y-%m-%d}"
    newer = report.other_day(f"{days[1]:%Y-%m-%d}")
    right = (300, 380)
    for x, day, number in zip(right, days, ("71630412", "71688305"), strict=True):
        report.sheet.put(x, y, report.locale.date(day), 8, align="r")
        report.sheet.put(x, y + 11, number, 8, align="r")
    report.row(y + 11, [(40, "No."), (390, w["unit"]), (450, w["range"])], size=8)
    y += 14
    for i, sample in enumerate(report.samples("chem", "liver", "iron", count=14)):
        y += 13
        later = report.again(sample)
        report.row(y, [(40, sample.name), (390, sample.unit), (450, sample.range)])
        if i % 5 != 3:
            report.sheet.put(right[0], y, sample.value, align="r")
            report.told(sample)
        report.sheet.put(right[1], y, later.value, font="hebo", align="r")
        report.told(later, report=newer)


@LAYOUTS.family("en-AU", "es-ES", "nl-NL")
def beside_without_names(report: Report) -> None:
    """Two tables beside each other whose headings name values, units and limits, and not the tests; panels in each."""
    y = draw_head(report)
    w = report.words
    left, right = report.samples("cbc", "liver"), report.samples("chem", "hormone")
    for x in (0, 270):
        for what, at in (("value", 125), ("unit", 150), ("range", 205)):
            report.sheet.put(x + 40 + at, y, w[what].split()[0], 7.5, align="r" if what == "value" else "l")
    for x, samples in ((40, left[:11]), (310, right[:9])):
        _half(report, x, y + 16, samples)


def _half(report: Report, x: float, y: float, samples: Sequence[Sample]) -> None:
    for i, sample in enumerate(samples):
        if i % 5 == 0:
            report.sheet.put(x, y, ("PANEL A", "PANEL B", "PANEL C")[i // 5], 8, "hebo")
            y += 12.5
        report.row(y, [(x, sample.name), (x + 150, sample.unit), (x + 205, sample.range)], size=8)
        report.sheet.put(x + 125, y, sample.value, 8, align="r")
        report.told(sample)
        y += 11.5


@LAYOUTS.family("en-IN", "pt-PT", "it-IT")
def tall_heading(report: Report) -> None:
    """The heading of the values takes two lines, the others one between them; a letter before values, bands below."""
    y = draw_head(report)
    w = report.words
    upper, lower = {"en": ("Observed", "Value"), "pt": ("Valor", "Obtido"), "it": ("Valore", "Ottenuto")}[
        report.locale.language
    ]
    report.row(y, [(300, upper)], "r", font="tibo")
    report.row(y + 5.5, [(40, w["test"]), (330, w["unit"]), (420, w["range"])], font="tibo")
    report.row(y + 11, [(300, lower)], "r", font="tibo")
    y += 14
    for i, sample in enumerate(report.samples("cbc", "chem", count=13)):
        y += 16
        report.row(y, [(40, sample.name), (330, sample.unit)], font="tiro")
        report.sheet.put(300, y, f"{sample.flag}  {sample.value}" if sample.flag else sample.value, 9, "tiro", "r")
        if i % 6 == 4 and sample.low and sample.high:
            y = _bands(report, y, sample)
            continue
        report.sheet.put(420, y, sample.range, 9, "tiro")
        report.told(sample, flag=sample.flag)


def _bands(report: Report, y: float, sample: Sample) -> float:
    """Print what is low, normal and high below each other; returns the last line's y."""
    n = report.locale.number
    words = {"en": ("Low", "Normal", "High"), "pt": ("Baixo", "Normal", "Alto"), "it": ("Basso", "Normale", "Alto")}
    low, normal, high = words[report.locale.language]
    bands = (f"{low}: < {n(sample.low)}", f"{normal}: {sample.range}", f"{high}: > {n(sample.high)}")
    for k, band in enumerate(bands):
        report.sheet.put(420, y + 11 * k, band, 9, "tiro")
    report.told(sample, flag=sample.flag, reference_range=" ".join(bands), reference_low=None, reference_high=None)
    return y + 11 * (len(bands) - 1)


_MARKS = {
    "en": ("Lower than the reference range", "Higher than the reference range"),
    "de": ("Unter dem Referenzbereich", "Über dem Referenzbereich"),
    "nl": ("Onder de referentiewaarde", "Boven de referentiewaarde"),
}


@LAYOUTS.family("en-GB", "de-DE", "nl-NL")
def marks_on_their_own_line(report: Report) -> None:
    """No heading; what lies outside its limits is said in words on a line of its own, under the limits."""
    y = draw_head(report)
    low, high = _MARKS[report.locale.language]
    for sample in report.samples("cbc", "chem", "hormone", count=16):
        y += 15
        report.row(y, [(48, sample.name), (250, f"{sample.value} {sample.unit}"), (400, f"[{sample.range}]")])
        if sample.flag:
            y += 10
            report.sheet.put(400, y, low if sample.flag == "L" else high, 7.5, color=(0.7, 0.1, 0.2))
        report.told(sample, flag=sample.flag)


@LAYOUTS.family("it-IT", "fr-FR")
def further_cells(report: Report) -> None:
    """Some rows have further cells for a second unit, headed right above them; then the table goes on as before."""
    y = draw_head(report)
    w = report.words
    report.row(y, [(40, w["test"]), (230, w["value"]), (290, w["unit"]), (340, w["range"])], font="hebo")
    for sample in report.samples("chem", count=6):
        y += 13
        report.row(y, [(40, sample.name), (230, sample.value), (290, sample.unit), (340, sample.range)])
        report.told(sample)
    y += 18
    report.row(y, [(460, "g/L"), (500, "Rif. g/L" if report.locale.language == "it" else "Réf. g/L")], size=7)
    n = report.locale.number
    for name, share, low, high in (("Alfa 1", 4.1, 2.9, 4.9), ("Alfa 2", 9.6, 7.1, 11.8), ("Beta", 8.2, 7.9, 13.7)):
        for unit, x, factor in (("%", 230, 1.0), ("g/L", 460, 0.72)):
            value, least, most = (n(f"{number * factor:.1f}") for number in (share, low, high))
            report.row(y + 13, [(40, name), (x, value), (340 if unit == "%" else 500, f"{least} - {most}")][x > 300 :])
            limits = (f"{low * factor:.1f}", f"{high * factor:.1f}")
            report.told(report.plain(name, value, unit, f"{least} - {most}", *limits))
        report.sheet.put(290, y + 13, "%")
        y += 13
    for sample in report.samples("hormone", "vit", count=4):
        y += 16
        report.row(y, [(40, sample.name), (230, sample.value), (290, sample.unit), (340, sample.range)])
        report.told(sample)


@LAYOUTS.family("fr-FR", "de-DE")
def shares_and_counts(report: Report) -> None:
    """Dots lead to a share, its count with limits stands behind it, an earlier count behind that; doubled signs."""
    y = draw_head(report)
    n = report.locale.number
    kinds = (("neut", 1.8, 7.5), ("lymph", 1.0, 4.0), ("mono", 0.2, 1.0))
    names = {
        "fr": {"neut": "Neutrophiles", "lymph": "Lymphocytes", "mono": "Monocytes"},
        "de": {"neut": "Neutrophile", "lymph": "Lymphozyten", "mono": "Monozyten"},
    }[report.locale.language]
    for sample in report.samples("cbc", count=5):
        y += 14
        dots = "." * (44 - len(sample.name))
        report.row(y, [(40, f"{sample.name} {dots}"), (330, sample.unit), (390, f"({sample.range})")])
        sign = {"H": "++ ", "L": "-- ", "": ""}[sample.flag]
        report.sheet.put(320, y, f"{sign}{sample.value}", align="r")
        report.told(sample, flag=sample.flag * 2)
    for key, low, high in kinds:
        y += 14
        share, count = report.rng.uniform(8, 60), report.rng.uniform(low, high)
        ranged = f"{n(f'{low:.2f}')} - {n(f'{high:.2f}')}"
        dots = "." * (44 - len(names[key]))
        report.row(
            y, [(40, f"{names[key]} {dots}"), (330, "G/L"), (390, f"({ranged})"), (500, n(f"{count + 0.11:.2f}"))]
        )
        report.row(y, [(272, f"{n(f'{share:.1f}')} %"), (320, n(f"{count:.2f}"))], "r")
        report.told(report.plain(names[key], n(f"{share:.1f}"), "%"))
        report.told(report.plain(names[key], n(f"{count:.2f}"), "G/L", ranged, f"{low}", f"{high}"))
