"""Time left: silent until it knows something, in steps of ten seconds, and never growing by more than one step."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.eta import STEP_S, TimeLeft

STEADY_TOTAL = 10_000.0


def steady(left: TimeLeft, until_s: float, per_s: float, total: float = STEADY_TOTAL, files: int = 0) -> int | None:
    """Do `per_s` of work each second until then; return what is said at the end."""
    said = None
    for second in range(int(until_s) + 1):
        left.note(min(total, per_s * second), total, files, float(second))
        said = left.left_s(float(second))
    return said


def test_nothing_is_said_at_first() -> None:
    left = TimeLeft()
    assert left.left_s(0.0) is None
    assert steady(left, 9, 50) is None


def test_ten_seconds_of_work_are_enough() -> None:
    assert steady(TimeLeft(), 10, 50) == 190


def test_three_files_are_enough() -> None:
    left = TimeLeft()
    left.note(0, 1000, 0, 0.0)
    left.note(100, 1000, 2, 1.0)
    assert left.left_s(1.0) is None
    left.note(200, 1000, 3, 2.0)
    assert left.left_s(2.0) == 0  # eight seconds: less than one step


def test_files_that_had_ended_before_do_not_count() -> None:
    left = TimeLeft()
    left.note(500, 1000, 40, 0.0)
    left.note(510, 1000, 41, 1.0)
    assert left.left_s(1.0) is None


def test_work_done_before_does_not_count_as_pace() -> None:
    left = TimeLeft()
    for second in range(21):
        left.note(900 + second, 1000, 9, float(second))
        left.left_s(float(second))
    assert left.left_s(20.0) == 80


def test_it_counts_down_to_a_few_seconds() -> None:
    left = TimeLeft()
    said = [s for second in range(200) if (s := _step(left, second)) is not None]
    assert said[0] == 190
    assert said == sorted(said, reverse=True)
    assert said[-1] == 0


def _step(left: TimeLeft, second: int) -> int | None:
    left.note(50.0 * second, STEADY_TOTAL, 0, float(second))
    return left.left_s(float(second))


def test_a_pause_does_not_count() -> None:
    left = TimeLeft()
    before = steady(left, 20, 50)
    left.pause(20.0)
    assert left.left_s(5000.0) == before
    left.go_on(5000.0)
    left.note(1050, STEADY_TOTAL, 0, 5001.0)
    assert left.left_s(5001.0) == 180


def test_added_files_let_it_grow_step_by_step() -> None:
    left = TimeLeft()
    before = steady(left, 20, 50)
    assert before == 180
    said: list[int | None] = []
    for tenth in range(1, 31):
        at = 20 + tenth / 10
        left.note(50 * at, 2 * STEADY_TOTAL, 0, at)
        said.append(left.left_s(at))
    assert said[0] == 180
    assert set(said) == {180, 190, 200, 210}


def test_a_retry_that_takes_work_back_is_no_negative_pace() -> None:
    left = TimeLeft()
    steady(left, 20, 50)
    left.note(600, STEADY_TOTAL, 0, 21.0)
    assert left.left_s(21.0) is not None


def test_what_is_overdue_is_not_promised_in_a_few_seconds() -> None:
    left = TimeLeft()
    for second in range(4):
        left.note(25.0 * second, 100, second, float(second))
    assert left.left_s(3.0) == 0
    said = [left.left_s(3.0 + waited) for waited in range(41)]
    assert said[9] == 0
    assert said[12] == 10
    assert said[40] == 40


MOMENTS = st.lists(
    st.tuples(
        st.floats(0, 30),  # seconds that pass
        st.floats(0, 1e6),  # work done
        st.floats(0, 1e6),  # work beyond it
        st.integers(0, 50),  # files ended
        st.sampled_from(["go on", "pause", "look", "look"]),
    ),
    max_size=60,
)


@given(MOMENTS)
def test_whatever_happens_it_is_whole_steps_and_grows_by_one_at_most(
    moments: list[tuple[float, float, float, int, str]],
) -> None:
    left, now_s, before = TimeLeft(), 0.0, None
    for passed_s, done, rest, ended, act in moments:
        now_s += passed_s
        if act == "pause":
            left.pause(now_s)
        elif act == "go on":
            left.go_on(now_s)
        left.note(done, done + rest, ended, now_s)
        said = left.left_s(now_s)
        if said is not None:
            assert said >= 0
            assert said % STEP_S == 0
            assert before is None or said <= before + STEP_S
        assert before is None or said is not None
        before = said


@given(st.floats(0.5, 50), st.integers(15, 300))
def test_a_steady_pace_is_told_to_the_nearest_step(per_s: float, seconds: int) -> None:
    total = per_s * seconds
    left = TimeLeft()
    for second in range(seconds):
        left.note(per_s * second, total, 0, float(second))
        said = left.left_s(float(second))
        if said is not None:
            rest = seconds - second
            assert abs(said - rest) <= STEP_S / 2 + 1e-6 or (said == 0 and rest < STEP_S + 1e-6)
