"""Details: every field of the account, its own fields too, edited where it stands."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.operations.account_edits import edit_account
from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.ui.account.field_values import (
    FormField,
    NotReadable,
    editor_of,
    form_field,
    value_of,
)
from csm_desktop.ui.account.rows_table import Column, Row, RowsTable
from csm_desktop.ui.account.section import Section
from csm_desktop.ui.account.words import Reader, refusal_sentence
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.widgets import Choice, Field, Label
from csm_desktop.ui.shared.words import tr


class DetailsSection(Section):
    """The section."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Details"))
        self._desk = desk
        self._overview: AccountOverview | None = None
        self._fields: tuple[FormField, ...] = ()
        self._editor: QWidget | None = None
        self._edited: FormField | None = None
        self._untouched: object = None
        self.table = RowsTable(tr("Details"), (Column(muted=True, most=180), Column(share=1)))
        self.problem = Label("", "bad", size=11, wrap=True)
        self.problem.hide()
        self.body.addWidget(self.table)
        self.body.addWidget(self.problem)
        self.table.opened.connect(self._edit)
        self.table.installEventFilter(self)

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew; a field being edited of the same one stays."""
        if self._overview is not None and self._overview.id != overview.id:
            self._close()
        self._overview, self._reader = overview, reader
        own = (
            FormField(f"custom:{held.field.id}", held.field.kind, held.field.label)
            for held in overview.custom
        )
        self._fields = (*(form_field("account", field.name) for field in FIELDS["account"]), *own)
        self.tell(", ".join(self._told(overview)))
        self.table.show_rows([self._row(field) for field in self._fields])

    def start(self) -> None:
        """Put the keys on the first field."""
        self.set_open(True)
        self.table.setFocus()

    def _told(self, overview: AccountOverview) -> list[str]:
        names = ("stage", "tier", "industry", "owner")
        return [str(overview.fields[name]) for name in names if overview.fields[name]]

    def _row(self, field: FormField) -> Row:
        value = self._value(field)
        if value is None or value == "":
            text = NONE
        elif field.kind is Kind.MONEY and isinstance(value, int):
            text = self._reader.exact(value, self._currency())
        elif field.kind is Kind.DATE and not isinstance(value, str):
            text = self._reader.day(value)
        elif field.kind is Kind.INTEGER:
            text = self._reader.number(value)
        else:
            text = " ".join(str(value).split())
        tip = str(value) if value is not None else ""
        if field.kind is Kind.LINK:
            tip = tr("The parent account is set in the list of accounts.")
        return Row(field.name, (field.label, text), tip=tip)

    def _value(self, field: FormField) -> Any:
        assert self._overview is not None
        if field.name == "parent":
            return self._overview.parent
        if not field.name.startswith("custom:"):
            return self._overview.fields[field.name]
        number = int(field.name.partition(":")[2])
        held = next(v.value for v in self._overview.custom if v.field.id == number)
        if held and field.kind is Kind.MONEY:
            return int(held)
        return held

    def _currency(self) -> str:
        assert self._overview is not None
        return str(self._overview.fields["currency"] or self._overview.currency)

    def _edit(self, name: object) -> None:
        """Put a control above the value."""
        place = next(i for i, field in enumerate(self._fields) if field.name == name)
        field = self._fields[place]
        if field.kind is Kind.LINK:
            return
        self._close()
        self._edited = field
        self._editor = editor_of(field, self._value(field), self._currency())
        self._editor.setParent(self.table)
        self._place_editor()
        self._editor.installEventFilter(self)
        self._editor.show()
        self._editor.setFocus()
        self._untouched = _shown(self._editor)
        if isinstance(self._editor, Field):
            self._editor.selectAll()
        if isinstance(self._editor, Choice):
            self._editor.chosen.connect(lambda _: self._commit())

    def _place_editor(self) -> None:
        """The editor lies above its value, inside the table."""
        editor, field = self._editor, self._edited
        if editor is None or field is None:
            return
        cell = self.table.cell_rect(self._fields.index(field), 1)
        height = max(editor.height(), editor.sizeHint().height())
        lowest = self.table.sizeHint().height() - height
        top = max(0, min(cell.center().y() - height // 2, lowest))
        editor.setGeometry(cell.x() - 8, top, cell.width() + 8, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and leaving the field keep the value, Esc gives it up."""
        if watched is self.table and event.type() == QEvent.Type.Resize:
            self._place_editor()
        if watched is not self._editor:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                self.table.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._commit()
                return True
        if event.type() == QEvent.Type.FocusOut and isinstance(self._editor, Field):
            self._commit(stay=True)
        return False

    def _commit(self, *, stay: bool = False) -> None:
        """Save what is typed; ``stay``: where it cannot be read, leave the field open."""
        editor, field, overview = self._editor, self._edited, self._overview
        if editor is None or field is None or overview is None:
            return
        try:
            value = value_of(field, editor, self._currency())
        except NotReadable as problem:
            if isinstance(editor, Field):
                editor.show_problem(True)
            self._say(f"{field.label}: {problem}")
            return
        if _shown(editor) != self._untouched:  # a control may show a value a little differently
            self._desk.workspace.do(
                edit_account,
                account=overview.id,
                name=overview.name,
                changes={field.name: value},
                refused=self._refuse,
            )
        self._close()
        if not stay:
            self.table.setFocus()

    def _refuse(self, refusal: Refusal) -> None:
        self._say(refusal_sentence(refusal))

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()

    def _close(self) -> None:
        self.problem.hide()
        editor, self._editor, self._edited = self._editor, None, None
        if editor is not None:
            editor.hide()
            editor.deleteLater()


def _shown(editor: QWidget) -> object:
    """What the control shows, as it can be compared."""
    return editor.currentData() if isinstance(editor, Choice) else editor.property("text")
