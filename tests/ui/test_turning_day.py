"""A book opened on a new day: there at once, its health soon after, and said so meanwhile."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from csm_desktop.database import health
from csm_desktop.database.store import create_book, open_book
from csm_desktop.operations.account_edits import create_account
from csm_desktop.operations.health_edits import give_pulse
from tests.support.real_desk import real_window


def read_days(connection: Connection) -> list[int]:
    found = connection.exec_driver_sql("SELECT coverage FROM account_health ORDER BY account_id")
    return [row[0] for row in found]


def test_health_of_an_elder_day_is_said_to_be_until_it_is_of_today(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "TURNED_AT_ONCE", 1)
    then = datetime.now(UTC) - timedelta(days=400)
    book = create_book(tmp_path / "book.csm", currency="USD", clock=lambda: then)
    for name in ("One", "Two", "Three"):
        account = book.run(create_account, values={"name": name}).result
        book.run(
            give_pulse,
            account_id=account,
            band="healthy",
            reason="Good talk",
            name=name,
            today=book.today(),
        )
    known = book.ask(read_days)
    book.close()
    with real_window(qapp, qtbot, book.path) as real:
        answers: list[list[int]] = []
        shares: list[float] = []
        real.workspace.health_turned.connect(shares.append)
        real.workspace.watch(real.window, read_days, answers.append)
        real.wait(lambda: answers)
        real.workspace.turn_health()
        real.wait(lambda: answers[-1] != known)
        real.wait(lambda: not real.workspace.turns_health)
        assert answers[-1] == [0, 0, 0]  # a pulse of last year says nothing any more
        assert shares[0] == 0 and shares == sorted(shares) and len(shares) == 5
    store = open_book(book.path, write=False)
    assert store.health_day() == store.today()
    store.close()
