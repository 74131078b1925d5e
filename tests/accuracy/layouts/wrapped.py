"""Rows of more than one line, tables beside one another, and tables that go on."""

from dataclasses import replace

from tests.accuracy.families import Register
from tests.accuracy.report import Report, Sample

LAYOUTS = Register()


@LAYOUTS.family("it-IT", "en-US")
def name_above_value(report: Report) -> None:
    """The name on a line of its own, the values indented below it; headings above."""
    y = report.head()
    w = report.words
    report.row(y, [(40, w["test"]), (120, w["value"]), (220, w["unit"]), (320, w["range"])], font="hebo")
    for sample in report.samples("chem", "liver", count=10):
        y += 17
        report.row(y, [(40, sample.name)])
        y += 11
        report.row(y, [(120, sample.value), (220, sample.unit), (320, sample.range)])
        report.told(sample)


@LAYOUTS.family("de-DE", "en-GB")
def three_tables(report: Report) -> None:
    """Three tables side by side, each with its own headings."""
    top = report.head()
    for x, group in ((36, "cbc"), (216, "chem"), (396, "liver")):
        samples = report.samples(group, count=7)
        w = report.words
        report.row(top, [(x, w["test"]), (x + 88, w["value"][:8]), (x + 126, "Norm")], size=6, font="hebo")
        y = top
        for sample in samples:
            y += 12
            report.sheet.put(x, y, sample.name, 6)
            report.sheet.put(x + 88, y, sample.value, 6)
            report.sheet.put(x + 126, y, f"{sample.range.replace(' ', '')} {sample.unit}", 5.5)
            report.told(sample, reference_range=sample.range)


@LAYOUTS.family("de-DE", "es-ES", "fr-FR")
def ranges_by_sex(report: Report) -> None:
    """Two lines of limits a row, for men and women."""
    y = report.head()
    w = report.words
    men, women = {"de": ("Männer", "Frauen"), "es": ("Hombres", "Mujeres"), "fr": ("Homme", "Femme")}[
        report.locale.language
    ]
    report.row(y, [(40, w["test"]), (220, w["value"]), (290, w["unit"]), (370, w["range"])], font="hebo")
    for sample in [s for s in report.samples("cbc", "iron") if s.low and s.high]:
        y += 19
        shift = float(sample.high) * 1.1
        high = f"{shift:.{sample.places}f}"
        lines = (
            f"{men}: {report.locale.number(sample.low)} - {report.locale.number(high)}",
            f"{women}: {sample.range}",
        )
        report.row(y, [(40, sample.name), (220, sample.value), (290, sample.unit), (370, lines[0])])
        report.row(y + 9, [(370, lines[1])])
        report.told(replace(sample, high=sample.high if report.is_woman else high), reference_range=" ".join(lines))


@LAYOUTS.family("en-IN", "pt-BR")
def ranges_by_age(report: Report) -> None:
    """Three lines of limits by age below each other."""
    y = report.head()
    w = report.words
    report.row(y, [(40, w["test"]), (200, w["value"]), (270, w["unit"]), (350, w["range"])], font="hebo")
    ages = (
        ("0 - 1 year", "1 - 18 years", "> 18 years")
        if report.locale.language == "en"
        else ("0 a 1 ano", "1 a 18 anos", "> 18 anos")
    )
    for sample in [s for s in report.samples("liver", "iron") if s.low and s.high][:8]:
        y += 36
        lines = [f"{age}: {sample.range}" for age in ages]
        report.row(y, [(40, sample.name), (200, sample.value), (270, sample.unit), (350, lines[0])])
        report.row(y + 10, [(350, lines[1])])
        report.row(y + 20, [(350, lines[2])])
        report.told(sample, doubt=["reference_low", "reference_high"], reference_range=" ".join(lines))


@LAYOUTS.family("pt-BR", "it-IT")
def range_below(report: Report) -> None:
    """Name and value on one line, method and range on the next ones."""
    y = report.head()
    method, label = {"pt": ("Método: automatizado", "Referência"), "it": ("Metodo: automatizzato", "Riferimento")}[
        report.locale.language
    ]
    for sample in report.samples("chem", "thyr", count=10):
        report.sheet.put(40, y, sample.name.upper(), 9.5, "hebo")
        report.row(y, [(300, f"{sample.value} {sample.unit}")])
        report.row(y + 11, [(40, method)], size=7)
        report.row(y + 21, [(40, f"{label}: {sample.range} {sample.unit}")], size=7.5)
        report.told(sample, name=sample.name.upper())
        y += 40


@LAYOUTS.family("en-GB", "es-AR", picture=True)
def comments_between(report: Report) -> None:
    """Sentences with numbers in them between the rows."""
    y = report.head()
    w = report.words
    notes = {
        "en": (
            "Values above 7.8 suggest impaired tolerance; repeat after 12 weeks.",
            "Reference limits were revised in March 2021 (n = 1200).",
        ),
        "es": (
            "Valores mayores de 126 deben confirmarse en 2 muestras.",
            "Los límites fueron revisados en marzo de 2021 (n = 1200).",
        ),
    }[report.locale.language]
    report.row(y, [(40, w["test"]), (230, w["value"]), (300, w["unit"]), (390, w["range"])], font="hebo")
    for i, sample in enumerate(report.samples("chem", "liver", count=12)):
        y += 14
        report.row(y, [(40, sample.name), (230, sample.value), (300, sample.unit), (390, sample.range)])
        report.told(sample)
        if i % 3 == 1:
            y += 11
            report.row(y, [(52, notes[i % 2])], size=7.5, font="heit")


@LAYOUTS.family("es-ES", "en-US")
def sub_headings(report: Report) -> None:
    """Panels, sub-panels and indented names."""
    y = report.head()
    w = report.words
    report.row(y, [(40, w["test"]), (230, w["value"]), (300, w["unit"]), (390, w["range"])], font="hebo")
    for title, subs in (
        ("Hematología", (("Serie roja", ("rbc", "hb", "hct")), ("Serie blanca", ("wbc",)))),
        ("Bioquímica", (("Suero", ("glu", "na", "k")), ("Hígado", ("alt", "ast")))),
    ):
        y += 17
        report.sheet.put(40, y, title if report.locale.language == "es" else title.replace("í", "y"), 10, "hebo")
        for sub, keys in subs:
            y += 13
            report.sheet.put(50, y, sub, 9, "heit")
            for key in keys:
                y += 12
                sample = report.sample(key)
                report.row(y, [(64, sample.name), (230, sample.value), (300, sample.unit), (390, sample.range)])
                report.told(sample)


@LAYOUTS.family("de-DE", "en-AU", "pt-PT")
def continued(report: Report) -> None:
    """Two pages; headings come again in the middle; footers with numbers."""
    y = report.head()
    columns = [("name", 40.0, "l"), ("value", 260.0, "r"), ("unit", 275.0, "l"), ("range", 370.0, "l")]
    first, second, third = (report.samples(g) for g in ("cbc", "chem", "liver"))
    y = report.table(y, columns, first, heads={})  # pyright: ignore[reportArgumentType]
    y = report.table(y + 20, columns, second, heads={})  # pyright: ignore[reportArgumentType]
    for page in (0, 1):
        report.sheet.page = page
        report.sheet.put(
            40, 815, f"Musterau 00417   Tel 0417 5550   {page + 1}/2   ID 4471-{report.rng.randrange(10, 99)}", 7
        )
    report.sheet.put(40, 40, f"{report.name}   {report.locale.date(report.born)}", 8)
    report.table(70, columns, third)  # pyright: ignore[reportArgumentType]


def _tile(report: Report, x: float, y: float, sample: Sample) -> None:
    report.sheet.put(x, y, sample.name, 8, color=(0.3, 0.3, 0.3))
    report.sheet.put(x, y + 20, sample.value, 17, "hebo")
    report.sheet.put(x + 60, y + 20, sample.unit, 8)
    report.sheet.put(x, y + 33, f"{sample.range}", 7)
    report.told(sample)


@LAYOUTS.family("en-US", "nl-NL")
def tiles(report: Report) -> None:
    """A dashboard: name, large value and range in tiles of three columns."""
    y = report.head() + 10
    for i, sample in enumerate([s for s in report.samples("chem", "cbc") if s.low and s.high][:12]):
        _tile(report, 45 + i % 3 * 175, y + i // 3 * 62, sample)
