"""Cycles are collected, and in the main thread."""

import gc
import threading
import weakref

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
    assert gc.isenabled()
