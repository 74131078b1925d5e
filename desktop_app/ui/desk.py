"""What the window asks of the program: questions answered from the database, verbs, and signals of what is committed.

The window knows these protocols alone; `desktop_app/desk` fulfils them. Everything is called in the main thread. Verbs
return at once: what comes of them is told by the signals once it is committed. A verb that cannot be carried out is
told by `refused`. Verbs may be asked for again: what is done already is not done twice. Which verbs make sense is
answered by `allowed_verbs` and `choices`, from the one table in `core.transitions`.

What snapshots tell besides the status: `retry_at_ms` of a pending file is when its next attempt begins by itself
("Pending, retry in 4 s"), with the `error` of the one before; `SessionFile.is_held` is a file paused by itself;
`SessionFile.updated_at_ms` is when the last news of a file came ("no news for 40 s");
`SessionSummary.pause_reason` is what paused a session by itself (the API's key, credit); `retryable_files` is how many
"Retry failed" takes.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QImage

from desktop_app.core.errors import Failure
from desktop_app.core.intake import Selection
from desktop_app.core.progress import StageRun
from desktop_app.core.session import SessionFile, SessionSummary
from desktop_app.core.settings import Settings
from desktop_app.core.status import FileStatus
from desktop_app.core.transitions import Verb
from desktop_app.ui.checks import FileChecks
from desktop_app.ui.choices import FileChoices


@dataclass(frozen=True, slots=True)
class Added:
    """What came of adding: the session, how many files are new in it, and what was left out, each with the reason."""

    session_id: str
    count: int
    left_out: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A drawn page of a file, upright as the document shows it; `failure` says why there is no picture."""

    file_id: str
    page: int
    page_count: int
    image: QImage | None
    failure: Failure | None = None


class SessionDesk(Protocol):
    """One session is shown at a time: its files, its counts, and what can be done with them."""

    @property
    def session_changed(self) -> SignalInstance:
        """Another session is shown (its id as str, empty for none)."""
        ...

    @property
    def recorded(self) -> SignalInstance:
        """Committed changes of files of the session shown: `list[FileProgress]`, at most 30 times a second."""
        ...

    @property
    def counted(self) -> SignalInstance:
        """The shown session's counts after each commit that changed them: `SessionSummary`."""
        ...

    @property
    def files_changed(self) -> SignalInstance:
        """Files were added to or removed from the session shown, or set back: lists must be asked for again."""
        ...

    @property
    def added(self) -> SignalInstance:
        """`Added`: what was asked to be added is committed."""
        ...

    @property
    def not_added(self) -> SignalInstance:
        """`NotAdded`: files that could not be stored, as on a full disk."""
        ...

    @property
    def refused(self) -> SignalInstance:
        """A sentence (str) that says why a verb could not be carried out."""
        ...

    @property
    def troubled(self) -> SignalInstance:
        """The `Failure` that keeps progress from being stored; None when it is stored again."""
        ...

    @property
    def sessions_changed(self) -> SignalInstance:
        """The list of sessions, or one of them that is not shown, has changed."""
        ...

    @property
    def session_id(self) -> str | None:
        """The session shown."""
        ...

    @property
    def is_controllable(self) -> bool:
        """False while another program (the command line) works on the session shown."""
        ...

    @property
    def is_running(self) -> bool:
        """True while files of the session shown wait or run in this program."""
        ...

    def summary(self) -> SessionSummary | None:
        """Return the shown session's counts."""
        ...

    def sessions(self, limit: int) -> list[SessionSummary]:
        """Return the newest sessions."""
        ...

    def interrupted(self) -> list[SessionSummary]:
        """Return the sessions of which files wait and nobody works on, newest first; each is resumed only if asked."""
        ...

    def files(
        self, statuses: Collection[FileStatus] | None, offset: int, limit: int, *, is_grouped: bool = False
    ) -> list[SessionFile]:
        """Return files of the session shown, in order of arrival; grouped: those that did not complete come first."""
        ...

    def find(self, file_id: str) -> SessionFile | None:
        """Return one file as it is committed."""
        ...

    def find_all(self, file_ids: Sequence[str]) -> list[SessionFile]:
        """Return files as they are committed, in any order; those that are gone are left out."""
        ...

    def stages(self, file_id: str) -> list[tuple[int, StageRun]]:
        """Return all stages of all attempts at a file, each with its attempt's number, in the order they began."""
        ...

    def text(self, file_id: str) -> str:
        """Return the text that was read of a file so far."""
        ...

    def show_session(self, session_id: str | None) -> None:
        """Show another session, or none."""
        ...

    def look_at(self, sources: Sequence[str], done: Callable[[Selection], None]) -> None:
        """Find out beside the window what adding these paths or addresses would add and leave out."""
        ...

    def add(self, sources: Sequence[str]) -> None:
        """Add files, folders or addresses: to the shown session while it runs here, else to a new one that is shown."""
        ...

    def add_picture(self, name: str, png: bytes) -> None:
        """Add a picture that lies nowhere on disk (pasted)."""
        ...

    @property
    def choices(self) -> FileChoices:
        """What files are chosen, and which verbs they allow."""
        ...

    @property
    def checks(self) -> FileChecks:
        """Which files have values to check."""
        ...

    def allowed_verbs(self) -> Mapping[Verb, int]:
        """Return the verbs that make sense for the whole session, each with how many files it takes.

        Empty while another program works on the session. One small query.
        """
        ...

    def pause(self, *, after_running: bool = True, file_ids: Sequence[str] | None = None) -> None:
        """Begin no further file, and let running ones finish or stop them now; or pause these files by themselves.

        A file that is stopped is pending again, in the same attempt, and the pages it has read are kept.
        """
        ...

    def resume(self, file_ids: Sequence[str] | None = None) -> None:
        """Go on with a paused, interrupted or timed-out session, or with files that were paused by themselves."""
        ...

    def resume_sessions(self, session_ids: Sequence[str]) -> None:
        """Go on with several sessions, one after the other."""
        ...

    def cancel(self) -> None:
        """Cancel every file of the session that has not ended."""
        ...

    def cancel_files(self, file_ids: Sequence[str]) -> None:
        """Cancel these files, waiting or running."""
        ...

    def retry(self, file_ids: Sequence[str] | None = None, *, engine: str | None = None) -> None:
        """Try these files again, or all that failed, timed out or were cancelled and that a retry can help.

        With `engine` (`local`, `openai`) that engine reads them from now on, and their attempts are counted anew. A
        pending file that waits for its next attempt is tried at once.
        """
        ...

    def remove(self, file_ids: Sequence[str]) -> None:
        """Take files that are not running out of the session."""
        ...

    def move_to_top(self, file_ids: Sequence[str]) -> None:
        """Let these pending files begin before all others; the list's order stays."""
        ...

    def replace(self, file_id: str, path: str) -> None:
        """Put another file in the place of one that failed, and read it."""
        ...

    def enter_password(self, file_id: str, password: str) -> None:
        """Read a protected PDF with this password; it is used for this attempt and kept nowhere.

        A wrong one ends in PDF_PASSWORD again. No attempt is used up.
        """
        ...

    def restart(self) -> None:
        """Read all files of the session again, in a new round of attempts; those with reviewed values are kept."""
        ...

    def count_to_read_again(self, done: Callable[[int], None], session_id: str | None = None) -> None:
        """Find out beside the window how many documents of a session, or of all, can be read again."""
        ...

    def read_again(self, *, session_id: str | None = None, file_ids: Sequence[str] | None = None) -> None:
        """Read documents anew with the engine that is set, in a session of its own: a session's, of files, or all.

        What a person corrected is carried over; a new reading takes the place of an earlier one unless that is
        confirmed and the new one says something else.
        """
        ...

    def try_samples(self) -> None:
        """Read the bundled sample reports in a session of their own."""
        ...

    def remove_samples(self) -> None:
        """Delete the sample sessions with all that was read in them."""
        ...

    def has_samples(self) -> bool:
        """Tell whether there is a session of samples."""
        ...

    def draw_page(self, file_id: str, page: int, width_px: int, done: Callable[[PagePicture], None]) -> None:
        """Have a page drawn in the sandbox, `width_px` pixels wide; drawn pages are kept for the next time."""
        ...


class SettingsDesk(Protocol):
    """Settings and the true state of what they speak of."""

    @property
    def changed(self) -> SignalInstance:
        """`Settings`: a setting was changed and is stored."""
        ...

    @property
    def settings(self) -> Settings:
        """All settings as they are stored."""
        ...

    def change(self, **values: object) -> str | None:
        """Store settings at once; return the sentence that says why not, and change nothing then."""
        ...

    def encryption(self) -> Mapping[str, str]:
        """Return plain sentences by subject: `state`, `key`, `protects`, `protects_not`."""
        ...

    def data_folder(self) -> str:
        """Return the folder where everything is kept."""
        ...

    def size_bytes(self) -> int:
        """Return how much room it takes."""
        ...
