"""The settings as they are stored, and the true state of what the settings screen speaks of."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.settings import FILE_NAME, Settings, SettingsError, change_settings, load_settings, save_settings
from desktop_app.store.database import Database
from desktop_app.ui.told import told_words


class SettingsDesk(QObject):
    """Fulfils `ui.desk.SettingsDesk`."""

    changed = Signal(object)

    def __init__(self, data_dir: Path, database: Database, settings: Settings) -> None:
        super().__init__()
        self._data_dir = data_dir
        self._database = database
        self._settings = settings

    @property
    def settings(self) -> Settings:
        """All settings as they are stored."""
        return self._settings

    def change(self, **values: object) -> str | None:
        """Store settings at once; return the sentence that says why not, and change nothing then."""
        path = self._data_dir / FILE_NAME
        try:
            # What was written into the file by hand meanwhile is kept.
            wanted = change_settings(load_settings(path), values)
            save_settings(path, wanted)
        except SettingsError as error:
            return self.tr("The setting was not saved: {why}.").format(why=error)
        except OSError as error:
            refusal = self.tr("The setting was not saved: the data folder does not take it ({why}).")
            return refusal.format(why=error.strerror)
        self._settings = wanted
        self.changed.emit(wanted)
        return None

    def encryption(self) -> Mapping[str, str]:
        """Return plain sentences by subject: `state`, `key`, `protects`, `protects_not`."""
        place, off = self._database.key_place, self.tr("Off: this system has no SQLCipher")
        return {
            "state": off if place.kind == "none" else self.tr("On: SQLCipher, AES-256"),
            "key": told_words(place.where),
            "protects": told_words(place.protects),
            "protects_not": told_words(place.protects_not),
        }

    def data_folder(self) -> str:
        """Return the folder where everything is kept."""
        return str(self._data_dir)

    def size_bytes(self) -> int:
        """Return how much room the data folder takes."""
        return sum(_size(path) for path in self._data_dir.rglob("*"))


def _size(path: Path) -> int:
    try:
        return path.lstat().st_size
    except OSError:  # a file that goes while it is looked at takes no room
        return 0
