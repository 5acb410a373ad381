"""The walk: start and parts make the end to the cent, each contract counted once."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.money import Rate, Rates
from csm_desktop.domain.periods import Period
from csm_desktop.domain.renewal_walk import KINDS, Stand, Walk, walk

HORIZON = Period(date(2026, 10, 1), date(2026, 12, 31))
TODAY = date(2026, 11, 22)
RATES = Rates("USD", (Rate("EUR", date(2020, 1, 1), Decimal("1.0833")),))
IN, OUT = date(2026, 12, 31), date(2027, 1, 31)


def stand(expected: int, ends_on: date = IN, outcome: str | None = None) -> Stand:
    return Stand(1, ends_on, expected, "USD", outcome)


def walked(before: dict[int, Stand], after: dict[int, Stand]) -> Walk:
    return walk(before, after, HORIZON, RATES, on=TODAY)


def parts_of(found: Walk) -> dict[str, int]:
    return {part.kind: part.amount for part in found.parts if part.moves}


def test_each_kind_of_change_has_its_part() -> None:
    before = {
        1: stand(100),
        2: stand(200),
        3: stand(300),
        4: stand(400),
        5: stand(500),
        6: stand(600),
        7: stand(700, OUT),
        9: stand(900),
    }
    after = {
        1: stand(100, OUT),
        3: stand(250),
        4: stand(0, outcome="lost"),
        5: stand(550),
        6: stand(640, outcome="renewed"),
        7: stand(700),
        8: stand(800),
        9: stand(900),
    }
    found = walked(before, after)
    assert parts_of(found) == {
        "slipped": -100,
        "removed": -200,
        "down": -50,
        "lost": -400,
        "up": 50,
        "pulled in": 700,
        "new": 800,
        "won": 40,
    }
    assert (found.start, found.end) == (3_000, 3_840)
    assert tuple(part.kind for part in found.parts) == KINDS


def test_a_renewal_won_at_its_forecast_is_told_with_nothing_added() -> None:
    found = walked({1: stand(100)}, {1: stand(100, outcome="renewed")})
    (won,) = (part for part in found.parts if part.moves)
    assert (won.kind, won.amount, won.moves[0].contract) == ("won", 0, 1)


def test_a_currency_without_a_rate_is_at_neither_end_and_said() -> None:
    yen = Stand(1, IN, 100, "JPY", None)
    found = walked({1: yen}, {1: yen._replace(expected=500), 2: stand(7)})
    assert (found.start, found.end, found.missing) == (0, 7, frozenset({"JPY"}))
    gone = walked({1: yen}, {})
    assert (gone.start, gone.end, gone.missing) == (0, 0, frozenset({"JPY"}))


STANDS = st.builds(
    Stand,
    st.integers(1, 3),
    st.sampled_from([date(2026, 9, 30), date(2026, 10, 1), IN, OUT]),
    st.integers(-10_000, 10**13),
    st.sampled_from(["USD", "EUR", "JPY"]),
    st.sampled_from([None, "renewed", "lost"]),
)
BOOKS = st.dictionaries(st.integers(1, 8), STANDS)


@given(BOOKS, BOOKS)
def test_start_and_parts_make_the_end_and_each_contract_is_in_one_part(
    before: dict[int, Stand], after: dict[int, Stand]
) -> None:
    found = walked(before, after)
    assert found.start + sum(part.amount for part in found.parts) == found.end
    contracts = [move.contract for part in found.parts for move in part.moves]
    assert len(contracts) == len(set(contracts))
    for part in found.parts:
        assert part.amount == sum(move.amount for move in part.moves)


@given(BOOKS)
def test_nothing_changed_is_an_empty_walk(book: dict[int, Stand]) -> None:
    found = walked(book, book)
    assert found.start == found.end
    assert not any(part.moves for part in found.parts)


@given(BOOKS, BOOKS)
def test_both_ends_are_sums_of_converted_amounts_by_the_rates_of_the_end(
    before: dict[int, Stand], after: dict[int, Stand]
) -> None:
    unrated = {
        number
        for book in (before, after)
        for number, one in book.items()
        if one.currency == "JPY" and one.act_by in HORIZON
    }

    def total(book: dict[int, Stand]) -> int:
        in_portfolio = (
            RATES.to_portfolio(one.expected, one.currency, TODAY)
            for number, one in book.items()
            if number not in unrated and one.act_by in HORIZON
        )
        return sum(value for value in in_portfolio if value is not None)

    found = walked(before, after)
    assert (found.start, found.end) == (total(before), total(after))
