"""Renewals in a book: their lists, the board, the forecast, and what may be done to one."""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.periods import (
    Period,
    from_epoch_day,
    months_between,
    subtract_months,
    to_epoch_day,
)
from csm_desktop.operations.contracts import (
    create_contract,
    delete_contract,
    edit_contract,
    list_contracts,
)
from csm_desktop.operations.playbooks import start_playbook
from csm_desktop.operations.renewal_board import read_board
from csm_desktop.operations.renewal_edits import (
    add_requirement,
    close_renewal_lost,
    close_renewal_won,
    delete_requirement,
    edit_renewal,
    meet_requirement,
    preview_next_term,
    reopen_renewal,
    reopen_requirement,
    set_term,
)
from csm_desktop.operations.renewal_figures import read_forecast, read_retention
from csm_desktop.operations.renewal_rows import ACT_BY
from csm_desktop.operations.renewals import (
    RenewalRow,
    list_evergreen,
    list_renewals,
    list_without_outcome,
    read_renewal,
)
from tests.support.account_book import EMPTY, HANBIT, TODAY, make_book
from tests.support.trial_book import dump

PLATFORM, INSIGHT, MAPS, EVERGREEN = 3, 5, 6, 7
"""Contracts of the book: two until 31 March 2027, one lost in August 2026, one without an end."""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


def renewal(book: Store, contract: int) -> RenewalRow:
    found = book.ask(read_renewal, contract_id=contract, today=TODAY)
    assert found is not None
    return found.row


def add(book: Store, account: int = EMPTY, **values: Any) -> int:
    given = {"charge": 100_00, "starts_on": date(2026, 1, 1), **values}
    return int(book.run(create_contract, account_id=account, values=given).result)


def refusal(book: Store, command: Any, **params: Any) -> str:
    before = book.ask(dump)
    with pytest.raises(Refusal) as refused:
        book.run(command, **params)
    assert book.ask(dump) == before
    return refused.value.code


def test_renewals_are_derived_from_paid_contracts_with_an_end(book: Store) -> None:
    rows = book.ask(list_renewals, today=TODAY)
    assert [row.id for row in rows] == [1, 2, MAPS, PLATFORM, INSIGHT]
    by_id = {row.id: row for row in rows}
    assert (by_id[2].outcome, by_id[2].next_contract_id, by_id[2].final) == (
        "renewed",
        PLATFORM,
        198_000_00,
    )
    assert (by_id[MAPS].state, by_id[MAPS].final, by_id[MAPS].recorded) == ("lost", 0, False)
    assert by_id[PLATFORM].act_by == date(2026, 12, 31)
    assert by_id[INSIGHT].act_by == date(2027, 2, 28)
    assert (by_id[INSIGHT].target, by_id[INSIGHT].category) == (42_000_00, "best case")


def test_an_end_without_outcome_is_said_by_renewals_and_contracts_alike(book: Store) -> None:
    unrecorded = book.ask(list_without_outcome, today=TODAY)
    missing = [c.id for c in book.ask(list_contracts, today=TODAY) if c.outcome_missing]
    assert unrecorded.count == 1  # the pilot has no product, so nothing shows that it went on
    assert [row.id for row in unrecorded.rows] == missing == [1]
    assert unrecorded.rows[0].state == "not recorded"
    add(book, ends_on=date(2026, 6, 30))
    add(book, ends_on=date(2026, 7, 31))
    limited = book.ask(list_without_outcome, today=TODAY, limit=1)
    assert (limited.count, [row.ends_on for row in limited.rows]) == (3, [date(2026, 7, 31)])


def test_the_list_is_bounded_by_the_last_day_to_act_or_the_end(book: Store) -> None:
    december: dict[str, Any] = {"first": date(2026, 12, 1), "last": date(2026, 12, 31)}
    assert [r.id for r in book.ask(list_renewals, today=TODAY, **december)] == [PLATFORM]
    march: dict[str, Any] = {"first": date(2027, 3, 1), "last": date(2027, 3, 31), "by": "ends_on"}
    assert [r.id for r in book.ask(list_renewals, today=TODAY, **march)] == [PLATFORM, INSIGHT]
    assert book.ask(list_renewals, today=TODAY, account_id=EMPTY) == ()
    assert len(book.ask(list_renewals, today=TODAY, account_id=HANBIT, limit=2)) == 2


def test_a_notice_over_a_short_february_is_found_in_its_month(book: Store) -> None:
    number = add(book, ends_on=date(2027, 3, 31), notice_months=1)
    february: dict[str, Any] = {"first": date(2027, 2, 28), "last": date(2027, 2, 28)}
    rows = book.ask(list_renewals, today=TODAY, **february)
    assert {row.id for row in rows} == {INSIGHT, number}


def test_sql_and_domain_agree_on_the_last_day_to_act(book: Store) -> None:
    asked = f"SELECT {ACT_BY} FROM (SELECT ? AS ends_on, ? AS notice_months) c"

    def by_sql(connection: Connection) -> list[int]:
        return [connection.exec_driver_sql(asked, pair).scalar_one() for pair in pairs]

    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(0, 1_100, 7)]
    days += [month.last for month in months_between(date(2024, 1, 1), date(2027, 12, 31))]
    pairs = [(to_epoch_day(day), months) for day in days for months in (None, *range(25))]
    expected = [
        to_epoch_day(subtract_months(from_epoch_day(day), months or 0)) for day, months in pairs
    ]
    assert book.ask(by_sql) == expected


def test_renewals_are_asked_in_the_query_language(book: Store) -> None:
    rows = book.ask(list_renewals, today=TODAY, where="target > 50k and category = 'best case'")
    assert [row.id for row in rows] == [PLATFORM]
    rows = book.ask(list_renewals, today=TODAY, where="state = lost")
    assert [row.id for row in rows] == [MAPS]
    assert book.ask(list_renewals, today=TODAY, where="act_by < 60d and outcome is empty")


def test_evergreen_contracts_stand_apart_until_they_get_a_term(book: Store) -> None:
    found = book.ask(list_evergreen, today=TODAY)
    assert (found.count, found.rows[0].contract_id, found.rows[0].annual) == (1, 7, 12_000_00)
    assert found.rows[0].annual_in_portfolio is None
    ends_on = date(2027, 6, 30)
    book.run(set_term, contract_id=EVERGREEN, name="x", ends_on=ends_on, notice_months=2)
    assert book.ask(list_evergreen, today=TODAY).count == 0
    assert renewal(book, EVERGREEN).act_by == date(2027, 4, 30)
    code = refusal(book, set_term, contract_id=EVERGREEN, name="x", ends_on=date(2028, 1, 1))
    assert code == "contract_has_end"


def test_a_term_before_its_start_is_refused(book: Store) -> None:
    code = refusal(book, set_term, contract_id=EVERGREEN, name="x", ends_on=date(2025, 1, 1))
    assert code == "contract_ends_before_start"
    code = refusal(
        book,
        set_term,
        contract_id=EVERGREEN,
        name="x",
        ends_on=date(2026, 6, 30),
        notice_months=7,
    )
    assert code == "notice_longer_than_term"


@pytest.mark.parametrize(("notice", "refused"), [(3, False), (4, True), (10**7, True)])
def test_a_notice_may_be_as_long_as_the_term_and_no_longer(
    book: Store, notice: int, refused: bool
) -> None:
    values = {
        "charge": 1,
        "starts_on": date(2026, 1, 1),
        "ends_on": date(2026, 3, 31),
        "notice_months": notice,
    }
    if not refused:
        book.run(create_contract, account_id=EMPTY, values=values)
        return
    code = refusal(book, create_contract, account_id=EMPTY, values=values)
    assert code == "notice_longer_than_term"


def test_what_is_expected_can_be_set_and_given_back(book: Store) -> None:
    values = {"target": 200_000_00, "forecast": 150_000_00, "category": "at risk"}
    book.run(edit_renewal, contract_id=PLATFORM, name="x", values=values)
    book.run(edit_renewal, contract_id=PLATFORM, name="x", values={"likelihood": 35})
    row = renewal(book, PLATFORM)
    assert (row.target, row.forecast, row.category, row.likelihood) == (
        200_000_00,
        150_000_00,
        "at risk",
        35,
    )
    back = dict.fromkeys(("target", "forecast", "category", "likelihood"))
    book.run(edit_renewal, contract_id=PLATFORM, name="x", values=back)
    row = renewal(book, PLATFORM)
    assert (row.target, row.forecast, row.category, row.likelihood) == (
        198_000_00,
        198_000_00,
        "best case",
        60,
    )


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"likelihood": 101}, "likelihood_out_of_range"),
        ({"likelihood": -1}, "likelihood_out_of_range"),
        ({"target": -1}, "amount_negative"),
        ({"forecast": -1}, "amount_negative"),
        ({"category": "sure"}, "category_unknown"),
        ({"category": "closed"}, "category_closed_by_outcome"),
    ],
)
def test_what_cannot_be_expected_is_refused(book: Store, values: dict[str, Any], code: str) -> None:
    assert refusal(book, edit_renewal, contract_id=PLATFORM, name="x", values=values) == code


def test_trials_evergreens_and_gone_contracts_have_no_renewal(book: Store) -> None:
    for number, code in ((4, "renewal_none"), (EVERGREEN, "renewal_none"), (99, "contract_gone")):
        assert refusal(book, edit_renewal, contract_id=number, name="x", values={}) == code
        assert book.ask(read_renewal, contract_id=number, today=TODAY) is None


def test_requirements_are_met_reopened_and_counted(book: Store) -> None:
    first = book.run(add_requirement, contract_id=PLATFORM, title=" SSO works ").result
    second = book.run(add_requirement, contract_id=PLATFORM, title="ROI sheet").result
    book.run(meet_requirement, requirement_id=first, title="SSO works", met_on=TODAY)
    details = book.ask(read_renewal, contract_id=PLATFORM, today=TODAY)
    assert details is not None
    assert [(r.title, r.met_on) for r in details.requirements] == [
        ("SSO works", TODAY),
        ("ROI sheet", None),
    ]
    assert (details.row.requirements_met, details.row.requirements) == (1, 2)
    book.run(reopen_requirement, requirement_id=first, title="SSO works")
    book.run(delete_requirement, requirement_id=second, title="ROI sheet")
    row = renewal(book, PLATFORM)
    assert (row.requirements_met, row.requirements) == (0, 1)
    assert refusal(book, add_requirement, contract_id=PLATFORM, title=" ") == (
        "requirement_without_title"
    )
    gone = refusal(book, meet_requirement, requirement_id=second, title="x", met_on=TODAY)
    assert gone == "requirement_gone"


def test_a_won_renewal_writes_the_next_term_in_one_step(book: Store) -> None:
    before = book.ask(dump)
    params: dict[str, Any] = {"contract_id": PLATFORM, "uplift_percent": Decimal("4.5")}
    seen = book.ask(preview_next_term, **params)
    outcome = book.run(close_renewal_won, name="Platform", decided_on=TODAY, **params)
    row = renewal(book, PLATFORM)
    assert (row.outcome, row.final, row.next_contract_id) == ("renewed", 206_910_00, outcome.result)
    assert (row.state, row.category, row.likelihood, row.recorded) == (
        "renewed",
        "closed",
        100,
        True,
    )
    (term,) = (c for c in book.ask(list_contracts, today=TODAY) if c.id == outcome.result)
    assert (term.starts_on, term.ends_on) == (date(2027, 4, 1), date(2028, 3, 31))
    assert (term.charge, seen.charge, term.quantity) == (206_910_00, 206_910_00, 400)
    assert (term.product, term.notice_months, term.auto_renew) == ("Platform", 3, True)
    assert outcome.label == "Renew {name}"
    book.undo()
    assert book.ask(dump) == before
    book.redo()
    assert renewal(book, PLATFORM) == row


def test_a_co_term_ends_to_the_day_and_several_years_are_months(book: Store) -> None:
    day = date(2027, 9, 17)
    book.run(close_renewal_won, contract_id=PLATFORM, name="x", decided_on=TODAY, ends_on=day)
    book.run(close_renewal_won, contract_id=INSIGHT, name="x", decided_on=TODAY, months=36)
    rows = [c for c in book.ask(list_contracts, today=TODAY) if c.starts_on == date(2027, 4, 1)]
    assert sorted(c.ends_on for c in rows if c.ends_on) == [day, date(2030, 3, 31)]


def test_partial_churn_needs_a_reason_and_counts_what_is_left(book: Store) -> None:
    fewer: dict[str, Any] = {"contract_id": PLATFORM, "name": "x", "decided_on": TODAY}
    fewer["quantity"] = 300
    assert refusal(book, close_renewal_won, **fewer) == "downsell_without_reason"
    wrong = refusal(book, close_renewal_won, **fewer, reason="price", reason_detail="few users")
    assert wrong == "reason_detail_unknown"
    book.run(close_renewal_won, **fewer, reason="price", reason_detail="unused seats")
    row = renewal(book, PLATFORM)
    assert (row.final, row.reason, row.reason_detail) == (148_500_00, "price", "unused seats")


def test_a_lost_renewal_needs_a_reason_and_keeps_it(book: Store) -> None:
    given: dict[str, Any] = {"contract_id": PLATFORM, "name": "x", "decided_on": TODAY}
    assert refusal(book, close_renewal_lost, **given, reason="") == "reason_missing"
    assert refusal(book, close_renewal_lost, **given, reason="moon") == "reason_unknown"
    book.run(close_renewal_lost, **given, reason="merger", reason_detail="acquired", comment=" x ")
    row = renewal(book, PLATFORM)
    assert (row.state, row.final, row.reason, row.reason_detail, row.comment) == (
        "lost",
        0,
        "merger",
        "acquired",
        "x",
    )
    assert refusal(book, close_renewal_lost, **given, reason="price") == "renewal_closed_already"
    assert refusal(book, close_renewal_won, **given) == "renewal_closed_already"


def test_a_contract_that_has_its_next_term_is_not_renewed_twice(book: Store) -> None:
    code = refusal(book, close_renewal_won, contract_id=2, name="x", decided_on=TODAY)
    assert code == "renewal_renewed_already"


def test_a_reopened_renewal_takes_its_next_term_back(book: Store) -> None:
    before = renewal(book, PLATFORM)
    given: dict[str, Any] = {"contract_id": PLATFORM, "name": "x", "decided_on": TODAY}
    term = book.run(close_renewal_won, **given).result
    book.run(add_requirement, contract_id=term, title="Later")
    book.run(reopen_renewal, contract_id=PLATFORM, name="x")
    assert renewal(book, PLATFORM) == before
    assert term not in [c.id for c in book.ask(list_contracts, today=TODAY)]
    assert refusal(book, reopen_renewal, contract_id=PLATFORM, name="x") == "renewal_not_closed"


def test_a_next_term_with_a_decision_of_its_own_is_not_taken_back(book: Store) -> None:
    given: dict[str, Any] = {"name": "x", "decided_on": TODAY}
    term = book.run(close_renewal_won, contract_id=PLATFORM, **given).result
    book.run(close_renewal_won, contract_id=term, **given)
    code = refusal(book, reopen_renewal, contract_id=PLATFORM, name="x")
    assert code == "renewal_next_decided"


def test_the_next_term_of_one_contract_does_not_renew_its_neighbour(book: Store) -> None:
    ends: dict[str, Any] = {"product": "Seats", "notice_months": 0}
    first = add(book, ends_on=date(2026, 12, 15), **ends)
    second = add(book, ends_on=date(2026, 12, 31), **ends)
    book.run(close_renewal_won, contract_id=first, name="x", decided_on=TODAY)
    assert renewal(book, second).outcome is None
    assert renewal(book, first).outcome == "renewed"


def test_a_deleted_contract_takes_its_renewal_along_and_undo_brings_all_back(book: Store) -> None:
    given: dict[str, Any] = {"name": "x", "decided_on": TODAY}
    term = book.run(close_renewal_won, contract_id=PLATFORM, **given).result
    book.run(add_requirement, contract_id=term, title="SSO")
    book.run(edit_renewal, contract_id=term, name="x", values={"likelihood": 10})
    book.run(start_playbook, playbook="renewal", today=TODAY, language="en", contract_id=term)
    before = book.ask(dump)
    book.run(delete_contract, contract_id=term, name="x")
    assert renewal(book, PLATFORM).next_contract_id is None
    book.run(delete_contract, contract_id=PLATFORM, name="x")
    book.undo()
    book.undo()
    assert book.ask(dump) == before


def test_the_board_has_every_month_with_all_its_sums_and_its_largest_cards(book: Store) -> None:
    add(book, charge=5_00, currency="EUR", ends_on=date(2026, 12, 10))
    book.run(edit_renewal, contract_id=PLATFORM, name="x", values={"forecast": 180_000_00})
    board = book.ask(
        read_board, first=date(2026, 11, 1), last=date(2027, 2, 28), today=TODAY, cards=1
    )
    assert [month.month.month for month in board] == [11, 12, 1, 2]
    december = board[1]
    assert (december.count, december.target, december.forecast) == (2, 198_000_00, 180_000_00)
    assert (december.missing, [card.id for card in december.cards]) == (("EUR",), [PLATFORM])
    assert [card.id for card in board[3].cards] == [INSIGHT]
    book.run(close_renewal_won, contract_id=INSIGHT, name="x", decided_on=TODAY)
    board = book.ask(read_board, first=date(2027, 2, 1), last=date(2027, 2, 28), today=TODAY)
    assert (board[0].count, board[0].cards) == (0, ())


def test_the_forecast_of_a_quarter_by_end_and_by_last_day_to_act(book: Store) -> None:
    quarter: dict[str, Any] = {"first": date(2027, 1, 1), "last": date(2027, 3, 31), "today": TODAY}
    found = book.ask(read_forecast, **quarter)
    assert (found.due, found.target, found.closed) == (2, 240_000_00, 0)
    assert found.weighted == 240_000_00 * 60 // 100
    assert found.p10 <= found.p50 <= found.p90 <= 240_000_00
    assert book.ask(read_forecast, **quarter, by="act_by").target == 42_000_00
    book.run(edit_renewal, contract_id=INSIGHT, name="x", values={"category": "known churn"})
    after = book.ask(read_forecast, **quarter)
    assert after.known_churn == 42_000_00
    assert sum(part.amount for part in after.by_category) == (240_000 - 42_000) * 100


def test_board_and_forecast_expect_the_same_of_known_churn(book: Store) -> None:
    quarter: dict[str, Any] = {"first": date(2026, 11, 1), "last": date(2027, 3, 31)}
    for values in ({"category": "known churn"}, {"forecast": 12_000_00}):
        book.run(edit_renewal, contract_id=INSIGHT, name="x", values=values)
        board = book.ask(read_board, **quarter, today=TODAY)
        found = book.ask(read_forecast, **quarter, today=TODAY, by="act_by")
        total = sum(part.amount for part in found.by_category)
        assert sum(month.forecast for month in board) == total
        assert found.target - total == 42_000_00 - values.get("forecast", 0)


def test_both_kinds_of_retention_by_plain_arithmetic(book: Store) -> None:
    period = Period(date(2026, 3, 1), date(2026, 8, 31))
    found = book.ask(read_retention, period=period, today=TODAY)
    # Due: the platform, 150,000 renewed at 198,000, and the maps, 12,000 lost.
    assert found.base.grr == Fraction(150_000_00, 162_000_00)
    assert found.base.nrr == Fraction(198_000_00, 162_000_00)
    assert (found.base.renewed, found.base.lost, found.base.undecided) == (1, 1, 0)
    assert [(one.reason, one.amount) for one in found.reasons] == [(None, 12_000_00)]
    # Active at the close of 28 February: platform and maps; on 31 August: platform, insight, maps.
    assert found.cohort.grr == Fraction(1)
    assert found.cohort.nrr == Fraction(198_000_00 + 42_000_00 + 12_000_00, 162_000_00)
    assert found.missing == ("EUR",)


def test_a_longer_notice_by_edit_is_refused(book: Store) -> None:
    values = {"notice_months": 13}
    code = refusal(book, edit_contract, contract_id=PLATFORM, name="x", values=values)
    assert code == "notice_longer_than_term"


def test_sql_and_domain_agree_on_what_is_undecided(book: Store) -> None:
    for start, end in ((1, 28), (3, 31), (8, 31)):
        add(book, HANBIT, starts_on=date(2026, start, 1), ends_on=date(2026, start, end))
        add(book, HANBIT, product="Maps", starts_on=date(2026, start, 15))
    unrecorded = {row.id for row in book.ask(list_without_outcome, today=TODAY).rows}
    rows = book.ask(list_renewals, today=TODAY)
    assert unrecorded == {row.id for row in rows if row.state == "not recorded"}
    assert book.ask(_count_renewals) == 0  # nothing was written to know all that


def _count_renewals(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM renewal").scalar_one())
