"""Every setting of the pipeline with its type, default and limits, in one place."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path


class SettingsError(ValueError):
    """The settings file holds something that cannot be used; the message says what and where."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person may set. Sizes in MB (10^6 bytes), times in seconds; `session_timeout_s` 0 means no limit."""

    files_at_a_time: int = 3
    max_file_mb: int = 100
    max_pages: int = 200
    page_timeout_s: float = 60.0
    file_timeout_s: float = 300.0
    session_timeout_s: float = 0.0
    download_timeout_s: float = 60.0
    memory_limit_mb: int = 3000

    def __post_init__(self) -> None:
        for name, (low, high) in _LIMITS.items():
            value = getattr(self, name)
            if not low <= value <= high:
                raise SettingsError(f"{name} is {value}, but must lie between {low} and {high}")


_LIMITS: dict[str, tuple[float, float]] = {
    "files_at_a_time": (1, 64),
    "max_file_mb": (1, 1000),
    "max_pages": (1, 10_000),
    "page_timeout_s": (0.1, 3600),
    "file_timeout_s": (0.1, 86_400),
    "session_timeout_s": (0, 864_000),
    "download_timeout_s": (0.1, 3600),
    "memory_limit_mb": (2000, 64_000),
}


def load_settings(path: Path) -> Settings:
    """Read `settings.toml`; what it does not name keeps its default, and so does everything when it is absent.

    Raises:
        SettingsError: the file is no TOML, names an unknown setting, or a value is of the wrong kind or out of limits.
    """
    try:
        with path.open("rb") as file:
            table = tomllib.load(file)
    except FileNotFoundError:
        return Settings()
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{path.name} cannot be read: {error}") from error
    kinds: dict[str, type] = {field.name: type(field.default) for field in fields(Settings)}
    chosen: dict[str, int | float] = {}
    for name, value in table.items():
        if name not in kinds:
            raise SettingsError(f"{path.name} names an unknown setting: {name}")
        chosen[name] = _as_kind(name, value, kinds[name])
    return Settings(**chosen)  # pyright: ignore[reportArgumentType] - each value was made its field's kind


def _as_kind(name: str, value: object, kind: type) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise SettingsError(f"{name} must be a number")
    if kind is int and not isinstance(value, int):
        raise SettingsError(f"{name} must be a whole number")
    return kind(value)
