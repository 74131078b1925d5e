"""Results as JSON: the document that `results.schema.json` describes."""

import json
from collections.abc import Iterable, Mapping
from typing import TextIO


def write_json(
    file: TextIO, documents: Iterable[Mapping[str, object]], *, generator: str, session_id: str | None = None
) -> None:
    """Write the documents one by one, so that any number of them fits into memory."""
    head = {"session_id": session_id, "generator": generator}
    file.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "documents": [')
    for index, document in enumerate(documents):
        file.write(",\n" if index else "\n")
        json.dump(document, file, ensure_ascii=False, allow_nan=False)
    file.write("\n]}\n")
