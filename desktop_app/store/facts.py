"""Facts: what the program remembers of itself, each under a name."""

from desktop_app.store.driver import Connection
from desktop_app.store.tables.work import FactTable

# peewee leaves open what its queries take.
# pyright: reportUnknownMemberType=false


def read_fact(connection: Connection, name: str) -> str | None:
    """Return what is remembered under a name, within a transaction at hand."""
    rows = connection.select(FactTable.select(FactTable.value).where(FactTable.name == name))
    return rows[0]["value"] if rows else None


def keep_fact(connection: Connection, name: str, value: str) -> None:
    """Remember something under a name, in place of what was; part of a transaction."""
    fact = FactTable.insert({FactTable.name: name, FactTable.value: value})
    connection.change(fact.on_conflict(conflict_target=[FactTable.name], preserve=[FactTable.value]))
