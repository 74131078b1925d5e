"""Writes the pages of components, light and dark: `python -m tests.ui.components FOLDER [TEXT_PERCENT]`."""

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme.theme import Theme, ThemeChoice
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.clock import AnimationClock
from tests.ui.components.pages import first_page, second_page


def main(folder: Path, percent: int) -> None:
    """Write the pages, light and dark."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(ThemeChoice.LIGHT, percent)
    theme.dress(app)
    clock = AnimationClock(theme)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.set_choice(choice)
        for name in ("components", "components-2"):
            page = first_page(theme) if name == "components" else second_page(theme, clock)
            for banner in page.findChildren(Banner, "done"):
                page.activateWindow()
                app.processEvents()
                banner.start_countdown("Opening review...")
            QTest.qWait(600)
            page.grab().save(str(folder / f"{name}-{choice}.png"))
            page.close()
            page.deleteLater()
            app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100)
