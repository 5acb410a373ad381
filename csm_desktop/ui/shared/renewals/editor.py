"""One renewal, edited in place: category, likelihood, amounts, requirements, checklist, its close.

The side panel of the board and the section of the account page both hold it. Whatever it changes
is a step of its own, which the window tells with its Undo.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import minor_to_text
from csm_desktop.domain.renewals import CATEGORIES
from csm_desktop.domain.renewals import DEFINITIONS as RENEWAL
from csm_desktop.operations.contracts import ContractRow, list_contracts
from csm_desktop.operations.playbooks import start_playbook
from csm_desktop.operations.renewal_edits import (
    add_requirement,
    close_renewal_lost,
    close_renewal_won,
    delete_requirement,
    edit_renewal,
    meet_requirement,
    reopen_renewal,
    reopen_requirement,
)
from csm_desktop.operations.renewals import RenewalDetails
from csm_desktop.operations.tasks import finish_task, reopen_task
from csm_desktop.ui import theme
from csm_desktop.ui.shared.renewals.check_list import CheckLine, CheckList
from csm_desktop.ui.shared.renewals.close_forms import LostForm, WonForm
from csm_desktop.ui.shared.renewals.form import (
    Form,
    Line,
    NotReadable,
    bring_into_sight,
    field,
    read_amount,
    read_whole,
)
from csm_desktop.ui.shared.renewals.words import (
    Reading,
    category_word,
    reason_word,
    refusal_sentence,
    state_word,
)
from csm_desktop.ui.shared.widgets import Button, Choice, Field, Label
from csm_desktop.ui.shared.words import say, tr
from csm_desktop.workspace import Workspace

PLAYBOOK = "renewal"
"""The playbook that the checklist is started from."""
_STEP_PERCENT = 5


class RenewalEditor(QWidget):
    """The controls of one renewal.

    Signals:
        form_toggled: a form came in the place of the controls, or went.
    """

    form_toggled = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.details: RenewalDetails | None = None
        self.form: Form | None = None
        self._reading: Reading | None = None
        self.lines: dict[str, Line] = {}
        self._build_outcome()
        self._build_lines()
        self._build_lists()
        self._build_buttons()
        self._arrange()

    # Building.

    def _build_outcome(self) -> None:
        self.outcome = Label("", wrap=True)

    def _build_lines(self) -> None:
        open_ones: list[tuple[object, str]] = [
            (name, category_word(name)) for name in CATEGORIES if name != "closed"
        ]
        self.category = Choice(tr("Category"), open_ones)
        self.category.chosen.connect(lambda value: self._edit("category", value))
        self.category.setToolTip(say(RENEWAL["category"]))
        self.lines["category"] = Line(tr("Category"), self.category)
        for name, title in (
            ("likelihood", tr("Likelihood, %")),
            ("target", tr("Target a year")),
            ("forecast", tr("Forecast a year")),
            ("comment", tr("Comment, internal")),
        ):
            editor = field(title)
            editor.setToolTip(say(RENEWAL[name]) if name in RENEWAL else "")
            editor.editingFinished.connect(lambda name=name: self._commit(name))
            editor.installEventFilter(self)
            self.lines[name] = Line(title, editor)

    def _build_lists(self) -> None:
        self.requirements = CheckList(tr("Requirements"))
        self.requirements.ticked.connect(self.tick_requirement)
        self.requirements.removed.connect(self._remove_requirement)
        self.new = Field(tr("New requirement"), hint=tr("What they need to renew. Enter adds it."))
        self.new.returnPressed.connect(self._add_requirement)
        self.new_problem = Label("", "bad", size=11, wrap=True)
        self.new_problem.hide()
        self.checklist = CheckList(tr("Checklist"))
        self.checklist.ticked.connect(self._tick_task)
        self.start_list = Button(tr("Start the T-120 checklist"), on_click=self.start_checklist)
        self._met = Label("", "muted", size=11)
        self._done = Label("", "muted", size=11)

    def _build_buttons(self) -> None:
        self.won = Button(tr("Close as won  W"), on_click=self.close_won)
        self.lost = Button(tr("Close as lost  L"), on_click=self.close_lost)
        self.reopen = Button(tr("Reopen  U"), on_click=self.reopen_it)
        for button, name in (
            (self.won, tr("Close as won")),
            (self.lost, tr("Close as lost")),
            (self.reopen, tr("Reopen")),
        ):
            button.setAccessibleName(name)

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.scale(12))
        grid.setVerticalSpacing(theme.scale(8))
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.lines["category"], 0, 0, top)
        grid.addWidget(self.lines["likelihood"], 0, 1, top)
        grid.addWidget(self.lines["target"], 1, 0, top)
        grid.addWidget(self.lines["forecast"], 1, 1, top)
        grid.addWidget(self.lines["comment"], 2, 0, 1, 2, top)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.scale(8))
        for button in (self.won, self.lost, self.reopen):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.scale(8))
        body.addWidget(self.outcome)
        body.addLayout(grid)
        body.addLayout(buttons)
        body.addSpacing(theme.scale(4))
        body.addLayout(_head(tr("Requirements"), self._met))
        body.addWidget(self.requirements)
        body.addWidget(self.new)
        body.addWidget(self.new_problem)
        body.addSpacing(theme.scale(4))
        body.addLayout(_head(tr("Checklist"), self._done))
        body.addWidget(self.checklist)
        body.addWidget(self.start_list)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._body)

    # Showing.

    def show_details(self, details: RenewalDetails, reading: Reading) -> None:
        """Show another renewal, or the same anew; what is being typed stays."""
        other = self.details is None or self.details.row.contract_id != details.row.contract_id
        if other:
            self.close_form()
            self.new.clear()
        self.details, self._reading = details, reading
        row = details.row
        self.category.show_value(row.category)
        for name in ("likelihood", "target", "forecast", "comment"):
            line = self.lines[name]
            assert isinstance(line.editor, Field)
            if other or not (line.editor.hasFocus() and line.editor.isModified()):
                line.editor.setText(self._typed(name))
                line.refuse("")
        self._show_outcome()
        self._show_lists()

    def _typed(self, name: str) -> str:
        """A value as it would be typed."""
        assert self.details is not None
        value = getattr(self.details.row, name)
        if name in ("target", "forecast"):
            return minor_to_text(value, self.details.row.currency)
        return "" if value is None else str(value)

    def _show_outcome(self) -> None:
        assert self.details is not None
        row = self.details.row
        decided = row.outcome is not None
        for name in ("category", "likelihood", "forecast"):
            self.lines[name].setVisible(not decided)
        self.won.setVisible(self._closes())
        self.lost.setVisible(self._closes())
        self.reopen.setVisible(row.recorded)
        sentence = self._outcome_sentence() if decided else ""
        if row.state in ("renews itself", "not recorded"):
            sentence = _capital(state_word(row.state)) + "."
        self.outcome.setText(sentence)
        self.outcome.setVisible(bool(sentence))
        self.lines["target"].title.setText(tr("Target a year, {currency}", currency=row.currency))
        forecast = tr("Forecast a year, {currency}", currency=row.currency)
        self.lines["forecast"].title.setText(forecast)

    def _closes(self) -> bool:
        """Whether it can be closed; a loss told by a cancellation can still get its reason."""
        row = self.details.row if self.details is not None else None
        return row is not None and not row.recorded and row.outcome != "renewed"

    def _outcome_sentence(self) -> str:
        assert self.details is not None and self._reading is not None
        row, reading = self.details.row, self._reading
        day = reading.day(row.decided_on)
        parts = [tr("{outcome}, {day}.", outcome=_capital(state_word(row.state)), day=day)]
        if row.final is not None and row.outcome == "renewed":
            parts.append(
                tr(
                    "{final} a year against a target of {target}.",
                    final=reading.exact(row.final, row.currency),
                    target=reading.exact(row.target, row.currency),
                )
            )
        if row.reason is not None:
            reasons = ", ".join(
                reason_word(reason) for reason in (row.reason, row.reason_detail) if reason
            )
            parts.append(tr("Reason: {reason}.", reason=reasons))
        if not row.recorded:
            parts.append(tr("Told by its contracts and cancellations, not recorded by hand."))
        return " ".join(parts)

    def _show_lists(self) -> None:
        assert self.details is not None and self._reading is not None
        reading = self._reading
        self.requirements.show_lines(
            [
                CheckLine(
                    one.id,
                    one.title,
                    one.met_on is not None,
                    "" if one.met_on is None else reading.short_day(one.met_on),
                )
                for one in self.details.requirements
            ]
        )
        self.checklist.show_lines(
            [
                CheckLine(
                    task.task_id,
                    task.title,
                    task.done_at is not None,
                    "" if task.due_on is None else reading.short_day(task.due_on),
                    _is_late(task.due_on, task.done_at is not None, reading.today),
                )
                for task in self.details.checklist
            ]
        )
        row = self.details.row
        self._met.setText(_share(row.requirements_met, row.requirements))
        self._done.setText(_share(row.checklist_done, row.checklist))
        started = any(task.playbook for task in self.details.checklist)
        self.start_list.setVisible(not started and row.outcome is None)

    # Editing.

    def _commit(self, name: str) -> None:
        """Keep what was typed; where it cannot be read, say so at the field."""
        line = self.lines[name]
        if self.details is None or line.text.strip() == self._typed(name):
            line.refuse("")
            return
        try:
            value = self._read(name, line.text)
        except NotReadable as problem:
            line.refuse(str(problem))
            return
        line.refuse("")
        self._edit(name, value)

    def _read(self, name: str, text: str) -> object:
        assert self.details is not None
        if name in ("target", "forecast"):
            return read_amount(text, self.details.row.currency)
        if name == "likelihood":
            return read_whole(text)
        return text.strip() or None

    def _edit(self, name: str, value: object) -> None:
        if self.details is None:
            return
        editor = self.lines[name].editor
        if isinstance(editor, Field):
            editor.setModified(False)
        self._do(edit_renewal, self._at(self.lines[name]), values={name: value})

    def _at(self, line: Line) -> Callable[[Refusal], None]:
        return lambda refusal: line.refuse(refusal_sentence(refusal))

    def _do(
        self,
        command: Callable[..., Any],
        refused: Callable[[Refusal], None] | None,
        *,
        done: Callable[[Any], None] | None = None,
        **given: Any,
    ) -> None:
        """A command about this contract."""
        assert self.details is not None
        row = self.details.row
        self._workspace.do(
            command,
            done=done,
            refused=refused,
            contract_id=row.contract_id,
            name=_name(self.details),
            **given,
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc gives a field's old value back; up and down change the likelihood by five."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        name = next((name for name, line in self.lines.items() if line.editor is watched), None)
        if name is None or not isinstance(watched, Field) or self.details is None:
            return False
        if event.key() == Qt.Key.Key_Escape and watched.text() != self._typed(name):
            watched.setText(self._typed(name))
            self.lines[name].refuse("")
            return True
        steps = {Qt.Key.Key_Up: _STEP_PERCENT, Qt.Key.Key_Down: -_STEP_PERCENT}
        step = steps.get(Qt.Key(event.key()))
        if name == "likelihood" and step is not None:
            self._step_likelihood(watched, step)
            return True
        return False

    def _step_likelihood(self, editor: Field, step: int) -> None:
        assert self.details is not None
        try:
            now = read_whole(editor.text())
        except NotReadable:
            now = None
        value = self.details.row.likelihood if now is None else now
        editor.setText(str(max(0, min(100, value + step))))
        editor.setModified(True)

    # Requirements and checklist.

    def _add_requirement(self) -> None:
        title = self.new.text().strip()
        if not title or self.details is None:
            return

        def added(_id: int) -> None:
            self.new.clear()
            self._say_new("")

        self._workspace.do(
            add_requirement,
            contract_id=self.details.row.contract_id,
            title=title,
            done=added,
            refused=lambda refusal: self._say_new(refusal_sentence(refusal)),
        )

    def _say_new(self, sentence: str) -> None:
        self.new_problem.setText(sentence)
        self.new_problem.setVisible(bool(sentence))
        self.new.show_problem(bool(sentence))

    def tick_requirement(self, number: int) -> None:
        """Met today, or open again."""
        assert self.details is not None
        one = next(one for one in self.details.requirements if one.id == number)
        do = self._workspace.do
        if one.met_on is None:
            today = self._workspace.today()
            do(meet_requirement, requirement_id=number, title=one.title, met_on=today)
        else:
            do(reopen_requirement, requirement_id=number, title=one.title)

    def _remove_requirement(self, number: int) -> None:
        assert self.details is not None
        one = next(one for one in self.details.requirements if one.id == number)
        self._workspace.do(delete_requirement, requirement_id=number, title=one.title)

    def _tick_task(self, number: int) -> None:
        assert self.details is not None
        task = next(task for task in self.details.checklist if task.task_id == number)
        command = finish_task if task.done_at is None else reopen_task
        self._workspace.do(command, task_id=number, title=task.title)

    def start_checklist(self) -> None:
        """Make the tasks from T-120 to T-0."""
        if self.details is None or self._reading is None:
            return
        self._workspace.do(
            start_playbook,
            playbook=PLAYBOOK,
            language=self._reading.locale,
            contract_id=self.details.row.contract_id,
        )

    # Closing.

    def close_won(self) -> None:
        """Ask for the next term."""
        if self.details is None or self._reading is None or not self._closes():
            return
        form = WonForm(
            self.details,
            self._reading,
            keep=lambda values: self._do(
                close_renewal_won, form.refuse, done=lambda _id: self._kept(form), **values
            ),
            close=self.close_form,
        )
        self._show_form(form)
        form.start()
        contract_id = self.details.row.contract_id

        def offer(contracts: tuple[ContractRow, ...]) -> None:
            if form is self.form:
                form.offer_ends(_ends_of(contracts, contract_id))

        self._workspace.ask(list_contracts, offer, account_id=self.details.row.account_id)

    def close_lost(self) -> None:
        """Ask for the reason."""
        if self.details is None or self._reading is None or not self._closes():
            return
        form = LostForm(
            self._reading,
            keep=lambda values: self._do(
                close_renewal_lost, form.refuse, done=lambda _none: self._kept(form), **values
            ),
            close=self.close_form,
        )
        self._show_form(form)
        form.start()

    def reopen_it(self) -> None:
        """Take a recorded outcome back."""
        if self.details is not None and self.details.row.recorded:
            self._do(reopen_renewal, None)

    def start(self) -> None:
        """Put the keys where one changes most."""
        if self.form is None:
            self.category.setFocus()

    def close_form(self) -> None:
        """The controls again."""
        form, self.form = self.form, None
        if form is None:
            return
        form.hide()
        form.deleteLater()
        self._body.show()
        self.form_toggled.emit()

    def _kept(self, form: Form) -> None:
        if form is self.form:
            self.close_form()

    def _show_form(self, form: Form) -> None:
        self.close_form()
        self.form = form
        self._body.hide()
        self._column.addWidget(form)
        form.show()
        self.form_toggled.emit()
        bring_into_sight(form)


def _head(title: str, note: Label) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.scale(8))
    row.addWidget(Label(title, bold=True))
    row.addWidget(note)
    row.addStretch(1)
    return row


def _name(details: RenewalDetails) -> str:
    """What the history calls the renewal."""
    row = details.row
    return f"{row.account}: {row.title}" if row.title else row.account


def _ends_of(contracts: tuple[ContractRow, ...], own: int) -> list[tuple[date, str]]:
    """Ends of other paid contracts, each day once, the nearest first."""
    found: dict[date, str] = {}
    for contract in contracts:
        if contract.id != own and not contract.trial and contract.ends_on is not None:
            found.setdefault(contract.ends_on, contract.title or tr("Contract"))
    return sorted(found.items())


def _share(done: int, every: int) -> str:
    return tr("{done} of {all}", done=done, all=every) if every else ""


def _is_late(due_on: date | None, done: bool, today: date) -> bool:
    return due_on is not None and not done and due_on < today


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
