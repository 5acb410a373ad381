"""The one thread on which charts are drawn: matplotlib takes 30 to 60 ms, a frame has 16.

The first job loads matplotlib, most of a second. Jobs that are late (the chart has been given
other values or another size meanwhile) are dropped.
"""

from collections.abc import Callable
from dataclasses import fields
from functools import cache, partial
from importlib import import_module
from queue import SimpleQueue
from threading import Thread
from types import ModuleType
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from csm_desktop.ui import theme

LOCALES = ("en", "ko", "zh_TW")


class ChartDesk(Protocol):
    """What a chart needs of the desk."""

    @property
    def theme(self) -> theme.Theme:
        """Colours, zoom and language."""


class Studio(QObject):
    """Runs jobs one after another and hands their results to the window's thread."""

    _done = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._jobs: SimpleQueue[tuple[Callable[[], bool], Callable[[], Any], Any]] = SimpleQueue()
        self._done.connect(_hand_over)
        Thread(target=self._run, name="charts", daemon=True).start()

    def draw(
        self, job: Callable[[], Any], *, wanted: Callable[[], bool], done: Callable[[Any], object]
    ) -> None:
        """Run ``job`` unless it is no longer ``wanted`` when its turn comes.

        ``done`` is called on the window's thread with the result, or with the exception.
        """
        self._jobs.put((wanted, job, done))

    def _run(self) -> None:
        while True:
            wanted, job, done = self._jobs.get()
            if not wanted():
                continue
            try:
                result = job()
            except Exception as error:
                result = error
            try:
                self._done.emit(partial(done, result))
            except RuntimeError:  # the program is closing: nobody waits any more
                return


def _hand_over(act: Callable[[], object]) -> None:
    act()


@cache
def studio() -> Studio:
    """The one studio; made when the first chart is painted."""
    return Studio()


def chart_module(name: str) -> ModuleType:
    """A module of ``charts``; brings matplotlib, so call it on the studio's thread only."""
    return import_module(f"csm_desktop.charts.{name}")


def style_now(look: theme.Look, colours: dict[str, str]) -> Any:
    """The charts' style for these looks; on the studio's thread."""
    locale = look.language if look.language in LOCALES else "en"
    style = chart_module("style").Style
    return style.of(colours, locale=locale, zoom=look.zoom_percent / 100)


def colours_now() -> dict[str, str]:
    """The window's colours as ``#rrggbb``."""
    tokens = theme.tokens()
    return {field.name: getattr(tokens, field.name).name() for field in fields(tokens)}
