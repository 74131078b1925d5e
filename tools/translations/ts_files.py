"""The .ts files of Qt Linguist: read, brought up to date with the program's texts, written, and checked."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from tools.translations.marked import ROOT, Message

FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("de", "es", "fr")
PLURAL_FORMS = 2
"""German, Spanish and French have two forms in Qt; which number takes which differs."""

Translations = Mapping[Message, tuple[str, ...]]
"""The translation of each text, for those that count one for each plural; empty texts are still to be translated."""

_PLACES = re.compile(r"%L?n|%\d|\{\w+\}")


def ts_path(language: str) -> Path:
    """Return a language's file."""
    return FOLDER / f"labstream_{language}.ts"


def read_ts(path: Path) -> dict[Message, tuple[str, ...]]:
    """Read the translations of a file; none where it is not there."""
    if not path.exists():
        return {}
    tree = ET.parse(path)  # noqa: S314 - our own file
    return {message: forms for context in tree.iter("context") for message, forms in _messages_in(context)}


def updated(messages: Sequence[Message], known: Translations) -> dict[Message, tuple[str, ...]]:
    """Return the translations of exactly these texts; new ones are empty."""
    return {message: known.get(message, ("",) * (PLURAL_FORMS if message.is_plural else 1)) for message in messages}


def write_ts(path: Path, language: str, translations: Translations) -> None:
    """Write a file, contexts and texts in order."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for message in sorted(translations):
        if message.context != context:
            lines += ["</context>"] if context is not None else []
            context = message.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += _lines_of(message, translations[message])
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def faults(translations: Translations) -> Iterator[str]:
    """Yield what is wrong with translations: texts that are missing, and places for facts that do not agree."""
    for message, forms in translations.items():
        where = f"{message.context}: {message.source!r}"
        if not all(forms):
            yield f"{where} is not translated"
            continue
        wanted = sorted(_places_in(message.source))
        for form in forms:
            places = sorted(_places_in(form))
            # "The file" may stand for "1 file".
            if places != wanted and not (message.is_plural and places == [each for each in wanted if each != "%n"]):
                yield f"{where} has {wanted}, its translation {form!r} has {places}"
        if any(_edges(form) != _edges(message.source) for form in forms):
            yield f"{where} begins or ends with blanks otherwise than its translation"


def _places_in(text: str) -> Iterable[str]:
    return (place.replace("L", "") for place in _PLACES.findall(text))


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _messages_in(context: ET.Element) -> Iterator[tuple[Message, tuple[str, ...]]]:
    name = context.findtext("name", "")
    for node in context.iter("message"):
        is_plural = node.get("numerus") == "yes"
        translation = node.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] if is_plural else [translation.text or ""]
        yield Message(name, node.findtext("source", ""), is_plural), tuple(forms)


def _lines_of(message: Message, forms: Sequence[str]) -> list[str]:
    state = "" if all(forms) else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if message.is_plural else "    <message>"]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.is_plural:
        shown = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
    else:
        shown = escape(forms[0])
    return [*lines, f"        <translation{state}>{shown}</translation>", "    </message>"]
