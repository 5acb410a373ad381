"""The sample portfolio: sixty accounts and two years of work with them, told by doing it again.

Every command of the story is run with the clock at its day, so that the history of the book and
how it stood on any day are there as in a book that was kept for two years. What happens is in the
``story_*.py`` beside this; the words are in ``resources/samples/story``. Books of any size for
measurements are ``sample.py``'s.
"""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from csm_desktop.database import health, summaries
from csm_desktop.database.health_sources import Present
from csm_desktop.database.store import (
    Clock,
    Store,
    command,
    create_book,
    local_zone,
    read_rates,
    utc_now,
)
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.renewal_changes import take_snapshot
from csm_desktop.operations.story_accounts import (
    tell_accounts,
    tell_beginning,
    tell_first_import,
)
from csm_desktop.operations.story_acts import RECENT_DAYS, Act, Cast, StoryStep, play_week, steps_of
from csm_desktop.operations.story_health import tell_health
from csm_desktop.operations.story_notes import tell_notes, tell_routine
from csm_desktop.operations.story_onboarding import tell_onboarding
from csm_desktop.operations.story_plans import tell_plans
from csm_desktop.operations.story_plot import DAYS, Plot
from csm_desktop.operations.story_renewals import SNAPSHOT_WEEKS, tell_meetings, tell_renewals
from csm_desktop.operations.story_signals import tell_signals
from csm_desktop.operations.story_usage import tell_growth, tell_usage
from csm_desktop.operations.story_voice import tell_voice

AUTHOR = "Seo"
CURRENCY = "USD"
STORY_ACCOUNTS = 66
"""Sixty customers of today, five former ones and a group."""
DAYS_KEPT = 60
"""So many days back the scores of every day are kept; those of every week before."""
STEPS_BETWEEN_SIGNS = 20
"""After so many steps progress is told and cancelling is heard."""


class StoryStoppedError(Exception):
    """Nobody wants the sample any more; nothing was made."""


def make_story(
    path: Path,
    *,
    clock: Clock = utc_now,
    seed: int = 1,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Write the sample portfolio to a new file; for a ``now`` and a seed it is the same, but uids.

    It is made beside ``path`` and takes its name when it is whole. ``progress`` hears 0–1.

    Raises:
        Refusal: ``file_exists``, ``folder_missing``, ``file_unreadable``, ``disk_full``.
        StoryStoppedError: ``cancelled`` said so.
    """
    if path.exists():
        raise Refusal("file_exists", path=path)
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    try:
        _make(part, Plot(clock(), local_zone(), seed), progress, cancelled)
        part.rename(path)
    finally:
        part.unlink(missing_ok=True)


def _make(
    part: Path,
    plot: Plot,
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    hands = _Hands(plot.moment(plot.first_day, "08:00"))
    book = create_book(
        part, currency=CURRENCY, clock=hands.now, origin="sample", author=AUTHOR, making=True
    )
    try:
        cast = Cast()
        steps = steps_of(tell(plot, cast), recent_from=plot.today - timedelta(days=RECENT_DAYS))
        evenings = _evenings(plot)
        for number, step in enumerate(steps):
            if number % STEPS_BETWEEN_SIGNS == 0:
                if cancelled is not None and cancelled():
                    raise StoryStoppedError
                if progress is not None:
                    progress(number / len(steps))
            day = step.at.astimezone(plot.zone).date()
            while evenings and day > evenings[0]:
                _end_day(book, hands, plot, evenings.pop(0))
            hands.at = step.at
            _play(book, step, cast)
        for day in evenings:
            _end_day(book, hands, plot, day)
        hands.at = plot.now
    finally:
        book.close()


def tell(plot: Plot, cast: Cast) -> list[Act]:
    """Everything that happens, in no order."""
    return [
        *tell_beginning(plot),
        tell_first_import(plot, cast),
        *tell_accounts(plot),
        *tell_notes(plot),
        *tell_routine(plot),
        *tell_signals(plot, cast),
        *tell_usage(plot, cast),
        tell_growth(plot, cast),
        *tell_renewals(plot),
        *tell_meetings(plot),
        *tell_onboarding(plot, cast),
        *tell_plans(plot, cast),
        *tell_health(plot),
        *tell_voice(plot),
    ]


class _Hands:
    """A clock that is set by hand."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        """What it shows."""
        return self.at


def _play(book: Store, step: StoryStep, cast: Cast) -> None:
    if step.week is not None:
        book.run(play_week, monday=step.week, acts=step.acts, cast=cast)
        return
    (act,) = step.acts
    params = act.params
    if "cast" not in params:
        params = book.ask(cast.resolve, value=params)
    result = book.run(act.do, **params).result
    if act.makes is not None:
        cast.ids[act.makes] = result


def _evenings(plot: Plot) -> list[date]:
    """The days on whose evening something is kept: every week, of late every day."""
    weeks = range(DAYS // 7, DAYS_KEPT // 7, -1)
    days = [7 * week for week in weeks] + list(range(DAYS_KEPT, -1, -1))
    return [plot.today - timedelta(days=each) for each in days]


def _end_day(book: Store, hands: _Hands, plot: Plot, day: date) -> None:
    """Keep every account's score of the day, and some evenings how renewals stand."""
    hands.at = max(hands.at, plot.moment(day, "23:50"))
    book.run(keep_scores, today=book.today(), zone=book.zone())
    if (plot.today - day).days in range(0, 7 * SNAPSHOT_WEEKS + 1, 7):
        book.run(take_snapshot, today=book.today())


@command(
    "Keep the scores of the day",
    journalled=False,
    tables=frozenset({"account_summary", "account_health", "health_input", "health_score"}),
)
def keep_scores(connection: Connection, *, today: date, zone: ZoneInfo) -> None:
    """Judge every account by what was known on a day: a book that is being made feeds nothing."""
    rates = read_rates(connection)
    summaries.rebuild(connection, today=today, rates=rates)
    health.rebuild(connection, present=Present(today, zone, rates))
