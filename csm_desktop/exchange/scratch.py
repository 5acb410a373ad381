"""A folder for what is thrown away after use, even when the program that used it was killed.

It lies in the cache and holds a locked file; a folder whose lock nobody holds any more is swept by
whoever needs one next. Nothing here knows what is put into it.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from csm_desktop import paths

_PREFIX = "scratch-"
_LOCK = "in use"


@contextmanager
def scratch_folder() -> Iterator[Path]:
    """A new, private folder that is gone at the end; what killed programs left goes first."""
    cache = paths.cache_folder()
    _sweep(cache)
    with tempfile.TemporaryDirectory(prefix=_PREFIX, dir=cache) as name:
        folder = Path(name)
        with (folder / _LOCK).open("wb") as lock:
            _try_lock(lock)
            yield folder


def _sweep(cache: Path) -> None:
    for folder in cache.glob(f"{_PREFIX}*"):
        try:
            with (folder / _LOCK).open("rb+") as lock:
                is_left = _try_lock(lock)
        except OSError:  # just being made or removed by somebody else
            continue
        if is_left:
            shutil.rmtree(folder, ignore_errors=True)


if sys.platform == "win32":
    import msvcrt

    def _try_lock(lock: IO[bytes]) -> bool:
        try:
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(lock: IO[bytes]) -> bool:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
