"""What the sample's story rests on: its files, and its calendar moved so that it ends today.

The story is written as if today were :data:`WRITTEN_FOR`; every day in it, also those in its texts
(``{2026-12-10}``), moves by the same number of days. Nothing here touches a book.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cached_property
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from csm_desktop.domain.contracts import Contract, notice_deadline
from csm_desktop.domain.periods import add_months, month_end
from csm_desktop.paths import resources_folder

WRITTEN_FOR = date(2026, 11, 21)
"""The today of the files."""
DAYS = 730
"""How far back the book goes."""
RATES = {"KRW": "0.00072", "TWD": "0.031", "EUR": "1.10"}
"""US dollars for one unit: round figures, not a day's quotation."""

_LAST_MINUTES = timedelta(minutes=10)
_DAY = re.compile(r"\{(\d{4}-\d\d-\d\d)\}")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_HAN = re.compile("[\u4e00-\u9fff]")

Entry = Mapping[str, Any]
"""An object of a file."""


@dataclass(frozen=True)
class Plot:
    """The story as it goes for one today."""

    now: datetime
    """When the book is made; nothing in it was done later."""
    zone: ZoneInfo
    seed: int

    @cached_property
    def accounts(self) -> list[Entry]:
        """The accounts, parents first."""
        found: list[Entry] = _read("accounts")
        return found

    @cached_property
    def people(self) -> Any:
        """Named people, our team, and names for the others."""
        return _read("people")

    @cached_property
    def notes(self) -> list[Entry]:
        """The notes that were written for the story."""
        found: list[Entry] = _read("notes")
        return found

    @cached_property
    def beats(self) -> Any:
        """What else happens on a certain day."""
        return _read("beats")

    @cached_property
    def projects(self) -> list[Entry]:
        """The onboarding projects."""
        found: list[Entry] = _read("onboarding")
        return found

    @cached_property
    def holidays(self) -> Mapping[str, list[tuple[str, str]]]:
        """Country → days and names; facts, which move with no story."""
        found: Mapping[str, list[tuple[str, str]]] = _read("holidays")
        return found

    @cached_property
    def plans(self) -> list[Entry]:
        """The success plans."""
        found: list[Entry] = _read("plans")
        return found

    @cached_property
    def health(self) -> Any:
        """Pulses, overrides, versions of the health model and rules."""
        return _read("health")

    @cached_property
    def voice(self) -> Any:
        """Calls, feedback, purchases, advocacy, articles."""
        return _read("voice")

    @cached_property
    def routine(self) -> Any:
        """Sentences for all the other days."""
        return _read("routine")

    @cached_property
    def today(self) -> date:
        """The last day of the story."""
        return self.now.astimezone(self.zone).date()

    @property
    def first_day(self) -> date:
        """The day the book was begun."""
        return self.today - timedelta(days=DAYS)

    def entered(self, key: str) -> date:
        """The day an account came into the book."""
        (account,) = (account for account in self.accounts if account["key"] == key)
        return max(self.first_day, self.day(account["since"]))

    def day(self, written: str) -> date:
        """A day of the files as it is in this story."""
        return date.fromisoformat(written) + (self.today - WRITTEN_FOR)

    def moment(self, day: date, at: str) -> datetime:
        """A time of a day; what would be after now was in the last minutes, in the same order."""
        found = datetime.combine(day, time.fromisoformat(at), self.zone)
        if found < self.now - _LAST_MINUTES:
            return found
        share = timedelta(hours=found.hour, minutes=found.minute) / timedelta(days=1)
        return self.now - _LAST_MINUTES * (1 - share)

    def around(self, day: date, hour: int, *about: object) -> datetime:
        """Some time in an hour of a day, the same for the same thing."""
        return self.moment(
            day, f"{hour:02d}:{self.random('around', day, *about).randint(2, 58):02d}"
        )

    def text(self, written: str) -> str:
        """A text with its days moved and written as its language does."""
        return _DAY.sub(lambda found: day_word(self.day(found[1]), language_of(written)), written)

    def random(self, *about: object) -> Random:
        """Chance of its own for each thing, so that one more account changes no other."""
        return Random("/".join(map(str, (self.seed, *about))))  # noqa: S311 — a sample, no secret

    def end_of(self, account: Entry) -> date | None:
        """The end of an account's contract: written down, or by its last day to act."""
        if "act" in account:
            return _end_with_deadline(self.day(account["act"]), account["notice"])
        written = account.get("moved_from") or account.get("ends") or account.get("lost")
        return self.day(written) if written else None


def workday(day: date) -> date:
    """The day itself, or the Friday before a weekend."""
    return day - timedelta(days=max(0, day.weekday() - 4))


def language_of(text: str) -> str:
    """``ko``, ``zh`` or ``en``, by the script."""
    return "ko" if _HANGUL.search(text) else "zh" if _HAN.search(text) else "en"


def day_word(day: date, language: str) -> str:
    """A day without its year.

    >>> day_word(date(2026, 12, 10), "en"), day_word(date(2026, 12, 10), "ko")
    ('10 Dec', '12월 10일')
    """
    if language == "ko":
        return f"{day.month}월 {day.day}일"
    if language == "zh":
        return f"{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]}"


def _end_with_deadline(deadline: date, notice_months: int) -> date:
    """The end, a month's last day where there is a choice, with this notice deadline.

    A deadline that no end has (31 Jan with one month) becomes the next that one has.
    """
    near = add_months(deadline, notice_months)
    ends = [near + timedelta(days=days) for days in range(5)]
    fits = [end for end in ends if _deadline(end, notice_months) == deadline]
    later = [end for end in ends if _deadline(end, notice_months) >= deadline]
    return next((end for end in fits if end == month_end(end)), (fits or later)[0])


def _deadline(end: date, notice_months: int) -> date:
    contract = Contract(0, 0, "year", "USD", end, end, notice_months)
    found = notice_deadline(contract)
    assert found is not None
    return found


def _read(name: str) -> Any:
    path = resources_folder() / "samples" / "story" / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8"))
