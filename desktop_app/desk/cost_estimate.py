"""What it will about cost to send files to the API: by their pages, the model's price, and as a batch."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.app import App
from desktop_app.core.api.access import endpoint_of
from desktop_app.core.api.prices import FILE_NAME, FREE, PricesError, cost_of_pages, load_prices
from desktop_app.core.engine import Deadline, Stopped
from desktop_app.core.errors import ProcessingError
from desktop_app.core.progress import FileTask
from desktop_app.core.settings import Settings
from desktop_app.desk.page_counts import count_pages
from desktop_app.ui.process.cost_desk import CostQuestion

_ASKING_S = 5.0
"""So long a server is asked whether it has batches."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """Pages that would be sent, and the question that they need; None where they need none."""

    pages: int = 0
    question: CostQuestion | None = None


def estimate(
    app: App,
    settings: Settings,
    tasks: Sequence[FileTask],
    is_stopped: Callable[[], bool],
    *,
    pages_before: int = 0,
    is_added: bool = False,
) -> Estimate:
    """Return what sending files comes to; called beside the window.

    `pages_before` were sent since the person was last asked; `is_added` tells of files for a session that goes on.
    """
    if not tasks:
        return Estimate()
    try:
        endpoint = endpoint_of(settings, os.environ)
    except ProcessingError:  # nothing can be sent; the files say so
        return Estimate()
    try:
        prices = load_prices(app.database.path.parent / FILE_NAME)
    except PricesError:
        prices = load_prices()
    model = settings.api_model or prices.default_model
    price = prices.price_of(model) or (FREE if endpoint.is_loopback else None)
    if price == FREE:
        return Estimate()
    counted = count_pages(tasks, app.sandbox, settings, is_stopped)
    if pages_before + counted.pages < settings.api_asks_from_pages:
        return Estimate(counted.pages)
    low, high = (None, None) if price is None else cost_of_pages(price, counted.pages)
    if low is not None and settings.api_always_sends_pictures:
        low = high
    share = prices.batch_share if not is_added and _has_batches(app, is_stopped) else None
    facts = (tasks[0].session_id, endpoint.host, model, len(tasks), counted.pages, counted.uncounted)
    return Estimate(counted.pages, CostQuestion(*facts, low, high, share, is_added))


def _has_batches(app: App, is_stopped: Callable[[], bool]) -> bool:
    """Tell whether files could go as a batch; nothing of a document is sent for that."""
    try:
        return bool(app.batching().has_batches(Deadline.after(_ASKING_S, _ASKING_S, is_stopped)))
    except (ProcessingError, Stopped):  # not reached, no key …: the files will say so
        return False
