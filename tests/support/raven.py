"""RavenStack's CSV files read by plain Python: what the portfolio's questions must come to.

No line of the program has a part in these sums.
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from csm_desktop.database.store import Store, create_book
from tests.support.importing import bring
from tests.support.shared import shared
from tests.support.trial_book import TrialClock

TODAY = date(2024, 12, 31)
FILES = ("accounts", "subscriptions", "support_tickets")


@dataclass(frozen=True)
class Term:
    """A paid subscription."""

    account: str
    """Its name."""
    start: date
    end: date | None
    mrr: int
    """Cents."""

    def holds(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day <= self.end)


def folder() -> Path:
    return shared("data/ravenstack")


def read(name: str) -> list[dict[str, str]]:
    with (folder() / f"ravenstack_{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def make_raven(path: Path) -> Store:
    """RavenStack's accounts, subscriptions and tickets in a book whose clock stands in 2024."""
    files = [folder() / f"ravenstack_{name}.csv" for name in FILES]
    clock = TrialClock(datetime(2024, 12, 31, 12, tzinfo=UTC))
    store = create_book(path, currency="USD", clock=clock, origin="test")
    bring(store, *files)
    return store


def terms() -> list[Term]:
    names = {row["account_id"]: row["account_name"] for row in read("accounts")}
    return [
        Term(
            names[row["account_id"]],
            date.fromisoformat(row["start_date"]),
            date.fromisoformat(row["end_date"]) if row["end_date"] else None,
            int(row["mrr_amount"]) * 100,
        )
        for row in read("subscriptions")
        if row["is_trial"].upper() != "TRUE"
    ]


def mrr_on(held: Iterable[Term], day: date) -> dict[str, int]:
    """Account → MRR in cents at the close of a day; accounts without any are not here."""
    found: dict[str, int] = {}
    for term in held:
        if term.holds(day):
            found[term.account] = found.get(term.account, 0) + term.mrr
    return {account: mrr for account, mrr in found.items() if mrr > 0}


def moved(held: list[Term], first: date, second: date) -> dict[str, dict[str, int]]:
    """Part → account → MRR moved between the closes of two days."""
    before, after = mrr_on(held, first), mrr_on(held, second)
    parts: dict[str, dict[str, int]] = {
        part: {} for part in ("new", "reactivation", "expansion", "contraction", "churn")
    }
    for account in before.keys() | after.keys():
        change = after.get(account, 0) - before.get(account, 0)
        if account not in before:
            paid = any(t.account == account and t.mrr > 0 and t.start <= first for t in held)
            parts["reactivation" if paid else "new"][account] = change
        elif account not in after:
            parts["churn"][account] = -change
        elif change > 0:
            parts["expansion"][account] = change
        elif change < 0:
            parts["contraction"][account] = -change
    return parts
