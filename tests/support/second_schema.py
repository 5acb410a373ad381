"""A program of a later revision: ``contact`` has a column more, and one by another name.

As a script it opens the book it is given, and kills itself before the n-th statement:
``python -m tests.support.second_schema BOOK MIGRATIONS [N]`` prints how many it sent.
"""

import os
import signal
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Column, MetaData, Table, Text, event, text
from sqlalchemy.engine import Engine

from csm_desktop.database import check, journal, schema, search, summaries, tables
from csm_desktop.database.store import open_book

LATER = schema.HEAD + 1
"""The revision of the later program."""

MIGRATION = '''
"""A column more, and one by another name."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade():
    op.execute("ALTER TABLE contact ADD COLUMN pronouns TEXT DEFAULT 'unsaid' NOT NULL")
    op.execute("ALTER TABLE contact RENAME COLUMN influence TO sway")
    op.execute(
        "UPDATE image_shape SET columns = replace(columns, '\\"influence\\"', '\\"sway\\"') "
        "WHERE \\"table\\" = 'contact'"
    )
'''


def write_migrations(folder: Path) -> Path:
    """The real migrations, and one more."""
    (folder / "versions").mkdir(parents=True)
    real = Path(schema.__file__).parent / "migrations"
    for path in (real / "env.py", *(real / "versions").glob("m*.py")):
        copy = folder / path.relative_to(real)
        copy.write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    (folder / "versions" / "m0005_later.py").write_text(MIGRATION, encoding="utf-8")
    return folder


def later_tables() -> MetaData:
    """Today's tables with ``contact`` as the later revision has it."""
    later = MetaData()
    for table in tables.metadata.sorted_tables:
        if table.name != "contact":
            table.to_metadata(later)
            continue
        columns = [column._copy() for column in table.columns]
        for column in columns:
            if column.name == "influence":
                column.name = column.key = "sway"
        Table(
            "contact",
            later,
            *columns,
            Column("pronouns", Text, nullable=False, server_default=text("'unsaid'")),
            sqlite_strict=True,
            sqlite_autoincrement=True,
            info={"journalled": True},
        )
    return later


def become(setattr_: Any, migrations: Path) -> None:
    """Make the running program the later one; ``setattr_`` is a monkeypatch's, or setattr."""
    later = later_tables()
    journalled = tuple(later.tables[table.name] for table in tables.JOURNALLED)
    for module in (check, journal, schema, search, summaries):
        setattr_(module, "JOURNALLED", journalled)
    for module in (journal, schema):
        setattr_(module, "metadata", later)
    setattr_(schema, "HEAD", LATER)
    setattr_(schema, "MIGRATIONS", migrations)
    schema.expected_schema.cache_clear()


def main() -> None:
    """Open a book as the later program, and die on the way if told to."""
    become(setattr, Path(sys.argv[2]))
    last = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    count = 0

    @event.listens_for(Engine, "before_cursor_execute")
    def die_in_time(*_: Any) -> None:
        nonlocal count
        count += 1
        if count == last:
            os.kill(os.getpid(), signal.SIGKILL)

    open_book(Path(sys.argv[1]), write=True).close()
    sys.stdout.write(str(count))


if __name__ == "__main__":
    main()
