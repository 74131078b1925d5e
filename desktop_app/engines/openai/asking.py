"""Who asks a question and for what, and a question as it is kept for a batch."""

import json
from dataclasses import dataclass

from desktop_app.core.api.batches import Gathered
from desktop_app.engines.openai.abilities import Abilities
from desktop_app.engines.openai.questions import Question, request_of

TOO_LONG = "is_too_long"
"""Detail of the failure of a question in a batch: the model cannot take in so much."""


class TooLong(Exception):  # noqa: N818 - a reason to ask in smaller pieces, not an error of the file
    """The model cannot take in so much at once."""


@dataclass(frozen=True, slots=True)
class Asker:
    """For which file of which session is asked, and what content it has; whether questions go into a batch."""

    file_id: str
    session_id: str
    sha256: str
    is_gathering: bool = False


def gathered(
    question: Question,
    asker: Asker,
    asked: tuple[str, str, str],
    abilities: Abilities,
    expected_usd: float | None,
) -> Gathered:
    """Return a question as it is kept for a batch; `asked` are its key, host and model."""
    key, host, model = asked
    request = request_of(question, model, abilities)
    return Gathered(
        key=key,
        sha256=asker.sha256,
        page=question.page,
        purpose=question.purpose,
        host=host,
        model=model,
        prompt_version=question.prompt_version,
        parameters=question.parameters,
        abilities=abilities.as_mapping(),
        expected_usd=expected_usd,
        file_id=asker.file_id,
        session_id=asker.session_id,
        request=json.dumps(request, ensure_ascii=False),
    )
