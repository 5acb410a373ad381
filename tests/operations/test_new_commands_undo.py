"""Random acts of every kind around health, onboarding, plans and rules, undone and done again.

Whatever was done, in whatever zone and while days go by: the book is sound, nothing fails that is
not refused with a sentence, undoing all of it leaves the book as it was, and doing it again as it
came to be.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health_parts import BANDS, HealthModel
from csm_desktop.operations import account_edits as accounts
from csm_desktop.operations import health_edits as health
from csm_desktop.operations import milestone_edits as milestones
from csm_desktop.operations import onboarding_edits as onboarding
from csm_desktop.operations import plan_parts_edits as parts
from csm_desktop.operations import plans_edits as plans
from csm_desktop.operations import rules, tasks
from csm_desktop.operations.advocacy import (
    add_advocacy,
    delete_advocacy,
    edit_advocacy,
    list_advocacy,
)
from csm_desktop.operations.articles import (
    add_article,
    delete_article,
    edit_article,
    list_articles,
    verify_article,
)
from csm_desktop.operations.contracts import create_contract, delete_contract
from csm_desktop.operations.conversations import (
    delete_conversation,
    edit_conversation,
    list_conversations,
    log_conversation,
)
from csm_desktop.operations.feedback import (
    add_feedback,
    answer_feedback,
    delete_feedback,
    edit_feedback,
    list_feedback,
    take_feedback,
)
from csm_desktop.operations.growth_opportunities import (
    add_opportunity,
    delete_opportunity,
    edit_opportunity,
    list_opportunities,
    lose_opportunity,
    reopen_opportunity,
    win_opportunity,
)
from csm_desktop.operations.health_book import list_scores, read_health_book
from csm_desktop.operations.health_versions import read_draft, read_model_in_use
from csm_desktop.operations.holidays import delete_holidays, import_holidays
from csm_desktop.operations.invoices import (
    add_invoice,
    delete_invoice,
    edit_invoice,
    list_invoices,
    pay_invoice,
)
from csm_desktop.operations.lifecycle_stages import (
    delete_stage,
    edit_stage,
    enter_stage,
    list_stages,
)
from csm_desktop.operations.notes import delete_note, write_note
from csm_desktop.operations.onboarding import list_projects
from csm_desktop.operations.onboarding_templates import (
    TemplateMilestone,
    delete_onboarding_template,
    save_onboarding_template,
)
from csm_desktop.operations.orders import add_order, delete_order, edit_order, list_orders
from csm_desktop.operations.plan_templates import delete_plan_template, save_plan_template
from csm_desktop.operations.plans import list_plans
from csm_desktop.operations.playbooks import start_playbook
from csm_desktop.operations.portfolio import read_figures, read_movements
from csm_desktop.operations.themes import (
    add_theme,
    delete_theme,
    edit_theme,
    list_themes,
    merge_themes,
)
from csm_desktop.operations.today import list_today
from tests.support.trial_book import TrialClock, dump, new_book

Acts = tuple[tuple[Callable[..., Any], dict[str, Any]], ...]
TEXTS = ("Seoul", "한빛 물류", "計畫", " ", "a'; DROP TABLE account;--", '100% "_"', "{name}")
SENTENCES = (
    "Cut delay from 8 h to 2 h by 31 Dec 2027",
    "정시 출발률을 88%에서 95%로 2027-03-31까지 높인다",
    "Raise NPS to 40",
)
STATES = ("open", "achieved", "partly", "missed", "cancelled")
NAMED = {"name": "x"}
TITLED = {"title": "x"}


@dataclass
class Hand:
    """Draws acts for a book."""

    book: Store
    chance: random.Random
    clock: TrialClock

    def row(self, table: str) -> int:
        """One of a table's rows, sometimes one that is not there."""
        found = self.book.ask(
            lambda connection: (
                connection.exec_driver_sql(f'SELECT id FROM "{table}"').scalars().all()
            )
        )
        return int(self.chance.choice([*found, *found, 999]))

    def text(self) -> str:
        return self.chance.choice(TEXTS)

    def day(self) -> date:
        """Mostly near today, sometimes at an end of the calendar."""
        near = [self.book.today() + timedelta(days=n) for n in (-400, -31, -1, 0, 1, 8, 30, 90)]
        return self.chance.choice([*near, *near, date.min, date.max])

    def number(self) -> Decimal:
        return Decimal(self.chance.choice(("-3", "0", "2", "8", "1.5", "99999", "1E+30")))

    def some(self, **values: Any) -> dict[str, Any]:
        """Some of these values, at least one."""
        names = self.chance.sample(sorted(values), self.chance.randint(1, len(values)))
        return {name: values[name] for name in names}

    def model(self) -> HealthModel:
        """The draft, or else the model in use, changed somewhere."""
        held = (self.book.ask(read_draft) or self.book.ask(read_model_in_use)).model
        groups = list(held.groups)
        place = self.chance.randrange(len(groups))
        groups[place] = replace(groups[place], weight=self.chance.choice((0, 10, 60)))
        floor, watch = self.chance.choice((0, 50, 90)), self.chance.choice((30, 50, 70))
        return replace(held, groups=tuple(groups), floor=floor, watch=watch)

    def acts(self) -> Acts:
        """Every kind of act once, with arguments drawn now."""
        today = self.book.today()
        return (
            *self._old(),
            *self._health(today),
            *self._onboarding(today),
            *self._plans(today),
            *self._files(),
            *self._voice(),
        )

    def _old(self) -> Acts:
        account = {"account_id": self.row("account")}
        term = {"charge": 1200, "starts_on": self.day(), "ends_on": self.day()}
        moved = {"account_id": self.chance.choice((None, self.row("account")))}
        return (
            (accounts.create_account, {"values": {"name": "N", "country": "KR"}}),
            (accounts.delete_account, {"account": self.row("account"), **NAMED}),
            (create_contract, {**account, "values": term}),
            (delete_contract, {"contract_id": self.row("contract"), **NAMED}),
            (
                write_note,
                {**account, "text": "T\n\n- [ ] Send", "kind": "call", "visibility": "internal"},
            ),
            (delete_note, {"note_id": self.row("note"), **TITLED}),
            (tasks.edit_task, {"task_id": self.row("task"), **TITLED, "values": moved}),
            (tasks.finish_task, {"task_id": self.row("task"), **TITLED}),
            (tasks.delete_task, {"task_id": self.row("task"), **TITLED}),
        )

    def _health(self, today: date) -> Acts:
        account = {"account_id": self.row("account"), "today": today, **NAMED}
        told = {"band": self.chance.choice(BANDS), "reason": self.text()}
        draft = self.book.ask(read_draft)
        version = {"version": draft.version if draft else 1, "today": today}
        rule = {"query": "health < 60 or arr >= 0", "playbook": "rescue", "language": "ko"}
        written = {"name": self.text(), **rule, "today": today}
        in_language = {"today": today, "language": "en"}
        return (
            (health.edit_draft, {"model": self.model()}),
            (health.use_model, version),
            (health.drop_draft, {}),
            (health.give_pulse, {**account, **told, "given_on": self.day()}),
            (health.delete_pulse, {"pulse_id": self.row("pulse"), **NAMED}),
            (health.override_health, {**account, **told, "until": self.day()}),
            (
                health.end_override,
                {"override_id": self.row("health_override"), **NAMED, "today": today},
            ),
            (rules.create_rule, written),
            (rules.edit_rule, {"rule_id": self.row("rule"), **written}),
            (rules.delete_rule, {"rule_id": self.row("rule"), **NAMED}),
            (rules.run_active_rules, in_language),
            (
                start_playbook,
                {"playbook": "rescue", "account_id": self.row("account"), **in_language},
            ),
        )

    def _onboarding(self, today: date) -> Acts:
        project = {"project_id": self.row("onboarding_project")}
        milestone = {"milestone_id": self.row("milestone"), **TITLED}
        held = {
            "title": self.text(),
            "predecessor_id": self.chance.choice((None, self.row("milestone"))),
            "offset_days": self.chance.choice((0, 1, 5, 1001)),
            "comment": self.text(),
        }
        edited = {"name": self.text(), "country": "KR", "starts_on": self.day()}
        template = [TemplateMilestone("a", self.text()), TemplateMilestone("b", "B", after="a")]
        started = {"template": self.chance.choice(("light", "own:mine")), "language": "ko"}
        return (
            (
                onboarding.start_project,
                {"account_id": self.row("account"), **started, "starts_on": self.day()},
            ),
            (onboarding.edit_project, {**project, **NAMED, "values": self.some(**edited)}),
            (onboarding.replan_project, {**project, **NAMED}),
            (onboarding.derive_project, {**project, **NAMED}),
            (
                onboarding.stop_project,
                {**project, **NAMED, "stopped_on": today, "reason": self.text()},
            ),
            (onboarding.delete_project, {**project, **NAMED}),
            (milestones.add_milestone, {**project, "values": self.some(**held)}),
            (milestones.edit_milestone, {**milestone, "values": self.some(**held)}),
            (milestones.move_milestone, {**milestone, "to": self.day()}),
            (
                milestones.reach_milestone,
                {**milestone, "actual_on": self.day(), "today": today},
            ),
            (milestones.unreach_milestone, milestone),
            (milestones.skip_milestone, milestone),
            (milestones.delete_milestones, {"milestone_ids": [self.row("milestone"), 999]}),
            (import_holidays, {"country": "kr", "entries": [(self.day(), self.text())]}),
            (delete_holidays, {"ids": [self.row("holiday")]}),
            (save_onboarding_template, {"name": "mine", "milestones": template}),
            (delete_onboarding_template, {"name": "mine"}),
        )

    def _plans(self, today: date) -> Acts:
        plan = {"plan_id": self.row("success_plan")}
        objective = {"objective_id": self.row("objective")}
        whole = {"state": self.chance.choice(STATES), "target": self.number()}
        template = self.chance.choice((None, "adoption", "own:mine"))
        written = {"name": self.text(), "starts_on": self.day(), "template": template}
        edited = {"name": self.text(), "state": "active", "discount_rate": self.number()}
        return (
            (plans.create_plan, {"account_id": self.row("account"), **written}),
            (plans.edit_plan, {**plan, **NAMED, "values": self.some(**edited)}),
            (plans.delete_plan, {**plan, **NAMED}),
            (
                plans.add_objective,
                {**plan, "sentence": self.chance.choice(SENTENCES), "today": today},
            ),
            (
                plans.edit_objective,
                {**objective, "subject": "x", "values": self.some(**whole), "today": today},
            ),
            (plans.move_objective, {**objective, "subject": "x", "position": 0}),
            (plans.delete_objective, {**objective, "subject": "x"}),
            (
                plans.record_value,
                {
                    **objective,
                    "subject": "x",
                    "day": self.day(),
                    "value": self.number(),
                    "today": today,
                },
            ),
            (parts.add_outcome, {**objective, "title": self.text()}),
            (parts.delete_outcome, {"outcome_id": self.row("outcome"), **TITLED}),
            (parts.add_initiative, {**objective, "side": "theirs", "title": self.text()}),
            (parts.delete_initiative, {"initiative_id": self.row("initiative"), **TITLED}),
            (parts.add_roi_line, {**plan, "side": "cost", "title": "x", "amounts": [5, 10**30]}),
            (parts.delete_roi_line, {"line_id": self.row("roi_line"), **TITLED}),
            (parts.add_objective_task, {**objective, "title": self.text(), "due_on": self.day()}),
            (save_plan_template, {**plan, "name": "mine"}),
            (delete_plan_template, {"name": "mine"}),
        )

    def _files(self) -> Acts:
        """Conversations, purchases, stages and growth."""
        account = {"account_id": self.row("account")}
        call = {
            "channel": self.text(),
            "started_at": self.clock(),
            "contact_id": self.chance.choice((None, self.row("contact"))),
            "answered": self.chance.choice((None, True, False)),
        }
        bill = {"amount": 5, "invoiced_on": self.day(), "due_on": self.day(), "number": "x"}
        growth = {"name": self.text(), "amount": self.chance.choice((None, -1, 5)), "kind": "new"}
        deal = {"opportunity_id": self.row("growth_opportunity"), **NAMED}
        numbered = {"invoice_id": self.row("invoice"), "number": "x"}
        return (
            (log_conversation, {**account, "values": call}),
            (
                edit_conversation,
                {
                    "conversation_id": self.row("conversation"),
                    **TITLED,
                    "values": self.some(**call),
                },
            ),
            (delete_conversation, {"conversation_id": self.row("conversation"), **TITLED}),
            (add_order, {**account, "values": {"amount": 5, "ordered_on": self.day()}}),
            (edit_order, {"order_id": self.row("order"), **NAMED, "values": {"amount": None}}),
            (delete_order, {"order_id": self.row("order"), **NAMED}),
            (add_invoice, {**account, "values": bill}),
            (edit_invoice, {**numbered, "values": self.some(**bill)}),
            (pay_invoice, {**numbered, "paid_on": self.day()}),
            (delete_invoice, numbered),
            (enter_stage, {**account, **NAMED, "stage": self.text(), "entered_on": self.day()}),
            (
                edit_stage,
                {"stage_id": self.row("lifecycle_stage"), "stage": "x", "values": {"stage": "y"}},
            ),
            (delete_stage, {"stage_id": self.row("lifecycle_stage"), "stage": "x"}),
            (add_opportunity, {**account, "values": growth}),
            (edit_opportunity, {**deal, "values": self.some(**growth)}),
            (win_opportunity, {**deal, "closed_on": self.day()}),
            (lose_opportunity, {**deal, "closed_on": self.day(), "reason": self.text()}),
            (reopen_opportunity, deal),
            (delete_opportunity, deal),
        )

    def _voice(self) -> Acts:
        """Feedback, themes, advocacy, articles."""
        account = {"account_id": self.row("account")}
        said = {"text": self.text(), "theme": self.chance.choice(("", "Speed", "speed ", "화면"))}
        themed = {"theme_id": self.row("theme"), **NAMED}
        merged = {"into_id": self.row("theme"), "into": "x", **themed}
        held = {"kind": "review", "asked_on": self.day(), "used_on": self.day()}
        advocacy = {"advocacy_id": self.row("advocacy"), **NAMED}
        noun = self.chance.choice(("note", "conversation"))
        article = {"article_id": self.row("article"), **TITLED}
        written = {"title": self.text(), "text": self.text(), "url": "https://a.example"}
        given = {"feedback_id": self.row("feedback"), **NAMED}
        return (
            (add_feedback, {**account, **NAMED, "values": said}),
            (take_feedback, {"noun": noun, "row_id": self.row(noun), **TITLED, "values": said}),
            (edit_feedback, {**given, "values": self.some(**said)}),
            (answer_feedback, {**given, "reply": self.text()}),
            (delete_feedback, given),
            (add_theme, {"values": {"name": self.text(), "priority": "high"}}),
            (edit_theme, {**themed, "values": {"name": self.text()}}),
            (merge_themes, merged),
            (delete_theme, themed),
            (add_advocacy, {**account, "values": held}),
            (edit_advocacy, {**advocacy, "values": {"state": "used", "amount": 5}}),
            (delete_advocacy, advocacy),
            (add_article, {"values": written}),
            (edit_article, {**article, "values": self.some(**written)}),
            (verify_article, {**article, "verified_on": self.day()}),
            (delete_article, article),
        )


def fill(book: Store) -> None:
    """Two accounts with a contract, a project and a plan each."""
    today = book.today()
    for name in ("A", "B"):
        account = book.run(accounts.create_account, values={"name": name, "country": "KR"}).result
        values = {"charge": 1200, "starts_on": today, "ends_on": today + timedelta(days=60)}
        book.run(create_contract, account_id=account, values=values)
        begun = {"account_id": account, "starts_on": today, "language": "en"}
        book.run(onboarding.start_project, template="light", **begun)
        book.run(plans.create_plan, name="Plan", template="adoption", **begun)


QUESTIONS: tuple[Callable[..., Any], ...] = (
    *(list_scores, read_health_book, list_projects, list_plans, list_today),
    *(read_figures, read_movements),
    *(list_conversations, list_feedback, list_themes, list_advocacy, list_articles),
    *(list_orders, list_invoices, list_stages, list_opportunities),
)


def read_everything(book: Store) -> None:
    """None of the questions may fail, whatever was done."""
    for question in QUESTIONS:
        book.ask(question, today=book.today())
    book.ask(rules.list_rules, today=book.today(), language="en")


@pytest.mark.parametrize(
    ("zone", "seed"), [("Asia/Seoul", 1), ("America/Los_Angeles", 2), ("Pacific/Kiritimati", 3)]
)
def test_random_acts_are_undone_to_the_start_and_done_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zone: str, seed: int
) -> None:
    monkeypatch.setenv("TZ", zone)
    chance = random.Random(seed)
    clock = TrialClock(datetime(2026, 10, 24, 21, 30, tzinfo=UTC))
    book = new_book(tmp_path, clock)
    fill(book)
    before, steps = book.ask(dump), 0
    hand = Hand(book, chance, clock)
    for number in range(120):
        if number % 8 == 0:
            clock.now += timedelta(hours=chance.choice((3, 9, 24, 24 * 20)))
            book.turn_day()
        command, params = chance.choice(hand.acts())
        try:
            steps += book.run(command, **params).step is not None
        except Refusal as refusal:
            assert refusal.sentence()
        if number % 10 == 9:
            assert book.ask(check_book) == ()
    read_everything(book)
    after = book.ask(dump)
    for _ in range(steps):
        book.undo()
    assert book.ask(check_book) == ()
    assert book.ask(dump) == before
    for _ in range(steps):
        book.redo()
    assert book.ask(check_book) == ()
    assert book.ask(dump) == after
    assert steps > 15
    book.close()
