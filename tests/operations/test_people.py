"""People of an account: strength from notes, who reports to whom, warnings, team, cadences."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, insert

from csm_desktop.database.store import Store, command
from csm_desktop.database.tables import attendee, note
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.contact_search import View, search_contacts
from csm_desktop.operations.contacts import (
    create_contact,
    delete_contact,
    edit_contact,
    list_contacts,
)
from csm_desktop.operations.engagement import (
    list_cadences,
    read_cadence,
    set_account_cadence,
    set_cadence,
)
from csm_desktop.operations.people import People, list_people
from csm_desktop.operations.team import (
    add_team_member,
    edit_team_member,
    list_team,
    remove_team_member,
)
from tests.support.account_book import EMPTY, GROUP, HANBIT, NOW, TODAY, make_book

KIM, PARK, LEE, JUNG = 1, 2, 3, 4


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


@command("Log a touch")
def log(
    connection: Connection,
    *,
    people: Sequence[int],
    days_ago: int = 0,
    kind: str = "meeting",
    started_by: str | None = None,
    at: datetime | None = None,
) -> int:
    made = connection.execute(
        insert(note)
        .values(
            account_id=HANBIT,
            kind=kind,
            title="Call",
            noted_at=at or NOW - timedelta(days=days_ago),
            started_by=started_by,
        )
        .returning(note.c.id)
    ).scalar_one()
    for person in people:
        connection.execute(insert(attendee).values(note_id=made, contact_id=person))
    return int(made)


def people_of(book: Store, account: int = HANBIT) -> People:
    return book.ask(list_people, account_id=account, today=TODAY)


def edit(book: Store, contact: int, **values: Any) -> None:
    book.run(edit_contact, contact_id=contact, name="x", values=values)


def refused(book: Store, function: Any, **arguments: Any) -> str:
    with pytest.raises(Refusal) as refusal:
        book.run(function, **arguments)
    return refusal.value.code


def test_strength_and_last_touch_come_from_the_notes_a_person_attended(book: Store) -> None:
    book.run(log, people=[KIM, PARK], days_ago=60, kind="call", started_by="them")
    book.run(log, people=[KIM], days_ago=4, kind="internal note")
    book.run(log, people=[PARK], days_ago=400)
    people = people_of(book)
    kim = next(person for person in people.persons if person.contact.id == KIM)
    assert [line.adds for line in kim.strength.lines] == [pytest.approx(0.5)]
    assert kim.contact.strength == kim.strength.score == 22
    assert kim.contact.last_touch == TODAY - timedelta(days=60)
    assert kim.contact.touches == 1
    listed = {c.id: c for c in book.ask(list_contacts, today=TODAY)}
    assert (listed[PARK].touches, listed[LEE].last_touch_at) == (1, None)


def test_the_list_and_the_people_of_one_account_agree(book: Store) -> None:
    book.run(log, people=[KIM, LEE], days_ago=2)
    listed = {c.id: c for c in book.ask(list_contacts, today=TODAY)}
    for contact in people_of(book).contacts:
        assert contact == listed[contact.id]


def test_a_note_of_tomorrow_is_no_touch_yet(book: Store) -> None:
    book.run(log, people=[KIM], at=NOW + timedelta(days=1))
    assert people_of(book).contacts[0].last_touch is None


def test_somebody_named_twice_in_a_note_was_touched_once(book: Store) -> None:
    book.run(log, people=[KIM, KIM], days_ago=1)
    assert people_of(book).contacts[0].touches == 1


def test_champions_and_buyers_lead_and_those_who_left_come_last(book: Store) -> None:
    assert [c.id for c in people_of(book).contacts] == [KIM, PARK, LEE, JUNG]
    champion = people_of(book).champion
    assert champion is not None and champion.id == KIM


def test_the_warnings_follow_what_is_logged_and_who_leaves(book: Store) -> None:
    codes = [w.code for w in people_of(book).warnings]
    assert codes == ["single_thread", "no_executive"]
    book.run(log, people=[KIM, PARK], days_ago=10)
    assert people_of(book).warnings == ()
    edit(book, KIM, left_on=TODAY)
    left, thread = people_of(book).warnings
    assert (left.code, left.values["name"]) == ("champion_left", "Kim Ji-woo")
    assert (thread.code, thread.values["name"]) == ("single_thread", "Park Sang-hyun")
    assert people_of(book, EMPTY).warnings == ()


def test_a_person_beyond_the_cadence_agreed_with_them_is_late(book: Store) -> None:
    edit(book, LEE, cadence_days=14)
    book.run(log, people=[LEE], days_ago=15)
    late = [person.contact.id for person in people_of(book).persons if person.late]
    assert late == [LEE]
    assert people_of(book).warnings[-1].values["names"] == ("이수빈",)


def test_who_reports_to_whom_is_a_tree(book: Store) -> None:
    edit(book, KIM, reports_to_id=PARK)
    edit(book, LEE, reports_to_id=KIM)
    assert people_of(book).tree == ((PARK, 0), (KIM, 1), (LEE, 2), (JUNG, 0))
    assert people_of(book).contacts[0].reports_to == "Park Sang-hyun"


@pytest.mark.parametrize("superior", [KIM, LEE])
def test_nobody_reports_to_themselves_through_anybody(book: Store, superior: int) -> None:
    edit(book, LEE, reports_to_id=KIM)
    arguments = {"contact_id": KIM, "name": "Kim", "values": {"reports_to_id": superior}}
    assert refused(book, edit_contact, **arguments) == "contact_reports_circle"


def test_a_superior_is_at_the_same_account(book: Store) -> None:
    other = book.run(create_contact, account_id=GROUP, values={"name": "Han"}).result
    arguments = {"contact_id": KIM, "name": "Kim", "values": {"reports_to_id": other}}
    assert refused(book, edit_contact, **arguments) == "contact_reports_elsewhere"
    made = {"account_id": GROUP, "values": {"name": "Yoon", "reports_to_id": 99}}
    assert refused(book, create_contact, **made) == "contact_gone"


@pytest.mark.parametrize("days", [0, -7, 3651])
def test_a_cadence_is_a_number_of_days_above_none(book: Store, days: int) -> None:
    arguments = {"contact_id": KIM, "name": "Kim", "values": {"cadence_days": days}}
    assert refused(book, edit_contact, **arguments) == "cadence_out_of_range"
    assert refused(book, set_cadence, tier="A", days=days) == "cadence_out_of_range"
    own = {"account_id": HANBIT, "name": "Hanbit", "days": days, "reason": "x"}
    assert refused(book, set_account_cadence, **own) == "cadence_out_of_range"


def test_roles_are_kept_in_their_own_words(book: Store) -> None:
    edit(book, KIM, role="Champion, buyer")
    found = next(c for c in people_of(book).contacts if c.id == KIM)
    assert found.role == "champion; economic buyer"


def test_a_deleted_person_stays_in_the_notes_by_name_and_undo_brings_all_back(
    book: Store,
) -> None:
    edit(book, LEE, reports_to_id=KIM)
    book.run(log, people=[KIM], days_ago=3)
    book.run(delete_contact, contact_id=KIM, name="Kim")
    lines = book.ask(_attendees)
    assert lines == [(None, "Kim Ji-woo", "jiwoo@hanbit.example")]
    assert all(c.reports_to_id is None for c in people_of(book).contacts)
    book.undo()
    assert book.ask(_attendees) == [(KIM, None, None)]
    assert people_of(book).contacts[0].touches == 1


def _attendees(connection: Connection) -> list[tuple[Any, ...]]:
    rows = connection.exec_driver_sql("SELECT contact_id, name, email FROM attendee")
    return [tuple(row) for row in rows]


def test_our_team_is_added_to_changed_and_left(book: Store) -> None:
    seo = book.run(
        add_team_member, account_id=HANBIT, values={"name": " Seo ", "role": "CSM"}
    ).result
    book.run(edit_team_member, member_id=seo, name="Seo", values={"role": "account manager"})
    (member,) = book.ask(list_team, account_id=HANBIT)
    assert (member.name, member.role) == ("Seo", "account manager")
    assert people_of(book).team == (member,)
    book.run(remove_team_member, member_id=seo, name="Seo")
    assert book.ask(list_team, account_id=HANBIT) == ()


def test_a_team_member_needs_a_name_and_an_account(book: Store) -> None:
    code = refused(book, add_team_member, account_id=HANBIT, values={"name": " "})
    assert code == "team_member_without_name"
    gone = {"account_id": 99, "values": {"name": "Seo"}}
    assert refused(book, add_team_member, **gone) == "account_gone"
    missing = {"member_id": 99, "name": "Seo", "values": {"name": "Seo"}}
    assert refused(book, edit_team_member, **missing) == "team_member_gone"


def test_a_cadence_is_the_accounts_own_else_the_tiers_else_everyones_else_thirty(
    book: Store,
) -> None:
    def cadence() -> tuple[int, str]:
        found = book.ask(read_cadence, account_id=HANBIT)
        assert found is not None
        return found.days, found.origin

    assert cadence() == (30, "default")
    book.run(set_cadence, tier="", days=60)
    assert cadence() == (60, "every account")
    book.run(set_cadence, tier="A", days=14)
    book.run(set_cadence, tier="A", days=10)
    assert cadence() == (10, "tier")
    own = {"account_id": HANBIT, "name": "Hanbit", "days": 7}
    assert refused(book, set_account_cadence, **own, reason=" ") == "cadence_without_reason"
    book.run(set_account_cadence, **own, reason="escalation")
    assert cadence() == (7, "account")
    book.run(set_account_cadence, account_id=HANBIT, name="Hanbit", days=None, reason=None)
    book.run(set_cadence, tier="A", days=None)
    assert cadence() == (60, "every account")


def test_the_engagement_model_lists_every_tier_that_accounts_have(book: Store) -> None:
    book.run(set_cadence, tier="B", days=90)
    listed = [(t.tier, t.cadence_days, t.accounts) for t in book.ask(list_cadences)]
    assert listed == [("", None, 3), ("A", None, 1), ("B", 90, 0)]


def found(book: Store, typed: str = "", view: View = View.ALL, limit: int = 500) -> list[int]:
    answer = book.ask(search_contacts, today=TODAY, typed=typed, view=view, limit=limit)
    assert answer.count >= len(answer.rows)
    return [contact.id for contact in answer.rows]


def test_contacts_are_found_by_their_words_and_by_their_account(book: Store) -> None:
    han = book.run(create_contact, account_id=GROUP, values={"name": "Han", "title": "CEO"}).result
    assert found(book) == [han, KIM, PARK, LEE, JUNG]
    assert found(book, "ji") == [KIM]
    assert found(book, "이수") == [LEE]
    assert found(book, "cfo") == [PARK]
    assert found(book, "hanbit gr") == [han]
    assert found(book, "nobody at all") == []
    assert found(book, "!") == []


def test_a_short_list_says_how_many_there_are(book: Store) -> None:
    answer = book.ask(search_contacts, today=TODAY, limit=2)
    assert (len(answer.rows), answer.count) == (2, 4)


def test_each_view_has_its_people(book: Store) -> None:
    assert found(book, view=View.CHAMPIONS) == [KIM]
    assert found(book, view=View.LEFT) == [JUNG]
    assert found(book, view=View.UNTOUCHED) == [KIM, PARK, LEE]
    book.run(log, people=[KIM], days_ago=90)
    assert found(book, view=View.UNTOUCHED) == [PARK, LEE]
    assert found(book, view=View.SINGLE_THREAD) == [KIM, PARK, LEE]
    assert found(book, "park", View.SINGLE_THREAD) == [PARK]
    book.run(log, people=[PARK], days_ago=1)
    assert found(book, view=View.SINGLE_THREAD) == []


def test_a_person_who_left_keeps_the_day(book: Store) -> None:
    edit(book, KIM, left_on=date(2026, 11, 20))
    gone = people_of(book).contacts[-1]
    assert gone.left_on is not None
    assert people_of(book).champion is None
