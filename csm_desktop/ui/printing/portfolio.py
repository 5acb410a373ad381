"""The portfolio on paper: figures with their definitions, then every chart under its question.

What stands in it was read and said by the page; here it is laid out and written.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from csm_desktop.ui import theme
from csm_desktop.ui.printing.paper import Paper
from csm_desktop.ui.shared.charts.content import Build
from csm_desktop.ui.shared.words import tr, writing

_WIDTH = 660
"""Of a chart, pixels of 1/96 inch: the text's width on A4."""
_DENSITY = 4
"""Dots for each of them: 384 an inch."""


@dataclass(frozen=True)
class PaperFigure:
    """One of the figures on top."""

    label: str
    value: str
    note: str
    definition: str


@dataclass(frozen=True)
class PaperChart:
    """A chart, or one line where there is nothing to draw."""

    title: str
    definition: str
    sentence: str
    """Says it without the picture."""
    empty: str
    chart: str
    """The module of ``charts/`` that draws it."""
    build: Build
    height: int
    """Pixels of 1/96 inch."""


@dataclass(frozen=True)
class PaperReport:
    """The whole document, said in its language."""

    title: str
    lines: tuple[str, ...]
    """Under the title: which accounts, as of when, compared with when."""
    figures: tuple[PaperFigure, ...]
    charts: tuple[PaperChart, ...]
    """In reading order."""
    foot: str


def write_portfolio(make: Callable[[], PaperReport], target: Path, *, language: str) -> None:
    """Write the PDF in ``en``, ``ko`` or ``zh_TW``; may run on any thread.

    ``make`` is called with that language being spoken.

    Raises:
        Refusal: ``pdf_not_written``.
    """
    with writing(language):
        report = make()
        lay_out(report, language).write(target, report.foot)


def lay_out(report: PaperReport, language: str) -> Paper:
    """The report as paper, to be written or looked at."""
    paper = Paper(report.title, language=language)
    paper.heading(report.title)
    for line in report.lines:
        paper.small(line)
    half = (len(report.figures) + 1) // 2
    for part in (report.figures[:half], report.figures[half:]):
        paper.facts([(one.label, one.value, one.note) for one in part])
    style = _style(language)
    for chart in report.charts:
        _add(paper, chart, style)
    paper.section(tr("What the figures mean"))
    for figure in report.figures:
        paper.small(f"{figure.label}: {figure.definition.replace(chr(10), ' ')}")
    return paper


def _add(paper: Paper, chart: PaperChart, style: Any) -> None:
    paper.section(chart.title, chart.definition)
    if chart.empty:
        paper.line(chart.empty)
        return
    # matplotlib, most of a second, is loaded by the first document only.
    picture = import_module("csm_desktop.charts.picture")
    module = import_module(f"csm_desktop.charts.{chart.chart}")
    png = picture.draw_png(
        module.draw,
        chart.build(module),
        style,
        width=_WIDTH,
        height=chart.height,
        density=_DENSITY,
    )
    paper.picture(png, width=_WIDTH, height=chart.height, words=chart.sentence)


def _style(language: str) -> Any:
    style = import_module("csm_desktop.charts.style")
    return style.Style.of(theme.light_colours(), locale=language)
