"""Where the user is, was and can go; and what a page is given and must offer.

A place is a page and what it shows there (``account`` and an id, ``accounts`` and a filter). Back
and forward walk through places; nothing here knows a page's widget.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from csm_desktop.ui.actions import Registry
    from csm_desktop.ui.choices import Choices
    from csm_desktop.ui.notices import Notices
    from csm_desktop.ui.theme import Theme
    from csm_desktop.workspace import Workspace


@dataclass(frozen=True)
class Place:
    """A page and what it shows."""

    page: str
    """Id of a page of ``page_list``."""
    what: tuple[tuple[str, object], ...] = ()
    """Arguments of the page's ``show_place``, sorted by name."""

    @staticmethod
    def of(page: str, **what: object) -> Place:
        """The place with these arguments."""
        return Place(page, tuple(sorted(what.items())))


class Navigation(QObject):
    """The places visited, and the one shown now.

    Signals:
        moved: another place is the current one.
        retitled: the current page has another title now.
    """

    moved = Signal()
    retitled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[Place] = []
        self._index = -1

    @property
    def place(self) -> Place | None:
        """The current place; None before the first."""
        return self._places[self._index] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before this one."""
        return self._index > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the user came back from a place."""
        return self._index < len(self._places) - 1

    def go(self, page: str, **what: object) -> None:
        """Go to a page; the places ahead are forgotten, going where one is changes nothing."""
        place = Place.of(page, **what)
        if place == self.place:
            return
        self._places[self._index + 1 :] = [place]
        self._index += 1
        self.moved.emit()

    def replace(self, **what: object) -> None:
        """Remember the current place differently (a filter typed), without a new step back."""
        assert self.place is not None
        self._places[self._index] = Place.of(self.place.page, **what)

    def back(self) -> None:
        """The place before."""
        if self.can_go_back:
            self._index -= 1
            self.moved.emit()

    def forward(self) -> None:
        """The place that :meth:`back` left."""
        if self.can_go_forward:
            self._index += 1
            self.moved.emit()

    def forget(self) -> None:
        """No places: another book is opened."""
        self._places.clear()
        self._index = -1

    def retitle(self) -> None:
        """Say that the current page's title has changed (its record has arrived)."""
        self.retitled.emit()


@dataclass(frozen=True)
class Desk:
    """What every page is given."""

    workspace: Workspace
    """The open book: questions and commands."""
    choices: Choices
    """Choices of this computer: read ``choices.now``, change with ``choices.change``."""
    theme: Theme
    """Colours and sizes."""
    actions: Registry
    """Where a page says how it does an action."""
    navigation: Navigation
    """Where to go."""
    notices: Notices
    """What to tell the user once."""


class Page(QWidget):
    """A page: a noun's place in the window. Subclasses build themselves from the desk.

    Signals:
        shown: the page's real rows have been painted for the first time.
    """

    shown = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def show_place(self, **what: object) -> None:
        """Show what the place says; called each time the user comes here."""

    def title(self) -> str | tuple[str, ...]:
        """Title for the bread crumb: a text, or several from the outermost in."""
        return ""

    def account_at_hand(self) -> int | None:
        """The account that acts on one account mean here; None: none is chosen."""
        return None

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """Names of the pictures to take of this page, each with what prepares it."""
        return ()
