"""Address cards: who comes out of them whatever wrote them, and what goes into ours."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from csm_desktop.exchange.records import FileChoices, Unusable
from csm_desktop.exchange.vcard import HEADER, open_cards, write_vcards
from tests.exchange.staged import write
from tests.support.shared import shared


class Read:
    """An address book as rows by header."""

    def __init__(self, path: Path) -> None:
        table = open_cards(path, FileChoices())
        made = [row for _, rows in table.batches() for row in rows]
        self.rows = [dict(zip(HEADER, row, strict=True)) for row in made[1:] if row]
        self.problems = [(code, kept) for _, _, _, code, _, kept in table.reading.problems]

    @property
    def only(self) -> dict[str, str]:
        (row,) = self.rows
        return row


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


@dataclass(frozen=True)
class Person:
    uid: str = "00ff"
    name: str = "Dana Kim"
    account: str = "Hanbit"
    email: str | None = "dana@hanbit.kr"
    phone: str | None = "+82 2 123"
    title: str | None = "CIO"
    language: str | None = None


def test_a_card_of_each_version_says_the_same(tmp_path: Path) -> None:
    texts = [
        card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EA=B9=80;=EB=AF=BC=EC=A4=80;;;",
            "ORG:Hanbit",
            "TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=ED=8C=80=EC=", "=9E=A5",
            "TEL;CELL:010", "EMAIL;INTERNET:minjun@hanbit.kr", version="2.1",
        ),
        card(
            "FN:김민준", "N:김;민준;;;", "ORG:Hanbit", "TITLE:팀장", "item1.TEL;TYPE=CELL:010",
            "EMAIL;TYPE=INTERNET:minjun@hanbit.kr",
        ),
        card(
            "FN:김민준", "ORG:Hanbit", "TITLE:팀장", "TEL;VALUE=uri;TYPE=cell:tel:010",
            "EMAIL:minjun@hanbit.kr", version="4.0",
        ),
    ]  # fmt: skip
    for text in texts:
        row = Read(write(tmp_path / "x", text)).only
        assert (row["Name"], row["Title"], row["Phone"], row["Account"]) == (
            "김민준", "팀장", "010", "Hanbit <minjun@hanbit.kr>",
        )  # fmt: skip


def test_chinese_in_the_encoding_of_the_card_is_read(tmp_path: Path) -> None:
    text = card("FN;CHARSET=BIG5:陳怡君", "ORG;CHARSET=BIG5:台積", version="2.1")
    row = Read(write(tmp_path / "x", text, "big5")).only
    assert (row["Name"], row["Account"]) == ("陳怡君", "台積")


def test_what_has_no_field_is_kept_beside(tmp_path: Path) -> None:
    text = card(
        "FN:Dana", "ORG:Hanbit;IT;Cloud", "EMAIL:second@x.kr", "EMAIL;TYPE=pref:first@x.kr",
        "TEL;TYPE=FAX:9", "TEL:1", "ADR:;;Main St 1;Seoul;;04524;Korea", "NOTE:a\\nb",
    )  # fmt: skip
    row = Read(write(tmp_path / "x", text)).only
    assert (row["E-mail"], row["Other e-mails"]) == ("first@x.kr", "second@x.kr")
    assert (row["Phone"], row["Other phones"]) == ("1", "9")
    assert (row["Department"], row["Notes"]) == ("IT, Cloud", "a\nb")
    assert row["Address"] == "Main St 1, Seoul, 04524, Korea"


def test_cards_that_cannot_be_contacts_are_said_and_the_others_come_in(tmp_path: Path) -> None:
    text = card("ORG:Nobody") + card("FN:Alone") + card("KIND:group", "FN:All", "ORG:x")
    text += "BEGIN:VCARD\nFN:Cut\nORG:Off"
    found = Read(write(tmp_path / "x", card("FN:Dana", "ORG:Hanbit") + text))
    assert [row["Name"] for row in found.rows] == ["Dana", "Cut"]
    assert found.problems == [
        ("card_without_name", False), ("card_without_company", False),
        ("card_is_no_person", False), ("card_never_ends", True),
    ]  # fmt: skip


def test_a_file_without_anybody_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unusable) as refused:
        open_cards(write(tmp_path / "x", "BEGIN:VCARD\r\nEND:VCARD\r\n"), FileChoices())
    assert refused.value.said[0] == "cards_without_person"


@pytest.mark.parametrize("name", ["JOHN_DOE", "outlook", "gmail", "rfc"])
def test_the_cards_of_other_programs_have_names_and_addresses(name: str) -> None:
    folder = shared("data/ezvcard") / "io" / "text"
    paths = [p for p in sorted(folder.glob("*.vcf")) if p.name.lower().startswith(name.lower())]
    assert paths
    for path in paths:
        found = Read(path)
        assert found.rows and all(row["Name"] and row["Account"] for row in found.rows), path.name
        assert not any("=" in row["Name"] or "\\" in row["Name"] for row in found.rows)


def test_a_card_of_ours_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "out.vcf"
    people = [Person(), Person(name="김민준; 팀, 장", email=None, language="ko")]
    assert write_vcards(path, people) == 2
    found = Read(path)
    assert [(r["Name"], r["Title"], r["Phone"], r["Language"]) for r in found.rows] == [
        ("Dana Kim", "CIO", "+82 2 123", ""), ("김민준; 팀, 장", "CIO", "+82 2 123", "ko"),
    ]  # fmt: skip
    assert [row["Account"] for row in found.rows] == ["Hanbit <dana@hanbit.kr>", "Hanbit"]


def test_our_lines_are_short_whole_characters_and_end_as_they_must(tmp_path: Path) -> None:
    path = tmp_path / "out.vcf"
    write_vcards(path, [Person(account="한빛" * 60)])
    lines = path.read_bytes().split(b"\r\n")
    assert lines[-1] == b"" and all(len(line) <= 75 and b"\n" not in line for line in lines)
    assert all(line.decode("utf-8") for line in lines[:-1])
    assert Read(path).only["Account"].startswith("한빛" * 60)


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = write(tmp_path / "out.vcf", "old")
    broken = Person(name=None)  # type: ignore[arg-type]  # what a bug would bring
    with pytest.raises(AttributeError):
        write_vcards(path, [Person(), broken])
    assert path.read_text() == "old" and list(tmp_path.iterdir()) == [path]
