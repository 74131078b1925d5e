"""The theme changes everything at once: palette, font, style sheet, icons, sizes."""
# pyright: reportUnknownMemberType=false

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontInfo, QFontMetricsF, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import desktop_app.ui
from desktop_app.core.status import FileStatus
from desktop_app.paths import resource
from desktop_app.ui.theme.colours import Mode, Role, hex_of
from desktop_app.ui.theme.fonts import TYPE_SCALE, Type
from desktop_app.ui.theme.status_style import MARK_STYLES, STATUS_STYLES, Mark, status_word
from desktop_app.ui.theme.stylesheet import make_stylesheet
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from desktop_app.ui.widgets.tones import TONES

UI = Path(desktop_app.ui.__file__).parent


def test_choice_changes_palette_sheet_and_colours_and_says_so(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    theme.dress(qapp)
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == hex_of(Role.SURFACE, Mode.LIGHT)
    with qtbot.waitSignal(theme.changed):
        theme.set_choice(ThemeChoice.DARK)
    assert theme.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == hex_of(Role.SURFACE, Mode.DARK)
    assert hex_of(Role.SURFACE, Mode.DARK) in qapp.styleSheet()
    assert theme.colour(Role.TEXT).name().upper() == hex_of(Role.TEXT, Mode.DARK)


def test_same_choice_changes_nothing(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_choice(ThemeChoice.LIGHT)
        theme.set_text_percent(100)
        theme.set_motion_reduced(is_reduced=False)


def test_system_choice_is_light_where_the_desktop_does_not_tell(theme: Theme) -> None:
    theme.set_choice(ThemeChoice.SYSTEM)
    assert theme.choice is ThemeChoice.SYSTEM
    assert theme.mode is Mode.LIGHT


@pytest.mark.parametrize(("asked", "given"), [(90, 90), (125, 125), (150, 150), (20, 90), (400, 150)])
def test_text_size_scales_fonts_and_lengths(theme: Theme, qapp: QApplication, asked: int, given: int) -> None:
    theme.dress(qapp)
    theme.set_text_percent(asked)
    assert theme.text_percent == given
    assert theme.font(Type.BODY).pixelSize() == round(13 * given / 100)
    assert qapp.font().pixelSize() == round(13 * given / 100)
    assert theme.px(48) == round(48 * given / 100)
    assert f"min-height: {round(28 * given / 100)}px" in qapp.styleSheet()


def test_reduced_motion_is_told(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_motion_reduced(is_reduced=True)
    assert theme.is_motion_reduced


@pytest.mark.parametrize("kind", [kind for kind in Type if not TYPE_SCALE[kind].is_mono])
def test_fonts_are_the_bundled_inter_with_figures_of_one_width(theme: Theme, kind: Type) -> None:
    font = theme.font(kind)
    assert QFontInfo(font).family() == "Inter"
    assert QFontInfo(font).weight() == TYPE_SCALE[kind].weight
    metrics = QFontMetricsF(font)
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")


def test_mono_font_has_letters_of_one_width(theme: Theme) -> None:
    metrics = theme.font_metrics(Type.MONO)
    assert metrics.horizontalAdvance("iiii") == metrics.horizontalAdvance("MMMM")


def test_fonts_come_with_their_licence() -> None:
    licence = resource("fonts", "Inter-OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence
    assert "Copyright 2020 The Inter Project Authors" in licence


def test_every_icon_that_the_kit_names_is_in_the_set(theme: Theme) -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py"))
    named = set(re.findall(r'"(ph\.[a-z-]+)"', code))
    assert {style.icon for style in STATUS_STYLES.values()} | {tone.icon for tone in TONES.values()} <= named
    assert [name for name in sorted(named) if not theme.icons.has(name)] == []


def test_icon_is_painted_in_the_colour_of_its_role(theme: Theme) -> None:
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    theme.paint_icon(painter, QRectF(0, 0, 32, 32), "ph.circle-fill", Role.ACCENT)
    painter.end()
    assert image.pixelColor(16, 16).name().upper() == hex_of(Role.ACCENT, Mode.LIGHT)
    assert image.pixelColor(0, 0).alpha() == 0


def test_icons_are_kept_until_the_theme_changes(theme: Theme) -> None:
    colour = theme.colour(Role.TEXT)
    first = theme.icons.pixmap("ph.x", colour, 16, 2.0)
    assert first.size().width() == 32
    assert theme.icons.pixmap("ph.x", colour, 16, 2.0).cacheKey() == first.cacheKey()
    theme.set_choice(ThemeChoice.DARK)
    assert theme.icons.pixmap("ph.x", colour, 16, 2.0).cacheKey() != first.cacheKey()


def test_unknown_icon_is_a_bug(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.icons.path("ph.scan")


@pytest.mark.parametrize("mode", Mode)
def test_sheet_has_no_place_left_open(mode: Mode) -> None:
    sheet = make_stylesheet(mode, round)
    assert re.findall(r"\{[a-z0-9-]+\}|\[\d+\]", sheet) == []


def test_no_file_but_one_names_a_colour() -> None:
    hexes = re.compile(r'["\' ]#[0-9A-Fa-f]{3,8}\b')
    guilty = [path.name for path in UI.rglob("*.py") if hexes.search(path.read_text(encoding="utf-8"))]
    assert guilty == ["colours.py"]


def test_every_status_has_its_own_word_icon_and_look() -> None:
    assert set(STATUS_STYLES) == set(FileStatus)
    assert len({style.word for style in STATUS_STYLES.values()}) == len(FileStatus)
    assert len({style.icon for style in STATUS_STYLES.values()}) == len(FileStatus)
    assert set(MARK_STYLES) == set(Mark)
    assert STATUS_STYLES[FileStatus.CANCELLED].is_struck


def test_a_file_from_a_link_is_downloaded_all_others_imported() -> None:
    assert status_word(FileStatus.DOWNLOADING) == "Importing"
    assert status_word(FileStatus.DOWNLOADING, is_link=True) == "Downloading"
    assert status_word(FileStatus.SAVING, is_link=True) == "Saving"
