"""Every pair of text and ground passes WCAG AA (4.5:1), every control and mark 3:1, in both themes."""

import re

import pytest
from PySide6.QtGui import QColor

from desktop_app.ui.theme.colours import Mode, Role, colour_of, contrast, hex_of
from desktop_app.ui.theme.status_style import MARK_STYLES, STATUS_STYLES
from desktop_app.ui.widgets.tones import TONES

SURFACES = (Role.WINDOW, Role.SURFACE, Role.RAISED, Role.SUNKEN, Role.RAIL, Role.HOVER, Role.PRESSED, Role.SELECTED)
ROWS = (Role.SURFACE, Role.HOVER, Role.SELECTED)
TEXTS = (Role.TEXT, Role.TEXT_2, Role.TEXT_3)

TEXT_PAIRS = {
    *((text, ground) for text in TEXTS for ground in SURFACES if text is not Role.TEXT_3),
    *((Role.TEXT_3, ground) for ground in ROWS),
    *((Role.LINK, ground) for ground in (*ROWS, Role.WINDOW)),
    *((Role.DANGER, ground) for ground in (Role.SURFACE, Role.HOVER, Role.PRESSED)),
    *((style.text, style.tint) for style in STATUS_STYLES.values()),
    *((style.text, ground) for style in STATUS_STYLES.values() for ground in ROWS),
    *((style.text, ground) for style in MARK_STYLES.values() for ground in ROWS),
    *((text, tone.tint) for text in (Role.TEXT, Role.TEXT_2) for tone in TONES.values()),
    (Role.ON_ACCENT, Role.ACCENT),
    (Role.ON_ACCENT, Role.ACCENT_HOVER),
    (Role.ON_ACCENT, Role.ACCENT_PRESSED),
    (Role.ACCENT, Role.ACCENT_TINT),
    (Role.WARN, Role.WARN_TINT),
    (Role.SAVING, Role.PLOT_BAND),
}
MARK_PAIRS = {
    *((Role.FOCUS, ground) for ground in SURFACES),
    *((Role.BORDER_STRONG, ground) for ground in (Role.SURFACE, Role.WINDOW)),
    *((tone.icon_role, tone.tint) for tone in TONES.values()),
    *((style.icon_role, ground) for style in MARK_STYLES.values() for ground in ROWS),
    (Role.ACCENT, Role.TRACK),
    (Role.ACCENT, Role.SURFACE),
    (Role.ACCENT, Role.SELECTED),
}


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize(("text", "ground"), sorted(TEXT_PAIRS))
def test_text_is_readable(text: Role, ground: Role, mode: Mode) -> None:
    assert contrast(colour_of(text, mode), colour_of(ground, mode)) >= 4.5


@pytest.mark.parametrize("mode", Mode)
@pytest.mark.parametrize(("mark", "ground"), sorted(MARK_PAIRS))
def test_marks_and_controls_stand_out(mark: Role, ground: Role, mode: Mode) -> None:
    assert contrast(colour_of(mark, mode), colour_of(ground, mode)) >= 3.0


@pytest.mark.parametrize("role", Role)
def test_every_role_has_two_opaque_colours(role: Role) -> None:
    assert all(re.fullmatch("#[0-9A-F]{6}", hex_of(role, mode)) for mode in Mode)


@pytest.mark.parametrize(("first", "second", "ratio"), [("#000000", "#FFFFFF", 21.0), ("#777777", "#FFFFFF", 4.48)])
def test_contrast_is_that_of_the_standard(first: str, second: str, ratio: float) -> None:
    assert contrast(QColor(first), QColor(second)) == pytest.approx(ratio, abs=0.005)
    assert contrast(QColor(second), QColor(first)) == pytest.approx(ratio, abs=0.005)
