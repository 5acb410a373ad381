"""What is asked about the health of one account; of the book in ``health_book.py``.

The lines are those of the rule in ``domain/health.py`` over the kept inputs, so that the score and
its arithmetic cannot say different things.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from sqlalchemy import Connection

from csm_desktop.database.health import find_inputs
from csm_desktop.database.store import local_zone
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health import (
    HEALTH_DROP_DAYS,
    Input,
    Line,
    Override,
    Score,
    band_of,
    hundredths,
    score_account,
)
from csm_desktop.domain.health_parts import Group, HardRule, HealthModel
from csm_desktop.domain.health_words import unit_of
from csm_desktop.domain.periods import (
    add_months,
    end_of_local_day,
    from_epoch_day,
    from_micros,
    local_day,
    to_epoch_day,
    to_micros,
)
from csm_desktop.operations.health_judgements import list_overrides, list_pulses
from csm_desktop.operations.health_records import (
    AccountHealth,
    CappingRule,
    HealthGroup,
    HealthLine,
    HealthPoint,
    ModelChange,
    TouchMark,
)
from csm_desktop.operations.health_versions import list_model_changes, read_model_in_use

TREND_MONTHS = 12


def read_health(connection: Connection, *, account_id: int, today: date) -> AccountHealth:
    """The health of an account with its arithmetic line by line; refuses ``account_gone``."""
    name = connection.exec_driver_sql(
        "SELECT name FROM account WHERE id = ?", (account_id,)
    ).scalar()
    if name is None:
        raise Refusal("account_gone")
    used = read_model_in_use(connection)
    model = used.model
    inputs = read_inputs(connection, account_id=account_id).get(account_id, {})
    overrides = list_overrides(connection, today=today, account_id=account_id)
    override = next((one for one in overrides if one.in_force), None)
    found = score_account(
        model, inputs, today, Override(override.id, override.band) if override else None
    )
    lines = explain(model, found, read_field_labels(connection))
    trend = _read_trend(connection, account_id, today)
    rules = {rule.id: rule for rule in model.rules}
    return AccountHealth(
        account_id=account_id,
        account=name,
        score=found.score,
        band=found.band,
        score_band=None if found.score is None else band_of(model, found.score),
        coverage=found.coverage,
        low=found.low,
        high=found.high,
        floor=model.floor * 100,
        capped=_capping(rules[found.capped], inputs) if found.capped else None,
        rules=tuple(_capping(rules[hit], inputs) for hit in found.hits),
        override=override,
        model=used.version,
        change=_change(connection, account_id, found.score, today),
        groups=_groups(model, lines),
        lines=lines,
        trend=trend,
        model_changes=_within(list_model_changes(connection), trend),
        pulses=list_pulses(connection, today=today, account_id=account_id),
        touches=_read_touches(connection, account_id, today),
    )


def read_inputs(
    connection: Connection, *, account_id: int | None = None
) -> dict[int, dict[str, Input]]:
    """Account → measure or hard rule → what was found, of one account or all."""
    find_inputs(connection, account_id=account_id)
    where = "" if account_id is None else " WHERE account_id = :account"
    rows = connection.exec_driver_sql(
        f"SELECT account_id, measure, value, day FROM health_input{where}", {"account": account_id}
    )
    found: dict[int, dict[str, Input]] = {}
    for account, measure, value, day in rows:
        found.setdefault(account, {})[measure] = Input(value, from_epoch_day(day))
    return found


def read_field_labels(connection: Connection) -> dict[int, str]:
    """The user's own fields of accounts: id → label."""
    rows = connection.exec_driver_sql("SELECT id, label FROM field WHERE noun = 'account'").all()
    return dict(map(tuple, rows))


def explain(model: HealthModel, found: Score, labels: Mapping[int, str]) -> tuple[HealthLine, ...]:
    """The arithmetic of a score as pages show it, in the model's order."""
    places = [(group, measure) for group in model.groups for measure in group.measures]
    return tuple(
        HealthLine(
            group=group.id,
            group_names=group.name,
            measure=measure.id,
            names=measure.name,
            value=None if line.word is not None else line.value,
            word=line.word,
            unit=unit_of(measure.source),
            score=None if line.score is None else hundredths(line.score),
            weight=line.weight,
            share=hundredths(line.share * 100.0),
            counts=hundredths(line.counts * 100.0),
            adds=adds,
            day=line.day,
            source=measure.source,
            field=labels.get(measure.source.field) if measure.source.field is not None else None,
            state=line.state,
            valid_days=measure.valid_days,
        )
        for (group, measure), line, adds in zip(
            places, found.lines, _adds(found.lines), strict=True
        )
    )


def _adds(lines: Sequence[Line]) -> list[int]:
    """What each line brings in whole hundredths, so that they sum to the score exactly.

    Each is rounded down, and what is left goes to those that lost most.
    """
    exact = [line.counts * (line.score or 0.0) * 100.0 for line in lines]
    whole = [math.floor(part) for part in exact]
    left = math.floor(math.fsum(exact) + 0.5) - sum(whole)
    losers = sorted(range(len(lines)), key=lambda place: whole[place] - exact[place])
    for place in losers[: max(left, 0)]:
        whole[place] += 1
    return whole


def _groups(model: HealthModel, lines: Iterable[HealthLine]) -> tuple[HealthGroup, ...]:
    own: dict[str, list[HealthLine]] = {}
    for line in lines:
        own.setdefault(line.group, []).append(line)
    whole = sum(group.weight for group in model.groups)
    return tuple(_group(group, own[group.id], whole) for group in model.groups)


def _group(group: Group, lines: Sequence[HealthLine], whole: int) -> HealthGroup:
    scored = [line for line in lines if line.score is not None]
    known = sum(line.weight for line in lines if line.state in ("fresh", "kept"))
    weight = sum(line.weight for line in scored)
    top = sum(line.weight * (line.score or 0) for line in scored)
    return HealthGroup(
        id=group.id,
        names=group.name,
        weight=group.weight,
        share=hundredths(100.0 * group.weight / whole),
        score=(top * 2 + weight) // (weight * 2) if weight else None,
        coverage=hundredths(100.0 * known / sum(line.weight for line in lines)),
        adds=sum(line.adds for line in lines),
    )


def _capping(rule: HardRule, inputs: Mapping[str, Input]) -> CappingRule:
    found = inputs.get(rule.id)
    return CappingRule(
        id=rule.id,
        names=rule.name,
        cap=rule.cap,
        source=rule.source,
        value=found.value if found else None,
        day=found.day if found else None,
    )


def _change(connection: Connection, account_id: int, score: int | None, today: date) -> int | None:
    before = connection.exec_driver_sql(
        "SELECT score FROM health_score WHERE account_id = ? AND day <= ? "
        "ORDER BY day DESC LIMIT 1",
        (account_id, to_epoch_day(today) - HEALTH_DROP_DAYS),
    ).scalar()
    return None if score is None or before is None else score - int(before)


def _read_trend(connection: Connection, account_id: int, today: date) -> tuple[HealthPoint, ...]:
    first = to_epoch_day(add_months(today, -TREND_MONTHS))
    rows = connection.exec_driver_sql(
        "SELECT day, score, band, coverage, model FROM health_score WHERE account_id = :account "
        "AND day <= :last AND day >= coalesce((SELECT max(b.day) FROM health_score b "
        "WHERE b.account_id = :account AND b.day <= :first), :first) ORDER BY day",
        {"account": account_id, "first": first, "last": to_epoch_day(today)},
    )
    return tuple(
        HealthPoint(from_epoch_day(max(day, first)), score, band, coverage, model)
        for day, score, band, coverage, model in rows
    )


def _within(
    changes: Iterable[ModelChange], trend: Sequence[HealthPoint]
) -> tuple[ModelChange, ...]:
    if not trend:
        return ()
    return tuple(change for change in changes if change.day > trend[0].day)


def _read_touches(connection: Connection, account_id: int, today: date) -> tuple[TouchMark, ...]:
    zone = local_zone()
    first = add_months(today, -TREND_MONTHS) - timedelta(days=1)
    rows = connection.exec_driver_sql(
        "SELECT id, noted_at, kind, coalesce(title, substr(text, 1, 80)) FROM note "
        "WHERE account_id = ? AND kind <> 'internal note' AND noted_at >= ? AND noted_at < ? "
        "ORDER BY noted_at, id",
        (
            account_id,
            to_micros(end_of_local_day(first, zone)),
            to_micros(end_of_local_day(today, zone)),
        ),
    )
    return tuple(
        TouchMark(local_day(from_micros(at), zone), kind, title or "", number)
        for number, at, kind, title in rows
    )
