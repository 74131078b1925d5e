"""Figures over time against small histories that were counted by hand."""

import tempfile
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.analytics.figures import Analytics, CodeCount, Correction, Period, Spending, Times
from desktop_app.core.analytics.spans import Span
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.progress import Step
from desktop_app.core.report import LabReport
from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database
from desktop_app.store.review.reports import keep_reviewed, keep_row, load_report
from desktop_app.store.work.analytics import read_analytics
from desktop_app.store.work.attempts import retry_files
from desktop_app.store.work.progress import save_steps
from tests.store.builders import REPORT, SODIUM, new_session, opened, reading_steps, session_of, snapshot

TODAY = date(2024, 11, 14)  # a Thursday
COMPLETED, FAILED, TIMEOUT, CANCELLED = (
    FileStatus.COMPLETED,
    FileStatus.FAILED,
    FileStatus.TIMEOUT,
    FileStatus.CANCELLED,
)


def noon_ms(days_ago: int = 0) -> int:
    day = TODAY - timedelta(days=days_ago)
    return round(datetime(day.year, day.month, day.day, 12).astimezone().timestamp() * 1000)


def end(
    database: Database,
    status: FileStatus = COMPLETED,
    *,
    days_ago: int = 0,
    seconds: float = 10,
    waited_s: float = 1,
    engine: str = "local",
    **facts: object,
) -> str:
    """Store a file that ended so many days ago and took so many seconds; return its id."""
    [file_id] = new_session(database, engine=engine)
    ended_ms = noon_ms(days_ago)
    started_ms = ended_ms - round(1000 * seconds)
    known: dict[str, object] = {"media_type": "application/pdf", "extraction_model": "text-layer", "page_count": 2}
    told = {**known, "started_at_ms": started_ms, "ended_at_ms": ended_ms, **facts}
    save_steps(database, [Step(snapshot(file_id, status, **told))])
    with database.writing() as connection:
        connection.run(
            "UPDATE file_processing_status SET created_at = ? WHERE file_id = ?",
            (started_ms - round(1000 * waited_s), file_id),
        )
    return file_id


def figures(database: Database, span: Span = Span.WEEKS_12, engine: str | None = None) -> Analytics:
    return read_analytics(database, span, engine, TODAY)


def test_there_is_nothing_to_show_before_five_files_have_ended(database: Database) -> None:
    for _ in range(4):
        end(database)
    end(database, CANCELLED)
    new_session(database, 3)
    assert figures(database) == Analytics()
    end(database, FAILED)
    assert figures(database).has_enough


def test_the_last_weeks_counted_by_hand(database: Database) -> None:
    for seconds in (1, 2, 3, 4, 100):
        end(database, seconds=seconds)
    end(database, FAILED, attempt=3)
    end(database, TIMEOUT, attempt=2)
    end(database, CANCELLED)
    end(database, days_ago=4, seconds=7, attempt=2)  # Sunday: the week before
    periods = figures(database).periods
    assert len(periods) == 12
    week, before = periods[-1], periods[-2]
    assert (week.bucket.start, before.bucket.start) == (date(2024, 11, 11), date(2024, 11, 4))
    counts = week.counts
    assert (counts.files, counts.completed, counts.failed, counts.timed_out) == (7, 5, 1, 1)
    assert counts.by_attempts == (5, 1, 1)
    assert (counts.retried, counts.retried_completed) == (2, 0)
    assert counts.success_percent == pytest.approx(500 / 7)
    assert counts.pages == 10
    assert counts.mean_ms == pytest.approx(22_000)
    assert week.times == Times(5, 3_000, 100_000)
    assert week.first == Times(5, 1_000, 1_000)
    assert before.counts.retried_completed == 1
    assert before.first == Times()
    assert not any(period.counts.files for period in periods[:-2])


def test_a_new_round_counts_as_a_retry_and_known_content_takes_no_time(database: Database) -> None:
    for _ in range(4):
        end(database, seconds=8)
    stopped = end(database, FAILED)
    end(database, seconds=0, duplicate_of=stopped)
    retry_files(database, session_of(stopped), engine="openai")
    assert figures(database).recently.month.files == 5
    told = {"started_at_ms": noon_ms() - 9_000, "ended_at_ms": noon_ms(), "attempt_round": 2}
    save_steps(database, [Step(snapshot(stopped, COMPLETED, **told))])
    shown = figures(database).recently
    assert (shown.month.files, shown.month.retried, shown.month.retried_completed) == (6, 1, 1)
    assert shown.month_times == Times(5, 8_000, 9_000)
    assert figures(database, engine="openai").recently.month.files == 1


def test_the_last_30_days_beside_those_before(database: Database) -> None:
    for ago in (0, 6, 7, 29, 30, 59, 60):
        end(database, days_ago=ago, seconds=ago + 1)
    shown = figures(database).recently
    assert (shown.week.files, shown.month.files, shown.before.files) == (2, 4, 2)
    assert (shown.month_times, shown.before_times) == (Times(4, 7_000, 30_000), Times(2, 31_000, 60_000))


def test_times_by_kind_and_engine(database: Database) -> None:
    for seconds in (1, 2, 3):
        end(database, seconds=seconds)
    end(database, seconds=20, extraction_model="ocr + text-layer")
    end(database, seconds=30, media_type="image/heic", extraction_model="ocr", engine="openai")
    shown = figures(database)
    assert [(each.key, each.times) for each in shown.kinds] == [
        ("pdf-text", Times(3, 2_000, 3_000)),
        ("image", Times(1, 30_000, 30_000)),
        ("pdf-scan", Times(1, 20_000, 20_000)),
    ]
    assert [(each.key, each.times.files) for each in shown.engines] == [("local", 4), ("openai", 1)]
    assert shown.all_engines == ("local", "openai")
    assert [each.key for each in figures(database, engine="local").kinds] == ["pdf-text", "pdf-scan"]


def test_failures_by_code_most_first(database: Database) -> None:
    for code, count in ((ErrorCode.NO_TEXT, 1), (ErrorCode.PDF_PASSWORD, 3)):
        for _ in range(count):
            end(database, FAILED, error=Failure.of(code))
    end(database, TIMEOUT)
    end(database, FAILED, days_ago=8, error=Failure.of(ErrorCode.PDF_PASSWORD))
    shown = figures(database)
    assert shown.codes == [CodeCount("PDF_PASSWORD", 4), CodeCount("NO_TEXT", 1), CodeCount("TIMEOUT", 1)]
    assert shown.recently.week_codes[0] == CodeCount("PDF_PASSWORD", 3)


def test_costs_by_bucket_with_calls_that_told_no_usage(database: Database) -> None:
    files = [end(database, engine="openai") for _ in range(5)]
    for file_id, cost in ((files[0], 0.01), (files[0], 0.02), (files[1], 0.03)):
        pay(database, file_id, cost, noon_ms())
    pay(database, files[2], 0.5, noon_ms(35))
    pay(database, files[2], None, noon_ms(35))
    shown = figures(database)
    spent = shown.recently.month_spending
    assert (spent.files, spent.calls, spent.unknown_calls) == (2, 3, 0)
    assert spent.per_file_usd == pytest.approx(0.03)
    assert shown.months[-1].spending == spent
    assert shown.months[-2].spending == Spending(1, 2, 1, 0.5)
    assert shown.months[-2].spending.per_file_usd is None
    assert figures(database, engine="local").recently.month_spending == Spending()


def test_values_that_review_changed_by_engine_and_laboratory(database: Database) -> None:
    now_ms = noon_ms()
    for number in range(5):
        [file_id] = new_session(database)
        report = LabReport(
            REPORT.patient, None if number else "Meridian", collected_at="2024-01-01", results=(SODIUM, SODIUM)
        )
        save_steps(
            database, reading_steps(file_id, f"%PDF {number}".encode(), [report, report] if number == 1 else [report])
        )
    with database.writing() as connection:
        connection.run("UPDATE file_processing_status SET processing_completed_at = ?", (now_ms,))
        ids = [row[0] for row in connection.rows("SELECT id FROM lab_reports ORDER BY id")]
    for report_id in ids[:4]:
        keep_reviewed(database, report_id)
    with database.writing() as connection:
        connection.run("UPDATE lab_reports SET reviewed_at = ? WHERE reviewed_at IS NOT NULL", (now_ms,))
    change(database, ids[0], "141")
    change(database, ids[0], "142")
    change(database, ids[1], "150")
    change(database, ids[2], "9")
    change(database, ids[2], "140")  # back to what was read
    change(database, ids[5], "1")  # nobody confirmed this one
    shown = figures(database)
    assert shown.by_engine == [Correction("local", 8, 2)]
    assert shown.by_laboratory == [Correction(None, 6, 1), Correction("Meridian", 2, 1)]
    assert shown.by_laboratory[1].percent == 50


def test_values_count_on_the_day_they_were_read(database: Database) -> None:
    for number in range(5):
        [file_id] = new_session(database)
        save_steps(database, reading_steps(file_id, f"%PDF {number}".encode()))
    with database.writing() as connection:
        connection.run("UPDATE file_processing_status SET processing_completed_at = ?", (noon_ms(),))
        connection.run("UPDATE parsed_documents SET created_at = ?", (noon_ms(1),))
    days = figures(database, Span.DAYS_30).periods
    assert [period.counts.values for period in days[-3:]] == [0, 10, 0]
    assert days[-1].counts.pages == 10


ENDED = st.tuples(
    st.sampled_from([COMPLETED, FAILED, TIMEOUT]), st.integers(0, 80), st.integers(0, 9), st.integers(1, 3)
)


@settings(max_examples=5, deadline=None)
@given(files=st.lists(ENDED, min_size=5, max_size=25))
def test_every_bucket_equals_a_recount(files: list[tuple[FileStatus, int, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = opened(Path(folder) / "data")
        for status, ago, seconds, attempt in files:
            end(database, status, days_ago=ago, seconds=seconds, attempt=attempt)
        for span in Span:
            for period in figures(database, span).periods:
                recount(
                    period,
                    [
                        each
                        for each in files
                        if period.bucket.start <= TODAY - timedelta(days=each[1]) < period.bucket.end
                    ],
                )
        database.close()


def recount(period: Period, files: list[tuple[FileStatus, int, int, int]]) -> None:
    counts = period.counts
    durations = sorted(1000 * seconds for status, _, seconds, _ in files if status is COMPLETED)
    assert counts.files == len(files)
    assert counts.completed == len(durations)
    assert counts.by_attempts == tuple(sum(each[3] == number for each in files) for number in (1, 2, 3))
    assert period.times.files == len(durations)
    if durations:
        assert counts.mean_ms == pytest.approx(fmean(durations))
        assert period.times.median_ms == durations[-(-len(durations) // 2) - 1]
        assert period.times.p95_ms == durations[-(-95 * len(durations) // 100) - 1]


def pay(database: Database, file_id: str, cost_usd: float | None, at_ms: int) -> None:
    with database.writing() as connection:
        connection.run(
            "INSERT INTO api_calls (file_id, session_id, purpose, host, model, cost_usd, duration_ms, created_at) "
            "VALUES (?, ?, 'values', 'api.example.org', 'm', ?, 5, ?)",
            (file_id, session_of(file_id), cost_usd, at_ms),
        )


def change(database: Database, report_id: int, value: str) -> None:
    report = load_report(database, report_id)
    assert report is not None
    row = report.rows[0]
    keep_row(database, report_id, row.result_id, replace(row.result, value=value))
