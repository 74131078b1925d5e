"""Work beside the window comes back to the main thread, with its value or its error."""

import gc
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import Future

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.background.errands import Errands


@pytest.fixture
def errands(qtbot: QtBot) -> Iterator[Errands]:
    errands = Errands()
    yield errands
    errands.close()


def test_the_function_runs_elsewhere_and_the_answer_comes_back_here(errands: Errands, qtbot: QtBot) -> None:
    here = threading.get_ident()
    answers: list[tuple[int, int]] = []

    def done(future: "Future[int]") -> None:
        answers.append((future.result(), threading.get_ident()))

    errands.run(done, threading.get_ident)
    qtbot.waitUntil(lambda: bool(answers))
    there, back = answers[0]
    assert there != here
    assert back == here


def test_an_error_is_raised_where_the_answer_is_asked_for(errands: Errands, qtbot: QtBot) -> None:
    answers: list[Future[None]] = []

    def fail() -> None:
        raise ZeroDivisionError

    errands.run(answers.append, fail)
    qtbot.waitUntil(lambda: bool(answers))
    with pytest.raises(ZeroDivisionError):
        answers[0].result()


def test_nobody_is_called_after_closing(qtbot: QtBot) -> None:
    errands = Errands()
    gate = threading.Event()
    answers: list[Future[bool]] = []
    errands.run(answers.append, gate.wait)
    gate.set()
    errands.close()
    qtbot.wait(20)
    assert answers == []


def test_a_future_of_another_thread_comes_back_here(errands: Errands, qtbot: QtBot) -> None:
    future: Future[int] = Future()
    answers: list[int] = []
    errands.when_done(future, lambda ended: answers.append(ended.result()))
    threading.Thread(target=future.set_result, args=(7,)).start()
    qtbot.waitUntil(lambda: answers == [7])


class Answer:
    """Something large, as a page's picture is."""


def test_no_answer_is_kept_once_it_is_taken(errands: Errands, qtbot: QtBot) -> None:
    taken: list[weakref.ref[Answer]] = []

    def done(future: "Future[Answer]") -> None:
        taken.append(weakref.ref(future.result()))

    for number in range(1, 21):  # one after the other: each finds a thread that has nothing to do
        errands.run(done, Answer)
        qtbot.waitUntil(lambda number=number: len(taken) == number)

    def are_gone() -> bool:
        gc.collect()
        return not any(answer() for answer in taken)

    qtbot.waitUntil(are_gone)
