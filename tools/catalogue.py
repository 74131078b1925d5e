"""Makes `resources/analytes/catalogue.json` of the TOML files beside it: one file that loads in milliseconds.

Run `python -m tools.catalogue` after every change of an analyte; a test holds the two equal.
"""

import json
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop_app.core.medical.names import key_of, skeleton_of, words_of
from desktop_app.paths import resource

SOURCES = ("haematology", "coagulation", "chemistry", "hormones", "immunology", "infection", "urine", "other")
LANGUAGES = ("short", "en", "de", "fr", "es", "it", "pt", "nl")
TONGUES = ("cs", "da", "fi", "hu", "no", "pl", "ro", "sv", "tr")
"""Languages with a file of names of their own in `tongues`, by the analytes' ids."""

FACTS = frozenset(
    (*LANGUAGES, *TONGUES, "name", "specimen", "like", "limits", "molar", "charge", "linear", "is_only", "context")
)


def compile_catalogue() -> dict[str, Any]:
    """Return the catalogue as it is written: analytes, the words around names, and both indexes of names."""
    entries = _with_tongues(dict(_entries()))
    words = tomllib.loads(_text("words"))
    joining = frozenset(words["joining"])
    keys: dict[str, list[int]] = {}
    skeletons: dict[str, list[int]] = {}
    for number, entry in enumerate(entries.values()):
        for name in sorted(_names(entry, entries)):
            found = tuple(word for word in words_of(name) if word not in joining)
            _add(keys, key_of(found), number)
            if len(skeleton_of(found)) > 3:
                _add(skeletons, skeleton_of(found), number)
    analytes = [_analyte(analyte_id, entry) for analyte_id, entry in entries.items()]
    return {"words": words, "analytes": analytes, "keys": keys, "skeletons": skeletons}


def catalogue_text() -> str:
    """Return the text of the compiled file."""
    return json.dumps(compile_catalogue(), ensure_ascii=False, separators=(",", ":")) + "\n"


def _entries() -> Iterator[tuple[str, Mapping[str, Any]]]:
    for source in SOURCES:
        yield from tomllib.loads(_text(source)).items()


def _with_tongues(entries: Mapping[str, Mapping[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return the entries with the names of further languages; an id that there is not is a KeyError."""
    merged = {analyte_id: dict(entry) for analyte_id, entry in entries.items()}
    for tongue in TONGUES:
        for analyte_id, names in tomllib.loads(_text("tongues", tongue)).items():
            merged[analyte_id][tongue] = names
    return merged


def _text(*source: str) -> str:
    *folders, name = source
    return resource("analytes", *folders, f"{name}.toml").read_text(encoding="utf-8")


def _names(entry: Mapping[str, Any], entries: Mapping[str, Mapping[str, Any]]) -> set[str]:
    names = {
        name.strip()
        for language in (*LANGUAGES, *TONGUES)
        for name in entry.get(language, "").split(";")
        if name.strip()
    }
    return names | _names(entries[entry["like"]], entries) if "like" in entry else names


def _add(index: dict[str, list[int]], key: str, number: int) -> None:
    numbers = index.setdefault(key, [])
    if number not in numbers:
        numbers.append(number)


def _analyte(analyte_id: str, entry: Mapping[str, Any]) -> dict[str, Any]:
    facts = {"id": analyte_id, "name": entry["name"], "specimen": entry.get("specimen", "blood")}
    kinds = {kind: _kind(text) for kind, text in entry.items() if kind not in FACTS}
    optional = {
        fact: entry[fact] for fact in ("limits", "molar", "charge", "linear", "is_only", "context") if fact in entry
    }
    return {**facts, "kinds": kinds, **optional}


def _kind(text: str) -> list[str | None]:
    loinc, *units = text.split()
    return [None if loinc == "-" else loinc, *units]


if __name__ == "__main__":
    Path(resource("analytes", "catalogue.json")).write_text(catalogue_text(), encoding="utf-8")
