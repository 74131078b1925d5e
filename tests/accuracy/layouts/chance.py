"""A fifth set: whole documents by chance, from letterhead to foot; each part has many habits that meet at random."""

from collections.abc import Callable
from datetime import timedelta

from tests.accuracy.families import Register
from tests.accuracy.heads import draw_head
from tests.accuracy.report import Report, Sample
from tests.accuracy.sheet import FONTS, Align

LAYOUTS = Register()
_CODES = (
    "en-US",
    "en-GB",
    "en-AU",
    "en-ZA",
    "en-IN",
    "de-DE",
    "de-CH",
    "fr-FR",
    "es-ES",
    "es-MX",
    "es-AR",
    "it-IT",
    "pt-PT",
    "pt-BR",
    "nl-NL",
)
_GROUPS = ("cbc", "chem", "liver", "lipid", "iron", "thyr", "vit")
_MARKS = (("L", "H"), ("↓", "↑"), ("-", "+"), ("*", "*"), ("(L)", "(H)"), ("[L]", "[H]"), ("Low", "High"), ("▼", "▲"))
_FRAMES = ("{}", "({})", "[{}]", "Ref: {}")
_PANELS = {
    "en": ("Haematology", "Biochemistry", "General"),
    "de": ("Hämatologie", "Klinische Chemie", "Allgemein"),
    "fr": ("Hématologie", "Biochimie", "Divers"),
    "es": ("Hematología", "Bioquímica", "General"),
    "it": ("Ematologia", "Chimica clinica", "Varie"),
    "pt": ("Hematologia", "Bioquímica", "Geral"),
    "nl": ("Hematologie", "Klinische chemie", "Algemeen"),
}
_NOTES = {
    "en": (
        "Fasting sample.",
        "Results relate only to the items tested.",
        "Interpret with clinical findings; repeat in 6 weeks.",
    ),
    "de": (
        "Probe leicht lipämisch.",
        "Die Ergebnisse beziehen sich nur auf die Proben.",
        "Kontrolle in 6 Wochen empfohlen.",
    ),
    "fr": (
        "Sérum légèrement hémolysé.",
        "Résultats à interpréter par un médecin.",
        "Contrôle conseillé dans 6 semaines.",
    ),
    "es": ("Muestra en ayunas.", "Los resultados se refieren solo a la muestra.", "Se aconseja control en 6 semanas."),
    "it": (
        "Campione a digiuno.",
        "I risultati si riferiscono al solo campione.",
        "Si consiglia controllo tra 6 settimane.",
    ),
    "pt": ("Amostra em jejum.", "Os resultados referem-se apenas à amostra.", "Aconselha-se controle em 6 semanas."),
    "nl": ("Monster nuchter.", "Resultaten gelden alleen voor dit monster.", "Controle over 6 weken geadviseerd."),
}


def _mark(sample: Sample, marks: tuple[str, str]) -> str:
    return {"L": marks[0], "H": marks[1], "": ""}[sample.flag]


def _flag(sample: Sample, marks: tuple[str, str]) -> str:
    return "A" if sample.flag and marks[0] == "*" else sample.flag


def _samples(report: Report, count: int) -> list[Sample]:
    return report.samples(*report.rng.sample(_GROUPS, 3), count=count)


def _draw_table(report: Report, y: float) -> float:
    """A table: any order of cells, unit in a cell of its own, behind the value, in the name or behind the range."""
    rng, put = report.rng, report.sheet.put
    order = rng.choice(
        (
            "value unit range flag",
            "flag value unit range",
            "unit value range",
            "range value unit",
            "value range unit",
            "value flag range",
        )
    )
    unit_at = "own" if "unit" in order else rng.choice(("value", "name", "range"))
    marks, frame = rng.choice(_MARKS), rng.choice(_FRAMES)
    size = rng.choice((7.0, 8.0, 9.0, 10.0))
    step = size * rng.choice((1.35, 1.6, 2.1))
    columns = order.split()
    has_heads, has_panels = rng.random() < 0.8, rng.random() < 0.5
    has_method, has_notes = rng.random() < 0.3, rng.random() < 0.3
    places: dict[str, tuple[float, Align]] = {"name": (40, "l")}
    x = rng.choice((190.0, 220.0))
    for what in columns:
        width = {"value": 70, "unit": 75, "range": 100, "flag": 40}[what]
        align: Align = rng.choice(("l", "r")) if what == "value" else "l"
        places[what] = (x + (40 if align == "r" else 0), align)
        x += width
    if has_heads:
        heads = {"name": report.words["test"], **{what: report.words[what] for what in columns}}
        is_upper = rng.random() < 0.3
        for what, (at, align) in places.items():
            put(at, y, heads[what].upper() if is_upper else heads[what], size, "hebo", align)
        y += step
    samples = _samples(report, 13)
    for i, sample in enumerate(samples):
        if has_panels and i % 5 == 0:
            y += step * 0.5
            put(40, y, _PANELS[report.locale.language][i // 5], size, "hebo")
            y += step
        name = f"{sample.name} ({sample.unit})" if unit_at == "name" else sample.name
        value = f"{sample.value} {sample.unit}" if unit_at == "value" else sample.value
        ranged = frame.format(sample.range) + (f" {sample.unit}" if unit_at == "range" else "")
        texts = {"name": name, "value": value, "unit": sample.unit, "range": ranged, "flag": _mark(sample, marks)}
        for what, (at, align) in places.items():
            put(at, y, texts[what], size, "hebo" if what == "value" and sample.flag else "helv", align)
        report.told(sample, flag=_flag(sample, marks) if "flag" in columns else "")
        if has_method and i % 3 == 1:
            put(
                46,
                y + size * 0.95,
                rng.choice(("ISE", "IFCC, 37 °C", "Immunoturbidimetry", "CLIA")),
                size * 0.7,
                "heit",
            )
            y += size * 0.8
        if has_notes and i % 6 == 4:
            y += step
            put(52, y, rng.choice(_NOTES[report.locale.language]), size * 0.85, "heit")
        y += step
    return y


def _draw_days(report: Report, y: float) -> float:
    """A cumulative table: days in any order, before or behind units and limits, marks glued or apart, some blanks."""
    rng, put = report.rng, report.sheet.put
    count = rng.choice((2, 3, 4))
    days = [report.taken - timedelta(days=rng.choice((7, 30, 91)) * i + i) for i in range(count)]
    has_times = rng.random() < 0.4
    if not has_times:
        report.forget_time()
    texts = [day.isoformat()[:16] if has_times else day.date().isoformat() for day in days]
    numbers = [0] + [report.other_day(text) for text in texts[1:]]
    order = list(range(count)) if rng.random() < 0.5 else list(range(count))[::-1]
    sides = rng.choice((("unit", "range"), ("range", "unit"), ("range",)))
    is_before = rng.random() < 0.4
    width = 62.0
    x_sides, x_days = (150.0, 150.0 + 80 * len(sides)) if is_before else (160 + width * count, 150.0)
    if rng.random() < 0.7:
        put(40, y, report.words["test"], 8, "hebo")
        report.row(
            y, [(x_sides + 80 * k, report.words[what].split()[0]) for k, what in enumerate(sides)], size=8, font="hebo"
        )
    for place, k in enumerate(order):
        put(x_days + 50 + width * place, y, report.locale.date(days[k]), 7.5, "hebo", "r")
        put(x_days + 50 + width * place, y + 9, f"{days[k]:%H:%M}" if has_times else "", 7, "helv", "r")
    y += 24 if has_times else 15
    marks = rng.choice(_MARKS[:4])
    for i, sample in enumerate(_samples(report, 11)):
        name = sample.name if "unit" in sides else f"{sample.name} [{sample.unit}]"
        put(40, y, name, 8)
        for k, what in enumerate(sides):
            put(x_sides + 80 * k, y, getattr(sample, what), 8)
        for place, k in enumerate(order):
            if count > 2 and (i + k) % 4 == 3:
                continue
            again = report.again(sample)
            right = x_days + 50 + width * place
            put(right, y, again.value, 8, align="r")
            put(right + 2, y, _mark(again, marks), 8)
            report.told(again, report=numbers[k], flag=_flag(again, marks))
        y += 13
    return y


def _draw_cards(report: Report, y: float) -> float:
    """Cards in one or two columns: name, value with unit and mark, limits with or without a label."""
    rng, put = report.rng, report.sheet.put
    columns = rng.choice((1, 2))
    label = rng.choice(("", f"{report.words['range']}: ", "Ref. "))
    marks = rng.choice(_MARKS[4:])
    has_mark = rng.random() < 0.5
    for i, sample in enumerate(_samples(report, 10)):
        x = 44 + 270 * (i % columns)
        put(x, y, sample.name, 10, "hebo")
        right = put(x, y + 14, f"{sample.value} {sample.unit}", 11)
        if has_mark:
            put(right + 12, y + 14, _mark(sample, marks), 9)
        put(x, y + 26, f"{label}{sample.range}", 8)
        report.told(sample, flag=_flag(sample, marks) if has_mark else "")
        y += 48 if i % columns == columns - 1 else 0
    return y + 48


def _draw_lines(report: Report, y: float) -> float:
    """One line of text a result, with leaders, colons, equals signs or nothing between."""
    rng = report.rng
    pattern = rng.choice(
        (
            "{name}: {value} {unit} ({range})",
            "{name} = {value} {unit} [{range}]",
            "{name} {value} {unit} ({range})",
            "{name} {dots} {value} {unit} ({range})",
            "{name} : {mark} {value} {unit} (N: {range})",
            "{name} - {value} {unit}, {label} {range}",
        )
    )
    marks = _MARKS[3]
    for sample in _samples(report, 12):
        text = pattern.format(
            name=sample.name,
            value=sample.value,
            unit=sample.unit,
            range=sample.range,
            dots="." * (40 - len(sample.name)),
            mark=_mark(sample, marks),
            label=report.words["range"],
        )
        report.sheet.put(40, y, " ".join(text.split()), 9)
        report.told(sample, flag=_flag(sample, marks) if "{mark}" in pattern else "")
        y += 14
    return y


def _draw_two(report: Report, y: float) -> float:
    """Two tables side by side with one set of headings each, or none."""
    rng, put = report.rng, report.sheet.put
    has_heads = rng.random() < 0.6
    bottom = y
    groups = rng.sample(_GROUPS, 4)
    for column in range(2):
        x, at = 36 + 270 * column, y
        if has_heads:
            cells = (
                (x, report.words["test"]),
                (x + 96, report.words["value"][:9]),
                (x + 140, report.words["unit"]),
                (x + 190, report.words["range"][:12]),
            )
            report.row(at, cells, size=7, font="hebo")
            at += 12
        for sample in report.samples(*groups[2 * column : 2 * column + 2], count=9):
            put(x, at, sample.name, 7)
            report.row(at, ((x + 96, sample.value), (x + 140, sample.unit), (x + 190, sample.range)), size=7)
            report.told(sample)
            at += 12
        bottom = max(bottom, at)
    return bottom


_BODIES: tuple[Callable[[Report, float], float], ...] = (
    _draw_table,
    _draw_table,
    _draw_days,
    _draw_days,
    _draw_cards,
    _draw_lines,
    _draw_two,
)


def _draw(report: Report) -> None:
    body = report.rng.choice(_BODIES)
    y = draw_head(report, has_day=body is not _draw_days)
    y = body(report, y) + 20
    language = report.locale.language
    if report.rng.random() < 0.6:
        report.sheet.put(40, y, report.rng.choice(_NOTES[language]), 8)
    report.sheet.put(
        40,
        report.sheet.height - 30,
        f"{report.words['lab']} Birkenried · Tel. 00417 555 0144 · Fax 00417 555 0145",
        6.5,
    )
    report.sheet.put(report.sheet.width - 40, report.sheet.height - 30, "1 / 1", 7, "helv", "r")
    if report.rng.random() < 0.3:
        report.sheet.order = report.rng.choice(("shuffled", "words"))
    if max(FONTS["helv"].text_length(ink.text, ink.size) + ink.x for ink in report.sheet.inks) > report.sheet.width:
        report.sheet.width += 80


@LAYOUTS.family(*_CODES, *_CODES, picture=True)
def chance_first(report: Report) -> None:
    """Thirty documents by chance."""
    _draw(report)


@LAYOUTS.family(*_CODES, *_CODES)
def chance_held_out(report: Report) -> None:
    """Thirty more, held out."""
    _draw(report)
