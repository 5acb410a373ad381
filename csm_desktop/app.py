"""The composition root: builds the house once, and decides what a start is for.

A command line goes to ``cli`` (no Qt), anything else opens the window. Imports stand inside the
functions, because what a start does not need must not cost it time.
"""

import builtins
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from inspect import iscoroutine
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from csm_desktop.paths import config_folder, data_folder, private_umask, state_folder

if TYPE_CHECKING:
    from argparse import Namespace

_STARTED_MS = 3_000
"""When a start is over, whatever it was."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and give its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    private_umask()
    if _is_command(given):
        from csm_desktop import cli  # start-up time: the window does not need it

        return cli.main(given, print_brief=_print_brief)
    return run_window(_window_options(given))


def _is_command(given: Sequence[str]) -> bool:
    """Whether this is for the command line: no option of the window and no book stands first."""
    if not given:
        return False
    first = given[0]
    return first in ("-h", "--help") or not (first.startswith("--") or first.endswith(".csm"))


def _print_brief(brief: "Brief", target: Path, language: str) -> None:
    """What the command line prints a renewal brief with: Qt, without a window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication  # only a command that prints needs Qt

    from csm_desktop.ui.printing.brief import write_brief

    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    write_brief(brief, target, language=language)
    del app  # it has to live while fonts are measured


def _window_options(given: Sequence[str]) -> "Namespace":
    from argparse import ArgumentParser  # start-up time: the command line brings its own

    parser = ArgumentParser(prog="main.py")
    parser.add_argument("book", nargs="?", type=Path)
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--pictures", type=Path, metavar="DIR")
    parser.add_argument("--theme", choices=("light", "dark", "system"))
    parser.add_argument("--language", choices=("en", "ko", "zh_TW", "xx"))
    parser.add_argument("--size", default="", metavar="WIDTHxHEIGHT")
    parser.add_argument("--quit-when-shown", action="store_true")
    return parser.parse_args(given)


def run_window(options: "Namespace") -> int:
    """Open the window and stay until it is closed."""
    _make_imports_light()
    # Qt and everything above it: not for the command line.
    from dataclasses import replace

    from PySide6.QtCore import QLocale, QTimer
    from PySide6.QtWidgets import QApplication

    from csm_desktop.settings import load_settings
    from csm_desktop.ui import looks, theme
    from csm_desktop.ui.actions import Registry
    from csm_desktop.ui.books import Books
    from csm_desktop.ui.choices import Choices
    from csm_desktop.ui.crash import CrashReports
    from csm_desktop.ui.garbage import GarbageCollector
    from csm_desktop.ui.main_window import MainWindow
    from csm_desktop.ui.navigation import Desk, Navigation
    from csm_desktop.ui.notices import Notices
    from csm_desktop.ui.shared.words import speak
    from csm_desktop.workspace import Workspace

    if not _has_screen():
        if options.pictures is None:
            print("There is no screen for a window. main.py --help lists the commands.")  # noqa: T201 — it has nowhere else to say it
            return 1
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    theme.prepare()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("CSM Desktop")
    file = config_folder() / "settings.json"
    settings = load_settings(file)
    asked = {k: v for k in ("theme", "language") if (v := getattr(options, k)) is not None}
    # What a start asks for on its command line is for this start only.
    kept = None if asked or options.pictures else file
    choices = Choices(replace(settings, **asked), kept)
    look = looks.look_of(choices.now, QLocale.system().name())
    speak(look.language)
    workspace = Workspace()
    desk = Desk(
        workspace=workspace,
        choices=choices,
        theme=theme.Theme(app, look),
        actions=Registry(),
        navigation=Navigation(),
        notices=Notices(),
    )
    books = Books(desk, data_folder() / "sample.csm")
    first = books.first(options.book, sample=options.sample)
    window = MainWindow(
        desk,
        open_book=books.open,
        search=books.search,
        expected=first.stem if first is not None else "",
    )
    books.serve(window)
    crash = CrashReports(state_folder())
    crash.install()
    crash.reported.connect(window.report_failure)
    workspace.failed.connect(crash.take)
    _size(window, options.size, settings.window_geometry)
    _trace(window)
    _leave_when_done(window, desk, options)
    books.start(options.book, sample=options.sample)
    window.show()
    QTimer.singleShot(_STARTED_MS, lambda: GarbageCollector(window))
    code = app.exec()
    choices.keep()
    workspace.close()
    return code


def _make_imports_light() -> None:
    # What a start imports stays: to look through it for garbage costs a tenth of the start.
    gc.disable()
    _import_qt()
    _postpone("asyncio", "hashlib", "importlib.metadata")


def _import_qt() -> None:
    """Import Qt, and leave ``import`` itself as it was.

    PySide replaces it to learn which modules ask for its snake_case names, for which it reads and
    keeps the source of every module imported from then on: with SQLAlchemy 15 MB and 0.05 s.
    Nothing here asks for those names.
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 — for what its import does; not for the command line

    builtins.__import__ = plain


class _Postponed(ModuleType):
    """Stands for a module until somebody wants something of it."""

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def _postpone(*names: str) -> None:
    """Do not load these modules before they are used: SQLAlchemy only mentions them, for 0.03 s.

    ``asyncio.iscoroutine`` is the one name that it takes when it is imported.
    """
    for name in names:
        if name not in sys.modules:
            package, _, module = name.rpartition(".")
            postponed = sys.modules[name] = _Postponed(name)
            if package:
                setattr(import_module(package), module, postponed)
            if name == "asyncio":
                postponed.iscoroutine = iscoroutine  # type: ignore[attr-defined]  # a module's own


def _has_screen() -> bool:
    """Whether Qt can open a window; without a screen it would end the process."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in named)


def _size(window: "MainWindow", size: str, geometry: str) -> None:
    from PySide6.QtCore import QByteArray  # Qt: not for the command line

    if size:
        width, _, height = size.partition("x")
        window.resize(int(width), int(height))
    elif not geometry or not window.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
        window.resize(1280, 800)


def _leave_when_done(window: "MainWindow", desk: "Desk", options: "Namespace") -> None:
    from PySide6.QtCore import QTimer  # Qt: not for the command line
    from PySide6.QtWidgets import QApplication

    if options.pictures is not None:
        from csm_desktop.ui.pictures import Album  # only a start with --pictures needs it

        album = Album(window, desk, options.pictures)
        album.finished.connect(QApplication.quit)
        window.page_shown.connect(album.start)
        window.welcomed.connect(album.start)
    elif options.quit_when_shown:
        window.page_shown.connect(lambda _page: QTimer.singleShot(0, QApplication.quit))
        window.welcomed.connect(lambda: QTimer.singleShot(0, QApplication.quit))
    else:
        return
    desk.workspace.refused.connect(_say_and_leave)


def _say_and_leave(refusal: "Refusal") -> None:
    from PySide6.QtWidgets import QApplication  # Qt: not for the command line

    if refusal.code.startswith("file_") and refusal.code not in ("file_in_use", "file_read_only"):
        print(refusal.sentence(), file=sys.stderr)  # noqa: T201 — nobody looks at the window
        QApplication.exit(1)


def _trace(window: "MainWindow") -> None:
    """For measuring a start: append ``event seconds-since-process-start`` to a file."""
    file = os.environ.get("CSM_TRACE_FILE")
    if not file:
        return
    from csm_desktop.ui.trace import trace  # only a measured start needs it

    window.painted.connect(lambda: trace(Path(file), "window_painted"))
    window.page_shown.connect(lambda _page: trace(Path(file), "rows_painted"))


if TYPE_CHECKING:
    from csm_desktop.domain.errors import Refusal
    from csm_desktop.operations.brief import Brief
    from csm_desktop.ui.main_window import MainWindow
    from csm_desktop.ui.navigation import Desk
