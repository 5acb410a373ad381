"""The header row of an unknown layout."""

import pytest

from csm_desktop.exchange.recognise import find_header_row

NAMES = ["Name", "Trade", "Age", "Born"]
ROWS = [["Kim", "baker", "44", "1980-01-02"], ["Lee", "smith", "51", "1973-05-06"]]


@pytest.mark.parametrize(
    ("above", "place"),
    [
        ([], 1),
        ([["A title", "", "", ""]], 2),
        ([["Many", "", "", ""], ["at", "", "the", "top"], ["or", "", "", "cells"]], 4),
    ],
)
def test_lines_of_notes_above_are_no_headers(above: list[list[str]], place: int) -> None:
    assert find_header_row([*above, NAMES, *ROWS]) == place


def test_a_header_without_a_name_stays_one() -> None:
    headers = ["Name", "", "Age", "Born"]
    assert find_header_row([headers, *ROWS]) == 1
    words = [["Kim", "x", "baker", "Seoul"], ["Lee", "y", "smith", "Busan"]]
    assert find_header_row([["Name", "", "Trade", "City"], *words]) == 1
