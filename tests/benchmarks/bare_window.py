"""The floor of a start: a bare window with an empty table, from process start to first paint.

Run as ``python -m tests.benchmarks.bare_window FILE``; it appends a line to the trace and quits.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from csm_desktop.ui.trace import trace


class BareTable(QTableView):
    """A table that says when it was painted."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 — Qt's name
        """Paint, and leave when that is done."""
        super().paintEvent(event)
        QTimer.singleShot(0, self._leave)

    def _leave(self) -> None:
        trace(Path(sys.argv[1]), "window_painted")
        QApplication.exit(0)


def main() -> int:
    """Show the window until it is painted."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    table = BareTable()
    table.setModel(QStandardItemModel(0, 8))
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
