"""What a timeline item says: icon, title, note beside it and text below, in the user's language."""

import re
from dataclasses import dataclass

from csm_desktop.operations.timeline import TimelineItem
from csm_desktop.operations.timeline_changes import FieldChange
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.shared.health_words import band_word
from csm_desktop.ui.shared.nouns import field_title, word
from csm_desktop.ui.shared.words import later, say, tr, trn

KIND_LABELS = {
    "note": later("Notes"),
    "conversation": later("Conversations"),
    "ticket": later("Tickets"),
    "answer": later("Surveys"),
    "feedback": later("Feedback"),
    "contract": later("Contracts"),
    "purchase": later("Purchases"),
    "progress": later("Progress"),
    "change": later("Changes"),
}
"""Kind of the timeline → the words of its filter chip."""

_NOTE_ICONS = {
    "call": "phone",
    "e-mail": "mail",
    "chat": "message-square",
    "message": "message-square",
    "meeting": "calendar",
}
_CHANNEL_ICONS = {"phone": "phone", "e-mail": "mail", "in person": "calendar"}
_ICONS = {
    "feedback": "megaphone",
    "order": "shopping-cart",
    "invoice": "receipt-text",
    "payment": "receipt-text",
    "advocacy": "award",
    "stage": "route",
    "ticket": "ticket",
    "answer": "message-square",
    "start": "file",
    "end": "file",
    "cancellation": "log-out",
    "opportunity": "trending-up",
    "milestone": "flag",
    "objective": "target",
    "outcome": "circle-check",
    "pulse": "heart-pulse",
    "override": "shield",
    "change": "history",
}
_HIDDEN_FIELDS = frozenset({"id", "uid", "added_at"})


@dataclass(frozen=True)
class ItemWords:
    """One row of the timeline as it is painted and read aloud."""

    day: str
    icon: str
    title: str
    note: str
    """Muted, beside the title."""
    text: str
    """Below; plain text."""

    @property
    def sentence(self) -> str:
        """For screen readers."""
        parts = (self.day, self.title, self.note, self.text)
        return ". ".join(part for part in parts if part)


def words_of(item: TimelineItem, reader: Reader) -> ItemWords:
    """The words of an item for this reader."""
    makers = {
        "note": _note,
        "ticket": _ticket,
        "answer": _answer,
        "start": _contract,
        "end": _contract,
        "cancellation": _cancellation,
        "opportunity": _opportunity,
        "milestone": _milestone,
        "objective": _objective,
        "outcome": _outcome,
        "pulse": _pulse,
        "override": _override,
        "change": _change,
        "conversation": _conversation,
        "feedback": _feedback,
        "order": _order,
        "invoice": _invoice,
        "payment": _payment,
        "advocacy": _advocacy,
        "stage": _stage,
    }
    title, note, text = makers[item.source](item, reader)
    icon = _ICONS.get(item.source) or _icon(item)
    day = tr("Today") if item.day == reader.today else reader.day_short(item.day)
    return ItemWords(day, icon, title, note, text)


def _icon(item: TimelineItem) -> str:
    if item.source == "conversation":
        return _CHANNEL_ICONS.get(item.facts["channel"], "message-square")
    return _NOTE_ICONS.get(item.facts["kind"], "sticky-note")


def plain(markdown: str) -> str:
    """Markdown without its signs, for a preview; check boxes and lists stay readable."""
    text = re.sub(r"!?\[([^\]\n]*)\]\([^)\n]*\)", r"\1", markdown)
    text = re.sub(r"(?m)^(\s*)[-*] \[ \] ", r"\1☐ ", text)
    text = re.sub(r"(?m)^(\s*)[-*] \[[xX]\] ", r"\1☑ ", text)
    text = re.sub(r"(?m)^(\s*)[-*] ", r"\1• ", text)
    text = re.sub(r"(?m)^#{1,6} +|^> ?", "", text)
    text = re.sub(r"\*\*(.+?)\*\*|__(.+?)__|`(.+?)`", lambda m: m[1] or m[2] or m[3], text)
    return re.sub(r"\n{2,}", "\n", text).strip()


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _note(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    visibility = item.facts["visibility"]
    note = _joined(
        word(item.facts["kind"]),
        word(item.facts["sentiment"]),
        word(visibility) if visibility != "internal" else "",
    )
    text = plain(item.text)
    title = item.title or text.partition("\n")[0]
    return title, note, text if item.title else text.partition("\n")[2]


def _ticket(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    facts = item.facts
    state = facts["status"] or ("solved" if facts["solved"] else "open")
    note = _joined(
        tr("ticket"),
        word(facts["priority"]),
        word(state),
        tr("escalated") if facts["escalated"] else "",
    )
    times = []
    if facts["first_reply_minutes"] is not None:
        times.append(tr("First reply {time}", time=reader.minutes(facts["first_reply_minutes"])))
    if facts["resolution_minutes"] is not None:
        times.append(tr("solved in {time}", time=reader.minutes(facts["resolution_minutes"])))
    if facts["replies"]:
        times.append(trn("{n} reply", "{n} replies", facts["replies"]))
    if facts["reopens"]:
        times.append(trn("reopened once", "reopened {n} times", facts["reopens"]))
    text = ", ".join(times)
    title = item.title or tr("Ticket without a subject")
    return title, note, "\n".join(part for part in (text, item.text) if part)


def _answer(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    facts = item.facts
    kind = word(facts["kind"])
    top = facts["scale"].rpartition("-")[2]
    if facts["scale"] == "good-bad":
        score = tr("good") if facts["score"] else tr("bad")
        title = f"{kind} {score}"
    elif facts["scale"] == "0-10":
        title = f"{kind} {facts['score']}"
    else:
        title = tr("{kind} {score} of {top}", kind=kind, score=facts["score"], top=top)
    note = _joined(facts["contact"] or "", word(facts["touchpoint"]))
    return title, note, f"“{item.text}”" if item.text else ""


def _conversation(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    facts = item.facts
    text = plain(item.text)
    channel = word(facts["channel"])
    title = item.title or text.partition("\n")[0] or facts["contact"] or channel
    how = ""
    if facts["answered"] is False:
        how = tr("not answered")
    elif facts["seconds"]:
        how = _length(facts["seconds"])
    who = {"us": tr("we began"), "them": tr("they began")}.get(facts["started_by"] or "", "")
    contact = facts["contact"] if facts["contact"] != title else ""
    shown = channel if channel != title else ""
    note = _joined(shown, contact or "", how, who, word(facts["sentiment"]), facts["outcome"] or "")
    return title, note, text if item.title else text.partition("\n")[2]


def _length(seconds: int) -> str:
    """How long a conversation was, as people say it."""
    if seconds < 60:
        return trn("{n} second", "{n} seconds", seconds)
    if seconds < 5400:
        return trn("{n} minute", "{n} minutes", round(seconds / 60))
    return trn("{n} hour", "{n} hours", round(seconds / 3600))


def _feedback(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    facts = item.facts
    kind = word(facts["kind"]) if facts["kind"] else tr("feedback")
    title = item.title or kind
    note = _joined(
        kind if item.title else "",
        facts["contact"] or "",
        facts["place"] or "",
        word(facts["channel"]),
        word(facts["touchpoint"]),
        tr("answered") if facts["replied"] else "",
    )
    return title, note, f"“{plain(item.text)}”"


def _order(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    title = tr("Order {number}", number=item.title) if item.title else tr("Order")
    amount = reader.money(item.facts["amount"], item.facts["currency"])
    return title, _joined(amount, word(item.facts["state"])), item.text


def _invoice(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    facts = item.facts
    title = tr("Invoice {number}", number=item.title) if item.title else tr("Invoice")
    if facts["paid_on"] is not None:
        when = tr("paid {day}", day=reader.day(facts["paid_on"]))
    elif facts["due_on"] is not None:
        when = tr("due {day}", day=reader.day(facts["due_on"]))
    else:
        when = word(facts["state"])
    return title, _joined(reader.money(facts["amount"], facts["currency"]), when), ""


def _payment(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    facts = item.facts
    title = tr("Invoice {number} paid", number=item.title) if item.title else tr("Invoice paid")
    return title, reader.money(facts["amount"], facts["currency"]), ""


def _advocacy(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    facts = item.facts
    kind = word(facts["kind"])
    amount = ""
    if facts["amount"] and facts["currency"]:
        amount = reader.money(facts["amount"], facts["currency"])
    note = _joined(
        kind if item.title else "",
        word(facts["state"]),
        facts["contact"] or "",
        facts["lead"] or "",
        facts["result"] or "",
        amount,
    )
    return item.title or kind, note, item.text


def _stage(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    days = item.facts["days"]
    stayed = trn("{n} day", "{n} days", days) if days is not None else ""
    return tr("Stage: {stage}", stage=word(item.title)), stayed, ""


def _contract(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    facts = item.facts
    name = item.title or tr("Contract")
    if item.source == "start":
        title = tr("{contract} starts", contract=name)
    else:
        title = tr("{contract} ended", contract=name)
    if facts["trial"]:
        return title, tr("trial"), ""
    amount = reader.money(facts["charge"], facts["currency"])
    return (
        title,
        tr("{amount} each {period}", amount=amount, period=word(facts["charge_period"])),
        "",
    )


def _cancellation(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    refund = ""
    if item.facts["refund"] and item.facts["currency"]:
        amount = reader.money(item.facts["refund"], item.facts["currency"])
        refund = tr("refund {amount}", amount=amount)
    return tr("Cancellation"), _joined(item.title, refund), item.text


def _opportunity(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    facts = item.facts
    amount = ""
    if facts["amount"] and facts["currency"]:
        amount = reader.money(facts["amount"], facts["currency"])
    closes = ""
    if facts["closes_on"] is not None and not facts["closed"]:
        closes = tr("closes {day}", day=reader.day(facts["closes_on"]))
    note = _joined(tr("growth opportunity"), facts["stage"] or "", amount, closes)
    return item.title, note, item.text


def _milestone(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    late = item.facts["late_days"]
    when = ""
    if late > 0:
        when = trn("{n} day late", "{n} days late", late)
    elif late < 0:
        when = trn("{n} day early", "{n} days early", -late)
    value = tr("first value") if item.facts["first_value"] else ""
    return item.title, _joined(tr("milestone"), item.facts["project"], value, when), ""


def _objective(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    title = f"{item.facts['verb']} {item.title}".strip()
    return title, tr("objective {state}", state=word(item.facts["state"])), ""


def _outcome(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    note = tr("outcome {state}", state=word(item.facts["state"]))
    if item.facts["confirmed_by"]:
        note += tr(", confirmed by {name}", name=item.facts["confirmed_by"])
    return item.title, note, item.text


def _pulse(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    return tr("Pulse: {band}", band=band_word(item.facts["band"])), "", item.text


def _override(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    note = tr("until {day}", day=reader.day(item.facts["until"]))
    return tr("Health overridden: {band}", band=band_word(item.facts["band"])), note, item.text


def _change(item: TimelineItem, reader: Reader) -> tuple[str, str, str]:
    facts = item.facts
    title = say(item.title, **facts["values"])
    if facts["kind"] == "undo":
        title = tr("Undo: {act}", act=title)
    elif facts["kind"] == "redo":
        title = tr("Redo: {act}", act=title)
    note = _joined(facts["author"], reader.time(item.at), tr("undone") if facts["undone"] else "")
    changes = (
        _field_change(change) for change in item.changes if change.field not in _HIDDEN_FIELDS
    )
    return title, note, "\n".join(changes)


def _field_change(change: FieldChange) -> str:
    label = field_title(change.field)
    if change.field in {"custom", "parent_id"} or not _is_short(change):
        return tr("{field} changed", field=label)
    if change.before is None:
        return tr("{field}: {after}", field=label, after=change.after)
    if change.after is None:
        return tr("{field}: {before} removed", field=label, before=change.before)
    return tr("{field}: {before} → {after}", field=label, before=change.before, after=change.after)


def _is_short(change: FieldChange) -> bool:
    """Whether both values can be told in a line; stored days and amounts cannot."""
    values = [value for value in (change.before, change.after) if value is not None]
    return all(isinstance(value, str) and len(value) <= 60 for value in values)
