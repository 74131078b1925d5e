"""How files come into a session of the window: chosen, dropped, pasted, as samples, or read again."""

import contextlib
import hashlib
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app import paths
from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.errors import Failure, ProcessingError
from desktop_app.core.intake import Candidate, Selection, select
from desktop_app.core.progress import Content
from desktop_app.core.settings import LOCAL_ENGINE
from desktop_app.desk.session_control import SessionControl
from desktop_app.desk.session_costs import SessionCosts
from desktop_app.store.work.membership import keep_pasted
from desktop_app.store.work.rereading import Chosen, count_documents, create_rereading
from desktop_app.store.work.session_engine import add_held_files, create_waiting_session
from desktop_app.store.work.sessions import add_files, create_session, session_summary
from desktop_app.ui.desk import Added
from desktop_app.ui.not_added import NotAdded


class SessionIntake(QObject):
    """Makes sessions and adds to them; `running_id` gives the session shown while it runs here, to which files go.

    Signals:
        added: what came of it (`Added`), and whether the session waits for an answer before its first file begins.
        not_added: what could not be stored (`NotAdded`), as on a full disk.
    """

    added = Signal(object, bool)
    not_added = Signal(object)

    def __init__(
        self,
        app: App,
        errands: Errands,
        control: SessionControl,
        costs: SessionCosts,
        running_id: Callable[[], str | None],
    ) -> None:
        super().__init__()
        self._app, self._errands, self._control, self._costs = app, errands, control, costs
        self._running_id = running_id

    def add(self, sources: Sequence[str]) -> None:
        """Add files, folders or addresses."""
        again = partial(self.add, sources)
        self._errands.run(lambda future: self._add_selection(again, *future.result()), _look_through, sources)

    def add_picture(self, name: str, png: bytes) -> None:
        """Add a picture that lies nowhere on disk."""
        content = Content(hashlib.sha256(png).hexdigest(), "image/png", png)
        again = partial(self.add_picture, name, png)
        refuse = partial(self._tell_not_added, [name], again)

        def done(pasted: Candidate) -> None:
            self._add_selection(again, Selection([pasted]))

        self._control.ask(done, keep_pasted, name, content, refuse=refuse)

    def try_samples(self) -> None:
        """Read the bundled sample reports in a session of their own."""
        samples = select([str(paths.resource("samples"))]).files
        done = partial(self._tell, count=len(samples))
        refuse = partial(self._tell_not_added, [sample.name for sample in samples], self.try_samples)
        # Whatever is set: samples show what works here.
        self._control.ask(done, create_session, samples, LOCAL_ENGINE, refuse=refuse, metadata={"is_sample": True})

    def count_to_read_again(self, session_id: str | None, done: Callable[[int], None]) -> None:
        """Find out how many documents of a session, or of all, can be read again."""

        def finish(future: "Future[int]") -> None:
            with contextlib.suppress(ProcessingError):  # a database in trouble is told by the bar at the top
                done(future.result())

        self._errands.run(finish, count_documents, self._app.database, Chosen(session_id))

    def read_again(self, session_id: str | None, file_ids: Collection[str] | None) -> None:
        """Read documents anew by the engine that is set, in a session of their own; nothing where there are none."""
        engine = self._app.settings.engine
        is_held_back = self._costs.holds_back(engine)

        def done(made: tuple[str, int]) -> None:
            new_id, count = made
            if new_id:
                self._tell(new_id, count, is_held_back=is_held_back)

        chosen = Chosen(session_id, None if file_ids is None else list(file_ids))
        self._control.ask(done, create_rereading, chosen, engine, is_waiting=is_held_back)

    def _add_selection(self, again: Callable[[], None], selection: Selection, folder: str | None = None) -> None:
        if not selection.files:
            self.added.emit(Added("", 0, tuple(selection.left_out)), False)
            return
        session_id = self._running_id()
        refuse = partial(self._tell_not_added, [file.name for file in selection.files], again)
        done = partial(self._tell, count=len(selection.files), left_out=tuple(selection.left_out))
        if session_id is None:
            metadata = {} if folder is None else {"folder": folder}  # History names the session after it
            engine = self._app.settings.engine
            # A session that may cost much is answered for before its first file begins.
            is_held_back = self._costs.holds_back(engine)
            create = create_waiting_session if is_held_back else create_session
            done = partial(done, is_held_back=is_held_back)
            self._control.ask(done, create, selection.files, engine, refuse=refuse, metadata=metadata)
        else:
            self._add_to(session_id, selection.files, lambda: done(session_id), refuse)

    def _add_to(
        self, session_id: str, files: Sequence[Candidate], done: Callable[[], None], refuse: Callable[[Failure], None]
    ) -> None:
        """Add files to a session that goes on; where they may cost much they are held until they are answered for."""
        engine = session_summary(self._app.database, session_id).engine
        if not self._costs.holds_back(engine):
            self._control.ask(lambda _: done(), add_files, session_id, files, refuse=refuse)
            return

        def consider(file_ids: list[str]) -> None:
            self._costs.consider_added(session_id, file_ids)
            done()

        self._control.ask(consider, add_held_files, session_id, files, refuse=refuse)

    def _tell_not_added(self, names: Sequence[str], again: Callable[[], None], failure: Failure) -> None:
        self.not_added.emit(NotAdded(tuple(names), failure, again))

    def _tell(
        self, session_id: str, count: int, left_out: tuple[tuple[str, str], ...] = (), *, is_held_back: bool = False
    ) -> None:
        if is_held_back:
            self._costs.consider(session_id)
        self.added.emit(Added(session_id, count, left_out), is_held_back)


def _look_through(sources: Sequence[str]) -> tuple[Selection, str | None]:
    """Return what of these can be added, and the folder's name where they are one folder."""
    folder = Path(sources[0]) if len(sources) == 1 else None
    return select(sources), folder.name if folder is not None and folder.is_dir() else None
