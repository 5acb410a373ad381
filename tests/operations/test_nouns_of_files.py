"""Conversations, orders, invoices, articles, feedback, themes, advocacy, stages, opportunities."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.periods import to_epoch_day
from csm_desktop.operations.account_edits import create_account, delete_account, edit_account
from csm_desktop.operations.account_overview import read_account
from csm_desktop.operations.accounts import read_account_facts
from csm_desktop.operations.advocacy import add_advocacy, list_advocacy
from csm_desktop.operations.articles import (
    add_article,
    edit_article,
    find_articles,
    read_article,
    verify_article,
)
from csm_desktop.operations.compare import read_comparison
from csm_desktop.operations.contacts import create_contact, delete_contact, list_contacts
from csm_desktop.operations.contracts import create_contract
from csm_desktop.operations.conversations import (
    delete_conversation,
    edit_conversation,
    list_conversations,
    log_conversation,
)
from csm_desktop.operations.feedback import (
    add_feedback,
    answer_feedback,
    edit_feedback,
    list_feedback,
    take_feedback,
)
from csm_desktop.operations.growth_opportunities import (
    add_opportunity,
    list_opportunities,
    lose_opportunity,
    reopen_opportunity,
    win_opportunity,
)
from csm_desktop.operations.invoices import add_invoice, list_invoices, pay_invoice
from csm_desktop.operations.lifecycle_stages import delete_stage, enter_stage, list_stages
from csm_desktop.operations.notes import delete_note, write_note
from csm_desktop.operations.orders import add_order, delete_order, list_orders
from csm_desktop.operations.search import search_records
from csm_desktop.operations.themes import add_theme, delete_theme, list_themes, merge_themes
from csm_desktop.operations.timeline import read_timeline
from csm_desktop.operations.today import list_today
from tests.support.trial_book import Edit, TrialClock, dump, make_edits, new_book

NOW = datetime(2026, 11, 20, 3, tzinfo=UTC)
TODAY = date(2026, 11, 20)
CALL = {"channel": "phone", "started_at": NOW - timedelta(days=2), "started_by": "us"}


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setenv("TZ", "Asia/Seoul")
    store = new_book(tmp_path, TrialClock(NOW))
    yield store
    store.close()


@pytest.fixture
def account(book: Store) -> int:
    return make_account(book, "한빛물류")


def make_account(book: Store, name: str) -> int:
    return int(book.run(create_account, values={"name": name}).result)


def do(book: Store, command: Any, **params: Any) -> Any:
    return book.run(command, **params).result


def ask(book: Store, question: Any, **params: Any) -> Any:
    return book.ask(question, today=TODAY, **params)


def refused(book: Store, command: Any, **params: Any) -> tuple[str, object]:
    """The code of a refusal and the field it is about."""
    with pytest.raises(Refusal) as told:
        book.run(command, **params)
    assert told.value.sentence()
    return told.value.code, told.value.values.get("field")


# A conversation is a touch.


def test_a_call_is_the_last_touch_everywhere(book: Store, account: int) -> None:
    contact = do(book, create_contact, account_id=account, values={"name": "Kim Ji-woo"})
    do(book, log_conversation, account_id=account, values={**CALL, "contact_id": contact})
    (person,) = ask(book, list_contacts)
    assert (person.last_touch, person.touches) == (date(2026, 11, 18), 1)
    assert ask(book, read_account, account_id=account).last_touch == date(2026, 11, 18)
    summary = "SELECT last_touch_at FROM account_summary"
    assert book.ask(lambda c: c.exec_driver_sql(summary).scalar_one()) == int(
        CALL["started_at"].timestamp() * 1_000_000  # type: ignore[attr-defined]
    )
    days = {"first": date(2026, 11, 1), "second": TODAY, "account_ids": [account]}
    assert [row.touches for row in ask(book, read_comparison, **days).accounts] == [1]
    assert book.ask(check_book) == ()


def test_a_call_that_nobody_answered_is_no_touch(book: Store, account: int) -> None:
    do(book, log_conversation, account_id=account, values={**CALL, "answered": False})
    assert ask(book, read_account, account_id=account).last_touch is None
    assert len(ask(book, list_conversations)) == 1
    assert book.ask(check_book) == ()


def test_taking_a_call_back_takes_the_touch_back(book: Store, account: int) -> None:
    call = do(book, log_conversation, account_id=account, values=CALL)
    do(book, delete_conversation, conversation_id=call, title="phone")
    assert ask(book, read_account, account_id=account).last_touch is None
    book.undo()
    assert ask(book, read_account, account_id=account).last_touch == date(2026, 11, 18)


def test_the_later_of_note_and_call_counts(book: Store, account: int) -> None:
    note = {"kind": "call", "visibility": "internal", "noted_at": NOW - timedelta(days=5)}
    do(book, write_note, account_id=account, text="Talk", **note)
    do(book, log_conversation, account_id=account, values=CALL)
    assert ask(book, read_account, account_id=account).last_touch == date(2026, 11, 18)


def test_a_recent_call_is_seen_in_the_peek(book: Store, account: int) -> None:
    do(book, log_conversation, account_id=account, values={**CALL, "title": "Dock times"})
    facts = ask(book, read_account_facts, account=account)
    assert [(touch.kind, touch.title) for touch in facts.touches] == [
        ("conversation", "Dock times")
    ]


# Refusals stand at their field.


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"channel": " "}, ("conversation_without_channel", "channel")),
        ({"ended_at": NOW - timedelta(days=3)}, ("conversation_ends_before_start", "ended_at")),
        ({"started_by": "both"}, ("choice_unknown", "started_by")),
        ({"talk_seconds": -1}, ("seconds_negative", "talk_seconds")),
        ({"contact_id": 99}, ("link_gone", "contact_id")),
        ({"recording": "file:///etc/passwd"}, ("url_not_of_web", "recording")),
    ],
)
def test_a_conversation_without_its_facts_is_refused(
    book: Store, account: int, values: dict[str, Any], told: tuple[str, str]
) -> None:
    assert refused(book, log_conversation, account_id=account, values=CALL | values) == told
    assert ask(book, list_conversations) == ()


def test_a_person_of_another_account_is_refused(book: Store, account: int) -> None:
    other = make_account(book, "Formosa")
    contact = do(book, create_contact, account_id=other, values={"name": "Lin"})
    told = refused(
        book, log_conversation, account_id=account, values=CALL | {"contact_id": contact}
    )
    assert told == ("link_elsewhere", "contact_id")


def test_an_invoice_says_what_it_lacks(book: Store, account: int) -> None:
    day = {"invoiced_on": TODAY, "amount": 100}
    for missing, field in (("day", "invoiced_on"), ("amount", "amount")):
        values = {name: value for name, value in day.items() if name != field}
        told = refused(book, add_invoice, account_id=account, values=values)
        assert told == (f"invoice_without_{missing}", field)
    early = day | {"due_on": date(2026, 11, 1)}
    told = refused(book, add_invoice, account_id=account, values=early)
    assert told == ("invoice_due_before_day", "due_on")
    told = refused(book, add_invoice, account_id=account, values=day | {"currency": "XYZ"})
    assert told == ("currency_unknown", "currency")


def test_what_a_file_brought_wrong_can_still_be_paid(book: Store, account: int) -> None:
    wrong: dict[str, Any] = {"account_id": account, "invoiced_on": to_epoch_day(TODAY), "due_on": 1}
    wrong |= {"amount": 100, "currency": "USD"}
    book.run(make_edits, edits=[Edit("insert", "invoice", 1, wrong)])
    do(book, pay_invoice, invoice_id=1, number="", paid_on=TODAY)
    (row,) = ask(book, list_invoices)
    assert (row.paid_on, row.is_owed) == (TODAY, False)


def test_an_overdue_invoice_needs_the_user(book: Store, account: int) -> None:
    day: dict[str, Any] = {"invoiced_on": date(2026, 10, 1), "amount": 100}
    day["due_on"] = date(2026, 10, 31)
    invoice = do(book, add_invoice, account_id=account, values=day | {"number": "A-1"})
    do(book, add_invoice, account_id=account, values=day | {"state": "Void"})
    do(book, add_invoice, account_id=account, values=day | {"due_on": TODAY})
    do(book, log_conversation, account_id=account, values=CALL)
    (line,) = ask(book, list_today)
    assert (line.kind, line.reason) == ("invoice", "Invoice A-1 of 2026-10-31 is not paid.")
    do(book, pay_invoice, invoice_id=invoice, number="A-1", paid_on=TODAY)
    assert ask(book, list_today) == ()


# What is said of the others.


def test_an_order_is_no_recurring_revenue(book: Store, account: int) -> None:
    values = {"ordered_on": TODAY, "amount": 5_000_00, "items": "20 scanners"}
    order = do(book, add_order, account_id=account, values=values)
    assert ask(book, read_account, account_id=account).arr == 0
    (line,) = ask(book, list_orders, where="amount > 4k")
    assert (line.items, line.currency) == ("20 scanners", "USD")
    do(book, delete_order, order_id=order, name="20 scanners")
    assert refused(book, delete_order, order_id=order, name="x")[0] == "order_gone"


def test_feedback_is_gathered_under_a_theme_with_the_revenue_behind_it(book: Store) -> None:
    for name, charge in (("A", 100_00), ("B", 300_00)):
        number = make_account(book, name)
        terms = {"charge": charge, "starts_on": date(2026, 1, 1), "ends_on": date(2027, 3, 31)}
        do(book, create_contract, account_id=number, values=terms)
        for text in ("換線報表", "Reports are slow"):
            values = {"text": text, "theme": "reports" if name == "A" else "Reports "}
            do(book, add_feedback, account_id=number, name=name, values=values)
    (theme,) = ask(book, list_themes)
    assert (theme.name, theme.feedback, theme.accounts) == ("reports", 4, 2)
    assert (theme.arr, theme.renewal) == (12 * 400_00, date(2027, 3, 31))
    other = do(book, add_theme, values={"name": "Speed", "department": "product"})
    named = {"name": "reports", "into": "Speed"}
    do(book, merge_themes, theme_id=theme.id, into_id=other, **named)
    assert [(t.name, t.feedback) for t in ask(book, list_themes)] == [("Speed", 4)]
    do(book, delete_theme, theme_id=other, name="Speed")
    assert {row.theme for row in ask(book, list_feedback)} == {None}
    assert refused(book, add_theme, values={"name": ""}) == ("theme_without_name", "name")


def test_feedback_is_taken_from_what_it_was_said_in(book: Store, account: int) -> None:
    note = {"kind": "call", "visibility": "internal", "noted_at": NOW}
    number = do(book, write_note, account_id=account, text="Wish\n\nA dark screen", **note)
    wish = {"kind": "request", "theme": "Dark screen"}
    do(book, take_feedback, noun="note", row_id=number, title="Wish", values=wish)
    (row,) = ask(book, list_feedback, account_id=account)
    assert (row.note_id, row.text, row.theme) == (number, "A dark screen", "Dark screen")
    do(book, answer_feedback, feedback_id=row.id, name="A", reply="In March")
    do(book, delete_note, note_id=number, title="Wish")
    (row,) = ask(book, list_feedback, where='reply = "In March"')
    assert (row.note_id, row.replied_at) == (None, NOW)
    told = refused(book, edit_feedback, feedback_id=row.id, name="A", values={"kind": "x"})
    assert told == ("choice_unknown", "kind")


def test_an_opportunity_is_won_or_lost_with_a_reason(book: Store, account: int) -> None:
    values = {"name": "Insight", "kind": "upsell", "amount": 60_000_00, "likelihood": 40}
    number = do(book, add_opportunity, account_id=account, values=values)
    named: dict[str, Any] = {"opportunity_id": number, "name": "Insight"}
    told = refused(book, lose_opportunity, **named, closed_on=TODAY, reason=" ")
    assert told == ("reason_missing", "lost_reason")
    do(book, lose_opportunity, **named, closed_on=TODAY, reason="price")
    assert refused(book, win_opportunity, **named, closed_on=TODAY)[0] == "growth_closed_already"
    do(book, reopen_opportunity, **named)
    do(book, win_opportunity, **named, closed_on=TODAY, amount=50_000_00)
    (row,) = ask(book, list_opportunities, where="won = true")
    assert (row.amount, row.closes_on, row.lost_reason) == (50_000_00, TODAY, None)


def test_an_advocacy_goes_from_offered_to_used(book: Store, account: int) -> None:
    asked = {"kind": "reference", "asked_on": TODAY}
    do(book, add_advocacy, account_id=account, values=asked)
    (row,) = ask(book, list_advocacy)
    assert (row.state, row.currency) == ("offered", None)
    backwards = {**asked, "used_on": date(2026, 1, 1)}
    told = refused(book, add_advocacy, account_id=account, values=backwards)
    assert told == ("advocacy_days_backwards", "used_on")


def test_entering_a_stage_leaves_the_one_before(book: Store, account: int) -> None:
    def enter(stage: str, day: date) -> int:
        params = {"account_id": account, "name": "A", "stage": stage, "entered_on": day}
        return int(do(book, enter_stage, **params))

    enter("onboarding", date(2026, 3, 1))
    use = enter("use", date(2026, 6, 1))
    enter("purchase", date(2026, 2, 1))
    rows = [(row.stage, row.left_on, row.days_on(TODAY)) for row in ask(book, list_stages)]
    assert rows == [
        ("use", None, 172),
        ("onboarding", date(2026, 6, 1), 92),
        ("purchase", date(2026, 3, 1), 28),
    ]
    fields = ask(book, read_account, account_id=account).fields
    assert fields["stage"] == "use"
    do(book, delete_stage, stage_id=use, stage="use")
    assert len(ask(book, list_stages)) == 2


def test_an_article_is_found_verified_and_its_change_dated(book: Store) -> None:
    text = "Hold the button for five seconds."
    number = do(book, add_article, values={"title": "스캐너 재설정", "text": text})
    do(book, verify_article, article_id=number, title="x", verified_on=TODAY)
    found = book.ask(read_article, article_id=number)
    assert found is not None
    assert (found.verified_on, found.changed_at) == (TODAY, NOW)
    assert [line.id for line in book.ask(find_articles, typed="스캐너")] == [number]
    assert book.ask(find_articles, typed="printer") == ()
    told = refused(book, edit_article, article_id=number, title="x", values={"url": "javascript:1"})
    assert told == ("url_not_of_web", "url")


def test_every_word_of_them_is_found(book: Store, account: int) -> None:
    do(book, log_conversation, account_id=account, values=CALL | {"text": "About the dock times"})
    do(book, add_feedback, account_id=account, name="A", values={"text": "More dock slots"})
    do(book, add_article, values={"title": "Docks", "text": ""})
    found = book.ask(search_records, typed="dock")
    assert [(hit.noun, hit.account_id) for hit in found] == [
        ("conversation", account),
        ("feedback", account),
        ("article", None),
    ]
    assert found[0].snippet == "About the dock times"


# The timeline, the people and the account that goes.


def fill(book: Store, account: int) -> None:
    person = do(book, create_contact, account_id=account, values={"name": "Kim"})
    call = do(book, log_conversation, account_id=account, values={**CALL, "contact_id": person})
    taken = {"noun": "conversation", "row_id": call, "title": "phone"}
    do(book, take_feedback, **taken, values={"text": "Too slow", "theme": "Speed"})
    day = {"amount": 100, "currency": "KRW"}
    do(book, add_order, account_id=account, values={**day, "ordered_on": TODAY})
    paid = {"invoiced_on": date(2026, 10, 1), "paid_on": TODAY, "number": "A-1"}
    do(book, add_invoice, account_id=account, values={**day, **paid})
    given = {"kind": "reference", "asked_on": TODAY, "contact_id": person}
    do(book, add_advocacy, account_id=account, values=given)
    do(book, enter_stage, account_id=account, name="A", stage="use", entered_on=TODAY)
    growth = {"name": "Insight", "contact_id": person}
    do(book, add_opportunity, account_id=account, values=growth)


def test_the_timeline_has_them_all(book: Store, account: int) -> None:
    fill(book, account)
    found = ask(book, read_timeline, account_id=account)
    counts = {kind: n for kind, n in found.counts.items() if kind != "change"}
    assert counts == {
        "note": 0,
        "conversation": 1,
        "ticket": 0,
        "answer": 0,
        "feedback": 1,
        "contract": 1,
        "purchase": 3,
        "progress": 2,
    }
    by_source = {item.source: item for item in found.items}
    assert by_source["conversation"].facts["contact"] == "Kim"
    assert by_source["payment"].day == TODAY
    first = ask(book, read_timeline, account_id=account, limit=3)
    rest = ask(book, read_timeline, account_id=account, before=first.items[-1].cursor)
    assert [*first.items, *rest.items] == list(found.items)


def test_a_person_who_goes_leaves_what_they_said(book: Store, account: int) -> None:
    fill(book, account)
    (person,) = ask(book, list_contacts)
    do(book, delete_contact, contact_id=person.id, name="Kim")
    (call,) = ask(book, list_conversations)
    assert (call.contact_id, call.channel) == (None, "phone")
    do(book, edit_conversation, conversation_id=call.id, title="x", values={"text": None})
    assert book.ask(check_book) == ()


def test_an_account_takes_all_of_it_along_and_brings_it_back(book: Store, account: int) -> None:
    fill(book, account)
    kept = make_account(book, "Other")
    do(book, edit_account, account=kept, name="Other", changes={"name": "Others"})
    before = book.ask(dump)
    do(book, delete_account, account=account, name="A")
    for question in (list_conversations, list_feedback, list_orders, list_invoices, list_stages):
        assert ask(book, question) == ()
    assert ask(book, list_advocacy) == ask(book, list_opportunities) == ()
    assert [theme.accounts for theme in ask(book, list_themes)] == [0]
    assert book.ask(check_book) == ()
    book.undo()
    assert book.ask(dump) == before
