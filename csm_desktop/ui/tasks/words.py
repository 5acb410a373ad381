"""What a task says in the list: its groups, and its row."""

from datetime import date

from csm_desktop import format as written
from csm_desktop.operations.task_days import Group, TaskDay
from csm_desktop.operations.tasks import TaskRow
from csm_desktop.ui.shared.nouns import Writing, word
from csm_desktop.ui.shared.quiet_table import Cell, Column, Row
from csm_desktop.ui.shared.words import later, say, tr, trn

_TITLES: dict[Group, str] = {
    "overdue": later("Overdue"),
    "today": later("Today"),
    "tomorrow": later("Tomorrow"),
    "later": later("Later"),
    "undated": later("Without a date"),
    "snoozed": later("Snoozed"),
    "done": later("Done"),
}


def task_columns() -> tuple[Column, ...]:
    """Title, account, priority, due, where it comes from."""
    return (
        Column(tr("Task")),
        Column(tr("Account"), width=190),
        Column(tr("Priority"), width=84),
        Column(tr("Due"), width=128),
        Column(tr("Comes from"), width=220),
    )


def task_rows(days: tuple[TaskDay, ...], writing: Writing, today: date) -> list[Row]:
    """A head for each group, its tasks, and how many more there are."""
    rows = []
    for day in days:
        rows.append(_head(day, writing))
        rows += [_row(task, day.group, writing, today) for task in day.tasks]
        more = day.count - len(day.tasks)
        if more and day.tasks:
            words = trn("and {count} more", "and {count} more", more, count=writing.number(more))
            rows.append(Row((Cell(words, ink="muted"),), wide_from=1))
    return rows


def group_title(day: TaskDay, writing: Writing) -> str:
    """What a group is called."""
    if day.group == "day" and day.day is not None:
        name = written.weekday(day.day, writing.locale)
        short = written.day_short(day.day, writing.locale)
        # Latin and Korean put the words apart, Chinese does not.
        forms = {"en": f"{name} {short}", "ko": f"{short} {name}", "zh_TW": f"{short}{name}"}
        return forms[writing.locale]
    return say(_TITLES[day.group])


def _head(day: TaskDay, writing: Writing) -> Row:
    title = group_title(day, writing)
    ink = "bad" if day.group == "overdue" else "text"
    words = f"{title}  {writing.number(day.count)}"
    key = "done" if day.group == "done" else None
    return Row((Cell(words, bold=True, ink=ink),), key=key, spoken=words, wide_from=1)


def _row(task: TaskRow, group: Group, writing: Writing, today: date) -> Row:
    title = task.title if not task.assignee else f"{task.title}  @{task.assignee}"
    why = task.snooze_reason if group == "snoozed" else task.reason
    cells = (
        Cell(
            f"{title} – {why}" if why else title,
            icon="square-check" if task.done_at is not None else "square",
            ink="muted" if task.done_at is not None else "text",
        ),
        Cell(task.account or "", ink="text"),
        Cell(word(task.priority), ink="bad" if task.priority == "urgent" else "muted"),
        _due(task, group, writing, today),
        Cell(_origin(task), ink="muted"),
    )
    spoken = ", ".join(cell.text for cell in cells if cell.text)
    return Row(cells, key=task.id, spoken=spoken)


def _due(task: TaskRow, group: Group, writing: Writing, today: date) -> Cell:
    if group == "snoozed" and task.snoozed_until is not None:
        return Cell(tr("until {day}", day=writing.day(task.snoozed_until)), ink="muted")
    if task.due_on is None:
        return Cell("")
    late = task.done_at is None and task.due_on < today
    words = written.day_relative(task.due_on, today, writing.locale)
    return Cell(words, ink="bad" if late else "text", bold=late)


def _origin(task: TaskRow) -> str:
    if task.note is not None:
        return tr("note “{title}”", title=task.note)
    if task.milestone is not None:
        return tr("milestone “{title}”", title=task.milestone)
    if task.objective is not None:
        return tr("plan “{objective}”", objective=task.objective)
    return task.playbook or ""
