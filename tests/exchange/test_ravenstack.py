"""The five RavenStack files, whole, and the same layout made by hand."""

import csv
from collections import Counter
from decimal import Decimal
from pathlib import Path

from tests.exchange.staged import Staged, write
from tests.support.shared import shared

NAMES = ("accounts", "subscriptions", "feature_usage", "support_tickets", "churn_events")
ACCOUNTS = (
    "account_id,account_name,industry,country,signup_date,referral_source,plan_tier,seats,"
    "is_trial,churn_flag\n"
    "A-1,Acme,EdTech,US,2024-10-16,partner,Basic,9,FALSE,TRUE\n"
)
TICKETS = (
    "ticket_id,account_id,submitted_at,closed_at,resolution_time_hours,priority,"
    "first_response_time_minutes,satisfaction_score,escalation_flag\n"
    "T-1,A-1,2024-01-02,2024-01-02 3:00,3,medium,74,4,TRUE\n"
    "T-2,A-1,2024-01-02,,,urgent,,,FALSE\n"
)


def all_five(folder: Path) -> Staged:
    root = shared("data/ravenstack")
    return Staged(folder, *(root / f"ravenstack_{name}.csv" for name in NAMES))


def test_every_row_of_every_file_is_staged(tmp_path: Path) -> None:
    staged = all_five(tmp_path)
    assert [r.rows for r in staged.records] == [500, 5000, 25000, 2000, 600]
    assert {r.sure for r in staged.records} == {"sure"}
    counts = [
        staged.ask(f"SELECT count(*) FROM staged_{table}")[0][0]
        for table in ("account", "contract", "usage_point", "ticket", "cancellation")
    ]
    assert counts == [500, 5000, 75000, 2000, 600]
    assert staged.ask("SELECT count(*), sum(score) FROM staged_survey_answer") == [(1175, 4678)]


def test_repeated_usage_ids_are_reported_and_cost_no_row(tmp_path: Path) -> None:
    staged = all_five(tmp_path)
    assert staged.ask("SELECT code, kept, count(*) FROM staged_problem GROUP BY code, kept") == [
        ("value_is_repeated", 1, 21)
    ]
    assert staged.ask(
        "SELECT sum(value) FROM staged_usage_point p JOIN staged_metric m ON m.id = p.metric"
        " WHERE m.name = 'usage_count'"
    ) == [(250_525.0,)]


def test_charges_add_up_to_the_cent(tmp_path: Path) -> None:
    with (shared("data/ravenstack") / "ravenstack_subscriptions.csv").open() as file:
        expected = sum(Decimal(row["mrr_amount"]) for row in csv.DictReader(file))
    staged = all_five(tmp_path)
    assert staged.ask("SELECT sum(charge) FROM staged_contract") == [(int(expected * 100),)]
    assert Counter(staged.ask("SELECT charge_period, currency FROM staged_contract")) == {
        ("month", "USD"): 5000
    }


def test_flags_of_an_account_are_custom_fields_and_seats_a_number(tmp_path: Path) -> None:
    staged = Staged(tmp_path, write(tmp_path / "a.csv", ACCOUNTS))
    assert staged.record.profile == "ravenstack/accounts"
    assert staged.ask("SELECT label, kind, value FROM staged_custom ORDER BY label") == [
        ("Churn flag", "choice", "TRUE"),
        ("Is trial", "choice", "FALSE"),
        ("Referral source", "choice", "partner"),
        ("Seats", "number", "9"),
    ]


def test_a_ticket_created_on_a_day_begins_at_local_midnight(tmp_path: Path) -> None:
    staged = Staged(tmp_path, write(tmp_path / "t.csv", TICKETS), zone="Asia/Seoul")
    midnight = 1_704_121_200_000_000  # 2024-01-01T15:00Z, midnight of 2 January in Seoul
    assert staged.ask(
        "SELECT external, priority, status, created_at, first_reply_at, solved_at, escalated"
        " FROM staged_ticket"
    ) == [
        (
            "T-1", "normal", "solved", midnight, midnight + 74 * 60_000_000,
            midnight + 3 * 3_600_000_000, 1,
        ),
        ("T-2", "urgent", "open", midnight, None, None, 0),
    ]  # fmt: skip
    assert staged.ask(
        "SELECT row, external, ticket, account, kind, score, scale, touchpoint"
        " FROM staged_survey_answer"
    ) == [(2, "T-1", "T-1", "A-1", "csat", 4, "1-5", "support")]


def test_links_say_whose_ids_they_are(tmp_path: Path) -> None:
    staged = Staged(tmp_path, write(tmp_path / "t.csv", TICKETS))
    assert ("ticket", "account", "id", "ravenstack", "account") in staged.ask(
        "SELECT noun, field, key_kind, source, object FROM staged_link"
    )
