"""Results on their way between processes."""

import copy
import pickle
from dataclasses import replace

from desktop_app.core.report import LabReport, TestResult


def test_results_arrive_as_they_left() -> None:
    bare = TestResult("Sodium", None)
    full = replace(
        bare,
        value="139",
        unit="mmol/L",
        flag="H",
        numeric_value=139.0,
        bbox=(0.1, 0.2, 0.3, 0.4),
        doubts=("unit-wrong",),
    )
    report = LabReport(laboratory="Lab", results=(bare, full))
    assert pickle.loads(pickle.dumps(report)) == report
    assert copy.deepcopy(full) == full
