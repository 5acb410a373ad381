"""The reading process: cancelled, silent or dead, it leaves nothing behind and harms nobody."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from csm_desktop.domain.errors import Refusal
from csm_desktop.exchange import staging
from csm_desktop.exchange.staging import stage
from tests.exchange.staged import write

USAGE = "Company,Date,Logins\n"


def big_file(folder: Path) -> Path:
    return write(folder / "u.csv", USAGE + "Acme,2026-01-01,4\n" * 400_000)


def test_a_cancelled_staging_leaves_no_file_and_stops_soon(tmp_path: Path) -> None:
    path, into = big_file(tmp_path), tmp_path / "s.db"
    started = threading.Event()
    asked_at: list[float] = []

    def cancelled() -> bool:
        if started.is_set() and not asked_at:
            asked_at.append(time.monotonic())
        return started.is_set()

    with pytest.raises(Refusal, match="import_was_cancelled"):
        stage(
            [path], into, currency="USD", zone="UTC", user_profiles=None,
            progress=lambda *_: started.set(), cancelled=cancelled,
        )  # fmt: skip
    assert time.monotonic() - asked_at[0] < 0.5
    assert not into.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="signals are a matter of POSIX")
def test_a_file_that_kills_its_reader_is_refused_and_the_other_comes_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deadly, good = big_file(tmp_path), write(tmp_path / "a.csv", "company,industry\nA,B\n")
    children: list[int] = []
    popen = subprocess.Popen

    def remembering(*args: object, **values: object) -> object:
        child = popen(*args, **values)  # type: ignore[call-overload]
        children.append(child.pid)
        return child

    monkeypatch.setattr(subprocess, "Popen", remembering)

    def kill(number: int, done: int, _total: int) -> None:
        if number == 1 and done and len(children) == 1:
            os.kill(children[0], signal.SIGKILL)

    records = stage(
        [deadly, good], tmp_path / "s.db", currency="USD", zone="UTC", user_profiles=None,
        progress=kill,
    )  # fmt: skip
    assert [r.refusal and r.refusal[0] for r in records] == ["file_ended_reading", None]
    assert len(children) == 2


def test_a_silent_reader_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(staging, "SILENCE_SECONDS", 0.0)
    monkeypatch.setattr(staging, "_POLL_SECONDS", 0.001)
    path, into = write(tmp_path / "a.csv", "company,industry\nA,B\n"), tmp_path / "s.db"
    with pytest.raises(Refusal) as refused:
        stage([path], into, currency="USD", zone="UTC", user_profiles=None)
    assert "no progress" in refused.value.sentence()
    assert not into.exists()


def test_an_existing_file_is_never_written_over(tmp_path: Path) -> None:
    into = write(tmp_path / "s.db", "precious")
    with pytest.raises(Refusal, match="files_cannot_be_staged"):
        stage([into], into, currency="USD", zone="UTC", user_profiles=None)
    assert into.read_text() == "precious"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are a matter of POSIX")
def test_a_staging_file_is_its_owners_alone(tmp_path: Path) -> None:
    into = tmp_path / "s.db"
    path = write(tmp_path / "a.csv", "company,industry\nA,B\n")
    stage([path], into, currency="USD", zone="UTC", user_profiles=None)
    assert into.stat().st_mode & 0o777 == 0o600


def test_a_keyed_staging_file_shows_nothing(tmp_path: Path) -> None:
    into = tmp_path / "s.db"
    path = write(tmp_path / "a.csv", "company,industry\nSecretive,B\n")
    stage([path], into, currency="USD", zone="UTC", user_profiles=None, key="ab" * 32)
    assert b"Secretive" not in into.read_bytes()
    assert staging.read_preview(into, 1, key="ab" * 32)[1] == ((2, ("Secretive", "B")),)
