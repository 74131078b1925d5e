"""Tables whose columns stand in unusual orders."""

from dataclasses import replace

from tests.accuracy.families import Register
from tests.accuracy.report import Report

LAYOUTS = Register()


@LAYOUTS.family("en-AU", "es-ES", picture=True)
def value_last(report: Report) -> None:
    """Name, range, unit, value, flag."""
    samples = report.samples("chem", "liver", count=11)
    report.table(
        report.head(),
        [("name", 40, "l"), ("range", 230, "l"), ("unit", 340, "l"), ("value", 470, "r"), ("flag", 490, "l")],
        samples,
        heads={},
    )


@LAYOUTS.family("nl-NL", "fr-FR")
def unit_before_value(report: Report) -> None:
    """Name, unit, value, range."""
    samples = report.samples("cbc", "iron")
    report.table(
        report.head(),
        [("name", 40, "l"), ("unit", 220, "l"), ("value", 330, "l"), ("range", 410, "l")],
        samples,
        heads={},
    )


@LAYOUTS.family("en-ZA", "de-DE")
def flag_first(report: Report) -> None:
    """Flag, value, unit, name, range."""
    samples = report.samples("chem", "thyr")
    report.table(
        report.head(),
        [("flag", 40, "l"), ("value", 100, "r"), ("unit", 112, "l"), ("name", 190, "l"), ("range", 400, "l")],
        samples,
        heads={"flag": ""},
    )


@LAYOUTS.family("it-IT", "en-GB")
def range_first(report: Report) -> None:
    """Range at the far left, then name, value and unit."""
    report.table(
        report.head(),
        [("range", 40, "l"), ("name", 150, "l"), ("value", 400, "r"), ("unit", 410, "l")],
        report.samples("liver", "lipid"),
        heads={},
    )


@LAYOUTS.family("de-DE", "pt-PT", picture=True)
def no_headings(report: Report) -> None:
    """Aligned columns without any heading."""
    y = report.head()
    for group in ("cbc", "chem"):
        report.sheet.put(40, y, {"cbc": "A", "chem": "B"}[group], 10, "hebo")
        y = report.table(
            y + 16,
            [("name", 50, "l"), ("value", 290, "r"), ("unit", 300, "l"), ("range", 400, "l")],
            report.samples(group, count=7),
        )


@LAYOUTS.family("fr-FR", "en-AU")
def no_headings_turned(report: Report) -> None:
    """No headings; name, range in brackets, unit, value."""
    y = report.head()
    for sample in report.samples("chem", count=10):
        shown = replace(sample, range=f"[{sample.range}]")
        report.row(y, [(50, shown.name), (210, shown.range), (330, shown.unit), (430, shown.value)])
        report.told(shown)
        y += 15


@LAYOUTS.family("en-GB", "de-DE", "es-MX")
def names_and_values(report: Report) -> None:
    """Nothing but names and values under a panel's name."""
    y = report.head()
    report.sheet.put(
        40,
        y,
        {"en": "Biochemistry", "de": "Klinische Chemie", "es": "Química sanguínea"}[report.locale.language],
        10,
        "hebo",
    )
    report.table(y + 16, [("name", 40, "l"), ("value", 260, "r")], report.samples("chem", "liver", count=12))


@LAYOUTS.family("en-US", "it-IT")
def low_high_columns(report: Report) -> None:
    """Limits in columns of their own, before the value."""
    y = report.head()
    report.row(
        y,
        [
            (40, report.words["test"]),
            (220, "Min"),
            (280, "Max"),
            (350, report.words["value"]),
            (430, report.words["unit"]),
        ],
        font="hebo",
    )
    for sample in [s for s in report.samples("cbc", "chem") if s.low and s.high][:14]:
        y += 14
        low, high = report.locale.number(sample.low), report.locale.number(sample.high)
        report.row(y, [(40, sample.name), (220, low), (280, high), (350, sample.value), (430, sample.unit)])
        report.told(sample, reference_range=f"{low} - {high}")


@LAYOUTS.family("en-GB", "fr-FR")
def value_before_name(report: Report) -> None:
    """Value and unit before the name, range in brackets behind."""
    y = report.head()
    for sample in report.samples("chem", "liver", count=10):
        report.row(y, [(90, sample.value)], align="r")
        report.row(y, [(96, sample.unit), (170, sample.name), (380, f"({sample.range})")])
        report.told(sample)
        y += 14


@LAYOUTS.family("en-US", "nl-NL")
def codes_around(report: Report) -> None:
    """A code before the name; specimen and method behind the range."""
    y = report.head()
    w = report.words
    report.row(
        y,
        [
            (40, "LOINC" if report.locale.code == "en-US" else "Code"),
            (90, w["test"]),
            (230, w["specimen"]),
            (290, w["value"]),
            (350, w["unit"]),
            (415, w["range"]),
            (520, w["method"]),
        ],
        font="hebo",
        size=7.5,
    )
    for sample in report.samples("chem", "liver", count=14):
        y += 13
        code = f"{report.rng.randrange(1000, 9999)}-{report.rng.randrange(1, 9)}"
        report.row(
            y,
            [
                (40, code),
                (90, sample.name),
                (230, "Serum"),
                (290, sample.value),
                (350, sample.unit),
                (415, sample.range),
                (520, "ISE 2"),
            ],
            size=7.5,
        )
        report.told(sample)
