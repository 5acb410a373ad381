"""Health: how healthy the book is, the model that says so, and what another model would say.

The page asks, and puts its parts together. The model being edited is ``draft.py``'s.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from csm_desktop import format as written
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.health_book import read_health_book
from csm_desktop.operations.health_choices import HealthChoices, list_health_choices
from csm_desktop.operations.health_judgements import list_overrides, list_pulses
from csm_desktop.operations.health_records import HealthBook, ModelRow
from csm_desktop.operations.health_versions import list_model_versions
from csm_desktop.ui import theme
from csm_desktop.ui.health.draft import Drafting
from csm_desktop.ui.health.histogram import Distribution, Histogram
from csm_desktop.ui.health.model_table import ModelTable
from csm_desktop.ui.health.side_panel import SidePanel
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.shared.health.model_words import kind_word, refusal_text
from csm_desktop.ui.shared.health_words import exact_points, shown_points
from csm_desktop.ui.shared.menu import MenuChip
from csm_desktop.ui.shared.reading_order import step_in_order
from csm_desktop.ui.shared.widgets import (
    ROLES,
    Button,
    Kind,
    Label,
    ThinScrollBar,
    filled,
    hairline,
    paint_box,
)
from csm_desktop.ui.shared.words import tr, trn

WIDE, TALL = 1500, 900
"""From this size of the page, pixels before zoom, it uses the room."""


class HealthPage(Page):
    """The page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        language = desk.theme.look.language
        self._locale = language if language in written.LOCALES else "en"
        self._versions: tuple[ModelRow, ...] = ()
        self._painted = False
        self._watching = False
        self.drafting = Drafting(desk.workspace, self)
        self.versions = MenuChip(tr("Versions of the model"), icon="history")
        self.draft_chip = _Chip()
        self.state = Label("", "muted")
        self.drop = Button(tr("Throw draft away"), Kind.QUIET, on_click=self.drop_draft)
        self.use = Button(tr("Use this model"), Kind.PRIMARY, on_click=self.use_model)
        self.question = Label("", size=15, bold=True)
        self.explained = Label("", "muted", size=11, wrap=True)
        self.histogram = Histogram(self._locale)
        self.table = ModelTable(self.drafting, self._locale)
        self.side = SidePanel(self.drafting, self._locale)
        self.empty = Label("", "muted", wrap=True)
        self.bring = Button(tr("Import files…"), on_click=lambda: desk.navigation.go("import"))
        self._scroll = QScrollArea()
        self._arrange()
        self._connect()

    # The place.

    def show_place(self, **what: object) -> None:
        """Nothing to choose: it is the whole book."""
        if not self._watching:
            self._watching = True
            watch = self.desk.workspace.watch
            watch(self, read_health_book, self._take_book)
            watch(self, list_model_versions, self._take_versions)
            watch(self, list_health_choices, self._take_choices)
            watch(self, list_pulses, self._take_pulses, patient=True)
            watch(self, list_overrides, self._take_overrides, patient=True)
        self.setFocus()

    def title(self) -> str:
        """For the bread crumb."""
        return tr("Health")

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The page, a measure opened, a draft."""
        yield "health", lambda: None
        yield "health-measure", self._open_first
        yield "health-draft", self._move_first

    def _open_first(self) -> None:
        first = next(iter(self.drafting.model.measures()), None)
        if first is not None:
            self.table.rows[first.id].click()

    def _move_first(self) -> None:
        group = self.drafting.model.groups[0]
        row = self.table.rows[group.id]
        row.slider.moved.emit(10)  # type: ignore[attr-defined]  # a group's row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A wide window has room for two columns at the right, and a higher chart."""
        super().resizeEvent(event)
        wide = self.width() >= theme.scale(WIDE)
        self.side.show_wide(wide)
        self.histogram.show_tall(wide and self.height() >= theme.scale(TALL))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 — Qt's name
        """Tab goes as one reads: rows of the model are made anew while it is edited."""
        return step_in_order(self, forward=next) or super().focusNextPrevChild(next)

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self._left(), 1)
        body.addWidget(hairline(upright=True))
        body.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(hairline())
        column.addLayout(body, 1)
        for part in (self.drop, self.use, self.draft_chip):
            part.hide()

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(theme.scale(52))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(12))
        row.addWidget(Label(tr("Health"), size=20, bold=True))
        row.addWidget(self.draft_chip)
        row.addWidget(self.state)
        row.addWidget(self.versions)
        row.addStretch(1)
        row.addWidget(self.drop)
        row.addWidget(self.use)
        return head

    def _left(self) -> QWidget:
        inner = filled(QWidget(), "surface")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        side = theme.scale(16)
        top.setContentsMargins(side, theme.scale(12), side, theme.scale(12))
        top.setSpacing(theme.scale(2))
        top.addWidget(self.question)
        top.addWidget(self.explained)
        top.addSpacing(theme.scale(6))
        top.addWidget(self.histogram)
        top.addWidget(self.empty)
        top.addWidget(self.bring, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        area = self._scroll
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBar(ThinScrollBar(Qt.Orientation.Vertical, area))
        area.viewport().setBackgroundRole(ROLES["surface"])
        area.setWidget(inner)
        return area

    def _connect(self) -> None:
        go = self.desk.navigation.go
        self.drafting.changed.connect(self._show_head)
        self.drafting.moved.connect(self._show_result)
        self.drafting.refused.connect(self._tell_refusal)
        self.side.opened.connect(lambda account: go("account", account=account, ids=()))
        self.side.bands_chosen.connect(lambda band: go("accounts", query=f"band = {band}"))
        self.histogram.chosen.connect(self._open_scores)
        self.table.opened.connect(
            lambda part: self._scroll.ensureWidgetVisible(part, 0, theme.scale(16))
        )
        self.versions.chosen.connect(self._take_version)
        actions = self.desk.actions
        actions.handle("use_model", self.use_model, enabled=self._has_draft, on=self)
        actions.handle("drop_draft", self.drop_draft, enabled=self._has_draft, on=self)

    # What arrives.

    def _take_book(self, book: HealthBook) -> None:
        self.drafting.take_book(book)
        self.table.show_model()
        self.side.show_book(book, self.desk.workspace.today())
        self._show_head()
        self._show_result()
        if not self._painted:
            self._painted = True
            self.shown.emit()

    def _take_choices(self, choices: HealthChoices) -> None:
        self.table.show_choices(choices)

    def _take_pulses(self, pulses: object) -> None:
        today = self.desk.workspace.today()
        self.side.show_judgements(today, pulses=pulses)  # type: ignore[arg-type]  # pulses

    def _take_overrides(self, overrides: object) -> None:
        today = self.desk.workspace.today()
        self.side.show_judgements(today, overrides=overrides)  # type: ignore[arg-type]  # overrides

    def _take_versions(self, versions: tuple[ModelRow, ...]) -> None:
        self._versions = versions
        known = [row for row in versions if row.state != "draft"]
        self.versions.options = [(row.version, self._version_words(row)) for row in known]
        self.versions.setVisible(len(known) > 1)
        used = next((row.version for row in known if row.state == "in use"), None)
        self.versions.show_value(used, tr("Versions"))

    def _version_words(self, row: ModelRow) -> str:
        if row.used_from is None:
            return tr("v{version}, the first model", version=row.version)
        day = written.day(row.used_from, self._locale)
        if row.state == "in use":
            return tr("v{version}, in use since {day}", version=row.version, day=day)
        return tr("v{version}, from {day}: try it again", version=row.version, day=day)

    def _take_version(self, version: object) -> None:
        """An older model becomes the draft, to be looked at and used again."""
        row = next((row for row in self._versions if row.version == version), None)
        if row is not None and row.state == "retired":
            self.drafting.keep(row.model)
        self._take_versions(self._versions)

    # Showing.

    def _show_head(self) -> None:
        book = self.drafting.book
        if book is None:
            return
        draft = self.drafting.is_draft
        for part in (self.drop, self.use, self.draft_chip):
            part.setVisible(draft)
        self.draft_chip.setText(tr("Draft of v{version}", version=self.drafting.version))
        self.state.setText(self._used_words(book))
        self.desk.actions.enable_keys()

    def _used_words(self, book: HealthBook) -> str:
        used = book.model
        if used.broken is not None:
            why = refusal_text(used.broken)
            return tr("{why} The first model counts instead.", why=why)
        if used.used_from is None:
            return tr("v{version} in use, the first model", version=used.version)
        day = written.day(used.used_from, self._locale)
        return tr("v{version} in use since {day}", version=used.version, day=day)

    def _show_result(self) -> None:
        book, drafting = self.drafting.book, self.drafting
        if book is None:
            return
        tried = drafting.result if drafting.is_draft else None
        has_scores = any(
            one.accounts for one in (*book.bins, *(tried.bins if tried is not None else ()))
        )
        self.histogram.setVisible(has_scores)
        self.empty.setVisible(not has_scores)
        self.bring.setVisible(not has_scores)
        self.empty.setText(self._why_empty(book))
        result = tried
        bounds = (drafting.model.healthy * 100, drafting.model.watch * 100)
        if result is None:
            shown = Distribution(book.bins, (), book.bands, (), bounds)
        else:
            shown = Distribution(result.bins, book.bins, result.bands, book.bands, bounds)
        self.histogram.show_distribution(shown)
        self.question.setText(
            tr("How healthy is the book?")
            if result is None
            else tr("How does the draft change the book?")
        )
        self.explained.setText(self._explanation(book, draft=result is not None))
        self.side.show_result()

    def _explanation(self, book: HealthBook, *, draft: bool) -> str:
        count = written.number(book.accounts, self._locale)
        words = trn("{n} account", "{n} accounts", book.accounts, n=count)
        if draft:
            return tr(
                "{accounts}, bars are the draft, the line is model v{version}",
                accounts=words,
                version=book.model.version,
            )
        unknown = next((one.accounts for one in book.bands if one.band is None), 0)
        parts = [words]
        if book.mean is not None:
            parts.append(tr("mean {mean}", mean=exact_points(book.mean, self._locale)))
        if unknown:
            number = written.number(unknown, self._locale)
            parts.append(trn("{n} without a score", "{n} without a score", unknown, n=number))
        return ", ".join(parts)

    def _why_empty(self, book: HealthBook) -> str:
        if not book.accounts:
            return tr("No account yet: import accounts, then contracts, usage and tickets.")
        floor = book.model.model.floor
        stale = stale_words(book, self._locale)
        if stale:
            none = tr(
                "No account has a score: one needs data for {floor} % of the weight.", floor=floor
            )
            act = tr("Import newer files, or let a measure count for more days.")
            return " ".join((none, *stale, act))
        return tr(
            "No account has a score: one needs data for {floor} % of the weight. Contracts, usage,"
            " tickets and surveys fill most of it.",
            floor=floor,
        )

    # Acts.

    def _tell_refusal(self, refusal: Refusal) -> None:
        """What is not about a field of the model: nothing can be written, the draft is gone."""
        if "field" not in refusal.values:
            self.desk.notices.tell(refusal_text(refusal))
            self.drafting.put_back()

    def _has_draft(self) -> bool | str:
        return self.drafting.is_draft or tr("There is no draft.")

    def use_model(self) -> None:
        """The draft comes into use."""
        version = self.drafting.version
        words = tr("Model v{version} is in use.", version=version)
        self.drafting.use(done=lambda _none: self.desk.notices.tell(words))

    def drop_draft(self) -> None:
        """The draft is thrown away."""
        self.drafting.drop(done=lambda _none: None)

    def _open_scores(self, low: int, high: int) -> None:
        """The accounts of a bar, in the list of accounts."""
        top = "<=" if high >= 10_000 else "<"
        query = f"health >= {shown_points(low)} health {top} {shown_points(high)}"
        self.desk.navigation.go("accounts", query=query)


def stale_words(book: HealthBook, locale: str) -> list[str]:
    """Kinds of sources that have data, all of it too old: since when, and of when it is."""
    measures = {measure.id: measure for measure in book.model.model.measures()}
    drivers = {driver.measure: driver for driver in book.drivers}
    fresh = {measures[name].source.kind for name, driver in drivers.items() if driver.known}
    found: dict[str, tuple[date, date]] = {}
    for name, driver in drivers.items():
        kind = measures[name].source.kind
        if driver.newest is None or kind in fresh:
            continue
        ends = driver.newest + timedelta(days=measures[name].valid_days)
        found[kind] = max(found.get(kind, (ends, driver.newest)), (ends, driver.newest))
    return [
        tr(
            "{what}: stale since {day}, the newest is of {newest}.",
            what=kind_word(kind),
            day=written.day(ends, locale),
            newest=written.day(newest, locale),
        )
        for kind, (ends, newest) in sorted(found.items(), key=lambda one: one[1], reverse=True)
    ]


class _Chip(Label):
    """Words on ``selection``: what is shown is not what is in use."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(theme.scale(24))
        self.setContentsMargins(theme.scale(8), 0, theme.scale(8), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground below, the words by Qt above."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), theme.tokens().selection, None)
        painter.end()
        super().paintEvent(event)
