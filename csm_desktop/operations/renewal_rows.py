"""Renewals out of the file: contracts with an end, what is decided about them, what follows.

Shared by the lists (``renewals.py``), their changes over time (``renewal_changes.py``) and whoever
asks whether an outcome is missing. The rules are ``domain/renewals.py``'s.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Connection

from csm_desktop.domain.contracts import CHARGES_PER_YEAR, Contract
from csm_desktop.domain.periods import add_months, from_epoch_day, to_epoch_day
from csm_desktop.domain.renewals import (
    CANCELLATION_DAYS,
    SUCCESSOR_DAYS,
    Decided,
    Derived,
    Renewal,
    derived_outcomes,
)
from csm_desktop.operations.rows import optional_day, optional_flag

_HAS_NEXT_TERM = (
    "EXISTS (SELECT 1 FROM contract s WHERE s.account_id = c.account_id "
    "AND s.product IS c.product AND s.trial = 0 AND s.starts_on > c.starts_on "
    f"AND s.starts_on BETWEEN c.ends_on - {SUCCESSOR_DAYS} AND c.ends_on + {SUCCESSOR_DAYS} "
    "AND NOT EXISTS (SELECT 1 FROM renewal n WHERE n.next_contract_id = s.id))"
)
_HAS_CANCELLATION = (
    "EXISTS (SELECT 1 FROM cancellation x WHERE x.account_id = c.account_id AND x.cancelled_on "
    f"BETWEEN c.ends_on - {CANCELLATION_DAYS} AND c.ends_on + {CANCELLATION_DAYS})"
)
_HAS_RECORDED = (
    "EXISTS (SELECT 1 FROM renewal d WHERE d.contract_id = c.id AND d.outcome IS NOT NULL)"
)

_HAS_MORE = (
    "EXISTS (SELECT 1 FROM renewal d WHERE d.contract_id = c.id) "
    f"OR {_HAS_NEXT_TERM} OR {_HAS_CANCELLATION}"
)
"""Whether anything but the contract itself says how its renewal stands."""

UNDECIDED = f"NOT {_HAS_RECORDED} AND NOT {_HAS_NEXT_TERM} AND NOT {_HAS_CANCELLATION}"
"""SQL about a paid contract ``c`` with an end: no outcome is recorded, and none follows."""


ACT_BY = (
    "CASE WHEN coalesce(c.notice_months, 0) = 0 THEN c.ends_on ELSE unixepoch("
    "c.ends_on * 86400, 'unixepoch', '-' || c.notice_months || ' months', 'floor') / 86400 END"
)
"""SQL of the last day to act on a contract ``c``; ``floor``: 31 March − 1 month is in February."""


@dataclass(frozen=True, slots=True)
class Held:
    """A renewal with what a list shows of its contract and account."""

    renewal: Renewal
    uid: str
    account: str
    native_name: str | None
    name: str | None
    product: str | None
    quantity: int | None


class Standing(NamedTuple):
    """What sums over thousands of renewals need of one; amounts a year, in its own currency."""

    contract: int
    account: int
    currency: str
    ends_on: int
    """Epoch day; so is ``act_by``."""
    act_by: int
    target: int
    expected: int
    """Final or forecast."""
    category: str
    likelihood: int
    """Percent."""
    outcome: str | None
    reason: str | None


_TERMS = (
    "c.id, c.account_id, c.charge, c.charge_period, c.currency, c.starts_on, c.ends_on, "
    "c.notice_months, c.auto_renew, c.trial"
)
_DECIDED = (
    "r.target, r.forecast, r.final, r.category, r.likelihood, r.outcome, r.decided_on, r.reason, "
    "r.reason_detail, r.comment, r.next_contract_id"
)


def due_where(
    connection: Connection, *, first: date | None, last: date | None, by: str
) -> tuple[str, tuple[int, ...]]:
    """SQL about ``c`` that holds for the renewals due in the window, and its parameters.

    Without the bounds of the end, which the index knows, ``act_by`` would look at every contract.
    """
    assert by in ("act_by", "ends_on"), by
    where, values = ["c.trial = 0 AND c.ends_on IS NOT NULL"], []
    if first is not None:
        where.append("c.ends_on >= ?")
        values.append(to_epoch_day(first))
    if last is not None:
        where.append("c.ends_on <= ?")
        values.append(to_epoch_day(_latest_end(connection, last) if by == "act_by" else last))
    if by == "act_by":
        for bound, day in ((">=", first), ("<=", last)):
            if day is not None:
                where.append(f"{ACT_BY} {bound} ?")
                values.append(to_epoch_day(day))
    return " AND ".join(where), tuple(values)


def _latest_end(connection: Connection, last_to_act: date) -> date:
    """The latest end of a contract that is to be acted on by a day: the longest notice counts."""
    notice = connection.exec_driver_sql(
        "SELECT max(notice_months) FROM contract WHERE trial = 0 AND ends_on > ?",
        (to_epoch_day(last_to_act),),
    ).scalar()
    # One month more: 28 Feb + 1 month is 28 March, whose 31st is also acted on by 28 Feb.
    return add_months(last_to_act, (notice or 0) + 1)


def read_held(
    connection: Connection, *, today: date, where: str, parameters: tuple[Any, ...] = ()
) -> Iterator[Held]:
    """The renewals that SQL about ``c`` (paid contracts with an end) asks for, by their end."""
    derived = read_derived(connection, where=where, parameters=parameters)
    rows = connection.exec_driver_sql(
        f"SELECT {_TERMS}, {_DECIDED}, c.uid, a.name, a.native_name, c.name, c.product, c.quantity "
        "FROM contract c JOIN account a ON a.id = c.account_id "
        f"LEFT JOIN renewal r ON r.contract_id = c.id WHERE {where} ORDER BY c.ends_on, c.id",
        parameters,
    ).all()
    for row in rows:
        renewal = Renewal(terms_of(row), today, _decided(row[10:21]), derived.get(row[0]))
        yield Held(renewal, *row[21:])


def read_standings(
    connection: Connection, *, today: date, where: str, parameters: tuple[Any, ...] = ()
) -> Iterator[Standing]:
    """How the renewals stand that SQL about ``c`` (paid contracts with an end) asks for, by end.

    The same as of :func:`read_held`, five times faster: most follow from the contract alone.
    """
    rows = connection.exec_driver_sql(
        "SELECT c.id, c.account_id, c.currency, c.charge, c.charge_period, c.ends_on, "
        f"c.notice_months, c.auto_renew, c.starts_on <= {to_epoch_day(today)}, {_HAS_MORE} "
        f"FROM contract c WHERE {where} ORDER BY c.ends_on, c.id",
        parameters,
    ).all()
    chosen = "c.id IN (SELECT value FROM json_each(?))"
    others = json.dumps([row[0] for row in rows if row[9]])
    with_more = read_held(connection, today=today, where=chosen, parameters=(others,))
    held = {one.renewal.contract.id: one.renewal for one in with_more}
    for number, account, currency, charge, period, ends_on, notice, auto, begun, more in rows:
        if more:
            yield _standing(held[number])
            continue
        act_by, category, likelihood = _of_terms(ends_on, notice, auto, begun, today)
        target = charge * CHARGES_PER_YEAR[period]
        yield Standing(
            number, account, currency, ends_on, act_by, target, target, category, likelihood,
            None, None,
        )  # fmt: skip


@lru_cache(maxsize=20_000)  # days × notice periods of three years: far fewer than contracts
def _of_terms(
    ends_on: int, notice: int | None, auto: int | None, begun: int, today: date
) -> tuple[int, str, int]:
    """Last day to act, category and likelihood of a renewal about which nothing is decided."""
    terms = (0, 0, 0, "year", "", to_epoch_day(today) + (not begun), ends_on, notice, auto, 0)
    renewal = Renewal(terms_of(terms), today)
    return to_epoch_day(renewal.act_by), renewal.category, renewal.likelihood


def _standing(renewal: Renewal) -> Standing:
    return Standing(
        renewal.contract.id,
        renewal.contract.account,
        renewal.contract.currency,
        to_epoch_day(renewal.ends_on),
        to_epoch_day(renewal.act_by),
        renewal.target,
        renewal.expected,
        renewal.category,
        renewal.likelihood,
        renewal.outcome,
        renewal.decided.reason,
    )


def read_derived(
    connection: Connection, *, where: str, parameters: tuple[Any, ...] = ()
) -> dict[int, Derived]:
    """Contract → outcome, of those without a recorded one for which another row tells it."""
    open_ones = f"c.ends_on IS NOT NULL AND c.trial = 0 AND ({where}) AND NOT {_HAS_RECORDED}"
    # All contracts of an account count: which next term is whose depends on its neighbours.
    rows = connection.exec_driver_sql(
        f"SELECT {_TERMS}, c.product, {_HAS_RECORDED}, "
        "EXISTS (SELECT 1 FROM renewal n WHERE n.next_contract_id = c.id) FROM contract c "
        "WHERE c.trial = 0 AND c.account_id IN (SELECT c.account_id FROM contract c "
        f"WHERE {open_ones} AND ({_HAS_NEXT_TERM} OR {_HAS_CANCELLATION}))",
        parameters,
    ).all()
    if not rows:
        return {}
    held = [(terms_of(row), row[10]) for row in rows if not row[11]]
    others = [(terms_of(row), row[10]) for row in rows if not row[12]]
    cancelled = connection.exec_driver_sql(
        "SELECT account_id, cancelled_on FROM cancellation "
        "WHERE account_id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted({row[1] for row in rows})),),
    )
    days = [(account, from_epoch_day(day)) for account, day in cancelled]
    return derived_outcomes(held, others, days)


def terms_of(row: Any) -> Contract:
    """The contract of a row that begins with the columns read here."""
    number, account, charge, period, currency, start, end, notice, auto, trial = row[:10]
    return Contract(
        account=account,
        charge=charge,
        charge_period=period,
        currency=currency,
        starts_on=from_epoch_day(start),
        ends_on=optional_day(end),
        notice_months=notice,
        auto_renew=optional_flag(auto),
        trial=bool(trial),
        id=number,
    )


_NOTHING = Decided()


def _decided(columns: Any) -> Decided:
    if columns.count(None) == len(columns):
        return _NOTHING
    target, forecast, final, category, likelihood, outcome, on, *rest = columns
    return Decided(target, forecast, final, category, likelihood, outcome, optional_day(on), *rest)
