"""Health, onboarding, success plans, rules and runs of playbooks."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    """
CREATE TABLE account_health (
    account_id INTEGER NOT NULL,
    score INTEGER,
    band TEXT,
    coverage INTEGER NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    capped TEXT,
    override_id INTEGER,
    model INTEGER NOT NULL,
    PRIMARY KEY (account_id)
)
 STRICT
""",
    """
CREATE TABLE account_visit (
    account_id INTEGER NOT NULL,
    visited_at INTEGER NOT NULL,
    before_at INTEGER,
    PRIMARY KEY (account_id)
)
 STRICT
""",
    """
CREATE TABLE health_input (
    measure TEXT NOT NULL,
    account_id INTEGER NOT NULL,
    value REAL NOT NULL,
    day INTEGER NOT NULL,
    PRIMARY KEY (account_id, measure)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE health_model (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    content TEXT NOT NULL,
    used_from INTEGER,
    UNIQUE (version)
)
 STRICT
""",
    """
CREATE TABLE health_score (
    account_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    score INTEGER,
    band TEXT,
    coverage INTEGER NOT NULL,
    low INTEGER NOT NULL,
    high INTEGER NOT NULL,
    model INTEGER NOT NULL,
    PRIMARY KEY (account_id, day)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE holiday (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    country TEXT NOT NULL,
    day INTEGER NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (country, day)
)
 STRICT
""",
    """
CREATE TABLE rule (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    name TEXT NOT NULL,
    "query" TEXT NOT NULL,
    playbook TEXT NOT NULL,
    active INTEGER DEFAULT 1 NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    UNIQUE (name)
)
 STRICT
""",
    """
CREATE TABLE health_override (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    band TEXT NOT NULL,
    reason TEXT NOT NULL,
    made_on INTEGER NOT NULL,
    until INTEGER NOT NULL,
    ended_on INTEGER,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    "CREATE INDEX health_override_account ON health_override (account_id, until)",
    "CREATE INDEX health_override_until ON health_override (until)",
    """
CREATE TABLE onboarding_project (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    template TEXT,
    starts_on INTEGER NOT NULL,
    country TEXT,
    stopped_on INTEGER,
    stop_reason TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    "CREATE INDEX onboarding_project_account ON onboarding_project (account_id)",
    """
CREATE TABLE playbook_run (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    playbook TEXT NOT NULL,
    rule_id INTEGER,
    started_on INTEGER NOT NULL,
    ended_on INTEGER,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(rule_id) REFERENCES rule (id)
)
 STRICT
""",
    "CREATE INDEX playbook_run_account ON playbook_run (account_id)",
    "CREATE INDEX playbook_run_rule_id ON playbook_run (rule_id) WHERE rule_id IS NOT NULL",
    """
CREATE TABLE pulse (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    given_on INTEGER NOT NULL,
    band TEXT NOT NULL,
    reason TEXT NOT NULL,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    "CREATE INDEX pulse_account ON pulse (account_id, given_on)",
    "CREATE INDEX pulse_given_on ON pulse (given_on)",
    """
CREATE TABLE success_plan (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    state TEXT DEFAULT 'draft' NOT NULL,
    summary TEXT DEFAULT '' NOT NULL,
    starts_on INTEGER NOT NULL,
    agreed_on INTEGER,
    agreed_by TEXT,
    review_on INTEGER,
    template TEXT,
    currency TEXT,
    discount_rate TEXT,
    internal TEXT DEFAULT '' NOT NULL,
    FOREIGN KEY(account_id) REFERENCES account (id)
)
 STRICT
""",
    "CREATE INDEX success_plan_account ON success_plan (account_id)",
    """
CREATE TABLE milestone (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    project_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    predecessor_id INTEGER,
    offset_days INTEGER NOT NULL,
    owner TEXT DEFAULT 'ours' NOT NULL,
    assignee TEXT,
    exit_criterion TEXT,
    visible INTEGER DEFAULT 1 NOT NULL,
    first_value INTEGER DEFAULT 0 NOT NULL,
    target_on INTEGER NOT NULL,
    forecast_on INTEGER,
    actual_on INTEGER,
    skipped INTEGER DEFAULT 0 NOT NULL,
    comment TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(project_id) REFERENCES onboarding_project (id),
    FOREIGN KEY(predecessor_id) REFERENCES milestone (id)
)
 STRICT
""",
    "CREATE INDEX milestone_account ON milestone (account_id)",
    """
CREATE INDEX milestone_open
ON milestone (target_on)
WHERE actual_on IS NULL AND skipped = 0
""",
    """
CREATE INDEX milestone_predecessor_id
ON milestone (predecessor_id)
WHERE predecessor_id IS NOT NULL
""",
    "CREATE INDEX milestone_project ON milestone (project_id)",
    """
CREATE TABLE objective (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    unit TEXT,
    baseline TEXT,
    target TEXT,
    baseline_on INTEGER,
    due_on INTEGER NOT NULL,
    done_on INTEGER,
    state TEXT DEFAULT 'open' NOT NULL,
    internal TEXT DEFAULT '' NOT NULL,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(plan_id) REFERENCES success_plan (id)
)
 STRICT
""",
    "CREATE INDEX objective_account ON objective (account_id)",
    "CREATE INDEX objective_plan ON objective (plan_id)",
    "ALTER TABLE risk ADD COLUMN visibility TEXT NOT NULL DEFAULT 'internal'",
    """
CREATE TABLE roi_line (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    plan_id INTEGER NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    side TEXT NOT NULL,
    title TEXT NOT NULL,
    amounts TEXT NOT NULL,
    source TEXT,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(plan_id) REFERENCES success_plan (id)
)
 STRICT
""",
    "CREATE INDEX roi_line_account ON roi_line (account_id)",
    "CREATE INDEX roi_line_plan ON roi_line (plan_id)",
    """
CREATE TABLE initiative (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    objective_id INTEGER NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    side TEXT NOT NULL,
    title TEXT NOT NULL,
    owner TEXT,
    due_on INTEGER,
    done_on INTEGER,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT
""",
    "CREATE INDEX initiative_account ON initiative (account_id)",
    "CREATE INDEX initiative_objective ON initiative (objective_id)",
    """
CREATE TABLE objective_value (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    objective_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    value TEXT NOT NULL,
    source TEXT,
    UNIQUE (objective_id, day),
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT
""",
    "CREATE INDEX objective_value_account ON objective_value (account_id)",
    """
CREATE TABLE outcome (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    uid TEXT DEFAULT (lower(hex(randomblob(8)))) NOT NULL,
    account_id INTEGER NOT NULL,
    objective_id INTEGER NOT NULL,
    position INTEGER DEFAULT 0 NOT NULL,
    title TEXT NOT NULL,
    state TEXT DEFAULT 'open' NOT NULL,
    evidence TEXT,
    confirmed_by TEXT,
    confirmed_on INTEGER,
    FOREIGN KEY(account_id) REFERENCES account (id),
    FOREIGN KEY(objective_id) REFERENCES objective (id)
)
 STRICT
""",
    "CREATE INDEX outcome_account ON outcome (account_id)",
    "CREATE INDEX outcome_objective ON outcome (objective_id)",
    "ALTER TABLE task ADD COLUMN playbook_run_id INTEGER REFERENCES playbook_run (id)",
    "ALTER TABLE task ADD COLUMN milestone_id INTEGER REFERENCES milestone (id)",
    "ALTER TABLE task ADD COLUMN objective_id INTEGER REFERENCES objective (id)",
    "CREATE INDEX task_milestone_id ON task (milestone_id) WHERE milestone_id IS NOT NULL",
    "CREATE INDEX task_objective_id ON task (objective_id) WHERE objective_id IS NOT NULL",
    """
CREATE INDEX task_playbook_run_id
ON task (playbook_run_id)
WHERE playbook_run_id IS NOT NULL
""",
)


def upgrade() -> None:
    """Add the tables, columns and indexes; what was there stays as it is."""
    for statement in STATEMENTS:
        op.execute(statement)
