"""Renewals as cards and columns of the board: finished text out of what the book says."""

from collections.abc import Sequence
from datetime import date

from csm_desktop.domain.periods import add_months, month_end
from csm_desktop.operations.renewal_board import BoardMonth
from csm_desktop.operations.renewals import RenewalRow
from csm_desktop.ui.renewals.board import BoardColumn, Card
from csm_desktop.ui.shared.nouns import leading_name
from csm_desktop.ui.shared.renewals.words import (
    Reading,
    category_word,
    state_word,
)
from csm_desktop.ui.shared.words import tr, trn

SOON_DAYS = 30
"""From this many days to the last day to act on, its day is bold."""


MOST_PASSED = 200
"""Cards of what has passed at most; that there may be more is said."""


def first_of(day: date, span: int) -> date:
    """The first day of the month (span 1) or calendar quarter (span 3) that a day lies in."""
    return day.replace(month=day.month - (day.month - 1) % span, day=1)


def last_of(first: date, count: int, span: int) -> date:
    """The last day of the ``count``-th month or quarter from ``first`` on."""
    return month_end(add_months(first, count * span - 1))


def period_title(first: date, span: int, reading: Reading) -> str:
    """``March``, or ``Q1 2027``."""
    if span == 1:
        return reading.month(first)
    return tr("Q{number} {year}", number=(first.month + 2) // 3, year=first.year)


def columns_of(
    months: Sequence[BoardMonth], passed: Sequence[RenewalRow], span: int, reading: Reading
) -> list[BoardColumn]:
    """A column each month or quarter; before them one of what has passed, if anything has."""
    columns = [_passed_column(passed, reading)] if passed else []
    for start in range(0, len(months), span):
        columns.append(_column(months[start : start + span], span, reading))
    return columns


def _column(months: Sequence[BoardMonth], span: int, reading: Reading) -> BoardColumn:
    cards = tuple(card_of(row, reading) for month in months for row in month.cards)
    count = sum(month.count for month in months)
    target = sum(month.target for month in months)
    forecast = sum(month.forecast for month in months)
    rest = count - len(cards)
    tip = tr(
        "Target {target}, forecast {forecast}",
        target=reading.exact_sum(target),
        forecast=reading.exact_sum(forecast),
    )
    missing = sorted({currency for month in months for currency in month.missing})
    if missing:
        left_out = tr("No rate for {currencies}: left out.", currencies=", ".join(missing))
        tip = f"{tip}\n{left_out}"
    return BoardColumn(
        period_title(months[0].month, span, reading),
        reading.number(count),
        reading.sum(target) if count else "",
        cards,
        trn("+ {n} more", "+ {n} more", rest, n=reading.number(rest)) if rest > 0 else "",
        tip,
    )


def _passed_column(rows: Sequence[RenewalRow], reading: Reading) -> BoardColumn:
    target = sum(row.target_in_portfolio or 0 for row in rows)
    count, whole = reading.number(len(rows)), len(rows) < MOST_PASSED
    return BoardColumn(
        tr("Passed"),
        count if whole else f"{count}+",
        reading.sum(target) if whole else "",
        tuple(card_of(row, reading) for row in rows),
        tip=tr("Their last day to act has passed, their end has not."),
    )


def card_of(row: RenewalRow, reading: Reading) -> Card:
    """One renewal."""
    words = words_of(row)
    days = (row.act_by - reading.today).days
    name = leading_name(row.account, row.native_name, reading.locale)
    amount = amount_of(row.target_in_portfolio, reading)
    day = reading.short_day(row.act_by)
    return Card(
        contract_id=row.contract_id,
        account_id=row.account_id,
        name=name,
        amount=amount,
        words=words,
        ink="bad" if row.category == "at risk" else "muted",
        day=day,
        soon=days <= SOON_DAYS,
        passed=days < 0,
        tip=tip_of(row, reading),
        spoken=tr(
            "{account}, {amount}, {words}, last day to act {day}",
            account=name,
            amount=amount,
            words=words,
            day=day,
        ),
    )


def words_of(row: RenewalRow) -> str:
    """Category and likelihood; of a decided one what became of it."""
    if row.outcome is not None:
        return state_word(row.state)
    category = category_word(row.category)
    if row.category == "known churn":
        return category
    return tr("{category} {percent} %", category=category, percent=row.likelihood)


def amount_of(minor: int | None, reading: Reading) -> str:
    """A sum in portfolio currency; a missing rate is said, not guessed."""
    return tr("no rate") if minor is None else reading.sum(minor)


def tip_of(row: RenewalRow, reading: Reading) -> str:
    """What a card has no room for: contract, exact amounts, days, what is still required."""
    lines = [row.account if not row.title else f"{row.account}: {row.title}"]
    lines.append(
        tr(
            "Target {target}, forecast {forecast} a year",
            target=reading.exact(row.target, row.currency),
            forecast=reading.exact(row.forecast, row.currency),
        )
    )
    lines.append(
        tr(
            "Last day to act {day} ({when}), ends {end}",
            day=reading.day(row.act_by),
            when=reading.near(row.act_by),
            end=reading.day(row.ends_on),
        )
    )
    if row.state in ("renews itself", "not recorded"):
        lines.append(state_word(row.state))
    if row.requirements:
        met = tr("{met} of {all} requirements met", met=row.requirements_met, all=row.requirements)
        lines.append(met)
    if row.checklist:
        lines.append(tr("{done} of {all} tasks done", done=row.checklist_done, all=row.checklist))
    return "\n".join(lines)
