"""The sample's onboarding projects: those under way, those of two years, and one given up.

Told as acts; see ``story_acts.py``. Holidays are facts and lie on their own days, so that in
another year a story that moved may be counted a day longer.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import Connection, update

from csm_desktop.database.store import command
from csm_desktop.database.tables import task as task_table
from csm_desktop.operations.holidays import import_holidays
from csm_desktop.operations.milestone_edits import add_milestone, move_milestone, reach_milestone
from csm_desktop.operations.onboarding_edits import (
    replan_project,
    start_empty_project,
    start_project,
    stop_project,
)
from csm_desktop.operations.story_acts import Act, Cast, Ref, ref
from csm_desktop.operations.story_plot import Entry, Plot, workday
from csm_desktop.operations.tasks import create_task

_OURS = "Ines Duarte"
_FIELDS = {"title": "title", "owner": "owner", "who": "assignee", "exit": "exit_criterion"}
"""What a milestone of the file says → the field of a milestone."""


def tell_onboarding(plot: Plot, cast: Cast) -> Iterator[Act]:
    """Holidays, projects, and the days on which their milestones were reached or moved."""
    for place, (country, days) in enumerate(plot.holidays.items()):
        entries = [(date.fromisoformat(day), name) for day, name in days]
        yield Act(
            plot.moment(plot.first_day, f"09:2{place}"), import_holidays,
            {"country": country, "entries": entries},
        )  # fmt: skip
    for project in plot.projects:
        yield _begin(plot, project, cast)
        for place, milestone in enumerate(project["milestones"]):
            yield from _milestone(plot, project, place, milestone)
        yield from _ends(plot, project)
    yield from _tasks(plot)


def milestone_ref(account: str, project: str, place: int) -> Ref:
    """A milestone by its place in its project."""
    return ref("milestone", account, project, place)


def _project_ref(project: Entry) -> Ref:
    return ref("project", project["a"], project["name"])


def _begin(plot: Plot, project: Entry, cast: Cast) -> Act:
    starts_on = plot.day(project["starts"])
    params = {
        "account": ref("account", project["a"]),
        "project": project,
        "starts_on": starts_on,
        "cast": cast,
    }
    day = max(workday(starts_on), plot.entered(project["a"]))
    at = plot.around(day, 11, project["a"], project["name"])
    return Act(at, begin_project, params, makes=_project_ref(project), alone=True)


@command("Start onboarding: {name}", lambda *, project, **_: {"name": project["name"]})
def begin_project(
    connection: Connection, *, account: Ref, project: Entry, starts_on: date, cast: Cast
) -> int:
    """A project with its milestones as one step; ``cast`` learns which row is which."""
    account_id = cast.ids[account]
    if "template" in project:
        number = start_project(
            connection,
            account_id=account_id,
            template=project["template"],
            starts_on=starts_on,
            language=project["language"],
            name=project["name"],
            assignees={"ours": _OURS},
        )
    else:
        number = start_empty_project(
            connection, account_id=account_id, name=project["name"], starts_on=starts_on
        )
        _add_milestones(connection, number, project)
    rows = connection.exec_driver_sql(
        "SELECT id FROM milestone WHERE project_id = ? ORDER BY position", (number,)
    )
    for place, (row,) in enumerate(rows):
        cast.ids[milestone_ref(project["a"], project["name"], place)] = row
    return number


def _add_milestones(connection: Connection, number: int, project: Entry) -> None:
    before = None
    for milestone in project["milestones"]:
        values = {field: milestone.get(name) for name, field in _FIELDS.items()}
        values |= {
            "predecessor_id": before,
            "offset_days": milestone["days"],
            "first_value": milestone.get("first", False),
        }
        before = add_milestone(connection, project_id=number, values=values)


def _milestone(plot: Plot, project: Entry, place: int, milestone: Entry) -> Iterator[Act]:
    about = {
        "milestone_id": milestone_ref(project["a"], project["name"], place),
        "title": milestone["title"],
    }
    if "moved" in milestone:
        on, to = map(plot.day, milestone["moved"])
        at = plot.around(on, 13, project["a"], place)
        yield Act(at, move_milestone, {**about, "to": to})
    if "on" in milestone:
        # In a story that moved, the day may be one of a weekend.
        day = max(workday(plot.day(milestone["on"])), plot.day(project["starts"]))
        at = plot.moment(day, f"16:{10 + place}")
        yield Act(at, reach_milestone, {**about, "actual_on": day, "today": day})


def _ends(plot: Plot, project: Entry) -> Iterator[Act]:
    """A project that was planned anew, or given up."""
    about = {"project_id": _project_ref(project), "name": project["name"]}
    if "replanned" in project:
        day = plot.day(project["replanned"])
        yield Act(plot.around(day, 10, project["a"]), replan_project, about)
    if "stopped" in project:
        day, reason = plot.day(project["stopped"][0]), project["stopped"][1]
        params = {**about, "stopped_on": day, "reason": reason}
        yield Act(plot.around(day, 10, project["a"]), stop_project, params)


def _tasks(plot: Plot) -> Iterator[Act]:
    for key, project, place, on, title, due, who in plot.beats["milestone_tasks"]:
        params = {
            "account_id": ref("account", key),
            "milestone_id": milestone_ref(key, project, place),
            "title": title,
            "due_on": plot.day(due),
            "assignee": who,
        }
        day = min(plot.day(on), plot.today - timedelta(days=1))
        yield Act(plot.around(day, 14, title), plan_milestone_task, params)


@command("Add the task {title}", lambda *, title, **_: {"title": title})
def plan_milestone_task(
    connection: Connection,
    *,
    account_id: int,
    milestone_id: int,
    title: str,
    due_on: date,
    assignee: str | None,
) -> int:
    """A task that serves a milestone."""
    number = create_task(
        connection, account_id=account_id, title=title, due_on=due_on, assignee=assignee
    )
    connection.execute(
        update(task_table).where(task_table.c.id == number).values(milestone_id=milestone_id)
    )
    return number
