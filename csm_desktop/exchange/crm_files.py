"""Files that the import wizards of HubSpot and Salesforce take: one object a file, with a README.

A row that has an id there carries it, so that the wizard changes that record instead of adding
one. HubSpot's headers are the English labels of its properties, Salesforce's its API names; text
is plain (the systems' own screens show it), UTF-8, ISO days. What may leave is the caller's.
"""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import IO, cast
from zoneinfo import ZoneInfo

from csm_desktop.domain.crm import CrmContact, CrmNote, CrmRows, CrmTask
from csm_desktop.exchange.writer import Cell, write_atomically, write_csv

_LONGEST_BODY = 32_000
"""Characters of a Salesforce note."""
_PHONE = re.compile(r"\+[\d ().\-/]{3,40}")
_PRIORITIES = {"urgent": "High", "high": "High", "normal": "Medium", "low": "Low"}
_HUBSPOT_README = """Files for HubSpot's import (Settings > Import & Export, or any list > Import).

Import them one after the other, in this order, each as "File from computer", "One file":

1. companies.csv    One object: Companies. Choose "Create and update".
2. contacts.csv     Two objects: Contacts and Companies. Contact columns come first; map
                    "Company Record ID" to the company's Record ID, "Company domain name" and
                    "Company name" to the company. Match contacts by Email or Record ID.
3. notes.csv        Notes and Companies (and Contacts by Email): map "Note body" and
                    "Activity date".
4. tasks.csv        Tasks and Companies: map "Task Title", "Task Notes", "Priority", "Task Status"
                    and "Due date".

Where "Record ID" is filled, HubSpot changes that record; where it is blank, companies are matched
by "Company domain name" and contacts by "Email", else they are added. If the wizard offers no
Record ID, leave that column out. Days are yyyy-mm-dd, times yyyy-mm-dd hh:mm in {zone}: choose
this order and zone in the wizard. "Annual Revenue" is the customer's own turnover; choose its
currency. "Industry" is a list in HubSpot: leave it out if the wizard refuses its words.

Private notes are not in these files. {left}
"""
_SALESFORCE_README = """Files for Salesforce: Data Import Wizard, or Data Loader, one object a file.

Import them in this order; encoding UTF-8, delimiter comma:

1. Account.csv      Wizard: Accounts and Contacts > Add new and update existing; match accounts by
                    Salesforce.com ID, else by name. Data Loader: Upsert with Id.
2. Contact.csv      Match by Salesforce.com ID, else by e-mail. "AccountId" is filled where the
                    account's id is known; else map "Account.Name" to Account Name in the wizard.
3. Note.csv         Data Loader: Insert into Note. "ParentId" is the account's id; rows without
                    one name their account in "Account.Name": fill in the id first.
4. Task.csv         Data Loader: Upsert into Task. "WhatId" is the account's id.

Where "Id" is filled, Salesforce changes that record; where it is blank, it adds one: with Data
Loader put rows with and without an Id into two files. Days are yyyy-mm-dd. "AnnualRevenue" is the
customer's own turnover. Map no column that your page layout does not have.

Private notes are not in these files. {left}
"""
_ALL_LEFT = "Internal notes and tasks are."
_SHAREABLE_LEFT = "Nor are internal notes and tasks: only what is marked as shareable."

Table = tuple[str, Sequence[str], Iterable[Sequence[object]]]


def write_crm_files(
    folder: Path, rows: CrmRows, *, system: str, internal: bool, zone: ZoneInfo
) -> dict[str, int]:
    """Write the files for ``hubspot`` or ``salesforce`` into a folder; gives file name → rows.

    ``internal`` is what ``rows`` were asked with, for the README; moments are told in ``zone``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tables = _hubspot(rows, zone) if system == "hubspot" else _salesforce(rows)
    written = {
        name: write_csv(folder / name, header, ([_cell(value) for value in row] for row in content))
        for name, header, content in tables
    }
    text = _HUBSPOT_README if system == "hubspot" else _SALESFORCE_README
    left = _ALL_LEFT if internal else _SHAREABLE_LEFT
    said = text.format(zone=zone.key, left=left)

    def write(file: IO[bytes]) -> None:
        file.write(said.replace("\n", "\r\n").encode())

    write_atomically(folder / "README.txt", write)
    return written


def _hubspot(rows: CrmRows, zone: ZoneInfo) -> Iterable[Table]:
    yield (
        "companies.csv",
        (
            *("Record ID", "Company name", "Company domain name", "Website URL", "Phone Number"),
            *("Industry", "City", "Country/Region", "Number of Employees", "Annual Revenue"),
            *("Description", "Parent Company ID"),
        ),
        (
            (
                *(one.known_id, one.name, one.domain, one.website, one.phone, one.industry),
                *(one.city, one.country, one.employees, one.turnover, one.description),
                one.parent_id,
            )
            for one in rows.accounts
        ),
    )
    yield (
        "contacts.csv",
        (
            *("Record ID", "First Name", "Last Name", "Email", "Phone Number"),
            *("Mobile Phone Number", "Job Title", "Company Record ID", "Company domain name"),
            "Company name",
        ),
        (
            (
                *(one.known_id, *split_name(one.name), one.email, one.phone, one.mobile),
                *(one.title, one.account_id, one.domain, one.account),
            )
            for one in rows.contacts
        ),
    )
    yield (
        "notes.csv",
        ("Note body", "Activity date", "Company Record ID", "Company domain name", "Email"),
        (
            (
                *(_body(note), f"{note.noted_at.astimezone(zone):%Y-%m-%d %H:%M}"),
                *(note.account_id, note.domain, note.email),
            )
            for note in rows.notes
        ),
    )
    yield (
        "tasks.csv",
        (
            *("Task Title", "Task Notes", "Priority", "Task Status", "Due date"),
            *("Company Record ID", "Company domain name"),
        ),
        (
            (
                *(task.title, task.reason, _PRIORITIES.get(task.priority or "")),
                *("Completed" if task.done else "Not Started", task.due_on),
                *(task.account_id, task.domain),
            )
            for task in rows.tasks
        ),
    )


def _salesforce(rows: CrmRows) -> Iterable[Table]:
    yield (
        "Account.csv",
        (
            *("Id", "Name", "ParentId", "Website", "Phone", "Industry", "BillingCity"),
            *("BillingCountry", "NumberOfEmployees", "AnnualRevenue", "Description"),
        ),
        (
            (
                *(one.known_id, one.name, one.parent_id, one.website or one.domain, one.phone),
                *(one.industry, one.city, one.country, one.employees, one.turnover),
                one.description,
            )
            for one in rows.accounts
        ),
    )
    yield "Contact.csv", _CONTACT, (_salesforce_contact(one) for one in rows.contacts)
    yield (
        "Note.csv",
        ("ParentId", "Title", "Body", "IsPrivate", "Account.Name"),
        (
            (
                *(note.account_id, (note.title or f"Note of {note.noted_at:%Y-%m-%d}")[:80]),
                *(note.text[:_LONGEST_BODY], "false"),
                None if note.account_id else note.account,
            )
            for note in rows.notes
        ),
    )
    yield "Task.csv", _TASK, (_salesforce_task(task) for task in rows.tasks)


_CONTACT = (
    *("Id", "FirstName", "LastName", "Email", "Phone", "MobilePhone", "Title"),
    *("AccountId", "Account.Name"),
)
_TASK = (
    *("Id", "Subject", "Description", "Priority", "Status", "ActivityDate", "WhatId"),
    "Account.Name",
)


def _salesforce_contact(one: CrmContact) -> Sequence[object]:
    first, last = split_name(one.name)
    known = (one.account_id, None if one.account_id else one.account)
    return (one.known_id, first, last, one.email, one.phone, one.mobile, one.title, *known)


def _salesforce_task(task: CrmTask) -> Sequence[object]:
    priority = _PRIORITIES.get(task.priority or "", "Normal").replace("Medium", "Normal")
    status = "Completed" if task.done else "Not Started"
    facts = (task.known_id, task.title[:255], task.reason, priority, status, task.due_on)
    return (*facts, task.account_id, None if task.account_id else task.account)


def split_name(name: str) -> tuple[str, str]:
    """First and last name of one written as one; who has a single name has it as last name.

    >>> split_name("Ana María Ruiz"), split_name("김하늘"), split_name("Ruiz, Ana")
    (('Ana María', 'Ruiz'), ('', '김하늘'), ('Ana', 'Ruiz'))
    """
    last, comma, first = (part.strip() for part in name.partition(","))
    if comma and last and first:
        return first, last
    first, _, last = name.strip().rpartition(" ")
    return first.strip(), last


def _body(note: CrmNote) -> str:
    return f"{note.title}\n\n{note.text}".strip() if note.title else note.text


class _Phone:
    """A number that begins with a plus: a guard before it would arrive in the other system."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        return self.text


def _cell(value: object) -> Cell:
    if isinstance(value, str) and _PHONE.fullmatch(value):
        return cast(Cell, _Phone(value))
    if value is None or isinstance(value, str | int | Decimal):
        return cast(Cell, value)
    return str(value)
