"""Conversations, orders, invoices, articles, feedback, advocacy, stages; what imports learn."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = (
    """
CREATE TABLE article (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    title TEXT NOT NULL,
    text TEXT DEFAULT '' NOT NULL,
    kind TEXT,
    folder TEXT,
    tags TEXT,
    language TEXT,
    state TEXT,
    version TEXT,
    owner TEXT,
    url TEXT,
    verified_on INTEGER,
    changed_at INTEGER,
    custom TEXT
)
 STRICT
""",
    """
CREATE TABLE learned_key (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    noun TEXT NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    object TEXT NOT NULL,
    "key" TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    UNIQUE (noun, kind, source, object, "key")
)
 STRICT
""",
    """
CREATE TABLE precedence (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    noun TEXT NOT NULL,
    field TEXT NOT NULL,
    sources TEXT NOT NULL,
    UNIQUE (noun, field)
)
 STRICT
""",
    """
CREATE TABLE theme (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    name TEXT NOT NULL,
    department TEXT,
    priority TEXT,
    answer TEXT,
    told_on INTEGER,
    custom TEXT,
    UNIQUE (name)
)
 STRICT
""",
    "ALTER TABLE contact ADD COLUMN mobile TEXT",
    """
CREATE TABLE invoice (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    number TEXT,
    invoiced_on INTEGER NOT NULL,
    due_on INTEGER,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    paid_on INTEGER,
    state TEXT,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    "CREATE INDEX invoice_account ON invoice (account_id, invoiced_on)",
    "CREATE INDEX invoice_due_on ON invoice (due_on) WHERE paid_on IS NULL",
    """
CREATE TABLE lifecycle_stage (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    stage TEXT NOT NULL,
    entered_on INTEGER NOT NULL,
    left_on INTEGER,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    "CREATE INDEX lifecycle_stage_account ON lifecycle_stage (account_id, entered_on)",
    "ALTER TABLE note ADD COLUMN author TEXT",
    """
CREATE TABLE "order" (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    number TEXT,
    ordered_on INTEGER NOT NULL,
    items TEXT,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    state TEXT,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    """
CREATE INDEX order_account
ON "order" (account_id, ordered_on)
""",
    "ALTER TABLE team_member ADD COLUMN custom TEXT",
    """
CREATE TABLE advocacy (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    contact_id INTEGER,
    kind TEXT NOT NULL,
    state TEXT DEFAULT 'offered' NOT NULL,
    title TEXT,
    asked_on INTEGER,
    agreed_on INTEGER,
    used_on INTEGER,
    lead TEXT,
    result TEXT,
    amount INTEGER,
    currency TEXT,
    url TEXT,
    comment TEXT,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(contact_id) REFERENCES contact (id)
)
 STRICT
""",
    "CREATE INDEX advocacy_account ON advocacy (account_id)",
    "CREATE INDEX advocacy_contact_id ON advocacy (contact_id) WHERE contact_id IS NOT NULL",
    "ALTER TABLE growth_opportunity ADD COLUMN kind TEXT",
    "ALTER TABLE growth_opportunity ADD COLUMN product TEXT",
    "ALTER TABLE growth_opportunity ADD COLUMN pipeline TEXT",
    "ALTER TABLE growth_opportunity ADD COLUMN owner TEXT",
    "ALTER TABLE growth_opportunity ADD COLUMN lost_reason TEXT",
    "ALTER TABLE growth_opportunity ADD COLUMN created_on INTEGER",
    "ALTER TABLE growth_opportunity ADD COLUMN contact_id INTEGER REFERENCES contact (id)",
    """
CREATE INDEX growth_opportunity_contact_id
ON growth_opportunity (contact_id)
WHERE contact_id IS NOT NULL
""",
    "ALTER TABLE ticket ADD COLUMN owner TEXT",
    "ALTER TABLE ticket ADD COLUMN category TEXT",
    "ALTER TABLE ticket ADD COLUMN tags TEXT",
    "ALTER TABLE ticket ADD COLUMN reopened_at INTEGER",
    "ALTER TABLE ticket ADD COLUMN replies INTEGER",
    "ALTER TABLE ticket ADD COLUMN first_reply_business_minutes INTEGER",
    "ALTER TABLE ticket ADD COLUMN resolution_business_minutes INTEGER",
    """
CREATE TABLE conversation (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    contact_id INTEGER,
    ticket_id INTEGER,
    channel TEXT NOT NULL,
    title TEXT,
    text TEXT DEFAULT '' NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    started_by TEXT,
    answered INTEGER,
    wait_seconds INTEGER,
    talk_seconds INTEGER,
    hold_seconds INTEGER,
    duration_seconds INTEGER,
    participants TEXT,
    agent TEXT,
    outcome TEXT,
    recording TEXT,
    sentiment TEXT,
    visibility TEXT DEFAULT 'internal' NOT NULL,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(contact_id) REFERENCES contact (id),
    FOREIGN KEY(ticket_id) REFERENCES ticket (id)
)
 STRICT
""",
    "CREATE INDEX conversation_account ON conversation (account_id, started_at)",
    """
CREATE INDEX conversation_contact_id
ON conversation (contact_id)
WHERE contact_id IS NOT NULL
""",
    "CREATE INDEX conversation_started_at ON conversation (started_at)",
    """
CREATE INDEX conversation_ticket_id
ON conversation (ticket_id)
WHERE ticket_id IS NOT NULL
""",
    "ALTER TABLE survey_answer ADD COLUMN survey TEXT",
    """
CREATE TABLE feedback (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    contact_id INTEGER,
    theme_id INTEGER,
    note_id INTEGER,
    conversation_id INTEGER,
    ticket_id INTEGER,
    survey_answer_id INTEGER,
    kind TEXT,
    text TEXT NOT NULL,
    channel TEXT,
    touchpoint TEXT,
    place TEXT,
    author TEXT,
    given_at INTEGER NOT NULL,
    reply TEXT,
    replied_at INTEGER,
    custom TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(contact_id) REFERENCES contact (id),
    FOREIGN KEY(theme_id) REFERENCES theme (id),
    FOREIGN KEY(note_id) REFERENCES note (id),
    FOREIGN KEY(conversation_id) REFERENCES conversation (id),
    FOREIGN KEY(ticket_id) REFERENCES ticket (id),
    FOREIGN KEY(survey_answer_id) REFERENCES survey_answer (id)
)
 STRICT
""",
    "CREATE INDEX feedback_account ON feedback (account_id, given_at)",
    "CREATE INDEX feedback_contact_id ON feedback (contact_id) WHERE contact_id IS NOT NULL",
    """
CREATE INDEX feedback_conversation_id
ON feedback (conversation_id)
WHERE conversation_id IS NOT NULL
""",
    "CREATE INDEX feedback_note_id ON feedback (note_id) WHERE note_id IS NOT NULL",
    """
CREATE INDEX feedback_survey_answer_id
ON feedback (survey_answer_id)
WHERE survey_answer_id IS NOT NULL
""",
    "CREATE INDEX feedback_theme_id ON feedback (theme_id) WHERE theme_id IS NOT NULL",
    "CREATE INDEX feedback_ticket_id ON feedback (ticket_id) WHERE ticket_id IS NOT NULL",
    "CREATE VIRTUAL TABLE search_conversation USING fts5(title, words, "
    "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')",
    "INSERT INTO search_conversation (search_conversation, rank) VALUES ('secure-delete', 1)",
    "CREATE VIRTUAL TABLE search_article USING fts5(title, words, "
    "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')",
    "INSERT INTO search_article (search_article, rank) VALUES ('secure-delete', 1)",
    "CREATE VIRTUAL TABLE search_feedback USING fts5(title, words, "
    "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')",
    "INSERT INTO search_feedback (search_feedback, rank) VALUES ('secure-delete', 1)",
)


def upgrade() -> None:
    """Add the tables, columns and indexes; what was there stays as it is."""
    for statement in STATEMENTS:
        op.execute(statement)
