"""Tables whose headings are short, stacked, iconic or carry more than a word."""

from dataclasses import replace

from tests.accuracy.families import Register
from tests.accuracy.report import Report

LAYOUTS = Register()
_COLUMNS = [("name", 40.0, "l"), ("value", 280.0, "r"), ("unit", 300.0, "l"), ("range", 390.0, "l")]


def _short(report: Report, heads: dict[str, str]) -> None:
    report.table(report.head(), _COLUMNS, report.samples("cbc", "chem", count=13), heads=heads)  # pyright: ignore[reportArgumentType]


@LAYOUTS.family("fr-FR", "pt-BR", "de-DE")
def abbreviated_heads(report: Report) -> None:
    """Headings as abbreviations."""
    _short(
        report,
        {
            "fr": {"name": "Param.", "value": "Rés.", "unit": "Unité", "range": "V.R."},
            "pt": {"name": "Ex.", "value": "Res.", "unit": "Un.", "range": "Val. Normais"},
            "de": {"name": "Param.", "value": "Erg.", "unit": "Einh.", "range": "Ref. Bereich"},
        }[report.locale.language],
    )


@LAYOUTS.family("en-US", "it-IT")
def iconic_heads(report: Report) -> None:
    """Headings as signs that say nothing."""
    _short(report, {"name": "•", "value": "#", "unit": "[ ]", "range": "↓ – ↑"})


@LAYOUTS.family("en-GB", "nl-NL")
def stacked_heads(report: Report) -> None:
    """Headings over two lines."""
    y = report.head()
    lines = {
        "en": (("Your", "Unit of", "Healthy"), ("result", "measure", "range")),
        "nl": (("Uw", "Maat", "Normale"), ("uitslag", "eenheid", "waarden")),
    }[report.locale.language]
    for line in lines:
        report.row(y, list(zip((250, 310, 390), line, strict=True)), font="hebo")
        y += 11
    report.table(
        y + 6,
        [("name", 40, "l"), ("value", 250, "l"), ("unit", 310, "l"), ("range", 390, "l")],
        report.samples("chem", "iron"),
    )


@LAYOUTS.family("es-AR", "pt-PT")
def boxed_heads(report: Report) -> None:
    """A panel's bar carries the headings; capitals; no heading over the names."""
    y = report.head()
    for title, group in (("HEMATOLOGIA", "cbc"), ("BIOQUIMICA", "chem")):
        report.sheet.box(36, y - 11, 560, y + 4, (0.85, 0.9, 0.95))
        words = (
            ("RESULTADO", "UNIDADES", "REFERENCIA")
            if report.locale.language == "es"
            else ("RESULTADO", "UNIDADE", "REFERÊNCIA")
        )
        report.row(y, [(40, title), *zip((260, 340, 430), words, strict=True)], font="hebo", size=8)
        y = report.table(
            y + 17,
            [("name", 40, "l"), ("value", 260, "l"), ("unit", 340, "l"), ("range", 430, "l")],
            report.samples(group, count=7),
        )


@LAYOUTS.family("en-US", "fr-FR")
def value_with_unit(report: Report) -> None:
    """Value and unit in one cell under one heading."""
    y = report.head()
    w = report.words
    report.row(y, [(40, w["test"]), (260, w["value"]), (400, w["range"])], font="hebo")
    for sample in report.samples("chem", "lipid"):
        y += 14
        report.row(y, [(40, sample.name), (260, f"{sample.value} {sample.unit}"), (400, sample.range)])
        report.told(sample)


@LAYOUTS.family("de-DE", "it-IT")
def units_in_names(report: Report) -> None:
    """The unit behind the name in square brackets; range before value."""
    y = report.head()
    w = report.words
    report.row(y, [(40, w["test"]), (290, w["range"]), (430, w["value"])], font="hebo")
    for sample in report.samples("chem", "liver"):
        y += 14
        report.row(y, [(40, f"{sample.name} [{sample.unit}]"), (290, sample.range), (430, sample.value)])
        report.told(sample)


@LAYOUTS.family("en-ZA", "de-CH")
def range_with_unit(report: Report) -> None:
    """The unit stands only behind the range."""
    y = report.head()
    w = report.words
    report.row(y, [(40, w["test"]), (250, w["value"]), (340, w["range"])], font="hebo")
    for sample in report.samples("chem", "cbc", count=14):
        y += 14
        report.row(y, [(40, sample.name), (250, sample.value), (340, f"{sample.range} {sample.unit}")])
        report.told(sample)


@LAYOUTS.family("es-MX", "en-IN")
def two_unit_systems(report: Report) -> None:
    """Conventional units at the left, SI in a second pair of columns; the second is optional."""
    y = report.head()
    w = report.words
    report.row(
        y,
        [
            (40, w["test"]),
            (200, w["value"]),
            (260, w["unit"]),
            (320, w["range"]),
            (430, w["value"] + " SI"),
            (500, w["unit"] + " SI"),
        ],
        font="hebo",
        size=8,
    )
    for key, factor in (
        ("glu", 0.0555),
        ("chol", 0.0259),
        ("crea", 88.4),
        ("urea", 0.166),
        ("bili", 17.1),
        ("ca", 0.25),
    ):
        y += 14
        sample = report.sample(key)
        other = replace(
            sample,
            value=report.locale.number(f"{float(sample.bare) * factor:.2f}"),
            unit="µmol/L" if factor > 10 else "mmol/L",
            range="",
        )
        report.row(
            y,
            [
                (40, sample.name),
                (200, sample.value),
                (260, sample.unit),
                (320, sample.range),
                (430, other.value),
                (500, other.unit),
            ],
            size=8,
        )
        report.told(sample)
        report.told(other, optional=True)
