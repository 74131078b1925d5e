"""Values far from the person's last one."""

from dataclasses import replace

import pytest

from desktop_app.core.medical.jumps import is_jump, with_jump
from desktop_app.core.report import TestResult

POTASSIUM = TestResult("Potassium", "4.2", "mmol/L", "3.5 - 5.1", None, 4.2, None, 3.5, 5.1)
CRP = TestResult("CRP", "60", "mg/L", "< 5", None, 60.0, None, None, 5.0)


@pytest.mark.parametrize(
    ("result", "last", "is_far"),
    [
        (POTASSIUM, 3.9, False),
        (POTASSIUM, 42.0, True),
        (replace(POTASSIUM, comparator="<"), 42.0, False),
        (replace(POTASSIUM, numeric_value=None), 42.0, False),
        (CRP, 5.0, False),
        (CRP, 1.0, True),
        (CRP, 0.0, False),
    ],
)
def test_jumps(result: TestResult, last: float, is_far: bool) -> None:
    assert is_jump(result, last) is is_far


def test_a_jump_is_a_doubt_once() -> None:
    doubtful = with_jump(POTASSIUM, 42.0)
    assert doubtful.doubts == ("jump-from-last",)
    assert with_jump(doubtful, 42.0) is doubtful
    assert with_jump(POTASSIUM, None) is POTASSIUM
