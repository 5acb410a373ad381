"""Closing a renewal: as won with its next term, as lost with its reason; and a term for one
without an end.

What a form would do is shown before it is kept. The terms are computed by ``domain/renewals.py``.
"""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, ClassVar

from csm_desktop.domain.contracts import Contract
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.money import divide_half_even, minor_to_text
from csm_desktop.domain.next_term import NextTerm, next_term, term_months
from csm_desktop.domain.renewals import REASONS
from csm_desktop.operations.renewals import RenewalDetails
from csm_desktop.ui.shared.nouns import word
from csm_desktop.ui.shared.renewals.form import (
    Form,
    NotReadable,
    field,
    read_amount,
    read_day,
    read_number,
    read_whole,
)
from csm_desktop.ui.shared.renewals.words import (
    Reading,
    reason_word,
    refusal_sentence,
    signed,
)
from csm_desktop.ui.shared.widgets import Choice, Field, Label
from csm_desktop.ui.shared.words import tr, trn

_MONTHS = (12, 24, 36)
_OTHER = "other"
Keep = Callable[[dict[str, Any]], object]


def terms_of(details: RenewalDetails) -> Contract:
    """The contract as ``domain`` computes with it."""
    row = details.row
    return Contract(
        account=row.account_id,
        charge=details.charge,
        charge_period=details.charge_period,
        currency=row.currency,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        notice_months=row.notice_months,
        auto_renew=row.auto_renew,
        id=row.contract_id,
    )


class WonForm(Form):
    """Closed as won: what the next term charges and how long it runs."""

    places: ClassVar = {
        "amount_negative": "charge",
        "quantity_not_positive": "quantity",
        "uplift_below_nothing": "uplift",
        "term_ends_before_start": "ends_on",
        "term_too_short": "term",
        "downsell_without_reason": "reason",
        "reason_unknown": "reason",
        "reason_detail_unknown": "detail",
    }

    def __init__(
        self, details: RenewalDetails, reading: Reading, *, keep: Keep, close: Callable[[], object]
    ) -> None:
        super().__init__(tr("Close as won"), tr("Close as won"), close)
        self._details, self._reading, self._on_keep = details, reading, keep
        self._contract = terms_of(details)
        currency = details.row.currency
        self.add("uplift", tr("Uplift, %"), field(tr("Uplift, %"), hint="0"))
        now = minor_to_text(details.charge, currency)
        period = word(details.charge_period)
        charge = tr("New charge each {period}, {currency}", period=period, currency=currency)
        self.add("charge", charge, field(charge, hint=now))
        quantity = "" if details.row.quantity is None else str(details.row.quantity)
        self.add("quantity", tr("Quantity"), field(tr("Quantity"), hint=quantity))
        self.term = Choice(tr("Term"), self._terms(()))
        self.add("term", tr("Term"), self.term)
        self.add("ends_on", tr("Last day"), field(tr("Last day"), hint="YYYY-MM-DD"))
        today = reading.today.isoformat()
        self.add("decided_on", tr("Decided on"), field(tr("Decided on"), today))
        self.reason, self.detail = _reason_choices(optional=True)
        self.add("reason", tr("Why less"), self.reason)
        self.add("detail", tr("More exactly"), self.detail)
        self.preview = Label("", wrap=True)
        self.place(self.preview)
        before = term_months(self._contract)
        self.term.show_value(before if before in _MONTHS else 12)
        self.term.chosen.connect(lambda _value: self._look())
        for line in self.lines.values():
            if isinstance(line.editor, Field):
                line.editor.textChanged.connect(self._look)
        self._look()

    def offer_ends(self, ends: Sequence[tuple[date, str]]) -> None:
        """Ends of the account's other contracts, for a term that ends with one of them."""
        taken = self.term.currentData()
        self.term.clear()
        for value, text in self._terms(ends):
            self.term.addItem(text, value)
        self.term.show_value(taken)
        self.term.updateGeometry()

    def start(self) -> None:
        """Begin where one writes first."""
        self.lines["uplift"].editor.setFocus()

    def _terms(self, ends: Sequence[tuple[date, str]]) -> list[tuple[object, str]]:
        options: list[tuple[object, str]] = [
            (months, trn("{n} month", "{n} months", months)) for months in _MONTHS
        ]
        start = self._details.row.ends_on
        for end, name in ends:
            if end > start:
                text = tr("until {day}, as {contract}", day=self._reading.day(end), contract=name)
                options.append((end, text))
        return [*options, (_OTHER, tr("until another day"))]

    def _given(self) -> dict[str, Any]:
        """The terms as typed; raises :class:`NotReadable`."""
        currency = self._details.row.currency
        term = self.term.currentData()
        ends_on = term if isinstance(term, date) else None
        if term == _OTHER:
            ends_on = self.read("ends_on", read_day)  # type: ignore[assignment]  # a day
        return {
            "uplift_percent": self.read("uplift", read_number),
            "charge": self.read("charge", lambda text: read_amount(text, currency)),
            "quantity": self.read("quantity", read_whole),
            "months": term if isinstance(term, int) else None,
            "ends_on": ends_on,
        }

    def _look(self) -> None:
        """Say what would become of it."""
        self.lines["ends_on"].setVisible(self.term.currentData() == _OTHER)
        self.clear_problems()
        less = False
        try:
            term = next_term(
                self._contract, quantity_before=self._details.row.quantity, **self._given()
            )
        except NotReadable:
            self.preview.setText("")
        except Refusal as refusal:
            self.preview.setText("")
            line = self.lines.get(self.places.get(refusal.code, ""))
            if line is not None:
                line.refuse(refusal_sentence(refusal))
        else:
            less = term.is_downsell
            self.preview.setText(self._sentences(term))
        self.lines["reason"].setVisible(less)
        self.lines["detail"].setVisible(less and self.detail.count() > 1)

    def _sentences(self, term: NextTerm) -> str:
        reading, currency = self._reading, self._details.row.currency
        change = term.annual - term.annual_before
        days = tr(
            "From {start} to {end}.",
            start=reading.day(term.starts_on),
            end=reading.day(term.ends_on),
        )
        amount = tr(
            "{annual} a year instead of {before}.",
            annual=reading.exact(term.annual, currency),
            before=reading.exact(term.annual_before, currency),
        )
        if not change:
            return f"{days} {amount} {tr('MRR stays as it is.')}"
        monthly = divide_half_even(change, 12)
        by = signed(monthly, reading.exact(abs(monthly), currency))
        moves = tr("Expansion: {change} MRR.", change=by)
        if change < 0:
            moves = tr("Contraction: {change} MRR.", change=by)
        return f"{days} {amount} {moves}"

    def submit(self) -> None:
        """Keep it, when all can be read."""
        self.clear_problems()
        try:
            values = self._given()
            decided = self.read("decided_on", read_day)
        except NotReadable:
            return
        if self.term.currentData() == _OTHER and values["ends_on"] is None:
            self.lines["ends_on"].refuse(tr("Write a day as 2027-03-31."))
            return
        values["decided_on"] = decided or self._reading.today
        if self.lines["reason"].isVisibleTo(self):
            values["reason"] = self.reason.currentData()
            values["reason_detail"] = self.detail.currentData()
        self._on_keep(values)


class LostForm(Form):
    """Closed as lost: why, in two levels, and what there is to say about it."""

    places: ClassVar = {
        "reason_missing": "reason",
        "reason_unknown": "reason",
        "reason_detail_unknown": "detail",
    }

    def __init__(self, reading: Reading, *, keep: Keep, close: Callable[[], object]) -> None:
        super().__init__(tr("Close as lost"), tr("Close as lost"), close)
        self._reading, self._on_keep = reading, keep
        self.reason, self.detail = _reason_choices(optional=False)
        self.add("reason", tr("Reason"), self.reason)
        self.add("detail", tr("More exactly"), self.detail)
        self.kind = Label("", "muted", size=11)
        self.place(self.kind)
        comment = tr("Comment, internal")
        self.add("comment", comment, field(comment))
        today = reading.today.isoformat()
        self.add("decided_on", tr("Decided on"), field(tr("Decided on"), today))
        self.reason.chosen.connect(lambda _value: self._look())
        self._look()

    def start(self) -> None:
        """Begin at the reason."""
        self.reason.setFocus()

    def _look(self) -> None:
        reason = REASONS.get(str(self.reason.currentData()))
        self.lines["detail"].setVisible(self.detail.count() > 1)
        if reason is None:
            self.kind.setText("")
        elif reason.controllable:
            self.kind.setText(tr("Something we could have done something about."))
        else:
            self.kind.setText(tr("Nothing we could have done something about."))

    def submit(self) -> None:
        """Keep it; a loss without a reason teaches nothing, so one is asked for."""
        self.clear_problems()
        reason = self.reason.currentData()
        if reason is None:
            self.lines["reason"].refuse(tr("Choose why it was lost."))
            self.reason.setFocus()
            return
        try:
            decided = self.read("decided_on", read_day)
        except NotReadable:
            return
        self._on_keep(
            {
                "reason": reason,
                "reason_detail": self.detail.currentData(),
                "comment": self.lines["comment"].text.strip() or None,
                "decided_on": decided or self._reading.today,
            }
        )


class TermForm(Form):
    """An evergreen contract gets an end."""

    places: ClassVar = {
        "contract_ends_before_start": "ends_on",
        "notice_negative": "notice",
        "notice_longer_than_term": "notice",
    }

    def __init__(self, title: str, *, keep: Keep, close: Callable[[], object]) -> None:
        super().__init__(title, tr("Set the term"), close)
        self._on_keep = keep
        self.add("ends_on", tr("Last day"), field(tr("Last day"), hint="YYYY-MM-DD"))
        self.add("notice", tr("Notice, months"), field(tr("Notice, months")))

    def start(self) -> None:
        """Begin at the day."""
        self.lines["ends_on"].editor.setFocus()

    def submit(self) -> None:
        """Keep it, when the day can be read."""
        self.clear_problems()
        try:
            ends_on = self.read("ends_on", read_day)
            notice = self.read("notice", read_whole)
        except NotReadable:
            return
        if ends_on is None:
            self.lines["ends_on"].refuse(tr("Write a day as 2027-03-31."))
            return
        self._on_keep({"ends_on": ends_on, "notice_months": notice})


def _reason_choices(*, optional: bool) -> tuple[Choice, Choice]:
    """Reason and detail; the second follows the first."""
    none = "–" if optional else tr("choose a reason")
    options: list[tuple[object, str]] = [(None, none)]
    options += [(reason, reason_word(reason)) for reason in REASONS]
    first, second = Choice(tr("Reason"), options), Choice(tr("More exactly"), [(None, "–")])
    first.show_value(None)

    def follow() -> None:
        found = REASONS.get(str(first.currentData()))
        second.clear()
        second.addItem("–", None)
        for detail in found.details if found else ():
            second.addItem(reason_word(detail), detail)
        second.updateGeometry()

    # Whatever else listens to the first choice sees the second one filled.
    first.currentIndexChanged.connect(lambda _row: follow())
    return first, second
