"""What a row of the file list says: in its cells, in its tooltip and to assistive technology."""

from dataclasses import dataclass

from PySide6.QtCore import QDate

from desktop_app.core.errors import ErrorCode
from desktop_app.core.intake import is_web_address
from desktop_app.core.progress import FileProgress
from desktop_app.core.session import Found, SessionFile
from desktop_app.core.status import MAX_ATTEMPTS, FileStatus
from desktop_app.ui.failures import error_text, message_words
from desktop_app.ui.process.remedies import Action, has_stopped, row_action
from desktop_app.ui.process.words import (
    NOTHING,
    count_words,
    duration_words,
    files_words,
    kind_words,
    pages_words,
    password_words,
    seconds_words,
    sentence_words,
    size_words,
    tr,
    tr_n,
    values_words,
)
from desktop_app.ui.texts import date_text
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.status_style import status_word
from desktop_app.ui.told import told_words

SILENT_S = 30
"""A running file that has told nothing for so long is said to be silent."""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group: the row it lies in, its icon and the icon's colour, its title, how many files follow."""

    row: int
    icon: str
    title: str
    count: int
    role: Role = Role.TEXT_2

    @classmethod
    def of_stopped(cls, row: int, count: int, *, is_only_cancelled: bool) -> "Head":
        """Return the head over the files that did not complete."""
        if is_only_cancelled:
            return cls(row, "ph.prohibit", tr("Cancelled"), count)
        return cls(row, "ph.hand-pointing", tr("Need you"), count, Role.WARN)

    @classmethod
    def of_completed(cls, row: int, count: int) -> "Head":
        """Return the head over the completed files."""
        return cls(row, "ph.check-circle-fill", tr("Completed"), count, Role.COMPLETED)


def accessible_head(head: Head) -> str:
    """Return "Need you, 2 files"."""
    return f"{head.title}, {files_words(head.count)}"


def is_on_hold(file: SessionFile) -> bool:
    """Tell whether a pending file was paused by itself."""
    return file.is_held and file.progress.status is FileStatus.PENDING


def is_link(file: SessionFile) -> bool:
    """Tell whether the file is fetched from a web address."""
    return is_web_address(file.source)


def facts_line(file: SessionFile, now_ms: int) -> str:
    """Return "2 pages  ·  418 kB", without what is not known; before it that there is no news, or that it is paused."""
    silence = silence_words(file, now_ms)
    known = [silence] if silence else [tr("paused")] if is_on_hold(file) else []
    if file.progress.page_count is not None:
        known.append(pages_words(file.progress.page_count))
    if file.progress.size_bytes is not None:
        known.append(size_words(file.progress.size_bytes))
    return "  ·  ".join(known)


def percent_words(progress: FileProgress) -> str:
    """Return "71 %"; a dash for a file that has not begun."""
    if progress.status is FileStatus.PENDING:
        return NOTHING
    return tr("%1 %").replace("%1", str(progress.progress))


def time_words(progress: FileProgress, now_ms: int) -> str:
    """Return how long this attempt has taken until now or its end."""
    if progress.started_at_ms is None or progress.status is FileStatus.PENDING:
        return NOTHING
    end_ms = now_ms if progress.ended_at_ms is None else progress.ended_at_ms
    return duration_words(max(0, end_ms - progress.started_at_ms))


def attempt_words(progress: FileProgress) -> str:
    """Return "2/3"; a dash for a file that has not begun its first attempt."""
    if progress.status is FileStatus.PENDING and progress.attempt == 1:
        return NOTHING
    return f"{progress.attempt}/{MAX_ATTEMPTS}"


def reason_words(progress: FileProgress, now_ms: int) -> str:
    """Return why a file failed or timed out, or what a waiting one waits for; empty for all others."""
    if progress.status in {FileStatus.FAILED, FileStatus.TIMEOUT}:
        return tr("Stopped") if progress.error is None else message_words(progress.error)
    if progress.status is not FileStatus.PENDING:
        return ""
    if progress.retry_at_ms is None:
        return told_words(progress.message or "")
    waits = wait_words(progress.retry_at_ms, now_ms)
    return waits if progress.error is None else f"{waits}: {sentence_words(message_words(progress.error))}"


def wait_words(retry_at_ms: int, now_ms: int) -> str:
    """Return "Retry in 4 s"; "Retry now" once the time has come."""
    left_s = -(-max(0, retry_at_ms - now_ms) // 1000)
    return tr("Retry in %1").replace("%1", seconds_words(left_s)) if left_s else tr("Retry now")


def silence_words(file: SessionFile, now_ms: int) -> str:
    """Return "no news for 40 s" of a running file that has not told anything for half a minute; else empty."""
    if not file.progress.status.is_running or file.updated_at_ms is None:
        return ""
    silent_s = (now_ms - file.updated_at_ms) // 1000
    if silent_s < SILENT_S:
        return ""
    return tr("no news for %1").replace("%1", seconds_words(silent_s // 10 * 10))


def result_words(file: SessionFile) -> str:
    """Return "24 values" for a completed file."""
    if file.progress.status is not FileStatus.COMPLETED or file.result_count is None:
        return ""
    return values_words(file.result_count)


def action_words(action: Action) -> str:
    """Return the words of a row's button or link."""
    words = {
        Action.RETRY: tr("Retry"),
        Action.RESTART: tr("Restart"),
        Action.REPLACE: tr("Replace"),
        Action.PASSWORD: tr("Unlock"),
        Action.OTHER_ENGINE: tr("Other engine"),
        Action.ENGINE: tr("Engine settings"),
        Action.LIMITS: tr("Time limits"),
    }
    return words[action]


def remedy_words(progress: FileProgress) -> str:
    """Return what to do about a file that stopped, mostly as the catalogue says; empty for all others."""
    if not has_stopped(progress) or progress.error is None or progress.error.code is ErrorCode.CANCELLED:
        return ""
    if progress.error.code is ErrorCode.PDF_PASSWORD:
        return password_words()
    return error_text(progress.error.code).remedy


def advice_words(progress: FileProgress) -> str:
    """Return the best thing to do about a file that stopped, the remedy's first sentence; empty for all others."""
    first, dot, _ = remedy_words(progress).partition(". ")
    return first + dot.rstrip()


def found_words(found: Found | None) -> str:
    """Return "Elena Varga · 11 Mar 2024", without what the file does not say; empty where nothing was found."""
    if found is None:
        return ""
    who = found.person or ""
    if found.other_people:
        many = tr_n("{name} and %n more", "{name} and %n more", found.other_people)
        who = many.format(name=who)
    day = QDate.fromString((found.collected_at or "")[:10], "yyyy-MM-dd")
    return " · ".join(part for part in (who, date_text(day) if day.isValid() else "") if part)


def check_words(file: SessionFile) -> str:
    """Return "1 to check" for a completed file with values that are to be checked; empty for all others."""
    count = file.found.to_check if file.found is not None else 0
    return tr_n("%n to check", "%n to check", count) if count else ""


def accessible_row(file: SessionFile, now_ms: int) -> str:
    """Return a row as one sentence: "scan_0007.tiff, image, 4 pages, parsing, 71 percent, attempt 2 of 3"."""
    progress = file.progress
    kind = kind_words(progress.media_type, file.name)
    parts = [file.name, kind if kind == "PDF" else kind.lower()]
    if progress.page_count is not None:
        parts.append(pages_words(progress.page_count))
    return ", ".join([*parts, *_told_status(file, now_ms)])


def tooltip_row(file: SessionFile, now_ms: int) -> str:
    """Return what a row has no room for: the whole name, where it lies, the attempt and the reason."""
    progress = file.progress
    lines = [file.name]
    if file.source != file.name:
        lines.append(file.source)
    if progress.status is not FileStatus.PENDING or progress.attempt > 1:
        lines.append(_attempt_of(progress))
    reason = reason_words(progress, now_ms)
    if silence := silence_words(file, now_ms):
        lines.append(silence)
    if reason:
        lines += [line for line in (reason, remedy_words(progress)) if line]
    elif progress.message and progress.status.is_running:
        lines.append(told_words(progress.message))
    return "\n".join(lines)


def _told_status(file: SessionFile, now_ms: int) -> list[str]:
    progress = file.progress
    word = status_word(progress.status, is_link=is_link(file)).lower()
    if progress.status.is_running:
        told = [word, tr_n("%n percent", "%n percent", progress.progress), _attempt_of(progress)]
        silence = silence_words(file, now_ms)
        return [*told, silence] if silence else told
    if progress.status is FileStatus.COMPLETED:
        told = (word, found_words(file.found), result_words(file), check_words(file))
        return [part for part in told if part]
    if progress.status is FileStatus.PENDING:
        reason = sentence_words(reason_words(progress, now_ms))
        parts = [word, tr("paused") if is_on_hold(file) else "", reason]
        return [part for part in parts if part]
    tried = tr_n("%n attempt", "%n attempts", progress.attempt)
    said = tr("%1 after %2").replace("%1", word).replace("%2", tried)
    reason = reason_words(progress, now_ms)
    told = f"{said}: {sentence_words(reason)}" if reason else word
    action = row_action(progress)
    return [told if action is None else f"{told}. {tr('%1 available').replace('%1', action_words(action))}"]


def _attempt_of(progress: FileProgress) -> str:
    words = tr("attempt %1 of %2").replace("%1", count_words(progress.attempt))
    return words.replace("%2", count_words(MAX_ATTEMPTS))
