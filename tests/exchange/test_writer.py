"""Files that leave: no cell starts a formula, and none is half written."""

import csv
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.exchange.writer import guard, unguard, write_atomically, write_csv
from tests.support.shared import shared


@given(st.text())
def test_the_guard_is_undone_exactly(text: str) -> None:
    assert unguard(guard(text)) == text


@given(st.sampled_from("=+-@\t\r＝＋－＠"), st.text())
def test_no_guarded_text_starts_a_formula(start: str, rest: str) -> None:
    assert guard(start + rest)[0] == "'"


def test_naughty_strings_come_back(tmp_path: Path) -> None:
    strings = json.loads((shared("data/blns") / "blns.json").read_text("utf-8"))
    path = tmp_path / "n.csv"
    assert write_csv(path, ["text"], [[s] for s in strings]) == len(strings)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    assert [unguard(row[0]) if row else "" for row in rows] == strings


def test_numbers_stay_numbers(tmp_path: Path) -> None:
    write_csv(tmp_path / "n.csv", ["a", "b"], [[-5, "-5"]])
    assert (tmp_path / "n.csv").read_bytes() == b"\xef\xbb\xbfa,b\r\n-5,'-5\r\n"


def test_a_failed_write_leaves_the_old_file_and_no_part(tmp_path: Path) -> None:
    path = tmp_path / "n.csv"
    path.write_text("old")

    def fail(_: object) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_atomically(path, fail)
    assert [p.name for p in tmp_path.iterdir()] == ["n.csv"]
    assert path.read_text() == "old"
