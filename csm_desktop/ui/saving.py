"""Asking where a file goes, and telling what became of it: the same for every file that leaves.

What stands in the file is the caller's; that it is whole or not there is the writer's.
"""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.notices import Tone
from csm_desktop.ui.shared.menu import dressed_menu
from csm_desktop.ui.shared.words import LANGUAGES, tr

_LONGEST_NAME = 120
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def safe_name(words: str, otherwise: str) -> str:
    """A file name that every system takes; ``otherwise`` where nothing is left of the words.

    >>> safe_name("Acme / Nordic: plan?", "plan")
    'Acme Nordic plan'
    """
    spaced = " ".join(_NOT_IN_NAMES.sub(" ", words).split())
    return spaced.strip(" .")[:_LONGEST_NAME] or otherwise


def ask_where(page: QWidget, title: str, name: str, *kinds: str) -> Path | None:
    """The file the user chose, with the ending of the kind chosen; None when none was.

    ``kinds`` are filters such as ``PDF (*.pdf)``, the likeliest first.
    """
    suggested = str(Path.home() / name)
    chosen, kind = QFileDialog.getSaveFileName(page, title, suggested, ";;".join(kinds))
    if not chosen:
        return None
    path = Path(chosen)
    endings = [ending.casefold() for text in kinds for ending in re.findall(r"\*(\.\w+)", text)]
    if path.suffix.casefold() in endings:
        return path
    ending = re.findall(r"\*(\.\w+)", kind or kinds[0])[0]
    return path.with_name(path.name + ending)


def ask_folder(page: QWidget, title: str) -> Path | None:
    """The folder the user chose; None when none was."""
    chosen = QFileDialog.getExistingDirectory(page, title, str(Path.home()))
    return Path(chosen) if chosen else None


def tell_written(desk: Desk, sentence: str, path: Path) -> None:
    """Say that a file or folder is there, with a button that opens it."""
    desk.notices.tell(
        sentence,
        act=tr("Open"),
        do=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
    )


def tell_not_written(desk: Desk, path: Path, error: Exception) -> None:
    """Say why a file is not there; a bug goes the way of bugs."""
    if isinstance(error, Refusal):
        desk.workspace.refused.emit(error)
    elif isinstance(error, OSError):
        sentence = tr(
            "{name} could not be written: {reason}",
            name=path.name,
            reason=error.strerror or str(error),
        )
        desk.notices.tell(sentence, tone=Tone.BAD)
    else:
        desk.workspace.failed.emit(error)


def offer_languages(
    page: QWidget, own: str, *, name: str, title: str, make: Callable[[str], None]
) -> None:
    """Ask for the language of a document at the middle of ``page``; the window's comes first."""
    menu = dressed_menu(page, name)
    menu.addSection(title)
    for language in sorted(LANGUAGES, key=lambda code: code != own):
        act = menu.addAction(LANGUAGES[language])
        act.triggered.connect(lambda _checked=False, chosen=language: make(chosen))
    menu.setActiveAction(menu.actions()[1])
    menu.popup(page.mapToGlobal(QPoint(page.width() // 2 - menu.sizeHint().width() // 2, 96)))
