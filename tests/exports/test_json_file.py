"""JSON of stored results: one whole document."""

import io
import json

import pytest

from desktop_app.exports.json_file import write_json
from tests.exports.builders import document


@pytest.mark.parametrize("count", [0, 1, 3])
def test_it_is_one_whole_document(count: int) -> None:
    file = io.StringIO()
    write_json(file, (document() for _ in range(count)), generator="labstream 1", session_id="s1")
    written = json.loads(file.getvalue())
    assert written["session_id"] == "s1"
    assert written["generator"] == "labstream 1"
    assert written["documents"] == [document()] * count
