"""The sample's success plans: written, measured month by month, confirmed by the customer.

Told as acts; see ``story_acts.py``.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.operations.plan_parts_edits import (
    add_initiative,
    add_outcome,
    add_roi_line,
    edit_outcome,
    finish_initiative,
)
from csm_desktop.operations.plans_edits import (
    add_objective_fields,
    close_plan,
    create_plan,
    edit_objective,
    edit_plan,
    record_value,
)
from csm_desktop.operations.story_acts import Act, Cast, Ref, ref
from csm_desktop.operations.story_plot import Entry, Plot, workday

_EVERY_DAYS = 30
"""Days between two values where the file names only the last."""
_SIDES = ("ours", "theirs")


def tell_plans(plot: Plot, cast: Cast) -> Iterator[Act]:
    """Every plan from the day it was written."""
    for plan in plot.plans:
        yield from _plan(plot, plan, cast)
        for place, objective in enumerate(plan["objectives"]):
            yield from _values(plot, plan, place, objective)
            yield from _outcomes(plot, plan, place, objective)
            yield from _initiatives(plot, plan, place, objective)
            yield from _end(plot, plan, place, objective)


def _plan_ref(plan: Entry) -> Ref:
    return ref("plan", plan["a"], plan["name"])


def _part(plan: Entry, *place: object) -> Ref:
    return ref("plan part", plan["a"], plan["name"], *place)


def _plan(plot: Plot, plan: Entry, cast: Cast) -> Iterator[Act]:
    """The plan as it was written, what was agreed, and what is said of it among us."""
    on = max(workday(plot.day(plan["on"])), plot.entered(plan["a"]))
    about = {"plan_id": _plan_ref(plan), "name": plan["name"]}
    params = {"plan": plan, "objectives": _objectives(plot, plan), "cast": cast}
    params |= {"account": ref("account", plan["a"]), "starts_on": plot.day(plan["starts"])}
    at = plot.around(on, 14, plan["a"], "plan")
    yield Act(at, begin_plan, params, makes=_plan_ref(plan), alone=True)
    if "agreed" in plan:
        agreed, by = workday(plot.day(plan["agreed"][0])), plan["agreed"][1]
        values = {"state": "active", "agreed_on": agreed, "agreed_by": by}
        at = plot.around(agreed, 15, plan["a"], "agreed")
        yield Act(at, edit_plan, {**about, "values": values})
    if "review" in plan:
        day = workday(min(plot.today, plot.day(plan["review"])) - timedelta(days=26))
        values = {"review_on": workday(plot.day(plan["review"]))}
        at = plot.around(max(day, on), 16, plan["a"], "review")
        yield Act(at, edit_plan, {**about, "values": values})
    for written, text in plan.get("internal", ()):
        at = plot.around(workday(plot.day(written)), 17, plan["a"], "internal")
        yield Act(at, edit_plan, {**about, "values": {"internal": text}})
    if "closed" in plan:
        yield Act(plot.around(plot.day(plan["closed"]), 11, plan["a"]), close_plan, about)


def _objectives(plot: Plot, plan: Entry) -> list[dict[str, Any]]:
    """What each objective is at the beginning, ready for its command."""
    found = []
    for objective in plan["objectives"]:
        verb, subject, unit, baseline, target = objective["is"]
        values = {"verb": verb, "subject": subject, "unit": unit}
        values |= {"baseline": Decimal(baseline), "target": Decimal(target)}
        values |= {
            "baseline_on": plot.day(objective["since"]),
            "due_on": plot.day(objective["by"]),
        }
        due = {side: [plot.day(row[2]) for row in objective.get(side, ())] for side in _SIDES}
        found.append({"values": values, "due": due})
    return found


@command("Write the success plan {name}", lambda *, plan, **_: {"name": plan["name"]})
def begin_plan(
    connection: Connection,
    *,
    account: Ref,
    plan: Entry,
    starts_on: date,
    objectives: list[dict[str, Any]],
    cast: Cast,
) -> int:
    """A plan with its parts as one step; ``cast`` learns which row is which."""
    number = create_plan(
        connection, account_id=cast.ids[account], name=plan["name"], starts_on=starts_on
    )
    values = {"summary": plan["summary"]}
    values |= {name: plan[name] for name in ("currency",) if name in plan}
    if "rate" in plan:
        values["discount_rate"] = Decimal(plan["rate"])
    edit_plan(connection, plan_id=number, name=plan["name"], values=values)
    for place, objective in enumerate(objectives):
        row = add_objective_fields(connection, plan_id=number, values=objective["values"])
        cast.ids[_part(plan, place)] = row
        _add_parts(connection, plan, place, objective["due"], cast)
    for side, title, amounts, source in plan.get("roi", ()):
        cents = [amount * 100 for amount in amounts]
        add_roi_line(
            connection, plan_id=number, side=side, title=title, amounts=cents, source=source
        )
    return number


def _add_parts(
    connection: Connection, plan: Entry, place: int, due: dict[str, list[date]], cast: Cast
) -> None:
    row, entry = cast.ids[_part(plan, place)], plan["objectives"][place]
    for at, (title, *_) in enumerate(entry.get("outcomes", ())):
        made = add_outcome(connection, objective_id=row, title=title)
        cast.ids[_part(plan, place, "outcome", at)] = made
    for side in _SIDES:
        for at, (title, owner, *_) in enumerate(entry.get(side, ())):
            made = add_initiative(
                connection, objective_id=row, side=side, title=title, owner=owner,
                due_on=due[side][at],
            )  # fmt: skip
            cast.ids[_part(plan, place, side, at)] = made


def _values(plot: Plot, plan: Entry, place: int, objective: Entry) -> Iterator[Act]:
    for day, value in _measured(plot, plan, objective):
        params = {
            "objective_id": _part(plan, place),
            "subject": objective["is"][1],
            "day": day,
            "value": value,
            "source": objective["source"],
            "today": max(day, plot.day(plan["on"])),
        }
        at = plot.around(params["today"], 15, plan["a"], place)
        written = plot.around(plot.day(plan["on"]), 15, plan["a"], place)
        yield Act(max(at, written), record_value, params)


def _measured(plot: Plot, plan: Entry, objective: Entry) -> list[tuple[date, Decimal]]:
    """The values of the file; where it has one only, those of the months that led to it."""
    if "values" in objective:
        return [(workday(plot.day(day)), Decimal(value)) for day, value in objective["values"]]
    if "now" not in objective:
        return []
    first = Decimal(objective["is"][3])
    reached = Decimal(objective["now"])
    until = objective.get("done") or objective.get("ended")
    last = workday(plot.day(until) if until else plot.today - timedelta(days=5))
    since, bend = plot.day(objective["since"]), objective.get("bend", 1.1)
    random = plot.random("value", plan["a"], objective["is"][1])
    found, day = [(last, reached)], last - timedelta(days=_EVERY_DAYS)
    while day > max(since, plot.day(plan["on"])):
        share = ((day - since) / (last - since)) ** bend + random.uniform(-0.04, 0.04)
        value = first + (reached - first) * Decimal(share)
        found.append((workday(day), value.quantize(_last_digit(first, reached))))
        day -= timedelta(days=_EVERY_DAYS)
    return found[::-1]


def _last_digit(*values: Decimal) -> Decimal:
    """As fine as the finer of some values."""
    return min(Decimal(1).scaleb(int(value.as_tuple().exponent)) for value in values)


def _outcomes(plot: Plot, plan: Entry, place: int, objective: Entry) -> Iterator[Act]:
    for at, (title, state, evidence, by, on) in enumerate(objective.get("outcomes", ())):
        values: dict[str, Any] = {"state": state}
        values["evidence"] = evidence and plot.text(evidence)
        day = workday(plot.today - timedelta(days=9))
        if on is not None:
            day = workday(plot.day(on))
            values |= {"confirmed_by": by, "confirmed_on": day}
        if state != "open" or evidence:
            row = _part(plan, place, "outcome", at)
            params = {"outcome_id": row, "title": title, "values": values}
            yield Act(plot.around(day, 16, plan["a"], title), edit_outcome, params)


def _initiatives(plot: Plot, plan: Entry, place: int, objective: Entry) -> Iterator[Act]:
    for side in _SIDES:
        for at, (title, _owner, _due, done) in enumerate(objective.get(side, ())):
            if done is not None:
                day = workday(plot.day(done))
                row = _part(plan, place, side, at)
                params = {"initiative_id": row, "title": title, "done_on": day}
                yield Act(plot.around(day, 17, plan["a"], title), finish_initiative, params)


def _end(plot: Plot, plan: Entry, place: int, objective: Entry) -> Iterator[Act]:
    """An objective that was reached, or closed without."""
    ended = objective.get("done") or objective.get("ended")
    if ended is None:
        return
    day, state = workday(plot.day(ended)), objective.get("state", "achieved")
    values = {"state": state, "done_on": day if state == "achieved" else None}
    params = {
        "objective_id": _part(plan, place),
        "subject": objective["is"][1],
        "values": values,
        "today": day,
    }
    yield Act(plot.around(day, 18, plan["a"], place), edit_objective, params)
