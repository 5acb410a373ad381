"""Files in, one staging file out: the side of reading files that the program calls.

All reading happens in a child process (``child``) that can be cancelled, killed or run out of
memory without harm. The staging file is landed in the portfolio by ``operations/imports.py``.
"""

import contextlib
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.exchange.records import FileChoices, StagedFile, as_json, staged_file
from csm_desktop.exchange.schema import open_staging

SILENCE_SECONDS = 60
"""A child that says nothing for so long is ended (TRUST.md, Imports)."""
_POLL_SECONDS = 0.1
_ROOT = Path(__file__).resolve().parents[2]

Progress = Callable[[int, int, int], None]
"""File number, bytes done, bytes in all."""


def stage(
    paths: Sequence[Path],
    into: Path,
    *,
    currency: str,
    zone: str,
    user_profiles: Path | None,
    choices: Mapping[str, FileChoices] | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    key: str | None = None,
    today: date | None = None,
) -> tuple[StagedFile, ...]:
    """Read the files into a new staging file ``into``, which must not exist yet.

    ``currency`` and ``zone`` stand in where a file is silent; ``choices`` are by path as given;
    ``key`` is 64 hexadecimal digits for an encrypted staging file; around ``today`` (None: by the
    computer's clock) repeating events of calendars come in. A file that cannot be used has
    a ``refusal`` in its record and never stops the others.

    Refuses ``import_was_cancelled`` and ``files_cannot_be_staged``; then ``into`` does not exist.
    """
    job: dict[str, Any] = {
        "paths": [str(Path(path).resolve()) for path in paths],
        "into": str(into.resolve()),
        "currency": currency,
        "zone": zone,
        "user_profiles": str(user_profiles.resolve()) if user_profiles else None,
        "choices": {
            str(number): as_json(choices[str(path)])
            for number, path in enumerate(paths, 1)
            if choices and str(path) in choices
        },
        "refused": {},
        "key": key,
        "today": (today or datetime.now(ZoneInfo(zone)).date()).isoformat(),
    }
    if into.exists():
        raise Refusal("files_cannot_be_staged", reason=f"{into.name} exists already.")
    done = False
    try:
        # A file that ends the child is left out of the next try, so that the rest comes in.
        for _ in range(len(paths) + 1):
            records, fallen, why = _run(job, progress, cancelled)
            if records is not None:
                done = True
                return tuple(staged_file(record) for record in records)
            into.unlink(missing_ok=True)
            if not fallen or str(fallen) in job["refused"]:
                break
            job["refused"][str(fallen)] = why
        raise Refusal("files_cannot_be_staged", reason=SENTENCES[why])
    finally:
        if not done:
            into.unlink(missing_ok=True)


def read_preview(
    into: Path, number: int, limit: int = 200, *, key: str | None = None
) -> tuple[tuple[str, ...], tuple[tuple[int, tuple[str, ...]], ...]]:
    """The headers and the first rows of a staged file, each with its row number."""
    connection = open_staging(into, key)
    try:
        info = connection.execute(
            "SELECT info FROM staged_file WHERE number = ?", (number,)
        ).fetchone()
        rows = connection.execute(
            "SELECT row, cells FROM staged_raw WHERE file = ? ORDER BY row LIMIT ?", (number, limit)
        ).fetchall()
    finally:
        connection.close()
    headers = tuple(header for header, _ in json.loads(info[0])["mapping"])
    return headers, tuple((row, tuple(json.loads(cells))) for row, cells in rows)


def read_problems(into: Path, number: int, *, key: str | None = None) -> tuple[dict[str, Any], ...]:
    """The problems of a staged file by row: row, column, value, code, values, kept, cells."""
    connection = open_staging(into, key)
    try:
        rows = connection.execute(
            'SELECT p.row, p."column", p.value, p.code, p."values", p.kept, r.cells'
            " FROM staged_problem p LEFT JOIN staged_raw r ON r.file = p.file AND r.row = p.row"
            " WHERE p.file = ? ORDER BY p.row, p.rowid",
            (number,),
        ).fetchall()
    finally:
        connection.close()
    return tuple(
        {
            "row": row,
            "column": column,
            "value": value,
            "code": code,
            "values": json.loads(values),
            "kept": bool(kept),
            "cells": tuple(json.loads(cells)) if cells else (),
        }
        for row, column, value, code, values, kept, cells in rows
    )


def _run(
    job: dict[str, Any], progress: Progress | None, cancelled: Callable[[], bool] | None
) -> tuple[list[dict[str, Any]] | None, int, str]:
    """One child: its records, or the file it fell over and why."""
    with tempfile.TemporaryDirectory(prefix="csm-read-") as empty:
        child = subprocess.Popen(
            [sys.executable, "-m", "csm_desktop.exchange.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=empty,
            env={**os.environ, "PYTHONPATH": str(_ROOT), "PYTHONUTF8": "1"},
            text=True,
            encoding="utf-8",
        )
        try:
            return _listen(child, job, progress, cancelled)
        finally:
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):  # unsent words to a child that is gone
                        pipe.close()


def _listen(
    child: "subprocess.Popen[str]",
    job: dict[str, Any],
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> tuple[list[dict[str, Any]] | None, int, str]:
    assert child.stdin is not None
    try:
        child.stdin.write(json.dumps(job) + "\n")
        child.stdin.flush()
    except OSError:
        return None, 0, "file_ended_reading"
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_pump, args=(child, lines), daemon=True).start()
    current, heard = 0, time.monotonic()
    while True:
        if cancelled is not None and cancelled():
            raise Refusal("import_was_cancelled")
        try:
            line = lines.get(timeout=_POLL_SECONDS)
        except queue.Empty:
            if time.monotonic() - heard > SILENCE_SECONDS:
                return None, current, "file_took_too_long"
            continue
        heard = time.monotonic()
        if not line:
            return None, current, "file_ended_reading"
        message = json.loads(line)
        if "records" in message:
            child.wait(timeout=SILENCE_SECONDS)
            return message["records"], 0, ""
        current = message["file"]
        if progress is not None:
            progress(current, message["done"], message["total"])


def _pump(child: "subprocess.Popen[str]", lines: "queue.SimpleQueue[str]") -> None:
    """Child's lines into the queue; an empty one says that it ended."""
    assert child.stdout is not None
    try:
        for line in child.stdout:
            lines.put(line)
    except (ValueError, OSError):  # closed by a cancelled run while we read
        return
    finally:
        lines.put("")
