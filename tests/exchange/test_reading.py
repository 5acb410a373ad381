"""Encodings, delimiters, date orders, decimal signs and workbooks: decided by content and said."""

import zipfile
from pathlib import Path

import pytest

from csm_desktop.exchange.cell_forms import id_text
from csm_desktop.exchange.encoding import guess_code_page, scan_encoding
from csm_desktop.exchange.records import FileChoices
from tests.exchange.staged import Staged, write
from tests.support.shared import shared

KOREAN = "회사명,업종,국가\n한국전자,제조,대한민국\n서울상사,유통,대한민국\n"
CHINESE = "公司名稱,產業,國家\n台灣電子股份有限公司,製造,台灣\n"
WESTERN = "company,industry,city\nÄrger & Söhne,Café,München\n"


@pytest.mark.parametrize(
    ("text", "encoding", "expected"),
    [
        (KOREAN, "utf-8", "utf-8"),
        (KOREAN, "utf-8-sig", "utf-8-sig"),
        (KOREAN, "utf-16", "utf-16"),
        (WESTERN, "utf-16-le", "utf-16-le"),
        (WESTERN, "utf-16-be", "utf-16-be"),
        (WESTERN, "utf-32", "utf-32"),
        (KOREAN, "cp949", "cp949"),
        (CHINESE, "cp950", "cp950"),
        (WESTERN, "cp1252", "cp1252"),
        ("a,b\n" * 500_000 + "é,b\n", "cp1252", "cp1252"),
    ],
)
def test_an_encoding_is_told_by_the_bytes_of_the_whole_file(
    tmp_path: Path, text: str, encoding: str, expected: str
) -> None:
    assert scan_encoding(write(tmp_path / "f.csv", text, encoding)).encoding == expected


def test_one_accented_word_is_western() -> None:
    assert guess_code_page("Ärger".encode("cp1252"))[0] == "cp1252"


def test_a_guessed_encoding_is_said_and_the_users_choice_holds(tmp_path: Path) -> None:
    path = write(tmp_path / "k.csv", KOREAN, "cp949")
    staged = Staged(tmp_path, path)
    assert staged.record.decisions == (("encoding_was_guessed", {"encoding": "cp949"}),)
    assert staged.ask("SELECT name, industry FROM staged_account WHERE row = 2") == [
        ("한국전자", "제조")
    ]
    chosen = Staged(tmp_path, path, choices={str(path): FileChoices(encoding="latin-1")})
    assert chosen.record.encoding == "latin-1"


def test_salesforce_bytes_are_latin_and_ids_have_eighteen_characters(tmp_path: Path) -> None:
    root = shared("data/salesforce-dataloader") / "main/resources/samples/data"
    staged = Staged(tmp_path, root / "accountData.csv", root / "opportunityData.csv")
    assert [(r.profile, r.rows) for r in staged.records] == [
        ("salesforce/accounts", 423),
        ("salesforce/opportunities", 38),
    ]
    assert staged.records[0].encoding == "cp1252"
    assert staged.ask("SELECT DISTINCT length(external) FROM staged_account") == [(18,)]
    assert staged.ask("SELECT count(*) FROM staged_contract") == [(0,)]
    assert staged.ask(
        "SELECT external, amount, currency, likelihood, won, closed FROM staged_growth_opportunity"
        " WHERE row = 2"
    ) == [("006x0000001YtCrAAK", 50_000_000, "USD", 100, 1, 1)]


def test_a_short_salesforce_id_is_made_long() -> None:
    assert id_text("001x0000002xLCV", "salesforce id") == "001x0000002xLCVAA2"


def notes(*days: str) -> str:
    return "company,date,notes\n" + "".join(f"Acme,{day},Talked\n" for day in days)


def noted(staged: Staged) -> list[str]:
    rows = staged.ask("SELECT date(noted_at / 1000000, 'unixepoch') FROM staged_note ORDER BY row")
    return [row[0] for row in rows]


def test_one_row_decides_the_date_order_of_a_column(tmp_path: Path) -> None:
    days = ["03/05/2026"] * 9000 + ["03/25/2026"]
    staged = Staged(tmp_path, write(tmp_path / "n.csv", notes(*days)))
    assert set(noted(staged)) == {"2026-03-05", "2026-03-25"}
    said = {"column": "date", "row": 9002, "value": "03/25/2026"}
    assert ("month_comes_first", said) in staged.record.decisions


def test_an_order_that_nothing_decides_is_assumed_and_said(tmp_path: Path) -> None:
    path = write(tmp_path / "n.csv", notes("03/05/2026"))
    staged = Staged(tmp_path, path)
    assert noted(staged) == ["2026-05-03"]
    assert staged.record.decisions == (("day_first_was_assumed", {"column": "date"}),)
    chosen = Staged(tmp_path, path, choices={str(path): FileChoices(date_order="mdy")})
    assert noted(chosen) == ["2026-03-05"]


def test_a_column_that_leaves_its_order_open_is_read_like_the_other_columns(
    tmp_path: Path,
) -> None:
    text = "customer;start date;end date;mrr\nA;03/05/2026;03/25/2027;5\n"
    staged = Staged(tmp_path, write(tmp_path / "c.csv", text), currency="EUR")
    days = "SELECT date(starts_on * 86400, 'unixepoch'), date(ends_on * 86400, 'unixepoch')"
    assert staged.ask(f"{days} FROM staged_contract") == [("2026-03-05", "2027-03-25")]
    said = {"column": "start date", "other": "end date", "row": 2, "value": "03/25/2027"}
    assert ("date_order_is_shared", said) in staged.record.decisions


def test_a_decimal_comma_is_a_matter_of_the_column(tmp_path: Path) -> None:
    text = "customer;start date;mrr\nA;2026-01-01;1.234\nB;2026-01-01;1.234,50\n"
    staged = Staged(tmp_path, write(tmp_path / "c.csv", text), currency="EUR")
    assert staged.ask("SELECT charge, currency, charge_period FROM staged_contract") == [
        (123_400, "EUR", "month"),
        (123_450, "EUR", "month"),
    ]


def test_an_amount_is_read_in_the_currency_of_its_row(tmp_path: Path) -> None:
    text = (
        "customer,start date,mrr,currency\nA,2026-01-01,1200,KRW\n"
        "B,2026-01-01,12.50,usd\nC,2026-01-01,5,XXQ\n"
    )
    staged = Staged(tmp_path, write(tmp_path / "c.csv", text))
    assert staged.ask("SELECT charge, currency FROM staged_contract") == [
        (1200, "KRW"),
        (1250, "USD"),
    ]
    assert staged.codes() == [(4, "currency", "currency_unknown", False)]


def workbook(path: Path, rows: list[list[object]]) -> Path:
    xlsxwriter = pytest.importorskip("xlsxwriter")
    book = xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"})
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()
    return path


def test_a_workbook_keeps_ids_whole(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", [["company id", "company", "seats"], [1234, "Acme", 7.5]])
    staged = Staged(tmp_path, path)
    assert staged.ask("SELECT external, name FROM staged_account") == [("1234", "Acme")]
    assert staged.ask("SELECT kind, value FROM staged_custom") == [("number", "7.5")]


def bomb(path: Path, part: str, content: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr(part, content)
    return path


def test_workbooks_that_harm_are_refused(tmp_path: Path) -> None:
    big = bomb(tmp_path / "big.xlsx", "xl/worksheets/sheet1.xml", b"<row/>" * (5 << 20))
    laughs = bomb(tmp_path / "laughs.xlsx", "xl/x.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a/>')
    many = tmp_path / "many.xlsx"
    with zipfile.ZipFile(many, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        for number in range(2000):
            archive.writestr(f"p{number}", b"")
    staged = Staged(tmp_path, big, laughs, many)
    assert [r.refusal and r.refusal[0] for r in staged.records] == [
        "workbook_is_too_big",
        "workbook_declares_a_document_type",
        "workbook_has_too_many_parts",
    ]


def test_a_sheet_with_one_cell_in_the_last_corner_harms_nobody(tmp_path: Path) -> None:
    path = workbook(tmp_path / "far.xlsx", [["company", "industry"], ["Acme", "Energy"]])
    far = tmp_path / "further.xlsx"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(far, "w") as target:
        for part in source.infolist():
            content = source.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                corner = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
                content = content.replace(b"</sheetData>", corner)
            target.writestr(part, content)
    staged = Staged(tmp_path, far, write(tmp_path / "a.csv", "company,industry\nA,B\n"))
    assert staged.records[0].refusal is not None
    assert staged.ask("SELECT name FROM staged_account WHERE file = 2") == [("A",)]
