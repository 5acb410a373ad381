"""Milestones in the calendar: one entry each for good, which moves and goes with its milestone."""

from datetime import date
from pathlib import Path

from sqlalchemy import Connection, insert, update

from csm_desktop.database.store import command, create_book
from csm_desktop.database.tables import account, milestone, onboarding_project
from csm_desktop.domain.calendar import CalendarEntry
from csm_desktop.operations.calendar import list_calendar_entries
from csm_desktop.operations.rows import step_moment

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


@command("Fill the book")
def fill(connection: Connection) -> None:
    at = step_moment(connection)
    connection.execute(insert(account).values(id=1, name="Hanbit", added_at=at))
    project = {"id": 1, "account_id": 1, "name": "Roll-out", "starts_on": FIRST}
    connection.execute(insert(onboarding_project).values(**project))
    step = {"account_id": 1, "project_id": 1, "offset_days": 5, "target_on": date(2026, 5, 1)}
    connection.execute(insert(milestone).values(id=1, title="Data loaded", **step))


@command("Change a milestone")
def change(connection: Connection, *, values: dict[str, object]) -> None:
    connection.execute(update(milestone).values(**values))


@command("Stop the project")
def stop(connection: Connection) -> None:
    connection.execute(update(onboarding_project).values(stopped_on=FIRST))


def test_a_milestone_keeps_its_entry_while_it_moves_and_is_reached(tmp_path: Path) -> None:
    book = create_book(tmp_path / "book.csm", currency="USD")
    book.run(fill)

    def entry() -> CalendarEntry:
        (found,) = book.ask(list_calendar_entries, today=FIRST, first=FIRST, last=LAST)
        assert isinstance(found, CalendarEntry)
        return found

    planned = entry()
    assert (planned.kind, planned.title, planned.first) == (
        "milestone", "Data loaded", date(2026, 5, 1),
    )  # fmt: skip
    book.run(change, values={"forecast_on": date(2026, 6, 1)})
    moved = entry()
    assert (moved.uid, moved.first, moved.cancelled) == (planned.uid, date(2026, 6, 1), False)
    assert moved.sequence > planned.sequence
    book.run(stop)
    stopped = entry()
    assert (stopped.cancelled, stopped.sequence > moved.sequence) == (True, True)
    book.undo()
    book.run(change, values={"actual_on": date(2026, 6, 2)})
    assert entry().cancelled
    book.close()
