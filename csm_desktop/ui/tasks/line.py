"""The line below the head of the page: a new task, another day for some, or a day to come back.

One line of words, read as it is typed: ``Send the ROI sheet due fri #hanbit``, ``mon``,
``in 2 weeks, waits for legal``. What it will do stands at its right before Enter does it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csm_desktop.domain.due_words import is_past, read_due
from csm_desktop.operations.search import FoundAccount, search_accounts
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.offers import Offer, OfferList
from csm_desktop.ui.shared.widgets import ROLES, Field, Label, filled
from csm_desktop.ui.shared.words import tr, trn

_PAUSE_MS = 80


class Use(StrEnum):
    """What the line is open for."""

    NEW = "new"
    PLAN = "plan"
    SNOOZE = "snooze"


@dataclass(frozen=True)
class Typed:
    """What the line says now."""

    words: str
    """The title of a new task, or the reason of a snooze."""
    day: date | None


def read_line(use: Use, text: str, today: date) -> Typed:
    """Words and day of a line.

    A new task has its day after ``due`` or ``by``; the others begin with it, and what follows a
    comma is the reason.
    """
    if use is Use.NEW:
        return _new_task(text, today)
    day, length = read_due(text, today)
    rest = text[length:].strip() if day is not None else ""
    if rest and not rest.startswith((",", "，", ":", "(")):
        return Typed("", None)
    return Typed(rest.lstrip(",，:( ").rstrip(") "), day)


def _new_task(text: str, today: date) -> Typed:
    lowered = text.lower()
    for word in (" due ", " by ", " 기한 ", " 期限 "):
        at = lowered.rfind(word)
        if at < 0:
            continue
        after = text[at + len(word) :]
        day, length = read_due(after, today)
        if day is not None:
            return Typed(" ".join(f"{text[:at]} {after[length:]}".split()), day)
    return Typed(" ".join(text.split()), None)


class TaskLine(QWidget):
    """The line; hidden while it is not used.

    Signals:
        entered (object, object): the :class:`Typed` and the account's id or None.
        left: given up with Esc.
    """

    entered = Signal(object, object)
    left = Signal()

    def __init__(self, desk: Desk, page: QWidget, say_day: Callable[[date], str]) -> None:
        super().__init__()
        self._desk = desk
        self._say_day = say_day
        self.use = Use.NEW
        self._account: FoundAccount | None = None
        self._count = 0
        self._waits = False
        self.field = Field("", hint="")
        self.told = Label("", "muted")
        self.offers = OfferList(page)
        self._page = page
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        filled(self, "window")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(16), theme.scale(8), theme.scale(16), theme.scale(8))
        row.setSpacing(theme.scale(12))
        row.addWidget(self.field, 3)
        row.addWidget(self.told, 2)
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self._enter)
        self._pause.timeout.connect(self._search)
        self.offers.taken.connect(self._take)
        self.hide()

    def start(self, use: Use, count: int = 0) -> None:
        """Open it for a new task, or for a day of ``count`` tasks."""
        self.use, self._account, self._count = use, None, count
        self._waits = False
        names = {
            Use.NEW: (tr("New task"), tr("What is to do? … due fri #account")),
            Use.PLAN: (tr("Plan for"), tr("When? mon, in 2 weeks, 12 dec")),
            Use.SNOOZE: (tr("Snooze until"), tr("Until when, and why? mon, waits for legal")),
        }
        name, hint = names[use]
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(hint)
        self.field.clear()
        self.field.show_problem(False)
        self._tell()
        self.show()
        self.field.setFocus()

    def stop(self) -> None:
        """Close it."""
        self.offers.hide()
        self.hide()

    def refuse(self, sentence: str) -> None:
        """Say why it was refused; what was typed stays."""
        self._waits = False
        self.field.show_problem(True)
        self.field.setAccessibleDescription(sentence)
        self.told.setForegroundRole(ROLES["bad"])
        self.told.setText(sentence)

    def typed(self) -> Typed:
        """What it says now, without the account."""
        text = self.field.text()
        if self.use is Use.NEW:
            before, mark, _name = text.partition("#")
            text = before if mark else text
        return read_line(self.use, text, self._desk.workspace.today())

    def _edited(self, _text: str) -> None:
        self._waits = False
        self.field.show_problem(False)
        self._account = None
        self._pause.start()
        self._tell()

    def _search(self) -> None:
        _before, mark, name = self.field.text().partition("#")
        if self.use is not Use.NEW or not mark:
            self.offers.hide()
            return
        self._desk.workspace.ask(search_accounts, self._offer, typed=name.strip(), limit=8)

    def _offer(self, found: tuple[FoundAccount, ...]) -> None:
        name = self.field.text().partition("#")[2].strip()
        if not self.isVisible() or not name or self._account is not None:
            self.offers.hide()
            return
        corner = self.field.mapTo(self._page, self.field.rect().topLeft())
        spot = QRect(corner, self.field.size())
        offers = [Offer(each.name, each.second, each) for each in found]
        self.offers.show_offers(offers, spot)
        if not found:
            self.told.setText(tr("No account begins like “{name}”.", name=name))

    def _take(self, offer: Offer) -> None:
        assert isinstance(offer.value, FoundAccount)
        self._account = offer.value
        before = self.field.text().partition("#")[0]
        self.field.setText(f"{before}#{offer.value.name}")
        self.offers.hide()
        self._tell()

    def _tell(self) -> None:
        self.told.setForegroundRole(ROLES["muted"])
        self.field.setAccessibleDescription("")
        typed = self.typed()
        day = self._say_day(typed.day) if typed.day is not None else ""
        if self.use is Use.NEW:
            where = self._account.name if self._account is not None else tr("of no account")
            parts = [where, self._say_due(typed.day, day)]
            self.told.setText(" · ".join(parts) if self.field.text() else "")
        elif not self.field.text():
            self.told.setText(trn("{n} task", "{n} tasks", self._count))
        else:
            self.told.setText(day or tr("Not a day yet: mon, tomorrow, in 2 weeks, 12 dec"))

    def _say_due(self, due_on: date | None, day: str) -> str:
        if due_on is None:
            return tr("without a date")
        if is_past(due_on, self._desk.workspace.today()):
            return tr("due {day}, which is over", day=day)
        return tr("due {day}", day=day)

    def _enter(self) -> None:
        if self._waits:
            return  # it is being done already
        if self.offers.chosen is not None:
            self._take(self.offers.chosen)
            return
        typed = self.typed()
        if self.use is Use.NEW and not typed.words:
            self.refuse(tr("A task needs a title."))
        elif self.use is not Use.NEW and typed.day is None:
            self.refuse(tr("Not a day yet: mon, tomorrow, in 2 weeks, 12 dec"))
        elif self.use is Use.NEW and "#" in self.field.text() and self._account is None:
            self.refuse(tr("Choose the account from the list, or take # away."))
        else:
            self._waits = True
            self.entered.emit(typed, None if self._account is None else self._account.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose an account, Esc gives up."""
        if self.offers.chosen is not None and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.offers.step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() == Qt.Key.Key_Escape:
            if self.offers.chosen is not None:
                self.offers.hide()
            else:
                self.stop()
                self.left.emit()
        else:
            super().keyPressEvent(event)
