"""The data folder for the window: backups as jobs, and what can be done only while the window is closed."""

import contextlib
from collections.abc import Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal

from desktop_app.app import App
from desktop_app.background.jobs import JobReport
from desktop_app.core.api.access import endpoint_of
from desktop_app.core.errors import ProcessingError
from desktop_app.core.jobs import JobKind
from desktop_app.core.program.upkeep import Upkeep
from desktop_app.core.status import JobStatus
from desktop_app.desk.importing import start_import
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.store.api.costs import hosts_asked
from desktop_app.store.safekeeping.backup import back_up, backup_state, note_backup, recovery_phrase, suggested_name
from desktop_app.store.safekeeping.moving import move_data
from desktop_app.store.safekeeping.rekeying import change_key
from desktop_app.store.safekeeping.restoring import needs_phrase, restore_backup
from desktop_app.store.safekeeping.wiping import delete_all, measure_data
from desktop_app.ui.settings.data_desk import DataFacts
from desktop_app.ui.shell.words import tr, tr_n


class DataDesk(QObject):
    """Fulfils `ui.settings.data_desk.DataDesk`.

    Signals:
        upkeep_asked: an `Upkeep`, to be done once the window is closed.
    """

    changed = Signal()
    upkeep_asked = Signal(object)

    def __init__(self, app: App, jobs: JobsDesk) -> None:
        super().__init__()
        self._app, self._jobs = app, jobs
        self._data_dir = app.database.path.parent
        jobs.changed.connect(self._tell_backup)

    def facts(self) -> DataFacts:
        """Return what there is."""
        size, state = measure_data(self._app.database), backup_state(self._app.database)
        return DataFacts(
            size.sessions, size.reports, size.values, size.files, size.size_bytes, state.last_ms, state.is_due
        )

    def folder(self) -> str:
        """Return the data folder."""
        return str(self._data_dir)

    def phrase(self) -> str | None:
        """Return the recovery phrase; None where nothing is encrypted."""
        return recovery_phrase(self._app.database)

    def suggested_backup(self) -> str:
        """Return a path for a backup made now."""
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
        return str((folder if folder.is_dir() else Path.home()) / suggested_name())

    def back_up(self, path: str) -> None:
        """Write a backup as a tracked job."""
        self._jobs.start(JobKind.BACKUP, self.tr("Backup to {name}").format(name=Path(path).name), self._work(path))

    def import_results(self, path: str) -> None:
        """Store the results of a file as a tracked job."""
        start_import(self._app, self._jobs, Path(path))

    def busy(self) -> bool:
        """Tell whether files are read or jobs run."""
        is_running = any(job.status is JobStatus.RUNNING for job in self._jobs.jobs())
        return is_running or bool(self._app.runner.sessions())

    def needs_phrase(self, path: str) -> bool:
        """Tell whether a backup asks for its phrase."""
        return needs_phrase(self._data_dir, Path(path))

    def restore(self, path: str, phrase: str | None) -> None:
        """Close the window, let a backup take the database's place, and open again."""
        work = partial(_restored, self._data_dir, Path(path), phrase)
        self.upkeep_asked.emit(Upkeep(self.tr("Restoring the backup"), work))

    def change_key(self) -> None:
        """Close the window, encrypt with a new key, and open again."""
        self.upkeep_asked.emit(Upkeep(self.tr("Changing the key"), partial(_rekeyed, self._data_dir)))

    def move(self, path: str, *, removes_old: bool) -> None:
        """Close the window, move everything to another folder, and open there."""
        work = partial(_moved, self._data_dir, Path(path), removes_old=removes_old)
        self.upkeep_asked.emit(Upkeep(self.tr("Moving the data folder"), work))

    def delete_all(self) -> None:
        """Close the window, remove everything, and begin anew."""
        self.upkeep_asked.emit(
            Upkeep(self.tr("Deleting all data"), partial(_deleted, self._data_dir, self._api_hosts()))
        )

    def _api_hosts(self) -> set[str]:
        """Return every host that a key may be kept for: agreed to, set, or asked before."""
        settings = self._app.settings
        hosts = set(settings.api_consented_hosts.split())
        with contextlib.suppress(ProcessingError):
            hosts.add(endpoint_of(settings, {}).host)
        with contextlib.suppress(ProcessingError):  # a database that cannot be read is deleted all the same
            hosts.update(hosts_asked(self._app.database))
        return hosts

    def _work(self, path: str) -> "partial[str]":
        return partial(_back_up, self._app, Path(path))

    def _tell_backup(self, job: object) -> None:
        if getattr(job, "kind", None) is JobKind.BACKUP:
            self.changed.emit()


def _back_up(app: App, path: Path, told: JobReport) -> str:
    def tell(percent: float) -> None:
        told.check()
        told.tell(percent)

    back_up(app.database, path, tell)
    app.recorder.ask(note_backup, app.database).result()
    return str(path)


def _restored(data_dir: Path, backup: Path, phrase: str | None) -> str:
    restored = restore_backup(data_dir, backup, phrase)
    facts = restored.facts
    sentence = tr("Data", "The backup holds now: {files}, {reports}, {values}.").format(
        files=tr_n("Data", "%n file", "%n files", facts.files),
        reports=tr_n("Data", "%n report", "%n reports", facts.reports),
        values=tr_n("Data", "%n value", "%n values", facts.results),
    )
    if restored.kept_aside is None:
        return sentence
    return f"{sentence} {tr('Data', 'What it replaced is kept: {path}').format(path=restored.kept_aside)}"


def _rekeyed(data_dir: Path) -> str:
    change_key(data_dir)
    return tr(
        "Data",
        "Everything is encrypted with a new key. Write down the new recovery phrase; older backups keep theirs.",
    )


def _moved(data_dir: Path, target: Path, *, removes_old: bool) -> str:
    move_data(data_dir, target, removes_old=removes_old)
    removed, stay = tr("Data", "The old files were removed."), tr("Data", "The old files stay in {folder}.")
    now = tr("Data", "The data lies in {folder} now.").format(folder=target)
    return f"{now} {removed if removes_old else stay.format(folder=data_dir)}"


def _deleted(data_dir: Path, api_hosts: Collection[str]) -> str:
    delete_all(data_dir, api_hosts=api_hosts)
    return tr(
        "Data", "Everything of Labstream in {folder} was deleted. What you exported or backed up elsewhere stays."
    ).format(folder=data_dir)
