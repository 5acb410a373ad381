"""The top of the account page: the line of names, and the strip of seven facts."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from csm_desktop.domain.health_parts import in_language
from csm_desktop.domain.renewals import DEFINITIONS as RENEWAL
from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.health_records import AccountHealth
from csm_desktop.operations.renewals import RenewalRow
from csm_desktop.ui import theme
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.shared.band_pill import band_ink, change_text, paint_shape
from csm_desktop.ui.shared.health.line_words import percent_text
from csm_desktop.ui.shared.health_words import band_word, score_sentence, score_text
from csm_desktop.ui.shared.icons import paint_icon
from csm_desktop.ui.shared.nouns import NONE, is_own_script
from csm_desktop.ui.shared.renewals.words import category_word, state_word
from csm_desktop.ui.shared.widgets import Label, filled, key_width, paint_key, paint_ring
from csm_desktop.ui.shared.words import say, tr, trn


@dataclass(frozen=True)
class Fact:
    """One figure of the strip."""

    label: str
    value: str
    note: str
    """What it rests on, in small type."""
    tip: str = ""
    """The exact value and its definition."""
    bad: bool = False
    """A day to act that has passed."""
    band: str | None = ""
    """Of health: its shape and colour stand before the value; empty for the other facts."""


def facts_of(
    overview: AccountOverview,
    reader: Reader,
    renewal: RenewalRow | None = None,
    health: AccountHealth | None = None,
) -> tuple[Fact, ...]:
    """The seven facts, each of what the book holds now.

    A renewal's forecast stands instead of MRR, and health instead of since when it is a customer.
    """
    money = (_mrr(overview, reader),) if renewal is None else ()
    expected = (_forecast(renewal, reader),) if renewal is not None else ()
    return (
        *((_health(health, reader),) if health is not None else ()),
        _arr(overview, reader),
        *money,
        _act_by(overview, reader),
        _renewal(overview, reader),
        *expected,
        *((_since(overview, reader),) if health is None else ()),
        _tickets(overview),
        _champion(overview, reader),
    )


def _health(health: AccountHealth, reader: Reader) -> Fact:
    known = tr("{known} known", known=percent_text(health.coverage, reader.locale))
    tip = score_sentence(health.band, health.score)
    if health.override is not None:
        note = tr("overridden until {day}", day=reader.day_short(health.override.until))
    elif health.capped is not None:
        note = in_language(health.capped.names, reader.locale)
    elif health.change is not None and health.score is not None:
        change = change_text(health.change)
        note = tr("{change} in 30 days, {known}", change=change, known=known)
    else:
        note = known
    value = NONE if health.score is None else score_text(health.score)
    if health.band is not None:
        value = f"{value} {band_word(health.band)}"
    return Fact(tr("Health"), value, note, f"{tip}. {known}.", band=health.band)


def _arr(overview: AccountOverview, reader: Reader) -> Fact:
    count = len(overview.active_contracts)
    note = trn(
        "{n} contract, {currency}", "{n} contracts, {currency}", count, currency=overview.currency
    )
    if overview.missing_rates:
        note = tr(
            "without {currencies}: no rate", currencies=", ".join(sorted(overview.missing_rates))
        )
    return Fact(
        tr("ARR"),
        reader.money(overview.arr, overview.currency),
        note,
        tr(
            "{amount}: active recurring charges over a year, without trials and one-time fees.",
            amount=reader.exact(overview.arr, overview.currency),
        ),
    )


def _mrr(overview: AccountOverview, reader: Reader) -> Fact:
    before = overview.months[-13].mrr
    change = overview.mrr - before
    note = tr("as 12 months ago")
    if change:
        amount = reader.money(abs(change), overview.currency)
        note = tr("{change} in 12 months", change=f"{'↑' if change > 0 else '↓'}{amount}")
    tip = tr("{amount}: ARR / 12.", amount=reader.exact(overview.mrr, overview.currency))
    return Fact(tr("MRR"), reader.money(overview.mrr, overview.currency), note, tip)


def _act_by(overview: AccountOverview, reader: Reader) -> Fact:
    label, day = tr("Last day to act"), overview.act_by
    tip = tr(
        "The earliest notice deadline of the active contracts; the end where no notice is known."
    )
    if day is None:
        return Fact(label, NONE, tr("no contract has an end"), tip)
    if day < reader.today:
        return Fact(label, reader.day(day), tr("passed {when}", when=reader.near(day)), tip, True)
    return Fact(label, reader.day(day), reader.near(day), tip)


def _renewal(overview: AccountOverview, reader: Reader) -> Fact:
    tip = tr("The earliest end of the active recurring contracts.")
    if overview.renewal is not None:
        ending = [c for c in overview.active_contracts if c.ends_on == overview.renewal]
        itself = any(contract.auto_renew for contract in ending)
        note = reader.near(overview.renewal)
        note = tr("{when}, renews itself", when=note) if itself else note
        return Fact(tr("Renews"), reader.day(overview.renewal), note, tip)
    note = tr("evergreen") if overview.active_contracts else tr("no active contract")
    return Fact(tr("Renews"), NONE, note, tip)


def _forecast(renewal: RenewalRow, reader: Reader) -> Fact:
    tip = say(RENEWAL["forecast"])
    amount = renewal.forecast if renewal.final is None else renewal.final
    value = reader.money(amount, renewal.currency)
    target = reader.money(renewal.target, renewal.currency)
    if renewal.outcome is not None:
        words = state_word(renewal.state)
        return Fact(tr("Final"), value, f"{words}, {tr('target {target}', target=target)}", tip)
    note = tr(
        "{category} {percent} %, target {target}",
        category=category_word(renewal.category),
        percent=renewal.likelihood,
        target=target,
    )
    return Fact(tr("Forecast"), value, note, tip)


def _since(overview: AccountOverview, reader: Reader) -> Fact:
    since = overview.fields["customer_since"]
    day = since if since is not None else overview.first_paid_on
    if day is None:
        return Fact(tr("Customer since"), NONE, tr("no contract yet"))
    note = reader.near(day)  # type: ignore[arg-type]  # a date field
    tip = "" if since is not None else tr("Start of the first paid contract.")
    return Fact(tr("Customer since"), reader.day(day), note, tip)  # type: ignore[arg-type]  # a date field


def _tickets(overview: AccountOverview) -> Fact:
    support = overview.support
    note = tr("{created} created in 12 months", created=support.created)
    return Fact(tr("Open tickets"), str(support.open_now), note, tr("Tickets not solved yet."))


def _champion(overview: AccountOverview, reader: Reader) -> Fact:
    label, people = tr("Champion"), overview.people
    tip = tr("Who speaks for us inside; the last touch that they attended.")
    champion = people.champion
    if champion is None:
        left = next((w for w in people.warnings if w.code == "champion_left"), None)
        if left is None:
            return Fact(label, NONE, tr("nobody yet"), tip)
        gone = tr("{name} left the company", name=left.values["name"])
        return Fact(label, NONE, gone, tip, True)
    if champion.last_touch is None:
        return Fact(label, champion.name, tr("no touch yet"), tip)
    late = any(person.late for person in people.persons if person.contact.id == champion.id)
    note = tr("last touch {when}", when=reader.near(champion.last_touch))
    return Fact(label, champion.name, note, tip, late)


class FactStrip(QWidget):
    """Seven facts side by side, 72 high; each is read as one sentence."""

    def __init__(self) -> None:
        super().__init__()
        filled(self, "surface")
        self.setFixedHeight(theme.scale(72))
        self.facts: tuple[Fact, ...] = ()
        self._parts: list[_FactPart] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.scale(16), 0, theme.scale(4), theme.scale(12))
        self._row.setSpacing(0)

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show these instead; the widgets stay."""
        if facts == self.facts:
            return
        self.facts = facts
        while len(self._parts) < len(facts):
            part = _FactPart(first=not self._parts)
            self._parts.append(part)
            self._row.addWidget(part)
        for index, (part, fact) in enumerate(zip(self._parts, facts, strict=True)):
            part.show_fact(fact)
            self._row.setStretch(index, part.sizeHint().width())


class _FactPart(QWidget):
    """Label, value and note, one above the other; what is too long is cut and told by the tip."""

    def __init__(self, *, first: bool) -> None:
        super().__init__()
        self._first = first
        self._fact = Fact("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_fact(self, fact: Fact) -> None:
        self._fact = fact
        self.setAccessibleName(f"{fact.label}: {fact.value}, {fact.note}")
        self.setAccessibleDescription(fact.tip)
        self.setToolTip(
            " ".join(part for part in (fact.note, fact.tip) if part).replace("<", "&lt;")
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        widths = [
            QFontMetrics(theme.font(11)).horizontalAdvance(self._fact.label),
            QFontMetrics(theme.font(15, bold=True)).horizontalAdvance(self._fact.value),
            QFontMetrics(theme.font(11)).horizontalAdvance(self._fact.note),
        ]
        widths[1] += self._indent()
        return QSize(max(widths) + theme.scale(24), theme.scale(60))

    def minimumSizeHint(self) -> QSize:
        value = QFontMetrics(theme.font(15, bold=True)).horizontalAdvance(self._fact.value)
        return QSize(value + self._indent() + theme.scale(16), theme.scale(60))

    def _indent(self) -> int:
        """Room for the sign of a band before the value."""
        return 0 if self._fact.band == "" else theme.scale(16)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        t = theme.tokens()
        if not self._first:
            painter.fillRect(0, 0, 1, self.height(), t.line)
        left = 0 if self._first else theme.scale(12)
        room = self.width() - left - theme.scale(6)
        ink = t.bad if self._fact.bad else t.text
        if self._fact.band != "":
            ink = band_ink(self._fact.band)
            middle = QPointF(left + theme.scale(5), theme.scale(17) + theme.scale(24) / 2)
            paint_shape(painter, middle, self._fact.band, side=10)
        for words, font, colour, top, height in (
            (self._fact.label, theme.font(11), t.muted, 0, 16),
            (self._fact.value, theme.font(15, bold=True), ink, 17, 24),
            (self._fact.note, theme.font(11), t.muted, 42, 16),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            indent = self._indent() if top == 17 else 0
            text = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room - indent)
            spot = QRect(left + indent, theme.scale(top), room - indent, theme.scale(height))
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, text)


class NameLine(QWidget):
    """Names, parent, the place in the list one came from, and the page's one primary act."""

    def __init__(
        self,
        act: QWidget,
        *,
        previous: Callable[[], object],
        following: Callable[[], object],
        open_parent: Callable[[], object],
    ) -> None:
        super().__init__()
        filled(self, "surface")
        self.setFixedHeight(theme.scale(52))
        self._name = Label("", size=20, bold=True)
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._name.setMinimumWidth(theme.scale(40))
        self._second = Label("", "muted", size=15)
        self.parent_link = Link(open_parent)
        self._place = Label("", "muted", tabular=True)
        self._keys = (
            KeyButton("K", tr("Previous account of the list"), previous),
            KeyButton("J", tr("Next account of the list"), following),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(12))
        row.addWidget(self._name)
        row.addWidget(self._second)
        row.addWidget(self.parent_link)
        row.addStretch(1)
        row.addWidget(self._place)
        keys = QHBoxLayout()
        keys.setSpacing(theme.scale(4))
        for key in self._keys:
            keys.addWidget(key)
        row.addLayout(keys)
        row.addWidget(act)

    def show_names(self, overview: AccountOverview, locale: str) -> None:
        """The reader's own script leads; the other name follows muted."""
        leads, follows = overview.name, overview.native_name or ""
        if follows and is_own_script(follows, locale):
            leads, follows = follows, leads
        self._name.setText(leads)
        self._name.setToolTip(leads.replace("<", "&lt;"))
        self._second.setText(follows)
        self._second.setVisible(bool(follows))
        self.parent_link.show_name(overview.parent or "")

    def show_position(self, place: int | None, count: int) -> None:
        """Which of how many; nothing when the page was not reached from a list."""
        inside = place is not None and count > 1
        self._place.setVisible(inside)
        for key in self._keys:
            key.setVisible(inside)
        if place is not None:
            self._place.setText(tr("{place} of {count}", place=place + 1, count=count))


class Link(QAbstractButton):
    """The parent account: an arrow and its name."""

    def __init__(self, open_parent: Callable[[], object]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda _checked=False: open_parent())

    def show_name(self, name: str) -> None:
        """The parent's name; hidden without one."""
        self.setText(name)
        self.setAccessibleName(tr("Parent account: {name}", name=name))
        self.setVisible(bool(name))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the arrow and the name."""
        width = QFontMetrics(theme.font(13)).horizontalAdvance(self.text())
        return QSize(width + theme.scale(26), theme.scale(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Underlined when pointed at."""
        painter = QPainter(self)
        t = theme.tokens()
        side = theme.scale(12)
        paint_icon(painter, QRect(theme.scale(2), 0, side, self.height()), "arrow-up", t.muted)
        font = theme.font(13)
        painter.setPen(t.accent if self.underMouse() else t.muted)
        painter.setFont(font)
        spot = self.rect().adjusted(theme.scale(20), 0, 0, 0)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            paint_ring(painter, self.rect())


class KeyButton(QAbstractButton):
    """A key in its box that can be clicked as well."""

    def __init__(self, key: str, name: str, act: Callable[[], object]) -> None:
        super().__init__()
        self._key = key
        self.setAccessibleName(name)
        self.setToolTip(tr("{title} ({keys})", title=name, keys=key))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(key_width(key) + theme.scale(2), theme.scale(22))
        self.clicked.connect(lambda _checked=False: act())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box; the ring when it has the focus."""
        painter = QPainter(self)
        paint_key(painter, theme.scale(1), self.height() / 2, self._key)
        if self.hasFocus():
            paint_ring(painter, self.rect())
