"""The engine `openai`: what can be read here is read here, the rest by a model; one for each attempt at a file."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.document import DocumentFacts, PackedPage
from desktop_app.core.engine import Deadline, Document
from desktop_app.core.report import LabReport
from desktop_app.core.settings import API_ENGINE
from desktop_app.engines.local.calls import Limits
from desktop_app.engines.openai.asking import Asker
from desktop_app.engines.openai.calls import prepare_texts
from desktop_app.engines.openai.exchange import Exchange
from desktop_app.engines.openai.extraction import Extractor
from desktop_app.engines.openai.parsing import Parser
from desktop_app.engines.openai.prompts import PROMPT_VERSION
from desktop_app.engines.sandbox import Sandbox


@dataclass(frozen=True, slots=True)
class Errand:
    """For which file of which session an engine works, so that its costs are theirs.

    With `is_gathering` its questions go into a batch.
    """

    file_id: str
    session_id: str
    is_gathering: bool = False


class OpenAIEngine:
    """Implements `core.engine.Engine` for one attempt at one file."""

    def __init__(
        self,
        exchange: Exchange,
        sandbox: Sandbox,
        errand: Errand,
        limits: Limits,
        threads: int,
        synonyms: Callable[[], Mapping[str, str]] = dict,
    ) -> None:
        """Take an exchange and a sandbox that others share and close.

        Args:
            exchange: through which all questions go.
            sandbox: where documents are opened.
            errand: the file.
            limits: what is refused.
            threads: of each worker's OCR.
            synonyms: gives the names that were taught, as `core.medical.annotation` takes them; asked each time.
        """
        self._exchange = exchange
        self._sandbox = sandbox
        self._errand = errand
        self._synonyms = synonyms
        self._extractor = Extractor(exchange, sandbox, limits, threads)
        self._asker: Asker | None = None

    @property
    def name(self) -> str:
        """`openai`."""
        return API_ENGINE

    @property
    def parsing_model(self) -> str:
        """The model, with the version of what it is told."""
        return f"{self._exchange.model or API_ENGINE}, prompt {PROMPT_VERSION}"

    def extract(
        self, document: Document, known: Mapping[int, PackedPage], deadline: Deadline
    ) -> Iterator[DocumentFacts | PackedPage]:
        """Yield the document's facts, then its pages.

        Raises:
            ProcessingError: as the local engine, and the codes that begin with API_.
            Awaited: answers come later, as part of a batch.
            Stopped: asked to stop.
        """
        errand = self._errand
        self._asker = Asker(errand.file_id, errand.session_id, document.sha256, errand.is_gathering)
        yield from self._extractor.extract(document, known, self._asker, deadline)

    def parse(self, pages: Sequence[PackedPage], deadline: Deadline) -> tuple[LabReport, ...]:
        """Return the reports on these pages of the document that was extracted.

        Raises:
            ProcessingError: the codes that begin with API_, TIMEOUT, ENGINE_CRASHED, OUT_OF_MEMORY.
            Unfinished: PARSE_INVALID, with what could be read.
            Awaited: answers come later, as part of a batch.
            Stopped: asked to stop.
        """
        if self._asker is None:
            raise RuntimeError("parse before extract")
        prepared = self._sandbox.call(
            prepare_texts,
            *(tuple(pages), self._exchange.settings.api_masks_personal_data),
            timeout_s=deadline.page_timeout_s,
            deadline=deadline,
            urgency=1,
        )
        return Parser(self._exchange, self._sandbox, self._asker, deadline, self._synonyms).parse(pages, prepared)

    def facts(self) -> Mapping[str, str | int | float | bool]:
        """Return what the file came to so far, all its attempts together."""
        return self._exchange.spent_on_file(self._errand.file_id)
