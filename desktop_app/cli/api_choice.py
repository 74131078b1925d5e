"""The engine `openai` on the command line: whether it was chosen and agreed to, and what is said before it sends."""

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace

from desktop_app import paths
from desktop_app.core.api.access import (
    Endpoint,
    endpoint_of,
    environment_key,
    is_consented,
    read_endpoint,
    what_is_sent,
    with_consent,
)
from desktop_app.core.api.prices import FILE_NAME, PricesError, cost_of_pages, load_prices
from desktop_app.core.errors import ProcessingError
from desktop_app.core.settings import API_ENGINE, Settings, SettingsError, load_settings, save_settings
from desktop_app.store.api.keys import read_api_key


class NotAgreed(Exception):  # noqa: N818 - a state of the settings, not an error of the program
    """The engine may not send yet; the message says how to let it."""


def api_settings(options: argparse.Namespace, settings: Settings) -> Settings:
    """Return the settings with which an API may be asked, once it is sure that it may.

    Naming the engine on the command line beside a key in the environment, or for a server on this computer, is a
    choice of its own for this run; else sending must have been agreed to, here or in the settings.

    Raises:
        NotAgreed: no agreement, no key, or an address that is not safe.
        SettingsError: the agreement cannot be stored.
    """
    settings = _with_model(options, _with_stored_consent(options, settings))
    try:
        endpoint = endpoint_of(settings, os.environ)
    except ProcessingError as error:
        raise NotAgreed(f"{error.failure.message}. {error.failure.text.remedy}") from error
    own_key = environment_key(settings, os.environ)
    if options.engine == API_ENGINE and (own_key is not None or endpoint.is_loopback):
        settings = with_consent(settings, endpoint.host)
    if not is_consented(settings, endpoint.host):
        raise NotAgreed(f"nothing was sent: agree to send to {endpoint.host} with --consent-host {endpoint.host}")
    if own_key is None and not endpoint.is_loopback and read_api_key(endpoint.host) is None:
        raise NotAgreed(f"{endpoint.host} needs a key: enter it in Settings, or set OPENAI_API_KEY")
    return settings


def announce(options: argparse.Namespace, settings: Settings, page_counts: Sequence[int | None]) -> None:
    """Print on standard error, once, what is sent where and about what it costs; nothing when all shall be quiet.

    `page_counts` has one entry a file, None where its pages are not counted yet.
    """
    if options.quiet:
        return
    endpoint = endpoint_of(settings, os.environ)
    print(what_is_sent(settings, endpoint), file=sys.stderr)  # noqa: T201
    expected = _expected(settings, endpoint, options, page_counts)
    if expected:
        print(expected, file=sys.stderr)  # noqa: T201


def _expected(
    settings: Settings, endpoint: Endpoint, options: argparse.Namespace, page_counts: Sequence[int | None]
) -> str:
    try:
        prices = load_prices(paths.data_dir(getattr(options, "data_dir", None)) / FILE_NAME)
    except PricesError as error:
        raise SettingsError(str(error)) from error
    model = settings.api_model or prices.default_model
    price = prices.price_of(model)
    if price is None:
        return "" if endpoint.is_loopback else f"What {model} costs is not known."
    low, high = cost_of_pages(price, sum(count or 1 for count in page_counts))
    pages = _pages_words(page_counts)
    if getattr(options, "batch", False):
        low, high, model = prices.batch_share * low, prices.batch_share * high, f"{model} as a batch"
    return f"Expected cost of {pages} with {model}: US$ {low:.4f} with a text layer, {high:.4f} as pictures."


def _pages_words(page_counts: Sequence[int | None]) -> str:
    """Return "3 pages of 2 files"; files whose pages are not known are said to count as one page."""
    pages, files = sum(count or 1 for count in page_counts), len(page_counts)
    uncounted = sum(count is None for count in page_counts)
    words = f"{pages} {'page' if pages == 1 else 'pages'} of {files} {'file' if files == 1 else 'files'}"
    return f"{words} ({uncounted} of them counted as one page)" if uncounted else words


def _with_stored_consent(options: argparse.Namespace, settings: Settings) -> Settings:
    """Store an agreement that was typed, so that it need not be typed again."""
    if not options.consent_host:
        return settings
    try:
        host = read_endpoint(f"https://{options.consent_host}").host
    except ProcessingError as error:
        raise NotAgreed(f"{options.consent_host} is no host") from error
    data_dir = paths.data_dir(getattr(options, "data_dir", None))
    path = data_dir / "settings.toml"
    data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    save_settings(path, with_consent(load_settings(path), host))
    return with_consent(settings, host)


def _with_model(options: argparse.Namespace, settings: Settings) -> Settings:
    return replace(settings, api_model=options.model) if options.model else settings
