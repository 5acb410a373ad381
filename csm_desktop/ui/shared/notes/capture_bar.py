"""Capture in one line: a field that floats over a page and shows what it will make.

``CaptureBar(desk, page).show_for(account_id, account_name)``; without an account it asks for one
first. The line is read by ``operations/capture.py``, for the preview as for the note.
"""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop import format as written
from csm_desktop.domain.capture import Capture
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.capture import capture_note, preview_capture
from csm_desktop.operations.search import FoundAccount, search_accounts
from csm_desktop.ui import theme
from csm_desktop.ui.shared.notes.keeping import sentence_of
from csm_desktop.ui.shared.notes.note_values import NoteDesk, locale_of
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.offers import Offer, OfferList
from csm_desktop.ui.shared.shadow import SHADOW, paint_float
from csm_desktop.ui.shared.widgets import Field, IconButton, Label
from csm_desktop.ui.shared.words import tr

WIDTH = 640
_TOP = 72
_READ_AFTER_MS = 60
_ROW = 22


class CaptureBar(QWidget):
    """The field, the account it is about, and the preview.

    Signals:
        made (int): the note with this id is in the book.
        closed: it was put away.
    """

    made = Signal(int)
    closed = Signal()

    def __init__(self, desk: NoteDesk, page: QWidget) -> None:
        super().__init__(page)
        self._workspace = desk.workspace
        self._locale = locale_of(desk.theme.look.language)
        self._page = page
        self._account: int | None = None
        self._is_busy = False
        self._line = ""
        self.account = Label("", bold=True)
        self.field = Field(tr("What happened, in one line"))
        self.problem = Label("", "bad", size=11, wrap=True)
        self.hint = Label("", "muted", size=11, wrap=True)
        self.preview: list[tuple[str, str]] = []
        """What it shows that it will make: kind and words."""
        self._rows = _Preview()
        self.offers = OfferList(page)
        self._soon = QTimer(self, interval=_READ_AFTER_MS, singleShot=True)
        self._arrange()
        self._connect()
        self.hide()

    def show_for(self, account_id: int | None, account_name: str = "") -> None:
        """Open it on an account; None asks for one first."""
        self._account = account_id
        self._turn(account_name)
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def close_bar(self) -> None:
        """Put it away; what was typed is dropped."""
        self._soon.stop()
        self.offers.hide()
        self.hide()
        self.field.clear()
        self.closed.emit()

    # How it is made.

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        edge = SHADOW + theme.scale(12)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.scale(8))
        head = QHBoxLayout()
        head.addWidget(self.account, 1)
        close = IconButton("x", tr("Close"), side=22)
        close.clicked.connect(lambda _checked=False: self.close_bar())
        head.addWidget(close)
        column.addLayout(head)
        column.addWidget(self.field)
        column.addWidget(self.problem)
        column.addWidget(self._rows)
        column.addWidget(self.hint)
        self.problem.hide()

    def _connect(self) -> None:
        self._soon.timeout.connect(self._ask)
        self.field.textChanged.connect(lambda _text: self._soon.start())
        self.field.returnPressed.connect(self._enter)
        self.field.installEventFilter(self)
        self.offers.taken.connect(self._take_account)
        self._page.installEventFilter(self)

    def _turn(self, account_name: str) -> None:
        """The field is for the line, or for the account."""
        self.field.clear()
        chosen = self._account is not None
        name = tr("What happened, in one line") if chosen else tr("Account")
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(
            "met @Dana #renewal !risk budget next: send ROI by fri" if chosen else name
        )
        words = tr("Capture: {account}", account=account_name) if chosen else tr("Capture: where?")
        self.account.setText(words)
        self.setAccessibleName(words)
        self.hint.setText(
            tr("@ people · # tags · ! a risk · next: a task, with by and a day · Enter makes it")
            if chosen
            else tr("Type the beginning of the account's name; Enter takes it.")
        )
        self._show_preview([])
        self._tell("")

    def _place(self) -> None:
        width = min(theme.scale(WIDTH) + 2 * SHADOW, self._page.width())
        layout = self.layout()
        assert layout is not None
        layout.activate()
        height = max(self.sizeHint().height(), layout.heightForWidth(width))
        left = (self._page.width() - width) // 2
        self.setGeometry(left, theme.scale(_TOP), width, height)

    # The account.

    def _ask(self) -> None:
        typed = self.field.text()
        if self._account is None:
            self._workspace.ask(search_accounts, self._take_found, typed=typed, limit=8)
        elif typed.strip():
            self._line = typed
            account = self._account
            self._workspace.ask(preview_capture, self._take_capture, account_id=account, line=typed)
        else:
            self._show_preview([])

    def _take_found(self, found: tuple[FoundAccount, ...]) -> None:
        if self._account is None and self.isVisible():
            offers = [Offer(each.name, each.second, each.id) for each in found]
            corner = self.field.mapTo(self._page, self.field.rect().topLeft())
            self.offers.show_offers(offers, QRect(corner, self.field.size()))

    def _take_account(self, offer: Offer) -> None:
        self.offers.hide()
        if isinstance(offer.value, int):
            self.show_for(offer.value, offer.text)

    # The line.

    def _take_capture(self, said: Capture) -> None:
        if self._line == self.field.text():
            self._show_preview(self._words_of(said))

    def _words_of(self, said: Capture) -> list[tuple[str, str]]:
        people = [
            tr("{name} (more than one fits)", name=each.typed)
            if len(each.candidates) > 1
            else each.typed
            for each in said.attendees
        ]
        rows = [(tr("Note"), " · ".join([word(said.kind), *filter(None, [said.rest])]))]
        if people:
            rows.append((tr("People"), ", ".join(people)))
        if said.started_by:
            rows.append((tr("Started by"), word(said.started_by)))
        if said.sentiment:
            rows.append((tr("Sentiment"), word(said.sentiment)))
        rows += [(tr("Risk"), risk) for risk in said.risks]
        for task in said.tasks:
            due = "" if task.due_on is None else written.day(task.due_on, self._locale)
            who = f"@{task.assignee}" if task.assignee else ""
            rows.append((tr("Task"), " · ".join(filter(None, (task.title, who, due)))))
        if said.tags:
            rows.append((tr("Tags"), ", ".join(said.tags)))
        return rows

    def _show_preview(self, rows: list[tuple[str, str]]) -> None:
        self.preview = rows
        self._rows.show_rows(rows)
        self.field.setAccessibleDescription("; ".join(f"{kind}: {words}" for kind, words in rows))
        if self.isVisible():
            self._place()

    def _enter(self) -> None:
        if self._account is None:
            chosen = self.offers.chosen
            if chosen is not None:
                self._take_account(chosen)
            return
        if self._is_busy:  # Enter was pressed twice
            return
        self._is_busy = True
        self._workspace.do(
            capture_note,
            account_id=self._account,
            line=self.field.text(),
            done=self._finish,
            refused=self._refuse,
        )

    def _finish(self, note_id: int) -> None:
        self._is_busy = False
        self.close_bar()
        self.made.emit(note_id)

    def _refuse(self, refusal: Refusal) -> None:
        self._is_busy = False
        self._tell(sentence_of(refusal))

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.field.show_problem(bool(sentence))
        if self.isVisible():
            self._place()

    # What Qt tells it.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes it, arrows choose an account; it stays in the middle of its page."""
        if watched is self._page and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if (
            watched is self.field
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self._take_key(event.key())
        return False

    def _take_key(self, key: int) -> bool:
        if key == Qt.Key.Key_Escape:
            self.close_bar()
            self._page.setFocus()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.offers.isHidden():
            self.offers.step(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """A box with a shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_float(painter, QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW))


class _Preview(QWidget):
    """What will be made: a line each, its kind muted before it."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, str]] = []

    def show_rows(self, rows: list[tuple[str, str]]) -> None:
        """These and no others."""
        self._rows = rows
        self.setFixedHeight(len(rows) * theme.scale(_ROW))
        self.setVisible(bool(rows))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Kind and words."""
        painter = QPainter(self)
        t = theme.tokens()
        height = theme.scale(_ROW)
        metrics = QFontMetrics(theme.font(13))
        kinds = max((metrics.horizontalAdvance(kind) for kind, _ in self._rows), default=0)
        left = max(theme.scale(72), kinds + theme.scale(16))
        painter.setFont(theme.font(13))
        for number, (kind, words) in enumerate(self._rows):
            row = QRect(0, number * height, self.width(), height)
            painter.setPen(t.muted)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, kind)
            painter.setPen(t.text)
            room = row.adjusted(left, 0, 0, 0)
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
