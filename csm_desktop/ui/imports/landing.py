"""How far a landing is, told from the writer's thread; and the way to stop it.

A command is told nothing while it runs, but it tells how far it is: there it can be broken off, and
what it did is rolled back.
"""

import threading
import time

from PySide6.QtCore import QObject, Signal

from csm_desktop.domain.errors import Refusal
from csm_desktop.ui.imports.reading import Progress

_TELL_SECONDS = 0.05


class Landing(QObject):
    """One landing, or a rehearsal of one.

    Signals:
        told (Progress): how far it is; sent from another thread.
    """

    told = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stopped = threading.Event()
        self._told_at = 0.0

    def stop(self) -> None:
        """Break it off where it is."""
        self._stopped.set()

    def tell(self, done: int, total: int) -> None:
        """What the command calls with rows landed and rows in all.

        Refuses ``landing_was_cancelled``, so that nothing of it stays.
        """
        if self._stopped.is_set():
            raise Refusal("landing_was_cancelled")
        if time.monotonic() - self._told_at >= _TELL_SECONDS:
            self._told_at = time.monotonic()
            self.told.emit(Progress(0, done / max(1, total)))
