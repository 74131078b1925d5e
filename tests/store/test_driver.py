"""Connections: what they keep prepared."""

import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.store.driver import HAS_SQLCIPHER, Connection, Place

KEYS = [None, pytest.param(bytes(32), marks=pytest.mark.skipif(not HAS_SQLCIPHER, reason="there is no SQLCipher"))]


@pytest.mark.parametrize("key", KEYS, ids=["plain", "encrypted"])
def test_a_statement_stays_prepared_however_many_others_ran(tmp_path: Path, key: bytes | None) -> None:
    with closing(Connection(Place(tmp_path / "some.db", key, 1.0), {})) as connection:
        for number in range(300):  # as migrations and a long day of work do
            connection.rows(f"SELECT {number}")
        late = " ".join(("SELECT", "'late'"))  # made here, so that nothing else knows it
        known_to = sys.getrefcount(late)
        connection.rows(late)
        connection.rows("SELECT 'another'")
        assert sys.getrefcount(late) > known_to  # the prepared statement holds its text
