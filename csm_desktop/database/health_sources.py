"""What the measures of a health model find in the book: for each kind of source, its SQL.

Every source gives rows (account_id, value, day): at most one an account, none where nothing is
known. Nothing is made up: an account that never had a ticket has no number of open ones, and usage
that stopped being recorded is unknown, not 0. Usage is in ``health_usage.py``, scores are in
``health_sql.py``; when all this is done is ``health.py``'s.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from csm_desktop.database import summaries
from csm_desktop.database.health_usage import (
    DIGITS,
    Query,
    Span,
    features_query,
    insert_usage,
)
from csm_desktop.database.touches import TOUCH_TABLES
from csm_desktop.domain.contracts import arr_by_account
from csm_desktop.domain.health_parts import BANDS, KEEPING, HealthModel, Source
from csm_desktop.domain.money import Rates
from csm_desktop.domain.periods import end_of_local_day, to_epoch_day, to_micros

_MICROS_A_DAY = 86_400_000_000


@dataclass(frozen=True)
class Wanted:
    """One input to be found."""

    id: str
    """Of the measure or hard rule."""
    source: Source
    """Where it is from."""
    words: tuple[str, ...] = ()
    """The words of its rule; the value is a word's place among them."""
    keep: bool = False
    """Whether an empty window gives way to the last one with data."""


@dataclass(frozen=True)
class Present:
    """The day the inputs are of, and what else of the world they need."""

    today: date
    """The user's day."""
    zone: ZoneInfo
    """In which that day ends."""
    rates: Rates
    """For amounts in several currencies."""

    @property
    def number(self) -> int:
        """The day as days since 1970-01-01."""
        return to_epoch_day(self.today)

    @property
    def end(self) -> int:
        """The first microsecond that is not today's or before."""
        return to_micros(end_of_local_day(self.today, self.zone))


def wanted_by(model: HealthModel) -> tuple[Wanted, ...]:
    """Everything a model has to know of an account."""
    return (
        *(
            Wanted(
                measure.id,
                measure.source,
                tuple(word for word, _score in measure.rule.words),
                measure.nulls == "keep" and (measure.source.kind, measure.source.what) in KEEPING,
            )
            for measure in model.measures()
        ),
        *(Wanted(rule.id, rule.source) for rule in model.rules),
    )


def tables_behind(source: Source) -> frozenset[str]:
    """The tables whose rows the source reads."""
    if source.kind == "usage" and source.per_seat:
        return frozenset({"usage_point", "contract"})
    if source.kind == "contract" and source.what == "mrr_change_percent":
        return frozenset({"contract", "rate", "setting"})
    return _TABLES[source.kind]


def gather(
    connection: Connection, wanted: Sequence[Wanted], *, present: Present, into: str, among: str
) -> None:
    """Write what is found into table ``into``, which has no input of these yet.

    ``among`` is SQL of ours that begins with AND and limits ``account_id``; empty is all accounts.
    """
    span = Span(present.number, among)
    insert_usage(
        connection,
        [(one.id, one.source, one.keep) for one in wanted if one.source.kind == "usage"],
        span,
        into=into,
    )
    for one in wanted:
        if one.source.kind == "usage":
            continue
        if one.source.what == "mrr_change_percent":
            _insert_mrr_change(connection, one, present, into=into, among=among)
            continue
        query = _QUERIES[one.source.kind]
        if one.source.kind == "sentiment" and into.startswith("main."):
            query = _sentiment_by_index
        sql, parameters = query(one, present, among)
        connection.exec_driver_sql(
            f"INSERT INTO {into} (measure, account_id, value, day) SELECT ?, account_id, "
            f"round(value, {DIGITS}), day FROM ({sql}) WHERE value IS NOT NULL AND day IS NOT NULL",
            (one.id, *parameters),
        )


def _day_of(moment: str, present: Present) -> str:
    """The day of a moment up to today, counted back from today's end."""
    return f"({present.number} - ({present.end - 1} - {moment}) / {_MICROS_A_DAY})"


def _features(wanted: Wanted, present: Present, among: str) -> Query:
    return features_query(wanted.source, Span(present.number, among))


def _tickets(wanted: Wanted, present: Present, among: str) -> Query:
    source = wanted.source
    marks = ", ".join("?" * len(source.priorities))
    chosen = f"priority IN ({marks})" if source.priorities else "true"
    if source.what == "created":
        first = present.end - (source.window_days or 0) * _MICROS_A_DAY
        value = f"count(*) FILTER (WHERE {chosen} AND created_at >= {first})"
    elif source.what == "open":
        value = f"count(*) FILTER (WHERE {chosen} AND solved_at IS NULL)"
    else:  # nothing waiting is 0 days
        oldest = f"min(created_at) FILTER (WHERE {chosen} AND solved_at IS NULL)"
        value = f"coalesce({present.number} - {_day_of(oldest, present)}, 0)"
    return (
        f"SELECT account_id, {value} AS value, {present.number} AS day FROM ticket "
        f"WHERE created_at < {present.end} {among} GROUP BY account_id",
        source.priorities,
    )


def _survey(wanted: Wanted, present: Present, among: str) -> Query:
    source = wanted.source
    answers = (
        "SELECT account_id, score, answered_at, id FROM survey_answer "
        f"WHERE kind = ? AND scale = ? AND answered_at < {present.end} {among}"
    )
    asked = (source.survey, source.scale)
    if source.what == "last":
        return (
            f"SELECT account_id, score AS value, {_day_of('answered_at', present)} AS day FROM "
            "(SELECT *, row_number() OVER (PARTITION BY account_id "
            f"ORDER BY answered_at DESC, id DESC) AS place FROM ({answers})) WHERE place = 1",
            asked,
        )
    window = (source.window_days or 0) * _MICROS_A_DAY
    until = f"{present.end}"
    if wanted.keep:
        until = (
            f"CASE WHEN last >= {present.end - window} THEN {present.end} "
            f"ELSE {present.end} - ({present.end - 1} - last) / {_MICROS_A_DAY} * {_MICROS_A_DAY}"
            " END"
        )
    return (
        f"SELECT account_id, avg(score) AS value, {_day_of('max(answered_at)', present)} AS day "
        "FROM (SELECT *, max(answered_at) OVER (PARTITION BY account_id) AS last "
        f"FROM ({answers})) WHERE answered_at < {until} AND answered_at >= ({until}) - {window} "
        "GROUP BY account_id",
        asked,
    )


def _touch(_wanted: Wanted, present: Present, among: str) -> Query:
    """From the summary, as every list shows it; what is written for later counts as of today."""
    day = _day_of(f"min(last_touch_at, {present.end - 1})", present)
    return (
        f"SELECT account_id, {present.number} - {day} AS value, {day} AS day "
        f"FROM account_summary WHERE last_touch_at IS NOT NULL {among}",
        (),
    )


def _milestone(_wanted: Wanted, present: Present, among: str) -> Query:
    """The worst of the open milestones; one that is overdue slips a day each day."""
    return (
        "SELECT account_id, max(max(coalesce(forecast_on, target_on), "
        f"{present.number}) - target_on) AS value, {present.number} AS day FROM milestone "
        "WHERE actual_on IS NULL AND skipped = 0 AND project_id IN "
        f"(SELECT id FROM onboarding_project WHERE stopped_on IS NULL) {among} "
        "GROUP BY account_id",
        (),
    )


def _plan(wanted: Wanted, present: Present, among: str) -> Query:
    live = (
        "state <> 'cancelled' AND plan_id IN (SELECT id FROM success_plan WHERE state = 'active') "
        + among
    )
    if wanted.source.what == "outcomes_percent":
        return (
            "SELECT account_id, 100.0 * avg(share) AS value, "
            f"coalesce(max(day), {present.number}) AS day FROM "
            "(SELECT account_id, objective_id, avg(CASE state WHEN 'achieved' THEN 1.0 "
            "WHEN 'partly' THEN 0.5 ELSE 0.0 END) AS share, max(confirmed_on) AS day FROM outcome "
            f"WHERE state IN ('achieved', 'partly', 'missed') {among} AND objective_id IN "
            f"(SELECT id FROM objective WHERE {live}) GROUP BY account_id, objective_id) "
            "GROUP BY account_id",
            (),
        )
    return (
        "SELECT account_id, avg(part) AS value, max(day) AS day FROM ("
        "SELECT account_id, CASE WHEN done THEN 100.0 WHEN measured THEN "
        "max(0.0, min(100.0, 100.0 * (current - baseline) / (target - baseline))) "
        "WHEN due THEN 0.0 END AS part, "
        f"coalesce(day, done_on, {present.number}) AS day FROM ("
        "SELECT o.account_id, o.done_on, (o.done_on IS NOT NULL OR o.state = 'achieved') AS done, "
        "(v.value IS NOT NULL AND CAST(o.target AS REAL) <> CAST(o.baseline AS REAL)) AS measured, "
        f"o.due_on < {present.number} AS due, CAST(v.value AS REAL) AS current, "
        "CAST(o.baseline AS REAL) AS baseline, CAST(o.target AS REAL) AS target, v.day "
        f"FROM (SELECT * FROM objective WHERE {live}) o LEFT JOIN objective_value v "
        "ON v.objective_id = o.id AND v.day = (SELECT max(n.day) FROM objective_value n "
        f"WHERE n.objective_id = o.id AND n.day <= {present.number}))) "
        "WHERE part IS NOT NULL GROUP BY account_id",
        (),
    )


def _contract(wanted: Wanted, present: Present, among: str) -> Query:
    if wanted.source.what == "renewal_days":
        return (
            f"SELECT account_id, renewal - {present.number} AS value, {present.number} AS day "
            f"FROM account_summary WHERE renewal IS NOT NULL {among}",
            (),
        )
    return (
        f"SELECT account_id, auto_renew AS value, {present.number} AS day FROM "
        "(SELECT account_id, auto_renew, row_number() OVER (PARTITION BY account_id "
        "ORDER BY ends_on, id) AS place FROM contract WHERE trial = 0 AND "
        f"starts_on <= {present.number} AND ends_on >= {present.number} {among}) "
        "WHERE place = 1",
        (),
    )


def _pulse(wanted: Wanted, present: Present, among: str) -> Query:
    places = " ".join(f"WHEN '{word}' THEN {place}" for place, word in _bands(wanted.words))
    return (
        f"SELECT account_id, CASE band {places} END AS value, given_on AS day FROM "
        "(SELECT account_id, band, given_on, row_number() OVER (PARTITION BY account_id "
        f"ORDER BY given_on DESC, id DESC) AS place FROM pulse WHERE given_on <= {present.number} "
        f"{among}) WHERE place = 1",
        (),
    )


def _bands(words: tuple[str, ...]) -> list[tuple[int, str]]:
    return [(place, word) for place, word in enumerate(words) if word in BANDS]


def _sentiment(wanted: Wanted, present: Present, among: str) -> Query:
    return (
        "SELECT account_id, avg(CASE sentiment WHEN 'positive' THEN 1.0 WHEN 'negative' THEN -1.0 "
        f"ELSE 0.0 END) AS value, {_day_of('max(noted_at)', present)} AS day FROM "
        "(SELECT account_id, sentiment, noted_at, row_number() OVER (PARTITION BY account_id "
        "ORDER BY noted_at DESC, id DESC) AS place FROM note WHERE sentiment IS NOT NULL "
        f"AND noted_at < {present.end} {among}) WHERE place <= {int(wanted.source.last or 1)} "
        "GROUP BY account_id",
        (),
    )


def _sentiment_by_index(wanted: Wanted, present: Present, among: str) -> Query:
    """The same from the newest notes of each account alone, several times as fast on a large book.

    Only where ``note`` is the table: a view of the past would be read once for each account. Sum,
    count and day come out of one subquery as one whole number.
    """
    newest = (
        "SELECT CASE sentiment WHEN 'positive' THEN 1 WHEN 'negative' THEN -1 ELSE 0 END AS one, "
        "noted_at FROM note WHERE account_id = a.id AND sentiment IS NOT NULL "
        f"AND noted_at < {present.end} ORDER BY noted_at DESC, id DESC "
        f"LIMIT {int(wanted.source.last or 1)}"
    )
    day = _day_of("max(noted_at)", present)
    packed = f"(SELECT {day} * 1000000 + (sum(one) + 500) * 1000 + count(*) FROM ({newest}))"
    return (
        "SELECT account_id, CAST(packed / 1000 % 1000 - 500 AS REAL) / (packed % 1000) AS value, "
        f"packed / 1000000 AS day FROM (SELECT a.id AS account_id, {packed} AS packed "
        f"FROM account a WHERE true {among.replace('account_id IN', 'a.id IN', 1)} LIMIT -1) "
        "WHERE packed IS NOT NULL",
        (),
    )


def _custom(wanted: Wanted, present: Present, among: str) -> Query:
    text = f"custom ->> '$.\"{int(wanted.source.field or 0)}\"'"
    parameters: tuple[object, ...] = ()
    if wanted.source.what == "number":
        value = (
            "CASE WHEN json_valid(text) AND json_type(text) IN ('integer', 'real') "
            "THEN CAST(text AS REAL) END"
        )
    elif wanted.source.what == "age_days":
        value = (
            "CASE WHEN text GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' "
            f"THEN {present.number} - CAST(julianday(text) - 2440587.5 AS INTEGER) END"
        )
    else:
        whens = " ".join(f"WHEN ? THEN {place}" for place in range(len(wanted.words)))
        value, parameters = f"CASE text {whens} END", wanted.words
    return (
        f"SELECT account_id, {value} AS value, {present.number} AS day FROM (SELECT * FROM "
        f"(SELECT id AS account_id, {text} AS text FROM account WHERE custom IS NOT NULL) "
        f"WHERE text IS NOT NULL {among})",
        parameters,
    )


def _insert_mrr_change(
    connection: Connection, wanted: Wanted, present: Present, *, into: str, among: str
) -> None:
    """By the formula of ``domain``, so that it is the change every page shows."""
    before = present.today - timedelta(days=wanted.source.window_days or 0)
    day = to_epoch_day(before)
    where = f"WHERE starts_on <= {day} AND (ends_on IS NULL OR ends_on >= {day}) {among}"
    contracts = summaries.read_contracts(connection, where=where)
    then, _missing = arr_by_account(contracts, before, present.rates, before)
    found = connection.exec_driver_sql(
        f"SELECT account_id, arr FROM account_summary WHERE true {among}"
    )
    now: dict[int, int] = {row[0]: row[1] for row in found}
    rows = [
        (
            wanted.id,
            account,
            round(100.0 * (now.get(account, 0) - arr) / arr, DIGITS),
            present.number,
        )
        for account, arr in then.items()
        if arr > 0
    ]
    if rows:
        connection.exec_driver_sql(
            f"INSERT INTO {into} (measure, account_id, value, day) VALUES (?, ?, ?, ?)", rows
        )


_QUERIES: dict[str, Callable[[Wanted, Present, str], Query]] = {
    "features": _features,
    "tickets": _tickets,
    "survey": _survey,
    "touch": _touch,
    "milestone": _milestone,
    "plan": _plan,
    "contract": _contract,
    "pulse": _pulse,
    "sentiment": _sentiment,
    "custom": _custom,
}
_TABLES = {
    "usage": frozenset({"usage_point"}),
    "features": frozenset({"usage_point"}),
    "tickets": frozenset({"ticket"}),
    "survey": frozenset({"survey_answer"}),
    "touch": TOUCH_TABLES,
    "milestone": frozenset({"milestone", "onboarding_project"}),
    "plan": frozenset({"success_plan", "objective", "objective_value", "outcome"}),
    "contract": frozenset({"contract"}),
    "pulse": frozenset({"pulse"}),
    "sentiment": frozenset({"note"}),
    "custom": frozenset({"account"}),
}
SOURCES = frozenset().union(*_TABLES.values(), {"rate", "setting"})
"""Every table that some source reads."""
