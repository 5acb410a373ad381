"""The process that reads files: everything that touches a file's bytes happens in it.

Run as ``python -m csm_desktop.exchange.child`` with a job as one JSON line on its input; it prints
JSON lines: progress, then the records. It limits its own memory, and goes when its parent goes.
"""

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from csm_desktop.exchange.stage_files import stage_files

MEMORY_BYTES = 1 << 30


def main() -> int:
    """Do the job on standard input."""
    _limit_memory()
    job = json.loads(sys.stdin.readline())
    into, staged = Path(job["into"]), threading.Event()
    threading.Thread(target=_go_with_parent, args=(into, staged), daemon=True).start()
    records = stage_files(job, _say)
    staged.set()
    _say({"records": records})
    return 0


def _say(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def _limit_memory() -> None:
    try:
        import resource  # not on Windows
    except ImportError:
        return
    # macOS accepts the limit and ignores it; the size guards hold there all the same.
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _go_with_parent(into: Path, staged: threading.Event) -> None:
    """The parent keeps our input open: its end means that nobody waits for us any more."""
    while sys.stdin.readline():
        pass
    if not staged.is_set():
        into.unlink(missing_ok=True)
        os._exit(1)


if __name__ == "__main__":
    sys.exit(main())
