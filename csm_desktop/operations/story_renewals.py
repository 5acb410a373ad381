"""What is expected of the sample's renewals, their requirements, and the meetings to come.

The decisions of past years are in ``story_accounts.py``. Told as acts; see ``story_acts.py``.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.operations.meetings import Attendee, create_meeting
from csm_desktop.operations.playbooks import start_playbook
from csm_desktop.operations.renewal_edits import (
    add_requirement,
    close_renewal_won,
    edit_renewal,
    meet_requirement,
)
from csm_desktop.operations.story_accounts import contact_ref
from csm_desktop.operations.story_acts import Act, DueLines, Ref, Subject, ref
from csm_desktop.operations.story_contracts import current_terms
from csm_desktop.operations.story_plot import Entry, Plot, workday
from csm_desktop.operations.tasks import finish_tasks
from csm_desktop.operations.today_acts import snooze_reason

SNAPSHOT_WEEKS = 8


def tell_renewals(plot: Plot) -> Iterator[Act]:
    """Categories, forecasts and requirements of the renewals to come."""
    by_key = {account["key"]: account for account in plot.accounts}
    for key, category, likelihood, forecast, on in plot.beats["renewals"]:
        values: dict[str, Any] = {"category": category, "likelihood": likelihood}
        if forecast is not None:
            values["forecast"] = forecast * 100
        if key in plot.beats["comments"]:
            values["comment"] = plot.text(plot.beats["comments"][key])
        for term in current_terms(plot, by_key[key]):
            yield _edit(plot, term.key, by_key[key]["name"], on, values)
    for key, on, forecast in plot.beats["forecasts"]:
        term = current_terms(plot, by_key[key])[0]
        yield _edit(plot, term.key, by_key[key]["name"], on, {"forecast": forecast * 100})
    for key, on in plot.beats["won"]:
        term, day = current_terms(plot, by_key[key])[0], plot.day(on)
        yield Act(
            plot.moment(day, "15:40"), close_renewal_won,
            {"contract_id": term.key, "name": by_key[key]["name"], "decided_on": day},
        )  # fmt: skip
    for key in plot.beats["playbooks"]:
        yield from _checklist(plot, by_key[key])
    for key, on, days, reason in plot.beats["snoozed"]:
        term, day = current_terms(plot, by_key[key])[0], plot.day(on)
        assert term.ends_on is not None
        params = {
            "account_id": ref("account", key),
            "kind": "notice",
            "subject": Subject(term.key, term.ends_on),
            "until": plot.today + timedelta(days=days),
            "reason": reason,
            "name": by_key[key]["name"],
            "today": day,
        }
        yield Act(plot.around(day, 9, key), snooze_reason, params)
    for key, requirements in plot.beats["requirements"].items():
        yield from _requirements(plot, current_terms(plot, by_key[key])[0].key, requirements)


def _checklist(plot: Plot, account: Entry) -> Iterator[Act]:
    """The renewal playbook, started in time; what was due is done every few days."""
    term = current_terms(plot, account)[0]
    act_by = plot.day(account["act"])
    day = workday(min(act_by - timedelta(days=124), plot.today - timedelta(days=4)))
    params = {"playbook": "renewal", "today": day, "language": "en", "contract_id": term.key}
    yield Act(plot.around(day, 11, account["key"]), start_playbook, params)
    while (day := day + timedelta(days=4)) < plot.today:
        lines = DueLines(term.key, min(day + timedelta(days=2), plot.today - timedelta(days=1)))
        yield Act(plot.around(day, 15, account["key"]), finish_tasks, {"ids": lines})


def _edit(plot: Plot, contract: Ref, name: str, on: str, values: dict[str, Any]) -> Act:
    params = {"contract_id": contract, "name": name, "values": values}
    return Act(plot.around(plot.day(on), 16, name), edit_renewal, params)


def _requirements(
    plot: Plot, contract: Ref, requirements: Sequence[tuple[str, str | None]]
) -> Iterator[Act]:
    days = [plot.day(met) for _, met in requirements if met]
    added = workday(min([plot.today - timedelta(days=45), *days]) - timedelta(days=2))
    for place, (written, met_on) in enumerate(requirements):
        title = plot.text(written)
        row = ref("requirement", contract, place)
        yield Act(
            plot.moment(added, f"14:{place:02d}"), add_requirement,
            {"contract_id": contract, "title": title}, makes=row,
        )  # fmt: skip
        if met_on:
            day = plot.day(met_on)
            params = {"requirement_id": row, "title": title, "met_on": day}
            yield Act(plot.moment(day, "17:25"), meet_requirement, params)


def tell_meetings(plot: Plot) -> Iterator[Act]:
    """The meetings of today and of the weeks to come."""
    for key, on, at, minutes, title, place, names in plot.beats["meetings"]:
        day = plot.day(on)
        starts_at = _planned(plot, day, at)
        days = plot.random("meeting", key).randint(1, 11)
        planned = workday(min(day, plot.today) - timedelta(days=days))
        values = {
            "account_id": ref("account", key),
            "title": title,
            "starts_at": starts_at,
            "ends_at": starts_at + timedelta(minutes=minutes),
            "zone": plot.zone.key,
            "place": place,
        }
        people = [{"contact_id": contact_ref(key, name), "name": name} for name in names]
        params = {"values": values, "attendees": people}
        yield Act(plot.around(planned, 9, title), plan_meeting, params)


@command("Add the meeting {title}", lambda *, values, **_: {"title": values["title"]})
def plan_meeting(
    connection: Connection, *, values: dict[str, Any], attendees: Sequence[dict[str, Any]]
) -> int:
    """``create_meeting`` with attendees whose ids were not known when the story was told."""
    people = [Attendee(email=None, **each) for each in attendees]
    return create_meeting(connection, values=values, attendees=people)


def _planned(plot: Plot, day: date, at: str) -> datetime:
    """The time of a meeting, which may be after now."""
    return datetime.combine(day, datetime.strptime(at, "%H:%M").time(), plot.zone)
