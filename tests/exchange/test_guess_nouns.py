"""Guesses for the nouns of other systems, and for columns whose header says nothing."""

from pathlib import Path

import pytest

from tests.exchange.staged import Staged, write


@pytest.mark.parametrize(
    ("header", "row", "noun"),
    [
        ("Customer,Call date,Direction,Duration", "Acme,2026-01-02 9:00,in,60", "conversation"),
        (
            "고객사,통화 일시,방향,통화 결과",
            "가나다,2026. 1. 31. 오후 3:00,수신,끝",
            "conversation",
        ),
        ("Company,Order number,Order date,Total", "Acme,77,2026-01-02,100", "order"),
        ("客戶,訂單編號,訂購日期,金額", "甲公司,77,2026年1月31日,NT$ 100", "order"),
        ("Cliente,Factura,Fecha de factura,Importe", 'Acme,7,31/01/2026,"1,5"', "invoice"),
        ("Company,Invoice date,Due date,Amount", "Acme,2026-01-01,2026-02-01,9", "invoice"),
        ("Title,Content,Folder,Last verified", "Start,Read me,Help,2026-01-01", "article"),
        ("고객사,리뷰,작성일", "가나다,좋아요,2026-01-02", "feedback"),
        ("Company,Deal name,Stage,Close date", "Acme,More,Open,2026-05-01", "growth opportunity"),
        ("Company,Task,Due date,Assigned to", "Acme,Call,2026-05-01,Jane", "task"),
    ],
)
def test_the_new_nouns_are_known_by_header_words(
    tmp_path: Path, header: str, row: str, noun: str
) -> None:
    staged = Staged(tmp_path, write(tmp_path / "f.csv", f"{header}\n{row}\n"))
    assert (staged.record.noun, staged.record.sure) == (noun, "guess")
    assert staged.record.rows == 1
    assert not [problem for problem in staged.codes() if not problem[3]]


def test_a_column_without_a_telling_header_is_known_by_its_values(tmp_path: Path) -> None:
    text = "Name,Company,X1\nAda Byron,Acme,ada@acme.com\nBo Li,Acme,bo@acme.com\n"
    staged = Staged(tmp_path, write(tmp_path / "c.csv", text))
    assert staged.record.noun == "contact"
    assert staged.ask("SELECT email FROM staged_contact") == [("ada@acme.com",), ("bo@acme.com",)]


def test_salesforce_ids_under_any_header_name_the_account(tmp_path: Path) -> None:
    text = "Company,ref,Subject,Created at\nAcme,001x0000002xLCV,Help,2026-01-01\n"
    staged = Staged(tmp_path, write(tmp_path / "t.csv", text))
    assert staged.ask("SELECT account, account__2 FROM staged_ticket") == [
        ("Acme", "001x0000002xLCVAA2")
    ]
    assert staged.ask("SELECT field, key_kind, source FROM staged_link") == [
        ("account", "name", ""),
        ("account__2", "id", "salesforce"),
    ]


def test_a_guess_is_never_as_sure_as_a_profile(tmp_path: Path) -> None:
    staged = Staged(tmp_path, write(tmp_path / "a.csv", "Company,Industry\nAcme,Energy\n"))
    assert 0 < staged.record.confidence <= 60
