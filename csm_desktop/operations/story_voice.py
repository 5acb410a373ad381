"""What customers said and bought in the sample: calls, feedback, purchases, advocacy, articles.

Told as acts; see ``story_acts.py``. The words are in ``resources/samples/story/voice.json``.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from csm_desktop.operations.advocacy import add_advocacy
from csm_desktop.operations.articles import add_article, verify_article
from csm_desktop.operations.conversations import log_conversation
from csm_desktop.operations.feedback import add_feedback, answer_feedback
from csm_desktop.operations.invoices import add_invoice, pay_invoice
from csm_desktop.operations.orders import add_order
from csm_desktop.operations.story_accounts import contact_ref
from csm_desktop.operations.story_acts import Act, ref
from csm_desktop.operations.story_plot import Plot
from csm_desktop.operations.themes import add_theme

_THEMES_FROM = "2026-08-20"
"""The day the themes were made, before the first feedback under them."""


def tell_voice(plot: Plot) -> Iterator[Act]:
    """Everything of this file."""
    yield from _calls(plot)
    yield from _feedback(plot)
    yield from _purchases(plot)
    yield from _advocacy(plot)
    yield from _articles(plot)


def _calls(plot: Plot) -> Iterator[Act]:
    for row in plot.voice["calls"]:
        key, person, channel, on, at, seconds, by, answered, title, text, sentiment = row
        began = plot.moment(plot.day(on), at)
        values = {
            "contact_id": contact_ref(key, person),
            "channel": channel,
            "title": title,
            "text": plot.text(text),
            "started_at": began,
            "started_by": by,
            "answered": answered,
            "duration_seconds": seconds,
            "agent": plot.people["team"][0][0],
            "sentiment": sentiment,
        }
        if seconds is not None:
            values["ended_at"] = began + timedelta(seconds=seconds)
        # Logged when it was over, and never after now.
        logged = min(began + timedelta(seconds=(seconds or 60) + 60), plot.now)
        yield Act(
            logged,
            log_conversation,
            {"account_id": ref("account", key), "values": values},
            makes=ref("conversation", key, on),
        )


def _feedback(plot: Plot) -> Iterator[Act]:
    made = plot.moment(plot.day(_THEMES_FROM), "09:00")
    names = ("name", "department", "priority", "answer", "told_on")
    for row in plot.voice["themes"]:
        yield Act(made, add_theme, {"values": dict(zip(names, row, strict=True))})
    calls = {(row[0], row[3]) for row in plot.voice["calls"]}
    for key, person, kind, on, theme, text, touchpoint, reply in plot.voice["feedback"]:
        at = plot.around(plot.day(on), 17, "feedback", key)
        values: dict[str, Any] = {
            "contact_id": contact_ref(key, person),
            "kind": kind,
            "text": text,
            "theme": theme,
            "touchpoint": touchpoint,
        }
        if (key, on) in calls:
            values["conversation_id"] = ref("conversation", key, on)
        account = {"account_id": ref("account", key), "name": _name(plot, key)}
        given = ref("feedback", key, on)
        yield Act(at, add_feedback, {**account, "values": values}, makes=given)
        if reply:
            answered = {"feedback_id": given, "name": account["name"], "reply": reply}
            later = plot.moment(plot.day(on) + timedelta(days=2), "10:05")
            yield Act(max(later, at), answer_feedback, answered)


def _purchases(plot: Plot) -> Iterator[Act]:
    for key, number, on, items, amount, currency in plot.voice["orders"]:
        bought = {"number": number, "items": items, "amount": amount, "currency": currency}
        values = {**bought, "ordered_on": plot.day(on), "state": "delivered"}
        at = plot.around(plot.day(on), 16, "order", number)
        yield Act(at, add_order, {"account_id": ref("account", key), "values": values})
    for key, number, on, due, amount, currency, paid in plot.voice["invoices"]:
        billed = {"number": number, "amount": amount, "currency": currency}
        days = {"invoiced_on": plot.day(on), "due_on": plot.day(due)}
        at = plot.around(plot.day(on), 16, "invoice", number)
        made = ref("invoice", number)
        params = {"account_id": ref("account", key), "values": {**billed, **days}}
        yield Act(at, add_invoice, params, makes=made)
        if paid is not None:
            known = plot.around(plot.day(paid), 16, "paid", number)
            told = {"invoice_id": made, "number": number, "paid_on": plot.day(paid)}
            yield Act(known, pay_invoice, told)


def _advocacy(plot: Plot) -> Iterator[Act]:
    for row in plot.voice["advocacy"]:
        key, person, kind, state, title, asked, agreed, used, lead, result, amount = row
        days = {"asked_on": asked, "agreed_on": agreed, "used_on": used}
        known = {name: plot.day(on) for name, on in days.items() if on is not None}
        values = {
            "contact_id": contact_ref(key, person),
            "kind": kind,
            "state": state,
            "title": title,
            **known,
            "lead": lead,
            "result": result,
            "amount": amount,
        }
        last: date = max(known.values())
        at = plot.around(last, 15, "advocacy", key)
        yield Act(at, add_advocacy, {"account_id": ref("account", key), "values": values})


def _articles(plot: Plot) -> Iterator[Act]:
    for title, kind, folder, tags, language, verified, on, text in plot.voice["articles"]:
        at = plot.around(plot.day(on), 13, "article", title)
        values = {
            "title": title,
            "kind": kind,
            "folder": folder,
            "tags": tags,
            "language": language,
            "state": "published",
            "owner": plot.people["team"][4][0],
            "text": text,
        }
        made = ref("article", title)
        yield Act(at, add_article, {"values": values}, makes=made)
        if verified is not None:
            day = plot.day(verified)
            params = {"article_id": made, "title": title, "verified_on": day}
            yield Act(plot.around(day, 14, "verify", title), verify_article, params)


def _name(plot: Plot, key: str) -> str:
    return next(str(account["name"]) for account in plot.accounts if account["key"] == key)
