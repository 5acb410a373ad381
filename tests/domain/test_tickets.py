"""Support times are exact medians; what was not recorded is not zero."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.tickets import (
    MedianTime,
    Share,
    Ticket,
    first_reply_time,
    full_resolution_time,
    reopen_rate,
    reopen_rate_of_solved,
    resolution_rate,
)

T0 = datetime(2024, 3, 1, 9, tzinfo=UTC)


def ticket(
    reply: float | None = None, solved: float | None = None, reopens: int | None = None
) -> Ticket:
    """A ticket replied to and solved so many minutes after it was created."""
    return Ticket(
        T0,
        None if reply is None else T0 + timedelta(minutes=reply),
        None if solved is None else T0 + timedelta(minutes=solved),
        reopens,
    )


def test_the_median_of_an_odd_number_is_the_middle_one() -> None:
    assert first_reply_time([ticket(90), ticket(5), ticket(10), ticket()]) == MedianTime(
        Fraction(10), 3
    )


def test_the_median_of_an_even_number_is_exact() -> None:
    # (10 + 25) / 2 = 17.5; two microseconds apart by one: half a microsecond is not lost
    assert first_reply_time([ticket(10), ticket(25)]) == MedianTime(Fraction(35, 2), 2)
    close = [Ticket(T0, T0 + timedelta(microseconds=micros)) for micros in (1, 2)]
    assert first_reply_time(close).minutes == Fraction(3, 2 * 60_000_000)


def test_without_a_reply_or_a_solution_there_is_no_time() -> None:
    assert first_reply_time([ticket()]) == MedianTime(None, 0)
    assert full_resolution_time([ticket(5)]) == MedianTime(None, 0)
    assert full_resolution_time([ticket(None, 120)]) == MedianTime(Fraction(120), 1)


def test_a_reply_before_its_ticket_is_left_out() -> None:
    assert first_reply_time([ticket(-5), ticket(7)]) == MedianTime(Fraction(7), 1)
    assert first_reply_time([ticket(0)]) == MedianTime(Fraction(0), 1)


def test_reopen_rate_is_over_tickets_with_a_reply() -> None:
    # With a reply and recorded: 0, 2, 1, 0 → two of four. No reply, or nothing recorded: out.
    tickets = [
        ticket(5, 9, 0),
        ticket(5, 9, 2),
        ticket(5, None, 1),
        ticket(5, None, 0),
        ticket(None, 9, 3),
        ticket(5, 9),
    ]
    assert reopen_rate(tickets) == Share(Fraction(1, 2), 4)
    # Solved and recorded: 0, 2, 3 → two of three.
    assert reopen_rate_of_solved(tickets) == Share(Fraction(2, 3), 3)


def test_a_source_that_does_not_record_reopening_has_no_rate() -> None:
    assert reopen_rate([ticket(5, 9), ticket(5, 9)]) == Share(None, 0)
    assert reopen_rate([]) == Share(None, 0)


def test_resolution_rate_of_a_cohort_also_within_a_time() -> None:
    tickets = [ticket(5, 60), ticket(5, 61), ticket(5, 600), ticket(5)]
    assert resolution_rate(tickets) == Share(Fraction(3, 4), 4)
    assert resolution_rate(tickets, within=timedelta(hours=1)) == Share(Fraction(1, 4), 4)
    assert resolution_rate([]) == Share(None, 0)


TICKETS = st.lists(
    st.builds(
        ticket,
        st.none() | st.integers(0, 10**6),
        st.none() | st.integers(0, 10**6),
        st.none() | st.integers(0, 5),
    )
)


@given(TICKETS)
def test_half_of_the_replies_are_at_or_below_the_median_and_half_at_or_above(
    tickets: list[Ticket],
) -> None:
    median = first_reply_time(tickets)
    minutes = [
        Fraction((one.first_reply - one.created) // timedelta(microseconds=1), 60_000_000)
        for one in tickets
        if one.first_reply is not None
    ]
    assert median.n == len(minutes)
    if median.minutes is None:
        assert not minutes
    else:
        assert 2 * sum(time <= median.minutes for time in minutes) >= len(minutes)
        assert 2 * sum(time >= median.minutes for time in minutes) >= len(minutes)


@pytest.mark.parametrize("rate", [reopen_rate, reopen_rate_of_solved, resolution_rate])
@given(tickets=TICKETS)
def test_rates_are_shares_of_what_they_count_over(
    rate: Callable[[list[Ticket]], Share], tickets: list[Ticket]
) -> None:
    share = rate(tickets)
    assert (share.share is None) == (share.n == 0)
    assert share.share is None or 0 <= share.share <= 1
