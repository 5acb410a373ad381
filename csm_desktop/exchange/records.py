"""What staging says about the files it read: plain records that travel as JSON.

No reading happens here, and no sentence is written: a decision or a refusal is a code of
``domain/errors.SENTENCES`` with its values.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

Said = tuple[str, dict[str, Any]]
"""A code of ``SENTENCES`` and the values it names."""


@dataclass(frozen=True)
class FileChoices:
    """What the user decided about one file; None or empty leaves the decision to staging."""

    encoding: str | None = None
    """A Python codec name."""
    delimiter: str | None = None
    """One character."""
    header_row: int | None = None
    """The row of the headers, counted from 1."""
    mapping: tuple[tuple[str, str | None], ...] = ()
    """Header → target, in the grammar of :func:`csm_desktop.exchange.profile.parse_target`."""
    date_order: str | None = None
    """``"dmy"`` or ``"mdy"``, for every column whose dates can be read both ways."""
    profile: str | None = None
    """A profile id, or ``guess/<noun>``."""
    decimal: str | None = None
    """``"."`` or ``","``, for every column of numbers."""
    zone: str | None = None
    """The IANA name of the zone of moments that do not say theirs."""
    currency: str | None = None
    """The currency of amounts that do not say theirs."""
    left_out: bool = False
    """The piece is not wanted: it becomes no record."""


@dataclass(frozen=True)
class StagedFile:
    """What one file is and how it was read."""

    number: int
    """Its place among the files staged together, from 1; ``file`` in the staging tables."""
    name: str
    """The file name, without its folder; ``archive.zip › member`` for a part of one."""
    path: int = 1
    """The place of the path it came from among the paths given, from 1."""
    member: str = ""
    """Which part of that path: ``Account.csv`` in an archive or folder, ``a.zip/x.csv`` nested,
    ``#deals`` a sheet, ``a.xlsx#deals`` both; empty for a plain file."""
    noun: str = ""
    """The noun its rows are, empty for a refused file."""
    profile: str = ""
    """A profile id such as ``ravenstack/accounts``, or ``guess``."""
    system: str = ""
    """The system that wrote it, the source of its ids; empty when guessed."""
    object: str = ""
    """The system's own word for its rows."""
    sure: str = "unknown"
    """``sure``, ``likely``, ``guess`` or ``unknown``."""
    headers_known: int = 0
    """Headers that have a target or a stated reason to be left out."""
    headers: int = 0
    """Columns in the header row."""
    rows: int = 0
    """Rows that are not blank, below the header row."""
    first_day: date | None = None
    """The earliest day in the noun's main date column."""
    last_day: date | None = None
    """The latest one."""
    encoding: str = ""
    """A Python codec name; empty for a workbook."""
    delimiter: str = ""
    """One character; empty for a workbook."""
    header_row: int = 1
    """The row the headers were found in, counted from 1."""
    mapping: tuple[tuple[str, str | None], ...] = ()
    """Header (made unique) → target; None is left out."""
    layout: Mapping[str, Any] = field(default_factory=dict)
    """A guessed or changed mapping in the form of a profile file, for ``memory.remember``."""
    decisions: tuple[Said, ...] = ()
    """What was decided while reading, each with its evidence."""
    refusal: Said | None = None
    """Why the file cannot be used at all."""
    candidates: tuple[tuple[str, int], ...] = ()
    """Up to three profiles that fit, best first, each with its confidence from 0 to 100."""
    confidence: int = 0
    """The confidence in what was chosen."""
    evidence: str = ""
    """What the profile was made from, one of ``profile.EVIDENCE``; empty for the user's own."""


def choice_key(path: object, member: str = "") -> str:
    """What the choices for one piece are filed under: ``"2"`` or ``"2::Account.csv"``.

    ``path`` is a :class:`StagedFile`'s number of the path, or the path itself as it was given.
    """
    return f"{path}::{member}" if member else str(path)


def as_json(record: StagedFile | FileChoices) -> dict[str, Any]:
    """The record as JSON-ready values."""
    return {
        f.name: v.isoformat() if isinstance(v := getattr(record, f.name), date) else v
        for f in fields(record)
    }


def staged_file(values: Mapping[str, Any]) -> StagedFile:
    """The record that :func:`as_json` wrote."""
    refusal = values["refusal"]
    return StagedFile(
        **{
            **values,
            "first_day": _day(values["first_day"]),
            "last_day": _day(values["last_day"]),
            "mapping": tuple((header, target) for header, target in values["mapping"]),
            "decisions": tuple((code, said) for code, said in values["decisions"]),
            "refusal": None if refusal is None else (refusal[0], refusal[1]),
            "candidates": tuple((name, share) for name, share in values["candidates"]),
        }
    )


def file_choices(values: Mapping[str, Any]) -> FileChoices:
    """The choices that :func:`as_json` wrote."""
    mapping = tuple((header, target) for header, target in values["mapping"])
    return FileChoices(**{**values, "mapping": mapping})


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


class Unusable(Exception):  # noqa: N818 — the file's fault, not an error of ours
    """This file cannot be used at all; becomes ``StagedFile.refusal``."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.said: Said = (code, dict(values))


@dataclass
class Reading:
    """What reading found out along the way; grows while a file is read."""

    decisions: list[Said] = field(default_factory=list)
    """As in :class:`StagedFile`."""
    problems: list[tuple[int, str, str, str, dict[str, Any], bool]] = field(default_factory=list)
    """Row, column, value, code, values, kept: what the reader itself saw wrong."""

    def decide(self, code: str, **values: object) -> None:
        """Remember a decision once."""
        said = (code, dict(values))
        if said not in self.decisions:
            self.decisions.append(said)
