"""Today: which accounts need the user, and why.

The rules are ``domain/today.py``'s, the SQL that finds reasons is in ``today_reasons.py``, what
their sentences need in ``today_values.py``, the week ahead in ``today_week.py``, what is done
about a reason in ``today_acts.py``.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from csm_desktop.database.store import local_zone
from csm_desktop.domain.periods import from_epoch_day, to_epoch_day
from csm_desktop.domain.today import (
    OUTCOME_DAYS,
    SENTENCES,
    Group,
    Reason,
    sentence_code,
)
from csm_desktop.operations.portfolio_currency import portfolio_currency
from csm_desktop.operations.today_reasons import (
    EVERY,
    SOURCES,
    UNDECIDED,
    Frame,
    frame_of,
    reasons_sql,
)
from csm_desktop.operations.today_values import read_reasons

SHOWN = 200
"""Rows of a group that a page shows."""
FIRST = 30
"""Rows of the first screen."""
_CHUNK = 500
"""Accounts looked at for the first screen of a large book."""
_SMALL = 5_000
"""Accounts up to which everything is found at once."""
_AT_ONCE = 500
"""Accounts whose sentences are read in one go."""


@dataclass(frozen=True)
class TodayRow:
    """One account that needs the user."""

    account_id: int | None
    """None: a task of the book, which belongs to no account."""
    name: str
    native_name: str | None
    arr: int
    """Minor units of the portfolio currency."""
    reasons: tuple[Reason, ...]
    """The gravest first; never empty."""

    @property
    def number(self) -> int:
        """The account's id, or minus that of the task."""
        return -self.reasons[0].row_id if self.account_id is None else self.account_id


@dataclass(frozen=True)
class TodayGroup:
    """The rows of one group."""

    group: Group
    rows: tuple[TodayRow, ...]
    """The most urgent :data:`SHOWN`."""
    count: int
    """How many there are in all."""
    arr: int
    """The ARR behind all of them, minor units of the portfolio currency."""


@dataclass(frozen=True)
class Upcoming:
    """The next deadline of the book."""

    account_id: int
    name: str
    native_name: str | None
    day: date
    """The last day to act."""


@dataclass(frozen=True)
class TodayPage:
    """What needs the user, most urgent first."""

    today: date
    groups: tuple[TodayGroup, ...]
    """Now, next 7 days, watch; also the empty ones."""
    currency: str
    """The portfolio's."""
    zone: ZoneInfo
    """Whose day it is."""
    upcoming: Upcoming | None
    """The next notice deadline, when no row is there at all."""
    complete: bool = True
    """False: only the first rows of Now; counts and sums are not known yet."""


@dataclass(frozen=True)
class TodayLine:
    """One account as the command line tells it."""

    account: str
    kind: str
    reason: str
    """An English sentence."""
    due: date
    amount: int
    """ARR, minor units of ``currency``."""
    currency: str


_KEY = (
    f"(grp << 40) | CASE grp WHEN {int(Group.NOW)} THEN (place << 32) | (due + 1000000) "
    "ELSE ((due + 1000000) << 8) | place END"
)
"""A reason's rank as one number, so that an account's gravest is a plain minimum."""


def read_today(connection: Connection, *, today: date) -> TodayPage:
    """Everything that needs the user; counts and sums are over all, rows the most urgent ones.

    Sorted by the rank of the most urgent reason (see ``Reason``), then ARR, largest first, then id.
    """
    return _page(connection, frame_of(connection, today), today, shown=SHOWN)


def open_today(connection: Connection, *, today: date) -> TodayPage:
    """The first rows, to be painted at once; ``complete`` says whether it is the whole page.

    In a large book only deadlines are looked at, the earliest first, until the first screen is
    full: no reason is graver, so these are the rows that :func:`read_today` begins with.
    """
    accounts = connection.exec_driver_sql("SELECT count(*) FROM account").scalar_one()
    if accounts > _SMALL:
        frame = frame_of(connection, today)
        for chunk in (_CHUNK, 4 * _CHUNK):
            page = _earliest(connection, frame, today, chunk)
            if page is not None:
                return page
    return read_today(connection, today=today)


def _earliest(connection: Connection, frame: Frame, today: date, chunk: int) -> TodayPage | None:
    """The first rows of Now out of the accounts with the earliest deadlines.

    None when these are too few to know: another account's deadline could go before.
    """
    rows = connection.exec_driver_sql(
        f"SELECT account_id, act_by FROM account_summary WHERE act_by IS NOT NULL "
        f"ORDER BY act_by, account_id LIMIT {chunk}"
    ).all()
    if len(rows) < chunk:
        return None
    narrow = f"{{}} IN ({', '.join(str(row.account_id) for row in rows)})"
    page = _page(connection, frame, today, ("notice",), shown=FIRST, narrow=narrow)
    now = page.groups[0]
    # An account that was left out has no deadline before the last one looked at.
    known = from_epoch_day(rows[-1].act_by)
    if len(now.rows) < FIRST or now.rows[-1].reasons[0].due >= known:
        return None
    return replace(page, groups=(now,), complete=False)


def read_today_row(
    connection: Connection, *, number: int, today: date
) -> tuple[int, TodayRow | None]:
    """An account as :func:`read_today` shows it, None when it does not need the user.

    ``number`` is its id, or minus the id of a task of no account; it is handed back.
    """
    frame = frame_of(connection, today)
    if not read_reasons(connection, frame=frame, accounts=(number,)):
        return number, None
    return number, _rows(connection, frame, [number])[0]


def with_row(page: TodayPage, number: int, row: TodayRow | None) -> TodayPage:
    """What :func:`read_today` says after one of the accounts shown has changed, and nothing else.

    Rows that move up from below :data:`SHOWN` are missing. A page without the account stays as it
    is, and so does one that would be empty: it says what comes next.
    """
    before = next(
        (one for group in page.groups for one in group.rows if one.number == number), None
    )
    if before is None:
        return page
    groups = tuple(_with_row(group, before, row) for group in page.groups)
    return replace(page, groups=groups) if any(group.count for group in groups) else page


def _with_row(group: TodayGroup, before: TodayRow, row: TodayRow | None) -> TodayGroup:
    rows, count, arr = list(group.rows), group.count, group.arr
    whole = count == len(rows)
    if before in rows:
        rows.remove(before)
        count, arr = count - 1, arr - before.arr
    if row is not None and row.reasons[0].group == group.group:
        count, arr = count + 1, arr + row.arr
        if whole or (rows and _order(row) < _order(rows[-1])):  # else it is below what is shown
            rows = sorted([*rows, row], key=_order)[:SHOWN]
    return TodayGroup(group.group, tuple(rows), count, arr)


def _order(row: TodayRow) -> tuple[int, int, int, int, int]:
    """As the SQL sorts."""
    group, first, second, _subject = row.reasons[0].rank
    return group, first, second, -row.arr, row.number


def list_reasons(connection: Connection, *, account_id: int, today: date) -> tuple[Reason, ...]:
    """Why one account needs the user, the gravest first; empty when it does not."""
    frame = frame_of(connection, today)
    return read_reasons(connection, frame=frame, accounts=(account_id,)).get(account_id, ())


def list_today(connection: Connection, *, today: date) -> tuple[TodayLine, ...]:
    """Every account that needs the user with its gravest reason, the most urgent first."""
    frame = frame_of(connection, today)
    ranked = connection.exec_driver_sql(f"{_ranked(frame, SOURCES)} {_TOP}", (-1,)).all()
    currency = portfolio_currency(connection)
    lines: list[TodayLine] = []
    for start in range(0, len(ranked), _AT_ONCE):
        part = _rows(connection, frame, [row.account for row in ranked[start : start + _AT_ONCE]])
        lines += [_line(row, today, currency) for row in part]
    return tuple(lines)


def count_older_outcomes(connection: Connection, *, today: date) -> int:
    """Contracts that ended before ``OUTCOME_DAYS`` and have no outcome: told in one line."""
    last = to_epoch_day(today) - OUTCOME_DAYS
    count: int = connection.exec_driver_sql(
        "SELECT count(*) FROM contract c WHERE c.trial = 0 AND c.ends_on IS NOT NULL "
        f"AND c.ends_on < {last} AND {UNDECIDED}"
    ).scalar_one()
    return count


def count_untouched(connection: Connection, *, today: date) -> int:
    """Customers that pay and of which no touch was ever recorded: told when nothing else is."""
    count: int = connection.exec_driver_sql(
        "SELECT count(*) FROM account_summary WHERE arr > 0 AND last_touch_at IS NULL"
    ).scalar_one()
    return count


def count_now(connection: Connection, *, today: date) -> int:
    """How many accounts need the user now: the number beside Today."""
    frame = frame_of(connection, today)
    parts = reasons_sql(frame)
    count: int = connection.exec_driver_sql(
        f"SELECT count(DISTINCT account) FROM ({parts}) WHERE grp = {int(Group.NOW)}"
    ).scalar_one()
    return count


def _ranked(frame: Frame, kinds: Iterable[str], narrow: str = EVERY) -> str:
    """The accounts with the rank of their gravest reason and their ARR, as ``ranked``."""
    return (
        f"WITH reason AS MATERIALIZED ({reasons_sql(frame, kinds=kinds, narrow=narrow)}), "
        f"gravest AS MATERIALIZED (SELECT account, min({_KEY}) AS key FROM reason "
        "GROUP BY account), ranked AS MATERIALIZED (SELECT account, key, coalesce(arr, 0) AS arr "
        "FROM gravest LEFT JOIN account_summary s ON s.account_id = account)"
    )


_TOP = "SELECT account, key, arr FROM ranked ORDER BY key, arr DESC, account LIMIT ?"


def _page(
    connection: Connection,
    frame: Frame,
    today: date,
    kinds: Iterable[str] = SOURCES,
    *,
    shown: int,
    narrow: str = EVERY,
) -> TodayPage:
    tops = "".join(
        f"UNION ALL SELECT * FROM (SELECT {group}, account, key, arr FROM ranked "
        f"WHERE key >> 40 = {group} ORDER BY key, arr DESC, account LIMIT {shown}) "
        for group in map(int, Group)
    )
    # One statement, so that the reasons are found once for totals and rows.
    found = connection.exec_driver_sql(
        f"{_ranked(frame, kinds, narrow)} SELECT -1 AS part, key >> 40 AS account, "
        f"count(*) AS key, sum(arr) AS arr FROM ranked GROUP BY 2 {tops}"
    ).all()
    totals = {row.account: (row.key, row.arr) for row in found if row.part < 0}
    shown_rows = [row for row in found if row.part >= 0]
    rows = iter(_rows(connection, frame, [row.account for row in shown_rows]))
    groups = []
    for group in Group:
        own = tuple(next(rows) for row in shown_rows if row.part == group)
        count, arr = totals.get(int(group), (0, 0))
        groups.append(TodayGroup(group, own, count, arr))
    upcoming = None if shown_rows else _upcoming(connection, frame)
    return TodayPage(today, tuple(groups), portfolio_currency(connection), local_zone(), upcoming)


def _rows(connection: Connection, frame: Frame, accounts: list[int]) -> list[TodayRow]:
    """These accounts in this order, with all their reasons."""
    reasons = read_reasons(connection, frame=frame, accounts=accounts)
    named = {
        row.id: row
        for row in connection.exec_driver_sql(
            "SELECT a.id, a.name, a.native_name, coalesce(s.arr, 0) AS arr FROM account a "
            "LEFT JOIN account_summary s ON s.account_id = a.id "
            f"WHERE a.id IN ({', '.join(map(str, accounts))})"
        )
    }
    rows = []
    for number in accounts:
        account = named.get(number)
        if account is None:
            rows.append(TodayRow(None, "", None, 0, reasons[number]))
        else:
            rows.append(
                TodayRow(number, account.name, account.native_name, account.arr, reasons[number])
            )
    return rows


def _upcoming(connection: Connection, frame: Frame) -> Upcoming | None:
    """The next notice deadline of the book, for a day on which nothing is to be done."""
    row = connection.exec_driver_sql(
        "SELECT a.id, a.name, a.native_name, s.act_by FROM account_summary s "
        f"JOIN account a ON a.id = s.account_id WHERE s.act_by > {frame.today} "
        "ORDER BY s.act_by, s.arr DESC, a.id LIMIT 1"
    ).one_or_none()
    if row is None:
        return None
    return Upcoming(row.id, row.name, row.native_name, from_epoch_day(row.act_by))


def _line(row: TodayRow, today: date, currency: str) -> TodayLine:
    reason = row.reasons[0]
    values = dict(reason.values)
    starts_at = values.get("starts_at")
    if isinstance(starts_at, datetime):
        values["time"] = f"{starts_at.astimezone(local_zone()):%H:%M}"
    sentence = SENTENCES[sentence_code(reason, today)].format(**values)
    return TodayLine(row.name, reason.kind, sentence, reason.due, row.arr, currency)
