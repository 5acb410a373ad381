"""Import profiles: data files that say what a system's file is and what each header means.

What a profile can state, as records, and the short form of a column's meaning. Reading and
checking the files is ``profile_file``; recognising a file by them is ``recognise``; only what data
cannot say is a named function, in ``derived`` (fields) or ``shapes`` (rows).
"""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from csm_desktop.domain.fields import FIELDS, Kind

KEY_KINDS = ("id", "name", "domain", "email", "phone", "company", "parent name")
FORMS = (
    "", "salesforce id", "zoho id", "domain", "email", "phone", "last path part", "html",
    "strip @suffix", "strip #", "link", "emails", "months", "months of days",
)  # fmt: skip
"""Rewritings of a cell before it is read; ``cell_forms`` says what each does."""
EVIDENCE = ("real file", "layout seen", "documented", "untested")
"""What a profile was made from, the best first."""
TABLE_FORMS = ("mail", "pages", "cards", "calendar", "guru", "json")
DURATIONS = ("hh:mm:ss",)
EPOCHS = ("s", "ms", "auto")
LINKS_A_FIELD = 3
"""How many ways of naming the other row a field may have, tried in order."""


class Target(NamedTuple):
    """What a column becomes."""

    sort: str
    """``id``, ``field``, ``custom``, ``metric`` or ``helper`` (read only by derived fields)."""
    name: str
    """The field, label, metric or helper name; empty for an id."""
    kind: str = ""
    """The kind of a custom field or helper."""


class Link(NamedTuple):
    """How a link column names the other row."""

    key_kind: str
    """One of ``KEY_KINDS``."""
    source: str = ""
    """The system whose ids are meant; empty when the key is no id."""
    object: str = ""
    """The system's word for the rows meant."""


@dataclass(frozen=True)
class ProfileColumn:
    """One column of a file."""

    headers: tuple[str, ...]
    """The headers it may have, in any case and spacing; ``re:`` begins a regular expression. Where
    a file has several of them, the first that is not blank in a row counts."""
    target: Target | None
    """None when the column is left out."""
    values: Mapping[str, str]
    """Words of the system → ours, in lower case; ``*`` is every other word."""
    scale: str = ""
    """A factor as decimal text, e.g. ``100`` for a share that we keep in per cent."""
    link: Link | None = None
    form: str = ""
    """A rewriting of the cell, one of ``FORMS``."""
    separator: str = ""
    """What stands between several values in a cell; they are kept with ``; `` between them."""
    take: str = ""
    """``first`` when only the first of several values counts."""
    duration: str = ""
    """``hh:mm:ss`` for a clock-like duration, read as seconds."""
    epoch: str = ""
    """Moments are numbers since 1970: ``s``, ``ms``, or ``auto`` by their size."""
    currency_of: tuple[str, ...] = ()
    """On money: the header whose value is its currency."""


class Derived(NamedTuple):
    """A field computed from other columns by a named function."""

    field: str
    function: str
    of: tuple[str, ...]
    """Names of fields or helpers of the same part; one that ends in ``?`` may be missing."""
    link: Link | None = None
    """How the made value names the other row, when the field is a link."""


class Condition(NamedTuple):
    """What must hold in a row, or it has no such part."""

    field: str = ""
    """A field of the part, read; or ``headers`` are given."""
    headers: tuple[str, ...] = ()
    """A column of the file, as it is written."""
    equals: frozenset[str] | None = None
    """Values one of which it must have, in lower case; None with ``excepts`` None: not blank."""
    excepts: frozenset[str] | None = None
    """Values it must not have, in lower case."""


class Skip(NamedTuple):
    """Rows that are left out on purpose."""

    headers: tuple[str, ...]
    equals: str | None = None
    """In lower case."""
    matches: str = ""
    """Or a regular expression that the cell begins with."""


class ValueShape(NamedTuple):
    """A regular expression that nine of ten values under a header match, if it is there."""

    headers: tuple[str, ...]
    pattern: str


class RowShape(NamedTuple):
    """The named function that makes plain rows of a file whose rows are none."""

    name: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True)
class Part:
    """One noun that a row of the file fills."""

    noun: str
    object: str
    columns: tuple[ProfileColumn, ...]
    constants: Mapping[str, str]
    derived: tuple[Derived, ...] = ()
    when: tuple[Condition, ...] = ()
    """All must hold, or the row has no such part."""


@dataclass(frozen=True)
class Profile:
    """How one kind of file is known and read."""

    id: str
    system: str
    object: str
    detect: tuple[tuple[str, ...], ...]
    """Headers that must be there, each with its alternatives."""
    shapes: tuple[ValueShape, ...]
    parts: Sequence[Part]
    """The first is what the rows are; the others are found in the same rows."""
    zone: str = ""
    """Zone of times without one; empty means the caller's."""
    currency: str = ""
    """Currency of amounts without one; empty means the caller's."""
    exact: bool = False
    """Text is kept to the blank, and our own export's formula guard is undone."""
    skip: tuple[Skip, ...] = ()
    own: bool = False
    """The user's own, which wins over ours."""
    without: tuple[str, ...] = ()
    """Headers that must not be there."""
    rest: str = ""
    """What headers are that no column has: ``custom`` (own fields, as text), ``ignored``, or empty
    for shown as unknown."""
    report_repeats: tuple[str, ...] = ()
    """Headers that look like keys and are none: repeats are reported, the rows kept."""
    title: str = ""
    """The rows in words, such as ``companies``."""
    evidence: str = ""
    """One of ``EVIDENCE``; empty for the user's own."""
    tested_on: tuple[str, ...] = ()
    """Names of the files it was tried on."""
    any: tuple[tuple[str, ...], ...] = ()
    """Headers of which at least ``any_count`` must be there."""
    any_count: int = 1
    sheet: str = ""
    """A regular expression for the name of the sheet."""
    form: str = ""
    """The form a table must have, one of ``TABLE_FORMS``."""
    rows: RowShape | None = None
    footer: tuple[str, ...] = ()
    """Regular expressions: from a row whose first filled cell one matches on, rows are none."""
    blank_marks: frozenset[str] = field(default_factory=frozenset)
    """Cells that stand for nothing, besides the empty one, in lower case."""

    @property
    def noun(self) -> str:
        """What the rows are."""
        return self.parts[0].noun


_NO_PART_OF_A_HEADER = dict.fromkeys(map(ord, "\ufeff*↑↓"))
"""A byte order mark, the star of a required column, the arrows of a grouped report."""


@lru_cache(65536)
def normal(header: str) -> str:
    """A header without what differs between exports of the same thing.

    >>> normal("\\ufeff Company\\u00a0 Name*")
    'company name'
    """
    straight = unicodedata.normalize("NFC", header).replace("’", "'").replace("‘", "'")
    straight = straight.replace("“", '"').replace("”", '"')
    return " ".join(straight.translate(_NO_PART_OF_A_HEADER).split()).casefold()


def parse_target(text: str) -> Target:
    """Read the short form of mappings: ``id``, ``name``, ``custom:number:Seats``, ``metric:x``.

    A link may say its key: ``account@name``.
    """
    sort, _, rest = text.partition(":")
    if sort == "custom":
        kind, _, label = rest.partition(":")
        return Target("custom", label, kind)
    if sort == "metric":
        return Target("metric", rest)
    if sort == "helper":
        kind, _, name = rest.partition(":")
        return Target("helper", name, kind)
    return Target("id", "") if text == "id" else Target("field", text.partition("@")[0])


def target_text(column: ProfileColumn) -> str | None:
    """The short form that :func:`parse_target` reads."""
    target = column.target
    if target is None:
        return None
    if target.sort in ("custom", "helper"):
        return f"{target.sort}:{target.kind}:{target.name}"
    if target.sort == "metric":
        return f"metric:{target.name}"
    if target.sort == "id":
        return "id"
    return f"{target.name}@{column.link.key_kind}" if column.link else target.name


def field_kind(noun: str, name: str) -> Kind:
    """The kind of a noun's field."""
    return next(field.kind for field in FIELDS[noun] if field.name == name)
