"""The page of accounts: the filter line, the table, what is selected, and a panel at the right.

It says what is to be shown and where a change goes; how the table paints, how a rule is typed and
how a value is edited stand in their own files, what is asked of the book in ``listing.py``.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.account_columns import MONTH_TO_ACT, query_fields
from csm_desktop.operations.account_edits import (
    create_account,
    delete_account,
    delete_accounts,
    edit_account,
    edit_accounts,
)
from csm_desktop.operations.accounts import read_account_facts
from csm_desktop.ui import theme
from csm_desktop.ui.accounts.bars import PageHead, SelectionBar
from csm_desktop.ui.accounts.cell_editor import CellEditor
from csm_desktop.ui.accounts.export import export_accounts
from csm_desktop.ui.accounts.filter_field import Chip, FilterField
from csm_desktop.ui.accounts.floats import ProblemNote
from csm_desktop.ui.accounts.listing import Listing
from csm_desktop.ui.accounts.panels import BulkPanel, NewPanel, PeekPanel, SidePanel
from csm_desktop.ui.accounts.sparks import Sparks
from csm_desktop.ui.accounts.table import AccountTable
from csm_desktop.ui.accounts.tools import Tools
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.shared.widgets import filled
from csm_desktop.ui.shared.words import tr, trn
from csm_desktop.workspace import Watch

NARROW = 760
"""Below this width the buttons beside the filter line go; the palette still has them."""


class AccountsPage(Page):
    """All accounts, those that a filter finds, or a segment."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.panel: SidePanel | None = None
        self._peek_watch: Watch | None = None
        self._was_shown = False
        self._build()
        self._arrange()
        self._connect()
        self._handle()

    def _build(self) -> None:
        filled(self, "surface")
        self.head = PageHead()
        self.listing = Listing(self.desk, self)
        self.table = AccountTable(self.listing.model, self)
        self.filter = FilterField(self)
        self.filter.learn(query_fields(self.listing.columns), {}, self.desk.workspace.today())
        self.among = Chip("")
        self.among.hide()
        self.tools = Tools(self.desk, self, self.listing, self.table, self.filter)
        self.bar = SelectionBar()
        self.bar.hide()
        self.note = ProblemNote(self)
        self.editor = CellEditor(self.desk, self.table, self.note)
        self.setFocusProxy(self.table)

    def _arrange(self) -> None:
        tools = QHBoxLayout()
        side = theme.scale(16)
        tools.setContentsMargins(side, 0, side, theme.scale(12))
        tools.setSpacing(theme.scale(8))
        tools.addWidget(self.among)
        tools.addWidget(self.filter, 1)
        for button in self.tools.buttons:
            tools.addWidget(button)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addLayout(tools)
        left.addWidget(self.table, 1)
        left.addWidget(self.bar)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(left, 1)

    def _connect(self) -> None:
        listing, table = self.listing, self.table
        listing.attach(table)
        Sparks(self.desk, self, table)
        listing.shown.connect(self._show_sums)
        listing.columns_known.connect(self._take_columns)
        listing.selection_summed.connect(self._show_selection)
        table.painted.connect(self._tell_shown)
        table.picked.connect(self._follow)
        table.opened.connect(self._open)
        table.edit_asked.connect(self._edit_cell)
        table.header.customContextMenuRequested.connect(lambda _at: self.tools.choose_columns())
        self.filter.asked.connect(listing.filter)
        self.filter.kept.connect(self._keep_place)
        self.filter.left.connect(self._go_to_table)
        self.among.clicked.connect(lambda _checked=False: self._drop_among())
        self.head.new.clicked.connect(self._new)
        self.editor.edited.connect(self._save_cell)
        self.bar.edit_asked.connect(self._edit_selected)
        self.bar.export_asked.connect(lambda: self.listing.when_whole(self._export))
        self.bar.delete_asked.connect(lambda: self.listing.when_whole(self._delete))
        self.bar.cleared.connect(self._clear_selection)

    def _handle(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            "filter": lambda: self.filter.line.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "new_account": self._new,
            "edit": self._edit,
            "delete": lambda: self.listing.when_whole(self._delete),
            "open": self._open_current,
            "peek": self._toggle_peek,
            "next": lambda: self.table.step(1),
            "previous": lambda: self.table.step(-1),
            "select_all": self.table.selectAll,
            "copy": self._copy,
            "save_segment": self.tools.save_segment,
            "choose_columns": self.tools.choose_columns,
        }
        for name, act in acts.items():
            self.desk.actions.handle(name, act, on=self)
        self.desk.actions.handle(
            "export_rows",
            lambda: self.listing.when_whole(self._export),
            enabled=self._is_read,
            on=self,
        )

    def _is_read(self) -> bool | str:
        return self.listing.writing is not None or tr("The list is still being read.")

    # The place.

    def show_place(self, **what: object) -> None:
        """Show the accounts that ``query`` asks for; without it, those shown last.

        ``among``: out of these only, called ``named``; a chip says so and takes it away.
        """
        query, among = what.get("query"), what.get("among")
        self._show_among(among if isinstance(among, tuple) else None, str(what.get("named", "")))
        if among is not None and query is None:
            query = ""
        if isinstance(query, str) and query != self.filter.query:
            self.filter.show_query(query)
            self.listing.filter(query)

    def _show_among(self, ids: tuple[int, ...] | None, named: str) -> None:
        self.listing.keep_among(ids)
        self.among.setVisible(ids is not None)
        if ids is None:
            return
        many = trn("{n} account", "{n} accounts", len(ids))
        words = tr("{accounts} of {mark}", accounts=many, mark=named) if named else many
        self.among.query = named
        self.among.setText(words)
        self.among.setAccessibleName(tr("Remove the filter {query}", query=words))
        self.among.setToolTip(self.among.accessibleName())

    def _drop_among(self) -> None:
        self._show_among(None, "")
        self._keep_place(self.filter.query)

    def title(self) -> str:
        """For the bread crumb."""
        return tr("Accounts")

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The list, grouped, and with the panel."""
        yield "accounts", lambda: None
        yield "accounts-grouped", lambda: self.tools.group_by(MONTH_TO_ACT)
        yield "accounts-peek", self._toggle_peek

    def _keep_place(self, query: str) -> None:
        place = self.desk.navigation.place
        if place is not None and place.page == "accounts":
            among = self.listing.among
            if among is None:
                self.desk.navigation.replace(query=query)
            else:
                self.desk.navigation.replace(query=query, among=among, named=self.among.query)

    def _tell_shown(self) -> None:
        if not self._was_shown and self.listing.is_answered:
            self._was_shown = True
            self.shown.emit()

    # What the list says.

    def _take_columns(self) -> None:
        listing = self.listing
        today = self.desk.workspace.today()
        self.filter.learn(query_fields(listing.columns), listing.known, today)
        self.tools.show_group()

    def _show_sums(self) -> None:
        listing = self.listing
        writing = listing.writing
        if writing is None:
            return
        self.head.show_sums(
            writing,
            listing.shown_sums,
            listing.whole_sums,
            filtered=bool(listing.query.strip()) or listing.among is not None,
        )
        self._show_empty()

    def _show_empty(self) -> None:
        """Nothing to show: why, and the one way on."""
        if self.listing.shown_sums[0] or not self.listing.is_answered:
            self.table.show_empty("", "", "", self._new)
        elif self.listing.query.strip():
            self.table.show_empty(
                tr("Nothing matches this filter."), "", tr("Clear the filter"), self.filter.clear
            )
        else:
            self.table.show_empty(
                tr("No accounts yet."),
                tr("Import the files that your systems give you, or make the first one."),
                tr("Import files"),
                lambda: self.desk.navigation.go("import"),
            )

    def _follow(self) -> None:
        self.listing.note_selection()
        if isinstance(self.panel, PeekPanel) and self._peek_watch is not None:
            account = self.table.current_account()
            if account is not None and account != self._peek_watch.params["account"]:
                self._peek_watch.ask(account=account)

    def _show_selection(self) -> None:
        count, arr = self.listing.selected_count, self.listing.selected_arr
        many = count > 1
        if self.listing.writing is not None and many:
            self.bar.show_selection(self.listing.writing, count, arr)
        self.bar.setVisible(many)
        if isinstance(self.panel, BulkPanel):
            self.panel.show_count(count)

    def _clear_selection(self) -> None:
        self.table.clearSelection()
        self.table.setFocus()

    # Going.

    def _go_to_table(self) -> None:
        self.table.setFocus()
        if self.table.currentIndex().row() < 0:
            self.table.step(1)

    def _open_current(self) -> None:
        line = self.table.currentIndex().row()
        if self.listing.model.head_at(line) is not None:
            self.table.fold(line, not self.listing.model.head_at(line).folded)  # type: ignore[union-attr]  # just seen
            return
        account = self.table.current_account()
        if account is not None:
            self._open(account)

    def _open(self, account: int) -> None:
        """The account's page, which goes to the next and previous one of this list."""
        self.desk.navigation.go(
            "account", account=account, ids=tuple(filter(None, self.listing.model.ids))
        )

    # Editing.

    def _edit(self) -> None:
        if self.listing.selected_count > 1:
            self._edit_selected()
            return
        index = self.table.currentIndex()
        if index.isValid() and self.listing.model.account_at(index.row()) is not None:
            columns = self.listing.model.columns
            if index.column() < 1 or not columns[index.column()].editable:
                index = index.siblingAtColumn(self._column_number("next_step"))
            self._edit_cell(index)

    def _column_number(self, name: str) -> int:
        names = [column.id for column in self.listing.model.columns]
        return names.index(name) if name in names else 0

    def _edit_cell(self, index: QModelIndex) -> None:
        self.listing.learn_words()
        if not self.editor.open(index, self.listing.known):
            account = self.listing.model.account_at(index.row())
            if account is not None:
                self._open(account)

    def _save_cell(self, account: int, column: int, value: object, text: str) -> None:
        model = self.listing.model
        name = model.columns[column].id
        model.expect(account, column, text)
        self.table.viewport().update()
        self._save(account, name, value)

    def _save(self, account: int, column: str, value: object) -> None:
        row = self.listing.model.row_of(account)
        self.desk.workspace.do(
            edit_account,
            account=account,
            name=row.name if row is not None else "",
            changes={column: value},
            refused=self._refused_edit,
        )

    def _refused_edit(self, refusal: Refusal) -> None:
        self.listing.read_again()
        self.desk.workspace.refused.emit(refusal)

    def _edit_selected(self) -> None:
        self.listing.learn_words()
        name = self.listing.model.columns[max(0, self.table.currentIndex().column())].id
        writing = self.listing.writing
        if writing is None:
            return
        panel = BulkPanel(
            self.desk,
            self.listing.columns,
            self.listing.known,
            first=name,
            currency=writing.currency,
        )
        panel.show_count(self.listing.selected_count)
        panel.asked.connect(lambda column, value: self._edit_all(panel, column, value))
        self._show_panel(panel)
        if panel.field is not None:
            panel.field.setFocus()

    def _edit_all(self, panel: BulkPanel, column: str, value: object) -> None:
        def edit() -> None:
            self.desk.workspace.do(
                edit_accounts,
                ids=self.listing.selected_ids(),
                changes={column: value},
                refused=panel.refuse,
            )

        self.listing.when_whole(edit)

    def _new(self) -> None:
        self.listing.learn_words()
        panel = NewPanel(self.desk, self.listing.columns, self.listing.known)
        panel.asked.connect(lambda values: self._create(panel, values))
        self._show_panel(panel)
        panel.setFocus()

    def _create(self, panel: NewPanel, values: dict[str, object]) -> None:
        def done(account: int) -> None:
            self._close_panel()
            self.listing.go_to(account)

        self.desk.workspace.do(create_account, values=values, done=done, refused=panel.refuse)

    def _delete(self) -> None:
        ids = self.listing.selected_ids()
        row = self.listing.model.row_of(ids[0]) if len(ids) == 1 else None
        if row is not None:
            self.desk.workspace.do(delete_account, account=row.id, name=row.name)
        elif ids:
            self.desk.workspace.do(delete_accounts, ids=ids)

    def _copy(self) -> None:
        self.listing.copy_selection()

    def account_at_hand(self) -> int | None:
        """The account of the current row."""
        return self.table.current_account()

    def _export(self) -> None:
        export_accounts(self, self.desk, self.listing)

    # The panel.

    def _toggle_peek(self) -> None:
        if isinstance(self.panel, PeekPanel):
            self._close_panel()
            return
        account = self.table.current_account()
        if account is None:
            self.table.step(1)
            account = self.table.current_account()
        if account is None:
            return
        self.listing.learn_words()
        panel = PeekPanel(self.desk, self.listing.columns, self.listing.known)
        panel.opened.connect(self._open_current)
        panel.edited.connect(lambda column, value: self._save(self._peek_account(), column, value))
        self._show_panel(panel)
        self._peek_watch = self.desk.workspace.watch(
            panel,
            read_account_facts,
            lambda facts: panel.show_facts(facts, self.listing.writing),
            account=account,
        )

    def _peek_account(self) -> int:
        facts = self.panel.facts if isinstance(self.panel, PeekPanel) else None
        assert facts is not None
        return facts.row.id

    def _show_panel(self, panel: SidePanel) -> None:
        self._close_panel()
        self.panel = panel
        panel.closed.connect(self._close_panel)
        self._row.addWidget(panel)
        self._fit_buttons()

    def _close_panel(self) -> None:
        panel, self.panel = self.panel, None
        if self._peek_watch is not None:
            self._peek_watch.stop()
            self._peek_watch = None
        if panel is not None:
            self._row.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            self.table.setFocus()
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        taken = self.panel.width() if self.panel is not None else 0
        roomy = self.width() - taken >= theme.scale(NARROW)
        for button in self.tools.buttons:
            button.setVisible(roomy)
        self.head.new.setVisible(self.panel is None)

    # What Qt tells.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with what is selected."""
        menu = QMenu(self)
        for words, act in (
            (tr("Open"), self._open_current),
            (tr("Peek"), self._toggle_peek),
            (tr("Edit"), self._edit),
            (tr("Export…"), lambda: self.listing.when_whole(self._export)),
            (tr("Delete"), lambda: self.listing.when_whole(self._delete)),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, act=act: act())
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc: first the panel, then the selection, then the filter."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.panel is not None:
            self._close_panel()
        elif self.listing.selected_count > 1:
            self._clear_selection()
        elif self.filter.query:
            self.filter.clear()
        elif self.listing.among is not None:
            self._drop_among()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out buttons that have no room."""
        super().resizeEvent(event)
        self._fit_buttons()
