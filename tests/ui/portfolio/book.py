"""A book with a past: what it knew a hundred days ago differs from what it knows now."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from csm_desktop.database.store import create_book, local_zone
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.contracts import create_contract, edit_contract
from csm_desktop.operations.segments import save_segment

BEGUN_DAYS_AGO, LATER_DAYS_AGO = 150, 10
STEADY, GROWN, GONE, YOUNG = "Steady Mills", "Grown Foods", "Gone Media", "Young Labs"
STEADY_ARR, GROWN_BEFORE, GROWN_ARR = 12_000_00, 24_000_00, 36_000_00
GONE_ARR, YOUNG_ARR = 6_000_00, 9_000_00


class Clock:
    """Shows what it is told."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


def make_past_book(path: Path) -> tuple[dict[str, int], date]:
    """Three accounts begun two years ago, one lost; later one grew and one came; and today."""
    now = datetime.now(UTC)
    today = now.astimezone(local_zone()).date()
    clock = Clock(now - timedelta(days=BEGUN_DAYS_AGO))
    store = create_book(path, currency="USD", clock=clock)
    accounts, contracts = {}, {}

    def add(name: str, country: str, arr: int, starts: int, ends: int) -> None:
        accounts[name] = store.run(create_account, values={"name": name, "country": country}).result
        contracts[name] = store.run(
            create_contract,
            account_id=accounts[name],
            values={
                "product": "Platform",
                "charge": arr,
                "charge_period": "year",
                "starts_on": today + timedelta(days=starts),
                "ends_on": today + timedelta(days=ends),
            },
        ).result

    add(STEADY, "KR", STEADY_ARR, -730, 100)
    add(GROWN, "TW", GROWN_BEFORE, -730, 130)
    add(GONE, "KR", GONE_ARR, -730, -200)
    store.run(save_segment, name="Korea", query="country = KR")
    clock.now = now - timedelta(days=LATER_DAYS_AGO)
    add(YOUNG, "US", YOUNG_ARR, -120, 200)
    store.run(
        edit_contract,
        contract_id=contracts[GROWN],
        name=GROWN,
        values={"charge": GROWN_ARR},
    )
    store.close()
    return accounts, today
