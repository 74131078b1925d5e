"""The help: how-to topics from the bundled Markdown files, and one topic for each error code of the catalogue."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.errors import CATALOGUE, ErrorCode, ErrorText
from desktop_app.paths import resource


class Group(StrEnum):
    """Under which head a topic stands."""

    HOW_TO = "how-to"
    ERRORS = "errors"


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the help; `text` is Markdown, beginning with the title as a heading. A code's key is the code."""

    key: str
    title: str
    group: Group
    text: str


ErrorTexts = Callable[[ErrorCode], ErrorText]
Words = Callable[[str], str]

MEANS, REMEDY = "What it means", "What to do"
CAN_HELP, CANNOT_HELP = "Trying again can help.", "Trying again with the same file does not help."


def load_topics(
    language: str = "", error_text: ErrorTexts = CATALOGUE.__getitem__, words: Words = str
) -> tuple[Topic, ...]:
    """Read the how-to topics in the order of their files' numbers, then all error codes by their titles.

    `language` is the folder of a translation, empty for English; `error_text` and `words` tell errors in it.

    Raises:
        OSError: the bundled files are not there.
    """
    files = sorted(path for path in resource("help", language).iterdir() if path.suffix == ".md")
    how_to = [_topic_of(path.stem.partition("-")[2], path.read_text(encoding="utf-8")) for path in files]
    errors = sorted((error_topic(code, error_text, words) for code in ErrorCode), key=lambda topic: topic.title)
    return (*how_to, *errors)


def error_topic(code: ErrorCode, error_text: ErrorTexts = CATALOGUE.__getitem__, words: Words = str) -> Topic:
    """Return the topic of one code: what happened, what it means, what to do, and whether trying again can help."""
    text = error_text(code)
    parts = (
        f"# {text.title}",
        f"`{code.value}`",
        f"## {words(MEANS)}\n\n{text.means}",
        f"## {words(REMEDY)}\n\n{text.remedy}",
        words(CAN_HELP if text.is_retryable else CANNOT_HELP),
    )
    return Topic(code.value, text.title, Group.ERRORS, "\n\n".join(parts) + "\n")


def matching(topics: Sequence[Topic], words: str) -> list[Topic]:
    """Return the topics that hold every one of these words, those with all of them in title or code first."""
    wanted = words.casefold().split()
    in_title = [topic for topic in topics if _holds(f"{topic.title} {topic.key.replace('_', ' ')} {topic.key}", wanted)]
    in_text = [topic for topic in topics if topic not in in_title and _holds(topic.text, wanted)]
    return in_title + in_text


def _holds(text: str, wanted: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in wanted)


def _topic_of(key: str, text: str) -> Topic:
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return Topic(key, title, Group.HOW_TO, text)
