"""What a person says of an account's health: a pulse, or a band in place of the score's.

``offer_pulse(page, desk, account_id)`` and ``offer_override(page, desk, account_id)`` float the
form over a page. Enter keeps it, Esc puts it away. The forms themselves can lie in a section.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from csm_desktop import format as written
from csm_desktop.operations.health import read_health
from csm_desktop.operations.health_edits import (
    OVERRIDE_DAYS,
    end_override,
    give_pulse,
    override_health,
)
from csm_desktop.operations.health_records import AccountHealth
from csm_desktop.ui import theme
from csm_desktop.ui.shared.health.band_choice import BandChoice
from csm_desktop.ui.shared.health.floating import Float
from csm_desktop.ui.shared.health_words import band_text, band_word, score_sentence
from csm_desktop.ui.shared.renewals.form import Form, NotReadable, field, read_day
from csm_desktop.ui.shared.widgets import Button, Kind, Label
from csm_desktop.ui.shared.words import tr
from csm_desktop.ui.theme import Theme
from csm_desktop.workspace import Workspace


class FormDesk(Protocol):
    """What the forms need of a desk."""

    @property
    def workspace(self) -> Workspace:
        """The open book."""

    @property
    def theme(self) -> Theme:
        """The look, for its language."""


class _BandForm(Form):
    """A band and why; what both forms share."""

    def __init__(
        self,
        workspace: Workspace,
        health: AccountHealth,
        locale: str,
        *,
        title: str,
        keep: str,
        close: Callable[[], object],
    ) -> None:
        super().__init__(title, keep, close)
        self._workspace = workspace
        self._health = health
        self._locale = locale
        self.bands = BandChoice(tr("Band"))
        self.bands.chosen.connect(self._go_on)
        self.now = Label("", "muted", size=11, wrap=True)
        self.place(self.now)
        self.add("band", tr("Band"), self.bands)
        self.add("reason", tr("Reason"), field(tr("Reason")))

    def start(self) -> None:
        """Begin where one says the band; 1, 2, 3 go on to the reason."""
        self.bands.setFocus()

    def _go_on(self, _band: str) -> None:
        self.lines["band"].refuse("")
        self.lines["reason"].editor.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the bands goes on to the reason instead of keeping a form half filled."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.bands.hasFocus() and not self.lines["reason"].text.strip():
            self.lines["reason"].editor.setFocus()
            return
        super().keyPressEvent(event)

    def _said(self) -> dict[str, Any] | None:
        """Band and reason; None after saying what is missing."""
        self.clear_problems()
        if self.bands.band is None:
            self.lines["band"].refuse(tr("Choose a band: 1, 2 or 3."))
            self.bands.setFocus()
            return None
        reason = self.lines["reason"].text.strip()
        if not reason:
            self.lines["reason"].refuse(tr("Say why in a few words."))
            self.lines["reason"].editor.setFocus()
            return None
        health = self._health
        return {
            "account_id": health.account_id,
            "name": health.account,
            "band": self.bands.band,
            "reason": reason,
        }

    def _do(self, command: Callable[..., Any], **params: Any) -> None:
        self._workspace.do(command, done=self._end, refused=self.refuse, **params)

    def _end(self, _made: object) -> None:
        self._close()


class PulseForm(_BandForm):
    """The CSM's own judgement, with its reason."""

    places: ClassVar[Mapping[str, str]] = {"pulse_without_reason": "reason"}

    def __init__(
        self,
        workspace: Workspace,
        health: AccountHealth,
        locale: str,
        *,
        close: Callable[[], object],
    ) -> None:
        title = tr("Pulse: how is {account}?", account=health.account)
        super().__init__(
            workspace, health, locale, title=title, keep=tr("Give the pulse"), close=close
        )
        self.now.setText(self._last())

    def _last(self) -> str:
        last = next(iter(self._health.pulses), None)
        if last is None:
            return tr(
                "No pulse yet. It is your own judgement, and counts as one measure of health."
            )
        return tr(
            "Last pulse {band} on {day}, counts until {until}: {reason}",
            band=band_text(last.band),
            day=written.day(last.given_on, self._locale),
            until=written.day(last.valid_until, self._locale),
            reason=last.reason,
        )

    def submit(self) -> None:
        """Give it."""
        said = self._said()
        if said is not None:
            self._do(give_pulse, **said)


class OverrideForm(_BandForm):
    """A band that counts instead of the score's until a day, with its reason."""

    places: ClassVar[Mapping[str, str]] = {
        "override_without_reason": "reason",
        "override_in_past": "until",
        "override_too_long": "until",
    }

    def __init__(
        self,
        workspace: Workspace,
        health: AccountHealth,
        locale: str,
        *,
        close: Callable[[], object],
    ) -> None:
        title = tr("Override the health of {account}", account=health.account)
        super().__init__(workspace, health, locale, title=title, keep=tr("Override"), close=close)
        until = workspace.today() + timedelta(days=OVERRIDE_DAYS)
        editor = field(tr("Until"), until.isoformat(), hint="YYYY-MM-DD")
        self.add("until", tr("Counts until"), editor)
        self.now.setText(self._state())
        if health.override is not None:
            self._offer_end()

    def _state(self) -> str:
        health, override = self._health, self._health.override
        if override is None:
            band = score_sentence(health.band, health.score)
            return tr("Now: {band}. The score itself stays as it is.", band=band)
        return tr(
            "Now overridden to {band} until {day}: {reason}",
            band=band_text(override.band),
            day=written.day(override.until, self._locale),
            reason=override.reason,
        )

    def _offer_end(self) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Button(tr("End it now"), Kind.PLAIN, on_click=self.end))
        row.addWidget(Label(self._after(), "muted", size=11), 1)
        self.column.insertWidget(2, holder)

    def _after(self) -> str:
        band = self._health.score_band
        if band is None:
            return tr("Then there is no band, for too little is known.")
        return tr("Then the score's own band counts again: {band}.", band=band_word(band))

    def end(self) -> None:
        """Let the score's own band count again."""
        override = self._health.override
        assert override is not None
        self._do(end_override, override_id=override.id, name=self._health.account)

    def submit(self) -> None:
        """Override it."""
        said = self._said()
        if said is None:
            return
        try:
            until = self.read("until", read_day)
        except NotReadable:
            return
        assert until is None or isinstance(until, date)
        self._do(override_health, until=until, **said)


def offer_pulse(page: QWidget, desk: FormDesk, account_id: int) -> None:
    """Float the form for a pulse of this account over the page."""
    _offer(page, desk, account_id, PulseForm)


def offer_override(page: QWidget, desk: FormDesk, account_id: int) -> None:
    """Float the form for an override of this account over the page."""
    _offer(page, desk, account_id, OverrideForm)


def _offer(
    page: QWidget, desk: FormDesk, account_id: int, kind: type[PulseForm] | type[OverrideForm]
) -> None:
    desk.workspace.ask(read_health, partial(_show, page, desk, kind), account_id=account_id)


def _show(
    page: QWidget,
    desk: FormDesk,
    kind: type[PulseForm] | type[OverrideForm],
    health: AccountHealth,
) -> None:
    if not isValid(page):
        return
    language = desk.theme.look.language
    locale = language if language in written.LOCALES else "en"
    float_ = Float(page, width=theme.scale(440))
    form = kind(desk.workspace, health, locale, close=float_.close_it)
    float_.show_content(form)
    # The key that asked for the form must not be typed into it.
    QTimer.singleShot(0, form, form.start)
