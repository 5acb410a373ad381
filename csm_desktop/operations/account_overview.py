"""Everything the account page shows beside its timeline, as one answer.

The parts are their nouns' own (contracts, contacts, usage, tickets, tasks); here they are gathered
and the strip of facts is made of them. The timeline, which is long, is ``timeline.py``'s.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone, read_rates
from csm_desktop.database.touches import touches_sql
from csm_desktop.domain.contracts import (
    arr_by_account,
    last_day_to_act,
    mrr_from_arr,
    renewal_date,
)
from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.domain.periods import from_epoch_day, local_day
from csm_desktop.domain.surveys import Answer, Csat, Nps, csat_by_scale, nps
from csm_desktop.operations.account_records import AccountRecords, read_account_records
from csm_desktop.operations.account_revenue import Cancellation, MonthOfMrr, mrr_by_month
from csm_desktop.operations.contacts import ContactRow
from csm_desktop.operations.contracts import ContractRow, list_contracts
from csm_desktop.operations.people import People, list_people
from csm_desktop.operations.rows import (
    CustomValue,
    custom_values,
    optional_day,
    optional_moment,
    read_custom_fields,
)
from csm_desktop.operations.tasks import TaskRow, list_tasks
from csm_desktop.operations.tickets import SupportFigures, last_year, read_support
from csm_desktop.operations.usage import Usage, read_usage


@dataclass(frozen=True)
class SurveyRow:
    """A survey answer of the account."""

    id: int
    kind: str
    score: int
    scale: str
    touchpoint: str | None
    answered_at: datetime
    contact: str | None
    """Who answered, where that is known."""
    comment: str | None


@dataclass(frozen=True)
class AccountOverview:
    """One account on one day."""

    id: int
    name: str
    native_name: str | None
    parent_id: int | None
    parent: str | None
    """Name of the parent account."""
    children: int
    """How many accounts have this one as parent."""
    currency: str
    """The portfolio currency: of ``arr``, ``mrr`` and the months."""
    fields: Mapping[str, object]
    """Field of ``FIELDS["account"]`` → value as stored; ``parent`` is its name."""
    custom: tuple[CustomValue, ...]
    """The user's own fields, those without a value too."""
    arr: int
    mrr: int
    missing_rates: frozenset[str]
    """Currencies of active contracts without a rate; these are in no sum here."""
    renewal: date | None
    act_by: date | None
    """Last day to act; may have passed."""
    first_paid_on: date | None
    """Start of the first paid contract; None: there was none."""
    last_touch: date | None
    """The last note or conversation that is a touch."""
    contracts: tuple[ContractRow, ...]
    cancellations: tuple[Cancellation, ...]
    months: tuple[MonthOfMrr, ...]
    people: People
    """Contacts with their strength, what is missing among them, and our own team."""
    support: SupportFigures
    csat: Mapping[str, Csat]
    """Scale → CSAT of the last 12 months; scales are not pooled."""
    nps: Nps
    """Of the last 12 months, asked on 0–10."""
    answers: tuple[SurveyRow, ...]
    """Every answer, the newest first."""
    usage: Usage
    tasks: tuple[TaskRow, ...]
    """Open ones first, by due date."""
    records: AccountRecords
    """What it bought, may buy, said and does for us."""

    @property
    def contacts(self) -> tuple[ContactRow, ...]:
        """The people at the account; those who left come last."""
        return self.people.contacts

    @property
    def active_contracts(self) -> tuple[ContractRow, ...]:
        """Paid contracts active today."""
        return tuple(contract for contract in self.contracts if contract.state == "active")


def read_account(connection: Connection, *, account_id: int, today: date) -> AccountOverview | None:
    """One account as of ``today``; None when the book has no such account (any more)."""
    row = connection.exec_driver_sql(
        "SELECT a.*, p.name AS parent FROM account a LEFT JOIN account p ON p.id = a.parent_id "
        "WHERE a.id = ?",
        (account_id,),
    ).one_or_none()
    if row is None:
        return None
    rates = read_rates(connection)
    contracts = list_contracts(connection, today=today, account_id=account_id)
    terms = [contract.terms for contract in contracts]
    cancellations = _cancellations(connection, account_id)
    answers = _answers(connection, account_id)
    recent = _recent(answers, today)
    arr = arr_by_account(terms, today, rates, today)
    children, touched_at = _children_and_touch(connection, account_id)
    return AccountOverview(
        id=account_id,
        name=row.name,
        native_name=row.native_name,
        parent_id=row.parent_id,
        parent=row.parent,
        children=children,
        currency=rates.portfolio_currency,
        fields=_fields(dict(row._mapping)),
        custom=custom_values(read_custom_fields(connection, noun="account"), row.custom),
        arr=sum(arr.arr.values()),
        mrr=mrr_from_arr(sum(arr.arr.values())),
        missing_rates=arr.missing,
        renewal=renewal_date(terms, today),
        act_by=last_day_to_act(terms, today),
        first_paid_on=min((line.starts_on for line in terms if not line.trial), default=None),
        last_touch=None if touched_at is None else local_day(touched_at, local_zone()),
        contracts=contracts,
        cancellations=cancellations,
        months=mrr_by_month(terms, cancellations, rates=rates, today=today),
        people=list_people(connection, account_id=account_id, today=today),
        support=read_support(connection, account_id=account_id, today=today),
        csat=csat_by_scale(recent),
        nps=nps(recent),
        answers=answers,
        usage=read_usage(connection, account_id=account_id, today=today),
        tasks=list_tasks(connection, today=today, account_id=account_id),
        records=read_account_records(connection, account_id=account_id, today=today),
    )


def _fields(stored: Mapping[str, object]) -> dict[str, object]:
    values = {field.name: stored[field.name] for field in FIELDS["account"]}
    for field in FIELDS["account"]:
        if field.kind is Kind.DATE:
            values[field.name] = optional_day(values[field.name])  # type: ignore[arg-type]  # stored as a whole number
    return values


def _cancellations(connection: Connection, account_id: int) -> tuple[Cancellation, ...]:
    rows = connection.exec_driver_sql(
        "SELECT id, cancelled_on, reason, feedback, refund, currency FROM cancellation "
        "WHERE account_id = ? ORDER BY cancelled_on DESC, id DESC",
        (account_id,),
    )
    return tuple(
        Cancellation(number, from_epoch_day(day), reason, feedback, refund, currency)
        for number, day, reason, feedback, refund, currency in rows
    )


def _answers(connection: Connection, account_id: int) -> tuple[SurveyRow, ...]:
    rows = connection.exec_driver_sql(
        "SELECT s.id, s.kind, s.score, s.scale, s.touchpoint, s.answered_at, c.name AS contact, "
        "s.comment FROM survey_answer s LEFT JOIN contact c ON c.id = s.contact_id "
        "WHERE s.account_id = ? ORDER BY s.answered_at DESC, s.id DESC",
        (account_id,),
    )
    return tuple(
        SurveyRow(**{**row._mapping, "answered_at": optional_moment(row.answered_at)})
        for row in rows
    )


def _recent(answers: tuple[SurveyRow, ...], today: date) -> list[Answer]:
    period, zone = last_year(today), local_zone()
    return [
        Answer(answer.kind, answer.score, answer.scale, answer.touchpoint)
        for answer in answers
        if local_day(answer.answered_at, zone) in period
    ]


def _children_and_touch(connection: Connection, account_id: int) -> tuple[int, datetime | None]:
    children, touched_at = connection.exec_driver_sql(
        "SELECT (SELECT count(*) FROM account WHERE parent_id = ?), "
        f"(SELECT max(at) FROM ({touches_sql(where='account_id = ?')}))",
        (account_id,) * 3,
    ).one()
    return children, optional_moment(touched_at)
