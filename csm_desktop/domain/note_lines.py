"""Changing one line of a note's text: ticking its box, giving a task another title or date.

What a line says is read by ``note_text.py``; each of these changes that one line and no other.
"""

from collections.abc import Sequence
from datetime import date

from csm_desktop.domain.note_text import (
    STATES,
    FoundRisk,
    FoundTask,
    State,
    read_note_text,
)

_ANY_DAY = date(2000, 1, 3)
_MARKS: dict[State, str] = {state: mark for mark, state in STATES.items() if mark != "X"}


def tick_line(text: str, line: int, done: bool) -> str:
    """The text with the task of a line ticked or not; as it is when that line is no task."""
    return mark_line(text, line, "done" if done else "open")


def mark_line(text: str, line: int, state: State, names: Sequence[str] = ()) -> str:
    """The text with another state for the task of a line; a task without a box gets one.

    ``names`` as in ``read_note_text``: a line without a box may be a task only with them.
    """
    task = task_at(text, line, names)
    if task is None or (task.state == state and task.boxed):
        return text
    lines = text.split("\n")
    whole = lines[line]
    if task.box is not None:
        at = task.box.start + 1
        lines[line] = whole[:at] + _MARKS[state] + whole[at + 1 :]
    else:
        bullet = "" if _has_bullet(whole[: task.start]) else "- "
        lines[line] = f"{whole[: task.start]}{bullet}[{_MARKS[state]}] {whole[task.start :]}"
    return "\n".join(lines)


def task_at(text: str, line: int, names: Sequence[str] = ()) -> FoundTask | None:
    """The task that stands in a line of the text."""
    found = read_note_text(text, today=_ANY_DAY, names=names).tasks
    return next((task for task in found if task.line == line), None)


def task_words(title: str, assignee: str | None, due_on: date | None) -> str:
    """The words of a task's line, behind its box.

    >>> task_words("Send ROI", "Dana", date(2026, 11, 27))
    '@Dana Send ROI due 2026-11-27'
    """
    who = f"@{assignee} " if assignee else ""
    due = f" due {due_on}" if due_on else ""
    return f"{who}{' '.join(title.split())}{due}"


def rewrite_task(
    text: str,
    found: FoundTask,
    *,
    title: str,
    assignee: str | None,
    due_on: date | None,
    names: Sequence[str] = (),
) -> str:
    """The text with a task that says something else; as little of its line changes as can be.

    ``found`` is the task as the text has it now; ``names`` as in ``read_note_text``.
    """
    dated = _with_due(text, found, due_on)
    again = task_at(dated, found.line, names)
    wanted = (" ".join(title.split()), assignee, due_on)
    if again and (again.title, again.assignee, again.due_on) == wanted:
        return dated
    boxed = mark_line(text, found.line, found.state, names)
    place = task_at(boxed, found.line, names)
    assert place is not None
    return rewrite_line(boxed, place, task_words(title, assignee, due_on))


def rewrite_line(text: str, found: FoundTask | FoundRisk, words: str) -> str:
    """The text with other words in the line of a task or a risk; bullet and box stay."""
    lines = text.split("\n")
    lines[found.line] = lines[found.line][: found.start] + words
    return "\n".join(lines)


def _with_due(text: str, found: FoundTask, due_on: date | None) -> str:
    lines = text.split("\n")
    line, due = lines[found.line].rstrip(), f"due {due_on}" if due_on else ""
    if found.due is None:
        lines[found.line] = f"{line} {due}".rstrip()
    else:
        before, behind = line[: found.due.start].rstrip(), line[found.due.end :].lstrip()
        lines[found.line] = " ".join(part for part in (before, due, behind) if part)
    return "\n".join(lines)


def follow_up_lines(tasks: Sequence[tuple[str, str | None, date | None]]) -> str:
    """Tasks (title, assignee, due date) as lines with empty boxes."""
    return "\n".join(f"- [ ] {task_words(*task)}" for task in tasks)


def _has_bullet(lead: str) -> bool:
    return bool(lead.strip(" \t>\u3000"))
