"""What the rows of the model's table say: names, rules, weights now and before, data."""

from datetime import date, timedelta

from csm_desktop import format as written
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health_parts import Group, HardRule, Measure, in_language
from csm_desktop.operations.health_choices import HealthChoices
from csm_desktop.ui.health.draft import Drafting
from csm_desktop.ui.health.model_rows import RowWords
from csm_desktop.ui.shared.health.model_words import (
    FILLED_BY,
    hard_rule_name,
    hard_rule_text,
    refusal_text,
    rule_text,
    weight_percent,
)
from csm_desktop.ui.shared.words import say, tr


class ModelReader:
    """Says a model against the one in use, as it stands when it is made."""

    def __init__(
        self,
        drafting: Drafting,
        choices: HealthChoices,
        locale: str,
        problem: Refusal | None,
    ) -> None:
        assert drafting.book is not None
        self._book = drafting.book
        self._choices = choices
        self._locale = locale
        self._problem = problem
        self._is_draft = drafting.is_draft
        self._known = {driver.measure: driver.known for driver in drafting.book.drivers}
        self._newest = {driver.measure: driver.newest for driver in drafting.book.drivers}
        self._before = {group.id: group for group in drafting.used.groups}
        self._total = sum(group.weight for group in drafting.model.groups)
        self._total_before = sum(group.weight for group in drafting.used.groups)

    def titles(self) -> tuple[str, ...]:
        """Of the columns."""
        return (
            tr("Group and measure"),
            tr("Weight of the group, rule of the measure"),
            tr("Draft") if self._is_draft else "",
            f"v{self._book.model.version}",
            tr("Valid"),
            tr("Have data"),
        )

    def percents(self, group: Group) -> tuple[int, int | None]:
        """A group's whole percents now, and in the model in use."""
        before = self._before.get(group.id)
        return (
            _percent(group.weight, self._total),
            _percent(before.weight, self._total_before) if before is not None else None,
        )

    def group(self, group: Group) -> RowWords:
        """The row of a group."""
        before = self._before.get(group.id)
        draft = weight_percent(group.weight, self._total, self._locale)
        used = ""
        if before is not None:
            used = weight_percent(before.weight, self._total_before, self._locale)
        return RowWords(
            in_language(group.name, self._locale),
            draft=draft if self._is_draft else "",
            used=used,
            differs=self._is_draft and draft != used,
            problem=self._problem_at(group=group.id, measure="") or self._problem_of_all(),
        )

    def measure(self, measure: Measure, group: Group) -> RowWords:
        """The row of a measure."""
        locale, before = self._locale, self._before.get(group.id)
        total = sum(own.weight for own in group.measures)
        draft = weight_percent(measure.weight, total, locale)
        used, same = "", None
        if before is not None:
            same = next((own for own in before.measures if own.id == measure.id), None)
        if before is not None and same is not None:
            among = sum(own.weight for own in before.measures)
            used = weight_percent(same.weight, among, locale)
        found = self._known.get(measure.id)
        is_read = same is not None and same.source == measure.source and found is not None
        rule = rule_text(measure.rule, measure.source, locale)
        if is_read and self._book.accounts and not found:
            newest = self._newest.get(measure.id) or self._newest_of(measure.source.kind)
            rule = (
                say(FILLED_BY[measure.source.kind])
                if newest is None
                else tr("Stale since {day}", day=self._stale_since(newest, measure))
            )
        return RowWords(
            in_language(measure.name, locale),
            rule,
            draft if self._is_draft else "",
            used,
            tr("{n} d", n=measure.valid_days),
            self._data(found or 0) if is_read else "",
            differs=self._is_draft and (draft != used or measure != same),
            problem=self._problem_at(measure=measure.id),
        )

    def _stale_since(self, newest: date, measure: Measure) -> str:
        return written.day(newest + timedelta(days=measure.valid_days), self._locale)

    def _newest_of(self, kind: str) -> date | None:
        """A change over days that have no data has no value; the data is stale all the same."""
        own = (m.id for m in self._book.model.model.measures() if m.source.kind == kind)
        days = (self._newest.get(name) for name in own)
        return max((day for day in days if day is not None), default=None)

    def rule(self, rule: HardRule) -> RowWords:
        """The row of a hard rule."""
        label = self._choices.label(rule.source.field)
        return RowWords(
            hard_rule_name(rule, self._locale),
            hard_rule_text(rule, self._locale, label),
            problem=self._problem_at(rule=rule.id),
        )

    def _data(self, known: int) -> str:
        return tr(
            "{n} of {all}",
            n=written.number(known, self._locale),
            all=written.number(self._book.accounts, self._locale),
        )

    def _problem_of_all(self) -> str:
        """What is wrong with the weights of all groups together."""
        if self._problem is None or self._problem.values.get("field") != "weight":
            return ""
        values = self._problem.values
        own = values.get("group") or values.get("measure")
        return "" if own else refusal_text(self._problem)

    def _problem_at(self, **place: str) -> str:
        """What is wrong at this place, when that is where something is wrong."""
        if self._problem is None:
            return ""
        values = self._problem.values
        if any(values.get(name, "") != wanted for name, wanted in place.items()):
            return ""
        return refusal_text(self._problem)


def _percent(weight: int, total: int) -> int:
    return (200 * weight + total) // (2 * total) if total else 0
