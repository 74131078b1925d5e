"""One attempt at one file: its steps, percentages, payloads and endings."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from desktop_app.core.document import DocumentFacts, PackedPage
from desktop_app.core.doubts import Reason
from desktop_app.core.engine import Deadline, Document, ReadReports, Stopped
from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.core.known import KnownResults
from desktop_app.core.progress import Content, FileTask, ReadPages, Results, Step, StopReason
from desktop_app.core.report import LabReport
from desktop_app.core.settings import Settings
from desktop_app.core.status import FileStatus, JobStatus, Stage
from desktop_app.core.unfinished import Unfinished
from desktop_app.pipeline.run import Work, run
from tests.fakes import PDF, FakeEngine, FakeKnown, packed_page, pdf_file, work_with


def steps_of(path: Path, work: Work, reason: StopReason | None = None, **facts: object) -> list[Step]:
    task = FileTask("f1", "s1", str(path), path.name, **facts)  # pyright: ignore[reportArgumentType]
    return list(run(work, task, lambda: reason))


def test_a_file_goes_through_every_stage_and_its_percentage_never_falls(tmp_path: Path) -> None:
    steps = steps_of(pdf_file(tmp_path), work_with(FakeEngine()))
    assert [(s.progress.status, s.progress.progress) for s in steps] == [
        (FileStatus.DOWNLOADING, 10),
        (FileStatus.EXTRACTING, 30),
        (FileStatus.PARSING, 60),
        (FileStatus.SAVING, 90),
        (FileStatus.COMPLETED, 100),
    ]
    last = steps[-1].progress
    assert [(run.stage.value, run.status) for run in last.stages] == [
        (stage, JobStatus.COMPLETED) for stage in ("download", "extract", "parse", "save")
    ]
    assert last.duration_ms is not None
    assert last.extraction_model == "text-layer"
    assert (last.media_type, last.size_bytes, last.page_count) == ("application/pdf", len(PDF), 1)
    assert not last.is_retryable


def test_payloads_ride_on_the_steps_that_end_their_stage(tmp_path: Path) -> None:
    steps = steps_of(pdf_file(tmp_path), work_with(FakeEngine()))
    payloads = [step.payload for step in steps]
    assert isinstance(payloads[1], Content)
    assert payloads[1].data == PDF
    assert isinstance(payloads[2], ReadPages)
    assert [page.number for page in payloads[2].pages] == [1]
    assert isinstance(payloads[4], Results)
    assert payloads[4].reports[0].results[0].name == "Sodium"
    assert payloads[0] is payloads[3] is None


def test_each_snapshot_is_complete_so_that_any_may_be_left_out(tmp_path: Path) -> None:
    *_, saving, completed = steps_of(pdf_file(tmp_path), work_with(FakeEngine()))
    assert completed.progress.stages[:3] == saving.progress.stages[:3]
    assert completed.progress.sha256 == saving.progress.sha256


def test_a_missing_file_fails_with_its_code_and_may_be_retried(tmp_path: Path) -> None:
    last = steps_of(tmp_path / "gone.pdf", work_with(FakeEngine()))[-1].progress
    assert last.status is FileStatus.FAILED
    assert last.error is not None
    assert last.error.code is ErrorCode.FILE_NOT_FOUND
    assert last.is_retryable
    assert last.progress == 10
    assert last.stages[-1].error == last.error


def test_the_third_attempt_is_the_last(tmp_path: Path) -> None:
    last = steps_of(tmp_path / "gone.pdf", work_with(FakeEngine()), attempt=3)[-1].progress
    assert not last.is_retryable


@pytest.mark.expected_log("RuntimeError")
def test_a_bug_ends_the_file_as_internal_and_its_text_is_not_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    engine = FakeEngine(error=RuntimeError("Ferritin of Ada Invented"))
    last = steps_of(pdf_file(tmp_path), work_with(engine))[-1].progress
    assert last.error is not None
    assert last.error.code is ErrorCode.INTERNAL
    assert "RuntimeError" in caplog.text
    assert "Ferritin" not in caplog.text


class EarlyEngine(FakeEngine):
    """Brings the reports along with the pages, and cannot be asked for them."""

    def extract(
        self, document: Document, known: Mapping[int, PackedPage], deadline: Deadline
    ) -> Iterator[DocumentFacts | PackedPage | ReadReports]:
        yield from super().extract(document, known, deadline)
        yield ReadReports(self.reports, took_ms=3_600_000)

    def parse(self, pages: Sequence[PackedPage], deadline: Deadline) -> tuple[LabReport, ...]:
        raise AssertionError


def test_reports_that_came_along_with_the_pages_are_not_asked_for(tmp_path: Path) -> None:
    engine = EarlyEngine()
    steps = list(run(work_with(engine), FileTask("f", "s", str(pdf_file(tmp_path)), "report.pdf"), lambda: None))
    payload = steps[-1].payload
    assert isinstance(payload, Results)
    assert payload.reports == engine.reports
    assert [run.stage for run in steps[-1].progress.stages] == list(Stage)
    began = [run.started_at_ms for run in steps[-1].progress.stages]
    assert began == sorted(began)
    assert all(
        run.ended_at_ms is not None and run.ended_at_ms >= run.started_at_ms for run in steps[-1].progress.stages
    )


def test_pages_read_before_an_error_are_kept(tmp_path: Path) -> None:
    engine = FakeEngine(5, ProcessingError.of(ErrorCode.ENGINE_CRASHED), error_at_page=4)
    steps = steps_of(pdf_file(tmp_path), work_with(engine))
    kept = [page.number for step in steps if isinstance(step.payload, ReadPages) for page in step.payload.pages]
    assert kept == [1, 2, 3]
    ended = steps[-1].ended
    assert ended is not None
    assert ended.status is FileStatus.FAILED
    assert steps[-1].progress.status is FileStatus.PENDING, "it comes back by itself"


def test_a_time_limit_has_a_status_of_its_own(tmp_path: Path) -> None:
    engine = FakeEngine(error=ProcessingError.of(ErrorCode.TIMEOUT))
    assert steps_of(pdf_file(tmp_path), work_with(engine))[-1].progress.status is FileStatus.TIMEOUT


@pytest.mark.parametrize(
    ("reason", "status"),
    [
        (StopReason.CANCELLED, FileStatus.CANCELLED),
        (StopReason.INTERRUPTED, FileStatus.PENDING),
        (StopReason.SESSION_TIMEOUT, FileStatus.TIMEOUT),
    ],
)
def test_a_file_asked_to_stop_before_it_began_says_why(tmp_path: Path, reason: StopReason, status: FileStatus) -> None:
    steps = steps_of(pdf_file(tmp_path), work_with(FakeEngine()), reason)
    assert [step.progress.status for step in steps] == [status]


def test_an_interrupted_file_waits_again_and_keeps_its_pages(tmp_path: Path) -> None:
    steps = steps_of(pdf_file(tmp_path), work_with(FakeEngine(3, Stopped(), error_at_page=3)))
    last = steps[-1]
    assert (last.progress.status, last.progress.progress) == (FileStatus.PENDING, 0)
    assert last.progress.stages[-1].status is JobStatus.INTERRUPTED
    kept = [page.number for step in steps if isinstance(step.payload, ReadPages) for page in step.payload.pages]
    assert kept == [1, 2]


def test_pages_that_are_known_are_not_read_again(tmp_path: Path) -> None:
    engine, known = FakeEngine(3), FakeKnown()
    known.read_pages = {1: packed_page(1), 2: packed_page(2)}
    assert steps_of(pdf_file(tmp_path), work_with(engine, known))[-1].progress.status is FileStatus.COMPLETED
    assert engine.pages_read == [3]


def test_known_content_is_linked_and_not_read(tmp_path: Path) -> None:
    engine, known = FakeEngine(), FakeKnown()
    known.earlier = KnownResults("f0", 2, "text-layer")
    last = steps_of(pdf_file(tmp_path), work_with(engine, known))[-1].progress
    assert (last.status, last.duplicate_of, last.page_count) == (FileStatus.COMPLETED, "f0", 2)
    assert engine.pages_read == []


def test_known_content_is_read_again_when_asked(tmp_path: Path) -> None:
    engine, known = FakeEngine(), FakeKnown()
    known.earlier = KnownResults("f0", 1, "text-layer")
    known.read_pages = {1: packed_page(1)}
    last = steps_of(pdf_file(tmp_path), work_with(engine, known), is_read_again=True)[-1].progress
    assert last.duplicate_of is None
    assert engine.pages_read == [1]


def test_a_file_that_vanished_is_read_from_what_was_stored(tmp_path: Path) -> None:
    known = FakeKnown()
    known.contents["abc"] = PDF
    steps = steps_of(tmp_path / "gone.pdf", work_with(FakeEngine(), known), sha256="abc")
    assert steps[-1].progress.status is FileStatus.COMPLETED


def test_no_values_is_an_error_that_keeps_the_text(tmp_path: Path) -> None:
    engine = FakeEngine()
    engine.reports = ()
    steps = steps_of(pdf_file(tmp_path), work_with(engine))
    assert steps[-1].progress.error is not None
    assert steps[-1].progress.error.code is ErrorCode.NO_RESULTS
    assert any(isinstance(step.payload, ReadPages) for step in steps)


def test_an_attempt_ends_at_its_time_limit(tmp_path: Path) -> None:
    settings = Settings(file_timeout_s=0.1)
    engine = FakeEngine(page_count=10**9)
    assert steps_of(pdf_file(tmp_path), work_with(engine, settings=settings))[-1].progress.status is FileStatus.TIMEOUT


class HalfReader(FakeEngine):
    """Ends with something in hand."""

    def parse(self, pages: Sequence[PackedPage], deadline: Deadline) -> tuple[LabReport, ...]:
        raise Unfinished(Failure.of(ErrorCode.PARSE_INVALID), tuple(super().parse(pages, deadline)))


def test_what_does_not_hold_together_is_kept_and_every_value_is_to_be_checked(tmp_path: Path) -> None:
    last = steps_of(pdf_file(tmp_path), work_with(HalfReader()))[-1]
    assert last.progress.status is FileStatus.FAILED
    assert isinstance(last.payload, Results)
    results = [result for report in last.payload.reports for result in report.results]
    assert results
    assert all(Reason.LOW_CONFIDENCE in result.doubts for result in results)
