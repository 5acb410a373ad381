"""Who writes to a portfolio file: one process at a time, named to the others.

The lock is an operating system lock on a file of ours beside the book, so it dies with its holder;
the JSON in it only tells who that is. It is never the book's own file that is opened here.
"""

import getpass
import json
import os
import platform
import sys
from datetime import datetime
from pathlib import Path
from typing import IO

from csm_desktop.domain.errors import Refusal


class WriterLock:
    """Held while this process may write to the book."""

    def __init__(self, book: Path, *, origin: str, since: datetime) -> None:
        """Take the lock at once, or raise ``Refusal("file_in_use")`` naming its holder."""
        self._path = book.with_name(book.name + ".lock")
        self._handle = self._take(book)
        self._handle.write(
            json.dumps(
                {
                    "user": getpass.getuser(),
                    "host": platform.node(),
                    "pid": os.getpid(),
                    "origin": origin,
                    "since": since.astimezone().isoformat(timespec="minutes"),
                }
            )
        )
        self._handle.flush()

    def release(self) -> None:
        """Let others write; called once."""
        self._path.unlink(missing_ok=True)
        self._handle.close()

    def _take(self, book: Path) -> IO[str]:
        while True:
            try:
                handle = self._path.open("a+", encoding="utf-8")
            except OSError as error:
                raise Refusal("file_unreadable", path=book, reason=error.strerror) from error
            if not _lock(handle):
                handle.seek(0)
                holder = handle.read()
                handle.close()
                raise Refusal("file_in_use", path=book, **_describe(holder))
            # The former holder may have removed the file between our open and our lock.
            if self._path.exists() and os.fstat(handle.fileno()).st_ino == self._path.stat().st_ino:
                handle.truncate(0)
                return handle
            handle.close()


def _describe(holder: str) -> dict[str, object]:
    try:
        known = json.loads(holder)
        return {
            "holder": f"{known['user']} ({known['origin']}, {known['host']}, {known['pid']})",
            "since": datetime.fromisoformat(known["since"]).strftime("%Y-%m-%d %H:%M"),
        }
    except (ValueError, KeyError, TypeError):
        return {"holder": "?", "since": "?"}


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: IO[str]) -> bool:
        # A byte far behind the text is locked, so that others can still read who holds it.
        handle.seek(4096)
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        handle.seek(0)
        return True

else:
    import fcntl

    def _lock(handle: IO[str]) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
