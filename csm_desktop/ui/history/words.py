"""What the history says of steps and of what they changed."""

from collections.abc import Sequence

from csm_desktop.operations.history import FieldChange, RecordChange, Step, TableCount
from csm_desktop.ui.shared.nouns import NONE, Writing, field_title, own_values, plural
from csm_desktop.ui.shared.quiet_table import Cell, Column, Row
from csm_desktop.ui.shared.words import later, say, tr

ORIGINS = {
    "window": later("in the window"),
    "command line": later("by command"),
    "sample": later("sample"),
}
KINDS = {"added": later("added"), "edited": later("edited"), "deleted": later("deleted")}
ICONS = {"added": "plus", "edited": "pencil", "deleted": "trash-2"}
_FACTS_SHOWN = 6
_BOOKKEEPING = frozenset({"external_id", "import_file"})
"""Tables that say nothing to a reader; they come with what they are about."""
_SILENT = frozenset({"noun", "position"})
_POINTERS = ("account_id", "parent_id", "contact_id", "contract_id", "ticket_id", "row_id")


def step_title(step: Step) -> str:
    """What was done, in the user's language."""
    label = say(step.label, **step.values)
    if step.kind == "undo":
        return tr("Undone: {label}", label=label)
    return tr("Done again: {label}", label=label) if step.kind == "redo" else label


def step_columns() -> list[Column]:
    """The head of the list of steps."""
    return [
        Column(tr("When"), width=132),
        Column(tr("What")),
        Column(tr("Rows"), width=84, right=True),
    ]


def step_rows(steps: Sequence[Step], writing: Writing) -> list[Row]:
    """Steps as given, newest first."""
    return [_step_row(step, writing) for step in steps]


def _step_row(step: Step, writing: Writing) -> Row:
    title, undone = step_title(step), step.undone_by is not None
    who = who_text(step)
    if undone:
        who = tr("undone · {who}", who=who)
    when = writing.day(step.at.astimezone().date())
    ink = "faint" if undone else "text"
    rows = writing.number(step.changes) if step.changes else NONE
    cells = (
        Cell(when, writing.time(step.at), ink=ink),
        Cell(title, who, ink=ink, bold=not undone and step.kind == "do"),
        Cell(rows, ink="faint" if undone else "muted"),
    )
    return Row(cells, step.id, f"{title}. {when} {writing.time(step.at)}, {who}. {rows}")


def who_text(step: Step) -> str:
    """Who did it, and from where."""
    origin = say(ORIGINS[step.origin]) if step.origin in ORIGINS else step.origin
    return f"{step.author} · {origin}"


def counts_text(counts: Sequence[TableCount], writing: Writing) -> str:
    """“accounts: 500 added, 12 edited · contracts: 3 deleted”."""
    parts = []
    for count in _telling(counts):
        given = (
            (count.added, tr("{count} added", count=writing.number(count.added))),
            (count.edited, tr("{count} edited", count=writing.number(count.edited))),
            (count.deleted, tr("{count} deleted", count=writing.number(count.deleted))),
        )
        words = ", ".join(text for n, text in given if n)
        parts.append(tr("{rows}: {words}", rows=plural(count.table), words=words))
    return " · ".join(parts)


def _telling(counts: Sequence[TableCount]) -> Sequence[TableCount]:
    """Without the bookkeeping, unless there is nothing else."""
    return [count for count in counts if count.table not in _BOOKKEEPING] or counts


def record_columns() -> list[Column]:
    """The head of the list of changes."""
    return [
        Column(tr("Record"), width=200),
        Column(tr("Field"), width=120),
        Column(tr("Before"), width=130, right=True),
        Column("", width=32),
        Column(tr("After")),
    ]


def record_rows(records: Sequence[RecordChange], writing: Writing) -> list[Row]:
    """An edited record has a line for each field, any other one line in all."""
    rows: list[Row] = []
    for record in [r for r in records if r.table not in _BOOKKEEPING] or records:
        if record.kind == "edited":
            rows += _edited_rows(record, writing)
        else:
            rows.append(_whole_row(record, writing))
    return rows


def account_of(record: RecordChange) -> int | None:
    """The account a record belongs to, where the change tells."""
    if record.table == "account":
        return None if record.kind == "deleted" else record.row
    for field in record.fields:
        if field.field == "account_id":
            value = field.new if field.new is not None else field.old
            return int(value) if value is not None else None
    return None


def _whole_row(record: RecordChange, writing: Writing) -> Row:
    facts = []
    for field in record.fields:
        value = field.old if record.kind == "deleted" else field.new
        text = _text(record.table, field.field, value, writing)
        if field.field not in (*_POINTERS, *_SILENT) and text not in (NONE, record.name):
            facts.append(tr("{field} {value}", field=field_title(field.field), value=text))
    word = say(KINDS[record.kind])
    name = record.name or plural(record.table)
    told = " · ".join(facts[:_FACTS_SHOWN])
    cells = (Cell(name, icon=ICONS[record.kind]), Cell(f"{word} · {told}", ink="muted"))
    return Row(cells, account_of(record), f"{name} {word}. {told}", wide_from=1)


def _edited_rows(record: RecordChange, writing: Writing) -> list[Row]:
    rows = []
    for number, field in enumerate(record.fields):
        name = Cell(record.name or plural(record.table), icon=ICONS["edited"])
        before, after = _both(record.table, field, writing)
        title = field_title(field.field)
        cells = (
            name if number == 0 else Cell(),
            Cell(title, ink="muted"),
            Cell(before, ink="muted"),
            Cell("→", ink="muted"),
            Cell(after, bold=True),
        )
        spoken = tr("{name}, {field}: from {before} to {after}",
                    name=record.name, field=title, before=before, after=after)  # fmt: skip
        rows.append(Row(cells, account_of(record), spoken))
    return rows


def _both(table: str, field: FieldChange, writing: Writing) -> tuple[str, str]:
    if field.field != "custom":
        return (
            _text(table, field.field, field.old, writing),
            _text(table, field.field, field.new, writing),
        )
    old, new = own_values(field.old), own_values(field.new)
    keys = [key for key in {**old, **new} if old.get(key) != new.get(key)]
    sides = (", ".join(side.get(key, NONE) for key in keys) for side in (old, new))
    before, after = sides
    return before, after


def _text(table: str, field: str, value: object, writing: Writing) -> str:
    if field == "custom":
        return ", ".join(own_values(value).values()) or NONE
    if field in _POINTERS and value is not None:
        return f"#{value}"
    return writing.value(table, field, value)
