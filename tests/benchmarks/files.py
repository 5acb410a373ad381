"""CSV files to import: accounts with every common column, and usage, one metric a row."""

import csv
from datetime import date, timedelta
from pathlib import Path
from random import Random

from tests.benchmarks.books import POINTS_EACH, bench_folder

LAST_DAY = date(2026, 3, 1)
ACCOUNT_HEADERS = (
    "Account ID", "Account Name", "Domain", "Industry", "Country", "City", "Tier", "Stage",
    "Owner", "Customer since", "Employees", "Next step", "Tags",
)  # fmt: skip
USAGE_HEADERS = ("Account ID", "Date", "Feature", "Sessions")


def accounts_file(accounts: int) -> Path:
    """So many accounts, one a row."""
    path = bench_folder() / f"accounts-{accounts}.csv"
    if not path.exists():
        random = Random(3)
        words = [f"{first}{last}" for first in ("Al", "Bir", "Ce", "한", "宏") for last in "abcdef"]
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(ACCOUNT_HEADERS)
            for number in range(accounts):
                writer.writerow(
                    (
                        f"K-{number:06x}",
                        f"{random.choice(words)} {random.choice(words)} {number}",
                        f"k{number}.example" if random.random() < 0.9 else "",
                        random.choice(("Food", "Energy", "Retail", "")),
                        random.choice(("US", "KR", "TW", "DE")),
                        random.choice(("Tulsa", "서울", "台北", "Kiel", "")),
                        random.choice(("Enterprise", "Growth", "Starter")),
                        random.choice(("Onboarding", "Use", "Renewal")),
                        random.choice(("Mina Seo", "Tom Hale", "박정은", "")),
                        LAST_DAY - timedelta(days=random.randrange(2000)),
                        random.randrange(2, 9000),
                        random.choice(("Send the renewal quote", "갱신 견적 보내기", "")),
                        random.choice(("beta", "reference; API", "", "")),
                    )
                )
    return path


def usage_file(accounts: int) -> Path:
    """Weekly points of every account of :func:`accounts_file`, account by account."""
    path = bench_folder() / f"usage-{accounts}.csv"
    if not path.exists():
        random = Random(5)
        days = [LAST_DAY - timedelta(days=7 * week) for week in range(POINTS_EACH)]
        with path.open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(USAGE_HEADERS)
            for number in range(accounts):
                feature = f"feature {random.randrange(12)}"
                writer.writerows(
                    (f"K-{number:06x}", day, feature, random.randrange(400)) for day in days
                )
    return path
