"""People: who there is at the account, how strong the relationship with each is, what is missing.

A person opens in place (``person_view.py``); our own team stands below (``team_part.py``).
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.contacts import (
    ContactRow,
    create_contact,
    delete_contact,
    edit_contact,
)
from csm_desktop.operations.people import People
from csm_desktop.ui import theme
from csm_desktop.ui.account.people_table import PeopleTable
from csm_desktop.ui.account.people_words import leaving_text, summary, warning_sentence
from csm_desktop.ui.account.person_view import PersonView
from csm_desktop.ui.account.section import Section, empty_line
from csm_desktop.ui.account.team_part import TeamPart
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import Button, Kind
from csm_desktop.ui.shared.words import tr


class ContactsSection(Section):
    """The section.

    Signals:
        person_shown: the person that somebody came for is open.
    """

    person_shown = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("People"), act=tr("Add contact"))
        self._desk = desk
        self._overview: AccountOverview | None = None
        self._reader: Reader | None = None
        self._wanted: int | None = None
        self._as_tree = False
        self.view: PersonView | None = None
        self.warnings = WarningLines()
        self.table = PeopleTable()
        self._empty = empty_line(tr("No contacts yet. Add one, or import a file of contacts."))
        self.order = Button("", Kind.QUIET, on_click=self._turn_order)
        self.team = TeamPart(desk)
        for widget in (self.warnings, self.table, self._empty, self.order, self.team):
            self.body.addWidget(widget)
        self.table.opened.connect(self._open)
        self.table.left.connect(self._leave)
        assert self.act is not None
        self.act.clicked.connect(lambda: self._open(0))

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew."""
        if self._overview is None or self._overview.id != overview.id:
            self._close()
        self._overview, self._reader = overview, reader
        people = overview.people
        self.tell(summary(people))
        self.warnings.show_lines([warning_sentence(w, reader) for w in people.warnings])
        self._empty.setVisible(not people.persons)
        self.order.setVisible(any(depth for _, depth in people.tree))
        self.team.show_account(overview)
        self._show_rows()
        self._open_wanted()

    def open_contact(self, contact_id: int) -> None:
        """Open this person, as soon as their account is here."""
        self._wanted = contact_id
        self._open_wanted()

    def _open_wanted(self) -> None:
        if self._overview is None or self._wanted is None:
            return
        if any(contact.id == self._wanted for contact in self._overview.contacts):
            wanted, self._wanted = self._wanted, None
            self.set_open(True)
            self._open(wanted)
            self.folded.emit()
            self.person_shown.emit()

    def _turn_order(self) -> None:
        self._as_tree = not self._as_tree
        self._show_rows()
        self.table.setFocus()

    def _show_rows(self) -> None:
        if self._overview is None or self._reader is None:
            return
        words = tr("Show as a list") if self._as_tree else tr("Show who reports to whom")
        self.order.setText(words)
        self.order.setAccessibleName(words)
        self.order.updateGeometry()
        self.table.show_people(self._overview.people, self._reader, as_tree=self._as_tree)
        if self.view is not None:
            self.table.hide()

    def _open(self, contact_id: object) -> None:
        if self._overview is None or self._reader is None:
            return
        self._close()
        people = self._overview.people
        person = next((p for p in people.persons if p.contact.id == contact_id), None)
        found = person.contact if person is not None else None
        self.view = PersonView(
            person,
            people,
            self._reader,
            save=lambda changed, refused: self._save(found, changed, refused),
            close=self._close,
            delete=lambda: self._delete(found),
            leave=lambda: self._leave(contact_id),
        )
        self.body.insertWidget(0, self.view)
        self.table.hide()

    def _save(
        self, found: ContactRow | None, changed: dict[str, Any], refused: Callable[[Refusal], None]
    ) -> None:
        assert self._overview is not None
        view = self.view

        def close(_result: Any) -> None:
            if view is self.view:
                self._close()

        do = self._desk.workspace.do
        if found is None:
            account_id = self._overview.id
            do(create_contact, account_id=account_id, values=changed, done=close, refused=refused)
            return
        do(
            edit_contact,
            contact_id=found.id,
            name=found.name,
            values=changed,
            done=close,
            refused=refused,
        )

    def _leave(self, contact_id: object) -> None:
        """They left the company today; the notice says what follows."""
        people = self._people()
        found = next((c for c in people.there if c.id == contact_id), None) if people else None
        if people is None or found is None:
            return
        self._close()
        told = tr(
            "{name} left the company: {what}.", name=found.name, what=leaving_text(found, people)
        )
        self._desk.workspace.do(
            edit_contact,
            contact_id=found.id,
            name=found.name,
            values={"left_on": self._desk.workspace.today()},
            done=lambda _result: self._desk.notices.tell(told),
        )

    def _people(self) -> People | None:
        return self._overview.people if self._overview is not None else None

    def _delete(self, contact: ContactRow | None) -> None:
        assert contact is not None
        self._close()
        self._desk.workspace.do(delete_contact, contact_id=contact.id, name=contact.name)

    def _close(self) -> None:
        if self.view is not None:
            self.view.hide()
            self.view.deleteLater()
            self.view = None
            self.table.setVisible(bool(self.table.rows))
            self.table.setFocus()


class WarningLines(QWidget):
    """One quiet line for each warning, cut where there is no room; the tip has it in full."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: list[str]) -> None:
        """Show these instead; nothing when there are none."""
        self.lines = tuple(lines)
        self.setVisible(bool(lines))
        self.setAccessibleName("\n".join(lines))
        self.setToolTip("\n".join(lines).replace("<", "&lt;"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """24 each."""
        return QSize(theme.scale(120), len(self.lines) * theme.scale(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sign and a sentence each."""
        painter = QPainter(self)
        t, font = theme.tokens(), theme.font(13)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        left, side, height = theme.scale(6), theme.scale(14), theme.scale(24)
        for number, line in enumerate(self.lines):
            top = number * height
            paint_icon(painter, QRect(left, top, side, height), "triangle-alert", t.warn)
            spot = QRect(left + theme.scale(22), top, self.width() - left - theme.scale(28), height)
            painter.setPen(t.text)
            cut = metrics.elidedText(line, Qt.TextElideMode.ElideRight, spot.width())
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, cut)
