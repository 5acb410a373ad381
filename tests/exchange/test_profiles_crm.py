"""CRM and customer success systems: our own small samples and the real layouts.

The samples in ``tests/data/systems`` are written by us in layouts that differ from the reference
files: headers in other languages, encodings, delimiters, orders of columns, dates and spellings.
"""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from csm_desktop.exchange.profile import Profile
from csm_desktop.exchange.profile_file import load_profiles
from tests.exchange.crm_samples import OWN_FIELDS, RECOGNISED, REFERENCE, SAMPLES, SYSTEMS, Job
from tests.exchange.staged import Staged, write
from tests.support.shared import shared


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Job]:
    yield Job(tmp_path_factory.mktemp("samples"), [SAMPLES / name for name in RECOGNISED])


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Job]:
    folder = shared("data/systems")
    yield Job(tmp_path_factory.mktemp("reference"), [folder / name for name in REFERENCE])


def _ours() -> list[Profile]:
    return [profile for profile in load_profiles(None) if profile.system in SYSTEMS]


@pytest.mark.parametrize("name", RECOGNISED)
def test_a_sample_is_recognised_and_no_profile_is_near(samples: Job, name: str) -> None:
    found = samples.of(name)
    profile, rows = RECOGNISED[name]
    assert (found.profile, found.rows) == (profile, rows)
    assert found.sure == ("likely" if name in OWN_FIELDS else "sure"), found.mapping
    assert all(found.confidence - other > 10 for _, other in found.candidates[1:])


@pytest.mark.parametrize("name", REFERENCE)
def test_a_reference_file_is_recognised_without_mapping(reference: Job, name: str) -> None:
    found = reference.of(name)
    assert (found.profile, found.rows) == REFERENCE[name]
    assert found.sure == ("likely" if name in OWN_FIELDS else "sure"), found.mapping
    assert set(reference.problems(name)) <= {"deal_without_term"}


def test_every_profile_has_a_title_its_evidence_and_a_sample() -> None:
    known = {profile for profile, _ in (*RECOGNISED.values(), *REFERENCE.values())}
    for profile in _ours():
        assert profile.title and profile.evidence, profile.id
        assert profile.id in known or profile.tested_on, profile.id


def test_only_a_contract_without_a_charge_stays_out(samples: Job) -> None:
    said = {n: set(samples.problems(n)) - {"deal_without_term"} for n in RECOGNISED}
    assert {n: codes for n, codes in said.items() if codes} == {
        "salesforce_contracts.csv": {"cell_is_missing"}
    }


def test_both_sheets_of_a_board_come_in_and_sub_items_are_tasks(tmp_path: Path) -> None:
    staged = Staged(tmp_path, shared("data/systems/monday_board.xlsx"))
    assert [r.profile for r in staged.records] == ["monday/board", "monday/updates"]
    assert staged.ask("SELECT external, name, stage, owner FROM staged_account ORDER BY row") == [
        ("1000000001", "Bluebay Ltd", "Active", "Jane Doe"),
        ("1000000004", "Harbour Ltd", "Active", "Jane Doe"),
        ("1000000005", "Kestrel", "Churned", None),
    ]
    # The kick-off is done, but the file does not say when: no open task is made of it.
    assert staged.ask("SELECT title, account, done_at FROM staged_task") == [
        ("Training", "1000000001", None)
    ]
    assert staged.ask("SELECT account, text, author FROM staged_note") == [
        ("1000000001", "QBR done", "Jane Doe")
    ]


def test_a_board_in_korean_has_its_items_groups_and_done_sub_items(samples: Job) -> None:
    name = "monday_board_ko.xlsx"
    assert samples.rows(name, "account", "name, stage, owner") == [
        ("한빛물산", "활성", "김서연"),
        ("다온 테크", "활성", "이도윤"),
        ("옛 고객", "이탈", "이도윤"),
    ]
    tasks = samples.rows(name, "task", "title, account, done_at IS NOT NULL")
    assert sorted(tasks) == [("교육", "2000000001", 0), ("킥오프", "2000000001", 1)]


def test_hubspot_headers_in_four_languages_mean_the_same(samples: Job) -> None:
    korean = samples.rows("hubspot_companies_ko.csv", "account", "external, name, domain, country")
    assert korean[0] == ("21000000001", "한빛물산", "hanbit.example", "대한민국")
    turnover = samples.rows("hubspot_companies_ko.csv", "account", "turnover, employees, currency")
    assert turnover[0] == (120_000_000_000, 85, "EUR")
    chinese = samples.rows("hubspot_contacts_zh_tw.csv", "contact", "name, title, account, mobile")
    assert chinese == [("林雅婷", "客服經理", "21000000009", "0912-345-678")]
    spanish = samples.rows(
        "hubspot_deals_es.csv", "growth_opportunity", "amount, won, closed, kind, lost_reason"
    )
    assert spanish == [(2_500_050, 0, 1, "upsell", "Precio"), (4_800_000, 1, 1, "renewal", None)]
    simplified = samples.rows(
        "hubspot_deals_zh_cn.csv", "growth_opportunity", "external, amount, currency, won, kind"
    )
    assert simplified == [
        ("41000000001", 8_800_000, "CNY", 1, "renewal"),
        ("41000000002", 1_200_050, "CNY", 0, "upsell"),
    ]
    tickets = samples.rows("hubspot_tickets_ko.csv", "ticket", "subject, priority, contact")
    assert tickets[1] == ("청구서 문의", "normal", "31000000001")


def test_a_deal_never_becomes_a_contract_without_a_term(tmp_path: Path, reference: Job) -> None:
    assert reference.problems("hubspot_deals.csv") == ["deal_without_term"]
    assert reference.rows("hubspot_deals.csv", "contract", "1") == []
    text = (
        "Record ID,Deal Name,Deal Stage,Close Date,Amount,Currency,Pipeline,"
        "Annual recurring revenue,Monthly recurring revenue,Contract start date,Contract end date,"
        "Associated Company IDs (Primary)\n"
        "7,Fjord 2026,Closed Won,2025-12-20 00:00,24000.0,EUR,Sales,24000.0,2000.0,"
        "2026-01-01,2026-12-31,9\n"
        "8,Fjord seats,Closed Lost,2025-12-20 00:00,900.0,EUR,Sales,,75.0,2026-01-01,2026-12-31,9\n"
        "9,Fjord site,Closed Won,2025-12-20 00:00,900.0,EUR,Sales,,75.0,2026-01-01,,9\n"
    )
    staged = Staged(tmp_path, write(tmp_path / "deals.csv", text))
    assert staged.record.profile == "hubspot/deals"
    assert staged.ask(
        "SELECT external, account, charge, charge_period, starts_on IS NOT NULL, ends_on "
        "FROM staged_contract ORDER BY row"
    ) == [("7", "9", 2_400_000, "year", 1, 20818), ("9", "9", 90_000, "year", 1, None)]
    assert staged.codes() == []


def test_the_last_nps_answer_of_a_contact_is_an_answer_of_its_own(reference: Job) -> None:
    answers = reference.rows("hubspot_contacts.csv", "survey_answer", "kind, score, scale, contact")
    assert answers == [("nps", 9, "0-10", "8001")]


def test_a_meeting_that_is_planned_is_no_note_yet(samples: Job) -> None:
    name = "hubspot_meetings.csv"
    assert samples.rows(name, "note", "kind, title, text") == [("meeting", "QBR", "Roadmap shown")]
    planned = samples.rows(name, "meeting", "title, (ends_at - starts_at) / 60000000")
    assert planned == [("Kick-off", 60)]


@pytest.mark.parametrize(
    ("header", "first", "profile"),
    [
        ("Record ID,Company name,Company Domain Name,Company owner", "9,A,a.example,O", "hubspot/"),
        ("Account ID,Account Name,Website,Account Owner", "0015g00000AbCdE,A,,O", "salesforce/"),
        ("Record Id,Account Name,Website,Account Owner", "zcrm_601234500000011,A,,O", "zoho_crm/"),
    ],
)
def test_what_customer_success_keeps_on_an_account_is_not_lost(
    tmp_path: Path, header: str, first: str, profile: str
) -> None:
    text = (
        f"{header},CSM,ARR,Contract start date,Contract end date,Renewal date,Health score\n"
        f"{first},Maya,12000,2026-01-01,2026-12-31,2026-12-31,71\n"
    )
    staged = Staged(tmp_path, write(tmp_path / "a.csv", text))
    assert staged.record.profile.startswith(profile) and staged.record.sure == "sure"
    assert staged.ask("SELECT owner FROM staged_account") == [("Maya",)]
    assert staged.ask("SELECT charge, charge_period, ends_on FROM staged_contract") == [
        (1_200_000, "year", 20818)
    ]
    customs = dict(staged.ask("SELECT label, value FROM staged_custom"))
    assert customs["Health score"] == "71"
    assert [v for label, v in customs.items() if label.startswith("Renewal")] == ["2026-12-31"]


def test_salesforce_tasks_are_told_from_logged_calls_and_mails(samples: Job) -> None:
    name = "salesforce_tasks.csv"
    assert samples.rows(name, "task", "title, done_at IS NOT NULL") == [
        ("Send offer", 0), ("Check invoice", 1)
    ]  # fmt: skip
    assert samples.rows(name, "conversation", "channel, title, duration_seconds") == [
        ("phone", "Call about renewal", 640), ("e-mail", "Email: offer", None)
    ]  # fmt: skip


def test_a_mail_of_a_case_belongs_to_the_address_that_is_not_ours(samples: Job) -> None:
    name = "salesforce_email_messages.csv"
    assert samples.rows(name, "conversation", "account, started_by, text, ticket") == [
        ("jimin@hanbit.example", "them", "It fails again", "5005g00000QwErTAAV"),
        ("jimin@hanbit.example", "us", "Fixed, **sorry**", "5005g00000QwErTAAV"),
    ]


def test_deleted_rows_and_rows_of_a_log_are_no_trouble(samples: Job) -> None:
    assert samples.rows("salesforce_contacts_soql.csv", "contact", "name") == [("박지민",)]
    assert samples.rows("salesforce_cases_success_log.csv", "ticket", "subject, escalated") == [
        ("Export fails", 1)
    ]


def test_a_report_of_salesforce_is_its_records_without_footer_totals_and_gaps(
    samples: Job, reference: Job
) -> None:
    columns = "stage, account, name, amount, currency, kind"
    assert samples.rows("salesforce_report_grouped.csv", "growth_opportunity", columns) == [
        ("Negotiation", "Aurora Bank", "Aurora 2027", 1_200_000, "EUR", "renewal"),
        ("Negotiation", "Aurora Bank", "Aurora seats", 300_000, "EUR", "upsell"),
        ("Closed Lost", "Total", "Total pilot", 90_000, "EUR", "new"),
    ]
    assert samples.rows("salesforce_report_formatted.xlsx", "growth_opportunity", "name, won") == [
        ("Aurora 2027", 0), ("Kestrel 2027", 1)
    ]  # fmt: skip
    name = "salesforce_report_opportunities.csv"
    assert reference.rows(name, "growth_opportunity", "account, name, amount, currency") == [
        ("0015g00000AbCdEAAV", "Aurora Bank - Renewal", 45_000_000, "USD")
    ]
    chinese = "salesforce_report_opportunities_zhCN.csv"
    assert reference.rows(chinese, "growth_opportunity", "account, stage, kind") == [
        ("北京云科技", "谈判", "renewal")
    ]


def test_a_term_of_months_says_the_end_of_a_contract(samples: Job) -> None:
    contracts = samples.rows("salesforce_contracts.csv", "contract", "starts_on, ends_on, charge")
    assert contracts == [(20454, 20818, 2_400_000)]  # 2026-01-01 to 2026-12-31


def test_renamed_modules_and_bare_ids_of_zoho_are_the_same_rows(samples: Job) -> None:
    assert samples.rows("zohocrm_companies_renamed.csv", "account", "external, name, tags") == [
        ("6012345000000111001", "Kestrel Pte", "Key; APAC")
    ]
    assert samples.rows("zohocrm_principals_renamed.csv", "contact", "name, account") == [
        ("Wei Tan", "6012345000000111001")
    ]
    deals = samples.rows("zohocrm_deals_bare_ids.csv", "growth_opportunity", "account, amount, won")
    assert deals == [("6012345000000111001", 125_000, 0)]
    name = "zohocrm_calls_missed.csv"
    calls = samples.rows(name, "conversation", "started_by, answered, account")
    assert calls == [("them", 0, "6012345000000111001")]
    tasks = samples.rows("zohocrm_tasks.csv", "task", "title, priority, done_at IS NOT NULL")
    assert tasks == [("Send plan", "urgent", 1), ("Call back", "normal", 0)]


def test_won_lost_and_open_of_pipedrive_in_portuguese(samples: Job) -> None:
    deals = samples.rows(
        "pipedrive_deals_pt.csv", "growth_opportunity", "won, closed, amount, currency, lost_reason"
    )
    assert deals == [
        (1, 1, 120_050, "BRL", None), (0, 1, 80_000, "BRL", "Preço"), (0, 0, 95_000, "BRL", None)
    ]  # fmt: skip
    assert samples.rows("pipedrive_activities.csv", "note", "title, kind") == [("Call Bo", "call")]
    assert samples.rows("pipedrive_activities.csv", "task", "title") == [("Send offer",)]


def test_reviews_are_an_answer_and_with_words_feedback(samples: Job) -> None:
    name = "google_reviews.json"
    assert samples.rows(name, "survey_answer", "kind, score, scale, account") == [
        ("csat", 5, "1-5", "22"), ("csat", 2, "1-5", "22")
    ]  # fmt: skip
    assert samples.rows(name, "feedback", "kind, text, author, reply, account") == [
        ("praise", "친절합니다", "민준", "감사합니다", "22")
    ]
    assert samples.rows("rio_seo_reviews.csv", "feedback", "kind, place") == [
        ("complaint", "Berga Lund")
    ]


def test_order_of_columns_delimiter_and_encoding_do_not_matter(tmp_path: Path) -> None:
    encodings = {"hubspot_companies_ko.csv": "cp949", "hubspot_contacts_zh_tw.csv": "big5",
                 "hubspot_deals_zh_cn.csv": "gb18030", "hubspot_deals_es.csv": "utf-8-sig",
                 "hubspot_tickets_ko.csv": "utf-16", "zohocrm_notes_ko.csv": "cp949",
                 "pipedrive_deals_pt.csv": "utf-8-sig"}  # fmt: skip
    names = [n for n in RECOGNISED if n.endswith(".csv") and "report" not in n]
    paths: list[Path] = []
    for name in names:
        text = (SAMPLES / name).read_bytes().decode(encodings.get(name, "utf-8"))
        delimiter = max(",;\t", key=text.splitlines()[0].count)
        rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
        turned = io.StringIO()
        csv.writer(turned, delimiter="|", lineterminator="\r\n").writerows(r[::-1] for r in rows)
        paths.append(write(tmp_path / f"{len(paths)}.dat", turned.getvalue(), "utf-16-le"))
    staged = Staged(tmp_path, *paths)
    found = {name: r.profile for name, r in zip(names, staged.records, strict=True)}
    assert found == {name: RECOGNISED[name][0] for name in names}


def test_a_list_of_a_user_is_claimed_by_no_system(tmp_path: Path) -> None:
    lists = {
        "contacts.csv": "Name,Email,Company,Title\nBo Lind,bo@berga.example,Berga AB,CTO\n",
        "accounts.csv": "ID,Name,Website,Industry\n17,Berga AB,berga.example,Retail\n",
        "deals.csv": "Deal,Customer,Stage,Amount,Close date\nSeats,Berga AB,Open,100,2026-12-01\n",
        "todo.csv": "Subject,Assigned To,Account Name,Due Date\nCall,Jo,Berga AB,2026-12-01\n",
        "stars.csv": "Date,Customer,Rating,Comment\n2026-11-01,Berga AB,4,Good\n",
        "invoices.csv": "Invoice Number,Customer,Invoice Date,Total\n1,Berga AB,2026-11-01,100\n",
    }
    staged = Staged(tmp_path, *(write(tmp_path / name, text) for name, text in lists.items()))
    assert {r.name: r.profile for r in staged.records if r.system in SYSTEMS} == {}
