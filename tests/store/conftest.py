"""An open database in a folder of the test's own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.database import Database
from tests.store.builders import opened


@pytest.fixture
def database(data_dir: Path, fresh_folder: Path) -> Iterator[Database]:
    shutil.copytree(fresh_folder, data_dir)
    opened_database = opened(data_dir)
    yield opened_database
    opened_database.close()
