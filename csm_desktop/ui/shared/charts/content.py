"""What a chart shows, beside its picture: marks with the accounts behind them, and a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from csm_desktop.ui.shared.quiet_table import Column, Row

Build = Callable[[ModuleType], Any]
"""From a module of ``charts``, the values that it draws."""


@dataclass(frozen=True)
class Mark:
    """One value of a chart: the hot spot with its index answers for it."""

    words: str
    """What it says: the tool tip, and the sentence of a screen reader."""
    ids: Sequence[int] = ()
    """The accounts behind it; empty: there is nothing to open."""
    title: str = ""
    """What the accounts behind it are called as a list; empty: the words."""


@dataclass(frozen=True)
class ChartContent:
    """What :class:`ChartView` shows."""

    build: Build
    """Makes the values; called on a thread, it must hold no widget."""
    marks: tuple[Mark, ...]
    """In the order of the hot spots' indexes."""
    sentence: str
    """The chart without seeing it."""
    columns: tuple[Column, ...] = ()
    """The same numbers as a table."""
    rows: tuple[Row, ...] = ()
    """A row's key is the index of its mark, None where it has none."""
    definition: str = ""
    """What the figures mean, under the title."""
    empty: str = ""
    """Said in place of the chart when there is nothing to draw."""
