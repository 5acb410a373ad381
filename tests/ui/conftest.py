"""What the tests of the window share: no screen, and a desk without a book."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.words import speak
from tests.support.desk import bare_desk


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    """A desk in the light theme, in English."""
    yield bare_desk(qapp)
    speak("en")
