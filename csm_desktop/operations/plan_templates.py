"""Templates of success plans: those of the program and the user's own, with relative days.

The program's lie in ``resources/templates/plans``; every text in them is told by language. One of
the user's own is a row of ``template`` of the kind ``plan``: its content has plain texts. What a
plan is made of them is ``plans_edits.py``'s.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.database.tables import success_plan as plan_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.objective_sentence import counts
from csm_desktop.domain.periods import from_epoch_day
from csm_desktop.operations.own_templates import delete_own, keep_own, list_own
from csm_desktop.operations.plan_rows import read_row
from csm_desktop.paths import resources_folder

_OWN = "own:"
_KIND = "plan"
_LANGUAGE = "en"
"""Read where a template does not know the one asked for."""


@dataclass(frozen=True)
class TemplateInitiative:
    """Something one side is to do."""

    side: str
    """``ours`` or ``theirs``."""
    title: str
    days: int | None
    """Due so many days after the plan's start; None: at no day."""

    def due_on(self, start: date) -> date | None:
        """When it is due in a plan that starts then."""
        return None if self.days is None else start + timedelta(days=self.days)


@dataclass(frozen=True)
class TemplateObjective:
    """An objective to be; its figures are a suggestion."""

    verb: str
    subject: str
    unit: str | None
    baseline: Decimal | None
    """None: to be filled in."""
    target: Decimal
    days: int
    """Due so many days after the plan's start."""
    outcomes: tuple[str, ...]
    initiatives: tuple[TemplateInitiative, ...]

    def due_on(self, start: date) -> date:
        """When it is due in a plan that starts then."""
        return start + timedelta(days=self.days)


@dataclass(frozen=True)
class PlanTemplate:
    """What a plan may begin with."""

    key: str
    """By which it is chosen; that of an own one begins with ``own:``."""
    name: str
    summary: str
    """What the plan's summary begins with."""
    objectives: tuple[TemplateObjective, ...]
    own: bool
    """The user's, kept in the book."""


def list_plan_templates(connection: Connection, *, language: str) -> tuple[PlanTemplate, ...]:
    """The program's templates in a language, then the user's own by name."""

    def read(name: str, content: Mapping[str, Any]) -> PlanTemplate:
        return _read(f"{_OWN}{name}", {"name": name, **content}, language)

    ours = (_read(content["key"], content, language) for content in _built_in())
    return (*ours, *list_own(connection, kind=_KIND, read=read))


def read_plan_template(connection: Connection, *, key: str, language: str) -> PlanTemplate:
    """One template; refuses ``plan_template_unknown``."""
    for template in list_plan_templates(connection, language=language):
        if template.key == key:
            return template
    raise Refusal("plan_template_unknown", field="template", name=key.removeprefix(_OWN))


@command("Save the plan template {name}", lambda *, name, **_: {"name": name.strip()})
def save_plan_template(connection: Connection, *, plan_id: int, name: str) -> str:
    """Keep a plan as a template of the user's own; one of that name is replaced. Returns its key.

    Of the plan it takes the summary, the objectives with their targets, the outcomes and the
    initiatives; no baseline but the 0 that counting begins with, no value, nothing internal and no
    name of a person.

    Raises:
        Refusal: ``plan_gone``, ``template_without_name``.
    """
    if not name.strip():
        raise Refusal("template_without_name", field="name")
    plan = read_row(connection, plan_table, plan_id, "plan_gone")
    objectives = _objectives(connection, plan_id, plan.starts_on)
    content = {"summary": plan.summary, "objectives": objectives}
    keep_own(connection, kind=_KIND, name=name.strip(), content=content)
    return f"{_OWN}{name.strip()}"


@command("Delete the plan template {name}", lambda *, name: {"name": name})
def delete_plan_template(connection: Connection, *, name: str) -> None:
    """Take a template of the user's own away; plans made from it stay."""
    delete_own(connection, kind=_KIND, name=name)


def _objectives(connection: Connection, plan_id: int, start: date) -> list[dict[str, Any]]:
    rows = connection.exec_driver_sql(
        "SELECT id, verb, subject, unit, baseline, target, due_on FROM objective "
        "WHERE plan_id = ? AND target IS NOT NULL ORDER BY position, id",
        (plan_id,),
    ).all()
    return [
        {
            "verb": row.verb,
            "subject": row.subject,
            "unit": row.unit,
            "baseline": "0" if _counts(row) else None,
            "target": row.target,
            "days": max((from_epoch_day(row.due_on) - start).days, 0),
            "outcomes": _outcomes(connection, row.id),
            "initiatives": _initiatives(connection, row.id, start),
        }
        for row in rows
    ]


def _counts(row: Any) -> bool:
    baseline = None if row.baseline is None else Decimal(row.baseline)
    return counts(row.subject, baseline, Decimal(row.target), row.unit)


def _outcomes(connection: Connection, objective_id: int) -> list[str]:
    rows = connection.exec_driver_sql(
        "SELECT title FROM outcome WHERE objective_id = ? ORDER BY position, id", (objective_id,)
    )
    return list(rows.scalars())


def _initiatives(connection: Connection, objective_id: int, start: date) -> list[dict[str, Any]]:
    rows = connection.exec_driver_sql(
        "SELECT side, title, due_on FROM initiative WHERE objective_id = ? ORDER BY position, id",
        (objective_id,),
    )
    return [
        {
            "side": side,
            "title": title,
            "days": None if due is None else max((from_epoch_day(due) - start).days, 0),
        }
        for side, title, due in rows
    ]


def _read(key: str, content: Mapping[str, Any], language: str) -> PlanTemplate:
    def told(text: str | Mapping[str, str]) -> str:
        return text if isinstance(text, str) else text.get(language, text[_LANGUAGE])

    def initiatives(lines: Iterable[Mapping[str, Any]]) -> tuple[TemplateInitiative, ...]:
        return tuple(
            TemplateInitiative(line["side"], told(line["title"]), line["days"]) for line in lines
        )

    objectives = tuple(
        TemplateObjective(
            verb=told(line["verb"]),
            subject=told(line["subject"]),
            unit=told(line["unit"]) if line.get("unit") else None,
            baseline=Decimal(line["baseline"]) if line.get("baseline") else None,
            target=Decimal(line["target"]),
            days=int(line["days"]),
            outcomes=tuple(told(text) for text in line["outcomes"]),
            initiatives=initiatives(line["initiatives"]),
        )
        for line in content["objectives"]
    )
    own = key.startswith(_OWN)
    return PlanTemplate(key, told(content["name"]), told(content["summary"]), objectives, own)


@cache
def _built_in() -> tuple[dict[str, Any], ...]:
    files = (resources_folder() / "templates" / "plans").glob("*.json")
    contents = [
        {"key": file.stem, **json.loads(file.read_text(encoding="utf-8"))} for file in files
    ]
    return tuple(sorted(contents, key=lambda content: (content["position"], content["key"])))
