"""Packages on the command line: out and back with no difference, one account, other forms."""

import json
import shutil
from pathlib import Path

import pytest

from csm_desktop import cli
from csm_desktop.operations.story import make_story
from tests.support.packages import differences
from tests.support.shared import shared
from tests.support.shell import NOW, Shell


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample portfolio, made once: copy it."""
    made = tmp_path_factory.mktemp("sample") / "sample.csm"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC")
        make_story(made, clock=lambda: NOW)
    return made


@pytest.fixture
def shell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "UTC")
    return Shell(tmp_path, capsys)


def other(shell: Shell, name: str) -> Path:
    book = shell.folder / f"{name}.csm"
    assert shell.run("new", book).code == cli.DONE
    return book


@pytest.mark.slow
def test_a_book_comes_back_from_its_folder_with_no_difference(shell: Shell, sample: Path) -> None:
    shutil.copyfile(sample, shell.book)
    out = shell.folder / "out"
    files = shell.json("export", shell.book, out)["files"]
    assert set(files) == {path.name for path in out.iterdir() if path.is_file()}
    back = other(shell, "back")
    dry = shell.json("import", back, "--dry-run", *sorted(out.iterdir()))
    (piece,) = shell.json("import", back, *sorted(out.iterdir()))["files"]
    assert dry["files"] == [piece]
    assert (piece["recognised"], piece["noun"], piece["problems"]) == ("csm/package", "package", [])
    assert differences(shell.book, back) == {}
    assert shell.json("check", back)["sound"]
    assert shell.json("import", back, out)["step"] is None
    shell.json("undo", back)
    assert shell.json("list", back, "accounts") == []


def test_ravenstack_comes_back_with_no_difference(shell: Shell) -> None:
    assert shell.run("new", shell.book).code == cli.DONE
    folder = shared("data/ravenstack")
    shell.json("import", shell.book, *sorted(folder.glob("*.csv")))
    out = shell.folder / "out"
    shell.json("export", shell.book, out)
    back = other(shell, "back")
    (piece,) = shell.json("import", back, out)["files"]
    assert piece["problems"] == []
    assert differences(shell.book, back) == {}


def test_the_schema_says_what_stands_in_each_column(shell: Shell, sample: Path) -> None:
    shutil.copyfile(sample, shell.book)
    out = shell.folder / "out"
    shell.json("export", shell.book, out)
    schema = json.loads((out / "schema.json").read_text("utf-8"))
    for table, rows in schema["x-csm-tables"].items():
        text = (out / f"{table}.csv").read_text("utf-8-sig")
        header = text.splitlines()[0].split(",")
        assert list(schema["$defs"][table]["properties"]) == header
        assert (rows == 0) == (len(text.splitlines()) == 1)
    assert schema["$defs"]["account"]["properties"]["customer_since"]["format"] == "date"
    assert not schema["$defs"]["step"]["x-csm-import"]


def test_an_account_is_handed_over_whole(shell: Shell, sample: Path) -> None:
    shutil.copyfile(sample, shell.book)
    file = shell.folder / "hanbit.zip"
    said = shell.json("handover", shell.book, "Hanbit Logistics", file)
    assert (said["account"], said["private"]) == ("Hanbit Logistics", False)
    assert said["needs"]["currency"] == "USD"
    back = other(shell, "colleague")
    (piece,) = shell.json("import", back, file)["files"]
    assert (piece["added"], piece["problems"]) == (piece["rows"], [])
    (account,) = shell.json("list", back, "accounts")
    assert account["name"] == "Hanbit Logistics"
    assert len(shell.json("list", back, "plans")) == 1
    assert shell.json("check", back)["sound"]


def test_other_forms_of_the_export(shell: Shell, sample: Path) -> None:
    shutil.copyfile(sample, shell.book)
    told = shell.json("export", shell.book, shell.folder / "md", "--markdown")
    assert told["accounts"] == len(list((shell.folder / "md").iterdir()))
    told = shell.json("export", shell.book, shell.folder / "hs", "--for", "hubspot")
    assert set(told["files"]) == {"companies.csv", "contacts.csv", "notes.csv", "tasks.csv"}
    told = shell.json("list", shell.book, "contracts", "--file", shell.folder / "a.xlsx")
    assert told["rows"] == len(shell.json("list", shell.book, "contracts"))
