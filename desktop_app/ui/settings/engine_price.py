"""What the model costs, in US dollars per million tokens: from the list, typed over, or unknown."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.settings.engine_desk import ApiFacts
from desktop_app.ui.settings.engine_form import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.fields import LineEdit, mark_error
from desktop_app.ui.widgets.labels import Label

_LINE_PX = 76
_HIGHEST_USD = 10_000.0


class PriceEditor(QWidget):
    """Two numbers, in and out; both empty goes back to the list's price, or to unknown.

    `given` carries both prices or None; `refused` why what was typed cannot be used; `told` where the price is from.
    """

    given = Signal(object)
    refused = Signal(str)
    told = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[float, float] | None = None
        names = (tr("Price of tokens in"), tr("Price of tokens out"))
        self.lines = [LineEdit(theme, name, placeholder=tr("unknown")) for name in names]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S6)
        for word, line in zip((tr("US$ in"), tr("out")), self.lines, strict=True):
            line.setFixedWidth(theme.px(_LINE_PX))
            line.editingFinished.connect(self._tell)
            row.addWidget(Label(theme, word, Type.CAPTION, Role.TEXT_2))
            row.addWidget(line)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.lines[0])

    def show_facts(self, facts: ApiFacts) -> None:
        """Show the price of the model."""
        self._shown = facts.price_usd
        texts = ("", "") if facts.price_usd is None else tuple(_words(price) for price in facts.price_usd)
        if not any(line.hasFocus() for line in self.lines):
            for line, text in zip(self.lines, texts, strict=True):
                line.setText(text)
                mark_error(line, "")
        self.told.emit(_note(facts))

    @Slot()
    def _tell(self) -> None:
        texts = [line.text().strip() for line in self.lines]
        if not any(texts):
            self._show_problem("")
            if self._shown is not None:
                self.given.emit(None)
            return
        if not all(texts):
            return  # the other one is still to come
        prices = [_number(text) for text in texts]
        if None in prices:
            self._show_problem(tr("Type two prices such as 0.40, or empty both for unknown."))
            return
        self._show_problem("")
        price = (prices[0] or 0.0, prices[1] or 0.0)
        if price != self._shown:
            self.given.emit(price)

    def _show_problem(self, sentence: str) -> None:
        for line in self.lines:
            mark_error(line, sentence)
        self.refused.emit(sentence)


def _number(text: str) -> float | None:
    for locale in (QLocale(), QLocale.c()):
        value, is_number = locale.toDouble(text)
        if is_number and 0 <= value <= _HIGHEST_USD:
            return value
    return None


def _words(price: float) -> str:
    shown = f"{price:.4f}".rstrip("0")
    whole, _, rest = shown.partition(".")
    return QLocale().toString(price, "f", max(2, len(rest))) if whole else shown


def _note(facts: ApiFacts) -> str:
    if facts.price_usd is None:
        where = tr("costs nothing on this computer") if facts.is_this_computer else tr("unknown for {model}")
    else:
        where = tr("your price of {model}") if facts.is_own_price else tr("as published for {model}")
    return where.format(model=facts.model or tr("this model"))
