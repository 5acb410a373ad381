"""A new plan: for whom, from which template, and its name. Enter writes it, Esc gives up."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.accounts import read_account_name
from csm_desktop.operations.plan_templates import PlanTemplate, list_plan_templates
from csm_desktop.operations.plans_edits import create_plan
from csm_desktop.operations.search import FoundAccount, search_accounts
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.offers import Offer, OfferList
from csm_desktop.ui.shared.plans.typed import typed_day
from csm_desktop.ui.shared.plans.words import Reading, refusal_sentence
from csm_desktop.ui.shared.widgets import Button, Choice, Field, Kind, Label, filled
from csm_desktop.ui.shared.words import tr

_PAUSE_MS = 80


class NewPlan(QWidget):
    """The form; hidden while it is not used.

    Signals:
        made (int): the new plan.
        left: given up.
    """

    made = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__()
        self._desk, self._page = desk, page
        self._account: tuple[int, str] | None = None
        self._named = False
        self.account = Field(tr("Account"), hint=tr("Whose plan?"))
        self.template = Choice(tr("Template"), ())
        self.name = Field(tr("Name of the plan"))
        self.starts = Field(tr("Starts on"))
        self.starts.setFixedWidth(theme.scale(116))
        self.problem = Label("", "bad", size=11, wrap=True)
        self.offers = OfferList(page)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._arrange()
        self._pause.timeout.connect(self._search)
        self.account.textEdited.connect(self._type_account)
        self.name.textEdited.connect(lambda _text: self._take_name())
        self.offers.taken.connect(self._take)
        self.hide()

    def _arrange(self) -> None:
        filled(self, "window")
        row = QHBoxLayout()
        row.setSpacing(theme.scale(12))
        for title, editor, share in (
            (tr("Account"), self.account, 3),
            (tr("Template"), self.template, 0),
            (tr("Name"), self.name, 3),
            (tr("Starts on"), self.starts, 0),
        ):
            part = QVBoxLayout()
            part.setSpacing(theme.scale(2))
            label = Label(title, "muted", size=11)
            label.setBuddy(editor)
            part.addWidget(label)
            part.addWidget(editor)
            row.addLayout(part, share)
        buttons = QHBoxLayout()
        buttons.addWidget(Button(tr("Write the plan"), Kind.PRIMARY, on_click=self.submit))
        buttons.addWidget(Button(tr("Cancel"), Kind.QUIET, on_click=self.leave))
        row.addLayout(buttons)
        row.setAlignment(buttons, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        side = theme.scale(16)
        column.setContentsMargins(side, theme.scale(8), side, theme.scale(10))
        column.setSpacing(theme.scale(4))
        column.addLayout(row)
        column.addWidget(self.problem)

    # Opening.

    def start(self, account_id: int | None = None, template: str | None = None) -> None:
        """Ask for a plan; of this account when one is at hand."""
        self._account, self._named = None, False
        reading = self._reading()
        for field in (self.account, self.name):
            field.clear()
        self.starts.setText(reading.day(reading.today))
        self._say(None, "")
        self.show()
        self.account.setFocus()
        self._name_it()
        self._desk.workspace.ask(
            list_plan_templates,
            lambda found: self._offer_templates(found, template),
            language=reading.locale,
        )
        if account_id is not None:
            self._desk.workspace.ask(
                read_account_name,
                lambda name: self._take_account(account_id, name),
                account_id=account_id,
            )

    def _offer_templates(self, templates: Sequence[PlanTemplate], chosen: str | None) -> None:
        before = chosen if chosen is not None else self.template.currentData()
        self.template.clear()
        self.template.addItem(tr("Empty plan"), "")
        for template in templates:
            self.template.addItem(template.name, template.key)
        known = [template.key for template in templates]
        first = known[0] if known else ""
        self.template.show_value(before if before in known or before == "" else first)
        self.template.updateGeometry()

    def _reading(self) -> Reading:
        return Reading.of(self._desk.theme.look.language, self._desk.workspace.today())

    # The account.

    def _type_account(self, _text: str) -> None:
        self._account = None
        self._say(None, "")
        self._pause.start()

    def _search(self) -> None:
        typed = self.account.text().strip()
        if typed and self._account is None:
            self._desk.workspace.ask(search_accounts, self._offer, typed=typed, limit=8)
        else:
            self.offers.hide()

    def _offer(self, found: Sequence[FoundAccount]) -> None:
        if not self.isVisible() or self._account is not None or not self.account.hasFocus():
            self.offers.hide()
            return
        corner = self.account.mapTo(self._page, self.account.rect().topLeft())
        offers = [Offer(one.name, one.second, one) for one in found]
        self.offers.show_offers(offers, QRect(corner, self.account.size()))

    def _take(self, offer: Offer) -> None:
        assert isinstance(offer.value, FoundAccount)
        self._take_account(offer.value.id, offer.value.name)
        self.template.setFocus()

    def _take_account(self, account_id: int, name: str | None) -> None:
        if name is not None:
            self._account = (account_id, name)
            self.account.setText(name)
            self.offers.hide()
            if self.account.hasFocus():
                self.template.setFocus()

    # The name.

    def _take_name(self) -> None:
        self._named = bool(self.name.text().strip())

    def _name_it(self) -> None:
        """The year and the next, until the user writes another name."""
        year = self._desk.workspace.today().year
        self.name.setText(tr("Success plan {first} to {last}", first=year, last=year + 1))

    # Writing it.

    def submit(self) -> None:
        """Write the plan, or say what is missing."""
        day = typed_day(self.starts.text(), self._reading().today, past=True)
        if self._account is None:
            self._say(self.account, tr("Choose the account from the list."))
        elif day is None:
            self._say(self.starts, tr("Write a day as 17 Nov or 2027-03-31."))
        else:
            self._desk.workspace.do(
                create_plan,
                account_id=self._account[0],
                name=self.name.text().strip(),
                starts_on=day,
                template=self.template.currentData() or None,
                language=self._reading().locale,
                done=self._finish,
                refused=self._refuse,
            )

    def _finish(self, plan_id: object) -> None:
        assert isinstance(plan_id, int)
        self.hide()
        self.made.emit(plan_id)

    def _refuse(self, refusal: Refusal) -> None:
        wrong = {"plan_without_name": self.name}.get(refusal.code, self.account)
        self._say(wrong, refusal_sentence(refusal))

    def _say(self, field: Field | None, sentence: str) -> None:
        for one in (self.account, self.name, self.starts):
            one.show_problem(one is field)
            one.setAccessibleDescription(sentence if one is field else "")
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if field is not None:
            field.setFocus()

    def leave(self) -> None:
        """Give up."""
        self.offers.hide()
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter writes, or takes the account offered; Esc gives up."""
        arrows = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        chosen = self.offers.chosen
        if chosen is not None and event.key() in arrows:
            self.offers.step(arrows[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if chosen is not None:
                self._take(chosen)
            else:
                self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            if chosen is not None:
                self.offers.hide()
            else:
                self.leave()
        else:
            super().keyPressEvent(event)
