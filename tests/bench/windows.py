"""The real window for measurements of it, and the figures of a process that measures one."""

import contextlib
import json
import tempfile
from collections.abc import Callable, Generator
from dataclasses import asdict
from pathlib import Path

from desktop_app.background.single_instance import SingleInstance
from desktop_app.core.settings import Settings
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.opened import opened_window
from desktop_app.window.parts import Window
from desktop_app.window.start import make_application
from tests.bench.measure import Figure


@contextlib.contextmanager
def real_window(data_dir: Path, settings: Settings | None = None) -> Generator[Window]:
    """Give the window on a data folder, which is made; the process must not have had another one."""
    application = make_application()
    theme = Theme()
    theme.dress(application)
    data_dir.mkdir(mode=0o700)
    with contextlib.closing(SingleInstance(data_dir)) as instance:
        instance.claim()
        with opened_window(data_dir, settings or Settings(), theme, instance) as window:
            yield window


def measure_window(measure: Callable[[Window], list[Figure]]) -> None:
    """Measure a window with nothing in it, and print the figures."""
    with tempfile.TemporaryDirectory() as folder, real_window(Path(folder) / "data") as window:
        figures = measure(window)
    print_figures(figures)


def print_figures(figures: list[Figure]) -> None:
    """Print figures as the process that asked for them reads them."""
    print(json.dumps([asdict(figure) for figure in figures]))
