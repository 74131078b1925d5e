"""Which API is spoken to and whether it may be: its address, its host, and the agreement to send to it."""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.settings import Settings

USUAL_BASE_URL = "https://api.openai.com/v1"
URL_VARIABLE, KEY_VARIABLE = "OPENAI_BASE_URL", "OPENAI_API_KEY"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An API's address. `host` is its name in small letters, with the port where one is given."""

    base_url: str
    host: str
    is_loopback: bool


def endpoint_of(settings: Settings, environment: Mapping[str, str]) -> Endpoint:
    """Return where requests go: the settings' address, else that of the environment, else the usual one.

    Raises:
        ProcessingError: API_ADDRESS, when it is no web address, holds a password, or is plain http to another computer.
    """
    return read_endpoint(settings.api_base_url or environment.get(URL_VARIABLE, "").strip() or USUAL_BASE_URL)


def read_endpoint(address: str) -> Endpoint:
    """Return the endpoint that an address means; raises as `endpoint_of`."""
    try:
        parts = urlsplit(address.strip().rstrip("/"))
        name, port = parts.hostname, parts.port
    except ValueError as error:
        raise ProcessingError.of(ErrorCode.API_ADDRESS, "it cannot be read") from error
    if parts.scheme not in {"http", "https"} or not name or parts.query or parts.fragment:
        raise ProcessingError.of(ErrorCode.API_ADDRESS, "it is no web address")
    if parts.username is not None or parts.password is not None:
        raise ProcessingError.of(ErrorCode.API_ADDRESS, "it holds a name or password")
    is_loopback = _is_loopback(name)
    if parts.scheme == "http" and not is_loopback:
        raise ProcessingError.of(ErrorCode.API_ADDRESS, f"plain http to {name}")
    shown = f"[{name}]" if ":" in name else name
    return Endpoint(parts.geturl(), f"{shown}:{port}" if port else shown, is_loopback)


def consented_hosts(settings: Settings) -> frozenset[str]:
    """Return the hosts to which sending was agreed."""
    return frozenset(settings.api_consented_hosts.lower().split())


def is_consented(settings: Settings, host: str) -> bool:
    """Tell whether sending to a host was agreed to."""
    return host.lower() in consented_hosts(settings)


def with_consent(settings: Settings, host: str) -> Settings:
    """Return the settings with the agreement to send to a host."""
    hosts = sorted(consented_hosts(settings) | {host.lower()})
    return replace(settings, api_consented_hosts=" ".join(hosts))


def environment_key(settings: Settings, environment: Mapping[str, str]) -> str | None:
    """Return the environment's key where it may be used: for the host that the environment means, and no other."""
    key = environment.get(KEY_VARIABLE, "").strip() or None
    if key is None or not settings.api_base_url:
        return key
    try:
        meant = read_endpoint(environment.get(URL_VARIABLE, "").strip() or USUAL_BASE_URL)
        return key if meant.host == read_endpoint(settings.api_base_url).host else None
    except ProcessingError:
        return None


def what_is_sent(settings: Settings, endpoint: Endpoint) -> str:
    """Say in one sentence what goes where."""
    parts = "the text of pages, and pictures of pages without text"
    if settings.api_always_sends_pictures:
        parts = "pictures of all pages, and their text"
    masked = ", with names, birth dates and identifiers masked where they are found (some can be missed)"
    return f"Sent to {endpoint.host}: {parts}{masked if settings.api_masks_personal_data else ', nothing masked'}."


def _is_loopback(name: str) -> bool:
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
