"""The one catalogue of expected errors: code, title, what it means for the file and what to do.

Everything that can go wrong with a document, a service or the disk is a value of this catalogue;
anything else is a bug and ends as `INTERNAL`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.core.error_codes import ErrorCode
from desktop_app.core.error_texts import CATALOGUE, ErrorText

__all__ = ["CATALOGUE", "ErrorCode", "ErrorText", "Failure", "ProcessingError"]


@dataclass(frozen=True, slots=True)
class Failure:
    """One error as it happened to one file: a code of the catalogue, a sentence and plain details."""

    code: ErrorCode
    message: str
    details: Mapping[str, str | int | float | bool] = field(default_factory=dict[str, str | int | float | bool])

    @classmethod
    def of(cls, code: ErrorCode, what: str = "", **details: str | float | bool) -> "Failure":
        """Make a failure whose message is the catalogue's title, with `what` (a few exact words) behind it."""
        title = CATALOGUE[code].title
        return cls(code, f"{title}: {what}" if what else title, details)

    @property
    def text(self) -> ErrorText:
        """The catalogue's title, meaning and remedy."""
        return CATALOGUE[self.code]


class ProcessingError(Exception):
    """Carries a `Failure` from where it is found to the pipeline, which makes it the file's status."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure

    @classmethod
    def of(cls, code: ErrorCode, what: str = "", **details: str | float | bool) -> "ProcessingError":
        """Shorthand for `ProcessingError(Failure.of(…))`."""
        return cls(Failure.of(code, what, **details))
