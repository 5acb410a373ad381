"""What the charts about answers and tickets say: surveys, support, success × satisfaction."""

from collections.abc import Sequence
from fractions import Fraction

from csm_desktop.operations.portfolio_voice_records import (
    SatisfactionPoint,
    SuccessSatisfaction,
    SupportMonth,
    SupportTrends,
    SurveyLine,
    SurveyPoint,
    SurveyTrends,
)
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.portfolio.tables import columns, joined, row
from csm_desktop.ui.shared.charts.content import Build, ChartContent, Mark
from csm_desktop.ui.shared.health_words import shown_points
from csm_desktop.ui.shared.nouns import NONE, word
from csm_desktop.ui.shared.quiet_table import Row
from csm_desktop.ui.shared.words import later, say, tr, trn

_TITLES = {
    "nps": later("NPS"),
    "csat": later("CSAT, positive answers"),
    "ces": later("CES 2.0, mean"),
}
_AXES = {
    "nps": (-100.0, 100.0, ((-100.0, "−100"), (0.0, "0"), (100.0, "+100"))),
    "csat": (0.0, 1.0, ((0.0, "0"), (0.5, "50"), (1.0, "100 %"))),
    "ces": (0.0, 7.0, ((0.0, "0"), (1.0, "1"), (4.0, "4"), (7.0, "7"))),
}
_LINES = 4
"""Lines in a panel: those with most answers."""

_Line = tuple[str, tuple[float | None, ...], str]
_Panel = tuple[str, tuple[_Line, ...], float, float, tuple[tuple[float, str], ...]]


def of_surveys(trends: SurveyTrends, reader: Reader) -> ChartContent:
    """NPS, CSAT and CES by touchpoint, quarter by quarter, each kind in its own panel."""
    shown = [[line for line in trends.lines if line.kind == kind][:_LINES] for kind in _TITLES]
    panels = [_survey_panel(lines, reader) for lines in shown if lines]
    flat = [line for lines in shown for line in lines]
    quarters = [point.quarter for point in flat[0].points] if flat else []
    places = tuple(tr("Q{n}", n=quarter.number) for quarter in quarters)
    left_out = len(trends.lines) - len(flat)
    definition = tr("Last quarters, by touchpoint and scale, never pooled; n beside every figure")
    if left_out:
        definition += "; " + tr("{n} lines with fewer answers are in the table", n=left_out)
    return ChartContent(
        build=_trends(panels, places),
        marks=tuple(_survey_mark(line, point, reader) for line in flat for point in line.points),
        sentence=tr(
            "Latest answers: {lines}.",
            lines=joined(f"{_name(line)} {_last(line, reader)}" for line in flat),
        ),
        columns=columns(tr("Survey"), *(reader.quarter(quarter) for quarter in quarters)),
        rows=tuple(
            row(_newest(line, flat), (_name(line), *(_cell(line, p, reader) for p in line.points)))
            for line in trends.lines
        ),
        definition=definition,
        empty="" if flat else tr("No survey has been answered: import survey answers."),
    )


def _trends(panels: Sequence[_Panel], places: tuple[str, ...]) -> Build:
    return lambda chart: chart.Trends(
        tuple(
            chart.Panel(title, tuple(chart.Line(*line) for line in lines), low, high, ticks)
            for title, lines, low, high, ticks in panels
        ),
        places,
    )


def _survey_panel(lines: Sequence[SurveyLine], reader: Reader) -> _Panel:
    kind = lines[0].kind
    low, high, ticks = _AXES[kind]
    scales = {line.scale for line in lines}
    made = tuple(
        (
            joined((_touchpoint(line), line.scale if len(scales) > 1 else "")),
            tuple(None if point.value is None else float(point.value) for point in line.points),
            _last(line, reader),
        )
        for line in lines
    )
    if len(made) == 1:  # its own title says what the only line is
        label, values, last = made[0]
        return joined((say(_TITLES[kind]), label)), (("", values, last),), low, high, ticks
    return say(_TITLES[kind]), made, low, high, ticks


def _touchpoint(line: SurveyLine) -> str:
    return tr("no touchpoint") if line.touchpoint is None else word(line.touchpoint)


def _name(line: SurveyLine) -> str:
    return f"{line.kind.upper()} {line.scale}, {_touchpoint(line)}"


def _figure(line: SurveyLine, value: Fraction | None, reader: Reader) -> str:
    if value is None:
        return NONE
    if line.kind == "nps":
        return reader.index(value)
    return reader.percent(value) if line.kind == "csat" else reader.number(value, 1)


def _last(line: SurveyLine, reader: Reader) -> str:
    point = next((p for p in reversed(line.points) if p.n), line.points[-1])
    return f"{_figure(line, point.value, reader)} n={point.n}"


def _cell(line: SurveyLine, point: SurveyPoint, reader: Reader) -> str:
    return f"{_figure(line, point.value, reader)} n={point.n}" if point.n else NONE


def _newest(line: SurveyLine, flat: Sequence[SurveyLine]) -> int | None:
    """The index of a line's newest point; None for a line that is not drawn."""
    if line not in flat:
        return None
    before = flat[: list(flat).index(line)]
    return sum(len(one.points) for one in before) + len(line.points) - 1


def _survey_mark(line: SurveyLine, point: SurveyPoint, reader: Reader) -> Mark:
    title = f"{_name(line)}, {reader.quarter(point.quarter)}"
    answers = trn("{n} answer", "{n} answers", point.n)
    return Mark(f"{title}: {_figure(line, point.value, reader)}\n{answers}", point.ids, title)


def of_support(trends: SupportTrends, reader: Reader) -> ChartContent:
    """Load, first reply and resolution month by month, each in its own panel."""
    months = trends.months
    panels = [
        _support_panel(tr("Tickets per account"), [m.load for m in months], reader),
        _support_panel(
            tr("First reply, hours"), [_hours(m.first_reply_minutes) for m in months], reader
        ),
        _support_panel(
            tr("Resolution, hours"), [_hours(m.resolution_minutes) for m in months], reader
        ),
    ]
    marks = [_support_mark(month, what, reader) for what in range(3) for month in months]
    places = tuple(_month_name(one) for one in months)
    last = months[-1]
    return ChartContent(
        build=_trends(panels, places),
        marks=tuple(marks),
        sentence=tr("Support of the last month: {facts}.", facts=_support_words(last, reader)),
        columns=columns(
            tr("Month"), tr("Tickets"), tr("Per account"), tr("First reply"), tr("Resolution")
        ),
        rows=tuple(row(number, _month_cells(one, reader)) for number, one in enumerate(months)),
        definition=tr(
            "Tickets by the month they were created in, per account with MRR at its close; medians"
            " in calendar time"
        ),
        empty="" if any(one.tickets for one in months) else tr("No tickets in 12 months."),
    )


def _month_name(one: SupportMonth) -> str:
    """The year at each January, the month's number at each other quarter's beginning."""
    first = one.month.first
    if first.month == 1:
        return str(first.year)
    return str(first.month) if first.month % 3 == 1 else ""


def _hours(minutes: Fraction | None) -> Fraction | None:
    return None if minutes is None else minutes / 60


def _support_panel(title: str, values: Sequence[Fraction | None], reader: Reader) -> _Panel:
    numbers = [None if value is None else float(value) for value in values]
    top = max((value for value in numbers if value is not None), default=0) or 1
    digits = 2 if top < 1 else 1 if top < 10 else 0
    highest = Fraction(top).limit_denominator(100)
    last = next((value for value in reversed(values) if value is not None), None)
    words = NONE if last is None else reader.number(last, digits)
    ticks = ((0.0, "0"), (top, reader.number(highest, digits)))
    return title, (("", tuple(numbers), words),), 0.0, top, ticks


def _support_words(one: SupportMonth, reader: Reader) -> str:
    return joined(
        (
            trn("{n} ticket", "{n} tickets", one.tickets),
            tr("{load} per account", load=NONE if one.load is None else reader.number(one.load, 2)),
            tr(
                "first reply {time} (n={n})",
                time=reader.minutes(one.first_reply_minutes),
                n=one.first_reply_n,
            ),
            tr(
                "resolution {time} (n={n})",
                time=reader.minutes(one.resolution_minutes),
                n=one.resolution_n,
            ),
        )
    )


def _support_mark(one: SupportMonth, what: int, reader: Reader) -> Mark:
    """One mark a point: the same facts of the month, the panel's own first."""
    month = reader.month(one.month.first)
    title = tr("Tickets created in {month}", month=month)
    facts = _support_words(one, reader).split(", ")
    order = [facts[max(0, what)], *facts] if what else facts
    return Mark(f"{month}: {joined(dict.fromkeys(order))}", one.ids, title)


def _month_cells(one: SupportMonth, reader: Reader) -> tuple[str, ...]:
    return (
        reader.month(one.month.first),
        str(one.tickets),
        NONE if one.load is None else reader.number(one.load, 2),
        f"{reader.minutes(one.first_reply_minutes)} n={one.first_reply_n}",
        f"{reader.minutes(one.resolution_minutes)} n={one.resolution_n}",
    )


def of_success_satisfaction(answer: SuccessSatisfaction, reader: Reader) -> ChartContent:
    """Success × satisfaction, with the two lists where they disagree."""
    points = [
        (one.satisfaction / 100, one.success / 100, one.arr, one.kind) for one in answer.points
    ]
    glad = tr("Satisfied, not successful")
    good = tr("Successful, not satisfied")
    corners = [
        (glad, answer.satisfied_not_successful_ids),
        (good, answer.successful_not_satisfied_ids),
    ]
    words = [f"{name}: {trn('{n} account', '{n} accounts', len(ids))}" for name, ids in corners]
    axes = tr("satisfaction, last answer"), tr("success, 0–100")
    marks = [_satisfaction_mark(one, answer, reader) for one in answer.points]
    marks += [Mark(text, ids, name) for text, (name, ids) in zip(words, corners, strict=True)]
    return ChartContent(
        build=lambda chart: chart.SuccessSatisfaction(
            tuple(chart.Point(*one) for one in points),
            answer.satisfied_from,
            answer.success_from,
            *axes,
            *words,
        ),
        marks=tuple(marks),
        sentence=tr(
            "Of {accounts} with both figures: {lists}.",
            accounts=trn("{n} account", "{n} accounts", answer.accounts),
            lists="; ".join(words),
        ),
        columns=columns(tr("Account"), tr("Success"), tr("Satisfaction"), tr("ARR")),
        rows=(
            *_listed(glad, answer.satisfied_not_successful, answer, reader),
            *_listed(good, answer.successful_not_satisfied, answer, reader),
        ),
        definition=tr(
            "Success: outcome closure, else health, successful from {success}. Satisfaction: the"
            " last NPS ● or CSAT ■ answer of 12 months on its own scale, satisfied from {satisfied}"
            " (NPS 8, CSAT 4 of 5)",
            success=answer.success_from,
            satisfied=answer.satisfied_from,
        ),
        empty=(
            "" if points else tr("No account has both an answer of 12 months and a success figure.")
        ),
    )


def _listed(
    title: str, points: Sequence[SatisfactionPoint], answer: SuccessSatisfaction, reader: Reader
) -> tuple[Row, ...]:
    head = row(None, (f"{title}, {len(points)}", "", "", ""))
    places = {one.account_id: number for number, one in enumerate(answer.points)}
    return (
        head,
        *(row(places.get(one.account_id), _point_cells(one, answer, reader)) for one in points),
    )


def _point_cells(
    one: SatisfactionPoint, answer: SuccessSatisfaction, reader: Reader
) -> tuple[str, ...]:
    kind = f"{shown_points(one.satisfaction)} {one.kind.upper()}"
    return (
        one.name,
        str(shown_points(one.success)),
        kind,
        reader.money(one.arr, answer.currency),
    )


def _satisfaction_mark(one: SatisfactionPoint, answer: SuccessSatisfaction, reader: Reader) -> Mark:
    source = tr("outcomes") if one.by_outcomes else tr("health")
    words = tr(
        "{account}: success {success} by {source}, satisfaction {satisfaction} by {kind} of {day},"
        " {arr}",
        account=one.name,
        success=shown_points(one.success),
        source=source,
        satisfaction=shown_points(one.satisfaction),
        kind=one.kind.upper(),
        day=reader.day(one.answered_on),
        arr=reader.exact(one.arr, answer.currency),
    )
    return Mark(words, (one.account_id,), one.name)
