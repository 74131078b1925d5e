"""Results as JSON: the document that `results.schema.json` describes."""

import json
from collections.abc import Iterable, Mapping
from typing import TextIO


def write_json(
    file: TextIO, documents: Iterable[Mapping[str, object]], *, generator: str, session_id: str | None = None
) -> None:
    """Write the documents one by one, so that any number of them fits into memory."""
    # `dump` would go through the slow encoder that is written in Python.
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode
    head = {"session_id": session_id, "generator": generator}
    file.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "documents": [')
    for index, document in enumerate(documents):
        file.write(",\n" if index else "\n")
        file.write(encode(document))
    file.write("\n]}\n")
