"""What of an import is looked at: rows by what becomes of them, problems, matches, conflicts."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csm_desktop.ui import theme
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.widgets import Button, Kind, Segments
from csm_desktop.ui.shared.words import later, say, tr

VIEWS = {
    "differences": later("Differences"),
    "all": later("All"),
    "added": later("Added"),
    "changed": later("Changed"),
    "unchanged": later("Unchanged"),
    "skipped": later("Skipped"),
    "problems": later("Problems"),
    "review": later("Review"),
    "kept": later("Kept"),
}
"""View → its word, in their order; the digits are their keys."""
_ALWAYS = ("differences", "all")
_TIPS = {
    "skipped": later("Rows that do not come in: each has a problem or waits."),
    "review": later("Rows that were taken for an account by its name or domain."),
    "kept": later("Values of this file that a system believed more has already."),
}


class ViewStrip(QWidget):
    """Chips with counts, and whether one file or all of them is meant.

    Signals:
        chosen (str): a view.
        scoped (object): True for all files.
    """

    chosen = Signal(str)
    scoped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.chips = {name: Button("", Kind.CHIP) for name in VIEWS}
        options = [(False, tr("This file")), (True, tr("All files"))]
        self.scope = Segments(tr("Which files"), options)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(16), theme.scale(2), theme.scale(16), theme.scale(6))
        row.setSpacing(theme.scale(4))
        for name, chip in self.chips.items():
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            if name in _TIPS:
                chip.setToolTip(say(_TIPS[name]))
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.scope)
        self.scope.chosen.connect(self.scoped)

    def show_counts(
        self, counts: Mapping[str, int], current: str, writing: Writing, *, several: bool
    ) -> None:
        """Show these numbers; a view with nothing in it is not offered."""
        for name, chip in self.chips.items():
            count = counts.get(name, 0)
            chip.setText(f"{say(VIEWS[name])} {writing.number(count)}")
            chip.setAccessibleName(chip.text())
            chip.setVisible(bool(count) or name in _ALWAYS or name == current)
            chip.setChecked(name == current)
            chip.updateGeometry()
        self.scope.setVisible(several)
