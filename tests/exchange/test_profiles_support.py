"""Support, voice, usage, survey and knowledge systems: our own small samples and the real layouts.

The samples in ``tests/data/systems`` are written by us in layouts that differ from the reference
files: other delimiters, encodings, orders of columns, dates and spellings of headers.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from csm_desktop.database.store import create_book
from csm_desktop.exchange.records import StagedFile
from csm_desktop.exchange.staging import read_problems
from tests.exchange.staged import Staged, write
from tests.support.importing import bring
from tests.support.shared import shared

SAMPLES = Path(__file__).resolve().parents[1] / "data" / "systems"
MINUTE = 60_000_000

RECOGNISED = {
    "amplitude_chart_accounts.csv": ("amplitude/chart", 4),
    "amplitude_events.ndjson": ("amplitude/events", 3),
    "call_list_fr.csv": ("call list/calls", 2),
    "call_list_ko.tsv": ("call list/calls", 1),
    "csat_list_zh.csv": ("survey list/csat", 2),
    "five9_inbound.csv": ("five9/calls", 3),
    "forsta_nps.txt": ("forsta/responses", 1),
    "guru_bundle.zip": ("guru/bundle", 1),
    "guru_cards_tab.csv": ("guru/cards", 1),
    "infobip_calls.json": ("infobip/calls", 1),
    "infobip_messages.csv": ("infobip/messages", 1),
    "intercom_companies.csv": ("intercom/companies", 1),
    "intercom_contacts.csv": ("intercom/contacts", 1),
    "intercom_conversations.json": ("intercom/conversations of the API", 1),
    "intercom_messages.csv": ("intercom/conversations", 2),
    "intercom_reporting.csv": ("intercom/reporting", 2),
    "mail_message.eml": ("mail/messages", 1),
    "mail_two.mbox": ("mail/messages", 2),
    "medallia_tab.csv": ("medallia/feedback", 2),
    "notion_pages.zip": ("notion/pages", 2),
    "nps_list_ko.csv": ("survey list/nps", 2),
    "pendo_accounts.json": ("pendo/accounts", 1),
    "pendo_nps_accounts.csv": ("pendo/nps", 2),
    "pendo_usage.json": ("pendo/usage", 2),
    "pendo_usage_report.csv": ("pendo/usage", 1),
    "pendo_visitors.json": ("pendo/visitors", 1),
    "qualtrics_numeric.tsv": ("qualtrics/responses", 3),
    "qualtrics_text.csv": ("qualtrics/responses", 3),
    "ringover_calls.csv": ("ringover/calls", 2),
    "ringover_calls.ndjson": ("ringover/calls", 1),
    "tidio_contacts.csv": ("tidio/contacts", 2),
    "tidio_transcripts.csv": ("tidio/transcripts", 2),
    "treasure_data.tsv": ("treasure_data/usage", 2),
    "twilio_calls.ndjson.gz": ("twilio/calls", 1),
    "twilio_calls_camel.csv": ("twilio/calls", 1),
    "twilio_calls_console.csv": ("twilio/calls", 2),
    "twilio_messages.json": ("twilio/messages", 1),
    "zendesk_articles.json": ("zendesk/articles", 2),
    "zendesk_explore.csv": ("zendesk/tickets of Explore", 2),
    "zendesk_organizations.json": ("zendesk/organizations", 1),
    "zendesk_tickets.json": ("zendesk/tickets of the API", 2),
    "zendesk_tickets_eu.csv": ("zendesk/tickets", 3),
    "zendesk_users.ndjson": ("zendesk/users", 1),
    "zendesk_view.csv": ("zendesk/tickets", 2),
    "zoho_desk_cases.csv": ("zoho_desk/tickets", 2),
    "zoho_desk_report.csv": ("zoho_desk/ticket report", 2),
    "zoho_desk_threads.csv": ("zoho_desk/threads", 2),
    "zoho_desk_tickets.json": ("zoho_desk/tickets of the API", 1),
}
"""Sample → the profile that must be the best one, and the rows that come in."""

REFERENCE = {
    "systems/amplitude_chart.csv": ("amplitude/chart", 4),
    "systems/amplitude_export_api.zip": ("amplitude/events", 1),
    "systems/five9_call_log.csv": ("five9/calls", 2),
    "systems/guru_cards_export.csv": ("guru/cards", 1),
    "systems/infobip_sms_logs_api.json": ("infobip/messages", 1),
    "systems/intercom_conversation_messages.csv": ("intercom/conversations", 1),
    "systems/mail_sample.mbox": ("mail/messages", 1),
    "systems/pendo_nps_responses.csv": ("pendo/nps", 1),
    "systems/qualtrics_responses_3header_REAL.csv": ("qualtrics/responses", 1),
    "systems/qualtrics_responses_legacy2header_REAL.csv": ("qualtrics/responses", 1),
    "systems/ringover_calls_api.json": ("ringover/calls", 1),
    "systems/tidio_contacts_UNVERIFIED.csv": ("tidio/contacts", 0),
    "systems/twilio_bulkexport_calls.json.gz": ("twilio/calls", 1),
    "systems/twilio_message_log.csv": ("twilio/messages", 1),
    "systems/zendesk_tickets_export.csv": ("zendesk/tickets", 1),
    "systems/zendesk_tickets_export.ndjson": ("zendesk/tickets of the API", 2),
    "systems/zohodesk_backup_accounts_REALFORMAT.csv": ("zoho_desk/accounts", 2),
    "systems/zohodesk_backup_cases_REALFORMAT.csv": ("zoho_desk/tickets", 2),
    "systems/zohodesk_backup_comments_REALFORMAT.csv": ("zoho_desk/comments", 2),
    "systems/zohodesk_backup_contacts_REALFORMAT.csv": ("zoho_desk/contacts", 2),
    "systems/zohodesk_backup_threads_REALFORMAT.csv": ("zoho_desk/threads", 2),
    "qualtrics-export/sample.csv": ("qualtrics/responses", 1),
    "qualtrics-export/sample_legacy.csv": ("qualtrics/responses", 1),
    "dbt-hubspot/company_data.csv": ("hubspot/companies of a warehouse", 24),
    "dbt-hubspot/contact_data.csv": ("hubspot/contacts of a warehouse", 22),
    "dbt-zendesk/organization_data.csv": ("zendesk/organizations", 10),
    "dbt-zendesk/ticket_data.csv": ("zendesk/tickets of the API", 8),
    "dbt-zendesk/user_data.csv": ("zendesk/users", 9),
}
"""Reference file → the same."""

NO_ACCOUNT = (
    "systems/intercom_reporting_conversation_actions.csv",
    "systems/medallia_nps_export.csv",
    "systems/forsta_responses.csv",
)
"""Layouts whose known columns say nothing of whose the rows are."""


class _Job:
    """Files staged together, each found by its name."""

    def __init__(self, folder: Path, paths: list[Path]) -> None:
        self.staged = Staged(folder, *paths, zone="Asia/Seoul")
        self.names = [path.name for path in paths]

    def of(self, name: str) -> list[StagedFile]:
        """The pieces of one file."""
        place = self.names.index(name) + 1
        return [record for record in self.staged.records if record.path == place]

    def rows(self, name: str, table: str, columns: str, more: str = "") -> list[tuple[Any, ...]]:
        """Staged rows of the first piece of a file."""
        number = self.of(name)[0].number
        return self.staged.ask(
            f"SELECT {columns} FROM staged_{table} WHERE file = {number} {more} ORDER BY row"
        )

    def problems(self, name: str) -> list[str]:
        """The codes of what is wrong with a file."""
        return [
            problem["code"]
            for record in self.of(name)
            for problem in read_problems(self.staged.path, record.number)
        ]


@pytest.fixture(scope="module")
def job(tmp_path_factory: pytest.TempPathFactory) -> Iterator[_Job]:
    yield _Job(tmp_path_factory.mktemp("samples"), [SAMPLES / name for name in RECOGNISED])


@pytest.mark.parametrize("name", RECOGNISED)
def test_a_sample_is_known_for_what_it_is(job: _Job, name: str) -> None:
    profile, rows = RECOGNISED[name]
    (record,) = job.of(name)
    assert (record.profile, record.rows, record.sure) == (profile, rows, "sure")
    assert record.refusal is None
    assert job.problems(name) == []


def test_no_sample_is_nearly_something_else(job: _Job) -> None:
    near = {
        record.name: record.candidates
        for record in job.staged.records
        if len(record.candidates) > 1 and record.candidates[0][1] - record.candidates[1][1] <= 10
    }
    assert near == {}


def test_every_header_of_a_sample_is_read_or_left_out_on_purpose(job: _Job) -> None:
    assert {r.name: (r.headers_known, r.headers) for r in job.staged.records} == {
        r.name: (r.headers, r.headers) for r in job.staged.records
    }


def test_reference_files_are_known_too(tmp_path: Path) -> None:
    root = shared("data")
    reference = _Job(tmp_path, [root / name for name in REFERENCE])
    found = {}
    for name in REFERENCE:
        record = reference.of(Path(name).name)[0]
        found[name] = (record.profile, record.rows)
        assert record.sure == "sure"
    assert found == REFERENCE
    kept = Counter(code for name in REFERENCE for code in reference.problems(Path(name).name))
    # Four answers without an address, two short rows.
    assert kept == {"cell_is_missing": 4, "row_has_too_few_cells": 2}


def test_files_that_do_not_say_whose_rows_they_have_are_refused(tmp_path: Path) -> None:
    root = shared("data")
    refused = _Job(tmp_path, [root / name for name in NO_ACCOUNT])
    assert [record.refusal for record in refused.staged.records] == [
        ("rows_name_nobody", {"field": "account"})
    ] * 3


def test_minutes_of_zendesk_become_moments_and_business_minutes_stay_apart(job: _Job) -> None:
    rows = job.rows(
        "zendesk_tickets_eu.csv",
        "ticket",
        "external, first_reply_at - created_at, first_reply_business_minutes,"
        " solved_at - created_at",
    )
    assert rows == [
        ("81", 30 * MINUTE, 25, 505 * MINUTE),
        ("82", None, None, None),
        ("84", 61 * MINUTE, 61, 24 * 60 * MINUTE),
    ]


def test_ratings_of_zendesk_are_answers_only_when_somebody_answered(job: _Job) -> None:
    columns = "external, kind, score, scale, touchpoint, comment"
    assert job.rows("zendesk_tickets_eu.csv", "survey_answer", columns) == [
        ("81", "csat", 1, "good-bad", "support", None),
        ("84", "csat", 0, "good-bad", "support", None),
    ]
    assert job.rows("zendesk_tickets.json", "survey_answer", columns) == [
        ("901", "csat", 0, "good-bad", "support", "slow")
    ]


def test_hours_of_explore_become_moments(job: _Job) -> None:
    columns = "external, first_reply_at - created_at"
    assert job.rows("zendesk_explore.csv", "ticket", columns) == [
        ("601", 90 * MINUTE),
        ("602", None),
    ]


def test_a_ticket_number_with_a_hash_is_the_same_ticket(job: _Job) -> None:
    assert job.rows("zendesk_view.csv", "ticket", "external") == [("501",), ("502",)]
    assert job.rows("zoho_desk_report.csv", "ticket", "external") == [("1201",), ("1202",)]


def test_comments_on_a_ticket_are_one_conversation_with_internal_ones_marked(job: _Job) -> None:
    assert job.rows("zendesk_tickets.json", "conversation", "ticket, channel, text") == [
        (
            "901",
            "chat",
            "customer, 2026-04-01T22:30:00Z:\nIt fails\n\n"
            "agent, 2026-04-01T22:35:00Z, internal:\nLook at the secret",
        )
    ]


def test_colleagues_among_the_users_are_no_contacts(job: _Job) -> None:
    assert job.rows("zendesk_users.ndjson", "contact", "external, account, name") == [
        ("11", "21", "Bo Li")
    ]


def test_articles_come_as_markdown(job: _Job) -> None:
    assert job.rows("zendesk_articles.json", "article", "title, text, state, tags")[0] == (
        "Set up SSO",
        "# SSO\n\nOpen [settings](https://a.example/x).",
        "published",
        "sso; admin",
    )
    assert job.rows("notion_pages.zip", "article", "title, text, folder, tags, owner") == [
        ("Playbook", "## First call\n\nAsk twice.", None, "renewal; emea", "Jo D"),
        ("질문", "언제 갱신합니까?", "Playbook", None, None),
    ]
    assert job.rows("guru_bundle.zip", "article", "external, text, folder, tags") == [
        ("sso", "Steps **one**", "Onboarding", "sso; admin")
    ]


def test_the_happiness_of_zoho_has_three_steps(job: _Job) -> None:
    assert job.rows("zoho_desk_cases.csv", "survey_answer", "score, scale") == [(3, "1-3")]


def test_an_outgoing_mail_of_a_ticket_is_the_receivers(job: _Job) -> None:
    assert job.rows("zoho_desk_threads.csv", "conversation", "started_by, account, ticket") == [
        ("them", "kim@hanbit.example", "200000000000000001"),
        ("us", "kim@hanbit.example", "200000000000000001"),
    ]


def test_messages_of_a_conversation_are_read_as_one(job: _Job) -> None:
    assert job.rows(
        "intercom_messages.csv",
        "ticket",
        "external, status, tags, first_reply_at - created_at, account, account__2",
    ) == [
        ("301", "open", "bug; p2", 4 * MINUTE, "ann@delta.example", "Delta"),
        ("302", "pending", None, None, "bo@harbour.example", "Harbour Co"),
    ]
    texts = [text for (text,) in job.rows("intercom_messages.csv", "conversation", "text")]
    assert "Hello?" in texts[0]
    assert "Looking" in texts[0]


def test_legs_of_a_call_are_one_call_and_internal_calls_none(job: _Job) -> None:
    assert job.rows(
        "five9_inbound.csv",
        "conversation",
        "external, account, started_by, answered, wait_seconds, talk_seconds, outcome",
    ) == [
        ("3001", "5550100", "them", 1, 20, 320, "Resolved"),
        ("3002", "5550101", "them", 0, 41, 0, "Abandon"),
        ("3003", "5550102", "us", 1, None, 3540, "Answered"),
    ]


def test_twilio_is_read_in_three_spellings_of_its_headers(job: _Job) -> None:
    columns = "account, started_by, answered, duration_seconds, ended_at - started_at"
    inward = ("+15550100", "them", 1, 185, 185_000_000)
    outward = ("+15550101", "us", 0, 0, 0)
    assert job.rows("twilio_calls_console.csv", "conversation", columns) == [inward, outward]
    assert job.rows("twilio_calls_camel.csv", "conversation", columns) == [inward]
    assert job.rows("twilio_calls.ndjson.gz", "conversation", columns) == [outward]


def test_a_call_finds_its_account_by_the_number_of_the_other_side(job: _Job) -> None:
    assert job.rows("ringover_calls.csv", "conversation", "account, started_by, talk_seconds") == [
        ("33155550100", "them", 120),
        ("33155550101", "us", 0),
    ]
    assert job.rows("infobip_calls.json", "conversation", "account, duration_seconds") == [
        ("4915550100", 56)
    ]


def test_calls_of_any_system_are_read_in_the_words_of_its_language(job: _Job) -> None:
    columns = "account, started_by, answered, duration_seconds"
    assert job.rows("call_list_fr.csv", "conversation", columns) == [
        ("+33155550100", "them", 1, 125),
        ("+33155550101", "us", 0, 0),
    ]
    assert job.rows("call_list_ko.tsv", "conversation", columns) == [("025550100", "them", 1, 125)]


def test_unfinished_and_preview_answers_of_qualtrics_are_left_out(job: _Job) -> None:
    answers = [
        ("response", "nps", 9, "0-10", "빠른 답변"),
        ("response", "nps", 0, "0-10", None),
        ("response", "csat", 4, "1-5", None),
        ("csat response", "csat", 5, "1-5", "빠른 답변"),
        ("csat response", "csat", 2, "1-5", None),
        ("ces response", "ces", 7, "1-7", "빠른 답변"),
        ("ces response", "ces", 3, "1-7", None),
    ]
    columns = "object, kind, score, scale, comment"
    assert job.rows("qualtrics_text.csv", "survey_answer", columns) == answers
    assert job.rows("qualtrics_numeric.tsv", "survey_answer", columns) == answers


def test_answers_keep_the_zone_that_qualtrics_states(job: _Job) -> None:
    nine_past_nine_in_seoul = 1_772_323_500_000_000  # 2026-03-01T00:05Z
    first = job.rows("qualtrics_text.csv", "survey_answer", "answered_at")[0]
    assert first == (nine_past_nine_in_seoul,)


def test_screened_out_respondents_of_forsta_gave_no_answer(job: _Job) -> None:
    assert job.rows("forsta_nps.txt", "survey_answer", "external, score, comment") == [
        ("r1", 9, "fast")
    ]


def test_days_of_medallia_are_read_by_the_evidence_of_the_column(job: _Job) -> None:
    assert [str(record.first_day) for record in job.of("medallia_tab.csv")] == ["2026-03-14"]


def test_a_nought_is_an_answer(job: _Job) -> None:
    assert job.rows("pendo_nps_accounts.csv", "survey_answer", "account, score") == [
        ("acc-1", 10),
        ("acc-2", 0),
    ]


def test_usage_is_counted_by_day_whatever_the_unit_of_its_moments(job: _Job) -> None:
    def days(name: str) -> list[tuple[Any, ...]]:
        number = job.of(name)[0].number
        return job.staged.ask(
            "SELECT m.name, p.day, sum(p.value) FROM staged_usage_point p"
            f" JOIN staged_metric m ON m.id = p.metric WHERE p.file = {number}"
            " GROUP BY 1, 2 ORDER BY 1, 2"
        )

    first_of_march = 20513
    assert days("pendo_usage.json") == [
        ("events", first_of_march, 13),
        ("minutes", first_of_march, 4),
    ]
    assert days("amplitude_events.ndjson") == [
        ("Export", first_of_march, 2),
        ("Login", first_of_march + 1, 1),
    ]
    assert days("treasure_data.tsv") == [
        ("export", first_of_march + 1, 3),
        ("login", first_of_march, 12),
    ]
    assert days("amplitude_chart_accounts.csv") == [
        ("Events by account", first_of_march, 1216),
        ("Events by account", first_of_march + 1, 7),
    ]


def test_a_mail_is_a_conversation_of_the_sender_or_else_of_the_receiver(job: _Job) -> None:
    assert job.rows("mail_two.mbox", "conversation", "channel, title, account, account__2") == [
        ("e-mail", "Renewal", "jo@us.example", "ann@delta.example"),
        ("e-mail", "Re: Renewal", "ann@delta.example", "jo@us.example"),
    ]
    ((title, text),) = job.rows("mail_message.eml", "conversation", "title, text")
    assert (title, text) == ("續約", "Can we talk?")


def test_lists_of_answers_in_korean_and_chinese_are_known(job: _Job) -> None:
    columns = "kind, score, scale, account__2, comment"
    assert job.rows("nps_list_ko.csv", "survey_answer", columns)[0] == (
        "nps", 9, "0-10", "한빛", "빠릅니다",
    )  # fmt: skip
    assert job.rows("csat_list_zh.csv", "survey_answer", columns)[0] == (
        "csat", 5, "1-5", "港灣", "很好",
    )  # fmt: skip


def test_rows_find_their_account_by_any_key_and_the_second_time_nothing_changes(
    tmp_path: Path,
) -> None:
    accounts = write(
        tmp_path / "accounts.csv",
        "Account name,Domain,Phone\nDelta,delta.example,+1 555 0100\n"
        "Harbour Co,harbour.example,\n한빛,hanbit.example,\nNordlicht GmbH,nordlicht.example,\n",
    )
    store = create_book(tmp_path / "a.csm", currency="USD")
    bring(store, accounts)
    paths = [SAMPLES / name for name in RECOGNISED]
    bring(store, *paths)
    found = store.ask(_found)
    assert found == {"conversation": 12, "ticket": 19, "survey_answer": 24, "article": 6}
    again = bring(store, *paths)
    changed = {f.name: (f.added, f.updated) for f in again.result.files if f.added or f.updated}
    assert changed == {}
    assert store.ask(_found) == found
    store.close()


def _found(connection: Connection) -> dict[str, int]:
    return {
        table: connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
        for table in ("conversation", "ticket", "survey_answer", "article")
    }
