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
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.exchange.records import (
    FileChoices,
    StagedFile,
    as_json,
    choice_key,
    staged_file,
)
from csm_desktop.exchange.schema import open_staging
from csm_desktop.exchange.scratch import scratch_folder

SILENCE_SECONDS = 60
"""A child that says nothing for so long is ended (TRUST.md, Imports)."""
_SLOWEST_BYTES = 5_000_000
"""Each so many bytes of a piece may take one more second than that."""
_POLL_SECONDS = 0.1
_MORE_TRIES = 10
"""Pieces of folders and archives that may end the child, one after the other."""
_ROOT = Path(__file__).resolve().parents[2]

Progress = Callable[[int, int, int], None]
"""Number of the path among those given, bytes done, bytes in all."""


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
    rows: int = 0,
    reader: "Reader | None" = None,
) -> tuple[StagedFile, ...]:
    """Read files, folders and archives into a new staging file ``into``, which must not exist yet.

    ``currency`` and ``zone`` stand in where a file is silent; ``choices`` are by
    :func:`choice_key` of the path as given, or of its number, and the member; ``key`` is 64
    hexadecimal digits for an encrypted staging file; around ``today`` (None: by the computer's
    clock) repeating events of calendars come in. A piece that cannot be used has a ``refusal`` in
    its record and never stops the others.

    ``rows`` other than 0 looks at no more rows of each piece and reads no file to its end: a quick
    staging file of its own, for a preview. ``reader`` is a process that is ready already.

    Refuses ``import_was_cancelled`` and ``files_cannot_be_staged``; then ``into`` does not exist.
    """
    job: dict[str, Any] = {
        "paths": [str(Path(path).resolve()) for path in paths],
        "into": str(into.resolve()),
        "currency": currency,
        "zone": zone,
        "user_profiles": str(user_profiles.resolve()) if user_profiles else None,
        "choices": _by_number(paths, choices or {}),
        "rows": rows,
        "refused": {},
        "key": key,
        "today": (today or datetime.now(ZoneInfo(zone)).date()).isoformat(),
    }
    if into.exists():
        raise Refusal("files_cannot_be_staged", reason=f"{into.name} exists already.")
    done = False
    try:
        # A piece that ends the child is left out of the next try, so that the rest comes in.
        for _ in range(len(paths) + _MORE_TRIES):
            with reader or Reader() as ready:
                records, fallen, why = ready.run(job, progress, cancelled)
            if records is not None:
                done = True
                return tuple(staged_file(record) for record in records)
            into.unlink(missing_ok=True)
            if not fallen or fallen in job["refused"]:
                break
            job["refused"][fallen] = why
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


class Reader:
    """A reading process. Kept and given to :func:`stage` again and again, it starts only once.

    ``start`` begins it beforehand. It ends itself when this program goes, and is started anew after
    a job that it could not finish. Used by one thread at a time.
    """

    def __init__(self) -> None:
        self._child: subprocess.Popen[str] | None = None
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._folder: contextlib.ExitStack = contextlib.ExitStack()
        self._kept = False

    def start(self) -> None:
        """Start the process and keep it until :meth:`close`."""
        self._kept = True
        self._begin()

    def close(self) -> None:
        """End the process and remove what it unpacked."""
        self._kept = False
        self._end()

    def __enter__(self) -> "Reader":
        self._begin()
        return self

    def __exit__(self, *_: object) -> None:
        if not self._kept:
            self._end()

    def _begin(self) -> None:
        if self._child is not None and self._child.poll() is None:
            return
        self._end()
        empty = self._folder.enter_context(scratch_folder())
        self._lines = queue.SimpleQueue()
        self._child = subprocess.Popen(
            [sys.executable, "-m", "csm_desktop.exchange.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=empty,
            env={**os.environ, "PYTHONPATH": str(_ROOT), "PYTHONUTF8": "1"},
            text=True,
            encoding="utf-8",
        )
        threading.Thread(target=_pump, args=(self._child, self._lines), daemon=True).start()

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            child.wait()
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    with contextlib.suppress(OSError):  # unsent words to a child that is gone
                        pipe.close()
        self._folder.close()

    def run(
        self,
        job: dict[str, Any],
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> tuple[list[dict[str, Any]] | None, str, str]:
        """One job: its records, or the piece it fell over and why."""
        finished = False
        try:
            told = self._listen(job, progress, cancelled)
            finished = told[0] is not None
            return told
        finally:
            if not finished:
                self._end()

    def _listen(
        self,
        job: dict[str, Any],
        progress: Progress | None,
        cancelled: Callable[[], bool] | None,
    ) -> tuple[list[dict[str, Any]] | None, str, str]:
        child = self._child
        assert child is not None and child.stdin is not None
        try:
            child.stdin.write(json.dumps(job) + "\n")
            child.stdin.flush()
        except OSError:
            return None, "", "file_ended_reading"
        clock = _Clock()
        while True:
            if cancelled is not None and cancelled():
                raise Refusal("import_was_cancelled")
            try:
                line = self._lines.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                if clock.is_over():
                    return None, clock.piece, "file_took_too_long"
                continue
            if not line:
                return None, clock.piece, "file_ended_reading"
            message = json.loads(line)
            if "records" in message:
                return message["records"], "", ""
            clock.hear(message["key"], message["total"])
            if clock.is_over():
                return None, clock.piece, "file_took_too_long"
            if progress is not None:
                progress(message["file"], message["done"], message["total"])


class _Clock:
    """Whether a piece takes too long: silent for a minute, or slower than any honest file."""

    def __init__(self) -> None:
        self.piece = ""
        self.since = self.heard = time.monotonic()
        self.most = 0.0

    def hear(self, piece: str, size: int) -> None:
        """Something was said of a piece of ``size`` bytes."""
        self.heard = time.monotonic()
        if piece != self.piece:
            self.piece, self.since, self.most = piece, self.heard, 0.0
        self.most = max(self.most, SILENCE_SECONDS + size / _SLOWEST_BYTES)

    def is_over(self) -> bool:
        """Whether it is time to end it."""
        now = time.monotonic()
        too_slow = bool(self.piece) and now - self.since > self.most
        return now - self.heard > SILENCE_SECONDS or too_slow


def _by_number(
    paths: Sequence[Path], choices: Mapping[str, FileChoices]
) -> dict[str, dict[str, Any]]:
    """The choices by the number of the path, however they were filed."""
    return {_numbered(key, paths): as_json(chosen) for key, chosen in choices.items()}


def _numbered(key: str, paths: Sequence[Path]) -> str:
    for number, path in enumerate(paths, 1):
        name = str(path)
        if key == name or key.startswith(f"{name}::"):
            return choice_key(number, key[len(name) + 2 :])
    return key


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
