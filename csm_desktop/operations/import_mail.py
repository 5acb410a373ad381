"""Who began a message: the customer who sent it, or we, when only a recipient is known."""

from sqlalchemy import Connection

from csm_desktop.operations.import_nouns import Staged, rows_of
from csm_desktop.operations.import_plan import read_ways

RECIPIENT = "recipient"
"""What a profile calls the keys of those who were written to."""


def tell_who_began(connection: Connection, staged: Staged) -> None:
    """Say it for the landed conversations whose file names recipients and does not say it.

    A sender by whom neither a contact nor an account is known is one of us.
    """
    ways = [
        way
        for link, some in read_ways(connection, staged, "conversation").items()
        if link in ("account", "contact")
        for way in some
    ]
    senders = [way for way in ways if way.object != RECIPIENT]
    if not senders or len(senders) == len(ways):
        return
    rows = rows_of(staged, "conversation")
    where = f"s.file = {int(staged.file)}"
    found = ", ".join(way.find(connection, rows, where) for way in senders)
    connection.exec_driver_sql(
        f"UPDATE conversation SET started_by = n.who FROM (SELECT p.id AS id, CASE WHEN "
        f"coalesce({found}, NULL) IS NULL THEN 'us' ELSE 'them' END AS who FROM planned p "
        f"JOIN {rows} s ON {where} AND s.row = p.row WHERE p.state <> 'waits') n "
        "WHERE n.id = conversation.id AND conversation.started_by IS NULL"
    )
