"""Plain tables in languages beside the seven main ones, with their own words."""

from dataclasses import replace
from datetime import date

from tests.accuracy.families import Register
from tests.accuracy.locales import LOCALES
from tests.accuracy.report import Report

LAYOUTS = Register()
_BASE = LOCALES["de-DE"]

_WORDS = {
    "pl": (
        ("Badanie", "Wynik", "Jednostka", "Wartości referencyjne"),
        ("Pacjent: Wieńczysława Grabowiecka", "Data urodzenia: ", "Płeć: kobieta", "Data pobrania: "),
        {
            "hb": "Hemoglobina",
            "wbc": "Leukocyty",
            "plt": "Płytki krwi",
            "glu": "Glukoza",
            "crea": "Kreatynina",
            "na": "Sód",
            "k": "Potas",
            "urate": "Kwas moczowy",
        },
    ),
    "sv": (
        ("Analys", "Resultat", "Enhet", "Referensintervall"),
        ("Patient: Gunvor Ekdalsberg", "Födelsedatum: ", "Kön: kvinna", "Provtagning: "),
        {
            "hb": "Hemoglobin",
            "wbc": "Leukocyter",
            "plt": "Trombocyter",
            "glu": "Glukos",
            "crea": "Kreatinin",
            "na": "Natrium",
            "k": "Kalium",
            "urate": "Urat",
        },
    ),
    "tr": (
        ("Tetkik", "Sonuç", "Birim", "Referans aralığı"),
        ("Hasta: Nermin Özdemirkaya", "Doğum tarihi: ", "Cinsiyet: Kadın", "Numune alma tarihi: "),
        {
            "hb": "Hemoglobin",
            "wbc": "Lökosit",
            "plt": "Trombosit",
            "glu": "Glukoz",
            "crea": "Kreatinin",
            "na": "Sodyum",
            "k": "Potasyum",
            "urate": "Ürik asit",
        },
    ),
}


def _draw(report: Report, code: str) -> None:
    heads, person, names = _WORDS[code]
    put = report.sheet.put
    born = date(1957, 3, 19)
    report.forget_time()
    report.reports[0]["patient"] = {
        "name": person[0].split(": ")[1],
        "sex": "female",
        "age": None,
        "birth_date": born.isoformat(),
    }
    for i, text in enumerate(
        (person[0], person[1] + born.strftime("%d.%m.%Y"), person[2], person[3] + report.taken.strftime("%d.%m.%Y"))
    ):
        put(40, 60 + 14 * i, text)
    samples = [replace(report.sample(key), name=name) for key, name in names.items()]
    named: dict[str, str] = dict(zip(("name", "value", "unit", "range"), heads, strict=True))
    report.table(
        140, [("name", 40, "l"), ("value", 240, "l"), ("unit", 310, "l"), ("range", 400, "l")], samples, heads=named
    )


@LAYOUTS.family("de-DE", "de-DE")
def polish(report: Report) -> None:
    """A Polish table."""
    _draw(report, "pl")


@LAYOUTS.family("de-DE", "de-DE")
def swedish(report: Report) -> None:
    """A Swedish table."""
    _draw(report, "sv")


@LAYOUTS.family("de-DE", "de-DE")
def turkish(report: Report) -> None:
    """A Turkish table."""
    _draw(report, "tr")
