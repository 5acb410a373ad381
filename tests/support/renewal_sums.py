"""What forecast and walk of the working day must say, computed by hand, and what a page says.

Nothing here uses the program's own arithmetic.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal

from csm_desktop.ui.renewals.page import RenewalsPage
from tests.support.working_day import (
    EXPECTED,
    HANBIT,
    LINES,
    LUMEN,
    LUMEN_BEFORE,
    NORTHWIND,
    SEORAK,
)
from tests.support.working_hands import Day

BY_CATEGORY = {"commit": 90, "best case": 60, "at risk": 30}
"""Category → the percent it stands for when nobody said another."""


@dataclass(frozen=True)
class Sums:
    """What the strip and the walk are to say, minor units a year."""

    target: int
    closed: int
    commit: int
    best_case: int
    at_risk: int
    weighted: Decimal
    won: int
    lost: int
    down: int
    start: int
    end: int


def annual(account: str) -> int:
    """By hand: what the contract charges a year."""
    line = LINES[account]
    return line.charge * {"month": 12, "quarter": 4, "year": 1}[line.period]


def rounded(value: Decimal) -> int:
    return int(value.quantize(Decimal(1), ROUND_HALF_EVEN))


def raised(account: str, percent: int) -> int:
    """By hand: the charge of the next term, rounded once, half-even."""
    return rounded(Decimal(LINES[account].charge) * (100 + percent) / 100)


def a_year_less_a_day(start: date) -> date:
    """By hand: the last day of twelve months from a day on."""
    leap_day = (start.month, start.day) == (2, 29)
    again = date(start.year + 1, 3, 1) if leap_day else start.replace(year=start.year + 1)
    return again - timedelta(days=1)


def sums(*, won: bool = False, lost: bool = False) -> Sums:
    """By hand: Hanbit is renewed at 5 % more, Northwind is lost, or neither yet."""
    final = {HANBIT: 12 * raised(HANBIT, 5)} if won else {}
    if lost:
        final[NORTHWIND] = 0
    due = (HANBIT, NORTHWIND, SEORAK, LUMEN)
    by_category = dict.fromkeys(("commit", "best case", "at risk"), 0)
    weighted = Decimal(sum(final.values()))
    for account in due:
        if account not in final:
            given = EXPECTED[account]
            category = given.get("category", "best case")
            by_category[category] += annual(account)
            percent = given.get("likelihood", BY_CATEGORY[category])
            weighted += Decimal(annual(account)) * percent / 100
    before = {account: annual(account) for account in due} | {LUMEN: LUMEN_BEFORE}
    down = annual(LUMEN) - LUMEN_BEFORE
    gained = final[HANBIT] - annual(HANBIT) if won else 0
    missed = -annual(NORTHWIND) if lost else 0
    start = sum(before.values())
    return Sums(
        target=sum(map(annual, due)),
        closed=sum(final.values()),
        commit=by_category["commit"],
        best_case=by_category["best case"],
        at_risk=by_category["at risk"],
        weighted=weighted,
        won=gained,
        lost=missed,
        down=down,
        start=start,
        end=start + down + gained + missed,
    )


def shown_sums(page: RenewalsPage) -> Sums:
    """What the strip and the walk of the page hold."""
    figures, walk = page.answers.figures, page.answers.walk
    assert figures is not None and walk is not None
    amounts = {part.category: part.amount for part in figures.by_category}
    parts = {part.kind: part.amount for part in walk.parts}
    assert walk.start + sum(parts.values()) == walk.end
    assert not any(parts[kind] for kind in ("slipped", "removed", "up", "pulled in", "new"))
    return Sums(
        target=figures.target,
        closed=figures.closed,
        commit=amounts["commit"],
        best_case=amounts["best case"],
        at_risk=amounts["at risk"],
        weighted=Decimal(figures.weighted),
        won=parts["won"],
        lost=parts["lost"],
        down=parts["down"],
        start=walk.start,
        end=walk.end,
    )


def wait_for_sums(day: Day, page: RenewalsPage, by_hand: Sums) -> None:
    """The page says what was computed by hand; weighted is rounded once."""
    expected = Sums(**{**by_hand.__dict__, "weighted": Decimal(rounded(by_hand.weighted))})
    day.wait(lambda: page.answers.walk is not None)
    try:
        day.wait(lambda: shown_sums(page) == expected)
    except Exception:
        assert shown_sums(page) == expected
        raise
    assert page.walk.lines[0].tip.endswith(f": {money(by_hand.start)}")
    assert page.walk.lines[-1].tip == f"Forecast today: {money(by_hand.end)}"
    tips = "\n".join(mark.tip for mark in page.strip.marks)
    assert f"Target {money(by_hand.target)}\n" in tips
    if by_hand.closed:
        assert f"closed: {2 if by_hand.lost else 1} renewal" in tips.lower()
        assert f", {money(by_hand.closed)}" in tips


def money(minor: int) -> str:
    """By hand: as it is written to the cent."""
    return f"${minor // 100:,}.{minor % 100:02}"
