"""Quick steps of one setting are one change; ten seconds are the end of it."""

from desktop_app.ui.settings.undo import Changes
from tests.ui.conftest import Hand


def test_quick_steps_of_one_setting_are_one_change() -> None:
    hand = Hand()
    changes = Changes(hand)
    for value in (3, 4, 5):
        changes.note({"files": value})
        hand.now_s += 0.5
    assert changes.take_last() == {"files": 3}
    assert changes.take_last() is None


def test_steps_with_a_pause_and_of_other_settings_are_changes_of_their_own() -> None:
    hand = Hand()
    changes = Changes(hand)
    changes.note({"files": 3})
    changes.note({"pages": 9})
    hand.now_s += 1.5
    changes.note({"pages": 10})
    assert [changes.take_last() for _ in range(4)] == [{"pages": 10}, {"pages": 9}, {"files": 3}, None]


def test_after_ten_seconds_nothing_is_taken_back() -> None:
    hand = Hand()
    changes = Changes(hand)
    changes.note({"files": 3})
    hand.now_s += 10.1
    assert changes.take_last() is None
