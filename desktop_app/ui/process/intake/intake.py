"""What is dropped or pasted, made into sources or a picture; and what of it can be read."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage

from desktop_app.core.intake import SUFFIXES, Candidate, Selection, is_web_address, source_of
from desktop_app.ui.process.words import tr
from desktop_app.ui.told import told_words

_FAST_PNG = 90
"""Qt's quality for PNG: nearly as small as the best, many times as fast."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be added of a selection: the sources to name, how many files they are, and what is left out and why."""

    sources: tuple[str, ...]
    count: int
    left_out: tuple[tuple[str, str], ...]


def sources_in(mime: QMimeData) -> list[str]:
    """Return paths and web addresses, in their order; of plain text the lines that are either."""
    if mime.hasUrls():
        found = (_source_of_url(url) for url in mime.urls())
        return [source for source in found if source]
    if not mime.hasText():
        return []
    lines = [line.strip() for line in mime.text().splitlines() if line.strip()]
    sources = [_source_of_line(line) for line in lines]
    return [source for source in sources if source] if all(sources) else []


def are_results(sources: Sequence[str]) -> bool:
    """Tell whether all that is named are files of results, which are imported and not read."""
    return bool(sources) and all(
        not is_web_address(source) and PurePath(source).suffix.lower() == ".json" for source in sources
    )


def picture_in(mime: QMimeData) -> QImage | None:
    """Return the picture that is pasted or dragged; None when files are named as well: then these are meant."""
    if not mime.hasImage() or any(url.isLocalFile() for url in mime.urls()):
        return None
    image = mime.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def png_of(image: QImage) -> bytes:
    """Return the picture as a PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG", _FAST_PNG)  # pyright: ignore[reportCallIssue, reportArgumentType] - the stub wants bytes
    return bytes(data.data())


def offer_of(sources: Sequence[str], selection: Selection) -> Offer:
    """Keep what can be read; files named by themselves that are no PDF or picture are left out with the reason."""
    unreadable = {file.source: _reason(file) for file in selection.files if not _is_readable(file)}
    left_out = list(unreadable.items())
    left_out += [(source, reason) for source, reason in selection.left_out if source not in unreadable]
    kept = tuple(source for source in sources if _path_text(source) not in unreadable)
    return Offer(kept, len(selection.files) - len(unreadable), tuple(left_out))


def reason_words(left_out: Sequence[tuple[str, str]]) -> str:
    """Return why files were left out: the kind when all are of one, else that they are no reports."""
    reasons = {told_words(reason) for _, reason in left_out}
    return reasons.pop() if len(reasons) == 1 else tr("They are no PDFs or pictures.")


def _is_readable(file: Candidate) -> bool:
    is_known = file.media_type is not None or is_web_address(file.source)
    # A vanished file is not refused here: it fails in the list, where it can be put right.
    return is_known or PurePath(file.name).suffix.lower() in SUFFIXES or file.size_bytes is None


def _reason(file: Candidate) -> str:
    suffix = PurePath(file.name).suffix.removeprefix(".").upper()
    if not suffix or not re.fullmatch(r"[A-Z0-9]{1,5}", suffix):
        return tr("It is no PDF or picture.")
    return tr("%1 is not supported. Save it as PDF.").replace("%1", suffix)


def _path_text(source: str) -> str:
    return source if is_web_address(source) else source_of(Path(source).expanduser().absolute())


def _source_of_url(url: QUrl) -> str:
    if url.isLocalFile():
        return url.toLocalFile()
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded) if url.scheme() in {"http", "https"} else ""


def _source_of_line(line: str) -> str:
    if is_web_address(line):
        return line
    url = QUrl(line)
    if url.isLocalFile():
        return url.toLocalFile()
    return line if Path(line).is_absolute() and Path(line).exists() else ""
