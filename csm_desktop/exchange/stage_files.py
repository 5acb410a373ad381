"""All paths of a job into one staging file, piece by piece; a bad piece never stops the rest.

Runs inside the child process: see ``staging`` for the side that the program calls.
"""

import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from csm_desktop.exchange.archive import Piece, find_pieces
from csm_desktop.exchange.converters import prepare
from csm_desktop.exchange.evidence import decide_styles
from csm_desktop.exchange.fill import Fill
from csm_desktop.exchange.guess import guess_profile
from csm_desktop.exchange.keys import settle_keys
from csm_desktop.exchange.memory import layout_of
from csm_desktop.exchange.opening import open_piece
from csm_desktop.exchange.package import NOUN, PROFILE, belongs, is_manifest
from csm_desktop.exchange.package_staging import stage_package
from csm_desktop.exchange.plan import make_plan, unique_headers
from csm_desktop.exchange.profile import Profile
from csm_desktop.exchange.profile_file import load_profiles
from csm_desktop.exchange.reader import Table
from csm_desktop.exchange.recognise import Recognised, find_header_row, lay_out, recognise
from csm_desktop.exchange.records import (
    FileChoices,
    Said,
    StagedFile,
    Unusable,
    as_json,
    choice_key,
    file_choices,
)
from csm_desktop.exchange.remap import apply_mapping, require_columns
from csm_desktop.exchange.schema import create_staging, forget_file, keep_rows
from csm_desktop.exchange.usage import UsageNames

Say = Callable[[dict[str, Any]], None]
_BEAT_SECONDS = 0.05


def stage_files(job: dict[str, Any], say: Say) -> list[dict[str, Any]]:
    """Stage every piece of the job's paths; gives the records as JSON-ready values."""
    folder = job["user_profiles"]
    desk = _Desk(
        create_staging(Path(job["into"]), job["key"]),
        load_profiles(Path(folder) if folder else None),
        job,
        say,
    )
    paths = [Path(name) for name in job["paths"]]
    manifests = [path for path in paths if is_manifest(path)]
    inside = {path for manifest in manifests for path in belongs(manifest, paths)}
    for place, path in enumerate(paths, 1):
        if path in manifests or path not in inside:
            _stage_path(desk, place, path)
    desk.connection.close()
    return desk.records


@dataclass
class _Desk:
    """What staging needs at hand, and the records made so far."""

    connection: Any
    profiles: list[Profile]
    job: dict[str, Any]
    say: Say
    names: UsageNames = field(default_factory=UsageNames)
    records: list[dict[str, Any]] = field(default_factory=list)

    @property
    def number(self) -> int:
        """The number of the next piece."""
        return len(self.records) + 1

    @property
    def rows(self) -> int:
        """Rows that are looked at; 0 for all."""
        wanted = int(self.job.get("rows") or 0)
        return wanted and wanted + 1  # the headers are a row too

    def choices(self, place: int, member: str) -> FileChoices:
        """What the user decided about a piece, or about the path that it is a sheet of."""
        said = self.job["choices"]
        given = said.get(choice_key(place, member))
        workbook, is_sheet, _ = member.rpartition("#")
        if given is None and is_sheet:
            given = said.get(choice_key(place, workbook))
        return FileChoices() if given is None else file_choices(given)

    def beat(self, place: int, key: str, total: int) -> Callable[[int], None]:
        """Tells the program how far a piece is, not more often than anybody could see."""
        last = 0.0

        def tell(done: int) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= _BEAT_SECONDS:
                last = now
                self.say({"file": place, "key": key, "done": min(done, total), "total": total})

        return tell

    def keep(self, record: StagedFile) -> None:
        """Write down what a piece is."""
        self.connection.execute(
            "INSERT INTO staged_file VALUES (?, ?)",
            (record.number, json.dumps(as_json(record), ensure_ascii=False)),
        )
        self.records.append(as_json(record))


def _stage_path(desk: _Desk, place: int, path: Path) -> None:
    key = choice_key(place)
    desk.say({"file": place, "key": key, "done": 0, "total": 1})
    if desk.choices(place, "").left_out:
        return
    refused = desk.job["refused"].get(key)
    if refused:
        desk.keep(StagedFile(desk.number, path.name, place, refusal=(refused, {})))
        return
    scratch = Path(desk.job.get("scratch") or Path.cwd())
    beat = desk.beat(place, key, _size(path))
    pieces = find_pieces(path, scratch=scratch, head=bool(desk.rows), beat=beat)
    found: list[Piece] = []
    while True:
        found.clear()
        # What no list of errors foresees costs the rest of this path, and no other.
        said = _guarded(lambda: found.extend(islice(pieces, 1)))
        if said is not None:
            desk.keep(StagedFile(desk.number, path.name, place, refusal=said))
        if not found:
            return
        _stage_piece(desk, place, path, found[0])


def _size(path: Path) -> int:
    try:
        return max(1, path.stat().st_size)
    except OSError:
        return 1


def _stage_piece(desk: _Desk, place: int, path: Path, piece: Piece) -> None:
    """One piece into the staging file: a record for each of its tables, or one that refuses it."""
    shown = f"{path.name} › {piece.member}" if piece.member else path.name
    record = StagedFile(desk.number, shown, place, piece.member)
    key = choice_key(place, piece.member)
    if desk.choices(place, piece.member).left_out:
        return
    refused = desk.job["refused"].get(key)
    said: Said | None = (refused, {}) if refused else piece.said
    if said is not None:
        desk.keep(replace(record, refusal=said))
        return
    desk.say({"file": place, "key": key, "done": 0, "total": 1})
    tables: list[_Found] = []
    said = _guarded(lambda: tables.extend(_open(desk, record, piece)))
    if said is not None:
        desk.keep(replace(record, refusal=said))
    elif piece.kind == "package":
        _stage_table(desk, record, partial(_package, desk, piece, key))
    for found in tables:
        if not found.choices.left_out:
            found.table.beat = desk.beat(place, key, max(1, found.table.size))
            named = replace(record, number=desk.number, name=found.name, member=found.member)
            _stage_table(desk, named, partial(_stage, desk, found))


@dataclass(frozen=True)
class _Found:
    """A table of a piece: what it is called, what the user said of it, and what it is."""

    table: Table
    name: str
    member: str
    choices: FileChoices
    known: Recognised | None = None


def _stage_table(
    desk: _Desk, record: StagedFile, stage: Callable[[StagedFile], StagedFile]
) -> None:
    """Stage in one transaction; what a table that is refused left behind goes."""
    staged: list[StagedFile] = []
    desk.connection.execute("BEGIN")
    said = _guarded(lambda: staged.append(stage(record)))
    if said is not None:
        forget_file(desk.connection, record.number)
        staged = [replace(record, refusal=said)]
    desk.keep(staged[0])
    desk.connection.execute("COMMIT")


def _guarded(act: Callable[[], None]) -> Said | None:
    """Do something with a foreign file; gives the sentence for what went wrong."""
    try:
        act()
    except Unusable as unusable:
        return unusable.said
    except MemoryError:
        return "file_needs_too_much", {}
    except OSError as error:
        return "file_cannot_be_opened", {"reason": error.strerror or type(error).__name__}
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        # Readers of foreign formats leak errors of every kind: calamine panics past Exception.
        return "file_cannot_be_read", {"reason": type(error).__name__}
    return None


def _package(desk: _Desk, piece: Piece, key: str, record: StagedFile) -> StagedFile:
    """An export of ours; a look at its beginning only says that it is one."""
    if desk.rows:
        return replace(record, noun=NOUN, profile=PROFILE, system="csm", sure="sure")

    def beat(done: int, total: int) -> None:
        desk.say({"file": record.path, "key": key, "done": done, "total": max(1, total)})

    staged = stage_package(
        desk.connection, number=record.number, package=piece.path, name=record.name, beat=beat
    )
    return replace(staged, number=record.number, path=record.path, member=record.member)


def _stage(desk: _Desk, one: _Found, record: StagedFile) -> StagedFile:
    table, found, choices = one.table, one.known, one.choices
    record = replace(record, encoding=table.encoding, delimiter=table.delimiter)
    if (found is None or found.sure == "guess") and table.sample[0][:2] == ["id", "uid"]:
        # A table of our own export that no profile is for: segments, settings, ids.
        raise Unusable("own_table_is_not_imported")
    if found is None:
        return _unknown(desk, record, table, choices)
    beat, table = table.beat, lay_out(table, found)
    table.beat = beat
    headers = table.sample[found.header_row - 1]
    profile = apply_mapping(found.profile, headers, choices.mapping)
    zone = choices.zone or desk.job["zone"]
    # What the user says goes before what the profile knows of its system.
    said = replace(
        profile,
        zone=choices.zone or profile.zone,
        currency=choices.currency or profile.currency,
    )
    plan = make_plan(said, headers, currency=desk.job["currency"], zone=zone)
    record = replace(
        record,
        noun=profile.noun, profile=profile.id, system=profile.system, object=profile.object,
        sure=found.sure, confidence=found.confidence, candidates=found.candidates,
        evidence=profile.evidence, headers_known=plan.known, headers=len(headers),
        header_row=found.header_row, mapping=plan.mapping,
        layout=layout_of(profile) if found.sure == "guess" or choices.mapping else {},
    )  # fmt: skip
    try:
        require_columns(plan)
    except Unusable as unusable:
        # The rows are kept for the preview: the user may say which column it is.
        rows = table.sample[found.header_row :]
        keep_rows(desk.connection, record.number, enumerate(rows, found.header_row + 1))
        return replace(record, noun="", rows=sum(map(any, rows)), refusal=unusable.said)
    decide_styles(table, plan, found.header_row, choices.date_order, choices.decimal)
    prepare(plan)
    fill = Fill(
        desk.connection, file=record.number, table=table, plan=plan, names=desk.names,
        zone=ZoneInfo(zone),
    )  # fmt: skip
    fill.run(found.header_row)
    settle_keys(fill)
    desk.names.write(desk.connection)
    first, last = fill.days()
    return replace(
        record, rows=fill.rows, first_day=first, last_day=last,
        decisions=tuple(table.reading.decisions),
    )  # fmt: skip


def _open(desk: _Desk, record: StagedFile, piece: Piece) -> list[_Found]:
    """The tables of a piece that come in, each with what it is."""
    if piece.kind == "package":
        return []
    tables = open_piece(
        piece,
        desk.choices(record.path, piece.member),
        zone=ZoneInfo(desk.job["zone"]),
        today=date.fromisoformat(desk.job["today"]),
        rows=desk.rows,
        beat=desk.beat(record.path, choice_key(record.path, piece.member), _size(piece.path)),
    )
    found = [_named(desk, record, table, several=len(tables) > 1) for table in tables]
    found = [replace(one, known=_known(desk.profiles, one)) for one in found]
    read = [one for one in found if one.known or one.choices.profile] or [_guessed(found)]
    read = [one if one.known else _guessed([one]) for one in read]
    if len(tables) > 1:
        _say_sheets(found, read)
    return read


def _named(desk: _Desk, record: StagedFile, table: Table, *, several: bool) -> _Found:
    """A table under its own name: a sheet among several is named after it."""
    name, member = record.name, record.member
    if several:
        name += ("#" if member else " › ") + table.sheet
        member += "#" + table.sheet
    return _Found(table, name, member, desk.choices(record.path, member))


def _say_sheets(found: list[_Found], read: list[_Found]) -> None:
    """Note which sheet was read and which were not."""
    names = [one.table.sheet for one in read]
    for one in read:
        one.table.reading.decide("sheet_was_chosen", sheet=one.table.sheet)
    unread = [one.table.sheet for one in found if one.table.sheet not in names]
    if unread:
        read[0].table.reading.decide("sheets_were_left_out", sheets=", ".join(unread))


def _known(profiles: list[Profile], found: _Found) -> Recognised | None:
    """What a profile says that a table is; only the one the user chose, if any."""
    wanted, table = found.choices.profile, found.table
    if wanted and not wanted.startswith("guess"):
        profiles = [profile for profile in profiles if profile.id == wanted]
        if not profiles:
            raise Unusable("profile_is_unknown", value=wanted)
    elif wanted:
        profiles = []
    return recognise(
        table.sample, profiles, found.choices.header_row, form=table.form, sheet=table.sheet
    )


def _guessed(tables: list[_Found]) -> _Found:
    """The table whose meaning can be guessed best."""
    best = tables[0]
    for one in tables:
        sample = one.table.sample
        row = one.choices.header_row or find_header_row(sample)
        if row > len(sample):
            raise Unusable("header_row_is_empty", row=row)
        noun = (one.choices.profile or "").partition("/")[2]
        guessed = guess_profile(sample[row - 1], sample[row:], noun)
        if guessed and (best.known is None or guessed.known > best.known.known):
            best = replace(
                one,
                known=Recognised(guessed.profile, row, guessed.known, "guess", guessed.confidence),
            )
            one.table.reading.decisions.extend(guessed.decisions)
    return best


def _unknown(desk: _Desk, record: StagedFile, table: Table, choices: FileChoices) -> StagedFile:
    """A table whose meaning nobody knows: kept for the preview, so that the user can say."""
    row = choices.header_row or find_header_row(table.sample)
    keep_rows(desk.connection, record.number, enumerate(table.sample[row:], row + 1))
    names = unique_headers(table.sample[row - 1])
    return replace(
        record, headers=len(names), header_row=row, rows=sum(map(any, table.sample[row:])),
        mapping=tuple((name, None) for name in names),
        decisions=tuple(table.reading.decisions), refusal=("layout_is_unknown", {}),
    )  # fmt: skip
