"""Python's search for garbage, on the window's thread only.

A widget in a circle of references dies where the search runs, and the search runs on whatever
thread happens to allocate: on the reader's or writer's thread that ends the process. So the search
by itself is off, and a timer of the window does it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 1_000


class GarbageCollector(QObject):
    """Looks for garbage as often as Python would, from a timer; make it on the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        # What the start made stays: every later search leaves it out.
        gc.freeze()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Search the oldest generation that is due, by Python's own thresholds."""
        due = [n for n, (count, most) in enumerate(_counts()) if count > most]
        if due:
            gc.collect(due[-1])


def _counts() -> list[tuple[int, int]]:
    return list(zip(gc.get_count(), gc.get_threshold(), strict=True))
