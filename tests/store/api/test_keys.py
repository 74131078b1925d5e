"""Keys of APIs are kept by host, in the key store alone."""

import pytest

from desktop_app.store.api.keys import read_api_key, write_api_key
from desktop_app.store.keys import KeyStoreUnavailable
from tests.store.builders import FakeKeyStore


def test_a_key_is_kept_for_its_host_alone() -> None:
    store = FakeKeyStore()
    write_api_key("API.example", " sk-1 ", store)
    assert read_api_key("api.example", store) == "sk-1"
    assert read_api_key("api.example:8080", store) is None


def test_a_key_can_be_forgotten() -> None:
    store = FakeKeyStore()
    write_api_key("api.example", "sk-1", store)
    write_api_key("api.example", "", store)
    assert read_api_key("api.example", store) is None


def test_without_a_key_store_there_is_no_key_and_none_can_be_kept() -> None:
    assert read_api_key("api.example") is None
    with pytest.raises(KeyStoreUnavailable):
        write_api_key("api.example", "sk-1")
