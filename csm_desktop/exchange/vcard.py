"""Address cards (vCard 2.1, 3.0 and 4.0) as a table of contacts, and contacts as cards.

A card says where a person works by an organisation or an e-mail address; both together are the key
of the account, which ``operations`` looks up. Cards are written as 3.0: Outlook and the contacts of
Apple and Google read it whole, and Outlook reads no 4.0.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Protocol

from csm_desktop.exchange.content_lines import Block, ContentLine, read_blocks
from csm_desktop.exchange.content_writing import escaped, write_line
from csm_desktop.exchange.entries import EntryTable, entry_table, read_bytes
from csm_desktop.exchange.records import FileChoices, Unusable
from csm_desktop.exchange.writer import write_atomically

HEADER = [
    "UID", "Name", "E-mail", "Phone", "Title", "Language", "Account", "Other e-mails",
    "Other phones", "Department", "Address", "Notes",
]  # fmt: skip
_OTHER_KINDS = ("GROUP", "LOCATION", "APPLICATION", "DEVICE")
_NATIVE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_NO_MARKS = str.maketrans({"<": " ", ">": " "})


class CardContact(Protocol):
    """What a card says of a contact; the rows of ``operations/contacts.py`` do."""

    @property
    def uid(self) -> str:
        """The row's id for other programs."""

    @property
    def name(self) -> str:
        """As written."""

    @property
    def account(self) -> str:
        """Name of the account."""

    @property
    def email(self) -> str | None:
        """Address."""

    @property
    def phone(self) -> str | None:
        """Number."""

    @property
    def title(self) -> str | None:
        """What their card says."""

    @property
    def language(self) -> str | None:
        """What they speak with us."""


def open_cards(path: Path, choices: FileChoices) -> EntryTable:
    """The people of an address book.

    Raises:
        Unusable: there is no card in it.
    """
    data, encoding = read_bytes(path, choices)
    cards = [
        block
        for block in read_blocks(data, encoding)
        if block.name == "VCARD" and (block.inside is None or block.inside.name != "VCARD")
    ]
    if not any(card.lines for card in cards):
        raise Unusable("cards_without_person")
    return entry_table(
        path, encoding=encoding, header=HEADER, make=lambda table: _rows(table, cards)
    )


def write_vcards(path: Path, contacts: Iterable[CardContact]) -> int:
    """Write contacts as vCard 3.0, whole or not at all; gives their number."""
    count = 0

    def write(file: IO[bytes]) -> None:
        nonlocal count
        for contact in contacts:
            for line in _card(contact):
                write_line(file, line)
            count += 1

    write_atomically(path, write)
    return count


def _card(contact: CardContact) -> Iterator[str]:
    # Which part of a name is the family's is not known; Outlook wants it, so the last word is.
    given, _, family = contact.name.strip().rpartition(" ")
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"UID:{escaped(contact.uid)}-contact@csm-desktop"
    yield f"FN:{escaped(contact.name)}"
    yield f"N:{escaped(family)};{escaped(given)};;;"
    yield f"ORG:{escaped(contact.account)}"
    for line, value in (
        ("TITLE", contact.title),
        ("EMAIL;TYPE=INTERNET", contact.email),
        ("TEL;TYPE=WORK", contact.phone),
        ("X-LANGUAGE", contact.language),
    ):
        if value:
            yield f"{line}:{escaped(value)}"
    yield "END:VCARD"


def _rows(table: EntryTable, cards: list[Block]) -> Iterator[list[str]]:
    for row, card in enumerate(cards, 2):
        table.beat(0)
        for number, text in card.unreadable[:1]:
            said = {"line": number, "count": len(card.unreadable)}
            table.note(row, "card_lines_unreadable", kept=True, value=text, **said)
        if not card.is_closed:
            table.note(row, "card_never_ends", kept=True, line=card.line)
        cells = _cells(card)
        kind = card.text("KIND").upper() or card.text("X-ADDRESSBOOKSERVER-KIND").upper()
        why = ""
        if kind in _OTHER_KINDS:
            why = "card_is_no_person"
        elif not cells[1]:
            why = "card_without_name"
        elif not cells[6]:
            why = "card_without_company"
        if why:
            table.note(row, why, kept=False, value=kind.lower() or cells[1], line=card.line)
        yield [] if why else cells


def _cells(card: Block) -> list[str]:
    emails = list(dict.fromkeys(_one_line(x.text()) for x in _preferred(card.all("EMAIL"))))
    emails = [email for email in emails if "@" in email]
    phones = list(dict.fromkeys(_phone(line) for line in _preferred(card.all("TEL"))))
    organisation = [_one_line(part) for part in (_parts(card, "ORG"))]
    company = (organisation or [""])[0].translate(_NO_MARKS).strip()
    email = emails[0] if emails else ""
    name = _name(card) or email.partition("@")[0]
    account = f"{company} <{email}>" if company and email else company or email
    return [
        card.text("UID"),
        name,
        email,
        phones[0] if phones else "",
        _one_line(card.text("TITLE") or card.text("ROLE")),
        _one_line(card.text("LANG") or card.text("X-LANGUAGE")),
        account,
        "; ".join(emails[1:]),
        "; ".join(phones[1:]),
        ", ".join(part for part in organisation[1:] if part),
        "; ".join(filter(None, (_address(line) for line in card.all("ADR")))),
        "\n".join(line.text() for line in card.all("NOTE")),
    ]


def _name(card: Block) -> str:
    """FN, or the parts of N as the person's script puts them; a nickname before nothing."""
    if full := _one_line(card.text("FN")):
        return full
    family, given, middle = (*_parts(card, "N"), "", "", "")[:3]
    if _NATIVE.search(family + given):
        return _one_line(f"{family}{given}")
    return _one_line(f"{given} {middle} {family}") or _one_line(card.text("NICKNAME"))


def _parts(card: Block, name: str) -> list[str]:
    line = card.first(name)
    return [] if line is None else line.parts()


def _preferred(lines: list[ContentLine]) -> list[ContentLine]:
    """The lines with the preferred one first, and fax numbers last."""

    def rank(line: ContentLine) -> tuple[bool, bool, int]:
        said = line.parameter("PREF")
        types = line.types()
        order = int(said) if said.isdecimal() and len(said) < 4 else 100
        return bool(types & {"FAX", "PAGER"}), "PREF" not in types, order

    return sorted(lines, key=rank)


def _phone(line: ContentLine) -> str:
    return _one_line(line.text().removeprefix("tel:"))


def _address(line: ContentLine) -> str:
    """Street, town and country in the order they are written; post box and annexes first."""
    return ", ".join(filter(None, (_one_line(part) for part in line.parts())))


def _one_line(text: str) -> str:
    return " ".join(text.split())
