"""The third set, continued: how laboratories of continental Europe and Latin America print."""

from dataclasses import replace
from datetime import date, timedelta

from tests.accuracy.families import Register
from tests.accuracy.report import Report

LAYOUTS = Register()


_POLISH = {
    "hb": "Hemoglobina",
    "hct": "Hematokryt",
    "rbc": "Erytrocyty",
    "wbc": "Leukocyty",
    "plt": "Płytki krwi",
    "glu": "Glukoza",
    "crea": "Kreatynina",
    "na": "Sód",
    "k": "Potas",
    "tsh": "TSH",
    "alt": "ALT",
    "tg": "Triglicerydy",
}


@LAYOUTS.family("de-DE")
def polish_panels(report: Report) -> None:
    """A Polish result: panels with procedure codes, a scale in letters, marks in a column of their own."""
    put = report.sheet.put
    born = date(1957, 8, 21)
    report.reports[0]["patient"] = {
        "name": "Wiesława Żółkiewicz",
        "sex": "female",
        "age": None,
        "birth_date": born.isoformat(),
    }
    put(40, 40, "Laboratorium Diagnostyczne „Źródełko”", 12, "hebo")
    put(40, 62, "Pacjent: Wiesława Żółkiewicz")
    put(40, 75, f"Data ur.: {born:%d-%m-%Y}   Płeć: K")
    put(320, 62, f"Data/godz. pobrania: {report.taken:%Y-%m-%d %H:%M}")
    put(320, 75, f"Data/godz. wydania: {report.taken + timedelta(hours=6):%Y-%m-%d %H:%M}")
    report.row(100, [(40, "Badanie"), (220, "Wynik"), (280, "J.m."), (350, "Zakres ref."), (440, "Flaga")], font="hebo")
    y = 104
    for title, keys in (
        ("Morfologia krwi (ICD-9: C55)", ("hb", "hct", "rbc", "wbc", "plt")),
        ("Biochemia", ("glu", "crea", "na", "k", "alt", "tg")),
        ("TSH (ICD-9: L69)", ("tsh",)),
    ):
        y += 16
        put(40, y, title, 9, "hebo")
        for key in keys:
            y += 13
            sample = replace(report.sample(key), name=_POLISH[key])
            report.row(
                y, [(50, sample.name), (220, sample.value), (280, sample.unit), (350, sample.range), (440, sample.flag)]
            )
            put(470, y, "[--*---]" if not sample.flag else "[------]*", 8, "cour")
            report.told(sample, flag=sample.flag)


_TURKISH = {
    "hb": "Hemoglobin",
    "hct": "Hematokrit",
    "wbc": "Lökosit",
    "plt": "Trombosit",
    "glu": "Glukoz (Açlık)",
    "urea": "Üre",
    "crea": "Kreatinin",
    "alt": "Alanin aminotransferaz (ALT)",
    "b12": "Vitamin B12",
    "chol": "Kolesterol (Total)",
}


@LAYOUTS.family("es-AR")
def turkish_portal(report: Report) -> None:
    """A Turkish state portal: lower-case headings, ranges with a comma, a mark before the value."""
    put = report.sheet.put
    born = date(1983, 4, 30)
    report.reports[0]["patient"] = {
        "name": "Gülşen Ağaoğulları",
        "sex": "female",
        "age": None,
        "birth_date": born.isoformat(),
    }
    put(40, 40, "T.C. Yeşilvadi Devlet Hastanesi", 12, "hebo")
    put(40, 60, "Adı Soyadı : Gülşen Ağaoğulları")
    put(40, 73, f"Doğum Tarihi : {born:%d.%m.%Y}   Cinsiyeti : Kadın")
    put(320, 60, f"Numune Alma Zamanı : {report.taken:%d.%m.%Y %H:%M}")
    put(320, 73, f"Uzman Onay Zamanı : {report.taken + timedelta(hours=3):%d.%m.%Y %H:%M}")
    report.row(100, [(40, "İşlem Adı"), (260, "Sonuç"), (330, "Sonuç Birimi"), (420, "Referans Değeri")], font="hebo")
    y = 104
    for key, name in _TURKISH.items():
        y += 15
        sample = replace(report.sample(key), name=name)
        low = report.locale.number(sample.low)
        sample = replace(
            sample,
            range=f"{low} - {report.locale.number(sample.high)}"
            if sample.low
            else f"< {report.locale.number(sample.high)}",
        )
        mark = {"H": "↑ ", "L": "↓ ", "": ""}[sample.flag]
        report.row(y, [(40, name), (260, mark + sample.value), (330, sample.unit), (420, sample.range)])
        report.told(sample, flag=sample.flag)


@LAYOUTS.family("it-IT")
def italian_stars(report: Report) -> None:
    """Specimen letters before names, stars before values, limits in square brackets or by sex, methods in brackets."""
    y = report.head()
    put = report.sheet.put
    report.row(y, [(40, "ESAME"), (240, "RISULTATO"), (320, "U.M."), (390, "INTERVALLO DI RIFERIMENTO")], font="hebo")
    for i, sample in enumerate(report.samples("chem", "liver", "iron")):
        y += 15
        name = f"S-{sample.name}"
        ranged = f"[ {sample.range} ]"
        report.row(y, [(40, name), (230, "*" if sample.flag else ""), (240, sample.value), (320, sample.unit)])
        if i % 4 == 3 and sample.low and sample.high:
            put(390, y, f"Uomini: {sample.range}")
            put(390, y + 9, f"Donne: {sample.range}")
            ranged = f"Uomini: {sample.range} Donne: {sample.range}"
        else:
            put(390, y, ranged)
        put(46, y + 9, "(Metodo: spettrofotometrico)", 6.5, "heit")
        report.told(
            sample,
            flag="A" if sample.flag else "",
            name=name,
            reference_range=ranged if "U" in ranged else sample.range,
        )
        y += 9


@LAYOUTS.family("de-DE", "de-CH", picture=True)
def kumulativ(report: Report) -> None:
    """Unit and limits first, then three days as columns whose marks are glued to the values; pluses and minuses."""
    y = report.head_without_day()
    put = report.sheet.put
    days = [report.taken - timedelta(days=30 * i) for i in (0, 1, 2)]
    report.forget_time()
    numbers = [0] + [report.other_day(day.date().isoformat()) for day in days[1:]]
    report.row(y, [(40, "Parameter"), (160, "Einheit"), (225, "Norm")], font="hebo")
    for i, day in enumerate(days):
        put(330 + 75 * i, y, f"{day:%d.%m.%y}", 9, "hebo", "r")
    for title, group in (("Blutbild", "cbc"), ("Klinische Chemie", "chem")):
        y += 17
        put(40, y, title, 9, "hebo")
        for sample in report.samples(group, count=7):
            y += 13
            report.row(y, [(40, sample.name), (160, sample.unit), (225, sample.range)])
            for i, number in enumerate(numbers):
                again = report.again(sample)
                put(330 + 75 * i, y, again.value, align="r")
                put(332 + 75 * i, y, {"H": "+", "L": "-", "": ""}[again.flag])
                report.told(again, report=number, flag=again.flag)


@LAYOUTS.family("es-MX", "en-ZA")
def ruled_listing(report: Report) -> None:
    """A listing of a dot matrix printer: rulers of dashes and cells between strokes."""
    w = report.words
    y = 60.0
    sheet = report.sheet

    def line(text: str) -> None:
        nonlocal y
        sheet.put(40, y, text, 8.5, "cour")
        y += 11

    ruler = "+" + "-" * 30 + "+" + "-" * 12 + "+" + "-" * 12 + "+" + "-" * 20 + "+"
    line(f"{w['lab'].upper()} CENTRAL")
    line("=" * 78)
    line(f"{w['patient'].upper()}: {report.name.upper()}")
    line(f"{w['born'].upper()}: {report.locale.date(report.born)}     {w['sex'].upper()}: {report.sex.upper()}")
    line(f"{w['taken'].upper()}: {report.locale.time(report.taken)}")
    line(ruler)
    line(f"|{w['test'].upper():<30}|{w['value'].upper():>12}|{w['unit'].upper():<12}|{w['range'].upper():<20.20}|")
    line(ruler)
    for sample in report.samples("cbc", "chem"):
        mark = "*" if sample.flag else " "
        line(f"|{sample.name:<30}|{sample.value + mark:>12}|{sample.unit:<12}|{sample.range:<20}|")
        report.told(sample, flag="A" if sample.flag else "")
    line(ruler)
