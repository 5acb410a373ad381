"""A folder of Markdown: names that every system takes, each once, and everything in its place."""

from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from csm_desktop.domain.account_folder import (
    AccountFolder,
    FolderFile,
    FolderNote,
    FolderTable,
    FolderTask,
)
from csm_desktop.exchange.markdown_writer import Names, safe_name, write_account_folders

AT = datetime(2026, 11, 22, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("A/B: C*", "A B C"), ("CON", "CON_"), ("nul.txt", "nul.txt_"), ("..", ""), ("x. ", "x"),
        ("한빛", "한빛"), ("a\u202eb", "a b"), ("\ud800", "?"[:0]), ("x" * 300, "x" * 120),
        ("한" * 100, "한" * 40),
    ],
)  # fmt: skip
def test_a_name_is_one_that_every_system_takes(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_names_are_there_once_capitals_and_small_letters_alike() -> None:
    names = Names()
    given = [names.unique(name, or_else="x") for name in ("Acme", "ACME", "acme", "..", "??")]
    assert given == ["Acme", "ACME (2)", "acme (3)", "x", "x (2)"]


def test_an_account_is_a_folder_with_notes_and_attachments_beside(tmp_path: Path) -> None:
    note = FolderNote(
        AT, "call", "Renewal/2027", "# Text\n- a", "private", ("Park",),
        (FolderFile("a?.pdf", "1" * 64), FolderFile("A .pdf", "2" * 64)),
    )  # fmt: skip
    account = AccountFolder(
        "Acme: Co.", "00ff", (("City", "Seoul"),), "Long\ntext",
        (note, note), (FolderTable("Contacts", ("Name",), (("P|k",),)),),
        (FolderTask("Call", None, True, None, None, is_private=True),), (), (),
    )  # fmt: skip
    count = write_account_folders(
        tmp_path, [account, account], read_content=str.encode, zone=ZoneInfo("Asia/Seoul")
    )
    assert count == 2
    found = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.*"))
    assert [name for name in found if name.startswith("Acme Co/")] == [
        "Acme Co/README.md",
        "Acme Co/attachments/A (2).pdf",
        "Acme Co/attachments/A (4).pdf",
        "Acme Co/attachments/a (3).pdf",
        "Acme Co/attachments/a.pdf",
        "Acme Co/contacts.md",
        "Acme Co/notes/2026-11-23 Renewal 2027 (2).md",
        "Acme Co/notes/2026-11-23 Renewal 2027.md",
        "Acme Co/tasks.md",
    ]
    assert "Acme Co (2)/README.md" in found
    text = (tmp_path / "Acme Co/notes/2026-11-23 Renewal 2027.md").read_text("utf-8")
    assert "- Visibility: private (not for anybody else)" in text
    assert "(<../attachments/a.pdf>)" in text
    assert text.endswith("# Text\n- a\n")
    assert "- [x] Call (private)" in (tmp_path / "Acme Co/tasks.md").read_text("utf-8")
    assert "P&#124;k" in (tmp_path / "Acme Co/contacts.md").read_text("utf-8")
