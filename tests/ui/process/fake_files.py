"""Invented files of a session, as the database would have them."""

import time

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.progress import FileProgress, StageRun
from desktop_app.core.session import SessionFile
from desktop_app.core.status import FileStatus, JobStatus, Stage

SESSION = "aaaa1111"


def file_of(
    number: int,
    status: FileStatus = FileStatus.PENDING,
    *,
    name: str | None = None,
    media_type: str | None = "application/pdf",
    pages: int | None = 2,
    size: int | None = 418_000,
    progress: int | None = None,
    attempt: int = 1,
    took_ms: int | None = None,
    now_ms: int | None = None,
    error: Failure | None = None,
    is_retryable: bool | None = None,
    results: int | None = None,
    source: str | None = None,
    message: str | None = None,
) -> SessionFile:
    """Return a file as the database would have it."""
    now = now_ms if now_ms is not None else time.time_ns() // 1_000_000
    shown_name = name or f"report {number:03d}.pdf"
    percent = {FileStatus.PENDING: 0, FileStatus.COMPLETED: 100}.get(status, 40) if progress is None else progress
    has_begun = status is not FileStatus.PENDING
    snapshot = FileProgress(
        file_id=f"{SESSION}-{number:06d}",
        session_id=SESSION,
        status=status,
        progress=percent,
        message=message,
        attempt=attempt,
        error=error,
        is_retryable=(error is None or error.text.is_retryable) if is_retryable is None else is_retryable,
        started_at_ms=now - (took_ms or 1000) if has_begun else None,
        ended_at_ms=now if status.is_ended else None,
        sha256="ab" * 32 if has_begun else None,
        media_type=media_type,
        size_bytes=size,
        page_count=pages,
    )
    return SessionFile(number, source or f"/reports/{shown_name}", shown_name, snapshot, results)


def picture_session(now_ms: int | None = None) -> list[SessionFile]:
    """Return the twelve files of the design's picture of a running session."""
    image, tiff = "image/heic", "image/tiff"
    blurred = Failure.of(ErrorCode.NO_TEXT)
    s = FileStatus
    return [
        file_of(1, s.COMPLETED, name="Blood count 2024-03-11.pdf", took_ms=9_400, results=24, now_ms=now_ms),
        file_of(2, s.COMPLETED, name="lipid-panel-june.pdf", pages=1, size=196_000, took_ms=5_100, results=9,
                now_ms=now_ms),
        file_of(3, s.COMPLETED, name="thyroid_followup.png", media_type="image/png", pages=1, size=1_800_000,
                took_ms=12_000, results=6, now_ms=now_ms),
        file_of(4, s.FAILED, name="IMG_2047.heic", media_type=image, pages=1, size=3_200_000, took_ms=34_000, attempt=2,
                error=blurred, now_ms=now_ms),
        file_of(5, s.SAVING, name="Northfield_annual_2024.pdf", pages=6, size=2_400_000, progress=94, took_ms=22_000,
                now_ms=now_ms),
        file_of(6, s.PARSING, name="scan_0007.tiff", media_type=tiff, pages=4, size=11_600_000, progress=71,
                took_ms=41_000, attempt=2, now_ms=now_ms),
        file_of(7, s.EXTRACTING, name="Jahreskontrolle 2023.pdf", pages=3, size=884_000, progress=46, took_ms=8_200,
                now_ms=now_ms),
        file_of(8, s.DOWNLOADING, name="hba1c-q2.webp", media_type="image/webp", pages=1, size=742_000, progress=18,
                took_ms=300, now_ms=now_ms),
        file_of(9, name="Meridian_iron_studies.pdf", size=305_000),
        file_of(10, name="IMG_2051.jpg", media_type="image/jpeg", pages=1, size=2_900_000),
        file_of(11, name="discharge_labs_2022.pdf", pages=9, size=5_700_000),
        file_of(12, name="iron-panel.webp", media_type="image/webp", pages=1, size=603_000),
    ]  # fmt: skip


def stages_of(now_ms: int, *runs: tuple[int, Stage, str, int | None]) -> list[tuple[int, StageRun]]:
    """Return stage rows: (attempt, stage, status, duration in ms or None while it runs)."""
    return [
        (attempt, StageRun(stage, JobStatus(status), 50, now_ms, None if took is None else now_ms + took))
        for attempt, stage, status, took in runs
    ]
