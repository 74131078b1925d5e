"""What the search says of what it found; every text can be translated."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from desktop_app.core.search.queries import (
    FileHit,
    Found,
    Group,
    Hit,
    Marked,
    MeaningUse,
    PassageHit,
    PersonHit,
    TestHit,
    plain,
)
from desktop_app.core.status import FileStatus
from desktop_app.ui.failures import error_text
from desktop_app.ui.process.words import kind_words
from desktop_app.ui.search.desk import IndexState
from desktop_app.ui.texts import DAY, date_text, plural
from desktop_app.ui.theme.status_style import status_word

_BETWEEN = " · "


def tr(text: str) -> str:
    """Return a text of the search in the window's language."""
    return QCoreApplication.translate("Search", text)


def tr_n(one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number."""
    return plural("Search", one, many, number)


def icon_of(hit: Hit) -> str:
    """Return the sign of a kind of hit."""
    match hit:
        case PersonHit():
            return "ph.user"
        case TestHit():
            return "ph.heartbeat"
        case FileHit():
            return "ph.file-text"
        case PassageHit():
            return "ph.text-align-left"


def title_of(hit: Hit) -> Marked:
    """Return a hit's first line."""
    return hit.snippet if isinstance(hit, PassageHit) else hit.name


def details_of(hit: Hit) -> Marked:
    """Return a hit's second line: whose, when, where."""
    match hit:
        case PersonHit():
            born = tr("born {date}").format(date=_day(hit.birth_date)) if hit.birth_date else ""
            return _plain(born, tr_n("%n report", "%n reports", hit.report_count))
        case TestHit():
            last = tr("last {date}").format(date=_day(hit.last_date)) if hit.last_date else ""
            rest = _plain(tr_n("%n reading", "%n readings", hit.reading_count), last)
            return (*hit.person_name, (_BETWEEN, False), *rest)
        case FileHit():
            day = date_text(QDateTime.fromMSecsSinceEpoch(hit.added_at_ms).date(), DAY)
            added = tr("added {date}").format(date=day)
            return _plain(kind_words(hit.media_type, plain(hit.name)), added, status_word(FileStatus(hit.status)))
        case PassageHit():
            where = tr("{file}, page {page}").format(file=hit.file_name, page=hit.page)
            kind = tr("by its meaning") if hit.is_by_meaning else ""
            return _plain(where, hit.person_name or "", _day(hit.collected_at), kind)


def place_of(hit: Hit) -> str:
    """Return the word for where a hit leads to."""
    if isinstance(hit, PersonHit | TestHit):
        return tr("Results")
    return tr("Review") if hit.report_id is not None else tr("Process")


def spoken(hit: Hit) -> str:
    """Return what a screen reader says of a hit."""
    details = plain(details_of(hit)).replace(_BETWEEN, ", ")
    return f"{plain(title_of(hit))}, {details}, {tr('opens {place}').format(place=place_of(hit))}"


def head_words(place: int) -> str:
    """Return the head of a group, by its place in `Found.groups`."""
    return (tr("People"), tr("Tests"), tr("Files"), tr("Text in documents"))[place]


def head_count(group: Group) -> str:
    """Return how many of a group are shown: all, or the first."""
    number = QLocale().toString(len(group.hits))
    return tr("the first {number}").format(number=number) if group.has_more else number


def found_words(count: int) -> str:
    """Return how much was found, for a screen reader."""
    return tr_n("%n entry found", "%n entries found", count) if count else tr("Nothing found")


def note_words(found: Found | None, state: IndexState) -> str:
    """Return the line at the foot: what was left out, or what is not in the index yet; empty for nothing."""
    if found is not None and found.query.is_shortened:
        words = len(found.query.words)
        return tr_n("Only the first %n word is looked for", "Only the first %n words are looked for", words)
    if found is not None and found.meaning is MeaningUse.FAILED:
        why = error_text(found.why.code).title if found.why else ""
        return tr("Found by words alone: {reason}").format(reason=why)
    if state.is_rebuilding:
        percent = "" if state.percent is None else tr("{percent} %").format(percent=state.percent)
        return f"{tr('The index is being rebuilt')} {percent}".strip()
    if state.left:
        return tr_n("%n document is not in the index yet", "%n documents are not in the index yet", state.left)
    if state.bare:
        return tr_n("%n passage is found by words alone yet", "%n passages are found by words alone yet", state.bare)
    if found is not None and found.meaning is not MeaningUse.OFF:
        return (
            tr("By words; looking for the meaning")
            if found.meaning is MeaningUse.COMING
            else tr("By words and meaning")
        )
    return ""


def _day(iso: str | None) -> str:
    """Return a date as the language writes it; what is none, as it stands."""
    date = QDate.fromString((iso or "")[:10], "yyyy-MM-dd")
    return date_text(date, DAY) if date.isValid() else (iso or "")


def _plain(*parts: str) -> Marked:
    return ((_BETWEEN.join(part for part in parts if part), False),)
