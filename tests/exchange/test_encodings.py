"""The encodings that systems and spreadsheets write, each told by a small file's bytes alone."""

from pathlib import Path

import pytest

from tests.exchange.opened import rows_of
from tests.exchange.staged import write

ENGLISH = "name,city\nAcme Ltd,London\n"
KOREAN = "고객명,담당자,상태\n한국전자,김민수,갱신 예정\n서울상사,박지영,해지\n"
TAIWAN = "公司名稱,聯絡人,狀態\n台灣電子股份有限公司,王小明,續約中\n"
CHINA = "客户名,联系人,阶段,金额\n北京科技有限公司,李伟,谈判,1000\n上海贸易公司,王芳,已关闭,2000\n"
JAPAN = "会社名,担当者\n株式会社サンプル,田中さん\nテスト商事,すずき\n"
SPAIN = "Nombre,Compañía,País\nJosé,Muñoz e Hijos,España\nMaría,Peña,México\n"
BRAZIL = "Negócio - Título,Organização - Nome\nRenovação,São João\nNão iniciado,Ação\n"
GERMAN = "Firma,Straße\nMüller & Söhne,Große Gasse\nJäger,Überweg\n"
EURO = "company,amount\nAcme,€ 1200\nBluebay,€ 900\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "ascii"),
        (KOREAN, "utf-8"),
        (TAIWAN, "utf-8-sig"),
        (KOREAN, "utf-16"),
        (SPAIN, "utf-16-le"),
        (SPAIN, "utf-16-be"),
        (CHINA, "utf-32"),
        (KOREAN, "cp949"),
        (KOREAN, "euc-kr"),
        (TAIWAN, "big5"),
        (CHINA, "gb18030"),
        (JAPAN, "shift_jis"),
        (SPAIN, "cp1252"),
        (BRAZIL, "cp1252"),
        (GERMAN, "cp1252"),
        (EURO, "cp1252"),
    ],
)
def test_every_cell_comes_out_as_it_was_written(tmp_path: Path, text: str, encoding: str) -> None:
    path = write(tmp_path / "file", text, encoding)
    assert rows_of(path, tmp_path) == [line.split(",") for line in text.splitlines()]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_are_told_apart(tmp_path: Path, delimiter: str) -> None:
    lines = [["id", "name", "amount"], ["1", "a", "1,5"], ["2", "b; c", "2,5"], ["3", "d", "3,25"]]
    text = "\n".join(
        delimiter.join(f'"{c}"' if delimiter in c else c for c in line) for line in lines
    )
    assert rows_of(write(tmp_path / "f", text), tmp_path) == lines


def test_the_separator_line_of_excel_is_no_row(tmp_path: Path) -> None:
    for start in ("sep=;\r\n", "SEP=;\n"):
        path = write(tmp_path / "f", start + "a;b,c\r\n1;2\r\n", "utf-8-sig")
        assert rows_of(path, tmp_path) == [["a", "b,c"], ["1", "2"]]


def test_unicode_text_of_excel_is_read(tmp_path: Path) -> None:
    path = write(tmp_path / "f.txt", '이름\t메모\r\n김민수\t"두 줄\n입니다"\r\n', "utf-16")
    assert rows_of(path, tmp_path) == [["이름", "메모"], ["김민수", "두 줄\n입니다"]]


def test_a_cell_of_180_kilobytes_is_whole(tmp_path: Path) -> None:
    body = '<p>mail, with "" quotes\nand lines</p>' * 5000
    path = write(tmp_path / "f", f'id,body\n1,"{body}"\n2,x\n')
    rows = rows_of(path, tmp_path)
    assert rows[1] == ["1", body.replace('""', '"')]
    assert rows[2] == ["2", "x"]
