"""The third set, continued: rows in sentences, in boxes, under days and in letters of clinics."""

from datetime import timedelta

from tests.accuracy.families import Register
from tests.accuracy.report import Report

LAYOUTS = Register()


@LAYOUTS.family("es-ES", "de-DE")
def run_on_sentences(report: Report) -> None:
    """All results of a panel run on in a paragraph: name, value, unit and limits in brackets, parted by semicolons."""
    y = report.head()
    put = report.sheet.put
    for title, group in (
        ("Hemograma" if report.locale.language == "es" else "Blutbild", "cbc"),
        ("Bioquímica" if report.locale.language == "es" else "Klinische Chemie", "chem"),
    ):
        y += 20
        put(40, y, f"{title}:", 9, "hebo")
        line = ""
        pieces = report.samples(group, count=7)
        for i, sample in enumerate(pieces):
            text = f"{sample.name} {sample.value} {sample.unit} ({sample.range})" + (
                "." if i == len(pieces) - 1 else ";"
            )
            report.told(sample)
            if len(line) + len(text) > 95:
                y += 12
                put(40, y, line)
                line = ""
            line = f"{line} {text}".strip()
        y += 12
        put(40, y, line)


@LAYOUTS.family("en-US", "es-MX")
def dated_rows(report: Report) -> None:
    """A diary: each row says day, test, value with its unit, limits and a word."""
    y = report.head()
    words = (
        ("Within range", "Above range", "Below range") if report.locale.language == "en" else ("Normal", "Alto", "Bajo")
    )
    w = report.words
    date_word = "Date" if report.locale.language == "en" else "Fecha"
    report.forget_time()
    report.reports[0]["collected_at"] = report.taken.isoformat()[:16]
    report.row(
        y, [(40, date_word), (120, w["test"]), (280, w["value"]), (370, w["range"]), (480, w["flag"])], font="hebo"
    )
    for sample in report.samples("chem", "thyr", "diab", count=12):
        y += 15
        word = words[{"": 0, "H": 1, "L": 2}[sample.flag]]
        report.row(
            y,
            [
                (40, report.locale.date(report.taken)),
                (120, sample.name),
                (280, f"{sample.value} {sample.unit}"),
                (370, sample.range),
                (480, word),
            ],
        )
        report.told(sample, flag=sample.flag)


@LAYOUTS.family("de-DE", "en-ZA")
def person_in_columns(report: Report) -> None:
    """A barred head with labels over values; results shaded in alternate rows, bold where out of range; no marks."""
    put, w = report.sheet.put, report.words
    put(
        300,
        36,
        f"{w['lab']} am Weidenhang" if report.locale.language == "de" else "Weidenhang Pathology",
        13,
        "hebo",
        "c",
    )
    cells = (
        (w["patient"], report.name),
        (w["born"], report.locale.date(report.born)),
        (w["sex"], report.sex),
        (w["taken"], report.locale.time(report.taken)),
    )
    for i, (label, text) in enumerate(cells):
        put(40 + 135 * i, 62, label, 7, "heit")
        put(40 + 135 * i, 74, text, 9, "hebo")
    y = 100.0
    columns = (("test", 40), ("unit", 330), ("range", 410))
    report.row(y, [(x, w[what]) for what, x in columns], font="hebo")
    put(310, y, w["value"], 9, "hebo", "r")
    for i, sample in enumerate(report.samples("cbc", "liver", "infl")):
        y += 15
        if i % 2:
            report.sheet.box(36, y - 10, 560, y + 4, (0.92, 0.92, 0.95))
        put(40, y, sample.name)
        put(310, y, sample.value, 9, "hebo" if sample.flag else "helv", "r")
        report.row(y, [(330, sample.unit), (410, sample.range)])
        report.told(sample)


@LAYOUTS.family("en-GB", "fr-FR", picture=True)
def boxed_pairs(report: Report) -> None:
    """Boxes of two columns, each with a panel's name, then name, value and limits; unit in small print below."""
    top = report.head()
    for column, group in enumerate(("cbc", "chem")):
        x = 40 + 265 * column
        y = top
        report.sheet.box(x - 6, y - 11, x + 245, y + 5, (0.85, 0.9, 0.95))
        title = {"cbc": ("Haematology", "Hématologie"), "chem": ("Chemistry", "Biochimie")}[group]
        report.sheet.put(x, y, title[report.locale.language == "fr"], 9, "hebo")
        for sample in report.samples(group, count=8):
            y += 24
            report.sheet.put(x, y, sample.name)
            report.sheet.put(x + 150, y, sample.value, 10, "hebo", "r")
            report.sheet.put(x + 170, y, sample.range, 8)
            report.sheet.put(x + 150, y + 9, sample.unit, 6, align="r")
            report.told(sample)


@LAYOUTS.family("en-US", "nl-NL")
def values_under_days(report: Report) -> None:
    """A flow sheet: the newest day at the left, limits under the names in small print, units in the names."""
    y = report.head_without_day()
    put = report.sheet.put
    days = [report.taken - timedelta(days=61 * i, minutes=37 * i) for i in range(4)]
    numbers = [0] + [report.other_day(day.isoformat()[:16]) for day in days[1:]]
    put(40, y, report.words["test"], 9, "hebo")
    for i, day in enumerate(days):
        put(250 + 78 * i, y, report.locale.date(day), 8, "hebo", "c")
        put(250 + 78 * i, y + 10, f"{day:%H:%M}", 7, "helv", "c")
    y += 12
    for sample in report.samples("chem", "liver", count=10):
        y += 22
        put(40, y, f"{sample.name} ({sample.unit})")
        put(40, y + 9, sample.range, 7)
        for i, number in enumerate(numbers):
            again = report.again(sample)
            put(250 + 78 * i, y, again.value, align="c")
            report.told(again, report=number)


@LAYOUTS.family("de-DE", "it-IT")
def letter_of_clinic(report: Report) -> None:
    """A doctor's letter: prose, then tight lines of `Name value unit (limits)`, three to a line."""
    y = report.head()
    put = report.sheet.put
    is_german = report.locale.language == "de"
    put(40, y, "Sehr geehrte Frau Kollegin," if is_german else "Gentile collega,")
    put(
        40,
        y + 13,
        "wir berichten über o. g. Patienten, der sich am Montag vorstellte."
        if is_german
        else "riportiamo gli esami del paziente in oggetto, visto lunedì.",
    )
    put(40, y + 30, "Labor:" if is_german else "Esami:", 9, "hebo")
    y += 32
    samples = report.samples("cbc", "chem", "liver", count=15)
    for i in range(0, len(samples), 3):
        y += 13
        for k, sample in enumerate(samples[i : i + 3]):
            put(40 + 178 * k, y, f"{sample.name} {sample.value} {sample.unit} ({sample.range.replace(' ', '')})", 7.5)
            report.told(sample)
    put(40, y + 25, "Mit freundlichen kollegialen Grüßen" if is_german else "Cordiali saluti")
