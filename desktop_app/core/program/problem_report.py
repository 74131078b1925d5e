"""The lines of a problem report: codes, times, sizes, versions, settings; no names, values, texts or file names.

File names are told only when they are asked for. What a person may have typed into a setting (addresses, models,
folders, hosts) is told as "set", never as it is.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from desktop_app.core.errors import Failure
from desktop_app.core.session import SessionFile, SessionSummary
from desktop_app.core.settings import ENGINES, THEMES, Settings

TITLE = "Labstream problem report"
_WORDS = frozenset({*ENGINES, *THEMES})
"""The only words that a setting may show; any other text was typed by a person."""


@dataclass(frozen=True, slots=True)
class StoppedSession:
    """A session and its files that did not complete, as far as they are told."""

    summary: SessionSummary
    stopped: tuple[SessionFile, ...] = ()


def settings_lines(settings: Settings) -> Iterator[str]:
    """Yield one line for each setting that is no default."""
    defaults = asdict(Settings())
    for name, value in asdict(settings).items():
        if value != defaults[name]:
            is_typed = isinstance(value, str) and value not in _WORDS
            yield f"{name} = {'(set)' if is_typed else value}"


def session_lines(session: StoppedSession, *, with_file_names: bool) -> Iterator[str]:
    """Yield when a session ran, its counts, and a line for each file that did not complete."""
    summary = session.summary
    counts: Mapping[str, int] = {
        "completed": summary.completed_files,
        "failed": summary.failed_files,
        "timed out": summary.timed_out_files,
        "cancelled": summary.cancelled_files,
        "pending": summary.pending_files,
        "running": summary.processing_files,
    }
    told = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
    took = _ms(summary.total_processing_time_ms)
    began, engine, status = moment(summary.created_at_ms), summary.engine, summary.status.value
    yield f"{began} {engine} {status}: {told or 'no files'}; {took} of work"
    if summary.pause_reason is not None:
        yield f"  paused: {failure_words(summary.pause_reason)}"
    for number, file in enumerate(session.stopped, start=1):
        yield f"  {number}. {file_words(file)}" + (f" · {file.name}" if with_file_names else "")


def file_words(file: SessionFile) -> str:
    """Return code, kind, size, pages, place, attempt and time of a file."""
    progress = file.progress
    facts = ["no code" if progress.error is None else failure_words(progress.error)]
    facts += [progress.status.value, file.engine if file.engine in ENGINES else "other engine"]
    facts.append(progress.media_type or "unknown kind")
    if progress.size_bytes is not None:
        facts.append(f"{progress.size_bytes} bytes")
    if progress.page_count is not None:
        facts.append(f"{progress.page_count} p.")
    facts += [f"at {progress.progress} %", f"attempt {progress.attempt}"]
    if progress.duration_ms is not None:
        facts.append(_ms(progress.duration_ms))
    return " · ".join(facts)


def failure_words(failure: Failure) -> str:
    """Return the code with those details that are numbers: words may quote a report or a path."""
    numbers = [f"{name}={value}" for name, value in failure.details.items() if not isinstance(value, str)]
    return " ".join([failure.code.value, *numbers])


def moment(time_ms: int) -> str:
    """Return a time, UTC, to the second."""
    return datetime.fromtimestamp(time_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M:%SZ")


def report_text(sections: Iterable[tuple[str, Iterable[str]]]) -> str:
    """Return the report of titled sections; those without lines are left out."""
    parts = [TITLE]
    for title, lines in sections:
        body = "\n".join(lines)
        if body:
            parts.append(f"[{title}]\n{body}")
    return "\n\n".join(parts) + "\n"


def _ms(duration_ms: float) -> str:
    return f"{duration_ms / 1000:.1f} s"
