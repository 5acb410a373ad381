"""Health: is the account getting better, why the score is what it is, what a person says of it."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from csm_desktop.domain.health_parts import in_language
from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.health import read_health
from csm_desktop.operations.health_records import AccountHealth, HealthPoint, ModelRow
from csm_desktop.operations.health_versions import list_model_versions
from csm_desktop.ui import theme
from csm_desktop.ui.account.section import Section, note_line
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.band_pill import change_text
from csm_desktop.ui.shared.health.forms import OverrideForm, PulseForm
from csm_desktop.ui.shared.health.line_words import percent_text, source_text, value_text
from csm_desktop.ui.shared.health.trend import HealthTrend, Trend
from csm_desktop.ui.shared.health.why_table import WhyTable, arithmetic
from csm_desktop.ui.shared.health_words import (
    band_text,
    band_word,
    exact_points,
    score_sentence,
    score_text,
)
from csm_desktop.ui.shared.nouns import leading_name
from csm_desktop.ui.shared.widgets import Button, Kind, Label
from csm_desktop.ui.shared.words import tr
from csm_desktop.workspace import Watch

_LEAST_DAYS = 90


class HealthSection(Section):
    """The section.

    Signals:
        health_shown (object): the health that is shown now, an :class:`AccountHealth`.
        note_chosen (int): a note marked in the trend was asked for.
    """

    health_shown = Signal(object)
    note_chosen = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Health"))
        self._desk = desk
        self._account: int | None = None
        self._name = ""
        self._health: AccountHealth | None = None
        self._bands = (7000, 5000)
        self._reader: Reader | None = None
        self._watches: dict[str, Watch] = {}
        locale = Reader.of(desk.theme.look.language, desk.workspace.today()).locale
        self.trend = HealthTrend(locale)
        self.why = WhyTable(locale)
        self.sum = _SumLine()
        self.state = note_line()
        self.pulse_line = note_line()
        self.buttons = QWidget()
        self.pulse = Button(tr("Give a pulse  P"), Kind.QUIET, on_click=self.give_pulse)
        self.override = Button(tr("Override"), Kind.QUIET, on_click=self.override_it)
        self.form: PulseForm | OverrideForm | None = None
        self._arrange()
        self.trend.touch_chosen.connect(self.note_chosen)

    def _arrange(self) -> None:
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.scale(4))
        row.addWidget(self.pulse)
        row.addWidget(self.override)
        row.addStretch(1)
        beside = QHBoxLayout()
        beside.setContentsMargins(theme.scale(4), 0, 0, 0)
        beside.addWidget(self.trend)
        self.body.addLayout(beside)
        for part in (
            self.state,
            self.why,
            self.sum,
            self.pulse_line,
            self.buttons,
        ):
            self.body.addWidget(part)
        self._show_parts()

    # Showing.

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew."""
        self._reader = reader
        self._name = leading_name(overview.name, overview.native_name, reader.locale)
        if self._account == overview.id:
            return
        self._account, self._health = overview.id, None
        self.close_form()
        self._show_parts()
        asked: dict[str, Any] = {"account_id": overview.id}
        if self._watches:
            self._watches["health"].ask(**asked)
            return
        watch = self._desk.workspace.watch
        self._watches = {
            "model": watch(self, list_model_versions, self._take_models),
            "health": watch(self, read_health, self._take_health, **asked),
        }

    def _take_models(self, models: tuple[ModelRow, ...]) -> None:
        used = next((row.model for row in models if row.state == "in use"), None)
        if used is not None:
            self._bands = (used.healthy * 100, used.watch * 100)
            self._show_trend()

    def _take_health(self, health: AccountHealth) -> None:
        if health.account_id != self._account:
            return
        self._health = health
        assert self._reader is not None
        self.why.show_health(health, self._reader.today)
        self._show_trend()
        self._show_words(health, self._reader)
        self._show_parts()
        self.health_shown.emit(health)

    def _show_trend(self) -> None:
        health, reader = self._health, self._reader
        if health is None or reader is None:
            return
        # Of a book that is young the axis is still a quarter long.
        first = reader.today - timedelta(days=_LEAST_DAYS)
        if health.trend:
            first = min(first, health.trend[0].day)
        points = self._points_to(health, reader.today)
        touches = tuple(touch for touch in health.touches if touch.day >= first)
        changes = tuple(change for change in health.model_changes if change.day >= first)
        trend = Trend(points, changes, touches, reader.today, first, self._bands)
        now = score_sentence(health.band, health.score)
        said = tr("Health over 12 months, now {now}.", now=now)
        if health.trend:
            point = health.trend[0]
            then = score_sentence(point.band, point.score)
            said = tr(
                "Health from {day}: {then}; now {now}.",
                day=reader.day(point.day),
                then=then,
                now=now,
            )
        self.trend.show_trend(trend, said)

    def _points_to(self, health: AccountHealth, today: date) -> tuple[HealthPoint, ...]:
        """The trend up to the score that is shown: as of a past day it is worked out anew."""
        last = health.trend[-1] if health.trend else None
        if last is None or (last.score, last.band) == (health.score, health.band):
            return health.trend
        now = HealthPoint(today, health.score, health.band, health.coverage, health.model)
        return (*(point for point in health.trend if point.day < today), now)

    def _show_words(self, health: AccountHealth, reader: Reader) -> None:
        low, high = score_text(health.low), score_text(health.high)
        bounds = tr(
            "bounds {low}–{high} · model v{version}", low=low, high=high, version=health.model
        )
        self.sum.show_texts(bounds, arithmetic(health, reader.locale))
        exact = (
            exact_points(health.low, reader.locale),
            exact_points(health.high, reader.locale),
        )
        self.sum.setToolTip(
            tr(
                "The score if all that has no data were 0: {low}; if it were 100: {high}.",
                low=exact[0],
                high=exact[1],
            )
        )
        self.state.setText("\n".join(self._notices(health, reader)))
        self.pulse_line.setText(self._pulse_words(health, reader))
        self._retell()

    def _notices(self, health: AccountHealth, reader: Reader) -> list[str]:
        lines = []
        if health.override is not None:
            override = health.override
            lines.append(
                tr(
                    "Overridden to {band} until {day}: {reason}",
                    band=band_text(override.band),
                    day=reader.day(override.until),
                    reason=override.reason,
                )
            )
        if health.capped is not None:
            rule = health.capped
            found = value_text(rule.value, None, "amount", reader.locale)
            lines.append(
                tr(
                    "Capped at {band}: {rule} ({source}: {value})",
                    band=band_text(rule.cap),
                    rule=in_language(rule.names, reader.locale),
                    source=source_text(rule.source),
                    value=found,
                )
            )
        return lines

    def _pulse_words(self, health: AccountHealth, reader: Reader) -> str:
        last = next(iter(health.pulses), None)
        if last is None:
            return ""
        counts = tr("counts until {day}", day=reader.day_short(last.valid_until))
        if last.valid_until < reader.today:
            counts = tr("no longer counts")
        return tr(
            "Pulse {band}, {day}: {reason} · {counts}",
            band=band_text(last.band),
            day=reader.day_short(last.given_on),
            reason=last.reason,
            counts=counts,
        )

    def set_open(self, opened: bool) -> None:
        """Open or fold it; open it asks, folded it answers."""
        super().set_open(opened)
        self._retell()

    def _retell(self) -> None:
        health = getattr(self, "_health", None)
        if self.is_open:
            self.tell(tr("Is {account} getting better?", account=self._name))
        elif health is not None:
            self.tell(summary(health), bad=health.band == "poor")

    def _show_parts(self) -> None:
        there = self._health is not None
        drawn = there and any(point.score is not None for point in self._trend_points())
        self.trend.setVisible(drawn)
        self.why.setVisible(there)
        self.sum.setVisible(there)
        self.state.setVisible(there and bool(self.state.text()))
        self.pulse_line.setVisible(there and bool(self.pulse_line.text()) and self.form is None)
        is_now = self._desk.workspace.as_of is None
        self.buttons.setVisible(there and self.form is None and is_now)

    def _trend_points(self) -> tuple[Any, ...]:
        return self._health.trend if self._health is not None else ()

    # Acting.

    def give_pulse(self) -> None:
        """The form for a pulse, in place."""
        self._open_form(PulseForm)

    def override_it(self) -> None:
        """The form for an override, in place."""
        self._open_form(OverrideForm)

    def _open_form(self, kind: type[PulseForm] | type[OverrideForm]) -> None:
        if self._health is None or self._reader is None:
            return
        self.close_form()
        self.set_open(True)
        self.form = kind(
            self._desk.workspace, self._health, self._reader.locale, close=self._give_back
        )
        margin = theme.scale(6)
        self.form.setContentsMargins(margin, 0, margin, 0)
        self.body.addWidget(self.form)
        self._show_parts()
        self.form.start()

    def close_form(self) -> None:
        """Put the form away."""
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self._show_parts()

    def _give_back(self) -> None:
        self.close_form()
        self.pulse.setFocus()


def summary(health: AccountHealth) -> str:
    """Score, band, change and how much is known, in a line."""
    if health.score is None:
        known = percent_text(health.coverage, "en")
        if health.band is None:
            return tr("no score, {known} known", known=known)
        return tr("{band}, no score, {known} known", band=band_word(health.band), known=known)
    words = f"{score_text(health.score)} {band_word(health.band)}"
    if health.change is None:
        return words
    return tr("{words}, {change} in 30 days", words=words, change=change_text(health.change))


class _SumLine(QWidget):
    """Bounds at the left, the sum at the right, below a hairline; they never go away."""

    def __init__(self) -> None:
        super().__init__()
        self._left = Label("", "muted", size=11)
        self._right = Label("", tabular=True)
        row = QHBoxLayout(self)
        side = theme.scale(6)
        row.setContentsMargins(side, theme.scale(6), side, 0)
        row.addWidget(self._left)
        row.addStretch(1)
        row.addWidget(self._right)
        self._left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.setStretch(0, 1)
        row.setStretch(1, 0)

    def show_texts(self, left: str, right: str) -> None:
        self._left.setText(left)
        self._right.setText(right)
        self.setAccessibleName(f"{right}. {left}")
        self._left.setToolTip(left)
        narrow = QFontMetrics(self._left.font()).horizontalAdvance(left)
        self._left.setMaximumWidth(narrow + theme.scale(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, theme.tokens().line)
