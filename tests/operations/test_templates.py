"""Templates of notes, and the notes that begin with them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import NOTE_KINDS, VISIBILITIES
from csm_desktop.domain.note_templates import VARIABLES, fill_template
from csm_desktop.operations.note_follow_ups import prepare_note
from csm_desktop.operations.notes import write_note
from csm_desktop.operations.templates import (
    delete_template,
    list_templates,
    save_template,
)
from csm_desktop.paths import resources_folder
from tests.support.account_book import EMPTY, HANBIT, TODAY, make_book

FILES = sorted((resources_folder() / "templates" / "notes").glob("*.json"))


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Store]:
    store = make_book(tmp_path / "book.csm")
    yield store
    store.close()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_template_of_the_program_is_whole_in_three_languages(file: Path) -> None:
    content = json.loads(file.read_text("utf-8"))
    assert content["key"] == file.stem
    assert content["note_kind"] in NOTE_KINDS and content["visibility"] in VISIBILITIES
    assert content["languages"].keys() == {"en", "ko", "zh_TW"}
    used = set()
    for words in content["languages"].values():
        assert words["name"]
        assert fill_template(words["text"], dict.fromkeys(VARIABLES, "x")).unknown == ()
        used.add(tuple(sorted(set(fill_template(words["text"], {}).unknown))))
    assert len(used) == 1, "the languages use the same variables"


@pytest.mark.parametrize("language", ["en", "ko", "zh_TW", "xx"])
def test_the_templates_of_the_program_come_in_a_language_in_their_order(
    book: Store, language: str
) -> None:
    found = book.ask(list_templates, language=language)
    assert [template.key for template in found] == [
        *("plain", "kick-off", "monthly-call", "qbr-preparation", "qbr", "renewal-talk"),
        *("escalation", "internal-note"),
    ]
    assert ("Kick-off" in [template.name for template in found]) == (language in ("en", "xx"))


def test_an_own_template_is_saved_replaced_and_deleted(book: Store) -> None:
    book.run(save_template, name=" Mine ", text="{account}", note_kind="call")
    book.run(save_template, name="Mine", text="{date}", note_kind="chat", visibility="private")
    own = [each for each in book.ask(list_templates) if each.row_id is not None]
    assert [(t.key, t.name, t.text, t.note_kind, t.visibility) for t in own] == [
        ("Mine", "Mine", "{date}", "chat", "private")
    ]
    book.run(delete_template, name="Mine")
    assert len(book.ask(list_templates)) == len(FILES)
    book.undo()
    assert len(book.ask(list_templates)) == len(FILES) + 1


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (" ", "template_without_name"),
        ("QBR", "template_name_taken"),
        ("qbr", "template_name_taken"),
    ],
)
def test_a_template_needs_a_name_of_its_own(book: Store, name: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        book.run(save_template, name=name, text="x")
    assert refused.value.code == code


def test_a_template_that_is_not_there_is_refused(book: Store) -> None:
    with pytest.raises(Refusal) as refused:
        book.ask(prepare_note, account_id=HANBIT, template="none", today=TODAY)
    assert refused.value.code == "template_gone"


def test_a_note_begins_with_what_the_book_knows(book: Store) -> None:
    prepared = book.ask(prepare_note, account_id=HANBIT, template="qbr-preparation", today=TODAY)
    assert prepared.text.startswith("QBR preparation for Hanbit Logistics, 2026-11-21\n")
    assert "Champion: Kim Ji-woo" in prepared.text
    assert "ARR: USD 240,000 · renewal 2027-03-31" in prepared.text
    assert "Last time: 2026-11-17 Monthly call" in prepared.text
    assert "{" not in prepared.text and "Open follow-ups" not in prepared.text
    assert (prepared.kind, prepared.visibility, prepared.unknown) == (
        "internal note",
        "internal",
        (),
    )


def test_follow_ups_come_after_a_template_that_has_no_place_for_them(book: Store) -> None:
    book.run(
        write_note,
        account_id=EMPTY,
        text="T\n\n- [ ] Send ROI",
        kind="call",
        visibility="internal",
    )
    book.run(save_template, name="Mine", text="Talk with {account} {mood}\n")
    prepared = book.ask(prepare_note, account_id=EMPTY, template="Mine", language="ko", today=TODAY)
    assert prepared.text == "Talk with Empty Co {mood}\n\n## 남은 후속 조치\n\n- [ ] Send ROI"
    assert prepared.unknown == ("mood",)
    assert len(prepared.carried) == 1


def test_a_note_without_template_and_follow_ups_begins_empty(book: Store) -> None:
    prepared = book.ask(prepare_note, account_id=EMPTY, today=TODAY)
    assert (prepared.text, prepared.template, prepared.carried) == ("", None, ())
