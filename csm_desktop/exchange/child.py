"""The process that reads files: everything that touches a file's bytes happens in it.

Run as ``python -m csm_desktop.exchange.child``; each line on its input is a job as JSON, and it
prints JSON lines: progress, then the records. It limits its own memory, and goes when its parent
goes.
"""

import json
import os
import queue
import sys
import threading
from pathlib import Path
from typing import Any

from csm_desktop.exchange.stage_files import stage_files

MEMORY_BYTES = 1 << 30


def main() -> int:
    """Do the jobs on standard input, one after the other."""
    _limit_memory()
    jobs: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    unfinished: list[Path] = []
    threading.Thread(target=_listen, args=(jobs, unfinished), daemon=True).start()
    while True:
        job = jobs.get()
        unfinished.append(Path(job["into"]))
        records = stage_files(job, _say)
        unfinished.clear()
        _say({"records": records})


def _listen(jobs: "queue.SimpleQueue[dict[str, Any]]", unfinished: list[Path]) -> None:
    """The parent keeps our input open: its end means that nobody waits for us any more."""
    for line in sys.stdin:
        jobs.put(json.loads(line))
    for path in unfinished:
        path.unlink(missing_ok=True)
    os._exit(0)


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


if __name__ == "__main__":
    sys.exit(main())
