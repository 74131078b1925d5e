"""The trial of a connection tells what stands in its way, and sends nothing."""

import socket
import threading
from pathlib import Path

import pytest

from desktop_app.core.engine import Stopped
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.settings import Settings
from desktop_app.engines.openai.connection import try_connection
from tests.standin.certificates import own_context
from tests.standin.server import KEY, MODELS, StandIn, serving


def code_of(settings: Settings, key: str | None = KEY) -> tuple[ErrorCode, object]:
    with pytest.raises(ProcessingError) as caught:
        try_connection(settings, {}, key, lambda: False)
    return caught.value.failure.code, caught.value.failure.details.get("reason")


def test_a_server_that_answers_tells_its_models(standin: StandIn) -> None:
    found = try_connection(Settings(api_base_url=standin.base_url), {}, KEY, lambda: False)
    assert found.models == tuple(MODELS)
    assert standin.chats == []


def test_what_stands_in_the_way_is_told_apart(standin: StandIn) -> None:
    own = Settings(api_base_url=standin.base_url)
    assert code_of(own, "sk-wrong")[0] is ErrorCode.API_AUTH
    assert code_of(Settings(api_base_url=standin.base_url, api_model="gone"))[0] is ErrorCode.API_MODEL_UNKNOWN
    assert code_of(Settings(), None)[0] is ErrorCode.API_KEY_MISSING
    assert code_of(Settings(api_base_url="https://api.example.invalid/v1")) == (ErrorCode.API_CONNECTION, "dns")
    assert code_of(Settings(api_base_url="http://127.0.0.1:9/v1")) == (ErrorCode.API_CONNECTION, "refused")
    assert code_of(Settings(api_base_url=standin.base_url.replace("http:", "https:")))[1] == "tls"


def test_a_certificate_that_nobody_vouches_for_is_told_apart(tmp_path: Path) -> None:
    with serving(context=own_context(tmp_path)) as secret:
        assert code_of(Settings(api_base_url=secret.base_url)) == (ErrorCode.API_CONNECTION, "certificate")
        assert secret.calls == []


def test_a_trial_can_be_stopped() -> None:
    stop = threading.Event()
    stop.set()
    with socket.socket() as silent, pytest.raises(Stopped):
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/v1"
        try_connection(Settings(api_base_url=address), {}, KEY, stop.is_set)
