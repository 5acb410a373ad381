"""A package as files: known by its manifest alone, whole or not there, and never what it is not."""

import json
import zipfile
from pathlib import Path

import pytest

from csm_desktop.domain.errors import Refusal
from csm_desktop.exchange.package import belongs, find_package, is_manifest
from csm_desktop.exchange.package_staging import stage_package
from csm_desktop.exchange.package_writer import PackageContent, write_package
from csm_desktop.exchange.records import Unusable
from csm_desktop.exchange.schema import create_staging


class Rows:
    header = ("id", "name")
    rows = ((1, "Hanbit"),)
    after = None


MANIFEST = {
    "x-csm": "export",
    "x-csm-format": 1,
    "x-csm-tables": {"account": 0, "note": 0},
    "$defs": {},
}
CHECKSUM = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"


def content(**manifest: object) -> PackageContent:
    return PackageContent(
        {**MANIFEST, **manifest}, lambda _table, _after: Rows(), [CHECKSUM], lambda _: b"hello"
    )


def test_a_folder_its_manifest_and_its_zip_are_the_same_package(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    assert write_package(folder, content()) == {"account.csv": 1, "note.csv": 1, "schema.json": 2}
    with zipfile.ZipFile(tmp_path / "out.zip", "w") as archive:
        for path in folder.rglob("*"):
            archive.write(path, f"out/{path.relative_to(folder)}")
    sizes = []
    for path in (folder, folder / "schema.json", tmp_path / "out.zip"):
        package = find_package(path)
        assert package is not None
        assert package.tables() == ("account", "note")
        with package.open("account.csv") as file:
            assert file.read().startswith(b"\xef\xbb\xbfid,name\r\n1,Hanbit")
        sizes.append(package.sizes())
    assert sizes[0] == sizes[1] == {k: v for k, v in sizes[2].items() if k != "schema.json"}
    assert f"attachments/{CHECKSUM}" in sizes[0]


def test_what_belongs_to_a_package_is_not_read_as_files_beside_it(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write_package(folder, content())
    other = folder / "zendesk.csv"
    other.write_text("a,b\n")
    paths = [*folder.iterdir(), *(folder / "attachments").iterdir()]
    assert set(paths) - belongs(folder / "schema.json", paths) == {other}


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"x-csm": "other"}', '{"x-csm": ["export"]}', "[" * 100_000, "\x00"]
)
def test_another_schema_is_no_manifest(tmp_path: Path, text: str) -> None:
    path = tmp_path / "schema.json"
    path.write_text(text)
    assert not is_manifest(path)
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("schema.json", text)
    assert find_package(tmp_path / "a.zip") is None
    assert find_package(tmp_path / "nothing") is None


def test_a_cancelled_export_leaves_the_older_one_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write_package(folder, content())
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    calls = iter((False, False, True))
    with pytest.raises(Refusal, match="export_was_cancelled"):
        write_package(folder, content(), cancelled=lambda: next(calls))
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_an_attachment_that_is_none_any_more_goes_with_the_next_export(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write_package(folder, content())
    without = PackageContent(MANIFEST, lambda _table, _after: Rows(), [], lambda _: b"")
    write_package(folder, without)
    assert list((folder / "attachments").iterdir()) == []


def test_a_package_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    write_package(folder, content(**{"x-csm-format": 2}))
    connection = create_staging(tmp_path / "staging.db", None)
    with pytest.raises(Unusable) as refused:
        stage_package(connection, number=1, package=folder, name="out")
    assert refused.value.said == ("package_is_newer", {})
    connection.close()


def test_a_manifest_that_lies_about_its_columns_ends_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    strange = {"account": {"properties": {"id": [], "name": {"x-csm-kind": {}}}}, "note": 7}
    write_package(folder, content(**{"$defs": strange}))
    connection = create_staging(tmp_path / "staging.db", None)
    record = stage_package(connection, number=1, package=folder, name="out")
    assert (record.rows, record.decisions[0][0]) == (1, "package_column_unknown")
    assert json.loads(connection.execute("SELECT columns FROM package_table").fetchone()[0]) == []
    connection.close()
