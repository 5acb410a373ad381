"""The first schema: what the very first portfolio files hold.

Frozen: later revisions start from these statements, whatever ``tables.py`` says by then.
"""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    """
CREATE TABLE account (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    name TEXT NOT NULL,
    native_name TEXT,
    parent_id INTEGER,
    domain TEXT,
    website TEXT,
    phone TEXT,
    industry TEXT,
    country TEXT,
    city TEXT,
    tier TEXT,
    stage TEXT,
    owner TEXT,
    customer_since INTEGER,
    employees INTEGER,
    turnover INTEGER,
    currency TEXT,
    next_step TEXT,
    description TEXT,
    tags TEXT,
    custom TEXT,
    added_at INTEGER NOT NULL,
    FOREIGN KEY(parent_id) REFERENCES account (id)
)
 STRICT
""",
    """
CREATE INDEX account_domain ON account (domain) WHERE domain IS NOT NULL
""",
    """
CREATE INDEX account_name ON account (name)
""",
    """
CREATE INDEX account_parent ON account (parent_id) WHERE parent_id IS NOT NULL
""",
    """
CREATE UNIQUE INDEX account_uid ON account (uid)
""",
    """
CREATE TABLE account_summary (
    account_id INTEGER NOT NULL,
    arr INTEGER NOT NULL,
    contracts INTEGER NOT NULL,
    renewal INTEGER,
    act_by INTEGER,
    last_touch_at INTEGER,
    open_tickets INTEGER NOT NULL,
    open_tasks INTEGER NOT NULL,
    PRIMARY KEY (account_id)
)
 STRICT
""",
    """
CREATE TABLE attachment (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    noun TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT,
    size_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL
)
 STRICT
""",
    """
CREATE INDEX attachment_row ON attachment (noun, row_id)
""",
    """
CREATE TABLE attachment_content (
    sha256 TEXT NOT NULL,
    bytes TEXT NOT NULL,
    PRIMARY KEY (sha256)
)
 STRICT
""",
    """
CREATE TABLE change (
    seq INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "before" TEXT,
    "after" TEXT
)
 STRICT
""",
    """
CREATE INDEX change_row ON change ("table", "row", step)
""",
    """
CREATE TABLE draft (
    id INTEGER NOT NULL,
    noun TEXT NOT NULL,
    row_id INTEGER,
    account_id INTEGER,
    content TEXT NOT NULL,
    kept_at INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 STRICT
""",
    """
CREATE TABLE external_id (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    object TEXT NOT NULL,
    external TEXT NOT NULL,
    noun TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    UNIQUE (source, object, external)
)
 STRICT
""",
    """
CREATE INDEX external_id_row ON external_id (noun, row_id)
""",
    """
CREATE TABLE feature (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
)
 STRICT
""",
    """
CREATE TABLE field (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    noun TEXT NOT NULL,
    label TEXT NOT NULL,
    kind TEXT NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (noun, label)
)
 STRICT
""",
    """
CREATE TABLE file_state (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (name)
)
 STRICT
""",
    """
CREATE TABLE image_shape (
    revision INTEGER NOT NULL,
    "table" TEXT NOT NULL,
    columns TEXT NOT NULL,
    PRIMARY KEY (revision, "table")
)
 STRICT
""",
    """
CREATE TABLE import_file (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    name TEXT NOT NULL,
    profile TEXT NOT NULL,
    noun TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    added INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    points INTEGER DEFAULT 0 NOT NULL
)
 STRICT
""",
    """
CREATE TABLE metric (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
)
 STRICT
""",
    """
CREATE TABLE pen (
    id INTEGER NOT NULL,
    step INTEGER,
    PRIMARY KEY (id)
)
 STRICT
""",
    """
CREATE TABLE rate (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    currency TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    rate TEXT NOT NULL,
    UNIQUE (currency, valid_from)
)
 STRICT
""",
    """
CREATE TABLE segment (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    name TEXT NOT NULL,
    "query" TEXT NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (name)
)
 STRICT
""",
    """
CREATE TABLE setting (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (name)
)
 STRICT
""",
    """
CREATE TABLE step (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    author TEXT NOT NULL,
    origin TEXT NOT NULL,
    label TEXT NOT NULL,
    label_values TEXT NOT NULL,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    target INTEGER,
    undone_by INTEGER,
    first_change INTEGER,
    last_change INTEGER
)
 STRICT
""",
    """
CREATE TABLE usage_point (
    account_id INTEGER NOT NULL,
    metric_id INTEGER NOT NULL,
    feature_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    value REAL NOT NULL,
    import_id INTEGER NOT NULL,
    PRIMARY KEY (account_id, metric_id, feature_id, contact_id, day)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE usage_shelf (
    account_id INTEGER NOT NULL,
    metric_id INTEGER NOT NULL,
    feature_id INTEGER NOT NULL,
    contact_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    import_id INTEGER NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (account_id, metric_id, feature_id, contact_id, day, import_id)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE waiting_row (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    noun TEXT NOT NULL,
    source TEXT NOT NULL,
    object TEXT NOT NULL,
    external TEXT,
    waits_for TEXT NOT NULL,
    file TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    content TEXT NOT NULL
)
 STRICT
""",
    """
CREATE INDEX waiting_row_waits_for ON waiting_row (waits_for)
""",
    """
CREATE TABLE cancellation (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    cancelled_on INTEGER NOT NULL,
    reason TEXT,
    feedback TEXT,
    refund INTEGER,
    currency TEXT,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    """
CREATE INDEX cancellation_account ON cancellation (account_id)
""",
    """
CREATE TABLE contact (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    title TEXT,
    role TEXT,
    influence TEXT,
    sentiment TEXT,
    channel TEXT,
    language TEXT,
    left_on INTEGER,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    """
CREATE INDEX contact_account ON contact (account_id)
""",
    """
CREATE INDEX contact_email ON contact (email) WHERE email IS NOT NULL
""",
    """
CREATE TABLE contract (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    name TEXT,
    product TEXT,
    quantity INTEGER,
    charge INTEGER NOT NULL,
    charge_period TEXT NOT NULL,
    currency TEXT NOT NULL,
    starts_on INTEGER NOT NULL,
    ends_on INTEGER,
    notice_months INTEGER,
    auto_renew INTEGER,
    trial INTEGER DEFAULT 0 NOT NULL,
    billing_frequency TEXT,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    """
CREATE INDEX contract_account ON contract (account_id)
""",
    """
CREATE TABLE growth_opportunity (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    stage TEXT,
    amount INTEGER,
    currency TEXT,
    likelihood INTEGER,
    closes_on INTEGER,
    won INTEGER,
    closed INTEGER,
    next_step TEXT,
    description TEXT,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    """
CREATE INDEX growth_opportunity_account ON growth_opportunity (account_id)
""",
    """
CREATE TABLE note (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    kind TEXT DEFAULT 'meeting' NOT NULL,
    title TEXT,
    text TEXT DEFAULT '' NOT NULL,
    noted_at INTEGER NOT NULL,
    started_by TEXT,
    sentiment TEXT,
    visibility TEXT DEFAULT 'internal' NOT NULL,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    """
CREATE INDEX note_account ON note (account_id, noted_at)
""",
    """
CREATE TABLE task (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER,
    note_id INTEGER,
    title TEXT NOT NULL,
    reason TEXT,
    priority TEXT,
    due_on INTEGER,
    snoozed_until INTEGER,
    done_at INTEGER,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(note_id) REFERENCES note (id)
)
 STRICT
""",
    """
CREATE INDEX task_account ON task (account_id)
""",
    """
CREATE INDEX task_note_id ON task (note_id) WHERE note_id IS NOT NULL
""",
    """
CREATE TABLE ticket (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    contact_id INTEGER,
    subject TEXT,
    description TEXT,
    status TEXT,
    priority TEXT,
    channel TEXT,
    created_at INTEGER NOT NULL,
    first_reply_at INTEGER,
    solved_at INTEGER,
    reopens INTEGER,
    escalated INTEGER,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT
""",
    """
CREATE INDEX ticket_account ON ticket (account_id, created_at)
""",
    """
CREATE INDEX ticket_contact_id ON ticket (contact_id) WHERE contact_id IS NOT NULL
""",
    """
CREATE TABLE survey_answer (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    contact_id INTEGER,
    ticket_id INTEGER,
    kind TEXT NOT NULL,
    score INTEGER NOT NULL,
    scale TEXT NOT NULL,
    touchpoint TEXT,
    channel TEXT,
    answered_at INTEGER NOT NULL,
    comment TEXT,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(contact_id) REFERENCES contact (id),
    FOREIGN KEY(ticket_id) REFERENCES ticket (id)
)
 STRICT
""",
    """
CREATE INDEX survey_answer_account ON survey_answer (account_id, answered_at)
""",
    """
CREATE INDEX survey_answer_contact_id ON survey_answer (contact_id) WHERE contact_id IS NOT NULL
""",
    """
CREATE INDEX survey_answer_ticket_id ON survey_answer (ticket_id) WHERE ticket_id IS NOT NULL
""",
    """
CREATE VIRTUAL TABLE search_account
    USING fts5(title, words,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')
""",
    """
INSERT INTO search_account (search_account, rank) VALUES ('secure-delete', 1)
""",
    """
CREATE VIRTUAL TABLE search_contact
    USING fts5(title, words,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')
""",
    """
INSERT INTO search_contact (search_contact, rank) VALUES ('secure-delete', 1)
""",
    """
CREATE VIRTUAL TABLE search_note
    USING fts5(title, words,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')
""",
    """
INSERT INTO search_note (search_note, rank) VALUES ('secure-delete', 1)
""",
    """
CREATE VIRTUAL TABLE search_ticket
    USING fts5(title, words,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')
""",
    """
INSERT INTO search_ticket (search_ticket, rank) VALUES ('secure-delete', 1)
""",
    """
CREATE VIRTUAL TABLE search_task
    USING fts5(title, words,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')
""",
    """
INSERT INTO search_task (search_task, rank) VALUES ('secure-delete', 1)
""",
)


def upgrade() -> None:
    """Make every table, index and search index."""
    for statement in STATEMENTS:
        op.execute(statement)
    op.execute("INSERT INTO pen (id, step) VALUES (1, NULL)")
