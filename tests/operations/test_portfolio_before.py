"""The portfolio on the day compared with, and account lists narrowed to given accounts."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from csm_desktop.database.store import Store, open_book
from csm_desktop.operations.accounts import list_account_ids, open_account_list
from csm_desktop.operations.portfolio_before import read_changes, read_figures_before
from tests.ui.portfolio.book import GONE, GROWN, STEADY, YOUNG, make_past_book

Made = tuple[Store, dict[str, int], date]


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    accounts, today = make_past_book(tmp_path / "past.csm")
    store = open_book(tmp_path / "past.csm", write=False)
    yield store, accounts, today
    store.close()


def test_the_changes_name_who_came_and_who_went(made: Made) -> None:
    store, _accounts, today = made
    changes = store.ask(read_changes, today=today, since=today - timedelta(days=365))
    assert {one.account: one.status for one in changes.accounts} == {
        STEADY: "same",
        GROWN: "same",
        GONE: "churned",
        YOUNG: "new",
    }


def test_without_answers_or_kept_scores_nothing_is_claimed_of_before(made: Made) -> None:
    store, _accounts, today = made
    day = today - timedelta(days=400)
    before = store.ask(read_figures_before, today=today, since=day)
    assert (before.day, before.poor_arr, before.nps, before.nps_n) == (day, None, None, 0)


def test_a_list_among_given_accounts_has_only_those_that_match_too(made: Made) -> None:
    store, accounts, today = made
    given = [accounts[STEADY], accounts[YOUNG]]
    listed = store.ask(list_account_ids, among=given, sort="name", today=today)
    assert list(listed.ids) == given and listed.arr_sum == 21_000_00
    korea = store.ask(list_account_ids, query="country = KR", among=given, today=today)
    assert list(korea.ids) == [accounts[STEADY]]
    opened = store.ask(
        open_account_list, among=given, sort="name", columns=("name",), count=1, today=today
    )
    assert opened.ids == (accounts[STEADY],) and opened.count == 2
