"""An attempt that failed with something in hand: what was read is kept for checking."""

from desktop_app.core.errors import Failure, ProcessingError
from desktop_app.core.report import LabReport


class Unfinished(ProcessingError):  # noqa: N818 - an attempt's end with something in hand
    """Raised by an engine whose results do not hold together, with the reports that it has all the same."""

    def __init__(self, failure: Failure, reports: tuple[LabReport, ...]) -> None:
        super().__init__(failure)
        self.reports = reports
