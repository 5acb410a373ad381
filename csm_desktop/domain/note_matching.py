"""Which line of an edited text is which task of before: the same title first, then the likest.

Tasks and risks made from a note are found again this way when their lines moved or were reworded;
what then becomes of them is ``operations/note_sync.py``.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

ALIKE = 0.6
"""From which likeness of two titles (0 to 1, of ``difflib``) one is taken for the other."""
_MOST_PAIRS = 2_500
"""More are not compared by likeness: a text with that many changed lines is another text."""


@dataclass(frozen=True)
class TitledLine:
    """A title and the line it stands in, or stood in."""

    title: str
    line: int | None
    """None: it is not known where it stood."""


def match_lines(known: Sequence[TitledLine], found: Sequence[TitledLine]) -> dict[int, int]:
    """Index in ``known`` → index in ``found``, each at most once; the nearest of equals."""
    places: dict[str, list[int]] = defaultdict(list)
    for j, new in enumerate(found):
        places[_plain(new.title)].append(j)
    same = [
        (_distance(old, found[j]), i, j)
        for i, old in enumerate(known)
        for j in places[_plain(old.title)]
    ]
    matches: dict[int, int] = {}
    _take(sorted(same), matches)
    olds = [i for i in range(len(known)) if i not in matches]
    news = [j for j in range(len(found)) if j not in matches.values()]
    if len(olds) * len(news) <= _MOST_PAIRS:
        alike = [
            (-likeness, _distance(known[i], found[j]), i, j)
            for i in olds
            for j in news
            if (likeness := _alikeness(known[i].title, found[j].title)) >= ALIKE
        ]
        _take([(0, i, j) for *_, i, j in sorted(alike)], matches)
    return matches


def _alikeness(one: str, other: str) -> float:
    """How alike two titles are, from 0 to 1; capitals and spaces do not count."""
    return SequenceMatcher(None, _plain(one), _plain(other), autojunk=False).ratio()


def _take(pairs: Sequence[tuple[int, int, int]], matches: dict[int, int]) -> None:
    taken = set(matches.values())
    for _distance_apart, old, new in pairs:
        if old not in matches and new not in taken:
            matches[old] = new
            taken.add(new)


def _distance(old: TitledLine, new: TitledLine) -> int:
    if old.line is None or new.line is None:
        return 1_000_000
    return abs(old.line - new.line)


def _plain(title: str) -> str:
    return "".join(title.split()).casefold()
