"""A form in the place of a section's rows: to add or change a contract or a contact.

Enter saves, Esc gives up. A problem stands below its field, or below all where it is the whole's.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.ui import theme
from csm_desktop.ui.account.field_values import FormField, NotReadable, editor_of, value_of
from csm_desktop.ui.account.words import refusal_sentence
from csm_desktop.ui.shared.widgets import Button, Choice, Field, Kind, Label
from csm_desktop.ui.shared.words import tr


class RecordForm(QWidget):
    """Controls for some fields of one record."""

    def __init__(
        self,
        fields: Sequence[FormField],
        values: Mapping[str, Any],
        *,
        currency: str,
        save: Callable[[dict[str, Any], Callable[[Refusal], None]], object],
        close: Callable[[], object],
        delete: Callable[[], object] | None = None,
        is_whole: bool = False,
    ) -> None:
        """``save`` gets the changed values, and whom to tell of a refusal.

        ``is_whole``: what stands in the form is worth saving although nothing was changed.
        """
        super().__init__()
        self._fields = fields
        self._values = values
        self._currency = currency
        self._save = save
        self._close = close
        self._is_whole = is_whole
        self.editors = {
            field.name: editor_of(field, values.get(field.name), currency) for field in fields
        }
        self.problem = Label("", "bad", size=11, wrap=True)
        self.problem.hide()
        self._was_shown = False
        self._arrange(delete)

    def _arrange(self, delete: Callable[[], object] | None) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(theme.scale(6), 0, theme.scale(6), 0)
        grid.setHorizontalSpacing(theme.scale(12))
        grid.setVerticalSpacing(theme.scale(6))
        grid.setColumnStretch(1, 1)
        for row, field in enumerate(self._fields):
            label = Label(field.label, "muted")
            editor = self.editors[field.name]
            label.setBuddy(editor)
            if field.tall:
                label.setContentsMargins(0, theme.scale(6), 0, 0)
                grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            else:
                grid.addWidget(label, row, 0)
            grid.addWidget(editor, row, 1)
            if isinstance(editor, Choice):
                editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(theme.scale(6), 0, theme.scale(6), 0)
        buttons.addWidget(Button(tr("Save"), Kind.PLAIN, on_click=self.submit))
        buttons.addWidget(Button(tr("Cancel"), Kind.QUIET, on_click=self._close))
        buttons.addStretch(1)
        if delete is not None:
            buttons.addWidget(Button(tr("Delete"), Kind.QUIET, on_click=delete))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.scale(4))
        column.setSpacing(theme.scale(8))
        column.addLayout(grid)
        column.addWidget(self.problem)
        column.addLayout(buttons)

    def submit(self) -> None:
        """Read every field; save what differs, or say what cannot be read."""
        values: dict[str, Any] = {}
        self.problem.hide()
        for field in self._fields:
            editor = self.editors[field.name]
            try:
                value = value_of(field, editor, self._currency)
            except NotReadable as problem:
                self._point_at(editor, f"{field.label}: {problem}")
                return
            if isinstance(editor, Field):
                editor.show_problem(False)
            if value != self._values.get(field.name):
                values[field.name] = value
        if values or self._is_whole:
            self._save(values, self._refuse)
        else:
            self._close()

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the first field: before it is seen, none can have it."""
        super().showEvent(event)
        if not self._was_shown:
            self._was_shown = True
            next(iter(self.editors.values())).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves, Esc gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def _point_at(self, editor: QWidget, sentence: str) -> None:
        if isinstance(editor, Field):
            editor.show_problem(True)
        editor.setAccessibleDescription(sentence)
        editor.setFocus()
        self._say(sentence)

    def _refuse(self, refusal: Refusal) -> None:
        """At the field that it is about, where it says so."""
        editor = self.editors.get(str(refusal.values.get("field")))
        if editor is not None:
            self._point_at(editor, refusal_sentence(refusal))
        else:
            self._say(refusal_sentence(refusal))

    def _say(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()
