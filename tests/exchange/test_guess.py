"""Files of no known system: guessed by header words and values, changed and remembered."""

from pathlib import Path

import pytest

from csm_desktop.exchange.memory import remember
from csm_desktop.exchange.profile_file import PROFILES, ProfileError, load_profiles, read_profile
from csm_desktop.exchange.records import FileChoices
from tests.exchange.staged import Staged, write


@pytest.mark.parametrize(
    ("header", "row", "noun"),
    [
        ("Company,Industry,Employees", "Acme,Energy,40", "account"),
        ("회사명,업종,직원 수", "가나다,제조,40", "account"),
        ("公司名稱,產業,員工人數", "甲公司,製造,40", "account"),
        ("Empresa,Industria,País", "Acme,Energía,España", "account"),
        ("First Name,Last Name,Email,Job Title", "Ada,Byron,ada@acme.com,CTO", "contact"),
        ("姓名,公司,電子郵件", "王小明,甲公司,a@b.tw", "contact"),
        ("Cliente,Fecha de inicio,Cuota mensual", "Acme,2026-01-01,10", "contract"),
        ("Ticket ID,Company,Subject,Created at", "1,Acme,Help,2026-01-01", "ticket"),
        ("Company,Date,Notes", "Acme,2026-01-01,Talked", "note"),
        ("Company,NPS,Response date", "Acme,9,2026-01-01", "survey answer"),
        ("Company,Date,Logins,Sessions", "Acme,2026-01-01,4,5", "usage point"),
    ],
)
def test_rows_are_known_by_header_words_of_four_languages(
    tmp_path: Path, header: str, row: str, noun: str
) -> None:
    staged = Staged(tmp_path, write(tmp_path / "f.csv", f"{header}\n{row}\n"))
    assert (staged.record.noun, staged.record.sure) == (noun, "guess")
    assert staged.codes() == []


def test_annual_revenue_is_turnover_and_arr_a_custom_amount(tmp_path: Path) -> None:
    text = "Company,Annual Revenue,ARR,Region\nAcme,5000,1200.5,North\n"
    staged = Staged(tmp_path, write(tmp_path / "a.csv", text))
    assert staged.ask("SELECT turnover, currency FROM staged_account") == [(500_000, "USD")]
    assert staged.ask("SELECT label, kind, value FROM staged_custom ORDER BY label") == [
        ("ARR", "money", "120050"),
        ("Region", "text", "North"),
    ]
    assert staged.ask("SELECT count(*) FROM staged_contract") == [(0,)]


def test_arr_with_a_start_makes_a_contract_of_an_account_list(tmp_path: Path) -> None:
    text = (
        "Company,Industry,Employees,Website,ARR,Start date\nAcme,Energy,5,acme.com,12,2026-01-01\n"
    )
    staged = Staged(tmp_path, write(tmp_path / "a.csv", text))
    assert staged.record.noun == "account"
    assert staged.ask("SELECT name, domain FROM staged_account") == [("Acme", "acme.com")]
    assert staged.ask("SELECT account, charge, charge_period FROM staged_contract") == [
        ("Acme", 1200, "year")
    ]


def test_a_contact_without_a_company_belongs_to_its_mail_domain(tmp_path: Path) -> None:
    text = "Name,Email,Title\nAda,ada@Acme.com,CTO\n"
    staged = Staged(tmp_path, write(tmp_path / "c.csv", text))
    assert staged.ask("SELECT account, name FROM staged_contact") == [("acme.com", "Ada")]
    assert staged.ask("SELECT field, key_kind FROM staged_link") == [("account", "domain")]


def test_a_word_beside_a_closed_list_costs_the_word_and_not_the_row(tmp_path: Path) -> None:
    text = "Company,Date,Notes,Type\nAcme,2026-01-01,Talked,Seance\nAcme,2026-01-02,Met,Meeting\n"
    staged = Staged(tmp_path, write(tmp_path / "n.csv", text))
    assert staged.ask("SELECT kind, text FROM staged_note") == [
        (None, "Talked"),
        ("meeting", "Met"),
    ]
    assert staged.codes() == [(2, "Type", "word_is_unknown", True)]


def test_a_changed_mapping_is_remembered_for_the_next_file(tmp_path: Path) -> None:
    own = tmp_path / "profiles"
    path = write(tmp_path / "f.csv", "Asiakas,Toimiala,Alku\nAcme,Energia,2026-01-01\n")
    assert Staged(tmp_path, path).record.refusal == ("layout_is_unknown", {})
    mapping = (("Asiakas", "name"), ("Toimiala", "industry"), ("Alku", "customer_since"))
    choices = {str(path): FileChoices(profile="guess/account", mapping=mapping)}
    first = Staged(tmp_path, path, choices=choices)
    assert first.record.refusal is None
    remember(first.record, own)
    again = Staged(tmp_path, path, user_profiles=own)
    assert again.record.sure == "sure"
    assert again.record.mapping == mapping
    assert again.ask("SELECT name, industry, customer_since FROM staged_account") == [
        ("Acme", "Energia", 20454)
    ]


def test_a_mapping_over_a_known_file_changes_only_what_it_names(tmp_path: Path) -> None:
    header = "account_id,account_name,signup_date,plan_tier,industry\n"
    path = write(tmp_path / "f.csv", header + "A-1,Acme,2026-01-01,Pro,Energy\n")
    choices = {str(path): FileChoices(mapping=(("plan_tier", "stage"), ("industry", None)))}
    staged = Staged(tmp_path, path, choices=choices)
    assert staged.ask("SELECT external, name, tier, stage, industry FROM staged_account") == [
        ("A-1", "Acme", None, "Pro", None)
    ]


def test_a_mapping_without_a_required_field_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path / "f.csv", "Company,Industry\nAcme,Energy\n")
    choices = {str(path): FileChoices(mapping=(("Company", None),))}
    assert Staged(tmp_path, path, choices=choices).record.refusal == (
        "column_is_missing",
        {"field": "name"},
    )


def test_our_own_profiles_keep_the_schema() -> None:
    assert len(load_profiles(None)) == len(list(PROFILES.glob("*.json"))) >= 7


def test_a_profile_with_a_wrong_field_says_which(tmp_path: Path) -> None:
    path = write(
        tmp_path / "p.json",
        '{"id": "x", "system": "x", "object": "x", "noun": "account", "detect": {"headers": []},'
        ' "columns": [{"header": "a", "field": "size"}]}',
    )
    with pytest.raises(ProfileError, match="size"):
        read_profile(path)
