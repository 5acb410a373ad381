"""One person, opened in the place of the rows: the form, and how the strength is made."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.contacts import ROLES
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import Kind as FieldKind
from csm_desktop.operations.contacts import EDITABLE, ContactRow
from csm_desktop.operations.people import People, PersonRow
from csm_desktop.ui import theme
from csm_desktop.ui.account.field_values import FormField, form_field
from csm_desktop.ui.account.people_words import (
    formula_text,
    leaving_text,
    line_cells,
    names_except,
    stored_roles,
    strength_text,
    sum_text,
    typed_roles,
)
from csm_desktop.ui.account.record_form import RecordForm
from csm_desktop.ui.account.rows_table import Column, Row, RowsTable
from csm_desktop.ui.account.section import note_line
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.shared.nouns import field_title, word
from csm_desktop.ui.shared.widgets import Button, Field, Kind, Label
from csm_desktop.ui.shared.words import tr, trn

_LINES = 8
"""Touches shown one by one; what the others add is summed."""

Save = Callable[[dict[str, Any], Callable[[Refusal], None]], object]


class PersonView(QWidget):
    """The form of a contact, or of a new one; below it the arithmetic of a known one."""

    def __init__(
        self,
        person: PersonRow | None,
        people: People,
        reader: Reader,
        *,
        save: Save,
        close: Callable[[], object],
        delete: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        super().__init__()
        contact = person.contact if person is not None else None
        self.form = RecordForm(
            _fields(contact, people),
            _values(contact),
            currency="",
            save=lambda changed, refused: save(_stored(changed), refused),
            close=close,
            delete=delete if contact is not None else None,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scale(6))
        column.addWidget(self.form)
        role = self.form.editors["role"]
        assert isinstance(role, Field)
        _offer_roles(role)
        if person is not None and contact is not None:
            if contact.left_on is None:
                column.addWidget(_leaving(contact, people, leave))
            for part in _arithmetic(person, reader):
                column.addWidget(part)


def _fields(contact: ContactRow | None, people: People) -> list[FormField]:
    superiors = tuple(names_except(people, contact.id if contact is not None else None))
    fields = []
    for name in EDITABLE:
        if name != "reports_to_id":
            fields.append(form_field("contact", name))
        elif superiors:
            title = field_title("reports_to")
            fields.append(FormField(name, FieldKind.LINK, title, options=superiors))
    return fields


def _values(contact: ContactRow | None) -> dict[str, Any]:
    if contact is None:
        return {}
    values = {name: getattr(contact, name) for name in EDITABLE}
    return {**values, "role": typed_roles(contact.role) or None}


def _stored(changed: dict[str, Any]) -> dict[str, Any]:
    return {**changed, "role": stored_roles(changed["role"])} if "role" in changed else changed


def _offer_roles(field: Field) -> None:
    """Complete the last of several roles, parted by semicolons."""
    field.setPlaceholderText("; ".join(word(role) for role in ROLES[:2]))
    completer = _LastRole([word(role) for role in ROLES], field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    field.setCompleter(completer)


class _LastRole(QCompleter):
    """Looks at what stands after the last semicolon, and keeps what stands before it."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(";")[2].strip()]

    def pathFromIndex(self, index: Any) -> str:
        offered = str(super().pathFromIndex(index))
        field = self.widget()
        assert isinstance(field, Field)
        before, sign, _ = field.text().rpartition(";")
        return f"{before}{sign} {offered}" if sign else offered


def _leaving(contact: ContactRow, people: People, leave: Callable[[], object]) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(theme.scale(6), 0, theme.scale(6), 0)
    row.setSpacing(theme.scale(8))
    row.addWidget(Button(tr("Left the company"), Kind.PLAIN, on_click=leave))
    row.addWidget(Label(leaving_text(contact, people), "muted", size=11, wrap=True), 1)
    return line


def _arithmetic(person: PersonRow, reader: Reader) -> list[QWidget]:
    strength = person.strength
    head = Label(strength_text(strength), bold=True)
    head.setContentsMargins(theme.scale(6), theme.scale(4), theme.scale(6), 0)
    how = note_line()
    how.setText(formula_text())
    if not strength.lines:
        return [head, how]
    table = RowsTable(
        tr("What makes the strength"),
        (
            Column(right=True, muted=True),
            Column(share=1),
            Column(right=True, muted=True),
            Column(right=True),
        ),
        opens=False,
    )
    rows = [
        Row(f"{line.touch.source} {line.touch.row_id}", line_cells(line, reader))
        for line in strength.lines[:_LINES]
    ]
    others = strength.lines[_LINES:]
    if others:
        words = trn("{n} older touch", "{n} older touches", len(others))
        adds = sum(line.adds for line in others)
        rows.append(Row("others", ("", words, "", f"{adds:.2f}"), quiet=True))
    table.show_rows(rows)
    total = Label(sum_text(strength), tabular=True, wrap=True)
    total.setContentsMargins(theme.scale(6), 0, theme.scale(6), 0)
    return [head, table, total, how]
