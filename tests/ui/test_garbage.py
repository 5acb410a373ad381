"""Garbage is found on the window's thread, and on no other."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.ui.garbage import GarbageCollector


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[GarbageCollector]:
    yield GarbageCollector(qapp)
    gc.unfreeze()


class Circle:
    """Garbage that says where it was found."""

    found_on: list[threading.Thread]

    def __init__(self, found_on: list[threading.Thread]) -> None:
        self.found_on = found_on
        self.itself = self

    def __del__(self) -> None:
        self.found_on.append(threading.current_thread())


def test_circles_made_on_another_thread_are_found_on_the_windows(
    collector: GarbageCollector, qtbot: QtBot
) -> None:
    found_on: list[threading.Thread] = []

    def work() -> None:
        for _ in range(5_000):
            Circle(found_on)

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert found_on == []
    qtbot.waitUntil(lambda: len(found_on) == 5_000, timeout=5_000)
    assert set(found_on) == {threading.main_thread()}


def test_a_widget_in_a_circle_goes_at_the_next_look(collector: GarbageCollector) -> None:
    gone: list[str] = []
    circle = QObject()
    circle.itself = circle  # type: ignore[attr-defined]  # a circle, as a lambda of its own makes
    circle.destroyed.connect(lambda: gone.append("gone"))
    del circle
    gc.collect()
    assert gone == ["gone"]
    collector.look()
