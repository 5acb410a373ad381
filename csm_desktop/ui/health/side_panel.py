"""The right side: with a draft, what it changes; without one, how the book moves by itself."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from csm_desktop import format as written
from csm_desktop.domain.health_parts import in_language
from csm_desktop.operations.health_records import HealthBook, OverrideRow, PulseRow
from csm_desktop.ui import theme
from csm_desktop.ui.health.book_trend import BookTrend
from csm_desktop.ui.health.draft import Drafting
from csm_desktop.ui.health.driver_list import DriverList, DriverRow
from csm_desktop.ui.health.matrix import Matrix
from csm_desktop.ui.health.move_list import MoveList, MoveRow, move_row
from csm_desktop.ui.shared.health_words import band_text, band_word, exact_points, score_text
from csm_desktop.ui.shared.nouns import leading_name
from csm_desktop.ui.shared.widgets import (
    ROLES,
    Button,
    Kind,
    Label,
    ThinScrollBar,
    filled,
    hairline,
)
from csm_desktop.ui.shared.words import tr, trn

WIDTH, WIDE = 336, 801
"""Of one column, and of two; pixels before zoom."""
MOST = 100
"""Accounts listed at once; the matrix and its cells count all."""
SOON_DAYS = 7


class SidePanel(QScrollArea):
    """The panel.

    Signals:
        opened (int): an account.
        bands_chosen (str): a band whose accounts are to be listed.
    """

    opened = Signal(int)
    bands_chosen = Signal(str)

    def __init__(self, drafting: Drafting, locale: str) -> None:
        super().__init__()
        self._drafting = drafting
        self._locale = locale
        self._cell: tuple[str | None, str | None] | None = None
        self._pulses: tuple[PulseRow, ...] = ()
        self._overrides: tuple[OverrideRow, ...] = ()
        self._today = date.min
        self.moves = MoveList(tr("Accounts that change band"), locale)
        self.matrix = Matrix(locale)
        self.trend = BookTrend(locale)
        self.drivers = DriverList(tr("What pulls most"), locale)
        self.changed = MoveList(tr("Accounts that changed"), locale)
        self.ending = MoveList(tr("Pulses and overrides that end soon"), locale)
        self._title = Label("", size=15, bold=True, wrap=True)
        self._note = Label("", "muted", size=11, wrap=True)
        self._all = Button(tr("Show all of them"), Kind.QUIET, on_click=self._show_all)
        self._more = Label("", "muted", size=11)
        self._from = Label("", bold=True)
        self._trend_note = Label("", "muted", size=11, wrap=True)
        self._changed_head = Label("", bold=True, wrap=True)
        self._draft_parts = (QWidget(), QWidget())
        self._usual_parts = (QWidget(), QWidget())
        self._ending_part = QWidget()
        self._columns = (QVBoxLayout(), QVBoxLayout())
        self._beside = QHBoxLayout()
        self._line = hairline(upright=True)
        self._is_wide = False
        self._arrange()
        self.moves.opened.connect(self.opened)
        self.changed.opened.connect(self.opened)
        self.ending.opened.connect(self.opened)
        self.matrix.chosen.connect(self._choose_cell)

    def _arrange(self) -> None:
        self.setAccessibleName(tr("What changes"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, self))
        self.viewport().setBackgroundRole(ROLES["surface"])
        inner = filled(QWidget(), "surface")
        shown = [_head(self._title, self._note), self.moves]
        _column(self._draft_parts[0], [*shown, _padded(self._more), _padded(self._all, 8)])
        _column(self._draft_parts[1], [_head(self._from), self.matrix])
        pull = tr("Points that an account loses to a measure on average.")
        self._drivers_head = _head(
            Label(tr("What pulls most?"), size=15, bold=True),
            Label(pull, "muted", size=11, wrap=True),
        )
        better = Label(tr("Is the book getting better?"), size=15, bold=True)
        _column(
            self._usual_parts[0],
            [_head(better, self._trend_note), self.trend, self._drivers_head, self.drivers],
        )
        _column(self._usual_parts[1], [_head(self._changed_head), self.changed])
        ending = Label(tr("End within 7 days"), size=15, bold=True)
        _column(self._ending_part, [_head(ending), self.ending])
        beside = self._beside
        inner.setLayout(beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        for number, column in enumerate(self._columns):
            column.setSpacing(0)
            column.addStretch(1)
            beside.addLayout(column, 1)
            if not number:
                beside.addWidget(self._line)
        self.setWidget(inner)
        self._place()

    def show_wide(self, wide: bool) -> None:
        """Two columns beside each other, or one."""
        if wide != self._is_wide:
            self._is_wide = wide
            self._place()

    def _place(self) -> None:
        first, second = self._columns
        ours = (self._draft_parts[0], self._usual_parts[0])
        others = (self._draft_parts[1], self._usual_parts[1], self._ending_part)
        for part in (*ours, *others):
            for column in self._columns:
                column.removeWidget(part)
        # In one column, what belongs together stays together.
        one = (*self._draft_parts, *self._usual_parts, self._ending_part)
        for part in ours if self._is_wide else one:
            first.insertWidget(first.count() - 1, part)
        for part in others if self._is_wide else ():
            second.insertWidget(second.count() - 1, part)
        self._line.setVisible(self._is_wide)
        self._beside.setStretch(2, 1 if self._is_wide else 0)
        self.setFixedWidth(theme.scale(WIDE if self._is_wide else WIDTH))

    # Showing.

    def show_book(self, book: HealthBook, today: date) -> None:
        """What is so without a draft."""
        self._today = today
        kept = [point for point in book.trend if point.healthy + point.watch + point.poor]
        self.trend.setVisible(len(kept) > 1)
        self._trend_note.setText(
            tr("Accounts by band, week by week")
            if len(kept) > 1
            else tr("Scores are kept from today on, so the trend begins next week.")
        )
        self.trend.show_trend(book.trend, book.model_changes)
        self.drivers.show_rows(
            [
                DriverRow(
                    in_language(driver.names, self._locale),
                    score_text(driver.mean),
                    f"−{exact_points(driver.pull, self._locale)}" if driver.known else "–",
                    tr(
                        "{n} of {all} accounts have data, {low} of them are low",
                        n=written.number(driver.known, self._locale),
                        all=written.number(book.accounts, self._locale),
                        low=written.number(driver.low, self._locale),
                    ),
                )
                for driver in book.drivers
                if driver.known
            ][:8]
        )
        rows = [move_row(move, self._locale) for move in book.changed[:MOST]]
        self._changed_head.setText(
            trn(
                "{count} account changed band in 30 days",
                "{count} accounts changed band in 30 days",
                book.changed_count,
                count=written.number(book.changed_count, self._locale),
            )
        )
        if not rows:
            rows = [move_row(move, self._locale, by_change=True) for move in book.moves[:10]]
            if rows:
                self._changed_head.setText(tr("Biggest moves in 30 days"))
        if not rows:
            self._changed_head.setText(tr("No score has changed in 30 days."))
        self.changed.show_rows(rows, book.currency, by_change=not book.changed)
        self._drivers_head.setVisible(bool(self.drivers.rows))
        self._show_ending()
        self.show_result()

    def show_result(self) -> None:
        """What the draft does to the book."""
        drafting = self._drafting
        has = drafting.is_draft
        for part in self._draft_parts:
            part.setVisible(has)
        for part in self._usual_parts:
            part.setVisible(not has)
        if not has or drafting.book is None:
            self._cell = None
            return
        result, book = drafting.result, drafting.book
        if result is None:
            self._title.setText(tr("Working it out…"))
            return
        count = len(result.changed)
        self._title.setText(
            trn(
                "{count} account changes band",
                "{count} accounts change band",
                count,
                count=written.number(count, self._locale),
            )
        )
        self.matrix.show_table(result.migration)
        self._from.setText(tr("From v{version} to draft, accounts", version=book.model.version))
        moving = sum(
            cell.arr
            for before, row in enumerate(result.migration)
            for after, cell in enumerate(row)
            if before != after
        )
        amount = written.money_short(moving, book.currency, self._locale)
        note = tr(
            "Draft against model v{version}, {amount} ARR",
            version=book.model.version,
            amount=amount,
        )
        self._note.setText(note)
        self._show_moves(count)

    def _show_moves(self, count: int) -> None:
        book = self._drafting.book
        assert book is not None
        if self._cell is None:
            found = self._drafting.moves(count=MOST)
        else:
            found = tuple(
                move
                for move in self._drafting.moves(count=max(count, 1))
                if (move.band_before, move.band) == self._cell
            )
            count, found = len(found), found[:MOST]
            before, after = (band_text(band) for band in self._cell)
            self._title.setText(tr("From {before} to {after}", before=before, after=after))
        self.moves.show_rows([move_row(move, self._locale) for move in found], book.currency)
        hidden = count - len(found)
        more = trn("and {n} more", "and {n} more", hidden) if hidden > 0 else ""
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._all.setVisible(self._cell is not None)

    def _choose_cell(self, before: str | None, after: str | None) -> None:
        if before == after:
            if before is not None:
                self.bands_chosen.emit(before)
            return
        self._cell = (before, after)
        self.show_result()
        self.ensureWidgetVisible(self._title)

    def _show_all(self) -> None:
        self._cell = None
        self.show_result()

    def show_judgements(
        self,
        today: date,
        *,
        pulses: tuple[PulseRow, ...] | None = None,
        overrides: tuple[OverrideRow, ...] | None = None,
    ) -> None:
        """Pulses and overrides, of which those that end soon are listed."""
        self._today = today
        self._pulses = pulses if pulses is not None else self._pulses
        self._overrides = overrides if overrides is not None else self._overrides
        self._show_ending()

    def _show_ending(self) -> None:
        book = self._drafting.book
        if book is None:
            return
        last = self._today + timedelta(days=SOON_DAYS)
        ends = [
            (one.valid_until, one.account_id, self._name_of(one), one.band, tr("pulse"))
            for one in self._pulses
            if one.latest and self._today <= one.valid_until <= last
        ]
        ends += [
            (one.until, one.account_id, self._name_of(one), one.band, tr("override"))
            for one in self._overrides
            if one.in_force and one.until <= last
        ]
        rows = [self._ending_row(*end) for end in sorted(ends)[:20]]
        self._ending_part.setVisible(bool(rows))
        self.ending.show_rows(rows, book.currency)

    def _name_of(self, one: PulseRow | OverrideRow) -> str:
        return leading_name(one.account, one.native_name, self._locale)

    def _ending_row(
        self, day: date, account_id: int, account: str, band: str, what: str
    ) -> MoveRow:
        when = written.day_relative(day, self._today, self._locale)
        note = tr("{what} {band} ends {when}", what=what, band=band_word(band), when=when)
        return MoveRow(account_id, account, (None, None), (band, None), 0, note=note)


def _head(*labels: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    side = theme.scale(16)
    column.setContentsMargins(side, theme.scale(12), side, theme.scale(8))
    column.setSpacing(theme.scale(2))
    for label in labels:
        column.addWidget(label)
    return holder


def _padded(widget: QWidget, left: int = 16) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(theme.scale(left), theme.scale(4), theme.scale(16), 0)
    column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
    return holder


def _column(holder: QWidget, parts: Sequence[QWidget]) -> None:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
