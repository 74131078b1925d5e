"""Marks of abnormal results in every form: words, signs, letters, pictures; and what stands glued to values."""

from dataclasses import replace

from tests.accuracy.families import Register
from tests.accuracy.report import Report
from tests.accuracy.sheet import Align

LAYOUTS = Register()
_HEADED: list[tuple[str, float, Align]] = [
    ("name", 40, "l"),
    ("value", 230, "l"),
    ("flag", 290, "l"),
    ("unit", 350, "l"),
    ("range", 430, "l"),
]


@LAYOUTS.family("en-US", "de-DE", "nl-NL")
def flag_words(report: Report) -> None:
    """Words in a column of marks: also for what is normal."""
    low, high, normal = {
        "en": ("Low", "High", "Normal"),
        "de": ("niedrig", "erhöht", "normal"),
        "nl": ("laag", "hoog", "normaal"),
    }[report.locale.language]
    y = report.head()
    w = report.words
    report.row(
        y, [(40, w["test"]), (210, w["value"]), (270, w["unit"]), (340, w["range"]), (470, "Status")], font="hebo"
    )
    for sample in report.samples("chem", "cbc", count=14):
        y += 14
        word = {"L": low, "H": high, "": normal}[sample.flag]
        report.row(y, [(40, sample.name), (210, sample.value), (270, sample.unit), (340, sample.range), (470, word)])
        report.told(sample, flag=sample.flag)


@LAYOUTS.family("fr-FR", "es-ES")
def arrows_glued(report: Report) -> None:
    """Arrows right behind the value."""
    y = report.head()
    for sample in report.samples("cbc", "chem", count=14):
        arrow = {"L": " ↓", "H": " ↑", "": ""}[sample.flag]
        report.row(y, [(40, sample.name), (240, sample.value + arrow), (310, sample.unit), (400, f"({sample.range})")])
        report.told(sample, flag=sample.flag)
        y += 14


@LAYOUTS.family("de-DE", "it-IT")
def plus_signs(report: Report) -> None:
    """`+` and `-` in a narrow column without a heading."""
    report.table(
        report.head(), _HEADED, report.samples("liver", "chem", count=14), heads={"flag": ""}, marks=("-", "+")
    )


@LAYOUTS.family("pt-BR", "en-IN")
def bracketed_letters(report: Report) -> None:
    """`(H)` behind the value, bold."""
    y = report.head()
    w = report.words
    report.row(y, [(40, w["test"]), (230, w["value"]), (330, w["unit"]), (420, w["range"])], font="hebo")
    for sample in report.samples("liver", "iron", "cbc", count=14):
        y += 14
        letter = {"L": " (L)", "H": " (H)", "": ""}[sample.flag]
        report.sheet.put(230, y, sample.value + letter, font="hebo" if letter else "helv")
        report.row(y, [(40, sample.name), (330, sample.unit), (420, sample.range)])
        report.told(sample, flag=sample.flag)


@LAYOUTS.family("en-AU", "nl-NL")
def bars_between(report: Report) -> None:
    """A bar with ticks and their numbers between value and range."""
    y = report.head() + 8
    w = report.words
    report.row(y, [(40, w["test"]), (180, w["value"]), (250, w["unit"]), (460, w["range"])], font="hebo")
    for sample in [s for s in report.samples("chem", "cbc") if s.low and s.high][:10]:
        y += 24
        report.sheet.box(320, y - 6, 440, y - 2, (0.6, 0.8, 0.6))
        for x, text in ((320, sample.low), (440, sample.high)):
            report.sheet.put(x, y + 7, report.locale.number(text), 4.5, align="c", color=(0.4, 0.4, 0.4))
        report.row(y, [(40, sample.name), (180, sample.value), (250, sample.unit), (460, sample.range)])
        report.told(sample)


@LAYOUTS.family("nl-NL", "en-GB")
def footnote_letters(report: Report) -> None:
    """Small letters behind some values, explained at the foot."""
    y = report.head()
    w = report.words
    report.row(y, [(40, w["test"]), (230, w["value"]), (300, w["unit"]), (390, w["range"])], font="hebo")
    for i, sample in enumerate(report.samples("chem", "vit")):
        y += 14
        right = report.sheet.put(230, y, sample.value)
        if i % 4 == 1:
            report.sheet.put(right, y - 3, "a", 5.5)
        report.row(y, [(40, sample.name), (300, sample.unit), (390, sample.range)])
        report.told(sample)
    report.sheet.put(
        40,
        y + 30,
        {
            "nl": "a  Monster licht hemolytisch, interpreteer met zorg",
            "en": "a  Sample slightly haemolysed; interpret with care",
        }[report.locale.language],
        7,
    )


@LAYOUTS.family("en-GB", "fr-FR", picture=True)
def stars_before(report: Report) -> None:
    """An asterisk before the name of what is out of range."""
    y = report.head()
    w = report.words
    report.row(y, [(55, w["test"]), (240, w["value"]), (320, w["unit"]), (410, w["range"])], font="hebo")
    for sample in report.samples("cbc", "liver"):
        y += 14
        report.row(
            y,
            [
                (42, "*" if sample.flag else ""),
                (55, sample.name),
                (240, sample.value),
                (320, sample.unit),
                (410, sample.range),
            ],
        )
        report.told(sample, flag="A" if sample.flag else None)


@LAYOUTS.family("de-DE", "pt-PT")
def graded_range(report: Report) -> None:
    """A scale `[---*---]` printed in letters between unit and range."""
    y = report.head()
    w = report.words
    report.row(
        y, [(40, w["test"]), (220, w["value"]), (280, w["unit"]), (345, "−        +"), (440, w["range"])], font="hebo"
    )
    for sample in [s for s in report.samples("chem", "cbc") if s.low and s.high][:12]:
        y += 14
        share = (float(sample.bare) - float(sample.low)) / (float(sample.high) - float(sample.low))
        place = min(9, max(0, round(share * 7) + 1))
        report.sheet.put(345, y, "[" + "-" * place + "*" + "-" * (9 - place) + "]", 8, "cour")
        report.row(y, [(40, sample.name), (220, sample.value), (280, sample.unit), (440, sample.range)])
        report.told(sample)


@LAYOUTS.family("de-CH", "fr-FR")
def grouped_thousands(report: Report) -> None:
    """Thousands parted by an apostrophe or a thin space."""
    y = report.head()
    w = report.words
    mark = "'" if report.locale.code == "de-CH" else "\u202f"
    report.row(y, [(40, w["test"]), (230, w["value"]), (300, w["unit"]), (390, w["range"])], font="hebo")
    for key, low, high, unit in (
        ("plt", 150000, 400000, "/µL"),
        ("wbc", 4000, 10000, "/µL"),
        ("fer", 15, 1500, "µg/L"),
        ("b12", 200, 1900, "ng/L"),
    ):
        y += 14
        number = report.rng.randrange(int(low * 0.8), int(high * 1.1))
        text = [f"{n:,}".replace(",", mark) for n in (number, low, high)]
        sample = replace(
            report.sample(key), value=text[0], unit=unit, range=f"{text[1]} - {text[2]}", low=str(low), high=str(high)
        )
        report.row(y, [(40, sample.name), (230, sample.value), (300, unit), (390, sample.range)])
        report.told(sample)
    report.table(
        y + 14,
        [("name", 40, "l"), ("value", 230, "l"), ("unit", 300, "l"), ("range", 390, "l")],
        report.samples("chem"),
    )


@LAYOUTS.family("en-IN", "en-IN")
def lakhs(report: Report) -> None:
    """Indian grouping and lakhs."""
    y = report.head()
    report.row(
        y,
        [(40, "Investigation"), (230, "Observed value"), (320, "Unit"), (400, "Biological ref. interval")],
        font="hebo",
    )
    count = report.rng.randrange(150, 420)
    for name, value, unit, ranged, low, high in (
        (
            "Total Leucocyte Count",
            f"{report.rng.randrange(4, 12)},{report.rng.randrange(100, 999)}",
            "/cumm",
            "4,000 - 10,000",
            "4000",
            "10000",
        ),
        ("Platelet Count", f"{count // 100},{count % 100:02d},000", "/cumm", "1,50,000 - 4,10,000", "150000", "410000"),
        ("Platelets", f"{count / 100:.2f}", "lakhs/cumm", "1.50 - 4.10", "1.50", "4.10"),
        ("RBC Count", f"{report.rng.uniform(3, 6):.2f}", "mill/cumm", "3.80 - 4.80", "3.80", "4.80"),
    ):
        y += 14
        sample = replace(report.sample("plt"), name=name, value=value, unit=unit, range=ranged, low=low, high=high)
        report.row(y, [(40, name), (230, value), (320, unit), (400, ranged)])
        report.told(sample)


@LAYOUTS.family("en-AU", "es-ES")
def powers_of_ten(report: Report) -> None:
    """Scientific notation inside values and units."""
    y = report.head()
    n = report.locale.number
    w = report.words
    report.row(y, [(40, w["test"]), (220, w["value"]), (320, w["unit"]), (410, w["range"])], font="hebo")
    for name, value, unit, ranged, low, high in (
        (
            "Leucocitos" if n("1.0") == "1,0" else "Leucocytes",
            n(f"{report.rng.uniform(3, 12):.1f}"),
            "x10^9/L",
            n("4.0 - 11.0"),
            "4.0",
            "11.0",
        ),
        (
            "Hematíes" if n("1.0") == "1,0" else "Erythrocytes",
            n(f"{report.rng.uniform(3, 6):.2f}"),
            "x 10^12/L",
            n("3.80 - 5.10"),
            "3.80",
            "5.10",
        ),
        ("HIV-1 RNA", n(f"{report.rng.uniform(1, 9):.1f}E+04"), "copies/mL", "", "", ""),
        ("HBV DNA", n(f"{report.rng.uniform(1, 9):.2f}E+06"), "IU/mL", "", "", ""),
    ):
        y += 14
        report.row(y, [(40, name), (220, value), (320, unit), (410, ranged)])
        report.told(replace(report.sample("wbc"), name=name, value=value, unit=unit, range=ranged, low=low, high=high))
