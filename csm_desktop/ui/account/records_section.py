"""A section of the account page that holds small tables of records, each with its form.

What the tables say and which fields their forms have is in ``record_parts.py``; a section is there
only while it has rows, or while a new one is written.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QApplication

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.ui.account.field_values import FormField
from csm_desktop.ui.account.record_form import RecordForm
from csm_desktop.ui.account.rows_table import Column, Row, RowsTable
from csm_desktop.ui.account.section import Section
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk

Params = Mapping[str, Any]


@dataclass(frozen=True)
class Part:
    """One table of a section and what is done to its rows."""

    noun: str
    """Its word in code; what :meth:`RecordsSection.start` is given."""
    title: str
    """Translated: the table's name."""
    columns: tuple[Column, ...]
    records: Callable[[AccountOverview], Sequence[Any]]
    row: Callable[[Any, Reader], Row]
    fields: Callable[[AccountOverview], Sequence[FormField]]
    defaults: Callable[[AccountOverview, Reader], Params]
    """What a new one begins with."""
    add: Callable[..., Any]
    """The command; it takes ``account_id`` and ``values``."""
    edit: Callable[..., Any]
    delete: Callable[..., Any]
    named: Callable[[AccountOverview, Any], Params]
    """Which row, and what the history calls it: arguments of edit and delete."""
    added: Callable[[AccountOverview], Params] = lambda overview: {}
    """More arguments of the command that adds."""
    split: Callable[[dict[str, Any]], Params] | None = None
    """Takes what is no value out of the changed ones, as more arguments of edit and add."""


class RecordsSection(Section):
    """The section."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        parts: Sequence[Part],
        summary: Callable[[AccountOverview, Reader], tuple[str, bool]],
        *,
        act: str,
    ) -> None:
        """``summary``: what the head says, and whether it needs the user; ``act`` adds to the
        first part."""
        super().__init__(title, act=act)
        self._desk = desk
        self._summary = summary
        self._overview: AccountOverview | None = None
        self._form: RecordForm | None = None
        self.parts = {part.noun: part for part in parts}
        self.tables: dict[str, RowsTable] = {}
        for part in parts:
            table = RowsTable(part.title, part.columns)
            table.opened.connect(lambda row_id, part=part: self._edit(part, row_id))
            self.tables[part.noun] = table
            self.body.addWidget(table)
        assert self.act is not None
        self.act.clicked.connect(lambda: self.start(parts[0].noun))
        self.hide()

    @property
    def form(self) -> RecordForm | None:
        """The form that is open."""
        return self._form

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew."""
        if self._overview is None or self._overview.id != overview.id:
            self._close_form()
        self._overview, self._reader = overview, reader
        summary, bad = self._summary(overview, reader)
        self.tell(summary, bad=bad)
        for noun, part in self.parts.items():
            rows = [part.row(record, reader) for record in part.records(overview)]
            self.tables[noun].show_rows(rows)
        self._show_or_hide()

    def start(self, noun: str, begin: Params | None = None) -> None:
        """Write a new one, which begins with some values; links among them are kept."""
        self.set_open(True)
        self._edit(self.parts[noun], None, begin)

    def _show_or_hide(self) -> None:
        has_rows = any(table.rows for table in self.tables.values())
        self.setVisible(has_rows or self._form is not None)

    def _edit(self, part: Part, row_id: object, begin: Params | None = None) -> None:
        """A form above the tables: for one record, or a new one."""
        overview = self._overview
        if overview is None:
            return
        self._close_form()
        found = next((one for one in part.records(overview) if one.id == row_id), None)
        fields = part.fields(overview)
        if found is None:
            values = {**part.defaults(overview, self._reader), **(begin or {})}
        else:
            values = {field.name: getattr(found, field.name) for field in fields}
        self._form = RecordForm(
            fields,
            values,
            currency=values.get("currency") or overview.currency,
            save=lambda changed, refused: self._save(part, found, values, changed, refused),
            close=self._close_form,
            delete=(lambda: self._delete(part, found)) if found is not None else None,
            is_whole=bool(begin),
        )
        self.body.insertWidget(0, self._form)
        self._show_or_hide()

    def _save(
        self,
        part: Part,
        found: Any,
        before: Params,
        changed: dict[str, Any],
        refused: Callable[[Refusal], None],
    ) -> None:
        overview = self._overview
        assert overview is not None
        every = {**before, **changed} if found is None else changed
        more = {} if part.split is None else part.split(every)
        do, done = self._desk.workspace.do, self._closer()
        if found is None:
            params = {"account_id": overview.id, **part.added(overview), **more}
            do(part.add, **params, values=every, done=done, refused=refused)
        else:
            params = {**part.named(overview, found), **more}
            do(part.edit, **params, values=every, done=done, refused=refused)

    def _delete(self, part: Part, found: Any) -> None:
        assert self._overview is not None
        self._close_form()
        self._desk.workspace.do(part.delete, **part.named(self._overview, found))

    def _closer(self) -> Callable[[Any], None]:
        """Closes the form that is open now, not one opened meanwhile."""
        form = self._form

        def close(_result: Any) -> None:
            if form is self._form:
                self._close_form()

        return close

    def _close_form(self) -> None:
        if self._form is not None:
            had_focus = self._form.isAncestorOf(QApplication.focusWidget() or self)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
            self._show_or_hide()
            if had_focus and self.act is not None and self.isVisible():
                self.act.setFocus()
