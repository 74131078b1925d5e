"""Makes `docs/errors.md` of the catalogue in `desktop_app/core/error_texts.py`.

Run `python -m tools.error_reference` after every change of the catalogue; a test says when the page is stale.
"""

from collections.abc import Iterator
from pathlib import Path

from desktop_app.core.errors import CATALOGUE, ErrorCode

PAGE = Path(__file__).resolve().parent.parent / "docs" / "errors.md"

_HEAD = """# Error codes

What can go wrong with a document, a service or the disk ends in one of these codes, in the window, in the terminal and
in JSON. The window shows the words; the code is for copying and for scripts. Anything else is a bug and ends as
`INTERNAL`. This page is made of the catalogue by `python -m tools.error_reference`.

| Code | What happened | What it means | What to do | Trying again |
| --- | --- | --- | --- | --- |
"""


def error_page() -> str:
    """Return the page's text."""
    return _HEAD + "".join(_rows())


def _rows() -> Iterator[str]:
    for code in ErrorCode:
        text = CATALOGUE[code]
        again = "can help" if text.is_retryable else "does not help"
        yield f"| `{code.value}` | {text.title} | {text.means} | {text.remedy} | {again} |\n"


if __name__ == "__main__":
    PAGE.write_text(error_page(), encoding="utf-8")
