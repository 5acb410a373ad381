"""The sample's notes: those written for the story, the routine of two years, and their tasks.

A task line ``- [2026-11-10] …`` of the files is written open and finished on that day. Told as
acts; see ``story_acts.py``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from csm_desktop.operations.attachments import attach_file
from csm_desktop.operations.notes import write_note
from csm_desktop.operations.risks import edit_risk
from csm_desktop.operations.story_accounts import contact_ref, people_of
from csm_desktop.operations.story_acts import Act, Line, Ref, ref
from csm_desktop.operations.story_plot import DAYS, Entry, Plot, workday
from csm_desktop.operations.tasks import finish_task

EVERY_DAYS = {"A": 26, "B": 33, "C": 50}
"""Days between two routine notes, by tier."""
_DONE = re.compile(r"^- \[(\d{4}-\d\d-\d\d)\] (.+)$", re.MULTILINE)
_RISK = re.compile(r"^! (.+)$", re.MULTILINE)
_SHARE_LOCAL = {"KR": ("ko", 0.6), "TW": ("zh", 0.65)}
"""Country → how many of its routine notes are in its own language."""


@dataclass(frozen=True)
class _Visit:
    """One routine note to be written."""

    account: Entry
    day: date
    language: str
    mood: str
    random: Random


def tell_notes(plot: Plot) -> Iterator[Act]:
    """The notes written for the story, and their tasks that were done."""
    for number, entry in enumerate(plot.notes):
        random, day = plot.random("note", number), plot.day(entry["on"])
        at = plot.moment(day, entry.get("at", f"{random.randint(9, 16)}:{random.randint(10, 59)}"))
        written = plot.text(entry["text"])
        body = _DONE.sub(r"- [ ] \2", written)
        yield _note(
            entry["a"], at, entry["kind"], f"{plot.text(entry['title'])}\n\n{body}",
            names=entry.get("with", ()), mood=entry.get("mood"), template=entry.get("template"),
            makes=ref("note", number),
        )  # fmt: skip
        for done_on, title in _DONE.findall(written):
            yield _finish(plot, entry["a"], title, plot.around(plot.day(done_on), 17, title))
        for title in _RISK.findall(written):
            yield _weigh(plot, entry, title, at)
        for name, lines in entry.get("files", {}).items():
            yield Act(
                at + timedelta(seconds=30), attach_file,
                {"noun": "note", "row_id": ref("note", number), "name": name,
                 "content": "\n".join([*lines, ""]).encode()},
            )  # fmt: skip


def _weigh(plot: Plot, entry: Entry, title: str, at: datetime) -> Act:
    """How grave a risk is, set after the note that names it."""
    severity = "high" if entry.get("mood") != "neutral" else "medium"
    risk = Line("risk", ref("account", entry["a"]), title)
    params = {"risk_id": risk, "title": title, "values": {"severity": severity}}
    return Act(at + timedelta(seconds=20), edit_risk, params)


def tell_routine(plot: Plot) -> Iterator[Act]:
    """What is written about the accounts between the days that matter."""
    for account in plot.accounts:
        yield from _routine_of(plot, account)


def _routine_of(plot: Plot, account: Entry) -> Iterator[Act]:
    random = plot.random("routine", account["key"])
    people = people_of(plot, account)
    every = EVERY_DAYS[account["tier"]]
    start = max(plot.first_day, plot.day(account["since"])) + timedelta(days=5)
    day = _last_routine_day(plot, account, random)
    written = {plot.day(note["on"]) for note in plot.notes if note["a"] == account["key"]}
    while day > start:
        if all(abs((day - other).days) > 6 for other in written):
            yield from _visit(plot, account, day, people)
        day -= timedelta(days=int(every * random.uniform(0.6, 1.4)))


def _last_routine_day(plot: Plot, account: Entry, random: Random) -> date:
    """Before the story's own last note where that is the last word, else a few days ago."""
    if "lost" in account:
        return plot.day(account["lost"]) - timedelta(days=random.randint(5, 30))
    if account["key"] in plot.beats["silent_days"]:
        return plot.today - timedelta(days=plot.beats["silent_days"][account["key"]])
    touches = [
        plot.day(note["on"])
        for note in plot.notes
        if note["a"] == account["key"] and note["kind"] != "internal note"
    ]
    last = max(touches, default=date.min)
    if account["key"] in plot.beats["quiet"] or (plot.today - last).days < 27:
        return last - timedelta(days=random.randint(8, 20))
    return plot.today - timedelta(days=random.randint(3, 24))


def _visit(plot: Plot, account: Entry, day: date, people: list[list[str]]) -> Iterator[Act]:
    day = workday(day)
    random = plot.random("visit", account["key"], day - plot.today)
    language, share = _SHARE_LOCAL.get(account["country"], ("en", 0))
    language = language if random.random() < share else "en"
    visit = _Visit(account, day, language, _mood(plot, account, day, random), random)
    there = [each[0] for each in people if plot.day(each[5]) < day]
    if not there:
        return
    champion = there[0]
    with_them = [champion] if random.random() < 0.6 else there[: random.randint(1, 3)]
    task = _task_title(plot, visit) if random.random() < 0.3 else ""
    at = plot.moment(day, f"{random.randint(9, 16):02d}:{random.randint(0, 59):02d}")
    finished = day + timedelta(days=random.randint(2, 14))
    done = finished < plot.today
    line = f"\n\n- [ ] {task} due {(day + timedelta(days=12)).isoformat()}" if task and done else ""
    title, text = _words(plot, visit, champion)
    yield _note(
        account["key"], at, _kind(random), f"{title}\n\n{text}{line}",
        names=with_them, mood=visit.mood, by="them" if random.random() < 0.3 else "us",
    )  # fmt: skip
    if line:
        yield _finish(plot, account["key"], task, plot.around(workday(finished), 17, task))


def _kind(random: Random) -> str:
    return random.choices(("meeting", "call", "e-mail", "chat"), (35, 45, 15, 5))[0]


def _mood(plot: Plot, account: Entry, day: date, random: Random) -> str:
    """Better where use rises, worse where it falls, and later more than sooner."""
    low, high = account.get("use", (0.6, 0.65))
    passed = 1 - (plot.today - day).days / DAYS
    lean = (high - low) * 1.6 * passed
    drawn = random.random() + lean
    return "positive" if drawn > 0.55 else "negative" if drawn < 0.1 else "neutral"


def _words(plot: Plot, visit: _Visit, champion: str) -> tuple[str, str]:
    """Title and text of a routine note."""
    routine, random = plot.routine[visit.language], visit.random
    work, sites, people = _work(plot, visit)
    slots = {
        "work": work, "sites": sites, "people": people, "champion": champion,
        "h": random.randint(2, 9), "p": _share_used(plot, visit), "q": random.randint(4, 18),
        "d": random.randint(3, 12), "n": random.randint(2, 6),
    }  # fmt: skip
    group = {"positive": "good", "negative": "bad", "neutral": "flat"}[visit.mood]
    other = random.choice(("good", "flat", "bad", "flat"))
    sentences = [random.choice(routine[group])]
    if random.random() < 0.55 and other != group:
        sentences.append(random.choice(routine[other]))
    sentences.append(random.choice(routine["then"]))
    glue = "" if visit.language == "zh" else " "
    text = glue.join(_begin(sentence.format(**slots)) for sentence in sentences)
    return _begin(random.choice(routine["titles"]).format(**slots)), text


def _work(plot: Plot, visit: _Visit) -> list[str]:
    words = plot.routine["work"]
    found: dict[str, Any] = words.get(visit.account["industry"]) or words[""]
    return list(found[visit.language])


def _share_used(plot: Plot, visit: _Visit) -> int:
    low, high = visit.account.get("use", (0.6, 0.65))
    passed = 1 - (plot.today - visit.day).days / DAYS
    share: float = low + (high - low) * passed
    return round(100 * share)


def _begin(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _task_title(plot: Plot, visit: _Visit) -> str:
    """Different for every note, so that the history can be read."""
    title: str = visit.random.choice(plot.routine["tasks"][visit.language])
    return f"{title} ({visit.day.month}/{visit.day.day})"


def _note(
    key: str,
    at: datetime,
    kind: str,
    text: str,
    *,
    names: Any = (),
    mood: str | None = None,
    template: str | None = None,
    by: str | None = None,
    makes: Ref | None = None,
) -> Act:
    touch = kind != "internal note"
    params = {
        "account_id": ref("account", key),
        "text": text,
        "kind": kind,
        "visibility": "internal",
        "noted_at": at,
        "attendees": [contact_ref(key, name) for name in names],
        "sentiment": mood if touch else None,
        "started_by": (by or "us") if touch else None,
        "template": template,
    }
    return Act(at, write_note, params, makes)


def _finish(plot: Plot, key: str, title: str, at: datetime) -> Act:
    title = plot.text(title)
    task = Line("task", ref("account", key), title)
    return Act(at, finish_task, {"task_id": task, "title": title})
