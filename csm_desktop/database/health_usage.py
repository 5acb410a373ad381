"""What usage tells a health model: sums, means, active days, changes, features in use.

Usage points are many, so that all measures over windows that end today are found in one pass.
A window of n days is today and the n − 1 days before. Days are those with points: what was not
recorded is unknown, and an account without a point in its window has no value. Figures of several
metrics are never added up: a change that names no metric is that of the book's first one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from csm_desktop.domain.health_parts import Source

DIGITS = 9
"""Decimals of an input: −10.000000000000005 is −10, on the good side of an inclusive bound."""
_FIRST = ""
"""Stands for the metric that came first into the book."""
Query = tuple[str, Sequence[object]]
"""SQL that gives (account_id, value, day), and its parameters."""


@dataclass(frozen=True)
class Span:
    """For which day, and for which accounts."""

    today: int
    """Days since 1970-01-01."""
    among: str
    """SQL of ours: AND and a condition on ``account_id``, or empty."""


def insert_usage(
    connection: Connection,
    wanted: Sequence[tuple[str, Source, bool]],
    span: Span,
    *,
    into: str,
) -> None:
    """Write the usage measures (id, source, keep) that have a value into table ``into``."""
    metrics = _metric_numbers(connection, [source for _id, source, _keep in wanted])
    known = [one for one in wanted if one[1].metric is None or one[1].metric in metrics]
    passed = [one for one in known if not _is_anchored(one[1], keep=one[2])]
    if passed:
        _insert_in_one_pass(connection, passed, metrics, span, into=into)
    for number, source, keep in known:
        if _is_anchored(source, keep=keep):
            sql = _since(source, metrics, span)
            if source.what != "days_since":
                sql = _anchored(source, metrics, span)
            connection.exec_driver_sql(_insert(into, [(number, sql)]), (number,))


def _is_anchored(source: Source, *, keep: bool) -> bool:
    """Whether the window depends on the account's own last point."""
    return keep or source.what in ("last", "days_since")


def _metric_numbers(connection: Connection, sources: Sequence[Source]) -> dict[str, int]:
    if not any(source.metric or source.what == "change_percent" for source in sources):
        return {}
    rows = connection.exec_driver_sql("SELECT name, id FROM metric")
    numbers: dict[str, int] = {row[0]: row[1] for row in rows}
    return {**numbers, _FIRST: min(numbers.values(), default=0)}


def _insert(into: str, parts: Sequence[tuple[str, str]]) -> str:
    """Accounts that are gone leave their points behind; they get no input."""
    selects = " UNION ALL ".join(
        f"SELECT ? AS measure, account_id, round(value, {DIGITS}), day FROM ({sql}) "
        "WHERE value IS NOT NULL AND account_id IN (SELECT id FROM account)"
        for _id, sql in parts
    )
    return f"INSERT INTO {into} (measure, account_id, value, day) {selects}"


def _insert_in_one_pass(
    connection: Connection,
    wanted: Sequence[tuple[str, Source, bool]],
    metrics: dict[str, int],
    span: Span,
    *,
    into: str,
) -> None:
    columns: list[str] = []
    parts: list[tuple[str, str]] = []
    first = span.today
    for place, (number, source, _keep) in enumerate(wanted):
        window = source.window_days or 0
        # A change looks at the window before as well.
        first = min(first, span.today - window * (2 if source.what == "change_percent" else 1) + 1)
        inside = _of_metric(source, metrics) + f"day > {span.today - window}"
        before = _of_metric(source, metrics) + f"day <= {span.today - window}"
        if source.what == "change_percent":
            before += f" AND day > {span.today - 2 * window}"
        columns += [f"{_aggregate(source, inside, before)} AS v{place}"]
        columns += [f"max(CASE WHEN {inside} THEN day END) AS d{place}"]
        parts.append((number, _per_seat(source, f"v{place}", f"d{place}", "wide", span)))
    wide = (
        f"SELECT account_id, {', '.join(columns)} FROM usage_point "
        f"WHERE day <= {span.today} AND day >= {first} {span.among} GROUP BY account_id"
    )
    statement = _insert(into, parts).replace(
        "SELECT ?", f"WITH wide AS MATERIALIZED ({wide}) SELECT ?", 1
    )
    connection.exec_driver_sql(statement, tuple(number for number, _sql in parts))


def _of_metric(source: Source, metrics: dict[str, int]) -> str:
    if source.metric is None and source.what == "change_percent":
        return f"metric_id = {metrics[_FIRST]} AND "
    return "" if source.metric is None else f"metric_id = {metrics[source.metric]} AND "


def _aggregate(source: Source, inside: str, before: str) -> str:
    total = f"sum(CASE WHEN {inside} THEN value END)"
    if source.what == "sum":
        return total
    if source.what == "mean":
        return f"{total} / count(DISTINCT CASE WHEN {inside} THEN day END)"
    if source.what == "days":
        return (
            f"CASE WHEN max({inside}) THEN "
            f"count(DISTINCT CASE WHEN {inside} AND value > 0 THEN day END) END"
        )
    # A mean of measured days, because a window may hold four weekly figures or five.
    now = f"{total} / count(DISTINCT CASE WHEN {inside} THEN day END)"
    former = f"(sum(CASE WHEN {before} THEN value END) / "
    former += f"count(DISTINCT CASE WHEN {before} THEN day END))"
    return f"CASE WHEN {former} > 0 THEN 100.0 * ({now} - {former}) / {former} END"


def _per_seat(source: Source, value: str, day: str, table: str, span: Span) -> str:
    """The value, divided by the seats bought if that is asked; unknown where none are."""
    if not source.per_seat:
        return f"SELECT account_id, {value} AS value, {day} AS day FROM {table}"
    return (
        f"SELECT w.account_id, w.{value} / s.seats AS value, w.{day} AS day FROM {table} w "
        "JOIN (SELECT account_id, CAST(sum(quantity) AS REAL) AS seats FROM contract "
        f"WHERE trial = 0 AND starts_on <= {span.today} AND (ends_on IS NULL "
        f"OR ends_on >= {span.today}) {span.among} GROUP BY account_id "
        "HAVING sum(quantity) > 0) s ON s.account_id = w.account_id"
    )


def _anchored(source: Source, metrics: dict[str, int], span: Span) -> str:
    """Over the window that ends today, or if it is empty, over the one that ends with the data."""
    window = 1 if source.what == "last" else source.window_days or 1
    of_metric = _of_metric(source, metrics)
    last = (
        f"SELECT account_id, max(day) AS last FROM usage_point WHERE {of_metric}"
        f"day <= {span.today} {span.among} GROUP BY account_id"
    )
    until = f"CASE WHEN last > {span.today - window} THEN {span.today} ELSE last END"
    value = _aggregate(source, "true", "false") if source.what != "last" else "sum(value)"
    grouped = (
        f"SELECT account_id, {value} AS v, max(day) AS d FROM (SELECT u.account_id, u.day, "
        f"u.value, {until} AS until FROM ({last}) l JOIN usage_point u "
        f"ON u.account_id = l.account_id WHERE {of_metric}u.day <= {until} "
        f"AND u.day > ({until}) - {window}) GROUP BY account_id"
    )
    return _per_seat(source, "v", "d", f"({grouped})", span)


def _since(source: Source, metrics: dict[str, int], span: Span) -> str:
    """Days since the last day with any use."""
    return (
        f"SELECT account_id, {span.today} - max(day) AS value, max(day) AS day FROM usage_point "
        f"WHERE {_of_metric(source, metrics)}day <= {span.today} AND value > 0 {span.among} "
        "GROUP BY account_id"
    )


def features_query(source: Source, span: Span) -> Query:
    """The share of the key features (or of all in use anywhere) used in the window, in percent."""
    among: Sequence[str] = source.features
    marks = ", ".join("?" * len(among))
    if among:
        which, count = f"feature_id IN (SELECT id FROM feature WHERE name IN ({marks}))", len(among)
        known = str(count)
    else:
        which = "feature_id <> 0"
        known = "(SELECT count(DISTINCT feature_id) FROM usage_point WHERE feature_id <> 0)"
    first = span.today - (source.window_days or 0)
    return (
        "SELECT account_id, 100.0 * count(DISTINCT CASE WHEN value > 0 THEN feature_id END) / "
        f"{known} AS value, max(day) AS day FROM usage_point WHERE {which} AND day > {first} "
        f"AND day <= {span.today} AND account_id IN (SELECT id FROM account) {span.among} "
        "GROUP BY account_id",
        among,
    )
