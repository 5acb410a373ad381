"""What the sections of the account page show of purchases, growth and voice: one account's rows.

The nouns themselves are in ``orders.py``, ``invoices.py`` and so on; the timeline shows the same
in order of time.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from csm_desktop.operations.advocacy import AdvocacyRow, list_advocacy
from csm_desktop.operations.conversations import (
    ConversationRow,
    count_conversations,
    list_conversations,
)
from csm_desktop.operations.feedback import FeedbackRow, list_feedback
from csm_desktop.operations.growth_opportunities import OpportunityRow, list_opportunities
from csm_desktop.operations.invoices import InvoiceRow, list_invoices
from csm_desktop.operations.orders import OrderRow, list_orders

LAST_CONVERSATIONS = 5
"""So many conversations are shown in their section; all are on the timeline."""


@dataclass(frozen=True)
class AccountRecords:
    """What an account bought, may buy, said and does for us."""

    orders: tuple[OrderRow, ...]
    invoices: tuple[InvoiceRow, ...]
    opportunities: tuple[OpportunityRow, ...]
    advocacy: tuple[AdvocacyRow, ...]
    feedback: tuple[FeedbackRow, ...]
    conversations: tuple[ConversationRow, ...]
    """The last :data:`LAST_CONVERSATIONS`."""
    conversation_count: int
    """How many there are in all."""


def read_account_records(connection: Connection, *, account_id: int, today: date) -> AccountRecords:
    """The rows of one account, each noun in its own order."""
    return AccountRecords(
        orders=list_orders(connection, account_id=account_id, today=today),
        invoices=list_invoices(connection, account_id=account_id, today=today),
        opportunities=list_opportunities(connection, account_id=account_id, today=today),
        advocacy=list_advocacy(connection, account_id=account_id, today=today),
        feedback=list_feedback(connection, account_id=account_id, today=today),
        conversations=list_conversations(
            connection, account_id=account_id, today=today, limit=LAST_CONVERSATIONS
        ),
        conversation_count=count_conversations(connection, account_id=account_id),
    )
