"""One project as a whole: name, start and country, how far it is, and what can be done to it."""

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.onboarding_edits import edit_project, stop_project
from csm_desktop.operations.onboarding_rows import ProjectRow
from csm_desktop.ui import theme
from csm_desktop.ui.shared.onboarding.words import done_text, slip_sentence
from csm_desktop.ui.shared.renewals.form import Form, Line, NotReadable, field, read_day
from csm_desktop.ui.shared.renewals.words import Reading, refusal_sentence
from csm_desktop.ui.shared.widgets import Button, Field, Kind, Label
from csm_desktop.ui.shared.words import tr, trn
from csm_desktop.workspace import Workspace


class ProjectEditor(QWidget):
    """The controls of one project.

    Signals:
        acted (str): an act by its name in ``acts.py``.
        stop_wanted: it is to be given up.
        milestone_wanted: another milestone is to be added.
        holidays_wanted: a file of holidays is to be imported.
    """

    acted = Signal(str)
    stop_wanted = Signal()
    milestone_wanted = Signal()
    holidays_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.project: ProjectRow | None = None
        self.lines: dict[str, Line] = {}
        for name, title in (
            ("name", tr("Name")),
            ("starts_on", tr("Starts on")),
            ("own_country", tr("Country of the holidays")),
        ):
            editor = field(title)
            self.lines[name] = Line(title, editor)
            editor.editingFinished.connect(lambda name=name: self._commit(name))
        self.facts = Label("", "muted", wrap=True)
        self.holidays = Label("", "muted", size=11, wrap=True)
        self.bring = Button(tr("Import holidays…"), Kind.QUIET, on_click=self.holidays_wanted.emit)
        self._acts: dict[str, Button] = {}
        self._arrange()
        self.setFocusProxy(self.lines["name"].editor)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scale(12))
        grid.setVerticalSpacing(theme.scale(8))
        grid.addWidget(self.lines["name"], 0, 0, 1, 2)
        grid.addWidget(self.lines["starts_on"], 1, 0)
        grid.addWidget(self.lines["own_country"], 1, 1)
        grid.addWidget(self.holidays, 2, 0)
        grid.addWidget(self.bring, 2, 1)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.scale(12))
        whole.addWidget(self.facts)
        whole.addLayout(grid)
        for row in self._rows():
            line = QHBoxLayout()
            line.setSpacing(theme.scale(8))
            for name, words, do in row:
                button = Button(words, Kind.PLAIN, on_click=do)
                self._acts[name] = button
                line.addWidget(button)
            line.addStretch(1)
            whole.addLayout(line)

    def _rows(self) -> tuple[tuple[tuple[str, str, Callable[[], object]], ...], ...]:
        def act(name: str) -> Callable[[], object]:
            return lambda: self.acted.emit(name)

        return (
            (
                ("milestone", tr("Add a milestone"), self.milestone_wanted.emit),
                ("account", tr("Open account"), act("account")),
                ("pdf", tr("Make a PDF"), act("pdf")),
            ),
            (
                ("replan", tr("Set the targets anew"), act("replan")),
                ("derive", tr("Count the dates anew"), act("derive")),
            ),
            (
                ("stop", tr("Stop the project"), self.stop_wanted.emit),
                ("resume", tr("Go on with it"), act("resume")),
                ("delete", tr("Delete the project"), act("delete_project")),
            ),
        )

    def show_project(self, project: ProjectRow, reading: Reading) -> None:
        """Show another project, or the same anew; what is being typed stays."""
        other = self.project is None or self.project.id != project.id
        self.project = project
        for name, line in self.lines.items():
            editor = line.editor
            assert isinstance(editor, Field)
            if other or not (editor.hasFocus() and editor.isModified()):
                editor.setText(self._typed(name))
                line.refuse("")
        country = self.lines["own_country"].editor
        assert isinstance(country, Field)
        country.setPlaceholderText("" if project.own_country else project.country or "")
        self.holidays.setText(holidays_text(project.country, len(project.holidays)))
        self.facts.setText(facts_text(project, reading))
        self._acts["stop"].setVisible(project.state == "active")
        self._acts["resume"].setVisible(project.state == "stopped")

    def give_up(self) -> None:
        """What is typed and not kept yet is as it was."""
        for name, line in self.lines.items():
            if isinstance(line.editor, Field) and line.editor.isModified():
                line.editor.setText(self._typed(name))
                line.refuse("")

    def _typed(self, name: str) -> str:
        assert self.project is not None
        value = getattr(self.project, name)
        if isinstance(value, date):
            return value.isoformat()
        return value or ""

    def _commit(self, name: str) -> None:
        line, project = self.lines[name], self.project
        if project is None or line.text.strip() == self._typed(name):
            line.refuse("")
            return
        value: object = line.text.strip()
        if name == "starts_on":
            try:
                value = read_day(line.text)
                if value is None:
                    raise NotReadable(tr("Write a day as 2027-03-31."))
            except NotReadable as problem:
                line.refuse(str(problem))
                return

        def refuse(refusal: Refusal) -> None:
            line.refuse(refusal_sentence(refusal))

        column = "country" if name == "own_country" else name
        self._workspace.do(
            edit_project,
            refused=refuse,
            project_id=project.id,
            name=project.name,
            values={column: value if value or name == "name" else None},
        )


class StopForm(Form):
    """Why a project is given up."""

    places: ClassVar = {"project_stop_without_reason": "reason"}

    def __init__(
        self, workspace: Workspace, project: ProjectRow, close: Callable[[], object]
    ) -> None:
        super().__init__(tr("Stop the project"), tr("Stop it"), close)
        self._workspace = workspace
        self._project = project
        self.add("reason", tr("Why"), field(tr("Why")))

    def submit(self) -> None:
        """Keep it."""
        self.clear_problems()
        self._workspace.do(
            stop_project,
            done=self._done,
            refused=self.refuse,
            project_id=self._project.id,
            name=self._project.name,
            stopped_on=self._workspace.today(),
            reason=self.lines["reason"].text,
        )

    def _done(self, _nothing: object) -> None:
        self._close()


def holidays_text(country: str | None, count: int) -> str:
    """How many holidays the book knows of a country."""
    if not country:
        return tr("No country: only weekends are left out")
    if not count:
        return tr("No holidays known for {country}", country=country)
    return trn(
        "{n} holiday known for {country}",
        "{n} holidays known for {country}",
        count,
        country=country,
    )


def facts_text(project: ProjectRow, reading: Reading) -> str:
    """How far it is, in one paragraph."""
    parts = [tr("{done} milestones reached", done=done_text(project))]
    if project.complete.share is not None:
        parts[0] += f" ({reading.share(project.complete.share)})"
    if project.slip is not None:
        parts.append(slip_sentence(project.slip))
    value = project.first_value
    if value is not None and value.days is not None:
        parts.append(
            trn(
                "first value {n} day after the start",
                "first value {n} days after the start",
                value.days,
            )
        )
    elif value is not None:
        parts.append(
            tr(
                "first value expected {day}, {n} days after the start",
                day=reading.short_day(value.forecast_on),
                n=value.expected_days,
            )
        )
    if project.template:
        parts.append(tr("began from “{template}”", template=project.template))
    if project.stopped_on is not None:
        day = reading.day(project.stopped_on)
        parts.append(tr("stopped {day}: {why}", day=day, why=project.stop_reason or ""))
    return " · ".join(parts)
