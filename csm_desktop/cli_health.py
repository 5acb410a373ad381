"""The command that tells health: of one account or all, with its arithmetic line by line."""

import argparse
from collections.abc import Sequence
from typing import Any

from csm_desktop.cli_output import DONE, Add, print_result
from csm_desktop.database.store import Clock, open_book
from csm_desktop.domain.health import shares
from csm_desktop.domain.health_parts import HealthModel, in_language
from csm_desktop.domain.health_words import source_sentence
from csm_desktop.operations.find_account import find_account
from csm_desktop.operations.health_book import list_scores
from csm_desktop.operations.health_records import HealthLine, ScoreRow
from csm_desktop.operations.health_versions import read_model_in_use

HEALTH_SHAPE = """JSON: an array of {"account", "score", "band", "coverage", "low", "high", "lines":
[{"group", "measure", "value", "score", "weight", "date", "source"}]}, by the name of the account.
Scores, "low" and "high" are 0-100 with two decimals, "coverage" and "weight" are 0-1. "score" of an
account is null below the coverage floor of the model, "band" (healthy, watch, poor) then too unless
somebody set it; hard rules and overrides count in it. A line's "weight" is its share of the whole
model; group = sum(weight * score) / sum(weight) over its lines with a score, and the account's
score is the same over groups, each with the weight of all its lines. "value" is a number or a
word; a line whose "score" is null has none, or one that is too old ("date")."""
_LANGUAGE = "en"


def add_commands(add: Add) -> None:
    """The commands of this file."""
    health = add("health", _health, "The health of accounts, line by line.", HEALTH_SHAPE)
    health.add_argument("account", nargs="?", metavar="ACCOUNT", help="a name or part of one")


def _health(options: argparse.Namespace, clock: Clock) -> int:
    book = open_book(options.book, write=False, clock=clock, origin="command line")
    try:
        wanted = None
        if options.account is not None:
            wanted = book.ask(find_account, words=options.account).id
        book.turn_day()
        model = book.ask(read_model_in_use).model
        scores = book.ask(list_scores, today=book.today(), account_id=wanted)
    finally:
        book.close()
    values = [_json(score, model) for score in scores]
    text = "\n".join(_text(score, with_lines=wanted is not None) for score in scores)
    print_result(options, values, text)
    return DONE


def _json(score: ScoreRow, model: HealthModel) -> dict[str, Any]:
    return {
        "account": score.account,
        "score": _points(score.score),
        "band": score.band,
        "coverage": score.coverage / 10_000,
        "low": _points(score.low),
        "high": _points(score.high),
        "lines": [
            {
                "group": in_language(line.group_names, _LANGUAGE),
                "measure": in_language(line.names, _LANGUAGE),
                "value": line.word if line.word is not None else line.value,
                "score": _points(line.score),
                "weight": round(share, 12),
                "date": None if line.day is None else line.day.isoformat(),
                "source": source_sentence(line.source, field=line.field),
            }
            for line, share in zip(score.lines, shares(model), strict=True)
        ],
    }


def _points(hundredths: int | None) -> float | None:
    return None if hundredths is None else hundredths / 100


def _text(score: ScoreRow, *, with_lines: bool) -> str:
    said = "no score" if score.score is None else f"{score.score / 100:.2f}"
    head = (
        f"{score.account}: {said}, {score.band or 'not known'} (coverage "
        f"{score.coverage / 100:.0f} %, between {score.low / 100:.2f} and {score.high / 100:.2f})"
    )
    return "\n".join((head, *_line_texts(score.lines))) if with_lines else head


def _line_texts(lines: Sequence[HealthLine]) -> list[str]:
    return [
        f"  {in_language(line.group_names, _LANGUAGE)} / {in_language(line.names, _LANGUAGE)}: "
        f"{_found(line)}, weight {line.share / 100:.2f} % "
        f"({source_sentence(line.source, field=line.field)})"
        for line in lines
    ]


def _found(line: HealthLine) -> str:
    scored = "does not count" if line.score is None else f"scores {line.score / 100:.2f}"
    if line.day is None:
        return f"no data, {scored}"
    value = line.word if line.word is not None else f"{line.value:g}"
    state = "" if line.state == "fresh" else f" ({line.state})"
    return f"{value} on {line.day.isoformat()}{state}, {scored}"
