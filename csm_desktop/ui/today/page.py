"""Today: what needs the user, most urgent first, each with one key to act; the week beside it.

The page asks for the first rows, then for the whole list, and hands the answers to its parts. Where
an act leads and which command a key runs is decided here.
"""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from csm_desktop import format as texts
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.today import Reason
from csm_desktop.operations.today import TodayPage as Found
from csm_desktop.operations.today import (
    TodayRow,
    count_older_outcomes,
    count_untouched,
    open_today,
    read_today,
    read_today_row,
    with_row,
)
from csm_desktop.operations.today_snoozed import Snoozed, list_snoozed
from csm_desktop.operations.today_week import Week, WeekEntry, read_week
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.shared.nouns import leading_name
from csm_desktop.ui.shared.widgets import Button, Kind, Label, filled, hairline
from csm_desktop.ui.shared.words import tr
from csm_desktop.ui.today.lines import lines_of
from csm_desktop.ui.today.scores import Scores
from csm_desktop.ui.today.snooze_menu import SnoozeMenu
from csm_desktop.ui.today.snoozed_menu import open_snoozed_menu
from csm_desktop.ui.today.today_list import TodayList
from csm_desktop.ui.today.week_panel import WeekPanel
from csm_desktop.ui.today.words import Reader, older_words, sentence, untouched_words

UNTOUCHED = "last_touch is empty arr > 0"
"""The accounts that :func:`count_untouched` counts, as the list of accounts is asked for them."""
_NARROW = 760
"""Below this width, pixels before zoom, the week gives its room to the list."""


class TodayPage(Page):
    """What needs the user."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.found: Found | None = None
        self._older = 0
        self._untouched = 0
        self._watching = False
        self._painted = False
        self._patient = False
        self._snoozed: tuple[TodayRow, Reason] | None = None
        self._leaving: Reason | None = None
        self.list = TodayList()
        Scores(desk, self, self.list)
        self.week = WeekPanel()
        self.snooze = SnoozeMenu(self)
        self.sums = Label("", "muted", tabular=True)
        self.write = Button(tr("Write note  N"), Kind.PRIMARY, on_click=self.write_note)
        self.write.setAccessibleName(tr("Write a note"))
        self.empty = Label("", wrap=True)
        self.bring = Button(tr("Import files…"), on_click=lambda: desk.navigation.go("import"))
        self.older = Button("", Kind.QUIET, on_click=self._open_older)
        self.untouched = Button("", Kind.QUIET, on_click=self._open_untouched)
        self._rows = QStackedWidget()
        self._arrange()
        self._connect()
        self._handle()

    def show_place(self, **what: object) -> None:
        """Nothing to choose: it is always today."""
        if not self._watching:
            self._watching = True
            # The first rows are found several times faster than all are counted.
            self.desk.workspace.watch(self, open_today, self._take_first, follows=False)
        self.list.setFocus()

    def title(self) -> str:
        """For the bread crumb."""
        return tr("Today")

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """A row with its other reasons, the panel of S, and what is snoozed."""
        yield "reasons", self.list.toggle
        yield "snooze", self.start_snooze
        yield "snoozed", self.show_snoozed

    # What the user does.

    def act(self) -> None:
        """Go where the gravest reason of the current row is dealt with."""
        line = self.list.current
        if line is None:
            return
        if line.row is None:
            if line.link == "renewals":
                self._open_older()
            else:
                self.desk.navigation.go(line.link)
            return
        self._go_to(line.row, line.row.reasons[0])

    def export_list(self) -> None:
        """The accounts listed, each with its reasons, as CSV or a workbook."""
        # Start-up time: Today is what is shown first.
        from csm_desktop.ui.lists_out import offer_list, today_out

        reader = self._reader()
        assert reader is not None
        rows = [line.row for line in self.list.lines.lines if line.row is not None]
        out = today_out(rows, lambda reason: sentence(reason, reader), reader.currency)
        offer_list(self, self.desk, out)

    def _has_rows(self) -> bool | str:
        some = any(line.row is not None for line in self.list.lines.lines)
        return some or tr("There is nothing to export here.")

    def open_account(self) -> None:
        """Open the account of the current row."""
        line = self.list.current
        if line is not None and line.row is not None and line.row.account_id is not None:
            self._go_account(line.row.account_id)

    def account_at_hand(self) -> int | None:
        """The account of the current row."""
        line = self.list.current
        return line.row.account_id if line is not None and line.row is not None else None

    def write_note(self) -> None:
        """A note about the account of the current row."""
        line = self.list.current
        if line is not None and line.row is not None and line.row.account_id is not None:
            self._go_account(line.row.account_id, write=True)
        else:
            self.desk.notices.tell(tr("Choose an account to write about."))

    def finish(self) -> None:
        """Be done with the gravest reason of the current row."""
        from csm_desktop.operations.today_acts import finish_reason  # start-up time

        line = self.list.current
        if line is None or line.row is None:
            return
        row, reason = line.row, line.row.reasons[0]
        if reason == self._leaving:  # D was pressed twice before the list knew
            return
        self._leaving = reason
        self.list.leave()
        self.desk.workspace.do(
            finish_reason,
            refused=self._refuse,
            account_id=row.account_id,
            kind=reason.kind,
            subject=reason.subject,
            name=self._called(row, reason),
            done=lambda _result: self._read_again(row),
        )

    def _read_again(self, row: TodayRow) -> None:
        """In a large book the row that an act was about is there long before the whole list."""
        if self._patient:
            ask = self.desk.workspace.ask
            ask(read_today_row, self._take_row, number=row.number)

    def _take_row(self, answer: tuple[int, TodayRow | None]) -> None:
        if self.found is not None and self.found.complete:
            found = with_row(self.found, *answer)
            if found is not self.found:
                self._show(found)

    def _refuse(self, refusal: Refusal) -> None:
        self._leaving = None
        self.desk.workspace.refused.emit(refusal)

    def start_snooze(self) -> None:
        """Ask until when the gravest reason of the current row may wait."""
        line, reader = self.list.current, self._reader()
        if line is None or line.row is None or line.words is None or reader is None:
            return
        self._snoozed = (line.row, line.row.reasons[0])
        below = self.list.visualRect(self.list.currentIndex()).bottomLeft()
        spot = self.list.viewport().mapTo(self, below + QPoint(theme.scale(64), 0))
        self.snooze.open(line.words.name, reader, spot)

    def _snooze_until(self, day: date, why: str) -> None:
        from csm_desktop.operations.today_acts import snooze_reason  # start-up time

        assert self._snoozed is not None
        row, reason = self._snoozed
        self.list.setFocus()
        self.list.leave()
        self.desk.workspace.do(
            snooze_reason,
            account_id=row.account_id,
            kind=reason.kind,
            subject=reason.subject,
            until=day,
            reason=why,
            name=self._called(row, reason),
            done=lambda _result: self._read_again(row),
        )

    def show_snoozed(self) -> None:
        """List what is snoozed; choosing one brings it back."""
        self.desk.workspace.ask(list_snoozed, self._open_snoozed)

    def _open_snoozed(self, found: tuple[Snoozed, ...]) -> None:
        reader = self._reader()
        if found and reader is not None:
            open_snoozed_menu(self.week.wake, found, reader, self._wake)

    def _wake(self, snoozed: Snoozed) -> None:
        from csm_desktop.operations.today_acts import bring_back  # start-up time

        self.list.setFocus()
        self.desk.workspace.do(
            bring_back,
            account_id=snoozed.account_id,
            kind=snoozed.kind,
            subject=snoozed.subject,
            name=snoozed.account or snoozed.title,
        )

    def _called(self, row: TodayRow, reason: Reason) -> str:
        """What the history calls it: the account, or the title of a task of no account."""
        return row.name or str(reason.values.get("title", ""))

    def _go_to(self, row: TodayRow, reason: Reason) -> None:
        go, account = self.desk.navigation.go, row.account_id
        note = reason.values.get("note_id")
        if reason.kind == "notice":
            go("renewals", contract=reason.row_id)
        elif reason.kind == "outcome":
            go("renewals", contract=reason.row_id, list="unrecorded")
        elif account is None or (reason.kind == "follow_up" and note is None):
            go("tasks", task=reason.row_id)
        elif reason.kind == "follow_up":
            self._go_account(account, note=note)
        elif reason.kind == "meeting":
            self._go_account(account, meeting=reason.row_id, write=True)
        elif reason.kind == "champion_left":
            self._go_account(account, contact=reason.row_id)
        elif reason.kind == "milestone":
            go("onboarding", project=reason.values["project_id"], milestone=reason.row_id)
        elif reason.kind == "invoice":
            self._go_account(account, section="purchases")
        elif reason.kind in ("health_drop", "override"):
            self._go_account(account, section="health")
        elif reason.kind == "pulse":
            self._go_account(account, section="health", pulse=True)
        else:
            self._go_account(account, write=True)

    def _go_account(self, account: int, **what: object) -> None:
        self.desk.navigation.go("account", account=account, ids=self._accounts(), **what)

    def _accounts(self) -> tuple[int, ...]:
        rows = (line.row for line in self.list.lines.lines)
        return tuple(row.account_id for row in rows if row is not None and row.account_id)

    def _open_older(self) -> None:
        self.desk.navigation.go("renewals", list="unrecorded")

    def _open_untouched(self) -> None:
        self.desk.navigation.go("accounts", query=UNTOUCHED)

    def _open_entry(self, entry: WeekEntry) -> None:
        if entry.account_id is not None:
            self.desk.navigation.go("account", account=entry.account_id, ids=())

    # What the book answers.

    def _take_first(self, found: Found) -> None:
        if self.found is None:
            self._show(found)
        watch = self.desk.workspace.watch
        self._patient = not found.complete
        watch(self, read_today, self._show, patient=self._patient)
        watch(self, read_week, self._show_week, patient=True)
        watch(self, count_older_outcomes, self._take_older, patient=True)
        watch(self, count_untouched, self._take_untouched, patient=True)

    def _show(self, found: Found) -> None:
        self.found = found
        self._leaving = None
        reader = self._reader()
        assert reader is not None
        self.list.show_lines(lines_of(found, self._older, reader))
        self._show_sums(found, reader)
        waiting = any(group.count for group in found.groups)
        self._rows.setCurrentIndex(0 if waiting else 1)
        if not waiting:
            self._show_empty(found, reader)
        self._tell_painted(waiting)

    def _show_sums(self, found: Found, reader: Reader) -> None:
        now = found.groups[0]
        parts = [reader.long_day()]
        if found.complete and now.count:
            count = texts.number(now.count, reader.locale)
            parts.append(
                tr("{n} now, {amount} ARR behind them", n=count, amount=reader.money(now.arr))
                if now.arr
                else tr("{n} now", n=count)
            )
        self.sums.setText(" · ".join(parts))

    def _show_empty(self, found: Found, reader: Reader) -> None:
        upcoming = found.upcoming
        said = tr("Nothing needs you.")
        if upcoming is not None:
            name = leading_name(upcoming.name, upcoming.native_name, reader.locale)
            when = reader.relative(upcoming.day)
            said += " " + tr("Next: notice for {name} {when}.", name=name, when=when)
        self.empty.setText(said)
        self.bring.setVisible(upcoming is None and not self._older and not self._untouched)
        for button, count, words in (
            (self.older, self._older, older_words(self._older, reader)),
            (self.untouched, self._untouched, untouched_words(self._untouched, reader)),
        ):
            button.setVisible(bool(count))
            button.setText(words)
            button.setAccessibleName(words)
            button.updateGeometry()

    def _show_week(self, week: Week) -> None:
        reader = self._reader()
        if reader is not None:
            self.week.show_week(week, reader)

    def _take_older(self, count: int) -> None:
        if count != self._older and self.found is not None:
            self._older = count
            self._show(self.found)

    def _take_untouched(self, count: int) -> None:
        if count != self._untouched and self.found is not None:
            self._untouched = count
            self._show(self.found)

    def _reader(self) -> Reader | None:
        if self.found is None:
            return None
        language = self.desk.theme.look.language
        locale = language if language in texts.LOCALES else "en"
        return Reader(locale, self.found.today, self.found.zone, self.found.currency)

    def _tell_painted(self, waiting: bool) -> None:
        """Once: the first real rows are on the screen, or the sentence that there are none."""
        if self._painted:
            return
        if waiting:
            self.list.painted.connect(self._first_paint, Qt.ConnectionType.SingleShotConnection)
        else:
            self._first_paint()

    def _first_paint(self) -> None:
        if not self._painted:
            self._painted = True
            self.shown.emit()

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        head = QHBoxLayout()
        head.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        head.setSpacing(theme.scale(12))
        head.addWidget(Label(tr("Today"), size=20, bold=True))
        head.addWidget(self.sums)
        head.addStretch(1)
        head.addWidget(self.write)
        top = QWidget()
        top.setFixedHeight(theme.scale(52))
        top.setLayout(head)
        self._rows.addWidget(self.list)
        self._rows.addWidget(self._nothing())
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._rows, 1)
        body.addWidget(hairline(upright=True))
        body.addWidget(self.week)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(hairline())
        column.addLayout(body, 1)
        self.setFocusProxy(self.list)

    def _nothing(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        # A quiet button has 8 of its own beside its words: these stand below those of the sentence.
        column.setContentsMargins(theme.scale(8), theme.scale(24), theme.scale(16), 0)
        column.setSpacing(theme.scale(4))
        first = QVBoxLayout()
        first.setContentsMargins(theme.scale(8), 0, 0, theme.scale(8))
        first.setSpacing(theme.scale(12))
        first.addWidget(self.empty)
        first.addWidget(self.bring)
        column.addLayout(first)
        column.addWidget(self.older)
        column.addWidget(self.untouched)
        column.addStretch(1)
        return box

    def _connect(self) -> None:
        self.list.acted.connect(self.act)
        self.list.opened.connect(self.open_account)
        self.snooze.chosen.connect(self._snooze_until)
        self.snooze.left.connect(self.list.setFocus)
        self.week.chosen.connect(self._open_entry)
        self.week.wake_wanted.connect(self.show_snoozed)

    def _handle(self) -> None:
        actions = self.desk.actions
        actions.handle("new_note", self.write_note, on=self)
        actions.handle("done", self.finish, on=self)
        actions.handle("snooze", self.start_snooze, on=self)
        actions.handle("export_rows", self.export_list, enabled=self._has_rows, on=self)
        actions.handle("next", lambda: self.list.step(1), on=self)
        actions.handle("previous", lambda: self.list.step(-1), on=self)

    def resizeEvent(self, event: object) -> None:
        """A narrow page keeps its room for the list."""
        self.week.setVisible(self.width() >= theme.scale(_NARROW))
