"""The portfolio's questions on RavenStack equal sums by plain Python over its CSV files."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from fractions import Fraction
from statistics import median

import pytest

from csm_desktop.database.store import Store
from csm_desktop.operations.accounts import list_accounts
from csm_desktop.operations.compare import read_comparison
from csm_desktop.operations.portfolio import read_figures, read_movements
from csm_desktop.operations.portfolio_cohorts import read_retention_cohorts
from csm_desktop.operations.portfolio_renewals import read_renewals_by_quarter
from csm_desktop.operations.portfolio_segments import read_segments
from csm_desktop.operations.portfolio_support import read_support_trends
from tests.support.raven import TODAY, Term, make_raven, moved, mrr_on, read, terms

SINCE = date(2024, 6, 30)


@pytest.fixture(scope="module")
def raven(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    store = make_raven(tmp_path_factory.mktemp("raven") / "raven.csm")
    yield store
    store.close()


@pytest.fixture(scope="module")
def held() -> list[Term]:
    return terms()


@pytest.fixture(scope="module")
def names(raven: Store) -> dict[int, str]:
    _columns, rows = raven.ask(list_accounts, today=TODAY)
    return {row.id: row.name for row in rows}


def test_the_walk_of_arr_has_the_amounts_and_the_accounts(
    raven: Store, held: list[Term], names: dict[int, str]
) -> None:
    walk = raven.ask(read_movements, since=SINCE, today=TODAY)
    parts = moved(held, SINCE, TODAY)
    assert walk.start == 12 * sum(mrr_on(held, SINCE).values())
    assert walk.end == 12 * sum(mrr_on(held, TODAY).values())
    for part in walk.parts:
        assert part.amount == 12 * sum(parts[part.kind].values()), part.kind
        assert {names[number] for number in part.ids} == set(parts[part.kind]), part.kind
    signs = {"contraction": -1, "churn": -1}
    total = sum(signs.get(part.kind, 1) * part.amount for part in walk.parts)
    assert walk.start + total == walk.end


def test_the_six_figures(raven: Store, held: list[Term], names: dict[int, str]) -> None:
    figures = raven.ask(read_figures, since=SINCE, today=TODAY)
    before, after = mrr_on(held, SINCE), mrr_on(held, TODAY)
    start = sum(before.values())
    assert figures.arr == 12 * sum(after.values())
    assert figures.arr_change == 12 * (sum(after.values()) - start)
    kept = sum(min(mrr, after.get(account, 0)) for account, mrr in before.items())
    assert figures.grr == Fraction(kept, start)
    assert figures.nrr == Fraction(sum(after.get(account, 0) for account in before), start)
    gone = before.keys() - after.keys()
    assert figures.logo_churn == Fraction(len(gone), len(before))
    assert {names[number] for number in figures.churned_ids} == set(gone)
    assert (figures.customers, figures.churned) == (len(before), len(gone))


def test_cohorts_at_every_quarters_close(
    raven: Store, held: list[Term], names: dict[int, str]
) -> None:
    cohorts = raven.ask(read_retention_cohorts, today=TODAY, quarters=8)
    began: dict[str, date] = {}
    for term in held:
        if term.mrr > 0:
            began[term.account] = min(began.get(term.account, date.max), term.start)
    assert len(cohorts.cohorts) == 8
    for cohort in cohorts.cohorts:
        period = cohort.quarter.period
        members = {a for a, day in began.items() if period.first <= day <= period.last}
        assert cohort.customers == len(members)
        for cell in cohort.cells:
            mrr = mrr_on(held, cell.on)
            assert {names[number] for number in cell.ids} == members & mrr.keys()
            assert cell.arr == 12 * sum(mrr[account] for account in members & mrr.keys())


def test_arr_by_country_and_by_quarter_of_renewal(
    raven: Store, held: list[Term], names: dict[int, str]
) -> None:
    now = mrr_on(held, TODAY)
    countries = {row["account_name"]: row["country"] for row in read("accounts")}
    by_country: Counter[str] = Counter()
    for account, mrr in now.items():
        by_country[countries[account]] += 12 * mrr
    segments = raven.ask(read_segments, by="country", today=TODAY)
    assert {one.value: one.arr for one in segments.segments if one.arr} == dict(by_country)
    assert sum(one.accounts for one in segments.segments) == len(countries)
    assert all(countries[names[n]] == one.value for one in segments.segments for n in one.ids)
    ends: dict[str, date] = {}
    for term in held:
        if term.holds(TODAY) and term.end is not None:
            ends[term.account] = min(ends.get(term.account, date.max), term.end)
    renewals = raven.ask(read_renewals_by_quarter, today=TODAY)
    for quarter in renewals.quarters:
        due = {a for a, end in ends.items() if end in quarter.quarter.period}
        assert quarter.arr == 12 * sum(now.get(account, 0) for account in due)
    shown = sum(quarter.arr for quarter in renewals.quarters)
    assert shown + renewals.later + renewals.evergreen == 12 * sum(now.values())


def test_support_of_every_month(raven: Store, held: list[Term]) -> None:
    trends = raven.ask(read_support_trends, today=TODAY)
    opened = [(datetime.fromisoformat(row["submitted_at"]), row) for row in read("support_tickets")]
    assert len(trends.months) == 12
    for month in trends.months:
        own = [row for at, row in opened if at.date() in month.month]
        assert month.tickets == len(own)
        customers = len(mrr_on(held, month.month.last))
        assert month.load == Fraction(len(own), customers)
        replies = [
            int(row["first_response_time_minutes"])
            for row in own
            if row["first_response_time_minutes"]
        ]
        assert month.first_reply_minutes == Fraction(str(median(replies)))
        assert month.first_reply_n == len(replies)


def test_two_dates_compared(raven: Store, held: list[Term]) -> None:
    found = raven.ask(read_comparison, first=SINCE, second=TODAY, today=TODAY)
    before, after, parts = mrr_on(held, SINCE), mrr_on(held, TODAY), moved(held, SINCE, TODAY)
    assert {one.account: (one.mrr_first, one.mrr_second) for one in found.accounts} == {
        account: (before.get(account, 0), after.get(account, 0))
        for account in {t.account for t in held if t.holds(SINCE) or t.holds(TODAY)}
    }
    words = {
        "new": "new",
        "reactivation": "reactivated",
        "expansion": "expanded",
        "contraction": "contracted",
        "churn": "churned",
    }
    status = {account: words[part] for part, own in parts.items() for account in own}
    assert {one.account: one.status for one in found.accounts} == {
        one.account: status.get(one.account, "same") for one in found.accounts
    }
    assert found.movements.start == sum(before.values())
    assert found.movements.new == sum(parts["new"].values())
    assert found.movements.churn == sum(parts["churn"].values())
    assert found.movements.end == sum(after.values())


def test_a_limit_leaves_the_sums_and_the_largest_changes(raven: Store) -> None:
    whole = raven.ask(read_comparison, first=SINCE, second=TODAY, today=TODAY)
    few = raven.ask(read_comparison, first=SINCE, second=TODAY, today=TODAY, limit=10)
    assert (few.movements, few.total) == (whole.movements, len(whole.accounts))
    changes = [abs(one.mrr_second - one.mrr_first) for one in whole.accounts]
    assert [abs(one.mrr_second - one.mrr_first) for one in few.accounts] == changes[:10]
    assert set(few.accounts) <= set(whole.accounts)


def test_a_query_narrows_every_sum(raven: Store, held: list[Term], names: dict[int, str]) -> None:
    german = {row["account_name"] for row in read("accounts") if row["country"] == "DE"}
    own = [term for term in held if term.account in german]
    walk = raven.ask(read_movements, since=SINCE, today=TODAY, query='country = "DE"')
    assert walk.end == 12 * sum(mrr_on(own, TODAY).values())
    assert {names[number] for number in walk.end_ids} <= german
    cohorts = raven.ask(read_retention_cohorts, today=TODAY, query='country = "DE"')
    assert {names[n] for c in cohorts.cohorts for cell in c.cells for n in cell.ids} <= german
    by_ids = raven.ask(read_movements, since=SINCE, today=TODAY, account_ids=list(walk.end_ids))
    assert by_ids.end == walk.end
