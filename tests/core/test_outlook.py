"""How long files will take, from how long others like them took."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.eta import STEP_S, TimeLeft
from desktop_app.core.outlook import PastFiles, WorkAhead, expected_s

PDF, PNG = "application/pdf", "image/png"


def test_nothing_is_said_of_a_kind_that_is_not_known_from_five_files() -> None:
    past = [PastFiles("local", PDF, 1, 4, 4_000)]
    assert expected_s(past, [WorkAhead("local", PDF, 1, 1)], 1) is None
    assert expected_s([], [], 1) is None
    enough = [PastFiles("local", PDF, 1, 5, 5_000)]
    assert expected_s(enough, [WorkAhead("local", PNG, 1, 1)], 1) is None
    assert expected_s(enough, [WorkAhead("openai", PDF, 1, 1)], 1) is None
    assert expected_s(enough, [WorkAhead("local", PDF, 1, 6)], 1) == pytest.approx(6.0)


def test_files_of_alike_length_tell_more_than_others() -> None:
    past = [PastFiles("local", PDF, 1, 10, 10_000), PastFiles("local", PDF, 50, 10, 100_000)]
    assert expected_s(past, [WorkAhead("local", PDF, 40, 1)], 1) == pytest.approx(8.0)
    assert expected_s(past, [WorkAhead("local", PDF, 1, 1)], 1) == pytest.approx(1.0)
    assert expected_s(past, [WorkAhead("local", PDF, None, 1)], 1) == pytest.approx(5.5)


def test_files_at_a_time_share_the_work() -> None:
    past = [PastFiles("local", PDF, 1, 5, 5_000)]
    assert expected_s(past, [WorkAhead("local", PDF, 1, 9)], 3) == pytest.approx(3.0)
    assert expected_s(past, [WorkAhead("local", PDF, 1, 1)], 3) == pytest.approx(1.0)


def test_what_was_learned_is_told_at_once_and_corrected_by_what_happens() -> None:
    left = TimeLeft()
    left.note(0, 10_000, 0, 0.0)
    assert left.range_left(0.0) is None, "without evidence nothing is told"
    left.learn(100.0)
    assert left.left_s(0.0) == 100
    for file in range(1, 51):  # twice as slow as it was
        left.note(100 * file, 10_000, file, 2.0 * file)
        left.left_s(2.0 * file)
    assert left.left_s(100.0) == pytest.approx(100, abs=STEP_S)


def test_the_range_narrows_as_files_end() -> None:
    left = TimeLeft()
    left.note(0, 100_000, 0, 0.0)
    left.learn(100.0)
    early = left.range_left(0.0)
    for file in range(1, 51):
        left.note(1000 * file, 100_000, file, 1.0 * file)
    late = left.range_left(50.0)
    assert early is not None
    assert late is not None
    assert late.high_s - late.low_s < early.high_s - early.low_s
    assert early.low_s <= 100 <= early.high_s
    assert late.low_s <= 50 <= late.high_s


@given(
    expected=st.floats(1, 10_000),
    speeds=st.lists(st.floats(0.1, 30), min_size=1, max_size=40),
)
def test_it_never_grows_by_more_than_one_step_at_a_time(expected: float, speeds: list[float]) -> None:
    left = TimeLeft()
    left.note(0, 100 * len(speeds), 0, 0.0)
    left.learn(expected)
    now_s, before = 0.0, left.left_s(0.0)
    for file, took_s in enumerate(speeds, start=1):
        now_s += took_s
        left.note(100 * file, 100 * len(speeds), file, now_s)
        after = left.left_s(now_s)
        assert before is None or after is None or after <= before + STEP_S
        before = after
        found = left.range_left(now_s)
        assert found is None or 0 <= found.low_s <= found.high_s
