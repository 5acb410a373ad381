"""The user's choices of looks while the program runs: what they are now, kept without waiting.

What they are and how they lie in a file, ``settings.py`` knows.
"""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from csm_desktop.settings import Settings, save_settings

_WAIT_MS = 300
"""Changes that follow each other within this are written once."""


class Choices(QObject):
    """The settings in use.

    Signals:
        not_saved: the folder where they could not be written.
    """

    not_saved = Signal(str)

    def __init__(self, now: Settings, file: Path | None, parent: QObject | None = None) -> None:
        """``file`` None keeps nothing, for a window that leaves no trace."""
        super().__init__(parent)
        self.now = now
        self._file = file
        self._writing = threading.Lock()
        self._timer = QTimer(self, interval=_WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self._save_beside)

    def change(self, **changes: Any) -> None:
        """Take these values of ``Settings`` now and write them soon."""
        self.take(replace(self.now, **changes))

    def take(self, settings: Settings) -> None:
        """Take other settings now and write them soon."""
        if settings != self.now:
            self.now = settings
            self._timer.start()

    def keep(self) -> None:
        """Write what is not written yet; called when the window closes."""
        if self._timer.isActive():
            self._timer.stop()
            self._save(self.now)

    def _save_beside(self) -> None:
        # Writing waits for the disk, so it does not happen on the window's thread.
        threading.Thread(target=self._save, args=(self.now,), name="save choices").start()

    def _save(self, settings: Settings) -> None:
        if self._file is None:
            return
        with self._writing:
            try:
                save_settings(self._file, settings)
            except OSError:
                self.not_saved.emit(str(self._file.parent))
