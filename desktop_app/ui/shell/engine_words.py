"""What the header says of the engine: never that nothing leaves while a file that waits or runs is an API's.

Nor while text goes out for the search by meaning.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.settings.engine_desk import ApiFacts, Lack
from desktop_app.ui.shell.words import tr_n
from desktop_app.ui.widgets.engine_indicator import EngineState

Indication = tuple[EngineState, str, str]


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate("Shell", text)


def indicate(facts: ApiFacts, hosts: Sequence[str], open_count: int, cut_off_count: int) -> Indication:
    """Return state, name and consequence.

    Args:
        facts: how the API engine is set up.
        hosts: to which the API's files that wait or run go.
        open_count: how many these are.
        cut_off_count: how many of them wait since the API was not reached.
    """
    if cut_off_count:
        return EngineState.UNREACHABLE, tr("API not reachable"), _waiting(cut_off_count)
    if facts.lack is not None and (facts.is_chosen or open_count):
        return EngineState.UNREACHABLE, tr("API not ready"), _lacking(facts, facts.lack, open_count)
    if open_count or facts.is_chosen:
        named = ", ".join(hosts) or facts.host
        return EngineState.API, tr("API engine"), tr("page text goes to {host}").format(host=named)
    if facts.meaning_host:
        return EngineState.API, tr("Local engine"), tr("text for search goes to {host}").format(host=facts.meaning_host)
    return EngineState.LOCAL, tr("Local engine"), tr("nothing leaves this computer")


def _lacking(facts: ApiFacts, lack: Lack, open_count: int) -> str:
    words = {
        Lack.ADDRESS: tr("its address cannot be used"),
        Lack.CONSENT: tr("sending to {host} was not agreed to").format(host=facts.host),
        Lack.KEY: tr("no key for {host}").format(host=facts.host),
    }
    return _waiting(open_count) if open_count else words[lack]


def _waiting(count: int) -> str:
    return tr_n("Shell", "%n file waits, nothing is lost", "%n files wait, nothing is lost", count)
