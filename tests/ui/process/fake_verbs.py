"""The verbs of a session's desk, written down instead of carried out."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject


class FakeVerbs(QObject):
    """`calls` holds every verb with what it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[tuple[object, ...]] = []

    def verbs(self) -> list[str]:
        """Return the names of the verbs called so far."""
        return [str(call[0]) for call in self.calls]

    def add(self, sources: Sequence[str]) -> None:
        self.calls.append(("add", tuple(sources)))

    def add_picture(self, name: str, png: bytes) -> None:
        self.calls.append(("add_picture", name, png))

    def read_again(self, *, session_id: str | None = None, file_ids: Collection[str] | None = None) -> None:
        self.calls.append(("read_again", session_id, None if file_ids is None else tuple(file_ids)))

    def resume_sessions(self, session_ids: Sequence[str]) -> None:
        self.calls.append(("resume_sessions", tuple(session_ids)))

    def pause(self, *, after_running: bool = True, file_ids: Collection[str] | None = None) -> None:
        scope = () if file_ids is None else (tuple(file_ids),)
        self.calls.append(("pause" if after_running else "stop", *scope))

    def resume(self, file_ids: Collection[str] | None = None) -> None:
        self.calls.append(("resume",) if file_ids is None else ("resume", tuple(file_ids)))

    def move_to_top(self, file_ids: Collection[str]) -> None:
        self.calls.append(("move_to_top", tuple(file_ids)))

    def enter_password(self, file_id: str, password: str) -> None:
        self.calls.append(("enter_password", file_id, password))

    def restart(self) -> None:
        self.calls.append(("restart",))

    def cancel(self) -> None:
        self.calls.append(("cancel",))

    def cancel_files(self, file_ids: Collection[str]) -> None:
        self.calls.append(("cancel_files", tuple(file_ids)))

    def retry(self, file_ids: Collection[str] | None = None, *, engine: str | None = None) -> None:
        scope = None if file_ids is None else tuple(file_ids)
        self.calls.append(("retry", scope) if engine is None else ("retry", scope, engine))

    def remove(self, file_ids: Collection[str]) -> None:
        self.calls.append(("remove", tuple(file_ids)))

    def replace(self, file_id: str, path: str) -> None:
        self.calls.append(("replace", file_id, path))

    def try_samples(self) -> None:
        self.calls.append(("try_samples",))

    def remove_samples(self) -> None:
        self.calls.append(("remove_samples",))
