"""Web pages and XML that call themselves workbooks."""

from pathlib import Path

import pytest

from csm_desktop.exchange.markup import plain_text
from tests.exchange.opened import refusal_of, rows_of, tables_of
from tests.exchange.staged import Staged, write

PAGE = """<html><head><style>td {x: y}</style><script>var a = "<td>no</td>";</script></head><body>
<table><tr><td>menu</td></tr></table>
<table border=1><tr><th>Company ID</th><th>Company</th><th>Industry</th></tr>
<tr><td>A-1</td><td>Ä &amp; Söhne<br>GmbH</td><td>a&nbsp;b</td></tr>
<!-- <tr><td>no</td></tr> --><tr><td colspan="2">A-2</td><td>Retail</td></tr>
</table></body></html>"""
WORKBOOK = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
<Worksheet ss:Name="First"><Table>
<Row><Cell><Data ss:Type="String">id</Data></Cell>
<Cell><Data ss:Type="String">name</Data></Cell></Row>
<Row ss:Index="4"><Cell ss:Index="2"><Data ss:Type="String">&lt;Acme&gt;&#10;Ltd</Data></Cell></Row>
</Table></Worksheet>
<Worksheet ss:Name="Second"><Table><Row><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table>
</Worksheet></Workbook>"""


def test_the_largest_table_of_a_page_is_read(tmp_path: Path) -> None:
    assert rows_of(write(tmp_path / "report.xls", PAGE), tmp_path) == [
        ["Company ID", "Company", "Industry"],
        ["A-1", "Ä & Söhne\nGmbH", "a b"],
        ["A-2", "", "Retail"],
    ]
    staged = Staged(tmp_path, write(tmp_path / "report.xls", PAGE, "cp1252"))
    assert staged.ask("SELECT external, industry FROM staged_account") == [
        ("A-1", "a b")
    ]  # fmt: skip


def test_sheets_saved_as_xml_keep_their_rows_and_places(tmp_path: Path) -> None:
    tables = tables_of(write(tmp_path / "w.xls", WORKBOOK), tmp_path)
    assert tables["#First"].sample == [["id", "name"], [], [], ["", "<Acme>\nLtd"]]
    assert tables["#Second"].sample == [["1"]]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("<html><p>nothing</p>", "html_without_table"),
        ('<?xml version="1.0"?><note/>', "xml_without_table"),
        (WORKBOOK.replace("<Workbook", '<!DOCTYPE x [<!ENTITY a "b">]><Workbook'),
         "workbook_declares_a_document_type"),
    ],
)  # fmt: skip
def test_pages_and_xml_without_rows_are_refused(tmp_path: Path, text: str, code: str) -> None:
    assert refusal_of(write(tmp_path / "x.xls", text), tmp_path) == code


def test_indexes_and_spans_beyond_reason_do_not_count(tmp_path: Path) -> None:
    wild = WORKBOOK.replace('ss:Index="4"', 'ss:Index="9999999"').replace(
        'ss:Index="2"', 'ss:Index="9999999"'
    )
    assert len(tables_of(write(tmp_path / "w", wild), tmp_path)["#First"].sample) < 10_100
    page = PAGE.replace('colspan="2"', 'colspan="99999999"')
    assert max(map(len, rows_of(write(tmp_path / "p", page), tmp_path))) <= 16_384


@pytest.mark.parametrize("text", ["<!--" * 50_000, "<td" * 50_000, "<" * 200_000, "&" * 200_000])
def test_tags_that_never_end_take_no_time(text: str) -> None:
    assert len(plain_text("<p>a</p>" + text)) <= 200_010
