"""``compare`` and ``history --since``: what changed between dates, what the file has learned."""

from pathlib import Path

import pytest

from csm_desktop import cli
from tests.support.shell import Shell


@pytest.fixture
def full(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "UTC")
    shell = Shell(tmp_path, capsys)
    assert shell.run("new", shell.book).code == cli.DONE
    shell.bring(*shell.write_files())
    return shell


def test_two_dates_side_by_side(full: Shell) -> None:
    first, second = "2024-12-31", full.now.date().isoformat()
    found = full.json("compare", full.book, first, second)
    for side, day in (("first", first), ("second", second)):
        assert found[side] == full.json("metrics", full.book, "--to", day)
    moved = {part: float(amount) for part, amount in found["movements"].items()}
    gained = moved["new"] + moved["reactivation"] + moved["expansion"]
    assert moved["start"] + gained - moved["contraction"] - moved["churn"] == moved["end"]
    for end, part in (("mrr_first", "start"), ("mrr_second", "end")):
        assert sum(float(one[end]) for one in found["accounts"]) == moved[part]
    assert found["accounts"] and set(found["accounts"][0]) == {
        "account", "status", "mrr_first", "mrr_second", "health_first", "health_second",
        "band_first", "band_second", "renewal_first", "renewal_second", "touches", "tickets",
        "solved", "answers",
    }  # fmt: skip


def test_only_some_accounts_are_compared(full: Shell) -> None:
    day = full.now.date().isoformat()
    name = full.json("compare", full.book, "2020-01-01", day)["accounts"][0]["account"]
    found = full.json("compare", full.book, "2020-01-01", day, "--where", f'name = "{name}"')
    assert [one["account"] for one in found["accounts"]] == [name]


def test_it_is_told_in_words_too(full: Shell) -> None:
    said = full.run("compare", full.book, "2020-01-01", full.now.date().isoformat())
    assert said.code == cli.DONE and said.out.startswith("start: 0.00\nnew: ")


def test_dates_that_make_no_period_are_refused(full: Shell) -> None:
    said = full.run("compare", full.book, "2025-01-01", "2024-01-01")
    assert said.code == cli.REFUSED and "has to be before the second" in said.err
    said = full.run("compare", full.book, "2025-13-01", "2026-01-01")
    assert said.code == cli.USAGE


def test_what_the_file_learned_since_a_day(full: Shell) -> None:
    day = full.now.date()
    steps = full.json("history", full.book, "--since", day.isoformat())
    assert steps == full.json("history", full.book)
    later = day.replace(year=day.year + 1).isoformat()
    assert full.json("history", full.book, "--since", later) == []
