"""Making the portfolio's PDF from the window: language, file, and what became of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from csm_desktop.operations.portfolio import read_figures
from csm_desktop.operations.portfolio_records import Figures
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.portfolio.answers import Answers
from csm_desktop.ui.portfolio.emptiness import filled_in
from csm_desktop.ui.portfolio.figures import six_figures
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.portfolio.sections import BY_ID, SECTIONS
from csm_desktop.ui.portfolio.specs import ChartSpec
from csm_desktop.ui.printing.portfolio import (
    PaperChart,
    PaperFigure,
    PaperReport,
    write_portfolio,
)
from csm_desktop.ui.saving import ask_where, offer_languages, tell_not_written, tell_written
from csm_desktop.ui.shared.words import say, tr, trn

_FLAT = 0.8
"""Paper is narrower than high: charts are a little flatter than in the window."""


class Gathering:
    """Asks everything the report needs, one question after another, and hands the answers over."""

    def __init__(
        self, desk: Desk, answers: Answers, by: str, done: Callable[["Gathering"], object]
    ) -> None:
        """``by``: what the treemap is parted by."""
        self.today: date = desk.workspace.today()
        self.found: dict[Callable[..., Any], Any] = {}
        self._desk = desk
        self._answers = answers
        self._by = by
        self._done = done
        self._left = [read_figures, *dict.fromkeys(spec.question for spec in BY_ID.values())]
        self._since = {spec.question: spec.since for spec in BY_ID.values()} | {read_figures: True}
        self._ask_next()

    def _ask_next(self) -> None:
        if not self._left:
            self._done(self)
            return
        question = self._left.pop(0)
        params = self._answers.params(self._since[question])
        if question is BY_ID["segments"].question and self._by:
            params["by"] = self._by
        self._desk.workspace.ask(question, partial(self._take, question), **params)

    def _take(self, question: Callable[..., Any], answer: Any) -> None:
        self.found[question] = answer
        self._ask_next()

    @property
    def figures(self) -> Figures:
        """The six."""
        found: Figures = self.found[read_figures]
        return found


@dataclass(frozen=True)
class Wanted:
    """What the report is about."""

    answers: Answers
    """Which accounts, and which day is compared with."""
    by: str
    """What the treemap is parted by."""
    scope: str
    """What the accounts are called."""


def offer_report(page: QWidget, desk: Desk, wanted: Wanted) -> None:
    """Ask for the language, then make the report."""
    offer_languages(
        page,
        desk.theme.look.language,
        name=tr("Language of the report"),
        title=tr("Portfolio as PDF, written in"),
        make=lambda language: make_report(page, desk, wanted, language),
    )


def make_report(page: QWidget, desk: Desk, wanted: Wanted, language: str) -> None:
    """Read everything, ask for a file, write the PDF there and tell how it went."""

    def write(gathered: Gathering) -> None:
        name = f"{tr('Portfolio')} {gathered.today.isoformat()}.pdf"
        path = ask_where(page, tr("Portfolio as PDF"), name, tr("PDF (*.pdf)"))
        if path is not None:
            write_and_tell(desk, gathered, path, scope=wanted.scope, language=language)

    Gathering(desk, wanted.answers, wanted.by, write)


def write_and_tell(
    desk: Desk, gathered: Gathering, path: Path, *, scope: str, language: str
) -> None:
    """Write the PDF beside the window's thread; a notice says when it is there, or why not."""
    sentence = tr("The portfolio was written to {name}", name=path.name)
    desk.workspace.work(
        write_portfolio,
        done=lambda _result: tell_written(desk, sentence, path),
        failed=lambda error: tell_not_written(desk, path, error),
        make=partial(say_report, gathered, scope=scope, language=language),
        target=path,
        language=language,
    )


def say_report(gathered: Gathering, *, scope: str, language: str) -> PaperReport:
    """The report in the language that is spoken now."""
    figures, reader = gathered.figures, Reader.of(language, gathered.today)
    day, first = reader.day(gathered.today), reader.day(figures.period.opening)
    many = trn("{n} account", "{n} accounts", figures.accounts, n=reader.number(figures.accounts))
    return PaperReport(
        title=tr("Portfolio"),
        lines=(
            tr(
                "{scope}: {accounts}, {currency}",
                scope=scope,
                accounts=many,
                currency=figures.currency,
            ),
            tr("As of {day}, compared with {first}", day=day, first=first),
        ),
        figures=tuple(
            PaperFigure(one.label, one.value, one.note, one.definition)
            for one in six_figures(figures, reader)
        ),
        charts=tuple(
            _chart(BY_ID[name], gathered, reader)
            for section in SECTIONS
            for name in section.blocks
            if name in BY_ID
        ),
        foot=tr("Portfolio as of {day}", day=day),
    )


def _chart(spec: ChartSpec, gathered: Gathering, reader: Reader) -> PaperChart:
    content = filled_in(spec.id, spec.content(gathered.found[spec.question], reader))
    return PaperChart(
        title=say(spec.title),
        definition=content.definition,
        sentence=content.sentence,
        empty=content.empty,
        chart=spec.chart,
        build=content.build,
        height=round(spec.height * _FLAT),
    )
