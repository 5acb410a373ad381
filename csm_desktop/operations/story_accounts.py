"""The sample's accounts and their people.

Their contracts are in ``story_contracts.py``. Told as acts; see ``story_acts.py``.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.domain.periods import add_months
from csm_desktop.operations.account_edits import create_account, edit_account
from csm_desktop.operations.book import record_rate
from csm_desktop.operations.contacts import create_contact, edit_contact
from csm_desktop.operations.contracts import create_contract
from csm_desktop.operations.engagement import set_cadence
from csm_desktop.operations.lifecycle_stages import enter_stage
from csm_desktop.operations.segments import save_segment
from csm_desktop.operations.story_acts import Act, Cast, Ref, note_file, ref
from csm_desktop.operations.story_contracts import (
    chain,
    new_contract,
    since_of,
    tell_pilots,
    terms_after_entry,
)
from csm_desktop.operations.story_plot import RATES, Entry, Plot, workday
from csm_desktop.operations.team import add_team_member

CADENCES = (("", 60), ("A", 30), ("B", 45), ("C", 90))
OWNER = "Y. Seo"
_PEOPLE_FROM = {"KR": "ko", "TW": "zh", "DE": "de", "NL": "de", "NO": "de", "CH": "de"}
_LANGUAGES = {"KR": "ko", "TW": "zh-TW", "DE": "de", "PT": "pt", "FR": "fr"}


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
        if since_of(plot, account) <= plot.first_day
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
        since = since_of(plot, account)
        if since > plot.first_day:
            yield from _entry_acts(plot, account, since)
        yield from _team(plot, account)
        yield from terms_after_entry(plot, account)
        yield from _stages(plot, account)
    yield from _people_changes(plot)
    yield from tell_pilots(plot)


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
        yield new_contract(plot, account, first, "Planner", on)


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
        "customer_since": since_of(plot, account),
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


def _team(plot: Plot, account: Entry) -> Iterator[Act]:
    manager = 2 if account["country"] in ("KR", "TW") else 1
    members = [0, manager] + ([3] if account["stage"] == "Onboarding" else [])
    day = max(plot.first_day, since_of(plot, account))
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
    since = since_of(plot, account)
    first = str(_account_values(plot, account)["stage"])
    yield _stage(plot, account, max(plot.first_day, since), first, since)
    if account["stage"] != first:
        lost = "lost" in account
        day = (
            plot.day(account["lost"])
            if lost
            else plot.today - timedelta(days=random.randint(30, 80))
        )
        yield _stage(plot, account, workday(day), account["stage"], workday(day))
    if "next" in account:
        day = max(workday(plot.today - timedelta(days=random.randint(2, 26))), since)
        yield _edit(plot, account, day, {"next_step": plot.text(account["next"])})


def _stage(plot: Plot, account: Entry, day: date, stage: str, entered_on: date) -> Act:
    return Act(
        plot.around(day, 17, account["key"], "stage"), enter_stage,
        {
            "account_id": ref("account", account["key"]), "name": account["name"],
            "stage": stage, "entered_on": entered_on,
        },
    )  # fmt: skip


def _edit(plot: Plot, account: Entry, day: date, changes: dict[str, object]) -> Act:
    return Act(
        plot.around(day, 17, account["key"], *changes), edit_account,
        {"account": ref("account", account["key"]), "name": account["name"], "changes": changes},
    )  # fmt: skip


def _people_changes(plot: Plot) -> Iterator[Act]:
    """Who came later, who reports to whom, who left."""
    by_key = {account["key"]: account for account in plot.accounts}
    for key, people in plot.people["named"].items():
        entered = max(plot.first_day, since_of(plot, by_key[key]))
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
