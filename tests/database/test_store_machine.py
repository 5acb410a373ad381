"""Any sequence of commands, undone and redone in any order, beside a model in plain Python.

The model keeps rows as dictionaries and every usage point that ever came; what is in force is the
newest import's. After each act the file must be the model, and the tables announced those that
changed; days passed must be seen as they were.
"""

import tempfile
from copy import deepcopy
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Outcome, Store, open_book
from csm_desktop.database.tables import metadata
from csm_desktop.domain.errors import Refusal
from tests.support.trial_book import (
    Dump,
    Edit,
    Row,
    TrialClock,
    dump,
    empty_row,
    make_edits,
    new_book,
)

WORDS = st.one_of(
    st.sampled_from(["", "계약 QBR미팅", "renewal", 'O\'Neil; "DROP"', "a\x00b", "𝔘\u200b", "-0"]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
)
WHOLE = st.one_of(st.integers(-5, 5), st.sampled_from([2**63 - 1, -(2**63)]))
PICK = st.integers(0, 10_000)
LINKS = [
    (table.name, key.parent.name, key.column.table.name)
    for table in metadata.tables.values()
    for key in table.foreign_keys
]
UNIQUE = {"segment": ("name",), "field": ("noun", "label"), "setting": ("name",)}


class Book(RuleBasedStateMachine):
    """Random commands on a real file, and the model of what it must hold."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = TrialClock()
        self.store: Store = new_book(Path(self.folder.name), self.clock)
        self.model: Dump = self.store.ask(dump)
        self.points: dict[int, dict[Row, float]] = {}  # every value that ever came, by import
        self.start_model = deepcopy(self.model)
        self.number: dict[str, int] = {"setting": 1}  # the last id given, a table
        self.steps: dict[int, tuple[Dump, Dump]] = {}  # step → the book before and after
        self.done: list[int] = []  # steps of kind "do" that are in force
        self.undone: list[tuple[int, int]] = []  # (step, the undo that undid it), to redo
        self.evenings: dict[date, Dump] = {}
        self.kept_something = False  # an undo left rows: undoing all need not reach the start

    # --- commands -----------------------------------------------------------------------------

    @rule(name=WORDS, data=st.lists(st.tuples(WORDS, WHOLE, PICK), max_size=3))
    def add_account(self, name: str, data: list[tuple[str, int, int]]) -> None:
        number = self.next("account")
        parents = list(self.model["account"])
        parent = parents[len(name) % len(parents)] if parents and len(name) % 2 else None
        edits = [self.insert("account", number, name=name, parent_id=parent, custom='{"1": "x"}')]
        for text, whole, pick in data:
            table = ["contact", "contract", "note", "ticket", "task"][pick % 5]
            edits.append(self.child(table, number, text, whole, pick))
        self.act(edits)

    @precondition(lambda self: self.model["account"])
    @rule(pick=PICK, text=WORDS, whole=WHOLE)
    def add_child(self, pick: int, text: str, whole: int) -> None:
        table = ["contact", "contract", "note", "ticket", "task"][pick % 5]
        self.act([self.child(table, self.one("account", pick), text, whole, pick)])

    @precondition(lambda self: self.model["account"])
    @rule(pick=PICK, column=st.sampled_from(["name", "tier", "description"]), text=WORDS)
    def edit_account(self, pick: int, column: str, text: str) -> None:
        self.act([Edit("update", "account", self.one("account", pick), {column: text})])

    @precondition(lambda self: len(self.model["account"]) > 1)
    @rule(pick=PICK, other=PICK)
    def move_children(self, pick: int, other: int) -> None:
        """Contacts and notes change hands, as when accounts are merged."""
        here, there = self.one("account", pick), self.one("account", other)
        self.act(
            [
                Edit("update", table, row, {"account_id": there})
                for table in ("contact", "note", "contract")
                for row, values in self.model[table].items()
                if self.column(table, values, "account_id") == here
            ]
        )

    @rule(text=WORDS, table=st.sampled_from(["account", "contract", "note", "task"]))
    def edit_all(self, text: str, table: str) -> None:
        column = {"account": "owner", "contract": "product", "note": "text", "task": "title"}[table]
        self.act([Edit("update", table, row, {column: text}) for row in self.model[table]])

    @precondition(lambda self: self.model["account"])
    @rule(pick=PICK)
    def delete_account(self, pick: int) -> None:
        number = self.one("account", pick)
        if any(key[0] == number for points in self.points.values() for key in points):
            return
        gone = self.with_children("account", number)
        self.act([Edit("delete", table, row, {}) for table, row in reversed(gone)])

    @rule(names=st.lists(st.sampled_from("ABCDEF"), min_size=1, max_size=3, unique=True))
    def add_segments(self, names: list[str]) -> None:
        there = {self.column("segment", row, "name") for row in self.model["segment"].values()}
        self.act(
            [
                self.insert("segment", self.next("segment"), name=name, query="x")
                for name in names
                if name not in there
            ]
        )

    @precondition(lambda self: len(self.model["segment"]) > 1)
    @rule(pick=PICK)
    def rotate_segment_names(self, pick: int) -> None:
        rows = list(self.model["segment"])
        names = [self.column("segment", self.model["segment"][row], "name") for row in rows]
        shift = 1 + pick % (len(rows) - 1)
        apart = [Edit("update", "segment", row, {"name": f"~{row}"}) for row in rows]
        swapped = names[shift:] + names[:shift]
        self.act(
            apart
            + [
                Edit("update", "segment", row, {"name": name})
                for row, name in zip(rows, swapped, strict=True)
            ]
        )

    @precondition(lambda self: self.model["segment"])
    @rule(pick=PICK, name=st.sampled_from("ABCDEF"))
    def rename_or_delete_segment(self, pick: int, name: str) -> None:
        row = self.one("segment", pick)
        there = {self.column("segment", other, "name") for other in self.model["segment"].values()}
        kind = "delete" if name in there else "update"
        self.act([Edit(kind, "segment", row, {} if kind == "delete" else {"name": name})])

    @rule(label=st.sampled_from("XYZ"), pick=PICK)
    def add_or_remove_field(self, label: str, pick: int) -> None:
        for row, values in self.model["field"].items():
            if self.column("field", values, "label") == label:
                return self.act([Edit("delete", "field", row, {})])
        return self.act(
            [self.insert("field", self.next("field"), noun="account", label=label, kind="text")]
        )

    @rule(name=st.sampled_from(["weights", "holidays"]), text=WORDS)
    def set_something(self, name: str, text: str) -> None:
        for row, values in self.model["setting"].items():
            if self.column("setting", values, "name") == name:
                return self.act([Edit("update", "setting", row, {"value": text})])
        return self.act([self.insert("setting", self.next("setting"), name=name, value=text)])

    @precondition(lambda self: self.model["account"])
    @rule(
        points=st.dictionaries(
            st.tuples(PICK, st.integers(1, 2), st.just(0), st.just(0), st.integers(1, 3)),
            st.floats(0, 9, width=16),
            min_size=1,
            max_size=5,
        )
    )
    def import_usage(self, points: dict[Row, float]) -> None:
        number = self.next("import_file")
        given = {(self.one("account", key[0]), *key[1:]): points[key] for key in points}
        self.points[number] = given
        self.act([self.insert("import_file", number, name="usage.csv")], given, number)

    @rule()
    def do_nothing_in_the_end(self) -> None:
        """A command whose edits cancel out makes no step."""
        rows = [(row, values) for row, values in self.model["segment"].items()]
        edits = [Edit("update", "segment", row, {"query": "other"}) for row, _ in rows]
        edits += [
            Edit("update", "segment", row, {"query": self.column("segment", values, "query")})
            for row, values in rows
        ]
        self.act(edits)

    # --- undo, redo, time ---------------------------------------------------------------------

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        self.reverse(self.store.undo(), self.done[-1])

    @precondition(lambda self: self.done)
    @rule(pick=PICK)
    def undo_an_earlier_step(self, pick: int) -> None:
        self.undo_step(sorted(self.done)[pick % len(self.done)])

    def undo_step(self, step: int) -> None:
        try:
            outcome = self.store.undo(step)
        except Refusal as refusal:
            assert refusal.code == "step_built_upon"
            assert self.store.ask(dump) == self.model
            return
        self.reverse(outcome, step)

    @precondition(lambda self: len(self.done) > 1)
    @rule(picks=st.lists(PICK, min_size=1, max_size=3))
    def undo_some_steps_and_redo_one(self, picks: list[int]) -> None:
        for pick in picks:
            if self.done:
                self.undo_an_earlier_step(pick)
        if self.undone:
            self.redo()

    @precondition(lambda self: self.model["account"])
    @rule(pick=PICK, text=WORDS, whole=WHOLE)
    def build_on_a_row_and_undo_the_step_below(self, pick: int, text: str, whole: int) -> None:
        """The last step's rows get children, or lose their parent; then that step is undone."""
        below = self.done[-1:]
        if pick % 3:
            self.add_child(pick, text, whole)
        else:
            self.delete_account(pick)
        if below and below != self.done[-1:]:
            self.undo_step(below[0])

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        step, undo = self.undone.pop()
        outcome = self.store.redo()
        self.follow(outcome, undo)
        self.done = sorted([*self.done, step])

    @rule()
    def sleep(self) -> None:
        self.evenings[self.store.today()] = deepcopy(self.model)
        self.clock.pass_days(1)
        self.store.turn_day()

    @precondition(lambda self: self.evenings)
    @rule(pick=PICK)
    def look_back(self, pick: int) -> None:
        day = sorted(self.evenings)[pick % len(self.evenings)]
        reader = open_book(self.store.path, write=False, clock=self.clock)
        reader.see_as_of(day)
        assert reader.ask(dump) == self.evenings[day]
        reader.close()

    @rule()
    def open_again(self) -> None:
        self.store.close()
        self.store = open_book(self.store.path, write=True, clock=self.clock)

    @invariant()
    def the_file_is_the_model(self) -> None:
        if hasattr(self, "store"):
            assert self.store.ask(dump) == self.model

    def teardown(self) -> None:
        if not hasattr(self, "store"):
            return
        assert self.store.ask(check_book) == ()
        while self.done:
            self.reverse(self.store.undo(), self.done[-1])
        assert self.store.ask(dump) == self.model
        if not self.kept_something:
            assert self.model == self.start_model
        assert self.store.ask(check_book) == ()
        self.store.close()
        self.folder.cleanup()

    # --- the model ----------------------------------------------------------------------------

    def act(
        self, edits: list[Edit], points: dict[Row, float] | None = None, import_id: int = 0
    ) -> None:
        before = deepcopy(self.model)
        for edit in edits:
            self.apply(edit)
        self.settle_points()
        outcome = self.store.run(make_edits, edits=edits, points=points, import_id=import_id)
        assert outcome.tables == tables_that_differ(before, self.model)
        assert (outcome.step is None) == (before == self.model)
        if outcome.step is not None:
            self.steps[outcome.step] = (before, deepcopy(self.model))
            self.done.append(outcome.step)
            self.undone.clear()

    def apply(self, edit: Edit) -> None:
        rows = self.model[edit.table]
        if edit.kind == "delete":
            del rows[edit.row]
            return
        names = metadata.tables[edit.table].columns.keys()
        old = dict(zip(names, rows.get(edit.row, (None,) * len(names)), strict=True))
        rows[edit.row] = tuple({**old, **edit.values}[name] for name in names)

    def settle_points(self) -> None:
        self.model["usage_point"] = {
            key: (value, number)
            for number in sorted(set(self.points) & set(self.model["import_file"]))
            for key, value in self.points[number].items()
        }

    def reverse(self, outcome: Outcome, step: int) -> None:
        last = step == max(self.done) and not self.kept_something
        before = self.steps[step][0]
        newest = max((number for number in self.steps), default=0) == step
        self.follow(outcome, step)
        if last and newest:
            assert outcome.left == ()
            assert self.model == before
        self.done.remove(step)
        self.undone.append((step, outcome.step or 0))

    def follow(self, outcome: Outcome, step: int) -> None:
        """What undoing ``step`` must come to: each row back, or left for a reason that holds."""
        before, after = self.steps[step]
        start = deepcopy(self.model)
        left = {(row.table, row.row): row.reason for row in outcome.left}
        for table in start:
            if table == "usage_point":
                continue
            for row in before[table].keys() | after[table].keys():
                then, now = before[table].get(row), after[table].get(row)
                if then == now:
                    assert (table, row) not in left
                elif (table, row) in left:
                    edited = start[table].get(row) != now
                    assert edited == (left[table, row] == "edited")
                elif then is None:
                    del self.model[table][row]
                else:
                    assert start[table].get(row) == now
                    self.model[table][row] = then
        for (table, row), reason in left.items():
            self.check_reason(table, row, reason, before)
        self.settle_points()
        self.kept_something |= bool(left)
        differ = tables_that_differ(start, self.model)
        assert differ <= outcome.tables
        # An import of which every point is overtaken by a newer one moves points out of force only.
        overtaken = {"usage_point"} if "import_file" in outcome.tables else set()
        assert outcome.tables - differ <= overtaken
        assert outcome.step is not None
        self.steps[outcome.step] = (start, deepcopy(self.model))

    def check_reason(self, table: str, row: int, reason: str, before: Dump) -> None:
        if reason == "needed":
            assert any(
                self.column(child, values, column) == row
                for child, column, parent in LINKS
                if parent == table
                for values in self.rows_of(child)
            )
        elif reason == "taken":
            then = before[table][row]
            assert any(
                all(
                    self.column(table, values, name) == self.column(table, then, name)
                    for name in UNIQUE[table]
                )
                for other, values in self.model[table].items()
                if other != row
            )
        elif reason == "orphaned":
            then = before[table][row]
            assert any(
                self.column(table, then, column) is not None
                and self.column(table, then, column) not in self.model[parent]
                for child, column, parent in LINKS
                if child == table
            )
        else:
            assert reason == "edited"

    def rows_of(self, table: str) -> list[Row]:
        if table == "usage_point":
            return [(*key, *value) for key, value in self.model[table].items()]
        return list(self.model[table].values())

    def column(self, table: str, row: Row, name: str) -> Any:
        return row[metadata.tables[table].columns.keys().index(name)]

    def next(self, table: str) -> int:
        self.number[table] = self.number.get(table, 0) + 1
        return self.number[table]

    def one(self, table: str, pick: int) -> int:
        rows = sorted(self.model[table])
        return int(rows[pick % len(rows)])

    def insert(self, table: str, number: int, **values: Any) -> Edit:
        return Edit("insert", table, number, empty_row(table, number, **values))

    def child(self, table: str, account: int, text: str, whole: int, pick: int) -> Edit:
        day = 20_500 + pick % 400
        values = {
            "contact": {"name": text, "left_on": day},
            "contract": {
                "charge": whole % 10**9,
                "charge_period": "month",
                "currency": "USD",
                "starts_on": day,
                "ends_on": day + 300 if pick % 3 else None,
            },
            "note": {"text": text, "noted_at": whole % 10**15, "kind": "meeting"},
            "ticket": {"subject": text, "created_at": 0, "reopens": whole},
            "task": {"title": text, "done_at": None if pick % 2 else 5},
        }[table]
        return self.insert(table, self.next(table), account_id=account, **values)

    def with_children(self, table: str, row: int) -> list[tuple[str, int]]:
        found = [(table, row)]
        for child, column, parent in LINKS:
            if parent == table and child != "usage_point":
                for number, values in self.model[child].items():
                    if self.column(child, values, column) == row:
                        found += self.with_children(child, number)
        return list(dict.fromkeys(found))


def tables_that_differ(one: Dump, other: Dump) -> frozenset[str]:
    return frozenset(table for table in one if one[table] != other[table])


def a_machine(examples: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=25,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


TestBook = Book.TestCase
TestBook.settings = a_machine(10)


@pytest.mark.slow
def test_the_same_at_length() -> None:
    run_state_machine_as_test(Book, settings=a_machine(80))
