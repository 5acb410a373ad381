"""Below the people: our own team at the account, and how often the account is to be touched."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import Kind as FieldKind
from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.engagement import set_account_cadence
from csm_desktop.operations.team import (
    EDITABLE,
    TeamMember,
    add_team_member,
    edit_team_member,
    remove_team_member,
)
from csm_desktop.ui import theme
from csm_desktop.ui.account.field_values import FormField
from csm_desktop.ui.account.people_words import cadence_text
from csm_desktop.ui.account.record_form import RecordForm
from csm_desktop.ui.account.rows_table import Column, Row, RowsTable
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import field_title
from csm_desktop.ui.shared.widgets import Button, Kind, Label
from csm_desktop.ui.shared.words import tr

Refused = Callable[[Refusal], None]


class TeamPart(QWidget):
    """Names and roles, a line to add one, and the cadence."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._overview: AccountOverview | None = None
        self._form: RecordForm | None = None
        self.table = RowsTable(tr("Our team"), (Column(most=170), Column(share=1, muted=True)))
        self.add = Button(tr("Add to the team"), Kind.QUIET, on_click=lambda: self._edit(0))
        self.cadence = Button("", Kind.QUIET, on_click=self._edit_cadence)
        title = Label(tr("Our team"), "muted", size=11)
        title.setContentsMargins(theme.scale(6), theme.scale(6), 0, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        buttons.addWidget(self.cadence)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.scale(2))
        self._column.addWidget(title)
        self._column.addWidget(self.table)
        self._column.addLayout(buttons)
        self.table.opened.connect(self._edit)

    def show_account(self, overview: AccountOverview) -> None:
        """Show another account's team, or the same anew."""
        if self._overview is None or self._overview.id != overview.id:
            self._close_form()
        self._overview = overview
        people = overview.people
        self.table.show_rows(
            [
                Row(member.id, (member.name, member.role or ""), tip=member.email or "", strong=0)
                for member in people.team
            ]
        )
        self.cadence.setVisible(people.cadence is not None)
        if people.cadence is not None:
            self.cadence.setText(cadence_text(people.cadence))
            self.cadence.setAccessibleName(self.cadence.text())
            self.cadence.updateGeometry()

    def _edit(self, member_id: object) -> None:
        if self._overview is None:
            return
        found = next((m for m in self._overview.people.team if m.id == member_id), None)
        fields = [FormField(name, FieldKind.TEXT, field_title(name)) for name in EDITABLE]
        values = {name: getattr(found, name) for name in EDITABLE} if found is not None else {}
        self._open_form(
            fields,
            values,
            lambda changed, refused: self._save(found, changed, refused),
            (lambda: self._remove(found)) if found is not None else None,
        )

    def _save(self, found: TeamMember | None, changed: dict[str, Any], refused: Refused) -> None:
        assert self._overview is not None
        do, done = self._desk.workspace.do, lambda _result: self._close_form()
        if found is None:
            account = self._overview.id
            do(add_team_member, account_id=account, values=changed, done=done, refused=refused)
            return
        do(
            edit_team_member,
            member_id=found.id,
            name=found.name,
            values=changed,
            done=done,
            refused=refused,
        )

    def _remove(self, member: TeamMember) -> None:
        self._close_form()
        self._desk.workspace.do(remove_team_member, member_id=member.id, name=member.name)

    def _edit_cadence(self) -> None:
        overview = self._overview
        if overview is None or overview.people.cadence is None:
            return
        own = overview.people.cadence if overview.people.cadence.origin == "account" else None
        fields = (
            FormField("cadence_days", FieldKind.INTEGER, field_title("cadence_days")),
            FormField("cadence_reason", FieldKind.TEXT, field_title("cadence_reason")),
        )
        values = {
            "cadence_days": own.days if own is not None else None,
            "cadence_reason": own.reason if own is not None else None,
        }
        self._open_form(
            fields,
            values,
            lambda changed, refused: self._save_cadence({**values, **changed}, refused),
            None,
        )

    def _save_cadence(self, values: dict[str, Any], refused: Refused) -> None:
        assert self._overview is not None
        self._desk.workspace.do(
            set_account_cadence,
            account_id=self._overview.id,
            name=self._overview.name,
            days=values["cadence_days"],
            reason=values["cadence_reason"],
            done=lambda _result: self._close_form(),
            refused=refused,
        )

    def _open_form(
        self,
        fields: Any,
        values: dict[str, Any],
        save: Callable[[dict[str, Any], Refused], object],
        delete: Callable[[], object] | None,
    ) -> None:
        self._close_form()
        self._form = RecordForm(
            fields, values, currency="", save=save, close=self._close_form, delete=delete
        )
        self._column.addWidget(self._form)

    def _close_form(self) -> None:
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
            self._form = None
