"""Tables for the terminal: results, summary and past sessions."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from desktop_app.cli.display import seconds
from desktop_app.core.session import SessionSummary
from desktop_app.core.status import SessionStatus

FLAG_WORDS = {"L": "↓ Low", "H": "↑ High", "LL": "↓↓ Critical low", "HH": "↑↑ Critical high", "A": "! Abnormal"}
_WHOLE_SESSIONS_WIDTH = 78
_INTERRUPTED = "interrupted"
"""What a session is for a person that would be processing, and that nobody works on."""
_FLAG_STYLES = {"L": "blue", "LL": "bold blue", "H": "red", "HH": "bold red", "A": "yellow"}


def print_results(console: Console, documents: Iterable[Mapping[str, Any]]) -> None:
    """Print one table of results for each report."""
    for document in documents:
        for report in document["reports"]:
            console.print(Text(_title(document["file_name"], report), style="bold"), soft_wrap=not console.is_terminal)
            console.print(_results_table(report), "")


def print_summary(console: Console, summary: SessionSummary, took_ms: int, *, can_retry: bool) -> None:
    """Print how the session ended and what can be done next."""
    counts = [
        (summary.completed_files, "completed"),
        (summary.failed_files, "failed"),
        (summary.timed_out_files, "timed out"),
        (summary.cancelled_files, "cancelled"),
        (summary.pending_files + summary.processing_files, "pending"),
    ]
    words = [f"{count} {word}" for count, word in counts if count]
    console.print(Text(f"Session {summary.session_id}: {', '.join(words)} in {seconds(took_ms)}.", style="bold"))
    if summary.can_resume:
        console.print(Text(f"Go on with: labstream resume {summary.session_id}"))
    elif can_retry:
        console.print(Text(f"Try again with: labstream retry {summary.session_id}"))


def print_sessions(console: Console, sessions: Sequence[SessionSummary], going: Collection[str]) -> None:
    """Print past sessions, one a line; a narrow terminal shows the first columns.

    One that would be processing, and is not one of those that are `going`, was interrupted.
    """
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    heads = ("Session", "Started", "Status", "Files", "Completed", "Failed", "Engine")
    shown = len(heads) if console.width >= _WHOLE_SESSIONS_WIDTH else heads.index("Completed")
    for head in heads[:shown]:
        # An id that is cut short cannot be typed.
        justify = "right" if head in {"Files", "Completed", "Failed"} else "left"
        table.add_column(head, justify=justify, overflow="fold", no_wrap=head == "Session")
    for summary in sessions:
        created = datetime.fromtimestamp(summary.created_at_ms / 1000).astimezone()
        is_interrupted = summary.status is SessionStatus.PROCESSING and summary.session_id not in going
        failed = summary.failed_files + summary.timed_out_files + summary.cancelled_files
        cells = (
            summary.session_id,
            f"{created:%Y-%m-%d %H:%M}",
            _INTERRUPTED if is_interrupted else summary.status.value,
            str(summary.total_files),
            str(summary.completed_files),
            str(failed),
            summary.engine,
        )
        table.add_row(*cells[:shown])
    console.print(table)


def _title(file_name: str, report: Mapping[str, Any]) -> str:
    patient = report["patient"]
    facts = (file_name, patient["name"], patient["birth_date"], report["laboratory"], report["collected_at"])
    return " · ".join(fact for fact in facts if fact)


def _results_table(report: Mapping[str, Any]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for head in ("Test", "Value", "Unit", "Reference", "Flag"):
        # Nothing that was read is cut short, however narrow the terminal; a value stays in one piece.
        is_value = head == "Value"
        table.add_column(head, justify="right" if is_value else "left", overflow="fold", no_wrap=is_value)
    for result in report["results"]:
        flag = result["flag"] or ""
        table.add_row(
            Text(result["name"]),
            Text(result["value"] or "", style="bold"),
            Text(result["unit"] or ""),
            Text(result["reference_range"] or ""),
            Text(FLAG_WORDS.get(flag, ""), style=_FLAG_STYLES.get(flag, "")),
        )
    return table
