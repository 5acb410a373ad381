"""What is known about each noun: the fields that files bring, queries ask for and pages show.

One explicit table. A new field is a line here, a column in ``database/tables.py``, a migration,
and a line in whatever page shows it. Custom fields are the user's own and live in the book.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a field's value is written, compared and shown."""

    TEXT = "text"
    LONG_TEXT = "long text"
    """Text of several lines; Markdown where the noun says so."""
    INTEGER = "integer"
    NUMBER = "number"
    """An exact decimal."""
    MONEY = "money"
    """Integer minor units of the row's ``currency``."""
    DATE = "date"
    """A calendar day, without zone."""
    TIME = "time"
    """A moment, stored in UTC."""
    BOOLEAN = "boolean"
    CHOICE = "choice"
    """One of a few words, kept as text; ``Field.choices`` lists them, empty when open."""
    LINK = "link"
    """Another row, named in files by that row's id, name, domain or e-mail."""


@dataclass(frozen=True)
class Field:
    """One fact about a noun."""

    name: str
    """The word for it, in code, tables, files and queries."""
    kind: Kind
    choices: tuple[str, ...] = ()
    """The closed list of words; empty means any word."""
    required: bool = False
    """A row of a file without it is refused."""


CHARGE_PERIODS = ("week", "month", "quarter", "year")
NOTE_KINDS = ("meeting", "call", "e-mail", "chat", "message", "internal note")
STARTED_BY = ("us", "them")
SENTIMENTS = ("positive", "neutral", "negative")
VISIBILITIES = ("private", "internal", "shareable")
PRIORITIES = ("urgent", "high", "normal", "low")
SURVEY_KINDS = ("nps", "csat", "ces", "satisfaction")
TOUCHPOINTS = ("onboarding", "implementation", "support", "renewal", "relationship")
RENEWAL_CATEGORIES = ("commit", "best case", "at risk", "known churn", "closed")
RENEWAL_STATES = ("open", "renews itself", "not recorded", "renewed", "lost")
RENEWAL_OUTCOMES = ("renewed", "lost")
HEALTH_BANDS = ("healthy", "watch", "poor")
PLAN_STATES = ("draft", "active", "closed")
OBJECTIVE_STATES = ("open", "achieved", "partly", "missed", "cancelled")
GROWTH_KINDS = ("upsell", "cross-sell", "new", "renewal")
ARTICLE_KINDS = ("article", "guide", "video", "document")
FEEDBACK_KINDS = ("request", "complaint", "praise")
ADVOCACY_KINDS = ("reference", "referral", "review", "case study", "speaking", "press")
ADVOCACY_STATES = ("offered", "agreed", "used")
CUSTOM_KINDS = (Kind.TEXT, Kind.NUMBER, Kind.MONEY, Kind.DATE, Kind.CHOICE)

FIELDS: dict[str, tuple[Field, ...]] = {
    "account": (
        Field("name", Kind.TEXT, required=True),
        Field("native_name", Kind.TEXT),
        Field("parent", Kind.LINK),
        Field("domain", Kind.TEXT),
        Field("website", Kind.TEXT),
        Field("phone", Kind.TEXT),
        Field("industry", Kind.TEXT),
        Field("country", Kind.TEXT),
        Field("city", Kind.TEXT),
        Field("tier", Kind.TEXT),
        Field("stage", Kind.TEXT),
        Field("owner", Kind.TEXT),
        Field("customer_since", Kind.DATE),
        Field("employees", Kind.INTEGER),
        Field("turnover", Kind.MONEY),
        Field("currency", Kind.TEXT),
        Field("next_step", Kind.TEXT),
        Field("description", Kind.LONG_TEXT),
        Field("tags", Kind.TEXT),
    ),
    "contact": (
        Field("account", Kind.LINK, required=True),
        Field("name", Kind.TEXT, required=True),
        Field("email", Kind.TEXT),
        Field("phone", Kind.TEXT),
        Field("title", Kind.TEXT),
        Field("role", Kind.TEXT),
        Field("influence", Kind.CHOICE, ("high", "medium", "low")),
        Field("sentiment", Kind.CHOICE, SENTIMENTS),
        Field("channel", Kind.TEXT),
        Field("language", Kind.TEXT),
        Field("cadence_days", Kind.INTEGER),
        Field("left_on", Kind.DATE),
        Field("mobile", Kind.TEXT),
    ),
    "contract": (
        Field("account", Kind.LINK, required=True),
        Field("name", Kind.TEXT),
        Field("product", Kind.TEXT),
        Field("quantity", Kind.INTEGER),
        Field("charge", Kind.MONEY, required=True),
        Field("charge_period", Kind.CHOICE, CHARGE_PERIODS),
        Field("currency", Kind.TEXT),
        Field("starts_on", Kind.DATE, required=True),
        Field("ends_on", Kind.DATE),
        Field("notice_months", Kind.INTEGER),
        Field("auto_renew", Kind.BOOLEAN),
        Field("trial", Kind.BOOLEAN),
        Field("billing_frequency", Kind.TEXT),
    ),
    "usage point": (
        Field("account", Kind.LINK),
        Field("contract", Kind.LINK),
        Field("contact", Kind.LINK),
        Field("metric", Kind.TEXT),
        Field("feature", Kind.TEXT),
        Field("day", Kind.DATE, required=True),
        Field("value", Kind.NUMBER),
    ),
    "ticket": (
        Field("account", Kind.LINK, required=True),
        Field("contact", Kind.LINK),
        Field("subject", Kind.TEXT),
        Field("description", Kind.LONG_TEXT),
        Field("status", Kind.TEXT),
        Field("priority", Kind.CHOICE, PRIORITIES),
        Field("channel", Kind.TEXT),
        Field("created_at", Kind.TIME, required=True),
        Field("first_reply_at", Kind.TIME),
        Field("solved_at", Kind.TIME),
        Field("reopens", Kind.INTEGER),
        Field("escalated", Kind.BOOLEAN),
        Field("owner", Kind.TEXT),
        Field("category", Kind.TEXT),
        Field("tags", Kind.TEXT),
        Field("reopened_at", Kind.TIME),
        Field("replies", Kind.INTEGER),
        Field("first_reply_business_minutes", Kind.INTEGER),
        Field("resolution_business_minutes", Kind.INTEGER),
    ),
    "survey answer": (
        Field("account", Kind.LINK, required=True),
        Field("contact", Kind.LINK),
        Field("ticket", Kind.LINK),
        Field("kind", Kind.CHOICE, SURVEY_KINDS, required=True),
        Field("score", Kind.INTEGER, required=True),
        Field("scale", Kind.TEXT, required=True),
        Field("touchpoint", Kind.CHOICE, TOUCHPOINTS),
        Field("channel", Kind.TEXT),
        Field("answered_at", Kind.TIME, required=True),
        Field("comment", Kind.LONG_TEXT),
        Field("survey", Kind.TEXT),
    ),
    "note": (
        Field("account", Kind.LINK, required=True),
        Field("kind", Kind.CHOICE, NOTE_KINDS),
        Field("title", Kind.TEXT),
        Field("text", Kind.LONG_TEXT),
        Field("noted_at", Kind.TIME, required=True),
        Field("started_by", Kind.CHOICE, STARTED_BY),
        Field("sentiment", Kind.CHOICE, SENTIMENTS),
        Field("visibility", Kind.CHOICE, VISIBILITIES),
        Field("author", Kind.TEXT),
    ),
    "task": (
        Field("account", Kind.LINK),
        Field("title", Kind.TEXT, required=True),
        Field("reason", Kind.TEXT),
        Field("priority", Kind.CHOICE, PRIORITIES),
        Field("due_on", Kind.DATE),
        Field("snoozed_until", Kind.DATE),
        Field("assignee", Kind.TEXT),
        Field("done_at", Kind.TIME),
    ),
    "meeting": (
        Field("account", Kind.LINK),
        Field("title", Kind.TEXT, required=True),
        Field("starts_at", Kind.TIME, required=True),
        Field("ends_at", Kind.TIME),
        Field("all_day", Kind.BOOLEAN),
        Field("zone", Kind.TEXT),
        Field("place", Kind.TEXT),
        Field("description", Kind.LONG_TEXT),
        Field("organiser", Kind.TEXT),
        Field("cancelled", Kind.BOOLEAN),
        Field("attendees", Kind.TEXT),
        Field("calendar_uid", Kind.TEXT),
    ),
    "cancellation": (
        Field("account", Kind.LINK, required=True),
        Field("cancelled_on", Kind.DATE, required=True),
        Field("reason", Kind.TEXT),
        Field("feedback", Kind.LONG_TEXT),
        Field("refund", Kind.MONEY),
        Field("currency", Kind.TEXT),
    ),
    "growth opportunity": (
        Field("account", Kind.LINK, required=True),
        Field("name", Kind.TEXT, required=True),
        Field("stage", Kind.TEXT),
        Field("amount", Kind.MONEY),
        Field("currency", Kind.TEXT),
        Field("likelihood", Kind.INTEGER),
        Field("closes_on", Kind.DATE),
        Field("won", Kind.BOOLEAN),
        Field("closed", Kind.BOOLEAN),
        Field("next_step", Kind.TEXT),
        Field("description", Kind.LONG_TEXT),
        Field("kind", Kind.CHOICE, GROWTH_KINDS),
        Field("product", Kind.TEXT),
        Field("pipeline", Kind.TEXT),
        Field("owner", Kind.TEXT),
        Field("lost_reason", Kind.TEXT),
        Field("created_on", Kind.DATE),
        Field("contact", Kind.LINK),
    ),
    "conversation": (
        Field("account", Kind.LINK, required=True),
        Field("contact", Kind.LINK),
        Field("ticket", Kind.LINK),
        Field("channel", Kind.TEXT, required=True),
        Field("title", Kind.TEXT),
        Field("text", Kind.LONG_TEXT),
        Field("started_at", Kind.TIME, required=True),
        Field("ended_at", Kind.TIME),
        Field("started_by", Kind.CHOICE, STARTED_BY),
        Field("answered", Kind.BOOLEAN),
        Field("wait_seconds", Kind.INTEGER),
        Field("talk_seconds", Kind.INTEGER),
        Field("hold_seconds", Kind.INTEGER),
        Field("duration_seconds", Kind.INTEGER),
        Field("participants", Kind.TEXT),
        Field("agent", Kind.TEXT),
        Field("outcome", Kind.TEXT),
        Field("recording", Kind.TEXT),
        Field("sentiment", Kind.CHOICE, SENTIMENTS),
        Field("visibility", Kind.CHOICE, VISIBILITIES),
    ),
    "order": (
        Field("account", Kind.LINK, required=True),
        Field("number", Kind.TEXT),
        Field("ordered_on", Kind.DATE, required=True),
        Field("items", Kind.TEXT),
        Field("amount", Kind.MONEY, required=True),
        Field("currency", Kind.TEXT),
        Field("state", Kind.TEXT),
    ),
    "invoice": (
        Field("account", Kind.LINK, required=True),
        Field("number", Kind.TEXT),
        Field("invoiced_on", Kind.DATE, required=True),
        Field("due_on", Kind.DATE),
        Field("amount", Kind.MONEY, required=True),
        Field("currency", Kind.TEXT),
        Field("paid_on", Kind.DATE),
        Field("state", Kind.TEXT),
    ),
    "article": (
        Field("title", Kind.TEXT, required=True),
        Field("text", Kind.LONG_TEXT),
        Field("kind", Kind.CHOICE, ARTICLE_KINDS),
        Field("folder", Kind.TEXT),
        Field("tags", Kind.TEXT),
        Field("language", Kind.TEXT),
        Field("state", Kind.TEXT),
        Field("version", Kind.TEXT),
        Field("owner", Kind.TEXT),
        Field("url", Kind.TEXT),
        Field("verified_on", Kind.DATE),
        Field("changed_at", Kind.TIME),
    ),
    "theme": (
        Field("name", Kind.TEXT, required=True),
        Field("department", Kind.TEXT),
        Field("priority", Kind.CHOICE, PRIORITIES),
        Field("answer", Kind.LONG_TEXT),
        Field("told_on", Kind.DATE),
    ),
    "feedback": (
        Field("account", Kind.LINK, required=True),
        Field("contact", Kind.LINK),
        Field("theme", Kind.LINK),
        Field("ticket", Kind.LINK),
        Field("kind", Kind.CHOICE, FEEDBACK_KINDS),
        Field("text", Kind.LONG_TEXT, required=True),
        Field("channel", Kind.TEXT),
        Field("touchpoint", Kind.CHOICE, TOUCHPOINTS),
        Field("place", Kind.TEXT),
        Field("author", Kind.TEXT),
        Field("given_at", Kind.TIME, required=True),
        Field("reply", Kind.LONG_TEXT),
        Field("replied_at", Kind.TIME),
    ),
    "advocacy": (
        Field("account", Kind.LINK, required=True),
        Field("contact", Kind.LINK),
        Field("kind", Kind.CHOICE, ADVOCACY_KINDS, required=True),
        Field("state", Kind.CHOICE, ADVOCACY_STATES),
        Field("title", Kind.TEXT),
        Field("asked_on", Kind.DATE),
        Field("agreed_on", Kind.DATE),
        Field("used_on", Kind.DATE),
        Field("lead", Kind.TEXT),
        Field("result", Kind.TEXT),
        Field("amount", Kind.MONEY),
        Field("currency", Kind.TEXT),
        Field("url", Kind.TEXT),
        Field("comment", Kind.LONG_TEXT),
    ),
    "lifecycle stage": (
        Field("account", Kind.LINK, required=True),
        Field("stage", Kind.TEXT, required=True),
        Field("entered_on", Kind.DATE, required=True),
        Field("left_on", Kind.DATE),
    ),
    "team member": (
        Field("account", Kind.LINK, required=True),
        Field("name", Kind.TEXT, required=True),
        Field("role", Kind.TEXT),
        Field("email", Kind.TEXT),
    ),
}
"""Noun → its fields. ``usage point`` rows of a file bring several values, one a metric."""

DERIVED_FIELDS: dict[str, tuple[Field, ...]] = {
    "renewal": (
        Field("account", Kind.LINK),
        Field("name", Kind.TEXT),
        Field("product", Kind.TEXT),
        Field("currency", Kind.TEXT),
        Field("starts_on", Kind.DATE),
        Field("ends_on", Kind.DATE),
        Field("act_by", Kind.DATE),
        Field("notice_months", Kind.INTEGER),
        Field("auto_renew", Kind.BOOLEAN),
        Field("target", Kind.MONEY),
        Field("forecast", Kind.MONEY),
        Field("final", Kind.MONEY),
        Field("category", Kind.CHOICE, RENEWAL_CATEGORIES),
        Field("likelihood", Kind.INTEGER),
        Field("state", Kind.CHOICE, RENEWAL_STATES),
        Field("outcome", Kind.CHOICE, RENEWAL_OUTCOMES),
        Field("decided_on", Kind.DATE),
        Field("reason", Kind.TEXT),
        Field("reason_detail", Kind.TEXT),
        Field("comment", Kind.LONG_TEXT),
        Field("requirements", Kind.INTEGER),
        Field("requirements_met", Kind.INTEGER),
        Field("checklist", Kind.INTEGER),
        Field("checklist_done", Kind.INTEGER),
    ),
    "requirement": (
        Field("account", Kind.LINK),
        Field("contract", Kind.LINK),
        Field("title", Kind.TEXT),
        Field("met_on", Kind.DATE),
    ),
    "risk": (
        Field("account", Kind.LINK),
        Field("title", Kind.TEXT),
        Field("severity", Kind.CHOICE, ("high", "medium", "low")),
        Field("owner", Kind.TEXT),
        Field("next_step", Kind.TEXT),
        Field("due_on", Kind.DATE),
        Field("state", Kind.CHOICE, ("open", "mitigated", "closed")),
        Field("visibility", Kind.CHOICE, ("internal", "shareable")),
    ),
    "plan": (
        Field("account", Kind.LINK),
        Field("name", Kind.TEXT),
        Field("state", Kind.CHOICE, PLAN_STATES),
        Field("starts_on", Kind.DATE),
        Field("agreed_on", Kind.DATE),
        Field("agreed_by", Kind.TEXT),
        Field("review_on", Kind.DATE),
        Field("objectives", Kind.INTEGER),
        Field("achieved", Kind.INTEGER),
        Field("on_the_way", Kind.INTEGER),
        Field("behind", Kind.INTEGER),
        Field("next_due", Kind.DATE),
        Field("arr", Kind.MONEY),
    ),
    "objective": (
        Field("account", Kind.LINK),
        Field("plan", Kind.LINK),
        Field("verb", Kind.TEXT),
        Field("subject", Kind.TEXT),
        Field("unit", Kind.TEXT),
        Field("baseline", Kind.NUMBER),
        Field("target", Kind.NUMBER),
        Field("baseline_on", Kind.DATE),
        Field("due_on", Kind.DATE),
        Field("done_on", Kind.DATE),
        Field("state", Kind.CHOICE, OBJECTIVE_STATES),
        Field("current", Kind.NUMBER),
        Field("progress", Kind.NUMBER),
        Field("points", Kind.INTEGER),
        Field("standing", Kind.TEXT),
    ),
    "outcome": (
        Field("account", Kind.LINK),
        Field("plan", Kind.LINK),
        Field("objective", Kind.LINK),
        Field("title", Kind.TEXT),
        Field("state", Kind.CHOICE, OBJECTIVE_STATES),
        Field("evidence", Kind.TEXT),
        Field("confirmed_by", Kind.TEXT),
        Field("confirmed_on", Kind.DATE),
    ),
    "initiative": (
        Field("account", Kind.LINK),
        Field("plan", Kind.LINK),
        Field("objective", Kind.LINK),
        Field("side", Kind.CHOICE, ("ours", "theirs")),
        Field("title", Kind.TEXT),
        Field("owner", Kind.TEXT),
        Field("due_on", Kind.DATE),
        Field("done_on", Kind.DATE),
    ),
    "onboarding project": (
        Field("account", Kind.LINK),
        Field("name", Kind.TEXT),
        Field("template", Kind.TEXT),
        Field("country", Kind.TEXT),
        Field("state", Kind.CHOICE, ("active", "done", "stopped")),
        Field("late", Kind.BOOLEAN),
        Field("starts_on", Kind.DATE),
        Field("target_ends_on", Kind.DATE),
        Field("ends_on", Kind.DATE),
        Field("milestones", Kind.INTEGER),
        Field("reached", Kind.INTEGER),
        Field("slip_days", Kind.INTEGER),
        Field("slip_working_days", Kind.INTEGER),
        Field("first_value_on", Kind.DATE),
        Field("days_to_first_value", Kind.INTEGER),
        Field("next_milestone", Kind.TEXT),
        Field("stopped_on", Kind.DATE),
        Field("stop_reason", Kind.TEXT),
    ),
    "milestone": (
        Field("account", Kind.LINK),
        Field("project", Kind.LINK),
        Field("title", Kind.TEXT),
        Field("state", Kind.CHOICE, ("open", "late", "reached", "skipped")),
        Field("owner", Kind.CHOICE, ("ours", "theirs", "both")),
        Field("assignee", Kind.TEXT),
        Field("exit_criterion", Kind.LONG_TEXT),
        Field("predecessor", Kind.TEXT),
        Field("offset_days", Kind.INTEGER),
        Field("target_on", Kind.DATE),
        Field("forecast_on", Kind.DATE),
        Field("actual_on", Kind.DATE),
        Field("slip_days", Kind.INTEGER),
        Field("slip_working_days", Kind.INTEGER),
        Field("first_value", Kind.BOOLEAN),
        Field("visible", Kind.BOOLEAN),
        Field("comment", Kind.LONG_TEXT),
    ),
    "pulse": (
        Field("account", Kind.LINK),
        Field("given_on", Kind.DATE),
        Field("band", Kind.CHOICE, HEALTH_BANDS),
        Field("reason", Kind.TEXT),
        Field("valid_until", Kind.DATE),
        Field("latest", Kind.BOOLEAN),
    ),
    "override": (
        Field("account", Kind.LINK),
        Field("band", Kind.CHOICE, HEALTH_BANDS),
        Field("reason", Kind.TEXT),
        Field("made_on", Kind.DATE),
        Field("until", Kind.DATE),
        Field("ended_on", Kind.DATE),
        Field("in_force", Kind.BOOLEAN),
    ),
}
"""Nouns that no file brings, to ask for only → their fields."""


def fields_of(noun: str) -> tuple[Field, ...]:
    """The fields of a noun, imported or derived."""
    return FIELDS.get(noun) or DERIVED_FIELDS[noun]
