"""A desk that keeps settings in memory, and refuses when told to."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from desktop_app.core.settings import Settings, change_settings
from desktop_app.ui.settings.release_desk import ReleaseAnswer


class FakeSettingsDesk(QObject):
    """Fulfils `ui.desk.SettingsDesk`."""

    changed = Signal(object)

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.refusal: str | None = None

    def change(self, **values: object) -> str | None:
        if self.refusal is None:
            self.settings = change_settings(self.settings, values)
            self.changed.emit(self.settings)
        return self.refusal

    def encryption(self) -> Mapping[str, str]:
        return {
            "state": "On: SQLCipher, AES-256",
            "key": "in the key store of this computer",
            "protects": "Whoever has only the files cannot read them.",
            "protects_not": "Programs under your account can ask for the key.",
        }

    def data_folder(self) -> str:
        return "/home/elena/labstream"

    def size_bytes(self) -> int:
        return 1_900_000_000


class FakeReleaseDesk:
    """Answers what it was told to, and notes the addresses that were asked."""

    def __init__(self, answer: ReleaseAnswer | None = None) -> None:
        self.answer = answer or ReleaseAnswer()
        self.asked: list[str] = []

    def look(self, address: str, told: Callable[[ReleaseAnswer], None]) -> None:
        """Tell the answer at once."""
        self.asked.append(address)
        told(self.answer)
