"""Bad files by command: each gets its sentence, the rest comes in, and nothing half-done stays."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from csm_desktop import cli
from tests.support.portfolio import write_portfolio
from tests.support.shell import FILES, ROOT, Shell

GOOD = "ravenstack_accounts.csv"
CONTRACTS = "ravenstack_subscriptions.csv"
CONTRACT_HEADER = FILES[CONTRACTS].splitlines()[0]


@pytest.fixture
def shell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "UTC")
    made = Shell(tmp_path, capsys)
    assert made.run("new", made.book).code == cli.DONE
    made.bring(made.write(GOOD, FILES[GOOD]))
    return made


def bring_contracts(shell: Shell, *rows: str) -> Any:
    path = shell.write(CONTRACTS, "\n".join([CONTRACT_HEADER, *rows, ""]))
    (file,) = shell.bring(path)["files"]
    return file


def contract(number: str, start: str = "2026-01-01", end: str = "", mrr: str = "10") -> str:
    return f"{number},A-1,{start},{end},Pro,1,{mrr},120,False,False,False,False,monthly,True"


def problem(file: Any) -> tuple[Any, ...]:
    (found,) = file["problems"]
    assert set(found) == {"row", "column", "value", "reason", "kept"}
    return tuple(found[key] for key in ("row", "column", "value", "reason", "kept"))


# files that cannot be used


UNUSABLE: dict[str, tuple[bytes, str]] = {
    "empty.csv": (b"", "There is nothing in this file."),
    "blank.csv": (b"\n\n  \n", "There is nothing in this file."),
    "binary.csv": (bytes(range(1, 32)) * 60, "This file is not text and not a workbook."),
    "paper.csv": (b"%PDF-1.7 ...", "This is a PDF file, which holds no rows."),
    "torn.xlsx": (b"PK\x03\x04 torn", "This file is damaged and cannot be opened."),
    "riddle.csv": (b"x,y\n1,2\n", "It is not clear what the rows are."),
}


@pytest.mark.parametrize("name", UNUSABLE)
def test_a_file_that_cannot_be_used_says_why_and_is_refused_alone(shell: Shell, name: str) -> None:
    content, reason = UNUSABLE[name]
    said = shell.run("import", shell.book, shell.write(name, content), "--json")
    assert said.code == cli.REFUSED
    (file,) = said.json["files"]
    assert (file["file"], file["recognised"], said.json["step"]) == (name, None, None)
    row, column, value, told, kept = problem(file)
    assert (row, column, value, kept) == (None, None, None, False)
    assert told.startswith(reason)
    assert reason in shell.run("import", shell.book, shell.folder / name).out


def test_no_file_and_a_book_are_no_tables(shell: Shell) -> None:
    other = shell.folder / "other.csm"
    shell.json("new", other)
    for path, reason in (
        (shell.folder / "gone.csv", "cannot be opened: No such file"),
        (other, "This is a portfolio file. Open it"),
        (shell.book, "This is a portfolio file. Open it"),
    ):
        said = shell.run("import", shell.book, path, "--json")
        assert said.code == cli.REFUSED, path
        assert reason in problem(said.json["files"][0])[3]


def test_one_broken_file_does_not_stop_the_others(shell: Shell) -> None:
    broken = [shell.write(name, content) for name, (content, _) in UNUSABLE.items()]
    good = shell.write(CONTRACTS, FILES[CONTRACTS])
    said = shell.run("import", shell.book, broken[0], good, *broken[1:], "--json")
    assert said.code == cli.DONE
    added = {file["file"]: file["added"] for file in said.json["files"]}
    assert added == {**dict.fromkeys(UNUSABLE, 0), CONTRACTS: 4}
    assert all(file["problems"] for file in said.json["files"] if file["file"] != CONTRACTS)
    assert len(shell.json("list", shell.book, "contracts")) == 4


# encodings


@pytest.mark.parametrize(
    ("encoding", "name", "is_noted"),
    [
        ("utf-8", "한빛물류", False),
        ("utf-8-sig", "한빛물류", False),
        ("utf-16", "한빛물류", False),
        ("utf-16-le", "한빛물류", False),
        ("cp949", "한빛물류 주식회사", True),
        ("latin-1", "Société Générale", True),
    ],
)
def test_every_encoding_gives_the_same_letters(
    shell: Shell, encoding: str, name: str, is_noted: bool
) -> None:
    rows = "".join(f"B-{n},{name} {n},Logistics,KR,2026-01-01,ads,Pro,1,,\n" for n in range(9))
    text = FILES[GOOD].splitlines()[0] + "\n" + rows.replace("B-", "A-1")
    (file,) = shell.bring(shell.write(GOOD, text.encode(encoding)))["files"]
    assert (file["added"], file["problems"]) == (9, [])
    names = {account["name"] for account in shell.json("list", shell.book, "accounts")}
    assert f"{name} 7" in names
    assert any("encoding" in note["note"] for note in file["notes"]) is is_noted


def test_bytes_that_are_no_letters_cost_letters_and_not_the_file(shell: Shell) -> None:
    text = FILES[GOOD].replace("Hanbit", "Han한bit").encode().replace("한".encode(), b"\xed\x95")
    (file,) = shell.bring(shell.write(GOOD, text))["files"]
    assert (file["rows"], file["updated"]) == (3, 1)


# rows and cells


def test_a_file_cut_off_in_a_row_loses_that_row(shell: Shell) -> None:
    path = shell.write(CONTRACTS, f"{CONTRACT_HEADER}\n{contract('S-1')}\nS-2,A-1,2026-0")
    (file,) = shell.bring(path)["files"]
    assert (file["rows"], file["added"], file["skipped"]) == (2, 1, 1)
    row, _, _, reason, kept = problem(file)
    assert (row, kept) == (3, False)
    assert reason == "This row has 3 cells for 14 headers."


WRONG: dict[str, tuple[str, str, str, str]] = {
    "too many cells": (
        contract("S-9") + ",x,y",
        "",
        "",
        "This row has 16 cells for 14 headers.",
    ),
    "end before start": (
        contract("S-9", "2026-03-01", "2026-02-01"),
        "end_date",
        "2026-02-01",
        "The end 2026-02-01 is before the start 2026-03-01.",
    ),
    "a day that is none": (
        contract("S-9", "31/11/2026"),
        "start_date",
        "31/11/2026",
        "“31/11/2026” is a date that does not exist.",
    ),
    "no date": (contract("S-9", "soon"), "start_date", "soon", "“soon” is not a date."),
    "a missing cell": (
        contract("S-9", ""),
        "start_date",
        "",
        "“starts_on” is empty here and every row needs it.",
    ),
    "no amount": (
        contract("S-9", mrr="ten"),
        "mrr_amount",
        "ten",
        "“ten” cannot be read as an amount.",
    ),
    "an unknown currency": (
        contract("S-9", mrr="10 XQQ"),
        "mrr_amount",
        "10 XQQ",
        "“XQQ” is not a currency code.",
    ),
    "an id twice": (
        contract("S-1", mrr="99"),
        "subscription_id",
        "S-1",
        "Row 2 has the id “S-1” already, with other values.",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_row_is_told_with_row_column_and_reason(shell: Shell, case: str) -> None:
    wrong, column, value, reason = WRONG[case]
    file = bring_contracts(shell, contract("S-1"), wrong, contract("S-2"))
    assert (file["rows"], file["added"], file["skipped"]) == (3, 2, 1)
    row, at, shown, told, kept = problem(file)
    assert (row, told, kept) == (3, reason, False)
    assert at == column
    if value:
        assert shown == value
    charges = [c["charge"] for c in shell.json("list", shell.book, "contracts")]
    assert charges == ["10.00", "10.00"]
    text = shell.run("import", shell.book, shell.folder / CONTRACTS).out
    assert f"row 3{f', {column}' if column else ''}: {reason}" in text


def test_a_wrong_cell_that_no_row_needs_costs_only_itself(shell: Shell) -> None:
    rows = "".join(f"Firm {n},FinTech,{n}0\n" for n in range(1, 10))
    path = shell.write("firms.csv", f"company,industry,employees\nNordlys,FinTech,many\n{rows}")
    (file,) = shell.bring(path)["files"]
    assert (file["noun"], file["added"], file["skipped"]) == ("account", 10, 0)
    reason = "“many” is not a number."
    assert problem(file) == (2, "employees", "many", reason, True)
    (firm,) = shell.json("list", shell.book, "accounts", "--where", "name = Nordlys")
    assert (firm["industry"], firm["employees"]) == ("FinTech", None)


def test_the_same_row_twice_is_merged(shell: Shell) -> None:
    file = bring_contracts(shell, contract("S-1"), contract("S-1"))
    assert (file["rows"], file["added"], file["merged"], file["problems"]) == (2, 1, 1, [])


# dates that can be read two ways


@pytest.mark.parametrize(
    ("witness", "read", "note"),
    [
        ("2026-06-30", "2026-05-03", "No date in “start_date” shows its order; the day was read"),
        ("30/06/2026", "2026-05-03", "In “start_date” the day comes before the month: row 3"),
        ("06/30/2026", "2026-03-05", "In “start_date” the month comes before the day: row 3"),
    ],
)
def test_the_order_of_a_date_is_decided_for_its_column_and_said(
    shell: Shell, witness: str, read: str, note: str
) -> None:
    file = bring_contracts(shell, contract("S-1", "03/05/2026"), contract("S-2", witness))
    assert (file["added"], file["problems"]) == (2, [])
    assert [set(said) for said in file["notes"]] == [{"note"}]
    assert file["notes"][0]["note"].startswith(note)
    listed = shell.json("list", shell.book, "contracts")
    assert {row["starts_on"] for row in listed} == {read, "2026-06-30"}
    assert note in shell.run("import", shell.book, shell.folder / CONTRACTS).out


# killed in the middle


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_import_leaves_all_or_nothing_and_its_folder_is_swept(
    shell: Shell, tmp_path: Path
) -> None:
    made = write_portfolio(tmp_path, accounts=60)
    command = [sys.executable, str(ROOT / "main.py"), "import", str(shell.book)]
    command += [str(path) for path in made.files.values()]
    fresh = tmp_path / "fresh.csm"
    shutil.copyfile(shell.book, fresh)
    started = time.monotonic()
    subprocess.run(command, check=True, capture_output=True)
    whole = time.monotonic() - started
    chance = random.Random(11)
    outcomes = []
    cache = Path(os.environ["CSM_DESKTOP_HOME"]) / "cache"
    for _ in range(10):
        for path in tmp_path.glob("book.csm*"):
            path.unlink()
        shutil.copyfile(fresh, shell.book)
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.3, 1.05) * whole)
        child.send_signal(signal.SIGKILL)
        child.wait()
        assert shell.json("check", shell.book)["sound"]
        steps, accounts = (
            len(shell.json("history", shell.book)),
            len(shell.json("list", shell.book, "accounts")),
        )
        assert (steps, accounts) in ((2, 3), (3, 63))
        outcomes.append(steps)
        # Only what this kill left behind: the staging file, and what was unpacked.
        assert len(list(cache.glob("scratch-*"))) <= 2
    assert 2 in outcomes
    report = shell.bring(*made.files.values())
    assert not any(file["skipped"] for file in report["files"])
    assert len(shell.json("list", shell.book, "accounts")) == 63
    assert list(cache.iterdir()) == []


def test_the_folder_of_an_import_that_runs_is_not_swept(shell: Shell) -> None:
    hold = (
        "import sys; from csm_desktop.exchange.scratch import scratch_folder\n"
        "with scratch_folder() as folder: print(folder, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    ) as holder:  # fmt: skip
        assert holder.stdin is not None and holder.stdout is not None
        folder = Path(holder.stdout.readline().strip())
        shell.bring(shell.write(GOOD, FILES[GOOD]))
        assert folder.is_dir()
        holder.stdin.close()
        holder.wait(timeout=30)
    assert not folder.exists()
