"""The models that a server offers, and which of them is asked where none was chosen."""

import json
from typing import Any

import openai

from desktop_app.core.api.access import USUAL_BASE_URL, Endpoint
from desktop_app.core.api.prices import Prices
from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.openai.failures import error_of
from desktop_app.engines.openai.lines import Lines, Reply, model_list, wait_for_any

_TIMEOUT_S = 10.0


def list_models(endpoint: Endpoint, lines: Lines, key: str | None, deadline: Deadline) -> tuple[str, ...]:
    """Return the names of the models that a server offers.

    Raises:
        ProcessingError: as a call; API_ANSWER_UNREADABLE where the server has no list.
        Stopped: asked to stop.
    """
    call = lines.call(model_list, key, _TIMEOUT_S)
    try:
        wait_for_any([call], deadline)
        return _names_in(call.ended.result())
    except (openai.OpenAIError, ValueError, AttributeError, TypeError, LookupError, RecursionError) as error:
        if isinstance(error, openai.OpenAIError):
            raise error_of(error, endpoint.host) from error
        raise ProcessingError.of(ErrorCode.API_ANSWER_UNREADABLE, host=endpoint.host) from error
    finally:
        call.cancel()
        lines.give_back(call, key)


def choose_model(endpoint: Endpoint, lines: Lines, key: str | None, prices: Prices, deadline: Deadline) -> str:
    """Return the usual model; on other servers than OpenAI's the only one they offer, where it is another.

    Raises:
        ProcessingError: API_MODEL_UNKNOWN, the server offers several others; or as a call.
        Stopped: asked to stop.
    """
    if endpoint.base_url == USUAL_BASE_URL:
        return prices.default_model
    try:
        names = list_models(endpoint, lines, key, deadline)
    except ProcessingError as error:
        if error.failure.code is ErrorCode.API_ANSWER_UNREADABLE:
            return prices.default_model
        raise
    if prices.default_model in names or not names:
        return prices.default_model
    if len(names) == 1:
        return names[0]
    raise ProcessingError.of(ErrorCode.API_MODEL_UNKNOWN, f"{endpoint.host} offers {len(names)}; choose one")


def _names_in(reply: Reply) -> tuple[str, ...]:
    table: Any = json.loads(reply.body)
    return tuple(str(row["id"]) for row in table["data"])
