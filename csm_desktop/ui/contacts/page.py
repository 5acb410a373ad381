"""All contacts of the book: search first, five views, and from each person to their account.

A book may hold 300,000 people: what is shown is the beginning of what was found, and the count says
how many there are. How strength is made stands at the account (``ui/account/person_view.py``).
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from csm_desktop import format as written
from csm_desktop.exchange.vcard import write_vcards
from csm_desktop.operations.contact_search import ContactsFound, View, search_contacts
from csm_desktop.operations.contacts import ContactRow
from csm_desktop.ui import theme
from csm_desktop.ui.lists_out import contacts_out, offer_list
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.saving import ask_where, tell_not_written, tell_written
from csm_desktop.ui.shared.nouns import Writing, word
from csm_desktop.ui.shared.people import is_late, last_touch, roles_text, strength_text
from csm_desktop.ui.shared.quiet_table import Cell, Column, QuietTable, Row
from csm_desktop.ui.shared.widgets import Button, Field, Kind, Label, Segments, filled, hairline
from csm_desktop.ui.shared.words import later, say, tr, trn

VIEWS = {
    View.ALL: later("Everyone"),
    View.CHAMPIONS: later("Champions"),
    View.UNTOUCHED: later("No touch in 90 days"),
    View.SINGLE_THREAD: later("Single thread"),
    View.LEFT: later("Left"),
}
"""View → its words."""


class ContactsPage(Page):
    """The page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.found = ContactsFound((), 0)
        self.view = View.ALL
        self._was_shown = False
        self._count = Label("", "muted", tabular=True)
        self.field = Field(tr("Find a contact"), hint=tr("Name, e-mail, title, role or account"))
        self.views = Segments(tr("Which contacts"), [(v, say(text)) for v, text in VIEWS.items()])
        self.views.show_value(self.view)
        self.table = QuietTable(tr("Contacts"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.empty = Label("", "muted", wrap=True)
        self.export = Button(
            tr("Export as vCard…"), Kind.PLAIN, icon="download", on_click=self.ask_for_file
        )
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Contacts."""
        return tr("Contacts")

    def show_place(self, **what: object) -> None:
        """``typed``: what to look for; ``view``: a value of :class:`View`."""
        typed, view = what.get("typed", ""), what.get("view", View.ALL)
        self.view = View(str(view))
        self.views.show_value(self.view)
        if str(typed) != self.field.text():
            self.field.setText(str(typed))
        else:
            self._ask()

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The view of those who were not touched."""
        return (("untouched", lambda: self._choose(View.UNTOUCHED)),)

    def shown_contacts(self) -> tuple[ContactRow, ...]:
        """The contacts selected when there are several, else all that are listed."""
        model = self.table.selectionModel()
        chosen = sorted({index.row() for index in model.selectedRows()})
        return tuple(self.found.rows[row] for row in chosen) if len(chosen) > 1 else self.found.rows

    def export_list(self) -> None:
        """The contacts selected, or all that are listed, as CSV or a workbook."""
        offer_list(self, self.desk, contacts_out(self.shown_contacts()))

    def ask_for_file(self) -> None:
        """Ask where, and write the contacts as cards."""
        path = ask_where(self, tr("Export as vCard"), tr("contacts.vcf"), tr("vCard (*.vcf)"))
        if path is not None:
            self.write_cards(path)

    def write_cards(self, path: Path) -> None:
        """Write the contacts as cards on another thread; a notice tells of the end."""
        self.desk.workspace.work(
            write_vcards,
            done=lambda count: tell_written(self.desk, self._written(count, path), path),
            failed=lambda error: tell_not_written(self.desk, path, error),
            path=path,
            contacts=self.shown_contacts(),
        )

    def _written(self, count: int, path: Path) -> str:
        sentence = trn(
            "{n} contact written to {file}.", "{n} contacts written to {file}.", count,
            file=path.name,
        )  # fmt: skip
        left = self.found.count - len(self.found.rows)
        if count == len(self.found.rows) and left > 0:
            sentence += " " + tr("{n} more were found and not listed.", n=left)
        return sentence

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._tools())
        column.addWidget(hairline())
        side = theme.scale(16)
        self.empty.setContentsMargins(side, side, side, 0)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.hide()
        column.addWidget(self.empty, 1)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.field)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(theme.scale(48))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(13))
        row.addWidget(Label(tr("Contacts"), size=20, bold=True))
        self._count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self._count, 1)
        row.addWidget(self.export)
        return head

    def _tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), theme.scale(12))
        row.setSpacing(theme.scale(8))
        self.field.setMinimumWidth(theme.scale(160))
        self.field.setClearButtonEnabled(True)
        row.addWidget(self.field, 1)
        row.addWidget(self.views)
        return tools

    def _connect(self) -> None:
        actions = self.desk.actions
        self.field.textChanged.connect(lambda _text: self._ask())
        self.field.returnPressed.connect(self._enter_list)
        self.views.chosen.connect(lambda view: self._choose(View(view)))
        self.table.opened.connect(self._open)
        actions.handle("filter", self._start_search, on=self)
        actions.handle("next", lambda: self.table.step(1), on=self)
        actions.handle("previous", lambda: self.table.step(-1), on=self)
        actions.handle("select_all", self.table.selectAll, on=self)
        actions.handle("export_rows", self.export_list, enabled=self._can_export, on=self)
        actions.handle("export_vcard", self.ask_for_file, enabled=self._can_export, on=self)
        watch = self.desk.workspace.watch
        self._watch = watch(self, search_contacts, self._take, typed="", view=self.view)

    def _can_export(self) -> bool | str:
        return bool(self.found.rows) or tr("There is no contact in the list.")

    # What it shows.

    def _choose(self, view: View) -> None:
        self.view = view
        self.views.show_value(view)
        self._ask()
        self.table.setFocus()

    def _ask(self) -> None:
        typed = self.field.text()
        place = self.desk.navigation.place
        if place is not None and place.page == "contacts":
            usual = {"typed": "", "view": str(View.ALL)}
            now = {"typed": typed, "view": str(self.view)}
            changed = {name: value for name, value in now.items() if value != usual[name]}
            self.desk.navigation.replace(**changed)
        self._watch.ask(typed=typed, view=self.view)

    def _take(self, found: ContactsFound) -> None:
        same = [row.id for row in found.rows] == [row.id for row in self.found.rows]
        self.found = found
        writing = Writing.of(self.desk.theme.look.language, "")
        today = self.desk.workspace.today()
        rows = [contact_row(contact, writing, today) for contact in found.rows]
        self.table.show_rows(contact_columns(), rows, keep=same)
        self._count.setText(self._counted(writing))
        self.empty.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.empty.setText(self._nobody())
        if not self._was_shown:
            self._was_shown = True
            self.shown.emit()

    def _counted(self, writing: Writing) -> str:
        count, shown = self.found.count, len(self.found.rows)
        words = trn("{count} contact", "{count} contacts", count, count=writing.number(count))
        if shown < count:
            return tr("the first {n} of {contacts}", n=writing.number(shown), contacts=words)
        return words

    def _nobody(self) -> str:
        if self.view is View.ALL and self.field.text().strip():
            return tr("No contact has all these words.")
        if self.view is not View.ALL:
            return tr("Nobody here. Look for less, or choose “Everyone”.")
        return tr("No contacts yet. Add them at their account, or import a file of contacts.")

    def _start_search(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _enter_list(self) -> None:
        if self.found.rows:
            self.table.setFocus()
            if not self.table.currentIndex().isValid():
                self.table.step(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down: from the field into the list. Esc: back to the field, and there it empties it."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self._enter_list()
        elif event.key() == Qt.Key.Key_Escape and self.field.hasFocus():
            self.field.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self._start_search()
        else:
            super().keyPressEvent(event)

    def _open(self, contact_id: object) -> None:
        found = next((row for row in self.found.rows if row.id == contact_id), None)
        if found is not None:
            navigation = self.desk.navigation
            navigation.go("account", account=found.account_id, contact=found.id, ids=())


def contact_columns() -> Sequence[Column]:
    """The columns; name, account and role share what the others leave."""
    return (
        Column(tr("Name")),
        Column(tr("Account")),
        Column(tr("Role")),
        Column(tr("Strength"), width=92),
        Column(tr("Last touch"), width=92, right=True),
        Column(tr("Channel"), width=96),
        Column(tr("Language"), width=96),
    )


def contact_row(contact: ContactRow, writing: Writing, today: date) -> Row:
    """One person as a row."""
    left = contact.left_on is not None
    ink = "faint" if left else "text"
    roles = ", ".join(part for part in (roles_text(contact), contact.title or "") if part)
    if contact.left_on is not None:
        roles = tr("left {day}", day=written.day(contact.left_on, writing.locale))
    touch = last_touch(contact, today)
    late = "bad" if is_late(contact, today) else "muted"
    cells = (
        Cell(contact.name, ink=ink, bold=not left),
        Cell(contact.account, ink=ink),
        Cell(roles, ink="faint" if left else "muted"),
        Cell("" if left else strength_text(contact), ink="muted"),
        Cell(touch, ink=late),
        Cell(word(contact.channel), ink="muted"),
        Cell(contact.language or "", ink="muted"),
    )
    spoken = ", ".join(cell.text for cell in cells if cell.text)
    return Row(cells, contact.id, spoken=spoken)
