"""The sections made of records: orders and invoices, growth and advocacy, the customer's voice."""

from collections.abc import Mapping
from typing import Any

from csm_desktop.domain.fields import FIELDS
from csm_desktop.domain.fields import Kind as FieldKind
from csm_desktop.operations import advocacy, conversations, feedback, invoices, orders
from csm_desktop.operations import growth_opportunities as growth
from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.timeline import TimelineItem
from csm_desktop.ui.account.field_values import FormField
from csm_desktop.ui.account.records_section import Part, RecordsSection
from csm_desktop.ui.account.rows_table import Column, Row
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import field_title, word
from csm_desktop.ui.shared.words import tr, trn

ORIGIN_LINKS: Mapping[str, str] = {
    "note": "note_id",
    "conversation": "conversation_id",
    "ticket": "ticket_id",
    "answer": "survey_answer_id",
}
"""Source of the timeline → the link of feedback to it."""
_TALL = frozenset({"text", "reply", "comment", "description"})


def purchases_section(desk: Desk) -> RecordsSection:
    """Orders and invoices."""
    return RecordsSection(
        desk,
        tr("Orders and invoices"),
        (_invoice_part(), _order_part()),
        _purchases_summary,
        act=tr("Add invoice"),
    )


def growth_section(desk: Desk) -> RecordsSection:
    """What the account may buy, and what it does for us."""
    return RecordsSection(
        desk,
        tr("Growth and advocacy"),
        (_opportunity_part(), _advocacy_part()),
        _growth_summary,
        act=tr("Add opportunity"),
    )


def voice_section(desk: Desk) -> RecordsSection:
    """What the account said."""
    return RecordsSection(
        desk,
        tr("Voice"),
        (_feedback_part(), _conversation_part()),
        _voice_summary,
        act=tr("Add feedback"),
    )


# Orders and invoices.


def _purchases_summary(overview: AccountOverview, reader: Reader) -> tuple[str, bool]:
    found = overview.records
    overdue = [one for one in found.invoices if one.overdue_on(reader.today)]
    parts = []
    if found.invoices:
        parts.append(trn("{n} invoice", "{n} invoices", len(found.invoices)))
    if found.orders:
        parts.append(trn("{n} order", "{n} orders", len(found.orders)))
    if overdue:
        parts.insert(0, trn("{n} overdue", "{n} overdue", len(overdue)))
    return ", ".join(parts), bool(overdue)


def _invoice_part() -> Part:
    def row(one: invoices.InvoiceRow, reader: Reader) -> Row:
        late = one.overdue_on(reader.today)
        amount = reader.exact(one.amount, one.currency)
        if one.paid_on is not None:
            paid = tr("paid {day}", day=reader.day_short(one.paid_on))
        elif not one.is_owed:
            paid = word(one.state)
        elif late:
            paid = tr("overdue")
        else:
            paid = tr("unpaid")
        due = reader.day(one.due_on)
        name = one.number or tr("Invoice")
        tip = tr("of {day}", day=reader.day(one.invoiced_on))
        return Row(
            one.id, (name, amount, due, paid), tip, quiet=not one.is_owed, bad=3 if late else -1
        )

    return Part(
        "invoice",
        tr("Invoices"),
        (
            Column(tr("Invoice"), share=1),
            Column(tr("Amount"), right=True),
            Column(tr("Due"), right=True, muted=True),
            Column(tr("State"), right=True),
        ),
        records=lambda overview: overview.records.invoices,
        row=row,
        fields=lambda _overview: _fields(
            "invoice",
            ("number", "invoiced_on", "due_on", "amount", "currency", "paid_on", "state"),
        ),
        defaults=lambda overview, reader: {
            "invoiced_on": reader.today,
            "currency": overview.currency,
        },
        add=invoices.add_invoice,
        edit=invoices.edit_invoice,
        delete=invoices.delete_invoice,
        named=lambda _overview, one: {"invoice_id": one.id, "number": one.number or ""},
    )


def _order_part() -> Part:
    def row(one: orders.OrderRow, reader: Reader) -> Row:
        name = " ".join(part for part in (one.number, one.items) if part) or tr("Order")
        cells = (name, reader.exact(one.amount, one.currency), reader.day(one.ordered_on))
        return Row(one.id, cells, word(one.state))

    return Part(
        "order",
        tr("Orders"),
        (
            Column(tr("Order"), share=1),
            Column(tr("Amount"), right=True),
            Column(tr("Ordered on"), right=True, muted=True),
        ),
        records=lambda overview: overview.records.orders,
        row=row,
        fields=lambda _overview: _fields(
            "order", ("number", "ordered_on", "items", "amount", "currency", "state")
        ),
        defaults=lambda overview, reader: {
            "ordered_on": reader.today,
            "currency": overview.currency,
        },
        add=orders.add_order,
        edit=orders.edit_order,
        delete=orders.delete_order,
        named=lambda _overview, one: {"order_id": one.id, "name": one.number or one.items or ""},
    )


# Growth and advocacy.


def _growth_summary(overview: AccountOverview, reader: Reader) -> tuple[str, bool]:
    found = overview.records
    still = [one for one in found.opportunities if not one.closed]
    parts = []
    if still:
        parts.append(trn("{n} open opportunity", "{n} open opportunities", len(still)))
    elif found.opportunities:
        count = len(found.opportunities)
        parts.append(trn("{n} closed opportunity", "{n} closed opportunities", count))
    if found.advocacy:
        parts.append(trn("{n} advocacy", "{n} advocacies", len(found.advocacy)))
    return ", ".join(parts), False


def _opportunity_part() -> Part:
    def row(one: growth.OpportunityRow, reader: Reader) -> Row:
        amount = ""
        if one.amount is not None and one.currency:
            amount = reader.money(one.amount, one.currency)
        state = word(one.decision) if one.closed else (one.stage or word(one.kind))
        tip = ", ".join(part for part in (word(one.kind), one.next_step, one.lost_reason) if part)
        cells = (one.name, amount, state, reader.day(one.closes_on))
        return Row(one.id, cells, tip, quiet=bool(one.closed))

    def fields(overview: AccountOverview) -> list[FormField]:
        names = ("name", "kind", "product", "stage", "amount", "currency", "likelihood")
        found = _fields("growth opportunity", (*names, "closes_on"))
        found.append(_contact(overview))
        found += _fields("growth opportunity", ("next_step", "description"))
        decisions = (("open", tr("still open")), ("won", tr("won")), ("lost", tr("deal lost")))
        label = tr("Decision")
        found.append(FormField("decision", FieldKind.CHOICE, label, options=decisions))
        return [*found, *_fields("growth opportunity", ("lost_reason",))]

    def split(values: dict[str, Any]) -> Mapping[str, Any]:
        """The decision goes by itself; a reason alone is one of what was lost before."""
        more: dict[str, Any] = {"decision": values.pop("decision", None)}
        if "lost_reason" in values:
            more["reason"] = values.pop("lost_reason")
            more["decision"] = more["decision"] or ("lost" if more["reason"] else None)
        if more["decision"] is None:
            return {}
        return more

    return Part(
        "growth opportunity",
        tr("Opportunities"),
        (
            Column(tr("Opportunity"), share=1),
            Column(tr("Amount"), right=True),
            Column(tr("Stage"), muted=True, most=110),
            Column(tr("Closes on"), right=True, muted=True),
        ),
        records=lambda overview: overview.records.opportunities,
        row=row,
        fields=fields,
        defaults=lambda overview, _reader: {"currency": overview.currency, "decision": "open"},
        add=growth.add_opportunity,
        edit=growth.edit_opportunity,
        delete=growth.delete_opportunity,
        named=lambda _overview, one: {"opportunity_id": one.id, "name": one.name},
        split=split,
    )


def _advocacy_part() -> Part:
    def row(one: advocacy.AdvocacyRow, reader: Reader) -> Row:
        last = one.used_on or one.agreed_on or one.asked_on
        kind = word(one.kind)
        tip = ", ".join(part for part in (kind, one.contact, one.lead, one.result) if part)
        return Row(one.id, (one.title or kind, word(one.state), reader.day(last)), tip)

    def fields(overview: AccountOverview) -> list[FormField]:
        found = _fields("advocacy", ("kind", "state", "title"))
        found.append(_contact(overview))
        names = ("asked_on", "agreed_on", "used_on", "lead", "result", "amount", "currency")
        return [*found, *_fields("advocacy", (*names, "url", "comment"))]

    return Part(
        "advocacy",
        tr("Advocacy"),
        (
            Column(tr("Advocacy"), share=1),
            Column(tr("State"), muted=True),
            Column(tr("Day"), right=True, muted=True),
        ),
        records=lambda overview: overview.records.advocacy,
        row=row,
        fields=fields,
        defaults=lambda _overview, reader: {"state": "offered", "asked_on": reader.today},
        add=advocacy.add_advocacy,
        edit=advocacy.edit_advocacy,
        delete=advocacy.delete_advocacy,
        named=lambda _overview, one: {"advocacy_id": one.id, "name": one.title or one.kind},
    )


# The customer's voice.


def _voice_summary(overview: AccountOverview, reader: Reader) -> tuple[str, bool]:
    found = overview.records
    parts = []
    if found.feedback:
        parts.append(tr("{n} feedback", n=len(found.feedback)))
    waiting = sum(one.kind == "complaint" and one.replied_at is None for one in found.feedback)
    if waiting:
        parts.insert(  # what needs the user, before it is cut
            0, trn("{n} complaint without an answer", "{n} complaints without an answer", waiting)
        )
    count = found.conversation_count
    if count:
        parts.append(trn("{n} conversation", "{n} conversations", count))
    return ", ".join(parts), False


def _feedback_part() -> Part:
    def row(one: feedback.FeedbackRow, reader: Reader) -> Row:
        day = reader.day_short(one.given_at.astimezone().date())
        text = " ".join(one.text.split())
        told = (one.contact or one.author, word(one.kind), word(one.touchpoint), one.reply)
        tip = "\n".join((one.text, ", ".join(part for part in told if part)))
        return Row(one.id, (text, one.theme or "", day), tip)

    def fields(overview: AccountOverview) -> list[FormField]:
        found = _fields("feedback", ("kind", "text"))
        found += [FormField("theme", FieldKind.TEXT, field_title("theme")), _contact(overview)]
        return [*found, *_fields("feedback", ("given_at", "channel", "touchpoint", "reply"))]

    return Part(
        "feedback",
        tr("Feedback"),
        (
            Column(tr("Feedback"), share=1),
            Column(tr("Theme"), muted=True, most=140),
            Column(tr("Day"), right=True, muted=True),
        ),
        records=lambda overview: overview.records.feedback,
        row=row,
        fields=fields,
        defaults=lambda _overview, _reader: {"kind": "request"},
        add=feedback.add_feedback,
        edit=feedback.edit_feedback,
        delete=feedback.delete_feedback,
        named=lambda overview, one: {"feedback_id": one.id, "name": overview.name},
        added=lambda overview: {"name": overview.name},
    )


def feedback_of(item: TimelineItem, overview: AccountOverview) -> Mapping[str, Any]:
    """What feedback taken from an item of the timeline begins with."""
    person = item.facts.get("contact")
    found = next((one.id for one in overview.contacts if one.name == person), None)
    channel = item.facts.get("channel") or (item.facts["kind"] if item.kind == "note" else None)
    touchpoint = item.facts.get("touchpoint") or ("support" if item.kind == "ticket" else None)
    return {
        ORIGIN_LINKS[item.source]: item.id,
        "text": item.text or item.title,
        "given_at": item.at,
        "contact_id": found,
        "channel": channel,
        "touchpoint": touchpoint,
        "kind": "request",
    }


def _conversation_part() -> Part:
    def row(one: conversations.ConversationRow, reader: Reader) -> Row:
        channel = word(one.channel)
        title = one.title or " ".join(one.text.split()) or one.contact or channel
        missed = one.answered is False
        said = tr("not answered") if missed else channel
        day = reader.day_short(one.started_at.astimezone().date())
        return Row(one.id, (title, said, day), one.contact or one.participants or "", quiet=missed)

    def fields(overview: AccountOverview) -> list[FormField]:
        known = {one.channel for one in overview.records.conversations}
        names = dict.fromkeys((*conversations.CHANNELS, *sorted(known)))
        channels = tuple((name, word(name)) for name in names)
        channel = FormField("channel", FieldKind.CHOICE, field_title("channel"), options=channels)
        told = _fields("conversation", ("title", "started_at", "duration_seconds", "started_by"))
        rest = _fields("conversation", ("answered", "sentiment", "outcome", "text"))
        return [channel, _contact(overview), *told, *rest]

    return Part(
        "conversation",
        tr("Conversations"),
        (
            Column(tr("Last conversations"), share=1),
            Column(tr("Channel"), muted=True),
            Column(tr("Day"), right=True, muted=True),
        ),
        records=lambda overview: overview.records.conversations,
        row=row,
        fields=fields,
        defaults=lambda _overview, _reader: {"channel": "phone", "started_by": "us"},
        add=conversations.log_conversation,
        edit=conversations.edit_conversation,
        delete=conversations.delete_conversation,
        named=lambda _overview, one: {
            "conversation_id": one.id,
            "title": one.title or one.channel,
        },
    )


def _fields(noun: str, names: tuple[str, ...]) -> list[FormField]:
    by_name = {field.name: field for field in FIELDS[noun]}
    return [
        FormField(
            name,
            by_name[name].kind,
            field_title(name),
            by_name[name].choices,
            tall=name in _TALL,
        )
        for name in names
    ]


def _contact(overview: AccountOverview) -> FormField:
    """Who of the account; those who left are there too."""
    people = tuple((person.id, person.name) for person in overview.contacts)
    return FormField("contact_id", FieldKind.LINK, field_title("contact"), options=people)
