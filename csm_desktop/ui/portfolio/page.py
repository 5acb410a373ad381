"""The portfolio: a report of six figures and charts, from how much to who stays.

The page chooses accounts and days and says where a mark leads. What is asked is ``answers.py``'s,
where a chart stands ``report.py``'s and ``sections.py``'s, what it says the ``*_content.py``'s.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from csm_desktop.operations.portfolio import read_figures
from csm_desktop.operations.portfolio_before import FiguresBefore, read_figures_before
from csm_desktop.operations.portfolio_records import Figures
from csm_desktop.operations.segments import Segment, list_segments
from csm_desktop.ui import theme
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.portfolio.answers import Answers
from csm_desktop.ui.portfolio.block import Block, ChartBlock
from csm_desktop.ui.portfolio.changes_block import ChangesBlock
from csm_desktop.ui.portfolio.figures import changes_since, six_figures
from csm_desktop.ui.portfolio.head import Head
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.portfolio.report import Report
from csm_desktop.ui.portfolio.satisfaction_block import SatisfactionBlock
from csm_desktop.ui.portfolio.sections import BY_ID, CHANGES
from csm_desktop.ui.portfolio.segments_block import SegmentsBlock
from csm_desktop.ui.shared.widgets import Button, Kind, Label, filled
from csm_desktop.ui.shared.words import tr, trn

_BLOCKS: dict[str, type[ChartBlock]] = {
    "segments": SegmentsBlock,
    "success_satisfaction": SatisfactionBlock,
}
"""Charts with something beside them."""


class PortfolioPage(Page):
    """The page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.answers = Answers(self, desk.workspace)
        self.figures: Figures | None = None
        self._before: FiguresBefore | None = None
        self._segments: tuple[Segment, ...] = ()
        self._scope = ""
        self._was_shown = False
        self.head = Head()
        self.report = Report(self.head, self._make_block)
        self.empty = _Empty(lambda: desk.navigation.go("import"))
        self.slides: QWidget | None = None
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        filled(self, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.report)
        column.addWidget(self.empty)
        self.empty.hide()

    def _make_block(self, name: str) -> Block:
        if name == CHANGES:
            return ChangesBlock(self.desk, self.answers)
        make = _BLOCKS.get(name, ChartBlock)
        return make(self.desk, self.answers, BY_ID[name])

    def _connect(self) -> None:
        desk, head = self.desk, self.head
        head.as_of.clicked.connect(lambda _checked=False: desk.actions.run("see_as_of"))
        head.compare.clicked.connect(lambda _checked=False: self.compare_dates())
        head.present.clicked.connect(lambda _checked=False: self.present())
        head.make_pdf.clicked.connect(lambda _checked=False: self.make_pdf())
        head.scope.chosen.connect(self._choose_scope)
        head.opened.connect(self.open_accounts)
        self.report.chosen.connect(self.open_accounts)
        self.report.first_filled.connect(self._tell_shown)
        desk.workspace.as_of_changed.connect(self._show_days)
        for action, act in (
            ("compare_dates", self.compare_dates),
            ("present", self.present),
            ("make_pdf", self.make_pdf),
        ):
            desk.actions.handle(action, act, enabled=self._has_figures, on=self)

    # The place.

    def show_place(self, **what: object) -> None:
        """Show the report; ``query`` chooses the accounts, ``since`` the day compared with."""
        query, since = what.get("query"), what.get("since")
        self.answers.choose(
            query=query if isinstance(query, str) else self.answers.query,
            since=since if isinstance(since, date) else self.answers.since,
        )
        if self.figures is None and not self._segments:
            self.answers.want(read_figures, self._take_figures, since=True)
            self.answers.want(read_figures_before, self._take_before, since=True)
            self.desk.workspace.watch(self, list_segments, self._take_segments)
            self.report.look()
        self._show_days()

    def title(self) -> str:
        """For the bread crumb."""
        return tr("Portfolio")

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The report from top to bottom, and presented."""
        bar = self.report.verticalScrollBar()
        yield "portfolio", lambda: bar.setValue(0)
        yield "portfolio-where", lambda: bar.setValue(self.report.viewport().height())
        yield "portfolio-voices", lambda: bar.setValue(2 * self.report.viewport().height())
        yield "portfolio-end", lambda: bar.setValue(bar.maximum())

    def _tell_shown(self) -> None:
        if not self._was_shown:
            self._was_shown = True
            self.shown.emit()

    # What arrives.

    @property
    def reader(self) -> Reader:
        """Who reads, on the day that is seen."""
        return Reader.of(self.desk.theme.look.language, self.desk.workspace.today())

    def _take_figures(self, figures: Figures) -> None:
        first, self.figures = self.figures is None, figures
        reader = self.reader
        many = reader.number(figures.accounts)
        accounts = trn("{n} account", "{n} accounts", figures.accounts, n=many)
        self.head.accounts.setText(
            tr("{accounts}, {currency}", accounts=accounts, currency=figures.currency)
        )
        self._show_figures()
        self._show_days()
        nothing = not figures.accounts and not self.answers.query
        self.empty.setVisible(nothing)
        self.report.setVisible(not nothing)
        if nothing:
            self._tell_shown()
        if first:
            self.desk.actions.enable_keys()

    def _take_before(self, before: FiguresBefore) -> None:
        self._before = before
        self._show_figures()

    def _show_figures(self) -> None:
        figures, reader = self.figures, self.reader
        if figures is None:
            return
        changes = changes_since(figures, self._before, reader)
        self.head.show_figures(six_figures(figures, reader), changes)
        self.head.tell(self._notice(figures))

    def _notice(self, figures: Figures) -> str:
        if figures.missing:
            return tr(
                "Left out of every amount, because there is no rate: {currencies}. Preferences has"
                " the rates.",
                currencies=", ".join(figures.missing),
            )
        if figures.accounts and not figures.arr and not figures.customers:
            return tr(
                "No paid contract on these days: contracts make ARR, GRR and NRR. Import"
                " subscriptions or deals that were won."
            )
        return ""

    def _take_segments(self, segments: tuple[Segment, ...]) -> None:
        self._segments = segments
        usable = [one for one in segments if one.count is not None]
        self.head.scope.options = [
            ("", tr("Whole book")),
            *((one.query, one.name) for one in usable),
        ]
        query = self.answers.query
        if query not in (value for value, _words in self.head.scope.options):
            broken = any(one.query == query for one in segments)
            if broken:  # a field that it asks for was deleted
                self._choose_scope("")
            else:
                self.head.scope.show_value(query, query)
                return
        self.head.scope.show_value(self.answers.query)

    # Choosing.

    def _choose_scope(self, query: object) -> None:
        self.answers.choose(query=str(query), since=self.answers.since)
        self.head.scope.show_value(query)
        self._keep_place()

    def _keep_place(self) -> None:
        place = self.desk.navigation.place
        if place is not None and place.page == "portfolio":
            self.desk.navigation.replace(query=self.answers.query, since=self.answers.since)

    def _show_days(self) -> None:
        workspace, reader = self.desk.workspace, self.reader
        day = reader.day(workspace.today())
        words = day if workspace.as_of else tr("today, {day}", day=day)
        self.head.as_of.show_day(tr("As of"), words)
        if self.answers.since is not None and self.answers.since >= workspace.today():
            # The day seen now lies before the one compared with: back to the book's own months.
            self.answers.choose(query=self.answers.query, since=None)
        since = self.answers.since
        if since is None and self.figures is not None:
            since = self.figures.period.opening
        self.head.compare.setVisible(since is not None)
        if since is not None:
            self.head.compare.show_day(tr("Compare with"), reader.day(since))

    def compare_dates(self) -> None:
        """Choose the day that figures and movements are compared with."""
        from csm_desktop.ui.shared.day_popup import DayPopup  # seldom needed

        workspace = self.desk.workspace
        popup = DayPopup(
            self,
            tr("Compare {day} with", day=self.reader.day(workspace.today())),
            today=workspace.today(),
            locale=self.desk.theme.look.language,
            day=self.answers.since or (self.figures.period.opening if self.figures else None),
        )
        popup.chosen.connect(self.compare_with)
        popup.open_under(self.head.compare)

    def compare_with(self, day: date) -> None:
        """Compare with the close of a day."""
        self.answers.choose(query=self.answers.query, since=day)
        self._keep_place()
        self._show_days()

    def _has_figures(self) -> bool | str:
        return self.figures is not None or tr("The portfolio is being read.")

    # Where a mark leads.

    def open_accounts(self, ids: Sequence[int], words: str) -> None:
        """One account: its page; several: the list of them under these words."""
        accounts = tuple(int(number) for number in ids)
        if len(accounts) == 1:
            self.desk.navigation.go("account", account=accounts[0], ids=())
        elif accounts:
            self.desk.navigation.go("accounts", among=accounts, named=words)

    # Other forms of the same report.

    def present(self) -> None:
        """One chart at a time over the whole screen."""
        from csm_desktop.ui.portfolio.presentation import Presentation  # seldom needed

        if self.figures is None:
            return
        slides = Presentation(self.desk, self.answers, self.figures, parent=self)
        slides.chosen.connect(self.open_accounts)
        slides.destroyed.connect(self._forget_slides)
        self.slides = slides
        slides.start(self.window())

    def _forget_slides(self) -> None:
        self.slides = None

    def make_pdf(self) -> None:
        """The same report on paper."""
        from csm_desktop.ui.portfolio.paper_report import Wanted, offer_report  # seldom needed

        by = self.report.blocks["segments"]
        parted = str(by.by.value) if isinstance(by, SegmentsBlock) else ""
        wanted = Wanted(self.answers, parted, self.head.scope.text())
        offer_report(self, self.desk, wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page up and down scroll the report."""
        if not self.report.turn_page(event):
            super().keyPressEvent(event)


class _Empty(QWidget):
    """Nothing in the book: what is next, and one button."""

    def __init__(self, do: Callable[[], object]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(theme.scale(12))
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Label(tr("No accounts yet."), size=15, bold=True), 0, middle)
        words = tr("The portfolio draws itself from accounts, contracts, tickets and answers.")
        column.addWidget(Label(words, "muted"), 0, middle)
        column.addWidget(Button(tr("Import files"), Kind.PRIMARY, on_click=do), 0, middle)
        column.addStretch(3)
