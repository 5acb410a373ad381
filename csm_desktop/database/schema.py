"""The schema's revision: making a new file, bringing an old one up to date.

A new file is made from ``tables.py`` at once; ``migrations/`` tells how each older revision becomes
the next. Alembic is imported only when a file is behind (it costs as much as two bare windows).
"""

import logging
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database import journal, search
from csm_desktop.database.connection import APPLICATION_ID, connect, refuse_strange_schema
from csm_desktop.database.tables import JOURNALLED, metadata
from csm_desktop.domain.errors import Refusal

HEAD = 4
"""The revision this program writes: the number of the newest file in ``migrations/``."""

MIGRATIONS = Path(__file__).parent / "migrations"


def create(connection: Connection) -> None:
    """Make all tables, indexes, triggers and the mark of our files in one transaction."""
    connection.commit()
    with connection.begin():
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        metadata.create_all(connection)
        search.create_indexes(connection)
        connection.exec_driver_sql("INSERT INTO pen (id, step) VALUES (1, NULL)")
        journal.create_triggers(connection, revision=HEAD)
        connection.exec_driver_sql(f"PRAGMA user_version = {HEAD}")


@cache
def expected_schema() -> frozenset[str]:
    """The SQL of everything that acts by itself in a file of today's revision."""
    return frozenset(search.INDEX_STATEMENTS) | {
        statement
        for table in JOURNALLED
        for statement in journal.trigger_statements(table.name, table.columns.keys())
    }


def refuse_strange(connection: Connection) -> None:
    """Refuse a file of today's revision whose triggers, views or virtual tables are not ours."""
    refuse_strange_schema(connection, expected=expected_schema())


def _refuse_strange_elder(connection: Connection) -> None:
    """The same for an older file, before anything in it could act on what a migration does."""
    revision = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
    indexes = connection.exec_driver_sql(
        "SELECT sql FROM main.sqlite_master WHERE name GLOB 'search_*' "
        "AND sql GLOB 'CREATE VIRTUAL TABLE search_* USING fts5(*'"
    )
    expected = {row[0] for row in indexes} | {
        statement
        for (written, table), columns in journal.read_shapes(connection).items()
        if written == revision
        for statement in journal.trigger_statements(table, columns)
    }
    refuse_strange_schema(connection, expected=frozenset(expected))


def migrate(path: Path, *, may_write: bool) -> None:
    """Bring the file to ``HEAD`` in one transaction, after a verified copy beside it.

    Raises:
        Refusal: ``file_needs_migration`` when this process may only read.
    """
    if not may_write:
        raise Refusal("file_needs_migration", path=path)
    from csm_desktop.database.backup import back_up  # only when a file is behind

    engine = connect(path, write=True)
    try:
        with engine.connect() as connection:
            _refuse_strange_elder(connection)
            connection.commit()
            back_up(connection, path, reason="migration")
            # Batch mode rebuilds tables; with foreign keys on it would delete child rows.
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
            connection.commit()
            with connection.begin():
                _upgrade(connection, MIGRATIONS)
                journal.create_triggers(connection, revision=HEAD)
                connection.exec_driver_sql(f"PRAGMA user_version = {HEAD}")
                _refuse_broken(connection, path)
    finally:
        engine.dispose()


def _upgrade(connection: Connection, folder: Path) -> None:
    from alembic.config import Config  # start-up time: only when a file is behind
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    logging.getLogger("alembic").setLevel(logging.ERROR)
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    current = connection.exec_driver_sql("PRAGMA user_version").scalar_one()

    def steps(_revision: Any, _context: Any) -> Any:
        return script._upgrade_revs("head", f"{current:04d}")

    with EnvironmentContext(config, script, fn=steps) as environment:
        environment.configure(
            connection=connection,
            target_metadata=metadata,
            transactional_ddl=True,
            render_as_batch=True,
            version_table="migration",
        )
        with environment.begin_transaction():
            environment.run_migrations()


def _refuse_broken(connection: Connection, path: Path) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"
    if broken is not None or not sound:
        raise Refusal("file_damaged", path=path)
