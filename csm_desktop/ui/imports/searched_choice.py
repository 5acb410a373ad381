"""A choice among many: a click opens a list that is searched by typing."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.imports.pick_list import Pick, PickList
from csm_desktop.ui.shared.widgets import Choice
from csm_desktop.ui.shared.words import tr

_WIDTH = 176


class SearchedChoice(Choice):
    """As :class:`Choice`, for hundreds of values."""

    def __init__(
        self, name: str, options: Sequence[tuple[object, str]], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, options, parent=parent)
        self.list: PickList | None = None

    def showPopup(self) -> None:
        """The list instead of Qt's own."""
        found = PickList(self, self.accessibleName(), hint=tr("Type to search"))
        picks = [
            Pick(self.itemText(row), row, marked=row == self.currentIndex())
            for row in range(self.count())
        ]

        def narrow(typed: str) -> None:
            words = typed.casefold().split()
            fitting = [p for p in picks if all(word in p.text.casefold() for word in words)]
            found.show_picks(fitting, nothing=tr("Nothing is called so."))

        narrow("")
        found.typed.connect(narrow)
        found.picked.connect(self._take)
        self.list = found
        found.open_at(self.mapToGlobal(QPoint(0, self.height() + theme.scale(2))))

    def _take(self, row: object) -> None:
        assert isinstance(row, int)
        self.setCurrentIndex(row)
        self.chosen.emit(self.itemData(row))

    def sizeHint(self) -> QSize:
        """As wide as the choices beside it; what is longer is cut."""
        return QSize(theme.scale(_WIDTH), theme.scale(28))
