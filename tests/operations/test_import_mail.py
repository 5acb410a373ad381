"""Mail finds its account and contact from either side, and says who began."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from csm_desktop.database.store import Store
from tests.support.importing import bring
from tests.support.staged import Piece, land, table
from tests.support.trial_book import new_book

ACCOUNT = Piece("account", ({"external": "A1", "name": "Acme", "domain": "acme.com"},))
DANA = Piece(
    "contact",
    ({"external": "C1", "name": "Dana", "email": "dana@acme.com", "account": "A1"},),
    links={"account": ("id", "account")},
)
WHO = (
    "SELECT n.title, a.name, c.name, n.started_by FROM conversation n "
    "JOIN account a ON a.id = n.account_id LEFT JOIN contact c ON c.id = n.contact_id ORDER BY 1"
)
MAILS = (
    ("1", "Dana <dana@acme.com>", "me@us.example", ""),
    ("2", "Me <me@us.example>", '"Kim, Bo" <bo@us.example>, Dana <DANA@acme.com>', ""),
    ("3", "me@us.example", "bo@us.example", "dana@acme.com"),
    ("4", "other@mail.acme.com", "me@us.example", ""),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    book = new_book(tmp_path)
    yield book
    book.close()


def mailbox(path: Path) -> Path:
    texts = [
        f"From x Mon Mar  2 09:00:00 2026\nMessage-ID: <{n}@x>\nDate: Mon, 2 Mar 2026 09:0{n}:00 "
        f"+0900\nFrom: {who}\nTo: {to}\nCc: {cc}\nSubject: {n}\n\nHello {n}\n\n"
        for n, who, to, cc in MAILS
    ]
    path.write_text("".join(texts))
    return path


EXPECTED = [
    ("1", "Acme", "Dana", "them"),
    ("2", "Acme", "Dana", "us"),
    ("3", "Acme", "Dana", "us"),
    ("4", "Acme", None, "them"),
]


def test_the_sender_began_or_we_did_and_the_contact_is_on_either_side(
    store: Store, tmp_path: Path
) -> None:
    land(store, ACCOUNT, DANA)
    box = mailbox(tmp_path / "box.mbox")
    (report,) = bring(store, box).result.files
    assert (report.added, report.waiting) == (4, 0)
    assert table(store, WHO) == EXPECTED
    (again,) = bring(store, box).result.files
    assert (again.added, again.updated, again.unchanged) == (0, 0, 4)


def test_mail_that_came_first_says_it_when_the_contact_comes(store: Store, tmp_path: Path) -> None:
    bring(store, mailbox(tmp_path / "box.mbox"))
    land(store, ACCOUNT, DANA)
    assert table(store, WHO) == EXPECTED
