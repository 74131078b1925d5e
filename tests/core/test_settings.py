"""Settings are read strictly: what cannot be used is said, never guessed."""

from pathlib import Path

import pytest

from desktop_app.core.settings import Settings, SettingsError, load_settings


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
    ],
)
def test_what_cannot_be_used_is_said(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    with pytest.raises(SettingsError, match=said):
        load_settings(path)
