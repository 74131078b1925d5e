"""Which of the stored results are meant, and the conditions by which SQL finds them."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from desktop_app.store.standing import IS_COUNTED


@dataclass(frozen=True, slots=True)
class Scope:
    """One session's results, one patient's, one file's, one report's, or all where nothing is named.

    Of a document that was read several times, one reading is meant where no session, file or report is named.
    `test` is an analyte's id, name or LOINC code, or a test's name as printed; `test_names` are the printed names of a
    test that is no known analyte. `is_confirmed` leaves out the values that nobody has confirmed, by themselves or with
    their report.
    """

    session_id: str | None = None
    patient_id: int | None = None
    file_id: str | None = None
    report_id: int | None = None
    test: str | None = None
    test_names: tuple[str, ...] = ()
    is_confirmed: bool = False

    @property
    def is_whole_files(self) -> bool:
        """True when every result of a file is meant, and files without results as well."""
        return self.patient_id is None and self.report_id is None and not self._is_of_test and not self.is_confirmed

    def values(self) -> dict[str, Any]:
        """Return the values of the conditions, by the names that stand in them."""
        return asdict(self) | {"test_names": json.dumps(self.test_names)}

    def files(self) -> str:
        """Return the condition for rows of `file_processing_status AS file`."""
        conditions = ["1"]
        if self.session_id is not None:
            conditions.append("file.session_id = :session_id")
        if self.file_id is not None:
            conditions.append("file.file_id = :file_id")
        return " AND ".join(conditions)

    def reports(self) -> str:
        """Return the condition for rows of `lab_reports AS report`."""
        is_any_reading = (self.session_id, self.file_id, self.report_id) == (None, None, None)
        conditions = [IS_COUNTED if is_any_reading else "1"]
        if self.patient_id is not None:
            conditions.append("report.patient_id = :patient_id")
        if self.report_id is not None:
            conditions.append("report.id = :report_id")
        if self.is_confirmed:
            conditions.append(f"(report.reviewed_at IS NOT NULL OR {_HAS_CHECKED})")
        if self._is_of_test:
            found = f"SELECT 1 FROM test_results AS result WHERE report_id = report.id AND {self.results()}"  # noqa: S608 - constants
            conditions.append(f"EXISTS ({found})")
        return " AND ".join(conditions)

    def results(self) -> str:
        """Return the condition for rows of `test_results AS result`."""
        conditions = [_CONFIRMED] if self.is_confirmed else []
        if self.test is not None:
            conditions.append(_TEST)
        elif self.test_names:
            conditions.append(_NAMES)
        return " AND ".join(conditions) or "1"

    @property
    def _is_of_test(self) -> bool:
        return self.test is not None or bool(self.test_names)


_HAS_CHECKED = "EXISTS (SELECT 1 FROM test_results WHERE report_id = report.id AND checked_at IS NOT NULL)"
_CONFIRMED = (
    "(result.checked_at IS NOT NULL OR EXISTS "
    "(SELECT 1 FROM lab_reports WHERE id = result.report_id AND reviewed_at IS NOT NULL))"
)
_TEST = (
    "(result.analyte_id = :test OR result.loinc = :test OR result.analyte_name = :test COLLATE NOCASE "
    "OR result.name = :test COLLATE NOCASE)"
)
_NAMES = "(result.analyte_id IS NULL AND result.name IN (SELECT value FROM json_each(:test_names)))"
