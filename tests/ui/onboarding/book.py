"""A book with eight onboarding projects, three of them late, and Korean holidays."""

from datetime import UTC, date, datetime
from pathlib import Path

from csm_desktop.database.store import Store, create_book
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.contracts import create_contract
from csm_desktop.operations.holidays import import_holidays
from csm_desktop.operations.milestone_edits import add_milestone, move_milestone, reach_milestone
from csm_desktop.operations.onboarding_edits import start_empty_project

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

HOLIDAYS = (
    (date(2026, 9, 24), "추석 연휴"),
    (date(2026, 9, 25), "추석"),
    (date(2026, 10, 5), "개천절 대체공휴일"),
    (date(2026, 10, 9), "한글날"),
    (date(2026, 12, 25), "기독탄신일"),
    (date(2027, 1, 1), "1월 1일"),
)

Spec = tuple[str, int, str, str | None]
"""Title, working days after the one before, owner, day reached."""

PROJECTS: tuple[tuple[str, str | None, str, str, int, str, tuple[Spec, ...], str | None], ...] = (
    (
        "Arirang Mobility", "아리랑모빌리티", "KR", "Fleet data and dispatch", 118, "2026-08-31",
        (
            ("Kick-off", 0, "both", "2026-08-31"),
            ("Vehicles connected", 38, "theirs", "2026-10-30"),
            ("Dispatchers trained", 13, "ours", "2026-11-18"),
            ("First value", 14, "both", None),
            ("Second region", 8, "theirs", None),
            ("Go-live", 14, "theirs", None),
        ),
        "2026-12-11",
    ),
    (
        "Estrela Telecom", None, "PT", "Single sign-on and plant 1", 96, "2026-10-12",
        (
            ("Kick-off", 0, "both", "2026-10-12"),
            ("Identity provider connected", 8, "theirs", "2026-10-27"),
            ("Pilot users", 20, "both", None),
            ("First value", 16, "ours", None),
            ("Plant 1 live", 15, "theirs", None),
        ),
        "2026-11-30",
    ),
    (
        "Hanbit Logistics", "한빛물류", "KR", "Incheon depot", 240, "2026-10-14",
        (
            ("Kick-off", 0, "both", "2026-10-14"),
            ("Data connected", 3, "theirs", "2026-10-23"),
            ("Depot leads trained", 11, "ours", "2026-11-10"),
            ("First value", 13, "both", None),
            ("Go-live", 11, "theirs", None),
            ("Hand over to support", 8, "ours", None),
        ),
        "2026-12-02",
    ),
    (
        "Cheonan Battery", "천안배터리", "KR", "Line 2", 88, "2026-10-05",
        (
            ("Kick-off", 0, "both", "2026-10-06"),
            ("Sensors read", 7, "theirs", "2026-10-16"),
            ("Alarms agreed", 5, "both", "2026-10-23"),
            ("Operators trained", 20, "ours", "2026-11-20"),
            ("First value", 10, "both", None),
            ("Go-live", 10, "theirs", None),
        ),
        None,
    ),
    (
        "Brightwater Utilities", None, "GB", "Reservoir network", 310, "2026-11-02",
        (
            ("Kick-off", 0, "both", "2026-11-02"),
            ("Meters connected", 20, "theirs", None),
            ("Control room trained", 10, "ours", None),
            ("First value", 20, "both", None),
            ("Go-live", 10, "theirs", None),
        ),
        None,
    ),
    (
        "Xinyi Properties", "信義置產", "TW", "Towers 4 to 6", 74, "2026-10-05",
        (
            ("Kick-off", 0, "both", "2026-10-05"),
            ("Floor plans imported", 5, "theirs", "2026-10-12"),
            ("Facility team trained", 15, "ours", "2026-11-02"),
            ("First value", 10, "both", "2026-11-12"),
            ("Go-live", 17, "theirs", None),
        ),
        None,
    ),
    (
        "Ilan Organics", "宜蘭有機", "TW", "First farm", 42, "2026-10-26",
        (
            ("Kick-off", 0, "both", "2026-10-26"),
            ("Scales connected", 13, "theirs", "2026-11-12"),
            ("First value", 14, "both", None),
            ("Go-live", 12, "theirs", None),
        ),
        None,
    ),
    (
        "Quillon Robotics", None, "DE", "Warehouse robots", 132, "2026-10-05",
        (
            ("Kick-off", 0, "both", "2026-10-05"),
            ("Robots connected", 5, "theirs", "2026-10-12"),
            ("Shift leads trained", 10, "ours", "2026-10-26"),
            ("First value", 17, "both", "2026-11-16"),
            ("Go-live", 10, "theirs", None),
        ),
        None,
    ),
)  # fmt: skip
"""Account, its own name, country, project, thousands a year, start, milestones, first open one's
forecast."""

CRITERIA = {
    "Kick-off": "goals, people and dates agreed",
    "First value": "dispatch delay under 2 h for 3 days",
    "Go-live": "every shift works in the product",
}


def make_book(path: Path) -> dict[str, int]:
    """Make it as of ``TODAY``; returns account name → its project."""
    store = create_book(path, currency="USD", clock=lambda: NOW)
    store.run(import_holidays, country="KR", entries=HOLIDAYS)
    projects = fill(store)
    store.close()
    return projects


def fill(store: Store) -> dict[str, int]:
    """Put the accounts and their projects into an open book."""
    projects = {}
    for account, native, country, name, thousands, start, milestones, moved_to in PROJECTS:
        values = {"name": account, "native_name": native, "country": country}
        number = store.run(create_account, values=values).result
        contract = {
            "product": "Platform",
            "charge": thousands * 100_000,
            "charge_period": "year",
            "starts_on": date(2026, 9, 1),
            "ends_on": date(2027, 8, 31),
        }
        store.run(create_contract, account_id=number, values=contract)
        project = store.run(
            start_empty_project,
            account_id=number,
            name=name,
            starts_on=date.fromisoformat(start),
        ).result
        _add_milestones(store, project, milestones, moved_to)
        projects[account] = project
    return projects


def _add_milestones(
    store: Store, project: int, milestones: tuple[Spec, ...], moved_to: str | None
) -> None:
    before, ids = None, []
    for title, offset, owner, _reached in milestones:
        values = {
            "title": title,
            "predecessor_id": before,
            "offset_days": offset,
            "owner": owner,
            "exit_criterion": CRITERIA.get(title),
            "first_value": title == "First value",
        }
        before = store.run(add_milestone, project_id=project, values=values).result
        ids.append(before)
    for number, (title, _offset, _owner, reached) in zip(ids, milestones, strict=True):
        if reached is not None:
            day = date.fromisoformat(reached)
            store.run(reach_milestone, milestone_id=number, title=title, actual_on=day, today=TODAY)
        elif moved_to is not None:
            day = date.fromisoformat(moved_to)
            store.run(move_milestone, milestone_id=number, title=title, to=day)
            return
