"""Every test of the file has a home of its own, and files only its owner can read."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from csm_desktop.paths import private_umask
from tests.support.trial_book import TrialClock


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TZ", "UTC")
    before = os.umask(0o022)
    private_umask()
    yield
    os.umask(before)


@pytest.fixture
def clock() -> TrialClock:
    return TrialClock()
