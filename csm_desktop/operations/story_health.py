"""How the sample's health was judged: pulses, overrides, versions of the model, and rules.

What the scores come to follows from the acts of the others; nothing here says a score. Told as
acts; see ``story_acts.py``.
"""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from csm_desktop.domain.health_model import read_model
from csm_desktop.operations.health_edits import (
    edit_draft,
    end_override,
    give_pulse,
    override_health,
    use_model,
)
from csm_desktop.operations.rules import create_rule, run_rule
from csm_desktop.operations.story_acts import Act, RunLines, ref
from csm_desktop.operations.story_contracts import since_of
from csm_desktop.operations.story_plot import Entry, Plot, workday
from csm_desktop.operations.tasks import finish_tasks

FIRST_OWN_VERSION = 2
"""The program's own model is version 1."""
FINISH_DAYS = 3
"""So often the due tasks of a rule's playbook are done."""
MOST_RUN_DAYS = 40
_LOCAL = {"KR": "ko", "TW": "zh"}
_SHARE_LOCAL = 0.6


def tell_health(plot: Plot) -> Iterator[Act]:
    """Everything that people said of health."""
    yield from _models(plot)
    for account in plot.accounts:
        if "arr" in account and account["key"] not in plot.health["without_pulse"]:
            yield from _pulses(plot, account)
    yield from _overrides(plot)
    yield from _rules(plot)


def _models(plot: Plot) -> Iterator[Act]:
    """A draft of some days, then it comes into use."""
    for version, (on, content) in enumerate(plot.health["models"], FIRST_OWN_VERSION):
        day, model = plot.day(on), read_model(json.dumps(content))
        drafted = plot.around(workday(day - timedelta(days=6)), 15, "draft", version)
        yield Act(drafted, edit_draft, {"model": model}, alone=True)
        params = {"version": version, "today": day}
        yield Act(plot.around(day, 9, "model", version), use_model, params, alone=True)


def _pulses(plot: Plot, account: Entry) -> Iterator[Act]:
    """The story's own pulses, and every two months or so one before them."""
    key = account["key"]
    own = [row for row in plot.health["pulses"] if row[0] == key]
    for _, band, reason, on in own:
        yield _pulse(plot, account, plot.day(on), band, reason)
    random = plot.random("pulses", key)
    day = min((plot.day(row[3]) for row in own), default=plot.today + timedelta(days=24))
    if "lost" in account:
        day = plot.day(account["lost"])
    while True:
        day = workday(day - timedelta(days=random.randint(36, 64)))
        if day < max(plot.first_day, since_of(plot, account)) + timedelta(days=20):
            return
        band = _band(plot, account, day, own)
        language = _LOCAL.get(account["country"], "en")
        language = language if random.random() < _SHARE_LOCAL else "en"
        reasons = plot.health["reasons"][language][band]
        yield _pulse(plot, account, day, band, random.choice(reasons))


def _band(plot: Plot, account: Entry, day: date, own: list[Any]) -> str:
    """As the last said band or the trend of use has it, and before that all was well."""
    passed = 1 - (plot.today - day).days / max(1, (plot.today - plot.first_day).days)
    low, high = account.get("use", (0.6, 0.6))
    falls = high < low - 0.04
    if "lost" in account:
        left = (plot.day(account["lost"]) - day).days
        return "poor" if left < 90 else "watch" if left < 240 else "healthy"
    worried = bool(own) and own[-1][1] != "healthy"
    from_share = 0.72 if falls else 0.9 if worried else 1.1
    return "watch" if passed > from_share else "healthy"


def _pulse(plot: Plot, account: Entry, day: date, band: str, reason: str) -> Act:
    params = {
        "account_id": ref("account", account["key"]),
        "name": account["name"],
        "band": band,
        "reason": reason,
        "today": day,
    }
    return Act(plot.around(day, 17, account["key"], "pulse"), give_pulse, params)


def _overrides(plot: Plot) -> Iterator[Act]:
    names = {account["key"]: account["name"] for account in plot.accounts}
    for key, band, reason, on, until, ended in plot.health["overrides"]:
        day, row = plot.day(on), ref("override", key, on)
        params = {
            "account_id": ref("account", key),
            "name": names[key],
            "band": band,
            "reason": plot.text(reason),
            "today": day,
            "until": plot.day(until),
        }
        yield Act(plot.around(day, 18, key), override_health, params, makes=row)
        if ended is not None:
            end = plot.day(ended)
            params = {"override_id": row, "name": names[key], "today": end}
            yield Act(plot.around(end, 18, key), end_override, params)


def _rules(plot: Plot) -> Iterator[Act]:
    """Rules, and the days somebody let one start what it asks for."""
    for on, name, query, playbook in plot.health["rules"]:
        day = plot.day(on)
        params = {"name": name, "query": query, "playbook": playbook}
        yield Act(
            plot.around(day, 10, name), create_rule,
            {**params, "today": day, "language": "en"}, makes=ref("rule", name), alone=True,
        )  # fmt: skip
    for name, on in plot.health["rule_runs"]:
        day = plot.day(on)
        rule = ref("rule", name)
        params = {"rule_id": rule, "name": name, "today": day, "language": "en"}
        yield Act(plot.around(day, 9, name), run_rule, params, alone=True)
        for days in range(FINISH_DAYS, MOST_RUN_DAYS, FINISH_DAYS):
            later = day + timedelta(days=days)
            if later < plot.today:
                lines = {"ids": RunLines(rule, later)}
                yield Act(plot.around(workday(later), 16, name), finish_tasks, lines, alone=True)
