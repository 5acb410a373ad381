"""RavenStack's health on the last day of its data: every account's score by hand from the CSV.

The hand sums (``tests/support/health_sums.py``) share no line with the program.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest

from csm_desktop.database.store import Store, create_book
from csm_desktop.operations.health_book import list_scores
from tests.support.health_sums import Facts, judge, rounded
from tests.support.importing import bring
from tests.support.raven import TODAY, folder, read
from tests.support.trial_book import TrialClock

FILES = ("accounts", "subscriptions", "support_tickets", "feature_usage")
PRIORITIES = {"medium": "normal"}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    files = [folder() / f"ravenstack_{name}.csv" for name in FILES]
    zone = pytest.MonkeyPatch()
    zone.setenv("TZ", "UTC")  # the days of the files are taken as they stand
    store = create_book(
        tmp_path_factory.mktemp("raven") / "raven.csm",
        currency="USD",
        clock=TrialClock(datetime(2024, 12, 31, 12, tzinfo=UTC)),
    )
    bring(store, *files)
    yield store
    store.close()
    zone.undo()


def days_ago(text: str) -> int:
    return (TODAY - date.fromisoformat(text[:10])).days


def uses() -> dict[str, dict[int, int]]:
    """Account → days ago → times used, by the contract's account."""
    owner = {row["subscription_id"]: row["account_id"] for row in read("subscriptions")}
    seen: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    last: dict[tuple[str, str, str], int] = {}
    for row in read("feature_usage"):
        account = owner[row["subscription_id"]]
        key = (account, row["feature_name"], row["usage_date"])
        last[key] = last.get(key, 0) + int(row["usage_count"])
    for (account, _feature, day), amount in last.items():
        seen[account][days_ago(day)] += amount
    return seen


def facts() -> dict[str, Facts]:
    """Account name → what the files say of it."""
    used = uses()
    terms: dict[str, list[tuple[int, int | None, int]]] = defaultdict(list)
    for row in read("subscriptions"):
        if row["is_trial"].upper() != "TRUE":
            end = days_ago(row["end_date"]) if row["end_date"] else None
            terms[row["account_id"]].append(
                (days_ago(row["start_date"]), end, int(row["mrr_amount"]))
            )
    opened: dict[str, list[tuple[int, str]]] = defaultdict(list)
    solved: dict[str, list[int]] = defaultdict(list)
    for row in read("support_tickets"):
        priority = PRIORITIES.get(row["priority"], row["priority"])
        if row["closed_at"] and days_ago(row["closed_at"]) >= 0:
            solved[row["account_id"]].append(days_ago(row["closed_at"]))
        elif days_ago(row["submitted_at"]) >= 0:
            opened[row["account_id"]].append((days_ago(row["submitted_at"]), priority))
    return {
        row["account_name"]: Facts(
            uses=tuple(used[row["account_id"]].items()),
            open_tickets=tuple(opened[row["account_id"]]),
            solved_tickets=tuple(solved[row["account_id"]]),
            contracts=tuple(terms[row["account_id"]]),
        )
        for row in read("accounts")
    }


def test_every_score_is_what_the_files_come_to_by_hand(book: Store) -> None:
    by_hand = {name: judge(given) for name, given in facts().items()}
    scores = book.ask(list_scores, today=TODAY)
    assert len(scores) == len(by_hand) == 500
    wrong = []
    for account in scores:
        own = by_hand[account.account]
        expected = None if own.score is None else rounded(own.score)
        if (account.score, account.band) != (expected, own.band):
            wrong.append((account.account, account.score, account.band, expected, own.band))
    assert wrong == []
    assert sum(account.score is not None for account in scores) > 300
    assert {account.band for account in scores} == {"healthy", "watch", "poor", None}
