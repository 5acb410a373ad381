"""Templates of notes: those of the program and the user's own.

A template of the program is a file of ``resources/templates/notes``: a JSON object with ``key``
(what a note remembers), ``position`` in the list, ``note_kind`` and ``visibility`` of the note it
begins, and ``languages``: language → ``name`` and ``text``, Markdown with ``{variables}`` of
``domain/note_templates.py``. One of the user's own is a row of ``template`` of the kind ``note``:
its name is its key, and its content a JSON object with ``note_kind``, ``visibility``, ``text``.
"""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from csm_desktop.database.store import command
from csm_desktop.database.tables import template as template_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import NOTE_KINDS, VISIBILITIES
from csm_desktop.paths import resources_folder

PLAIN = "plain"
"""Key of the template that only carries open follow-ups over."""


@dataclass(frozen=True)
class NoteTemplate:
    """What a note may begin with."""

    key: str
    """What a note keeps of it: the same in every language."""
    name: str
    """In the language asked for."""
    text: str
    """Markdown with ``{variables}``."""
    note_kind: str
    visibility: str
    row_id: int | None
    """The row of the user's own; None for one of the program."""


def list_templates(connection: Connection, *, language: str = "en") -> tuple[NoteTemplate, ...]:
    """The program's templates in a language (else English), then the user's own by name."""
    rows = connection.execute(
        select(template_table)
        .where(template_table.c.kind == "note")
        .order_by(template_table.c.name)
    )
    return built_in_templates(language) + tuple(_own(row) for row in rows)


def read_template(connection: Connection, *, key: str, language: str = "en") -> NoteTemplate:
    """One template; refuses ``template_gone``."""
    for template in list_templates(connection, language=language):
        if template.key == key:
            return template
    raise Refusal("template_gone", name=key)


def built_in_templates(language: str) -> tuple[NoteTemplate, ...]:
    """The program's templates in a language; in English where that is missing."""
    return tuple(
        NoteTemplate(
            key=content["key"],
            note_kind=content["note_kind"],
            visibility=content["visibility"],
            row_id=None,
            **content["languages"].get(language, content["languages"]["en"]),
        )
        for content in _built_in()
    )


@command("Save the template {name}", lambda *, name, **_: {"name": name})
def save_template(
    connection: Connection,
    *,
    name: str,
    text: str,
    note_kind: str = "meeting",
    visibility: str = "internal",
) -> int:
    """Keep a template of the user's own; one of that name is replaced.

    Raises:
        Refusal: ``template_without_name``, ``template_name_taken`` by one of the program.
    """
    assert note_kind in NOTE_KINDS and visibility in VISIBILITIES, (note_kind, visibility)
    name = name.strip()
    if not name:
        raise Refusal("template_without_name")
    if name.casefold() in {taken.casefold() for taken in _taken_names()}:
        raise Refusal("template_name_taken", name=name)
    content = json.dumps(
        {"note_kind": note_kind, "visibility": visibility, "text": text}, ensure_ascii=False
    )
    kept = upsert(template_table).values(kind="note", name=name, content=content)
    result = connection.execute(
        kept.on_conflict_do_update(
            index_elements=["kind", "name"], set_={"content": kept.excluded.content}
        ).returning(template_table.c.id)
    )
    return int(result.scalar_one())


@command("Delete the template {name}", lambda *, name: {"name": name})
def delete_template(connection: Connection, *, name: str) -> None:
    """Take a template of the user's own out of the book; notes that began with it stay.

    Raises:
        Refusal: ``template_gone``.
    """
    gone = connection.execute(
        delete(template_table).where(template_table.c.kind == "note", template_table.c.name == name)
    )
    if not gone.rowcount:
        raise Refusal("template_gone", name=name)


def _own(row: Any) -> NoteTemplate:
    content = json.loads(row.content)
    return NoteTemplate(
        key=row.name,
        name=row.name,
        text=content["text"],
        note_kind=content["note_kind"],
        visibility=content["visibility"],
        row_id=row.id,
    )


def _taken_names() -> set[str]:
    return {content["key"] for content in _built_in()} | {
        words["name"] for content in _built_in() for words in content["languages"].values()
    }


@cache
def _built_in() -> tuple[dict[str, Any], ...]:
    files = (resources_folder() / "templates" / "notes").glob("*.json")
    contents = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    return tuple(sorted(contents, key=lambda content: content["position"]))
