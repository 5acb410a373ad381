"""What a query means, where a wrong one is wrong, and what could come next."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csm_desktop.domain.fields import Kind
from csm_desktop.domain.query import (
    And,
    Compare,
    Empty,
    Expression,
    Not,
    Or,
    QueryField,
    QueryProblem,
    Text,
    join_conjuncts,
    matches,
    parse,
    split_conjuncts,
    to_text,
)
from csm_desktop.domain.query_completion import complete

TODAY = date(2027, 1, 31)
STAGES = ("onboarding", "use", "growth")
FIELDS: dict[str, Kind | QueryField] = {
    "name": Kind.TEXT,
    "arr": Kind.MONEY,
    "renewal": Kind.DATE,
    "health": Kind.INTEGER,
    "auto_renew": Kind.BOOLEAN,
    "stage": QueryField(Kind.CHOICE, STAGES),
    "noted_at": Kind.TIME,
    "Custom ] name": Kind.TEXT,
    "지역": Kind.TEXT,
}


def read(text: str) -> Expression | None:
    return parse(text, FIELDS, today=TODAY)


def problem(text: str) -> QueryProblem:
    with pytest.raises(QueryProblem) as caught:
        read(text)
    return caught.value


def test_words_beside_comparisons_are_all_asked_for() -> None:
    assert read("korea arr > 50k and renewal < 90d") == And(
        (
            Text("korea"),
            Compare("arr", ">", Decimal(50_000)),
            Compare("renewal", "<", date(2027, 5, 1)),
        )
    )


def test_not_binds_closer_than_and_and_and_closer_than_or() -> None:
    assert read("not a b or c") == Or((And((Not(Text("a")), Text("b"))), Text("c")))
    assert read("not (a or b)") == Not(Or((Text("a"), Text("b"))))


@pytest.mark.parametrize("blank", ["", "  \n", "\u3000"])
def test_a_blank_query_asks_for_everything(blank: str) -> None:
    assert read(blank) is None
    assert matches(None, {})


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("50k", "50000"),
        ("1.5M", "1500000"),
        ("2b", "2000000000"),
        ("50,000", "50000"),
        ("-.5", "-0.5"),
        ("\uff15\uff10k", "50000"),
    ],
)
def test_numbers_may_be_written_short(written: str, value: str) -> None:
    assert read(f"arr>={written}") == Compare("arr", ">=", Decimal(value))


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2028-02-29", date(2028, 2, 29)),
        ("today", TODAY),
        ("-30d", date(2027, 1, 1)),
        ("2w", date(2027, 2, 14)),
        ("1m", date(2027, 2, 28)),
        ("-3m", date(2026, 10, 31)),
        ("1y", date(2028, 1, 31)),
    ],
)
def test_days_may_be_counted_from_today(written: str, day: date) -> None:
    assert read(f"renewal = {written}") == Compare("renewal", "=", day)


def test_fields_are_found_in_any_case_and_with_spaces_in_brackets() -> None:
    assert read("ARR is not empty") == Empty("arr", negated=True)
    assert read("[auto renew] = TRUE") == Compare("auto_renew", "=", True)
    assert read("[custom ]] NAME] : x") == Compare("Custom ] name", ":", "x")
    assert read("지역：서울") == Compare("지역", ":", "서울")


def test_quotes_make_words_of_anything() -> None:
    assert read('"and ""so"" on"') == Text('and "so" on')
    assert read("name = 'it''s' O'Brien") == And((Compare("name", "=", "it's"), Text("O'Brien")))
    assert read("name : https://hanbit.kr/?a=b") == Compare("name", ":", "https://hanbit.kr/?a=b")


def test_a_choice_is_taken_in_its_own_spelling() -> None:
    assert read("stage = Growth") == Compare("stage", "=", "growth")


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("a and arrr > 5", "query_unknown_field_near", "arrr"),
        ("zzzzzz > 5", "query_unknown_field", "zzzzzz"),
        ("arr >", "query_missing_value", ">"),
        ("arr > and b", "query_missing_value", ">"),
        ("[arr] x", "query_missing_operator", "[arr]"),
        ("name is great", "query_missing_empty", "is"),
        ("name > a", "query_wrong_operator", ">"),
        ("arr = lots", "query_wrong_number", "lots"),
        ("arr = 900000b", "query_wrong_number", "900000b"),
        ("renewal < 2027-02-30", "query_wrong_date", "2027-02-30"),
        ("renewal < 99999y", "query_wrong_date", "99999y"),
        ("auto_renew = maybe", "query_wrong_boolean", "maybe"),
        ("stage = nowhere", "query_wrong_choice", "nowhere"),
        ('a ""', "query_empty_text", '""'),
        ("a 'b c", "query_unclosed_quote", "'b c"),
        ("a [b c", "query_unclosed_bracket", "[b c"),
        ("a (b or (c)", "query_unclosed_parenthesis", "("),
        ("a) b", "query_unexpected", ")"),
        ("a or", "query_unexpected_end", ""),
        ("a or and b", "query_unexpected", "and"),
        ("> 5", "query_unexpected", ">"),
    ],
)
def test_a_wrong_query_says_what_and_where(text: str, code: str, place: str) -> None:
    found = problem(text)
    assert found.code == code
    assert text[found.position : found.position + found.length] == place
    assert found.sentence()


def test_a_misspelled_field_is_answered_with_the_nearest() -> None:
    assert problem("renewel < 90d").values["nearest"] == "renewal"


def test_endless_nesting_is_refused_before_it_ends_the_program() -> None:
    assert problem("(" * 100_000).code == "query_too_deep"
    assert problem("not " * 100_000).code == "query_too_deep"


ACCOUNT: dict[str, object] = {
    "name": "Hanbit Logistics",
    "native_name": "한빛물류",
    "arr": Decimal("50000.01"),
    "renewal": date(2027, 3, 31),
    "health": None,
    "auto_renew": True,
    "noted_at": datetime(2027, 1, 31, 23, 59, tzinfo=UTC),
}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("arr > 50k and renewal < 90d", True),
        ("arr <= 50k", False),
        ("name = 'HANBIT LOGISTICS'", True),
        ("name : logi", True),
        ("name != hanbit", True),
        ("한빛", True),
        ("not hanbit", False),
        ('"bit log"', True),
        ("auto_renew != true", False),
        ("noted_at = today", True),
        ("renewal >= 2027-03-31 and (x or 물류)", True),
    ],
)
def test_a_record_is_found_or_not(query: str, found: bool) -> None:
    assert matches(read(query), ACCOUNT) is found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("health is empty", True),
        ("not health is empty", False),
        ("health > 5", False),
        ("not health > 5", False),
        ("health != 5", False),
        ("not (health > 5 and arr < 1)", True),
        ("not (health > 5 and arr > 1)", False),
        ("health > 5 or arr > 1", True),
        ("not (health > 5 or arr < 1)", False),
    ],
)
def test_a_missing_value_is_unknown_and_only_is_empty_finds_it(query: str, found: bool) -> None:
    assert matches(read(query), ACCOUNT) is found
    assert matches(read(query), {**ACCOUNT, "health": ""}) is found


def test_free_words_look_where_the_caller_says() -> None:
    assert matches(read("minutes"), ACCOUNT, text="Minutes of the QBR")
    assert not matches(read("hanbit"), ACCOUNT, text="")


def test_outer_parts_can_be_taken_out_one_by_one() -> None:
    text = "korea arr > 50k AND (a or b) and not [지역] is empty"
    parts = split_conjuncts(text, FIELDS, today=TODAY)
    assert [part.text for part in parts] == [
        "korea",
        "arr > 50k",
        "(a or b)",
        "not [지역] is empty",
    ]
    assert all(text[part.start : part.end] == part.text for part in parts)
    assert all(read(part.text) == part.expression for part in parts)
    assert [part.text for part in split_conjuncts(" a or b c ", FIELDS, today=TODAY)] == [
        "a or b c"
    ]


def test_joined_parts_ask_for_all_of_them() -> None:
    assert join_conjuncts("a or b", " ", "c d") == "(a or b) and c d"
    assert join_conjuncts("a or b", "") == "a or b"
    assert join_conjuncts("(a or b)", "c") == "(a or b) and c"
    assert join_conjuncts() == ""


def test_completion_offers_what_fits_at_the_cursor() -> None:
    assert offers("re")[0] == "renewal"
    assert offers("arr ")[:3] == ["=", "!=", "<"]
    assert offers("arr i") == ["is empty", "is not empty"]
    assert offers("arr > 5 ")[:2] == ["and", "or"]
    assert offers("stage = ") == list(STAGES)
    assert offers("[cus") == ["[Custom ]] name]"]
    assert offers("auto_renew = t") == ["true"]
    assert offers("renewal < t") == ["today"]
    assert offers('지역 = "서') == ["서울", '"서울 강남"']
    assert offers("zzz = ") == []


def offers(text: str) -> list[str]:
    known = {"지역": ["서울", "서울 강남", "부산"]}
    return [offer.text for offer in complete(text, len(text), FIELDS, known)]


def test_a_suggestion_replaces_what_was_typed_of_it() -> None:
    text = "arr > 5 and ren or x"
    offer = complete(text, 15, FIELDS)[0]
    assert text[: offer.start] + offer.text + text[offer.end :] == "arr > 5 and renewal or x"


texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)
leaves = st.one_of(
    st.builds(Text, texts),
    st.builds(Empty, st.sampled_from(sorted(FIELDS)), st.booleans()),
    st.builds(Compare, st.sampled_from(["name", "지역"]), st.sampled_from(["=", "!=", ":"]), texts),
    st.builds(
        Compare,
        st.sampled_from(["arr", "health"]),
        st.sampled_from(["=", "!=", "<", "<=", ">", ">="]),
        st.decimals(-(10**14), 10**14, places=2),
    ),
    st.builds(Compare, st.just("renewal"), st.sampled_from(["=", "<", ">="]), st.dates()),
    st.builds(Compare, st.just("auto_renew"), st.sampled_from(["=", "!="]), st.booleans()),
)


def grown(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(st.builds(Not, inner), st.builds(And, several), st.builds(Or, several))


expressions = st.recursive(leaves, grown, max_leaves=12)


@given(expressions)
def test_what_is_written_reads_as_the_same(expression: Expression) -> None:
    assert read(to_text(expression)) == expression


WORDS = [*FIELDS, "and", "or", "not", "is", "empty", *"()[]\"'<>=:!“”（：", "50k", "90d", " ", "x"]
anything = st.one_of(st.text(), st.lists(st.sampled_from(WORDS)).map(" ".join))


@given(anything)
def test_no_text_whatever_gives_anything_but_a_query_or_a_problem(text: str) -> None:
    try:
        expression = read(text)
        joined = join_conjuncts(*(p.text for p in split_conjuncts(text, FIELDS, today=TODAY)))
        assert read(joined) == expression
    except QueryProblem as found:
        assert 0 <= found.position <= found.position + found.length <= len(text)
        assert found.sentence()


@given(anything, st.integers(0, 20))
def test_completion_never_fails_and_stays_before_the_cursor(text: str, cursor: int) -> None:
    cursor = min(cursor, len(text))
    for offer in complete(text, cursor, FIELDS, {"name": ["Hanbit"]}):
        assert 0 <= offer.start <= offer.end == cursor


@given(expressions, st.fixed_dictionaries({}, optional={"arr": st.decimals(0, 10, places=2)}))
def test_not_never_finds_what_is_unknown(expression: Expression, record: dict[str, object]) -> None:
    assert not (matches(expression, record) and matches(Not(expression), record))
