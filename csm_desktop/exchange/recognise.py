"""What a file is: the profile that fits its headers and values best, and the row they stand in.

Only looks at the first rows. The guess for files that no profile fits is ``guess``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from csm_desktop.exchange.profile import Profile, normal

HEADER_ROWS = 25
"""How far down a header row is looked for."""
_NUMBER = re.compile(r"[\d\s.,:/$€£%+()TZ-]+")


@dataclass(frozen=True)
class Recognised:
    """A profile that fits."""

    profile: Profile
    header_row: int
    """Counted from 1."""
    known: int
    """Headers with a meaning."""
    sure: str
    """``sure`` when every header is known, else ``likely``."""


def recognise(
    sample: Sequence[Sequence[str]], profiles: Sequence[Profile], header_row: int | None
) -> Recognised | None:
    """The best profile for a file that begins with ``sample``, or None."""
    places = [header_row] if header_row else range(1, min(HEADER_ROWS, len(sample)) + 1)
    best: Recognised | None = None
    for place in places:
        if place > len(sample):
            continue
        headers = [normal(h) for h in sample[place - 1]]
        if not any(headers):
            continue
        for profile in profiles:
            found = _fit(profile, headers, sample[place:], place)
            if found and (best is None or _rank(found) > _rank(best)):
                best = found
        if best is not None:
            return best
    return None


def _rank(found: Recognised) -> tuple[bool, int]:
    return found.profile.own, found.known


def find_header_row(sample: Sequence[Sequence[str]]) -> int:
    """The likeliest header row of an unknown layout, counted from 1.

    It is the first row that is nearly as wide as the rest, holds words rather than numbers, and
    does not repeat itself.
    """
    widths = sorted(sum(1 for c in row if c.strip()) for row in sample if any(row))
    if not widths:
        return 1
    usual = widths[len(widths) // 2]
    for index, row in enumerate(sample[:HEADER_ROWS]):
        cells = [c.strip() for c in row if c.strip()]
        if len(cells) < max(1, 0.6 * usual):
            continue
        words = sum(1 for c in cells if not _NUMBER.fullmatch(c))
        if words >= 0.7 * len(cells) and len(set(cells)) >= 0.7 * len(cells):
            return index + 1
    return next(index + 1 for index, row in enumerate(sample) if any(row))


def _fit(
    profile: Profile, headers: Sequence[str], rows: Sequence[Sequence[str]], place: int
) -> Recognised | None:
    there = set(headers)
    if there & set(profile.without):
        return None
    if not all(there & set(names) for names in profile.detect):
        return None
    for header, shape in profile.shapes.items():
        if header in there and not _shaped(headers.index(header), shape, rows):
            return None
    meant = {h for part in profile.parts for column in part.columns for h in column.headers}
    filled = [h for h in headers if h]
    known = sum(h in meant for h in filled)
    is_sure = known == len(filled) or profile.rest_is_custom
    return Recognised(profile, place, known, "sure" if is_sure else "likely")


def _shaped(index: int, shape: str, rows: Sequence[Sequence[str]]) -> bool:
    values = [row[index].strip() for row in rows if index < len(row) and row[index].strip()]
    matching = sum(1 for value in values if re.match(shape, value))
    return matching >= 0.9 * len(values)
