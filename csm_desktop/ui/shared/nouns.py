"""What people call the nouns, their fields and the words stored in them, and values as text.

The nouns and fields themselves are ``domain/fields.py``; a page with words of its own for a field
(a column's title is shorter than a form's label) keeps them itself.
"""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache

from csm_desktop import format as written
from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.ui.shared.words import later, say, tr

NONE = "–"
"""Stands where a value is missing."""

ICONS = {
    "account": "building-2",
    "contact": "user",
    "contract": "refresh-cw",
    "usage point": "hash",
    "ticket": "ticket",
    "survey answer": "message-square",
    "note": "sticky-note",
    "task": "check",
    "meeting": "calendar",
    "cancellation": "x",
    "growth opportunity": "arrow-up",
    "conversation": "phone",
    "order": "shopping-cart",
    "invoice": "receipt-text",
    "article": "book-open",
    "theme": "tags",
    "feedback": "megaphone",
    "advocacy": "award",
    "lifecycle stage": "route",
    "team member": "users",
}
"""Noun → its drawing."""

PLURALS = {
    "account": later("accounts"),
    "contact": later("contacts"),
    "contract": later("contracts"),
    "usage point": later("usage"),
    "ticket": later("tickets"),
    "survey answer": later("survey answers"),
    "note": later("notes"),
    "task": later("tasks"),
    "meeting": later("meetings"),
    "cancellation": later("cancellations"),
    "growth opportunity": later("growth opportunities"),
    "conversation": later("conversations"),
    "order": later("orders"),
    "invoice": later("invoices"),
    "article": later("articles"),
    "theme": later("themes"),
    "feedback": later("feedback"),
    "advocacy": later("advocacy"),
    "lifecycle stage": later("lifecycle stages"),
    "learned key": later("learned matches"),
    "precedence": later("orders of sources"),
    "field": later("own fields"),
    "segment": later("segments"),
    "setting": later("settings"),
    "rate": later("rates"),
    "external id": later("ids of other systems"),
    "import file": later("imported files"),
    "waiting row": later("waiting rows"),
    "attachment": later("attachments"),
    "team member": later("account team"),
    "engagement model": later("cadences"),
    "renewal": later("renewals"),
    "requirement": later("requirements"),
    "metric": later("metrics"),
    "feature": later("features"),
    "package": later("package"),
}
"""Noun or table → its rows, for “12 accounts” and the like."""

FIELD_TITLES = {
    "account": later("Account"),
    "contact": later("Contact"),
    "contract": later("Contract"),
    "ticket": later("Ticket"),
    "name": later("Name"),
    "native_name": later("Name in its own script"),
    "parent": later("Parent"),
    "domain": later("Domain"),
    "website": later("Website"),
    "phone": later("Phone"),
    "industry": later("Industry"),
    "country": later("Country"),
    "city": later("City"),
    "tier": later("Tier"),
    "stage": later("Stage"),
    "owner": later("Owner"),
    "customer_since": later("Customer since"),
    "employees": later("Employees"),
    "turnover": later("Turnover"),
    "currency": later("Currency"),
    "next_step": later("Next step"),
    "description": later("Description"),
    "tags": later("Tags"),
    "email": later("E-mail"),
    "title": later("Title"),
    "role": later("Role"),
    "influence": later("Influence"),
    "sentiment": later("Sentiment"),
    "channel": later("Channel"),
    "language": later("Language"),
    "left_on": later("Left on"),
    "reports_to": later("Reports to"),
    "cadence_days": later("Touch every, days"),
    "cadence_reason": later("Why the cadence differs"),
    "product": later("Product"),
    "quantity": later("Quantity"),
    "charge": later("Charge"),
    "charge_period": later("Charged each"),
    "starts_on": later("Starts on"),
    "ends_on": later("Last day"),
    "notice_months": later("Notice, months"),
    "auto_renew": later("Renews itself"),
    "trial": later("Trial"),
    "billing_frequency": later("Billed"),
    "metric": later("Metric"),
    "feature": later("Feature"),
    "day": later("Day"),
    "value": later("Value"),
    "subject": later("Subject"),
    "status": later("Status"),
    "priority": later("Priority"),
    "created_at": later("Created"),
    "first_reply_at": later("First reply"),
    "solved_at": later("Solved"),
    "reopens": later("Reopened"),
    "escalated": later("Escalated"),
    "kind": later("Kind"),
    "score": later("Score"),
    "scale": later("Scale"),
    "touchpoint": later("Touchpoint"),
    "answered_at": later("Answered"),
    "comment": later("Comment"),
    "text": later("Text"),
    "noted_at": later("Took place"),
    "started_by": later("Started by"),
    "visibility": later("Visibility"),
    "reason": later("Reason"),
    "due_on": later("Due"),
    "snoozed_until": later("Snoozed until"),
    "assignee": later("Assignee"),
    "done_at": later("Done on"),
    "cancelled_on": later("Cancelled on"),
    "feedback": later("Feedback"),
    "refund": later("Refund"),
    "amount": later("Amount"),
    "likelihood": later("Likelihood"),
    "closes_on": later("Closes on"),
    "won": later("Won"),
    "closed": later("Closed"),
    "target": later("Target"),
    "forecast": later("Forecast"),
    "final": later("Final"),
    "category": later("Category"),
    "outcome": later("Outcome"),
    "decided_on": later("Decided on"),
    "reason_detail": later("Reason, in detail"),
    "next_contract": later("Next term"),
    "met_on": later("Met on"),
    "act_by": later("Last day to act"),
    "playbook": later("Playbook"),
    "added_at": later("In the book since"),
    "custom": later("Own fields"),
    "label": later("Label"),
    "query": later("Filter"),
    "position": later("Position"),
    "rate": later("Rate"),
    "valid_from": later("From"),
    "rows": later("Rows"),
    "calendar_uid": later("Id in the calendar"),
    "attendees": later("Attendees"),
    "cancelled": later("Cancelled"),
    "organiser": later("Organiser"),
    "place": later("Place"),
    "zone": later("Time zone"),
    "all_day": later("All day"),
    "ends_at": later("Ends"),
    "starts_at": later("Begins"),
    "started_at": later("Began"),
    "ended_at": later("Ended"),
    "answered": later("Answered"),
    "wait_seconds": later("Wait, seconds"),
    "talk_seconds": later("Talk, seconds"),
    "hold_seconds": later("On hold, seconds"),
    "duration_seconds": later("Length, seconds"),
    "participants": later("Participants"),
    "agent": later("Agent"),
    "recording": later("Recording"),
    "mobile": later("Mobile"),
    "author": later("Author"),
    "survey": later("Survey"),
    "reopened_at": later("Reopened on"),
    "replies": later("Replies"),
    "first_reply_business_minutes": later("First reply, business minutes"),
    "resolution_business_minutes": later("Resolution, business minutes"),
    "pipeline": later("Pipeline"),
    "lost_reason": later("Lost because"),
    "created_on": later("Created on"),
    "number": later("Number"),
    "ordered_on": later("Ordered on"),
    "items": later("Items"),
    "state": later("State"),
    "invoiced_on": later("Invoiced on"),
    "paid_on": later("Paid on"),
    "folder": later("Folder"),
    "version": later("Version"),
    "url": later("Link"),
    "verified_on": later("Last verified"),
    "changed_at": later("Last changed"),
    "department": later("Department"),
    "answer": later("Its answer"),
    "told_on": later("Customers told on"),
    "theme": later("Theme"),
    "given_at": later("Given"),
    "reply": later("Reply"),
    "replied_at": later("Replied"),
    "asked_on": later("Asked on"),
    "agreed_on": later("Agreed on"),
    "used_on": later("Used on"),
    "lead": later("Lead"),
    "result": later("Result"),
    "entered_on": later("Since"),
    "conversation": later("Conversation"),
}
"""Field or column → its title."""

WORDS = {
    "healthy": later("healthy"),
    "watch": later("watch"),
    "poor": later("poor"),
    "achieved": later("achieved"),
    "partly": later("partly"),
    "missed": later("missed"),
    "cancelled": later("cancelled"),
    "meeting": later("meeting"),
    "call": later("call"),
    "e-mail": later("e-mail"),
    "chat": later("chat"),
    "message": later("message"),
    "internal note": later("internal note"),
    "private": later("private"),
    "internal": later("internal"),
    "shareable": later("shareable"),
    "positive": later("positive"),
    "neutral": later("neutral"),
    "negative": later("negative"),
    "urgent": later("urgent"),
    "high": later("high"),
    "normal": later("normal"),
    "medium": later("medium"),
    "low": later("low"),
    "open": later("still open"),
    "solved": later("solved"),
    "week": later("week"),
    "month": later("month"),
    "quarter": later("quarter"),
    "year": later("year"),
    "active": later("active"),
    "trial": later("trial"),
    "upcoming": later("to come"),
    "ended": later("ended"),
    "onboarding": later("onboarding"),
    "implementation": later("implementation"),
    "support": later("support"),
    "renewal": later("renewal"),
    "relationship": later("relationship"),
    "nps": later("NPS"),
    "csat": later("CSAT"),
    "ces": later("CES"),
    "satisfaction": later("Satisfaction"),
    "champion": later("champion"),
    "buyer": later("buyer"),
    "economic buyer": later("economic buyer"),
    "executive sponsor": later("executive sponsor"),
    "decision maker": later("decision maker"),
    "technical": later("technical"),
    "user": later("user"),
    "influencer": later("influencer"),
    "procurement": later("procurement"),
    "detractor": later("detractor"),
    "upsell": later("upsell"),
    "cross-sell": later("cross-sell"),
    "new": later("new business"),
    "article": later("article"),
    "guide": later("guide"),
    "video": later("video"),
    "document": later("document"),
    "request": later("request"),
    "complaint": later("complaint"),
    "praise": later("praise"),
    "reference": later("reference"),
    "referral": later("referral"),
    "review": later("review"),
    "case study": later("case study"),
    "speaking": later("speaking"),
    "press": later("press"),
    "offered": later("offered"),
    "agreed": later("agreed"),
    "used": later("used"),
    "phone": later("phone"),
    "web": later("web"),
    "social": later("social"),
    "fax": later("fax"),
    "in person": later("in person"),
    "messenger": later("messenger"),
    "ticket": later("ticket"),
    "them": later("them"),
    "us": later("us"),
    "text": later("text"),
    "number": later("number"),
    "money": later("money"),
    "date": later("date"),
    "choice": later("choice"),
}
"""Stored words that the program knows; any other is the user's and shown as it is."""

_WORDED = frozenset({"status", "role"})
"""Fields of free text in which the program's words are shown translated."""
_EPOCH = date(1970, 1, 1)
_EPOCH_TIME = datetime(1970, 1, 1, tzinfo=UTC)


def plural(noun: str) -> str:
    """The rows of a noun or table, in lower case: “accounts”."""
    word = PLURALS.get(noun.replace("_", " "))
    return say(word) if word else noun.replace("_", " ")


def field_title(name: str) -> str:
    """A field's title; a user's own field is its own title."""
    found = FIELD_TITLES.get(name) or FIELD_TITLES.get(name.removesuffix("_id"))
    return say(found) if found else name


def word(stored: str | None) -> str:
    """A stored word in the user's language; what is not ours stays as it was written."""
    if stored is None:
        return ""
    return say(WORDS[stored]) if stored in WORDS else stored


@cache
def kind_of(noun: str, field: str) -> Kind | None:
    """The kind of a noun's field or column; None for a user's own."""
    name = field.removesuffix("_id")
    known = {f.name: f.kind for f in FIELDS.get(noun.replace("_", " "), ())}
    if name in known:
        return known[name]
    if (noun, field) == ("field", "kind"):
        return Kind.CHOICE
    return Kind.TIME if field.endswith("_at") else Kind.DATE if field == "valid_from" else None


@dataclass(frozen=True)
class Writing:
    """How stored values become text: the reader's language and the portfolio currency."""

    locale: str
    """``en``, ``ko`` or ``zh_TW``."""
    currency: str
    """For amounts that bring none."""

    @staticmethod
    def of(language: str, currency: str) -> "Writing":
        """For a language of the window; one without number formats reads English ones."""
        return Writing(language if language in written.LOCALES else "en", currency)

    def number(self, value: int) -> str:
        """A count with grouped thousands."""
        return written.number(value, self.locale)

    def day(self, value: date) -> str:
        """A calendar day."""
        return written.day(value, self.locale)

    def moment(self, value: datetime) -> str:
        """Day and time of a moment, where the reader is."""
        local = value.astimezone()
        assert local.tzinfo is not None
        return written.moment(local, local.tzinfo, self.locale)

    def time(self, value: datetime) -> str:
        """The time of day of a moment, where the reader is."""
        local = value.astimezone()
        assert local.tzinfo is not None
        return written.time_of_day(local, local.tzinfo, self.locale)

    def value(self, noun: str, field: str, stored: object) -> str:
        """A value as it lies in the file, as the reader writes it."""
        if stored is None or stored == "":
            return NONE
        if isinstance(stored, str) and (field in _WORDED or kind_of(noun, field) is Kind.CHOICE):
            return word(stored)
        if isinstance(stored, bool | date | datetime) or not isinstance(stored, int):
            return self._read_value(stored)
        return self._whole_number(stored, kind_of(noun, field))

    def _whole_number(self, stored: int, kind: Kind | None) -> str:
        if kind is Kind.MONEY:
            return written.money_exact(stored, self.currency, self.locale)
        if kind is Kind.DATE:
            return self.day(_EPOCH + timedelta(days=stored))
        if kind is Kind.TIME:
            return self.moment(_EPOCH_TIME + timedelta(microseconds=stored))
        if kind is Kind.BOOLEAN:
            return tr("yes") if stored else tr("no")
        return self.number(stored) if kind is Kind.INTEGER else str(stored)

    def _read_value(self, stored: object) -> str:
        if isinstance(stored, bool):
            return tr("yes") if stored else tr("no")
        if isinstance(stored, datetime):
            return self.moment(stored)
        if isinstance(stored, date):
            return self.day(stored)
        return " ".join(str(stored).split())


def leading_name(name: str, native_name: str | None, locale: str) -> str:
    """An account's own-script name where that script is the reader's, else its name."""
    if native_name and is_own_script(native_name, locale):
        return native_name
    return name


def is_own_script(text: str, locale: str) -> bool:
    """Whether a name is written in the script of those who read the program in ``locale``."""
    language = locale.partition("_")[0]
    if language == "ko":
        return any("가" <= letter <= "힣" for letter in text)
    if language == "zh":
        return any("一" <= letter <= "\u9fff" for letter in text)
    return text.isascii()


def own_values(stored: object) -> dict[str, str]:
    """The user's own fields of a row: id of the field → its value."""
    return dict(json.loads(stored)) if isinstance(stored, str) and stored else {}
