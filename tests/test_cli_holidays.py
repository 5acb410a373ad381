"""Holidays and onboarding on the command line."""

from pathlib import Path

import pytest

from csm_desktop import cli
from tests.support.shell import Shell

DAYS = (
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20260925\r\nSUMMARY:추석\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n"
)


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    made = Shell(tmp_path, capsys)
    made.json("new", made.book)
    return made


def test_holidays_come_in_from_a_file_and_are_told(shell: Shell) -> None:
    file = shell.write("kr.ics", DAYS)
    assert shell.json("holidays", shell.book, "KR", file) == {
        "country": "KR", "added": 1, "renamed": 0, "unchanged": 0,
    }  # fmt: skip
    assert shell.json("holidays", shell.book, "kr", file)["unchanged"] == 1
    held = [{"country": "KR", "day": "2026-09-25", "name": "추석"}]
    assert shell.json("holidays", shell.book) == held
    assert shell.json("holidays", shell.book, "kr") == held
    assert shell.json("holidays", shell.book, "TW") == []
    assert shell.run("holidays", shell.book).out == "KR  2026-09-25  추석\n"


def test_a_file_without_holidays_is_refused(shell: Shell) -> None:
    said = shell.run("holidays", shell.book, "KR", shell.write("none.ics", "nothing"))
    assert said.code == cli.REFUSED and "no holiday" in said.err


def test_projects_and_milestones_can_be_listed(shell: Shell) -> None:
    assert shell.json("list", shell.book, "projects") == []
    assert shell.json("list", shell.book, "milestones", "--where", "state = late") == []
