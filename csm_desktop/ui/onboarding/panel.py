"""The panel at the right, 420 wide: a milestone, a project, a new one, or the country of holidays.

Records follow the list; a form stays until it is kept or given up.
"""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.onboarding.holidays_flow import Entries, HolidaysForm
from csm_desktop.ui.onboarding.milestone_editor import MilestoneEditor
from csm_desktop.ui.onboarding.moving import Moving
from csm_desktop.ui.onboarding.new_milestone import NewMilestoneForm
from csm_desktop.ui.onboarding.project_editor import ProjectEditor, StopForm
from csm_desktop.ui.onboarding.project_form import ProjectForm
from csm_desktop.ui.shared.onboarding.words import account_name
from csm_desktop.ui.shared.renewals.form import Form
from csm_desktop.ui.shared.renewals.words import Reading
from csm_desktop.ui.shared.widgets import ROLES, IconButton, Label, ThinScrollBar, filled
from csm_desktop.ui.shared.words import tr

WIDTH = 420


class SidePanel(QWidget):
    """Head and one body.

    Signals:
        closed: the panel is to go.
        started (int): a project was begun.
        acted (str): an act on what is shown, by its name in ``acts.py``.
        holidays_wanted: a file of holidays is to be imported.
    """

    closed = Signal()
    started = Signal(int)
    acted = Signal(str)
    holidays_wanted = Signal()

    def __init__(self, desk: Desk, moving: Moving) -> None:
        super().__init__()
        self._desk = desk
        self._record: tuple[QWidget, str, str] | None = None
        self._behind: Form | None = None
        self.opened = False
        """Whether it shows the current record."""
        self.form: Form | None = None
        self.milestone = MilestoneEditor(desk.workspace, moving)
        self.project = ProjectEditor(desk.workspace)
        self._title = Label("", size=15, bold=True)
        self._second = Label("", "muted", wrap=True)
        filled(self, "surface")
        self.setFixedWidth(theme.scale(WIDTH))
        self.setAccessibleName(tr("Details"))
        self._arrange()
        for editor in (self.milestone, self.project):
            editor.acted.connect(self.acted)
            editor.hide()
        self.project.stop_wanted.connect(self._ask_stop)
        self.project.milestone_wanted.connect(self._ask_milestone)
        self.project.holidays_wanted.connect(self.holidays_wanted)
        self.hide()

    def _arrange(self) -> None:
        side = theme.scale(16)
        head = QHBoxLayout()
        head.setContentsMargins(side, theme.scale(10), side, 0)
        head.setSpacing(theme.scale(8))
        head.addWidget(self._title, 1)
        close = IconButton("x", tr("Close the panel"))
        close.clicked.connect(lambda _checked=False: self.closed.emit())
        head.addWidget(close)
        inner = filled(QWidget(), "surface")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(side + 1, 0, side, theme.scale(12))
        self._column.setSpacing(theme.scale(10))
        self._column.addWidget(self._second)
        self._column.addWidget(self.milestone)
        self._column.addWidget(self.project)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, scroll))
        scroll.viewport().setBackgroundRole(ROLES["surface"])
        scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(theme.scale(4))
        outer.addLayout(head)
        outer.addWidget(scroll, 1)

    # Records.

    def show_milestone(
        self, project: ProjectRow, milestone: MilestoneRow, reading: Reading
    ) -> None:
        """The milestone that is current."""
        self.milestone.show_milestone(project, milestone, reading)
        second = f"{account_name(project, reading)} · {project.name}"
        self._show_record(self.milestone, milestone.title, second)

    def show_project(self, project: ProjectRow, reading: Reading) -> None:
        """The project that is current."""
        self.project.show_project(project, reading)
        self._show_record(self.project, account_name(project, reading), project.name)

    def _show_record(self, editor: QWidget, title: str, second: str) -> None:
        self._record = (editor, title, second)
        if self.form is not None:
            return
        self._name(title, second)
        for each in (self.milestone, self.project):
            each.setVisible(each is editor)
        self.setVisible(self.opened)

    def start(self) -> None:
        """Put the keys into the first field."""
        if self.form is None and self.opened and self._record is not None:
            self._record[0].setFocus()

    def close_records(self) -> None:
        """Nothing is current."""
        if self.form is None:
            self.hide()

    def close_all(self) -> None:
        """The form goes first; what is behind it with the next time."""
        if self.form is not None and self.opened:
            self._close_form()
            return
        self.opened = False
        self._close_form()
        self.hide()

    def _name(self, title: str, second: str) -> None:
        self._title.setText(title)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self.setAccessibleName(title)

    # Forms.

    def start_new(self, account_id: int | None, reading: Reading) -> None:
        """The form of a new project."""
        form = ProjectForm(self._desk, self, account_id, reading, self._leave)
        form.started.connect(self._begun)
        form.holidays_wanted.connect(self.holidays_wanted)
        self._show_form(form, "")

    def ask_country(self, path: Path, entries: Entries, country: str) -> None:
        """Of which country the holidays of a file are."""
        behind = self.form
        if isinstance(behind, ProjectForm):
            country = behind.country() or country
        form = HolidaysForm(self._desk, path, entries, country, self._leave)
        self._show_form(form, "", keep=isinstance(behind, ProjectForm))

    def _ask_stop(self) -> None:
        project = self.project.project
        if project is not None:
            self._show_form(StopForm(self._desk.workspace, project, self._leave), project.account)

    def _ask_milestone(self) -> None:
        project = self.project.project
        if project is not None:
            form = NewMilestoneForm(self._desk.workspace, project, self._leave)
            self._show_form(form, project.account)

    def _show_form(self, form: Form, second: str, *, keep: bool = False) -> None:
        self._behind = self.form if keep else None
        if self.form is not None:
            if keep:
                self.form.hide()
            else:
                self.form.deleteLater()
        self.form = form
        for each in (self.milestone, self.project):
            each.hide()
        self._column.insertWidget(1, form)
        # The head says what the form is, so that the form need not.
        item = form.column.itemAt(0)
        title = item.widget() if item is not None else None
        if title is not None:
            title.hide()
        self._name(form.accessibleName(), second)
        self.show()
        first = next(iter(form.lines.values()), None)
        if first is not None:
            first.editor.setFocus()

    def _begun(self, project_id: int) -> None:
        self._close_form()
        self.started.emit(project_id)

    def _leave(self) -> None:
        """A form is done or given up; a form behind it comes back."""
        behind = self._behind
        if behind is not None and self.form is not None:
            self.form.deleteLater()
            self.form, self._behind = behind, None
            behind.show()
            self._name(behind.accessibleName(), "")
            next(iter(behind.lines.values())).editor.setFocus()
            return
        self.closed.emit()

    def _close_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()
        if self._record is not None:
            self._show_record(*self._record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up what is typed, and closes."""
        if event.key() == Qt.Key.Key_Escape:
            for editor in (self.milestone, self.project):
                editor.give_up()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line that parts it from the list."""
        painter = QPainter(self)
        painter.fillRect(0, 0, 1, self.height(), theme.tokens().line)
