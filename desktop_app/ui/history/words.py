"""The History screen's words: days, files, outcomes, engines, costs, reviews; and its way to translations."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.history import HistorySort, Outcome, PastSession
from desktop_app.core.status import SessionStatus
from desktop_app.ui.history.columns import Column
from desktop_app.ui.process.session.words import ended_of_words, outcome_words, session_style
from desktop_app.ui.process.words import NOTHING, count_words, duration_words
from desktop_app.ui.texts import date_text, plural
from desktop_app.ui.theme.colours import Role

_CONTEXT = "History"


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def tr_n(one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number, which is written as the language does."""
    return plural(_CONTEXT, one, many, number)


def local_time(at_ms: int) -> datetime:
    """Return a moment in this computer's time zone."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone()


def started_words(at_ms: int) -> str:
    """Return "Today, 14:32", "Yesterday, 19:05", "02 Nov 2024, 21:17"."""
    moment = local_time(at_ms)
    now = datetime.now(UTC).astimezone().date()
    days_ago = (now - moment.date()).days
    day = {0: tr("Today"), 1: tr("Yesterday")}.get(days_ago) or day_words(moment.date())
    return f"{day}, {moment:%H:%M}"


def day_words(day: date) -> str:
    """Return "02 Nov 2024"."""
    return date_text(day)


def span_words(since: date | None, until: date | None, today: date | None = None) -> str:
    """Return "Sep 2024 to today", "01 Sep 2024 to 14 Oct 2024", "until 14 Oct 2024"; both days are included."""
    now = today or datetime.now(UTC).astimezone().date()
    if since is not None and since == until:
        return tr("Today") if since == now else day_words(since)
    end = "" if until is None else tr("today") if until == now else day_words(until)
    if since is None:
        return tr("until {day}").format(day=end)
    is_whole_month = since.day == 1 and (until is None or until == now)
    month = QLocale().monthName(since.month, QLocale.FormatType.ShortFormat)
    start = f"{month} {since.year}" if is_whole_month else day_words(since)
    return tr("{start} to {end}").format(start=start, end=end or tr("today"))


def files_words(session: PastSession) -> str:
    """Return "hb-control.pdf", "IMG_1988.heic and 3 more", "Folder “Reports 2021”, 46 files", "Sample reports"."""
    total = session.summary.total_files
    if session.is_sample:
        return tr("Sample reports")
    if session.folder:
        counted = tr_n("%n file", "%n files", total)
        return tr("Folder “{name}”, {files}").format(name=session.folder, files=counted)
    if total <= 1:
        return session.name or tr("No file")
    more = tr_n("and %n more", "and %n more", total - 1)
    return f"{session.name} {more}"


@dataclass(frozen=True, slots=True)
class OutcomeStyle:
    """How a session ended: words, icon and colour."""

    words: str
    icon: str
    role: Role


def outcome_style(session: PastSession) -> OutcomeStyle:
    """Return how a session's outcome looks: the exact counts, and never green when a file did not complete."""
    summary = session.summary
    total, completed = summary.total_files, summary.completed_files
    style = session_style(summary.status)
    if summary.status is SessionStatus.COMPLETED:
        words = tr("1 completed") if total == 1 else tr_n("All %n completed", "All %n completed", total)
        return OutcomeStyle(words, style.icon, style.role)
    if not summary.status.is_ended:
        return OutcomeStyle(ended_of_words(summary), style.icon, style.role)
    if completed:
        words = tr_n("%1 of %n completed", "%1 of %n completed", total).replace("%1", count_words(completed))
        return OutcomeStyle(words, "ph.warning-fill", Role.WARN)
    if summary.timed_out_files == total:
        return OutcomeStyle(outcome_words(summary), "ph.timer-bold", Role.TIMEOUT)
    if summary.cancelled_files == total:
        return OutcomeStyle(outcome_words(summary), "ph.prohibit", Role.CANCELLED)
    return OutcomeStyle(outcome_words(summary), "ph.x-circle-fill", Role.FAILED)


@dataclass(frozen=True, slots=True)
class CellStyle:
    """Words with their colour and, if any, an icon before them."""

    words: str
    role: Role
    icon: str = ""
    icon_role: Role = Role.TEXT_2


def engine_style(session: PastSession) -> CellStyle:
    """Return what read the session: this computer, or a model elsewhere."""
    if session.model is None:
        return CellStyle(tr("Local"), Role.TEXT, "ph.shield-check", Role.ACCENT)
    return CellStyle(session.model, Role.TEXT, "ph.cloud-arrow-up", Role.DOWNLOADING)


def cost_words(session: PastSession) -> str:
    """Return "$ 0.14", "unknown" where an API told no usage, and a dash where nothing is paid."""
    if session.model is None:
        return NOTHING
    if session.cost_usd is None:
        return tr("unknown")
    if 0 < session.cost_usd < 0.01:
        return tr("< $ 0.01")
    return f"$ {QLocale().toString(session.cost_usd, 'f', 2)}"


def review_style(session: PastSession) -> CellStyle:
    """Return how much of a session a person has confirmed."""
    reviewed, total = session.reviewed_count, session.report_count
    if not total:
        return CellStyle(tr("Nothing to review"), Role.TEXT_3)
    if reviewed == total:
        return CellStyle(tr("Reviewed"), Role.TEXT, "ph.checks", Role.SAVING)
    words = tr_n("%1 of %n reviewed", "%1 of %n reviewed", total).replace("%1", count_words(reviewed))
    return CellStyle(words, Role.TEXT, "ph.clipboard-text", Role.ACCENT)


def long_words() -> dict[Column, str]:
    """Return what columns with signs mostly say at the longest, so that each language has its room."""
    return {
        Column.OUTCOME: tr_n("%1 of %n completed", "%1 of %n completed", 12).replace("%1", count_words(10)),
        Column.REVIEW: tr_n("%1 of %n reviewed", "%1 of %n reviewed", 12).replace("%1", count_words(10)),
    }


def duration_cell(session: PastSession) -> str:
    """Return how long the session took; a dash while it goes on."""
    return NOTHING if session.duration_ms is None else duration_words(session.duration_ms)


def row_words(session: PastSession) -> str:
    """Return the whole row as one sentence for assistive technology."""
    parts = [
        started_words(session.summary.created_at_ms),
        files_words(session),
        outcome_style(session).words,
        tr_n("%n value", "%n values", session.result_count),
        duration_cell(session),
        engine_style(session).words,
        *([cost_words(session)] if session.model is not None else []),
        review_style(session).words,
    ]
    return ", ".join(part for part in parts if part != NOTHING)


def head_word(by: HistorySort) -> str:
    """Return a column's name."""
    return {
        HistorySort.STARTED: tr("Started"),
        HistorySort.FILES: tr("Files"),
        HistorySort.OUTCOME: tr("Outcome"),
        HistorySort.RESULTS: tr("Results"),
        HistorySort.DURATION: tr("Duration"),
        HistorySort.ENGINE: tr("Engine"),
        HistorySort.COST: tr("Cost"),
        HistorySort.REVIEW: tr("Review"),
    }[by]


def outcome_filter_words(outcome: Outcome) -> str:
    """Return the name of a filter by outcome."""
    return {
        Outcome.COMPLETED: tr("All completed"),
        Outcome.PARTIAL: tr("Partly completed"),
        Outcome.NONE: tr("None completed"),
        Outcome.FAILED: tr("With failed files"),
        Outcome.TIMED_OUT: tr("With timed-out files"),
        Outcome.CANCELLED: tr("With cancelled files"),
        Outcome.OPEN: tr("Not finished"),
    }[outcome]


def start_of(day: date) -> int:
    """Return the first millisecond of a day in this computer's time zone."""
    return round(datetime(day.year, day.month, day.day).astimezone().timestamp() * 1000)


def end_of(day: date) -> int:
    """Return the first millisecond after a day in this computer's time zone."""
    return start_of(day + timedelta(days=1))
