"""When the program itself is at fault: a report without customer data, and the program goes on.

A report has types, files, lines and codes only. Never a message, never a value: the texts of
exceptions carry names and amounts.
"""

import os
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.widgets import Button, Kind, Label, filled
from csm_desktop.ui.shared.words import tr

_KEPT = 20
"""Reports kept in the folder; older ones are removed."""
_ROOT = Path(__file__).resolve().parents[2]


class CrashReports(QObject):
    """Takes what nobody caught, writes the report, tells the window.

    Signals:
        reported: the text of a report.
    """

    reported = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """``folder``: where reports lie, readable by their owner alone."""
        super().__init__(parent)
        self._folder = folder
        self._seen: set[str] = set()

    def install(self) -> None:
        """From now on take every exception that nobody caught, and Qt's own complaints."""
        sys.excepthook = self._take_exception
        threading.excepthook = lambda args: self._take_exception(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        qInstallMessageHandler(self._take_message)

    def take(self, error: BaseException) -> None:
        """Report an exception that someone caught and could not answer."""
        self._report(describe(error))

    def _take_exception(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self._report(describe(error if error is not None else kind()))

    def _take_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        # Qt's texts can hold what a widget shows: only where it came from is kept.
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self._report(f"Qt {kind.name} {context.category} {context.function} {context.line}")

    def _report(self, text: str) -> None:
        # A fault in a paint comes again with every paint: told once.
        if text in self._seen:
            return
        self._seen.add(text)
        moment = datetime.now(UTC)
        report = f"{moment:%Y-%m-%d %H:%M:%S} UTC\n{_versions()}\n{text}\n"
        self._write(f"report-{moment:%Y%m%d-%H%M%S-%f}.txt", report)
        self.reported.emit(report)

    def _write(self, name: str, report: str) -> None:
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            handle = os.open(self._folder / name, flags, 0o600)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(report)
            for old in sorted(self._folder.glob("report-*.txt"))[:-_KEPT]:
                old.unlink()
        except OSError:  # no place for it: it is still shown
            sys.stderr.write(report)


def describe(error: BaseException) -> str:
    """Types, files, lines, functions and codes of an exception and what caused it."""
    parts: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(parts) < 5:
        parts.append(_describe_one(cause))
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\ncaused by\n".join(parts)


def last_report(folder: Path) -> str:
    """The newest report kept in the folder; empty when there is none."""
    newest = sorted(folder.glob("report-*.txt"))[-1:]
    return "".join(file.read_text(encoding="utf-8") for file in newest)


def _describe_one(error: BaseException) -> str:
    kind = type(error)
    # The extracted stack is never formatted: formatting reads source lines, and they hold texts.
    lines = [
        f"  {_short(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__, limit=40)
    ]
    code = next(
        (
            str(getattr(error, name))
            for name in ("sqlite_errorname", "errno", "code")
            if isinstance(getattr(error, name, None), int | str)
        ),
        "",
    )
    head = f"{kind.__module__}.{kind.__qualname__} {code}".rstrip()
    return "\n".join([head, *lines])


def _short(filename: str) -> str:
    # Without the folders above the program: they name the user.
    path = Path(filename)
    if path.is_relative_to(_ROOT):
        return path.relative_to(_ROOT).as_posix()
    return "/".join(path.parts[-2:])


def _versions() -> str:
    # Imported for the report alone.
    import platform

    from PySide6 import __version__ as qt_version  # for the report alone

    system = f"{platform.system()} {platform.release()}"
    return f"Python {platform.python_version()}, PySide6 {qt_version}, {system}"


class ReportDialog(QDialog):
    """Shows a report before anyone else sees it; nothing leaves by itself."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report"))
        filled(self, "surface")
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Report"))
        self.text.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        edge = theme.scale(16)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.scale(12))
        words = tr("It holds places in the program only, nothing from your book. It stays here.")
        column.addWidget(Label(words, "muted", wrap=True))
        column.addWidget(self.text, 1)
        close = Button(tr("Close"), Kind.PLAIN, on_click=self.accept)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        self.resize(theme.scale(640), theme.scale(400))
