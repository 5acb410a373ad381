"""Lists that somebody keeps by hand: renewals in several languages, sums, merged cells, marks."""

from datetime import date
from pathlib import Path

import pytest

from csm_desktop.exchange.cell_forms import id_text, months
from csm_desktop.exchange.dates import EPOCH
from csm_desktop.exchange.guess_words import currency_of_header, scale_of_header
from tests.exchange.staged import Staged, write

SAMPLES = Path(__file__).resolve().parents[1] / "data" / "systems"


def _day(text: str) -> int:
    return date.fromisoformat(text).toordinal() - EPOCH


@pytest.mark.parametrize(
    ("name", "currency", "contract", "contact"),
    [
        (
            "renewal_list_ko.csv", "KRW",
            ("한빛", 12_000_000, "KRW", "2026-01-01", "2026-12-31", 3), "김하나",
        ),
        (
            "renewal_list_de.csv", "USD",
            ("Müller GmbH", 1_234_567, "EUR", "2026-02-01", "2027-01-31", 3), "Jürgen Müller",
        ),
        (
            "renewal_list_zh_tw.csv", "USD",
            ("台北科技股份有限公司", 120_000_000, "TWD", "2026-01-01", "2026-12-31", None),
            "陳大文",
        ),
    ],
)  # fmt: skip
def test_a_renewal_list_brings_its_accounts_contracts_and_people(
    tmp_path: Path, name: str, currency: str, contract: tuple[object, ...], contact: str
) -> None:
    staged = Staged(tmp_path, SAMPLES / name, currency=currency)
    account, charge, said, starts, ends, notice = contract
    assert staged.record.rows == 2
    assert staged.codes() == []
    assert staged.ask(
        "SELECT account, charge, currency, starts_on, ends_on, notice_months, charge_period"
        " FROM staged_contract ORDER BY row LIMIT 1"
    ) == [(account, charge, said, _day(str(starts)), _day(str(ends)), notice, "year")]
    assert staged.ask("SELECT name FROM staged_account ORDER BY row LIMIT 1") == [(account,)]
    assert staged.ask("SELECT name, account FROM staged_contact ORDER BY row LIMIT 1") == [
        (contact, account)
    ]


def test_an_account_of_several_contracts_is_one(tmp_path: Path) -> None:
    staged = Staged(tmp_path, SAMPLES / "contracts_of_accounts.csv")
    assert staged.ask("SELECT external, name, domain FROM staged_account ORDER BY row") == [
        ("A1", "Acme", "acme.com"),
        ("A2", "Globex", "globex.com"),
    ]
    assert staged.ask("SELECT account, account__2, charge FROM staged_contract ORDER BY row") == [
        ("A1", "Acme", 10_000),
        ("A1", "Acme", 1_000),
        ("A2", "Globex", 7_000),
    ]


def test_a_name_merged_over_rows_is_the_name_of_each(tmp_path: Path) -> None:
    staged = Staged(tmp_path, SAMPLES / "renewal_list_merged.xlsx")
    assert staged.ask("SELECT account, product, charge FROM staged_contract ORDER BY row") == [
        ("Acme", "Pro", 100_000),
        ("Acme", "Addon", 20_000),
        ("Globex", "Pro", 50_000),
    ]
    decided = dict(staged.record.decisions)
    assert decided["total_row_was_left_out"] == {"row": 7}


def test_a_total_is_no_account_and_an_account_called_total_is_one(tmp_path: Path) -> None:
    text = (
        "Company,Industry,ARR\nAcme,Energy,5\nTotal,Oil,7\nTotal,2026-01-05,9\n"
        "Grand Total:,,\u20ac 12\n"
    )
    staged = Staged(tmp_path, write(tmp_path / "a.csv", text))
    assert staged.ask("SELECT name FROM staged_account ORDER BY row") == [
        ("Acme",), ("Total",), ("Total",),
    ]  # fmt: skip
    assert dict(staged.record.decisions) == {"total_row_was_left_out": {"row": 5}}


@pytest.mark.parametrize("text", ["id,name\n1,Acme\n2,Globex\n", "Company\nAcme\nGlobex\n"])
def test_a_list_of_names_is_taken_for_accounts_unsurely_and_said(tmp_path: Path, text: str) -> None:
    record = Staged(tmp_path, write(tmp_path / "a.csv", text)).record
    assert (record.noun, record.confidence) == ("account", 15)
    assert [code for code, _ in record.decisions] == ["names_were_taken_for_accounts"]


@pytest.mark.parametrize(
    "text",
    [
        "id,name,default,deleted,created_at\n1,Support,true,false,2026-01-01\n",
        "id,url,name,brand_url,subdomain,has_help_center,active\n1,https://a.co,A,https://a.co,a,true,true\n",
        "id,name,field,old_value,new_value\n1,Acme,stage,A,B\n2,Acme,stage,B,C\n",
        "brand_id,brand_name\n1,Acme\n",
    ],
)
def test_a_helper_table_is_not_taken_for_accounts(tmp_path: Path, text: str) -> None:
    record = Staged(tmp_path, write(tmp_path / "a.csv", text)).record
    assert record.refusal == ("layout_is_unknown", {})


def test_marks_for_nothing_do_not_speak_against_a_column(tmp_path: Path) -> None:
    text = (
        "Customer,ARR,Start date,End date\nA,1,2026-01-01,n/a\nB,2,2026-01-02,-\n"
        "C,3,2026-01-03,2027-01-02\n"
    )
    staged = Staged(tmp_path, write(tmp_path / "a.csv", text))
    assert staged.ask("SELECT ends_on FROM staged_contract ORDER BY row") == [
        (None,), (None,), (_day("2027-01-02"),),
    ]  # fmt: skip


def test_the_end_of_a_contract_goes_before_its_day_of_renewal(tmp_path: Path) -> None:
    text = "Customer,ARR,Renewal date,Start date,End date\nA,1,2027-01-01,2026-01-01,2026-12-31\n"
    staged = Staged(tmp_path, write(tmp_path / "a.csv", text))
    assert staged.ask("SELECT ends_on FROM staged_contract") == [(_day("2026-12-31"),)]


def test_thousands_and_currency_in_a_header_are_heeded(tmp_path: Path) -> None:
    text = "Client,ARR (k€),Start,Notice (days)\nA,120.5,2026-01-01,90\n"
    staged = Staged(tmp_path, write(tmp_path / "a.csv", text))
    assert staged.ask("SELECT charge, currency, notice_months FROM staged_contract") == [
        (12_050_000, "EUR", 3)
    ]


def test_a_group_of_three_is_read_like_the_commas_beside_it(tmp_path: Path) -> None:
    text = "Firma;Mitarbeiter;Umsatz\nA;1.250;12.500,75\n"
    staged = Staged(tmp_path, write(tmp_path / "a.csv", text))
    assert staged.ask("SELECT employees, turnover FROM staged_account") == [(1250, 1_250_075)]
    text = "Firma,Mitarbeiter,Umsatz\nA,1250,12500.75\nB,3.000,1.250\n"
    staged = Staged(tmp_path, write(tmp_path / "b.csv", text))
    assert staged.ask("SELECT employees, turnover FROM staged_account ORDER BY row") == [
        (1250, 1_250_075),
        (3, 125),
    ]


def test_headers_repeated_in_the_middle_are_no_row_even_when_one_comes_twice(
    tmp_path: Path,
) -> None:
    text = "Company,Notes,Notes\nAcme,a,b\nCompany,Notes,Notes\nGlobex,c,d\n"
    staged = Staged(tmp_path, write(tmp_path / "a.csv", text))
    assert staged.ask("SELECT name FROM staged_account ORDER BY row") == [("Acme",), ("Globex",)]


def test_a_table_of_two_thousand_columns_makes_no_thousand_fields(tmp_path: Path) -> None:
    headers = ",".join(["Company", *(f"c{n}" for n in range(1999))])
    text = f"{headers}\nAcme{',x' * 1999}\n"
    staged = Staged(tmp_path, write(tmp_path / "a.csv", text))
    assert staged.ask("SELECT count(*) FROM staged_custom") == [(200,)]


def test_headers_without_values_below_are_recognised_by_no_profile(tmp_path: Path) -> None:
    rows = ['{"Call Start Time": "x", "Call Type": "y", "system": "z"}'] + ['{"system": "a"}'] * 9
    staged = Staged(tmp_path, write(tmp_path / "a.json", f"[{','.join(rows)}]"))
    assert staged.record.profile == ""


@pytest.mark.parametrize(
    ("text", "count"),
    [("90 days", 3), ("3", 3), ("60-day notice", 2), ("6개월", 6), ("3 Monate", 3), ("12 weeks", 3),
     ("1 year", 12), ("30 días", 1), ("none", None), ("3/2026", None)],
)  # fmt: skip
def test_a_length_of_time_is_whole_months(text: str, count: int | None) -> None:
    assert months(text) == count


def test_words_in_brackets_say_scale_and_currency() -> None:
    headers = ("ARR (kUSD)", "금액(만원)", "ARR (in thousands)", "ARR")
    assert [scale_of_header(h) for h in headers] == ["1000", "10000", "1000", ""]
    headers = ("ARR (k€)", "금액(원)", "ARR (USD)", "Health (CSM)")
    assert [currency_of_header(h) for h in headers] == ["EUR", "KRW", "USD", ""]


def test_a_link_with_its_text_is_the_address() -> None:
    assert id_text("Acme - https://acme.com", "link") == "https://acme.com"
