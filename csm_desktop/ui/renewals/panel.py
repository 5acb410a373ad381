"""The panel at the right of the board, 420 wide: one renewal, or an evergreen contract."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from csm_desktop.operations.renewal_edits import set_term
from csm_desktop.operations.renewals import EvergreenRow, RenewalDetails
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import leading_name
from csm_desktop.ui.shared.renewals.close_forms import TermForm
from csm_desktop.ui.shared.renewals.editor import RenewalEditor
from csm_desktop.ui.shared.renewals.words import Reading
from csm_desktop.ui.shared.widgets import (
    ROLES,
    Button,
    IconButton,
    Kind,
    Label,
    ThinScrollBar,
    filled,
    hairline,
)
from csm_desktop.ui.shared.words import tr

WIDTH = 420


class RenewalPanel(QWidget):
    """Head, figures, and the editor or the form below.

    Signals:
        closed: the panel is to go.
        account_asked: the account's page is wanted.
    """

    closed = Signal()
    account_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.editor = RenewalEditor(desk.workspace)
        self.term: TermForm | None = None
        self._term_of = 0
        self.setAccessibleName(tr("Renewal"))
        filled(self, "surface")
        self.setFixedWidth(theme.scale(WIDTH))
        self._title = Label("", size=15, bold=True)
        self._second = Label("", "muted", wrap=True)
        self._figures = {name: _Figure(title) for name, title in _figure_titles()}
        self._arrange()

    def _arrange(self) -> None:
        side = theme.scale(16)
        head = QHBoxLayout()
        head.setSpacing(theme.scale(8))
        head.addWidget(self._title, 1)
        head.addWidget(Button(tr("Open account"), Kind.QUIET, on_click=self.account_asked.emit))
        close = IconButton("x", tr("Close the panel"))
        close.clicked.connect(self.closed)
        head.addWidget(close)
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.scale(2))
        for column, figure in enumerate(self._figures.values()):
            for row, label in enumerate(figure.labels):
                grid.addWidget(label, row, column)
            grid.setColumnStretch(column, 1)
        self._inner = filled(QWidget(), "surface")
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(side + 1, 0, side, theme.scale(12))
        self._column.setSpacing(theme.scale(10))
        self._column.addWidget(self._second)
        self._column.addLayout(grid)
        self._column.addWidget(hairline())
        self._column.addWidget(self.editor)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, scroll))
        scroll.viewport().setBackgroundRole(ROLES["surface"])
        scroll.setWidget(self._inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(theme.scale(4))
        head.setContentsMargins(side, theme.scale(10), side, 0)
        outer.addLayout(head)
        outer.addWidget(scroll, 1)

    def show_details(self, details: RenewalDetails | None, reading: Reading) -> None:
        """Show a renewal; None when it is gone."""
        if details is None:
            self.closed.emit()
            return
        row = details.row
        self._drop_term()
        self.editor.show()
        self._name(row.account, row.native_name, row.title, reading)
        act_by, ends = self._figures["act_by"], self._figures["ends_on"]
        act_by.show_value(reading.day(row.act_by), reading.near(row.act_by))
        by_itself = row.auto_renew and row.ends_on >= reading.today
        note = tr("renews by itself") if by_itself else reading.near(row.ends_on)
        ends.show_value(reading.day(row.ends_on), note)
        amount = row.final if row.final is not None else row.forecast
        target = tr("target {target}", target=reading.money(row.target, row.currency))
        self._figures["forecast"].show_value(reading.money(amount, row.currency), target)
        self.editor.show_details(details, reading)

    def show_evergreen(self, row: EvergreenRow, reading: Reading, done: Callable[[], None]) -> None:
        """Ask for the term of a contract without an end; ``done`` once it has one."""
        if self.term is not None and self._term_of == row.contract_id:
            return  # it is being written
        self._drop_term()
        self.editor.hide()
        self._name(row.account, row.native_name, row.title, reading)
        self._figures["act_by"].show_value("–", tr("evergreen"))
        since = tr("since {day}", day=reading.day(row.starts_on))
        self._figures["ends_on"].show_value("–", since)
        amount = reading.money(row.annual, row.currency)
        self._figures["forecast"].show_value(amount, tr("a year"))
        name = f"{row.account}: {row.title}" if row.title else row.account
        form = TermForm(
            tr("Set a term"),
            keep=lambda values: self._desk.workspace.do(
                set_term,
                contract_id=row.contract_id,
                name=name,
                done=lambda _none: done(),
                refused=form.refuse,
                **values,
            ),
            close=self.closed.emit,
        )
        self.term, self._term_of = form, row.contract_id
        self._column.insertWidget(self._column.count() - 1, form)
        form.start()

    def _name(self, account: str, native: str | None, contract: str, reading: Reading) -> None:
        leads = leading_name(account, native, reading.locale)
        room = theme.scale(WIDTH - 190)
        metrics = self._title.fontMetrics()
        self._title.setText(metrics.elidedText(leads, Qt.TextElideMode.ElideRight, room))
        follows = account if leads != account else native or ""
        self._second.setText(" · ".join(part for part in (follows, contract) if part))
        self._second.setVisible(bool(self._second.text()))
        self.setAccessibleName(tr("Renewal of {account}", account=leads))

    def _drop_term(self) -> None:
        if self.term is not None:
            self.term.hide()
            self.term.deleteLater()
            self.term = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line that parts it from the board."""
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), theme.tokens().line)


class _Figure:
    """Label, value and note, one above the other."""

    def __init__(self, title: str) -> None:
        self._value = Label("", size=15, bold=True, tabular=True)
        self._note = Label("", "muted", size=11, tabular=True)
        self.labels = (Label(title, "muted", size=11), self._value, self._note)

    def show_value(self, value: str, note: str) -> None:
        """Show these."""
        self._value.setText(value)
        self._note.setText(note)


def _figure_titles() -> tuple[tuple[str, str], ...]:
    return (
        ("act_by", tr("Last day to act")),
        ("ends_on", tr("Ends")),
        ("forecast", tr("Forecast")),
    )
