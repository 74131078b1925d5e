"""Where an API is, and whether it may be spoken to."""

import pytest

from desktop_app.core.api.access import (
    USUAL_BASE_URL,
    endpoint_of,
    environment_key,
    is_consented,
    read_endpoint,
    what_is_sent,
    with_consent,
)
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.settings import Settings


def test_the_settings_address_comes_before_the_environments_and_the_usual_one() -> None:
    environment = {"OPENAI_BASE_URL": "https://gateway.example/v1/"}
    assert endpoint_of(Settings(), {}).base_url == USUAL_BASE_URL
    assert endpoint_of(Settings(), environment).base_url == "https://gateway.example/v1"
    own = Settings(api_base_url="http://localhost:11434/v1")
    assert endpoint_of(own, environment).host == "localhost:11434"


@pytest.mark.parametrize(
    "address",
    ["http://192.168.1.5:8000/v1", "http://example.org", "ftp://127.0.0.1", "nonsense", "https://user:pw@host/v1",
     "http://127.0.0.1.example.org/v1", "https://host/v1?key=abc", "http://[::1"],
)  # fmt: skip
def test_an_address_that_is_not_safe_is_refused(address: str) -> None:
    with pytest.raises(ProcessingError) as caught:
        read_endpoint(address)
    assert caught.value.failure.code is ErrorCode.API_ADDRESS
    assert "pw" not in caught.value.failure.message


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/v1", "http://localhost:1234/v1", "http://[::1]:8/v1"])
def test_plain_http_is_allowed_to_this_computer(address: str) -> None:
    assert read_endpoint(address).is_loopback


def test_consent_is_given_host_by_host() -> None:
    settings = with_consent(with_consent(Settings(), "API.example"), "127.0.0.1:8")
    assert settings.api_consented_hosts == "127.0.0.1:8 api.example"
    assert is_consented(settings, "api.example")
    assert not is_consented(settings, "example")


def test_the_environments_key_goes_to_no_host_but_its_own() -> None:
    environment = {"OPENAI_API_KEY": " sk-1 "}
    assert environment_key(Settings(), environment) == "sk-1"
    assert environment_key(Settings(api_base_url=USUAL_BASE_URL), environment) == "sk-1"
    assert environment_key(Settings(api_base_url="https://other.example/v1"), environment) is None
    assert environment_key(Settings(), {}) is None


def test_what_is_sent_is_said_by_the_settings_that_decide_it() -> None:
    endpoint = read_endpoint("https://api.example/v1")
    assert "masked where they are found" in what_is_sent(Settings(), endpoint)
    assert "nothing masked" in what_is_sent(Settings(api_masks_personal_data=False), endpoint)
    assert "all pages" in what_is_sent(Settings(api_always_sends_pictures=True), endpoint)
