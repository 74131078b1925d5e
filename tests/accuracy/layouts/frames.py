"""Who the report is about, told in unusual places; sheets with marks, odd text order and odd spacing."""

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


def _body(report: Report, y: float) -> None:
    report.table(y, _COLUMNS, report.samples("chem", "cbc", count=12), heads={})


@LAYOUTS.family("fr-FR", "nl-NL", picture=True)
def person_at_right(report: Report) -> None:
    """Address window at the right with title and surname first; day in words."""
    report.forget_time()
    put, w = report.sheet.put, report.words
    is_french = report.locale.language == "fr"
    given, surname = report.name.split(" ", 1)
    title = ("Mme" if report.is_woman else "M.") if is_french else ("Mevr." if report.is_woman else "Dhr.")
    put(40, 50, "LABORATOIRE DES ACACIAS" if is_french else "LABORATORIUM DE LINDE", 12, "hebo")
    put(
        40,
        64,
        "TVA FR 40 303 265 045 - Tél 04 00 55 01 99" if is_french else "BTW NL0012.34.567.B01 - tel 020 555 0199",
        7,
    )
    put(555, 100, f"{title} {surname.upper()} {given}", 10, align="r")
    put(
        555,
        113,
        "14 rue des Exemples, 00100 Modèleville" if is_french else "Voorbeeldlaan 14, 0011 AB Modeldam",
        9,
        align="r",
    )
    born = {True: "Née le" if report.is_woman else "Né le", False: "Geboren op"}[is_french]
    put(40, 100, f"{born} {report.locale.long_date(report.born)}")
    put(40, 113, f"{w['sex']} : {report.sex[0] if is_french else report.sex}")
    put(40, 126, f"{w['taken']} {report.locale.long_date(report.taken)}")
    put(40, 139, f"{w['doctor']} : Dr Hervé Quentinois")
    _body(report, 175)


@LAYOUTS.family("en-GB", "de-DE")
def person_in_sentence(report: Report) -> None:
    """A sentence says whose results these are and when they were taken."""
    report.forget_time()
    d = report.locale.long_date
    put = report.sheet.put
    if report.locale.language == "en":
        title = "Mrs" if report.is_woman else "Mr"
        put(40, 60, "Thornbury Vale Hospital · Department of Pathology", 12, "hebo")
        put(40, 90, f"Results for {title} {report.name}, born {d(report.born)} ({report.sex.lower()}),")
        put(40, 103, f"from a sample collected on {d(report.taken)} at the request of Dr Osric Blenheim.")
    else:
        title = "Frau" if report.is_woman else "Herrn"
        put(40, 60, "Praxislabor am Eichenhof", 12, "hebo")
        put(40, 90, f"Laborwerte von {title} {report.name}, geboren am {d(report.born)} ({report.sex}),")
        put(40, 103, f"Blutentnahme am {d(report.taken)}, angefordert von Dr. Osric Blenheim.")
    _body(report, 135)


@LAYOUTS.family("en-AU", "es-ES")
def person_in_sidebar(report: Report) -> None:
    """The person stands in a bar at the left edge whose text runs upwards; the day above the table."""
    w = report.words
    report.sheet.box(0, 0, 30, 842, (0.9, 0.92, 0.96))
    text = (
        f"{w['patient']}: {report.name}     {w['born']}: {report.locale.date(report.born)}     {w['sex']}: {report.sex}"
    )
    report.sheet.put(20, 700, text, 9, turn=90)
    report.sheet.put(40, 50, f"{w['lab']} Lindenquell", 13, "hebo")
    report.sheet.put(40, 72, f"{w['taken']}: {report.locale.time(report.taken)}")
    _body(report, 110)


@LAYOUTS.family("pt-BR", "en-ZA")
def person_in_table(report: Report) -> None:
    """A grid of labels above and values below them."""
    w = report.words
    report.sheet.put(40, 50, f"{w['lab']} Lindenquell", 13, "hebo")
    cells = (
        (w["patient"], report.name),
        (w["born"], report.locale.date(report.born)),
        (w["sex"], report.sex),
        (w["taken"], report.locale.time(report.taken)),
    )
    for (label, value), x in zip(cells, (40, 200, 320, 420), strict=True):
        report.sheet.put(x, 80, label, 7, color=(0.4, 0.4, 0.4))
        report.sheet.put(x, 92, value, 9, "hebo")
    _body(report, 130)


@LAYOUTS.family("en-US", "it-IT")
def surname_first(report: Report) -> None:
    """`SURNAME, Given` with age and sex in one label; a doctor stands above with the same form."""
    given, surname = report.name.split(" ", 1)
    age = (report.taken - report.born).days // 365
    put, w = report.sheet.put, report.words
    put(40, 50, f"{w['lab']} Lindenquell", 13, "hebo")
    is_english = report.locale.language == "en"
    put(40, 72, "Ordering physician: OAKHEART, Miles M.D." if is_english else "Medico curante: QUERCIA, Milo")
    put(40, 86, f"{surname.upper()}, {given}", 11, "hebo")
    born = f"DOB {report.locale.date(report.born)}" if is_english else f"nato/a il {report.locale.date(report.born)}"
    put(40, 100, f"{born}   {'Age/Sex' if is_english else 'Età/Sesso'}: {age} / {report.sex[0]}")
    put(320, 100, f"{w['taken']} {report.locale.time(report.taken)}")
    _body(report, 130)


@LAYOUTS.family("it-IT", "en-AU")
def watermark(report: Report) -> None:
    """`COPY` across the page, and the text in no order."""
    report.sheet.order = "shuffled"
    report.sheet.put(
        150, 560, "COPIA" if report.locale.language == "it" else "COPY", 130, "hebo", turn=40, color=(0.88, 0.88, 0.88)
    )
    _body(report, report.head())


@LAYOUTS.family("nl-NL", "es-MX")
def words_apart(report: Report) -> None:
    """Every word is written on its own, in no order."""
    report.sheet.order = "words"
    _body(report, report.head())


@LAYOUTS.family("en-GB", "pt-BR")
def letterhead_below(report: Report) -> None:
    """Person and laboratory stand below the results."""
    w = report.words
    reported = report.locale.date(report.taken + timedelta(days=2))
    y = report.table(50, _COLUMNS, report.samples("chem", "liver", count=12), heads={})
    put = report.sheet.put
    put(40, y + 30, f"{w['patient']}: {report.name}")
    put(40, y + 43, f"{w['born']}: {report.locale.long_date(report.born)}   {w['sex']}: {report.sex}")
    put(
        40,
        y + 56,
        f"{w['taken']}: {report.locale.time(report.taken)}   {w['reported']}: {reported}",
    )
    put(40, 800, f"{w['lab']} Lindenquell, 9 Aldermoor Street, 00417 Musterau, 0417 555 0199, VAT 4417 889 21", 7)


@LAYOUTS.family("de-CH", "en-US")
def landscape(report: Report) -> None:
    """A wide sheet with small print and far columns."""
    report.sheet.width, report.sheet.height = 842, 595
    report.table(
        report.head(),
        [("name", 40, "l"), ("value", 420, "r"), ("unit", 520, "l"), ("range", 660, "l")],
        report.samples("cbc", "chem", "liver"),
        heads={},
        step=12,
        size=7,
    )
