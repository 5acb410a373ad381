"""Success plans: all of them in a list, or one as a document one types into.

The document, its right side, the list and the preview paint themselves; here is what is asked of
the book, which of them is seen, and what the window's actions do.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.plan_records import AccountPlan, Plan, PlanRow
from csm_desktop.operations.plans import list_plans, read_account_plan, read_plan
from csm_desktop.ui import theme
from csm_desktop.ui.lists_out import offer_list, plans_out
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.plans.acts import Acts
from csm_desktop.ui.plans.document import PlanDocument
from csm_desktop.ui.plans.listing import PlanList
from csm_desktop.ui.plans.marks import WordMark
from csm_desktop.ui.plans.new_plan import NewPlan
from csm_desktop.ui.plans.preview import PlanPreview
from csm_desktop.ui.plans.sentence import Sentence
from csm_desktop.ui.plans.side import PlanSide
from csm_desktop.ui.plans.word import Part
from csm_desktop.ui.printing.plan_flow import offer_plan
from csm_desktop.ui.shared.menu import dressed_menu
from csm_desktop.ui.shared.nouns import leading_name
from csm_desktop.ui.shared.plans.words import PLAN_STATES, Reading, refusal_sentence
from csm_desktop.ui.shared.reading_order import step_in_order
from csm_desktop.ui.shared.widgets import Button, Kind, Label, filled, hairline
from csm_desktop.ui.shared.words import say, tr
from csm_desktop.workspace import Watch

_WIDE = 1624
"""From this width the page has a document and two columns beside it, before zoom."""


class PlansPage(Page):
    """The list, or a plan."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.plan: Plan | None = None
        self._wanted: int | None = None
        self._was_shown = False
        self._watches: dict[str, Watch] = {}
        self.acts = Acts(desk.workspace, lambda: self.reading)
        self.list = PlanList()
        self.new = NewPlan(desk, self)
        self.document = PlanDocument(self.acts)
        self.side = PlanSide(self.acts)
        self.preview: PlanPreview | None = None
        self._arrange()
        self._connect()
        self._handle()

    @property
    def reading(self) -> Reading:
        """Who reads, today."""
        return Reading.of(self.desk.theme.look.language, self.desk.workspace.today())

    # Building.

    def _arrange(self) -> None:
        filled(self, "surface")
        self._body = QStackedWidget()
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.document, 1)
        row.addWidget(hairline(upright=True))
        row.addWidget(self.side)
        self._both = both
        self._body.addWidget(both)
        one = QWidget()
        column = QVBoxLayout(one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(hairline())
        column.addWidget(self._body, 1)
        self._one = one
        self.list.below.addWidget(self.new)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(one)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.setFocusProxy(self.list)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(theme.scale(52))
        self.account = Label("", size=20, bold=True)
        self.name = Sentence(size=15, line=28)
        self.state = WordMark()
        self.leaving = Button(tr("Preview what leaves"), Kind.QUIET, on_click=self.toggle_preview)
        self.pdf = Button(tr("Make PDF"), Kind.PRIMARY, on_click=self.make_pdf)
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(12))
        row.addWidget(self.account)
        row.addWidget(self.name, 1)
        row.addWidget(self.state)
        row.addWidget(self.leaving)
        row.addWidget(self.pdf)
        return head

    def _connect(self) -> None:
        self.list.opened.connect(lambda plan: self.desk.navigation.go("plans", plan=plan))
        self.list.new_asked.connect(lambda: self.desk.actions.run("new_plan"))
        self.new.made.connect(lambda plan: self.desk.navigation.go("plans", plan=plan))
        self.new.left.connect(self.list.setFocus)
        self.name.committed.connect(self._rename)
        self.state.asked.connect(self._open_state_menu)
        self.state.stepped.connect(self._open_state_menu)
        self.document.internal_asked.connect(self.side.internal.open_note)

    def _handle(self) -> None:
        handle = self.desk.actions.handle
        plan_acts: dict[str, Callable[[], object]] = {
            "new_objective": self.document.new_objective.start,
            "preview_leaving": self.toggle_preview,
            "make_pdf": self.make_pdf,
        }
        for name, act in plan_acts.items():
            handle(name, act, enabled=self._has_plan, on=self)
        handle("new_plan", self.start_new, on=self)
        handle("next", lambda: self._step(1), on=self)
        handle("previous", lambda: self._step(-1), on=self)
        handle("filter", self._filter, on=self)
        handle("export_rows", self.export_list, enabled=self._has_list, on=self)

    def export_list(self) -> None:
        """The plans that the filter leaves, as CSV or a workbook."""
        offer_list(self, self.desk, plans_out(self.list.shown))

    def _has_list(self) -> bool | str:
        if self.plan is not None:
            return tr("Go back to the list of plans first.")
        return bool(self.list.shown) or tr("There is nothing to export here.")

    def _has_plan(self) -> bool | str:
        return self.plan is not None or tr("Open a plan first.")

    # The place.

    def show_place(self, **what: object) -> None:
        """``plan``: that one; ``account``: its plan; ``new``: the form for one of that account."""
        plan, account, new = what.get("plan"), what.get("account"), what.get("new")
        self._close_preview()
        if isinstance(plan, int):
            self._show_one(plan)
        elif isinstance(account, int) and not new:
            self.desk.workspace.ask(
                read_account_plan,
                lambda found: self._take_account_plan(found, account),
                account_id=account,
            )
        else:
            self._show_list()
            if new:
                template = what.get("template")
                self.new.start(
                    account if isinstance(account, int) else None,
                    template if isinstance(template, str) else None,
                )

    def title(self) -> str | tuple[str, ...]:
        """Plans, and whose."""
        if self.plan is not None:
            return (tr("Plans"), self.plan.account)
        return tr("Plans")

    def account_at_hand(self) -> int | None:
        """The account of the plan, or of the row."""
        if self.plan is not None:
            return self.plan.account_id
        key = self.list.table.current_key()
        return next((row.account_id for row in self.list.rows if row.id == key), None)

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The list, the first plan, its values and its preview."""
        yield "list", lambda: None
        yield "plan", lambda: self._show_one(self.list.rows[0].id) if self.list.rows else None
        yield "values", self._picture_values
        yield "preview", self.toggle_preview

    def _picture_values(self) -> None:
        for block in self.document.blocks.values():
            block.show_values(True)

    # What is asked and answered.

    def _watch(self, name: str, question: Callable[..., object], **params: Any) -> None:
        receive: Callable[[Any], None] = self._take_plan if name == "plan" else self._take_rows
        if name in self._watches:
            self._watches[name].ask(**params)
        else:
            self._watches[name] = self.desk.workspace.watch(self, question, receive, **params)

    def _show_list(self) -> None:
        self.plan, self._wanted = None, None
        self._stack.setCurrentWidget(self.list)
        self.setFocusProxy(self.list)
        if "list" not in self._watches:
            self._watch("list", list_plans)
        self.list.setFocus()

    def _show_one(self, plan_id: int) -> None:
        self.new.hide()
        self._wanted = plan_id
        if self.plan is None or self.plan.id != plan_id:
            self.plan = None
        self._watch("plan", read_plan, plan_id=plan_id)

    def _take_account_plan(self, found: AccountPlan | None, account_id: int) -> None:
        if found is not None:
            self._show_one(found.row.id)
        else:
            self._show_list()
            self.new.start(account_id)

    def _take_rows(self, rows: Sequence[PlanRow]) -> None:
        self.list.show_rows(rows, self.reading)
        self._tell_shown()

    def _take_plan(self, plan: Plan | None) -> None:
        if self._wanted is None or (plan is not None and plan.id != self._wanted):
            return
        if plan is None:
            self.desk.navigation.go("plans")
            return
        first = self.plan is None
        if first:
            self.name.give_up()
        self.plan = plan
        self._show_head(plan)
        self.document.show_plan(plan, self.reading)
        self.side.show_plan(plan, self.reading)
        if self.preview is not None:
            self.preview.show_plan(plan)
        self._stack.setCurrentWidget(self._one)
        if first:
            self.setFocusProxy(self.document)
            self.document.verticalScrollBar().setValue(0)
            self.desk.navigation.retitle()
            self.document.setFocus()
        self._tell_shown()

    def _show_head(self, plan: Plan) -> None:
        self.account.setText(leading_name(plan.account, plan.native_name, self.reading.locale))
        name = Part(plan.name, "name", tr("Name of the plan"), ink="muted")
        self.name.show_parts([name])
        word = say(PLAN_STATES.get(plan.state, plan.state))
        self.state.show_words(word, tip=tr("Enter: draft, active or closed"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room, what stands at the right stands in two columns."""
        super().resizeEvent(event)
        self.side.set_wide(event.size().width() >= theme.scale(_WIDE))

    def _tell_shown(self) -> None:
        if not self._was_shown:
            self._was_shown = True
            self.shown.emit()

    # Acting.

    def start_new(self) -> None:
        """Ask for a new plan; of the account at hand."""
        account = self.account_at_hand() if self.plan is not None else None
        if self.plan is not None:
            self.desk.navigation.go("plans")
        self.new.start(account)

    def _rename(self, key: str, typed: str) -> None:
        def refuse(refusal: Refusal) -> None:
            self.name.refuse(key, typed, refusal_sentence(refusal))

        if self.plan is not None:
            self.acts.edit_plan(self.plan, {"name": typed or None}, refuse)

    def _open_state_menu(self) -> None:
        plan = self.plan
        if plan is None:
            return
        menu = dressed_menu(self, tr("State of the plan"))
        for state, word in PLAN_STATES.items():
            act = menu.addAction(say(word))
            act.setCheckable(True)
            act.setChecked(state == plan.state)
            act.triggered.connect(
                lambda _checked=False, state=state: self.acts.edit_plan(plan, {"state": state})
            )
        menu.addSeparator()
        menu.addAction(tr("Open the account")).triggered.connect(
            lambda _checked=False: self._open_account()
        )
        menu.addAction(tr("Delete the plan")).triggered.connect(
            lambda _checked=False: self.acts.delete_plan(plan)
        )
        menu.popup(self.state.mapToGlobal(QPoint(0, self.state.height())))

    def _open_account(self) -> None:
        if self.plan is not None:
            self.desk.navigation.go("account", account=self.plan.account_id)

    def make_pdf(self) -> None:
        """The PDF; from the preview exactly what it shows, else the language is asked for."""
        if self.preview is not None and self._body.currentWidget() is self.preview:
            self.preview.make_pdf()
        elif self.plan is not None:
            offer_plan(self, self.desk, self.plan.id)

    def toggle_preview(self) -> None:
        """What leaves, page by page; and back."""
        if self.plan is None:
            return
        if self._body.currentWidget() is not self._both:
            self._close_preview()
            return
        if self.preview is None:
            self.preview = PlanPreview(self.desk)
            self.preview.closed.connect(self._close_preview)
            self._body.addWidget(self.preview)
        self.preview.show_plan(self.plan)
        self._body.setCurrentWidget(self.preview)
        self._name_preview(tr("Back to the plan"))
        self.preview.area.setFocus()

    def _close_preview(self) -> None:
        if self._body.currentWidget() is not self._both:
            self._body.setCurrentWidget(self._both)
            self._name_preview(tr("Preview what leaves"))
            self.leaving.setFocus()

    def _name_preview(self, words: str) -> None:
        self.leaving.setText(words)
        self.leaving.setAccessibleName(words)
        self.leaving.updateGeometry()

    def _step(self, by: int) -> None:
        if self.plan is None:
            self.list.table.step(by)
        else:
            self.document.step(by)

    def _filter(self) -> None:
        if self.plan is None:
            self.list.filter.setFocus()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 — Qt's name
        """Tab goes as one reads."""
        if step_in_order(self, forward=next):
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """V records a value of the objective at hand; Esc goes back to the list."""
        if event.key() == Qt.Key.Key_V and not event.modifiers() and self.plan is not None:
            block = self.document.block_at_hand()
            if block is not None:
                block.record_value()
        elif event.key() == Qt.Key.Key_Escape and self.plan is not None:
            self.desk.navigation.go("plans")
        else:
            super().keyPressEvent(event)
