"""What large text and wide windows make of the room there is."""

import pytest

from desktop_app.ui.theme.metrics import room_of, spare_side
from desktop_app.ui.theme.theme import Theme


@pytest.mark.parametrize(("percent", "room"), [(90, 1200.0), (100, 1200.0), (150, 800.0)])
def test_large_text_makes_windows_narrow_and_small_text_makes_none_wide(
    theme: Theme, percent: int, room: float
) -> None:
    theme.set_text_percent(percent)
    assert theme.room(1200) == room_of(1200, percent) == room


def test_margins_share_what_content_does_not_want() -> None:
    assert [spare_side(width, 1440) for width in (900, 1440, 1640)] == [0, 0, 100]
