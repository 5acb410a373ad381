"""Kills between and within a day's commands: what returned is in the book, and can be undone."""

import random
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection

from csm_desktop.database.check import check_book
from csm_desktop.database.store import Store, open_book
from csm_desktop.operations.contracts import create_contract, list_contracts
from csm_desktop.operations.notes import list_notes
from csm_desktop.operations.tasks import list_tasks
from tests.support.account_book import EMPTY, make_book
from tests.support.trial_book import dump

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 22)

WORKER = """
import sys
from datetime import date
from pathlib import Path
from csm_desktop.database.store import open_book
from csm_desktop.operations.notes import write_note
from csm_desktop.operations.renewal_edits import close_renewal_won
from csm_desktop.operations.tasks import finish_task, list_tasks
book = open_book(Path(sys.argv[1]), write=True)
account, contract, run = map(int, sys.argv[2:])
today = date(2026, 11, 22)
print("ready", flush=True)
turn = 0
while True:
    turn += 1
    mark = f"{run}-{turn}"
    text = f"Talk {mark}\\nAll is well.\\n- [ ] Call about {mark} due fri"
    note = book.run(
        write_note, account_id=account, text=text, kind="call", visibility="internal"
    ).result
    print("note", note, mark, flush=True)
    tasks = book.ask(list_tasks, today=today, account_id=account)
    task = next(task for task in tasks if task.title == f"Call about {mark}")
    book.run(finish_task, task_id=task.id, title=task.title)
    print("task", task.id, mark, flush=True)
    following = book.run(
        close_renewal_won, contract_id=contract, name="Term", decided_on=today, months=1
    ).result
    print("renewal", contract, following, flush=True)
    contract = following
"""


@pytest.mark.slow
def test_thirty_kills_of_commands_lose_nothing_that_returned(tmp_path: Path) -> None:
    path = tmp_path / "book.csm"
    book = make_book(path)
    values = {
        **{"name": "Term", "product": "Desk", "charge": 100_00, "charge_period": "month"},
        **{"starts_on": date(2026, 1, 1), "ends_on": date(2026, 1, 31)},
    }
    contract = book.run(create_contract, account_id=EMPTY, values=values).result
    book.close()
    rng = random.Random(30)
    said: list[list[str]] = []
    made = 0
    for run in range(30):
        news = kill_worker(path, EMPTY, contract, run, rng.randrange(6), rng.uniform(0.0, 0.1))
        said += news
        before, (made, contract) = made, check_worker(path, said)
        assert made - before in (len(news), len(news) + 1), "only the act under way is in doubt"
    assert {line[0] for line in said} == {"note", "task", "renewal"}
    assert len(said) > 60


def kill_worker(
    book: Path, account: int, contract: int, run: int, acts: int, seconds: float
) -> list[list[str]]:
    """What the worker said until it was killed, its words line by line.

    It is killed a moment after it said that so many acts are done, however fast the machine is.
    """
    process = subprocess.Popen(
        [sys.executable, "-c", WORKER, *map(str, (book, account, contract, run))],
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    said = b"".join(process.stdout.readline() for _ in range(acts))
    time.sleep(seconds)
    process.kill()
    said += process.stdout.read()
    process.wait()
    process.stdout.close()
    return [line.split(" ") for line in said.decode().split("\n")[:-1]]


def check_worker(path: Path, said: Sequence[Sequence[str]]) -> tuple[int, int]:
    """Everything said is in the book; returns how much was done, and the contract to go on with."""
    store = open_book(path, write=True)
    notes = {note.id: note for note in store.ask(list_notes, today=TODAY, account_id=EMPTY)}
    tasks = {task.id: task for task in store.ask(list_tasks, today=TODAY, account_id=EMPTY)}
    contracts = {each.id for each in store.ask(list_contracts, today=TODAY, account_id=EMPTY)}
    following = store.ask(read_following)
    for kind, number, more in said:
        if kind == "note":
            assert notes[int(number)].title == f"Talk {more}"
        elif kind == "task":
            assert tasks[int(number)].title == f"Call about {more}"
            assert tasks[int(number)].done_at is not None
        else:
            assert following[int(number)] == int(more)
    # No note without its task; no contract without the renewal that made it, nor the reverse.
    assert len(tasks) == len(notes)
    assert len(contracts) == len(following) + 1
    assert set(following.values()) <= contracts
    done = sum(task.done_at is not None for task in tasks.values())
    check_undo(store)
    store.close()
    return len(notes) + done + len(following), max(contracts)


def check_undo(store: Store) -> None:
    """The journal takes the last step back and does it again, and agrees with the tables."""
    before = store.ask(dump)
    assert store.ask(check_book) == ()
    store.undo()
    assert store.ask(dump) != before
    assert store.ask(check_book) == ()
    store.redo()
    assert store.ask(dump) == before
    assert store.ask(check_book) == ()


def read_following(connection: Connection) -> dict[int, int]:
    """Contract → the contract of its next term, as the renewals that were won say."""
    rows = connection.exec_driver_sql(
        "SELECT contract_id, next_contract_id FROM renewal WHERE outcome = 'renewed'"
    )
    return {int(row[0]): int(row[1]) for row in rows}
