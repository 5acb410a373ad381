"""What stands in the list, line by line: projects, and below an open one its milestones.

Heights are known without painting, so that of thousands of lines only those in sight are painted.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow

PROJECT, MILESTONE, NEXT = "project", "milestone", "next"
HEIGHTS = {PROJECT: 44, MILESTONE: 28, NEXT: 32}
"""Kind of line → its height, pixels before zoom."""


class Key(NamedTuple):
    """What a line stands for."""

    kind: str
    id: int
    """Of the project or of the milestone."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list."""

    kind: str
    project: ProjectRow
    milestone: MilestoneRow | None = None
    """Of a milestone's line, and the next one of a project in its last line."""

    @property
    def key(self) -> Key:
        """What it is found by."""
        if self.kind == MILESTONE and self.milestone is not None:
            return Key(MILESTONE, self.milestone.id)
        return Key(self.kind, self.project.id)

    @property
    def can_be_current(self) -> bool:
        """Whether keys stop at it."""
        return self.kind != NEXT


class Lines:
    """The lines with their places, in pixels at a zoom."""

    def __init__(self, lines: Sequence[Line], zoom: float) -> None:
        self.lines = tuple(lines)
        heights = {kind: max(1, round(height * zoom)) for kind, height in HEIGHTS.items()}
        self.tops = [0]
        for line in self.lines:
            self.tops.append(self.tops[-1] + heights[line.kind])
        self._places = {line.key: place for place, line in enumerate(self.lines)}

    @property
    def height(self) -> int:
        """Of all lines together."""
        return self.tops[-1]

    def place_of(self, key: Key | None) -> int | None:
        """Where a line stands; None when it is not there."""
        return None if key is None else self._places.get(key)

    def at(self, y: float) -> int | None:
        """The line at a height; None below the last."""
        place = bisect_right(self.tops, y) - 1
        return place if 0 <= place < len(self.lines) else None

    def within(self, top: int, bottom: int) -> range:
        """The lines of which something is between two heights."""
        first = max(0, bisect_right(self.tops, top) - 1)
        last = max(first, bisect_right(self.tops, bottom))
        return range(first, min(len(self.lines), last))

    def step(self, place: int | None, by: int) -> int | None:
        """So many lines further, counting those that keys stop at; the end is the end."""
        stops = [at for at, line in enumerate(self.lines) if line.can_be_current]
        if not stops:
            return None
        if place is None:
            return stops[0]
        at = bisect_right(stops, place) - 1
        return stops[max(0, min(len(stops) - 1, at + by))]


def lines_of(projects: Iterable[ProjectRow], opened: frozenset[int], typed: str = "") -> list[Line]:
    """Projects that have the words typed, each followed by what it shows when it is open."""
    found: list[Line] = []
    for project in projects:
        if not has_words(project, typed):
            continue
        found.append(Line(PROJECT, project))
        if project.id in opened:
            found += [Line(MILESTONE, project, one) for one in project.milestones]
            if project.next_milestone is not None:
                found.append(Line(NEXT, project, project.next_milestone))
    return found


def has_words(project: ProjectRow, typed: str) -> bool:
    """Whether each word stands in the account, the project, or the title of a milestone."""
    text = " ".join(
        (
            project.account,
            project.native_name or "",
            project.name,
            project.template or "",
            project.country or "",
            *(one.title for one in project.milestones),
        )
    ).casefold()
    return all(word in text for word in typed.casefold().split())
