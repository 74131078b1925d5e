"""From what a person names (files, folders, globs, web addresses) to the files of a session."""

import glob
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes, urlsplit
from urllib.request import url2pathname

SNIFF_BYTES = 1100
"""As many leading bytes as `media_type_of` looks at: PDF readers accept a header within the first 1024."""

SUFFIXES = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".heic", ".heif", ".bmp"})
"""Names that promise a readable kind: in a folder such a file is taken even when its content breaks the promise."""

HIDDEN = "?…"
"""Stands for what followed the path of an address."""

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
"""How an address begins (RFC 3986, 3.1); a single letter is a drive."""

_HEIF_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """One file to add: where it comes from (see `source_of`, or an http(s) address), and its name for display.

    `size_bytes` and `media_type` are what a first look told, None where it told nothing; `sha256` names content that
    is stored already.
    """

    source: str
    name: str
    size_bytes: int | None = None
    media_type: str | None = None
    sha256: str | None = None


@dataclass(slots=True)
class Selection:
    """What was found: the files to add, and those left out with the reason."""

    files: list[Candidate] = field(default_factory=list[Candidate])
    left_out: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])


def media_type_of(head: bytes) -> str | None:
    """Return the media type that a document's first bytes show, None for kinds that are not read.

    Source of the signatures: the formats' own specifications (ISO 32000, PNG, JFIF, TIFF 6, RIFF, ISO 14496-12, BMP).
    """
    if b"%PDF-" in head[:1024]:
        return "application/pdf"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head[:4] in {b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"}:
        return "image/tiff"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "image/webp"
    if head[4:8] == b"ftyp" and head[8:12] in _HEIF_BRANDS:
        return "image/heic"
    if head.startswith(b"BM") and len(head) >= 26 and head[6:10] == b"\0\0\0\0":
        return "image/bmp"
    return None


def is_web_address(text: str) -> bool:
    """Tell whether the text is an http or https address of some host."""
    try:
        address = urlsplit(text)
    except ValueError:  # brackets that hold no IPv6 address
        return False
    return address.scheme.lower() in {"http", "https"} and bool(address.netloc)


def is_address(text: str) -> bool:
    """Tell whether the text is an address of whatever kind (ftp:, data: …) rather than the name of a file."""
    return _ADDRESS.match(text) is not None and not text.startswith("file://")


def without_secrets(source: str) -> str:
    """Return a source as it may be shown and kept for good: an address loses what may be a password or a token.

    Who owns an address often proves it by the name and password before the host, or by what follows the path, and
    nobody can tell which part of that is a secret: none is told, only that there was more.
    """
    if "://" not in source or not is_address(source):
        return source
    beginning, rest = re.split("(?<=://)", source, maxsplit=1)
    host, slash, path = re.split("(?=[?#])", rest, maxsplit=1)[0].partition("/")
    more = HIDDEN if "?" in rest.partition("#")[0] else ""
    return f"{beginning}{host.rpartition('@')[2]}{slash}{path}{more}"


def without_waiting(path: str, flags: int) -> int:
    """Open a file, as the `opener` of `open`; what is a pipe, or the system's own, is not waited for."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def source_of(path: Path) -> str:
    """Return the path as text that any database and JSON takes; a file: address where its name is no Unicode."""
    text = str(path)
    return text if _is_unicode(text) else path.as_uri()


def path_of(source: str) -> Path:
    """Return the path that `source_of` was given."""
    return Path(os.fsdecode(unquote_to_bytes(source[7:]))) if source.startswith("file://") else Path(source)


def select(named: Iterable[str]) -> Selection:
    """Find the files that are meant; each file once, in the order named, folders sorted by name.

    A file named by itself is always taken, whatever it holds, so that it ends in a status of its own. In a folder
    or glob a file is taken when its content is a readable kind or its name promises one; others are left out.
    """
    selection = Selection()
    seen: set[str] = set()
    for text in named:
        for candidate, is_named in _expand(text, selection):
            if candidate.source in seen:
                continue
            seen.add(candidate.source)
            if is_named or candidate.media_type or Path(candidate.name).suffix.lower() in SUFFIXES:
                selection.files.append(candidate)
            else:
                selection.left_out.append((candidate.source, "no PDF or picture"))
    return selection


def _expand(text: str, selection: Selection) -> Iterator[tuple[Candidate, bool]]:
    if is_web_address(text):
        address = urlsplit(without_secrets(text))
        yield Candidate(text, _display_name(Path(unquote(address.path)).name or address.netloc)), True
        return
    if not text:  # pathlib takes it for the folder one stands in
        selection.left_out.append((text, "it has no name"))
        return
    path = _named_path(text)
    is_there = os.path.exists(path)  # noqa: PTH110 - pathlib's raises where the name is too long or a folder is closed
    if is_address(text) and not is_there:
        told = without_secrets(text)  # nothing of it is needed: no retry can fetch it
        yield Candidate(told, _display_name(Path(told.removesuffix(HIDDEN)).name)), True
        return
    if os.path.isdir(path):  # noqa: PTH112 - as above
        yield from ((candidate, False) for candidate in _walk(path, selection))
        return
    matches = [] if is_there else sorted(glob.iglob(str(path), recursive=True))  # noqa: PTH207 - takes absolute patterns, pathlib does not
    if not matches:
        yield _look_at(path.absolute()), True
    for match in matches:
        if Path(match).is_dir():
            yield from ((candidate, False) for candidate in _walk(Path(match), selection))
        else:
            yield _look_at(Path(match).absolute()), False


def _named_path(text: str) -> Path:
    """Return the path that was typed, or pasted as an address of a file on this computer."""
    if not text.startswith("file://"):
        return Path(os.path.expanduser(text))  # noqa: PTH111 - pathlib's raises where there is no such person
    host, slash, rest = text[7:].partition("/")
    if os.name != "posix":
        return Path(url2pathname(slash + rest))
    return path_of(f"file:///{rest}") if host in {"", "localhost"} else Path(text)


def _walk(folder: Path, selection: Selection) -> Iterator[Candidate]:
    def refuse(error: OSError) -> None:
        selection.left_out.append((str(error.filename), "folder may not be read"))

    for root, folders, names in os.walk(folder.absolute(), onerror=refuse):
        folders.sort()
        for name in sorted(names):
            yield _look_at(Path(root) / name)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _display_name(name: str) -> str:
    """Return the name with everything that is no Unicode or no printable character replaced."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in name)


def _look_at(path: Path) -> Candidate:
    """Note size and kind where they can be had; reading the file itself comes later and says what is wrong."""
    unseen = Candidate(source_of(path), _display_name(path.name))
    try:
        if not path.is_file():
            return unseen
        with open(path, "rb", opener=without_waiting) as file:
            size_bytes = os.fstat(file.fileno()).st_size
            return replace(unseen, size_bytes=size_bytes, media_type=media_type_of(file.read(SNIFF_BYTES) or b""))
    except OSError:
        return unseen
