"""Settings are read strictly: what cannot be used is said, never guessed."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.settings import (
    THEMES,
    Settings,
    SettingsError,
    change_settings,
    load_settings,
    save_settings,
)


def test_defaults_without_a_file(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.toml") == Settings()


def test_named_settings_replace_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("max_pages = 20\npage_timeout_s = 5\n")
    assert load_settings(path) == Settings(max_pages=20, page_timeout_s=5.0)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("max_page = 20", "unknown setting: max_page"),
        ("max_pages = 'many'", "max_pages must be a number"),
        ("max_pages = true", "max_pages must be a number"),
        ("max_pages = 2.5", "max_pages must be a whole number"),
        ("max_pages = 0", "between 1 and 10000"),
        ("max_pages =", "cannot be read"),
        ("theme = 'blue'", "must be one of system, light, dark"),
        ("theme = 3", "theme must be a word in quotes"),
        ("is_motion_reduced = 1", "is_motion_reduced must be true or false"),
        ("text_size_percent = 151", "between 90 and 150"),
    ],
)
def test_what_cannot_be_used_is_said(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(SettingsError, match=said):
        load_settings(path)


def test_a_file_that_is_no_text_is_said(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match="cannot be read"):
        load_settings(path)


@pytest.mark.parametrize(("name", "value"), [("max_pages", "3"), ("nothing", 1), ("theme", True), ("max_pages", 0)])
def test_a_change_is_as_strict_as_the_file(name: str, value: object) -> None:
    with pytest.raises(SettingsError, match=name):
        change_settings(Settings(), {name: value})


def test_only_what_differs_from_the_defaults_is_written(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, Settings(theme="dark", files_at_a_time=5))
    assert path.read_text() == 'files_at_a_time = 5\ntheme = "dark"\n'


def test_comments_order_and_untouched_lines_stay(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("# mine\ntheme = 'dark' # at night\n\nmax_pages = 0x20\n", encoding="utf-8")
    save_settings(path, change_settings(load_settings(path), {"theme": "light", "is_motion_reduced": True}))
    assert path.read_text() == '# mine\ntheme = "light" # at night\n\nmax_pages = 0x20\nis_motion_reduced = true\n'


def test_a_setting_goes_back_to_its_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("max_pages = 20\n", encoding="utf-8")
    save_settings(path, Settings())
    assert load_settings(path) == Settings()


def test_a_file_that_cannot_be_edited_line_by_line_is_written_anew(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('theme = """\\\n  dark"""\n', encoding="utf-8")
    assert load_settings(path) == Settings(theme="dark")
    save_settings(path, Settings(theme="light"))
    assert load_settings(path) == Settings(theme="light")


def test_a_folder_that_takes_no_file_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, Settings(theme="dark"))
    (tmp_path / "other").mkdir()
    with pytest.raises(OSError, match="other"):
        save_settings(tmp_path / "other" / "gone" / "settings.toml", Settings())
    assert load_settings(path) == Settings(theme="dark")
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["settings.toml"]


_settings = st.builds(
    Settings,
    files_at_a_time=st.integers(1, 64),
    max_file_mb=st.integers(1, 1000),
    page_timeout_s=st.floats(0.1, 3600),
    session_timeout_s=st.floats(0, 864_000),
    theme=st.sampled_from(THEMES),
    text_size_percent=st.integers(90, 150),
    is_motion_reduced=st.booleans(),
    goes_to_review_when_done=st.booleans(),
)


@given(chain=st.lists(_settings, min_size=1, max_size=4))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, chain: list[Settings]) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    for settings in chain:
        save_settings(path, settings)
        assert load_settings(path) == settings
