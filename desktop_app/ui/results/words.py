"""What Results says: values, ranges, states, changes, plots in words; every text can be translated."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.core.medical.series import Change, Line, Reading, TestSeries
from desktop_app.core.medical.trends import trend_of
from desktop_app.ui.texts import LONG_DAY, LONG_SHORT_DAY, date_text, plural
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.status_style import MARK_STYLES, Mark

CONTEXT = "Results"
_LONGEST_RANGE = 24
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def tr(text: str) -> str:
    """Return a text of Results in the window's language."""
    return QCoreApplication.translate(CONTEXT, text)


def tr_n(one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number."""
    return plural(CONTEXT, one, many, number)


@dataclass(frozen=True, slots=True)
class StateStyle:
    """How the state of a value is shown: word, icon (none for a plain word), colour and weight."""

    word: str
    icon: str | None
    role: Role
    weight: int = 400


def state_style(reading: Reading) -> StateStyle:
    """Return how a reading's state is shown; a dash where neither mark nor range says anything."""
    high, low = MARK_STYLES[Mark.HIGH], MARK_STYLES[Mark.LOW]
    match reading.state:
        case "high":
            return StateStyle(tr("High"), high.icon, high.text, high.weight)
        case "low":
            return StateStyle(tr("Low"), low.icon, low.text, low.weight)
        case "critical-high":
            return StateStyle(tr("Critical"), high.icon, high.text, 700)
        case "critical-low":
            return StateStyle(tr("Critical"), low.icon, low.text, 700)
        case "abnormal":
            return StateStyle(tr("Abnormal"), "ph.asterisk", Role.WARN, 600)
        case "normal":
            return StateStyle(tr("Normal"), None, Role.TEXT_3)
        case _:
            return StateStyle("–", None, Role.TEXT_3)


def panel_name(panel: str | None) -> str:
    """Return a heading of the list."""
    return tr(panel) if panel else tr("Other tests")


def unit_words(unit: str | None) -> str:
    """Return a unit as it is shown: 10^9/L as 10⁹/L."""
    if not unit or "10" not in unit:
        return unit or ""
    head, mark, tail = unit.partition("^") if "^" in unit else unit.partition("*")
    if not mark or not head.endswith("10"):
        return unit
    digits = len(tail) - len(tail.lstrip("0123456789-"))
    return head + tail[:digits].translate(_SUPERSCRIPTS) + tail[digits:] if digits else unit


def range_words(reading: Reading) -> str:
    """Return a printed range as it is shown, "120–155"; a long one by its limits; empty where there is none."""
    printed = " ".join((reading.reference_range or "").split())
    if printed and len(printed) <= _LONGEST_RANGE:
        return printed.replace(" - ", "–").replace(" – ", "–")
    return limits_words(reading.reference_low, reading.reference_high)


def limits_words(low: float | None, high: float | None) -> str:
    """Return limits as a range: "120–155", "< 3", "> 1.2"."""
    if low is None:
        return "" if high is None else f"< {number_words(high)}"
    return f"> {number_words(low)}" if high is None else f"{number_words(low)}–{number_words(high)}"


def band_words(low: float | None, high: float | None, printed: str) -> str:
    """Return what is written on the band: "Reference range: below 3.0"."""
    bare = printed.lstrip("<>≤≥= ")
    if low is None:
        return tr("Reference range: below {limit}").format(limit=bare or number_words(high))
    if high is None:
        return tr("Reference range: above {limit}").format(limit=bare or number_words(low))
    return tr("Reference range: {range}").format(range=printed or limits_words(low, high))


def number_words(number: float | None, decimals: int | None = None) -> str:
    """Return a number as the language writes it, with at most four figures that count unless decimals are given."""
    if number is None:
        return ""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    if decimals is not None:
        return locale.toString(float(number), "f", decimals)
    return locale.toString(float(f"{number:.4g}"), "g", 6)


def value_words(reading: Reading) -> str:
    """Return a value as printed; a limit with room after its sign."""
    text = reading.value or ""
    sign = reading.comparator
    return f"{sign} {text[len(sign) :].lstrip()}" if sign and text.startswith(sign) else text


def date_words(iso: str | None) -> str:
    """Return a day as it is shown, "14 Oct 2024"; words where there is none."""
    day = QDate.fromString((iso or "")[:10], "yyyy-MM-dd")
    return date_text(day) if day.isValid() else tr("No date")


def month_words(iso: str | None) -> str:
    """Return a month in full, "April 2019"."""
    day = QDate.fromString((iso or "")[:10], "yyyy-MM-dd")
    return QLocale().toString(day, "MMMM yyyy") if day.isValid() else ""


def short_month_words(day: date) -> str:
    """Return a month as an axis shows it, "Jan 2024"."""
    return QLocale().toString(QDate(day.year, day.month, 1), "MMM yyyy")


def change_words(change: Change, last: Reading) -> str:
    """Return "+0.6 since 18 Jun"; with the year where it is another one."""
    sign = "+" if change.difference > 0 else "−" if change.difference < 0 else "±"
    amount = number_words(abs(change.difference), change.decimals)
    day = QDate.fromString(change.since[:10], "yyyy-MM-dd")
    form = LONG_SHORT_DAY if change.since[:4] == (last.date or "")[:4] else LONG_DAY
    return tr("{change} since {day}").format(change=f"{sign}{amount}", day=date_text(day, form))


def readings_words(count: int) -> str:
    """Return "8 readings"."""
    return tr_n("%n reading", "%n readings", count)


def tests_words(count: int) -> str:
    """Return "8 tests"."""
    return tr_n("%n test", "%n tests", count)


def test_words(test: TestSeries) -> str:
    """Return what a screen reader says of a row of the list."""
    trends = {"rising": tr("rising"), "falling": tr("falling"), "steady": tr("steady")}
    trend = trend_of([point for point in test.line.points if point.reading.is_confirmed])
    state = state_style(test.last).word
    parts = (
        test.name,
        readings_words(test.count),
        trends.get(trend or ""),
        tr("last {value}").format(value=f"{value_words(test.last)} {unit_words(test.last.unit)}".strip()),
        state.lower() if state != "–" else None,
        None if test.last.is_confirmed else tr("not confirmed"),
    )
    return ", ".join(part for part in parts if part)


def reading_words(reading: Reading) -> str:
    """Return what a screen reader says of a reading."""
    state = state_style(reading).word
    parts = (
        date_words(reading.date),
        f"{value_words(reading)} {unit_words(reading.unit)}".strip(),
        state.lower() if state != "–" else None,
        tr("range {range}").format(range=range_words(reading)) if range_words(reading) else None,
        None if reading.is_confirmed else tr("not confirmed"),
        reading.laboratory,
        source_words(reading),
    )
    return ", ".join(part for part in parts if part)


def source_words(reading: Reading) -> str:
    """Return where a reading stands: "lipids.pdf, p. 1"."""
    if reading.page is None:
        return reading.file_name
    return tr("{file}, p. {page}").format(file=reading.file_name, page=QLocale().toString(reading.page))


def plot_words(name: str, line: Line | None, readings: Sequence[Reading]) -> str:
    """Return a plot in words: how many readings, from when to when, from how much to how much, how many outside."""
    if line is None or not line.points:
        return tr("{name}, {readings}, no numbers to draw").format(name=name, readings=readings_words(len(readings)))
    low, high = (pick(line.points, key=lambda point: point.value).value for pick in (min, max))
    first, last = (month_words(point.reading.date) for point in (line.points[0], line.points[-1]))
    span = tr("from {first} to {last}").format(first=first, last=last) if first != last else first
    numbers = tr("{low} to {high}").format(low=number_words(low), high=number_words(high))
    amount = f"{numbers if low != high else number_words(low)} {unit_words(line.unit)}".strip()
    parts = [name, f"{readings_words(len(line.points))} {span}", amount, *_outside_words(line)]
    return ", ".join(parts)


def _outside_words(line: Line) -> list[str]:
    above = sum(point.reading.state in {"high", "critical-high"} for point in line.points)
    below = sum(point.reading.state in {"low", "critical-low"} for point in line.points)
    open_ = sum(not point.reading.is_confirmed for point in line.points)
    counted = (
        (above, tr("{count} above range")),
        (below, tr("{count} below range")),
        (open_, tr("{count} not confirmed")),
    )
    return [words.format(count=QLocale().toString(count)) for count, words in counted if count]
