"""The terms of the sample's contracts, and what was decided about each when it ended.

What is expected of those that end soon is ``story_renewals.py``'s. Told as acts; see
``story_acts.py``.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.database.tables import cancellation as cancellation_table
from csm_desktop.domain.contracts import CHARGES_PER_YEAR
from csm_desktop.domain.money import MINOR_DIGITS
from csm_desktop.domain.periods import add_months
from csm_desktop.operations.contracts import create_contract, edit_contract
from csm_desktop.operations.renewal_edits import close_renewal_lost, close_renewal_won
from csm_desktop.operations.story_acts import Act, Ref, add_row, ref
from csm_desktop.operations.story_plot import Entry, Plot, workday

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Term:
    """One contract of an account's chain."""

    key: Ref
    starts_on: date
    ends_on: date | None
    annual: int
    """Minor units of the account's currency."""


def current_terms(plot: Plot, account: Entry) -> list[Term]:
    """The account's contracts that are in force today, or ended last."""
    main = chain(plot, account)[-1:]
    return main + ([addon] if (addon := _addon(plot, account)) else [])


def chain(plot: Plot, account: Entry) -> list[Term]:
    """The terms of the main contract since the book began, the oldest first."""
    if "arr" not in account:
        return []
    key, since, end = account["key"], since_of(plot, account), plot.end_of(account)
    if end is None or account.get("new") or "months" in account:
        return [Term(ref("contract", key, 0), since, end, _minor(account, account["arr"]))]
    months, now = account.get("term", 12), _main_amount(account)
    before = account.get("was") or account["arr"]
    if account.get("by") == "insight" or not account.get("was"):
        before = now
    terms: list[Term] = []
    while True:
        starts_on = max(add_months(end + _ONE_DAY, -months), since)
        amount = now if not terms else round(before * 0.95 ** (len(terms) - 1), -3)
        terms.append(
            Term(ref("contract", key, len(terms)), starts_on, end, _minor(account, amount))
        )
        if starts_on <= max(plot.first_day, since):
            break
        end = starts_on - _ONE_DAY
    return terms[::-1]


def _main_amount(account: Entry) -> int:
    return int(account["was"] if account.get("by") == "insight" else account["arr"])


def _addon(plot: Plot, account: Entry) -> Term | None:
    """Insight beside the main contract, ending on the same day."""
    if account.get("by") != "insight":
        return None
    starts_on = workday(
        plot.today - timedelta(days=plot.random("addon", account["key"]).randint(120, 260))
    )
    amount = _minor(account, account["arr"] - account["was"])
    return Term(ref("contract", account["key"], "Insight"), starts_on, plot.end_of(account), amount)


def since_of(plot: Plot, account: Entry) -> date:
    return plot.day(account["since"])


def _minor(account: Entry, amount: int | float) -> int:
    per_unit: int = 10 ** MINOR_DIGITS[account.get("currency", "USD")]
    return round(amount * per_unit)


def _period(plot: Plot, account: Entry) -> str:
    """Small customers pay by the month, where that leaves no fraction of a cent."""
    if "per" in account:
        return str(account["per"])
    whole = all(term.annual % 12 == 0 for term in chain(plot, account))
    return "month" if account["tier"] != "A" and whole else "year"


def _charge(annual: int, period: str) -> int:
    return annual // CHARGES_PER_YEAR[period]


def new_contract(plot: Plot, account: Entry, term: Term, product: str, on: date) -> Act:
    period = _period(plot, account) if product == "Planner" else "year"
    values = {
        "name": product,
        "product": product,
        "quantity": account["seats"] if product == "Planner" else None,
        "charge": _charge(term.annual, period),
        "charge_period": period,
        "currency": account.get("currency", "USD"),
        "starts_on": term.starts_on,
        "ends_on": term.ends_on,
        "notice_months": account.get("notice"),
        "auto_renew": account.get("auto", False) if term.ends_on else None,
        "trial": False,
        "billing_frequency": period,
    }
    return Act(
        plot.moment(on, "09:20"), create_contract,
        {"account_id": ref("account", account["key"]), "values": values},
        makes=term.key, alone=True,
    )  # fmt: skip


def terms_after_entry(plot: Plot, account: Entry) -> Iterator[Act]:
    entered = max(plot.first_day, since_of(plot, account))
    terms = [t for t in chain(plot, account) if t.ends_on is None or t.ends_on >= entered]
    for before, after in pairwise(terms):
        yield _won(plot, account, before, after, entered)
    addon = _addon(plot, account)
    if addon is not None:
        yield new_contract(plot, account, addon, "Insight", addon.starts_on)
    if "lost" in account:
        yield from _lost(plot, account, terms[-1])
    if "moved_from" in account:
        yield Act(
            plot.moment(plot.day("2026-11-12"), "15:20"), edit_contract,
            {"contract_id": terms[-1].key, "name": account["name"],
             "values": {"ends_on": plot.day(account["ends"])}},
        )  # fmt: skip


def _won(plot: Plot, account: Entry, before: Term, after: Term, entered: date) -> Act:
    assert before.ends_on is not None
    random = plot.random("won", account["key"], after.starts_on)
    decided = workday(
        max(before.ends_on - timedelta(days=random.randint(8, 45)), entered + 4 * _ONE_DAY)
    )
    decided = min(decided, before.ends_on, plot.today)
    params: dict[str, Any] = {
        "contract_id": before.key,
        "name": account["name"],
        "decided_on": decided,
        "charge": _charge(after.annual, _period(plot, account)),
        "ends_on": after.ends_on,
    }
    if after.annual < before.annual:
        params["reason"], params["reason_detail"] = plot.beats["downsell"][account["key"]]
    at = plot.moment(decided, f"{random.randint(10, 17)}:{random.randint(10, 59)}")
    return Act(at, close_renewal_won, params, makes=after.key, alone=True)


def _lost(plot: Plot, account: Entry, term: Term) -> Iterator[Act]:
    assert term.ends_on is not None
    decided = workday(term.ends_on - timedelta(days=40))
    reason, detail = account["reason"]
    yield Act(
        plot.moment(decided, "16:40"), close_renewal_lost,
        {"contract_id": term.key, "name": account["name"], "decided_on": decided,
         "reason": reason, "reason_detail": detail, "comment": account["feedback"]}, alone=True,
    )  # fmt: skip
    yield Act(
        plot.moment(term.ends_on, "17:00"), record_cancellation,
        {"account_id": ref("account", account["key"]), "name": account["name"],
         "on": term.ends_on, "reason": reason, "feedback": account["feedback"]}, alone=True,
    )  # fmt: skip


@command("Record that {name} left", lambda *, name, **_: {"name": name})
def record_cancellation(
    connection: Connection, *, account_id: int, name: str, on: date, reason: str, feedback: str
) -> None:
    """A customer is one no longer; ``name`` is for the history."""
    add_row(
        connection, cancellation_table,
        account_id=account_id, cancelled_on=on, reason=reason, feedback=feedback,
    )  # fmt: skip


def tell_pilots(plot: Plot) -> Iterator[Act]:
    """Paid pilots that ended without a word."""
    for key, starts_on, ends_on, charge in plot.beats["pilots"]:
        values = {
            "name": "Insight pilot",
            "product": "Insight pilot",
            "charge": charge,
            "charge_period": "month",
            "currency": "USD",
            "starts_on": plot.day(starts_on),
            "ends_on": plot.day(ends_on),
            "trial": False,
        }
        yield Act(
            plot.moment(plot.day(starts_on), "11:00"), create_contract,
            {"account_id": ref("account", key), "values": values},
            makes=ref("contract", key, "pilot"), alone=True,
        )  # fmt: skip
