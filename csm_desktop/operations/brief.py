"""What a renewal talk needs of one account: only what the customer may see.

The rows are asked for column by column, so that a field which is not named here cannot come along:
no forecast, category, likelihood or comment of a renewal, no role, influence or sentiment of a
person, no risk, no note that is not *shareable*. How it looks on paper is ``ui/printing``'s.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone, read_rates
from csm_desktop.domain.contracts import (
    annual_charge,
    arr_by_account,
    last_day_to_act,
    mrr_from_arr,
    notice_deadline,
    renewal_date,
)
from csm_desktop.domain.note_text import read_note_text
from csm_desktop.domain.periods import (
    Period,
    end_of_local_day,
    from_micros,
    local_day,
    to_epoch_day,
    to_micros,
)
from csm_desktop.domain.surveys import Answer, Csat, Nps, csat_by_scale, nps
from csm_desktop.operations.account_revenue import MonthOfMrr, mrr_by_month
from csm_desktop.operations.contracts import ContractRow, list_contracts
from csm_desktop.operations.rows import optional_day, optional_moment
from csm_desktop.operations.tickets import SupportFigures, last_year, read_support
from csm_desktop.operations.usage import Usage, read_usage


@dataclass(frozen=True)
class BriefMetric:
    """What one metric came to on the days it was measured."""

    name: str
    last: Decimal | None
    """Mean of the measured days of the last 90; None: none was."""
    before: Decimal | None
    """The same of the 90 days before."""


@dataclass(frozen=True)
class BriefContract:
    """A line of recurring revenue that runs or is agreed."""

    title: str
    quantity: int | None
    annual: int
    """What it charges over a year, minor units of ``currency``."""
    currency: str
    starts_on: date
    ends_on: date | None
    notice_deadline: date | None
    renews_itself: bool
    """Whether auto-renew is agreed."""


@dataclass(frozen=True)
class BriefAnswer:
    """What somebody at the customer answered, in their own words."""

    kind: str
    score: int
    scale: str
    touchpoint: str | None
    answered_on: date
    comment: str | None
    replied_on: date | None
    """When we answered them; None: not yet."""


@dataclass(frozen=True)
class BriefTicket:
    """A support case that is open."""

    subject: str
    created_on: date


@dataclass(frozen=True)
class BriefMeeting:
    """A shareable note: when, what kind, its title and the decisions in it."""

    held_on: date
    kind: str
    title: str
    decisions: tuple[str, ...]


@dataclass(frozen=True)
class BriefStep:
    """A requirement of the renewal, or a follow-up agreed in a shareable note."""

    title: str
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True)
class BriefPerson:
    """Somebody of the customer, or of our account team."""

    name: str
    title: str
    """Their title; of ours, their role at the account."""


@dataclass(frozen=True)
class Brief:
    """A renewal brief as of one day."""

    account: str
    native_name: str | None
    as_of: date
    currency: str
    """The portfolio currency: of ``arr``, ``mrr`` and the months."""
    customer_since: date | None
    arr: int
    mrr: int
    missing_rates: frozenset[str]
    renewal: date | None
    act_by: date | None
    """Last day to act."""
    contracts: tuple[BriefContract, ...]
    months: tuple[MonthOfMrr, ...]
    usage: Usage
    metrics: tuple[BriefMetric, ...]
    """Means and not sums, because a sum of seats or of active users over days says nothing."""
    support_period: Period
    support: SupportFigures
    open_tickets: tuple[BriefTicket, ...]
    nps: Nps
    csat: dict[str, Csat]
    """Scale → CSAT; scales are not pooled."""
    answers: tuple[BriefAnswer, ...]
    """Of the last 12 months, the newest first."""
    meetings: tuple[BriefMeeting, ...]
    """Shareable notes of the last 12 months, the newest first."""
    requirements: tuple[BriefStep, ...]
    next_steps: tuple[BriefStep, ...]
    people: tuple[BriefPerson, ...]
    team: tuple[BriefPerson, ...]


def read_brief(connection: Connection, *, account_id: int, today: date) -> Brief | None:
    """Everything of an account's renewal brief; None when the book has no such account."""
    row = connection.exec_driver_sql(
        "SELECT name, native_name, customer_since FROM account WHERE id = ?", (account_id,)
    ).one_or_none()
    if row is None:
        return None
    rates = read_rates(connection)
    contracts = list_contracts(connection, today=today, account_id=account_id)
    terms = [contract.terms for contract in contracts]
    arr = arr_by_account(terms, today, rates, today)
    answers = _answers(connection, account_id, today)
    asked = [Answer(a.kind, a.score, a.scale, a.touchpoint) for a in answers]
    return Brief(
        account=row.name,
        native_name=row.native_name,
        as_of=today,
        currency=rates.portfolio_currency,
        customer_since=_customer_since(optional_day(row.customer_since), contracts),
        arr=sum(arr.arr.values()),
        mrr=mrr_from_arr(sum(arr.arr.values())),
        missing_rates=arr.missing,
        renewal=renewal_date(terms, today),
        act_by=last_day_to_act(terms, today),
        contracts=tuple(_contract(line) for line in contracts if line.state in _SHOWN),
        months=mrr_by_month(terms, (), rates=rates, today=today),
        usage=read_usage(connection, account_id=account_id, today=today),
        metrics=_metrics(connection, account_id, today),
        support_period=last_year(today),
        support=read_support(connection, account_id=account_id, today=today),
        open_tickets=_open_tickets(connection, account_id),
        nps=nps(asked),
        csat=csat_by_scale(asked),
        answers=answers,
        meetings=_meetings(connection, account_id, today),
        requirements=_requirements(connection, account_id, today),
        next_steps=_next_steps(connection, account_id),
        people=_people(connection, account_id),
        team=_team(connection, account_id),
    )


_SHOWN = ("active", "upcoming")


def _customer_since(stored: date | None, contracts: tuple[ContractRow, ...]) -> date | None:
    first = min((line.starts_on for line in contracts if not line.trial), default=None)
    return stored or first


def _contract(line: ContractRow) -> BriefContract:
    return BriefContract(
        title=line.title,
        quantity=line.quantity,
        annual=annual_charge(line.terms),
        currency=line.currency,
        starts_on=line.starts_on,
        ends_on=line.ends_on,
        notice_deadline=notice_deadline(line.terms),
        renews_itself=line.auto_renew is True,
    )


def _since(today: date) -> int:
    """The first moment of the last 12 months, as stored."""
    return to_micros(end_of_local_day(last_year(today).opening, local_zone()))


def _answers(connection: Connection, account_id: int, today: date) -> tuple[BriefAnswer, ...]:
    rows = connection.exec_driver_sql(
        "SELECT kind, score, scale, touchpoint, answered_at, comment, replied_at "
        "FROM survey_answer WHERE account_id = ? AND answered_at >= ? "
        "ORDER BY answered_at DESC, id DESC",
        (account_id, _since(today)),
    )
    return tuple(
        BriefAnswer(kind, score, scale, touchpoint, _day(at), comment, _optional(replied))
        for kind, score, scale, touchpoint, at, comment, replied in rows
    )


def _metrics(connection: Connection, account_id: int, today: date) -> tuple[BriefMetric, ...]:
    last = to_epoch_day(today)
    rows = connection.exec_driver_sql(
        "SELECT m.name, avg(CASE WHEN d.day > ? THEN d.value END), "
        "avg(CASE WHEN d.day <= ? THEN d.value END) FROM (SELECT metric_id, day, sum(value) AS "
        "value FROM usage_point WHERE account_id = ? AND day > ? AND day <= ? "
        "GROUP BY metric_id, day) d JOIN metric m ON m.id = d.metric_id "
        "GROUP BY m.id ORDER BY m.name",
        (last - 90, last - 90, account_id, last - 180, last),
    )
    return tuple(BriefMetric(name, _mean(late), _mean(early)) for name, late, early in rows)


def _mean(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(repr(value))


def _open_tickets(connection: Connection, account_id: int) -> tuple[BriefTicket, ...]:
    rows = connection.exec_driver_sql(
        "SELECT subject, created_at FROM ticket WHERE account_id = ? AND solved_at IS NULL "
        "ORDER BY created_at, id",
        (account_id,),
    )
    return tuple(BriefTicket(subject or "", _day(created)) for subject, created in rows)


def _meetings(connection: Connection, account_id: int, today: date) -> tuple[BriefMeeting, ...]:
    rows = connection.exec_driver_sql(
        "SELECT noted_at, kind, title, text FROM note WHERE account_id = ? AND noted_at >= ? "
        "AND visibility = 'shareable' AND kind <> 'internal note' ORDER BY noted_at DESC, id DESC",
        (account_id, _since(today)),
    )
    return tuple(
        BriefMeeting(_day(at), kind, title or "", _decisions(text, _day(at)))
        for at, kind, title, text in rows
    )


def _decisions(text: str, held_on: date) -> tuple[str, ...]:
    return tuple(found.text for found in read_note_text(text, today=held_on).decisions)


def _requirements(connection: Connection, account_id: int, today: date) -> tuple[BriefStep, ...]:
    rows = connection.exec_driver_sql(
        "SELECT r.title, r.met_on FROM requirement r JOIN contract c ON c.id = r.contract_id "
        "WHERE c.account_id = ? AND (c.ends_on IS NULL OR c.ends_on >= ?) "
        "ORDER BY c.ends_on, r.position, r.id",
        (account_id, to_epoch_day(today)),
    )
    return tuple(BriefStep(title, None, optional_day(met)) for title, met in rows)


def _next_steps(connection: Connection, account_id: int) -> tuple[BriefStep, ...]:
    rows = connection.exec_driver_sql(
        "SELECT t.title, t.due_on FROM task t JOIN note n ON n.id = t.note_id "
        "WHERE t.account_id = ? AND t.done_at IS NULL AND n.visibility = 'shareable' "
        "ORDER BY t.due_on IS NULL, t.due_on, t.id",
        (account_id,),
    )
    return tuple(BriefStep(title, optional_day(due), None) for title, due in rows)


def _people(connection: Connection, account_id: int) -> tuple[BriefPerson, ...]:
    rows = connection.exec_driver_sql(
        "SELECT name, title FROM contact WHERE account_id = ? AND left_on IS NULL "
        "ORDER BY name COLLATE NOCASE, id",
        (account_id,),
    )
    return tuple(BriefPerson(name, title or "") for name, title in rows)


def _team(connection: Connection, account_id: int) -> tuple[BriefPerson, ...]:
    rows = connection.exec_driver_sql(
        "SELECT name, role FROM team_member WHERE account_id = ? ORDER BY id", (account_id,)
    )
    return tuple(BriefPerson(name, role or "") for name, role in rows)


def _day(micros: int) -> date:
    return local_day(from_micros(micros), local_zone())


def _optional(micros: int | None) -> date | None:
    moment: datetime | None = optional_moment(micros)
    return None if moment is None else local_day(moment, local_zone())
