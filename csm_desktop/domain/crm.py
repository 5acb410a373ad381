"""What another CRM gets of a book: accounts, people, notes and tasks with their ids there.

The rows are read in ``operations/crm_rows.py`` and written by ``exchange/crm_files.py``.
"""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

SYSTEMS = ("hubspot", "salesforce")
"""The systems there are files for."""


@dataclass(frozen=True)
class CrmAccount:
    """An account."""

    known_id: str | None
    """Its id in the other system, where that is known."""
    parent_id: str | None
    """The same of its parent."""
    name: str
    domain: str | None
    website: str | None
    phone: str | None
    industry: str | None
    country: str | None
    city: str | None
    employees: int | None
    turnover: Decimal | None
    """The customer's own yearly revenue, in ``currency``."""
    currency: str
    description: str | None


@dataclass(frozen=True)
class CrmContact:
    """Somebody at an account."""

    known_id: str | None
    account_id: str | None
    """The account's id in the other system."""
    account: str
    """The account's name."""
    domain: str | None
    """The account's domain."""
    name: str
    email: str | None
    phone: str | None
    mobile: str | None
    title: str | None


@dataclass(frozen=True)
class CrmNote:
    """A note that may leave."""

    account_id: str | None
    account: str
    domain: str | None
    email: str | None
    """Of one who took part."""
    title: str | None
    text: str
    noted_at: datetime


@dataclass(frozen=True)
class CrmTask:
    """A task of an account."""

    known_id: str | None
    account_id: str | None
    account: str
    domain: str | None
    title: str
    reason: str | None
    priority: str | None
    due_on: date | None
    done: bool


@dataclass(frozen=True)
class CrmRows:
    """Everything of a book that leaves."""

    accounts: tuple[CrmAccount, ...]
    contacts: tuple[CrmContact, ...]
    notes: tuple[CrmNote, ...]
    tasks: tuple[CrmTask, ...]
