"""The second set, continued: header fields, headings and tongues that the first set lacks."""

from dataclasses import replace
from datetime import date

from tests.accuracy.families import Register
from tests.accuracy.report import Report
from tests.accuracy.sheet import FONTS, Align

LAYOUTS = Register()
_COLUMNS: list[tuple[str, float, Align]] = [
    ("name", 40, "l"),
    ("value", 260, "r"),
    ("unit", 275, "l"),
    ("range", 370, "l"),
]


@LAYOUTS.family("de-DE", "es-ES", "en-US")
def names_in_two_fields(report: Report) -> None:
    """Surname and given name under labels of their own; day and time of collection, too."""
    put = report.sheet.put
    given, surname = report.name.split(" ", 1)
    first, last, day, time = {
        "de": ("Vorname", "Nachname", "Entnahmedatum", "Entnahmezeit"),
        "es": ("Nombre", "Apellidos", "Fecha de extracción", "Hora de extracción"),
        "en": ("First name", "Last name", "Collection date", "Collection time"),
    }[report.locale.language]
    put(40, 50, f"{report.words['lab']} Lindenquell", 13, "hebo")
    put(40, 80, f"{last}: {surname}")
    put(250, 80, f"{first}: {given}")
    put(40, 94, f"{report.words['born']}: {report.locale.date(report.born)}")
    put(250, 94, f"{report.words['sex']}: {report.sex}")
    put(40, 108, f"{day}: {report.locale.date(report.taken)}")
    put(250, 108, f"{time}: {report.taken:%H:%M}")
    report.table(140, _COLUMNS, report.samples("chem", count=9), heads={})


@LAYOUTS.family("en-GB", "nl-NL")
def spaced_letters(report: Report) -> None:
    """Headings whose letters stand apart."""
    y = report.head()
    for text, x in (
        (report.words["test"], 40),
        (report.words["value"], 210),
        (report.words["unit"], 310),
        (report.words["range"].split()[0], 400),
    ):
        for letter in text.upper():
            report.sheet.put(x, y, letter, 8, "hebo")
            x += FONTS["hebo"].text_length(letter, 8) + 3.2
    report.table(
        y + 16,
        [("name", 40, "l"), ("value", 210, "l"), ("unit", 310, "l"), ("range", 400, "l")],
        report.samples("chem", "iron"),
    )


@LAYOUTS.family("en-US", "it-IT")
def ranges_in_colour_bands(report: Report) -> None:
    """Bands `Low < a | Normal a–b | High > b` printed under each result."""
    y = report.head()
    low, normal, high = {"en": ("Low", "Normal", "High"), "it": ("Basso", "Normale", "Alto")}[report.locale.language]
    for sample in [s for s in report.samples("chem", "cbc") if s.low and s.high][:9]:
        n = report.locale.number
        report.row(y, [(40, sample.name), (300, f"{sample.value} {sample.unit}")], size=10, font="hebo")
        report.sheet.box(40, y + 6, 380, y + 9, (0.7, 0.9, 0.7))
        report.row(
            y + 18,
            [(40, f"{low} < {n(sample.low)}"), (170, f"{normal} {sample.range}"), (310, f"{high} > {n(sample.high)}")],
            size=6.5,
        )
        report.told(sample, doubt=["reference_low", "reference_range"])
        y += 36


_TONGUES = {
    "cs": (
        ("Vyšetření", "Výsledek", "Jednotka", "Referenční meze"),
        ("Pacient: Bohuslava Křepelková", "Datum narození: ", "Pohlaví: žena", "Odběr: "),
        ("Hemoglobin", "Leukocyty", "Trombocyty", "Glukóza", "Kreatinin", "Sodík", "Draslík"),
    ),
    "da": (
        ("Analyse", "Resultat", "Enhed", "Referenceinterval"),
        ("Patient: Bodil Kragelund", "Fødselsdato: ", "Køn: kvinde", "Prøvetagning: "),
        ("Hæmoglobin", "Leukocytter", "Trombocytter", "Glukose", "Kreatinin", "Natrium", "Kalium"),
    ),
    "ro": (
        ("Analiză", "Rezultat", "Unitate", "Interval biologic de referință"),
        ("Pacient: Smaranda Codreanu", "Data nașterii: ", "Sex: feminin", "Data recoltării: "),
        ("Hemoglobină", "Leucocite", "Trombocite", "Glucoză", "Creatinină", "Sodiu", "Potasiu"),
    ),
}


def _tongue(report: Report, code: str) -> None:
    heads, person, names = _TONGUES[code]
    born = date(1961, 10, 7)
    report.forget_time()
    report.reports[0]["patient"] = {
        "name": person[0].split(": ")[1],
        "sex": "female",
        "age": None,
        "birth_date": born.isoformat(),
    }
    for i, text in enumerate(
        (person[0], f"{person[1]}{born:%d.%m.%Y}", person[2], f"{person[3]}{report.taken:%d.%m.%Y}")
    ):
        report.sheet.put(40, 60 + 14 * i, text)
    keys = ("hb", "wbc", "plt", "glu", "crea", "na", "k")
    samples = [replace(report.sample(key), name=name) for key, name in zip(keys, names, strict=True)]
    named: dict[str, str] = dict(zip(("name", "value", "unit", "range"), heads, strict=True))
    report.table(
        140, [("name", 40, "l"), ("value", 240, "l"), ("unit", 310, "l"), ("range", 400, "l")], samples, heads=named
    )


@LAYOUTS.family("de-DE")
def czech(report: Report) -> None:
    """A Czech table."""
    _tongue(report, "cs")


@LAYOUTS.family("de-DE")
def danish(report: Report) -> None:
    """A Danish table."""
    _tongue(report, "da")


@LAYOUTS.family("de-DE")
def romanian(report: Report) -> None:
    """A Romanian table."""
    _tongue(report, "ro")
