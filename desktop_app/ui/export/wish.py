"""What a person can wish of an export, and how the window remembers it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from desktop_app.ui.shell.window_state import WindowState

PAPERS = ("A4", "Letter")
_LAYOUT = "export"


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """A format in which results can be exported; `extension` begins with a dot."""

    key: str
    title: str
    extension: str
    note: str


@dataclass(frozen=True, slots=True)
class ExportWish:
    """A format with its options; `is_narrow` means the smaller of two scopes, `paper` is one of PAPERS.

    What a format does not know of is passed over.
    """

    choice: ExportChoice
    is_narrow: bool = False
    is_confirmed_only: bool = False
    has_documents: bool = False
    has_bom: bool = False
    paper: str = PAPERS[0]


class ExportMemory:
    """The wish of the last export, kept with the window's state; it holds no name and no value."""

    def __init__(self, state: WindowState) -> None:
        self._state = state

    def last(self, choices: Sequence[ExportChoice]) -> ExportWish:
        """Return what was wished last, with the first format where that one is not offered."""
        try:
            read: object = json.loads(self._state.layout_of(_LAYOUT) or b"{}")
        except ValueError:
            read = {}
        kept = cast("dict[str, object]", read) if isinstance(read, dict) else {}
        paper = kept.get("paper")
        return ExportWish(
            next((choice for choice in choices if choice.key == kept.get("format")), choices[0]),
            is_narrow=kept.get("is_narrow") is True,
            is_confirmed_only=kept.get("is_confirmed_only") is True,
            has_documents=kept.get("has_documents") is True,
            has_bom=kept.get("has_bom") is True,
            paper=paper if isinstance(paper, str) and paper in PAPERS else PAPERS[0],
        )

    def keep(self, wish: ExportWish) -> None:
        """Remember a wish."""
        kept = {
            "format": wish.choice.key,
            "is_narrow": wish.is_narrow,
            "is_confirmed_only": wish.is_confirmed_only,
            "has_documents": wish.has_documents,
            "has_bom": wish.has_bom,
            "paper": wish.paper,
        }
        self._state.keep_layout(_LAYOUT, json.dumps(kept).encode())
