"""Facts: what the program remembers of itself, each under a name."""

from desktop_app.store.driver import Connection
from desktop_app.store.tables.work import FactTable

# peewee leaves open what its queries take.
# pyright: reportUnknownMemberType=false


def read_fact(connection: Connection, name: str) -> str | None:
    """Return what is remembered under a name, within a transaction at hand."""
    # By hand: each file asks for what was taught, and peewee's putting together takes five times as long as the answer.
    return connection.value("SELECT value FROM facts WHERE name = ?", (name,))


def keep_fact(connection: Connection, name: str, value: str) -> None:
    """Remember something under a name, in place of what was; part of a transaction."""
    fact = FactTable.insert({FactTable.name: name, FactTable.value: value})
    connection.change(fact.on_conflict(conflict_target=[FactTable.name], preserve=[FactTable.value]))
