"""Finds the texts that the program marks for translation: `tr("…")`, `tr_n("…", "…", n)`, `self.tr("…")`, in tables.

A module marks texts by functions of its own or of another module that hand their parameter on to Qt
(`QCoreApplication.translate`, `QT_TRANSLATE_NOOP`, `plural`); which context that is, and which parameter is the text,
is read from those functions.
"""

import ast
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.errors import CATALOGUE

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop_app"
_PLACES = ("ui", "desk", "window")
_TO_QT = {"translate": (0, 1, False), "QT_TRANSLATE_NOOP": (0, 1, False), "plural": (0, 2, True)}
"""What hands texts to Qt: the places of context and text among the arguments, and whether the text counts."""


@dataclass(frozen=True, order=True, slots=True)
class Message:
    """One text to translate; one that counts has a form for each plural of a language."""

    context: str
    source: str
    is_plural: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """A function that marks texts: its context, None when that is its first argument, and the text's place."""

    context: str | None
    text_at: int
    is_plural: bool


def all_messages() -> list[Message]:
    """Return what the program can show, in the order of contexts and texts."""
    found = {message for path in _modules() for message in messages_of(path)}
    for text in CATALOGUE.values():
        found |= {Message("Errors", words) for words in (text.title, text.means, text.remedy)}
    found |= {Message("Results", panel["name"]) for panel in _panels()}
    return sorted(found)


def _panels() -> list[dict[str, str]]:
    return tomllib.loads((ROOT / "resources" / "analytes" / "panels.toml").read_text(encoding="utf-8"))["panels"]


def messages_of(path: Path) -> Iterator[Message]:
    """Yield the marked texts of a module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    ways, constants = _ways_of(tree), _constants_of(tree)
    for owner, call in _calls_of(tree):
        way = _way_of(call, ways, owner)
        if way is None:
            continue
        context = way.context
        if context is None:
            context = next(iter(_texts_of(call.args[0], constants)), None)
        if context is None or len(call.args) <= way.text_at:
            continue
        for text in _texts_of(call.args[way.text_at], constants):
            yield Message(context, text.replace("%n", "%Ln") if way.is_plural else text, way.is_plural)


def _modules() -> Iterator[Path]:
    for place in _PLACES:
        yield from sorted((PACKAGE / place).rglob("*.py"))


def _calls_of(tree: ast.AST, owner: str = "") -> Iterator[tuple[str, ast.Call]]:
    """Yield every call with the name of the class it stands in."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield owner, node
        yield from _calls_of(node, node.name if isinstance(node, ast.ClassDef) else owner)


def _way_of(call: ast.Call, ways: Mapping[str, Way], owner: str) -> Way | None:
    match call.func:
        case ast.Name(name):
            return ways.get(name)
        case ast.Attribute(ast.Name("self"), "tr"):
            return Way(owner, 0, is_plural=False)
        case ast.Attribute(ast.Name("QCoreApplication"), "translate"):
            return Way(None, 1, is_plural=False)
        case _:
            return None


def _ways_of(tree: ast.Module) -> dict[str, Way]:
    """Return the functions by which a module marks texts: its own, and those it imports."""
    constants = _constants_of(tree)
    ways: dict[str, Way] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("desktop_app."):
            ways |= _imported_ways(node)
        elif isinstance(node, ast.ImportFrom) and any(name.name == "QT_TRANSLATE_NOOP" for name in node.names):
            ways["QT_TRANSLATE_NOOP"] = Way(None, 1, is_plural=False)
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and (way := _own_way(node, constants)) is not None:
            ways[node.name] = way
    return ways


def _imported_ways(node: ast.ImportFrom) -> dict[str, Way]:
    path = ROOT.joinpath(*(node.module or "").split(".")).with_suffix(".py")
    if not path.is_file() or not _is_of_window(path):
        return {}
    names = {name.name: name.asname or name.name for name in node.names}
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = _constants_of(tree)
    functions = [part for part in tree.body if isinstance(part, ast.FunctionDef) and part.name in names]
    ways = {names[part.name]: _own_way(part, constants) for part in functions}
    return {name: way for name, way in ways.items() if way is not None}


def _is_of_window(path: Path) -> bool:
    return path.relative_to(PACKAGE).parts[0] in _PLACES


def _own_way(function: ast.FunctionDef, constants: Mapping[str, str]) -> Way | None:
    """Return how a function marks the texts it is given; None when it does not."""
    parameters = [argument.arg for argument in function.args.args]
    for node in ast.walk(function):
        if not isinstance(node, ast.Call) or (name := _name_of(node.func)) not in _TO_QT:
            continue
        context_at, text_at, is_plural = _TO_QT[name]
        text = _name_of(node.args[text_at]) if len(node.args) > text_at else ""
        if text in parameters:
            is_given = _name_of(node.args[context_at]) in parameters
            context = None if is_given else next(iter(_texts_of(node.args[context_at], constants)), None)
            return Way(context, parameters.index(text), is_plural)
    return None


def _name_of(node: ast.expr) -> str:
    match node:
        case ast.Name(name) | ast.Attribute(_, name):
            return name
        case _:
            return ""


def _texts_of(node: ast.expr, constants: Mapping[str, str]) -> list[str]:
    """Return the texts that an argument can be: a literal, a constant of the module, or one of two."""
    match node:
        case ast.Constant(str(text)):
            return [text]
        case ast.Name(name) if name in constants:
            return [constants[name]]
        case ast.IfExp():
            return _texts_of(node.body, constants) + _texts_of(node.orelse, constants)
        case _:
            return []


def _constants_of(tree: ast.Module) -> dict[str, str]:
    found: dict[str, str] = {}
    for node in tree.body:
        match node:
            case ast.Assign([ast.Name(name)], ast.Constant(str(text))):
                found[name] = text
            case _:
                pass
    return found
