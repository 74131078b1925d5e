"""Cycles are collected, and in the main thread."""

import gc
import threading
import weakref

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.background.garbage import GarbageCollector


class Knot:
    """An object in a cycle of its own; notes the thread in which it ends."""

    def __init__(self) -> None:
        self.itself = self


def test_cycles_made_in_another_thread_end_in_this_one(qtbot: QtBot) -> None:
    ended_in: list[int] = []
    collector = GarbageCollector()

    def make_knots() -> None:
        for _ in range(5000):
            weakref.finalize(Knot(), lambda: ended_in.append(threading.get_ident()))

    thread = threading.Thread(target=make_knots)
    thread.start()
    thread.join()
    assert ended_in == []
    qtbot.waitUntil(lambda: bool(ended_in))
    assert set(ended_in) == {threading.get_ident()}
    collector.close()


@pytest.mark.parametrize("is_enabled", [True, False])
def test_the_collection_goes_back_to_whom_it_came_from(qtbot: QtBot, is_enabled: bool) -> None:
    if is_enabled:
        gc.enable()
    try:
        collector = GarbageCollector()
        assert not gc.isenabled()
        collector.close()
        assert gc.isenabled() == is_enabled
    finally:
        gc.disable()  # as every test begins
