"""What the rows of Today say: names, sentences, amounts and days in the reader's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeGuard
from zoneinfo import ZoneInfo

from csm_desktop import format as texts
from csm_desktop.domain.today import DEFINITIONS, SENTENCES, Group, Reason, sentence_code
from csm_desktop.operations.today import TodayRow
from csm_desktop.operations.today_week import WeekEntry
from csm_desktop.ui.shared.nouns import leading_name
from csm_desktop.ui.shared.words import later, say, tr, trn

GROUPS: Mapping[Group, str] = {
    Group.NOW: later("Now"),
    Group.SOON: later("Next 7 days"),
    Group.WATCH: later("Watch"),
}
"""What the groups are called."""

ICONS: Mapping[str, str] = {
    "notice": "calendar-clock",
    "meeting": "calendar",
    "detractor": "frown",
    "outcome": "hourglass",
    "invoice": "receipt-text",
    "health_drop": "trending-down",
    "milestone": "flag",
    "override": "shield",
    "pulse": "heart-pulse",
    "follow_up": "square-check",
    "champion_left": "user-x",
    "no_touch": "phone-off",
}
"""Id of a kind → its drawing."""

_ACTS: Mapping[str, str] = {
    "notice": later("Open the renewal"),
    "meeting": later("Prepare the note"),
    "detractor": later("Write the answer"),
    "outcome": later("Record the outcome"),
    "invoice": later("Open the invoices"),
    "health_drop": later("Open the account"),
    "milestone": later("Open the project"),
    "override": later("Look at the override"),
    "pulse": later("Give a pulse"),
    "follow_up": later("Open the task"),
    "champion_left": later("Open the contacts"),
    "no_touch": later("Write a note"),
}


@dataclass(frozen=True)
class Reader:
    """Who reads: in which language, on which day, where."""

    locale: str
    """``en``, ``ko`` or ``zh_TW``."""
    today: date
    zone: ZoneInfo
    currency: str = "USD"
    """The portfolio's."""

    def money(self, minor: int) -> str:
        """Short: ``$1.24M``; nothing for nothing."""
        return texts.money_short(minor, self.currency, self.locale) if minor else ""

    def exact(self, minor: int) -> str:
        """To the last minor unit."""
        return texts.money_exact(minor, self.currency, self.locale)

    def day(self, day: date) -> str:
        """``30 Nov``, with the year when it is another one."""
        if day.year != self.today.year and abs((day - self.today).days) > 180:
            return texts.day(day, self.locale)
        return texts.day_short(day, self.locale)

    def weekday(self, day: date) -> str:
        """``Mon``, ``월``, ``週一``."""
        name = texts.weekday(day, self.locale)
        return {"en": name[:3], "ko": name[:1], "zh_TW": f"週{name[-1]}"}[self.locale]

    def week_day(self, day: date) -> str:
        """``Mon 23 Nov``, ``11월 23일 (월)``, ``11月23日週一``."""
        short, name = texts.day_short(day, self.locale), self.weekday(day)
        forms = {"en": f"{name} {short}", "ko": f"{short} ({name})", "zh_TW": f"{short}{name}"}
        return forms[self.locale]

    def long_day(self) -> str:
        """Today: ``Saturday 21 November``, ``11월 21일 토요일``, ``11月21日星期六``."""
        name = texts.weekday(self.today, self.locale)
        short = texts.day_short(self.today, self.locale)
        if self.locale == "en":
            return f"{name} {self.today.day} {texts.month_name(self.today, self.locale)}"
        return f"{short} {name}" if self.locale == "ko" else f"{short}{name}"

    def time(self, moment: datetime) -> str:
        """``14:05``."""
        return texts.time_of_day(moment, self.zone, self.locale)

    def relative(self, day: date) -> str:
        """``in 9 days``."""
        return texts.day_relative(day, self.today, self.locale)


@dataclass(frozen=True)
class RowWords:
    """Everything a row says."""

    name: str
    sentence: str
    """Of the gravest reason."""
    others: tuple[str, ...]
    """Sentences of the reasons behind it."""
    more: str
    """``+2 more``; empty without others."""
    amount: str
    due: str
    late: bool
    """The due day has passed."""
    icon: str
    act: str
    """What Enter does."""
    tip: str
    spoken: str
    """The whole row, for a screen reader."""


def row_words(row: TodayRow, reader: Reader) -> RowWords:
    """What a row says."""
    first = row.reasons[0]
    sentences = tuple(sentence(reason, reader) for reason in row.reasons)
    name = leading_name(row.name, row.native_name, reader.locale) or tr("No account")
    more = trn("+{n} more", "+{n} more", len(sentences) - 1) if len(sentences) > 1 else ""
    due, late = due_words(first, reader)
    amount = reader.money(row.arr)
    tip = "\n".join([*sentences, f"{tr('Rule')}: {say(DEFINITIONS[first.kind])}"])
    if row.arr:
        tip += "\n" + tr("{amount} ARR", amount=reader.exact(row.arr))
    return RowWords(
        name,
        sentences[0],
        sentences[1:],
        more,
        amount,
        due,
        late,
        ICONS[first.kind],
        act_words(first),
        tip,
        ". ".join(part for part in (name, *sentences, amount, due) if part),
    )


def sentence(reason: Reason, reader: Reader) -> str:
    """What a reason says."""
    values: dict[str, object] = {
        name: reader.day(value) if _is_day(value) else value
        for name, value in reason.values.items()
    }
    starts_at = reason.values.get("starts_at")
    if isinstance(starts_at, datetime):
        values["time"] = reader.time(starts_at)
    return say(SENTENCES[sentence_code(reason, reader.today)], **values)


def older_words(count: int, reader: Reader) -> str:
    """The contracts that ended long ago, in one line."""
    return trn(
        "{n} contract ended over 180 days ago and its outcome is not recorded",
        "{n} contracts ended over 180 days ago and their outcome is not recorded",
        count,
        n=texts.number(count, reader.locale),
    )


def untouched_words(count: int, reader: Reader) -> str:
    """The customers nobody has ever written a note about, in one line."""
    return trn(
        "{n} customer has no touch recorded yet",
        "{n} customers have no touch recorded yet",
        count,
        n=texts.number(count, reader.locale),
    )


def _is_day(value: object) -> TypeGuard[date]:
    return isinstance(value, date) and not isinstance(value, datetime)


def act_words(reason: Reason) -> str:
    """What Enter does about a reason."""
    if reason.kind == "follow_up" and reason.values.get("note_id"):
        return tr("Open the note")
    return say(_ACTS[reason.kind])


def due_words(reason: Reason, reader: Reader) -> tuple[str, bool]:
    """When a reason is due as its group tells it, and whether that has passed."""
    days = (reason.due - reader.today).days
    starts_at = reason.values.get("starts_at")
    if isinstance(starts_at, datetime):
        return (tr("today") if reason.values["all_day"] else reader.time(starts_at)), False
    if reason.group is Group.SOON:
        return reader.week_day(reason.due), False
    if reason.group is Group.WATCH:
        return reader.day(reason.due), False
    if days >= 0:
        return reader.relative(reason.due), False
    if days > -100:
        return trn("{n} day late", "{n} days late", -days), True
    return reader.relative(reason.due), True


def entry_words(entry: WeekEntry, reader: Reader) -> tuple[str, str]:
    """What an entry of the week says: its bold line and the small one below."""
    account = leading_name(entry.account or "", entry.native_name, reader.locale)
    if entry.kind == "meeting":
        return (account, entry.title) if account else (entry.title, "")
    if entry.kind == "notice":
        if entry.count == 1:
            return account, tr("last day to act")
        accounts = trn("{n} account", "{n} accounts", entry.count)
        return accounts, tr("last day to act, {amount}", amount=reader.money(entry.arr))
    if entry.count > 1:
        return trn("{n} follow-up", "{n} follow-ups", entry.count), ""
    return (account, entry.title) if account else (entry.title, "")


def later_words(entry: WeekEntry, reader: Reader) -> str:
    """What is told of an entry after the week, in one line."""
    account = leading_name(entry.account or "", entry.native_name, reader.locale)
    if entry.kind != "notice":
        return f"{account} {entry.title}".strip()
    if entry.count == 1:
        amount = reader.money(entry.arr)
        if not amount:
            return tr("Notice: {name}", name=account)
        return tr("Notice: {name}, {amount}", name=account, amount=amount)
    return trn(
        "Notice: {n} account, {amount}",
        "Notice: {n} accounts, {amount}",
        entry.count,
        amount=reader.money(entry.arr),
    )
