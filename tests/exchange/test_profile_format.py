"""What a profile can state, each on a small file of its own."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.exchange.profile_file import (
    PROFILES,
    ProfileError,
    load_profiles,
    profile_of,
    read_profile,
)
from tests.exchange.staged import Staged, write

TICKET: dict[str, Any] = {
    "id": "own/t", "system": "desk", "object": "ticket", "noun": "ticket",
    "detect": {"headers": ["No", "Opened"]},
    "columns": [
        {"header": "No", "id": True},
        {"header": "Account", "field": "account", "link": {"key": "name"}},
        {"header": "Opened", "field": "created_at"},
    ],
}  # fmt: skip
HEAD = "No,Account,Opened"


def staged(folder: Path, text: str, *columns: dict[str, Any], **changes: Any) -> Staged:
    """A file read with the ticket profile above, changed."""
    profile = {**TICKET, "columns": [*TICKET["columns"], *columns], **changes}
    own = folder / "profiles"
    own.mkdir(exist_ok=True)
    (own / "t.json").write_text(json.dumps(profile), "utf-8")
    return Staged(folder, write(folder / "t.csv", text), user_profiles=own)


def test_the_example_of_the_reference_is_a_profile() -> None:
    text = (PROFILES / "README.md").read_text("utf-8")
    example = re.search(r"```json\n(.*?)```", text, re.DOTALL)
    assert example is not None
    profile = profile_of(json.loads(example[1]))
    assert (profile.noun, len(profile.parts)) == ("ticket", 2)


def test_every_profile_of_ours_is_valid_and_says_what_it_was_made_from() -> None:
    for path in PROFILES.glob("*.json"):
        profile = read_profile(path)
        assert profile.evidence, path.name
    assert len({p.id for p in load_profiles(None)}) == len(list(PROFILES.glob("*.json")))


@pytest.mark.parametrize(
    "change",
    [
        {"evidence": "hearsay"},
        {"rows": "no such shape"},
        {"rows": {"shape": "explode", "unknown": 1}},
        {"zone": "Mars/Olympus"},
        {"detect": {}},
        {"footer": ["("]},
        {"columns": [{"header": "re:^x", "id": True}]},
        {"columns": [{"header": "a", "field": "subject", "form": "rot13"}]},
        {"columns": [{"header": "a", "field": "subject", "kindd": "x"}]},
        {"derived": [{"field": "contact", "function": "first_of", "of": ["subject"]}]},
        {"when": {"field": "subject", "header": "x"}},
    ],
)
def test_a_broken_rule_is_refused(tmp_path: Path, change: dict[str, Any]) -> None:
    path = tmp_path / "p.json"
    path.write_text(json.dumps({**TICKET, **change}), "utf-8")
    with pytest.raises(ProfileError, match=r"p\.json"):
        read_profile(path)


def test_the_first_of_several_columns_that_is_not_blank_counts(tmp_path: Path) -> None:
    found = staged(
        tmp_path, f"{HEAD},A,B\n1,Acme,2026-01-02,,two\n2,Acme,2026-01-02,one,two\n",
        {"header": ["A", "B"], "field": "subject"},
    )  # fmt: skip
    assert found.ask("SELECT subject FROM staged_ticket") == [("two",), ("one",)]


def test_an_account_is_named_in_up_to_three_ways(tmp_path: Path) -> None:
    columns = [
        {"header": "No", "id": True},
        {"header": "Opened", "field": "created_at"},
        {"header": "Aid", "field": "account", "link": {"key": "id", "object": "account"}},
        {"header": "Site", "field": "account", "link": {"key": "domain"}},
        {"header": "Account", "field": "account", "link": {"key": "name"}},
    ]
    found = staged(
        tmp_path,
        f"{HEAD},Aid,Site\n1,Acme,2026-01-02,7.0,https://www.Acme.com/x\n2,,2026-01-02,,b.com\n"
        "3,,2026-01-02,,\n",
        columns=columns,
    )
    assert found.ask("SELECT account, account__2, account__3 FROM staged_ticket") == [
        ("7", "acme.com", "Acme"),
        (None, "b.com", None),
    ]
    assert found.ask("SELECT field, key_kind, source FROM staged_link") == [
        ("account", "id", "desk"), ("account__2", "domain", ""), ("account__3", "name", ""),
    ]  # fmt: skip
    assert found.codes() == [(4, "Aid", "cell_is_missing", False)]


def test_words_have_a_word_for_every_other(tmp_path: Path) -> None:
    found = staged(
        tmp_path, f"{HEAD},P\n1,A,2026-01-02,P1\n2,A,2026-01-02,zzz\n3,A,2026-01-02,none\n",
        {"header": "P", "field": "priority", "values": {"p1": "urgent", "*": "low"}},
    )  # fmt: skip
    assert found.ask("SELECT priority FROM staged_ticket") == [("urgent",), ("low",), (None,)]


def test_forms_separators_durations_and_epochs(tmp_path: Path) -> None:
    found = staged(
        tmp_path,
        f'{HEAD},Tags,Mails,Html,Wait,Ended\n1,A,2026-01-02,a b,"X <x@y.com>;z@y.com",'
        '<p>Hi <b>you</b><script>x()</script></p><img src=http://t/x>,00:01:30,1735898400000\n',
        {"header": "Tags", "field": "tags", "separator": " "},
        {"header": "Mails", "field": "contact", "link": {"key": "email"}, "take": "first"},
        {"header": "Html", "field": "description", "form": "html"},
        {
            "header": "Wait", "field": "first_reply_business_minutes", "duration": "hh:mm:ss",
            "scale": "0.0166666667",
        },
        {"header": "Ended", "field": "solved_at", "epoch": "ms"},
        detect={"headers": ["No", "Html"]},
        columns=[
            *TICKET["columns"][:2],
            {"header": "Opened", "ignored": "not needed"},
            {"header": "Ended", "field": "created_at", "epoch": "auto"},
            {"header": "Tags", "field": "tags", "separator": " "},
            {"header": "Mails", "field": "contact", "link": {"key": "email"}, "take": "first"},
            {"header": "Html", "field": "description", "form": "html"},
            {"header": "Wait", "field": "replies", "duration": "hh:mm:ss"},
        ],
    )  # fmt: skip
    assert found.ask(
        "SELECT tags, contact, description, replies, created_at FROM staged_ticket"
    ) == [("a; b", "x@y.com", "Hi **you**", 90, 1735898400000000)]


def test_footer_skips_blank_marks_and_conditions(tmp_path: Path) -> None:
    found = staged(
        tmp_path,
        f"{HEAD},Title,Kind\n1,A,2026-01-02,-,x\nTEST2,A,2026-01-02,b,x\n3,A,2026-01-02,c,y\n"
        f"{HEAD},Title,Kind\n\nGrand Totals (3 records)\nCopyright,,,,\n",
        {"header": "Title", "field": "subject"},
        blank_marks=["-"],
        footer=["^grand totals"],
        skip=[{"header": "No", "matches": "test"}],
        when={"header": "Kind", "not": ["y"]},
    )
    assert found.ask("SELECT external, subject FROM staged_ticket") == [("1", None)]
    assert found.codes() == []


def test_two_parts_of_one_noun_keep_both_rows(tmp_path: Path) -> None:
    answer = {
        "noun": "survey answer",
        "columns": [
            {"header": "No", "id": True},
            {"header": "Account", "field": "account", "link": {"key": "name"}},
            {"header": "Opened", "field": "answered_at"},
        ],
    }
    parts = [
        {
            **answer, "object": kind, "when": "score",
            "columns": [*answer["columns"], {"header": kind, "field": "score"}],
            "constants": {"kind": kind, "scale": scale},
        }
        for kind, scale in (("nps", "0-10"), ("csat", "1-5"))
    ]  # fmt: skip
    found = staged(tmp_path, f"{HEAD},nps,csat\n1,A,2026-01-02,9,4\n", secondary=parts)
    assert found.ask("SELECT row % 4294967296, object, score FROM staged_survey_answer") == [
        (2, "nps", 9),
        (2, "csat", 4),
    ]


def test_a_pattern_takes_what_nobody_else_names(tmp_path: Path) -> None:
    found = staged(
        tmp_path, f"{HEAD},Custom - Seats,Custom - Plan\n1,A,2026-01-02,4,Gold\n",
        {"header": "Custom - Plan", "field": "category"},
        {"header": "re:^Custom - (.+)$", "custom": "$1", "kind": "number"},
    )  # fmt: skip
    assert found.ask("SELECT label, kind, value FROM staged_custom") == [("Seats", "number", "4")]
    assert found.ask("SELECT category FROM staged_ticket") == [("Gold",)]
    assert found.record.headers_known == found.record.headers


def test_the_currency_of_an_amount_may_stand_beside_it(tmp_path: Path) -> None:
    found = staged(
        tmp_path,
        'Deal,Account,Amount,Amount Currency\nD,A,"1.234,50",EUR\nE,A,"$1.234,00",\n'
        'F,A,"(2,5)",JPY\n',
        noun="growth opportunity",
        detect={"headers": ["Deal"]},
        columns=[
            {"header": "Deal", "field": "name"},
            {"header": "Account", "field": "account", "link": {"key": "name"}},
            {"header": "Amount", "field": "amount", "currency_of": "Amount Currency"},
        ],
    )
    assert found.ask('SELECT amount, currency FROM "staged_growth_opportunity"') == [
        (123450, "EUR"),
        (123400, "USD"),
        (-2, "JPY"),
    ]


def test_a_won_deal_without_a_term_stays_a_deal_and_is_said(tmp_path: Path) -> None:
    contract = {
        "noun": "contract", "object": "deal",
        "when": ["charge", "starts_on", {"header": "Stage", "is": ["Won"]}],
        "columns": [
            {"header": "Account", "field": "account", "link": {"key": "name"}},
            {"header": "ARR", "field": "charge"},
            {"header": "Start", "field": "starts_on"},
        ],
    }  # fmt: skip
    found = staged(
        tmp_path,
        "Deal,Account,Stage,ARR,Start\nD,A,Won,10,2026-01-01\nE,A,Won,10,\nF,A,Open,10,2026-01-01\n",
        noun="growth opportunity",
        detect={"headers": ["Deal"]},
        columns=[
            {"header": "Deal", "field": "name"},
            {"header": "Account", "field": "account", "link": {"key": "name"}},
            {"header": "Stage", "field": "stage"},
        ],
        derived=[{"field": "won", "function": "deal_is_won", "of": ["stage"]}],
        secondary=[contract],
    )
    assert found.ask("SELECT row FROM staged_contract") == [(2,)]
    assert found.codes() == [(3, "", "deal_without_term", True)]


def test_what_another_profile_could_be_is_offered(tmp_path: Path) -> None:
    own = tmp_path / "profiles"
    own.mkdir()
    for name in ("t", "u"):
        values = {**TICKET, "id": f"own/{name}"}
        (own / f"{name}.json").write_text(json.dumps(values), "utf-8")
    text = f"{HEAD},More\n1,Acme,2026-01-02,x\n"
    found = Staged(tmp_path, write(tmp_path / "t.csv", text), user_profiles=own).record
    assert {name for name, _ in found.candidates} == {"own/t", "own/u"}
    assert found.confidence == found.candidates[0][1] < 100
