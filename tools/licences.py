"""Writes `docs/licences.md`: what is shipped and what it is built with, each with its version and licence.

Run `python -m tools.licences` after every change of `constraints.txt`; a test holds the two equal.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "licences.md"

TOLD: Mapping[str, str] = {
    "macholib": "MIT",
    "pefile": "MIT",
    "peewee": "MIT",
    "pi-heif": "BSD-3-Clause; its wheel holds libheif and libde265: LGPL-3.0",
    "pyinstaller": "GPL-2.0-or-later, with an exception for the programs it builds",
    "pyinstaller-hooks-contrib": "GPL-2.0-or-later; what runs inside a built program Apache-2.0",
    "pymupdf": "AGPL-3.0-only, or a commercial one of Artifex",
    "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "pywin32-ctypes": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only",
    "sqlcipher3": "Zlib; its wheel holds SQLCipher (BSD-3-Clause) and OpenSSL (Apache-2.0)",
}
"""Those whose own metadata says nothing, too little or too much, as their licence files have it."""

SPELLED: Mapping[str, str] = {
    "apache 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "3-clause bsd license": "BSD-3-Clause",
    "bsd 2-clause license": "BSD-2-Clause",
    "bsd license": "BSD",
    "lgpl": "LGPL-3.0",
    "mit license": "MIT",
    "mozilla public license 2.0 (mpl 2.0)": "MPL-2.0",
    "psfl": "PSF-2.0",
}
"""The words in which some packages name a licence, as SPDX has it where it is certain."""

_BEGINNING = """# Licences

Labstream itself is [AGPL-3.0-or-later](../LICENSE). This page lists what it stands on; it is written by
`python -m tools.licences` from what the installed packages say of themselves, for the versions in `constraints.txt`.

## Data and pictures that come with it

| what | where | licence |
| --- | --- | --- |
| Vocabularies of reading and the catalogue of analytes | `resources/reading`, `resources/analytes` | AGPL-3.0-or-later, made for this project |
| LOINC codes in the catalogue | `resources/analytes` | © Regenstrief Institute, Inc.; used under the LOINC licence, see the [notice](../resources/analytes/NOTICE.md) |
| Sample reports (all people and laboratories invented) | `resources/samples` | AGPL-3.0-or-later, made for this project |
| Text recognition models (PP-OCR) | in the package rapidocr | Apache-2.0 |
| Typeface Inter | `resources/fonts` | OFL-1.1 |
| Icons (Phosphor) | in the package QtAwesome | MIT |
| Word list of recovery phrases (BIP-39, English) | in the package mnemonic | MIT |
"""  # noqa: E501


def page() -> str:
    """Return the whole page."""
    versions = dict(_pins((ROOT / "constraints.txt").read_text("utf-8")))
    wanted: list[str] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    shipped = _closure(map(Requirement, wanted))
    parts = [
        _BEGINNING,
        _table("Shipped with the program", {name: versions[name] for name in versions if _key(name) in shipped}),
        _table(
            "Used to build, check and measure it; not shipped",
            {name: versions[name] for name in versions if _key(name) not in shipped},
        ),
    ]
    return "\n".join(parts)


def _pins(text: str) -> Iterator[tuple[str, str]]:
    for line in text.splitlines():
        name, is_pin, version = line.partition("==")
        if is_pin and not line.startswith("#"):
            yield name.strip(), version.strip()


def _closure(wanted: Iterable[Requirement]) -> frozenset[str]:
    """Return the keys of all that is needed, on any system: markers but those of extras are taken as true."""
    found: set[str] = set()
    waiting = list(wanted)
    while waiting:
        requirement = waiting.pop()
        key = _key(requirement.name)
        if key in found:
            continue
        found.add(key)
        requires = _installed(key)
        texts: Sequence[str] = (requires.requires or ()) if requires is not None else ()
        extras = "|".join(map(re.escape, requirement.extras))
        for text in texts:
            is_of_extra = "extra ==" in text
            if not is_of_extra or (extras and re.search(rf"extra == .({extras})\\W", text)):
                waiting.append(Requirement(text))
    return frozenset(found)


def _table(title: str, versions: Mapping[str, str]) -> str:
    rows = [f"| {name} | {version} | {_licence(name)} |" for name, version in versions.items()]
    return "\n".join([f"## {title}", "", "| package | version | licence |", "| --- | --- | --- |", *rows, ""])


def _licence(name: str) -> str:
    """Return the licence of a package as one line.

    Raises:
        LookupError: neither the package nor `TOLD` says it.
    """
    told = TOLD.get(_key(name))
    if told is not None:
        return told
    installed = _installed(name)
    if installed is None:
        raise LookupError(f"{name} is not installed here and not in TOLD")
    said = installed.metadata.json
    words = str(said.get("license_expression") or said.get("license") or "").strip()
    if not words or "\n" in words:
        classifiers = [str(text) for text in said.get("classifier", ()) if str(text).startswith("License")]
        words = " AND ".join(text.rpartition(" :: ")[2] for text in classifiers)
    if not words:
        raise LookupError(f"{name} does not say its licence: add it to TOLD")
    return SPELLED.get(words.lower(), words)


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _key(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
