"""The score as one SQL statement, made from a model.

It does what ``domain/health.py`` does: the same operations on doubles in the same order. Numbers
that are not whole are bound, never written out, because SQLite does not read back every digit.
Not here: where inputs come from (``health_sources.py``), and keeping results (``health.py``).
"""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from csm_desktop.domain.health import NEUTRAL, shares
from csm_desktop.domain.health_parts import Group, HealthModel, Measure, Rule

COLUMNS = "account_id, score, band, coverage, low, high, capped, override_id"
"""What :func:`score_query` gives."""


class _Sql:
    """SQL and its parameters, growing together from left to right."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.parameters: list[object] = []

    def add(self, text: str, *parameters: object) -> None:
        assert text.count("?") == len(parameters), text
        self.parts.append(text)
        self.parameters += parameters

    def number(self, value: float) -> None:
        """A number, exactly; doubles, so that no division is one of whole numbers."""
        if value == int(value) and abs(value) < 2**53:
            self.add(f"{int(value)}.0")
        else:
            self.add("?", value)


@lru_cache(maxsize=8)
def score_query(
    model: HealthModel, today: int, *, inputs: str = "health_input", among: str = ""
) -> tuple[str, tuple[object, ...]]:
    """A query for :data:`COLUMNS` of every account with an input, and its parameters.

    ``today`` is in days since 1970-01-01; ``inputs`` and ``among`` (AND and a condition on
    ``account_id``) are SQL of ours.
    """
    sql = _Sql()
    rules = "".join(f", r{place}" for place in range(len(model.rules)))
    # Materialized, because SQLite would write a subquery's expressions out at each of their uses.
    sql.add("WITH k AS MATERIALIZED (SELECT account_id")
    _add_inputs(sql, model, today, inputs)
    sql.add(f" FROM (SELECT DISTINCT account_id FROM {inputs} WHERE true {among}) a), ")
    sql.add(f"g AS MATERIALIZED (SELECT account_id{rules}")
    _add_groups(sql, model)
    sql.add(
        f" FROM k), s AS MATERIALIZED (SELECT account_id, coverage, low, high{rules}, "
        f"CASE WHEN coverage >= {model.floor * 100} THEN CAST("
    )
    _add_overall(sql, model)
    sql.add(
        " * 100.0 + 0.5 AS INTEGER) END AS score FROM g) "
        "SELECT c.account_id, score, coalesce(o.band, CASE WHEN capped IS NULL THEN c.band ELSE "
    )
    _add_caps(sql, model)
    sql.add(" END) AS band, coverage, low, high, capped, o.id AS override_id FROM (SELECT *, ")
    _add_capped(sql, model)
    sql.add(
        f" AS capped FROM (SELECT *, CASE WHEN score >= {model.healthy * 100} THEN 'healthy' "
        f"WHEN score >= {model.watch * 100} THEN 'watch' WHEN score IS NOT NULL THEN 'poor' END "
        f"AS band FROM s)) c LEFT JOIN ({overrides_query(today, among=among)}) o "
        "ON o.account_id = c.account_id"
    )
    return "".join(sql.parts), tuple(sql.parameters)


def overrides_query(today: int, *, among: str = "") -> str:
    """The override in force of each account that has one: the last one made."""
    return (
        "SELECT account_id, id, band FROM (SELECT account_id, id, band, row_number() OVER "
        "(PARTITION BY account_id ORDER BY made_on DESC, id DESC) AS place FROM health_override "
        f"WHERE until >= {today} AND made_on <= {today} "
        f"AND (ended_on IS NULL OR ended_on > {today}) {among}) WHERE place = 1"
    )


def _hundredths(value: str) -> str:
    return f"CAST({value} * 100.0 + 0.5 AS INTEGER)"


def _add_inputs(sql: _Sql, model: HealthModel, today: int, inputs: str) -> None:
    """k…: the score of each measure with data; r…: whether each hard rule applies."""
    own = f" FROM {inputs} i WHERE i.account_id = a.account_id AND measure = ?"
    for place, measure in enumerate(model.measures()):
        sql.add(", (SELECT ")
        _add_measure_score(sql, measure.rule)
        oldest = today - measure.valid_days
        sql.add(f"{own} AND day >= {oldest}) AS k{place}", measure.id)
    for place, rule in enumerate(model.rules):
        sql.add(f", (SELECT value {rule.op} ")
        sql.number(rule.value)
        sql.add(f"{own}) AS r{place}", rule.id)


def measure_score_sql(rule: Rule) -> tuple[str, tuple[object, ...]]:
    """The score of ``value`` by a rule, and its parameters."""
    sql = _Sql()
    _add_measure_score(sql, rule)
    return "".join(sql.parts), tuple(sql.parameters)


def _add_measure_score(sql: _Sql, rule: Rule) -> None:
    """The score of ``value``, as ``score_measure`` gives it."""
    if rule.shape == "line":
        _add_line(sql, rule.points)
        return
    sql.add("CASE WHEN value IS NULL THEN NULL")  # a CASE needs a WHEN; one range has none
    if rule.shape == "words":
        for place, (_word, score) in enumerate(rule.words[:-1]):
            sql.add(f" WHEN value < {place + 1} THEN ")
            sql.number(score)
        sql.add(" ELSE ")
        sql.number(rule.words[-1][1])
    else:
        for step, above in pairwise(rule.steps):
            assert step.high is not None
            sql.add(" WHEN value <= " if step.score >= above.score else " WHEN value < ")
            sql.number(step.high)
            sql.add(" THEN ")
            sql.number(step.score)
        sql.add(" ELSE ")
        sql.number(rule.steps[-1].score)
    sql.add(" END")


def _add_line(sql: _Sql, points: Sequence[tuple[float, float]]) -> None:
    sql.add("CASE WHEN value <= ")
    sql.number(points[0][0])
    sql.add(" THEN ")
    sql.number(points[0][1])
    for (left, low), (right, high) in pairwise(points):
        sql.add(" WHEN value < ")
        sql.number(right)
        sql.add(" THEN ")
        sql.number(low)
        sql.add(" + ((value - ")
        sql.number(left)
        sql.add(") * ")
        sql.number(high - low)
        sql.add(") / ")
        sql.number(right - left)
    sql.add(" ELSE ")
    sql.number(points[-1][1])
    sql.add(" END")


def _placed(model: HealthModel) -> list[tuple[Group, list[tuple[int, Measure]]]]:
    """The groups, each with its measures and their places in the whole."""
    places = iter(range(len(model.measures())))
    return [(group, [(next(places), m) for m in group.measures]) for group in model.groups]


def _score(place: int, measure: Measure) -> str:
    """The score that counts: with a neutral or a zero put in for a missing one."""
    put_in = {"neutral": NEUTRAL, "zero": 0.0}.get(measure.nulls)
    return f"k{place}" if put_in is None else f"coalesce(k{place}, {put_in})"


def _add_groups(sql: _Sql, model: HealthModel) -> None:
    """g…: the groups' scores; coverage, low, high."""
    placed = _placed(model)
    for number, (_group, measures) in enumerate(placed):
        top, weight = ["0.0"], ["0"]
        for place, measure in measures:
            score = _score(place, measure)
            if measure.nulls in ("neutral", "zero"):
                top.append(f"{measure.weight}.0 * {score}")
                weight.append(f"{measure.weight}")
            else:
                top.append(f"coalesce({measure.weight}.0 * {score}, 0.0)")
                weight.append(f"({score} IS NOT NULL) * {measure.weight}")
        sql.add(f", ({' + '.join(top)}) / nullif({' + '.join(weight)}, 0) AS g{number}")
    sql.add(", CAST((0.0")
    for place, share in enumerate(shares(model)):
        sql.add(f" + CASE WHEN k{place} IS NULL THEN 0.0 ELSE ")
        sql.number(share)
        sql.add(" END")
    sql.add(") * 100.0 * 100.0 + 0.5 AS INTEGER) AS coverage")
    for name, missing in (("low", "0.0"), ("high", "100.0")):
        sql.add(f", {_hundredths(_bound(placed, missing))} AS {name}")


def _bound(placed: list[tuple[Group, list[tuple[int, Measure]]]], missing: str) -> str:
    whole = sum(group.weight for group, _measures in placed)
    terms = ["0.0"]
    for group, measures in placed:
        top = " + ".join(
            ["0.0", *(f"{m.weight}.0 * coalesce(k{place}, {missing})" for place, m in measures)]
        )
        weight = sum(measure.weight for _place, measure in measures)
        terms.append(f"{group.weight}.0 * (({top}) / {weight}.0)")
    return f"(({' + '.join(terms)}) / {whole}.0)"


def _add_overall(sql: _Sql, model: HealthModel) -> None:
    top, weight = ["0.0"], ["0"]
    for number, group in enumerate(model.groups):
        top.append(f"coalesce({group.weight}.0 * g{number}, 0.0)")
        weight.append(f"(g{number} IS NOT NULL) * {group.weight}")
    sql.add(f"({' + '.join(top)}) / nullif({' + '.join(weight)}, 0)")


def _add_capped(sql: _Sql, model: HealthModel) -> None:
    """The id of the first of the worst rules that apply, where the band is better than its cap."""
    worst_first = [
        (place, rule)
        for cap in ("poor", "watch")
        for place, rule in enumerate(model.rules)
        if rule.cap == cap
    ]
    if not worst_first:
        sql.add("NULL")
        return
    sql.add("CASE WHEN band IS NULL OR band = 'poor' THEN NULL")
    for place, rule in worst_first:
        better = "" if rule.cap == "poor" else "band = 'healthy' AND "
        sql.add(f" WHEN {better}r{place} THEN ?", rule.id)
    sql.add(" END")


def _add_caps(sql: _Sql, model: HealthModel) -> None:
    if not model.rules:
        sql.add("NULL")
        return
    sql.add("CASE capped")
    for rule in model.rules:
        sql.add(f" WHEN ? THEN '{rule.cap}'", rule.id)
    sql.add(" END")
