"""How many notes and usage points the accounts of a made-up portfolio have, and the points."""

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

from csm_desktop.domain.periods import to_epoch_day

_UNEVEN = (0.4, 1.6, 0.8, 0.2, 2.4, 1.0, 0.6, 1.4, 0.6, 1.0)
"""How many of a thing ten accounts in a row have against the mean; adds up to ten."""
_WEEKS = 52


def share_out(each: int, place: int) -> int:
    """How many of ``each`` on average the account at this place has; exact over ten in a row.

    >>> sum(share_out(10, place) for place in range(20))
    200
    """
    done = each * sum(_UNEVEN[: place % 10])
    return round(done + each * _UNEVEN[place % 10]) - round(done)


def make_points(
    accounts: Sequence[tuple[int, int]],
    *,
    metrics: Sequence[int],
    features: Sequence[int],
    today: date,
    seed: int,
) -> Iterator[tuple[int, int, int, int, int, float]]:
    """Weekly usage points of (account, how many) pairs: account, metric, feature, 0, day, value."""
    random = Random(f"points {seed}/{accounts[0][0] if accounts else 0}")  # noqa: S311 — a sample
    last = to_epoch_day(today)
    draw = random.random
    for account, count in accounts:
        level, slope = random.lognormvariate(2.5, 1), random.uniform(-0.01, 0.008)
        start = random.randrange(len(features))
        for series in range(-(-count // _WEEKS)):
            metric = metrics[series % len(metrics)]
            feature = features[(start + series // len(metrics)) % len(features)]
            for week in range(min(_WEEKS, count - series * _WEEKS)):
                value = float(int(level * (1 - slope * week) * (0.5 + draw())) + 1)
                yield account, metric, feature, 0, last - 7 * week - 1, value
