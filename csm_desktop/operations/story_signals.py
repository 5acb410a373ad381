"""What other systems say in the sample: tickets and survey answers, brought by imports.

Usage is ``story_usage.py``'s. Told as acts; see ``story_acts.py``. An import brings what
was known when it was made: a ticket may come open and be solved with a later one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from sqlalchemy import Connection, insert, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import survey_answer as answer_table
from csm_desktop.database.tables import ticket as ticket_table
from csm_desktop.operations.rows import step_moment
from csm_desktop.operations.story_accounts import contact_ref, people_of
from csm_desktop.operations.story_acts import Act, Cast, note_file, ref
from csm_desktop.operations.story_plot import DAYS, Entry, Plot

TICKETS_A_MONTH = {"A": 0.75, "B": 0.45, "C": 0.25}
NEWEST_TICKET = 8841
TICKETS_A_DAY = 4
"""Of all our customers, by which ticket numbers grow."""
NPS_NOW = (("high", 41), ("middle", 28), ("low", 15))
"""The answers of the last 90 days: NPS 31."""
NPS_THEN = (("high", 30), ("middle", 26), ("low", 13))
"""The answers of each quarter before."""
_SCORES = {"high": (9, 9, 10), "middle": (7, 8, 8), "low": (2, 4, 5, 6)}
_SPEED = {"urgent": 0.15, "high": 0.4, "normal": 1.0, "low": 1.6}


@dataclass(frozen=True)
class _Ticket:
    """A ticket as the help desk knows it today."""

    number: int
    account: str
    contact: str | None
    subject: str
    priority: str
    created_at: datetime
    first_reply_at: datetime
    solved_at: datetime | None
    escalated: bool
    csat: int | None = None
    told: bool = False
    """Whether the story has it; the others are chance."""


@dataclass(frozen=True)
class _Answer:
    """A survey answer."""

    account: str
    contact: str
    kind: str
    score: int
    scale: str
    touchpoint: str
    answered_at: datetime
    comment: str | None
    ticket: int | None = None


def tell_signals(plot: Plot, cast: Cast) -> Iterator[Act]:
    """Every import of tickets and answers, and that detractors were answered."""
    tickets = _numbered(plot, sorted(_tickets(plot), key=lambda ticket: ticket.created_at))
    answers = sorted([*_nps(plot), *_csat(tickets)], key=lambda answer: answer.answered_at)
    before = plot.moment(plot.first_day, "00:00")
    for day in _import_days(plot):
        at = plot.moment(day, "07:30")
        new = [t for t in tickets if before < t.created_at <= at]
        moved = [t for t in tickets if t.created_at <= before and _moved(t, before, at)]
        given = [a for a in answers if before < a.answered_at <= at]
        if new or moved or given:
            rows = {"tickets": new, "moved": moved, "answers": given, "cast": cast}
            yield Act(at, import_signals, rows, alone=True)
        before = at
    yield from _replies(plot, [a for a in answers if a.kind == "nps" and a.score <= 6])


def _import_days(plot: Plot) -> list[date]:
    """Every week, the last today."""
    return [plot.today - timedelta(days=7 * week) for week in range(DAYS // 7, -1, -1)]


def _moved(ticket: _Ticket, before: datetime, at: datetime) -> bool:
    moments = (ticket.first_reply_at, ticket.solved_at)
    return any(moment is not None and before < moment <= at for moment in moments)


def _tickets(plot: Plot) -> Iterator[_Ticket]:
    for account in plot.accounts:
        if "arr" in account:
            yield from _tickets_of(plot, account)
    for key, number, subject, priority, on, at, reply_hours, solved_hours, escalated in plot.beats[
        "tickets"
    ]:
        created = plot.moment(plot.day(on), at)
        solved = None if solved_hours is None else created + timedelta(hours=solved_hours)
        who = plot.people["named"][key]
        yield _Ticket(
            int(number), key, who[-1][0], subject, priority, created,
            created + timedelta(hours=reply_hours), solved, escalated, told=True,
        )  # fmt: skip


def _numbered(plot: Plot, tickets: list[_Ticket]) -> list[_Ticket]:
    """The tickets with numbers of their own; those of the story keep theirs."""
    taken = {int(row[1]) for row in plot.beats["tickets"]}
    found = []
    for ticket in tickets:
        number = ticket.number
        while number in taken and not ticket.told:
            number -= 1
        taken.add(number)
        found.append(replace(ticket, number=number))
    return found


def _tickets_of(plot: Plot, account: Entry) -> Iterator[_Ticket]:
    random = plot.random("tickets", account["key"])
    people = people_of(plot, account)
    first = max(plot.first_day, plot.day(account["since"])) + timedelta(days=14)
    last = plot.day(account["lost"]) if "lost" in account else plot.today - timedelta(days=3)
    low, high = account["use"]
    gap = 30 / (TICKETS_A_MONTH[account["tier"]] * (1.6 if high < low - 0.1 else 1))
    day = first + timedelta(days=random.uniform(0, gap))
    while day < last:
        number = NEWEST_TICKET - 35 - TICKETS_A_DAY * (plot.today - day).days + random.randint(0, 3)
        if plot.day(people[-1][5]) < day:
            yield _ticket(plot, account, number, day, random)
        day += timedelta(days=max(1.0, random.expovariate(1 / gap)))


def _ticket(plot: Plot, account: Entry, number: int, day: date, random: Random) -> _Ticket:
    people = people_of(plot, account)
    language = {"KR": "ko", "TW": "zh"}.get(account["country"], "en")
    created = datetime.combine(day, time(random.randint(8, 17), random.randint(0, 59)), plot.zone)
    priority = random.choices(("urgent", "high", "normal", "low"), (3, 17, 60, 20))[0]
    subject = random.choice(plot.routine["tickets"][language])
    reply = created + timedelta(hours=random.expovariate(1 / 9) * _SPEED[priority] + 0.2)
    solved: datetime | None = reply + timedelta(hours=random.expovariate(1 / 52) * _SPEED[priority])
    if solved is not None and solved > plot.now:
        solved = None
    csat = random.choice((5, 5, 4, 4, 3, 5, 2)) if solved and random.random() < 0.3 else None
    return _Ticket(
        number, account["key"], random.choice(people)[0],
        subject.format(n=random.randint(2, 9), row=random.randint(30, 900)),
        priority, created, min(reply, plot.now), solved, random.random() < 0.04, csat,
    )  # fmt: skip


def _csat(tickets: Sequence[_Ticket]) -> Iterator[_Answer]:
    for ticket in tickets:
        if ticket.csat is not None and ticket.solved_at is not None and ticket.contact:
            yield _Answer(
                ticket.account, ticket.contact, "csat", ticket.csat, "1-5", "support",
                ticket.solved_at + timedelta(minutes=50), None, ticket.number,
            )  # fmt: skip


def _nps(plot: Plot) -> Iterator[_Answer]:
    """The story's own answers, and each quarter's others; the last one counts to NPS_NOW."""
    named = plot.beats["answers"]
    for key, name, score, on, comment in named:
        at = plot.moment(plot.day(on), "11:20")
        yield _Answer(key, name, "nps", score, "0-10", "relationship", at, comment)
    for quarter in range(8):
        last = plot.today - timedelta(days=9 + 90 * quarter)
        groups = dict(NPS_NOW if quarter == 0 else NPS_THEN)
        if quarter == 0:
            groups["low"] -= 1  # Ms Lin's
        yield from _wave(plot, quarter, last, groups)


def _wave(plot: Plot, quarter: int, last: date, groups: dict[str, int]) -> Iterator[_Answer]:
    random = plot.random("wave", quarter)
    asked = [
        (account, person)
        for account in plot.accounts
        if "arr" in account and ("lost" not in account or plot.day(account["lost"]) > last)
        for person in people_of(plot, account)
        if plot.day(person[5]) < last - timedelta(days=90)
        and [account["key"], person[0]] not in [row[:2] for row in plot.beats["answers"]]
    ]
    random.shuffle(asked)
    asked.sort(key=lambda who: who[0]["use"][1] + random.uniform(0, 0.35), reverse=True)
    wanted = [group for group, count in groups.items() for _ in range(count)]
    step = max(1.0, len(asked) / len(wanted))
    for place, group in enumerate(wanted):
        account, person = asked[int(place * step) % len(asked)]
        days = random.randint(55, 75) if random.random() < 0.7 else random.randint(0, 54)
        at = plot.moment(
            last - timedelta(days=days), f"{random.randint(9, 17):02d}:{place % 60:02d}"
        )
        yield _Answer(
            account["key"], person[0], "nps", random.choice(_SCORES[group]), "0-10",
            "relationship", at, _comment(plot, account, group, random),
        )  # fmt: skip


def _comment(plot: Plot, account: Entry, group: str, random: Random) -> str | None:
    language = {"KR": "ko", "TW": "zh"}.get(account["country"], "en")
    said: list[str] = plot.routine["answers"][language][group]
    return random.choice(said) if random.random() < 0.45 else None


def _replies(plot: Plot, detractors: list[_Answer]) -> Iterator[Act]:
    """Every detractor but the last is answered in the week after."""
    waiting = max(detractors, key=lambda answer: answer.answered_at)
    for answer in detractors:
        if answer is not waiting:
            day = next(d for d in _import_days(plot) if d > answer.answered_at.date())
            at = plot.moment(day, "16:10")
            params = {
                "contact_id": contact_ref(answer.account, answer.contact),
                "name": answer.contact,
            }
            yield Act(at, answer_detractor, params)


@command("Answer the survey of {name}", lambda *, name, **_: {"name": name})
def answer_detractor(connection: Connection, *, contact_id: int, name: str) -> None:
    """Somebody of us answered what this person said in surveys; ``name`` is for the history."""
    connection.execute(
        update(answer_table)
        .where(answer_table.c.contact_id == contact_id, answer_table.c.kind == "nps")
        .where(answer_table.c.replied_at.is_(None))
        .values(replied_at=step_moment(connection))
    )


@command(
    "Import files: {count}",
    lambda *, tickets, moved, answers, **_: {"count": bool(tickets or moved) + bool(answers)},
)
def import_signals(
    connection: Connection,
    *,
    tickets: Sequence[_Ticket],
    moved: Sequence[_Ticket],
    answers: Sequence[_Answer],
    cast: Cast,
) -> None:
    """Tickets, new and moved on, and survey answers, as two files of a week bring them."""
    at = step_moment(connection)
    _add_tickets(connection, [_known_at(ticket, at) for ticket in tickets], cast)
    for ticket in moved:
        values = _ticket_values(_known_at(ticket, at))
        row = cast.ids[ref("ticket", ticket.number)]
        connection.execute(update(ticket_table).where(ticket_table.c.id == row).values(values))
    _add_answers(connection, answers, cast)
    if tickets or moved:
        rows = len(tickets) + len(moved)
        note_file(connection, name="tickets.csv", noun="ticket", rows=rows, updated=len(moved))
    if answers:
        note_file(connection, name="answers.csv", noun="survey answer", rows=len(answers))


def _known_at(ticket: _Ticket, at: datetime) -> _Ticket:
    solved = ticket.solved_at
    return replace(ticket, solved_at=None if solved is None or solved > at else solved)


def _ticket_values(ticket: _Ticket) -> dict[str, Any]:
    return {
        "status": "open" if ticket.solved_at is None else "solved",
        "first_reply_at": ticket.first_reply_at,
        "solved_at": ticket.solved_at,
        "reopens": 0,
        "escalated": ticket.escalated,
    }


def _add_tickets(connection: Connection, tickets: Sequence[_Ticket], cast: Cast) -> None:
    first = connection.exec_driver_sql("SELECT coalesce(max(id), 0) + 1 FROM ticket").scalar_one()
    rows, names = [], []
    for number, ticket in enumerate(tickets, int(first)):
        cast.ids[ref("ticket", ticket.number)] = number
        rows.append(
            {
                "id": number,
                "account_id": cast.ids[ref("account", ticket.account)],
                "contact_id": _contact(cast, ticket.account, ticket.contact),
                "subject": ticket.subject,
                "priority": ticket.priority,
                "channel": "e-mail",
                "created_at": ticket.created_at,
                **_ticket_values(ticket),
            }
        )
        names.append(("help desk", "ticket", str(ticket.number), "ticket", number))
    if rows:
        connection.execute(insert(ticket_table), rows)
        connection.exec_driver_sql(
            "INSERT INTO external_id (source, object, external, noun, row_id) "
            "VALUES (?, ?, ?, ?, ?)",
            names,
        )


def _add_answers(connection: Connection, answers: Sequence[_Answer], cast: Cast) -> None:
    rows = [
        {
            "account_id": cast.ids[ref("account", answer.account)],
            "contact_id": _contact(cast, answer.account, answer.contact),
            "ticket_id": None if answer.ticket is None else cast.ids[ref("ticket", answer.ticket)],
            "kind": answer.kind,
            "score": answer.score,
            "scale": answer.scale,
            "touchpoint": answer.touchpoint,
            "channel": "e-mail",
            "answered_at": answer.answered_at,
            "comment": answer.comment,
        }
        for answer in answers
    ]
    if rows:
        connection.execute(insert(answer_table), rows)


def _contact(cast: Cast, account: str, name: str | None) -> int | None:
    return None if name is None else cast.ids.get(contact_ref(account, name))
