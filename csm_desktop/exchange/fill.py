"""The rows of one file into the staging tables, in batches and column by column.

A cell is never an object of its own: a batch is turned into columns, each column goes through its
cache of typed values, and the typed columns are inserted together. Which rows fit the headers is
``fit``'s, which typed rows come in is ``judge``'s.
"""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import compress, repeat
from typing import Any

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.exchange.dates import EPOCH
from csm_desktop.exchange.derived import DERIVED
from csm_desktop.exchange.fit import fit_rows, unwanted
from csm_desktop.exchange.judge import judge, report_bad
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
}
"""Noun → the field whose range is the file's range of dates."""


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
        self.rows += len(numbers)
        for place in self.plan.repeats:
            self.connection.executemany(
                "INSERT INTO repeated VALUES (?, ?, ?)",
                zip(repeat(place), map(hash, cells[place]), numbers),
            )
        for part in self.plan.parts:
            if numbers:
                self._part(part, cells, numbers)

    def _part(self, part: PartPlan, cells: Sequence[Sequence[str]], numbers: Sequence[int]) -> None:
        """Type every column, leave out what must not come in, insert the rest."""
        typed: dict[str, Any] = {}
        beside: list[tuple[PlanColumn, list[Any]]] = []
        dropped: set[int] = set()
        # Currencies first: amounts are read with the currency of their row.
        for column in sorted(part.columns, key=lambda c: c.name != "currency"):
            cache = column.cache
            assert cache is not None
            texts = cells[column.index]
            if column.kind == Kind.MONEY and "currency" in typed:
                texts = _with_currency(texts, typed["currency"])
            values = cache.column(texts)
            if cache.bad:
                report_bad(
                    part, column, values, texts=texts, numbers=numbers, dropped=dropped,
                    problems=self.problems,
                )  # fmt: skip
            sort = column.source.target.sort if column.source.target else ""
            if sort in ("custom", "metric"):
                beside.append((column, values))
            else:
                typed[column.name] = values
        self._complete(part, typed, len(numbers))
        keep = judge(part, typed, numbers, dropped, self.problems)
        if keep is not None:
            numbers = list(compress(numbers, keep))
            typed = {name: list(compress(values, keep)) for name, values in typed.items()}
            beside = [(column, list(compress(values, keep))) for column, values in beside]
        if numbers:
            self._insert(part, typed, beside, numbers)

    def _complete(self, part: PartPlan, typed: dict[str, Any], count: int) -> None:
        """Money pairs into amount and currency, then constants, then derived fields."""
        for column in part.columns:
            target = column.source.target
            if column.kind == Kind.MONEY and target and target.sort == "field":
                # Our own export leaves a currency blank only where the book has none.
                says_currency = not self.plan.profile.exact
                _split_money(typed, column.name, count, says_currency=says_currency)
        for name, value in constants(part, self.zone).items():
            _fill_gaps(typed, name, [value] * count)
        for derived in part.part.derived:
            if all(name in typed for name in derived.of):
                made = DERIVED[derived.function](*(typed[name] for name in derived.of))
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
        return link.source or self.plan.profile.system or "file", link.object or name


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


def _with_currency(texts: Sequence[str], currencies: Sequence[Any]) -> list[str]:
    """Amounts with the currency of their row in front, where it says one."""
    return [f"{c} {t}" if c and t.strip() else t for t, c in zip(texts, currencies, strict=True)]


def _custom(kind: str, value: Any) -> str:
    if kind == "money":
        return str(value[0])
    return date.fromordinal(value + EPOCH).isoformat() if kind == "date" else str(value)
