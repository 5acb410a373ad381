"""The notes page: every word of every note of every year, each hit with the place shown."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop import format as written
from csm_desktop.domain.fields import NOTE_KINDS
from csm_desktop.operations.search import (
    FoundAccount,
    FoundNote,
    NoteHits,
    search_accounts,
    search_notes,
)
from csm_desktop.ui import theme
from csm_desktop.ui.lists_out import notes_out, offer_list
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.notes.hit_list import HitList
from csm_desktop.ui.shared.menu import MenuChip
from csm_desktop.ui.shared.notes.note_values import locale_of
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.offers import Offer, OfferList
from csm_desktop.ui.shared.widgets import Button, Field, Kind, Label, filled, hairline
from csm_desktop.ui.shared.words import tr, trn
from csm_desktop.workspace import Watch

_AT_ONCE = 60
_ASK_AFTER_MS = 120


class NotesPage(Page):
    """Search over notes, of all accounts or one, of all kinds or one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        language = desk.theme.look.language
        self._locale = locale_of(language)
        self._limit = _AT_ONCE
        self._count = 0
        self._anew = True
        self._was_shown = False
        self._account: int | None = None
        self._watch: Watch | None = None
        self.field = Field(tr("Search notes"), hint=tr("Words of any note, of any year"))
        self.kind = MenuChip(tr("Kind of note"), [(None, tr("All kinds")), *_kinds()])
        self.account = Field(tr("Account"), hint=tr("All accounts"))
        self.clear = Button(tr("Clear"), Kind.QUIET, on_click=self.clear_all)
        self.count = Label("", "muted")
        self.list = HitList(language)
        self.empty = Label("", "muted", wrap=True)
        self.offers = OfferList(self)
        self._typed = QTimer(self, interval=_ASK_AFTER_MS, singleShot=True)
        self._arrange()
        self._connect()

    def show_place(self, **what: object) -> None:
        """``words``: what to search for."""
        words = what.get("words")
        if isinstance(words, str):
            self.field.setText(words)
        if self._watch is None:
            watch = self.desk.workspace.watch
            self._watch = watch(self, search_notes, self._take, typed="", limit=_AT_ONCE)
        self.field.setFocus()

    def title(self) -> str:
        """Its name."""
        return tr("Notes")

    def _arrange(self) -> None:
        filled(self, "surface")
        self.kind.show_value(None)
        self.account.setFixedWidth(theme.scale(200))
        head = QHBoxLayout()
        edge = theme.scale(16)
        head.setContentsMargins(edge, theme.scale(12), edge, theme.scale(12))
        head.setSpacing(theme.scale(12))
        head.addWidget(Label(tr("Notes"), size=20, bold=True))
        self.field.setMinimumWidth(theme.scale(240))
        head.addWidget(self.field, 1)
        for widget in (self.account, self.kind, self.clear, self.count):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline())
        self._rest = QWidget()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(edge, theme.scale(24), edge, 0)
        rest.addWidget(self.empty)
        rest.addStretch(1)
        column.addWidget(self._rest, 1)
        column.addWidget(self.list, 1)
        self.list.hide()
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        actions = self.desk.actions
        self._typed.timeout.connect(self._ask)
        self.field.textChanged.connect(lambda _text: self._typed.start())
        self.field.returnPressed.connect(self._enter)
        self.field.installEventFilter(self)
        self.account.textEdited.connect(self._type_account)
        self.account.installEventFilter(self)
        self.offers.taken.connect(self._take_account)
        self.kind.chosen.connect(lambda _kind: self._ask())
        self.list.opened.connect(self._open)
        self.list.more_wanted.connect(self._ask_more)
        actions.handle("filter", self._start, on=self)
        actions.handle("export_rows", self.export_list, enabled=self._has_hits, on=self)
        actions.handle("next", lambda: self.list.step(1), on=self)
        actions.handle("previous", lambda: self.list.step(-1), on=self)

    # Asking.

    def _ask(self) -> None:
        self._limit, self._anew = _AT_ONCE, True
        self._ask_again()

    def _ask_more(self) -> None:
        if self._limit == len(self.list.hits_model.hits) < self._count:
            self._limit += _AT_ONCE
            self._ask_again()

    def _ask_again(self) -> None:
        if self._watch is not None:
            self._watch.ask(
                typed=self.field.text(),
                account_id=self._account,
                kind=self.kind.value,
                limit=self._limit,
            )

    def export_list(self) -> None:
        """The notes listed, as CSV or a workbook."""
        offer_list(self, self.desk, notes_out(self.list.hits_model.hits))

    def _has_hits(self) -> bool | str:
        return bool(self.list.hits_model.hits) or tr("There is nothing to export here.")

    def _take(self, found: NoteHits) -> None:
        self._count = found.count
        self.list.show_hits(found.hits, anew=self._anew)
        self._anew = False
        typed = bool(self.field.text().strip())
        self.list.setVisible(bool(found.hits))
        self._rest.setVisible(not found.hits)
        number = written.number(found.count, self._locale)
        if found.more_than_counted:
            self.count.setText(tr("more than {count} notes", count=number))
        else:
            self.count.setText(trn("{count} note", "{count} notes", found.count, count=number))
        self.empty.setText(
            tr("No note has all these words.")
            if typed
            else tr("No notes yet. N writes one on the page of an account.")
        )
        self.clear.setVisible(typed or self._account is not None or self.kind.value is not None)
        if not self._was_shown:
            self._was_shown = True
            self.shown.emit()

    # The account.

    def _type_account(self, typed: str) -> None:
        if self._account is not None or not typed.strip():
            self._account = None
            self._ask()
        self.desk.workspace.ask(search_accounts, self._offer_accounts, typed=typed, limit=8)

    def _offer_accounts(self, found: tuple[FoundAccount, ...]) -> None:
        offers = [Offer(each.name, each.second, each.id) for each in found]
        corner = self.account.mapTo(self, self.account.rect().topLeft())
        shown = offers if self.account.hasFocus() else []
        self.offers.show_offers(shown, QRect(corner, self.account.size()))

    def _take_account(self, offer: Offer) -> None:
        self.offers.hide()
        if isinstance(offer.value, int):
            self._account = offer.value
            self.account.setText(offer.text)
            self._ask()
            self.field.setFocus()

    # What the user does.

    def clear_all(self) -> None:
        """Search for nothing, everywhere."""
        self._account = None
        self.account.clear()
        self.kind.show_value(None)
        self.field.clear()
        self._ask()
        self.field.setFocus()

    def _start(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _enter(self) -> None:
        if self._typed.isActive():
            self._typed.stop()
            self._ask()
        else:
            self.list.open_current()

    def _open(self, hit: FoundNote) -> None:
        self.desk.navigation.replace(words=self.field.text())
        self.desk.navigation.go(
            "account",
            account=hit.account_id,
            ids=(),
            note=hit.id,
            place=(hit.line, hit.column, hit.length),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows walk through the hits while the field is written in, and through accounts."""
        if event.type() == QEvent.Type.FocusOut and watched is self.account:
            self.offers.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        offering = watched is self.account and not self.offers.isHidden()
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            (self.offers if offering else self.list).step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if offering and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            chosen = self.offers.chosen
            if chosen is not None:
                self._take_account(chosen)
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears, then goes back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.offers.isHidden():
            self.offers.hide()
        elif self.field.text() or self._account is not None or self.kind.value is not None:
            self.clear_all()
        else:
            self.desk.navigation.back()


def _kinds() -> list[tuple[object, str]]:
    words = ((kind, word(kind)) for kind in NOTE_KINDS)
    return [(kind, text[:1].upper() + text[1:]) for kind, text in words]
