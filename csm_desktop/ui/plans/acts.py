"""What an edit in a plan becomes: each is one command, undone by one key.

Widgets give what was typed and whom to tell of a refusal; here it is read and done.
"""

from collections.abc import Callable, Mapping
from datetime import date

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.plan_parts_edits import (
    add_initiative,
    add_objective_task,
    add_outcome,
    add_roi_line,
    delete_initiative,
    delete_outcome,
    delete_roi_line,
    edit_initiative,
    edit_outcome,
    edit_roi_line,
    move_initiative,
    move_outcome,
    move_roi_line,
)
from csm_desktop.operations.plan_records import (
    InitiativeLine,
    Objective,
    ObjectiveTask,
    ObjectiveValue,
    OutcomeLine,
    Plan,
    RoiRow,
)
from csm_desktop.operations.plans_edits import (
    add_objective,
    delete_objective,
    delete_plan,
    delete_value,
    edit_objective,
    edit_plan,
    move_objective,
    record_value,
)
from csm_desktop.operations.risks import RiskRow, edit_risk
from csm_desktop.operations.tasks import delete_task, edit_task, finish_task, reopen_task
from csm_desktop.ui.shared.plans.typed import (
    typed_amount,
    typed_day,
    typed_money,
    with_amounts,
    with_day,
)
from csm_desktop.ui.shared.plans.words import Reading
from csm_desktop.workspace import Workspace

Refused = Callable[[Refusal], None]
Done = Callable[[object], None]


class Acts:
    """The commands of the plan that is shown."""

    def __init__(self, workspace: Workspace, reading: Callable[[], Reading]) -> None:
        self._do = workspace.do
        self._reading = reading

    # The plan itself.

    def edit_plan(
        self, plan: Plan, values: Mapping[str, object], refused: Refused | None = None
    ) -> None:
        """Other values of the plan."""
        self._do(edit_plan, plan_id=plan.id, name=plan.name, values=values, refused=refused)

    def delete_plan(self, plan: Plan) -> None:
        """Take the plan out of the book."""
        self._do(delete_plan, plan_id=plan.id, name=plan.name)

    def set_discount_rate(self, plan: Plan, typed: str, refused: Refused) -> None:
        """Percent a year as typed; nothing does not discount."""
        try:
            rate = typed_amount(typed)[0] if typed else None
        except Refusal as refusal:
            refused(refusal)
            return
        self.edit_plan(plan, {"discount_rate": rate}, refused)

    # Objectives.

    def add_objective(self, plan: Plan, sentence: str, refused: Refused, done: Done) -> None:
        """A new objective, as a sentence."""
        self._do(add_objective, plan_id=plan.id, sentence=sentence, refused=refused, done=done)

    def edit_objective(self, objective: Objective, key: str, typed: str, refused: Refused) -> None:
        """One word of its sentence."""
        try:
            value = self._word(objective, key, typed)
        except Refusal as refusal:
            refused(refusal)
            return
        self._edit(objective, value, refused)

    def _word(self, objective: Objective, key: str, typed: str) -> dict[str, object]:
        if key in ("due_on", "baseline_on"):
            day = typed_day(typed, self._reading().today, past=key == "baseline_on")
            if day is None and typed:
                raise Refusal("snooze_day_unread", value=typed)
            return {key: day}
        if key not in ("baseline", "target"):
            return {key: typed or None}
        if not typed:
            return {key: None}
        number, unit = typed_amount(typed)
        if unit and objective.unit and not _same(unit, objective.unit):
            first, second = (unit, objective.unit) if key == "baseline" else (objective.unit, unit)
            raise Refusal("objective_units_differ", first=first, second=second)
        return {key: number, **({"unit": unit} if unit and not objective.unit else {})}

    def _edit(
        self, objective: Objective, values: Mapping[str, object], refused: Refused | None = None
    ) -> None:
        self._do(
            edit_objective,
            objective_id=objective.id,
            subject=objective.subject,
            values=values,
            refused=refused,
        )

    def set_objective_state(self, objective: Objective, state: str) -> None:
        """Open, achieved, partly, missed or cancelled."""
        self._edit(objective, {"state": state})

    def note_objective(self, objective: Objective, text: str) -> None:
        """What is internal about it."""
        self._edit(objective, {"internal": text})

    def move_objective(self, objective: Objective, position: int) -> None:
        """To this place in the document, 0 is first."""
        self._do(
            move_objective,
            objective_id=objective.id,
            subject=objective.subject,
            position=position,
        )

    def delete_objective(self, objective: Objective) -> None:
        """Take it out of the plan with everything below it."""
        self._do(delete_objective, objective_id=objective.id, subject=objective.subject)

    # Values.

    def record_value(
        self,
        objective: Objective,
        typed: str,
        day: date,
        source: str,
        *,
        refused: Refused,
        done: Done | None = None,
    ) -> None:
        """What was measured on a day; a value of that day is replaced."""
        try:
            value, unit = typed_amount(typed)
            if unit and objective.unit and not _same(unit, objective.unit):
                raise Refusal("objective_units_differ", first=objective.unit, second=unit)
        except Refusal as refusal:
            refused(refusal)
            return
        self._do(
            record_value,
            objective_id=objective.id,
            subject=objective.subject,
            day=day,
            value=value,
            source=source or None,
            refused=refused,
            done=done,
        )

    def delete_value(self, objective: Objective, value: ObjectiveValue) -> None:
        """Take a value away."""
        self._do(delete_value, value_id=value.id, subject=objective.subject)

    # Outcomes, initiatives, tasks.

    def add_outcome(self, objective: Objective, typed: str, refused: Refused) -> None:
        """Something that will show that it is reached."""
        self._do(add_outcome, objective_id=objective.id, title=typed, refused=refused)

    def edit_outcome(
        self, outcome: OutcomeLine, values: Mapping[str, object], refused: Refused | None = None
    ) -> None:
        """Other values of an outcome."""
        self._do(
            edit_outcome,
            outcome_id=outcome.id,
            title=outcome.title,
            values=values,
            refused=refused,
        )

    def move_outcome(self, outcome: OutcomeLine, by: int) -> None:
        """Down (1) or up (−1)."""
        self._do(move_outcome, outcome_id=outcome.id, title=outcome.title, by=by)

    def delete_outcome(self, outcome: OutcomeLine) -> None:
        """Take an outcome away."""
        self._do(delete_outcome, outcome_id=outcome.id, title=outcome.title)

    def add_initiative(self, objective: Objective, side: str, typed: str, refused: Refused) -> None:
        """What one side does; a day at its end, as in *… by fri*, is its due date."""
        title, due_on = with_day(typed, self._reading().today)
        self._do(
            add_initiative,
            objective_id=objective.id,
            side=side,
            title=title,
            due_on=due_on,
            refused=refused,
        )

    def edit_initiative(
        self,
        initiative: InitiativeLine,
        values: Mapping[str, object],
        refused: Refused | None = None,
    ) -> None:
        """Other values of an initiative."""
        self._do(
            edit_initiative,
            initiative_id=initiative.id,
            title=initiative.title,
            values=values,
            refused=refused,
        )

    def move_initiative(self, initiative: InitiativeLine, by: int) -> None:
        """Down (1) or up (−1)."""
        self._do(move_initiative, initiative_id=initiative.id, title=initiative.title, by=by)

    def delete_initiative(self, initiative: InitiativeLine) -> None:
        """Take an initiative away."""
        self._do(delete_initiative, initiative_id=initiative.id, title=initiative.title)

    def add_task(self, objective: Objective, typed: str, refused: Refused) -> None:
        """A task that serves the objective."""
        title, due_on = with_day(typed, self._reading().today)
        self._do(
            add_objective_task,
            objective_id=objective.id,
            title=title,
            due_on=due_on,
            refused=refused,
        )

    def edit_task(self, task: ObjectiveTask, title: str, refused: Refused) -> None:
        """Another title of a task."""
        values = {"title": title}
        self._do(edit_task, task_id=task.id, title=task.title, values=values, refused=refused)

    def turn_task(self, task: ObjectiveTask) -> None:
        """Done, or to do again."""
        command = reopen_task if task.done else finish_task
        self._do(command, task_id=task.id, title=task.title)

    def delete_task(self, task: ObjectiveTask) -> None:
        """Take a task away."""
        self._do(delete_task, task_id=task.id, title=task.title)

    # Was it worth it?

    def add_roi_line(
        self, plan: Plan, side: str, typed: str, currency: str, refused: Refused
    ) -> None:
        """A benefit or a cost: words, then its amounts by year."""
        title, amounts = with_amounts(typed, currency)
        self._do(
            add_roi_line, plan_id=plan.id, side=side, title=title, amounts=amounts, refused=refused
        )

    def edit_roi_line(self, line: RoiRow, values: Mapping[str, object], refused: Refused) -> None:
        """Other values of a benefit or cost."""
        self._do(edit_roi_line, line_id=line.id, title=line.title, values=values, refused=refused)

    def set_roi_amount(
        self, line: RoiRow, year: int, typed: str, currency: str, refused: Refused
    ) -> None:
        """The amount of one year, 0 is the start; an empty last one is left out."""
        amounts = [*line.amounts, *[0] * (year + 1 - len(line.amounts))]
        try:
            amounts[year] = typed_money(typed, currency) if typed else 0
        except Refusal as refusal:
            refused(refusal)
            return
        while not typed and len(amounts) > 1 and amounts[-1] == 0:
            amounts.pop()
        self.edit_roi_line(line, {"amounts": amounts}, refused)

    def move_roi_line(self, line: RoiRow, by: int) -> None:
        """Down (1) or up (−1)."""
        self._do(move_roi_line, line_id=line.id, title=line.title, by=by)

    def delete_roi_line(self, line: RoiRow) -> None:
        """Take a benefit or cost away."""
        self._do(delete_roi_line, line_id=line.id, title=line.title)

    # Risks.

    def share_risk(self, risk: RiskRow, *, shared: bool) -> None:
        """Let a risk stand in what leaves, or keep it inside."""
        values = {"visibility": "shareable" if shared else "internal"}
        self._do(edit_risk, risk_id=risk.id, title=risk.title, values=values)


def _same(first: str, second: str) -> bool:
    return first.casefold().removesuffix("s") == second.casefold().removesuffix("s")
