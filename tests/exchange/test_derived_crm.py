"""What CRM systems leave to be read out of words and paths."""

from datetime import date

from csm_desktop.exchange.dates import EPOCH
from csm_desktop.exchange.derived_crm import (
    done_when,
    done_when_said,
    end_of_term,
    location_of_path,
)


def _day(year: int, month: int, day: int) -> int:
    return date(year, month, day).toordinal() - EPOCH


def test_a_task_is_done_at_its_end_else_at_its_last_change_if_it_says_so() -> None:
    ended, changed = [5, None, None, None], [9, 9, 9, 9]
    assert done_when(ended, changed, [None] * 4, ["Open", "완료됨", "Not started", None]) == [
        5, 9, None, None
    ]  # fmt: skip
    assert done_when([None] * 2, [9, 9], [1, 0], [None, None]) == [9, None]


def test_a_day_is_the_end_of_a_sub_item_only_if_it_is_done() -> None:
    assert done_when_said([7, 7, None], ["Done", "Stuck", "Done"]) == [7, None, None]


def test_a_term_ends_on_the_day_before_the_same_day_of_the_month() -> None:
    starts = [_day(2026, 1, 1), _day(2026, 1, 31), _day(2024, 2, 29), None, _day(2026, 1, 1)]
    assert end_of_term(starts, ["12", 1, 12, 12, 0]) == [
        _day(2026, 12, 31), _day(2026, 2, 27), _day(2025, 2, 27), None, None
    ]  # fmt: skip


def test_the_location_is_found_in_a_path() -> None:
    assert location_of_path(["accounts/1/locations/22/reviews/x", "locations/7", "x", None]) == [
        "22", "7", None, None
    ]  # fmt: skip
