"""Every noun that a file may bring lands: new, the same again, changed, and undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store
from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.operations.import_nouns import (
    DEFAULTS,
    LANDING_ORDER,
    RECOGNISED_BY,
    links_of,
    table_of,
)
from tests.support.staged import Piece, column, land, landed, table
from tests.support.trial_book import dump, new_book

ID = ("id", "account")
AT = 1_700_000_000_000_000
_VALUES: dict[Kind, object] = {
    Kind.INTEGER: 7, Kind.MONEY: 1_200, Kind.DATE: 20_000, Kind.TIME: AT, Kind.BOOLEAN: 1,
}  # fmt: skip
NOUNS = [noun for noun in LANDING_ORDER if noun != "meeting"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    book = new_book(tmp_path)
    land(book, Piece("account", ({"external": "A1", "name": "Acme"},)))
    yield book
    book.close()


def whole_row(noun: str, *, required: bool = False) -> dict[str, object]:
    """Something in every field, or in those that must be there."""
    return {
        field.name: "A1"
        if field.name == "account"
        else _VALUES.get(field.kind) or (field.choices or (f"{field.name} 한",))[-1]
        for field in FIELDS[noun]
        if (field.required or not required)
        and (field.kind is not Kind.LINK or field.name == "account")
        and field.name != "currency"
    }


def piece(noun: str, row: dict[str, object]) -> Piece:
    return Piece(noun, (row,), links={"account": ID} if "account" in links_of(noun) else {})


def test_every_noun_of_files_has_its_place_in_the_order() -> None:
    assert sorted(LANDING_ORDER) == sorted(set(FIELDS) - {"usage point"}) == sorted(RECOGNISED_BY)
    for noun in LANDING_ORDER:
        places = [LANDING_ORDER.index(link) for link in links_of(noun)]
        assert max(places, default=-1) < LANDING_ORDER.index(noun), noun
        assert set(DEFAULTS.get(noun, {})).isdisjoint(RECOGNISED_BY[noun])


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize(("with_id", "required"), [(True, False), (False, True)])
def test_a_row_lands_once_and_can_be_undone(
    store: Store, noun: str, with_id: bool, required: bool
) -> None:
    row = whole_row(noun, required=required)
    if with_id:
        row["external"] = "X"
    before = store.ask(dump)
    assert landed(store, piece(noun, row)).added == 1
    after = store.ask(dump)
    again = land(store, piece(noun, row))
    assert (again.step, again.result.files[0].unchanged) == (None, 1)
    store.undo()
    assert store.ask(dump) == before
    store.redo()
    assert store.ask(dump) == after
    assert store.ask(check_book) == ()


@pytest.mark.parametrize("noun", NOUNS)
def test_a_changed_row_is_told_by_field(store: Store, noun: str) -> None:
    row = {"external": "X", **whole_row(noun)}
    land(store, piece(noun, row))
    name = next(
        f.name for f in FIELDS[noun] if f.kind in (Kind.TEXT, Kind.LONG_TEXT) and f.name in row
    )
    report = landed(store, piece(noun, {**row, name: "changed"}))
    assert (report.updated, [change.field for change in report.changes]) == (1, [name])
    assert column(store, f"SELECT {name} FROM {table_of(noun)} ORDER BY id DESC LIMIT 1") == [
        "changed"
    ]


def test_what_a_file_leaves_out_has_its_default(store: Store) -> None:
    for noun in ("conversation", "order", "article", "advocacy"):
        land(store, piece(noun, whole_row(noun, required=True)))
    assert column(store, 'SELECT currency FROM "order"') == ["USD"]
    assert table(store, "SELECT text, visibility FROM conversation") == [("", "internal")]
    assert column(store, "SELECT state FROM advocacy") == ["offered"]
    assert column(store, "SELECT text FROM article") == [""]


def test_feedback_makes_the_themes_it_names(store: Store) -> None:
    rows = tuple(
        {"account": "A1", "text": f"t{n}", "given_at": AT + n, "theme": theme}
        for n, theme in enumerate(("Speed", "speed", "가격", None))
    )
    feedback = Piece("feedback", rows, links={"account": ID, "theme": ("name",)})
    land(store, feedback)
    assert column(store, "SELECT name FROM theme ORDER BY id") == ["Speed", "가격"] or column(
        store, "SELECT count(*) FROM theme"
    ) == [3]
    assert column(store, "SELECT count(*) FROM feedback WHERE theme_id IS NULL") == [1]
    assert land(store, feedback).step is None
    known = Piece("theme", ({"external": "9", "name": "가격", "department": "sales"},))
    assert landed(store, known).updated == 1


def test_the_stage_entered_last_is_the_accounts_stage(store: Store) -> None:
    def stages(*rows: tuple[str, int, int | None]) -> Piece:
        told = tuple(
            {"account": "A1", "stage": stage, "entered_on": entered, "left_on": left}
            for stage, entered, left in rows
        )
        return Piece("lifecycle stage", told, links={"account": ID})

    land(store, stages(("onboarding", 20_000, 20_010), ("adoption", 20_010, None)))
    assert column(store, "SELECT stage FROM account") == ["adoption"]
    land(store, stages(("trial", 19_000, None)))
    assert column(store, "SELECT stage FROM account") == ["adoption"]
    land(store, stages(("left", 20_500, 20_600)))
    assert column(store, "SELECT stage FROM account") == ["adoption"]
    store.undo()
    store.undo()
    store.undo()
    assert column(store, "SELECT stage FROM account") == [None]
