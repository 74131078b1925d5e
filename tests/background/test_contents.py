"""Files of the same content: in one hand at a time, and waiting for them costs no time of one's own."""

import itertools
import threading
from collections.abc import Callable

import pytest

from desktop_app.background.contents import Contents
from desktop_app.core.engine import Deadline, Stopped


def test_the_same_content_is_in_one_hand_at_a_time() -> None:
    contents = Contents()
    taken: list[str] = []
    contents.claim("a", "sha", deadline())
    contents.claim("a", "sha", deadline())
    other = threading.Thread(target=lambda: (contents.claim("b", "sha", deadline()), taken.append("b")))
    other.start()
    contents.release("c", "sha")
    assert taken == []
    contents.release("a", "sha")
    other.join(300)
    assert taken == ["b"]


def test_waiting_for_content_does_not_count_and_ends_on_request() -> None:
    contents = Contents()
    contents.claim("a", "sha", deadline())
    looks = itertools.count(1)

    def is_stopped() -> bool:
        if next(looks) == 3:  # it has waited by then
            threading.Thread(target=contents.release, args=("a", "sha")).start()
        return False

    limit = deadline(is_stopped)
    ended_at_s = limit.ends_at
    contents.claim("b", "sha", limit)
    assert next(looks) > 3
    assert limit.ends_at > ended_at_s
    with pytest.raises(Stopped):
        contents.claim("c", "sha", deadline(lambda: True))


def deadline(is_stopped: Callable[[], bool] = lambda: False) -> Deadline:
    return Deadline.after(300, 10, is_stopped)
