"""How a piece is read, and changing it: what its rows are, how its cells are written."""

from collections.abc import Mapping
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from csm_desktop.domain.fields import FIELDS
from csm_desktop.domain.money import CURRENCIES
from csm_desktop.exchange.records import FileChoices, StagedFile
from csm_desktop.ui import theme
from csm_desktop.ui.imports.reading import zone_name
from csm_desktop.ui.imports.searched_choice import SearchedChoice
from csm_desktop.ui.imports.words import (
    candidate_title,
    delimiter_title,
    encoding_title,
    system_title,
)
from csm_desktop.ui.shared.nouns import ICONS
from csm_desktop.ui.shared.widgets import Choice, Label, filled
from csm_desktop.ui.shared.words import tr

ENCODINGS = ("utf-8", "cp949", "cp950", "cp1252", "utf-16", "latin-1", "shift_jis", "gb18030")
DELIMITERS = (",", ";", "\t", "|")
_HEADER_ROWS = 12
_ACROSS = 4


class ReadingPanel(QWidget):
    """Eight choices; each is remembered for the next files of the same source.

    Signals:
        chosen (str, object): a field of :class:`FileChoices` and its new value.
    """

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("How this file is read"))
        filled(self, "sunken")
        self.record: StagedFile | None = None
        found = (None, "")
        self.choices: dict[str, Choice] = {
            "profile": SearchedChoice(tr("What the rows are"), [found]),
            "encoding": Choice(
                tr("Encoding"), [found, *((c, encoding_title(c)) for c in ENCODINGS)]
            ),
            "delimiter": Choice(
                tr("Cells parted by"), [found, *((d, delimiter_title(d)) for d in DELIMITERS)]
            ),
            "header_row": Choice(
                tr("Headers in row"),
                [found, *((row, str(row)) for row in range(1, _HEADER_ROWS + 1))],
            ),
            "date_order": Choice(
                tr("Dates like 03/04/2026"),
                [found, ("dmy", tr("day first")), ("mdy", tr("month first"))],
            ),
            "decimal": Choice(
                tr("Numbers like 1.234"),
                [found, (".", tr("the point is decimal")), (",", tr("the comma is decimal"))],
            ),
            "zone": SearchedChoice(tr("Times without a zone"), [found]),
            "currency": SearchedChoice(
                tr("Amounts without a currency"), [found, *((c, c) for c in sorted(CURRENCIES))]
            ),
        }
        self._arrange()

    def show_file(
        self,
        record: StagedFile,
        choices: FileChoices,
        *,
        currency: str,
        nouns: Mapping[str, str],
    ) -> None:
        """Show what was found and decided about this piece, and what stands in where it is silent.

        ``nouns``: profiles that the piece may be, with the noun of their rows.
        """
        self.record = record
        self._offer_profiles(record, choices, nouns)
        for name, words in _found(record, currency).items():
            self.choices[name].setItemText(0, words)
        for name, choice in self.choices.items():
            choice.show_value(getattr(choices, name))
        is_text = bool(record.encoding) or record.refusal is not None
        for name in ("encoding", "delimiter"):
            self.choices[name].setEnabled(is_text)

    def fill(self) -> None:
        """List the zones: they are looked up on the disk, so only for a panel that is opened."""
        zones = self.choices["zone"]
        if zones.count() == 1:
            for name in sorted(available_timezones()):
                zones.addItem(name, name)
            if self.record is not None:
                zones.setCurrentIndex(0)

    def _offer_profiles(
        self, record: StagedFile, choices: FileChoices, nouns: Mapping[str, str]
    ) -> None:
        choice = self.choices["profile"]
        choice.clear()
        choice.addItem(tr("as recognised"), None)
        for name, share in record.candidates:
            words = tr("{name}, {share} %", name=candidate_title(name, nouns), share=share)
            choice.addItem(words, name)
        for noun in ICONS:
            if noun in FIELDS:
                choice.addItem(system_title("", noun), f"guess/{noun}")
        known = {choice.itemData(row) for row in range(choice.count())}
        if choices.profile is not None and choices.profile not in known:
            choice.addItem(candidate_title(choices.profile, nouns), choices.profile)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scale(12))
        grid.setVerticalSpacing(theme.scale(8))
        for place, (name, choice) in enumerate(self.choices.items()):
            choice.chosen.connect(lambda value, name=name: self.chosen.emit(name, value))
            grid.addLayout(_labelled(choice), place // _ACROSS, place % _ACROSS)
        grid.setColumnStretch(_ACROSS, 1)
        note = tr("A choice reads the file again and holds for the next ones of this source.")
        column = QVBoxLayout(self)
        edge = theme.scale(16)
        column.setContentsMargins(edge, theme.scale(6), edge, theme.scale(8))
        beside = Label(note, "muted", size=11, wrap=True)
        beside.setAlignment(Qt.AlignmentFlag.AlignTop)
        beside.setContentsMargins(theme.scale(4), theme.scale(16), 0, 0)
        grid.addWidget(beside, 0, _ACROSS, 2, 1)
        column.addLayout(grid)


def _found(record: StagedFile, currency: str) -> dict[str, str]:
    """What the first entry of a choice says: what was found, or what is assumed."""
    said = {code for code, _ in record.decisions}
    dates = tr("as found in each column")
    if "day_first_was_assumed" in said:
        dates = tr("assumed: day first")
    elif "day_comes_first" in said:
        dates = tr("as found: day first")
    elif "month_comes_first" in said:
        dates = tr("as found: month first")
    decimal = tr("as found in each column")
    if "comma_is_decimal" in said:
        decimal = tr("as found: comma")
    return {
        "encoding": _as_found(encoding_title(record.encoding)),
        "delimiter": _as_found(delimiter_title(record.delimiter)),
        "header_row": _as_found(str(record.header_row)),
        "date_order": dates,
        "decimal": decimal,
        "zone": tr("here: {zone}", zone=zone_name()),
        "currency": tr("the book’s: {currency}", currency=currency),
    }


def _as_found(words: str) -> str:
    return tr("as found: {words}", words=words) if words else tr("as found")


def _labelled(choice: Choice) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(theme.scale(2))
    label = Label(choice.accessibleName(), "muted", size=11)
    label.setBuddy(choice)
    column.addWidget(label)
    column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
    return column
