"""A success plan for the customer: the same record as PDF and as pages to look at before.

It shows what ``operations/plan_document.py`` found, which holds nothing internal. The language is
the reader's, not the window's; what was typed stays as it was typed.
"""

from pathlib import Path

from PySide6.QtGui import QImage

from csm_desktop import format as written
from csm_desktop.domain.plans import DEFINITIONS
from csm_desktop.domain.roi import DEFINITIONS as ROI_DEFINITIONS
from csm_desktop.operations.plan_document import (
    DocumentInitiative,
    DocumentObjective,
    DocumentOutcome,
    DocumentRoi,
    PlanDocument,
)
from csm_desktop.ui.printing.bar import HEIGHT as BAR_HEIGHT
from csm_desktop.ui.printing.bar import PaperBar
from csm_desktop.ui.printing.paper import Paper, Voice
from csm_desktop.ui.shared.nouns import WORDS, leading_name
from csm_desktop.ui.shared.plans.words import (
    SIDE_WORDS,
    Reading,
    is_measured,
    payback_words,
    progress_of,
    status_words,
)
from csm_desktop.ui.shared.words import later

_MARKS = {"achieved": "✓"}
_LAST_VALUES = 6
_OUTCOMES, _INITIATIVES = (0.4, 0.44, 0.16), (0.1, 0.5, 0.2, 0.2)
"""Shares of their columns: the same below every objective, so that the eye finds them."""


def write_plan(document: PlanDocument, target: Path, *, language: str) -> None:
    """Write the PDF in ``en``, ``ko`` or ``zh_TW``; may run on any thread.

    Raises:
        Refusal: ``pdf_not_written``.
    """
    paper = _PlanPaper(document, Voice(language))
    paper.fill().write(target, paper.foot())


def picture_plan(document: PlanDocument, *, language: str) -> list[QImage]:
    """The pages of the PDF as pictures; may run on any thread."""
    paper = _PlanPaper(document, Voice(language))
    return paper.fill().images(paper.foot())


class _PlanPaper:
    """The sections, from top to bottom."""

    def __init__(self, document: PlanDocument, voice: Voice) -> None:
        self._document = document
        self._say = voice.say
        self._locale = voice.language
        self._reading = Reading(voice.language, document.as_of, voice.say)
        self._paper = Paper(f"{document.account} – {document.name}", language=voice.language)

    def foot(self) -> str:
        """What stands at the bottom of every page."""
        return self._say(
            later("{account} · {plan} · as of {day}"),
            account=self._document.account,
            plan=self._document.name,
            day=self._reading.day(self._document.as_of),
        )

    def fill(self) -> Paper:
        """Everything, from top to bottom."""
        self._head()
        for objective in self._document.objectives:
            self._objective(objective)
        if self._document.roi is not None:
            self._roi(self._document.roi)
        self._risks()
        self._team()
        self._definitions()
        return self._paper

    def _head(self) -> None:
        say, document, reading = self._say, self._document, self._reading
        native = document.native_name
        names = [document.account, *([native] if native and native != document.account else [])]
        if leading_name(document.account, native, self._locale) == native:
            names.reverse()
        self._paper.heading("  ".join(names))
        self._paper.line(document.name)
        told = []
        if document.agreed_by and document.agreed_on:
            told.append(
                say(
                    later("Agreed on {day} by {who}."),
                    day=reading.day(document.agreed_on),
                    who=document.agreed_by,
                )
            )
        if document.review_on:
            told.append(say(later("Next review {day}."), day=reading.day(document.review_on)))
        as_of = say(later("Every figure is as of {day}."), day=reading.day(document.as_of))
        self._paper.small(" ".join([*told, as_of]))
        for paragraph in document.summary.splitlines():
            if paragraph.strip():
                self._paper.line(paragraph.strip())

    def _objective(self, objective: DocumentObjective) -> None:
        reading = self._reading
        self._paper.section(objective.sentence, status_words(objective, reading))
        measured = is_measured(objective)
        if measured and objective.state != "achieved":
            bar = PaperBar(progress_of(objective, reading), self._locale)
            self._paper.drawing(bar, height=BAR_HEIGHT)
        self._values(objective)
        outcomes = [self._outcome(one) for one in objective.outcomes]
        if outcomes:
            marked = (self._say(later("Outcome")), self._say(later("Evidence")), "")
            self._paper.table(marked, outcomes, widths=_OUTCOMES)
        initiatives = [self._initiative(one) for one in objective.initiatives]
        if initiatives:
            titles = (later("Initiative"), later("Owner"), later("Due"))
            head = ("", *(self._say(title) for title in titles))
            self._paper.table(head, initiatives, widths=_INITIATIVES)

    def _values(self, objective: DocumentObjective) -> None:
        reading = self._reading
        values = [
            " ".join(
                one
                for one in (
                    reading.day(value.day),
                    reading.amount(value.value, objective.unit),
                    f"({value.source})" if value.source else "",
                )
                if one
            )
            for value in objective.values[-_LAST_VALUES:]
        ]
        if values:
            self._paper.small(self._say(later("Measured: {values}"), values="; ".join(values)))

    def _outcome(self, one: DocumentOutcome) -> tuple[str, str, str]:
        told = [one.evidence] if one.evidence else []
        if one.confirmed_by and one.confirmed_on:
            told.append(
                self._say(
                    later("confirmed by {who}, {day}"),
                    who=one.confirmed_by,
                    day=self._reading.day(one.confirmed_on),
                )
            )
        state = f"{_MARKS.get(one.state, '')} {self._reading.state(one.state)}".strip()
        return one.title, ", ".join(told), state

    def _initiative(self, one: DocumentInitiative) -> tuple[str, str, str, str]:
        due = self._reading.day(one.due_on) if one.due_on else ""
        if one.done_on is not None:
            due = self._say(later("done {day}"), day=self._reading.day(one.done_on))
        return self._say(SIDE_WORDS[one.side]), one.title, one.owner or "", due

    def _roi(self, roi: DocumentRoi) -> None:
        say, reading = self._say, self._reading
        self._paper.section(say(later("Was it worth it?")))
        years = max(len(line.amounts) for line in roi.lines)
        head = [say(later("In {currency}"), currency=roi.currency), say(later("At the start"))]
        head += [say(later("Year {n}"), n=year) for year in range(1, years)]
        rows = [
            [
                f"{line.title} ({line.source})" if line.source else line.title,
                *(reading.money(amount, roi.currency) for amount in line.amounts),
                *[""] * (years - len(line.amounts)),
            ]
            for line in roi.lines
        ]
        self._paper.table(head, rows, right=range(1, years + 1), together=True)
        self._paper.facts(self._worth(roi))

    def _worth(self, roi: DocumentRoi) -> list[tuple[str, str, str]]:
        say, reading = self._say, self._reading
        rate = (
            say(later("no discount rate"))
            if roi.rate_percent is None
            else say(later("discounted at {n} % a year"), n=reading.number(roi.rate_percent))
        )
        share = "–" if roi.roi is None else f"{round(roi.roi * 100)} %"

        def exact(minor: int) -> str:
            return written.money_exact(minor, roi.currency, self._locale)

        return [
            (say(later("Benefits, present value")), exact(roi.benefits), rate),
            (say(later("Costs, present value")), exact(roi.costs), rate),
            (say(later("ROI")), share, say(later("NPV {amount}"), amount=exact(roi.npv))),
            (
                say(later("Payback")),
                payback_words(roi.payback_years, reading),
                say(later("not discounted")),
            ),
        ]

    def _risks(self) -> None:
        say, reading = self._say, self._reading
        risks = self._document.risks
        if not risks:
            return
        self._paper.section(say(later("Risks we both know of")))
        head = (say(later("Risk")), say(later("Next step")), say(later("Owner")), say(later("Due")))
        rows = [
            (
                risk.title,
                risk.next_step or "",
                risk.owner or "",
                reading.day(risk.due_on) if risk.due_on else "",
            )
            for risk in risks
        ]
        self._paper.table(head, rows)

    def _team(self) -> None:
        if self._document.team:
            self._paper.section(self._say(later("Your account team")))
            rows = [(one.name, self._word(one.role or "")) for one in self._document.team]
            self._paper.table(("", ""), rows)

    def _word(self, stored: str) -> str:
        return self._say(WORDS[stored]) if stored in WORDS else stored

    def _definitions(self) -> None:
        say = self._say
        told = []
        if any(one.baseline is not None for one in self._document.objectives):
            told += [
                (later("Progress"), DEFINITIONS["progress"]),
                (later("Even pace"), DEFINITIONS["pace"]),
            ]
        if self._document.roi is not None:
            told += [
                (later("Present value"), ROI_DEFINITIONS["present_value"]),
                (later("ROI"), ROI_DEFINITIONS["roi"]),
                (later("Payback"), ROI_DEFINITIONS["payback"]),
            ]
        if told:
            self._paper.section(say(later("What the figures mean")))
        for name, meaning in told:
            self._paper.small(f"{say(name)}: {say(meaning)}")
