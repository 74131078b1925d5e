import sys

import pytest

from desktop_app.background.turns import TURN_S, short_turns


def test_turns_are_short_inside_the_block_and_as_before_after_it() -> None:
    before = sys.getswitchinterval()
    assert before > TURN_S
    with pytest.raises(ZeroDivisionError), short_turns():
        assert sys.getswitchinterval() == pytest.approx(TURN_S)
        raise ZeroDivisionError
    assert sys.getswitchinterval() == before
