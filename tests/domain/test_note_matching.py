"""Finding the lines of an edited text again."""

from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.note_matching import TitledLine, match_lines


def lines(*titles: str) -> list[TitledLine]:
    return [TitledLine(title, number) for number, title in enumerate(titles)]


def test_the_same_title_is_found_wherever_it_went() -> None:
    assert match_lines(lines("a b", "c d"), lines("c d", "new", "A  b")) == {0: 2, 1: 0}


def test_of_two_with_the_same_title_each_keeps_the_nearer() -> None:
    assert match_lines(lines("x", "x"), lines("x", "x")) == {0: 0, 1: 1}


def test_a_reworded_title_is_found_and_another_is_not() -> None:
    known = lines("Send the ROI to Dana")
    assert match_lines(known, lines("Send the ROI sheet to Dana")) == {0: 0}
    assert match_lines(known, lines("Book a room")) == {}


TITLES = st.lists(st.text(alphabet="ab c", max_size=6), max_size=8).map(lambda all_: lines(*all_))


@given(TITLES, TITLES)
def test_each_is_matched_at_most_once(known: list[TitledLine], found: list[TitledLine]) -> None:
    matches = match_lines(known, found)
    assert len(set(matches.values())) == len(matches)
    assert all(i < len(known) and j < len(found) for i, j in matches.items())


@given(TITLES)
def test_an_unchanged_text_matches_itself(known: list[TitledLine]) -> None:
    assert match_lines(known, known) == {number: number for number in range(len(known))}
