"""What ``/`` and ``@`` offer while a note is written, chosen by keyboard."""

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from csm_desktop.ui.shared.notes.text_area import TextArea, caret_rect
from csm_desktop.ui.shared.offers import Offer, OfferList

_INSERT = re.compile(r"^\s*/([\w ]*)$")
_PERSON = re.compile(r"(?:^|(?<=[\s(]))@([^\s@][^@]{0,30}|)$")


class Completion(QObject):
    """Watches the text before the caret and shows what fits.

    ``inserts`` and ``people`` give what there is now; ``take_insert`` is told which of the former
    was chosen, after its ``/`` has gone.
    """

    def __init__(
        self,
        area: TextArea,
        page: QWidget,
        *,
        inserts: Callable[[], Sequence[Offer]],
        people: Callable[[], Sequence[Offer]],
        take_insert: Callable[[object], object],
        take_person: Callable[[object], object],
    ) -> None:
        super().__init__(area)
        self._area, self._page = area, page
        self._inserts, self._people = inserts, people
        self._take_insert, self._take_person = take_insert, take_person
        self._start = 0
        self._sign = ""
        self._refused = -1
        self.list = OfferList(page)
        self.list.taken.connect(self._take)
        area.typed.connect(self.offer)
        area.cursorPositionChanged.connect(self._follow)
        area.installEventFilter(self)

    def offer(self) -> None:
        """Show what fits the words before the caret, or nothing."""
        if self._area.is_composing:
            return
        cursor = self._area.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _INSERT.match(before)
        self._sign = "/" if found else "@"
        found = found or _PERSON.search(before)
        if found is None or not self._area.hasFocus():
            self.list.hide()
            return
        self._start = cursor.position() - len(found[1]) - 1
        if self._start == self._refused:
            return
        offers = self._inserts() if self._sign == "/" else self._people()
        self.list.show_offers(_fitting(offers, found[1]), caret_rect(self._area, self._page))

    def _follow(self) -> None:
        if not self.list.isHidden() and self._area.textCursor().position() <= self._start:
            self.list.hide()

    def _take(self, offer: Offer) -> None:
        self.list.hide()
        cursor = self._area.textCursor()
        cursor.setPosition(self._start, QTextCursor.MoveMode.KeepAnchor)
        if self._sign == "/":
            cursor.removeSelectedText()
            self._take_insert(offer.value)
        else:
            cursor.insertText(f"@{offer.text} ")
            self._take_person(offer.value)
        self._area.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list while it is shown; the text keeps the focus."""
        if event.type() == QEvent.Type.FocusOut:
            self.list.hide()
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or self.list.isHidden()
        ):
            return False
        return self._take_key(event.key())

    def _take_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            chosen = self.list.chosen
            if chosen is None:
                return False
            self._take(chosen)
        elif key == Qt.Key.Key_Escape:
            self._refused = self._start
            self.list.hide()
        else:
            return False
        return True


def _fitting(offers: Sequence[Offer], typed: str) -> list[Offer]:
    """Those with a word that begins as typed; those that begin so themselves come first."""
    wanted = typed.strip().casefold()
    starts = [offer for offer in offers if offer.text.casefold().startswith(wanted)]
    if typed.endswith(" ") and len(starts) == 1 and starts[0].text.casefold() == wanted:
        return []  # it stands there whole
    others = [
        offer
        for offer in offers
        if offer not in starts
        and any(word.casefold().startswith(wanted) for word in offer.text.split())
    ]
    return starts + others
