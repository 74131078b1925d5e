"""The third set, continued: single disciplines, written down before the reader was tried on any of it."""

from tests.accuracy.families import Register
from tests.accuracy.report import Report

LAYOUTS = Register()
_GASES = (
    (
        ("Blood gas values", "Gaz du sang"),
        (
            ("pH", "7.31", "", "7.350", "7.450"),
            ("pCO2", "6.84", "kPa", "4.67", "6.00"),
            ("pO2", "9.12", "kPa", "11.07", "14.40"),
        ),
    ),
    (
        ("Acid base status", "Équilibre acido-basique"),
        (
            ("cHCO3-(P,st)c", "22.7", "mmol/L", "22.0", "26.0"),
            ("cBase(Ecf)c", "-1.8", "mmol/L", "-2.0", "2.0"),
        ),
    ),
    (
        ("Electrolyte values", "Électrolytes"),
        (
            ("cNa+", "134", "mmol/L", "136", "146"),
            ("cK+", "4.6", "mmol/L", "3.4", "4.5"),
            ("cCa2+", "1.19", "mmol/L", "1.15", "1.29"),
        ),
    ),
    (
        ("Metabolite values", "Métabolites"),
        (
            ("cGlu", "8.3", "mmol/L", "3.9", "5.8"),
            ("cLac", "0.9", "mmol/L", "0.5", "1.6"),
        ),
    ),
)
"""Groups of a blood gas report, titled in English and in French: name, value, unit, limits."""

_STRIP = {
    "en": (
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
    ),
    "pt": (
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
    ),
}
"""What a strip of urine shows, in English and in Portuguese."""


@LAYOUTS.family("en-GB", "fr-FR", picture=True)
def gas_groups(report: Report) -> None:
    """Blood gases in groups with derived quantities, arrows before values, limits in brackets behind units."""
    y = report.head()
    n, put = report.locale.number, report.sheet.put
    language = 0 if report.locale.language == "en" else 1
    for titles, rows in _GASES:
        y += 17
        put(40, y, titles[language], 9, "hebo")
        for name, value, unit, low, high in rows:
            y += 13
            flag = "L" if float(value) < float(low) else "H" if float(value) > float(high) else ""
            arrow = {"L": "↓", "H": "↑", "": ""}[flag]
            ranged = f"{n(low)} - {n(high)}"
            report.row(y, [(50, arrow), (64, name), (180, n(value)), (220, unit), (280, f"[ {ranged} ]")])
            report.told(report.plain(name, n(value), unit, ranged, low, high), flag=flag)


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
        report.told(report.plain(name, word, "", ranged), doubt=["reference_range", "reference_low", "unit"])
        report.told(report.plain(name, n(index), "S/CO", ranged), optional=True)


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
        report.told(report.plain(title, n(seconds), unit, ranged, "11.0", "36.0"))
        report.told(report.plain(ratio, n(share)))
        report.told(report.plain(control, n(other), unit), optional=True)
        report.told(report.plain(isi, n("1.05")), optional=True)


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
    names = _STRIP["en" if is_english else "pt"]
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
        report.told(report.plain(name, value))
    y += 100
    put(40, y, "Microscopy" if is_english else "Sedimento", 10, "hebo")
    for name, value in (
        ("WBC" if is_english else "Leucócitos", "6-10"),
        ("RBC" if is_english else "Eritrócitos", "0-2"),
    ):
        y += 15
        unit = "/HPF" if is_english else "/campo"
        report.row(y, [(40, name), (150, f"{value} {unit}"), (240, "0-5")])
        report.told(report.plain(name, value, unit, "0-5", "0", "5"))


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
        report.told(report.plain(name, n(value), unit, " ".join(lines)))
    y += 20
    sample = report.sample("tsh")
    report.row(y, [(40, sample.name), (190, sample.value), (250, sample.unit), (330, sample.range)])
    report.told(sample)
