"""Renewals as rows: to be decided by quarter, ended, evergreen, closed.

Rows are finished text for ``QuietTable``; a row's key says what it stands for.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from csm_desktop.operations.renewal_board import BoardMonth
from csm_desktop.operations.renewals import Evergreen, EvergreenRow, RenewalRow, Unrecorded
from csm_desktop.ui.renewals.cards import SOON_DAYS, amount_of, period_title, words_of
from csm_desktop.ui.shared.nouns import NONE, leading_name
from csm_desktop.ui.shared.quiet_table import Cell, Column, Row
from csm_desktop.ui.shared.renewals.words import (
    Reading,
    category_word,
    reason_word,
    state_word,
)
from csm_desktop.ui.shared.words import tr, trn


@dataclass(frozen=True)
class Key:
    """What a row stands for."""

    contract_id: int
    account_id: int
    evergreen: bool = False


MORE = "more"
"""Key of the row that asks for more."""


QUARTER_REST, CLOSED_REST = (1, 5, 7), (1, 4, 6)
"""Columns that go first where there is little room; the panel beside the table has them."""


def without(
    columns: Sequence[Column], rows: Sequence[Row], left_out: Sequence[int]
) -> tuple[list[Column], list[Row]]:
    """A table without some of its columns."""

    kept = [place for place in range(len(columns)) if place not in left_out]
    fewer = [
        replace(row, cells=tuple(row.cells[place] for place in kept if place < len(row.cells)))
        for row in rows
    ]
    return [columns[place] for place in kept], fewer


def by_quarter(
    months: Sequence[BoardMonth], passed: Sequence[RenewalRow], reading: Reading
) -> tuple[list[Column], list[Row]]:
    """What is to be decided, quarter by quarter with sums."""
    columns = [
        Column(tr("Account")),
        Column(tr("Contract")),
        Column(tr("Target"), width=96, right=True),
        Column(tr("Forecast"), width=96, right=True),
        Column(tr("Category"), width=112),
        Column(tr("Likelihood"), width=88, right=True),
        Column(tr("Last day to act"), width=120, right=True),
        Column(tr("Ends"), width=112, right=True),
    ]
    rows: list[Row] = []
    if passed:
        target = sum(row.target_in_portfolio or 0 for row in passed)
        forecast = sum(row.forecast_in_portfolio or 0 for row in passed)
        rows.append(_head(tr("Passed"), len(passed), (target, forecast), reading))
        rows += [_open_row(row, reading) for row in passed]
    for start in range(0, len(months), 3):
        rows += _quarter(months[start : start + 3], reading)
    return columns, rows


def _quarter(months: Sequence[BoardMonth], reading: Reading) -> list[Row]:
    count = sum(month.count for month in months)
    if not count:
        return []
    sums = (sum(month.target for month in months), sum(month.forecast for month in months))
    rows = [_head(period_title(months[0].month, 3, reading), count, sums, reading)]
    rows += [_open_row(row, reading) for month in months for row in month.cards]
    rest = count - (len(rows) - 1)
    if rest:
        words = trn("+ {n} more", "+ {n} more", rest, n=reading.number(rest))
        rows.append(Row((Cell(words, ink="accent"),), MORE, words))
    return rows


def _head(title: str, count: int, sums: tuple[int, int], reading: Reading) -> Row:
    renewals = trn("{n} renewal", "{n} renewals", count, n=reading.number(count))
    target, forecast = (reading.sum(value) for value in sums)
    spoken = tr(
        "{title}: {renewals}, target {target}, forecast {forecast}",
        title=title,
        renewals=renewals,
        target=target,
        forecast=forecast,
    )
    cells = (
        Cell(title, bold=True),
        Cell(renewals, ink="muted"),
        Cell(target, bold=True),
        Cell(forecast, bold=True),
    )
    return Row(cells, None, spoken)


def _open_row(row: RenewalRow, reading: Reading) -> Row:
    days = (row.act_by - reading.today).days
    name = leading_name(row.account, row.native_name, reading.locale)
    cells = (
        Cell(name),
        Cell(row.title or NONE, ink="muted"),
        Cell(amount_of(row.target_in_portfolio, reading)),
        Cell(amount_of(row.forecast_in_portfolio, reading)),
        Cell(category_word(row.category), ink="bad" if row.category == "at risk" else "text"),
        Cell(tr("{percent} %", percent=row.likelihood)),
        Cell(
            reading.day(row.act_by),
            ink="bad" if days < 0 else "text",
            bold=days <= SOON_DAYS,
        ),
        Cell(reading.day(row.ends_on), ink="muted"),
    )
    spoken = tr(
        "{account}, {amount}, {words}, last day to act {day}",
        account=name,
        amount=cells[2].text,
        words=words_of(row),
        day=reading.day(row.act_by),
    )
    return Row(cells, Key(row.contract_id, row.account_id), spoken)


def unrecorded(found: Unrecorded, reading: Reading) -> tuple[list[Column], list[Row]]:
    """What ended without anyone saying what became of it."""
    columns = [
        Column(tr("Account")),
        Column(tr("Contract")),
        Column(tr("Ended"), width=128, right=True),
        Column("", width=128, right=True),
        Column(tr("Target"), width=112, right=True),
    ]
    rows = [
        Row(
            (
                Cell(leading_name(row.account, row.native_name, reading.locale)),
                Cell(row.title or NONE, ink="muted"),
                Cell(reading.day(row.ends_on)),
                Cell(reading.near(row.ends_on), ink="muted"),
                Cell(amount_of(row.target_in_portfolio, reading)),
            ),
            Key(row.contract_id, row.account_id),
            tr("{account}, ended {day}", account=row.account, day=reading.day(row.ends_on)),
        )
        for row in found.rows
    ]
    return columns, rows + _rest(found.count - len(rows), reading)


def evergreen(found: Evergreen, reading: Reading) -> tuple[list[Column], list[Row]]:
    """Contracts without an end."""
    columns = [
        Column(tr("Account")),
        Column(tr("Contract")),
        Column(tr("Since"), width=128, right=True),
        Column(tr("A year"), width=112, right=True),
    ]
    rows = [_evergreen_row(row, reading) for row in found.rows]
    return columns, rows + _rest(found.count - len(rows), reading)


def _evergreen_row(row: EvergreenRow, reading: Reading) -> Row:
    amount = amount_of(row.annual_in_portfolio, reading)
    cells = (
        Cell(leading_name(row.account, row.native_name, reading.locale)),
        Cell(row.title or NONE, ink="muted"),
        Cell(reading.day(row.starts_on), ink="muted"),
        Cell(amount),
    )
    key = Key(row.contract_id, row.account_id, evergreen=True)
    return Row(cells, key, tr("{account}, {amount} a year", account=row.account, amount=amount))


def closed(
    found: Sequence[RenewalRow], most: int, reading: Reading
) -> tuple[list[Column], list[Row]]:
    """What was decided, the latest end first; ``most`` rows of it."""
    columns = [
        Column(tr("Account")),
        Column(tr("Contract")),
        Column(tr("Outcome"), width=104),
        Column(tr("Decided"), width=120, right=True),
        Column(tr("Target"), width=96, right=True),
        Column(tr("Final"), width=96, right=True),
        Column(tr("Reason"), width=200),
    ]
    rows = [_closed_row(row, reading) for row in found[:most]]
    return columns, rows + _rest(len(found) - len(rows), reading)


def _closed_row(row: RenewalRow, reading: Reading) -> Row:
    reasons = [reason_word(reason) for reason in (row.reason, row.reason_detail) if reason]
    told = ", ".join(reasons)
    if not row.recorded:
        told = tr("told by its contracts")
    final = NONE if row.final is None else amount_of(row.final_in_portfolio, reading)
    lost = row.outcome == "lost"
    cells = (
        Cell(leading_name(row.account, row.native_name, reading.locale)),
        Cell(row.title or NONE, ink="muted"),
        Cell(state_word(row.state), ink="bad" if lost else "good"),
        Cell(reading.day(row.decided_on)),
        Cell(amount_of(row.target_in_portfolio, reading), ink="muted"),
        Cell(final),
        Cell(told, ink="text" if row.recorded else "muted"),
    )
    spoken = tr(
        "{account}, {outcome}, {amount}",
        account=row.account,
        outcome=state_word(row.state),
        amount=final,
    )
    return Row(cells, Key(row.contract_id, row.account_id), spoken)


def _rest(count: int, reading: Reading) -> list[Row]:
    if count <= 0:
        return []
    words = trn("+ {n} more", "+ {n} more", count, n=reading.number(count))
    return [Row((Cell(words, ink="accent"),), MORE, words)]
