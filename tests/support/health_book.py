"""A book of ten accounts whose health can be summed by hand."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, insert

from csm_desktop.database.store import Store, command, create_book
from csm_desktop.database.tables import metadata
from tests.support.health_sums import Facts
from tests.support.trial_book import TrialClock, bring_points

START = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)
TODAY = START.date()

TEN: dict[str, Facts] = {
    "Aster": Facts(
        uses=((1, 30), (8, 20), (15, 25), (22, 25), (30, 20), (37, 20), (44, 20)),
        solved_tickets=(40,),
        notes=((3, "positive"), (20, "positive"), (50, "neutral"), (90, "negative")),
        nps=((30, 10), (200, 2)),
        pulses=((5, "healthy"), (50, "poor")),
        contracts=((400, None, 1000), (20, None, 200)),
    ),
    "Birch": Facts(  # on every bound
        uses=((7, 9), (30, 10)),
        open_tickets=((3, "low"), (2, "normal")),
        notes=((14, "neutral"),),
        nps=((180, 7),),
        pulses=((60, "watch"),),
        contracts=((180, None, 1000),),
    ),
    "Cedar": Facts(  # an urgent ticket for more than seven days
        uses=((2, 50), (40, 20)),
        open_tickets=((8, "urgent"),),
        notes=((1, "positive"),),
        nps=((1, 10),),
        contracts=((300, None, 700),),
    ),
    "Dogwood": Facts(  # exactly seven days: not yet
        uses=((2, 50), (40, 20)),
        open_tickets=((7, "urgent"),),
        notes=((1, "positive"),),
        nps=((1, 10),),
        contracts=((300, None, 700),),
    ),
    "Elm": Facts(  # a third, and what is stale
        uses=((70, 10),),
        notes=((4, "negative"), (5, "negative"), (6, "neutral")),
        nps=((181, 9),),
        pulses=((61, "healthy"),),
        contracts=((500, 90, 300), (90, None, 100)),
    ),
    "Fir": Facts(notes=((2, "positive"),)),  # too little is known
    "Ginkgo": Facts(),
    "Hazel": Facts(
        uses=((0, 3), (27, 4), (28, 9), (55, 2)),
        open_tickets=(
            (30, "high"),
            (22, "low"),
            (1, "low"),
            (4, "normal"),
            (6, "high"),
            (7, "low"),
        ),
        notes=((61, "negative"),),
        pulses=((0, "poor"),),
        contracts=((200, None, 1000), (200, 10, 300)),
    ),
    "Ivy": Facts(  # paid nothing 180 days ago
        uses=((14, 5), (29, 7), (50, 8)),
        open_tickets=((21, "normal"), (5, "low"), (5, "low")),
        notes=((30, "neutral"), (31, "positive")),
        nps=((10, 5),),
        contracts=((100, None, 900),),
    ),
    "Juniper": Facts(
        uses=((31, 5),),
        solved_tickets=(3, 9),
        notes=((15, "positive"), (16, "negative"), (17, "positive"), (18, "positive")),
        nps=((90, 9),),
        pulses=((10, "watch"),),
        contracts=((365, None, 1000), (365, 179, 50)),
    ),
}
"""Name → facts; their ids are 1 to 10 in this order."""


def make_ten(folder: Path) -> tuple[Store, TrialClock]:
    """The book, open for writing, and its clock."""
    clock = TrialClock(START)
    store = create_book(folder / "ten.csm", currency="USD", clock=clock)
    store.run(add_facts, facts=tuple(TEN.items()), today=TODAY)
    return store, clock


@command("Import files: {count}", lambda **_: {"count": 1})
def add_facts(connection: Connection, *, facts: Sequence[tuple[str, Facts]], today: date) -> None:
    """Accounts with these facts; ids from 1 on."""
    tables = metadata.tables
    connection.execute(insert(tables["metric"]).values(id=1, name="sessions"))
    connection.execute(
        insert(tables["import_file"]).values(
            id=1,
            name="usage.csv",
            profile="test",
            noun="usage point",
            imported_at=START,
            rows=1,
            added=1,
            updated=0,
            points=1,
        )
    )
    points = {}
    for number, (name, own) in enumerate(facts, start=1):
        connection.execute(insert(tables["account"]).values(id=number, name=name, added_at=START))
        add_rows(connection, number, own, today)
        for ago, amount in own.uses:
            day = (today - timedelta(days=ago)).toordinal() - date(1970, 1, 1).toordinal()
            points[(number, 1, 0, 0, day)] = float(amount)
    bring_points(connection, points=points, import_id=1)


def add_rows(connection: Connection, number: int, own: Facts, today: date) -> None:
    """What is known of an account, but for its usage points."""

    def add(table: str, **values: object) -> None:
        connection.execute(insert(metadata.tables[table]).values(account_id=number, **values))

    def moment(ago: int) -> datetime:
        return datetime.combine(today - timedelta(days=ago), START.timetz())

    def day(ago: int | None) -> date | None:
        return None if ago is None else today - timedelta(days=ago)

    for ago, priority in own.open_tickets:
        add("ticket", created_at=moment(ago), priority=priority)
    for ago in own.solved_tickets:
        add("ticket", created_at=moment(ago), solved_at=moment(ago), priority="urgent")
    for ago, mood in own.notes:
        add("note", noted_at=moment(ago), kind="call", title=f"Call {ago}", sentiment=mood)
    for ago, answer in own.nps:
        add("survey_answer", kind="nps", score=answer, scale="0-10", answered_at=moment(ago))
    for ago, band in own.pulses:
        add("pulse", given_on=day(ago), band=band, reason="As seen")
    for began, ended, charge in own.contracts:
        add(
            "contract",
            charge=charge * 100,
            charge_period="month",
            currency="USD",
            starts_on=day(began),
            ends_on=day(ended),
        )
