"""The book of a red score: eleven accounts, one of which was well forty days ago and is not now.

What it must show is computed by ``health_sums``; nothing here asks the program.
"""

from collections.abc import Sequence
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, insert

from csm_desktop.database.store import command, create_book, local_zone
from csm_desktop.database.tables import metadata
from tests.support.health_book import TEN, add_rows
from tests.support.health_sums import Facts
from tests.support.trial_book import bring_points
from tests.support.working_day import HANBIT, Clock

BEGAN_DAYS_AGO = 40
A_WEEK = 7

FALLEN = Facts(
    uses=((2, 4), (9, 4), (16, 2), (44, 30), (51, 28), (58, 32)),
    open_tickets=((25, "high"), (9, "normal"), (8, "low"), (8, "low"), (5, "low"), (4, "low")),
    notes=((8, "negative"), (12, "negative"), (45, "positive"), (60, "positive")),
    nps=((190, 10),),
    pulses=((42, "watch"),),
    contracts=((500, None, 4000),),
)
"""The account of the journey, as it stands today."""
FACTS: dict[str, Facts] = {HANBIT: FALLEN, **TEN}
"""Name → facts as they stand today; ids are 1 to 11 in this order."""


def shifted(facts: Facts, days: int) -> Facts:
    """Only what is at least so many days old, as it looked so many days ago."""

    def known(rows: Sequence[object]) -> tuple[object, ...]:
        found: list[object] = []
        for row in rows:
            if isinstance(row, int):
                found += [row - days] if row >= days else []
            elif isinstance(row, tuple) and row[0] >= days:
                found.append((row[0] - days, *row[1:]))
        return tuple(found)

    return Facts(**{one.name: known(getattr(facts, one.name)) for one in fields(Facts)})  # type: ignore[arg-type]  # of one kind each


def aged(facts: Facts, days: int) -> Facts:
    """The same facts, so many days later."""
    return shifted(facts, -days)


def make_health_day(path: Path) -> tuple[dict[str, int], date]:
    """Make the book; returns account → id, and today."""
    now = datetime.now(UTC)
    clock = Clock(now - timedelta(days=BEGAN_DAYS_AGO))
    store = create_book(path, currency="USD", clock=clock)
    today = now.astimezone(local_zone()).date()
    then = today - timedelta(days=BEGAN_DAYS_AGO)
    store.run(
        _bring, number=1, first=1, facts=((HANBIT, shifted(FALLEN, BEGAN_DAYS_AGO)),), today=then
    )
    clock.now = now
    store.run(_bring, number=2, first=2, facts=tuple(TEN.items()), today=today)
    store.run(_bring, number=3, first=1, facts=((HANBIT, _since(FALLEN)),), today=today)
    store.close()
    return {name: number for number, name in enumerate(FACTS, start=1)}, today


def _since(facts: Facts) -> Facts:
    """What is known only since the book began."""

    def young(rows: Sequence[object]) -> tuple[object, ...]:
        ages = [row[0] if isinstance(row, tuple) else row for row in rows]
        return tuple(
            row for age, row in zip(ages, rows, strict=True) if int(str(age)) < BEGAN_DAYS_AGO
        )

    return Facts(**{one.name: young(getattr(facts, one.name)) for one in fields(Facts)})  # type: ignore[arg-type]  # of one kind each


@command("Import files: {count}", lambda **_: {"count": 1})
def _bring(
    connection: Connection,
    *,
    number: int,
    first: int,
    facts: Sequence[tuple[str, Facts]],
    today: date,
) -> None:
    tables = metadata.tables
    at = datetime.now(UTC)
    if number == 1:
        connection.execute(insert(tables["metric"]).values(id=1, name="sessions"))
    connection.execute(
        insert(tables["import_file"]).values(
            id=number,
            name=f"usage-{number}.csv",
            profile="test",
            noun="usage point",
            imported_at=at,
            rows=1,
            added=1,
            updated=0,
            points=1,
        )
    )
    points = {}
    for account, (name, own) in enumerate(facts, start=first):
        if number < 3:
            connection.execute(insert(tables["account"]).values(id=account, name=name, added_at=at))
        add_rows(connection, account, own, today)
        for ago, amount in own.uses:
            day = (today - timedelta(days=ago)).toordinal() - date(1970, 1, 1).toordinal()
            points[(account, 1, 0, 0, day)] = float(amount)
    bring_points(connection, points=points, import_id=number)
