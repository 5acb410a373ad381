"""How a file is read, and changing it: what its rows are, encoding, delimiter, dates, headers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.fields import FIELDS
from csm_desktop.exchange.records import FileChoices, StagedFile
from csm_desktop.ui import theme
from csm_desktop.ui.imports.words import delimiter_title, encoding_title, system_title
from csm_desktop.ui.shared.widgets import Choice, Label, filled
from csm_desktop.ui.shared.words import tr

ENCODINGS = ("utf-8", "cp949", "cp950", "cp1252", "utf-16", "latin-1", "shift_jis", "gb18030")
DELIMITERS = (",", ";", "\t", "|")
_HEADER_ROWS = 12


class ReadingPanel(QWidget):
    """One line of choices.

    Signals:
        chosen (str, object): a field of :class:`FileChoices` and its new value.
    """

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("How this file is read"))
        filled(self, "sunken")
        self.record: StagedFile | None = None
        found = tr("as found")
        self.choices = {
            "profile": Choice(tr("What the rows are"), [
                (None, tr("as recognised")),
                *((f"guess/{noun}", system_title("", noun)) for noun in FIELDS),
            ]),
            "encoding": Choice(
                tr("Encoding"), [(None, found), *((c, encoding_title(c)) for c in ENCODINGS)]
            ),
            "delimiter": Choice(
                tr("Cells parted by"),
                [(None, found), *((d, delimiter_title(d)) for d in DELIMITERS)],
            ),
            "date_order": Choice(tr("Dates like 03/04/2026"), [
                (None, found),
                ("dmy", tr("day first")),
                ("mdy", tr("month first")),
            ]),
            "header_row": Choice(tr("Headers in row"), [
                (None, found),
                *((row, str(row)) for row in range(1, _HEADER_ROWS + 1)),
            ]),
        }  # fmt: skip
        row = QHBoxLayout(self)
        edge = theme.scale(16)
        row.setContentsMargins(edge, theme.scale(4), edge, theme.scale(8))
        row.setSpacing(theme.scale(12))
        for name, choice in self.choices.items():
            choice.chosen.connect(lambda value, name=name: self.chosen.emit(name, value))
            row.addLayout(_labelled(choice))
        row.addStretch(1)

    def show_file(self, record: StagedFile, choices: FileChoices) -> None:
        """Show what was decided about this file; a workbook has neither encoding nor delimiter."""
        self.record = record
        for name, choice in self.choices.items():
            choice.show_value(getattr(choices, name))
        is_text = bool(record.encoding) or record.refusal is not None
        self.choices["encoding"].setEnabled(is_text)
        self.choices["delimiter"].setEnabled(is_text)


def _labelled(choice: Choice) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.scale(2))
    label = Label(choice.accessibleName(), "muted", size=11)
    label.setBuddy(choice)
    column.addWidget(label)
    column.addWidget(choice)
    return column
