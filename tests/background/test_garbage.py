"""Cycles are collected, and in the main thread; many objects at once are put aside until nothing happens."""

import gc
import itertools
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from desktop_app.background.garbage import MOST_AT_ONCE, GarbageCollector

FEW = 1500


class Knot:
    """An object in a cycle of its own; notes the thread in which it ends."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def noted() -> Iterator[list[tuple[str, dict[str, int]]]]:
    """Return what Python tells of its collections; nothing is collected by itself."""
    told: list[tuple[str, dict[str, int]]] = []

    def note(phase: str, info: dict[str, int]) -> None:
        told.append((phase, info))

    gc.collect()
    gc.callbacks.append(note)
    yield told
    gc.callbacks.remove(note)


def test_cycles_made_in_another_thread_end_in_this_one(qtbot: QtBot) -> None:
    ended_in: list[int] = []
    collector = GarbageCollector()

    def make_knots() -> None:
        for _ in range(FEW):
            weakref.finalize(Knot(), lambda: ended_in.append(threading.get_ident()))

    thread = threading.Thread(target=make_knots)
    thread.start()
    thread.join()
    assert ended_in == []
    qtbot.waitUntil(lambda: bool(ended_in))
    assert set(ended_in) == {threading.get_ident()}
    collector.close()


@pytest.mark.parametrize("is_enabled", [True, False])
def test_the_collection_goes_back_to_whom_it_came_from(qapp: QCoreApplication, is_enabled: bool) -> None:
    if is_enabled:
        gc.enable()
    try:
        collector = GarbageCollector()
        assert not gc.isenabled()
        collector.close()
        assert gc.isenabled() == is_enabled
    finally:
        gc.disable()  # as every test begins


def test_many_objects_are_looked_through_only_when_nothing_happens(
    qapp: QCoreApplication, noted: list[tuple[str, dict[str, int]]]
) -> None:
    used_s = itertools.count(step=0.2)  # this thread computes without a break
    collector = GarbageCollector(lambda: next(used_s) if is_busy else 0.0, rest_looks=2)
    is_busy = True
    ended = [Knot()]
    end = weakref.ref(ended[0])
    loaded = [*ended, *(Knot() for _ in range(MOST_AT_ONCE))]
    ended.clear()
    for _ in range(5):
        collector.collect_what_is_due()
    assert gc.get_freeze_count() > MOST_AT_ONCE
    loaded.clear()
    for _ in range(30):
        collector.collect_what_is_due()
    assert all(info["generation"] < 2 for _, info in noted)
    assert end() is not None
    is_busy = False
    for _ in range(3):
        collector.collect_what_is_due()
    assert end() is None
    collector.close()


def test_it_does_not_wait_for_ever(qapp: QCoreApplication, noted: list[tuple[str, dict[str, int]]]) -> None:
    used_s = itertools.count(step=0.2)
    collector = GarbageCollector(lambda: next(used_s))
    loaded = [Knot() for _ in range(MOST_AT_ONCE + 1)]
    collector.collect_what_is_due()
    assert loaded
    for _ in range(2500):
        collector.collect_what_is_due()
    assert any(info["generation"] == 2 for _, info in noted)
    collector.close()
