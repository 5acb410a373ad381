"""What the forms of a renewal are made of: a labelled line with its problem below, and a form.

Enter keeps a form, Esc gives it up. What is asked and what becomes of it is in the forms.
"""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import parse_amount
from csm_desktop.domain.periods import parse_day
from csm_desktop.ui import theme
from csm_desktop.ui.shared.renewals.words import refusal_sentence
from csm_desktop.ui.shared.widgets import Button, Choice, Field, Kind, Label
from csm_desktop.ui.shared.words import tr


class NotReadable(Exception):  # noqa: N818 — it is the user's typing, said at the field
    """What was typed is no value of the field; carries the sentence."""


def read_amount(text: str, currency: str) -> int | None:
    """Minor units; None for an empty text.

    Raises:
        NotReadable: it is no amount.
    """
    if not text.strip():
        return None
    try:
        return parse_amount(text.strip(), currency)
    except Refusal:
        raise NotReadable(tr("Write an amount in {currency}.", currency=currency)) from None


def read_number(text: str) -> Decimal | None:
    """A number, ``%`` allowed; None for an empty text. Raises :class:`NotReadable`."""
    plain = text.replace("%", "").replace(" ", "").replace(",", ".")
    if not plain:
        return None
    try:
        found = Decimal(plain)
    except ArithmeticError:
        raise NotReadable(tr("Write a number.")) from None
    if not found.is_finite():
        raise NotReadable(tr("Write a number."))
    return found


def read_whole(text: str) -> int | None:
    """A whole number; None for an empty text. Raises :class:`NotReadable`."""
    plain = text.replace("%", "").replace(" ", "").replace(",", "")
    if not plain:
        return None
    try:
        return int(plain)
    except ValueError:
        raise NotReadable(tr("Write a whole number.")) from None


def read_day(text: str) -> date | None:
    """A day; None for an empty text. Raises :class:`NotReadable`."""
    if not text.strip():
        return None
    try:
        return parse_day(text.strip())
    except Refusal:
        raise NotReadable(tr("Write a day as 2027-03-31.")) from None


def bring_into_sight(part: QWidget) -> None:
    """Scroll what a part lies in, once it is laid out, to all of it, else to where the keys go."""
    area = part.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is None:
        return
    found = area

    def scroll() -> None:
        found.ensureWidgetVisible(part, 0, theme.scale(8))
        focused = part.focusWidget()
        if focused is not None and part.isAncestorOf(focused):
            found.ensureWidgetVisible(focused, 0, theme.scale(24))

    QTimer.singleShot(0, part, scroll)


class Line(QWidget):
    """A title, a control below it, and below that what is wrong with it."""

    def __init__(self, title: str, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self.title = Label(title, "muted", size=11)
        self.title.setBuddy(editor)
        self.problem = Label("", "bad", size=11, wrap=True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scale(2))
        column.addWidget(self.title)
        if isinstance(editor, Choice):
            editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(editor)
        column.addWidget(self.problem)

    @property
    def text(self) -> str:
        """What is typed."""
        assert isinstance(self.editor, Field)
        return self.editor.text()

    @property
    def value(self) -> object:
        """What is chosen."""
        assert isinstance(self.editor, Choice)
        return self.editor.currentData()

    def refuse(self, sentence: str) -> None:
        """Say what is wrong; empty takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)
        if sentence:
            bring_into_sight(self)
        if isinstance(self.editor, Field):
            self.editor.show_problem(bool(sentence))


class Form(QWidget):
    """Lines, buttons, Enter and Esc. A form fills ``self.lines`` and reads itself."""

    places: ClassVar[Mapping[str, str]] = {}
    """Code of a refusal → the line it is about."""

    def __init__(self, title: str, keep: str, close: Callable[[], object]) -> None:
        """``keep``: words of the button that keeps what is written."""
        super().__init__()
        self.lines: dict[str, Line] = {}
        self._close = close
        self.setAccessibleName(title)
        self.problem = Label("", "bad", size=11, wrap=True)
        self.problem.hide()
        self.keep = Button(keep, Kind.PRIMARY, on_click=self.submit)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.scale(8))
        self.column.addWidget(Label(title, bold=True))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.scale(8))
        buttons.addWidget(self.keep)
        buttons.addWidget(Button(tr("Cancel"), Kind.QUIET, on_click=close))
        buttons.addStretch(1)
        self.column.addWidget(self.problem)
        self.column.addLayout(buttons)

    def add(self, name: str, title: str, editor: QWidget) -> Line:
        """A line above the buttons."""
        line = self.lines[name] = Line(title, editor)
        self.place(line)
        return line

    def place(self, part: QWidget) -> None:
        """Anything above the buttons."""
        self.column.insertWidget(self.column.count() - 2, part)

    def read(self, name: str, reader: Callable[[str], object]) -> object:
        """What a line says; raises :class:`NotReadable` and says so at the line."""
        line = self.lines[name]
        try:
            value = reader(line.text)
        except NotReadable as problem:
            line.refuse(str(problem))
            raise
        line.refuse("")
        return value

    def submit(self) -> None:
        """Read the lines and keep them; each form says how."""
        raise NotImplementedError

    def refuse(self, refusal: Refusal) -> None:
        """Say why it was not kept, at the line it is about."""
        if not isValid(self):  # Enter was pressed twice, and the first one closed the form
            return
        sentence = refusal_sentence(refusal)
        line = self.lines.get(self.places.get(refusal.code, ""))
        if line is not None and line.isVisibleTo(self):
            line.refuse(sentence)
            line.editor.setFocus()
            return
        self.problem.setText(sentence)
        self.problem.show()
        bring_into_sight(self.problem)

    def clear_problems(self) -> None:
        """Nothing is wrong until somebody says so."""
        self.problem.hide()
        for line in self.lines.values():
            line.refuse("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps, Esc gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)


def field(name: str, text: str = "", *, hint: str = "") -> Field:
    """A field that holds a text."""
    made = Field(name, hint=hint)
    made.setText(text)
    return made
