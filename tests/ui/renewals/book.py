"""A book of renewals for the page's tests: five months of them, one not recorded, one evergreen."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from csm_desktop.database.store import create_book
from csm_desktop.domain.periods import add_months
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.contracts import create_contract
from csm_desktop.operations.renewal_changes import take_snapshot
from csm_desktop.operations.renewal_edits import add_requirement, edit_renewal

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)

CARDS = (
    ("Northwind Dairy", 186, "2026-11-30", "at risk", 30),
    ("Seorak Foods", 154, "2026-11-30", "commit", 85),
    ("Alderman & Finch", 98, "2026-11-30", "at risk", 45),
    ("Baltic Freight Lines", 134, "2026-12-14", "at risk", 20),
    ("Lumen Grid", 205, "2026-12-15", "best case", 55),
    ("Westhaven Hospital", 196, "2026-12-15", "at risk", 40),
    ("Gangnam Clinics", 54, "2026-12-15", "commit", 85),
    ("Formosa Circuits", 412, "2026-12-28", "best case", 60),
    ("Hanbit Logistics", 240, "2026-12-31", "commit", 80),
    ("Daehan Cold Chain", 88, "2026-12-31", "best case", 65),
    ("Fairmont Textiles", 45, "2026-12-31", "best case", 55),
    ("Pescadores Fisheries", 26, "2026-12-31", "known churn", None),
    ("Rhine Components", 264, "2027-01-15", "best case", 60),
    ("Jeju Air Cargo", 122, "2027-01-28", "at risk", 40),
    ("Dongbaek Energy", 149, "2027-01-31", "at risk", 35),
    ("Greenlane Couriers", 76, "2027-02-01", "commit", 85),
    ("Yeouido Securities", 276, "2027-02-28", "commit", 80),
    ("Kaohsiung Steel", 131, "2027-02-28", "best case", 50),
    ("Yushan Semicon", 365, "2027-03-30", "commit", 90),
    ("Arirang Mobility", 118, "2027-03-30", "best case", 60),
)
"""Account, thousands a year, last day to act, category, likelihood."""

NATIVE = {
    "Hanbit Logistics": "한빛물류",
    "Seorak Foods": "설악식품",
    "Yushan Semicon": "玉山半導體",
}
NOTICE = {"Hanbit Logistics": 3, "Yushan Semicon": 1}
"""Months; the others have none, so their last day to act is their end."""


class Clock:
    """A clock that the maker of the book sets."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def make_book(path: Path, *, today: date = TODAY) -> dict[str, int]:
    """Make it as of a day; returns account name → its contract."""
    clock = Clock(datetime(today.year, today.month, today.day, 9, tzinfo=UTC) - timedelta(days=12))
    store = create_book(path, currency="USD", clock=clock)
    contracts: dict[str, int] = {}
    for name, thousands, act_by, category, likelihood in CARDS:
        account = store.run(
            create_account, values={"name": name, "native_name": NATIVE.get(name)}
        ).result
        notice = NOTICE.get(name)
        ends_on = add_months(date.fromisoformat(act_by), notice or 0)
        contracts[name] = store.run(
            create_contract,
            account_id=account,
            values={
                "name": f"Platform {name.split()[0]}",
                "product": "Platform",
                "quantity": 100,
                "charge": thousands * 100_000,
                "charge_period": "year",
                "starts_on": add_months(ends_on, -12) + timedelta(days=1),
                "ends_on": ends_on,
                "notice_months": notice,
            },
        ).result
        values = {"category": category, "likelihood": likelihood}
        store.run(edit_renewal, contract_id=contracts[name], name=name, values=values)
    store.run(take_snapshot, today=store.today())
    clock.now += timedelta(days=12)
    for name, change in (("Northwind Dairy", -40), ("Hanbit Logistics", 31), ("Lumen Grid", -25)):
        before = next(thousands for held, thousands, *_ in CARDS if held == name)
        values = {"forecast": (before + change) * 100_000}
        store.run(edit_renewal, contract_id=contracts[name], name=name, values=values)
    for title in ("Security review", "Budget approved by Mr Park"):
        store.run(add_requirement, contract_id=contracts["Hanbit Logistics"], title=title)
    for name, ends_on in (("Mapo Studios", date(2026, 10, 31)), ("Tamsui Logistics", None)):
        account = store.run(create_account, values={"name": name}).result
        contracts[name] = store.run(
            create_contract,
            account_id=account,
            values={
                "product": "Platform",
                "charge": 2_000_00,
                "charge_period": "month",
                "starts_on": date(2025, 11, 1),
                "ends_on": ends_on,
            },
        ).result
    store.close()
    return contracts
