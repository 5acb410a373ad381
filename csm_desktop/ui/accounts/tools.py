"""The buttons beside the filter line, and what they open: groups, columns, a segment to save."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from csm_desktop.domain.fields import Kind as FieldKind
from csm_desktop.operations.account_columns import MONTH_TO_ACT
from csm_desktop.operations.custom_fields import add_custom_field, delete_custom_field
from csm_desktop.operations.segments import save_segment
from csm_desktop.ui.accounts.bars import GroupButton
from csm_desktop.ui.accounts.columns import title_of
from csm_desktop.ui.accounts.filter_field import FilterField
from csm_desktop.ui.accounts.listing import Listing
from csm_desktop.ui.accounts.popups import ColumnsPopup, SegmentPopup
from csm_desktop.ui.accounts.table import AccountTable
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.widgets import Button, Kind
from csm_desktop.ui.shared.words import tr


class Tools(QObject):
    """How the list is arranged and kept."""

    def __init__(
        self,
        desk: Desk,
        page: QWidget,
        listing: Listing,
        table: AccountTable,
        filter_field: FilterField,
    ) -> None:
        super().__init__(page)
        self.group = GroupButton()
        self.columns = Button(tr("Columns"), Kind.CHIP, icon="columns-3")
        self.save = Button(tr("Save segment"), Kind.CHIP, icon="star")
        self.buttons = (self.group, self.columns, self.save)
        self._desk = desk
        self._page = page
        self._listing = listing
        self._table = table
        self._filter = filter_field
        self.show_group()
        self.group.clicked.connect(self.choose_group)
        self.columns.clicked.connect(self.choose_columns)
        self.save.clicked.connect(self.save_segment)

    def choose_group(self) -> None:
        """Offer what the list can be grouped by."""
        menu = QMenu(self._page)
        for name, title in self._group_titles():
            act = QAction(title, menu)
            act.setCheckable(True)
            act.setChecked(name == self._listing.group)
            act.triggered.connect(lambda _checked=False, name=name: self.group_by(name))
            menu.addAction(act)
        menu.popup(self.group.mapToGlobal(self.group.rect().bottomLeft()))

    def group_by(self, name: str | None) -> None:
        """Group the list; None: not at all."""
        self._listing.group_by(name)
        self.show_group()

    def show_group(self) -> None:
        """Say on the button what the list is grouped by."""
        group = self._listing.group
        titles = dict(self._group_titles())
        self.group.show_column(titles.get(group, "") if group else "")

    def _group_titles(self) -> list[tuple[str | None, str]]:
        titles: list[tuple[str | None, str]] = [
            (None, tr("No groups")),
            (MONTH_TO_ACT, tr("Month to act")),
        ]
        return titles + [(c.id, title_of(c)) for c in self._listing.columns if c.grouped]

    def choose_columns(self) -> None:
        """Offer the columns, in their order, and the user's own fields."""
        popup = ColumnsPopup(self._page, self._listing.columns, self._table.header.order())
        popup.chosen.connect(self._listing.choose_columns)
        popup.reset.connect(self._listing.reset_columns)
        popup.field_asked.connect(lambda label, kind: self._add_field(popup, label, kind))
        popup.field_deleted.connect(
            lambda field: self._desk.workspace.do(delete_custom_field, field=field)
        )
        popup.open_under(self.columns if self.columns.isVisible() else self._filter)

    def _add_field(self, popup: ColumnsPopup, label: str, kind: str) -> None:
        def done(field: int) -> None:
            popup.close()
            self._listing.choose_columns([*self._listing.shown_columns, f"custom:{field}"])

        self._desk.workspace.do(
            add_custom_field, label=label, kind=FieldKind(kind), done=done, refused=popup.refuse
        )

    def save_segment(self) -> None:
        """Ask for a name and keep the filter under it."""
        query = self._filter.query
        popup = SegmentPopup(self._page, query)

        def done(_segment: int) -> None:
            popup.close()

        def save(name: str) -> None:
            self._desk.workspace.do(
                save_segment, name=name, query=query, done=done, refused=popup.refuse
            )

        popup.asked.connect(save)
        popup.open_under(self.save if self.save.isVisible() else self._filter)
