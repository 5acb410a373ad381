"""One account on two days: what stood then, what stands now, and what happened between.

Figures are in business time (contracts, tickets and answers by their own dates); health is as it
was kept on each day. What somebody wrote into the book between is the journal's. When an account
was last looked at is kept here as well, so that it can say what changed since.
"""

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from csm_desktop.database.journal import read_shapes
from csm_desktop.database.store import command, local_zone, read_rates
from csm_desktop.database.summaries import read_contracts
from csm_desktop.database.touches import touches_sql
from csm_desktop.domain.contracts import arr_by_account
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.periods import (
    end_of_local_day,
    from_micros,
    local_day,
    to_epoch_day,
    to_micros,
)

WROTE = ("contact", "contract", "task", "risk", "milestone", "objective", "outcome")
"""Records of an account whose changes are counted, by table."""


@dataclass(frozen=True)
class AccountOnDay:
    """How an account stood at the close of a day."""

    day: date
    arr: int
    """Minor units of the portfolio currency, by the rates of the later day."""
    score: int | None
    """Hundredths; None: no score was kept for that day."""
    band: str | None
    open_tickets: int
    contacts: int
    """People who had not left."""
    forecast: int | None
    """Of the renewals to come as last kept by that day, a year; None: none was kept."""


@dataclass(frozen=True)
class AccountComparison:
    """One account on two days."""

    account_id: int
    currency: str
    """The portfolio's."""
    first: AccountOnDay
    second: AccountOnDay
    touches: int
    """Meeting notes and conversations that are touches, after the first day up to the second."""
    touches_by_us: int
    """Of these, how many we started."""
    tickets_created: int
    tickets_solved: int
    answers: int
    """Survey answers."""
    active_days: int
    """Days with use after the first day, up to the second."""
    active_days_before: int
    """The same of as many days before the first."""
    milestones: int
    """Milestones reached."""
    outcomes: int
    """Outcomes confirmed."""
    steps: int
    """Acts that wrote to the account or what belongs to it between the two."""
    fields: tuple[tuple[str, object, object], ...]
    """Fields of the account itself that differ: name, then, now; as stored."""

    @property
    def is_unchanged(self) -> bool:
        """Whether there is nothing to tell."""
        happened = (self.touches, self.tickets_created, self.tickets_solved, self.answers)
        reached = (self.milestones, self.outcomes, self.steps)
        same = (self.first.arr, self.first.score) == (self.second.arr, self.second.score)
        return same and not any(happened) and not any(reached) and not self.fields


@dataclass(frozen=True)
class LastLook:
    """When an account was looked at before this time."""

    at: datetime
    day: date
    """The user's day of it."""


def compare_account(
    connection: Connection, *, account_id: int, first: date, second: date
) -> AccountComparison:
    """An account at the close of two days.

    Raises:
        Refusal: ``compare_backwards`` unless the first day is before the second.
    """
    if first >= second:
        raise Refusal("compare_backwards", first=first, second=second)
    zone, rates = local_zone(), read_rates(connection)
    contracts = list(read_contracts(connection, where=f"WHERE account_id = {int(account_id)}"))
    params = {
        "account": account_id,
        "first": to_epoch_day(first),
        "second": to_epoch_day(second),
        "before": to_epoch_day(first) - (second - first).days,
        "after": to_micros(end_of_local_day(first, zone)),
        "until": to_micros(end_of_local_day(second, zone)),
    }
    happened = connection.exec_driver_sql(_HAPPENED, params).one()
    return AccountComparison(
        account_id=account_id,
        currency=rates.portfolio_currency,
        first=_on_day(
            connection,
            account_id,
            first,
            sum(arr_by_account(contracts, first, rates, second).arr.values()),
        ),
        second=_on_day(
            connection,
            account_id,
            second,
            sum(arr_by_account(contracts, second, rates, second).arr.values()),
        ),
        **happened._mapping,
        steps=connection.exec_driver_sql(_STEPS, params).scalar_one(),
        fields=_fields(connection, account_id, params["after"], params["until"]),
    )


_TOUCHES = (
    f"FROM ({touches_sql('account_id, started_by', 'account_id = :account')}) "
    "WHERE at >= :after AND at < :until"
)
_HAPPENED = (
    f"SELECT (SELECT count(*) {_TOUCHES}) AS touches, "
    f"(SELECT count(*) {_TOUCHES} AND started_by = 'us') AS touches_by_us, "
    "(SELECT count(*) FROM ticket WHERE account_id = :account AND created_at >= :after "
    "AND created_at < :until) AS tickets_created, "
    "(SELECT count(*) FROM ticket WHERE account_id = :account AND solved_at >= :after "
    "AND solved_at < :until) AS tickets_solved, "
    "(SELECT count(*) FROM survey_answer WHERE account_id = :account AND answered_at >= :after "
    "AND answered_at < :until) AS answers, "
    "(SELECT count(DISTINCT day) FROM usage_point WHERE account_id = :account AND value > 0 "
    "AND day > :first AND day <= :second) AS active_days, "
    "(SELECT count(DISTINCT day) FROM usage_point WHERE account_id = :account AND value > 0 "
    "AND day > :before AND day <= :first) AS active_days_before, "
    "(SELECT count(*) FROM milestone WHERE account_id = :account AND actual_on > :first "
    "AND actual_on <= :second) AS milestones, "
    "(SELECT count(*) FROM outcome WHERE account_id = :account AND confirmed_on > :first "
    "AND confirmed_on <= :second AND state <> 'open') AS outcomes"
)
_STEPS = (
    "SELECT count(DISTINCT c.step) FROM main.step s JOIN main.change c ON c.step = s.id "
    "WHERE s.at >= :after AND s.at < :until AND ((c.\"table\" = 'account' AND c.row = :account)"
    + "".join(
        f" OR (c.\"table\" = '{table}' AND c.row IN (SELECT id FROM {table} "
        "WHERE account_id = :account))"
        for table in WROTE
    )
    + ")"
)


def _on_day(connection: Connection, account_id: int, day: date, arr: int) -> AccountOnDay:
    params = {
        "account": account_id,
        "day": to_epoch_day(day),
        "until": to_micros(end_of_local_day(day, local_zone())),
    }
    health = connection.exec_driver_sql(
        "SELECT score, band FROM health_score WHERE account_id = :account AND day <= :day "
        "ORDER BY day DESC LIMIT 1",
        params,
    ).one_or_none()
    rest = connection.exec_driver_sql(
        "SELECT (SELECT count(*) FROM ticket WHERE account_id = :account AND created_at < :until "
        "AND (solved_at IS NULL OR solved_at >= :until)) AS tickets, "
        "(SELECT count(*) FROM contact WHERE account_id = :account "
        "AND (left_on IS NULL OR left_on > :day)) AS contacts, "
        "(SELECT sum(forecast) FROM renewal_snapshot WHERE account_id = :account "
        "AND outcome IS NULL AND ends_on >= :day AND taken_on = "
        "(SELECT max(taken_on) FROM renewal_snapshot WHERE taken_on <= :day)) AS forecast",
        params,
    ).one()
    score, band = (None, None) if health is None else tuple(health)
    return AccountOnDay(day, arr, score, band, rest.tickets, rest.contacts, rest.forecast)


def _fields(
    connection: Connection, account_id: int, after: int, until: int
) -> tuple[tuple[str, object, object], ...]:
    """What the account's own fields were before the first change between, and after the last."""
    rows = connection.exec_driver_sql(
        "SELECT c.before, c.after, s.revision FROM main.change c JOIN main.step s ON s.id = c.step "
        "WHERE c.\"table\" = 'account' AND c.row = ? AND s.at >= ? AND s.at < ? "
        "AND c.before IS NOT NULL AND c.after IS NOT NULL ORDER BY c.seq",
        (account_id, after, until),
    ).all()
    if not rows:
        return ()
    shapes = read_shapes(connection)
    then = dict(zip(shapes[rows[0].revision, "account"], json.loads(rows[0].before), strict=True))
    now = dict(zip(shapes[rows[-1].revision, "account"], json.loads(rows[-1].after), strict=True))
    return tuple((name, then.get(name), now[name]) for name in now if then.get(name) != now[name])


def read_last_look(connection: Connection, *, account_id: int, today: date) -> LastLook | None:
    """When the account was looked at on a day before today; None: never."""
    row = connection.exec_driver_sql(
        "SELECT visited_at, before_at FROM account_visit WHERE account_id = ?", (account_id,)
    ).one_or_none()
    if row is None:
        return None
    zone = local_zone()
    for stored in row:
        if stored is not None and local_day(from_micros(stored), zone) < today:
            return LastLook(from_micros(stored), local_day(from_micros(stored), zone))
    return None


@command("Look at an account", journalled=False, tables=frozenset({"account_visit"}))
def visit_account(connection: Connection, *, account_id: int, now: datetime) -> None:
    """Keep that the account is looked at; what was the last look of an earlier day is kept too."""
    day = local_day(now, local_zone())
    begins = to_micros(end_of_local_day(day - timedelta(days=1), local_zone()))
    connection.exec_driver_sql(
        "INSERT INTO account_visit (account_id, visited_at) VALUES (?1, ?2) "
        "ON CONFLICT (account_id) DO UPDATE SET before_at = CASE WHEN visited_at < ?3 "
        "THEN visited_at ELSE before_at END, visited_at = excluded.visited_at",
        (account_id, to_micros(now), begins),
    )
