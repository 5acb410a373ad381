"""Lists as files: what a page lists, with typed columns, as CSV or a workbook.

Here: which columns each noun's list has in a file, and asking where it goes. Which rows are listed,
and in which order, is the page's.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from csm_desktop.domain.fields import Kind
from csm_desktop.domain.money import to_decimal
from csm_desktop.exchange.list_writer import ListColumn, Value, write_list
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.saving import ask_where, safe_name, tell_not_written, tell_written
from csm_desktop.ui.shared.nouns import field_title, word
from csm_desktop.ui.shared.people import roles_text
from csm_desktop.ui.shared.words import tr, trn


@dataclass(frozen=True)
class Out:
    """A column of a list in a file."""

    header: str
    kind: Kind
    value: Callable[[Any], Value]
    """Of a record."""


@dataclass(frozen=True)
class ListOut:
    """A list as it leaves."""

    title: str
    """Of the sheet and of the file."""
    columns: Sequence[Out]
    records: Sequence[Any]


def offer_list(page: QWidget, desk: Desk, out: ListOut) -> None:
    """Ask for a file and write the list; a notice tells of the end."""
    title = tr("Export this list")
    name = f"{safe_name(out.title, 'list')}.csv"
    path = ask_where(page, title, name, tr("CSV (*.csv)"), tr("Workbook (*.xlsx)"))
    if path is not None:
        write_out(desk, out, path)


def write_out(desk: Desk, out: ListOut, path: Path) -> None:
    """Write the list beside the window's thread."""
    columns = [ListColumn(column.header, column.kind) for column in out.columns]
    rows = [[column.value(record) for column in out.columns] for record in out.records]
    desk.workspace.work(
        write_list,
        done=lambda count: tell_written(desk, rows_written(count, path), path),
        failed=lambda error: tell_not_written(desk, path, error),
        path=path,
        columns=columns,
        rows=rows,
        title=out.title,
        zone=desk.workspace.zone(),
    )


def rows_written(count: int, path: Path) -> str:
    """What the notice says."""
    return trn(
        "{n} row was written to {name}", "{n} rows were written to {name}", count, name=path.name
    )


def _field(name: str, kind: Kind = Kind.TEXT, header: str = "") -> Out:
    """A fact as the record has it; choices in the user's words."""
    said = header or field_title(name)
    if kind is Kind.CHOICE:
        return Out(said, kind, lambda record: word(getattr(record, name)))
    return Out(said, kind, lambda record: getattr(record, name))


def _money(name: str, header: str = "", currency: str = "currency") -> Out:
    """Minor units of the record's currency, as a number."""

    def value(record: Any) -> Value:
        minor = getattr(record, name)
        return None if minor is None else to_decimal(minor, getattr(record, currency))

    return Out(header or field_title(name), Kind.MONEY, value)


def contacts_out(records: Iterable[Any]) -> ListOut:
    """Contacts, as :class:`operations.contacts.ContactRow`."""
    columns = (
        _field("name"),
        Out(tr("Account"), Kind.TEXT, lambda one: one.account),
        Out(tr("Role"), Kind.TEXT, roles_text),
        _field("title"),
        _field("email"),
        _field("phone"),
        _field("influence", Kind.CHOICE),
        _field("sentiment", Kind.CHOICE),
        _field("strength", Kind.INTEGER, tr("Strength")),
        _field("last_touch", Kind.DATE, tr("Last touch")),
        _field("channel", Kind.CHOICE),
        _field("language"),
        _field("left_on", Kind.DATE),
    )
    return ListOut(tr("Contacts"), columns, tuple(records))


def tasks_out(records: Iterable[Any]) -> ListOut:
    """Tasks, as :class:`operations.tasks.TaskRow`."""
    columns = (
        _field("title", header=tr("Task")),
        Out(tr("Account"), Kind.TEXT, lambda one: one.account),
        _field("due_on", Kind.DATE),
        _field("priority", Kind.CHOICE),
        _field("reason"),
        _field("assignee"),
        _field("snoozed_until", Kind.DATE),
        Out(tr("Note"), Kind.TEXT, lambda one: one.note),
        _field("playbook"),
        _field("done_at", Kind.TIME),
    )
    return ListOut(tr("Tasks"), columns, tuple(records))


def renewals_out(records: Iterable[Any], say_reason: Callable[[str | None], str]) -> ListOut:
    """Renewals, as :class:`operations.renewals.RenewalRow`."""
    columns = (
        Out(tr("Account"), Kind.TEXT, lambda one: one.account),
        _field("name", header=tr("Contract")),
        _field("product"),
        _field("ends_on", Kind.DATE),
        _field("act_by", Kind.DATE),
        _field("currency"),
        _money("target"),
        _money("forecast"),
        _money("final"),
        _field("category", Kind.CHOICE),
        _field("likelihood", Kind.INTEGER),
        _field("outcome", Kind.CHOICE),
        _field("decided_on", Kind.DATE),
        Out(field_title("reason"), Kind.TEXT, lambda one: say_reason(one.reason)),
        Out(field_title("reason_detail"), Kind.TEXT, lambda one: say_reason(one.reason_detail)),
        _field("requirements_met", Kind.INTEGER, tr("Requirements met")),
        _field("requirements", Kind.INTEGER, tr("Requirements")),
    )
    return ListOut(tr("Renewals"), columns, tuple(records))


def evergreen_out(records: Iterable[Any]) -> ListOut:
    """Contracts without an end, as :class:`operations.renewals.EvergreenRow`."""
    columns = (
        Out(tr("Account"), Kind.TEXT, lambda one: one.account),
        _field("name", header=tr("Contract")),
        _field("product"),
        _field("starts_on", Kind.DATE, tr("Since")),
        _money("annual", tr("A year")),
        _field("currency"),
    )
    return ListOut(tr("Evergreen contracts"), columns, tuple(records))


def plans_out(records: Iterable[Any]) -> ListOut:
    """Success plans, as :class:`operations.plan_records.PlanRow`."""
    columns = (
        Out(tr("Account"), Kind.TEXT, lambda one: one.account),
        _field("name", header=tr("Plan")),
        _field("state", Kind.CHOICE),
        _field("objectives", Kind.INTEGER, tr("Objectives")),
        _field("achieved", Kind.INTEGER, tr("Achieved")),
        _field("on_the_way", Kind.INTEGER, tr("On the way")),
        _field("behind", Kind.INTEGER, tr("Behind")),
        _field("next_due", Kind.DATE, tr("Next due")),
        _field("next_due_title", header=tr("What is due")),
        _field("review_on", Kind.DATE, tr("Next review")),
        _money("arr", "ARR"),
        _field("currency"),
    )
    return ListOut(tr("Plans"), columns, tuple(records))


def projects_out(records: Iterable[Any]) -> ListOut:
    """Onboarding projects, as :class:`operations.onboarding_rows.ProjectRow`."""
    columns = (
        Out(tr("Account"), Kind.TEXT, lambda one: one.account),
        _field("name", header=tr("Project")),
        _field("state", Kind.CHOICE),
        _field("starts_on", Kind.DATE),
        _field("target_ends_on", Kind.DATE, tr("Target end")),
        _field("ends_on", Kind.DATE, tr("Expected end")),
        Out(tr("Slip, days"), Kind.INTEGER, lambda one: one.slip.days if one.slip else None),
        _field("is_late", Kind.BOOLEAN, tr("Late")),
        Out(tr("Milestones reached"), Kind.INTEGER, lambda one: one.complete.reached),
        Out(tr("Milestones"), Kind.INTEGER, lambda one: one.complete.all),
        Out(tr("Next milestone"), Kind.TEXT, _next_milestone),
        _money("arr", "ARR"),
        _field("currency"),
    )
    return ListOut(tr("Onboarding"), columns, tuple(records))


def _next_milestone(project: Any) -> str | None:
    return project.next_milestone.title if project.next_milestone else None


def today_out(records: Iterable[Any], say: Callable[[Any], str], currency: str) -> ListOut:
    """Who needs the user, as :class:`operations.today.TodayRow`; ``say`` gives a reason's words."""
    columns = (
        _field("name", header=tr("Account")),
        Out(tr("Reason"), Kind.TEXT, lambda one: say(one.reasons[0])),
        Out(field_title("due_on"), Kind.DATE, lambda one: one.reasons[0].due),
        Out("ARR", Kind.MONEY, lambda one: to_decimal(one.arr, currency)),
        Out(tr("Other reasons"), Kind.TEXT, lambda one: "; ".join(map(say, one.reasons[1:]))),
    )
    return ListOut(tr("Today"), columns, tuple(records))


def notes_out(records: Iterable[Any]) -> ListOut:
    """Notes that were found, as :class:`operations.search.FoundNote`."""
    columns = (
        _field("noted_at", Kind.TIME),
        Out(tr("Account"), Kind.TEXT, lambda one: one.account),
        _field("kind", Kind.CHOICE),
        _field("title"),
        Out(tr("Place in the text"), Kind.TEXT, lambda one: one.snippet),
    )
    return ListOut(tr("Notes"), columns, tuple(records))


def steps_out(records: Iterable[Any], say: Callable[[Any], str]) -> ListOut:
    """The history, as :class:`operations.history.Step`; ``say`` gives a step's words."""
    columns = (
        _field("at", Kind.TIME, tr("When")),
        Out(tr("What"), Kind.TEXT, say),
        _field("author"),
        _field("origin", header=tr("From where")),
        _field("changes", Kind.INTEGER, tr("Changes")),
        Out(tr("Undone"), Kind.BOOLEAN, lambda one: one.undone_by is not None),
    )
    return ListOut(tr("History"), columns, tuple(records))
