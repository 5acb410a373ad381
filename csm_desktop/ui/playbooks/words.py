"""What the tables of the playbooks page say."""

from collections.abc import Mapping, Sequence

from csm_desktop import format as written
from csm_desktop.operations.playbooks import Playbook
from csm_desktop.operations.rules import DryRun, RuleRow, RunRow
from csm_desktop.ui.shared.nouns import NONE, Writing, leading_name
from csm_desktop.ui.shared.quiet_table import Cell, Column, Row
from csm_desktop.ui.shared.renewals.words import refusal_sentence
from csm_desktop.ui.shared.words import later, say, tr, trn

SKIPPED: Mapping[str, str] = {
    "": later("would start"),
    "open": later("at work there"),
    "quiet": later("begun in the last 30 days"),
    "no contract": later("has no contract to count from"),
}
"""Why a rule does not start on an account that it hits."""

ANCHORS: Mapping[str, str] = {
    "start": later("from the day it starts"),
    "act_by": later("from the last day to act"),
}
"""What the days of a playbook count from."""

STARTERS: tuple[tuple[str, str, str], ...] = (
    (later("Save play"), "health_change <= -15 and renewal < 120d", "rescue"),
    (later("Poor before the renewal"), "band = poor and act_by < 90d", "rescue"),
    (later("Renewal to prepare"), "act_by < 120d and arr > 0", "renewal"),
    (later("Review a large account"), "arr > 100k and last_touch < -60d", "business_review"),
)
"""Rules to begin with: name, condition, playbook."""


def rule_columns(*, narrow: bool) -> tuple[Column, ...]:
    """The head of the rules; ``narrow`` beside the panel, which says the rest."""
    columns = (
        Column(tr("Rule"), width=200 if narrow else 248),
        Column(tr("Condition")),
        Column(tr("Starts"), width=148),
        Column(tr("Hits"), width=56, right=True),
        Column(tr("Would start"), width=96, right=True),
        Column(tr("At work"), width=72, right=True),
        Column(tr("By itself"), width=76),
    )
    return (*columns[:2], *columns[3:5]) if narrow else columns


def rule_rows(rules: Sequence[RuleRow], writing: Writing, *, narrow: bool) -> list[Row]:
    """A row a rule."""
    rows = []
    for rule in rules:
        problem = "" if rule.problem is None else refusal_sentence(rule.problem)
        ink = "text" if rule.active else "muted"
        cells = (
            Cell(rule.name, ink=ink, bold=True),
            Cell(problem or rule.query, ink="bad" if problem else "muted"),
            Cell(rule.playbook_name, ink=ink),
            Cell(NONE if rule.hits is None else writing.number(rule.hits), ink=ink),
            Cell(writing.number(rule.to_start), ink=ink, bold=rule.to_start > 0),
            Cell(writing.number(rule.open_runs), ink=ink),
            Cell(tr("on") if rule.active else tr("off"), ink=ink),
        )
        spoken = ". ".join(cell.text for cell in cells)
        shown = (*cells[:2], *cells[3:5]) if narrow else cells
        rows.append(Row(shown, key=rule.id, spoken=spoken))
    return rows


def hit_columns() -> tuple[Column, ...]:
    """The head of a dry run."""
    return (Column(tr("Account")), Column(tr("ARR"), width=64, right=True), Column("", width=150))


def hit_rows(found: DryRun, writing: Writing) -> list[Row]:
    """The accounts hit, and whether it would start there."""
    return [
        Row(
            (
                Cell(hit.name, ink="muted" if hit.skipped else "text", bold=not hit.skipped),
                Cell(written.money_short(hit.arr, found.currency, writing.locale), ink="muted"),
                Cell(say(SKIPPED[hit.skipped]), ink="muted" if hit.skipped else "good"),
            ),
            key=hit.account_id,
            spoken=f"{hit.name}. {say(SKIPPED[hit.skipped])}",
        )
        for hit in found.hits
    ]


def hits_words(found: DryRun, writing: Writing) -> str:
    """Whom a rule would hit, in one line."""
    count, start = len(found.hits), len(found.to_start)
    hits = trn("Hits {count} account", "Hits {count} accounts", count, count=writing.number(count))
    starts = trn("starts on {count}", "starts on {count}", start, count=writing.number(start))
    return f"{hits}, {starts}"


def run_columns() -> tuple[Column, ...]:
    """The head of what is at work."""
    return (
        Column(tr("Account"), width=220),
        Column(tr("Playbook")),
        Column(tr("Begun by"), width=200),
        Column(tr("Begun"), width=120),
        Column(tr("Done"), width=104, right=True),
        Column(tr("Next due"), width=120, right=True),
    )


def run_rows(runs: Sequence[RunRow], writing: Writing) -> list[Row]:
    """A row a run."""
    return [
        Row(
            (
                Cell(leading_name(run.account, run.native_name, writing.locale), bold=True),
                Cell(run.playbook_name),
                Cell(run.rule or tr("hand"), ink="muted"),
                Cell(writing.day(run.started_on), ink="muted"),
                Cell(tr("{done} of {all}", done=run.done, all=run.tasks)),
                Cell(NONE if run.next_due is None else writing.day(run.next_due)),
            ),
            key=run.account_id,
            spoken=f"{run.account}. {run.playbook_name}",
        )
        for run in runs
    ]


def playbook_columns() -> tuple[Column, ...]:
    """The head of the playbooks."""
    return (
        Column(tr("Playbook"), width=240),
        Column(tr("Days count")),
        Column(tr("Tasks"), width=64, right=True),
        Column("", width=140),
    )


def playbook_rows(playbooks: Sequence[Playbook]) -> list[Row]:
    """A row a playbook."""
    return [
        Row(
            (
                Cell(playbook.name, bold=True),
                Cell(say(ANCHORS[playbook.anchor]), ink="muted"),
                Cell(str(len(playbook.tasks))),
                Cell(tr("your own") if playbook.own else tr("of the program"), ink="muted"),
            ),
            key=playbook.key,
        )
        for playbook in playbooks
    ]
