"""The one thread on which charts are drawn: matplotlib takes 30 to 60 ms, a frame has 16.

The first job loads matplotlib, most of a second. Jobs that are late (the chart has been given
other values or another size meanwhile) are dropped.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import fields
from functools import cache, partial
from importlib import import_module
from queue import Empty, SimpleQueue
from threading import Thread
from types import ModuleType
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

from csm_desktop.ui import theme

LOCALES = ("en", "ko", "zh_TW")


_Job = tuple[Callable[[], bool], Callable[[], Any], Callable[[Any], object]]
_LEAVE_SECONDS = 5


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
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._done.connect(_hand_over)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.stop)

    def stop(self) -> None:
        """Finish the drawing under way and drop the others: a thread cut off inside matplotlib
        would take the program down while it ends."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        waiting, self._jobs = self._jobs, SimpleQueue()
        with suppress(Empty):
            while True:
                waiting.get_nowait()
        waiting.put(None)
        thread.join(_LEAVE_SECONDS)

    def draw(
        self, job: Callable[[], Any], *, wanted: Callable[[], bool], done: Callable[[Any], object]
    ) -> None:
        """Run ``job`` unless it is no longer ``wanted`` when its turn comes.

        ``done`` is called on the window's thread with the result, or with the exception.
        """
        self._jobs.put((wanted, job, done))
        if self._thread is None:
            jobs = self._jobs
            self._thread = Thread(target=lambda: self._run(jobs), name="charts", daemon=True)
            self._thread.start()

    def _run(self, jobs: "SimpleQueue[_Job | None]") -> None:
        while (taken := jobs.get()) is not None:
            wanted, job, done = taken
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
