"""A second set, written when the reader knew the first: habits that the first set lacks."""

from dataclasses import replace
from datetime import timedelta

from tests.accuracy.families import Register
from tests.accuracy.report import Report
from tests.accuracy.sheet import Align

LAYOUTS = Register()
_COLUMNS: list[tuple[str, float, Align]] = [
    ("name", 40, "l"),
    ("value", 260, "r"),
    ("unit", 275, "l"),
    ("range", 370, "l"),
]


@LAYOUTS.family("en-GB", "fr-FR")
def range_under_value(report: Report) -> None:
    """The range in small print under the value, both in the column of results."""
    y = report.head()
    report.heads(y, name=40, value=300)
    for sample in report.samples("chem", "liver", count=10):
        y += 24
        report.row(y, [(40, sample.name), (300, f"{sample.value} {sample.unit}")])
        report.row(y + 9, [(300, f"({sample.range})")], size=6.5)
        report.told(sample)


@LAYOUTS.family("de-DE", "fr-FR", "es-ES", "it-IT")
def limits_in_words(report: Report) -> None:
    """One-sided limits told in words."""
    y = report.head()
    up, down = {
        "de": ("bis", "ab"),
        "fr": ("inf. à", "sup. à"),
        "es": ("hasta", "mayor de"),
        "it": ("fino a", "maggiore di"),
    }[report.locale.language]
    report.heads(y, name=40, value=220, unit=290, range=370)
    for sample in report.samples("lipid", "infl", "liver", count=10):
        y += 14
        n = report.locale.number
        is_up = bool(sample.high)
        text = f"{up} {n(sample.high)}" if is_up else f"{down} {n(sample.low)}"
        shown = replace(sample, range=text, low="" if is_up else sample.low)
        report.row(y, [(40, shown.name), (220, shown.value), (290, shown.unit), (370, text)])
        report.told(shown)


@LAYOUTS.family("nl-NL", "en-AU")
def centred_columns(report: Report) -> None:
    """All columns centred, names too."""
    y = report.head()
    places = (("name", 120), ("value", 260), ("unit", 350), ("range", 470))
    words = report.words
    for what, x in places:
        report.sheet.put(x, y, words["test"] if what == "name" else words[what], 9, "hebo", "c")
    for sample in report.samples("chem", "cbc", count=14):
        y += 15
        for what, x in places:
            report.sheet.put(x, y, getattr(sample, what), align="c")
        report.told(sample)


@LAYOUTS.family("es-ES", "de-DE")
def wrapped_names(report: Report) -> None:
    """Long names over two lines, values at half height between them."""
    y = report.head()
    report.heads(y, name=40, value=230, unit=300, range=380)
    tails = {"es": ("en suero,", "método cinético"), "de": ("im Serum,", "nach 12 Stunden")}[report.locale.language]
    for sample in report.samples("chem", "liver", count=9):
        y += 26
        report.row(y - 5, [(40, f"{sample.name} {tails[0]}")])
        report.row(y + 5, [(40, tails[1])])
        report.row(y, [(230, sample.value), (300, sample.unit), (380, sample.range)])
        report.told(sample, name=f"{sample.name} {tails[0]} {tails[1]}", name_alt=[sample.name])


@LAYOUTS.family("en-US", "pt-BR")
def letters_normal(report: Report) -> None:
    """A column that says N for what is normal and A for what is not."""
    y = report.head()
    head = {"en": "N/A", "pt": "N/A"}[report.locale.language]
    report.row(
        y,
        [
            (40, report.words["test"]),
            (210, report.words["value"]),
            (265, head),
            (300, report.words["unit"]),
            (380, report.words["range"]),
        ],
        font="hebo",
    )
    for sample in report.samples("chem", "cbc", count=13):
        y += 14
        report.row(
            y,
            [
                (40, sample.name),
                (210, sample.value),
                (268, "A" if sample.flag else "N"),
                (300, sample.unit),
                (380, sample.range),
            ],
        )
        report.told(sample, doubt=["flag"])


@LAYOUTS.family("de-DE", "en-GB")
def gaps_in_days(report: Report) -> None:
    """Days and times as headings over two lines, newest at the right, cells without a value."""
    y = report.head_without_day()
    days = [report.taken - timedelta(days=9 * i, hours=i) for i in (2, 1, 0)]
    numbers = [report.other_day(days[0].isoformat()[:16]), report.other_day(days[1].isoformat()[:16]), 0]
    report.row(y, [(40, report.words["test"]), (150, report.words["unit"]), (480, "Ref.")], font="hebo")
    for i, day in enumerate(days):
        report.sheet.put(230 + 80 * i, y, report.locale.date(day), 8, "hebo")
        report.sheet.put(230 + 80 * i, y + 10, f"{day:%H:%M}", 8, "hebo")
    y += 12
    for k, sample in enumerate(report.samples("chem", "liver", count=10)):
        y += 14
        report.row(y, [(40, sample.name), (150, sample.unit), (480, sample.range)])
        for i, number in enumerate(numbers):
            if (k + i) % 4 == 3:
                report.sheet.put(230 + 80 * i, y, "-" if k % 2 else "")
                continue
            again = report.again(sample)
            report.sheet.put(230 + 80 * i, y, again.value)
            report.told(again, report=number)


@LAYOUTS.family("de-DE", "en-IN")
def titres(report: Report) -> None:
    """Titres, words with a titre, and a blood group."""
    y = report.head()
    report.heads(y, name=40, value=230, range=400)
    is_german = report.locale.language == "de"
    for name, value, ranged in (
        ("ANA", "1:320", "< 1:80"),
        ("ASMA", "1:40", "< 1:40"),
        ("Widal TO" if not is_german else "Salmonella O", "1:160", "< 1:80"),
        (
            "VDRL",
            "Non-reactive" if not is_german else "nicht reaktiv",
            "Non-reactive" if not is_german else "nicht reaktiv",
        ),
        ("Blutgruppe" if is_german else "Blood group", "A Rh positiv" if is_german else "B Positive", ""),
    ):
        y += 14
        report.row(y, [(40, name), (230, value), (400, ranged)])
        report.told(report.plain(name, value, "", ranged))


@LAYOUTS.family("en-AU", "it-IT")
def uncertainty(report: Report) -> None:
    """A column with the uncertainty of measurement between value and unit."""
    y = report.head()
    head = "± U" if report.locale.language == "en" else "Incertezza"
    report.row(
        y,
        [
            (40, report.words["test"]),
            (200, report.words["value"]),
            (255, head),
            (320, report.words["unit"]),
            (400, report.words["range"]),
        ],
        font="hebo",
    )
    for sample in report.samples("chem", "vit"):
        y += 14
        report.row(
            y,
            [
                (40, sample.name),
                (200, sample.value),
                (255, f"± {report.locale.number('0.3')}"),
                (320, sample.unit),
                (400, sample.range),
            ],
        )
        report.told(sample)


@LAYOUTS.family("en-GB", "de-CH")
def marked_names(report: Report) -> None:
    """Signs of accreditation behind some names, explained at the foot."""
    y = report.head()
    report.heads(y, name=40, value=240, unit=310, range=390)
    for i, sample in enumerate(report.samples("chem", "liver")):
        y += 14
        report.row(
            y,
            [
                (40, sample.name + (" #" if i % 3 == 0 else "")),
                (240, sample.value),
                (310, sample.unit),
                (390, sample.range),
            ],
        )
        report.told(sample)
    text = (
        "# not in the scope of accreditation" if report.locale.language == "en" else "# nicht akkreditiertes Verfahren"
    )
    report.sheet.put(40, y + 26, text, 7)


@LAYOUTS.family("fr-FR", "fr-FR")
def second_unit_below(report: Report) -> None:
    """`soit` with the value in another unit on the next line; optional."""
    y = report.head()
    report.heads(y, name=40, value=230, range=380)
    for key, factor in (("glu", 0.18), ("crea", 0.0113), ("chol", 0.387), ("urea", 0.06), ("urate", 0.168)):
        sample = report.sample(key)
        y += 26
        unit = "g/L" if key != "crea" and key != "urate" else "mg/L"
        other = replace(sample, value=report.locale.number(f"{float(sample.bare) * factor:.2f}"), unit=unit, range="")
        report.row(y, [(40, sample.name), (230, f"{sample.value} {sample.unit}"), (380, sample.range)])
        report.row(y + 10, [(230, f"soit {other.value} {other.unit}")], size=8)
        report.told(sample)
        report.told(other, optional=True)


@LAYOUTS.family("pt-BR", "es-MX")
def percent_and_count(report: Report) -> None:
    """A differential: share and count in one row, each with its range in brackets."""
    y = report.head()
    n, rng = report.locale.number, report.rng
    group = "." if report.locale.mark == "," else ","
    report.sheet.put(40, y, "LEUCOGRAMA" if report.locale.language == "pt" else "FÓRMULA LEUCOCITARIA", 10, "hebo")
    for name, low, high in (
        ("Neutrófilos", 45, 75),
        ("Linfócitos" if report.locale.language == "pt" else "Linfocitos", 20, 45),
        ("Monócitos" if report.locale.language == "pt" else "Monocitos", 2, 10),
        ("Eosinófilos", 1, 6),
    ):
        y += 15
        share = rng.uniform(low, high)
        counts = [f"{round(x * 70):,}".replace(",", group) for x in (share, low, high)]
        first, ranged = n(f"{share:.1f}"), (f"{low} a {high}", f"{counts[1]} a {counts[2]}")
        report.row(
            y,
            [
                (40, name),
                (150, f"{first} %"),
                (205, f"({ranged[0]})"),
                (300, f"{counts[0]} /mm3"),
                (390, f"({ranged[1]})"),
            ],
        )
        report.told(report.plain(name, first, "%", ranged[0], str(low), str(high)))
        report.told(report.plain(name, counts[0], "/mm3", ranged[1], str(low * 70), str(high * 70)))
