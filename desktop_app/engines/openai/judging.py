"""What a model's answer is worth: read, validated, completed with what its texts mean, and grounded on the pages."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from desktop_app.core.document import Page
from desktop_app.core.medical.annotation import annotate
from desktop_app.core.report import LabReport
from desktop_app.engines.grounding import Place, Wanted, find_places
from desktop_app.engines.local.reading.reports.conventions import settle
from desktop_app.engines.openai.calls import Fault, Judgement
from desktop_app.engines.openai.lenient import NoAnswer, read_answer
from desktop_app.engines.openai.marks import Mark, put_back
from desktop_app.engines.openai.merging import merged
from desktop_app.engines.openai.schema import ToldPatient, ToldReport, ToldReports, ToldResult
from desktop_app.engines.openai.translation import report_of
from desktop_app.engines.openai.validation import faults_of, without_unseen_dates

_TEXT_LAYER = "text-layer"


def judge(
    pages: Sequence[Page],
    answers: Sequence[str],
    numbers: Sequence[int],
    marks: Sequence[Mark],
    synonyms: Mapping[str, str] | None = None,
) -> Judgement:
    """Return the faults of answers about pages, and the reports that they come to together.

    `synonyms` are the names that the person taught, as `annotate` takes them.
    Where a part is no answer at all, that is the only fault, and the other parts make the reports.
    """
    told: list[ToldReport] = []
    faults: list[Fault] = []
    for answer in answers:
        try:
            told += _unmasked(read_answer(answer, numbers[0] if numbers else 1), marks).reports
        except NoAnswer as error:
            faults.append(Fault("answer", f"The answer is not of the form that was asked for: {error}."))
    if not told:
        return Judgement(tuple(faults), ())
    conventions = settle(pages, _printed(told), ())
    faults += faults_of(told, numbers, pages, conventions)
    reports = [report_of(report, conventions) for report in merged(without_unseen_dates(told, pages))]
    return Judgement(tuple(faults), _grounded(reports, pages, synonyms))


def _unmasked(told: ToldReports, marks: Sequence[Mark]) -> ToldReports:
    return ToldReports(reports=[_report_unmasked(report, marks) for report in told.reports]) if marks else told


def _report_unmasked(report: ToldReport, marks: Sequence[Mark]) -> ToldReport:
    patient = report.patient
    texts = {name: put_back(getattr(patient, name), marks) for name in ("name", "age", "identifier")}
    born = put_back(patient.birth_date, marks, is_date=True)
    own = ("laboratory", "ordering_provider", "specimen")
    header = {name: put_back(getattr(report, name), marks) for name in own}
    return report.model_copy(
        update={
            **header,
            "patient": ToldPatient(**texts, birth_date=born, sex=patient.sex),
            "results": [_result_unmasked(row, marks) for row in report.results],
        }
    )


def _result_unmasked(row: ToldResult, marks: Sequence[Mark]) -> ToldResult:
    names = ("value", "unit", "reference_range", "panel")
    texts = {name: put_back(getattr(row, name), marks) for name in names}
    return row.model_copy(update={**texts, "name": put_back(row.name, marks) or row.name})


def _printed(told: Iterable[ToldReport]) -> list[str]:
    """Return the texts whose numbers tell a document's decimal mark."""
    rows = [row for report in told for row in report.results]
    return [text for row in rows for text in (row.value, row.reference_range) if text]


def _grounded(
    reports: Sequence[LabReport], pages: Sequence[Page], synonyms: Mapping[str, str] | None
) -> tuple[LabReport, ...]:
    """Give results the places on their pages, then the analytes and doubts that the local engine's results get."""
    rows = [result for report in reports for result in report.results]
    places = iter(find_places([Wanted(r.name, r.value, r.unit, r.reference_range, r.page) for r in rows], list(pages)))
    placed = [_placed(report, places) for report in reports]
    pictures = {page.number for page in pages if page.source != _TEXT_LAYER}
    return annotate(placed, pictures, synonyms)


def _placed(report: LabReport, places: Iterator[Place | None]) -> LabReport:
    results = tuple(
        replace(result, confidence=_UNSEEN, is_grounded=False)
        if place is None
        else replace(result, page=place.page.number, bbox=_box(place), confidence=place.confidence, is_grounded=True)
        for result, place in zip(report.results, places, strict=False)
    )
    return replace(report, results=results)


_UNSEEN = 0.5
"""How surely a word counts as read that was not found on the page."""


def _box(place: Place) -> tuple[float, float, float, float]:
    words = place.words
    return place.page.box_on_original(
        min(w.x0 for w in words), min(w.y0 for w in words), max(w.x1 for w in words), max(w.y1 for w in words)
    )
