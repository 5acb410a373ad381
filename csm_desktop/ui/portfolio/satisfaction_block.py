"""Success × satisfaction, and beside the plane its two lists: where the two disagree."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.portfolio.answers import Answers
from csm_desktop.ui.portfolio.block import ChartBlock
from csm_desktop.ui.portfolio.specs import ChartSpec
from csm_desktop.ui.shared.quiet_table import QuietTable
from csm_desktop.ui.shared.words import tr

_GAP = 32


class SatisfactionBlock(ChartBlock):
    """The plane at the left, the lists at the right."""

    def __init__(self, desk: Desk, answers: Answers, spec: ChartSpec) -> None:
        super().__init__(desk, answers, spec)
        self.lists = QuietTable(tr("Where success and satisfaction disagree"), row_height=26)
        self.lists.setFixedHeight(theme.scale(spec.height + 40))
        self.lists.opened.connect(self._open)
        self.body = QWidget()

    def _show(self, answer: Any) -> None:
        super()._show(answer)
        content = self.view.content if self.view is not None else None
        if content is not None:
            self.lists.show_rows(content.columns, content.rows, keep=True)
            self.lists.setVisible(not content.empty)

    def stand(self, widget: QWidget) -> None:
        """Both, side by side."""
        if self.body.layout() is None:
            row = QHBoxLayout(self.body)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.scale(_GAP))
            row.addWidget(widget, 604)
            row.addWidget(self.lists, 412)
        super().stand(self.body)

    def _open(self, place: object) -> None:
        content = self.view.content if self.view is not None else None
        if content is not None and isinstance(place, int):
            self.chosen.emit(content.marks[place].ids, content.marks[place].title)
