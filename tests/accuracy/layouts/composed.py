"""Tables put together by chance: order of columns, headings, marks, fonts, gaps, alignment, extra columns."""

from typing import Any

from tests.accuracy.families import Register
from tests.accuracy.report import Report, Sample
from tests.accuracy.sheet import FONTS, Align

LAYOUTS = Register()
_CODES = (
    "en-US en-GB en-AU en-ZA en-IN de-DE de-CH fr-FR es-ES es-MX es-AR it-IT pt-PT pt-BR nl-NL".split()  # noqa: SIM905
)
_MARKS = (("L", "H"), ("↓", "↑"), ("-", "+"), ("*", "*"), ("(L)", "(H)"), ("<", ">"))
_ORDERS: tuple[str, ...] = (
    "name value unit range",
    "name value unit flag range",
    "name flag value unit range",
    "name unit value flag range",
    "name range unit value flag",
    "name unit range value",
    "name value flag range unit",
    "flag name value unit range",
    "code name value unit range",
    "name method value unit range",
    "name value unit range method",
    "name specimen value flag unit range",
    "name value range",
)
_METHODS = ("ISE", "Jaffé", "HPLC", "CLIA", "IFCC", "UV")


def _text(report: Report, what: str, sample: Sample, marks: tuple[str, str]) -> str:
    if what == "flag":
        return {"L": marks[0], "H": marks[1], "": ""}[sample.flag]
    if what == "code":
        return f"{report.rng.choice('ABCGH')}{report.rng.randrange(100, 999)}"
    if what == "method":
        return report.rng.choice(_METHODS)
    return "Serum" if what == "specimen" else getattr(sample, what)


def _head(report: Report, what: str, style: str) -> str:
    if what == "code":
        return "Code"
    text = report.words["test" if what == "name" else what]
    if what == "flag" and report.rng.random() < 0.5:
        return ""
    return text.upper() if style == "capitals" else text


def _draw(report: Report) -> None:
    groups = report.rng.sample(("cbc", "chem", "liver", "iron", "thyr"), 2)
    columns: list[str] = report.rng.choice(_ORDERS).split()
    style = report.rng.choice(("words", "words", "capitals", "none"))
    x, _ = _draw_table(report, columns, report.samples(*groups, count=13), (40.0, report.head()), style, 1.0)
    report.sheet.width = max(595.0, x + 30)


def _draw_pair(report: Report) -> None:
    """Two tables of the same columns side by side, or one below the other with headings of their own."""
    rng = report.rng
    columns: list[str] = rng.choice(_ORDERS[:8]).split()
    style = rng.choice(("words", "capitals", "none"))
    groups = rng.sample(("cbc", "chem", "liver", "iron"), 2)
    y = report.head()
    is_below = rng.random() < 0.4
    x, bottom = _draw_table(report, columns, report.samples(groups[0], count=8), (36.0, y), style, 0.75)
    place = (36.0, bottom + rng.choice((8, 30))) if is_below else (x + 16, y)
    x, _ = _draw_table(report, columns, report.samples(groups[1], count=8), place, style, 0.75)
    report.sheet.width = max(595.0, x + 30)


def _draw_table(
    report: Report,
    columns: list[str],
    samples: list[Sample],
    place: tuple[float, float],
    style: str,
    scale: float,
) -> tuple[float, float]:
    """Draw one table; returns its right and lower edge."""
    rng = report.rng
    font, bold = rng.choice((("helv", "hebo"), ("tiro", "tibo"), ("cour", "cobo")))
    size = scale * (rng.choice((7.0, 8.0, 9.0)) if font != "cour" else 6.5)
    gap = scale * rng.choice((9.0, 14.0, 24.0))
    marks = rng.choice(_MARKS)
    x, y = place
    texts = [[_text(report, what, sample, marks) for what in columns] for sample in samples]
    heads = [_head(report, what, style) if style != "none" else "" for what in columns]
    places: list[tuple[float, Align]] = []
    for k, what in enumerate(columns):
        width = max(FONTS[font].text_length(row[k], size) for row in texts)
        width = max(width, FONTS[bold].text_length(heads[k], size), 8)
        align: Align = rng.choice(("l", "r", "c")) if what == "value" else "l"
        places.append((x + {"l": 0.0, "r": width, "c": width / 2}[align], align))
        x += width + gap
    for (at, align), head in zip(places, heads, strict=True):
        report.sheet.put(at, y, head, size, bold, align)
    for sample, row in zip(samples, texts, strict=True):
        y += size * 1.6
        for (at, align), text in zip(places, row, strict=True):
            report.sheet.put(at, y, text, size, font, align)
        _tell(report, sample, columns, marks)
    return x, y


def _tell(report: Report, sample: Sample, columns: list[str], marks: tuple[str, str]) -> None:
    flag = sample.flag if "flag" in columns else ""
    flag = "A" if flag and marks[0] == "*" else flag
    changes: dict[str, Any] = {} if "unit" in columns else {"unit": None}
    report.told(sample, flag=flag or None, **changes)


@LAYOUTS.family(*_CODES)
def composed_first(report: Report) -> None:
    """Fifteen tables by chance."""
    _draw(report)


@LAYOUTS.family(*_CODES)
def composed_second(report: Report) -> None:
    """Fifteen more."""
    _draw(report)


@LAYOUTS.family(*_CODES)
def composed_third(report: Report) -> None:
    """Fifteen more, held out."""
    _draw(report)


@LAYOUTS.family(*_CODES)
def composed_pairs(report: Report) -> None:
    """Fifteen pairs of tables by chance."""
    _draw_pair(report)


@LAYOUTS.family(*_CODES)
def composed_pairs_held_out(report: Report) -> None:
    """Fifteen more, held out."""
    _draw_pair(report)
