"""The commands of the working day: today, remind, calendar, cards, brief, sample, the new lists."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from csm_desktop import cli
from csm_desktop.database.store import open_book
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.brief import Brief
from csm_desktop.operations.contacts import create_contact
from csm_desktop.operations.contracts import create_contract
from csm_desktop.operations.risks import create_risk
from csm_desktop.operations.tasks import create_task, finish_task
from csm_desktop.operations.team import add_team_member
from tests.support.shell import NOW, ROOT, Shell

TODAY = NOW.date()


@pytest.fixture
def shell(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "UTC")
    made = Shell(tmp_path, capsys)
    assert made.run("new", made.book).code == cli.DONE
    return made


def act(shell: Shell, command: Any, **values: Any) -> Any:
    store = open_book(shell.book, write=True, clock=lambda: shell.now, origin="test")
    try:
        return store.run(command, **values).result
    finally:
        store.close()


@pytest.fixture
def hanbit(shell: Shell) -> int:
    number: int = act(
        shell, create_account,
        values={"name": "Hanbit", "native_name": "한빛", "domain": "hanbit.kr"},
    )  # fmt: skip
    return number


def contract(shell: Shell, account_id: int, days: int) -> None:
    act(
        shell, create_contract, account_id=account_id,
        values={
            "name": "Cloud", "charge": 100_000, "charge_period": "month", "currency": "USD",
            "starts_on": TODAY - timedelta(days=300), "ends_on": TODAY + timedelta(days=days),
            "notice_months": 1,
        },
    )  # fmt: skip


def test_today_says_what_is_urgent_with_its_amount(shell: Shell, hanbit: int) -> None:
    contract(shell, hanbit, 40)
    (line,) = shell.json("today", shell.book)
    assert list(line) == ["account", "kind", "reason", "due", "amount"]
    assert (line["account"], line["kind"], line["amount"]) == ("Hanbit", "notice", "12000.00")
    assert line["reason"].endswith(".")
    assert line["due"] == "2026-11-30"


def test_remind_is_silent_until_something_is_due(shell: Shell, hanbit: int) -> None:
    contract(shell, hanbit, 70)
    assert len(shell.json("today", shell.book)) == 1
    said = shell.run("remind", shell.book)
    assert (said.code, said.out, shell.json("remind", shell.book)) == (cli.DONE, "", [])
    shell.now = NOW + timedelta(days=30)
    said = shell.run("remind", shell.book)
    assert said.code == cli.DONE and said.out.startswith("2026-12-30  Hanbit: ")
    assert said.out.count("\n") == 1


def events(path: Path) -> dict[str, Any]:
    return {str(e["UID"]): e for e in Calendar.from_ical(path.read_bytes()).walk("VEVENT")}


def test_a_calendar_keeps_its_ids_and_counts_changes(shell: Shell, hanbit: int) -> None:
    contract(shell, hanbit, 100)
    task = act(
        shell, create_task, account_id=hanbit, title="Send ROI", due_on=TODAY + timedelta(days=3),
    )  # fmt: skip
    path = shell.folder / "days.ics"
    said = shell.json("calendar", shell.book, path)
    assert said == {
        "file": str(path), "entries": 3, "from": "2026-10-21", "to": "2027-11-22",
    }  # fmt: skip
    before = events(path)
    assert sorted(str(e["SUMMARY"]) for e in before.values()) == [
        "Hanbit: Contract ends: Cloud", "Hanbit: Last day to act: Cloud", "Hanbit: Send ROI",
    ]  # fmt: skip
    act(shell, finish_task, task_id=task, title="Send ROI")
    shell.json("calendar", shell.book, path)
    after = events(path)
    assert before.keys() == after.keys()
    (uid,) = (u for u in after if u.endswith("-task@csm-desktop"))
    assert int(after[uid]["SEQUENCE"]) > int(before[uid]["SEQUENCE"])
    assert (str(before[uid]["STATUS"]), str(after[uid]["STATUS"])) == ("CONFIRMED", "CANCELLED")


def test_meetings_come_in_and_go_out_and_our_own_entries_are_not_taken_back(
    shell: Shell, hanbit: int
) -> None:
    contract(shell, hanbit, 100)
    brought = shell.bring(
        shell.write(
            "invite",
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:k@x\r\nSUMMARY:Kick-off\r\n"
            "DTSTART;VALUE=DATE:20261201\r\nATTENDEE:mailto:dana@hanbit.kr\r\nEND:VEVENT\r\n"
            "BEGIN:VEVENT\r\nUID:broken@x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        )
    )
    (file,) = brought["files"]
    assert (file["recognised"], file["noun"], file["added"], file["skipped"]) == (
        "icalendar/events", "meeting", 1, 1,
    )  # fmt: skip
    assert file["problems"][0]["reason"] == "The event that begins in line 8 has no start."
    (meeting,) = shell.json("list", shell.book, "meetings")
    assert (meeting["account"], meeting["title"], meeting["attendees"], meeting["all_day"]) == (
        "Hanbit", "Kick-off", "dana@hanbit.kr", True,
    )  # fmt: skip
    assert shell.json("list", shell.book, "meetings", "--where", "title: nothing") == []
    path = shell.folder / "out.ics"
    shell.json("calendar", shell.book, path)
    (kickoff,) = (e for u, e in events(path).items() if u.endswith("-meeting@csm-desktop"))
    assert (str(kickoff["DTSTART"].dt), str(kickoff["DTEND"].dt)) == ("2026-12-01", "2026-12-02")
    again = shell.bring(path)
    assert again["step"] is None
    assert again["files"][0]["notes"][0]["note"].startswith("3 entries that this program wrote")


def test_the_new_nouns_are_listed_and_asked_for(shell: Shell, hanbit: int) -> None:
    contract(shell, hanbit, 100)
    act(shell, create_risk, account_id=hanbit, values={"title": "Budget", "severity": "high"})
    act(shell, add_team_member, account_id=hanbit, values={"name": "Mina", "role": "CSM"})
    (renewal,) = shell.json("list", shell.book, "renewals", "--where", "category = 'best case'")
    assert (renewal["account"], renewal["target"], renewal["currency"]) == (
        "Hanbit", "12000.00", "USD",
    )  # fmt: skip
    (risk,) = shell.json("list", shell.book, "risks", "--where", "severity = high")
    assert (risk["title"], risk["state"]) == ("Budget", "open")
    assert shell.json("list", shell.book, "risks", "--where", "severity = low") == []
    (member,) = shell.json("list", shell.book, "team")
    assert (member["account"], member["name"], member["role"]) == ("Hanbit", "Mina", "CSM")
    assert shell.json("list", shell.book, "requirements") == []


def test_an_export_comes_back_with_its_meetings_and_nothing_is_taken_for_something_else(
    shell: Shell, hanbit: int
) -> None:
    act(shell, create_risk, account_id=hanbit, values={"title": "Budget"})
    act(shell, add_team_member, account_id=hanbit, values={"name": "Mina", "email": "m@x.kr"})
    act(shell, create_task, account_id=hanbit, title="Send ROI", due_on=TODAY)
    act(shell, create_contact, account_id=hanbit, values={"name": "Dana"})
    shell.bring(
        shell.write("a.ics", "BEGIN:VEVENT\nUID:k@x\nDTSTART:20261201T100000Z\nEND:VEVENT\n")
    )
    out = shell.folder / "out"
    shell.json("export", shell.book, out)
    copy = shell.folder / "copy.csm"
    shell.json("new", copy)
    report = shell.json("import", copy, *sorted(out.glob("*.csv")))
    added = {file["file"]: file["added"] for file in report["files"] if file["added"]}
    assert added == {"account.csv": 1, "contact.csv": 1, "meeting.csv": 1, "task.csv": 1}
    (meeting,), (first,) = (shell.json("list", b, "meetings") for b in (copy, shell.book))
    assert {k: meeting[k] for k in ("uid", "title", "starts_at", "calendar_uid")} == {
        k: first[k] for k in ("uid", "title", "starts_at", "calendar_uid")
    }


def test_cards_are_written_for_one_account_or_all(shell: Shell, hanbit: int) -> None:
    other = act(shell, create_account, values={"name": "Solenne"})
    act(shell, create_contact, account_id=hanbit, values={"name": "Dana", "email": "d@hanbit.kr"})
    act(shell, create_contact, account_id=other, values={"name": "Lee"})
    act(shell, create_contact, account_id=other, values={"name": "Gone", "left_on": TODAY})
    path = shell.folder / "people.vcf"
    assert shell.json("vcard", shell.book, path)["contacts"] == 2
    assert shell.json("vcard", shell.book, path, "--account", "한빛")["contacts"] == 1
    assert "FN:Dana" in path.read_text("utf-8") and "ORG:Hanbit" in path.read_text("utf-8")
    assert shell.bring(path)["files"][0]["unchanged"] == 1
    again = shell.bring(path)
    assert (again["step"], again["files"][0]["unchanged"]) == (None, 1)


def test_a_brief_is_printed_of_the_account_that_is_meant(
    shell: Shell, hanbit: int, capsys: pytest.CaptureFixture[str]
) -> None:
    act(shell, create_account, values={"name": "Hanbit Logistics"})
    printed: list[tuple[Brief, Path, str]] = []

    def brief(account: str) -> int:
        return cli.main(
            ["brief", str(shell.book), account, str(shell.folder / "b.pdf"), "--language", "ko"],
            clock=lambda: NOW, print_brief=lambda *what: printed.append(what),
        )  # fmt: skip

    uid = shell.json("list", shell.book, "accounts")[0]["uid"]
    for account in ("Hanbit", "한빛", "logistics", uid):
        assert brief(account) == cli.DONE, account
    assert [what[0].account for what in printed[:3]] == ["Hanbit", "Hanbit", "Hanbit Logistics"]
    assert printed[0][1:] == (shell.folder / "b.pdf", "ko")
    capsys.readouterr()
    assert brief("hanb") == cli.REFUSED
    assert "Hanbit, Hanbit Logistics" in capsys.readouterr().err
    assert brief("Nobody") == cli.REFUSED
    assert "There is no account “Nobody”." in capsys.readouterr().err
    assert len(printed) == 4


def test_a_brief_without_anybody_to_print_it_is_refused(shell: Shell, hanbit: int) -> None:
    said = shell.run("brief", shell.book, "Hanbit", shell.folder / "b.pdf")
    assert said.code == cli.REFUSED and not (shell.folder / "b.pdf").exists()


def test_the_program_prints_a_brief(shell: Shell, hanbit: int) -> None:
    contract(shell, hanbit, 100)
    target = shell.folder / "brief.pdf"
    run = subprocess.run(
        [sys.executable, str(ROOT / "main.py"), "brief", str(shell.book), "Hanbit", str(target)],
        capture_output=True, text=True, check=False, env={**os.environ, "TZ": "UTC"},
    )  # fmt: skip
    assert run.returncode == cli.DONE, run.stderr
    assert target.read_bytes().startswith(b"%PDF")


def test_files_that_cannot_be_written_are_refused(shell: Shell, hanbit: int) -> None:
    for command in ("calendar", "vcard"):
        said = shell.run(command, shell.book, shell.folder / "no" / "folder")
        assert said.code == cli.REFUSED and "cannot be used" in said.err, command


def test_a_sample_of_some_size_is_made_and_never_over_a_file(shell: Shell) -> None:
    path = shell.folder / "sample.csm"
    assert shell.json("sample", path, "--accounts", "5", "--seed", "3")["accounts"] == 5
    assert len(shell.json("list", path, "accounts")) == 5
    assert shell.run("sample", path).code == cli.REFUSED
    assert shell.run("sample", shell.folder / "x.csm", "--accounts", "0").code == cli.REFUSED


def test_a_repeating_meeting_is_listed_around_the_book_s_today(shell: Shell) -> None:
    shell.now = datetime(2030, 6, 1, tzinfo=UTC)
    path = shell.write(
        "weekly.ics",
        "BEGIN:VEVENT\nUID:w@x\nSUMMARY:Weekly\nDTSTART:20260105T100000Z\nRRULE:FREQ=WEEKLY\n"
        "END:VEVENT\n",
    )
    shell.bring(path)
    days = [meeting["starts_at"][:10] for meeting in shell.json("list", shell.book, "meetings")]
    assert (min(days)[:7], max(days)[:7], len(days)) == ("2029-06", "2031-05", 104)
