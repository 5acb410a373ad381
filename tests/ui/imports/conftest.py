"""The import page on a real, empty book."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.ui.imports.page import ImportPage
from tests.support.real_desk import RealWindow, real_window


@pytest.fixture
def real(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[RealWindow]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    with real_window(qapp, qtbot, tmp_path / "book.csm") as window:
        yield window


@pytest.fixture
def page(real: RealWindow) -> ImportPage:
    found = cast(ImportPage, real.go("import"))
    real.wait(lambda: found.past.empty.isVisible() and found.past.empty.text())
    return found
