"""Every command end to end: its JSON, its exit code, and what it leaves in the file."""

import ast
import csv
import itertools
import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from csm_desktop import cli
from csm_desktop.database.connection import connect
from csm_desktop.database.store import open_book
from csm_desktop.operations.book import record_rate
from csm_desktop.operations.contracts import create_contract
from csm_desktop.operations.metrics import DEFINITIONS
from tests.support.shell import FILES, ROOT, Shell, run_program

COUNTS = ("rows", "added", "updated", "unchanged", "merged", "skipped")
ADDED = {"accounts": 3, "subscriptions": 4, "support_tickets": 4, "churn_events": 1}


@pytest.fixture
def shell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "UTC")
    made = Shell(tmp_path, capsys)
    assert made.run("new", made.book).code == cli.DONE
    return made


@pytest.fixture
def full(shell: Shell) -> Shell:
    """A book with the three accounts and all that belongs to them."""
    shell.bring(*shell.write_files())
    return shell


@pytest.fixture
def writer(full: Shell) -> Iterator[Shell]:
    """Somebody else has the book open to write."""
    store = open_book(full.book, write=True, clock=lambda: full.now, origin="window")
    yield full
    store.close()


def counts(report: Any) -> dict[str, tuple[int, ...]]:
    return {file["file"]: tuple(file[key] for key in COUNTS) for file in report["files"]}


def by_name(report: Any) -> dict[str, Any]:
    return {
        file["file"].removeprefix("ravenstack_").removesuffix(".csv"): file
        for file in report["files"]
    }


def content(shell: Shell) -> dict[str, list[list[str]]]:
    """Every exported table but what differs from book to book: ids, uids, clock, journal."""
    folder = shell.folder / f"content-{random.randrange(10**9)}"
    shell.json("export", shell.book, folder)
    left_out = ("id", "_id", "uid", "_at")
    found = {}
    for name in ("account", "contract", "ticket", "survey_answer", "cancellation", "waiting_row"):
        with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            header, *rows = csv.reader(file)
        kept = [i for i, word in enumerate(header) if not word.endswith(left_out)]
        found[name] = sorted([row[i] for i in kept] for row in rows)
    return found


# new


def test_a_new_book_says_its_currency(shell: Shell) -> None:
    book = shell.folder / "won.csm"
    assert shell.json("new", book, "--currency", "KRW") == {"book": str(book), "currency": "KRW"}
    figures = shell.json("metrics", book)
    assert (figures["currency"], figures["mrr"]) == ("KRW", "0")


def test_a_new_book_is_in_dollars_when_nothing_is_said(shell: Shell) -> None:
    figures = shell.json("metrics", shell.book)
    assert (figures["currency"], figures["mrr"]) == ("USD", "0.00")


def test_a_new_book_in_an_unknown_currency_is_refused_and_not_made(shell: Shell) -> None:
    said = shell.run("new", shell.folder / "x.csm", "--currency", "XQQ")
    assert (said.code, said.out) == (cli.REFUSED, "")
    assert "“XQQ” is not a currency code." in said.err
    assert not (shell.folder / "x.csm").exists()


def test_a_new_book_never_takes_the_place_of_a_file(full: Shell) -> None:
    before = full.book.read_bytes()
    said = full.run("new", full.book)
    assert said.code == cli.REFUSED and "exists already" in said.err
    assert full.book.read_bytes() == before


def test_a_new_book_in_a_folder_that_is_not_there_is_refused(shell: Shell) -> None:
    said = shell.run("new", shell.folder / "no" / "x.csm")
    assert said.code == cli.REFUSED and "There is no folder" in said.err


# import


def test_an_import_has_the_documented_shape(shell: Shell) -> None:
    report = shell.bring(*shell.write_files())
    assert set(report) == {"step", "files", "landed"}
    assert (report["step"], report["landed"]) == (2, {})
    for file in report["files"]:
        assert set(file) == {
            "file", "recognised", "confidence", "evidence", "candidates", "noun", *COUNTS,
            "waiting", "notes", "problems",
        }  # fmt: skip
        assert file["rows"] == sum(file[key] for key in COUNTS[1:])
        assert file["recognised"].startswith("ravenstack/")
    files = by_name(report)
    assert {name: files[name]["added"] for name in ADDED} == ADDED
    usage = files["feature_usage"]
    assert (usage["rows"], usage["added"], usage["merged"]) == (3, 2, 1)
    assert usage["problems"] == [
        {
            "row": 3,
            "column": "usage_id",
            "value": "U-1",
            "reason": "“U-1” is in row 2 already; both rows are read.",
            "kept": True,
        }
    ]


@pytest.mark.parametrize("seed", range(4))
def test_files_one_by_one_in_any_order_give_the_same_book(shell: Shell, seed: int) -> None:
    paths = shell.write_files()
    shell.bring(*paths)
    expected = content(shell), shell.json("metrics", shell.book)
    shell.book = shell.folder / "other.csm"
    shell.json("new", shell.book)
    random.Random(seed).shuffle(paths)
    for path in paths:
        shell.bring(path)
    assert (content(shell), shell.json("metrics", shell.book)) == expected


def test_rows_wait_for_their_account_and_land_with_it(shell: Shell) -> None:
    accounts, *others = shell.write_files()
    waiting = shell.bring(*others)
    files = by_name(waiting)
    assert {name: file["added"] for name, file in files.items()} == dict.fromkeys(files, 0)
    assert files["subscriptions"]["waiting"] == files["subscriptions"]["skipped"] == 4
    assert shell.json("metrics", shell.book)["mrr"] == "0.00"
    landed = shell.bring(accounts)["landed"]
    assert landed["contract"] == 4 and landed["ticket"] == 4 and landed["cancellation"] == 1
    assert shell.json("metrics", shell.book)["mrr"] == "1250.00"


def test_the_same_files_again_are_no_step(full: Shell) -> None:
    again = full.bring(*full.write_files())
    assert again["step"] is None
    assert all(file["added"] == file["updated"] == 0 for file in again["files"])
    assert len(full.json("history", full.book)) == 2


def test_a_dry_run_says_what_the_run_says_and_leaves_the_file_as_it_was(shell: Shell) -> None:
    paths = shell.write_files()
    before = shell.book.read_bytes()
    dry = shell.json("import", shell.book, *paths, "--dry-run")
    assert shell.book.read_bytes() == before
    assert dry["step"] is None
    real = shell.bring(*paths)
    assert dry["files"] == real["files"] and dry["landed"] == real["landed"]
    changed = FILES["ravenstack_accounts.csv"].replace("Logistics", "Shipping")
    path = shell.write("ravenstack_accounts.csv", changed)
    before = shell.book.read_bytes()
    again = shell.json("import", shell.book, path, "--dry-run")
    assert shell.book.read_bytes() == before
    assert counts(again) == counts(shell.bring(path)) == {path.name: (3, 0, 1, 2, 0, 0)}


def test_what_an_import_adds_is_dated_by_the_clock(full: Shell) -> None:
    added = {account["added_at"] for account in full.json("list", full.book, "accounts")}
    assert added == {full.now.isoformat()}


# while somebody else writes


READING: dict[str, Callable[[Shell], list[object]]] = {
    "dry run": lambda s: ["import", s.book, *s.write_files(), "--dry-run"],
    "metrics": lambda s: ["metrics", s.book],
    "list": lambda s: ["list", s.book, "accounts"],
    "history": lambda s: ["history", s.book],
    "export": lambda s: ["export", s.book, s.folder / "out"],
    "check": lambda s: ["check", s.book],
}
WRITING: dict[str, Callable[[Shell], list[object]]] = {
    "import": lambda s: ["import", s.book, *s.write_files()],
    "undo": lambda s: ["undo", s.book],
    "redo": lambda s: ["redo", s.book],
}


@pytest.mark.parametrize("name", READING)
def test_reading_works_while_somebody_writes(writer: Shell, name: str) -> None:
    said = writer.run(*READING[name](writer), "--json")
    assert said.code == cli.DONE, said.err
    assert said.json


@pytest.mark.parametrize("name", WRITING)
def test_writing_is_refused_naming_who_writes_and_since_when(writer: Shell, name: str) -> None:
    said = writer.run(*WRITING[name](writer), "--json")
    assert (said.code, said.out) == (cli.IN_USE, "")
    since = writer.now.astimezone().strftime("%Y-%m-%d %H:%M")
    assert "(window, " in said.err and f"since {since}" in said.err


def test_another_process_in_the_book_is_seen(full: Shell) -> None:
    hold = (
        "import sys; from pathlib import Path; from csm_desktop.database.store import open_book; "
        "store = open_book(Path(sys.argv[1]), write=True); print('held', flush=True); "
        "sys.stdin.read(); store.close()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, str(full.book)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
    ) as holder:  # fmt: skip
        assert holder.stdin is not None and holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        said = full.run("undo", full.book)
        assert said.code == cli.IN_USE and f", {holder.pid})" in said.err
        dry = full.json("import", full.book, *full.write_files(), "--dry-run")
        assert [file["unchanged"] for file in dry["files"]] == [3, 4, 4, 1, 2]
        holder.stdin.close()
        assert holder.wait(timeout=30) == 0
    assert full.run("undo", full.book).code == cli.DONE


# metrics


def test_metrics_have_the_documented_shape_and_the_known_values(full: Shell) -> None:
    figures = full.json("metrics", full.book)
    told = figures.pop("definitions")
    assert {key: told[key] for key in DEFINITIONS} == DEFINITIONS
    assert figures == {
        "from": "2025-11-22",
        "to": "2026-11-21",
        "as_of": None,
        "currency": "USD",
        "accounts": 3,
        "active": 2,
        "mrr": "1250.00",
        "arr": "15000.00",
        "movements": {
            "start": "750.00",
            "new": "1000.00",
            "reactivation": "0.00",
            "expansion": "0.00",
            "contraction": "500.00",
            "churn": "0.00",
            "end": "1250.00",
        },
        "grr": 250 / 750,
        "nrr": 250 / 750,
        "grr_renewal_base": 0.0,
        "nrr_renewal_base": 0.0,
        "logo_churn": 0.0,
        "nps": None,
        "nps_n": 0,
        "csat": 0.5,
        "csat_n": 2,
        "csat_scale": "1-5",
        "tickets": {
            "count": 3,
            "first_reply_median_minutes": 30.0,
            "resolution_median_minutes": 600.0,
            "reopen_rate": None,
        },
        "missing_rates": [],
    }


def test_every_figure_has_a_definition(full: Shell) -> None:
    figures = full.json("metrics", full.book)
    told = figures["definitions"]
    nested = {*figures["movements"], *figures["tickets"]}
    plain = {"from", "to", "as_of", "currency", "definitions"}
    assert {*figures, *nested} - plain <= told.keys() | {"movements"}
    assert all(sentence.endswith(".") for sentence in told.values())


def test_a_period_gives_stock_at_its_end_and_flows_within(full: Shell) -> None:
    figures = full.json("metrics", full.book, "--from", "2026-04-01", "--to", "2026-05-31")
    assert (figures["from"], figures["to"]) == ("2026-04-01", "2026-05-31")
    assert (figures["accounts"], figures["mrr"]) == (2, "1250.00")  # the third signed in October
    assert figures["movements"]["start"] == "1750.00"
    assert figures["movements"]["contraction"] == "500.00"
    assert (figures["tickets"]["count"], figures["csat"]) == (1, 1.0)


def test_from_alone_runs_to_today_and_to_alone_over_its_twelve_months(full: Shell) -> None:
    figures = full.json("metrics", full.book, "--from", "2026-02-01")
    assert (figures["from"], figures["to"]) == ("2026-02-01", "2026-11-21")
    figures = full.json("metrics", full.book, "--to", "2026-03-31")
    assert (figures["from"], figures["to"]) == ("2025-04-01", "2026-03-31")
    assert figures["mrr"] == "1750.00"


def test_a_book_imported_today_was_empty_on_any_earlier_day(full: Shell) -> None:
    for day in ("2026-11-20", "2024-02-01"):
        figures = full.json("metrics", full.book, "--as-of", day)
        assert (figures["as_of"], figures["to"]) == (day, day)
        assert (figures["accounts"], figures["active"], figures["mrr"]) == (0, 0, "0.00")
        assert figures["tickets"]["count"] == figures["csat_n"] == 0
    today = full.json("metrics", full.book, "--as-of", "2026-11-21")
    assert today["mrr"] == "1250.00"


def test_what_is_undefined_is_null_and_never_zero(shell: Shell) -> None:
    figures = shell.json("metrics", shell.book)
    for key in ("grr", "nrr", "logo_churn", "nps", "csat", "csat_scale"):
        assert figures[key] is None, key
    assert figures["tickets"] == {
        "count": 0,
        "first_reply_median_minutes": None,
        "resolution_median_minutes": None,
        "reopen_rate": None,
    }
    assert figures["movements"]["end"] == "0.00"


def test_a_currency_without_a_rate_is_left_out_and_named(full: Shell) -> None:
    charge = {"charge": 9000, "charge_period": "month", "currency": "EUR"}
    store = open_book(full.book, write=True, clock=lambda: full.now)
    terms = {**charge, "starts_on": date(2026, 1, 1)}
    store.run(create_contract, account_id=1, values=terms)
    store.close()
    figures = full.json("metrics", full.book)
    assert (figures["mrr"], figures["missing_rates"]) == ("1250.00", ["EUR"])
    store = open_book(full.book, write=True, clock=lambda: full.now)
    store.run(record_rate, currency="EUR", on=date(2020, 1, 1), rate="1.10")
    store.close()
    figures = full.json("metrics", full.book)
    assert (figures["mrr"], figures["missing_rates"]) == ("1349.00", [])
    (contract,) = full.json("list", full.book, "contracts", "--where", "currency = EUR")
    assert (contract["charge"], contract["annual_in_portfolio"]) == ("90.00", "1188.00")


def test_a_wrong_day_is_wrong_usage_and_a_backward_period_refused(full: Shell) -> None:
    said = full.run("metrics", full.book, "--to", "31.12.2026")
    assert said.code == cli.USAGE and "“31.12.2026” is not a day" in said.err
    said = full.run("metrics", full.book, "--from", "2026-05-02", "--to", "2026-05-01")
    assert said.code == cli.REFUSED and "before it begins" in said.err


# list


WHERE = {
    "accounts": ("arr > 2k and country = KR", 3, 1),
    "contracts": ("trial = true", 4, 1),
    "contacts": ("name is not empty", 0, 0),
    "tickets": ("created_at < 2025-01-01", 4, 1),
    "notes": ("kind = call", 0, 0),
    "tasks": ("due_on < 90d", 0, 0),
}


@pytest.mark.parametrize("noun", WHERE)
def test_every_noun_lists_what_a_query_asks_for(full: Shell, noun: str) -> None:
    query, in_all, found = WHERE[noun]
    assert len(full.json("list", full.book, noun)) == in_all
    assert len(full.json("list", full.book, noun, "--where", query)) == found


def test_an_account_is_listed_with_figures_and_own_fields(full: Shell) -> None:
    (account,) = full.json("list", full.book, "accounts", "--where", "name = Hanbit")
    assert {key: account[key] for key in ("name", "arr", "mrr", "contracts", "owner")} == {
        "name": "Hanbit",
        "arr": "12000.00",
        "mrr": "1000.00",
        "contracts": 1,
        "owner": None,
    }
    assert account["customer_since"] == "2026-01-01"
    assert account["custom"]["Referral source"] == "partner"
    assert len(account["uid"]) == 16


@pytest.mark.parametrize("noun", WHERE)
def test_a_wrong_query_is_told_at_its_place(full: Shell, noun: str) -> None:
    said = full.run("list", full.book, noun, "--where", "한빛 namee = x", "--json")
    assert (said.code, said.out) == (cli.REFUSED, "")
    sentence, query, marks = said.err.rstrip("\n").split("\n")
    assert sentence.startswith("There is no field “namee”.")
    # Two Korean letters are as wide as four others.
    assert (query, marks) == ("  한빛 namee = x", "       ^^^^^")


def test_a_query_that_ends_too_early_is_marked_at_its_end(full: Shell) -> None:
    said = full.run("list", full.book, "accounts", "--where", "arr > 5 and")
    *_, query, marks = said.err.rstrip("\n").split("\n")
    assert query == "  arr > 5 and"
    assert marks.strip("^ ") == "" and marks.index("^") == len(query)


# undo, redo, history


def test_undo_and_redo_take_steps_back_and_forth(full: Shell) -> None:
    undone = full.json("undo", full.book)
    assert undone == {"step": 3, "undone": "Import files: 5", "left": []}
    assert full.json("list", full.book, "accounts") == []
    assert full.json("metrics", full.book)["mrr"] == "0.00"
    redone = full.json("redo", full.book)
    assert redone == {"step": 4, "redone": "Import files: 5", "left": []}
    assert full.json("metrics", full.book)["mrr"] == "1250.00"


def test_an_earlier_step_is_undone_by_its_number(full: Shell) -> None:
    header = FILES["ravenstack_accounts.csv"].splitlines()[0]
    more = f"{header}\nA-9,Nordlys,FinTech,NO,2026-01-01,ads,Pro,1,False,False\n"
    later = full.bring(full.write("ravenstack_accounts.csv", more))["step"]
    assert full.json("undo", full.book, 2)["undone"] == "Import files: 5"
    assert [a["name"] for a in full.json("list", full.book, "accounts")] == ["Nordlys"]
    steps = {step["step"]: step for step in full.json("history", full.book)}
    assert (steps[2]["undone_by"], steps[later]["undone_by"]) == (later + 1, None)


def test_what_cannot_be_undone_or_redone_is_refused(full: Shell) -> None:
    assert "There is no step 77" in full.run("undo", full.book, 77).err
    said = full.run("redo", full.book)
    assert said.code == cli.REFUSED and "nothing to redo" in said.err
    full.json("undo", full.book, 2)
    said = full.run("undo", full.book, 2)
    assert said.code == cli.REFUSED and "undone already" in said.err
    said = full.run("undo", full.book)
    assert said.code == cli.REFUSED and "nothing to undo" in said.err


def test_history_has_the_documented_shape_newest_first(full: Shell) -> None:
    full.json("undo", full.book)
    steps = full.json("history", full.book)
    assert [(s["step"], s["kind"], s["target"], s["undone_by"]) for s in steps] == [
        (3, "undo", 2, None),
        (2, "do", None, 3),
        (1, "do", None, None),
    ]
    assert [s["label"] for s in steps] == ["Import files: 5", "Import files: 5", "Start the book"]
    for step in steps:
        assert set(step) == {
            "step", "at", "author", "origin", "label", "kind", "target", "undone_by", "changes",
        }  # fmt: skip
        assert step["origin"] == "command line" and step["changes"] > 0
        assert datetime.fromisoformat(step["at"]) == full.now
    assert [s["step"] for s in full.json("history", full.book, "--limit", 1)] == [3]


# export, check


def test_an_export_writes_every_table_and_writes_it_again(full: Shell) -> None:
    folder = full.folder / "deep" / "out"
    first = full.json("export", full.book, folder)["files"]
    assert (first["account.csv"], first["contract.csv"], first["usage_point.csv"]) == (3, 4, 6)
    assert {path.name for path in folder.iterdir()} == set(first)
    written = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert full.json("export", full.book, folder)["files"] == first
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == written
    assert "Logistics" in (folder / "account.csv").read_text("utf-8-sig")


def test_an_export_to_where_a_file_is_is_refused(full: Shell) -> None:
    said = full.run("export", full.book, full.write("taken", "x"))
    assert said.code == cli.REFUSED and "taken" in said.err


def test_a_sound_book_is_found_sound(full: Shell) -> None:
    assert full.json("check", full.book) == {"sound": True, "findings": []}


def test_damage_is_found_and_named(full: Shell) -> None:
    engine = connect(full.book, write=True)
    with engine.connect() as connection, connection.begin():
        (trigger,) = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_schema WHERE name = 'journal_account_update'"
        ).one()
        connection.exec_driver_sql("DROP TRIGGER journal_account_update")
        connection.exec_driver_sql("UPDATE account SET name = 'Forged' WHERE id = 2")
        connection.exec_driver_sql(trigger)
    engine.dispose()
    said = full.run("check", full.book, "--json")
    assert (said.code, said.json["sound"]) == (cli.REFUSED, False)
    (finding,) = said.json["findings"]
    assert "account" in finding and "2" in finding


def test_a_book_with_broken_pages_is_refused_or_found(full: Shell) -> None:
    damaged = bytearray(full.book.read_bytes())
    middle = len(damaged) // 2
    damaged[middle : middle + 8192] = b"\xaa" * 8192
    full.book.write_bytes(damaged)
    said = full.run("check", full.book, "--json")
    assert said.code == cli.REFUSED
    assert said.err or not said.json["sound"]


# the program


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_help_tells_the_shape_of_the_json(shell: Shell, name: str) -> None:
    said = shell.run(name, "--help")
    assert said.code == cli.DONE
    assert "JSON:" in said.out and "--json" in said.out


def test_wrong_usage_is_exit_code_two(shell: Shell) -> None:
    for arguments in ([], ["frobnicate"], ["list", shell.book, "owners"], ["import", shell.book]):
        assert shell.run(*arguments).code == cli.USAGE, arguments


def test_a_book_that_is_none_is_refused_and_left_alone(shell: Shell) -> None:
    strange = shell.write("strange.csm", "name,arr\nHanbit,5\n")
    for command in itertools.chain(READING.values(), WRITING.values()):
        arguments = command(shell)
        said = shell.run(arguments[0], strange, *arguments[2:])
        assert said.code == cli.REFUSED and "not a portfolio file" in said.err, arguments
    assert strange.read_text() == "name,arr\nHanbit,5\n"
    said = shell.run("metrics", shell.folder / "gone.csm")
    assert said.code == cli.REFUSED and "There is no file" in said.err


def test_the_program_runs_without_qt(full: Shell) -> None:
    ask = (
        "import sys; from csm_desktop.app import main; code = main(sys.argv[1:]); "
        "print(code, sorted({name.split('.')[0] for name in sys.modules} & "
        "{'PySide6', 'shiboken6', 'matplotlib'}))"
    )
    for name, command in {**READING, **WRITING}.items():
        run = subprocess.run(
            [sys.executable, "-c", ask, *map(str, command(full))],
            capture_output=True, text=True, check=False, cwd=ROOT,
        )  # fmt: skip
        last = run.stdout.splitlines()[-1]
        assert ast.literal_eval(last.partition(" ")[2]) == [], (name, run.stderr)


def test_a_scheduler_gets_json_and_an_exit_code(tmp_path: Path) -> None:
    book, home = tmp_path / "job.csm", tmp_path / "home"
    made = run_program("new", book, "--json", home=home)
    assert (made.returncode, json.loads(made.stdout)["currency"], made.stderr) == (0, "USD", "")
    refused = run_program("new", book, "--json", home=home)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.count("\n") == 1
    today = json.loads(run_program("metrics", book, "--json", home=home).stdout)["to"]
    assert date.fromisoformat(today) - datetime.now(UTC).date() <= timedelta(days=1)
