"""Folders, archives and compressed files: every piece by itself, and none that harms."""

import bz2
import gzip
import io
import stat
import sys
import zipfile
from pathlib import Path

import pytest

from csm_desktop.domain.errors import SENTENCES
from csm_desktop.exchange import archive
from csm_desktop.exchange.records import FileChoices, choice_key
from tests.exchange.opened import refusal_of, rows_of, tables_of
from tests.exchange.staged import Staged, write
from tests.support.shared import shared

ACCOUNTS = b"company id,company,industry\nA-1,Bluebay,Energy\n"
NOTES = b"company,date,notes\nBluebay,2026-01-05,Talked\n"


def zipped(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return path


def inner_zip(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for name, content in members.items():
            packed.writestr(name, content)
    return file.getvalue()


def test_each_member_is_a_piece_and_a_bad_one_stops_no_other(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "export.zip",
        {"a.csv": ACCOUNTS, "bad.csv": bytes(range(1, 32)) * 40, "in/b.csv": NOTES},
    )
    staged = Staged(tmp_path, path)
    assert [(r.number, r.path, r.member, r.name, r.noun) for r in staged.records] == [
        (1, 1, "a.csv", "export.zip › a.csv", "account"),
        (2, 1, "bad.csv", "export.zip › bad.csv", ""),
        (3, 1, "in/b.csv", "export.zip › in/b.csv", "note"),
    ]
    assert staged.records[1].refusal == ("file_is_binary", {})
    assert staged.ask("SELECT file, name FROM staged_account") == [(1, "Bluebay")]


def test_a_choice_finds_its_member_by_path_and_by_number(tmp_path: Path) -> None:
    path = zipped(tmp_path / "e.zip", {"a.csv": ACCOUNTS, "b.csv": NOTES})
    for key in (choice_key(path, "b.csv"), choice_key(1, "b.csv")):
        staged = Staged(tmp_path, path, choices={key: FileChoices(left_out=True)})
        assert [record.member for record in staged.records] == ["a.csv"]


@pytest.mark.parametrize(
    "content",
    [
        gzip.compress(ACCOUNTS),
        bz2.compress(ACCOUNTS),
        inner_zip({"a": ACCOUNTS}),
        inner_zip({"b.zip": inner_zip({"c": gzip.compress(ACCOUNTS)})}),
    ],
)
def test_what_is_packed_is_told_by_its_bytes(tmp_path: Path, content: bytes) -> None:
    path = write(tmp_path / "no ending", content)
    assert rows_of(path, tmp_path)[1] == ["A-1", "Bluebay", "Energy"]


def test_archives_in_archives_end_at_three(tmp_path: Path) -> None:
    content = ACCOUNTS
    for _ in range(4):
        content = inner_zip({"x.zip": content})
    assert refusal_of(write(tmp_path / "d.zip", content), tmp_path) == "archive_is_too_deep"


def test_no_name_in_an_archive_becomes_a_path(tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    path = zipped(
        tmp_path / "slip.zip",
        {"../../slipped.csv": ACCOUNTS, "/slipped.csv": ACCOUNTS, "C:\\slipped.csv": ACCOUNTS},
    )
    tables = tables_of(path, scratch)
    assert len(tables) >= 1
    assert list(tmp_path.rglob("slipped*")) == []
    assert list(scratch.iterdir()) == []


def test_a_link_in_an_archive_is_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "link.zip"
    with zipfile.ZipFile(path, "w") as packed:
        info = zipfile.ZipInfo("passwords.csv")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        packed.writestr(info, "/etc/passwd")
    assert refusal_of(path, tmp_path) == "member_is_a_link"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_in_a_folder_is_not_followed(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "x.csv").symlink_to(write(tmp_path / "secret.csv", ACCOUNTS))
    assert refusal_of(folder, tmp_path) == "member_is_a_link"


def test_an_archive_that_unpacks_to_far_more_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "SMALL_BYTES", 1 << 20)
    bomb = zipped(tmp_path / "bomb.zip", {"a.csv": b"a,b\n" * (1 << 20)})
    assert refusal_of(bomb, tmp_path) == "archive_is_too_big"
    small = write(tmp_path / "bomb.gz", gzip.compress(bytes(4 << 20)))
    assert refusal_of(small, tmp_path) == "archive_is_too_big"


def test_sizes_that_an_archive_states_are_not_believed(tmp_path: Path) -> None:
    data = bytearray(inner_zip({"a.csv": ACCOUNTS * 100}))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    assert refusal_of(write(tmp_path / "lies.zip", bytes(data)), tmp_path) == "member_is_damaged"


def test_too_many_members_are_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "many.zip", {f"{n}.csv": b"" for n in range(2001)})
    assert refusal_of(path, tmp_path) == "archive_has_too_many_members"


def test_a_locked_archive_says_so(tmp_path: Path) -> None:
    data = bytearray(inner_zip({"a.csv": ACCOUNTS}))
    data[6] |= 1
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    assert refusal_of(write(tmp_path / "locked.zip", bytes(data)), tmp_path) == "archive_is_locked"


def test_a_folder_is_walked_without_what_is_hidden(tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    for name in ("b/x.csv", "a.csv", ".hidden/y.csv", "__MACOSX/z.csv", "b/.DS_Store"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        write(folder / name, ACCOUNTS)
    staged = Staged(tmp_path, folder)
    assert [record.member for record in staged.records] == ["a.csv", "b/x.csv"]
    (tmp_path / "empty").mkdir()
    assert refusal_of(tmp_path / "empty", tmp_path) == "archive_is_empty"


def test_pictures_beside_the_tables_are_one_sentence(tmp_path: Path) -> None:
    picture = b"\x89PNG\r\n\x1a\n" + bytes(100)
    path = zipped(tmp_path / "e.zip", {"a.csv": ACCOUNTS, "1.png": picture, "2.png": picture})
    staged = Staged(tmp_path, path)
    assert [record.refusal and record.refusal[0] for record in staged.records] == [
        None,
        "members_were_left_out",
    ]
    assert staged.records[1].refusal is not None
    assert staged.records[1].refusal[1] == {"count": 2, "names": "1.png, 2.png"}


@pytest.mark.parametrize(
    ("content", "code", "form"),
    [
        (b"%PDF-1.7 x", "file_is_no_table", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "file_is_no_table", "PNG"),
        (b"SQLite format 3\0" + bytes(50), "file_is_other_data", "SQLite"),
        (b"PAR1\x15\0" + bytes(50), "file_is_other_data", "Parquet"),
        (
            b"\x82\xa4time\x01\xa1v\x02" + bytes([1, 2, 3, 4]) * 9,
            "file_is_other_data",
            "MessagePack",
        ),
        (b"7z\xbc\xaf\x27\x1c", "file_is_other_archive", "7z"),
        (bytes(257) + b"ustar" + bytes(250), "file_is_other_archive", "tar"),
        (inner_zip({"word/document.xml": b"<x/>"}), "file_is_no_table", "Word"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__properties_version1.0".encode("utf-16-le"),
            "file_is_outlook_message",
            "",
        ),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "workbook_is_locked",
            "",
        ),
    ],
)
def test_what_holds_no_table_is_called_by_its_name(
    tmp_path: Path, content: bytes, code: str, form: str
) -> None:
    staged = Staged(tmp_path, write(tmp_path / "x.csv", content))
    assert staged.record.refusal == (code, {"form": form} if form else {})
    assert form in SENTENCES[code].format(form=form)


def test_sheets_that_are_known_are_pieces_of_their_own(tmp_path: Path) -> None:
    staged = Staged(tmp_path, shared("data/systems") / "monday_board.xlsx")
    for record in staged.records:
        assert record.member.startswith("#")
        assert record.name == f"monday_board.xlsx › {record.member[1:]}"


def test_notions_narrower_table_is_left_out(tmp_path: Path) -> None:
    tables = tables_of(shared("data/systems") / "notion_export.zip", tmp_path)
    assert [name.endswith("_all.csv") for name in tables if name.endswith(".csv")] == [True]
    assert len(tables) == 2
