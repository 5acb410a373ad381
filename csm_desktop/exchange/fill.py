"""The rows of one file into the staging tables, in batches and column by column.

A cell is never an object of its own: a batch is turned into columns, each column goes through its
cache of typed values, and the typed columns are inserted together. Which rows fit the headers is
``fit``'s, which typed rows come in is ``judge``'s.
"""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import compress, repeat
from typing import Any

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.domain.staged_rows import PART_ROWS
from csm_desktop.exchange.dates import EPOCH
from csm_desktop.exchange.derived import DERIVED
from csm_desktop.exchange.fit import fit_rows, totals, unwanted
from csm_desktop.exchange.judge import fulfils, judge, report_bad
from csm_desktop.exchange.plan import PartPlan, Plan, PlanColumn, constants
from csm_desktop.exchange.problems import Problems
from csm_desktop.exchange.profile import Link
from csm_desktop.exchange.reader import SAMPLE_ROWS, Table
from csm_desktop.exchange.schema import keep_rows, staged_columns, table_of
from csm_desktop.exchange.usage import UsageNames, insert_usage

MAIN_DAY = {
    "account": "customer_since",
    "contract": "starts_on",
    "usage point": "day",
    "ticket": "created_at",
    "survey answer": "answered_at",
    "note": "noted_at",
    "task": "due_on",
    "meeting": "starts_at",
    "cancellation": "cancelled_on",
    "growth opportunity": "closes_on",
    "conversation": "started_at",
    "order": "ordered_on",
    "invoice": "invoiced_on",
    "article": "changed_at",
    "feedback": "given_at",
    "advocacy": "asked_on",
    "lifecycle stage": "entered_on",
}
"""Noun → the field whose range is the file's range of dates."""


_CODE = re.compile(r"[A-Za-z]{3}")


class Fill:
    """One file on its way into the staging tables."""

    def __init__(
        self,
        connection: Any,
        *,
        file: int,
        table: Table,
        plan: Plan,
        names: UsageNames,
        zone: tzinfo,
    ) -> None:
        self.connection, self.file, self.table, self.plan = connection, file, table, plan
        self.names, self.zone = names, zone
        self.problems = Problems(connection, file)
        self.rows = 0
        self.first: int | None = None
        self.last: int | None = None
        self.is_over = False
        """The footer was reached: what follows are no rows."""

    def run(self, header_row: int) -> None:
        """Read all rows below the header row."""
        self._link_kinds()
        self.connection.execute("DROP TABLE IF EXISTS temp.repeated")  # of a file that failed
        self.connection.execute(
            "CREATE TEMP TABLE repeated(place INTEGER, hash INTEGER, row INTEGER)"
        )
        for start, rows in self.table.batches():
            self._batch(start, rows, header_row)
        for row, column, value, code, values, kept in self.table.reading.problems:
            self.problems.note(row, column, value, code, values, kept=kept)
            self.rows += not kept
        self.table.reading.problems.clear()

    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day seen in the noun's main column."""
        noun = self.plan.parts[0].part.noun
        is_time = any(f.name == MAIN_DAY.get(noun) and f.kind == Kind.TIME for f in FIELDS[noun])
        return self._day(self.first, is_time), self._day(self.last, is_time)

    def _day(self, value: int | None, is_time: bool) -> date | None:
        if value is None:
            return None
        if is_time:
            moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=value)
            return moment.astimezone(self.zone).date()
        return date.fromordinal(value + EPOCH)

    def _batch(self, start: int, rows: list[list[str]], header_row: int) -> None:
        numbers: Sequence[int] = range(start, start + len(rows))
        if start <= header_row:
            cut = header_row - start + 1
            rows, numbers = rows[cut:], numbers[cut:]
        if self.plan.footer:
            rows = self._before_footer(rows)
            numbers = numbers[: len(rows)]
        width = len(self.plan.headers)
        if set(map(len, rows)) != {width}:
            rows, numbers, left_out = fit_rows(rows, numbers, width, self.table, self.problems)
            self.rows += left_out
        if not rows:
            return
        raw_until = header_row + SAMPLE_ROWS
        if numbers[0] <= raw_until:
            first = [pair for pair in zip(numbers, rows, strict=True) if pair[0] <= raw_until]
            keep_rows(self.connection, self.file, first)
        cells: list[Sequence[str]] = list(zip(*rows, strict=True))
        keep = unwanted(self.plan, cells)
        if keep is not None:
            cells = [list(compress(column, keep)) for column in cells]
            numbers = list(compress(numbers, keep))
        if not self.plan.profile.system:
            cells, numbers = self._without_totals(cells, numbers)
        self.rows += len(numbers)
        for place in self.plan.repeats:
            self.connection.executemany(
                "INSERT INTO repeated VALUES (?, ?, ?)",
                zip(repeat(place), map(hash, cells[place]), numbers),
            )
        came = [self._part(part, cells, numbers) for part in self.plan.parts if numbers]
        if came and self.plan.parts[0].part.noun == "growth opportunity":
            self._say_without_term(came)

    def _without_totals(
        self, cells: list[Sequence[str]], numbers: Sequence[int]
    ) -> tuple[list[Sequence[str]], Sequence[int]]:
        """A list that somebody keeps by hand may sum up its columns; systems' files say how."""
        sums = set(totals(cells)) if numbers else set()
        if not sums:
            return cells, numbers
        for place in sorted(sums):
            self.table.reading.decide("total_row_was_left_out", row=numbers[place])
        keep = [place not in sums for place in range(len(numbers))]
        return [list(compress(c, keep)) for c in cells], list(compress(numbers, keep))

    def _before_footer(self, rows: list[list[str]]) -> list[list[str]]:
        """The rows above the first whose first filled cell begins a footer."""
        if self.is_over:
            return []
        for place, row in enumerate(rows):
            first = next((c for cell in row if (c := cell.strip())), "")
            if first and any(pattern.match(first) for pattern in self.plan.footer):
                self.is_over = True
                return rows[:place]
        return rows

    def _say_without_term(self, came: list[tuple[Sequence[int], dict[str, Any]]]) -> None:
        """A won deal that is no contract, because the file does not say its term, is said."""
        contracts = {
            number
            for part, (numbers, _) in zip(self.plan.parts, came, strict=True)
            if part.part.noun == "contract"
            for number in numbers
        }
        numbers, typed = came[0]
        names = typed.get("name") or [""] * len(numbers)
        for number, won, name in zip(numbers, typed.get("won", ()), names, strict=False):
            if won and number not in contracts:
                said: dict[str, Any] = {"name": name or ""}
                self.problems.note(number, "", name or "", "deal_without_term", said, kept=True)

    def _part(
        self, part: PartPlan, cells: Sequence[Sequence[str]], numbers: Sequence[int]
    ) -> tuple[Sequence[int], dict[str, Any]]:
        """Type every column, leave out what must not come in, insert the rest, and give it."""
        wanted = _fulfilled(part, cells, len(numbers))
        if wanted is not None:
            cells = [list(compress(column, wanted)) for column in cells]
            numbers = list(compress(numbers, wanted))
            if not numbers:
                return (), {}
        typed: dict[str, Any] = {}
        beside: list[tuple[PlanColumn, list[Any]]] = []
        dropped: set[int] = set()
        # Currencies first: amounts are read with the currency of their row.
        for column in sorted(part.columns, key=lambda c: c.name != "currency"):
            cache = column.cache
            assert cache is not None
            texts = cells[column.index]
            sort = column.source.target.sort if column.source.target else ""
            is_beside = sort in ("custom", "metric")
            before = None if is_beside else typed.get(column.name)
            if before is not None:
                if None not in before:
                    continue
                texts = ["" if b is not None else t for b, t in zip(before, texts, strict=True)]
            if column.kind == Kind.MONEY:
                texts = _in_currency(column, texts, typed, cells)
            values = cache.column(texts)
            if cache.bad:
                report_bad(
                    part, column, values, texts=texts, numbers=numbers, dropped=dropped,
                    problems=self.problems,
                )  # fmt: skip
            if is_beside:
                beside.append((column, values))
            elif before is None:
                typed[column.name] = values
            else:
                _fill_gaps(typed, column.name, values)
        self._complete(part, typed, len(numbers))
        keep = judge(part, typed, numbers, dropped, self.problems)
        if keep is not None:
            numbers = list(compress(numbers, keep))
            typed = {name: list(compress(values, keep)) for name, values in typed.items()}
            beside = [(column, list(compress(values, keep))) for column, values in beside]
        if numbers:
            self._insert(part, typed, beside, numbers)
        return numbers, typed

    def _complete(self, part: PartPlan, typed: dict[str, Any], count: int) -> None:
        """Money pairs into amount and currency, then constants, then derived fields."""
        money = (c.name for c in part.of_sort("field") if c.kind == Kind.MONEY)
        for name in dict.fromkeys(money):
            # Our own export leaves a currency blank only where the book has none.
            _split_money(typed, name, count, says_currency=not self.plan.profile.exact)
        for name, value in constants(part, self.zone).items():
            _fill_gaps(typed, name, [value] * count)
        for derived in part.derived:
            names = [name.removesuffix("?") for name in derived.of]
            if not any(name in typed for name in names):
                continue
            if all(name.removesuffix("?") in typed or name[-1] == "?" for name in derived.of):
                nothing = [None] * count
                made = DERIVED[derived.function](*(typed.get(name, nothing) for name in names))
                _fill_gaps(typed, derived.field, made)

    def _insert(
        self,
        part: PartPlan,
        typed: dict[str, Any],
        beside: list[tuple[PlanColumn, list[Any]]],
        numbers: Sequence[int],
    ) -> None:
        noun = part.part.noun
        if part is self.plan.parts[0]:
            self._see_days(typed.get(MAIN_DAY.get(noun, ""), ()))
        if noun == "usage point":
            metrics = [(column.name, values) for column, values in beside]
            insert_usage(
                self.connection,
                file=self.file,
                numbers=numbers,
                typed=typed,
                metrics=metrics,
                names=self.names,
            )
            return
        columns = [name for name in staged_columns(noun)[3:] if name in typed]
        parts = self.plan.parts
        if rank := [p.part.noun for p in parts[: parts.index(part)]].count(noun):
            numbers = [number + rank * PART_ROWS for number in numbers]
        names = "".join(f', "{name}"' for name in columns)
        marks = ", ?" * len(columns)
        self.connection.executemany(
            f"INSERT INTO {table_of(noun)}(file, row, object{names}) VALUES (?, ?, ?{marks})",
            zip(repeat(self.file), numbers, repeat(part.part.object), *(typed[c] for c in columns)),
        )
        for column, values in beside:
            self._insert_custom(noun, column, values, numbers)

    def _insert_custom(
        self, noun: str, column: PlanColumn, values: list[Any], numbers: Sequence[int]
    ) -> None:
        target = column.source.target
        assert target is not None
        same = (noun, target.name, target.kind)
        self.connection.executemany(
            "INSERT INTO staged_custom VALUES (?, ?, ?, ?, ?, ?)",
            (
                (self.file, row, *same, _custom(target.kind, value))
                for row, value in zip(numbers, values, strict=True)
                if value is not None
            ),
        )

    def _see_days(self, values: Sequence[int | None]) -> None:
        days = [value for value in values if value is not None]
        if days:
            first, last = min(days), max(days)
            self.first = first if self.first is None else min(self.first, first)
            self.last = last if self.last is None else max(self.last, last)

    def _link_kinds(self) -> None:
        self.connection.executemany(
            "INSERT INTO staged_link VALUES (?, ?, ?, ?, ?, ?)",
            [
                (self.file, part.part.noun, name, link.key_kind, *self._whose(name, link))
                for part in self.plan.parts
                for name, link in part.links.items()
            ],
        )

    def _whose(self, name: str, link: Link) -> tuple[str, str]:
        """System and object of a link's ids; ids of guessed files speak of each other."""
        if link.key_kind != "id":
            return link.source, link.object
        system = self.plan.profile.system or "file"
        return link.source or system, link.object or name.partition("__")[0]


def _split_money(typed: dict[str, Any], name: str, count: int, *, says_currency: bool) -> None:
    pairs = typed[name]
    typed[name] = [None if pair is None else pair[0] for pair in pairs]
    if not says_currency:
        return
    given = typed.get("currency") or [None] * count
    typed["currency"] = [g if p is None else p[1] for g, p in zip(given, pairs, strict=True)]


def _fill_gaps(typed: dict[str, Any], name: str, made: list[Any]) -> None:
    """What a column of the file says wins over what is made."""
    given = typed.get(name)
    if given is None:
        typed[name] = made
    else:
        typed[name] = [m if g is None else g for g, m in zip(given, made, strict=True)]


def _fulfilled(part: PartPlan, cells: Sequence[Sequence[str]], count: int) -> list[bool] | None:
    """Which rows have such a part by the cells as they are; None for all."""
    wanted: list[bool] | None = None
    for places, condition in part.when:
        texts = [_first(row) for row in zip(*(cells[p] for p in places), strict=True)]
        texts = texts or [""] * count
        good = [fulfils(text.strip().casefold(), condition) for text in texts]
        wanted = good if wanted is None else [a and b for a, b in zip(wanted, good, strict=True)]
    return None if wanted is None or all(wanted) else wanted


def _first(texts: Sequence[str]) -> str:
    return next((text for text in texts if text.strip()), "")


def _in_currency(
    column: PlanColumn,
    texts: Sequence[str],
    typed: dict[str, Any],
    cells: Sequence[Sequence[str]],
) -> Sequence[str]:
    """The amounts with the currency that a column beside them says, if one does."""
    if column.currency_place is not None:
        said = [c if _CODE.fullmatch(c.strip()) else "" for c in cells[column.currency_place]]
        return _with_currency(texts, said)
    return _with_currency(texts, typed["currency"]) if "currency" in typed else texts


def _with_currency(texts: Sequence[str], currencies: Sequence[Any]) -> list[str]:
    """Amounts with the currency of their row in front, where it says one."""
    return [
        f"{c} {t}" if c and t.strip() and c.upper() not in t.upper() else t
        for t, c in zip(texts, currencies, strict=True)
    ]


def _custom(kind: str, value: Any) -> str:
    if kind == "money":
        return str(value[0])
    return date.fromordinal(value + EPOCH).isoformat() if kind == "date" else str(value)
