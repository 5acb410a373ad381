"""The rows of a made-up portfolio: plausible, uneven, in three languages, the same for a seed.

Everything lies around ``today``, so that a book made tomorrow is as fresh. A few accounts are
large and most are small; some facts are missing. Nothing here writes: see ``sample.py``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from csm_desktop.domain.contracts import CHARGES_PER_YEAR
from csm_desktop.domain.money import MINOR_DIGITS
from csm_desktop.domain.periods import add_months, to_epoch_day, to_micros

Words = Mapping[str, Any]
Row = tuple[Any, ...]

COLUMNS: dict[str, str] = {
    "account": "id, name, native_name, parent_id, domain, phone, industry, country, city, tier, "
    "stage, owner, customer_since, employees, turnover, currency, next_step, description, tags, "
    "custom, added_at",
    "contact": "id, account_id, name, email, title, role, influence, sentiment, channel, language, "
    "left_on",
    "contract": "account_id, name, product, quantity, charge, charge_period, currency, starts_on, "
    "ends_on, notice_months, auto_renew, trial, billing_frequency",
    "ticket": "id, account_id, contact_id, subject, description, status, priority, channel, "
    "created_at, first_reply_at, solved_at, reopens, escalated",
    "survey_answer": "account_id, contact_id, ticket_id, kind, score, scale, touchpoint, channel, "
    "answered_at, comment",
    "note": "account_id, kind, title, text, noted_at, started_by, sentiment, visibility",
    "task": "account_id, title, reason, priority, due_on, done_at",
    "cancellation": "account_id, cancelled_on, reason, feedback",
}
"""Table → the columns of a made row, parents before children."""

RATES: dict[str, tuple[str, float]] = {
    "USD": ("1", 1),
    "EUR": ("1.08", 1.08),
    "GBP": ("1.27", 1.27),
    "AUD": ("0.65", 0.65),
    "CAD": ("0.73", 0.73),
    "KRW": ("0.00073", 0.00073),
    "TWD": ("0.031", 0.031),
}
"""Currency → US dollars for one unit: round figures, not a day's quotation."""

_MINUTE = 60_000_000
_DAY = 1440 * _MINUTE


@dataclass(frozen=True)
class Numbers:
    """The next free row numbers of the tables that other made rows point to."""

    account: int
    contact: int
    ticket: int


@dataclass(frozen=True)
class _Account:
    """What the rows that belong to an account depend on."""

    id: int
    place: int
    words: Words
    annual: float
    """US dollars a year."""
    currency: str
    since: date
    contacts: list[tuple[int, str]] = field(default_factory=list)


class SampleMaker:
    """Makes accounts with all that is theirs; rows gather in ``rows``."""

    def __init__(
        self, words: Words, *, today: date, currency: str, seed: int, numbers: Numbers, place: int
    ) -> None:
        self.words, self.today, self.currency = words, today, currency
        self.random = Random(f"{seed}/{place}")  # noqa: S311 — a sample, not a secret
        self.account_id, self.contact_id = numbers.account, numbers.contact
        self.ticket_id = numbers.ticket
        self.place = place
        self.now = to_micros(datetime(today.year, today.month, today.day, 9, tzinfo=UTC))
        self.rows: dict[str, list[Row]] = {table: [] for table in COLUMNS}
        self._parents: dict[str, int] = {}

    def add_account(self, *, notes: int) -> int:
        """Make one more account and return its id."""
        account = self._account()
        self._contacts(account)
        self._contracts(account)
        self._tickets(account)
        self._answers(account)
        self._tasks(account)
        self._notes(account, notes)
        self.place += 1
        return account.id

    def _account(self) -> _Account:
        random, words = self.random, self.words
        language = random.choices(
            words["languages"], [entry["share"] for entry in words["languages"]]
        )[0]
        name, native, industry, root = _name(language, self.place)
        country, local = random.choice(language["countries"])
        annual = min(9000 * random.paretovariate(1.0), 1_900_000)
        tier = words["tiers"][0 if annual > 100_000 else 1 if annual > 25_000 else 2]
        since = self.today - timedelta(days=int(random.triangular(20, 2200, 500)))
        made = _Account(
            self.account_id, self.place, language, annual, self._currency(local, 0.3), since
        )
        self.account_id += 1
        digits = MINOR_DIGITS[made.currency]
        parent = self._parents.get(root) if random.random() < 0.5 else None
        self._parents.setdefault(root, made.id)
        self.rows["account"].append(
            (
                made.id,
                name,
                native,
                parent,
                self._some(0.9, _domain(name, root, self.place)),
                self._some(0.6, f"+{random.randrange(10**9, 10**11)}"),
                self._some(0.93, industry),
                self._some(0.96, country),
                self._some(0.85, random.choice(language["cities"])),
                self._some(0.92, tier),
                self._some(0.95, random.choice(words["stages"])),
                self._some(0.94, random.choice(words["owners"])),
                to_epoch_day(since) if random.random() < 0.95 else None,
                self._some(0.7, int(random.lognormvariate(4.5, 1.3)) + 3),
                self._some(0.35, round(annual * random.uniform(40, 900)) * 1000 * 10**digits),
                made.currency,
                self._some(0.55, random.choice(words["next_steps"][language["language"]])),
                self._some(
                    0.4,
                    random.choice(words["descriptions"][language["language"]]).format(
                        count=random.randint(2, 40)
                    ),
                ),
                self._some(
                    0.45, "; ".join(random.sample(words["tags"], random.choice((1, 1, 2, 3))))
                ),
                None,
                to_micros(datetime(since.year, since.month, since.day, 9, tzinfo=UTC)),
            )
        )
        return made

    def _contacts(self, account: _Account) -> None:
        random, language = self.random, account.words
        for _ in range(min(8, int(random.expovariate(0.45)))):
            first, last = (random.choice(language[f"people_{part}"]) for part in ("first", "last"))
            name = f"{first} {last}" if language["language"] == "en" else f"{last}{first}"
            account.contacts.append((self.contact_id, name))
            self.rows["contact"].append(
                (
                    self.contact_id,
                    account.id,
                    name,
                    self._some(0.85, f"person{self.contact_id}@account{account.place}.example"),
                    self._some(0.8, random.choice(language["titles"])),
                    self._some(0.75, random.choice(self.words["roles"])),
                    self._some(0.6, random.choice(("high", "medium", "low"))),
                    self._some(0.5, random.choice(("positive", "positive", "neutral", "negative"))),
                    self._some(0.6, random.choice(("e-mail", "phone", "messenger"))),
                    self._some(0.9, language["language"]),
                    self._some(0.07, to_epoch_day(self.today) - random.randrange(500)),
                )
            )
            self.contact_id += 1

    def _contracts(self, account: _Account) -> None:
        """Terms one after the other since the account came; some end, some never do."""
        random = self.random
        fate = random.random()
        if fate < 0.04:
            return  # a prospect: no contract yet
        start, charge = account.since, account.annual * random.uniform(0.6, 1.1)
        months = random.choice((12, 12, 12, 6, 24, 36))
        gone = fate < 0.13
        while True:
            following = add_months(start, months)
            last = following > self.today or (gone and random.random() < 0.5)
            ends = None if last and not gone and random.random() < 0.12 else following
            if last and gone and following > self.today:
                ends = self.today - timedelta(days=random.randrange(1, 200))
            self._contract(account, start, ends, charge)
            if last:
                break
            start, charge = following, charge * random.choice((0.8, 1.0, 1.0, 1.05, 1.1, 1.4))
        if gone:
            self._cancellation(account, ends or self.today)
        elif random.random() < 0.25:
            bought = account.since + (self.today - account.since) * random.random()
            ends = add_months(bought, random.choice((3, 12, 12, 24)))
            self._contract(account, bought, ends, charge * random.uniform(0.05, 0.5))

    def _contract(self, account: _Account, starts: date, ends: date | None, annual: float) -> None:
        random = self.random
        period = random.choices(("year", "month", "quarter", "week"), (45, 38, 14, 3))[0]
        rate = RATES.get(account.currency, ("1", 1))[1]
        digits = MINOR_DIGITS[account.currency]
        charge = round(annual / rate / CHARGES_PER_YEAR[period], 1 if digits else -3)
        product = random.choice(self.words["products"])
        self.rows["contract"].append(
            (
                account.id,
                self._some(0.5, f"{product} {starts.year}"),
                self._some(0.95, product),
                self._some(0.85, max(1, int(annual / random.uniform(90, 400)))),
                max(1, round(charge * 10**digits)),
                period,
                account.currency,
                to_epoch_day(starts),
                None if ends is None else to_epoch_day(ends - timedelta(days=1)),
                self._some(0.65, random.choice((1, 1, 2, 3, 3))),
                random.choice((1, 1, 1, 0, None)),
                int(random.random() < 0.03),
                self._some(0.6, random.choice(("monthly", "annual"))),
            )
        )

    def _cancellation(self, account: _Account, ended: date) -> None:
        random = self.random
        self.rows["cancellation"].append(
            (
                account.id,
                to_epoch_day(ended),
                self._some(0.85, random.choice(self.words["reasons"])),
                self._some(0.4, random.choice(self.words["comments"])),
            )
        )

    def _tickets(self, account: _Account) -> None:
        random, words = self.random, self.words
        for _ in range(min(40, int(random.expovariate(1 / 3)))):
            created = self._moment(400)
            reply = created + int(random.lognormvariate(4.5, 1)) * _MINUTE
            solved = reply + int(random.lognormvariate(6.5, 1.2)) * _MINUTE
            is_solved = solved < self.now and random.random() < 0.93
            self.rows["ticket"].append(
                (
                    self.ticket_id,
                    account.id,
                    self._contact(account),
                    random.choice(words["ticket_subjects"]),
                    self._some(
                        0.6,
                        random.choice(words["ticket_texts"]).format(count=random.randint(2, 60)),
                    ),
                    "solved" if is_solved else "open",
                    self._some(0.95, random.choice(("urgent", "high", "normal", "normal", "low"))),
                    self._some(0.9, random.choice(("e-mail", "web", "phone", "chat"))),
                    created,
                    reply if reply < self.now else None,
                    solved if is_solved else None,
                    random.choice((0, 0, 0, 0, 1, None)) if is_solved else None,
                    int(random.random() < 0.05),
                )
            )
            if is_solved and random.random() < 0.45:
                score = random.choice((5, 5, 4, 4, 4, 3, 2, 1))
                asked = ("csat", score, "1-5", "support")
                self._answer(account, asked, solved, ticket=self.ticket_id)
            self.ticket_id += 1

    def _answers(self, account: _Account) -> None:
        random = self.random
        for _ in range(random.choice((0, 0, 1, 1, 2, 4))):
            score = random.choice((10, 10, 9, 9, 8, 8, 7, 7, 6, 5, 3, 0))
            touchpoint = random.choice(("relationship", "relationship", "renewal", "onboarding"))
            self._answer(account, ("nps", score, "0-10", touchpoint), self._moment(540))

    def _answer(
        self, account: _Account, asked: Row, answered_at: int, *, ticket: int | None = None
    ) -> None:
        """``asked`` is kind, score, scale and touchpoint."""
        comment = self._some(0.35, self.random.choice(self.words["comments"]))
        contact, channel = self._contact(account), self._some(0.8, "e-mail")
        self.rows["survey_answer"].append(
            (account.id, contact, ticket, *asked, channel, answered_at, comment)
        )

    def _tasks(self, account: _Account) -> None:
        random = self.random
        for _ in range(random.choice((0, 0, 1, 1, 2, 3))):
            due = to_epoch_day(self.today) + random.randrange(-40, 60)
            done = random.random() < (0.8 if due < to_epoch_day(self.today) else 0.1)
            self.rows["task"].append(
                (
                    account.id,
                    random.choice(self.words["task_titles"]),
                    None,
                    self._some(0.7, random.choice(("high", "normal", "normal", "low"))),
                    self._some(0.9, due),
                    self._moment(40) if done else None,
                )
            )

    def _notes(self, account: _Account, count: int) -> None:
        random = self.random
        own = account.words["language"]
        for _ in range(count):
            language = own if random.random() < 0.8 else "en"
            texts = self.words["notes"][language]
            self.rows["note"].append(
                (
                    account.id,
                    random.choice(
                        ("meeting", "meeting", "call", "call", "e-mail", "internal note")
                    ),
                    self._some(0.9, random.choice(texts["titles"])),
                    self._text(account, texts),
                    self._moment(700),
                    self._some(0.8, random.choice(("us", "us", "us", "them"))),
                    self._some(0.5, random.choice(("positive", "neutral", "negative"))),
                    random.choice(("internal", "internal", "internal", "shareable", "private")),
                )
            )

    def _text(self, account: _Account, texts: Words) -> str:
        """A few paragraphs of Markdown."""
        random = self.random
        parts = random.sample(texts["sentences"], random.choice((1, 2, 2, 3, 4)))
        parts.append(random.choice(texts["endings"]))
        person = random.choice(account.contacts)[1] if account.contacts else "—"
        return "\n\n".join(filter(None, parts)).format(
            person=person,
            product=random.choice(self.words["products"]),
            feature=random.choice(self.words["features"]),
            count=random.randint(2, 60),
        )

    def _some(self, share: float, value: Any) -> Any:
        """The value in that share of cases; else it is missing."""
        return value if self.random.random() < share else None

    def _moment(self, days: int) -> int:
        """A moment of the last days, more of them recent."""
        return self.now - int(self.random.random() ** 1.5 * days * _DAY) - _DAY // 3

    def _contact(self, account: _Account) -> int | None:
        if not account.contacts or self.random.random() < 0.3:
            return None
        return self.random.choice(account.contacts)[0]

    def _currency(self, local: str, share: float) -> str:
        if self.currency not in RATES or self.random.random() >= share:
            return self.currency
        return local


def _name(language: Words, place: int) -> tuple[str, str | None, str, str]:
    """Name, native name, industry and the word companies of one group share; no name twice."""
    firsts, lasts = language["first"], language["last"]
    size = len(firsts) * len(lasts)
    turn, at = divmod(place, size)
    at = at * 101 % size  # neighbours in the list are no neighbours in the alphabet
    first, last = firsts[at // len(lasts)], lasts[at % len(lasts)]
    city = "" if not turn else f" {turn + 1}"
    if language["language"] == "en":
        return f"{first} {last[0]}{city}", None, last[1], first
    native, name = f"{first[0]}{last[0]}{city}", f"{first[1]} {last[1]}{city}"
    if place % 5 == 0:  # some write only their own script
        return native, None, last[2], first[1]
    return name, native, last[2], first[1]


def _domain(name: str, root: str, place: int) -> str:
    word = "".join(c for c in root.lower() if c.isascii() and c.isalnum())
    return f"{word}{place if place > 300 else ''}{'' if name.isascii() else '-kr'}.example"
