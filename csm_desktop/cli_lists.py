"""Commands that tell: the records of a noun, the key figures, what needs the user."""

import argparse
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from csm_desktop.cli_output import (
    DONE,
    Add,
    metrics_json,
    plain,
    print_result,
    record_json,
    record_values,
)
from csm_desktop.database.store import Clock, Store, local_zone, open_book
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import Kind
from csm_desktop.domain.money import minor_to_text, to_decimal
from csm_desktop.domain.periods import Period, parse_day
from csm_desktop.domain.today import Group, group_of
from csm_desktop.exchange.list_writer import ListColumn, write_list
from csm_desktop.operations.accounts import list_accounts
from csm_desktop.operations.advocacy import list_advocacy
from csm_desktop.operations.articles import list_articles
from csm_desktop.operations.book import read_book
from csm_desktop.operations.contacts import list_contacts
from csm_desktop.operations.contracts import list_contracts
from csm_desktop.operations.conversations import list_conversations
from csm_desktop.operations.feedback import list_feedback
from csm_desktop.operations.growth_opportunities import list_opportunities
from csm_desktop.operations.health_judgements import list_overrides, list_pulses
from csm_desktop.operations.invoices import list_invoices
from csm_desktop.operations.lifecycle_stages import list_stages
from csm_desktop.operations.listings import (
    list_every_meeting,
    list_every_requirement,
    list_every_risk,
    list_every_team_member,
)
from csm_desktop.operations.metrics import (
    read_metrics,
    twelve_months_to,
)
from csm_desktop.operations.notes import list_notes
from csm_desktop.operations.onboarding_listings import list_every_milestone, list_every_project
from csm_desktop.operations.orders import list_orders
from csm_desktop.operations.plan_lists import list_initiatives, list_objectives, list_outcomes
from csm_desktop.operations.plans import list_plans
from csm_desktop.operations.renewal_figures import read_retention
from csm_desktop.operations.renewals import list_renewals
from csm_desktop.operations.tasks import list_tasks
from csm_desktop.operations.themes import list_themes
from csm_desktop.operations.tickets import list_tickets
from csm_desktop.operations.today import TodayLine, list_today

NOUNS: dict[str, Callable[..., Iterable[Any]]] = {
    "contracts": list_contracts,
    "contacts": list_contacts,
    "tickets": list_tickets,
    "notes": list_notes,
    "tasks": list_tasks,
    "meetings": list_every_meeting,
    "renewals": list_renewals,
    "requirements": list_every_requirement,
    "risks": list_every_risk,
    "team": list_every_team_member,
    "plans": list_plans,
    "objectives": list_objectives,
    "outcomes": list_outcomes,
    "initiatives": list_initiatives,
    "projects": list_every_project,
    "milestones": list_every_milestone,
    "pulses": list_pulses,
    "overrides": list_overrides,
    "conversations": list_conversations,
    "orders": list_orders,
    "invoices": list_invoices,
    "articles": list_articles,
    "feedback": list_feedback,
    "themes": list_themes,
    "advocacy": list_advocacy,
    "stages": list_stages,
    "opportunities": list_opportunities,
}
"""What ``list`` knows besides accounts."""

METRICS_SHAPE = """JSON: {"from", "to", "as_of", "currency", "accounts", "active", "mrr", "arr",
"movements": {"start", "new", "reactivation", "expansion", "contraction", "churn", "end"}, "grr",
"nrr", "grr_renewal_base", "nrr_renewal_base", "logo_churn", "nps", "nps_n", "csat", "csat_n",
"csat_scale", "tickets": {"count", "first_reply_median_minutes", "resolution_median_minutes",
"reopen_rate"}, "missing_rates", "definitions": {key: sentence}}. Amounts are decimal strings in the
portfolio currency, rates 0-1, NPS an index from -100 to 100; what is undefined is null. "grr" and
"nrr" are by cohort, the others by the renewals due in the period."""
LIST_SHAPE = """JSON: an array of objects, one a record, with its fields and the user's own fields
under "custom"; with --file {"file", "rows"}. Derived amounts of accounts (arr, mrr) are decimal
strings in the portfolio currency; a record's own amount is in its "currency". Days are ISO, moments
ISO in UTC."""
TODAY_SHAPE = """JSON: an array of {"account", "kind", "reason", "due", "amount"}, one an account,
the most urgent first. "reason" is a sentence, "due" an ISO day, "amount" the ARR at stake as a
decimal string in the portfolio currency. "account" is empty for a task that belongs to none."""
REMIND_SHAPE = """JSON: an array of {"account", "kind", "reason", "due", "amount"} as of
``today``, of what is due now. As text nothing is printed when nothing is due; the exit code is 0
either way."""
QUERY_HELP = "a query such as: arr > 50k and renewal < 90d"


def add_commands(add: Add) -> None:
    """The commands of this file."""
    figures = add("metrics", _metrics, "The key figures of a period.", METRICS_SHAPE)
    for name, text in (
        ("from", "first day of the period"),
        ("to", "last day of the period (default today)"),
        ("as-of", "what the file knew at the end of this day"),
    ):
        figures.add_argument(
            f"--{name}", type=_day, metavar="DATE", dest=name.replace("-", "_"), help=text
        )
    listing = add("list", _list, "The records of a noun.", LIST_SHAPE)
    listing.add_argument("noun", choices=("accounts", *NOUNS))
    listing.add_argument("--where", default="", metavar="QUERY", help=QUERY_HELP)
    listing.add_argument(
        "--file", type=Path, metavar="FILE", help="write it as CSV, or as a workbook (.xlsx)"
    )
    add("today", _today, "What needs you, the most urgent first.", TODAY_SHAPE)
    add("remind", _remind, "What is due now, a line each, for a scheduler.", REMIND_SHAPE)


def _day(text: str) -> date:
    try:
        return parse_day(text)
    except Refusal as refusal:
        raise argparse.ArgumentTypeError(refusal.sentence()) from None


def _metrics(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        if options.as_of is not None:
            book.see_as_of(options.as_of)
        last = options.to or book.today()
        first = getattr(options, "from")
        period = Period(first, last) if first else twelve_months_to(last)
        figures = book.ask(read_metrics, period=period, zone=book.zone())
        kept = book.ask(read_retention, period=period, today=book.today())
    finally:
        book.close()
    values = metrics_json(figures, kept, options.as_of)
    lines = [f"{key}: {value}" for key, value in values.items() if key != "definitions"]
    print_result(options, values, "\n".join(lines))
    return DONE


def _list(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        today, currency = book.today(), book.ask(read_book).currency
        if options.noun == "accounts":
            records = _account_records(book, options.where, today, currency)
        else:
            found = book.ask(NOUNS[options.noun], today=today, where=options.where)
            records = [record_values(record, currency) for record in found]
    finally:
        book.close()
    if options.file is not None:
        count = _write_records(options.file, records, title=options.noun)
        said = {"file": str(options.file), "rows": count}
        print_result(options, said, f"Wrote {count} rows to {options.file}.")
        return DONE
    records = [record_json(record) for record in records]
    lines = ["  ".join(str(v) for v in record.values() if v is not None) for record in records]
    print_result(options, records, "\n".join(lines))
    return DONE


def _write_records(path: Path, records: Sequence[Mapping[str, Any]], *, title: str) -> int:
    """Write typed records as CSV or, by the ending, as a workbook; gives their number."""
    own = list(dict.fromkeys(label for record in records for label in record["custom"]))
    names = [name for name in (records[0] if records else ()) if name != "custom"]
    money = {name for name in names if isinstance(records[0].get(name), Decimal)}
    columns = [ListColumn(name, Kind.MONEY if name in money else Kind.TEXT) for name in names]
    columns += [ListColumn(label) for label in own]
    rows = (
        [*(_cell(record[name]) for name in names), *(record["custom"].get(one) for one in own)]
        for record in records
    )
    try:
        return write_list(path, columns, rows, title=title, zone=local_zone())
    except OSError as error:
        raise Refusal("file_unreadable", path=path, reason=error.strerror) from error


def _cell(value: object) -> Any:
    if isinstance(value, str | int | float | Decimal | date | None):
        return value
    return json.dumps(plain(value), ensure_ascii=False, default=str)


def _account_records(book: Store, where: str, today: date, currency: str) -> list[dict[str, Any]]:
    columns, rows = book.ask(list_accounts, where=where, today=today)
    records = []
    for row in rows:
        own = str(row.values.get("currency") or currency)
        record: dict[str, Any] = {"id": row.id, "uid": row.uid}
        custom = {}
        for column in columns:
            value = row.values.get(column.id)
            if column.kind == "money" and isinstance(value, int):
                value = to_decimal(value, own if column.own_currency else currency)
            if column.label:
                custom[column.label] = plain(value)
            else:
                record[column.id] = value
        records.append({**record, "custom": custom})
    return records


def _today(options: argparse.Namespace, clock: Clock) -> int:
    lines, _ = _today_lines(options, clock)
    _print_today(options, lines)
    return DONE


def _remind(options: argparse.Namespace, clock: Clock) -> int:
    lines, today = _today_lines(options, clock)
    _print_today(options, [x for x in lines if group_of(x.kind, x.due, today) is Group.NOW])
    return DONE


def _today_lines(options: argparse.Namespace, clock: Clock) -> tuple[Sequence[TodayLine], date]:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        today = book.today()
        return book.ask(list_today, today=today), today
    finally:
        book.close()


def _print_today(options: argparse.Namespace, lines: Sequence[TodayLine]) -> None:
    values = [
        {
            "account": line.account,
            "kind": line.kind,
            "reason": line.reason,
            "due": line.due.isoformat(),
            "amount": minor_to_text(line.amount, line.currency),
        }
        for line in lines
    ]
    told = (
        f"{line.due.isoformat()}  {line.account + ': ' if line.account else ''}{line.reason}"
        for line in lines
    )
    print_result(options, values, "\n".join(told))
