"""A package comes back: as it was in an empty book, merged in one that is not, told where wrong."""

import csv
import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Table, UniqueConstraint, insert

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store, command, create_book
from csm_desktop.database.tables import JOURNALLED, metadata
from csm_desktop.operations.attachments import attach_file, read_attachment
from csm_desktop.operations.package_scope import Scope
from csm_desktop.operations.package_shapes import column_shapes
from csm_desktop.operations.story import make_story
from tests.support.packages import bring, differences, export, export_zip, rows_of
from tests.support.shared import shared

AT = datetime(2026, 11, 22, 9, 30, 1, 250, tzinfo=UTC)


def clock() -> datetime:
    return AT


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Callable[..., Store]]:
    books: list[Store] = []

    def make(name: str, currency: str = "USD") -> Store:
        books.append(create_book(tmp_path / f"{name}.csm", currency=currency, clock=clock))
        return books[-1]

    yield make
    for book in books:
        book.close()


@command("Fill the book")
def fill(connection: Connection, *, rows: dict[str, list[dict[str, Any]]]) -> None:
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for table, given in rows.items():
        for row in given:
            connection.execute(insert(metadata.tables[table]).values(**row))


def one(book: Store, sql: str, *values: object) -> Any:
    return book.ask(lambda c: c.exec_driver_sql(sql, values).scalar())


def compact(values: object) -> str:
    return json.dumps(values, separators=(",", ":"), ensure_ascii=False)


def full_book(book: Store) -> Store:
    """Own fields, another system's ids, marks, waiting rows, usage, attachments, a health model."""
    model = {"name": "m", "measures": [{"source": {"kind": "custom", "field": 2}}]}
    waits = {"links": [], "fields": {"subject": "x"}, "custom": {"1": "12", "2": "7"}}
    rows: dict[str, list[dict[str, Any]]] = {
        "field": [
            {"id": 1, "noun": "account", "label": "Seats", "kind": "number", "position": 1},
            {"id": 2, "noun": "account", "label": "Budget", "kind": "money", "position": 2},
            {"id": 3, "noun": "note", "label": "name", "kind": "text", "position": 3},
            {"id": 4, "noun": "account", "label": "=1+1", "kind": "text", "position": 4},
        ],
        "setting": [{"name": "fiscal_year_starts", "value": "4"}, {"name": "empty", "value": ""}],
        "rate": [{"currency": "KRW", "valid_from": date(2026, 1, 1), "rate": Decimal("0.00072")}],
        "segment": [{"name": "Big", "query": "arr > 5"}],
        "engagement_model": [{"tier": "", "cadence_days": 30}, {"tier": "A", "cadence_days": 7}],
        "account": [
            {"id": 5, "name": "Hanbit", "added_at": AT, "domain": "hanbit.kr", "parent_id": 9,
             "custom": compact({"1": "12.5", "2": "-123456", "4": "@x"}), "currency": "KRW",
             "turnover": -5000},
            {"id": 9, "name": "Group", "added_at": AT, "description": "", "tags": "'",
             "turnover": 10, "phone": "+82", "custom": compact({"1": "many", "2": "007"})},
        ],
        "contact": [
            {"id": 3, "account_id": 5, "name": "Park", "email": "p@hanbit.kr", "reports_to_id": 4},
            {"id": 4, "account_id": 5, "name": "Lee"},
        ],
        "contract": [
            {"id": 2, "account_id": 5, "charge": 100000, "charge_period": "year",
             "currency": "KRW", "starts_on": date(2026, 3, 5), "ends_on": date(2027, 3, 4)},
        ],
        "renewal": [{"id": 8, "contract_id": 2, "target": 7, "forecast": None}],
        "note": [
            {"id": 6, "account_id": 5, "noted_at": AT, "text": "- a\r\n- b", "visibility":
             "private", "custom": compact({"3": "quiet"})},
            {"id": 7, "account_id": 5, "noted_at": AT, "text": "", "title": ""},
        ],
        "task": [
            {"id": 1, "title": "Call", "account_id": 5, "note_id": 6},
            {"id": 2, "title": "Buy paper"},
            {"id": 3, "title": "Write", "account_id": 5, "note_id": 7},
        ],
        "today_mark": [
            {"account_id": 5, "kind": "notice", "subject": "contract 2 2026-12-31",
             "marked_at": AT},
            {"account_id": 5, "kind": "no_touch", "subject": "touch 5 2026-01-31",
             "marked_at": AT},
        ],
        "health_model": [{"version": 1, "state": "retired", "content": json.dumps(model)}],
        "success_plan": [{"id": 4, "account_id": 5, "name": "Plan", "starts_on": date(2026, 1, 1),
                          "discount_rate": Decimal("-7.50")}],
        "roi_line": [{"account_id": 5, "plan_id": 4, "side": "benefit", "title": "x",
                      "amounts": "[0, -24200000]"}],
        "external_id": [
            {"source": "salesforce", "object": "Account", "external": "0015g00000XyZ1aAAF",
             "noun": "account", "row_id": 5},
            {"source": "salesforce", "object": "Task", "external": "00T1", "noun": "task",
             "row_id": 3},
        ],
        "learned_key": [{"noun": "account", "kind": "company", "source": "", "object": "",
                         "key": "hb", "row_id": 5}],
        "waiting_row": [{"noun": "ticket", "source": "z", "object": "t", "external": "1",
                         "waits_for": compact(["account", "id", "z", "a", "77"]), "file": "f.csv",
                         "row": 3, "content": compact(waits)}],
        "import_file": [{"id": 2, "name": "", "profile": "p", "noun": "usage point",
                         "imported_at": AT, "rows": 1, "added": 1, "updated": 0, "points": 2}],
        "metric": [{"id": 1, "name": "logins"}],
        "feature": [{"id": 1, "name": "=report"}],
        "usage_point": [
            {"account_id": 5, "metric_id": 1, "feature_id": 0, "contact_id": 3,
             "day": date(2026, 5, 1), "value": 0.1, "import_id": 2},
            {"account_id": 5, "metric_id": 1, "feature_id": 1, "contact_id": 0,
             "day": date(2026, 5, 1), "value": 1e-9, "import_id": 2},
        ],
        "draft": [{"id": 3, "noun": "note", "row_id": 7, "account_id": 5, "kept_at": AT, "content":
                   json.dumps({"text": "é", "fields": {"attendees": [3, "Kim"], "carried": [3],
                                                       "meeting_id": None}})}],
        "renewal_snapshot": [
            {"taken_on": date(2026, 11, 2), "contract_id": 2, "account_id": 5,
             "ends_on": date(2027, 3, 4), "act_by": date(2027, 3, 4), "target": 1, "forecast": 2,
             "currency": "KRW", "category": "commit", "likelihood": 90},
        ],
        "health_score": [
            {"account_id": 5, "day": date(2026, 10, 1), "score": None, "band": None,
             "coverage": 0, "low": 0, "high": 10000, "model": 1},
        ],
        "account_visit": [{"account_id": 5, "visited_at": AT}],
    }  # fmt: skip
    book.run(fill, rows=rows)
    book.run(attach_file, noun="note", row_id=6, name="a.bin", content=bytes(range(256)))
    book.run(attach_file, noun="account", row_id=5, name="=b.txt", content=b"hello")
    return book


def texts(folder: Path) -> dict[str, bytes]:
    """Every file of a package but the journal's."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name not in ("step.csv", "change.csv", "schema.json")
    }


@pytest.mark.slow
def test_the_story_comes_back_with_no_difference(made: Any, tmp_path: Path) -> None:
    make_story(tmp_path / "story.csm", clock=clock, seed=1)
    from csm_desktop.database.store import open_book  # only here

    story = open_book(tmp_path / "story.csm", write=True, clock=clock)
    out = export(story, tmp_path / "out")
    story.close()
    other = made("other")
    report, outcome, said = bring(other, out)
    assert (said, report.problems) == ([], ())
    assert differences(tmp_path / "story.csm", other.path) == {}
    assert other.ask(check_book) == ()
    assert texts(export(other, tmp_path / "again")) == texts(out)
    _, again, _ = bring(other, out)
    assert again.step is None
    other.undo(outcome.step)
    assert one(other, "SELECT count(*) FROM account") == 0
    assert one(other, "SELECT count(*) FROM usage_point") == 0
    other.redo()
    assert differences(tmp_path / "story.csm", other.path) == {}


def test_every_kind_of_row_comes_back_with_no_difference(made: Any, tmp_path: Path) -> None:
    book = full_book(made("book"))
    out = export(book, tmp_path / "out")
    other = made("other")
    report, _, said = bring(other, out)
    assert (said, report.problems) == ([], ())
    assert differences(book.path, other.path) == {}
    assert other.ask(check_book) == ()
    assert texts(export(other, tmp_path / "again")) == texts(out)
    assert bring(other, out)[1].step is None
    number = one(other, "SELECT id FROM attachment WHERE noun = 'note'")
    assert other.ask(read_attachment, attachment_id=number) == bytes(range(256))


def test_a_rehearsal_counts_and_changes_nothing(made: Any, tmp_path: Path) -> None:
    out = export(full_book(made("book")), tmp_path / "out")
    other = made("other")
    before = rows_of(other.path)
    report, _, _ = bring(other, out, run=other.rehearse)
    assert report.tables["account"].added == 2
    assert rows_of(other.path) == before


def test_a_book_with_rows_of_its_own_keeps_them_and_every_link_is_mapped(
    made: Any, tmp_path: Path
) -> None:
    out = export(full_book(made("book")), tmp_path / "out")
    other = made("other")
    own = [
        {"id": n, "noun": "account", "label": label, "kind": "text", "position": n}
        for n, label in enumerate(("Ours", "Budget", "More"), 1)
    ]
    other.run(
        fill,
        rows={
            "field": own,
            "account": [
                {"id": n, "name": f"Mine {n}", "added_at": AT, "custom": compact({"1": "kept"})}
                for n in range(1, 12)
            ],
            "contact": [{"id": n, "account_id": 1, "name": "Mine"} for n in range(1, 8)],
            "task": [{"id": n, "title": "Mine"} for n in range(1, 6)],
            "note": [{"id": n, "account_id": 1, "noted_at": AT} for n in range(1, 10)],
            "metric": [{"id": 1, "name": "clicks"}],
        },
    )
    report, outcome, _ = bring(other, out)
    assert report.problems == ()
    assert other.ask(check_book) == ()
    hanbit = one(other, "SELECT id FROM account WHERE name = 'Hanbit'")
    assert hanbit > 11
    assert one(
        other, "SELECT p.name FROM account a JOIN account p ON p.id = a.parent_id WHERE a.id = ?",
        hanbit,
    ) == "Group"  # fmt: skip
    labels = one(
        other,
        "SELECT json_group_object(f.label, j.value) FROM account a, json_each(a.custom) j "
        "JOIN field f ON CAST(f.id AS TEXT) = j.key WHERE a.id = ?",
        hanbit,
    )
    assert json.loads(labels) == {"Seats": "12.5", "Budget": "-123456", "=1+1": "@x"}
    assert one(other, "SELECT row_id FROM external_id WHERE object = 'Account'") == hanbit
    assert one(other, "SELECT row_id FROM learned_key") == hanbit
    assert one(other, "SELECT account_id FROM usage_point LIMIT 1") == hanbit
    assert one(
        other, "SELECT group_concat(m.name || coalesce(c.name, '')) FROM usage_point u "
        "JOIN metric m ON m.id = u.metric_id LEFT JOIN contact c ON c.id = u.contact_id"
    ) == "loginsPark,logins"  # fmt: skip
    contract = one(other, "SELECT id FROM contract")
    subjects = other.ask(
        lambda c: c.exec_driver_sql("SELECT subject FROM today_mark ORDER BY id").scalars().all()
    )
    assert subjects == [f"contract {contract} 2026-12-31", f"touch {hanbit} 2026-01-31"]
    note = one(other, "SELECT row_id FROM attachment WHERE noun = 'note'")
    assert one(other, "SELECT visibility FROM note WHERE id = ?", note) == "private"
    drafted = json.loads(one(other, "SELECT content FROM draft"))["fields"]
    park = one(other, "SELECT id FROM contact WHERE name = 'Park'")
    assert drafted["attendees"] == [park, "Kim"]
    assert one(other, "SELECT title FROM task WHERE id = ?", drafted["carried"][0]) == "Write"
    budget = one(other, "SELECT id FROM field WHERE label = 'Budget'")
    seats = one(other, "SELECT id FROM field WHERE label = 'Seats'")
    model = json.loads(one(other, "SELECT content FROM health_model"))
    assert model["measures"][0]["source"]["field"] == budget == 2
    waiting = json.loads(one(other, "SELECT content FROM waiting_row"))
    assert waiting["custom"] == {str(seats): "12", str(budget): "7"}
    assert bring(other, out)[1].step is None
    other.undo(outcome.step)
    assert one(other, "SELECT count(*) FROM account") == 11
    assert one(other, "SELECT count(*) FROM usage_point") == 0


def test_an_account_is_found_by_external_id_domain_or_name_and_blanks_erase_nothing(
    made: Any, tmp_path: Path
) -> None:
    out = export(full_book(made("book")), tmp_path / "out")
    for known in ("external", "domain", "name"):
        other = made(known)
        account: dict[str, Any] = {"id": 1, "name": "Other", "added_at": AT, "city": "Seoul"}
        ids = []
        if known == "external":
            ids = [{"source": "salesforce", "object": "Account", "noun": "account", "row_id": 1,
                    "external": "0015g00000XyZ1aAAF"}]  # fmt: skip
        elif known == "domain":
            account["domain"] = "HANBIT.kr"
        else:
            account["name"] = "hanbit"
        people = [{"id": 1, "account_id": 1, "name": "P.", "email": "P@hanbit.kr", "title": "CEO"}]
        other.run(fill, rows={"account": [account], "external_id": ids, "contact": people})
        report, _, _ = bring(other, out)
        assert report.tables["account"].added == 1
        assert report.tables["account"].updated == 1
        found = "SELECT name || ' ' || city || ' ' || domain FROM account WHERE id = 1"
        assert one(other, found) == "Hanbit Seoul hanbit.kr"
        assert one(other, "SELECT name || title FROM contact WHERE id = 1") == "ParkCEO"
        assert one(other, "SELECT count(*) FROM contact") == 2
        assert bring(other, out)[1].step is None


def test_another_portfolio_currency_stays_and_amounts_keep_theirs(
    made: Any, tmp_path: Path
) -> None:
    out = export(full_book(made("book")), tmp_path / "out")
    other = made("euro", "EUR")
    other.run(fill, rows={"account": [{"name": "Mine", "added_at": AT, "turnover": 3}]})
    report, _, _ = bring(other, out)
    assert [problem.code for problem in report.problems] == ["package_currency_differs"]
    assert one(other, "SELECT value FROM setting WHERE name = 'currency'") == "EUR"
    found = "SELECT currency || turnover FROM account WHERE name = 'Group'"
    assert one(other, found) == "USD10"


def test_one_account_goes_to_a_colleague_without_its_private_notes(
    made: Any, tmp_path: Path
) -> None:
    book = full_book(made("book"))
    for private, notes, tasks in ((False, 1, 1), (True, 2, 2)):
        package = export_zip(book, tmp_path / f"hanbit-{private}.zip", Scope(5, private))
        other = made(f"colleague-{private}")
        other.run(fill, rows={"account": [{"name": "Mine", "added_at": AT}]})
        report, _, said = bring(other, package)
        assert (said, report.problems) == ([], ())
        assert other.ask(check_book) == ()
        names = other.ask(
            lambda c: c.exec_driver_sql("SELECT name FROM account ORDER BY id").scalars().all()
        )
        assert names == ["Mine", "Hanbit"]
        assert one(other, "SELECT count(*) FROM note") == notes
        assert one(other, "SELECT count(*) FROM task") == tasks
        assert one(other, "SELECT count(*) FROM attachment") == notes
        assert one(other, "SELECT count(*) FROM usage_point") == 2
        assert one(other, "SELECT count(*) FROM external_id") == 2
        assert one(other, "SELECT count(*) FROM setting") == 1
        assert one(other, "SELECT count(*) FROM field") == (4 if private else 3)
        assert bring(other, package)[1].step is None


def test_the_same_account_makes_the_same_bytes(made: Any, tmp_path: Path) -> None:
    book = full_book(made("book"))
    first = export_zip(book, tmp_path / "one.zip", Scope(5, private=False))
    second = export_zip(book, tmp_path / "two.zip", Scope(5, private=False))
    assert first.read_bytes() == second.read_bytes()


def test_wrong_cells_twins_and_orphans_are_told_and_left_out(made: Any, tmp_path: Path) -> None:
    out = export(full_book(made("book")), tmp_path / "out")

    def change(table: str, edit: Callable[[list[dict[str, str]]], None]) -> None:
        path = out / f"{table}.csv"
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        header = list(rows[0])
        edit(rows)
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, header)
            writer.writeheader()
            writer.writerows(rows)

    change("account", lambda rows: rows[0].update(turnover="1,000", domain="x"))
    change("segment", lambda rows: rows.append({**rows[0]}))
    change("task", lambda rows: rows[1].update(title=""))
    (out / "metric.csv").write_bytes(b"\xff\xfe\x00\xd8")
    other = made("other")
    report, _, said = bring(other, out)
    assert [(row, column, value, code) for row, column, value, code in said] == [
        (0, "metric", None, "package_table_unreadable"),
        (2, "account.turnover", "1,000", "package_cell_unread"),
    ] or {code for *_, code in said} == {"package_table_unreadable", "package_cell_unread"}
    codes = {(problem.column, problem.code) for problem in report.problems}
    assert ("segment", "package_row_twice") in codes
    assert ("contact", "package_row_without_parent") in codes
    assert one(other, "SELECT count(*) FROM account") == 1
    assert one(other, "SELECT parent_id FROM account") is None
    assert other.ask(check_book) == ()


def naughty() -> list[str]:
    strings = json.loads((shared("data/blns") / "blns.json").read_text("utf-8"))
    return [
        *strings,
        "'",
        "''",
        "'=1",
        "\r",
        "\n\r",
        " ",
        "\u00a0",
        "x\x00y",
        "\ufeff",
        "0",
        'a,b"c',
    ]


_MEANS = (
    *("custom", "currency", "charge_period", "visibility", "noun", "state", "kind", "content"),
    *("sha256", "rate", "query", "uid", "discount_rate", "version", "band"),
)
"""Columns whose words mean something, so that not every text can stand there."""


def naughty_row(table: Table, text: str, number: int) -> dict[str, Any]:
    row: dict[str, Any] = {"id": number}
    unique = {column.name for column in table.columns if column.unique}
    unique |= {
        column.name
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
        for column in constraint.columns
    }
    for shape in column_shapes(table):
        if shape.name in ("id", "uid"):
            continue
        plain = {
            "text": text, "day": date(2026, 1, 1), "moment": AT, "integer": number, "money": number,
            "flag": True, "decimal": Decimal("1.50"), "moneys": "[1]", "link": 1, "custom": None,
            "real": 1.5,
        }[shape.kind]  # fmt: skip
        if shape.name in unique and shape.kind == "text":
            plain = f"{text}{number}"
        if shape.kind == "link" and (shape.nullable or shape.name in unique):
            plain = number if shape.name in unique and shape.table != table.name else None
        if shape.kind == "text" and shape.name in _MEANS:
            plain = {"noun": "account", "currency": "EUR", "state": text, "kind": text}.get(
                shape.name, "x"
            )
        if shape.name == "row_id":
            plain = number
        row[shape.name] = plain
    return row


@pytest.mark.slow
def test_naughty_strings_survive_in_every_text_of_every_table(made: Any, tmp_path: Path) -> None:
    strings = naughty()
    skipped = (
        "rate",
        "setting",
        "field",
        "health_model",
        "today_mark",
        "attachment",
        "objective_value",
    )
    rows = {
        table.name: [naughty_row(table, text, n) for n, text in enumerate(strings, 1)]
        for table in JOURNALLED
        if table.name not in skipped
    }
    rows["field"] = [
        {"id": n, "noun": "account", "label": f"{text}{n}", "kind": "text"}
        for n, text in enumerate(strings, 1)
    ]
    for n, row in enumerate(rows["account"], 1):
        row["custom"] = compact({str(n): strings[n - 1]})
    rows["setting"] = [{"name": f"{text}{n}", "value": text} for n, text in enumerate(strings)]
    book = made("book")
    book.run(fill, rows=rows)
    out = export(book, tmp_path / "out")
    other = made("other")
    report, _, said = bring(other, out)
    assert (said, report.problems) == ([], ())
    assert differences(book.path, other.path) == {}
    assert texts(export(other, tmp_path / "again")) == texts(out)
