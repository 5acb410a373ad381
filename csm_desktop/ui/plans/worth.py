"""Was it worth it? The sheet of benefits and costs by year, and what it comes to."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import minor_to_text
from csm_desktop.domain.roi import DEFINITIONS
from csm_desktop.operations.plan_records import Plan, RoiRow
from csm_desktop.ui import theme
from csm_desktop.ui.plans.acts import Acts
from csm_desktop.ui.plans.marks import WordMark
from csm_desktop.ui.plans.objective_block import QuietAdd
from csm_desktop.ui.plans.rows import Line, NewLine, keep_lines, placed
from csm_desktop.ui.plans.sentence import Sentence
from csm_desktop.ui.plans.word import Part
from csm_desktop.ui.shared.plans.words import Reading, payback_words, refusal_sentence
from csm_desktop.ui.shared.widgets import Label, hairline
from csm_desktop.ui.shared.words import say, tr

_COLUMNS, _WIDE_COLUMNS = 3, 5
"""Years side by side, and where there is room; more go below."""
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
"""Key → lines and years further."""
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class RoiLineView(Line):
    """A benefit or a cost: its title, and below it an amount for each year."""

    def __init__(self, acts: Acts) -> None:
        self.total = WordMark(right=True)
        super().__init__(acts, self.total, mark_width=1)
        self.row.setContentsMargins(0, 0, 0, 0)
        self._years: dict[int, Sentence] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.scale(4))
        self._grid.setVerticalSpacing(0)
        self._columns = 0
        self.set_columns(_COLUMNS)
        self._rearrange()
        self.line: RoiRow
        self.currency = ""
        self.reading: Reading

    def set_columns(self, count: int) -> None:
        """So many years side by side."""
        if count == self._columns:
            return
        for column in range(max(count, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < count else 0)
        self._columns = count
        for year, sentence in self._years.items():
            self._grid.removeWidget(sentence)
            self._grid.addWidget(sentence, year // count, year % count)

    def _rearrange(self) -> None:
        """The mark goes to the right end of the title, the years below both."""
        while self.row.count():
            self.row.takeAt(0)
        top = QHBoxLayout()
        top.setSpacing(theme.scale(8))
        top.addWidget(self.words, 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.total, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, theme.scale(2), 0, theme.scale(4))
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(self._grid)
        self.row.addLayout(column)

    def show_line(self, line: RoiRow, currency: str, reading: Reading) -> None:
        """Show it, or the same anew."""
        self.line, self.currency, self.reading = line, currency, reading
        source = Part(line.source or "", "source", tr("Source"), tr("whose figure"), ink="muted")
        self.words.show_parts([Part(line.title, "title", tr("Title")), Part(" "), source])
        total = sum(line.amounts)
        keys = tr("Space: another year. Enter: more. Del: delete")
        self.total.show_words(
            reading.money(total, currency),
            ink="text",
            tip=f"{reading.exact(total, currency)}\n{keys}",
        )
        self._show_years()

    def _show_years(self) -> None:
        self._fill_years(len(self.line.amounts) + bool(len(self.line.amounts) % self._columns))

    def _fill_years(self, count: int) -> None:
        for year in [year for year in self._years if year >= count]:
            gone = self._years.pop(year)
            gone.hide()
            gone.deleteLater()
        for year in range(count):
            if year not in self._years:
                self._years[year] = self._make_year(year)
            self._years[year].show_parts([self._year_part(year)])

    def _make_year(self, year: int) -> Sentence:
        sentence = Sentence(size=11, line=18)
        sentence.committed.connect(lambda key, typed: self.keep(sentence, key, typed))
        self._grid.addWidget(sentence, year // self._columns, year % self._columns)
        return sentence

    def _year_part(self, year: int) -> Part:
        name = tr("At the start") if year == 0 else tr("Year {n}", n=year)
        if year >= len(self.line.amounts):
            hint = tr("at the start") if year == 0 else tr("year {n}", n=year)
            return Part("", str(year), name, hint, typed="")
        minor = self.line.amounts[year]
        words = tr("start {amount}") if year == 0 else tr("year {n} {amount}")
        return Part(
            words.format(n=year, amount=self.reading.money(minor, self.currency) if minor else "–"),
            str(year),
            name,
            typed=minor_to_text(minor, self.currency),
            ink="muted",
            tip=f"{name}: {self.reading.exact(minor, self.currency)}",
        )

    def keep(self, sentence: Sentence, key: str, typed: str) -> None:
        """Title, source, or the amount of a year; an empty last year is left out."""
        refused = self.refuser(sentence, key, typed)
        if not key.isdigit():
            self.acts.edit_roi_line(self.line, {key: typed or None}, refused)
            return
        self.acts.set_roi_amount(self.line, int(key), typed, self.currency, refused)

    def step(self) -> None:
        """Space writes the amount of one more year."""
        last = len(self.line.amounts)
        self._fill_years(last + 1)
        self._years[last].edit(str(last))

    # The line as a row of a sheet.

    def year_at_hand(self) -> int | None:
        """The year whose amount has the focus, typed in or not."""
        for year, sentence in self._years.items():
            word = sentence.words.get(str(year))
            if (word is not None and word.hasFocus()) or sentence.editor is not None:
                return year
        return None

    def take_year(self, year: int) -> None:
        """The focus goes to this year's amount, or to the last there is."""
        year = max(0, min(year, len(self._years) - 1))
        self._years[year].words[str(year)].setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_year(self, year: int) -> None:
        """Keep what is typed for a year."""
        self._years[year].commit()

    def begin_year(self, year: int, typed: str) -> None:
        """Write another amount, beginning with what was typed."""
        sentence = self._years[year]
        sentence.edit(str(year), typed)
        if sentence.editor is not None:
            sentence.editor.deselect()
            sentence.editor.end(False)

    def clear_year(self, year: int) -> None:
        """Nothing in this year."""
        if year < len(self.line.amounts):
            self.keep(self._years[year], str(year), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit begins the amount anew, Del empties it; elsewhere Del takes the line."""
        year = self.year_at_hand()
        plain = not event.modifiers() & _HELD
        if year is not None and plain and event.text().isdigit():
            self.begin_year(year, event.text())
        elif year is not None and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_year(year)
        else:
            super().keyPressEvent(event)

    def shift(self, by: int) -> None:
        """Up or down among the lines of its side."""
        self.acts.move_roi_line(self.line, by)

    def fill_menu(self, menu: QMenu) -> None:
        """One more year."""
        menu.addAction(tr("Another year  Space")).triggered.connect(lambda _c=False: self.step())

    def erase(self) -> None:
        """Take the line away."""
        self.acts.delete_roi_line(self.line)


class WorthPart(QWidget):
    """The sheet and its figures."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self._acts = acts
        self.plan: Plan | None = None
        self.lines: dict[int, RoiLineView] = {}
        self._columns = _COLUMNS
        self._reading: Reading
        self.definition = Label("", "muted", size=11, wrap=True)
        self.rate = Sentence()
        self.figures: dict[str, tuple[Label | Sentence, Label]] = {}
        self.new = {
            side: NewLine(
                name,
                hint,
                indent=0,
                add=lambda typed, refused, side=side: acts.add_roi_line(
                    self.held, side, typed, self.held.roi.currency, refused
                ),
            )
            for side, name, hint in (
                (
                    "benefit",
                    tr("New benefit"),
                    tr("What do they gain, by year? Planner hours 0 150k 180k"),
                ),
                ("cost", tr("New cost"), tr("What does it cost them, by year? Set-up 18k")),
            )
        }
        self._arrange()
        self.rate.committed.connect(self._keep_rate)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scale(4))
        column.addWidget(Label(tr("Was it worth it?"), bold=True))
        column.addWidget(self.definition)
        self._sides = {side: QVBoxLayout() for side in ("benefit", "cost")}
        for side, words in (("benefit", tr("Benefits")), ("cost", tr("Costs"))):
            head = QHBoxLayout()
            head.addWidget(Label(words, "muted", size=11))
            head.addStretch(1)
            add = QuietAdd(
                tr("+ Benefit") if side == "benefit" else tr("+ Cost"), self.new[side].start
            )
            head.addWidget(add)
            column.addLayout(head)
            self._sides[side].setSpacing(0)
            column.addLayout(self._sides[side])
            column.addWidget(self.new[side])
        column.addWidget(hairline())
        for name, title in (
            ("benefits", tr("Benefits, present value")),
            ("costs", tr("Costs, present value")),
            ("roi", tr("ROI")),
            ("npv", ""),
            ("payback", tr("Payback")),
        ):
            column.addLayout(self._figure(name, title))

    def _figure(self, name: str, title: str) -> QHBoxLayout:
        words: Label | Sentence = self.rate if name == "npv" else Label(title, "muted")
        value = Label("", bold=True, tabular=True)
        meaning = say(DEFINITIONS.get(name, DEFINITIONS["present_value"]))
        for part in (words, value):
            part.setToolTip(meaning)
        value.setAccessibleDescription(meaning)
        self.figures[name] = (words, value)
        row = QHBoxLayout()
        row.addWidget(words, 1)
        row.addWidget(value)
        return row

    def set_wide(self, wide: bool) -> None:
        """More years side by side."""
        self._columns = _WIDE_COLUMNS if wide else _COLUMNS
        for view in self.lines.values():
            view.set_columns(self._columns)
        if self.plan is not None:
            for line in self.plan.roi.lines:
                self.lines[line.id].show_line(line, self.plan.roi.currency, self._reading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from amount to amount as in a sheet; what is typed is kept."""
        step = _STEPS.get(Qt.Key(event.key()))
        order = [self.lines[line.id] for line in self.held.roi.lines] if self.plan else []
        at = next((n for n, view in enumerate(order) if view.year_at_hand() is not None), None)
        if step is None or at is None or event.modifiers() & _HELD:
            super().keyPressEvent(event)
            return
        year = order[at].year_at_hand()
        assert year is not None
        order[at].keep_year(year)
        lines, years = step
        order[max(0, min(at + lines, len(order) - 1))].take_year(year + years)

    def show_plan(self, plan: Plan, reading: Reading) -> None:
        """Show its sheet."""
        if self.plan is not None and self.plan.id != plan.id:
            self.rate.give_up()
        self.plan, self._reading = plan, reading
        roi = plan.roi
        self.definition.setText(
            tr(
                "{currency}, figures by year from {day}",
                currency=roi.currency,
                day=reading.day(plan.starts_on),
            )
        )
        for view, line in keep_lines(
            self.lines, roi.lines, lambda one: one.id, lambda: RoiLineView(self._acts)
        ):
            view.set_columns(self._columns)
            view.show_line(line, roi.currency, reading)
            side = [one for one in roi.lines if one.side == line.side]
            column = self._sides[line.side]
            if column.indexOf(view) != side.index(line):
                column.insertWidget(side.index(line), view)
        self._show_rate(reading)
        self._show_worth(reading)

    @property
    def held(self) -> Plan:
        """The plan that is shown."""
        assert self.plan is not None
        return self.plan

    def _show_rate(self, reading: Reading) -> None:
        rate = self.held.roi.rate_percent
        part = Part(
            f"{reading.number(rate)} %" if rate is not None else tr("not discounted"),
            "discount_rate",
            tr("Discount rate"),
            typed="" if rate is None else f"{rate:f}",
            ink="muted",
            underlined=True,
            tip=say(DEFINITIONS["npv"]),
        )
        words = tr("NPV, {rate}") if rate is None else tr("NPV at {rate}")
        self.rate.show_parts(placed(words, {"rate": part}, "muted"))

    def _show_worth(self, reading: Reading) -> None:
        worth, currency = self.held.roi.worth, self.held.roi.currency
        told = dict.fromkeys(self.figures, "–")
        if worth is not None:
            for name, minor in (
                ("benefits", worth.benefits),
                ("costs", worth.costs),
                ("npv", worth.npv),
            ):
                told[name] = reading.money(minor, currency)
                self.figures[name][1].setToolTip(
                    f"{reading.exact(minor, currency)}\n{self.figures[name][0].toolTip()}"
                )
            if worth.roi is not None:
                told["roi"] = tr("{n} %", n=reading.number(round(worth.roi * 100)))
            told["payback"] = payback_words(worth.payback_years, reading)
        for name, words in told.items():
            self.figures[name][1].setText(words)
            self.figures[name][1].setAccessibleName(words)

    def _keep_rate(self, key: str, typed: str) -> None:
        def refuse(refusal: Refusal) -> None:
            self.rate.refuse(key, typed, refusal_sentence(refusal))

        self._acts.set_discount_rate(self.held, typed, refuse)
