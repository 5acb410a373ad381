"""The currency of the book, for a question that needs nothing else of its settings."""

from sqlalchemy import Connection


def portfolio_currency(connection: Connection) -> str:
    """The currency that ARR and sums are in."""
    found = connection.exec_driver_sql("SELECT value FROM setting WHERE name = 'currency'").scalar()
    return str(found or "USD")
