"""The statement of a model gives what the rule in ``domain`` gives, hundredth by hundredth."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from csm_desktop.database.health_sql import score_query
from csm_desktop.domain.health import Input, Override, score_account
from csm_desktop.domain.health_parts import BANDS, Group, HealthModel, Measure, Rule, Source
from csm_desktop.domain.periods import to_epoch_day
from tests.support.health_models import TODAY, inputs_for, models, named

DAY = to_epoch_day(TODAY)


@contextmanager
def inputs_table(accounts: list[dict[str, Input]]) -> Iterator[dbapi2.Connection]:
    with closing(dbapi2.connect(":memory:")) as connection:
        connection.execute(
            "CREATE TABLE health_input (measure TEXT, account_id INTEGER, value REAL, day INTEGER, "
            "PRIMARY KEY (account_id, measure)) STRICT, WITHOUT ROWID"
        )
        connection.execute(
            "CREATE TABLE health_override (id INTEGER PRIMARY KEY, account_id INTEGER, band TEXT, "
            "made_on INTEGER, until INTEGER, ended_on INTEGER)"
        )
        connection.executemany(
            "INSERT INTO health_input VALUES (?, ?, ?, ?)",
            [
                (key, number, one.value, to_epoch_day(one.day))
                for number, inputs in enumerate(accounts)
                for key, one in inputs.items()
            ],
        )
        yield connection


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_the_statement_is_the_rule(data: st.DataObject) -> None:
    model = data.draw(models())
    accounts = data.draw(st.lists(inputs_for(model), min_size=1, max_size=5))
    overrides = data.draw(st.dictionaries(st.integers(0, 4), st.sampled_from(BANDS), max_size=2))
    with inputs_table(accounts) as connection:
        connection.executemany(
            "INSERT INTO health_override VALUES (?, ?, ?, ?, ?, NULL)",
            [(n + 10, n, band, DAY, DAY) for n, band in overrides.items()],
        )
        rows = connection.execute(*score_query(model, DAY)).fetchall()

    expected = []
    for number, inputs in enumerate(accounts):
        override = Override(number + 10, overrides[number]) if number in overrides else None
        one = score_account(model, inputs, TODAY, override)
        if inputs:
            expected.append(
                (
                    number,
                    *(one.score, one.band, one.coverage, one.low, one.high),
                    *(one.capped, one.override),
                )
            )
    assert sorted(rows) == expected


PULSE = Source("pulse", "last")
BAND_RULE = Rule("words", words=(("healthy", 95.0), ("watch", 55.0), ("poor", 15.0)))


def one_measure(floor: int = 50) -> HealthModel:
    measure = Measure("m", named("m"), PULSE, BAND_RULE, 1)
    return HealthModel((Group("g", named("g"), 1, (measure,)),), floor=floor)


def test_an_override_counts_from_its_first_to_its_last_day() -> None:
    model = one_measure()
    with inputs_table([{"m": Input(0, TODAY)}] * 5) as connection:
        connection.executemany(
            "INSERT INTO health_override VALUES (?, ?, 'poor', ?, ?, ?)",
            [
                (1, 0, DAY, DAY, None),
                (2, 1, DAY + 1, DAY + 9, None),
                (3, 2, DAY - 9, DAY - 1, None),
                (4, 3, DAY - 9, DAY + 9, DAY),
                (5, 4, DAY - 9, DAY + 9, DAY + 1),
            ],
        )
        rows = connection.execute(*score_query(model, DAY)).fetchall()

    assert [row[2] for row in sorted(rows)] == ["poor", "healthy", "healthy", "healthy", "poor"]


def test_the_last_override_made_counts() -> None:
    model = one_measure()
    with inputs_table([{"m": Input(0, TODAY)}]) as connection:
        connection.executemany(
            "INSERT INTO health_override VALUES (?, 0, ?, ?, ?, NULL)",
            [(1, "poor", DAY - 1, DAY), (2, "watch", DAY, DAY), (3, "poor", DAY - 2, DAY + 30)],
        )
        assert connection.execute(*score_query(model, DAY)).fetchone()[2] == "watch"


def test_a_model_without_rules_caps_nothing() -> None:
    model = one_measure(floor=0)
    with inputs_table([{"m": Input(0, TODAY)}]) as connection:
        row = connection.execute(*score_query(model, DAY)).fetchone()
    assert row == (0, 9500, "healthy", 10_000, 9500, 9500, None, None)
