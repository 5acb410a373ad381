"""Contacts: the people at the account, added and changed in place."""

from collections.abc import Callable
from typing import Any

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.contacts import (
    EDITABLE,
    ContactRow,
    create_contact,
    delete_contact,
    edit_contact,
)
from csm_desktop.ui.account.field_values import form_field
from csm_desktop.ui.account.record_form import RecordForm
from csm_desktop.ui.account.rows_table import Column, Row, RowsTable
from csm_desktop.ui.account.section import Section, empty_line
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.words import tr


class ContactsSection(Section):
    """The section."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Contacts"), act=tr("Add contact"))
        self._desk = desk
        self._overview: AccountOverview | None = None
        self._form: RecordForm | None = None
        self.table = RowsTable(
            tr("Contacts"),
            (Column(most=130), Column(share=1, muted=True), Column(most=110), Column(muted=True)),
        )
        self._empty = empty_line(tr("No contacts yet. Add one, or import a file of contacts."))
        self.body.addWidget(self.table)
        self.body.addWidget(self._empty)
        self.table.opened.connect(self._edit)
        assert self.act is not None
        self.act.clicked.connect(lambda: self._edit(0))

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew."""
        if self._overview is None or self._overview.id != overview.id:
            self._close_form()
        self._overview = overview
        self.tell(_summary(overview.contacts))
        self._empty.setVisible(not overview.contacts)
        self.table.show_rows([_row(contact, reader) for contact in overview.contacts])
        if self._form is not None:
            self.table.hide()

    def _edit(self, contact_id: object) -> None:
        overview = self._overview
        if overview is None:
            return
        self._close_form()
        found = next((c for c in overview.contacts if c.id == contact_id), None)
        values = {name: getattr(found, name) for name in EDITABLE} if found is not None else {}
        self._form = RecordForm(
            [form_field("contact", name) for name in EDITABLE],
            values,
            currency=overview.currency,
            save=lambda changed, refused: self._save(found, changed, refused),
            close=self._close_form,
            delete=(lambda: self._delete(found)) if found is not None else None,
        )
        self.body.insertWidget(0, self._form)
        self.table.hide()

    def _save(
        self, found: ContactRow | None, changed: dict[str, Any], refused: Callable[[Refusal], None]
    ) -> None:
        assert self._overview is not None
        form = self._form

        def close(_result: Any) -> None:
            if form is self._form:
                self._close_form()

        do = self._desk.workspace.do
        if found is None:
            account_id = self._overview.id
            do(create_contact, account_id=account_id, values=changed, done=close, refused=refused)
        else:
            do(
                edit_contact,
                contact_id=found.id,
                name=found.name,
                values=changed,
                done=close,
                refused=refused,
            )

    def _delete(self, contact: ContactRow) -> None:
        self._close_form()
        self._desk.workspace.do(delete_contact, contact_id=contact.id, name=contact.name)

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
            self.table.setVisible(bool(self.table.rows))
            self.table.setFocus()


def _summary(contacts: tuple[ContactRow, ...]) -> str:
    there = [contact for contact in contacts if contact.left_on is None]
    if not there:
        return tr("none yet")
    named = [f"{word(contact.role)} {contact.name}" for contact in there if contact.role][:2]
    return ", ".join([str(len(there)), *named])


def _row(contact: ContactRow, reader: Reader) -> Row:
    left = contact.left_on is not None
    last = tr("left {day}", day=reader.day(contact.left_on)) if left else word(contact.sentiment)
    tip = ", ".join(part for part in (contact.email, contact.phone, contact.language) if part)
    cells = (contact.name, contact.title or "", word(contact.role), last)
    return Row(contact.id, cells, tip=tip, quiet=left, strong=-1 if left else 0)
