"""One attempt at one file, told as a stream of steps; free of Qt, and it never raises."""

import logging
import random
import traceback
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field, replace

from desktop_app.core.clock import Clock
from desktop_app.core.document import DocumentFacts, PackedPage
from desktop_app.core.doubts import Reason
from desktop_app.core.engine import Awaited, Deadline, Document, Engine, ReadReports, Stopped
from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.core.known import Known
from desktop_app.core.progress import Content, FileTask, Results, Step, StopReason
from desktop_app.core.report import TestResult
from desktop_app.core.settings import Settings
from desktop_app.core.status import Stage
from desktop_app.core.unfinished import Unfinished
from desktop_app.pipeline.account import Account
from desktop_app.pipeline.download import bring_in, document_of
from desktop_app.pipeline.pace import Pace
from desktop_app.pipeline.patience import Patience
from desktop_app.pipeline.retry import Jitter, pauses_session, wait_s

_log = logging.getLogger(__name__)

_AWAITED = "Answers come as a batch"

Claim = Callable[[str, str, Deadline], None]
"""Given file id and SHA-256: waits until no other file of that content is in hand, then takes it."""


@dataclass(frozen=True, slots=True)
class Work:
    """What every attempt of a session works with."""

    engine: Engine
    known: Known
    settings: Settings
    claim: Claim
    clock: Clock = field(default_factory=Clock)
    jitter: Jitter = random.uniform
    patience: Patience = field(default_factory=Patience)


def run(work: Work, task: FileTask, stop_reason: Callable[[], StopReason | None]) -> Iterator[Step]:
    """Yield the steps of one attempt.

    The last one is a final status, or pending: when it was interrupted, when the next attempt is to come by itself, or
    when something keeps all files of the session from being read.
    """
    account = Account(task, work.clock)
    settings = work.settings
    deadline = Deadline.after(settings.file_timeout_s, settings.page_timeout_s, lambda: stop_reason() is not None)
    try:
        yield from _attempt(task, work, account, deadline)
    except Stopped:
        yield account.stop(stop_reason() or StopReason.INTERRUPTED, account.release_pages(work.engine.name))
    except Awaited:
        yield account.put_off(_AWAITED, account.release_pages(work.engine.name))
    except Unfinished as error:
        yield account.fail(error.failure, _partial(account, error, work.engine))
    except ProcessingError as error:
        yield _failed(account, error.failure, work)
    except MemoryError:
        yield account.fail(Failure.of(ErrorCode.OUT_OF_MEMORY))
    except Exception as error:  # noqa: BLE001 - a bug must end its file, not the session
        log_bug(error)
        yield account.fail(Failure.of(ErrorCode.INTERNAL, type(error).__name__))


def _partial(account: Account, error: Unfinished, engine: Engine) -> Results | None:
    """Return what was read of a file whose results do not hold together, to be kept for checking."""
    if not any(report.results for report in error.reports):
        return None
    model = account.now.extraction_model or ""
    reports = tuple(replace(report, results=tuple(map(_doubtful, report.results))) for report in error.reports)
    return Results(account.now.sha256 or "", engine.name, model, engine.parsing_model, reports)


def _doubtful(result: TestResult) -> TestResult:
    """Return a value that a person is to look at, however well it was read: its neighbours do not hold together."""
    return replace(result, doubts=(*result.doubts, Reason.LOW_CONFIDENCE))


def _failed(account: Account, failure: Failure, work: Work) -> Step:
    pages = account.release_pages(work.engine.name)
    if pauses_session(failure):
        return account.pause(failure, pages)
    pause_s = wait_s(failure, account.now.attempt, work.jitter)
    return account.fail(failure, pages) if pause_s is None else account.wait(failure, pause_s, pages)


def log_bug(error: Exception) -> None:
    """Log where a bug happened; the exception's own text is left out, since it may quote a report."""
    _log.error("%s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)))


def _attempt(task: FileTask, work: Work, account: Account, deadline: Deadline) -> Iterator[Step]:
    engine = work.engine
    deadline.check()
    yield account.begin(Stage.DOWNLOAD)
    document = replace(_bring_in(task, work, deadline), password=task.password)
    account.note(sha256=document.sha256, media_type=document.media_type, size_bytes=len(document.data))
    work.claim(task.file_id, document.sha256, deadline)
    earlier = None if task.is_read_again else work.known.results(document.sha256, engine.name)
    if earlier is not None and earlier.file_id != task.file_id:
        account.note(
            duplicate_of=earlier.file_id, page_count=earlier.page_count, extraction_model=earlier.extraction_model
        )
        yield account.complete()
        return

    yield account.begin(Stage.EXTRACT, Content(document.sha256, document.media_type, document.data))
    pages = {} if task.is_read_again else dict(work.known.pages(document.sha256, engine.name))
    read = yield from _extract(engine, document, pages, account, deadline)

    extraction_model = " + ".join(sorted({page.source for page in pages.values()}))
    account.note(extraction_model=extraction_model)
    parsed_ago_ms = read.took_ms if read is not None else 0
    yield account.begin(Stage.PARSE, account.release_pages(engine.name), ago_ms=parsed_ago_ms)
    reports = engine.parse([pages[number] for number in sorted(pages)], deadline) if read is None else read.reports
    if not any(report.results for report in reports):
        raise ProcessingError.of(ErrorCode.NO_RESULTS)

    yield account.begin(Stage.SAVE)
    deadline.check()
    yield account.complete(Results(document.sha256, engine.name, extraction_model, engine.parsing_model, reports))


def _bring_in(task: FileTask, work: Work, deadline: Deadline) -> Document:
    """Return the document: as stored by an earlier attempt, else from where it lies."""
    stored = work.known.content(task.sha256) if task.sha256 else None
    if stored is not None:
        return document_of(stored)
    return bring_in(task.source, work.settings, deadline, work.patience)


def _extract(
    engine: Engine, document: Document, pages: dict[int, PackedPage], account: Account, deadline: Deadline
) -> Generator[Step, None, ReadReports | None]:
    """Fill `pages` (those read before are in it), tell of each that is read, and return reports that came along."""
    pace = Pace()
    page_count = 0
    reports: ReadReports | None = None
    for part in engine.extract(document, dict(pages), deadline):
        if isinstance(part, DocumentFacts):
            page_count = part.page_count
            account.note(page_count=page_count, metadata={"is_repaired": True} if part.is_repaired else {})
            continue
        if isinstance(part, ReadReports):
            reports = part
            continue
        pages[part.number] = part
        account.hold(part)
        if len(pages) < page_count and pace.is_due():
            message = f"page {len(pages)} of {page_count} read"
            yield account.tick(len(pages), page_count, message, account.release_pages(engine.name))
    return reports
