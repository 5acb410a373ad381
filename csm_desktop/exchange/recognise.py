"""What a file is: the profiles that fit its headers and values, and the row they stand in.

Only looks at the first rows. The guess for files that no profile fits is ``guess``.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from csm_desktop.exchange.profile import Profile, normal
from csm_desktop.exchange.reader import Table
from csm_desktop.exchange.records import Reading, Unusable
from csm_desktop.exchange.shapes.names import SHAPES
from csm_desktop.exchange.shapes.pouring import SampleTable

HEADER_ROWS = 25
"""How far down a header row is looked for."""
CANDIDATES = 3
LEAST = 40
"""Confidence below which a profile is no second candidate."""
NEAR = 10
"""Two candidates whose confidence is no further apart than this are both offered."""
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
    confidence: int = 0
    """0 to 100, see :func:`_confidence`."""
    candidates: tuple[tuple[str, int], ...] = ()
    """Up to three profiles that fit, this one first, each with its confidence."""


def recognise(
    sample: Sequence[Sequence[str]],
    profiles: Sequence[Profile],
    header_row: int | None,
    *,
    form: str = "",
    sheet: str = "",
) -> Recognised | None:
    """The best profile for a table that begins with ``sample``, or None.

    ``form`` and ``sheet`` are the table's, see :class:`reader.Table`.
    """
    last = min(HEADER_ROWS, len(sample))
    places = [header_row] if header_row else list(range(1, last + 1))
    fitting = [p for p in profiles if _may_be(p, form, sheet)]
    found: dict[str, Recognised] = {}
    for place in places:
        if place > len(sample):
            continue
        headers = [normal(h) for h in sample[place - 1]]
        if not any(headers):
            continue
        for profile in fitting:
            fit = _fit(profile, headers, sample, place)
            if fit and profile.id not in found:
                found[profile.id] = fit
        if found:
            break
    for profile in fitting:
        if profile.id not in found and (fit := _fit_by_rows(profile, sample, header_row)):
            found[profile.id] = fit
    ranked = sorted(found.values(), key=_rank, reverse=True)[:CANDIDATES]
    if not ranked:
        return None
    offered = [r for r in ranked if r is ranked[0] or r.confidence >= LEAST]
    return replace(ranked[0], candidates=tuple((r.profile.id, r.confidence) for r in offered))


def lay_out(table: Table, found: Recognised) -> Table:
    """The table in plain rows: itself, unless the profile names a shape of rows.

    The headers stay in ``found.header_row``.
    """
    rows = found.profile.rows
    if rows is None:
        return table
    return SHAPES[rows.name].make(table, found.header_row, rows.parameters)


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
        if _may_be_headers(cells):
            return _below_notes(sample, index) + 1
    return next(index + 1 for index, row in enumerate(sample) if any(row))


def _may_be_headers(cells: Sequence[str]) -> bool:
    words = sum(1 for c in cells if not _NUMBER.fullmatch(c))
    return words >= 0.7 * len(cells) and len(set(cells)) >= 0.6 * len(cells)


def _below_notes(sample: Sequence[Sequence[str]], index: int) -> int:
    """The row of headers, should the one at ``index`` be a line of notes with gaps above it.

    Headers that stand lower have no gap, more cells, and figures or dates begin below them.
    """
    cells = [c.strip() for c in sample[index]]
    filled = [place for place, c in enumerate(cells) if c]
    if filled[-1] - filled[0] + 1 == len(filled):
        return index
    for lower in range(index + 1, min(len(sample) - 1, HEADER_ROWS)):
        row, next_row = ([c.strip() for c in sample[at]] for at in (lower, lower + 1))
        if any(_NUMBER.fullmatch(c) for c in row):
            return index
        full = [c for c in row if c]
        if len(full) > len(filled) and "" not in row[: len(full)] and _may_be_headers(full):
            begins = any(_NUMBER.fullmatch(c) for c in next_row[: len(full)])
            return lower if begins else index
    return index


def _rank(found: Recognised) -> tuple[bool, int, int]:
    return found.profile.own, found.confidence, found.known


def _may_be(profile: Profile, form: str, sheet: str) -> bool:
    if profile.form and profile.form != form:
        return False
    # A workbook of one sheet, and a text file, have no name of a sheet that says anything.
    return (
        not (profile.sheet and sheet) or re.search(profile.sheet, sheet, re.IGNORECASE) is not None
    )


def _fit(
    profile: Profile, headers: Sequence[str], sample: Sequence[Sequence[str]], place: int
) -> Recognised | None:
    """The profile with its header row at ``place``, if what it needs is there."""
    there = set(headers)
    if not profile.detect and not profile.any and not profile.form:
        return None  # only its rows tell
    if there & set(profile.without):
        return None
    if not all(there & set(names) for names in profile.detect):
        return None
    if profile.any and sum(bool(there & set(x)) for x in profile.any) < profile.any_count:
        return None
    matched = 0
    for names, pattern in profile.shapes:
        header = next((h for h in names if h in there), None)
        if header is not None:
            values = _values(sample[place:], headers.index(header))
            if sum(bool(re.match(pattern, v)) for v in values) < 0.9 * len(values):
                return None
            matched += bool(values)
    is_told = profile.rows is not None or _has_values(profile, headers, sample[place:])
    return _recognised(profile, headers, sample, place, matched) if is_told else None


def _has_values(profile: Profile, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether one row of five says something in two columns that the profile goes by.

    What has such headers and next to nothing below them is something else.
    """
    asked = {h for names in (*profile.detect, *profile.any) for h in names}
    places = [place for place, header in enumerate(headers) if header in asked]
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    wanted = min(2, len(places))
    told = sum(
        sum(p < len(row) and bool(row[p].strip()) for p in places) >= wanted for row in filled
    )
    return told * 5 >= len(filled)


def _fit_by_rows(
    profile: Profile, sample: Sequence[Sequence[str]], header_row: int | None
) -> Recognised | None:
    """A profile whose rows show themselves, in whatever language their headers are."""
    find = SHAPES[profile.rows.name].find if profile.rows else None
    place = find(sample) if find else None
    if place is None or (header_row and place != header_row):
        return None
    headers = [normal(h) for h in sample[place - 1]]
    if set(headers) & set(profile.without):
        return None
    # Headers that a language has its own words for are not asked for; what is the same in all is.
    if profile.any and sum(bool(set(headers) & set(x)) for x in profile.any) < profile.any_count:
        return None
    return _recognised(profile, headers, sample, place, 3)


def _recognised(
    profile: Profile,
    headers: Sequence[str],
    sample: Sequence[Sequence[str]],
    place: int,
    matched: int,
) -> Recognised:
    laid = _laid_out(profile, sample, place) or headers
    meant = _meant(profile)
    patterns = [re.compile(h.removeprefix("re:"), re.I) for h in meant if h.startswith("re:")]
    filled = [h for h in laid if h]
    known = sum(h in meant or any(p.search(h) for p in patterns) for h in filled)
    confidence = _confidence(profile, known / max(1, len(filled)), matched)
    is_sure = known == len(filled) or bool(profile.rest)
    return Recognised(profile, place, known, "sure" if is_sure else "likely", confidence)


def _confidence(profile: Profile, share: float, matched: int) -> int:
    """Sixty for headers that are all known, the rest for how much the profile asked for.

    Three a header that must be there, ten a shape that the values have; 100 is left to the user's
    own profile with every header known.
    """
    asked = min(20, 4 * (len(profile.detect) + profile.any_count * bool(profile.any)))
    asked += min(20, 10 * matched) + 10 * bool(profile.form)
    if profile.own and share == 1:
        return 100
    return min(99, round(60 * share) + min(40, asked))


def _laid_out(profile: Profile, sample: Sequence[Sequence[str]], place: int) -> list[str] | None:
    """The headers that the profile's shape of rows makes of the sample."""
    if profile.rows is None:
        return None
    table = SampleTable(Reading(), sample=[list(row) for row in sample])
    try:
        made = SHAPES[profile.rows.name].make(table, place, profile.rows.parameters)
    except Unusable:
        return None
    return [normal(h) for h in made.sample[place - 1]] if len(made.sample) >= place else None


def _meant(profile: Profile) -> set[str]:
    """Every header the profile says something about."""
    columns = [column for part in profile.parts for column in part.columns]
    meant = {h for column in columns for h in (*column.headers, *column.currency_of)}
    meant |= {h for part in profile.parts for c in part.when for h in c.headers}
    return meant | {h for skip in profile.skip for h in skip.headers}


def _values(rows: Sequence[Sequence[str]], index: int) -> list[str]:
    return [v for row in rows if index < len(row) and (v := row[index].strip())]
