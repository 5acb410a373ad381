"""What the charts about care say: where the ARR is, whether we kept in touch, onboarding."""

from collections.abc import Callable

from csm_desktop.operations.portfolio_records import (
    CadenceBucket,
    CadenceKept,
    CadenceReport,
    FunnelStep,
    OnboardingFunnel,
    Segments,
    SegmentSum,
)
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.portfolio.tables import columns, joined, row
from csm_desktop.ui.shared.charts.content import ChartContent, Mark
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.words import later, say, tr, trn

SEGMENT_WORDS = {
    "country": later("By country"),
    "industry": later("By industry"),
    "tier": later("By tier"),
    "owner": later("By owner"),
    "stage": later("By stage"),
}
"""What the tiles can be: the choices a page offers."""
_TILES = 24


def of_segments(segments: Segments, reader: Reader) -> ChartContent:
    """ARR by a field of the accounts; the smallest segments are one tile of the rest."""
    shown, rest = segments.segments[:_TILES], segments.segments[_TILES:]
    kept = [one for one in shown if one.arr > 0]
    tiles = [_tile(one, segments, reader) for one in kept]
    marks = [_segment_mark(one, segments, reader) for one in kept]
    left = sum(one.arr for one in rest)
    if left > 0:
        words = trn("{n} more", "{n} more", len(rest))
        amount = reader.money(left, segments.currency)
        tiles.append((words, amount, "", left, None))
        ids = [number for one in rest for number in one.ids]
        marks.append(Mark(f"{words}: {reader.exact(left, segments.currency)}", ids, words))
    place = {id(one): number for number, one in enumerate(kept)}
    return ChartContent(
        build=lambda chart: chart.Treemap(tuple(chart.Tile(*tile) for tile in tiles)),
        marks=tuple(marks),
        sentence=tr(
            "ARR {by}: {segments}.",
            by=say(SEGMENT_WORDS[segments.by]).lower(),
            segments=joined(
                f"{_value(one)} {reader.money(one.arr, segments.currency)}" for one in kept
            ),
        ),
        columns=columns(
            say(SEGMENT_WORDS[segments.by]), tr("Accounts"), tr("ARR"), tr("Health"), tr("Poor")
        ),
        rows=tuple(
            row(place.get(id(one)), _segment_cells(one, segments, reader))
            for one in segments.segments[:500]
        ),
        definition=tr(
            "{by}; the area is ARR, health the mean by ARR", by=say(SEGMENT_WORDS[segments.by])
        ),
        empty="" if tiles else tr("No account has ARR."),
    )


def _value(one: SegmentSum) -> str:
    return tr("not known") if one.value is None else one.value


def _tile(
    one: SegmentSum, segments: Segments, reader: Reader
) -> tuple[str, str, str, int, str | None]:
    amount = reader.money(one.arr, segments.currency)
    band = one.band
    return _value(one), amount, reader.banded(one.health, band), one.arr, band


def _segment_mark(one: SegmentSum, segments: Segments, reader: Reader) -> Mark:
    words = tr(
        "{value}: {arr}, {accounts}\nmean health {health}, {poor} in poor health",
        value=_value(one),
        arr=reader.exact(one.arr, segments.currency),
        accounts=trn("{n} account", "{n} accounts", one.accounts),
        health=reader.banded(one.health, one.band),
        poor=reader.exact(one.poor_arr, segments.currency),
    )
    return Mark(words, one.ids, _value(one))


def _segment_cells(one: SegmentSum, segments: Segments, reader: Reader) -> tuple[str, ...]:
    poor = reader.money(one.poor_arr, segments.currency) if one.poor_arr else NONE
    return (
        _value(one),
        str(one.accounts),
        reader.money(one.arr, segments.currency),
        reader.score(one.health),
        poor,
    )


def of_cadence(report: CadenceReport, reader: Reader) -> ChartContent:
    """Days since the last touch, and cadences kept."""
    money = _money(report.currency, reader)
    buckets = [
        (_days(one), one.accounts, one.kept, joined((str(one.accounts), money(one.arr))))
        for one in report.buckets
    ]
    cadences = [
        (
            tr("every {n} days", n=one.cadence_days),
            one.accounts,
            one.kept,
            tr("{kept} of {all}", kept=one.kept, all=one.accounts),
        )
        for one in report.cadences
    ]
    marks = [_bucket_mark(one, report, reader) for one in report.buckets]
    for kept in report.cadences:
        marks += _cadence_marks(kept)
    titles = tr("days since the last touch"), tr("touched within their cadence")
    return ChartContent(
        build=lambda chart: chart.Cadence(
            tuple(chart.TouchBar(*one) for one in buckets),
            titles[0],
            tuple(chart.TouchBar(*one) for one in cadences),
            titles[1],
        ),
        marks=tuple(marks),
        sentence=tr(
            "Days since the last touch: {buckets}. Touched within their cadence: {cadences}.",
            buckets=joined(f"{_days(one)} {one.accounts}" for one in report.buckets),
            cadences=joined(f"{label} {words}" for label, _all, _kept, words in cadences),
        ),
        columns=columns(
            tr("Days since"), tr("Accounts"), tr("ARR"), tr("Health"), tr("Poor"), tr("Kept")
        ),
        rows=tuple(
            row(number, _bucket_cells(one, report, reader))
            for number, one in enumerate(report.buckets)
        )
        + tuple(
            row(
                len(report.buckets) + 2 * number,
                (label, str(accounts), NONE, NONE, NONE, str(kept)),
            )
            for number, (label, accounts, kept, _words) in enumerate(cadences)
        ),
        definition=_cadence_definition(report),
        empty="" if any(one.accounts for one in report.buckets) else tr("No accounts."),
    )


def _money(currency: str, reader: Reader) -> Callable[[int], str]:
    return lambda minor: reader.money(minor, currency)


def _cadence_definition(report: CadenceReport) -> str:
    parts = [tr("Last touch of any customer, internal notes left out; hatched: too long ago")]
    if report.touches:
        share = report.touches_by_us * 100 / report.touches
        parts.append(
            tr(
                "proactive share of 90 days: {share} % of {n} touches we started",
                share=round(share),
                n=report.touches,
            )
        )
    return "; ".join(parts)


def _days(one: CadenceBucket) -> str:
    if one.days_from is None:
        return tr("never")
    if one.days_to is None:
        return tr("over {n}", n=one.days_from - 1)
    return f"{one.days_from}–{one.days_to}"


def _bucket_mark(one: CadenceBucket, report: CadenceReport, reader: Reader) -> Mark:
    title = tr("Last touch, days ago: {days}", days=_days(one))
    words = tr(
        "{accounts}, {arr}, mean health {health}, {kept} within their cadence",
        accounts=trn("{n} account", "{n} accounts", one.accounts),
        arr=reader.exact(one.arr, report.currency),
        health=reader.score(one.health),
        kept=one.kept,
    )
    return Mark(f"{title}\n{words}", one.ids, title)


def _bucket_cells(one: CadenceBucket, report: CadenceReport, reader: Reader) -> tuple[str, ...]:
    poor = reader.money(one.poor_arr, report.currency) if one.poor_arr else NONE
    return (
        _days(one),
        str(one.accounts),
        reader.money(one.arr, report.currency),
        reader.score(one.health),
        poor,
        str(one.kept),
    )


def _cadence_marks(one: CadenceKept) -> list[Mark]:
    kept = tr("Touched every {n} days: kept", n=one.cadence_days)
    missed = tr("Touched every {n} days: missed", n=one.cadence_days)
    many = [trn("{n} account", "{n} accounts", len(ids)) for ids in (one.kept_ids, one.missed_ids)]
    return [
        Mark(f"{kept}\n{many[0]}", one.kept_ids, kept),
        Mark(f"{missed}\n{many[1]}", one.missed_ids, missed),
    ]


def of_onboarding(funnel: OnboardingFunnel, reader: Reader) -> ChartContent:
    """Projects by the share of their milestones that are reached."""
    steps = [
        (_step(one), one.projects, one.late, _step_words(one, funnel, reader))
        for one in funnel.steps
    ]
    return ChartContent(
        build=lambda chart: chart.OnboardingFunnel(
            tuple(chart.FunnelStep(*step) for step in steps)
        ),
        marks=tuple(
            Mark(
                f"{tr('Onboarding {step}', step=_step(one))}\n{_step_words(one, funnel, reader)}",
                one.ids,
                tr("Onboarding {step}", step=_step(one)),
            )
            for one in funnel.steps
        ),
        sentence=tr(
            "Onboarding projects by milestones reached: {steps}.",
            steps=joined(f"{label} {words}" for label, _n, _late, words in steps),
        ),
        columns=columns(tr("Milestones reached"), tr("Projects"), tr("Late"), tr("ARR")),
        rows=tuple(
            row(
                number,
                (
                    _step(one),
                    str(one.projects),
                    str(one.late),
                    reader.money(one.arr, funnel.currency),
                ),
            )
            for number, one in enumerate(funnel.steps)
        ),
        definition=tr(
            "Projects by milestones reached, skipped ones left out; hatched: late. Finished ones"
            " stay for 90 days"
        ),
        empty="" if funnel.projects else tr("No onboarding project is under way."),
    )


def _step(one: FunnelStep) -> str:
    if one.share_from == one.share_to:
        return f"{one.share_from}\N{NO-BREAK SPACE}%"
    return f"{one.share_from}–{one.share_to}\N{NO-BREAK SPACE}%"


def _step_words(one: FunnelStep, funnel: OnboardingFunnel, reader: Reader) -> str:
    if not one.projects:
        return NONE
    return joined(
        (
            trn("{n} project", "{n} projects", one.projects),
            tr("{n} late", n=one.late) if one.late else "",
            reader.money(one.arr, funnel.currency),
        )
    )
