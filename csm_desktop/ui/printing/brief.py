"""The renewal brief: one account's renewal on two or three pages, each figure with its day and
definition.

It shows what ``operations/brief.py`` found, which holds nothing internal. The language is the
reader's, not the window's.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from csm_desktop import format as written
from csm_desktop.domain.contracts import DEFINITIONS as CONTRACT_DEFINITIONS
from csm_desktop.domain.surveys import DEFINITIONS as SURVEY_DEFINITIONS
from csm_desktop.domain.surveys import POSITIVE
from csm_desktop.domain.tickets import DEFINITIONS as TICKET_DEFINITIONS
from csm_desktop.operations.brief import Brief, BriefAnswer, BriefStep
from csm_desktop.ui import theme
from csm_desktop.ui.printing.paper import Paper, Voice
from csm_desktop.ui.shared.nouns import WORDS
from csm_desktop.ui.shared.words import later

_CHART_WIDTH, _CHART_HEIGHT = 660, 150
_DASH = "–"


def write_brief(brief: Brief, target: Path, *, language: str) -> None:
    """Write the PDF in ``en``, ``ko`` or ``zh_TW``; may run on any thread.

    Raises:
        Refusal: ``pdf_not_written``.
    """
    _BriefPaper(brief, Voice(language)).write(target)


class _BriefPaper:
    """The sections, from top to bottom."""

    def __init__(self, brief: Brief, voice: Voice) -> None:
        self._brief = brief
        self._say = voice.say
        self._locale = voice.language
        title = f"{self._say(later('Renewal brief'))} – {brief.account}"
        self._paper = Paper(title, language=voice.language)

    def write(self, target: Path) -> None:
        self._head()
        self._contracts()
        self._revenue()
        self._usage()
        self._support()
        self._voice_of_customer()
        self._agreed()
        self._steps()
        self._people()
        self._definitions()
        foot = self._say(
            later("{account} · renewal brief · as of {day}"),
            account=self._brief.account,
            day=self._day(self._brief.as_of),
        )
        self._paper.write(target, foot)

    def _head(self) -> None:
        say, brief = self._say, self._brief
        native = brief.native_name if brief.native_name != brief.account else None
        names = [brief.account, native] if native else [brief.account]
        if native and self._locale != "en":
            names.reverse()
        self._paper.heading("  ".join(name for name in names if name))
        as_of = self._day(brief.as_of)
        self._paper.small(
            say(later("Renewal brief. Every figure is as of {day} unless it says so."), day=as_of)
        )
        self._paper.facts(
            [
                (say(later("ARR")), self._money(brief.arr, brief.currency), as_of),
                (say(later("Renewal date")), self._day(brief.renewal), self._in(brief.renewal)),
                (say(later("Last day to act")), self._day(brief.act_by), self._in(brief.act_by)),
                (
                    say(later("Customer since")),
                    self._day(brief.customer_since),
                    say(later("first contract or agreed date")),
                ),
            ]
        )
        if brief.missing_rates:
            self._paper.small(
                say(
                    later("Not in the sums, because no rate is kept: {currencies}"),
                    currencies=", ".join(sorted(brief.missing_rates)),
                )
            )

    def _contracts(self) -> None:
        say = self._say
        self._paper.section(say(later("Contracts")))
        if not self._brief.contracts:
            self._paper.line(say(later("No contract runs on this day.")))
            return
        head = (
            say(later("Contract")),
            say(later("Quantity")),
            say(later("A year")),
            say(later("Start")),
            say(later("End")),
            say(later("Notice by")),
            say(later("Renews by itself")),
        )
        rows = [
            (
                line.title or _DASH,
                _DASH if line.quantity is None else written.number(line.quantity, self._locale),
                self._money(line.annual, line.currency),
                self._day(line.starts_on),
                self._day(line.ends_on) if line.ends_on else say(later("no end")),
                self._day(line.notice_deadline),
                say(later("yes")) if line.renews_itself else say(later("no")),
            )
            for line in self._brief.contracts
        ]
        self._paper.table(head, rows, right=(1, 2))

    def _revenue(self) -> None:
        brief = self._brief
        if not any(month.mrr for month in brief.months):
            return
        # Only a brief with revenue needs a chart, and with it matplotlib (0.9 s).
        from csm_desktop.charts import mrr_by_month
        from csm_desktop.charts.picture import draw_png
        from csm_desktop.charts.style import Style

        self._paper.section(self._say(later("What was paid, month by month?")))
        months = tuple(
            mrr_by_month.MrrMonth(
                month.period.last, month.mrr, month.movements.end - month.movements.start
            )
            for month in brief.months
        )
        values = mrr_by_month.MrrByMonth(months, brief.currency)
        style = Style.of(theme.light_colours(), locale=self._locale)
        png = draw_png(mrr_by_month.draw, values, style, width=_CHART_WIDTH, height=_CHART_HEIGHT)
        sentence = self._say(
            later("MRR was {first} at the end of {first_month} and is {last} now."),
            first=self._money(months[0].mrr, brief.currency),
            first_month=self._day(months[0].month),
            last=self._money(months[-1].mrr, brief.currency),
        )
        self._paper.picture(png, width=_CHART_WIDTH, height=_CHART_HEIGHT, words=sentence)

    def _usage(self) -> None:
        say, usage = self._say, self._brief.usage
        self._paper.section(
            say(later("What was used?")),
            say(
                later("Means of the measured days, {first} to {last}, against the 90 days before."),
                first=self._day(usage.window.first),
                last=self._day(usage.window.last),
            ),
        )
        if not self._brief.metrics and not usage.features:
            self._paper.line(say(later("No usage is known.")))
            return
        rows = [
            (metric.name, self._mean(metric.last), self._mean(metric.before))
            for metric in self._brief.metrics
        ]
        rows.append(
            (
                say(later("Days with use")),
                self._number(usage.days_with_use),
                self._number(usage.days_with_use_before),
            )
        )
        if usage.features:
            rows.append(
                (
                    say(later("Features used")),
                    self._number(usage.features_used),
                    self._number(usage.features_used_before),
                )
            )
        head = (say(later("Usage")), say(later("Last 90 days")), say(later("90 days before")))
        self._paper.table(head, rows, right=(1, 2))

    def _support(self) -> None:
        say, support = self._say, self._brief.support
        self._paper.section(say(later("How was support?")), self._twelve_months())
        rows = [
            (say(later("Tickets created")), self._number(support.created), ""),
            (
                say(later("First reply, median")),
                self._span(support.first_reply.minutes),
                f"n {support.first_reply.n}",
            ),
            (
                say(later("Full resolution, median")),
                self._span(support.resolution.minutes),
                f"n {support.resolution.n}",
            ),
            (say(later("Open on this day")), self._number(support.open_now), ""),
        ]
        self._paper.table(("", "", ""), rows, right=(1,))
        for ticket in self._brief.open_tickets[:10]:
            self._paper.small(
                say(
                    later("Open since {day}: {subject}"),
                    day=self._day(ticket.created_on),
                    subject=ticket.subject or _DASH,
                )
            )

    def _voice_of_customer(self) -> None:
        say, brief = self._say, self._brief
        self._paper.section(say(later("What did you tell us?")), self._twelve_months())
        if not brief.answers:
            self._paper.line(say(later("No survey was answered.")))
            return
        if brief.nps.index is not None:
            self._paper.line(
                say(
                    later("NPS {index} from {n} answers"),
                    index=written.number(round(brief.nps.index), self._locale),
                    n=brief.nps.n,
                )
            )
        for scale, csat in brief.csat.items():
            if csat.share is not None:
                share = written.percent(_decimal(csat.share), self._locale)
                self._paper.line(
                    say(
                        later("CSAT {share} from {n} answers on {scale}"),
                        share=share,
                        n=csat.n,
                        scale=scale,
                    )
                )
        rows = list(self._answers())
        if rows:
            head = (
                say(later("Day")),
                say(later("Score")),
                say(later("In your words")),
                say(later("Our answer")),
            )
            self._paper.table(head, rows)

    def _answers(self) -> Iterator[tuple[str, ...]]:
        for answer in self._brief.answers:
            if answer.comment:
                replied = answer.replied_on
                yield (
                    self._day(answer.answered_on),
                    f"{self._word(answer.kind)} {answer.score} ({answer.scale})",
                    f"“{' '.join(answer.comment.split())}”",
                    self._day(replied) if replied else self._not_replied(answer),
                )

    def _not_replied(self, answer: BriefAnswer) -> str:
        """Only who was not content waits for an answer."""
        satisfied = POSITIVE.get(answer.scale, range(7, 11))
        return _DASH if answer.score in satisfied else self._say(later("not yet"))

    def _agreed(self) -> None:
        say, meetings = self._say, self._brief.meetings
        if not meetings:
            return
        self._paper.section(say(later("What did we talk about and decide?")))
        rows = [
            (
                self._day(meeting.held_on),
                self._word(meeting.kind),
                meeting.title,
                "; ".join(meeting.decisions),
            )
            for meeting in meetings[:15]
        ]
        head = (say(later("Day")), "", say(later("Subject")), say(later("Decided")))
        self._paper.table(head, rows)

    def _steps(self) -> None:
        say, brief = self._say, self._brief
        for title, steps in (
            (later("What the renewal needs"), brief.requirements),
            (later("Agreed next steps"), brief.next_steps),
        ):
            if steps:
                self._paper.section(say(title))
                self._paper.table(("", ""), [self._step(step) for step in steps])

    def _step(self, step: BriefStep) -> tuple[str, str]:
        if step.done_on is not None:
            return f"☑  {step.title}", self._day(step.done_on)
        return f"☐  {step.title}", self._day(step.due_on) if step.due_on else ""

    def _people(self) -> None:
        say, brief = self._say, self._brief
        for title, people in (
            (later("Your people"), brief.people),
            (later("Your account team"), brief.team),
        ):
            if people:
                self._paper.section(say(title))
                self._paper.table(
                    ("", ""), [(person.name, self._word(person.title)) for person in people]
                )

    def _definitions(self) -> None:
        say = self._say
        self._paper.section(say(later("What the figures mean")))
        for name, meaning in (
            (later("ARR"), CONTRACT_DEFINITIONS["arr"]),
            (later("MRR"), CONTRACT_DEFINITIONS["mrr"]),
            (later("Renewal date"), CONTRACT_DEFINITIONS["renewal_date"]),
            (later("Last day to act"), CONTRACT_DEFINITIONS["last_day_to_act"]),
            (later("First reply"), TICKET_DEFINITIONS["first_reply_median_minutes"]),
            (later("Full resolution"), TICKET_DEFINITIONS["resolution_median_minutes"]),
            (later("NPS"), SURVEY_DEFINITIONS["nps"]),
            (later("CSAT"), SURVEY_DEFINITIONS["csat"]),
        ):
            self._paper.small(f"{say(name)}: {say(meaning)}")

    def _twelve_months(self) -> str:
        period = self._brief.support_period
        return self._say(
            later("{first} to {last}"), first=self._day(period.first), last=self._day(period.last)
        )

    def _word(self, stored: str) -> str:
        return self._say(WORDS[stored]) if stored in WORDS else stored

    def _day(self, day: date | None) -> str:
        return _DASH if day is None else written.day(day, self._locale)

    def _in(self, day: date | None) -> str:
        return "" if day is None else written.day_relative(day, self._brief.as_of, self._locale)

    def _money(self, minor: int, currency: str) -> str:
        return written.money_exact(minor, currency, self._locale)

    def _number(self, value: object) -> str:
        return written.number(_decimal(value), self._locale, 0)

    def _mean(self, value: Decimal | None) -> str:
        if value is None:
            return _DASH
        return written.number(value, self._locale, 0 if abs(value) >= 100 else 1)

    def _span(self, minutes: object) -> str:
        if minutes is None:
            return _DASH
        return written.duration_minutes(_decimal(minutes), self._locale)


def _decimal(value: object) -> Decimal:
    if isinstance(value, Fraction):
        return Decimal(value.numerator) / Decimal(value.denominator)
    return Decimal(str(value))
