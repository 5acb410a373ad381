"""The page of onboarding: every project on one time axis, the late ones first.

It says what is asked of the book and where a key leads; the list paints itself, the panel at the
right edits, and what moves is shown before it is kept (``moving.py``).
"""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from csm_desktop.operations.onboarding import (
    ANY_STATE,
    OnboardingFigures,
    list_projects,
    read_onboarding_figures,
)
from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.ui.lists_out import offer_list, projects_out
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.onboarding.acts import Acts
from csm_desktop.ui.onboarding.cohort_view import CohortView
from csm_desktop.ui.onboarding.emptiness import Empty, NothingSaid
from csm_desktop.ui.onboarding.gantt import Gantt
from csm_desktop.ui.onboarding.head import ACTIVE, ALL, COHORTS, DONE, Head, Legend
from csm_desktop.ui.onboarding.holidays_flow import import_holiday_file
from csm_desktop.ui.onboarding.lines import MILESTONE, PROJECT, Key
from csm_desktop.ui.onboarding.moving import MoveBar, Moving
from csm_desktop.ui.onboarding.panel import SidePanel
from csm_desktop.ui.printing.onboarding_flow import offer_onboarding
from csm_desktop.ui.shared.onboarding.words import figures_text
from csm_desktop.ui.shared.reading_order import step_in_order
from csm_desktop.ui.shared.renewals.words import Reading
from csm_desktop.ui.shared.widgets import filled, hairline
from csm_desktop.ui.shared.words import tr
from csm_desktop.workspace import Watch

_STATES = {ACTIVE: "active", DONE: "done", ALL: ANY_STATE}


class OnboardingPage(Page):
    """Every onboarding project."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.which = ACTIVE
        self.figures: OnboardingFigures | None = None
        self.reading = Reading.of(desk.theme.look.language, desk.workspace.today())
        self._watches: dict[str, Watch] = {}
        self._wanted: Key | None = None
        self._was_shown = False
        self.moving = Moving(desk.workspace, self)
        self.acts = Acts(desk, self, self.moving)
        self.head = Head()
        self.gantt = Gantt()
        self.cohorts = CohortView()
        self.empty = Empty()
        self.bar = MoveBar()
        self.legend = Legend()
        self.panel = SidePanel(desk, self.moving)
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()
        self._handle()

    def _arrange(self) -> None:
        filled(self, "surface")
        for view in (self.gantt, self.cohorts, self.empty):
            self._stack.addWidget(view)
        beside = QWidget()
        left = QVBoxLayout(beside)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addWidget(hairline())
        left.addWidget(self._stack, 1)
        left.addWidget(self.bar)
        left.addWidget(self.legend)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(beside, 1)
        row.addWidget(self.panel)
        self.head.which.show_value(self.which)
        self.setFocusProxy(self.gantt)

    def _connect(self) -> None:
        head, gantt = self.head, self.gantt
        head.chosen.connect(self.show_which)
        head.typed.connect(self._filter)
        head.new.clicked.connect(lambda _checked=False: self.start_new())
        head.more.clicked.connect(lambda _checked=False: head.offer(self.acts.more()))
        head.filter.returnPressed.connect(self.gantt.setFocus)
        gantt.taken.connect(self._follow)
        gantt.entered.connect(lambda _key: self.edit())
        gantt.stepped.connect(self._step_milestone)
        gantt.dragged.connect(self._drag)
        gantt.menu_asked.connect(self.acts.open_menu)
        for part in (gantt, self.bar):
            part.kept.connect(self._keep)
            part.dropped.connect(self._drop)
        self.moving.changed.connect(self._show_moving)
        self.panel.closed.connect(self._close_panel)
        self.panel.started.connect(self._go_to_new)
        self.panel.acted.connect(self.acts.run)
        self.panel.holidays_wanted.connect(self.import_holidays)
        self.empty.pressed.connect(self._way_on)

    def _handle(self) -> None:
        handle = self.desk.actions.handle
        acts: dict[str, Callable[[], object]] = {
            "edit": self.edit,
            "done": self.acts.reach,
            "make_pdf": self.make_pdf,
        }
        for name, act in acts.items():
            handle(name, act, enabled=self._needs_one, on=self)
        handle("new_project", self.start_new, on=self)
        handle("filter", self._start_filter, on=self)
        handle("export_rows", self.export_list, enabled=self._has_list, on=self)
        handle("next", lambda: self.gantt.step(1), on=self)
        handle("previous", lambda: self.gantt.step(-1), on=self)

    def export_list(self) -> None:
        """The projects listed, as CSV or a workbook."""
        offer_list(self, self.desk, projects_out(self.gantt.projects))

    def _has_list(self) -> bool | str:
        return bool(self.gantt.projects) or tr("There is nothing to export here.")

    # The place.

    def show_place(self, **what: object) -> None:
        """``project`` or ``milestone``: the one to go to.

        ``new``: the form of a new project, for the account with this id; 0 lets one choose.
        """
        if not self._watches:
            watch = self.desk.workspace.watch
            self._watches = {
                "figures": watch(self, read_onboarding_figures, self._take_figures),
                "projects": watch(self, list_projects, self._take, state=_STATES[self.which]),
            }
        project, milestone, account = what.get("project"), what.get("milestone"), what.get("new")
        if isinstance(milestone, int):
            self._go_to(Key(MILESTONE, milestone))
        elif isinstance(project, int):
            self._go_to(Key(PROJECT, project))
        if isinstance(account, int):
            self.panel.start_new(account or None, self.reading)
            self.desk.navigation.replace()  # coming back here later is coming back to the list

    def title(self) -> str:
        """For the bread crumb."""
        return tr("Onboarding")

    def account_at_hand(self) -> int | None:
        """The account of the current project."""
        project = self.project()
        return None if project is None else project.account_id

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """An open project, a move before it is kept, the panels, the cohorts."""
        yield "open", self._picture_open
        yield "moving", self._picture_moving
        yield "milestone", self._picture_milestone
        yield "new", self.start_new
        yield "cohorts", lambda: self.show_which(COHORTS)

    def _picture_open(self) -> None:
        self.gantt.toggle(opened=True)

    def _picture_moving(self) -> None:
        project = self.project()
        if project is not None and project.next_milestone is not None:
            self.gantt.take(Key(MILESTONE, project.next_milestone.id))
            self._step_milestone(5)

    def _picture_milestone(self) -> None:
        self._drop()
        self.edit()

    # What is answered.

    def _take_figures(self, figures: OnboardingFigures) -> None:
        self.figures = figures
        self._read_anew()
        self.head.figures.tell(*figures_text(figures, self.reading))

    def _take(self, projects: tuple[ProjectRow, ...]) -> None:
        self._read_anew()
        self.gantt.show_projects(projects, self.reading)
        if self.moving.is_held:
            self.moving.drop()  # it may stand elsewhere now
        if self._wanted is not None and self.gantt.take(self._wanted):
            wanted, self._wanted = self._wanted, None
            if wanted.kind == PROJECT:
                self.gantt.toggle(opened=True)
        elif self._wanted is not None and self.which != ALL:
            self.show_which(ALL)
        self._show_view()
        self._follow()
        if not self._was_shown:
            self._was_shown = True
            QTimer.singleShot(0, self, self.shown.emit)

    def _read_anew(self) -> None:
        currency = self.figures.currency if self.figures is not None else ""
        today = self.desk.workspace.today()
        self.reading = Reading.of(self.desk.theme.look.language, today, currency)

    def _show_view(self) -> None:
        on_cohorts = self.which == COHORTS
        if on_cohorts:
            view: QWidget = self.cohorts
        elif self.gantt.lines.lines or self.gantt.loading:
            view = self.gantt
        else:
            view = self.empty
            self._tell_empty()
        self._stack.setCurrentWidget(view)
        self.legend.setVisible(view is self.gantt)
        self.head.filter.setVisible(not on_cohorts)

    def _tell_empty(self) -> None:
        typed, none_at_all = self.gantt.typed, not self.gantt.projects
        if not none_at_all:
            self.empty.tell(NothingSaid.NO_MATCH, typed)
        elif self.which == DONE:
            self.empty.tell(NothingSaid.NONE_DONE)
        else:
            self.empty.tell(NothingSaid.NONE)

    def _way_on(self) -> None:
        """The one button of an empty page."""
        if self.gantt.projects:
            self.head.filter.clear()
            self._filter("")
        elif self.which == DONE:
            self.show_which(ACTIVE)
        else:
            self.start_new()

    # Going through it.

    def show_which(self, which: str) -> None:
        """Other projects, or the cohorts of all."""
        self.head.which.show_value(which)
        if which == self.which:
            return
        self.which = which
        self.moving.drop()
        if which == COHORTS:
            self.cohorts.start(self.desk.workspace, self)
        else:
            self._watches["projects"].ask(state=_STATES[which])
        self._show_view()

    def project(self) -> ProjectRow | None:
        """The project that keys act on."""
        line = self.gantt.current()
        return None if line is None or self.which == COHORTS else line.project

    def milestone(self) -> MilestoneRow | None:
        """The milestone that keys act on: the current one, and of a project the next."""
        line = self.gantt.current()
        if line is None or self.which == COHORTS:
            return None
        return line.milestone if line.kind == MILESTONE else line.project.next_milestone

    def _needs_one(self) -> bool | str:
        return True if self.project() is not None else tr("Choose a project first.")

    def _go_to(self, key: Key) -> None:
        if self.gantt.take(key):
            if key.kind == PROJECT:
                self.gantt.toggle(opened=True)
        else:
            self._wanted = key
            if not self.gantt.loading:
                self.show_which(ALL)

    def _go_to_new(self, project_id: int) -> None:
        self._close_panel()
        self._wanted = Key(PROJECT, project_id)  # it comes with the next answer
        if self.which in (DONE, COHORTS):
            self.show_which(ACTIVE)

    def _filter(self, typed: str) -> None:
        self.gantt.filter(typed)
        self._show_view()

    def _start_filter(self) -> None:
        self.head.filter.setFocus()
        self.head.filter.selectAll()

    # Moving.

    def _step_milestone(self, by: int) -> None:
        project, one = self.project(), self.milestone()
        if project is None or one is None:
            return
        if self.gantt.current() is not None and project.id not in self.gantt.opened:
            self.gantt.toggle(opened=True)
        self.gantt.take(Key(MILESTONE, one.id))
        self.moving.step(project, one, by)

    def _drag(self, milestone_id: int, day: date) -> None:
        for project in self.gantt.projects:
            for one in project.milestones:
                if one.id == milestone_id:
                    self.moving.hold(project, one, project.calendar.next_working(day))

    def _show_moving(self) -> None:
        self.gantt.show_moves(self.moving.moves)
        self.bar.show_moving(self.moving, self.reading)

    def _keep(self) -> None:
        self.moving.keep()
        self.gantt.setFocus()

    def _drop(self) -> None:
        self.moving.drop()
        self.gantt.setFocus()

    # The panel and other acts.

    def edit(self) -> None:
        """What keys act on, in the panel."""
        if self.gantt.current() is not None:
            self.panel.opened = True
            self._follow()
            self.panel.start()

    def start_new(self) -> None:
        """The form of a new project; its account is chosen there."""
        self.panel.start_new(None, self.reading)

    def _follow(self) -> None:
        """The panel shows what is current; another milestone drops what was held."""
        line, held = self.gantt.current(), self.moving.milestone
        if held is not None and (line is None or line.milestone != held):
            self.moving.drop()
        if line is None:
            self.panel.close_records()
        elif line.kind == MILESTONE and line.milestone is not None:
            self.panel.show_milestone(line.project, line.milestone, self.reading)
        else:
            self.panel.show_project(line.project, self.reading)

    def _close_panel(self) -> None:
        self.panel.close_all()
        self.gantt.setFocus()

    def make_pdf(self) -> None:
        """The current project for its customer, on paper."""
        project = self.project()
        if project is not None:
            offer_onboarding(self, self.desk, project.id)

    def edit_project(self) -> None:
        """The current project, in the panel."""
        project = self.project()
        if project is not None:
            self.gantt.take(Key(PROJECT, project.id))
            self.edit()

    def import_holidays(self) -> None:
        """A file of holidays, for the country of the current project first."""
        project = self.project()
        country = project.country if project is not None and project.country else ""
        import_holiday_file(
            self,
            self.desk,
            lambda path, entries: self.panel.ask_country(path, entries, country),
        )

    # What Qt tells the page.

    def showEvent(self, event: QShowEvent) -> None:
        """The keys are the list's."""
        super().showEvent(event)
        self.gantt.setFocus()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 — Qt's name
        """Tab goes as one reads."""
        if step_in_order(self, forward=next):
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc drops a move, closes the panel, empties the filter, or goes back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.moving.is_held:
            self._drop()
        elif self.panel.isVisible():
            self._close_panel()
        elif self.gantt.typed:
            self.head.filter.clear()
            self._filter("")
            self.gantt.setFocus()
        else:
            self.desk.navigation.back()
