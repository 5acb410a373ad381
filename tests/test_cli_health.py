"""The command line's health: the shape that was promised, and figures that can be summed again."""

import json
from datetime import UTC, date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from csm_desktop import cli
from csm_desktop.operations.health_edits import override_health
from tests.support.health_book import START, TEN, TODAY, make_ten
from tests.support.health_sums import judge, rounded

TURNED = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "UTC")
    store, _clock = make_ten(tmp_path)
    store.run(override_health, account_id=7, name="Ginkgo", band="watch", reason="New", today=TODAY)
    store.close()
    return tmp_path / "ten.csm"


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    code = cli.main([str(one) for one in arguments], clock=lambda: TURNED)
    said = capsys.readouterr()
    assert code == cli.DONE, said.err
    return said.out


def test_every_account_has_the_promised_shape(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = json.loads(run(capsys, "health", path, "--json"))
    assert [one["account"] for one in found] == sorted(TEN)
    for one in found:
        assert list(one) == ["account", "score", "band", "coverage", "low", "high", "lines"]
        by_hand = judge(
            TEN[one["account"]], override="watch" if one["account"] == "Ginkgo" else None
        )
        score = None if by_hand.score is None else rounded(by_hand.score) / 100
        assert (one["score"], one["band"]) == (score, by_hand.band)
        assert one["coverage"] == rounded(100 * by_hand.coverage) / 10_000
        assert (one["low"], one["high"]) == (
            rounded(by_hand.low) / 100,
            rounded(by_hand.high) / 100,
        )
        for line in one["lines"]:
            assert list(line) == [
                *("group", "measure", "value", "score", "weight", "date", "source")
            ]
            assert line["date"] is None or date.fromisoformat(line["date"]) <= START.date()


def test_the_lines_give_the_score_again(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (one,) = json.loads(run(capsys, "health", path, "haz", "--json"))
    groups: dict[str, list[tuple[Fraction, Fraction | None]]] = {}
    for line in one["lines"]:
        score = None if line["score"] is None else Fraction(str(line["score"]))
        groups.setdefault(line["group"], []).append((Fraction(str(line["weight"])), score))
    top = whole = Fraction(0)
    for lines in groups.values():
        scored = [(weight, score) for weight, score in lines if score is not None]
        if scored:
            weights = sum((weight for weight, _score in scored), Fraction(0))
            mean = sum((weight * score for weight, score in scored), Fraction(0)) / weights
            own = sum((weight for weight, _score in lines), Fraction(0))
            top, whole = top + own * mean, whole + own
    assert one["account"] == "Hazel"
    assert one["score"] == pytest.approx(float(top / whole), abs=0.01)


def test_as_text_one_account_is_told_line_by_line(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    every = run(capsys, "health", path).splitlines()
    assert len(every) == 10 and every[0].startswith("Aster: ")
    lines = run(capsys, "health", path, "Elm").splitlines()
    assert len(lines) == 10
    assert "Relationship / Last NPS answer: 9 on 2026-05-24 (stale), does not count" in "\n".join(
        lines
    )


def test_pulses_and_overrides_are_listed(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pulses = json.loads(
        run(capsys, "list", path, "pulses", "--where", "latest = true and band = watch", "--json")
    )
    assert [one["account"] for one in pulses] == ["Juniper", "Birch"]
    (override,) = json.loads(run(capsys, "list", path, "overrides", "--json"))
    assert (override["account"], override["until"], override["in_force"]) == (
        *("Ginkgo", "2026-12-21"),
        True,
    )


def test_an_unknown_account_is_refused(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = cli.main(["health", str(path), "Nobody"], clock=lambda: TURNED)
    assert code == cli.REFUSED
    assert "There is no account “Nobody”." in capsys.readouterr().err
