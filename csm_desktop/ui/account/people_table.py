"""The rows of people: name, roles, a bar for the strength, the last touch; as list or as tree."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from csm_desktop.operations.people import People, PersonRow
from csm_desktop.ui import theme
from csm_desktop.ui.account.rows_table import Column, Row, RowsTable
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.shared.people import STRENGTH_WORDS, last_touch, roles_text
from csm_desktop.ui.shared.words import say, tr

_BAR = 2
"""The column of the bar."""
_BAR_WIDTH = 36
_STEP = "\u2003"
"""One level of the tree: an em space."""


class PeopleTable(RowsTable):
    """The table.

    Signals:
        left: id of the person of whom the user says that they left (L).
    """

    left = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            tr("People"),
            (
                Column(most=170),
                Column(share=1, muted=True),
                Column(),
                Column(muted=True),
                Column(right=True, muted=True),
            ),
        )
        self._scores: dict[int | str, int] = {}

    def show_people(self, people: People, reader: Reader, *, as_tree: bool) -> None:
        """Show these, in the order of the list or below whom they report to."""
        by_id = {person.contact.id: person for person in people.persons}
        order = people.tree if as_tree else [(number, 0) for number in by_id]
        self._scores = {
            number: person.strength.score
            for number, person in by_id.items()
            if person.contact.left_on is None
        }
        self.show_rows([_row(by_id[number], depth, reader) for number, depth in order])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """L: this person left the company."""
        if event.key() == Qt.Key.Key_L and not event.modifiers() and self.rows:
            self.left.emit(self.rows[self.current].id)
        else:
            super().keyPressEvent(event)

    def _natural(self, place: int) -> int:
        return theme.scale(_BAR_WIDTH) if place == _BAR else super()._natural(place)

    def _paint_row(
        self, painter: QPainter, number: int, row: Row, spans: Sequence[tuple[int, int]]
    ) -> None:
        super()._paint_row(painter, number, row, spans)
        score = self._scores.get(row.id)
        if score is None:
            return
        t = theme.tokens()
        spot = self.cell_rect(number, _BAR)
        height = theme.scale(4)
        track = QRectF(spot.x(), spot.center().y() - height / 2 + 1, spot.width(), height)
        painter.fillRect(track, t.line)
        if score:
            track.setWidth(max(2.0, track.width() * score / 100))
            painter.fillRect(track, t.muted)


def _row(person: PersonRow, depth: int, reader: Reader) -> Row:
    contact, there = person.contact, person.contact.left_on is None
    parts = [roles_text(contact), contact.title or ""]
    ending = ("", "")
    if there:
        ending = (say(STRENGTH_WORDS[person.strength.word]), last_touch(contact, reader.today))
    else:
        parts.insert(0, tr("left {day}", day=reader.day(contact.left_on)))
    about = ", ".join(part for part in parts if part)
    name = f"{_STEP * depth}{contact.name}"
    return Row(
        contact.id,
        (name, about, "", *ending),
        tip=_tip(person, reader),
        quiet=not there,
        strong=0 if there else -1,
        bad=4 if person.late else -1,
    )


def _tip(person: PersonRow, reader: Reader) -> str:
    contact = person.contact
    lines = [", ".join(part for part in (contact.email, contact.phone, contact.language) if part)]
    if contact.reports_to is not None:
        lines.append(tr("Reports to {name}.", name=contact.reports_to))
    if contact.last_touch is not None:
        lines.append(tr("Last touch {when}.", when=reader.near(contact.last_touch)))
    if contact.cadence_days is not None:
        lines.append(tr("Agreed: every {n} days.", n=contact.cadence_days))
    if contact.left_on is None:
        lines.append(tr("Enter: open. L: left the company."))
    return "\n".join(line for line in lines if line)
