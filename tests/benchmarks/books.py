"""The books that the benchmarks run on: made once by the sample's generator, then copied."""

import os
import shutil
import tempfile
from pathlib import Path

from csm_desktop.database.store import create_book, open_book
from csm_desktop.operations.renewal_changes import take_snapshot
from csm_desktop.operations.sample import make_sample

NOTES_EACH = 10
POINTS_EACH = 50
_STEP_ACCOUNTS = 10_000


def bench_folder() -> Path:
    """Where books lie between two runs; ``CSM_BENCH_DIR`` says another place."""
    folder = Path(os.environ.get("CSM_BENCH_DIR") or Path(tempfile.gettempdir()) / "csm-benchmarks")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def make_book(accounts: int) -> Path:
    """The book with so many accounts; made (a minute for 50,000) when it is not there yet."""
    path = bench_folder() / f"book-{accounts}.csm"
    if path.exists():
        open_book(path, write=True).close()  # made by an elder program: brought to its new shape
        return path
    unfinished = path.with_name(f"unfinished-{accounts}.csm")
    unfinished.unlink(missing_ok=True)
    store = create_book(unfinished, currency="USD", origin="sample")
    try:
        for start in range(0, accounts, _STEP_ACCOUNTS):
            store.run(
                make_sample,
                today=store.today(),
                accounts=min(_STEP_ACCOUNTS, accounts - start),
                notes_each=NOTES_EACH,
                points_each=POINTS_EACH,
            )
    finally:
        store.close()
    unfinished.rename(path)
    for left in path.parent.glob(f"{unfinished.name}-*"):
        left.unlink()
    return path


def settled_copy(path: Path, name: str) -> Path:
    """A copy in which the work of the week is done, so that it does not come in between."""
    copy = copy_book(path, name)
    store = open_book(copy, write=True)
    store.run(take_snapshot, today=store.today())
    store.close()
    return copy


def copy_book(path: Path, name: str) -> Path:
    """A copy to write in."""
    copy = bench_folder() / f"{name}-{path.name}"
    shutil.copyfile(path, copy)
    return copy
