"""What was read of pages, told briefly."""

from desktop_app.core.document import Page
from desktop_app.core.report import LabReport, TestResult
from desktop_app.engines.local.reading import read_reports


def only(*pages: Page) -> LabReport:
    """The one report on the pages."""
    reports = read_reports(pages)
    assert len(reports) == 1
    return reports[0]


def rows(report: LabReport) -> list[tuple[str, str | None, str | None, str | None, str | None]]:
    """Name, value, unit, range and flag of each result."""
    return [(r.name, r.value, r.unit, r.reference_range, r.flag) for r in report.results]


def bounds(result: TestResult) -> tuple[float | None, float | None]:
    """The lower and the upper limit of a result."""
    return result.reference_low, result.reference_high
