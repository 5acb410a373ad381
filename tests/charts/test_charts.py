"""The charts: one hot spot a value, bars from zero, texts that are never mathematics."""

import json
import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from matplotlib.axes import Axes

from csm_desktop.charts import mrr_by_month, usage_trend
from csm_desktop.charts.style import Style, new_figure
from csm_desktop.paths import resources_folder
from tests.support.account_book import TODAY


def style(appearance: str = "light", locale: str = "en") -> Style:
    text = (resources_folder() / "style" / "tokens.json").read_text(encoding="utf-8")
    return Style.of(json.loads(text)[appearance], locale=locale)


def months(*changes: int) -> tuple[mrr_by_month.MrrMonth, ...]:
    made, mrr = [], 0
    for index, change in enumerate(changes):
        mrr += change
        made.append(mrr_by_month.MrrMonth(date(2025, index % 12 + 1, 28), mrr, change))
    return tuple(made)


def texts(axes: Axes) -> list[str]:
    return [text.get_text() for text in axes.texts]


def test_every_month_has_a_hot_spot_in_order() -> None:
    _, axes = new_figure(style())
    values = mrr_by_month.MrrByMonth(months(1_000_00, 0, -400_00), "USD")
    spots = mrr_by_month.draw(axes, values, style())
    assert [spot.index for spot in spots] == [0, 1, 2]
    assert all(left.right == right.left for left, right in pairwise(spots))
    assert spots[1].holds((spots[1].left + spots[1].right) / 2, 0.5)


def test_bars_stand_on_zero() -> None:
    _, axes = new_figure(style())
    mrr_by_month.draw(axes, mrr_by_month.MrrByMonth(months(900_00, 100_00), "USD"), style())
    assert axes.get_ylim()[0] == 0
    assert [bar.get_extents().y0 for bar in axes.patches] == [axes.get_window_extent().y0] * 2


def test_rises_and_falls_carry_an_arrow_and_their_amount() -> None:
    _, axes = new_figure(style(), width=900)
    values = mrr_by_month.MrrByMonth(months(1_000_00, 0, 0, 250_00, 0, 0, -50_00), "USD")
    mrr_by_month.draw(axes, values, style())
    assert {"↑$250", "↓$50.00"} <= set(texts(axes))


def test_no_text_is_read_as_mathematics() -> None:
    _, axes = new_figure(style())
    mrr_by_month.draw(axes, mrr_by_month.MrrByMonth(months(5_000_00, 1_000_00), "USD"), style())
    assert not any(text.get_parse_math() for text in axes.texts)


def test_the_chosen_month_takes_the_accent() -> None:
    from matplotlib.colors import to_hex

    _, axes = new_figure(style())
    values = mrr_by_month.MrrByMonth(months(5_000_00, 0, 0), "USD", chosen=1)
    mrr_by_month.draw(axes, values, style())
    colours = [to_hex(bar.get_facecolor()) for bar in axes.patches]
    accent = style().accent.lower()
    assert [colour == accent for colour in colours] == [False, True, True]


def test_charts_without_values_draw_nothing_and_do_not_break() -> None:
    _, axes = new_figure(style())
    assert mrr_by_month.draw(axes, mrr_by_month.MrrByMonth((), "USD"), style()) == ()
    assert usage_trend.draw(axes, usage_trend.UsageTrend((), ()), style()) == ()
    weeks = (Decimal(0),) * 26
    ends = tuple(TODAY - timedelta(days=7 * back) for back in reversed(range(26)))
    assert len(usage_trend.draw(axes, usage_trend.UsageTrend(weeks, ends), style())) == 26


def test_korean_is_drawn_with_glyphs_that_exist() -> None:
    import warnings

    from matplotlib.backends.backend_agg import FigureCanvasAgg

    korean = style("dark", "ko")
    figure, axes = new_figure(korean)
    values = mrr_by_month.MrrByMonth(months(50_000_00, 7_500_00), "KRW")
    mrr_by_month.draw(axes, values, korean)
    axes.annotate("한빛물류 만", (0, 0), fontproperties=axes.texts[0].get_fontproperties())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        FigureCanvasAgg(figure).draw()  # type: ignore[no-untyped-call]  # matplotlib's


def test_charts_bring_neither_qt_nor_pyplot() -> None:
    code = (
        "import sys; from csm_desktop.charts import mrr_by_month, usage_trend; "
        "print([m for m in sys.modules if m.startswith('PySide6') or m == 'matplotlib.pyplot'])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
