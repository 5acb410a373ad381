"""The menu that says what a column of a file becomes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from csm_desktop.exchange.records import StagedFile
from csm_desktop.ui.imports.words import CUSTOM_WORDS, targets
from csm_desktop.ui.shared.words import say, tr

Choose = Callable[[str | None], object]


def mapping_menu(parent: QWidget, record: StagedFile, header: str, choose: Choose) -> QMenu:
    """A menu over every target of the file's noun; the present one is marked."""
    menu = QMenu(tr("What “{header}” becomes", header=header), parent)
    menu.setAccessibleName(menu.title())
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    present = dict(record.mapping).get(header)
    taken = {target for own, target in record.mapping if own != header}
    _add(menu, tr("Leave out"), None, present, choose)
    _add(menu, tr("Id of the row"), "id", present, choose)
    menu.addSeparator()
    for target, words in targets(record.noun):
        text = tr("{field} (takes its place)", field=words) if target in taken else words
        _add(menu, text, target, present, choose)
    menu.addSeparator()
    if record.noun == "usage point":
        _add(menu, tr("A metric, counted a day"), f"metric:{header}", present, choose)
    elif record.noun:
        own = menu.addMenu(tr("A field of its own"))
        for kind, word in CUSTOM_WORDS.items():
            _add(own, say(word), f"custom:{kind}:{header}", present, choose)
    return menu


def _add(
    menu: QMenu, text: str, target: str | None, present: str | None, choose: Choose
) -> QAction:
    action = menu.addAction(text)
    action.setCheckable(True)
    action.setChecked(target == present)
    action.triggered.connect(lambda: choose(target))
    return action
