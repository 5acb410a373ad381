"""The working day: renewals, meetings, attendees, account team, risks, templates."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    "ALTER TABLE account ADD COLUMN cadence_days INTEGER",
    "ALTER TABLE account ADD COLUMN cadence_reason TEXT",
    """
CREATE TABLE engagement_model (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    tier TEXT NOT NULL,
    cadence_days INTEGER NOT NULL,
    UNIQUE (tier)
)
 STRICT
""",
    """
CREATE TABLE renewal_snapshot (
    taken_on INTEGER NOT NULL,
    contract_id INTEGER NOT NULL,
    account_id INTEGER NOT NULL,
    ends_on INTEGER NOT NULL,
    act_by INTEGER NOT NULL,
    target INTEGER NOT NULL,
    forecast INTEGER NOT NULL,
    currency TEXT NOT NULL,
    category TEXT NOT NULL,
    likelihood INTEGER NOT NULL,
    outcome TEXT,
    PRIMARY KEY (taken_on, contract_id)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE template (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (kind, name)
)
 STRICT
""",
    "ALTER TABLE contact ADD COLUMN reports_to_id INTEGER REFERENCES contact (id)",
    "ALTER TABLE contact ADD COLUMN cadence_days INTEGER",
    """
CREATE INDEX contact_reports_to_id
ON contact (reports_to_id)
WHERE reports_to_id IS NOT NULL
""",
    """
CREATE INDEX contract_ends_on
ON contract (ends_on)
WHERE ends_on IS NOT NULL AND trial = 0
""",
    "ALTER TABLE note ADD COLUMN template TEXT",
    "CREATE INDEX note_noted_at ON note (noted_at)",
    """
CREATE TABLE team_member (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT,
    email TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    "CREATE INDEX team_member_account ON team_member (account_id)",
    """
CREATE TABLE today_mark (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    until INTEGER,
    reason TEXT,
    marked_at INTEGER NOT NULL,
    UNIQUE (account_id, kind, subject),
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    """
CREATE TABLE meeting (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER,
    title TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER,
    all_day INTEGER DEFAULT 0 NOT NULL,
    zone TEXT,
    place TEXT,
    description TEXT,
    organiser TEXT,
    cancelled INTEGER DEFAULT 0 NOT NULL,
    calendar_uid TEXT,
    note_id INTEGER,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(note_id) REFERENCES note (id)
)
 STRICT
""",
    "CREATE INDEX meeting_account_id ON meeting (account_id) WHERE account_id IS NOT NULL",
    """
CREATE INDEX meeting_calendar_uid
ON meeting (calendar_uid)
WHERE calendar_uid IS NOT NULL
""",
    "CREATE INDEX meeting_note_id ON meeting (note_id) WHERE note_id IS NOT NULL",
    "CREATE INDEX meeting_starts_at ON meeting (starts_at)",
    """
CREATE TABLE renewal (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    contract_id INTEGER NOT NULL,
    target INTEGER,
    forecast INTEGER,
    final INTEGER,
    category TEXT,
    likelihood INTEGER,
    outcome TEXT,
    decided_on INTEGER,
    reason TEXT,
    reason_detail TEXT,
    comment TEXT,
    next_contract_id INTEGER,
    UNIQUE (contract_id),
    FOREIGN KEY(contract_id) REFERENCES contract (id),
    FOREIGN KEY(next_contract_id) REFERENCES contract (id)
)
 STRICT
""",
    """
CREATE INDEX renewal_next_contract_id
ON renewal (next_contract_id)
WHERE next_contract_id IS NOT NULL
""",
    """
CREATE TABLE requirement (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    contract_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    met_on INTEGER,
    FOREIGN KEY(contract_id) REFERENCES contract (id)
)
 STRICT
""",
    "CREATE INDEX requirement_contract ON requirement (contract_id)",
    """
CREATE TABLE risk (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    note_id INTEGER,
    note_line INTEGER,
    title TEXT NOT NULL,
    severity TEXT,
    owner TEXT,
    next_step TEXT,
    due_on INTEGER,
    state TEXT DEFAULT 'open' NOT NULL,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(note_id) REFERENCES note (id)
)
 STRICT
""",
    "CREATE INDEX risk_account ON risk (account_id)",
    "CREATE INDEX risk_note_id ON risk (note_id) WHERE note_id IS NOT NULL",
    "ALTER TABLE task ADD COLUMN note_line INTEGER",
    "ALTER TABLE task ADD COLUMN assignee TEXT",
    "ALTER TABLE task ADD COLUMN snooze_reason TEXT",
    "ALTER TABLE task ADD COLUMN contract_id INTEGER REFERENCES contract (id)",
    "ALTER TABLE task ADD COLUMN playbook TEXT",
    "CREATE INDEX task_contract_id ON task (contract_id) WHERE contract_id IS NOT NULL",
    "CREATE INDEX task_due_on ON task (due_on) WHERE done_at IS NULL AND due_on IS NOT NULL",
    """
CREATE TABLE attendee (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    note_id INTEGER,
    meeting_id INTEGER,
    contact_id INTEGER,
    name TEXT,
    email TEXT,
    FOREIGN KEY(note_id) REFERENCES note (id),
    FOREIGN KEY(meeting_id) REFERENCES meeting (id),
    FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT
""",
    "CREATE INDEX attendee_contact_id ON attendee (contact_id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX attendee_meeting_id ON attendee (meeting_id) WHERE meeting_id IS NOT NULL",
    "CREATE INDEX attendee_note_id ON attendee (note_id) WHERE note_id IS NOT NULL",
    "ALTER TABLE survey_answer ADD COLUMN replied_at INTEGER",
    """
CREATE INDEX survey_answer_detractor
ON survey_answer (answered_at)
WHERE kind = 'nps' AND score <= 6 AND replied_at IS NULL
""",
)


def upgrade() -> None:
    """Add the tables, columns and indexes; what was there stays as it is."""
    for statement in STATEMENTS:
        op.execute(statement)
