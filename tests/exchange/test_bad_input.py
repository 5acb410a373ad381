"""Bad files and bad rows: each gets a sentence with its place, the rest comes in."""

from pathlib import Path

import pytest

from csm_desktop.domain.errors import SENTENCES
from csm_desktop.exchange.records import FileChoices
from csm_desktop.exchange.staging import read_preview, read_problems
from tests.exchange.staged import Staged, write
from tests.support.shared import shared

HEADER = (
    "subscription_id,account_id,start_date,end_date,plan_tier,seats,mrr_amount,arr_amount,is_trial,"
    "upgrade_flag,downgrade_flag,churn_flag,billing_frequency,auto_renew_flag\n"
)


def contract(id_: str, start: str = "2024-01-01", end: str = "", amount: str = "10") -> str:
    flags = "FALSE,FALSE,FALSE,FALSE,monthly,TRUE"
    return f"{id_},A-1,{start},{end},Pro,3,{amount},120,{flags}\n"


def stage_contracts(folder: Path, *rows: str) -> Staged:
    return Staged(folder, write(folder / "s.csv", HEADER + "".join(rows)))


def test_an_end_before_the_start_leaves_the_row_out(tmp_path: Path) -> None:
    staged = stage_contracts(tmp_path, contract("S-1", end="2023-12-31"), contract("S-2"))
    assert staged.codes() == [(2, "end_date", "end_is_before_start", False)]
    assert staged.ask("SELECT external FROM staged_contract") == [("S-2",)]
    assert staged.record.rows == 2


@pytest.mark.parametrize(
    ("row", "column", "code"),
    [
        (contract("S-1", start="2024-02-30"), "start_date", "date_does_not_exist"),
        (contract("S-1", start="soon"), "start_date", "cell_is_no_date"),
        (contract("S-1", start=""), "start_date", "cell_is_missing"),
        (contract("S-1", amount="ten"), "mrr_amount", "amount_not_readable"),
        (contract("S-1").rstrip("\n") + ",more,\n", "", "row_has_too_many_cells"),
    ],
)
def test_a_bad_row_is_reported_and_left_out(
    tmp_path: Path, row: str, column: str, code: str
) -> None:
    staged = stage_contracts(tmp_path, contract("S-0"), row, contract("S-2"))
    assert staged.codes() == [(3, column, code, False)]
    assert staged.ask("SELECT row FROM staged_contract") == [(2,), (4,)]


def test_every_problem_has_a_sentence_that_its_values_fill(tmp_path: Path) -> None:
    staged = stage_contracts(
        tmp_path,
        contract("S-1", start="2024-02-30"),
        contract("S-2", amount="x"),
        contract("S-3", end="2020-01-01"),
        contract("S-4"),
        contract("S-4", amount="11"),
        "S-5,A-1\n",
    )
    problems = read_problems(staged.path, 1)
    assert len(problems) == 6
    for problem in problems:
        assert SENTENCES[problem["code"]].format(**problem["values"])
        assert problem["cells"]


def test_the_same_row_twice_merges_and_another_row_with_its_id_does_not(tmp_path: Path) -> None:
    staged = stage_contracts(
        tmp_path, contract("S-1"), contract("S-1"), contract("S-1", amount="99")
    )
    assert staged.ask("SELECT row, first_row FROM staged_merged") == [(3, 2)]
    assert staged.codes() == [(4, "subscription_id", "id_is_taken", False)]
    assert staged.ask("SELECT charge FROM staged_contract") == [(1000,)]


def test_a_file_cut_off_in_a_row_loses_that_row_only(tmp_path: Path) -> None:
    staged = stage_contracts(tmp_path, contract("S-1"), "S-2,A-1,2024-0")
    assert staged.codes() == [(3, "", "row_has_too_few_cells", False)]
    assert staged.ask("SELECT external FROM staged_contract") == [("S-1",)]


def test_an_open_quote_costs_its_row_and_no_other(tmp_path: Path) -> None:
    staged = stage_contracts(
        tmp_path, contract("S-1"), '"' + contract("S-2"), contract("S-3"), contract("S-4")
    )
    assert staged.codes() == [(3, "", "quote_is_never_closed", False)]
    assert staged.ask("SELECT external FROM staged_contract") == [("S-1",), ("S-3",), ("S-4",)]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_is_empty"),
        (b"\n\n \n", "file_is_empty"),
        (bytes(range(1, 32)) * 40, "file_is_binary"),
        (b"%PDF-1.7 ...", "file_is_no_table"),
        (b'{"a": 1}', "layout_is_unknown"),
        (b"<html><table>", "html_without_table"),
        (b"PK\x03\x04 not a zip", "file_is_damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 no workbook", "file_is_damaged"),
        (b"x,y\n1,2\n", "layout_is_unknown"),
    ],
)
def test_a_file_that_is_no_table_is_refused_with_a_sentence(
    tmp_path: Path, content: bytes, code: str
) -> None:
    staged = Staged(tmp_path, write(tmp_path / "f.csv", content))
    assert staged.record.refusal is not None
    assert staged.record.refusal[0] == code
    assert SENTENCES[code].format(**staged.record.refusal[1])


def test_a_missing_file_refuses_itself_and_not_its_neighbour(tmp_path: Path) -> None:
    good = write(tmp_path / "s.csv", HEADER + contract("S-1"))
    staged = Staged(tmp_path, tmp_path / "gone.csv", good)
    assert [r.refusal and r.refusal[0] for r in staged.records] == ["file_cannot_be_opened", None]


def test_nuls_old_newlines_and_an_excel_separator_line_are_read(tmp_path: Path) -> None:
    text = "sep=;\r" + (HEADER + contract("S-1\0")).replace(",", ";").replace("\n", "\r")
    staged = Staged(tmp_path, write(tmp_path / "s.csv", text))
    assert staged.ask("SELECT row, external FROM staged_contract") == [(2, "S-1")]
    assert staged.record.delimiter == ";"


def test_titles_above_and_a_footer_below_are_no_rows(tmp_path: Path) -> None:
    text = "All contracts\n\n" + HEADER + contract("S-1") + "\n\nConfidential\n"
    staged = Staged(tmp_path, write(tmp_path / "s.csv", text))
    assert staged.record.header_row == 3
    assert staged.ask("SELECT row FROM staged_contract") == [(4,)]
    assert staged.codes() == [(7, "", "row_is_no_record", False)]


def test_headers_never_become_sql(tmp_path: Path) -> None:
    hostile = 'Name", (SELECT 1) AS "x'
    text = f'company,industry,"{hostile.replace(chr(34), chr(34) * 2)}",name,name,\nA,B,C,D,E,\n'
    staged = Staged(tmp_path, write(tmp_path / "s.csv", text))
    headers, rows = read_preview(staged.path, 1)
    assert headers == ("company", "industry", hostile, "name", "name_1", "Column 6")
    assert rows == ((2, ("A", "B", "C", "D", "E", "")),)
    assert (hostile, "C") in staged.ask("SELECT label, value FROM staged_custom")


def test_a_delimiter_the_user_chose_is_used(tmp_path: Path) -> None:
    path = write(tmp_path / "s.csv", "company!industry\nA!B\n")
    staged = Staged(tmp_path, path, choices={str(path): FileChoices(delimiter="!")})
    assert staged.ask("SELECT name, industry FROM staged_account") == [("A", "B")]


@pytest.mark.parametrize("folder", ["csvkit-examples", "blns", "csv-spectrum", "readxl", "systems"])
def test_every_foreign_file_is_staged_or_refused(tmp_path: Path, folder: str) -> None:
    paths = sorted(p for p in shared(f"data/{folder}").rglob("*") if p.is_file())
    staged = Staged(tmp_path, *paths)
    assert {record.path for record in staged.records} == set(range(1, len(paths) + 1))
    for record in staged.records:
        assert (record.refusal is None) == bool(record.noun and record.rows >= 0)
        if record.refusal is not None:
            assert record.refusal[0] not in ("file_ended_reading", "file_cannot_be_read")
            assert SENTENCES[record.refusal[0]].format(**record.refusal[1])
