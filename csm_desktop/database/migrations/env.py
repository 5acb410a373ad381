"""What Alembic runs for a file that is behind; ``schema.py`` gives the connection and the order."""

from alembic import context

context.run_migrations()
