"""A book whose health can be reckoned by hand: a pulse counts 60 %, days since the last touch 40 %.

Hanbit: 0.6 × 90 + 0.4 × 96 = 92.4; Northwind: 0.6 × 20 + 0.4 × 96 = 50.4, watch; with the pulse at
70 % it is 42.8, poor. Lumen Grid has no touch and no pulse, so no score.
"""

from pathlib import Path

from csm_desktop.database.store import open_book
from csm_desktop.domain.health_parts import Group, HealthModel, Measure, Rule, Source
from csm_desktop.operations.health_edits import edit_draft, give_pulse, use_model
from csm_desktop.operations.health_versions import read_draft
from tests.support.working_day import HANBIT, NORTHWIND, make_day

WORDS = (("healthy", 90.0), ("watch", 60.0), ("poor", 20.0))
MODEL = HealthModel(
    groups=(
        Group(
            "judgement",
            (("en", "Judgement"), ("ko", "판단")),
            60,
            (
                Measure(
                    "pulse",
                    (("en", "Pulse"),),
                    Source("pulse", "last"),
                    Rule("words", words=WORDS),
                    100,
                ),
            ),
        ),
        Group(
            "relationship",
            (("en", "Relationship"),),
            40,
            (
                Measure(
                    "touch",
                    (("en", "Last touch"),),
                    Source("touch", "days_since"),
                    Rule("line", "down", points=((0.0, 100.0), (100.0, 0.0))),
                    100,
                    valid_days=365,
                ),
            ),
        ),
    ),
)


def make_book(path: Path) -> dict[str, int]:
    """Make it; account → id."""
    accounts, _contracts, today = make_day(path)
    store = open_book(path, write=True)
    store.run(edit_draft, model=MODEL)
    draft = store.ask(read_draft)
    assert draft is not None
    store.run(use_model, version=draft.version, today=today)
    for name, band in ((HANBIT, "healthy"), (NORTHWIND, "poor")):
        store.run(
            give_pulse,
            account_id=accounts[name],
            name=name,
            band=band,
            reason="As they said.",
            today=today,
        )
    store.close()
    return accounts
