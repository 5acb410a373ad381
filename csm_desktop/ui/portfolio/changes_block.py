"""The two days account by account: who is new, who went, whose MRR or health differs."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from csm_desktop.operations.compare import DEFINITIONS, AccountComparison, Comparison
from csm_desktop.operations.portfolio_before import read_changes
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.portfolio.answers import Answers
from csm_desktop.ui.portfolio.block import Block
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.portfolio.sections import CHANGES
from csm_desktop.ui.shared.health_words import band_word
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.quiet_table import Cell, Column, QuietTable, Row
from csm_desktop.ui.shared.widgets import Label
from csm_desktop.ui.shared.words import later, say, tr, trn

MOST = 200
"""Accounts listed; the largest change of MRR first."""
_HEIGHT = 12 * 26
_STATUS = {
    "new": later("new"),
    "reactivated": later("reactivated"),
    "expanded": later("expanded"),
    "contracted": later("contracted"),
    "churned": later("churned"),
    "same": later("same"),
}


class ChangesBlock(Block):
    """A table of the accounts that changed; Enter opens one."""

    def __init__(self, desk: Desk, answers: Answers) -> None:
        title = tr("Which accounts changed?")
        super().__init__(CHANGES, title, _HEIGHT)
        self._desk = desk
        self._answers = answers
        self.title = Label(title, size=15, bold=True)
        self.definition = Label("", "muted", size=11, wrap=True)
        self.table = QuietTable(title, row_height=26)
        self.empty = Label("", "muted", wrap=True)
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scale(4))
        for widget in (self.title, self.definition, self.table, self.empty):
            column.addWidget(widget)
        self.table.opened.connect(self._open)

    def fill(self, *, patient: bool) -> None:
        """Ask for both days."""
        self._answers.want(read_changes, self._show, since=True, patient=patient)

    def _show(self, answer: Any) -> None:
        comparison: Comparison = answer
        desk = self._desk
        reader = Reader.of(desk.theme.look.language, desk.workspace.today())
        changed = [one for one in comparison.accounts if _differs(one)]
        first, second = (
            reader.day(day) for day in (comparison.period.opening, comparison.period.last)
        )
        many = trn("{n} account", "{n} accounts", len(changed))
        self.definition.setText(
            tr("{accounts} between {first} and {second}", accounts=many, first=first, second=second)
        )
        self.definition.setToolTip("\n".join(say(text) for text in DEFINITIONS.values()))
        self.empty.setText(tr("Nothing differs between the two days."))
        self.empty.setVisible(not changed)
        self.table.setVisible(bool(changed))
        self.table.show_rows(
            _columns(first, second),
            [_row(one, comparison.currency, reader) for one in changed[:MOST]],
            keep=True,
        )
        self.table.setFixedHeight(min(self.table.full_height(), theme.scale(_HEIGHT)))
        self.stand(self.body)
        self.tell_filled()

    def _open(self, account: object) -> None:
        row = self.table.current_key()
        self.chosen.emit((account if account is not None else row,), "")


def _differs(one: AccountComparison) -> bool:
    return (
        one.mrr_first != one.mrr_second or one.status != "same" or one.band_first != one.band_second
    )


def _columns(first: str, second: str) -> tuple[Column, ...]:
    return (
        Column(tr("Account")),
        Column(tr("Movement"), width=104),
        Column(tr("MRR {day}", day=first), width=132, right=True),
        Column(tr("MRR {day}", day=second), width=132, right=True),
        Column(tr("Change"), width=96, right=True),
        Column(tr("Health"), width=168),
        Column(tr("Touches"), width=72, right=True),
        Column(tr("Tickets"), width=72, right=True),
    )


def _row(one: AccountComparison, currency: str, reader: Reader) -> Row:
    change = one.mrr_second - one.mrr_first
    texts = (
        one.account,
        say(_STATUS[one.status]),
        reader.money(one.mrr_first, currency) if one.mrr_first else NONE,
        reader.money(one.mrr_second, currency) if one.mrr_second else NONE,
        reader.signed(change, currency) if change else NONE,
        _health(one, reader),
        str(one.touches),
        str(one.tickets),
    )
    cells = [Cell(text) for text in texts]
    if change < 0:
        cells[4] = Cell(texts[4], ink="bad")
    return Row(tuple(cells), key=one.account_id, spoken=", ".join(texts))


def _health(one: AccountComparison, reader: Reader) -> str:
    if one.health_second is None and one.band_second is None:
        return NONE
    now = f"{reader.score(one.health_second)} {band_word(one.band_second)}"
    if one.health_first is None:
        return now
    return f"{reader.score(one.health_first)} → {now}"
