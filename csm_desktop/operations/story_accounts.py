"""The sample's accounts, their people, and the contracts' terms with what was decided about each.

Told as acts; see ``story_acts.py``.
"""

import re
from collections.abc import Iterator, Sequence
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
from csm_desktop.operations.account_edits import create_account, edit_account
from csm_desktop.operations.book import record_rate
from csm_desktop.operations.contacts import create_contact, edit_contact
from csm_desktop.operations.contracts import create_contract, edit_contract
from csm_desktop.operations.engagement import set_cadence
from csm_desktop.operations.renewal_edits import close_renewal_lost, close_renewal_won
from csm_desktop.operations.segments import save_segment
from csm_desktop.operations.story_acts import Act, Cast, Ref, add_row, note_file, ref
from csm_desktop.operations.story_plot import RATES, Entry, Plot, workday
from csm_desktop.operations.team import add_team_member

CADENCES = (("", 60), ("A", 30), ("B", 45), ("C", 90))
OWNER = "Y. Seo"
_ONE_DAY = timedelta(days=1)
_PEOPLE_FROM = {"KR": "ko", "TW": "zh", "DE": "de", "NL": "de", "NO": "de", "CH": "de"}
_LANGUAGES = {"KR": "ko", "TW": "zh-TW", "DE": "de", "PT": "pt", "FR": "fr"}


@dataclass(frozen=True)
class Term:
    """One contract of an account's chain."""

    key: Ref
    starts_on: date
    ends_on: date | None
    annual: int
    """Minor units of the account's currency."""


def tell_beginning(plot: Plot) -> Iterator[Act]:
    """The book is set up: rates, the engagement model, segments, the first import."""
    day = plot.first_day
    for at, (currency, rate) in enumerate(RATES.items()):
        on = add_months(day, -24)
        yield Act(
            plot.moment(day, f"09:0{at}"), record_rate,
            {"currency": currency, "on": on, "rate": rate}, alone=True,
        )  # fmt: skip
    for at, (tier, days) in enumerate(CADENCES):
        yield Act(plot.moment(day, f"09:1{at}"), set_cadence, {"tier": tier, "days": days})
    for at, (name, query) in enumerate(plot.beats["segments"]):
        yield Act(plot.moment(day, f"09:3{at}"), save_segment, {"name": name, "query": query})


def tell_first_import(plot: Plot, cast: Cast) -> Act:
    """The accounts that were customers when the book was begun, with people and contracts."""
    acts = [
        act
        for account in plot.accounts
        if _since(plot, account) <= plot.first_day
        for act in _entry_acts(plot, account, plot.first_day)
    ]
    at = plot.moment(plot.first_day, "09:05")
    return Act(at, import_first_files, {"acts": acts, "cast": cast}, alone=True)


@command("Import files: {count}", lambda **_: {"count": 3})
def import_first_files(
    connection: Connection, *, acts: Sequence[dict[str, Any]], cast: Cast
) -> None:
    """Accounts, contacts and contracts as three files brought them."""
    nouns = {create_account: "account", create_contact: "contact", create_contract: "contract"}
    counts = dict.fromkeys(nouns.values(), 0)
    for act in acts:
        assert isinstance(act, Act)
        cast.play(connection, act)
        if act.do in nouns:
            counts[nouns[act.do]] += 1
    for noun, rows in counts.items():
        note_file(connection, name=f"{noun}s.csv", noun=noun, rows=rows)


def tell_accounts(plot: Plot) -> Iterator[Act]:
    """All that happens to accounts, people and contracts after the first import."""
    for account in plot.accounts:
        since = _since(plot, account)
        if since > plot.first_day:
            yield from _entry_acts(plot, account, since)
        yield from _team(plot, account)
        yield from _terms_after_entry(plot, account)
        yield from _stages(plot, account)
    yield from _people_changes(plot)
    yield from _pilots(plot)


def contact_ref(account: str, name: str) -> Ref:
    """A person of an account."""
    return ref("contact", account, name)


def people_of(plot: Plot, account: Entry) -> list[list[str]]:
    """Name, title, role, influence, sentiment, the day they came, of everybody at an account."""
    named = plot.people["named"].get(account["key"])
    if named:
        return list(named)
    script = _PEOPLE_FROM.get(account["country"], "en")
    random, names = plot.random("people", account["key"]), plot.people["names"][script]
    titles = plot.people["titles"].get(script, plot.people["titles"]["en"])
    count = {"A": 4, "B": 3}.get(account["tier"], 2)
    firsts = random.sample(names["first"], count)
    made = []
    for first, (title, role, influence) in zip(firsts, titles, strict=False):
        last = random.choice(names["last"])
        name = f"{last}{first}" if script in ("ko", "zh") else f"{first} {last}"
        mood = random.choice(("positive", "positive", "neutral"))
        made.append([name, title, role, influence, mood, account["since"]])
    return made


def current_terms(plot: Plot, account: Entry) -> list[Term]:
    """The account's contracts that are in force today, or ended last."""
    main = chain(plot, account)[-1:]
    return main + ([addon] if (addon := _addon(plot, account)) else [])


def chain(plot: Plot, account: Entry) -> list[Term]:
    """The terms of the main contract since the book began, the oldest first."""
    if "arr" not in account:
        return []
    key, since, end = account["key"], _since(plot, account), plot.end_of(account)
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


def _since(plot: Plot, account: Entry) -> date:
    return plot.day(account["since"])


def _entry_acts(plot: Plot, account: Entry, on: date) -> Iterator[Act]:
    """An account comes into the book with its people and its contracts of that day."""
    key = account["key"]
    yield Act(
        plot.moment(on, "09:05"), create_account,
        {"values": _account_values(plot, account)}, makes=ref("account", key), alone=True,
    )  # fmt: skip
    for name, title, role, influence, mood, since in people_of(plot, account):
        if plot.day(since) <= on:
            yield _new_contact(plot, account, (name, title, role, influence, mood), on)
    terms = chain(plot, account)
    first = next((term for term in terms if term.ends_on is None or term.ends_on >= on), None)
    if first is not None:
        yield _new_contract(plot, account, first, "Planner", on)


def _new_contact(plot: Plot, account: Entry, person: Sequence[str], on: date) -> Act:
    name, title, role, influence, mood = person
    domain = _domain(account)
    words = [word for word in re.split(r"[^a-z]+", name.lower()) if word]
    address = ".".join(words) or f"{role.replace(' ', '.')}"
    values = {
        "name": name,
        "email": f"{address}@{domain}",
        "title": title,
        "role": role,
        "influence": influence,
        "sentiment": mood,
        "channel": "e-mail" if role in ("procurement", "economic buyer") else "call",
        "language": _LANGUAGES.get(account["country"], "en"),
    }
    return Act(
        plot.moment(on, "09:10"), create_contact,
        {"account_id": ref("account", account["key"]), "values": values},
        makes=contact_ref(account["key"], name), alone=True,
    )  # fmt: skip


def _account_values(plot: Plot, account: Entry) -> dict[str, object]:
    stage = account["stage"] if account["stage"] in ("Onboarding", "Use") else "Adoption"
    values: dict[str, object] = {
        "name": account["name"],
        "native_name": account.get("native"),
        "domain": _domain(account),
        "industry": account["industry"],
        "country": account["country"],
        "city": account["city"],
        "tier": account["tier"],
        "stage": stage,
        "owner": OWNER,
        "customer_since": _since(plot, account),
        "employees": account["employees"],
        "currency": account.get("currency", "USD"),
        "tags": account.get("tags"),
        "description": account.get("text"),
    }
    if "parent" in account:
        values["parent"] = ref("account", account["parent"])
    return {name: value for name, value in values.items() if value is not None}


def _domain(account: Entry) -> str:
    return re.sub("[^a-z]", "", account["name"].lower()) + ".example"


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


def _new_contract(plot: Plot, account: Entry, term: Term, product: str, on: date) -> Act:
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


def _terms_after_entry(plot: Plot, account: Entry) -> Iterator[Act]:
    entered = max(plot.first_day, _since(plot, account))
    terms = [t for t in chain(plot, account) if t.ends_on is None or t.ends_on >= entered]
    for before, after in pairwise(terms):
        yield _won(plot, account, before, after, entered)
    addon = _addon(plot, account)
    if addon is not None:
        yield _new_contract(plot, account, addon, "Insight", addon.starts_on)
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


def _team(plot: Plot, account: Entry) -> Iterator[Act]:
    manager = 2 if account["country"] in ("KR", "TW") else 1
    members = [0, manager] + ([3] if account["stage"] == "Onboarding" else [])
    day = max(plot.first_day, _since(plot, account))
    for place in members:
        name, role = plot.people["team"][place]
        values = {"name": name, "role": role}
        yield Act(
            plot.moment(day, f"10:0{place}"), add_team_member,
            {"account_id": ref("account", account["key"]), "values": values},
        )  # fmt: skip


def _stages(plot: Plot, account: Entry) -> Iterator[Act]:
    """Stage and next step as they were set over time."""
    random = plot.random("stages", account["key"])
    since = _since(plot, account)
    if account["stage"] not in ("Onboarding", "Use", "Adoption"):
        lost = "lost" in account
        day = (
            plot.day(account["lost"])
            if lost
            else plot.today - timedelta(days=random.randint(30, 80))
        )
        yield _edit(plot, account, workday(day), {"stage": account["stage"]})
    if "next" in account:
        day = max(workday(plot.today - timedelta(days=random.randint(2, 26))), since)
        yield _edit(plot, account, day, {"next_step": plot.text(account["next"])})


def _edit(plot: Plot, account: Entry, day: date, changes: dict[str, object]) -> Act:
    return Act(
        plot.around(day, 17, account["key"], *changes), edit_account,
        {"account": ref("account", account["key"]), "name": account["name"], "changes": changes},
    )  # fmt: skip


def _people_changes(plot: Plot) -> Iterator[Act]:
    """Who came later, who reports to whom, who left."""
    by_key = {account["key"]: account for account in plot.accounts}
    for key, people in plot.people["named"].items():
        entered = max(plot.first_day, _since(plot, by_key[key]))
        for name, title, role, influence, mood, since in people:
            if plot.day(since) > entered:
                person = (name, title, role, influence, mood)
                yield _new_contact(plot, by_key[key], person, plot.day(since))
    for key, name, superior in plot.people["reports"]:
        values: dict[str, object] = {"reports_to_id": contact_ref(key, superior)}
        yield _edit_contact(plot, key, name, plot.first_day + timedelta(days=40), values)
    for key, name, left in plot.people["left"]:
        yield _edit_contact(plot, key, name, plot.day(left), {"left_on": plot.day(left)})


def _edit_contact(plot: Plot, key: str, name: str, day: date, values: dict[str, object]) -> Act:
    return Act(
        plot.moment(day, "17:50"), edit_contact,
        {"contact_id": contact_ref(key, name), "name": name, "values": values},
    )  # fmt: skip


def _pilots(plot: Plot) -> Iterator[Act]:
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
