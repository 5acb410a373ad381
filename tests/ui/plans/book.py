"""A book with one rich success plan, for the tests of its page and its paper."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from csm_desktop.database.store import create_book
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.plan_parts_edits import (
    add_initiative,
    add_objective_task,
    add_outcome,
    add_roi_line,
    edit_outcome,
)
from csm_desktop.operations.plans_edits import (
    add_objective,
    create_plan,
    edit_objective,
    edit_plan,
    record_value,
)
from csm_desktop.operations.risks import create_risk

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
DELAY = "Cut dispatch delay from 8 h to 2 h by 31 Dec 2026"
DEPARTURES = "Raise on-time departures from 88 % to 95 % by 31 Mar 2027"


def make_book(path: Path) -> int:
    """Make it; returns the plan's id."""
    store = create_book(path, currency="USD", clock=lambda: NOW)

    def run(command: Any, **values: Any) -> int:
        found: int = store.run(command, **values).result
        return found

    account = run(create_account, values={"name": "Hanbit Logistics"})
    run(create_account, values={"name": "Seorak Foods"})
    start = date(2026, 1, 1)
    plan = run(create_plan, account_id=account, name="Success plan 2026", starts_on=start)
    values = {
        "state": "active",
        "summary": "Trucks leave on time without more planners.",
        "agreed_on": date(2026, 6, 4),
        "agreed_by": "Kim Ji-woo",
        "discount_rate": Decimal(8),
        "internal": "zqplaninternal",
    }
    run(edit_plan, plan_id=plan, name="Success plan 2026", values=values)
    delay = run(add_objective, plan_id=plan, sentence=DELAY, today=start)
    run(add_objective, plan_id=plan, sentence=DEPARTURES, today=start)
    internal = {"internal": "zqobjectiveinternal"}
    run(edit_objective, objective_id=delay, subject="delay", values=internal, today=TODAY)
    for day, value in ((date(2026, 6, 1), "5.5"), (TODAY, "3.1")):
        run(
            record_value,
            objective_id=delay,
            subject="delay",
            day=day,
            value=Decimal(value),
            source="dispatch report",
            today=TODAY,
        )
    outcome = run(add_outcome, objective_id=delay, title="Busan is under 2 h.")
    run(
        edit_outcome,
        outcome_id=outcome,
        title="Busan",
        values={"evidence": "Dispatch report", "state": "partly"},
    )
    run(add_initiative, objective_id=delay, side="ours", title="Load the night shifts")
    run(add_objective_task, objective_id=delay, title="zqtask")
    run(add_roi_line, plan_id=plan, side="benefit", title="Planner hours", amounts=[0, 468_000_00])
    run(add_roi_line, plan_id=plan, side="cost", title="ARR", amounts=[258_000_00])
    run(create_risk, account_id=account, values={"title": "zqriskinternal"})
    shared = {"title": "The network is slow", "visibility": "shareable"}
    run(create_risk, account_id=account, values=shared)
    store.close()
    return plan
