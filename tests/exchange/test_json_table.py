"""JSON of any layout becomes rows: lists, envelopes, lines, single objects, broken ones."""

import json
from pathlib import Path

import pytest

from tests.exchange.opened import refusal_of, rows_of, tables_of
from tests.exchange.staged import write
from tests.support.shared import shared

ROWS = [["id", "via.channel", "tags"], ["7", "web", "a; b"], ["8", "", ""]]
ONE = {"id": 7, "via": {"channel": "web"}, "tags": ["a", "b"]}
TWO = {"id": 8}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([ONE, TWO]),
        json.dumps([ONE, TWO], indent=2),
        json.dumps({"next_page": None, "tickets": [ONE, TWO], "count": 2}),
        json.dumps({"data": {"users": [{"x": 1}], "items": [ONE, TWO]}}),
        json.dumps(ONE) + "\n" + json.dumps(TWO) + "\n",
        json.dumps(ONE) + "\r\n\r\n" + json.dumps(TWO),
        json.dumps(ONE, indent=1) + "\n" + json.dumps(TWO, indent=1),
        "\ufeff" + json.dumps([ONE, TWO]),
    ],
)
def test_every_layout_gives_the_same_rows(tmp_path: Path, text: str) -> None:
    assert rows_of(write(tmp_path / "x.txt", text), tmp_path) == ROWS


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_json_in_other_encodings_is_read(tmp_path: Path, encoding: str) -> None:
    path = write(tmp_path / "x", json.dumps([ONE, TWO]), encoding)
    assert rows_of(path, tmp_path) == ROWS


def test_one_object_is_one_row_and_keeps_its_list_as_text(tmp_path: Path) -> None:
    ticket = {"id": 1, "subject": "Help", "comments": [{"id": 2, "body": "안녕"}]}
    assert rows_of(write(tmp_path / "x", json.dumps(ticket)), tmp_path) == [
        ["id", "subject", "comments"],
        ["1", "Help", '[{"id": "2", "body": "안녕"}]'],
    ]


def test_numbers_keep_their_digits(tmp_path: Path) -> None:
    text = '[{"id": 1234567890123456789012, "n": 1.10, "t": true, "e": 1e400, "x": NaN}]'
    header, row = rows_of(write(tmp_path / "x", text), tmp_path)
    assert dict(zip(header, row, strict=True)) == {
        "id": "1234567890123456789012", "n": "1.10", "t": "true", "e": "1e400", "x": "",
    }  # fmt: skip


def test_a_key_that_comes_late_is_a_column_all_the_same(tmp_path: Path) -> None:
    rows = [{"a": n} for n in range(3000)] + [{"a": 1, "late": "x"}]
    found = rows_of(write(tmp_path / "x", json.dumps(rows)), tmp_path)
    assert found[0] == ["a", "late"]
    assert found[-1] == ["1", "x"]


def test_halves_of_characters_and_nuls_are_taken_out(tmp_path: Path) -> None:
    text = r'[{"a": "x\ud800y\u0000z", "b": "\ud83d\ude00"}]'
    assert rows_of(write(tmp_path / "x", text), tmp_path)[1] == ["x?yz", "😀"]


def test_a_list_that_breaks_off_gives_what_came_before_and_says_so(tmp_path: Path) -> None:
    text = json.dumps([ONE, TWO, ONE])[:-20]
    (table,) = tables_of(write(tmp_path / "x", text), tmp_path).values()
    assert table.sample == [*ROWS, []]
    assert [(p[0], p[3]) for p in table.reading.problems] == [(4, "file_breaks_off")]


def test_a_bad_line_costs_its_row_and_no_other(tmp_path: Path) -> None:
    text = f'{json.dumps(ONE)}\n{{"id": oops}}\n{json.dumps(TWO)}\n'
    (table,) = tables_of(write(tmp_path / "x", text), tmp_path).values()
    assert table.sample == [ROWS[0], ROWS[1], [], ROWS[2]]
    assert [(p[0], p[3]) for p in table.reading.problems] == [(3, "row_cannot_be_read")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{}", "json_without_rows"),
        ("[]", "json_without_rows"),
        ("[[], []]", "json_without_rows"),
        ('[{"a": ', "json_is_damaged"),
        ('{"a" 1}', "json_is_damaged"),
        ("[" * 100_000, "json_too_deep"),
        ('[{"a":' * 100_000, "json_too_deep"),
    ],
)
def test_json_without_rows_is_refused_with_a_sentence(tmp_path: Path, text: str, code: str) -> None:
    assert refusal_of(write(tmp_path / "x", text), tmp_path) == code


def test_a_list_of_lists_is_a_table_as_it_stands(tmp_path: Path) -> None:
    path = write(tmp_path / "x", '[["a", "b"], [1, null]]')
    assert rows_of(path, tmp_path) == [["a", "b"], ["1", ""]]


def test_more_keys_than_a_table_has_are_cut_and_said(tmp_path: Path) -> None:
    path = write(tmp_path / "x", json.dumps([{f"k{n}": n for n in range(2500)}]))
    (table,) = tables_of(path, tmp_path).values()
    assert len(table.sample[0]) == 2000
    assert ("keys_were_left_out", {"limit": 2000}) in table.reading.decisions


def test_values_longer_than_a_chunk_are_read_whole(tmp_path: Path) -> None:
    long = "x" * 700_000
    path = write(tmp_path / "x", json.dumps([{"a": long, "n": 12345}, {"a": long + "y", "n": 6}]))
    assert [len(row[0]) for row in rows_of(path, tmp_path)[1:]] == [700_000, 700_001]


def test_samples_of_systems_have_the_rows_they_should(tmp_path: Path) -> None:
    folder = shared("data/systems")
    for name, rows in (
        ("ringover_calls_api.json", 1),
        ("infobip_sms_logs_api.json", 1),
        ("zendesk_tickets_export.ndjson", 2),
        ("twilio_bulkexport_calls.json.gz", 1),
        ("amplitude_export_api.zip", 1),
    ):
        (table,) = tables_of(folder / name, tmp_path).values()
        assert len(table.sample) == rows + 1, name
        assert table.form == "json"
