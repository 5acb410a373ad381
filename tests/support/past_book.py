"""RavenStack as it was learned: by the end of September what was known then, later the rest."""

import csv
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from csm_desktop.database.store import create_book
from tests.support.importing import bring
from tests.support.raven import Term, folder, read, terms
from tests.support.trial_book import TrialClock

QUARTER_END, YEAR_END = date(2024, 9, 30), date(2024, 12, 31)
NOW = datetime(2024, 12, 31, 12, tzinfo=UTC)
BEGINS = {"accounts": "signup_date", "subscriptions": "start_date"}
"""File → the column with the day from which a row is known."""


def make_past_raven(path: Path) -> None:
    """The book, learned in two imports."""
    clock = TrialClock(datetime(2024, 9, 30, 12, tzinfo=UTC))
    store = create_book(path, currency="USD", clock=clock, origin="test")
    bring(store, *(_cut(name, path.parent) for name in BEGINS))
    clock.now = NOW
    bring(store, *(folder() / f"ravenstack_{name}.csv" for name in BEGINS))
    store.close()


def terms_known(day: date) -> list[Term]:
    """The paid subscriptions as they were known on a day: none from later, no later end."""
    return [
        replace(term, end=term.end if term.end is not None and term.end <= day else None)
        for term in terms()
        if term.start <= day
    ]


def _cut(name: str, target: Path) -> Path:
    rows = [row for row in read(name) if row[BEGINS[name]] <= QUARTER_END.isoformat()]
    for row in rows:
        if row.get("end_date", "") > QUARTER_END.isoformat():
            row["end_date"], row["churn_flag"] = "", "False"
    path = target / f"ravenstack_{name}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path
