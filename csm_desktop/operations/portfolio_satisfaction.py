"""Success × satisfaction, and how customers answer quarter by quarter."""

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction

from sqlalchemy import Connection

from csm_desktop.database.health import read_model_in_use
from csm_desktop.database.store import local_zone
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.periods import (
    Quarter,
    end_of_local_day,
    from_micros,
    local_day,
    to_micros,
)
from csm_desktop.domain.surveys import POSITIVE, scores_of
from csm_desktop.operations.book import read_book
from csm_desktop.operations.portfolio_currency import portfolio_currency
from csm_desktop.operations.portfolio_renewals import quarters_to
from csm_desktop.operations.portfolio_scope import ARR, Scope, ids_in_order, ids_of, read_scope
from csm_desktop.operations.portfolio_voice_records import (
    SatisfactionPoint,
    SuccessSatisfaction,
    SurveyLine,
    SurveyPoint,
    SurveyTrends,
)

ANSWERED_DAYS = 365
"""An older answer says nothing of today."""
SATISFIED_FROM = 75
"""Place on the answer's own scale: CSAT 4 of 5, NPS 8 of 10."""
LISTED = 200
TREND_QUARTERS = 6
_NPS_SCALES = ("0-10", "1-10")

_CLOSURE = (
    "(SELECT avg(o.score) FROM (SELECT avg(CASE x.state WHEN 'achieved' THEN 10000.0 "
    "WHEN 'partly' THEN 5000.0 ELSE 0 END) AS score FROM outcome x WHERE x.account_id = a.id "
    "AND x.state IN ('achieved', 'partly', 'missed') GROUP BY x.objective_id) o)"
)
"""Outcome closure: the mean of the objectives', each the mean of its decided outcomes."""


def read_success_satisfaction(
    connection: Connection,
    *,
    today: date,
    query: str = "",
    account_ids: Sequence[int] | None = None,
    limit: int = 300,
) -> SuccessSatisfaction:
    """Accounts with a success figure and an answer of the last year, and the two lists.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    success_from = read_model_in_use(connection).model.healthy
    points = _read_points(connection, scope, today)
    good, glad = success_from * 100, SATISFIED_FROM * 100
    glad_only = [p for p in points if p.satisfaction >= glad and p.success < good]
    good_only = [p for p in points if p.success >= good and p.satisfaction < glad]
    return SuccessSatisfaction(
        currency=portfolio_currency(connection),
        success_from=success_from,
        satisfied_from=SATISFIED_FROM,
        points=tuple(points[:limit]),
        accounts=len(points),
        satisfied_not_successful=tuple(glad_only[:LISTED]),
        satisfied_not_successful_ids=ids_in_order(point.account_id for point in glad_only),
        successful_not_satisfied=tuple(good_only[:LISTED]),
        successful_not_satisfied_ids=ids_in_order(point.account_id for point in good_only),
    )


def _read_points(connection: Connection, scope: Scope, today: date) -> list[SatisfactionPoint]:
    zone = local_zone()
    since = to_micros(end_of_local_day(today - timedelta(days=ANSWERED_DAYS), zone))
    until = to_micros(end_of_local_day(today, zone))
    # With max() the bare columns are of the row that has it, as SQLite documents.
    rows = connection.exec_driver_sql(
        "WITH last AS (SELECT account_id, max(answered_at) AS at, kind, score, scale "
        "FROM survey_answer WHERE kind IN ('nps', 'csat') AND answered_at >= ? "
        "AND answered_at < ? GROUP BY account_id) "
        "SELECT a.id, a.name, h.score, x.closure, x.kind, x.score, x.scale, x.at, "
        f"{ARR} AS arr FROM (SELECT a.id, last.*, {_CLOSURE} AS closure FROM last "
        "JOIN account a ON a.id = last.account_id) x JOIN account a ON a.id = x.id "
        "LEFT JOIN account_summary s ON s.account_id = a.id "
        "LEFT JOIN account_health h ON h.account_id = a.id "
        f"WHERE (h.score IS NOT NULL OR x.closure IS NOT NULL) AND {scope.condition} "
        "ORDER BY arr DESC, a.id",
        (since, until, *scope.values),
    )
    points = []
    for number, name, health, closure, kind, score, scale, at, arr in rows:
        place = _place(score, scale)
        if place is None:
            continue
        success = health if closure is None else int(closure + 0.5)
        points.append(
            SatisfactionPoint(
                account_id=number,
                name=name,
                success=success,
                by_outcomes=closure is not None,
                satisfaction=place,
                kind=kind,
                answered_on=local_day(from_micros(at), zone),
                arr=arr,
            )
        )
    return points


def _place(score: int, scale: str) -> int | None:
    """Where an answer stands on its scale, 0–10,000; None on a scale that cannot be read."""
    try:
        scores = scores_of(scale)
    except Refusal:
        return None
    return (score - scores[0]) * 10_000 // (scores[-1] - scores[0])


def read_survey_trends(
    connection: Connection,
    *,
    today: date,
    query: str = "",
    account_ids: Sequence[int] | None = None,
    quarters: int = TREND_QUARTERS,
) -> SurveyTrends:
    """NPS, CSAT and CES by touchpoint and quarter; scales and touchpoints are never pooled.

    Raises:
        QueryProblem: the query cannot be understood.
    """
    scope = read_scope(connection, query=query, account_ids=account_ids, today=today)
    shown = quarters_to(today, quarters, read_book(connection).fiscal_year_start_month)
    zone = local_zone()
    first = to_micros(end_of_local_day(shown[0].period.opening, zone))
    ends = [to_micros(end_of_local_day(min(q.period.last, today), zone)) for q in shown]
    place = " ".join(f"WHEN x.answered_at < {end} THEN {n}" for n, end in enumerate(ends))
    good = " ".join(
        f"WHEN '{scale}' THEN x.score IN ({', '.join(map(str, sorted(scores)))})"
        for scale, scores in POSITIVE.items()
    )
    rows = connection.exec_driver_sql(
        f"SELECT x.kind, x.scale, x.touchpoint, CASE {place} END AS place, count(*), sum(x.score), "
        f"sum(x.score >= 9), sum(x.score <= 6), sum(CASE x.scale {good} END), "
        "json_group_array(DISTINCT x.account_id) FROM survey_answer x "
        "WHERE x.kind IN ('nps', 'csat', 'ces') AND x.answered_at >= ? AND x.answered_at < ?"
        f"{scope.within('x.account_id')} GROUP BY x.kind, x.scale, x.touchpoint, place",
        (first, ends[-1], *scope.values),
    ).all()
    found: dict[tuple[str, str, str | None], dict[int, SurveyPoint]] = {}
    for kind, scale, touchpoint, number, *sums, ids in rows:
        point = SurveyPoint(shown[number], _value(kind, scale, sums), sums[0], ids_of(ids))
        found.setdefault((kind, scale, touchpoint), {})[number] = point
    lines = [_line(key, points, shown) for key, points in found.items()]
    order = {"nps": 0, "csat": 1, "ces": 2}
    lines.sort(key=lambda line: (order[line.kind], -line.n, line.scale, line.touchpoint or ""))
    return SurveyTrends(tuple(lines))


def _line(
    key: tuple[str, str, str | None], points: dict[int, SurveyPoint], shown: Sequence[Quarter]
) -> SurveyLine:
    made = tuple(
        points.get(number, SurveyPoint(quarter, None, 0, ids_of(None)))
        for number, quarter in enumerate(shown)
    )
    return SurveyLine(*key, made, sum(point.n for point in made))


def _value(kind: str, scale: str, sums: Sequence[int | None]) -> Fraction | None:
    """The figure of a kind by the formulas of ``domain/surveys.py``; None where it has none.

    ``sums``: answers, their scores, promoters, detractors, positive ones.
    """
    n, total, promoters, detractors, positive = sums
    assert n and total is not None and promoters is not None and detractors is not None
    if kind == "nps":
        return Fraction(100 * (promoters - detractors), n) if scale in _NPS_SCALES else None
    if kind == "csat":
        return None if positive is None else Fraction(positive, n)
    return Fraction(total, n) if scale == "1-7" else None
