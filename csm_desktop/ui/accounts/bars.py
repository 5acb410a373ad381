"""Above and below the table: title, sums and buttons; and what is selected."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from csm_desktop import format as texts
from csm_desktop.ui import theme
from csm_desktop.ui.accounts.columns import Writing
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.widgets import Button, Kind, Label, filled, paint_box, paint_ring
from csm_desktop.ui.shared.words import tr, trn


def money_text(minor: int, writing: Writing) -> str:
    """A sum of ARR, short; nothing is ``0`` in any currency."""
    return texts.money_short(minor, writing.currency, writing.locale) if minor else "0"


class PageHead(QWidget):
    """The title, how many accounts and how much ARR, and the one primary act; 48 high."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme.scale(48))
        self.sums = Label("", "muted", tabular=True)
        self.sums.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.new = Button(tr("New account"), Kind.PRIMARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(13))
        row.addWidget(Label(tr("Accounts"), size=20, bold=True))
        row.addWidget(self.sums, 1)
        row.addWidget(self.new)

    def show_sums(
        self, writing: Writing, shown: tuple[int, int], whole: tuple[int, int], filtered: bool
    ) -> None:
        """Say how many accounts with which ARR are shown, of how many in the book."""
        count, total = (texts.number(number, writing.locale) for number in (shown[0], whole[0]))
        arr, all_arr = (money_text(number, writing) for number in (shown[1], whole[1]))
        if filtered:
            words = tr(
                "{count} of {total} · {arr} of {all_arr} ARR",
                count=count,
                total=total,
                arr=arr,
                all_arr=all_arr,
            )
        else:
            accounts = trn("{count} account", "{count} accounts", whole[0], count=total)
            words = tr("{accounts} · {arr} ARR", accounts=accounts, arr=all_arr)
        self.sums.setText(words)


class GroupButton(Button):
    """Says what the list is grouped by; its sign stands at the right, for it opens a menu."""

    def __init__(self) -> None:
        super().__init__("", Kind.CHIP, icon="chevron-down")
        self._muted = tr("Group")
        self.show_column("")

    def show_column(self, title: str) -> None:
        """Say by which column; empty for none."""
        self.setText(f"{self._muted} {title}".strip())
        self.setAccessibleName(self.text())
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word muted, the column, the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        pressed = self.underMouse() or self.isDown()
        paint_box(painter, QRectF(self.rect()), t.line if pressed else t.sunken, None)
        if self.hasFocus():
            paint_ring(painter, self.rect())
        painter.setFont(self.font())
        title = self.text()[len(self._muted) :].strip()
        words = self.rect().adjusted(theme.scale(8), 0, 0, 0)
        painter.setPen(t.muted if title else t.text)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._muted)
        left = self.fontMetrics().horizontalAdvance(self._muted + " ")
        painter.setPen(t.text)
        painter.drawText(words.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, title)
        side = theme.scale(14)
        sign = QRect(self.width() - theme.scale(22), 0, side, self.height())
        paint_icon(painter, sign, "chevron-down", t.text)


class SelectionBar(QWidget):
    """How much is selected and what can be done with all of it; 40 high, at the bottom.

    Signals:
        edit_asked: all of them are to be edited.
        export_asked: all of them are to be written to a file.
        delete_asked: all of them are to be deleted.
        cleared: no account is to be selected any more.
    """

    edit_asked = Signal()
    export_asked = Signal()
    delete_asked = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        filled(self, "surface")
        self.setFixedHeight(theme.scale(40))
        self.count = Label("", bold=True, tabular=True)
        self.arr = Label("", "muted", tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(16), theme.scale(2), theme.scale(16), 0)
        row.setSpacing(theme.scale(8))
        for part in (self.count, Label("·", "muted"), self.arr):
            row.addWidget(part)
        row.addSpacing(theme.scale(4))
        for words, asked in (
            (tr("Edit"), self.edit_asked),
            (tr("Export"), self.export_asked),
            (tr("Delete"), self.delete_asked),
        ):
            row.addWidget(Button(words, Kind.QUIET, on_click=asked.emit))
        row.addStretch(1)
        row.addWidget(Button(tr("Clear selection"), Kind.QUIET, on_click=self.cleared.emit))

    def show_selection(self, writing: Writing, count: int, arr: int | None) -> None:
        """Say how many; ``arr`` None while the sum is being asked."""
        number = texts.number(count, writing.locale)
        words = trn("{count} account", "{count} accounts", count, count=number)
        self.count.setText(words)
        if arr is not None:
            money = money_text(arr, writing)
            self.arr.setText(tr("{arr} ARR", arr=money))
        self.setAccessibleName(tr("Selected: {accounts}", accounts=words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line above."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 2, theme.tokens().line)
