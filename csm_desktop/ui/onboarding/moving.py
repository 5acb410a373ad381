"""A milestone that is being moved: where to, what else would move, and the bar that says it.

Nothing changes until it is kept; then it is one command, which one undo takes back.
"""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csm_desktop.operations.milestone_edits import move_milestone
from csm_desktop.operations.onboarding import MovePreview, preview_move
from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.ui import theme
from csm_desktop.ui.shared.icons import icon
from csm_desktop.ui.shared.onboarding.words import MARK, move_sentence
from csm_desktop.ui.shared.renewals.words import Reading, plain_tip
from csm_desktop.ui.shared.widgets import Button, Kind, Label, filled
from csm_desktop.ui.shared.words import tr
from csm_desktop.workspace import Watch, Workspace

_PAUSE_MS = 30


class Moving(QObject):
    """The one milestone that is held somewhere else.

    Signals:
        changed: it is held at another day, is known to move others, or nothing is held any more.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._watch: Watch | None = None
        self.project: ProjectRow | None = None
        self.milestone: MilestoneRow | None = None
        self.to: date | None = None
        self.preview: MovePreview | None = None
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)

    @property
    def is_held(self) -> bool:
        """Whether something is held."""
        return self.to is not None

    @property
    def moves(self) -> Mapping[int, date]:
        """Milestone → where it would be."""
        if self.milestone is None or self.to is None:
            return {}
        if self.preview is None:
            return {self.milestone.id: self.to}
        return {move.id: move.after for move in self.preview.moves} or {self.milestone.id: self.to}

    def step(self, project: ProjectRow, milestone: MilestoneRow, by: int) -> None:
        """Hold it so many working days from where it is, or is held."""
        at = milestone.expected_on
        if self.to is not None and self.milestone is not None and self.milestone.id == milestone.id:
            at = self.to
        try:
            self.hold(project, milestone, project.calendar.add_working_days(at, by))
        except OverflowError:
            return  # the calendar ends there

    def hold(self, project: ProjectRow, milestone: MilestoneRow, to: date) -> None:
        """Hold it at a day, and ask what else would move."""
        if milestone.actual_on is not None or milestone.skipped:
            return
        other = self.milestone is None or self.milestone.id != milestone.id
        if not other and to == self.to:
            return
        self.project, self.milestone, self.to = project, milestone, to
        if other:
            self.preview = None
        self._pause.start()
        self.changed.emit()

    def drop(self) -> None:
        """Hold nothing."""
        if self.is_held:
            self.project = self.milestone = self.to = self.preview = None
            self._pause.stop()
            self.changed.emit()

    def keep(self) -> None:
        """Move it, and what follows it, in one step."""
        one, to = self.milestone, self.to
        self.drop()
        if one is not None and to is not None and to != one.expected_on:
            self._workspace.do(move_milestone, milestone_id=one.id, title=one.title, to=to)

    def _ask(self) -> None:
        if self.milestone is None or self.to is None:
            return
        if self._watch is None:
            self._watch = self._workspace.watch(
                self,
                preview_move,
                self._take,
                follows=False,
                milestone_id=self.milestone.id,
                to=self.to,
            )
        else:
            self._watch.ask(milestone_id=self.milestone.id, to=self.to)

    def _take(self, preview: MovePreview) -> None:
        if self.milestone is None or self.to is None or self._watch is None:
            return
        if self._watch.params["milestone_id"] == self.milestone.id:
            self.preview = preview
            self.changed.emit()


class MoveBar(QWidget):
    """What moves, before it is kept; below the list.

    Signals:
        kept: keep it.
        dropped: leave everything as it is.
    """

    kept = Signal()
    dropped = Signal()

    def __init__(self) -> None:
        super().__init__()
        filled(self, "sunken")
        self.words = Label("", wrap=True)
        self.keep = Button(tr("Keep  Enter"), Kind.PRIMARY, on_click=self.kept.emit)
        self.keep.setAccessibleName(tr("Keep"))
        self.drop = Button(tr("Leave it  Esc"), Kind.QUIET, on_click=self.dropped.emit)
        self.drop.setAccessibleName(tr("Leave it"))
        sign = Label()
        sign.setPixmap(icon("calendar-clock", "text").pixmap(theme.scale(16), theme.scale(16)))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(16), theme.scale(8), theme.scale(16), theme.scale(8))
        row.setSpacing(theme.scale(8))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.keep)
        row.addWidget(self.drop)
        self.hide()

    def show_moving(self, moving: Moving, reading: Reading) -> None:
        """Say what is held, or go."""
        project, one = moving.project, moving.milestone
        if project is None or one is None or moving.to is None:
            self.hide()
            return
        if moving.preview is None:
            day = reading.short_day(moving.to)
            words = tr("Moving {title} to {day} …", title=one.title, day=day)
        else:
            words = move_sentence(project, moving.preview, reading).replace(MARK, "")
        self.words.setText(words)
        self.words.setToolTip(plain_tip(words))
        self.setAccessibleName(words)
        self.show()
