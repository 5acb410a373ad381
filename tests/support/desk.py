"""A desk without a book: what pages are given, for tests of the frame.

The workspace here remembers what it was asked, and answers a question from ``answers`` at once.
"""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from csm_desktop.settings import Settings
from csm_desktop.ui.actions import Registry
from csm_desktop.ui.choices import Choices
from csm_desktop.ui.navigation import Desk, Navigation
from csm_desktop.ui.notices import Notices
from csm_desktop.ui.theme import Look, Theme


class BareWorkspace(QObject):
    """Answers and remembers; no file, no thread."""

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    stepped = Signal(object)
    refused = Signal(object)
    failed = Signal(object)
    as_of_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.path: Path | None = None
        self.as_of: date | None = None
        self.answers: dict[str, object] = {}
        self.done: list[tuple[str, dict[str, object]]] = []
        self.undone: list[int | None] = []
        self.redone = 0

    def today(self) -> date:
        return date(2026, 11, 21)

    def present_day(self) -> date:
        return self.today()

    def watch(
        self,
        owner: QObject,
        question: Callable[..., Any],
        receive: Callable[[Any], None],
        **params: object,
    ) -> object:
        receive(self.answers[question.__name__])
        return None

    def do(
        self,
        command: Callable[..., Any],
        *,
        done: Callable[[Any], None] | None = None,
        refused: Callable[[Any], None] | None = None,
        **params: object,
    ) -> None:
        self.done.append((command.__name__, params))

    def undo(self, step: int | None = None) -> None:
        self.undone.append(step)

    def redo(self) -> None:
        self.redone += 1


def bare_desk(app: QApplication, look: Look | None = None) -> Desk:
    """A desk in the light theme, with nothing open."""
    return Desk(
        workspace=BareWorkspace(),  # type: ignore[arg-type]  # no file, so not the real one
        choices=Choices(Settings(), None),
        theme=Theme(app, look or Look(theme="light")),
        actions=Registry(),
        navigation=Navigation(),
        notices=Notices(),
    )
