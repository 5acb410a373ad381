"""All files of a job into one staging file, one after the other; a bad file never stops the rest.

Runs inside the child process: see ``staging`` for the side that the program calls.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from csm_desktop.exchange.calendar import open_calendar
from csm_desktop.exchange.entries import entries_in
from csm_desktop.exchange.evidence import decide_styles
from csm_desktop.exchange.fill import Fill
from csm_desktop.exchange.guess import guess_profile
from csm_desktop.exchange.keys import settle_keys
from csm_desktop.exchange.memory import layout_of
from csm_desktop.exchange.plan import make_plan, prepare, unique_headers
from csm_desktop.exchange.profile import Profile, load_profiles
from csm_desktop.exchange.reader import Table, open_tables
from csm_desktop.exchange.recognise import Recognised, find_header_row, recognise
from csm_desktop.exchange.records import (
    FileChoices,
    Said,
    StagedFile,
    Unusable,
    as_json,
    file_choices,
)
from csm_desktop.exchange.remap import apply_mapping, require_columns
from csm_desktop.exchange.schema import create_staging, forget_file, keep_rows
from csm_desktop.exchange.usage import UsageNames
from csm_desktop.exchange.vcard import open_cards

Say = Callable[[dict[str, Any]], None]


def stage_files(job: dict[str, Any], say: Say) -> list[dict[str, Any]]:
    """Stage every file of the job; gives the records as JSON-ready values."""
    folder = job["user_profiles"]
    profiles = load_profiles(Path(folder) if folder else None)
    connection = create_staging(Path(job["into"]), job["key"])
    names = UsageNames()
    records = []
    for number, name in enumerate(job["paths"], 1):
        say({"file": number, "done": 0, "total": 1})
        connection.execute("BEGIN")
        record = _stage_or_refuse(_Desk(connection, number, Path(name), profiles, job, names, say))
        connection.execute(
            "INSERT INTO staged_file VALUES (?, ?)",
            (number, json.dumps(as_json(record), ensure_ascii=False)),
        )
        connection.execute("COMMIT")
        records.append(as_json(record))
    connection.close()
    return records


@dataclass(frozen=True)
class _Desk:
    """What staging one file needs at hand."""

    connection: Any
    number: int
    path: Path
    profiles: list[Profile]
    job: dict[str, Any]
    names: UsageNames
    say: Say

    @property
    def choices(self) -> FileChoices:
        given = self.job["choices"].get(str(self.number))
        return FileChoices() if given is None else file_choices(given)


def _stage_or_refuse(desk: _Desk) -> StagedFile:
    record = StagedFile(desk.number, desk.path.name)
    refused = desk.job["refused"].get(str(desk.number))
    if refused:
        return replace(record, refusal=(refused, {}))
    try:
        return _stage(desk, record)
    except Unusable as unusable:
        return replace(record, refusal=unusable.said)
    except MemoryError:
        said: Said = ("file_needs_too_much", {})
    except OSError as error:
        said = ("file_cannot_be_opened", {"reason": error.strerror or ""})
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        # Readers of foreign formats leak errors of every kind: calamine panics past Exception.
        said = ("file_cannot_be_read", {"reason": type(error).__name__})
    forget_file(desk.connection, desk.number)
    return replace(record, refusal=said)


def _stage(desk: _Desk, record: StagedFile) -> StagedFile:
    choices = desk.choices
    tables = _open(desk, choices)
    table, found = _choose(tables, desk.profiles, choices)
    record = replace(record, encoding=table.encoding, delimiter=table.delimiter)
    if (found is None or found.sure == "guess") and table.sample[0][:2] == ["id", "uid"]:
        # A table of our own export that no profile is for: segments, settings, ids.
        raise Unusable("own_table_is_not_imported")
    total = max(1, table.size)
    table.beat = lambda done: desk.say({"file": desk.number, "done": done, "total": total})
    if found is None:
        return _unknown(desk, record, table, choices)
    headers = table.sample[found.header_row - 1]
    profile = apply_mapping(found.profile, headers, choices.mapping)
    plan = make_plan(profile, headers, currency=desk.job["currency"], zone=desk.job["zone"])
    record = replace(
        record,
        noun=profile.noun, profile=profile.id, system=profile.system, object=profile.object,
        sure=found.sure, headers_known=plan.known, headers=len(headers),
        header_row=found.header_row, mapping=plan.mapping,
        layout=layout_of(profile) if found.sure == "guess" or choices.mapping else {},
    )  # fmt: skip
    require_columns(plan)
    decide_styles(table, plan, found.header_row, choices.date_order)
    prepare(plan)
    fill = Fill(
        desk.connection, file=desk.number, table=table, plan=plan, names=desk.names,
        zone=ZoneInfo(desk.job["zone"]),
    )  # fmt: skip
    fill.run(found.header_row)
    settle_keys(fill)
    desk.names.write(desk.connection)
    first, last = fill.days()
    return replace(
        record, rows=fill.rows, first_day=first, last_day=last,
        decisions=tuple(table.reading.decisions),
    )  # fmt: skip


def _open(desk: _Desk, choices: FileChoices) -> list[Table]:
    form = entries_in(desk.path)
    if form == "calendar":
        today, zone = date.fromisoformat(desk.job["today"]), ZoneInfo(desk.job["zone"])
        return [open_calendar(desk.path, choices, zone=zone, today=today)]
    return [open_cards(desk.path, choices)] if form == "cards" else open_tables(desk.path, choices)


def _choose(
    tables: list[Table], profiles: list[Profile], choices: FileChoices
) -> tuple[Table, Recognised | None]:
    """The table of a workbook that is known best, and what it is."""
    wanted = choices.profile
    if wanted and not wanted.startswith("guess"):
        profiles = [profile for profile in profiles if profile.id == wanted]
        if not profiles:
            raise Unusable("profile_is_unknown", value=wanted)
    elif wanted:
        profiles = []
    best: tuple[Table, Recognised | None] = (tables[0], None)
    for table in tables:
        found = recognise(table.sample, profiles, choices.header_row)
        if found and (best[1] is None or found.known > best[1].known):
            best = (table, found)
    if best[1] is not None:
        return best
    for table in tables:
        row = choices.header_row or find_header_row(table.sample)
        if row > len(table.sample):
            raise Unusable("header_row_is_empty", row=row)
        noun = (wanted or "").partition("/")[2]
        guessed = guess_profile(table.sample[row - 1], table.sample[row:], noun)
        if guessed and (best[1] is None or guessed.known > best[1].known):
            best = (table, Recognised(guessed.profile, row, guessed.known, "guess"))
            table.reading.decisions.extend(guessed.decisions)
    return best


def _unknown(desk: _Desk, record: StagedFile, table: Table, choices: FileChoices) -> StagedFile:
    """A table whose meaning nobody knows: kept for the preview, so that the user can say."""
    row = choices.header_row or find_header_row(table.sample)
    keep_rows(desk.connection, desk.number, enumerate(table.sample[row:], row + 1))
    names = unique_headers(table.sample[row - 1])
    return replace(
        record, headers=len(names), header_row=row, rows=sum(map(any, table.sample[row:])),
        mapping=tuple((name, None) for name in names),
        decisions=tuple(table.reading.decisions), refusal=("layout_is_unknown", {}),
    )  # fmt: skip
