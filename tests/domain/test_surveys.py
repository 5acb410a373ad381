"""Survey figures over all answers of a scale, with n, and never pooled in silence."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.surveys import (
    Answer,
    by_touchpoint,
    ces,
    csat,
    csat_by_scale,
    nps,
    scores_of,
)


def answers(kind: str, scale: str, *scores: int | None) -> list[Answer]:
    return [Answer(kind, score, scale) for score in scores]


def test_nps_is_promoters_less_detractors_over_all_answers() -> None:
    # promoters 10, 9, 9 = 3; passives 8, 7 = 2; detractors 6, 0 = 2: 100 × (3 − 2) / 7
    figure = nps(answers("nps", "0-10", 10, 9, 9, 8, 7, 6, 0))
    assert figure.index == Fraction(100, 7)
    assert (figure.n, figure.promoters, figure.passives, figure.detractors) == (7, 3, 2, 2)


def test_a_blank_is_no_answer_and_a_zero_is_one() -> None:
    assert nps(answers("nps", "0-10", 10, None)).index == 100
    assert nps(answers("nps", "0-10", 10, 0)).index == 0
    assert nps(answers("nps", "0-10", None)).index is None
    assert nps([]).index is None and nps([]).n == 0


def test_answers_on_one_to_ten_are_reported_apart() -> None:
    mixed = answers("nps", "0-10", 10, 10) + answers("nps", "1-10", 1, 1, 9)
    assert (nps(mixed).index, nps(mixed).n) == (Fraction(100), 2)
    apart = nps(mixed, scale="1-10")
    assert (apart.index, apart.n) == (Fraction(-100, 3), 3)  # 100 × (1 − 2) / 3


def test_other_questions_on_the_same_scale_are_not_nps() -> None:
    assert nps(answers("satisfaction", "0-10", 10)).n == 0


@given(st.lists(st.integers(0, 10) | st.none()))
def test_nps_stays_within_its_range(scores: list[int | None]) -> None:
    figure = nps(answers("nps", "0-10", *scores))
    assert figure.promoters + figure.passives + figure.detractors == figure.n
    if figure.n:
        assert figure.index is not None and -100 <= figure.index <= 100
    else:
        assert figure.index is None


def test_csat_counts_the_positive_set_of_its_scale() -> None:
    of_five = csat(answers("csat", "1-5", 5, 4, 3, 1, None))
    assert (of_five.share, of_five.n) == (Fraction(2, 4), 4)
    words = csat(answers("csat", "good-bad", 1, 1, 0), scales=("good-bad",))
    assert (words.share, words.n) == (Fraction(2, 3), 3)
    assert csat([]).share is None


def test_scales_are_pooled_only_when_named_and_said() -> None:
    mixed = answers("csat", "1-5", 5, 1) + answers("csat", "good-bad", 1, 1)
    assert (csat(mixed).share, csat(mixed).n) == (Fraction(1, 2), 2)
    pooled = csat(mixed, scales=("1-5", "good-bad"))
    assert (pooled.share, pooled.n) == (Fraction(3, 4), 4)
    assert pooled.scales == {"1-5", "good-bad"}
    assert list(csat_by_scale(mixed)) == ["1-5", "good-bad"]


def test_a_scale_without_a_positive_set_has_a_number_of_answers_and_no_share() -> None:
    of_seven = answers("csat", "1-7", 7, 6, 2)
    assert csat_by_scale(of_seven)["1-7"].share is None
    assert csat_by_scale(of_seven)["1-7"].n == 3
    assert csat(of_seven, scales=("1-7",), positive={6, 7}).share == Fraction(2, 3)


def test_overall_satisfaction_is_another_question_than_csat() -> None:
    mixed = answers("csat", "1-5", 5) + answers("satisfaction", "1-5", 1)
    assert csat(mixed).share == 1
    assert csat(mixed, kind="satisfaction").share == 0


def test_ces_has_a_mean_and_a_share() -> None:
    # (7 + 5 + 4 + 1) / 4 = 4.25; 7 and 5 are of 5–7
    figure = ces(answers("ces", "1-7", 7, 5, 4, 1) + answers("ces", "1-5", 5))
    assert (figure.mean, figure.share, figure.n) == (Fraction(17, 4), Fraction(1, 2), 4)
    assert ces([]).mean is None and ces([]).share is None


def test_a_result_says_which_touchpoints_are_in_it() -> None:
    asked = [
        Answer("nps", 10, "0-10", "support"),
        Answer("nps", 0, "0-10", "renewal"),
        Answer("nps", 9, "0-10"),
        Answer("csat", 5, "1-5", "onboarding"),
    ]
    assert nps(asked).touchpoints == {"support", "renewal", None}
    parted = by_touchpoint(asked)
    assert nps(parted["support"]).index == 100
    assert nps(parted["renewal"]).index == -100


@pytest.mark.parametrize(
    ("score", "scale", "code"),
    [
        (11, "0-10", "score_off_scale"),
        (0, "1-10", "score_off_scale"),
        (-1, "0-10", "score_off_scale"),
        (2, "good-bad", "score_off_scale"),
        (1, "stars", "scale_unknown"),
        (1, "5-1", "scale_unknown"),
    ],
)
def test_a_score_off_its_scale_is_refused(score: int, scale: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        Answer("nps", score, scale)
    assert refused.value.code == code


def test_zero_to_ten_has_eleven_values() -> None:
    assert len(scores_of("0-10")) == 11
    assert len(scores_of("1-10")) == 10
