"""Five RavenStack-shaped CSV files of any size, and what must come of them.

The answers are summed up while the rows are written, from the rows themselves: no line of the
program has a part in them. The same seed gives the same files.
"""

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median

LAST_DAY = date(2024, 12, 31)
"""Nothing in the files is later."""
_HEADERS = {
    "accounts": "account_id,account_name,industry,country,signup_date,referral_source,plan_tier,"
    "seats,is_trial,churn_flag",
    "subscriptions": "subscription_id,account_id,start_date,end_date,plan_tier,seats,mrr_amount,"
    "arr_amount,is_trial,upgrade_flag,downgrade_flag,churn_flag,billing_frequency,auto_renew_flag",
    "feature_usage": "usage_id,subscription_id,usage_date,feature_name,usage_count,"
    "usage_duration_secs,error_count,is_beta_feature",
    "support_tickets": "ticket_id,account_id,submitted_at,closed_at,resolution_time_hours,priority,"
    "first_response_time_minutes,satisfaction_score,escalation_flag",
    "churn_events": "churn_event_id,account_id,churn_date,reason_code,refund_amount_usd,"
    "preceding_upgrade_flag,preceding_downgrade_flag,is_reactivation,feedback_text",
}


@dataclass(frozen=True)
class Term:
    """A paid subscription, for sums by hand."""

    account: str
    start: date
    end: date | None
    mrr: int
    """Whole dollars."""


@dataclass
class Portfolio:
    """The files and the answers."""

    files: dict[str, Path] = field(default_factory=dict)
    rows: dict[str, list[list[object]]] = field(
        default_factory=lambda: {name: [] for name in _HEADERS}
    )
    terms: list[Term] = field(default_factory=list)
    reply_minutes: list[int] = field(default_factory=list)
    resolution_minutes: list[int] = field(default_factory=list)
    scores: list[int] = field(default_factory=list)
    repeated_ids: int = 0
    """Usage rows whose id an earlier row has: reported, not dropped."""
    keys: set[tuple[object, ...]] = field(default_factory=set)
    """Account, feature and day of the usage rows: one point a metric each."""
    usage_count: int = 0
    """Sum over all usage rows."""

    @property
    def merged(self) -> int:
        """Usage rows that share account, feature and day with an earlier one."""
        return len(self.rows["feature_usage"]) - len(self.keys)

    @property
    def reply_median(self) -> float:
        """Minutes from created to first reply."""
        return median(self.reply_minutes)

    @property
    def resolution_median(self) -> float:
        """Minutes from created to closed."""
        return median(self.resolution_minutes)

    def mrr_on(self, day: date) -> int:
        """Dollars a month on that day, both ends of a term included."""
        return sum(t.mrr for t in self.terms if t.start <= day and (t.end is None or t.end >= day))

    def active_on(self, day: date) -> int:
        """Accounts with MRR on that day."""
        held: Counter[str] = Counter()
        for term in self.terms:
            if term.start <= day and (term.end is None or term.end >= day):
                held[term.account] += term.mrr
        return sum(mrr > 0 for mrr in held.values())


def write_portfolio(folder: Path, *, accounts: int, seed: int = 1) -> Portfolio:
    """Write ``ravenstack_*.csv`` for so many accounts into a folder."""
    random = Random(seed)
    made = Portfolio()
    for number in range(accounts):
        account = f"A-{number:06x}"
        signup = LAST_DAY - timedelta(days=random.randrange(700))
        made.rows["accounts"].append(
            [
                account, f"Company_{number}", random.choice(("EdTech", "FinTech", "DevTools")),
                random.choice(("US", "UK", "IN")), signup, random.choice(("ads", "partner")),
                random.choice(("Basic", "Pro", "Enterprise")), random.randint(1, 90),
                _flag(random, 0.2), _flag(random, 0.2),
            ]
        )  # fmt: skip
        _add_subscriptions(made, random, account, signup)
        _add_tickets(made, random, account)
        _add_churn_events(made, random, account)
    _add_usage(made, random)
    for name, rows in made.rows.items():
        made.files[name] = folder / f"ravenstack_{name}.csv"
        write_csv(made.files[name], _HEADERS[name].split(","), rows)
    return made


def write_csv(path: Path, headers: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """A file as those systems write it."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(headers)
        writer.writerows(rows)


def _add_subscriptions(made: Portfolio, random: Random, account: str, signup: date) -> None:
    rows = made.rows["subscriptions"]
    for _ in range(random.choice((1, 2, 2, 5, 9))):
        start = signup + timedelta(days=random.randrange((LAST_DAY - signup).days + 1))
        end = None
        if random.random() < 0.2:
            end = start + timedelta(days=random.randrange((LAST_DAY - start).days + 1))
        trial = random.random() < 0.15
        mrr = 0 if trial else round(random.paretovariate(1.1) * 40)
        if not trial:
            made.terms.append(Term(account, start, end, mrr))
        rows.append(
            [
                f"S-{len(rows):06x}", account, start, end or "", "Pro", random.randint(1, 99), mrr,
                mrr * 12, _text(trial), _flag(random, 0.1), _flag(random, 0.1), _text(bool(end)),
                random.choice(("monthly", "annual")), _flag(random, 0.8),
            ]
        )  # fmt: skip


def _add_tickets(made: Portfolio, random: Random, account: str) -> None:
    rows = made.rows["support_tickets"]
    for _ in range(random.choice((0, 2, 4, 7))):
        created = LAST_DAY - timedelta(days=random.randrange(4, 700))
        reply, hours = random.randint(1, 180), random.randint(1, 72)
        closed = datetime.combine(created, datetime.min.time()) + timedelta(hours=hours)
        score = random.choice((None, 3, 4, 5))
        made.reply_minutes.append(reply)
        made.resolution_minutes.append(hours * 60)
        if score is not None:
            made.scores.append(score)
        rows.append(
            [
                f"T-{len(rows):06x}", account, created,
                f"{closed:%Y-%m-%d} {closed.hour}:00", hours, "medium", reply,
                "" if score is None else score, _flag(random, 0.05),
            ]
        )  # fmt: skip


def _add_churn_events(made: Portfolio, random: Random, account: str) -> None:
    rows = made.rows["churn_events"]
    for _ in range(random.choice((0, 0, 1, 3))):
        rows.append(
            [
                f"C-{len(rows):06x}", account, LAST_DAY - timedelta(days=random.randrange(700)),
                random.choice(("pricing", "support")), random.choice(("0", "4.03", "96.45")),
                "FALSE", "FALSE", "FALSE", random.choice(("", "too expensive")),
            ]
        )  # fmt: skip


def _add_usage(made: Portfolio, random: Random) -> None:
    """Three rows a subscription; now and then an id or a key that was there before."""
    account_of = {str(row[0]): row[1] for row in made.rows["subscriptions"]}
    rows = made.rows["feature_usage"]
    ids: list[str] = []
    for holder in list(account_of) * 3:
        repeated = bool(ids) and random.random() < 0.01
        usage_id = random.choice(ids) if repeated else f"U-{len(rows):06x}"
        made.repeated_ids += repeated
        ids.append(usage_id)
        subscription: object = holder
        day: object = LAST_DAY - timedelta(days=random.randrange(700))
        feature: object = f"feature_{random.randint(1, 9)}"
        if rows and random.random() < 0.02:
            subscription, day, feature = random.choice(rows)[1:4]
        count = random.randint(0, 30)
        made.usage_count += count
        made.keys.add((account_of[str(subscription)], feature, day))
        rows.append(
            [usage_id, subscription, day, feature, count, count * 60, random.randint(0, 3), "False"]
        )


def _flag(random: Random, share: float) -> str:
    return _text(random.random() < share)


def _text(flag: bool) -> str:
    return "TRUE" if flag else "FALSE"
