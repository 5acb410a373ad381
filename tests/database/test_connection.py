"""What may be opened: everything else is refused in a sentence, and not one byte is written."""

import hashlib
import zipfile
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from csm_desktop.database import schema
from csm_desktop.database.store import open_book
from csm_desktop.domain.errors import Refusal
from tests.support.trial_book import new_book


def raw(path: Path, *statements: str) -> Path:
    connection = driver.connect(str(path), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return path


def closed_book(folder: Path) -> Path:
    store = new_book(folder)
    store.close()
    return store.path


def zipped(folder: Path) -> Path:
    with zipfile.ZipFile(folder / "book.zip", "w") as archive:
        archive.writestr("a.csv", "x" * 5000)
    return folder / "book.zip"


def written(folder: Path, content: bytes) -> Path:
    path = folder / "strange.csm"
    path.write_bytes(content)
    return path


CASES = {
    "text": ("file_not_ours", lambda f: written(f, b"name;arr\nHanbit;5\n" * 200)),
    "short text": ("file_not_ours", lambda f: written(f, b"x")),
    "noise": ("file_not_ours", lambda f: written(f, bytes(range(256)) * 40)),
    "zip": ("file_not_ours", zipped),
    "empty": ("file_empty", lambda f: written(f, b"")),
    "missing": ("file_missing", lambda f: f / "nowhere.csm"),
    "foreign database": ("file_not_ours", lambda f: raw(f / "x.db", "CREATE TABLE account (id)")),
    "newer": (
        "file_too_new",
        lambda f: raw(closed_book(f), f"PRAGMA user_version = {schema.HEAD + 1}"),
    ),
    "trigger": (
        "file_strange",
        lambda f: raw(
            closed_book(f), "CREATE TRIGGER t AFTER INSERT ON note BEGIN DELETE FROM account; END"
        ),
    ),
    "view": ("file_strange", lambda f: raw(closed_book(f), "CREATE VIEW v AS SELECT 1 AS a")),
    "table turned view": (
        "file_strange",
        lambda f: raw(
            closed_book(f),
            "DROP TABLE draft",
            "CREATE VIEW draft AS WITH RECURSIVE k(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM k) "
            "SELECT i AS id FROM k",
        ),
    ),
    "virtual table": (
        "file_strange",
        lambda f: raw(closed_book(f), "CREATE VIRTUAL TABLE v USING fts5(a)"),
    ),
    "trigger dropped": (
        "file_strange",
        lambda f: raw(closed_book(f), "DROP TRIGGER journal_account_update"),
    ),
}


@pytest.mark.parametrize("write", [False, True], ids=["read", "write"])
@pytest.mark.parametrize("case", CASES)
def test_a_file_that_is_not_ours_is_refused_and_not_touched(
    tmp_path: Path, case: str, write: bool
) -> None:
    code, make = CASES[case]
    path = make(tmp_path)
    before = fingerprint(tmp_path)
    with pytest.raises(Refusal) as refusal:
        open_book(path, write=write)
    assert refusal.value.code == code
    assert refusal.value.sentence()
    assert fingerprint(tmp_path) == before


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refusal:
        open_book(tmp_path, write=True)
    assert refusal.value.code == "file_is_folder"


def test_a_damaged_page_is_not_taken_for_a_foreign_file(tmp_path: Path) -> None:
    path = closed_book(tmp_path)
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xaa" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(Refusal) as refusal:
        open_book(path, write=False)
    assert refusal.value.code == "file_damaged"


def test_a_file_we_may_not_write_opens_to_read(tmp_path: Path) -> None:
    path = closed_book(tmp_path)
    path.chmod(0o400)
    before = fingerprint(tmp_path)
    reader = open_book(path, write=False)
    assert reader.ask(lambda c: c.exec_driver_sql("SELECT count(*) FROM setting").scalar()) == 1
    reader.close()
    assert fingerprint(tmp_path) == before


def fingerprint(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        path.name: (hashlib.sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
        for path in folder.iterdir()
        if path.is_file()
    }
