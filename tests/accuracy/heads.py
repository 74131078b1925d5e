"""Letterheads of many kinds, chosen by chance: how the person and the days are told varies more than tables do."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from tests.accuracy.report import Report

_LABELS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "en": {
        "name": ("Patient Name", "Name", "Patient", "Pt. Name"),
        "born": ("DOB", "Date of Birth", "Birth Date", "D.O.B."),
        "sex": ("Sex", "Gender", "M/F"),
        "taken": ("Date Collected", "Collection Date/Time", "Sample Collected On", "Specimen Taken", "Drawn"),
        "reported": ("Date Reported", "Report Date", "Authorised", "Released"),
    },
    "de": {
        "name": ("Patient", "Name, Vorname", "Patientenname"),
        "born": ("geb. am", "Geburtsdatum", "Geb.-Datum"),
        "sex": ("Geschlecht", "Geschl."),
        "taken": ("Abnahme", "Entnahmedatum", "Blutentnahme", "Abnahme am"),
        "reported": ("Befunddatum", "Ausgang", "Validiert am"),
    },
    "fr": {
        "name": ("Nom", "Patient(e)", "Nom et prénom"),
        "born": ("Né(e) le", "Date de naissance", "DDN"),
        "sex": ("Sexe",),
        "taken": ("Prélèvement du", "Date de prélèvement", "Prélevé le"),
        "reported": ("Validé le", "Compte rendu du", "Édition du"),
    },
    "es": {
        "name": ("Nombre", "Paciente", "Nombre y apellidos"),
        "born": ("F. Nacimiento", "Fecha nac.", "Nacido el"),
        "sex": ("Sexo", "Género"),
        "taken": ("F. extracción", "Fecha de toma", "Toma de muestra"),
        "reported": ("F. informe", "Emitido", "Fecha de validación"),
    },
    "it": {
        "name": ("Paziente", "Cognome e nome", "Nominativo"),
        "born": ("Data nascita", "Nato/a il", "Data di nascita"),
        "sex": ("Sesso",),
        "taken": ("Data prelievo", "Prelievo del", "Accettazione e prelievo"),
        "reported": ("Data referto", "Referto del", "Stampato il"),
    },
    "pt": {
        "name": ("Paciente", "Nome", "Utente"),
        "born": ("Dt. Nasc.", "Data nasc.", "Nascimento"),
        "sex": ("Sexo", "Gênero"),
        "taken": ("Coleta", "Data/Hora coleta", "Colheita"),
        "reported": ("Emissão", "Liberado em", "Data do laudo"),
    },
    "nl": {
        "name": ("Naam", "Patiënt", "Cliënt"),
        "born": ("Geb.datum", "Geboren", "Geboortedatum"),
        "sex": ("Geslacht", "M/V"),
        "taken": ("Afnamedatum", "Datum afname", "Afgenomen op"),
        "reported": ("Rapportdatum", "Datum rapport", "Geautoriseerd"),
    },
}


def draw_head(report: Report, *, has_day: bool = True) -> float:
    """Draw a letterhead chosen by chance; returns where the body may begin."""
    language = report.locale.language
    labels = {what: report.rng.choice(words) for what, words in _LABELS[language].items()}
    texts = {
        "name": report.name,
        "born": report.locale.date(report.born),
        "sex": report.rng.choice((report.sex, report.sex[:1].upper()))
        if language in {"en", "de", "fr"}
        else report.sex,
        "taken": report.locale.time(report.taken),
        "reported": report.locale.time(report.taken + timedelta(hours=9)),
    }
    if not has_day:
        texts = {what: text for what, text in texts.items() if what not in {"taken", "reported"}}
    style: Callable[[Report, Mapping[str, str], Mapping[str, str]], float] = report.rng.choice(_STYLES)
    return style(report, labels, texts)


def _left_column(report: Report, labels: Mapping[str, str], texts: Mapping[str, str]) -> float:
    """Labels in one column, texts in a second one, without colons."""
    report.sheet.put(report.sheet.width - 40, 44, f"{report.words['lab']} Birkenried", 12, "tibo", "r")
    y = 70.0
    for what, text in texts.items():
        report.row(y, [(40, labels[what]), (150, text)])
        y += 12
    return y + 18


def _pairs(report: Report, labels: Mapping[str, str], texts: Mapping[str, str]) -> float:
    """Two pairs of label and text a line, colons far from the labels."""
    report.sheet.put(40, 44, f"{report.words['lab']} Birkenried", 12, "hebo")
    y = 72.0
    for i, (what, text) in enumerate(texts.items()):
        x = 40 + 280 * (i % 2)
        report.row(y, [(x, labels[what]), (x + 100, ":"), (x + 110, text)])
        y += 13 * (i % 2)
    return y + 32


def _boxes(report: Report, labels: Mapping[str, str], texts: Mapping[str, str]) -> float:
    """Cells with a small label above the text."""
    report.sheet.put(report.sheet.width / 2, 44, f"{report.words['lab']} Birkenried", 13, "hebo", "c")
    places = {"name": (40, 70), "born": (220, 70), "sex": (340, 70), "taken": (420, 70), "reported": (40, 98)}
    for what, text in texts.items():
        x, y = places[what]
        report.sheet.put(x, y, labels[what], 6)
        report.sheet.put(x, y + 11, text, 8.5, "hebo")
    return 130.0


def _one_line(report: Report, labels: Mapping[str, str], texts: Mapping[str, str]) -> float:
    """All on one or two lines, parted by strokes."""
    report.sheet.put(40, 44, f"{report.words['lab']} Birkenried", 12, "hebo")
    first = "  |  ".join(f"{labels[what]}: {texts[what]}" for what in ("name", "born", "sex"))
    report.sheet.put(40, 66, first, 8)
    second = "  |  ".join(f"{labels[what]}: {texts[what]}" for what in ("taken", "reported") if what in texts)
    report.sheet.put(40, 78, second, 8)
    return 104.0


def _right_aligned(report: Report, labels: Mapping[str, str], texts: Mapping[str, str]) -> float:
    """Labels end at one edge, texts begin behind it; a doctor and a number stand between."""
    report.sheet.put(40, 44, f"{report.words['lab']} Birkenried", 12, "hebo")
    y = 60.0
    lines = [(labels[what], text) for what, text in texts.items()]
    lines[2:2] = [(report.words["doctor"], "Dr. T. Ellwangen"), ("ID", "B-4418-207")]
    for label, text in lines:
        report.sheet.put(140, y, f"{label}:", 8, "heit", "r")
        report.sheet.put(148, y, text, 8.5)
        y += 11
    return y + 16


_STYLES = (_left_column, _pairs, _boxes, _one_line, _right_aligned)
