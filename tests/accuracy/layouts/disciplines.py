"""A third set, continued: single disciplines and unusual frames, written down before the reader was tried on them."""

from dataclasses import replace
from datetime import timedelta

from tests.accuracy.families import Register
from tests.accuracy.report import Report, Sample

LAYOUTS = Register()


def _plain(
    report: Report, name: str, value: str, unit: str = "", ranged: str = "", low: str = "", high: str = ""
) -> Sample:
    return replace(report.sample("na"), name=name, value=value, unit=unit, range=ranged, low=low, high=high, flag="")


@LAYOUTS.family("en-GB", "fr-FR", picture=True)
def gas_groups(report: Report) -> None:
    """Blood gases in groups with derived quantities, arrows before values, limits in brackets behind units."""
    y = report.head()
    n, put = report.locale.number, report.sheet.put
    is_english = report.locale.language == "en"
    groups = (
        (
            "Blood gas values" if is_english else "Gaz du sang",
            (
                ("pH", "7.31", "", "7.350", "7.450"),
                ("pCO2", "6.84", "kPa", "4.67", "6.00"),
                ("pO2", "9.12", "kPa", "11.07", "14.40"),
            ),
        ),
        (
            "Acid base status" if is_english else "Équilibre acido-basique",
            (
                ("cHCO3-(P,st)c", "22.7", "mmol/L", "22.0", "26.0"),
                ("cBase(Ecf)c", "-1.8", "mmol/L", "-2.0", "2.0"),
            ),
        ),
        (
            "Electrolyte values" if is_english else "Électrolytes",
            (
                ("cNa+", "134", "mmol/L", "136", "146"),
                ("cK+", "4.6", "mmol/L", "3.4", "4.5"),
                ("cCa2+", "1.19", "mmol/L", "1.15", "1.29"),
            ),
        ),
        (
            "Metabolite values" if is_english else "Métabolites",
            (
                ("cGlu", "8.3", "mmol/L", "3.9", "5.8"),
                ("cLac", "0.9", "mmol/L", "0.5", "1.6"),
            ),
        ),
    )
    for title, rows in groups:
        y += 17
        put(40, y, title, 9, "hebo")
        for name, value, unit, low, high in rows:
            y += 13
            flag = "L" if float(value) < float(low) else "H" if float(value) > float(high) else ""
            arrow = {"L": "↓", "H": "↑", "": ""}[flag]
            ranged = f"{n(low)} - {n(high)}"
            report.row(y, [(50, arrow), (64, name), (180, n(value)), (220, unit), (280, f"[ {ranged} ]")])
            report.told(_plain(report, name, n(value), unit, ranged, low, high), flag=flag)


@LAYOUTS.family("en-IN", "es-ES")
def words_with_index(report: Report) -> None:
    """Serology: a word, the index in brackets behind it or below, cut-offs as a legend per row."""
    y = report.head()
    is_english = report.locale.language == "en"
    n = report.locale.number
    w = report.words
    report.row(y, [(40, w["test"]), (220, w["value"]), (330, "S/CO"), (390, w["range"])], font="hebo")
    no, yes = ("Non Reactive", "Reactive") if is_english else ("No reactivo", "Reactivo")
    for name, index in (("HBsAg", "0.34"), ("Anti-HCV", "0.08"), ("HIV 1/2 Ag/Ab", "0.12"), ("Anti-HBs", "4.71")):
        y += 24
        word = yes if float(index) >= 1 else no
        report.row(y, [(40, name), (220, word), (330, n(index)), (390, f"< {n('1.0')} : {no}")])
        report.row(y + 9, [(390, f">= {n('1.0')} : {yes}")])
        ranged = f"< {n('1.0')} : {no} >= {n('1.0')} : {yes}"
        report.told(_plain(report, name, word, "", ranged), doubt=["reference_range", "reference_low", "unit"])
        report.told(_plain(report, name, n(index), "S/CO", ranged), optional=True)


@LAYOUTS.family("en-IN", "es-AR")
def patient_and_control(report: Report) -> None:
    """Coagulation: the patient's time, the control's time, ratio and INR in lines below the test's name."""
    y = report.head()
    n, put = report.locale.number, report.sheet.put
    is_english = report.locale.language == "en"
    blocks = (
        (
            ("Prothrombin Time", "Patient value", "Control", "INR", "ISI")
            if is_english
            else ("Tiempo de Protrombina", "Paciente", "Control", "RIN", "ISI"),
            "13.4",
            "12.1",
            "1.12",
        ),
        (
            ("Activated Partial Thromboplastin Time", "Patient value", "Control", "Ratio", "")
            if is_english
            else ("KPTT", "Paciente", "Control", "Ratio", ""),
            "31.6",
            "29.0",
            "1.09",
        ),
    )
    for (title, patient, control, ratio, isi), seconds, other, share in blocks:
        y += 22
        put(40, y, title, 9, "hebo")
        unit = "Sec" if is_english else "seg"
        ranged = f"{n('11.0')}{report.locale.dash}{n('36.0')}"
        for label, text, behind in ((patient, seconds, ranged), (control, other, ""), (ratio, share, "")):
            y += 13
            has_unit = label in {patient, control}
            report.row(y, [(60, f"{label} :"), (170, f"{n(text)} {unit}" if has_unit else n(text)), (260, behind)])
        if isi:
            y += 13
            report.row(y, [(60, f"{isi} :"), (170, n("1.05"))])
        report.told(_plain(report, title, n(seconds), unit, ranged, "11.0", "36.0"))
        report.told(_plain(report, ratio, n(share)))
        report.told(_plain(report, control, n(other), unit), optional=True)
        report.told(_plain(report, isi, n("1.05")), optional=True)


@LAYOUTS.family("nl-NL", "en-AU", picture=True)
def names_at_right(report: Report) -> None:
    """Names end at one edge with a colon, values begin behind it; the limits stand in small print behind the unit."""
    y = report.head()
    put = report.sheet.put
    for group in ("chem", "thyr"):
        y += 12
        for sample in report.samples(group, count=9):
            y += 14
            put(200, y, f"{sample.name} :", align="r")
            right = put(208, y, f"{sample.value} {sample.unit}", font="hebo")
            put(max(right + 12, 290), y, f"(ref. {sample.range})", 7)
            report.told(sample)


@LAYOUTS.family("en-US", "pt-PT")
def urine_in_three(report: Report) -> None:
    """A strip in three columns of name over value, then a sediment with counts over a field."""
    y = report.head()
    put = report.sheet.put
    is_english = report.locale.language == "en"
    n = report.locale.number
    names = (
        (
            "Color",
            "Clarity",
            "Specific gravity",
            "pH",
            "Leukocyte esterase",
            "Nitrite",
            "Protein",
            "Glucose",
            "Ketones",
            "Urobilinogen",
            "Bilirubin",
            "Blood",
        )
        if is_english
        else (
            "Cor",
            "Aspeto",
            "Densidade",
            "pH",
            "Esterase leucocitária",
            "Nitritos",
            "Proteínas",
            "Glicose",
            "Corpos cetónicos",
            "Urobilinogénio",
            "Bilirrubina",
            "Sangue",
        )
    )
    neg = "Neg" if is_english else "Negativo"
    values = (
        "Yellow" if is_english else "Amarela",
        "Clear" if is_english else "Límpida",
        n("1.015"),
        n("6.5"),
        "1+",
        neg,
        "Trace" if is_english else "Vestígios",
        neg,
        "2+",
        "Normal",
        neg,
        "+++",
    )
    put(40, y, "Urinalysis, dipstick" if is_english else "Urina tipo II", 10, "hebo")
    for i, (name, value) in enumerate(zip(names, values, strict=True)):
        x, top = 40 + 180 * (i % 3), y + 20 + 15 * (i // 3)
        put(x, top, name)
        put(x + 110, top, value, 9, "hebo")
        report.told(_plain(report, name, value))
    y += 100
    put(40, y, "Microscopy" if is_english else "Sedimento", 10, "hebo")
    for name, value in (
        ("WBC" if is_english else "Leucócitos", "6-10"),
        ("RBC" if is_english else "Eritrócitos", "0-2"),
    ):
        y += 15
        unit = "/HPF" if is_english else "/campo"
        report.row(y, [(40, name), (150, f"{value} {unit}"), (240, "0-5")])
        report.told(_plain(report, name, value, unit, "0-5", "0", "5"))


@LAYOUTS.family("en-IN", "it-IT")
def limits_of_many_lines(report: Report) -> None:
    """Hormones with limits of many lines by phase, trimester and age in a column of their own."""
    y = report.head()
    n, put = report.locale.number, report.sheet.put
    w = report.words
    is_english = report.locale.language == "en"
    report.row(y, [(40, w["test"]), (190, w["value"]), (250, w["unit"]), (330, w["range"])], font="hebo")
    phases = (
        ("Follicular phase", "Mid-cycle peak", "Luteal phase", "Postmenopausal")
        if is_english
        else ("Fase follicolare", "Picco ovulatorio", "Fase luteinica", "Menopausa")
    )
    rows = (
        ("FSH", "6.41", "mIU/mL", ("3.5 - 12.5", "4.7 - 21.5", "1.7 - 7.7", "25.8 - 134.8")),
        ("LH", "9.80", "mIU/mL", ("2.4 - 12.6", "14.0 - 95.6", "1.0 - 11.4", "7.7 - 58.5")),
        ("Progesterone", "0.92", "ng/mL", ("0.06 - 0.89", "0.12 - 12.0", "1.83 - 23.9", "0.05 - 0.13")),
    )
    for name, value, unit, limits in rows:
        y += 20
        report.row(y, [(40, name), (190, n(value)), (250, unit)])
        lines = [f"{phase}: {n(limit)}" for phase, limit in zip(phases, limits, strict=True)]
        for line in lines:
            put(330, y, line, 8)
            y += 10
        report.told(_plain(report, name, n(value), unit, " ".join(lines)))
    y += 20
    sample = report.sample("tsh")
    report.row(y, [(40, sample.name), (190, sample.value), (250, sample.unit), (330, sample.range)])
    report.told(sample)


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
