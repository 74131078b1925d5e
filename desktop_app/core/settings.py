"""Every setting of the program with its type, default and limits, in one place, and the file that keeps them."""

import contextlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

FILE_NAME = "settings.toml"
THEMES = ("system", "light", "dark")
LOCAL_ENGINE, API_ENGINE = ENGINES = ("local", "openai")
LANGUAGES = ("system", "en", "de", "es", "fr")
"""Languages of the window by ISO 639-1; the command line speaks English."""


class SettingsError(ValueError):
    """The settings file holds something that cannot be used; the message says what and where."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person may set. Sizes in MB (10^6 bytes), times in seconds; `session_timeout_s` 0 means no limit.

    `goes_to_review_when_done` allows the countdown that opens Review after a session in which every file completed;
    `resumes_interrupted` lets sessions that were broken off go on by themselves at the next start.
    `is_told_when_done` allows a notice outside the window when a session ends, `is_kept_awake` keeps the computer from
    sleeping while files are read, and `has_tray_icon` puts an icon into the tray, where work goes on without a window.

    `is_page_dimmed` draws pages of documents at 93 % in the dark theme. `release_address` is a list of releases, asked
    for a newer version when a person wants to know and never by itself; empty for none.

    `engine` reads new sessions. What begins with `api_` is of the engine `openai`: an empty address or model means the
    usual one, `api_consented_hosts` names the hosts, blanks between, to which sending was agreed, and
    `api_monthly_limit_usd` 0 means no limit; sessions of `api_asks_from_pages` pages and more are answered for in the
    window before they are sent, 0 for none. `ocr_model_folder` holds other OCR models; empty means those that come
    with the program. Names, birth dates and identifiers are masked where they are found.

    `embeddings_model` is asked, at the same address, for vectors by which search finds what is meant; empty means that
    only words are looked for. `embeddings_consented_hosts` names the hosts to which the text of passages and what is
    searched for may be sent.

    While `is_folder_watched`, files that appear in `watched_folder` are read by themselves, with
    `has_watched_subfolders` those in the folders below it as well, and nothing while `is_watching_paused`.
    """

    files_at_a_time: int = 3
    max_file_mb: int = 100
    max_pages: int = 200
    page_timeout_s: float = 60.0
    file_timeout_s: float = 300.0
    session_timeout_s: float = 0.0
    download_timeout_s: float = 60.0
    memory_limit_mb: int = 3000
    theme: str = "system"
    language: str = "system"
    text_size_percent: int = 100
    is_motion_reduced: bool = False
    goes_to_review_when_done: bool = True
    resumes_interrupted: bool = False
    is_told_when_done: bool = True
    is_kept_awake: bool = False
    has_tray_icon: bool = False
    engine: str = LOCAL_ENGINE
    api_base_url: str = ""
    api_model: str = ""
    api_consented_hosts: str = ""
    api_files_at_a_time: int = 6
    api_calls_at_a_time: int = 4
    api_timeout_s: float = 120.0
    api_monthly_limit_usd: float = 0.0
    api_masks_personal_data: bool = True
    api_always_sends_pictures: bool = False
    api_asks_from_pages: int = 20
    embeddings_model: str = ""
    embeddings_consented_hosts: str = ""
    ocr_model_folder: str = ""
    is_folder_watched: bool = False
    watched_folder: str = ""
    has_watched_subfolders: bool = False
    is_watching_paused: bool = False
    is_page_dimmed: bool = True
    release_address: str = ""

    def __post_init__(self) -> None:
        for name, (low, high) in LIMITS.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise SettingsError(f"{name} is {value}, but must lie between {low} and {high}")
        if self.theme not in THEMES:
            raise SettingsError(f"theme is {self.theme!r}, but must be one of {', '.join(THEMES)}")
        if self.language not in LANGUAGES:
            raise SettingsError(f"language is {self.language!r}, but must be one of {', '.join(LANGUAGES)}")
        if self.engine not in ENGINES:
            raise SettingsError(f"engine is {self.engine!r}, but must be one of {', '.join(ENGINES)}")


LIMITS: Mapping[str, tuple[float, float]] = {
    "files_at_a_time": (1, 64),
    "max_file_mb": (1, 1000),
    "max_pages": (1, 10_000),
    "page_timeout_s": (0.1, 3600),
    "file_timeout_s": (0.1, 86_400),
    "session_timeout_s": (0, 864_000),
    "download_timeout_s": (0.1, 3600),
    "memory_limit_mb": (2000, 64_000),
    "text_size_percent": (90, 150),
    "api_files_at_a_time": (1, 64),
    "api_calls_at_a_time": (1, 64),
    "api_timeout_s": (1, 3600),
    "api_monthly_limit_usd": (0, 1_000_000),
    "api_asks_from_pages": (0, 100_000),
}
"""The lowest and the highest value of each number, both allowed."""

_Value = bool | int | float | str


def _kind_of(value: _Value) -> type[_Value]:
    return type(value)


_KINDS: Mapping[str, type[_Value]] = {
    field.name: _kind_of(getattr(Settings(), field.name)) for field in fields(Settings)
}


def load_settings(path: Path) -> Settings:
    """Read `settings.toml`; what it does not name keeps its default, and so does everything when it is absent.

    Raises:
        SettingsError: the file is no TOML, names an unknown setting, or a value is of the wrong kind or out of limits.
    """
    try:
        return _read(path.read_text(encoding="utf-8"), path.name)
    except (FileNotFoundError, NotADirectoryError):  # what the data folder is, is told when it is opened
        return Settings()
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path} cannot be read: it is no text in UTF-8") from error


def change_settings(settings: Settings, values: Mapping[str, object]) -> Settings:
    """Return the settings with other values.

    Raises:
        SettingsError: a name is unknown, or a value is of the wrong kind or out of limits.
    """
    return replace(settings, **{name: _as_kind(name, value) for name, value in values.items()})


def save_settings(path: Path, settings: Settings) -> None:
    """Write `settings.toml` so that reading it gives these very settings; whole or not at all.

    What the file says besides (comments, order, lines of settings that stay as they are) is kept. A setting that the
    file does not name is added when it is no default.

    Raises:
        OSError: the folder takes no file.
    """
    try:
        text = _edited(path.read_text(encoding="utf-8"), settings)
    except (FileNotFoundError, UnicodeDecodeError, SettingsError):
        text = _edited("", settings)
    _replace_file(path, text)


def _read(text: str, name: str) -> Settings:
    import tomllib  # 5 ms that a start without a settings file need not pay

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{name} cannot be read: {error}") from error
    for key in table:
        if key not in _KINDS:
            raise SettingsError(f"{name} names an unknown setting: {key}")
    return change_settings(Settings(), table)


def _as_kind(name: str, value: object) -> _Value:
    kind = _KINDS.get(name)
    if kind is None:
        raise SettingsError(f"there is no setting {name}")
    if kind is bool or kind is str:
        if not isinstance(value, kind):
            raise SettingsError(f"{name} must be {'true or false' if kind is bool else 'a word in quotes'}")
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise SettingsError(f"{name} must be a number")
    if kind is int and not isinstance(value, int):
        raise SettingsError(f"{name} must be a whole number")
    return value if kind is int else float(value)


def _edited(text: str, settings: Settings) -> str:
    """Return the file's text with the lines of changed settings replaced, and missing ones behind.

    Raises:
        SettingsError: the text as it was cannot be used.
    """
    import tomllib  # as above

    before, named = _read(text, "settings"), tomllib.loads(text)
    missing: list[str] = []
    for name in _KINDS:
        value, line = getattr(settings, name), f"{name} = {_literal(getattr(settings, name))}"
        if name not in named:
            missing += [line] if value != getattr(before, name) else []
        elif value != getattr(before, name):
            # The comment behind a value stays; a value of several lines is met by the fallback below.
            pattern = re.compile(rf"^[ \t]*{name}[ \t]*=[^#\n]*?(?P<comment>[ \t]*#[^\n]*)?$", re.MULTILINE)
            text = pattern.sub(lambda match, line=line: line + (match["comment"] or ""), text, count=1)
    if missing:
        text = "\n".join([*([text.rstrip("\n")] if text.strip() else []), *missing, ""])
    with contextlib.suppress(SettingsError):
        if _read(text, "settings") == settings:
            return text
    return "".join(f"{name} = {_literal(getattr(settings, name))}\n" for name in _KINDS)


def _literal(value: _Value) -> str:
    import json  # to write only

    return json.dumps(value) if isinstance(value, bool | str) else repr(value)


def _replace_file(path: Path, text: str) -> None:
    import tempfile  # to write only

    descriptor, draft = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise
