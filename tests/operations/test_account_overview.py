"""The account page's question: every part of it computed by hand from the book of the tests."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from csm_desktop.database.store import Store
from csm_desktop.operations.account_edits import delete_accounts, edit_account
from csm_desktop.operations.account_overview import AccountOverview, read_account
from csm_desktop.operations.contracts import create_contract
from tests.support.account_book import EMPTY, EURO, GROUP, HANBIT, TODAY, make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def ask(book: Store, account_id: int) -> AccountOverview:
    overview = book.ask(read_account, account_id=account_id, today=TODAY)
    assert overview is not None
    return overview


def test_names_and_parent_are_told(book: Store) -> None:
    hanbit = ask(book, HANBIT)
    assert (hanbit.name, hanbit.native_name) == ("Hanbit Logistics", "한빛물류")
    assert (hanbit.parent_id, hanbit.parent) == (GROUP, "Hanbit Group")
    assert ask(book, GROUP).children == 1


def test_arr_counts_active_paid_contracts_only(book: Store) -> None:
    """198,000 a year and 3,500 × 12; the pilot, the trial and the ended maps are no part of it."""
    hanbit = ask(book, HANBIT)
    assert hanbit.arr == 240_000_00
    assert hanbit.mrr == 20_000_00
    assert {contract.title for contract in hanbit.active_contracts} == {
        "Platform, 400 seats",
        "Insight add-on",
    }


def test_renewal_and_last_day_to_act_come_from_the_contracts(book: Store) -> None:
    hanbit = ask(book, HANBIT)
    assert hanbit.renewal == date(2027, 3, 31)
    assert hanbit.act_by == date(2026, 12, 31)


def test_months_of_mrr_add_up_and_name_their_causes(book: Store) -> None:
    months = {month.period.first: month for month in ask(book, HANBIT).months}
    assert len(months) == 24
    april = months[date(2026, 4, 1)]
    assert (april.mrr, april.change) == (21_000_00, 7_500_00)
    assert april.movements.expansion == 7_500_00
    assert (set(april.started), april.ended) == ({3, 5}, (2,))
    september = months[date(2026, 9, 1)]
    assert (september.change, september.ended) == (-1_000_00, (6,))
    assert months[date(2026, 8, 1)].cancellations == (1,)
    assert [m.mrr for m in months.values()][-1] == ask(book, HANBIT).mrr


def test_every_month_opens_where_the_one_before_closed(book: Store) -> None:
    months = ask(book, HANBIT).months
    assert [m.movements.start for m in months[1:]] == [m.movements.end for m in months[:-1]]


def test_support_figures_are_of_the_last_twelve_months(book: Store) -> None:
    """Three of four tickets; replies after 72 and 180 min, solved after 76 h and 26 h."""
    support = ask(book, HANBIT).support
    assert (support.created, support.open_now) == (3, 1)
    assert (support.first_reply.minutes, support.first_reply.n) == (Fraction(126), 2)
    assert support.resolution.minutes == Fraction((76 + 26) * 60, 2)
    assert (support.reopened.share, support.reopened.n) == (Fraction(1, 2), 2)


def test_csat_keeps_its_scale_and_n(book: Store) -> None:
    hanbit = ask(book, HANBIT)
    assert {scale: (csat.share, csat.n) for scale, csat in hanbit.csat.items()} == {
        "1-5": (Fraction(1, 2), 2)
    }
    assert (hanbit.nps.index, hanbit.nps.n) == (Fraction(100), 1)


def test_usage_compares_two_windows_of_ninety_days(book: Store) -> None:
    usage = ask(book, HANBIT).usage
    assert [metric.name for metric in usage.metrics] == ["sessions", "minutes"]
    sessions = usage.metrics[0]
    assert (sessions.last, sessions.before) == (Decimal(2364), Decimal(1611))
    assert len(sessions.weeks) == 26
    assert (usage.features_used, usage.features_used_before) == (3, 3)
    reports = next(feature for feature in usage.features if feature.name == "reports")
    assert (reports.days, reports.days_before, reports.last_day) == (0, 58, date(2026, 8, 13))


def test_an_account_with_nothing_has_no_invented_figures(book: Store) -> None:
    empty = ask(book, EMPTY)
    assert (empty.arr, empty.renewal, empty.act_by, empty.first_paid_on) == (0, None, None, None)
    assert empty.csat == {}
    assert (empty.nps.index, empty.support.first_reply.minutes) == (None, None)
    assert (empty.usage.last_day, empty.usage.metrics) == (None, ())


def test_a_missing_rate_is_said_and_not_guessed(book: Store) -> None:
    euro = ask(book, EURO)
    assert (euro.arr, euro.missing_rates) == (0, frozenset({"EUR"}))
    assert euro.contracts[0].annual == 12_000_00
    assert euro.contracts[0].annual_in_portfolio is None


def test_custom_fields_are_told_by_label(book: Store) -> None:
    held = {value.field.label: value.value for value in ask(book, HANBIT).custom}
    assert held == {"Warehouse system": "HanWMS 4", "Contract signed": "2024-03-20"}
    assert all(value.value is None for value in ask(book, EMPTY).custom)


def test_a_field_edited_elsewhere_is_told_here(book: Store) -> None:
    book.run(edit_account, account=HANBIT, name="Hanbit", changes={"tier": "B"})
    assert ask(book, HANBIT).fields["tier"] == "B"


def test_an_account_that_is_gone_has_no_page(book: Store) -> None:
    book.run(delete_accounts, ids=[EMPTY])
    assert book.ask(read_account, account_id=EMPTY, today=TODAY) is None


def test_a_contract_that_ended_without_an_outcome_is_marked(book: Store) -> None:
    missing = {c.title for c in ask(book, HANBIT).contracts if c.outcome_missing}
    assert missing == {"Pilot"}  # the platform has its next term, the maps their cancellation


def test_a_contract_past_its_notice_renews_itself(book: Store) -> None:
    book.run(
        create_contract,
        account_id=EMPTY,
        values={
            "name": "Late",
            "charge": 100_00,
            "starts_on": date(2026, 1, 1),
            "ends_on": date(2026, 12, 31),
            "notice_months": 3,
            "auto_renew": True,
        },
    )
    (contract,) = ask(book, EMPTY).contracts
    assert contract.renews_itself
    assert contract.notice_deadline == date(2026, 9, 30)
