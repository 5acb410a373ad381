"""The tables of the portfolio file: one place for every column, its type and its meaning.

A table is singular and bears the noun's word. Journalled tables (made by :func:`_noun`) have
``id`` (never reused), most a ``uid`` (for links and hand-over) and are watched by the triggers of
``journal.py``; foreign keys carry no action, because an undo must find children where they were.
Not journalled: what can be rebuilt (summaries, search), drafts, attachment bytes, usage points.
"""

from typing import Any

from sqlalchemy import (
    REAL,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from csm_desktop.database.column_types import Day, Exact, Flag, Moment

metadata = MetaData()


def _noun(name: str, *items: Any) -> Table:
    """A journalled table with ``id``, ``uid`` and what is given."""
    uid = Column("uid", Text, nullable=False, server_default=text("(lower(hex(randomblob(8))))"))
    return _journalled(name, uid, *items)


def _journalled(name: str, *items: Any) -> Table:
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        *items,
        sqlite_strict=True,
        sqlite_autoincrement=True,
        info={"journalled": True},
    )


def _account(nullable: bool = False) -> Column[int]:
    return Column("account_id", ForeignKey("account.id"), nullable=nullable)


def _custom() -> Column[str]:
    """Custom values: a JSON object of field id (as text) → value as text."""
    return Column("custom", Text)


def _pointer_index(table: str, column: str) -> Index:
    """For a link that is often empty: removing the row it points to must not scan the table."""
    return Index(f"{table}_{column}", column, sqlite_where=text(f"{column} IS NOT NULL"))


account = _noun(
    "account",
    Column("name", Text, nullable=False),
    Column("native_name", Text),
    Column("parent_id", ForeignKey("account.id")),
    Column("domain", Text),
    Column("website", Text),
    Column("phone", Text),
    Column("industry", Text),
    Column("country", Text),
    Column("city", Text),
    Column("tier", Text),
    Column("stage", Text),
    Column("owner", Text),
    Column("customer_since", Day),
    Column("employees", Integer),
    Column("turnover", Integer),  # the customer's own yearly revenue in minor units; never ARR
    Column("currency", Text),
    Column("next_step", Text),
    Column("description", Text),
    Column("tags", Text),  # words joined by "; "
    _custom(),
    Column("added_at", Moment, nullable=False),  # when the account came into the book
    Column("cadence_days", Integer),  # days between touches here; NULL: its tier's
    Column("cadence_reason", Text),  # why it differs from the tier's
    Index("account_name", "name"),
    Index("account_domain", "domain", sqlite_where=text("domain IS NOT NULL")),
    Index("account_parent", "parent_id", sqlite_where=text("parent_id IS NOT NULL")),
    Index("account_uid", "uid", unique=True),
)

contact = _noun(
    "contact",
    _account(),
    Column("name", Text, nullable=False),
    Column("email", Text),
    Column("phone", Text),
    Column("title", Text),
    Column("role", Text),
    Column("influence", Text),
    Column("sentiment", Text),
    Column("channel", Text),
    Column("language", Text),
    Column("left_on", Day),
    _custom(),
    Column("reports_to_id", ForeignKey("contact.id")),
    Column("cadence_days", Integer),  # days between touches with this person; NULL: none agreed
    Column("mobile", Text),
    Index("contact_account", "account_id"),
    Index("contact_email", "email", sqlite_where=text("email IS NOT NULL")),
    _pointer_index("contact", "reports_to_id"),
)

team_member = _noun(
    "team_member",
    _account(),
    Column("name", Text, nullable=False),  # one of our people
    Column("role", Text),  # CSM, account manager, implementation specialist, …
    Column("email", Text),
    _custom(),
    Index("team_member_account", "account_id"),
)

engagement_model = _noun(
    "engagement_model",
    Column("tier", Text, nullable=False, unique=True),  # "" is every account without its own
    Column("cadence_days", Integer, nullable=False),
)

contract = _noun(
    "contract",
    _account(),
    Column("name", Text),
    Column("product", Text),
    Column("quantity", Integer),
    Column("charge", Integer, nullable=False),  # minor units for each charge period
    Column("charge_period", Text, nullable=False),  # week, month, quarter, year
    Column("currency", Text, nullable=False),
    Column("starts_on", Day, nullable=False),
    Column("ends_on", Day),  # last day, included; NULL is evergreen
    Column("notice_months", Integer),
    Column("auto_renew", Flag),
    Column("trial", Flag, nullable=False, server_default=text("0")),
    Column("billing_frequency", Text),
    _custom(),
    Index("contract_account", "account_id"),
    Index("contract_ends_on", "ends_on", sqlite_where=text("ends_on IS NOT NULL AND trial = 0")),
)

# What is decided about a contract's end. Everything else of a renewal is derived from the contract;
# one without a row has its first category and the contract's own amount.
renewal = _noun(
    "renewal",
    Column("contract_id", ForeignKey("contract.id"), nullable=False, unique=True),
    Column("target", Integer),  # a year, minor units of the contract; NULL: what it charges now
    Column("forecast", Integer),  # a year, minor units of the contract; NULL: the target
    Column("final", Integer),  # a year, minor units of the contract: what was agreed
    Column("category", Text),  # commit, best case, at risk, known churn, closed
    Column("likelihood", Integer),  # percent, 0–100; NULL: the category's
    Column("outcome", Text),  # renewed, lost; NULL: not decided
    Column("decided_on", Day),
    Column("reason", Text),  # first level, of domain/renewals.py
    Column("reason_detail", Text),  # second level
    Column("comment", Text),  # internal
    Column("next_contract_id", ForeignKey("contract.id")),  # the new term
    _pointer_index("renewal", "next_contract_id"),
)

requirement = _noun(
    "requirement",
    Column("contract_id", ForeignKey("contract.id"), nullable=False),  # whose end it is needed for
    Column("title", Text, nullable=False),
    Column("position", Integer, nullable=False, server_default=text("0")),
    Column("met_on", Day),  # NULL: still open
    Index("requirement_contract", "contract_id"),
)

ticket = _noun(
    "ticket",
    _account(),
    Column("contact_id", ForeignKey("contact.id")),
    Column("subject", Text),
    Column("description", Text),
    Column("status", Text),
    Column("priority", Text),
    Column("channel", Text),
    Column("created_at", Moment, nullable=False),
    Column("first_reply_at", Moment),
    Column("solved_at", Moment),
    Column("reopens", Integer),  # NULL: the source does not say
    Column("escalated", Flag),
    _custom(),
    Column("owner", Text),  # who of us works on it
    Column("category", Text),
    Column("tags", Text),  # words joined by "; "
    Column("reopened_at", Moment),  # the last time, where the source says
    Column("replies", Integer),
    Column("first_reply_business_minutes", Integer),  # in business hours, as the source counts them
    Column("resolution_business_minutes", Integer),
    Index("ticket_account", "account_id", "created_at"),
    _pointer_index("ticket", "contact_id"),
)

survey_answer = _noun(
    "survey_answer",
    _account(),
    Column("contact_id", ForeignKey("contact.id")),
    Column("ticket_id", ForeignKey("ticket.id")),
    Column("kind", Text, nullable=False),
    Column("score", Integer, nullable=False),
    Column("scale", Text, nullable=False),  # "0-10", "1-5", …: kept as asked
    Column("touchpoint", Text),
    Column("channel", Text),
    Column("answered_at", Moment, nullable=False),
    Column("comment", Text),
    _custom(),
    Column("replied_at", Moment),  # when somebody of us answered the person
    Column("survey", Text),  # name of the survey or its program
    Index("survey_answer_account", "account_id", "answered_at"),
    Index(
        "survey_answer_detractor",
        "answered_at",
        sqlite_where=text("kind = 'nps' AND score <= 6 AND replied_at IS NULL"),
    ),
    _pointer_index("survey_answer", "contact_id"),
    _pointer_index("survey_answer", "ticket_id"),
)

note = _noun(
    "note",
    _account(),
    Column("kind", Text, nullable=False, server_default=text("'meeting'")),
    Column("title", Text),
    Column("text", Text, nullable=False, server_default=text("''")),  # Markdown
    Column("noted_at", Moment, nullable=False),
    Column("started_by", Text),  # us, them
    Column("sentiment", Text),
    Column("visibility", Text, nullable=False, server_default=text("'internal'")),
    _custom(),
    Column("template", Text),  # name of the template it began with
    Column("author", Text),  # who wrote it, where it came from a file
    Index("note_account", "account_id", "noted_at"),
    Index("note_noted_at", "noted_at"),
)

# Something agreed in a calendar; it becomes a meeting note when it is held and written about.
meeting = _noun(
    "meeting",
    _account(nullable=True),
    Column("title", Text, nullable=False),
    Column("starts_at", Moment, nullable=False),
    Column("ends_at", Moment),
    Column("all_day", Flag, nullable=False, server_default=text("0")),
    Column("zone", Text),  # IANA name it was planned in
    Column("place", Text),
    Column("description", Text),
    Column("organiser", Text),
    Column("cancelled", Flag, nullable=False, server_default=text("0")),
    Column("calendar_uid", Text),  # UID of the calendar entry, with its recurrence
    Column("note_id", ForeignKey("note.id")),  # the note written about it
    _custom(),
    Index("meeting_starts_at", "starts_at"),
    _pointer_index("meeting", "account_id"),
    _pointer_index("meeting", "note_id"),
    Index("meeting_calendar_uid", "calendar_uid", sqlite_where=text("calendar_uid IS NOT NULL")),
)

attendee = _noun(
    "attendee",
    Column("note_id", ForeignKey("note.id")),  # this or meeting_id
    Column("meeting_id", ForeignKey("meeting.id")),
    Column("contact_id", ForeignKey("contact.id")),  # NULL: one of us, or not in the book
    Column("name", Text),
    Column("email", Text),
    _pointer_index("attendee", "note_id"),
    _pointer_index("attendee", "meeting_id"),
    _pointer_index("attendee", "contact_id"),
)

# Health. A model is one JSON text, so that a version is whole; domain/health.py reads it.
health_model = _noun(
    "health_model",
    Column("version", Integer, nullable=False, unique=True),
    Column("state", Text, nullable=False),  # draft, in use, retired
    Column("content", Text, nullable=False),
    Column("used_from", Day),  # the day it came into use; NULL: it never was
)

pulse = _noun(
    "pulse",
    _account(),
    Column("given_on", Day, nullable=False),
    Column("band", Text, nullable=False),  # healthy, watch, poor: the CSM's own judgement
    Column("reason", Text, nullable=False),
    Index("pulse_account", "account_id", "given_on"),
    Index("pulse_given_on", "given_on"),
)

health_override = _noun(
    "health_override",
    _account(),
    Column("band", Text, nullable=False),  # what counts instead of the score's band
    Column("reason", Text, nullable=False),
    Column("made_on", Day, nullable=False),
    Column("until", Day, nullable=False),  # last day on which it counts
    Column("ended_on", Day),  # taken back before: from this day it does not count
    Index("health_override_account", "account_id", "until"),
    Index("health_override_until", "until"),
)

# Onboarding.
onboarding_project = _noun(
    "onboarding_project",
    _account(),
    Column("name", Text, nullable=False),
    Column("template", Text),  # name of the template it began with
    Column("starts_on", Day, nullable=False),  # what offsets and time to first value count from
    Column("country", Text),  # whose holidays count; NULL: the account's
    Column("stopped_on", Day),  # given up; NULL: it goes on, or all its milestones are reached
    Column("stop_reason", Text),
    Index("onboarding_project_account", "account_id"),
)

milestone = _noun(
    "milestone",
    _account(),
    Column("project_id", ForeignKey("onboarding_project.id"), nullable=False),
    Column("title", Text, nullable=False),
    Column("position", Integer, nullable=False, server_default=text("0")),
    Column("predecessor_id", ForeignKey("milestone.id")),  # NULL: counts from the project's start
    Column("offset_days", Integer, nullable=False),  # working days after it
    Column("owner", Text, nullable=False, server_default=text("'ours'")),  # ours, theirs, both
    Column("assignee", Text),
    Column("exit_criterion", Text),
    Column("visible", Flag, nullable=False, server_default=text("1")),  # to the customer
    Column("first_value", Flag, nullable=False, server_default=text("0")),
    Column("target_on", Day, nullable=False),
    Column("forecast_on", Day),  # NULL: the target
    Column("actual_on", Day),  # NULL: not reached yet
    Column("skipped", Flag, nullable=False, server_default=text("0")),
    Column("comment", Text),  # internal
    Index("milestone_account", "account_id"),
    Index("milestone_project", "project_id"),
    _pointer_index("milestone", "predecessor_id"),
    Index(
        "milestone_open",
        "target_on",
        sqlite_where=text("actual_on IS NULL AND skipped = 0"),
    ),
)

holiday = _noun(
    "holiday",
    Column("country", Text, nullable=False),  # as accounts write it
    Column("day", Day, nullable=False),
    Column("name", Text, nullable=False),
    UniqueConstraint("country", "day"),
)

# Success plans. What may leave and what is internal are different columns, never one text.
success_plan = _noun(
    "success_plan",
    _account(),
    Column("name", Text, nullable=False),
    Column("state", Text, nullable=False, server_default=text("'draft'")),  # draft, active, closed
    Column("summary", Text, nullable=False, server_default=text("''")),  # in the customer's words
    Column("starts_on", Day, nullable=False),
    Column("agreed_on", Day),
    Column("agreed_by", Text),
    Column("review_on", Day),  # the next review
    Column("template", Text),
    Column("currency", Text),  # of its ROI; NULL: the account's, else the portfolio's
    Column("discount_rate", Exact),  # percent a year
    Column("internal", Text, nullable=False, server_default=text("''")),  # Markdown, never leaves
    Index("success_plan_account", "account_id"),
)

objective = _noun(
    "objective",
    _account(),
    Column("plan_id", ForeignKey("success_plan.id"), nullable=False),
    Column("position", Integer, nullable=False, server_default=text("0")),
    Column("verb", Text, nullable=False),  # cut, raise, move, …: as typed
    Column("subject", Text, nullable=False),  # what of the customer's changes
    Column("unit", Text),
    Column("baseline", Exact),  # NULL: it is reached or not, nothing is measured
    Column("target", Exact),
    Column("baseline_on", Day),
    Column("due_on", Day, nullable=False),
    Column("done_on", Day),  # reached, as the customer said
    Column("state", Text, nullable=False, server_default=text("'open'")),  # open, achieved, …
    Column("internal", Text, nullable=False, server_default=text("''")),  # never leaves
    Index("objective_account", "account_id"),
    Index("objective_plan", "plan_id"),
)

objective_value = _noun(
    "objective_value",
    _account(),
    Column("objective_id", ForeignKey("objective.id"), nullable=False),
    Column("day", Day, nullable=False),
    Column("value", Exact, nullable=False),
    Column("source", Text),  # where the figure is from
    Index("objective_value_account", "account_id"),
    UniqueConstraint("objective_id", "day"),
)

outcome = _noun(
    "outcome",
    _account(),
    Column("objective_id", ForeignKey("objective.id"), nullable=False),
    Column("position", Integer, nullable=False, server_default=text("0")),
    Column("title", Text, nullable=False),
    Column("state", Text, nullable=False, server_default=text("'open'")),  # open, achieved, partly,
    Column("evidence", Text),  # missed, cancelled
    Column("confirmed_by", Text),
    Column("confirmed_on", Day),
    Index("outcome_account", "account_id"),
    Index("outcome_objective", "objective_id"),
)

initiative = _noun(
    "initiative",
    _account(),
    Column("objective_id", ForeignKey("objective.id"), nullable=False),
    Column("position", Integer, nullable=False, server_default=text("0")),
    Column("side", Text, nullable=False),  # ours, theirs
    Column("title", Text, nullable=False),
    Column("owner", Text),
    Column("due_on", Day),
    Column("done_on", Day),
    Index("initiative_account", "account_id"),
    Index("initiative_objective", "objective_id"),
)

roi_line = _noun(
    "roi_line",
    _account(),
    Column("plan_id", ForeignKey("success_plan.id"), nullable=False),
    Column("position", Integer, nullable=False, server_default=text("0")),
    Column("side", Text, nullable=False),  # benefit, cost
    Column("title", Text, nullable=False),
    Column("amounts", Text, nullable=False),  # JSON array of minor units: at the start, year 1, …
    Column("source", Text),  # whose figure it is
    Index("roi_line_account", "account_id"),
    Index("roi_line_plan", "plan_id"),
)

# Rules start playbooks.
rule = _noun(
    "rule",
    Column("name", Text, nullable=False, unique=True),
    Column("query", Text, nullable=False),  # in the query language of accounts
    Column("playbook", Text, nullable=False),  # name of the playbook it starts
    Column("active", Flag, nullable=False, server_default=text("1")),
    Column("position", Integer, nullable=False, server_default=text("0")),
)

playbook_run = _noun(
    "playbook_run",
    _account(),
    Column("playbook", Text, nullable=False),
    Column("rule_id", ForeignKey("rule.id")),  # NULL: started by hand
    Column("started_on", Day, nullable=False),
    Column("ended_on", Day),  # NULL: under way while one of its tasks is open
    Index("playbook_run_account", "account_id"),
    _pointer_index("playbook_run", "rule_id"),
)

task = _noun(
    "task",
    _account(nullable=True),
    Column("note_id", ForeignKey("note.id")),
    Column("title", Text, nullable=False),
    Column("reason", Text),
    Column("priority", Text),
    Column("due_on", Day),
    Column("snoozed_until", Day),
    Column("done_at", Moment),
    _custom(),
    Column("note_line", Integer),  # which line of the note's text it is, from 0
    Column("assignee", Text),  # who does it, as written after @
    Column("snooze_reason", Text),
    Column("contract_id", ForeignKey("contract.id")),  # a line of this renewal's checklist
    Column("playbook", Text),  # name of the playbook it came from
    Column("playbook_run_id", ForeignKey("playbook_run.id")),  # the run that made it
    Column("milestone_id", ForeignKey("milestone.id")),  # what it is needed for
    Column("objective_id", ForeignKey("objective.id")),  # what of a success plan it serves
    Index("task_account", "account_id"),
    Index("task_due_on", "due_on", sqlite_where=text("done_at IS NULL AND due_on IS NOT NULL")),
    _pointer_index("task", "note_id"),
    _pointer_index("task", "contract_id"),
    _pointer_index("task", "playbook_run_id"),
    _pointer_index("task", "milestone_id"),
    _pointer_index("task", "objective_id"),
)

risk = _noun(
    "risk",
    _account(),
    Column("note_id", ForeignKey("note.id")),  # the note it was found in
    Column("note_line", Integer),
    Column("title", Text, nullable=False),  # the cause, in the user's words
    Column("severity", Text),  # high, medium, low
    Column("owner", Text),
    Column("next_step", Text),
    Column("due_on", Day),
    Column("state", Text, nullable=False, server_default=text("'open'")),  # open, mitigated, closed
    _custom(),
    Column("visibility", Text, nullable=False, server_default=text("'internal'")),  # or shareable
    Index("risk_account", "account_id"),
    _pointer_index("risk", "note_id"),
)

# What the user did about a reason of Today that is no task: snoozed it, or is done with it.
today_mark = _noun(
    "today_mark",
    _account(),
    Column("kind", Text, nullable=False),  # the kind of reason, of domain/today.py
    Column("subject", Text, nullable=False),  # what it is about: "contract 5 2026-12-31"
    Column("until", Day),  # hidden before this day; NULL: done with
    Column("reason", Text),
    Column("marked_at", Moment, nullable=False),
    UniqueConstraint("account_id", "kind", "subject"),
)

template = _noun(
    "template",
    Column("kind", Text, nullable=False),  # note, playbook, onboarding, plan
    Column("name", Text, nullable=False),
    Column("content", Text, nullable=False),  # as a file of resources/templates/<kind>s/
    UniqueConstraint("kind", "name"),
)

cancellation = _noun(
    "cancellation",
    _account(),
    Column("cancelled_on", Day, nullable=False),
    Column("reason", Text),
    Column("feedback", Text),
    Column("refund", Integer),
    Column("currency", Text),
    _custom(),
    Index("cancellation_account", "account_id"),
)

growth_opportunity = _noun(
    "growth_opportunity",
    _account(),
    Column("name", Text, nullable=False),
    Column("stage", Text),
    Column("amount", Integer),
    Column("currency", Text),
    Column("likelihood", Integer),  # percent, 0–100
    Column("closes_on", Day),
    Column("won", Flag),
    Column("closed", Flag),
    Column("next_step", Text),
    Column("description", Text),
    _custom(),
    Column("kind", Text),  # upsell, cross-sell, new, renewal
    Column("product", Text),
    Column("pipeline", Text),
    Column("owner", Text),
    Column("lost_reason", Text),
    Column("created_on", Day),
    Column("contact_id", ForeignKey("contact.id")),
    Index("growth_opportunity_account", "account_id"),
    _pointer_index("growth_opportunity", "contact_id"),
)

# An exchange that a system recorded: a call, a chat, a thread of messages.
conversation = _noun(
    "conversation",
    _account(),
    Column("contact_id", ForeignKey("contact.id")),
    Column("ticket_id", ForeignKey("ticket.id")),
    Column("channel", Text, nullable=False),  # phone, e-mail, chat, SMS, … the list can grow
    Column("title", Text),
    Column("text", Text, nullable=False, server_default=text("''")),  # Markdown
    Column("started_at", Moment, nullable=False),
    Column("ended_at", Moment),
    Column("started_by", Text),  # us, them
    Column("answered", Flag),  # NULL: the source does not say
    Column("wait_seconds", Integer),
    Column("talk_seconds", Integer),
    Column("hold_seconds", Integer),
    Column("duration_seconds", Integer),
    Column("participants", Text),  # names joined by "; "
    Column("agent", Text),  # who of us
    Column("outcome", Text),  # how it ended, in the system's word
    Column("recording", Text),  # where it can be heard; never fetched
    Column("sentiment", Text),
    Column("visibility", Text, nullable=False, server_default=text("'internal'")),
    _custom(),
    Index("conversation_account", "account_id", "started_at"),
    Index("conversation_started_at", "started_at"),
    _pointer_index("conversation", "contact_id"),
    _pointer_index("conversation", "ticket_id"),
)

# A one-time purchase: never in MRR.
order = _noun(
    "order",
    _account(),
    Column("number", Text),
    Column("ordered_on", Day, nullable=False),
    Column("items", Text),
    Column("amount", Integer, nullable=False),
    Column("currency", Text, nullable=False),
    Column("state", Text),
    _custom(),
    Index("order_account", "account_id", "ordered_on"),
)

invoice = _noun(
    "invoice",
    _account(),
    Column("number", Text),
    Column("invoiced_on", Day, nullable=False),
    Column("due_on", Day),
    Column("amount", Integer, nullable=False),
    Column("currency", Text, nullable=False),
    Column("paid_on", Day),  # NULL: not paid
    Column("state", Text),
    _custom(),
    Index("invoice_account", "account_id", "invoiced_on"),
    Index("invoice_due_on", "due_on", sqlite_where=text("paid_on IS NULL")),
)

article = _noun(
    "article",
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False, server_default=text("''")),  # Markdown
    Column("kind", Text),  # article, guide, video, document
    Column("folder", Text),  # section, collection or board
    Column("tags", Text),  # words joined by "; "
    Column("language", Text),
    Column("state", Text),  # draft, published, …
    Column("version", Text),
    Column("owner", Text),
    Column("url", Text),
    Column("verified_on", Day),
    Column("changed_at", Moment),
    _custom(),
)

theme = _noun(
    "theme",
    Column("name", Text, nullable=False, unique=True),
    Column("department", Text),  # product, sales, marketing, support, finance, HR
    Column("priority", Text),
    Column("answer", Text),  # what the department said
    Column("told_on", Day),  # when the customers were told
    _custom(),
)

feedback = _noun(
    "feedback",
    _account(),
    Column("contact_id", ForeignKey("contact.id")),
    Column("theme_id", ForeignKey("theme.id")),
    Column("note_id", ForeignKey("note.id")),  # what it was taken from: one of these, or none
    Column("conversation_id", ForeignKey("conversation.id")),
    Column("ticket_id", ForeignKey("ticket.id")),
    Column("survey_answer_id", ForeignKey("survey_answer.id")),
    Column("kind", Text),  # request, complaint, praise
    Column("text", Text, nullable=False),
    Column("channel", Text),
    Column("touchpoint", Text),
    Column("place", Text),  # the store or listing a review is of
    Column("author", Text),
    Column("given_at", Moment, nullable=False),
    Column("reply", Text),
    Column("replied_at", Moment),
    _custom(),
    Index("feedback_account", "account_id", "given_at"),
    _pointer_index("feedback", "contact_id"),
    _pointer_index("feedback", "theme_id"),
    _pointer_index("feedback", "note_id"),
    _pointer_index("feedback", "conversation_id"),
    _pointer_index("feedback", "ticket_id"),
    _pointer_index("feedback", "survey_answer_id"),
)

advocacy = _noun(
    "advocacy",
    _account(),
    Column("contact_id", ForeignKey("contact.id")),
    Column("kind", Text, nullable=False),  # reference, referral, review, case study, …
    Column(
        "state", Text, nullable=False, server_default=text("'offered'")
    ),  # offered, agreed, used
    Column("title", Text),
    Column("asked_on", Day),
    Column("agreed_on", Day),
    Column("used_on", Day),
    Column("lead", Text),  # whom a referral brought
    Column("result", Text),
    Column("amount", Integer),
    Column("currency", Text),
    Column("url", Text),
    Column("comment", Text),
    _custom(),
    Index("advocacy_account", "account_id"),
    _pointer_index("advocacy", "contact_id"),
)

# Where an account was, since when: the stage it is in stands on the account itself.
lifecycle_stage = _noun(
    "lifecycle_stage",
    _account(),
    Column("stage", Text, nullable=False),
    Column("entered_on", Day, nullable=False),
    Column("left_on", Day),  # NULL: it is still there
    _custom(),
    Index("lifecycle_stage_account", "account_id", "entered_on"),
)

segment = _noun(
    "segment",
    Column("name", Text, nullable=False, unique=True),
    Column("query", Text, nullable=False),
    Column("position", Integer, nullable=False, server_default=text("0")),
)

attachment = _noun(
    "attachment",
    Column("noun", Text, nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("media_type", Text),
    Column("size_bytes", Integer, nullable=False),
    Column("sha256", Text, nullable=False),  # finds the bytes in attachment_content
    Index("attachment_row", "noun", "row_id"),
)

field = _noun(
    "field",
    Column("noun", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("kind", Text, nullable=False),  # text, number, money, date, choice
    Column("position", Integer, nullable=False, server_default=text("0")),
    UniqueConstraint("noun", "label"),
)

# No uid: nobody links to an id of another system, and an import writes one for each row.
external_id = _journalled(
    "external_id",
    Column("source", Text, nullable=False),  # the system: ravenstack, salesforce, …
    Column("object", Text, nullable=False),  # that system's word: subscription, ticket, …
    Column("external", Text, nullable=False),
    Column("noun", Text, nullable=False),
    Column("row_id", Integer, nullable=False),
    UniqueConstraint("source", "object", "external"),
    Index("external_id_row", "noun", "row_id"),
)

rate = _noun(
    "rate",
    Column("currency", Text, nullable=False),
    Column("valid_from", Day, nullable=False),
    Column("rate", Exact, nullable=False),  # units of the portfolio currency for one unit
    UniqueConstraint("currency", "valid_from"),
)

setting = _noun(
    "setting",
    Column("name", Text, nullable=False, unique=True),
    Column("value", Text, nullable=False),
)

import_file = _noun(
    "import_file",
    Column("name", Text, nullable=False),
    Column("profile", Text, nullable=False),
    Column("noun", Text, nullable=False),
    Column("imported_at", Moment, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("added", Integer, nullable=False),
    Column("updated", Integer, nullable=False),
    Column("points", Integer, nullable=False, server_default=text("0")),
)

waiting_row = _noun(
    "waiting_row",
    Column("noun", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("object", Text, nullable=False),
    Column("external", Text),
    Column("waits_for", Text, nullable=False),  # the key of the account, contract, … not there yet
    Column("file", Text, nullable=False),
    Column("row", Integer, nullable=False),
    Column("content", Text, nullable=False),  # the staged row and its links as JSON
    Index("waiting_row_waits_for", "waits_for"),
)


# What the user said once about a key that found nothing: the next file knows it.
learned_key = _noun(
    "learned_key",
    Column("noun", Text, nullable=False),  # account or contact
    Column("kind", Text, nullable=False),  # id, name, domain, email, phone, company
    Column("source", Text, nullable=False),  # the system of an id; "" for other keys
    Column("object", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("row_id", Integer, nullable=False),
    UniqueConstraint("noun", "kind", "source", "object", "key"),
)

# Which system is believed first about a field; without a row the newest file is.
precedence = _noun(
    "precedence",
    Column("noun", Text, nullable=False),
    Column("field", Text, nullable=False),  # "" is every field without its own
    Column("sources", Text, nullable=False),  # systems joined by "; ", the most believed first
    UniqueConstraint("noun", "field"),
)


def _plain(name: str, *items: Any, **options: Any) -> Table:
    """A table that the journal leaves alone; its reason stands where it is used."""
    return Table(name, metadata, *items, sqlite_strict=True, **options)


# The words of usage points: only ever added to, so that no undo can leave a point without its name.
metric = _plain(
    "metric",
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
)
feature = _plain(
    "feature",
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
)

usage_point = _plain(
    "usage_point",
    # No foreign key: a deleted account leaves its points behind, unseen, for undo to find.
    Column("account_id", Integer, nullable=False),
    Column("metric_id", Integer, nullable=False),
    Column("feature_id", Integer, nullable=False),  # 0: no feature
    Column("contact_id", Integer, nullable=False),  # 0: no contact
    Column("day", Day, nullable=False),
    Column("value", REAL, nullable=False),
    Column("import_id", Integer, nullable=False),  # import_file.id: the unit of undo
    PrimaryKeyConstraint("account_id", "metric_id", "feature_id", "contact_id", "day"),
    sqlite_with_rowid=False,
)

# The values not in force: replaced by a newer import, or of an import that is undone.
usage_shelf = _plain(
    "usage_shelf",
    Column("account_id", Integer, nullable=False),
    Column("metric_id", Integer, nullable=False),
    Column("feature_id", Integer, nullable=False),
    Column("contact_id", Integer, nullable=False),
    Column("day", Day, nullable=False),
    Column("import_id", Integer, nullable=False),  # the import the value came with
    Column("value", REAL, nullable=False),
    PrimaryKeyConstraint("account_id", "metric_id", "feature_id", "contact_id", "day", "import_id"),
    sqlite_with_rowid=False,
)

attachment_content = _plain(
    "attachment_content",
    Column("sha256", Text, primary_key=True),
    Column("bytes", Text, nullable=False),  # base 64: a STRICT text survives every export
)

draft = _plain(
    "draft",
    Column("id", Integer, primary_key=True),
    Column("noun", Text, nullable=False),
    Column("row_id", Integer),  # NULL: the row is not made yet
    Column("account_id", Integer),
    Column("content", Text, nullable=False),  # JSON of the fields as typed
    Column("kept_at", Moment, nullable=False),
)

# What pages sort and filter by, kept true by summaries.py at the end of each step. An account
# without any of it has no row. No indexes: sorting 100,000 of them costs less than keeping four.
account_summary = _plain(
    "account_summary",
    Column("account_id", Integer, primary_key=True),
    Column("arr", Integer, nullable=False),  # minor units of the portfolio currency, today
    Column("contracts", Integer, nullable=False),  # active today, trials included
    Column("renewal", Day),
    Column("act_by", Day),
    Column("last_touch_at", Moment),
    Column("open_tickets", Integer, nullable=False),
    Column("open_tasks", Integer, nullable=False),
)

# The renewals as they stood on a day: one set a week, from which "what changed" is told. It is no
# step of the journal, because nobody asked for it and no undo must take it away.
renewal_snapshot = _plain(
    "renewal_snapshot",
    Column("taken_on", Day, nullable=False),
    Column("contract_id", Integer, nullable=False),
    Column("account_id", Integer, nullable=False),
    Column("ends_on", Day, nullable=False),
    Column("act_by", Day, nullable=False),  # the last day to act
    Column("target", Integer, nullable=False),  # a year, minor units of ``currency``
    Column("forecast", Integer, nullable=False),
    Column("currency", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("likelihood", Integer, nullable=False),
    Column("outcome", Text),
    PrimaryKeyConstraint("taken_on", "contract_id"),
    sqlite_with_rowid=False,
)

# Health as it stands, kept by database/health.py at the end of each step. Scores, coverage and
# bounds are hundredths (0–10,000), so that a band never hangs on the last bit of a float.
account_health = _plain(
    "account_health",
    Column("account_id", Integer, primary_key=True),
    Column("score", Integer),  # NULL: too little is known
    Column("band", Text),  # healthy, watch, poor: after hard rules and overrides; NULL: no score
    Column("coverage", Integer, nullable=False),  # share of the weight that has data
    Column("low", Integer, nullable=False),  # the score if all that is missing were 0
    Column("high", Integer, nullable=False),  # … were 100
    Column("capped", Text),  # id of the hard rule that capped the band
    Column("override_id", Integer),  # the override in force
    Column("model", Integer, nullable=False),  # version of the model
)

# What the measures of the model in use found, each with the day it is of.
health_input = _plain(
    "health_input",
    Column("measure", Text, nullable=False),  # id of the measure, or of the hard rule
    Column("account_id", Integer, nullable=False),
    Column("value", REAL, nullable=False),
    Column("day", Day, nullable=False),
    PrimaryKeyConstraint("account_id", "measure"),
    sqlite_with_rowid=False,
)

# The score of each day on which it differed from the day before; it holds until the next row.
health_score = _plain(
    "health_score",
    Column("account_id", Integer, nullable=False),
    Column("day", Day, nullable=False),
    Column("score", Integer),
    Column("band", Text),
    Column("coverage", Integer, nullable=False),
    Column("low", Integer, nullable=False),
    Column("high", Integer, nullable=False),
    Column("model", Integer, nullable=False),
    PrimaryKeyConstraint("account_id", "day"),
    sqlite_with_rowid=False,
)

# When the user last looked at an account, so that it can say what changed since.
account_visit = _plain(
    "account_visit",
    Column("account_id", Integer, primary_key=True),
    Column("visited_at", Moment, nullable=False),
    Column("before_at", Moment),  # the visit before, on an earlier day; NULL: there was none
)

step = _plain(
    "step",
    Column("id", Integer, primary_key=True),
    Column("at", Moment, nullable=False),
    Column("zone", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("origin", Text, nullable=False),  # window, command line, sample
    Column("label", Text, nullable=False),
    Column("label_values", Text, nullable=False),  # JSON
    Column("revision", Integer, nullable=False),
    Column("kind", Text, nullable=False),  # do, undo, redo
    Column("target", Integer),  # the step that this one undoes or redoes
    Column("undone_by", Integer),
    Column("first_change", Integer),
    Column("last_change", Integer),
    sqlite_autoincrement=True,
)

change = _plain(
    "change",
    Column("seq", Integer, primary_key=True),
    Column("step", Integer, nullable=False),
    Column("table", Text, nullable=False),
    Column("row", Integer, nullable=False),
    Column("before", Text),  # JSON array of the row's columns; NULL: was not there
    Column("after", Text),
    Index("change_row", "table", "row", "step"),
    sqlite_autoincrement=True,
)

# The pen holds the open step; outside a step it is empty and journalled tables refuse writes.
pen = _plain("pen", Column("id", Integer, primary_key=True), Column("step", Integer))

# Which columns, in which order, the images of a schema revision have.
image_shape = _plain(
    "image_shape",
    Column("revision", Integer, nullable=False),
    Column("table", Text, nullable=False),
    Column("columns", Text, nullable=False),  # JSON array of names
    PrimaryKeyConstraint("revision", "table"),
)

# Facts about the file itself that can be rebuilt: the day the summaries are of, clean close.
file_state = _plain(
    "file_state",
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

JOURNALLED: tuple[Table, ...] = tuple(
    table for table in metadata.sorted_tables if table.info.get("journalled")
)
"""Parents before children, as foreign keys demand."""
