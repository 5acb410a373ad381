"""What changed at the account since the user last looked, and between any two days."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from csm_desktop.operations.account_comparison import (
    AccountComparison,
    AccountOnDay,
    LastLook,
    compare_account,
    read_last_look,
    visit_account,
)
from csm_desktop.ui import theme
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.day_popup import DayPopup
from csm_desktop.ui.shared.health_words import band_word
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.nouns import NONE, field_title
from csm_desktop.ui.shared.popup import Popup
from csm_desktop.ui.shared.quiet_table import Cell, Column, QuietTable, Row
from csm_desktop.ui.shared.widgets import Button, Kind, Label, paint_box, paint_ring
from csm_desktop.ui.shared.words import tr, trn

LOOKED_MS = 1_500
"""An account shown that long was looked at; one passed by J and K was not."""


def change_words(found: AccountComparison, reader: Reader) -> tuple[str, ...]:
    """What changed, each in a few words, the weightiest first."""
    first, second = found.first, found.second
    parts = []
    if first.score is not None and second.score is not None and first.score != second.score:
        parts.append(tr("health {then} → {now}", then=_score(first), now=_score(second)))
    if first.arr != second.arr:
        then = reader.money(first.arr, found.currency)
        parts.append(tr("ARR {then} → {now}", then=then, now=_arr(second, found, reader)))
    if first.forecast is not None and first.forecast != second.forecast:
        then = reader.money(first.forecast, found.currency)
        now = reader.money(second.forecast or 0, found.currency)
        parts.append(tr("forecast {then} → {now}", then=then, now=now))
    for count, words in (
        (found.touches, trn("{n} touch", "{n} touches", found.touches)),
        (found.tickets_created, trn("{n} new ticket", "{n} new tickets", found.tickets_created)),
        (found.tickets_solved, trn("{n} solved", "{n} solved", found.tickets_solved)),
        (found.answers, trn("{n} answer", "{n} answers", found.answers)),
        (found.milestones, trn("{n} milestone", "{n} milestones", found.milestones)),
        (found.outcomes, trn("{n} outcome", "{n} outcomes", found.outcomes)),
        (len(found.fields), trn("{n} field edited", "{n} fields edited", len(found.fields))),
    ):
        if count:
            parts.append(words)
    return tuple(parts)


def _score(side: AccountOnDay) -> str:
    return NONE if side.score is None else str((side.score + 50) // 100)


def _arr(side: AccountOnDay, found: AccountComparison, reader: Reader) -> str:
    return reader.money(side.arr, found.currency)


class SinceLine(QAbstractButton):
    """One line above the timeline; pressed, it shows both days side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._since = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(theme.scale(32))
        self.hide()

    def show_changes(self, since: str, changes: tuple[str, ...]) -> None:
        """Say them; without any the line vanishes."""
        self.setVisible(bool(changes))
        self._since = since
        self.setText(" · ".join(changes))
        self.setAccessibleName(f"{since}: {self.text()}")
        self.setToolTip(self.accessibleName().replace("<", "&lt;"))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        return QSize(theme.scale(200), theme.scale(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sunken line: since when at 600, then the changes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        paint_box(painter, self.rect().toRectF(), t.hover if self.underMouse() else t.sunken, None)
        side, left = theme.scale(16), theme.scale(8)
        paint_icon(painter, QRect(left, 0, side, self.height()), "history", t.muted)
        left += side + theme.scale(8)
        for words, font, ink in (
            (self._since, theme.font(13, bold=True), t.text),
            (self.text(), theme.font(13), t.muted),
        ):
            metrics, room = QFontMetrics(font), self.width() - left - theme.scale(8)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(ink)
            spot = QRect(left, 0, room, self.height())
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, shown)
            left += metrics.horizontalAdvance(shown) + theme.scale(8)
        if self.hasFocus():
            paint_ring(painter, self.rect())


class SinceLook(QObject):
    """Keeps the line true for the account shown, and opens the comparison."""

    def __init__(self, desk: Desk, page: QWidget, line: SinceLine) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._line = line
        self._account: int | None = None
        self._reader = Reader.of(desk.theme.look.language, desk.workspace.today())
        self._since: date | None = None
        self._looked = QTimer(self, interval=LOOKED_MS, singleShot=True)
        self._looked.timeout.connect(self._keep_look)
        line.clicked.connect(lambda _checked=False: self.compare())

    def show_account(self, account: int, reader: Reader) -> None:
        """Another account: when was it looked at before?"""
        self._account, self._reader, self._since = account, reader, None
        self._line.hide()
        self._desk.workspace.ask(
            read_last_look,
            lambda last: self._take_last(account, last),
            account_id=account,
        )
        self._looked.start()

    def _take_last(self, account: int, last: LastLook | None) -> None:
        if account != self._account or last is None or last.day >= self._reader.today:
            return
        self._since = last.day
        self._desk.workspace.ask(
            compare_account,
            lambda found: self._take(account, found),
            account_id=account,
            first=last.day,
            second=self._reader.today,
        )

    def _take(self, account: int, found: AccountComparison) -> None:
        if account == self._account:
            day = self._reader.day_short(found.first.day)
            words = () if found.is_unchanged else change_words(found, self._reader)
            self._line.show_changes(tr("Since {day}", day=day), words)

    def _keep_look(self) -> None:
        workspace = self._desk.workspace
        if self._account is not None and workspace.as_of is None and workspace.read_only is None:
            workspace.do(visit_account, account_id=self._account, now=datetime.now(UTC))

    def compare(self) -> None:
        """Both days side by side: since the last look, else the last 30 days."""
        if self._account is None:
            return
        today = self._reader.today
        first = self._since or date.fromordinal(today.toordinal() - 30)
        popup = ComparisonPopup(self._page, self._desk, self._account, self._reader)
        popup.show_days(first, today)
        popup.open_at_right(self._page.window())


class ComparisonPopup(Popup):
    """One account on two days that can be chosen."""

    def __init__(self, parent: QWidget, desk: Desk, account: int, reader: Reader) -> None:
        super().__init__(parent, tr("Compare two dates"))
        self._desk = desk
        self._account = account
        self._reader = reader
        self._days = (reader.today, reader.today)
        self.first = Button("", Kind.PLAIN, on_click=lambda: self._choose(0))
        self.second = Button("", Kind.PLAIN, on_click=lambda: self._choose(1))
        self.table = QuietTable(tr("Compare two dates"))
        self.problem = Label("", "bad", size=11, wrap=True)
        self.problem.hide()
        days = QHBoxLayout()
        days.setSpacing(theme.scale(8))
        for widget in (self.first, Label("→", "muted"), self.second):
            days.addWidget(widget)
        days.addStretch(1)
        self.column.addWidget(Label(tr("Compare two dates"), size=15, bold=True))
        self.column.addLayout(days)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.table)
        self.table.setFixedSize(theme.scale(500), theme.scale(28 + 11 * 30))

    def show_days(self, first: date, second: date) -> None:
        """Ask for these two days."""
        self._days = (first, second)
        for button, day, name in (
            (self.first, first, tr("First day")),
            (self.second, second, tr("Second day")),
        ):
            button.setText(self._reader.day(day))
            button.setAccessibleName(f"{name}: {button.text()}")
        if first >= second:
            self.problem.setText(tr("The first day has to be before the second."))
            self.problem.show()
            return
        self.problem.hide()
        self._desk.workspace.ask(
            compare_account,
            self.show_comparison,
            account_id=self._account,
            first=first,
            second=second,
        )

    def show_comparison(self, found: AccountComparison) -> None:
        """Then, now, and what happened between."""
        reader = self._reader
        columns = (
            Column("", width=144),
            Column(reader.day_short(found.first.day), width=88, right=True),
            Column(reader.day_short(found.second.day), width=88, right=True),
            Column(tr("Between"), right=True),
        )
        rows = [Row(tuple(Cell(text) for text in cells)) for cells in _cells(found, reader)]
        self.table.show_rows(columns, rows)

    def _choose(self, which: int) -> None:
        popup = DayPopup(
            self,
            tr("First day") if which == 0 else tr("Second day"),
            today=date.fromordinal(self._reader.today.toordinal() + 1),
            locale=self._reader.locale,
            day=self._days[which],
        )
        popup.chosen.connect(lambda day: self._take_day(which, day))
        popup.open_under(self.first if which == 0 else self.second)

    def _take_day(self, which: int, day: date) -> None:
        self.show_days(*((day, self._days[1]) if which == 0 else (self._days[0], day)))


def _cells(found: AccountComparison, reader: Reader) -> list[tuple[str, ...]]:
    first, second = found.first, found.second
    sides = (first, second)
    new, solved = found.tickets_created, found.tickets_solved
    rows: list[tuple[str, ...]] = [
        (tr("ARR"), *(reader.money(side.arr, found.currency) for side in sides), ""),
        (tr("Health"), *(_health(side) for side in sides), _difference(first, second)),
        (tr("Forecast"), *(_forecast(side, found, reader) for side in sides), ""),
        (
            tr("Open tickets"),
            str(first.open_tickets),
            str(second.open_tickets),
            tr("{new} new, {solved} solved", new=new, solved=solved),
        ),
        (tr("Contacts"), str(first.contacts), str(second.contacts), ""),
        (tr("Touches"), "", "", tr("{n}, {us} by us", n=found.touches, us=found.touches_by_us)),
        (tr("Survey answers"), "", "", str(found.answers)),
        (
            tr("Days with use"),
            "",
            "",
            tr("{n}, before {before}", n=found.active_days, before=found.active_days_before),
        ),
        (tr("Milestones reached"), "", "", str(found.milestones)),
        (tr("Outcomes confirmed"), "", "", str(found.outcomes)),
    ]
    names = ", ".join(field_title(name) for name, _then, _now in found.fields)
    rows.append((tr("Fields edited"), "", "", names or "0"))
    return rows


def _health(side: AccountOnDay) -> str:
    return NONE if side.score is None else f"{_score(side)} {band_word(side.band)}"


def _difference(first: AccountOnDay, second: AccountOnDay) -> str:
    if first.score is None or second.score is None:
        return tr("no score was kept") if first.score is None else ""
    change = int(_score(second)) - int(_score(first))
    return f"↑{change}" if change > 0 else f"↓{-change}" if change < 0 else "="


def _forecast(side: AccountOnDay, found: AccountComparison, reader: Reader) -> str:
    return NONE if side.forecast is None else reader.money(side.forecast, found.currency)
