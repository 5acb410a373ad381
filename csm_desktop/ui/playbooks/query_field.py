"""A field for a condition in the query language, with what could be written next below it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from csm_desktop.domain.fields import Kind
from csm_desktop.domain.query import QueryField
from csm_desktop.domain.query_completion import Suggestion, complete
from csm_desktop.ui.shared.offers import Offer, OfferList
from csm_desktop.ui.shared.widgets import Field


class QueryLine(Field):
    """Tab or Enter takes the chosen offer, Esc closes the offers before it closes anything else."""

    def __init__(self, name: str, page: QWidget, *, hint: str) -> None:
        super().__init__(name, hint=hint)
        self.fields: Mapping[str, Kind | QueryField] = {}
        """Word of a field → its kind."""
        self.known: Mapping[str, Sequence[str]] = {}
        """Words that occur in a field."""
        self._page = page
        self._offers = OfferList(page)
        self._offers.taken.connect(self._take)
        self.textEdited.connect(lambda _text: self._suggest())

    def _suggest(self) -> None:
        text, cursor = self.text(), self.cursorPosition()
        found = complete(text, cursor, self.fields, self.known) if text[:cursor].strip() else ()
        offers = [Offer(one.text, value=one) for one in found]
        corner = self.mapTo(self._page, QPoint(self.cursorRect().left(), 0))
        self._offers.show_offers(offers, QRect(corner, self.size()))

    def _take(self, offer: Offer) -> None:
        one = offer.value
        assert isinstance(one, Suggestion)
        before, after = self.text()[: one.start], self.text()[one.end :]
        self.setText(f"{before}{one.text} {after}")
        self.setCursorPosition(len(before) + len(one.text) + 1)
        self._offers.hide()
        self.textEdited.emit(self.text())

    def event(self, event: QEvent) -> bool:
        """Tab takes the offer that is chosen, instead of leaving."""
        is_tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if is_tab and event.type() == QEvent.Type.KeyPress and self._offers.chosen is not None:
            self._take(self._offers.chosen)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose among the offers."""
        chosen = self._offers.chosen
        if chosen is not None and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._offers.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif chosen is not None and event.key() == Qt.Key.Key_Escape:
            self._offers.hide()
        else:
            self._offers.setVisible(False) if event.key() == Qt.Key.Key_Return else None
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is offered where nobody types."""
        self._offers.hide()
        super().focusOutEvent(event)
