"""What models are told: the words are data in `resources/openai`, with one version number for all of them."""

from collections.abc import Sequence
from functools import cache

from desktop_app.paths import resource

PROMPT_VERSION = 1
"""Raised whenever the words change, so that answers to other words are not taken for answers to these."""


@cache
def prompt(name: str) -> str:
    """Return the words of `transcribe`, `parse` or `repair`, read once."""
    return resource("openai", f"{name}.txt").read_text(encoding="utf-8").strip()


def page_text(number: int, text: str) -> str:
    """Return a page's text with its number over it."""
    return f"=== page {number} ===\n{text}"


def repair_text(faults: Sequence[str]) -> str:
    """Return the request to answer again, with what was wrong."""
    return prompt("repair") + "\n" + "\n".join(f"- {fault}" for fault in faults)
