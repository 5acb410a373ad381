"""The line below a note: how many words, which keys do what, and the two ways out of it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from csm_desktop import format as written
from csm_desktop.ui import theme
from csm_desktop.ui.shared.notes.note_values import locale_of
from csm_desktop.ui.shared.widgets import Button, IconButton, KeyHint, Kind, Label
from csm_desktop.ui.shared.words import tr, trn


class NoteFoot(QWidget):
    """Words, keys, the own window, throwing away."""

    def __init__(self, language: str, *, throw_away: Callable[[], object]) -> None:
        super().__init__()
        self._locale = locale_of(language)
        self.words = Label("", "muted", size=11)
        self.own_window = IconButton("app-window", tr("Go on in a window of its own (Shift+N)"))
        self.throw = Button(tr("Throw away"), Kind.QUIET, on_click=throw_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scale(6))
        row.addWidget(self.words)
        for keys, words in (
            ("/", tr("insert")),
            ("@", tr("person")),
            ("Ctrl D", tr("task")),
            ("Ctrl .", tr("hide the side")),
        ):
            row.addSpacing(theme.scale(8))
            row.addWidget(KeyHint(keys))
            row.addWidget(Label(words, "muted", size=11))
        row.addStretch(1)
        row.addWidget(self.own_window)
        row.addWidget(self.throw)

    def count_words(self, text: str) -> None:
        """How many words a text has; signs of Markdown are none."""
        count = sum(any(map(str.isalnum, each)) for each in text.split())
        shown = written.number(count, self._locale)
        self.words.setText(trn("{count} word", "{count} words", count, count=shown))
