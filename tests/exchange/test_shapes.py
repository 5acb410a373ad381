"""Row shapes: files whose rows are no plain records."""

import json
from pathlib import Path
from typing import Any

from csm_desktop.exchange.reader import SAMPLE_ROWS, Table, open_sheets, open_text
from csm_desktop.exchange.records import FileChoices
from csm_desktop.exchange.shapes.names import SHAPES
from tests.exchange.staged import write
from tests.support.shared import shared


def poured(path: Path, name: str, row: int = 1, **parameters: Any) -> list[dict[str, str]]:
    """The rows a shape makes, as header → cell, with the row number under ``#``."""
    made = SHAPES[name].make(opened(path), row, parameters)
    rows = [(start + i, r) for start, rows in made.batches() for i, r in enumerate(rows)]
    header = rows[row - 1][1]
    return [{"#": str(n), **dict(zip(header, r, strict=True))} for n, r in rows[row:] if any(r)]


def opened(path: Path) -> Table:
    if path.suffix == ".xlsx":
        return open_sheets(path)[0]
    return open_text(path, FileChoices())


def test_a_board_is_items_and_sub_items_of_groups(tmp_path: Path) -> None:
    path = shared("data/systems/monday_board.xlsx")
    assert SHAPES["monday board"].find is not None
    assert SHAPES["monday board"].find(opened(path).sample) == 3
    rows = poured(path, "monday board", 3)
    assert [(r["level"], r["group"], r["Name"] or r["sub: Name"], r["parent"]) for r in rows] == [
        ("item", "Active", "Bluebay Ltd", ""),
        ("sub-item", "Active", "Kick-off", "Bluebay Ltd"),
        ("sub-item", "Active", "Training", "Bluebay Ltd"),
        ("item", "Active", "Harbour Ltd", ""),
        ("item", "Churned", "Kestrel", ""),
    ]
    assert [r["#"] for r in rows] == ["4", "6", "7", "8", "13"]
    assert rows[1]["sub: Item ID"] == "1000000002"
    assert rows[1]["parent id"] == rows[0]["Item ID"] == "1000000001"


def test_a_board_in_another_language_is_known_by_its_shape(tmp_path: Path) -> None:
    text = (
        "고객\n활성\n이름,하위항목,금액,항목 번호\n가나다,도입,10,1000000001\n"
        "하위항목,이름,상태,항목 번호,\n,도입,완료,1000000002,\n,,10,\n\n이탈\n"
        "이름,하위항목,금액,항목 번호\n라마바,,5,1000000003\n"
    )
    path = write(tmp_path / "b.csv", text)
    find = SHAPES["monday board"].find
    assert find is not None and find(opened(path).sample) == 3
    rows = poured(path, "monday board", 3)
    assert [(r["level"], r["group"], r["Name"] + r["sub: Name"], r["Item ID"]) for r in rows] == [
        ("item", "활성", "가나다", "1000000001"),
        ("sub-item", "활성", "도입", ""),
        ("item", "이탈", "라마바", "1000000003"),
    ]


def test_an_ordinary_table_is_no_board_no_chart_and_no_survey() -> None:
    sample = [["Name", "Status", "Day"], ["Acme", "open", "2026-01-02"], ["B", "x", "2026-01-03"]]
    assert [name for name, s in SHAPES.items() if s.find and s.find(sample)] == []


def test_legs_of_a_call_are_one_call(tmp_path: Path) -> None:
    text = (
        "CALL ID,TIMESTAMP,AGENT,CALL TIME,HOLD TIME,DISPOSITION\n"
        '7,"Fri, 21 Aug 2026 09:00:06",ann,00:00:40,00:00:01.5,Moved\n'
        '8,"Fri, 21 Aug 2026 09:00:07",cid,00:00:10,,Done\n'
        '7,"Fri, 21 Aug 2026 09:01:00",bob,00:02:00,00:00:02,Solved\n'
    )
    rows = poured(write(tmp_path / "c.csv", text), "five9 legs")
    assert [(r["CALL ID"], r["#"], r["LEGS"]) for r in rows] == [("8", "3", "1"), ("7", "4", "2")]
    assert rows[1]["TIMESTAMP"] == "Fri, 21 Aug 2026 09:00:06"
    assert rows[1]["AGENT"] == "ann; bob"
    assert (rows[1]["CALL TIME"], rows[1]["HOLD TIME"]) == ("00:02:00", "00:00:03.500")
    assert rows[1]["DISPOSITION"] == "Solved"


def test_answers_stand_below_three_headers_or_two() -> None:
    for name in ("3header", "legacy2header"):
        path = shared(f"data/systems/qualtrics_responses_{name}_REAL.csv")
        find = SHAPES["qualtrics"].find
        assert find is not None and find(opened(path).sample) == 1
        (row,) = poured(path, "qualtrics")
        assert row.get("ResponseId", row.get("ResponseID")) == "R_2YPOQ602ER1jkf1"
        assert row["Comment"] == "Hello World!"


def test_scores_of_a_survey_are_found_by_their_questions(tmp_path: Path) -> None:
    ids = ["ResponseId", "RecordedDate", "Q1", "Q1_NPS_GROUP", "Q2", "Q3_TEXT"]
    third = [json.dumps({"ImportId": x, "timeZone": "Asia/Seoul"}) for x in ids]
    asked = ["ID", "Date", "How likely?", "Group", "얼마나 만족하십니까?", "Why?"]
    answers = [["R_1", "2026-01-02 09:00:00", "9", "Promoter", "5", "Good"]]
    path = tmp_path / "q.csv"
    lines = [ids, asked, third, *answers]
    path.write_text(
        "\n".join(",".join('"' + c.replace('"', '""') + '"' for c in line) for line in lines),
        "utf-8",
    )
    (row,) = poured(path, "qualtrics")
    assert (row["NPS"], row["CSAT"], row["CSAT scale"], row["CES"]) == ("9", "5", "1-5", "")
    assert (row["NPS question"], row["Comment"]) == ("How likely?", "Good")
    assert row["RecordedDate"] == "2026-01-02T09:00:00+09:00"


def test_a_chart_becomes_one_row_a_number() -> None:
    path = shared("data/systems/amplitude_chart.csv")
    find = SHAPES["amplitude chart"].find
    assert find is not None
    row = find(opened(path).sample)
    assert row is not None
    rows = poured(path, "amplitude chart", row)
    assert len(rows) == 4
    assert {key: rows[0][key] for key in ("Metric", "Segment", "Value")} == {
        "Metric": "Weekly active users by platform", "Segment": "Web", "Value": "1,204",
    }  # fmt: skip


def test_messages_of_a_conversation_become_one_row(tmp_path: Path) -> None:
    text = "id,who,at,body,tag\n1,Ann,09:00,Hi,\n2,Cid,09:02,Yo,\n1,Bob,09:05,Hello,x\n"
    rows = poured(
        write(tmp_path / "m.csv", text), "conversation messages",
        id=["nr", "id"], text="body", author="who", time="at",
    )  # fmt: skip
    whole = rows[-1]
    assert [r["id"] for r in rows] == ["2", "1"]
    assert whole["body"] == "Ann, 09:00:\nHi\n\nBob, 09:05:\nHello"
    assert (whole["messages"], whole["participants"], whole["tag"]) == ("2", "Ann; Bob", "x")
    assert (whole["first message"], whole["last message"]) == ("09:00", "09:05")


def test_a_list_in_a_cell_becomes_rows(tmp_path: Path) -> None:
    cell = '"[{""id"": 5, ""via"": {""channel"": ""web""}, ""public"": true}]"'
    path = write(tmp_path / "e.csv", f"id,name,comments\n1,A,{cell}\n2,B,\n3,C,nonsense\n")
    rows = poured(path, "explode", column="comments")
    assert [{k: v for k, v in r.items() if k != "#"} for r in rows] == [
        {
            "level": "element", "parent.id": "1", "parent.name": "A", "id": "5",
            "via.channel": "web", "public": "true",
        }
    ]  # fmt: skip
    kept = poured(path, "explode", column="comments", keep=True)
    assert [(r["level"], r["parent.id"]) for r in kept] == [
        ("parent", "1"), ("element", "1"), ("parent", "2"), ("parent", "3"),
    ]  # fmt: skip


def test_a_long_file_is_poured_in_every_pass_alike(tmp_path: Path) -> None:
    text = "id,body\n" + "".join(f"{n // 2},m{n}\n" for n in range(3 * SAMPLE_ROWS))
    table = opened(write(tmp_path / "l.csv", text))
    made = SHAPES["conversation messages"].make(table, 1, {"id": "id", "text": "body"})
    passes = [[r for _, rows in made.batches() for r in rows] for _ in range(2)]
    assert passes[0] == passes[1]
    assert sum(map(any, passes[0])) == 1 + 3 * SAMPLE_ROWS // 2


def test_a_titled_list_with_long_numbers_is_no_board() -> None:
    rows = [
        ["Shops of the region", "", "", ""],
        ["Name", "City", "Telephone", "Registry number"],
        *([f"Shop {n}", "Leeds", f"44113{n:06}", f"{n:010}"] for n in range(20)),
    ]
    find = SHAPES["monday board"].find
    assert find is not None and find(rows) is None
    with_id = [rows[0], [*rows[1][:3], "아이템 ID"], *rows[2:]]
    assert find(with_id) == 2
