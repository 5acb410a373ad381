"""The SQL that finds the reasons of Today in a book, set by set.

Each source gives ``account, due, row, anchor``: whose, by when, which row it is about, and the day
that makes it another reason than a marked one (``account`` is minus the task for a task of no
account). The rules and numbers are ``domain/today.py``'s and ``domain/renewals.py``'s.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import Connection

from csm_desktop.database.health import read_model_in_use
from csm_desktop.database.store import local_zone
from csm_desktop.domain.contacts import CHAMPION
from csm_desktop.domain.health import HEALTH_DROP, HEALTH_DROP_DAYS
from csm_desktop.domain.periods import end_of_local_day, from_epoch_day, to_epoch_day, to_micros
from csm_desktop.domain.renewals import CANCELLATION_DAYS, SUCCESSOR_DAYS
from csm_desktop.domain.today import (
    ANSWER_DAYS,
    BY_ID,
    DETRACTOR_DAYS,
    FORGOTTEN_DAYS,
    GRAVITY,
    INVOICE_DAYS,
    LEFT_DAYS,
    OUTCOME_DAYS,
    PULSE_DAYS,
    REPLACE_DAYS,
    SETTLED_STATES,
    Group,
)
from csm_desktop.operations.engagement import DEFAULT_CADENCE_DAYS

_DAY_MICROS = 86_400_000_000
EVERY = "true"
"""Narrows to nothing: every account."""


@dataclass(frozen=True)
class Frame:
    """The day the reasons are of, as the SQL needs it."""

    today: int
    """Epoch day."""
    day_begins: int
    """The moment it begins where the user is, microseconds."""
    day_ends: int
    offset: int
    """Microseconds from UTC to the user's clock on that day."""
    cadence: int
    """Days between touches of accounts whose tier says nothing."""
    pulse_days: int
    """Days for which a pulse counts."""

    def local_day(self, moment: str) -> str:
        """SQL of the user's calendar day of a stored moment, by the clock of ``today``."""
        return f"(({moment} + {self.offset}) / {_DAY_MICROS})"


@dataclass(frozen=True)
class Source:
    """Where a kind of reason comes from."""

    word: str
    """Noun in the subject of its marks."""
    sql: Callable[[Frame, str], str]
    """Its SELECT; the second argument is SQL that narrows the accounts, with ``{}`` for the id."""
    anchored: bool = True
    """Whether the anchor is part of the subject."""


def frame_of(connection: Connection, today: date) -> Frame:
    """The day as the sources need it."""
    zone = local_zone()
    begins = datetime.combine(today, time(), tzinfo=zone)
    offset = begins.utcoffset()
    assert offset is not None
    cadence = connection.exec_driver_sql(
        "SELECT cadence_days FROM engagement_model WHERE tier = ''"
    ).scalar()
    return Frame(
        today=to_epoch_day(today),
        day_begins=to_micros(begins),
        day_ends=to_micros(end_of_local_day(today, zone)),
        offset=offset.days * _DAY_MICROS + offset.seconds * 1_000_000,
        cadence=DEFAULT_CADENCE_DAYS if cadence is None else cadence,
        pulse_days=_pulse_days(connection),
    )


def _pulse_days(connection: Connection) -> int:
    """As the health model in use has it."""
    measures = read_model_in_use(connection).model.measures()
    found = [one.valid_days for one in measures if one.source.kind == "pulse"]
    return min(found, default=PULSE_DAYS)


DEADLINE = (
    "CASE WHEN coalesce(c.notice_months, 0) = 0 THEN c.ends_on ELSE unixepoch("
    "c.ends_on * 86400, 'unixepoch', '-' || c.notice_months || ' months', 'floor') / 86400 END"
)
"""``last_day_to_act`` of the contract ``c``: its end less its notice, in calendar months."""

UNDECIDED = (
    "NOT EXISTS (SELECT 1 FROM renewal r WHERE r.contract_id = c.id AND r.outcome IS NOT NULL) "
    "AND NOT EXISTS (SELECT 1 FROM cancellation x WHERE x.account_id = c.account_id "
    f"AND abs(x.cancelled_on - c.ends_on) <= {CANCELLATION_DAYS}) "
    "AND NOT EXISTS (SELECT 1 FROM contract n WHERE n.account_id = c.account_id AND n.trial = 0 "
    "AND n.product IS c.product AND n.starts_on > c.starts_on "
    f"AND abs(n.starts_on - c.ends_on) <= {SUCCESSOR_DAYS} "
    "AND NOT EXISTS (SELECT 1 FROM renewal q WHERE q.next_contract_id = n.id))"
)
"""Whether the renewal of the contract ``c`` has no outcome: none recorded, none derived."""


def _unless_narrow(column: str, narrow: str) -> str:
    """The column, so that its index is used for the book, and the accounts' for a few accounts."""
    return column if narrow == EVERY else f"+{column}"


def _notice(frame: Frame, narrow: str) -> str:
    last = frame.today + (BY_ID["notice"].watch_days or 0)
    # Summaries know the earliest deadline of each account; the others' contracts are not looked at.
    return (
        "SELECT account, due, id AS row, ends_on AS anchor FROM (SELECT c.account_id AS account, "
        f"{DEADLINE} AS due, c.id, c.ends_on, c.auto_renew, c.account_id, c.product, c.starts_on "
        "FROM contract c WHERE c.trial = 0 AND c.account_id IN (SELECT account_id "
        f"FROM account_summary WHERE act_by <= {last} AND {narrow.format('account_id')}) "
        f"AND +c.ends_on >= {frame.today} AND c.starts_on <= {frame.today}) c "
        f"WHERE due <= {last} AND (due >= {frame.today} OR c.auto_renew IS NOT 1) "
        "AND NOT EXISTS (SELECT 1 FROM renewal k WHERE k.contract_id = c.id "
        f"AND k.category IN ('known churn', 'closed')) AND {UNDECIDED}"
    )


def _outcome(frame: Frame, narrow: str) -> str:
    day = _unless_narrow("c.ends_on", narrow)
    return (
        "SELECT c.account_id AS account, c.ends_on AS due, c.id AS row, c.ends_on AS anchor "
        f"FROM contract c WHERE c.trial = 0 AND {day} >= {frame.today - OUTCOME_DAYS} "
        f"AND {day} < {frame.today} AND {narrow.format('c.account_id')} AND {UNDECIDED}"
    )


def _invoice(frame: Frame, narrow: str) -> str:
    states = ", ".join(f"'{state}'" for state in SETTLED_STATES)
    day = _unless_narrow("due_on", narrow)
    return (
        "SELECT account_id AS account, due_on AS due, id AS row, due_on AS anchor FROM invoice "
        f"WHERE paid_on IS NULL AND {day} < {frame.today} "
        f"AND {day} >= {frame.today - INVOICE_DAYS} "
        f"AND lower(trim(coalesce(state, ''))) NOT IN ({states}) "
        f"AND {narrow.format('account_id')}"
    )


def _meeting(frame: Frame, narrow: str) -> str:
    return (
        f"SELECT account_id AS account, {frame.today} AS due, id AS row, NULL AS anchor "
        f"FROM meeting WHERE starts_at >= {frame.day_begins} AND starts_at < {frame.day_ends} "
        "AND cancelled = 0 AND note_id IS NULL AND account_id IS NOT NULL "
        f"AND {narrow.format('account_id')}"
    )


def _detractor(frame: Frame, narrow: str) -> str:
    first = frame.day_begins - DETRACTOR_DAYS * _DAY_MICROS
    at = _unless_narrow("answered_at", narrow)
    return (
        f"SELECT account_id AS account, {frame.local_day('answered_at')} + {ANSWER_DAYS} AS due, "
        "id AS row, NULL AS anchor FROM survey_answer WHERE kind = 'nps' AND score <= 6 "
        f"AND replied_at IS NULL AND {at} >= {first} AND {at} < {frame.day_ends} "
        f"AND {narrow.format('account_id')}"
    )


def _follow_up(frame: Frame, narrow: str) -> str:
    last = frame.today + (BY_ID["follow_up"].soon_days or 0)
    day = _unless_narrow("due_on", narrow)
    # Said twice rather than of a coalesce, so that the index on accounts serves for a few.
    whose = f"{narrow.format('account_id')} OR account_id IS NULL AND {narrow.format('-id')}"
    return (
        "SELECT coalesce(account_id, -id) AS account, due_on AS due, id AS row, NULL AS anchor "
        f"FROM task WHERE done_at IS NULL AND {day} IS NOT NULL AND {day} <= {last} "
        f"AND (snoozed_until IS NULL OR snoozed_until <= {frame.today}) AND ({whose})"
    )


def _champion_left(frame: Frame, narrow: str) -> str:
    return (
        f"SELECT p.account_id AS account, p.left_on + {REPLACE_DAYS} AS due, p.id AS row, "
        f"p.left_on AS anchor FROM contact p WHERE p.left_on >= {frame.today - LEFT_DAYS} "
        f"AND p.left_on <= {frame.today} AND p.role LIKE '%{CHAMPION}%' "
        f"AND {narrow.format('p.account_id')} AND NOT EXISTS (SELECT 1 FROM contact o "
        "WHERE o.account_id = p.account_id AND (o.left_on IS NULL "
        f"OR o.left_on > {frame.today}) AND o.role LIKE '%{CHAMPION}%')"
    )


def _no_touch(frame: Frame, narrow: str) -> str:
    since = frame.local_day("coalesce(s.last_touch_at, a.added_at)")
    return (
        "SELECT id AS account, since + (3 * cadence + 1) / 2 AS due, id AS row, since AS anchor "
        f"FROM (SELECT a.id, {since} AS since, "
        f"coalesce(a.cadence_days, m.cadence_days, {frame.cadence}) AS cadence, s.contracts "
        "FROM account a LEFT JOIN account_summary s ON s.account_id = a.id "
        "LEFT JOIN engagement_model m ON m.tier = a.tier AND m.tier <> '' "
        f"WHERE {narrow.format('a.id')}) t WHERE since + cadence < {frame.today} "
        "AND (contracts > 0 OR NOT EXISTS (SELECT 1 FROM contract c WHERE c.account_id = t.id))"
    )


def _health_drop(frame: Frame, narrow: str) -> str:
    """The peak is the highest score that was in force on a day of the last 30, the latest such."""
    first = frame.today - HEALTH_DROP_DAYS
    # By the key of each account: a list of those with a score in these days is the whole book.
    in_force = (
        "FROM health_score p WHERE p.account_id = h.account_id "
        f"AND p.day <= {frame.today} AND p.day >= coalesce((SELECT max(day) FROM health_score b "
        f"WHERE b.account_id = h.account_id AND b.day <= {first}), {first})"
    )
    return (
        f"SELECT h.account_id AS account, {frame.today} AS due, h.account_id AS row, "
        f"(SELECT p.day {in_force} AND p.score IS NOT NULL ORDER BY p.score DESC, p.day DESC "
        "LIMIT 1) AS anchor FROM account_health h JOIN account_summary s "
        f"ON s.account_id = h.account_id WHERE h.score <= {10_000 - HEALTH_DROP * 100} "
        f"AND s.arr > 0 AND {narrow.format('h.account_id')} "
        f"AND (SELECT max(p.score) {in_force}) - h.score >= {HEALTH_DROP * 100}"
    )


def _milestone(frame: Frame, narrow: str) -> str:
    last = frame.today + (BY_ID["milestone"].soon_days or 0)
    day = "coalesce(m.forecast_on, m.target_on)"
    return (
        f"SELECT m.account_id AS account, {day} AS due, m.id AS row, {day} AS anchor "
        "FROM milestone m JOIN onboarding_project p ON p.id = m.project_id "
        f"WHERE m.actual_on IS NULL AND m.skipped = 0 AND p.stopped_on IS NULL AND {day} <= {last} "
        f"AND {narrow.format('m.account_id')}"
    )


def _override(frame: Frame, narrow: str) -> str:
    last = frame.today + (BY_ID["override"].soon_days or 0)
    return (
        "SELECT o.account_id AS account, o.until AS due, o.id AS row, o.until AS anchor "
        f"FROM health_override o WHERE o.until >= {frame.today} AND o.until <= {last} "
        f"AND o.made_on <= {frame.today} AND o.ended_on IS NULL "
        f"AND {narrow.format('o.account_id')}"
    )


def _pulse(frame: Frame, narrow: str) -> str:
    last = frame.today + (BY_ID["pulse"].soon_days or 0)
    return (
        f"SELECT account, given + {frame.pulse_days} AS due, row, given AS anchor FROM (SELECT "
        "account_id AS account, max(given_on) AS given, id AS row FROM pulse "
        f"WHERE given_on <= {frame.today} AND {narrow.format('account_id')} GROUP BY account_id) "
        f"WHERE due <= {last} AND due >= {frame.today - FORGOTTEN_DAYS}"
    )


SOURCES: Mapping[str, Source] = {
    "notice": Source("contract", _notice),
    "meeting": Source("meeting", _meeting, anchored=False),
    "detractor": Source("answer", _detractor, anchored=False),
    "outcome": Source("contract", _outcome),
    "invoice": Source("invoice", _invoice),
    "health_drop": Source("health", _health_drop),
    "milestone": Source("milestone", _milestone),
    "follow_up": Source("task", _follow_up, anchored=False),
    "champion_left": Source("contact", _champion_left),
    "override": Source("override", _override),
    "pulse": Source("pulse", _pulse),
    "no_touch": Source("touch", _no_touch),
}
"""Id of a kind → its source."""


def reasons_sql(frame: Frame, *, kinds: Iterable[str] = SOURCES, narrow: str = EVERY) -> str:
    """``account, place, due, row, anchor, grp`` of every reason that is not marked.

    ``place`` is the kind's gravity, ``grp`` its group; ``narrow`` is SQL with ``{}`` for the id.
    """
    parts = [_unmarked(frame, kind, narrow) for kind in kinds]
    groups = " ".join(f"WHEN {GRAVITY[kind]} THEN {_group_sql(frame, kind)}" for kind in kinds)
    return (
        f"SELECT account, place, due, row, anchor, CASE place {groups} END AS grp "
        f"FROM ({' UNION ALL '.join(parts)})"
    )


def _unmarked(frame: Frame, kind: str, narrow: str) -> str:
    source = SOURCES[kind]
    subject = f"'{source.word} ' || row"
    if source.anchored:
        subject += " || ' ' || date(anchor * 86400, 'unixepoch')"
    return (
        f"SELECT account, {GRAVITY[kind]} AS place, due, row, anchor "
        f"FROM ({source.sql(frame, narrow)}) f WHERE account NOT IN "
        "(SELECT account_id FROM today_mark) OR NOT EXISTS (SELECT 1 FROM today_mark k "
        f"WHERE k.account_id = account AND k.kind = '{kind}' AND k.subject = {subject} "
        f"AND (k.until IS NULL OR k.until > {frame.today}))"
    )


def _group_sql(frame: Frame, kind: str) -> str:
    """``group_of`` as SQL; a source gives nothing that is too early."""
    rule = BY_ID[kind]
    limits = ((Group.NOW, rule.now_days), (Group.SOON, rule.soon_days))
    whens = " ".join(
        f"WHEN due <= {frame.today + limit} THEN {int(group)}"
        for group, limit in limits
        if limit is not None
    )
    rest = Group.WATCH if rule.watch_days is not None else Group.SOON
    return f"CASE {whens} ELSE {int(rest)} END"


def subject_of(kind: str, row: int, anchor: int | None) -> str:
    """What marks call a reason: ``contract 5 2026-12-31``, ``task 7``."""
    source = SOURCES[kind]
    day = f" {from_epoch_day(anchor)}" if source.anchored and anchor is not None else ""
    return f"{source.word} {row}{day}"


def row_of(subject: str) -> int:
    """The row that a subject is about."""
    return int(subject.split()[1])
