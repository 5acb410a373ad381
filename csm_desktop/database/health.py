"""Health, kept: what the measures of the model in use found, each account's score, and its past.

At the end of each step the touched accounts are judged anew, and only where the model reads a
table that changed; when the day turns, a model comes into use or usage is imported, all are. The
kept rows say nothing that could not be computed: :func:`shadow` does, for another day.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import sha256

from sqlalchemy import Connection

from csm_desktop.database.health_sources import (
    SOURCES,
    Present,
    Wanted,
    gather,
    tables_behind,
    wanted_by,
)
from csm_desktop.database.health_sql import COLUMNS, overrides_query, score_query
from csm_desktop.database.tables import JOURNALLED
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health import Input, Override
from csm_desktop.domain.health_model import read_model
from csm_desktop.domain.health_parts import HealthModel
from csm_desktop.domain.periods import from_epoch_day, to_epoch_day
from csm_desktop.paths import resources_folder

BEHIND = SOURCES | {"account", "health_model", "health_override"}
"""The tables that health may be made from, whatever the model."""
KEPT = frozenset({"account_health", "health_input", "health_score"})
"""The tables it is kept in."""
TURNED_AT_ONCE = 5_000
"""Accounts judged in one go while the day turns: so long a command of the user waits."""
_TOUCHED = "AND account_id IN (SELECT account_id FROM temp.judged)"
_GONE_OR_BACK = (
    "after IS NULL OR before IS NULL AND EXISTS (SELECT 1 FROM change o "
    "WHERE o.\"table\" = 'account' AND o.row = c.row AND o.seq <= :after)"
)
_ACCOUNT_COLUMN = {
    table.name: list(table.columns.keys()).index("account_id")
    for table in JOURNALLED
    if "account_id" in table.columns
}


@dataclass(frozen=True)
class ModelInUse:
    """The model that scores are by."""

    version: int
    """Its number; the program's own first model is 1."""
    model: HealthModel
    """What it says."""
    used_from: date | None
    """The day it came into use; None for the first model."""
    broken: Refusal | None = None
    """Why the model of the file cannot be read, so that the first one counts instead."""


def first_model() -> HealthModel:
    """The model every book begins with."""
    return read_model(first_model_text())


@lru_cache(maxsize=1)  # asked at every step of a book without a model of its own
def first_model_text() -> str:
    """The file of the model every book begins with."""
    file = resources_folder() / "templates" / "health" / "first.json"
    return file.read_text(encoding="utf-8")


def read_model_in_use(connection: Connection) -> ModelInUse:
    """The model in use; one that cannot be read gives way to the first one, and says why."""
    row = connection.exec_driver_sql(
        "SELECT version, content, used_from FROM health_model WHERE state = 'in use' "
        "ORDER BY version DESC LIMIT 1"
    ).one_or_none()
    if row is None:
        return ModelInUse(1, first_model(), None)
    used_from = None if row.used_from is None else from_epoch_day(row.used_from)
    try:
        return ModelInUse(row.version, read_model(row.content), used_from)
    except Refusal as refusal:
        return ModelInUse(1, first_model(), used_from, refusal)


def inputs_of(connection: Connection, account_id: int) -> dict[str, Input]:
    """What was found for an account, by id of measure or hard rule of the model in use."""
    find_inputs(connection, account_id=account_id)
    rows = connection.exec_driver_sql(
        "SELECT measure, value, day FROM health_input WHERE account_id = ?", (account_id,)
    )
    return {measure: Input(value, from_epoch_day(day)) for measure, value, day in rows}


def override_of(connection: Connection, account_id: int, *, today: date) -> Override | None:
    """The override in force for an account."""
    row = connection.exec_driver_sql(
        overrides_query(to_epoch_day(today), among="AND account_id = ?"), (account_id,)
    ).one_or_none()
    return None if row is None else Override(row.id, row.band)


def gather_inputs(
    connection: Connection, wanted: Sequence[Wanted], *, present: Present
) -> list[tuple[str, int, float, int]]:
    """Rows (measure, account, value, epoch day) that nobody keeps, as for a draft's new measures.

    In the order of accounts, and within them of measures.
    """
    _make_inputs(connection, "found")
    gather(connection, wanted, present=present, into="temp.found", among="")
    rows = connection.exec_driver_sql(
        "SELECT measure, account_id, value, day FROM temp.found ORDER BY account_id, measure"
    ).all()
    connection.exec_driver_sql("DROP TABLE temp.found")
    return [(measure, account, value, day) for measure, account, value, day in rows]


def feed(connection: Connection, *, after: int, tables: frozenset[str], present: Present) -> None:
    """Bring health up to the changes of ``tables`` with a ``seq`` above ``after``."""
    if not tables & BEHIND:
        return
    used = read_model_in_use(connection)
    if "health_model" in tables and _state(connection, "health_model") != _mark(used):
        rebuild(connection, present=present)
        return
    wanted = [one for one in wanted_by(used.model) if tables_behind(one.source) & tables]
    everybody = {"usage_point", "rate"} | (
        {"setting"} if _currency_changed(connection, after, tables) else set()
    )
    if any(tables_behind(one.source) & tables & everybody for one in wanted):
        rebuild(connection, present=present)
        return
    read = frozenset().union(*(tables_behind(one.source) for one in wanted))
    watched = (read | {"account", "health_override"}) & tables & {"account", *_ACCOUNT_COLUMN}
    if not _collect_touched(connection, watched, after=after, custom="account" in read):
        return
    if "account" in watched:
        wanted = list(wanted_by(used.model))  # one that came back has all its inputs again
    _judge(connection, used, wanted, present=present, schema="main", among=_TOUCHED)
    connection.exec_driver_sql("DROP TABLE temp.judged")
    if health_day(connection) not in (None, present.today):
        _forget_day(connection)  # some are of today now, the others not yet


def rebuild(connection: Connection, *, present: Present, schema: str = "main") -> None:
    """Find every input and judge every account; ``temp`` for a book seen as of a date."""
    used = read_model_in_use(connection)
    wanted = wanted_by(used.model)
    _judge(connection, used, wanted, present=present, schema=schema, among="")
    if schema == "main":
        _keep_state(connection, "health_day", str(present.number))
        _keep_state(connection, "health_model", _mark(used))


def turn_some(connection: Connection, *, present: Present, after: int) -> int | None:
    """Judge the next :data:`TURNED_AT_ONCE` accounts with an id above ``after`` for today.

    Their last id; None when all are done. Until then the kept health is of no one day.
    """
    _collect(connection, after)
    last: int | None = connection.exec_driver_sql(
        "SELECT max(account_id) FROM temp.judged"
    ).scalar_one()
    used = read_model_in_use(connection)
    if last is None:
        _keep_state(connection, "health_day", str(present.number))
        _keep_state(connection, "health_model", _mark(used))
    else:
        _forget_day(connection)
        wanted = wanted_by(used.model)
        connection.exec_driver_sql(f"DELETE FROM main.health_input WHERE true {_TOUCHED}")
        _judge(connection, used, wanted, present=present, schema="main", among=_TOUCHED)
    connection.exec_driver_sql("DROP TABLE temp.judged")
    return last


def _collect(connection: Connection, after: int) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.judged")
    connection.exec_driver_sql("CREATE TEMP TABLE judged (account_id INTEGER PRIMARY KEY)")
    connection.exec_driver_sql(
        "INSERT INTO temp.judged SELECT id FROM account WHERE id > ? "
        f"ORDER BY id LIMIT {TURNED_AT_ONCE}",
        (after,),
    )


def _forget_day(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM file_state WHERE name = 'health_day'")


def health_day(connection: Connection) -> date | None:
    """The day the kept health is of; None while it is of several."""
    value = _state(connection, "health_day")
    return None if value is None else from_epoch_day(int(value))


def shadow(connection: Connection, *, present: Present) -> None:
    """Give this connection health of its own, for another day than the kept one."""
    _make_shadow(connection, present)
    connection.commit()


def _make_shadow(connection: Connection, present: Present) -> None:
    _make_empty_shadow(connection)
    rebuild(connection, present=present, schema="temp")


def _make_empty_shadow(connection: Connection) -> None:
    _drop_shadow(connection)
    _make_inputs(connection, "health_input")
    connection.exec_driver_sql(
        "CREATE TEMP TABLE account_health AS SELECT * FROM main.account_health WHERE false"
    )
    connection.exec_driver_sql(
        "CREATE UNIQUE INDEX temp.account_health_key ON account_health (account_id)"
    )


def shadow_kept(connection: Connection, *, present: Present) -> None:
    """Give this connection the health of a past day as it was kept then.

    A score holds until the next one. Inputs were not kept: :func:`find_inputs` finds them when
    they are asked for. Before the first day that is kept, everything is computed.
    """
    first = connection.exec_driver_sql("SELECT min(day) FROM main.health_score").scalar()
    if first is None or present.number < first:
        shadow(connection, present=present)
        return
    _make_empty_shadow(connection)
    connection.exec_driver_sql(
        f"INSERT INTO temp.account_health ({COLUMNS}, model) SELECT k.account_id, k.score, k.band, "
        "k.coverage, k.low, k.high, NULL, o.id, k.model FROM (SELECT account_id, max(day) AS day, "
        f"{_RESULT} FROM main.health_score WHERE day <= {present.number} GROUP BY account_id) k "
        f"LEFT JOIN ({overrides_query(present.number)}) o ON o.account_id = k.account_id "
        "WHERE k.account_id IN (SELECT id FROM account)"
    )
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.found_inputs")
    connection.exec_driver_sql("CREATE TEMP TABLE found_inputs (account_id INTEGER PRIMARY KEY)")
    connection.info["inputs_of"] = present
    connection.commit()


def find_inputs(connection: Connection, *, account_id: int | None = None) -> None:
    """See to it that ``health_input`` has the inputs of an account, or of all.

    It has, but in a book that is seen as of a day on which its scores were kept.
    """
    present = connection.info.get("inputs_of")
    if present is None:
        return
    number = 0 if account_id is None else int(account_id)  # 0: all of them
    if connection.exec_driver_sql(
        "SELECT EXISTS (SELECT 1 FROM temp.found_inputs WHERE account_id IN (0, ?))", (number,)
    ).scalar_one():
        return
    among = f"AND account_id IN ({number})" if number else ""
    into = "temp.health_input"
    connection.exec_driver_sql(f"DELETE FROM {into} WHERE true {among}")
    wanted = wanted_by(read_model_in_use(connection).model)
    gather(connection, wanted, present=present, into=into, among=among)
    connection.exec_driver_sql("INSERT INTO temp.found_inputs VALUES (?)", (number,))


def drop_shadow(connection: Connection) -> None:
    """Let this connection see the kept health again."""
    _drop_shadow(connection)
    connection.commit()


def _drop_shadow(connection: Connection) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.health_input")
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.account_health")


def unlike_kept(connection: Connection, *, present: Present) -> list[int]:
    """The accounts whose kept health is not what a rebuild would give; none, in a sound file."""
    _make_shadow(connection, present)
    rows = connection.exec_driver_sql(
        "SELECT account_id FROM (SELECT * FROM main.account_health EXCEPT "
        "SELECT * FROM temp.account_health) UNION SELECT account_id FROM (SELECT * FROM "
        "temp.account_health EXCEPT SELECT * FROM main.account_health) ORDER BY 1"
    ).all()
    _drop_shadow(connection)
    return [row[0] for row in rows]


def _make_inputs(connection: Connection, name: str) -> None:
    connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{name}")
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE {name} (measure TEXT NOT NULL, account_id INTEGER NOT NULL, "
        "value REAL NOT NULL, day INTEGER NOT NULL, PRIMARY KEY (account_id, measure)) "
        "WITHOUT ROWID"
    )


def _mark(used: ModelInUse) -> str:
    """What tells one model in use from another."""
    return f"{used.version} {sha256(repr(used.model).encode()).hexdigest()}"


def _currency_changed(connection: Connection, after: int, tables: frozenset[str]) -> bool:
    return "setting" in tables and bool(
        connection.exec_driver_sql(
            "SELECT EXISTS (SELECT 1 FROM change WHERE seq > ? AND \"table\" = 'setting' "
            "AND (before LIKE '%\"currency\"%' OR after LIKE '%\"currency\"%'))",
            (after,),
        ).scalar_one()
    )


def _collect_touched(
    connection: Connection, tables: Iterable[str], *, after: int, custom: bool
) -> bool:
    """The accounts whose rows changed, as TEMP ``judged``; False (and no table) without any."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.judged")
    connection.exec_driver_sql("CREATE TEMP TABLE judged (account_id INTEGER PRIMARY KEY)")
    for table in tables:
        if table == "account":
            # Its own columns count where a measure is one of its fields; else only its going, and
            # its coming back: to what is quite new belongs nothing yet.
            which = "true" if custom else f"({_GONE_OR_BACK})"
            connection.exec_driver_sql(
                "INSERT OR IGNORE INTO temp.judged SELECT row FROM change c "
                f"WHERE seq > :after AND +\"table\" = 'account' AND {which}",
                {"after": after},
            )
            continue
        place = _ACCOUNT_COLUMN[table]
        for image in ("before", "after"):
            connection.exec_driver_sql(
                f"INSERT OR IGNORE INTO temp.judged SELECT json_extract({image}, '$[{place}]') "
                f'FROM change WHERE seq > ? AND +"table" = ? AND {image} IS NOT NULL '
                f"AND json_extract({image}, '$[{place}]') IS NOT NULL",
                (after, table),
            )
    if connection.exec_driver_sql("SELECT EXISTS (SELECT 1 FROM temp.judged)").scalar_one():
        return True
    connection.exec_driver_sql("DROP TABLE temp.judged")
    return False


def _judge(
    connection: Connection,
    used: ModelInUse,
    wanted: Sequence[Wanted],
    *,
    present: Present,
    schema: str,
    among: str,
) -> None:
    """Find the wanted inputs of some accounts anew, and judge these."""
    inputs = f"{schema}.health_input"
    if not among:
        connection.exec_driver_sql(f"DELETE FROM {inputs}")
    elif wanted:
        marks = ", ".join("?" * len(wanted))
        connection.exec_driver_sql(
            f"DELETE FROM {inputs} WHERE measure IN ({marks}) {among}",
            tuple(one.id for one in wanted),
        )
    gather(connection, wanted, present=present, into=inputs, among=among)
    score(connection, used, today=present.number, schema=schema, among=among)
    if schema == "main":
        _keep_scores(connection, used.version, today=present.number, among=among)


def score(
    connection: Connection, used: ModelInUse, *, today: int, schema: str = "main", among: str = ""
) -> None:
    """Judge accounts by the inputs there are; ``today`` is in days since 1970-01-01."""
    table = f"{schema}.account_health"
    connection.exec_driver_sql(f"DELETE FROM {table} WHERE true {among}")
    query, parameters = score_query(used.model, today, inputs=f"{schema}.health_input", among=among)
    connection.exec_driver_sql(
        f"INSERT INTO {table} ({COLUMNS}, model) SELECT {COLUMNS}, {used.version} FROM ({query})",
        parameters,
    )
    # An override says something even where no measure does.
    connection.exec_driver_sql(
        f"INSERT INTO {table} ({COLUMNS}, model) SELECT account_id, NULL, band, 0, 0, 10000, NULL, "
        f"id, {used.version} FROM ({overrides_query(today, among=among)}) "
        f"WHERE account_id NOT IN (SELECT account_id FROM {table})"
    )


_RESULT = "score, band, coverage, low, high, model"


def _keep_scores(connection: Connection, version: int, *, today: int, among: str) -> None:
    """Write today's score of those whose result is not the one of their last day before."""
    among_accounts = among.replace("account_id IN", "a.id IN")
    connection.exec_driver_sql(
        f"DELETE FROM health_score WHERE day = {today} AND account_id IN "
        f"(SELECT a.id FROM account a WHERE true {among_accounts})"
    )
    now = ", ".join(f"h.{name}" for name in _RESULT.split(", "))
    last = ", ".join(f"p.{name}" for name in _RESULT.split(", "))
    nothing = f"NULL, NULL, 0, 0, 10000, {version}"
    connection.exec_driver_sql(
        f"INSERT INTO health_score (account_id, day, {_RESULT}) "
        f"SELECT a.id, {today}, {now} FROM account a JOIN account_health h ON h.account_id = a.id "
        "LEFT JOIN health_score p ON p.account_id = a.id AND p.day = (SELECT max(s.day) "
        f"FROM health_score s WHERE s.account_id = a.id AND s.day < {today}) "
        f"WHERE ({now}) IS NOT ({last}) {among_accounts}"
    )
    # Whose last input went has no score any more, and that too is said on its day.
    connection.exec_driver_sql(
        f"INSERT INTO health_score (account_id, day, {_RESULT}) "
        f"SELECT a.id, {today}, {nothing} FROM account a JOIN health_score p "
        "ON p.account_id = a.id AND p.day = (SELECT max(s.day) FROM health_score s "
        f"WHERE s.account_id = a.id AND s.day < {today}) "
        "WHERE NOT EXISTS (SELECT 1 FROM account_health h WHERE h.account_id = a.id) "
        f"AND ({last}) IS NOT ({nothing}) {among_accounts}"
    )


def _state(connection: Connection, name: str) -> str | None:
    value = connection.exec_driver_sql(
        "SELECT value FROM main.file_state WHERE name = ?", (name,)
    ).scalar()
    return None if value is None else str(value)


def _keep_state(connection: Connection, name: str, value: str) -> None:
    connection.exec_driver_sql(
        "INSERT INTO file_state (name, value) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (name, value),
    )
