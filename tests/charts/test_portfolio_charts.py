"""The charts of the portfolio: marks have places, numbers are written, colour is not needed."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.patches import Rectangle

from csm_desktop.charts import (
    arr_walk,
    bands,
    cadence,
    cohorts,
    health_moves,
    onboarding_funnel,
    quadrant,
    renewals_by_quarter,
    success_satisfaction,
    treemap,
    trends,
)
from csm_desktop.charts.picture import Easel, draw_png, draw_svg
from csm_desktop.charts.plane import HATCH, Box, cut, room_for, texts_of, ticks
from csm_desktop.charts.style import HotSpot, Style, new_figure
from tests.charts.test_charts import style

WALK = arr_walk.ArrWalk(
    (
        arr_walk.Step("22 Nov 2025", "$6.52M", 0, 652_000_000, "start"),
        arr_walk.Step("New, 5", "+$598k", 652_000_000, 711_800_000, "up"),
        arr_walk.Step("Churn, 3", "−$176k", 711_800_000, 694_200_000, "down"),
        arr_walk.Step("22 Nov 2026", "$6.94M", 0, 694_200_000, "end"),
    ),
    "USD",
)
BANDS = bands.BandsChart(
    (
        bands.Part("healthy", 300, "$3 healthy", "60 %, 3 accounts"),
        bands.Part("watch", 100, "$1 watch", "20 %, 1 account"),
        bands.Part("poor", 100, "$1 poor", "20 %, 1 account"),
    ),
    (bands.Bin(40, 1, "poor"), bands.Bin(45, 0, "poor"), bands.Bin(50, 4, "watch")),
    5,
    (40, 50, 55),
    "accounts at each score",
)
RENEWALS = renewals_by_quarter.RenewalsByQuarter(
    (
        renewals_by_quarter.Column("Q4", "2026", (("poor", 20_000_00), ("healthy", 60_000_00))),
        renewals_by_quarter.Column("Q1", "2027", ()),
        renewals_by_quarter.Column("Q2", "", ((None, 10_000_00),)),
    ),
    "USD",
)
MOVES = health_moves.HealthMoves(
    (health_moves.Move("한빛물류", 60, 39, "↓21"),),
    (health_moves.Move("Quillon", 70, 75, "↑5"),),
    (20, 50, 70, 100),
)
QUADRANT = quadrant.Quadrant(
    (
        quadrant.Point("Formosa", 20, 61, 100, urgent=True),
        quadrant.Point("Calder", 90, 80, 400, urgent=False),
    ),
    135,
    60,
    70,
    "today",
    "days to act",
)
COHORTS = cohorts.CohortMap(
    (
        cohorts.CohortRow("Q3 2026", "n = 4", (1.0, 0.75), ("100", "75")),
        cohorts.CohortRow("Q4 2026", "n = 2", (1.0, None), ("100", "")),
    ),
    "quarters later",
)
TREEMAP = treemap.Treemap(
    (
        treemap.Tile("Korea", "$1.66M", "69 watch", 1_660, "watch"),
        treemap.Tile("Taiwan", "$1.53M", "75 healthy", 1_530, "healthy"),
        treemap.Tile("–", "$0", "–", 0, None),
    )
)
SATISFACTION = success_satisfaction.SuccessSatisfaction(
    (
        success_satisfaction.Point(90, 40, 100, "nps"),
        success_satisfaction.Point(25, 80, 300, "csat"),
    ),
    75,
    70,
    "satisfaction",
    "success",
    "Satisfied only: 1",
    "Successful only: 1",
)
TRENDS = trends.Trends(
    (
        trends.Panel(
            "NPS",
            (
                trends.Line("support", (10.0, None, 30.0), "+30 n=5"),
                trends.Line("renewal", (10.0, 20.0, 28.0), "+28 n=9"),
            ),
            -100,
            100,
            ((-100, "−100"), (0, "0"), (100, "+100")),
        ),
        trends.Panel("CSAT", (trends.Line("", (0.5, 0.6, 0.7), "70 %"),), 0, 1, ((0, "0"),)),
    ),
    ("Q1", "Q2", "Q3"),
)
FUNNEL = onboarding_funnel.OnboardingFunnel(
    (
        onboarding_funnel.FunnelStep("0 %", 4, 1, "4 projects, 1 late"),
        onboarding_funnel.FunnelStep("100 %", 0, 0, "–"),
    )
)
CADENCE = cadence.Cadence(
    (cadence.TouchBar("0–7", 3, 3, "3, $1M"), cadence.TouchBar("over 30", 2, 0, "2, $2M")),
    "days since",
    (cadence.TouchBar("every 30 days", 5, 3, "3 of 5"),),
    "kept",
)
CASES: dict[str, tuple[ModuleType, Any, int]] = {
    "arr_walk": (arr_walk, WALK, 4),
    "bands": (bands, BANDS, 6),
    "renewals_by_quarter": (renewals_by_quarter, RENEWALS, 3),
    "health_moves": (health_moves, MOVES, 2),
    "quadrant": (quadrant, QUADRANT, 3),
    "cohorts": (cohorts, COHORTS, 3),
    "treemap": (treemap, TREEMAP, 2),
    "success_satisfaction": (success_satisfaction, SATISFACTION, 4),
    "trends": (trends, TRENDS, 9),
    "onboarding_funnel": (onboarding_funnel, FUNNEL, 2),
    "cadence": (cadence, CADENCE, 4),
}
"""Chart → module, values, how many marks."""
WRITTEN = {
    "arr_walk": {"22 Nov 2025", "$6.52M", "+$598k", "−$176k", "$6.94M"},
    "bands": {"$3 healthy", "$1 watch", "$1 poor", "1", "4", "40", "55"},
    "renewals_by_quarter": {"$80k", "$10k", "Q4", "Q1", "Q2", "2026", "2027"},
    "health_moves": {"한빛물류", "↓21", "Quillon", "↑5", "50"},
    "quadrant": {"Formosa", "today", "70", "days to act"},
    "cohorts": {"Q3 2026", "n = 4", "75", "100"},
    "treemap": {"Korea", "$1.66M", "69 watch", "Taiwan"},
    "success_satisfaction": {"Satisfied only: 1", "Successful only: 1"},
    "trends": {"NPS", "+30 n=5  support", "+28 n=9  renewal", "70 %", "Q3"},
    "onboarding_funnel": {"0 %", "4 projects, 1 late"},
    "cadence": {"over 30", "2, $2M", "3 of 5"},
}


def drawn(
    name: str, *, width: float = 560, locale: str = "en", appearance: str = "light"
) -> tuple[Axes, tuple[HotSpot, ...]]:
    module, values, _marks = CASES[name]
    used = style(appearance, locale)
    _figure, axes = new_figure(used, width=width, height=260)
    return axes, module.draw(axes, values, used)


def bars(axes: Axes) -> list[Rectangle]:
    return [patch for patch in axes.patches if isinstance(patch, Rectangle)]


@pytest.mark.parametrize("name", CASES)
def test_every_mark_has_a_place_inside_the_picture(name: str) -> None:
    _axes, spots = drawn(name)
    missing = {"trends": {1}, "bands": {4}}  # a gap in a line, a score nobody has
    expected = set(range(CASES[name][2])) - missing.get(name, set())
    assert {spot.index for spot in spots} == expected
    for spot in spots:
        assert -0.02 <= spot.left <= spot.right <= 1.02
        assert -0.02 <= spot.top <= spot.bottom <= 1.02


@pytest.mark.parametrize("name", CASES)
def test_the_numbers_are_written(name: str) -> None:
    axes, _spots = drawn(name)
    assert set(texts_of(axes)) >= WRITTEN[name]


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("width", [220, 1000])
def test_words_do_not_leave_the_picture(name: str, width: float) -> None:
    axes, _spots = drawn(name, width=width)
    figure = axes.get_figure(root=True)
    assert figure is not None
    renderer = FigureCanvasAgg(figure).get_renderer()
    for text in axes.texts:
        box = text.get_window_extent(renderer)
        assert box.x0 >= -6 and box.x1 <= figure.bbox.width + 6, text.get_text()


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("kind", ["light", "dark"])
def test_it_becomes_pixels_png_and_svg(name: str, kind: str) -> None:
    module, values, _marks = CASES[name]
    used = style(kind)
    easel = Easel()
    drawing = easel.draw(module.draw, values, used, width=300, height=200, density=2)
    assert (drawing.width, drawing.height) == (600, 400)
    assert len(drawing.pixels) == 600 * 400 * 4
    again = easel.draw(module.draw, values, used, width=300, height=200, density=2)
    assert again.pixels == drawing.pixels
    assert draw_png(module.draw, values, used, width=300, height=200).startswith(b"\x89PNG")
    assert b"<svg" in draw_svg(module.draw, values, used, width=300, height=200)


EMPTY: dict[str, Callable[[], Any]] = {
    "arr_walk": lambda: arr_walk.ArrWalk((), "USD"),
    "bands": lambda: bands.BandsChart((), (), 5, (), ""),
    "renewals_by_quarter": lambda: renewals_by_quarter.RenewalsByQuarter((), "USD"),
    "health_moves": lambda: health_moves.HealthMoves((), (), (0, 100)),
    "cohorts": lambda: cohorts.CohortMap((), ""),
    "treemap": lambda: treemap.Treemap(()),
    "trends": lambda: trends.Trends((), ()),
    "onboarding_funnel": lambda: onboarding_funnel.OnboardingFunnel(()),
    "cadence": lambda: cadence.Cadence((), "", (), ""),
}


@pytest.mark.parametrize("name", EMPTY)
def test_without_values_there_is_no_mark(name: str) -> None:
    _figure, axes = new_figure(style())
    assert CASES[name][0].draw(axes, EMPTY[name](), style()) == ()


def test_what_is_poor_is_told_without_colour() -> None:
    used = style()
    for name in ("bands", "renewals_by_quarter"):
        axes, _spots = drawn(name)
        for bar in bars(axes):
            poor = to_hex(bar.get_facecolor()) == used.hues[3].lower()
            assert (bar.get_hatch() == HATCH) == poor


def test_the_walk_begins_each_part_where_the_one_before_ended() -> None:
    axes, _spots = drawn("arr_walk")
    start, new, churn, end = bars(axes)
    assert start.get_x() == end.get_x()  # zero
    assert new.get_x() == pytest.approx(start.get_x() + start.get_width())
    assert churn.get_x() + churn.get_width() == pytest.approx(new.get_x() + new.get_width())
    assert churn.get_x() == pytest.approx(end.get_x() + end.get_width())


def test_columns_are_in_proportion_from_zero() -> None:
    axes, _spots = drawn("renewals_by_quarter")
    poor, healthy, unknown = bars(axes)
    # One pixel of surface is taken from each part.
    assert (healthy.get_height() + 1) / (poor.get_height() + 1) == pytest.approx(3)
    assert (poor.get_height() + 1) / (unknown.get_height() + 1) == pytest.approx(2)


def test_the_small_bubble_is_hit_before_the_large_one_behind_it() -> None:
    _figure, axes = new_figure(style(), width=560, height=260)
    same = quadrant.Quadrant(
        (
            quadrant.Point("Large", 30, 60, 900, urgent=True),
            quadrant.Point("Small", 30, 60, 9, urgent=True),
        ),
        135,
        60,
        70,
        "today",
        "days",
    )
    spots = quadrant.draw(axes, same, style())
    assert [spot.index for spot in spots] == [1, 0, 2]


def test_tiles_fill_the_room_in_proportion() -> None:
    weights = [600, 600, 400, 300, 200, 200, 100]
    room = Box(0, 0, 600, 400)
    boxes = treemap.squarified(weights, room)
    for weight, box in zip(weights, boxes, strict=True):
        assert box.width * box.height == pytest.approx(weight * 100)
        assert box.left >= 0 and box.right <= 600 + 1e-6 and box.bottom <= 400 + 1e-6
    # The example of Bruls, Huizing and van Wijk: the first two share a column of 300.
    assert (boxes[0].width, boxes[0].height) == pytest.approx((300, 200))
    assert max(max(b.width / b.height, b.height / b.width) for b in boxes) < 3


def test_ticks_are_round_and_reach_the_top() -> None:
    assert ticks(721, 4) == [0, 200, 400, 600, 800]
    assert ticks(3, 4) == [0, 1, 2, 3]
    assert ticks(0) == [0]


def test_words_are_cut_to_their_room_as_they_are_drawn() -> None:
    assert cut("Formosa Circuits", 500) == "Formosa Circuits"
    short = cut("Formosa Circuits", 60)
    assert short.endswith("…") and room_for(short) <= 62
    assert room_for("한빛물류") > room_for("Hanb")


def test_zoom_makes_words_larger_and_leaves_the_layout() -> None:
    large = Style(**{**style().__dict__, "zoom": 2.0})
    _figure, axes = new_figure(large, width=1120, height=520)
    spots = arr_walk.draw(axes, WALK, large)
    _axes, usual = drawn("arr_walk")
    assert spots == usual
