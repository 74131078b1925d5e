"""A trial of the connection, for Settings: whether the server answers, how fast, and which models it offers."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop_app.core.api.access import endpoint_of
from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.settings import Settings
from desktop_app.engines.openai.lines import Lines
from desktop_app.engines.openai.models import list_models

LONGEST_S = 10.0


@dataclass(frozen=True, slots=True)
class Connected:
    """The server answered: how long that took, and what it offers (nothing where it has no list)."""

    took_ms: int
    models: tuple[str, ...]


def try_connection(
    settings: Settings, environment: Mapping[str, str], key: str | None, is_stopped: Callable[[], bool]
) -> Connected:
    """Ask a server for its models; nothing of a document is sent, so no agreement is needed.

    Raises:
        ProcessingError: API_ADDRESS, API_KEY_MISSING, API_AUTH, API_TIMEOUT, API_CONNECTION with a reason (dns,
            refused, certificate, tls, proxy …), API_MODEL_UNKNOWN where the chosen model is not among those offered …
        Stopped: asked to stop.
    """
    endpoint = endpoint_of(settings, environment)
    if key is None and not endpoint.is_loopback:
        raise ProcessingError.of(ErrorCode.API_KEY_MISSING, endpoint.host, host=endpoint.host)
    lines = Lines(endpoint)
    began = time.monotonic()
    try:
        models = list_models(endpoint, lines, key, Deadline.after(2 * LONGEST_S, LONGEST_S, is_stopped))
    finally:
        lines.close()
    took_ms = round(1000 * (time.monotonic() - began))
    if settings.api_model and models and settings.api_model not in models:
        raise ProcessingError.of(ErrorCode.API_MODEL_UNKNOWN, settings.api_model, host=endpoint.host)
    return Connected(took_ms, models)
