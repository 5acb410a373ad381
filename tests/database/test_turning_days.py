"""A day that turns: summaries by what differs, health in parts, and the same as made anew."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from csm_desktop.database import health, summaries
from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store, open_book, read_rates
from tests.support.trial_book import TrialClock, new_book, run_sql

FIRST = 20_513
"""1 March 2026, the day of the clock."""


def read_summaries(store: Store) -> list[tuple[object, ...]]:
    return store.ask(
        lambda connection: [
            tuple(row)
            for row in connection.exec_driver_sql("SELECT * FROM account_summary ORDER BY 1")
        ]
    )


def made_anew(connection: Connection, today: date) -> list[tuple[int | None, ...]]:
    return summaries.compute(connection, today=today, rates=read_rates(connection))


def fill(store: Store, *, accounts: int, contracts: list[tuple[int, int, int | None]]) -> None:
    """``contracts``: account, first day and last day after :data:`FIRST`."""
    statements = [
        f"INSERT INTO account (id, name, added_at) VALUES ({number}, 'A{number}', 0)"
        for number in range(1, accounts + 1)
    ]
    statements += [
        "INSERT INTO pulse (account_id, band, reason, given_on) "
        f"VALUES ({number}, 'watch', 'Slow', {FIRST})"
        for number in range(1, accounts + 1)
    ]
    for account, start, end in contracts:
        ends_on = "NULL" if end is None else FIRST + end
        statements.append(
            "INSERT INTO contract (account_id, charge, charge_period, currency, starts_on, "
            f"ends_on, notice_months) VALUES ({account}, 100, 'month', "
            f"'{'EUR' if account == 3 else 'USD'}', {FIRST + start}, {ends_on}, 1)"
        )
    store.run(run_sql, statements=statements)


days = st.integers(-4, 8)
contracts = st.lists(st.tuples(st.integers(1, 3), days, st.none() | days), max_size=8)


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(contracts=contracts, turns=st.lists(st.integers(1, 4), max_size=3), rate=days)
def test_summaries_of_a_day_that_turned_are_those_made_anew(
    tmp_path_factory: pytest.TempPathFactory,
    contracts: list[tuple[int, int, int | None]],
    turns: list[int],
    rate: int,
) -> None:
    clock = TrialClock()
    store = new_book(tmp_path_factory.mktemp("book"), clock)
    store.run(
        run_sql,
        statements=[
            f"INSERT INTO rate (currency, valid_from, rate) VALUES ('EUR', {FIRST + rate}, '1.5')"
        ],
    )
    fill(store, accounts=3, contracts=contracts)
    evenings = {store.today(): read_summaries(store)}
    for turn in turns:
        clock.pass_days(turn)
        store.turn_day()
        assert read_summaries(store) == store.ask(made_anew, today=store.today())
        store.run(
            run_sql,
            statements=[
                "INSERT INTO note (account_id, kind, noted_at) VALUES (1, 'call', 1)",
                f"UPDATE contract SET account_id = account_id % 3 + 1 WHERE id = {turn}",
                "DELETE FROM contract WHERE id = 5",
            ],
        )
        evenings[store.today()] = read_summaries(store)
    for day, then in evenings.items():
        if day < store.today():
            reader = open_book(store.path, write=False, clock=clock)
            reader.see_as_of(day)
            assert read_summaries(reader) == then
            reader.close()
    store.close()


def test_health_turns_in_parts_between_which_commands_find_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "TURNED_AT_ONCE", 2)
    clock = TrialClock()
    store = new_book(tmp_path, clock)
    fill(store, accounts=5, contracts=[(1, -4, 3)])
    path, before = store.path, store.today()
    store.close()
    clock.pass_days(40)

    store = open_book(path, write=True, clock=clock, health_later=True)
    reader = open_book(path, write=False, clock=clock, health_later=True)
    assert store.health_day() == before == store.today() - timedelta(days=40)
    shares = [store.turn_health()]
    assert store.health_day() is None
    store.run(
        run_sql,
        statements=[
            "UPDATE pulse SET band = 'poor'",
            "DELETE FROM pulse WHERE account_id = 4",
            "DELETE FROM account WHERE id = 4",
        ],
    )
    while shares[-1] < 1:
        shares.append(store.turn_health())

    assert shares == sorted(shares) and len(shares) == 3  # two, two, and none left
    assert store.health_day() == store.today()
    assert tuple(store.ask(check_book)) == ()
    assert store.turn_health() == 1.0
    bands = reader.ask(
        lambda c: c.exec_driver_sql("SELECT account_id, band FROM account_health").all()
    )
    assert len(bands) == 4
    store.close()
    reader.close()


def test_a_turn_that_was_cut_short_is_done_by_who_opens_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "TURNED_AT_ONCE", 1)
    clock = TrialClock()
    store = new_book(tmp_path, clock)
    fill(store, accounts=3, contracts=[])
    path = store.path
    store.close()
    clock.pass_days(1)
    store = open_book(path, write=True, clock=clock, health_later=True)
    assert store.turn_health() < 1
    assert tuple(store.ask(check_book)) == ()
    store.close()

    store = open_book(path, write=True, clock=clock)
    assert store.health_day() == store.today()
    assert tuple(store.ask(check_book)) == ()
    store.close()
