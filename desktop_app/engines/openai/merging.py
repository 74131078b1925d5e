"""Answers about the parts of a long document, put together: what belongs to one person and day is one report."""

from collections.abc import Iterable

from desktop_app.engines.openai.schema import ToldPatient, ToldReport

_HEADER = ("laboratory", "ordering_provider", "specimen", "collected_at", "reported_at")


def merged(told: Iterable[ToldReport]) -> list[ToldReport]:
    """Return the reports, later ones added to the one before where nothing says that they are another's."""
    reports: list[ToldReport] = []
    for report in told:
        if reports and _belongs(report, reports[-1]):
            reports[-1] = _joined(reports[-1], report)
        else:
            reports.append(report)
    return [report for report in reports if report.results]


def _belongs(later: ToldReport, earlier: ToldReport) -> bool:
    facts = [(getattr(later.patient, n), getattr(earlier.patient, n)) for n in ("name", "birth_date", "identifier")]
    facts += [(later.collected_at, earlier.collected_at), (later.specimen, earlier.specimen)]
    return all(new is None or old is None or _plain(new) == _plain(old) for new, old in facts)


def _plain(text: str) -> list[str]:
    return sorted(text.casefold().replace(",", " ").split())


def _joined(earlier: ToldReport, later: ToldReport) -> ToldReport:
    header = {name: getattr(earlier, name) or getattr(later, name) for name in _HEADER}
    own, other = earlier.patient, later.patient
    patient = ToldPatient(**{name: getattr(own, name) or getattr(other, name) for name in ToldPatient.model_fields})
    return earlier.model_copy(update={**header, "patient": patient, "results": [*earlier.results, *later.results]})
