"""Rows with problems go out with what is wrong, are put right and come in again."""

import csv
from pathlib import Path

from csm_desktop.domain.errors import SENTENCES
from csm_desktop.exchange.problem_rows import WHAT_IS_WRONG, read_problem_rows
from csm_desktop.exchange.staging import stage

HEADERS = ["account_id", "account_name", "industry", "country", "signup_date", "plan_tier", "seats"]
ROWS = [
    ["A-1", "Acme", "EdTech", "US", "2024-01-02", "Pro", "9"],
    ["A-2", "", "EdTech", "US", "2024-01-02", "Pro", "9"],
    ["A-3", "Cedar", "EdTech", "US", "someday", "Pro", "9"],
]


def write(path: Path, rows: list[list[str]]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return path


def test_rows_with_problems_are_put_right_and_come_in_again(tmp_path: Path) -> None:
    path, into = write(tmp_path / "a.csv", [HEADERS, *ROWS]), tmp_path / "a.db"
    stage([path], into, currency="USD", zone="UTC", user_profiles=None)
    found = read_problem_rows(into, 1, say=lambda code, values: SENTENCES[code].format(**values))
    assert found.headers == (*HEADERS, WHAT_IS_WRONG)
    assert [row[0] for row in found.rows] == ["A-2", "A-3"]
    assert all(list(row[:-1]) in ROWS and len(row[-1]) > 10 for row in found.rows)
    fixed = [list(row) for row in found.rows]
    fixed[0][1], fixed[1][4] = "Birch", "2024-01-03"
    again = write(tmp_path / "b.csv", [list(found.headers), *fixed])
    (record,) = stage([again], tmp_path / "b.db", currency="USD", zone="UTC", user_profiles=None)
    first = stage([path], tmp_path / "c.db", currency="USD", zone="UTC", user_profiles=None)[0]
    assert (record.profile, record.noun, record.rows) == (first.profile, "account", 2)
    assert dict(record.mapping)[WHAT_IS_WRONG] is None
    assert read_problem_rows(tmp_path / "b.db", 1, say=lambda code, _values: code).rows == ()


def test_a_file_of_no_known_system_makes_no_field_of_it(tmp_path: Path) -> None:
    rows = [["Company Name", "Website", "Mood", WHAT_IS_WRONG], ["Acme", "acme.com", "good", "No."]]
    path = write(tmp_path / "a.csv", [*rows, ["Birch", "birch.org", "bad", "Neither."]])
    (record,) = stage([path], tmp_path / "a.db", currency="USD", zone="UTC", user_profiles=None)
    mapping = dict(record.mapping)
    assert mapping[WHAT_IS_WRONG] is None and mapping["Mood"] is not None
