"""The Process screen's words for numbers: durations, sizes, pages, days, kinds of file; and its way to translations."""

from datetime import UTC, datetime
from pathlib import PurePath

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop_app.core.settings import API_ENGINE, LOCAL_ENGINE
from desktop_app.ui.texts import DAY, date_text, plural

_CONTEXT = "Process"
_MINUTE_S, _HOUR_S = 60, 3600
_KB, _MB, _GB = 1000, 1_000_000, 1_000_000_000
NOTHING = "—"


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def marked(text: str) -> str:
    """Return the text as it is; it stands in a table, and `tr` translates it where it is shown."""
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


def tr_n(one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number, which is written as the language does."""
    return plural(_CONTEXT, one, many, number)


def count_words(number: int) -> str:
    """Return a whole number as the language writes it."""
    return QLocale().toString(number)


def decimal_words(number: float, decimals: int = 1) -> str:
    """Return a number with so many decimals as the language writes it."""
    return QLocale().toString(float(number), "f", decimals)


def files_words(number: int) -> str:
    """Return "1 file", "12 files"."""
    return tr_n("%n file", "%n files", number)


def pages_words(number: int) -> str:
    """Return "1 page", "6 pages"."""
    return tr_n("%n page", "%n pages", number)


def values_words(number: int) -> str:
    """Return "1 value", "24 values"."""
    return tr_n("%n value", "%n values", number)


def duration_words(duration_ms: float) -> str:
    """Return "9.4 s", "41 s", "5 min 40 s", "2 h 5 min"."""
    if duration_ms < 9950:
        return tr("%1 s").replace("%1", decimal_words(duration_ms / 1000))
    return seconds_words(round(duration_ms / 1000))


def exact_duration_words(duration_ms: float) -> str:
    """Return the same with tenths of seconds up to a minute, for times that are compared."""
    if duration_ms >= _MINUTE_S * 1000 - 50:
        return duration_words(duration_ms)
    return tr("%1 s").replace("%1", decimal_words(duration_ms / 1000))


def seconds_words(seconds: int) -> str:
    """Return "41 s", "5 min 40 s", "2 h 5 min"."""
    if seconds < _MINUTE_S:
        return tr("%1 s").replace("%1", count_words(seconds))
    if seconds < _HOUR_S:
        minutes = tr("%1 min").replace("%1", str(seconds // _MINUTE_S))
        rest = seconds % _MINUTE_S
        return f"{minutes} {tr('%1 s').replace('%1', str(rest))}" if rest else minutes
    hours = tr("%1 h").replace("%1", count_words(seconds // _HOUR_S))
    rest = seconds % _HOUR_S // _MINUTE_S
    return f"{hours} {tr('%1 min').replace('%1', str(rest))}" if rest else hours


def size_words(size_bytes: int) -> str:
    """Return "418 kB", "1.8 MB"; a kilobyte is 1000 bytes."""
    if size_bytes < _KB:
        return tr_n("%n byte", "%n bytes", size_bytes)
    if size_bytes < _MB - _KB // 2:
        return tr("%1 kB").replace("%1", count_words(round(size_bytes / _KB)))
    unit, text = (_MB, tr("%1 MB")) if size_bytes < _GB else (_GB, tr("%1 GB"))
    return text.replace("%1", decimal_words(size_bytes / unit))


def clock_words(at_ms: int) -> str:
    """Return "14:32" in this computer's time zone."""
    return _local(at_ms).strftime("%H:%M")


def day_words(at_ms: int, today: datetime | None = None) -> str:
    """Return "today, 14:32", "yesterday, 14:32" or "14 Oct 2024, 14:32"; `today` is the day to compare with."""
    moment = _local(at_ms)
    now = today or datetime.now(UTC).astimezone()
    near = {0: tr("today, %1"), 1: tr("yesterday, %1")}.get((now.date() - moment.date()).days)
    if near is not None:
        return near.replace("%1", f"{moment:%H:%M}")
    return f"{date_text(moment, DAY)}, {moment:%H:%M}"


def kind_words(media_type: str | None, name: str) -> str:
    """Return a file's badge: PDF, IMAGE, or FILE while nothing is known of it."""
    suffix = PurePath(name).suffix.lower()
    if media_type == "application/pdf" or (media_type is None and suffix == ".pdf"):
        return "PDF"
    if (media_type or "").startswith("image/") or (media_type is None and suffix in _PICTURES):
        return tr("IMAGE")
    return tr("FILE")


def type_words(media_type: str | None, name: str) -> str:
    """Return the kind with its format: "PDF", "IMAGE · HEIC"."""
    kind = kind_words(media_type, name)
    if media_type is None or not media_type.startswith("image/"):
        return kind
    return f"{kind} · {media_type.removeprefix('image/').upper()}"


def engine_words(engine: str) -> str:
    """Return an engine's name: "Local", "API"."""
    return {LOCAL_ENGINE: tr("Local"), API_ENGINE: tr("API")}.get(engine, engine)


def password_words() -> str:
    """Return what to do about a file that asks for a password, which the window can take where a terminal cannot."""
    return tr("Enter its password, or save a copy without one and replace the file.")


def retry_with_words(engine: str) -> str:
    """Return what a retry with that engine is called."""
    words = {LOCAL_ENGINE: tr("Retry with the local engine"), API_ENGINE: tr("Retry with the API engine")}
    return words.get(engine, tr("Retry with %1").replace("%1", engine))


def sentence_words(text: str) -> str:
    """Return the text beginning with a small letter, to stand inside a sentence; names in capitals stay.

    In German it stays as it is: most texts begin with a noun.
    """
    is_kept = text[1:2].isupper() or QLocale().language() is QLocale.Language.German
    return text if is_kept else text[:1].lower() + text[1:]


_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".heic", ".heif", ".bmp"})


def _local(at_ms: int) -> datetime:
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone()
