"""The axis of onboarding: days to pixels and back, and the names on it."""

from datetime import date

from csm_desktop.ui.shared.onboarding.axis import Axis, day_ticks, fitting, month_ticks

TODAY = date(2026, 11, 21)


def test_days_become_pixels_and_pixels_days() -> None:
    axis = Axis(date(2026, 10, 1), 5, scrolled=100)
    assert axis.x(date(2026, 10, 21)) == 0
    assert axis.day(26) == date(2026, 10, 26)


def test_months_carry_names_and_a_new_year_is_said() -> None:
    axis = Axis(date(2026, 11, 10), 5)
    ticks = month_ticks(axis, 600, "en", TODAY, 1)
    assert [tick.text for tick in ticks[:3]] == ["November", "December", "January 2027"]
    assert ticks[0].x < 0 < ticks[1].x


def test_where_there_is_no_room_fewer_months_are_named() -> None:
    ticks = month_ticks(Axis(date(2026, 1, 1), 0.5), 400, "en", TODAY, 1)
    assert [tick.text for tick in ticks][:2] == ["January", "July"]


def test_mondays_are_numbered_and_stay_while_the_axis_moves() -> None:
    ticks = day_ticks(Axis(date(2026, 10, 1), 5), 300, 1)
    later = day_ticks(Axis(date(2026, 10, 1), 5, scrolled=30), 300, 1)
    assert [tick.text for tick in ticks] == ["12", "26", "9", "23"]
    assert [tick.text for tick in later][:4] == ["12", "26", "9", "23"]


def test_a_fitting_axis_shows_both_ends() -> None:
    axis = fitting(date(2026, 10, 5), date(2026, 12, 28), 300)
    assert 0 < axis.x(date(2026, 10, 5)) < axis.x(date(2026, 12, 28)) < 300
