"""What is said of the watched folder."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_app.core.watching import LeftOut
from desktop_app.ui.texts import plural
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.watch.desk import Watching, WatchState


@dataclass(frozen=True, slots=True)
class WatchWords:
    """The line's title and text with its sign; `folder` stands in the title as %1."""

    title: str
    text: str
    icon: str
    role: Role


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate("Watch", text)


def tr_n(one: str, many: str, number: int) -> str:
    """Return the form for so many things, written as the language does."""
    return plural("Watch", one, many, number)


def folder_words(folder: str) -> str:
    """Return the folder as people write it: from the home folder on, where it lies there."""
    path, home = Path(folder), Path.home()
    return f"~/{path.relative_to(home).as_posix()}" if home in path.parents else str(path)


def watch_words(state: WatchState) -> WatchWords:
    """Return what the line says."""
    folder = folder_words(state.folder)
    title, text, icon, role = _WORDS[state.watching]()
    if state.asks:
        text, icon, role = asks_words(state.asks), "ph.hand-pointing", Role.WARN
    elif state.watching is Watching.ON:
        text = _arriving(state)
    elif state.watching is Watching.CONSENT and state.host:
        text = tr("Sending to %1 was not agreed to. Agree in Settings, or use the local engine.").replace(
            "%1", state.host
        )
    return WatchWords(title.replace("%1", folder), text, icon, role)


def asks_words(count: int) -> str:
    """Return that files wait for the person's answer."""
    one, many = (
        "%n file waits for your answer: nothing of it was sent",
        "%n files wait for your answer: nothing was sent",
    )
    return tr_n(one, many, count)


def left_out_words(count: int, reason: LeftOut) -> tuple[str, str]:
    """Return title and reason of what was found and is not read."""
    reasons = {
        LeftOut.KIND: tr("It is no PDF or picture.") if count == 1 else tr("They are no PDFs or pictures."),
        LeftOut.EMPTY: tr("Nothing is in it yet. It is read when it is complete."),
        LeftOut.CLOSED: tr("It cannot be opened. It is read when it can be."),
        LeftOut.FOLDER: tr("A folder below may not be read."),
    }
    title = tr_n("%n file of the watched folder left out.", "%n files of the watched folder left out.", count)
    return title, reasons[reason]


def tray_words(state: WatchState) -> str:
    """Return what the tray's menu offers; empty while nothing is watched."""
    if state.watching is Watching.OFF:
        return ""
    words = tr("Resume watching %1") if state.watching is Watching.PAUSED else tr("Pause watching %1")
    return words.replace("%1", folder_words(state.folder))


def _arriving(state: WatchState) -> str:
    parts: list[str] = []
    if state.waiting:
        parts.append(tr_n("%n file is arriving", "%n files are arriving", state.waiting))
    if state.left_out:
        parts.append(tr_n("%n file left out", "%n files left out", state.left_out))
    return " · ".join(parts) or tr("Reports that appear there are read by themselves")


def _on() -> tuple[str, str, str, Role]:
    return tr("Watching %1"), tr("Looking for new reports…"), "ph.eye", Role.ACCENT


def _paused() -> tuple[str, str, str, Role]:
    text = tr("What comes meanwhile is read when you resume")
    return tr("Watching %1 is paused"), text, "ph.pause", Role.TEXT_2


def _gone() -> tuple[str, str, str, Role]:
    return tr("%1 is not there"), tr("Watching goes on when it is back"), "ph.warning-fill", Role.WARN


def _refused() -> tuple[str, str, str, Role]:
    text = tr("This account may not look into it. Watching goes on when it may")
    return tr("%1 cannot be watched"), text, "ph.warning-fill", Role.WARN


def _consent() -> tuple[str, str, str, Role]:
    text = tr("The API's address cannot be used. Change it in Settings, or use the local engine.")
    return tr("%1 is not watched"), text, "ph.warning-fill", Role.WARN


_WORDS = {
    Watching.OFF: _on,
    Watching.BEGINNING: _on,
    Watching.ON: _on,
    Watching.PAUSED: _paused,
    Watching.GONE: _gone,
    Watching.REFUSED: _refused,
    Watching.CONSENT: _consent,
}
