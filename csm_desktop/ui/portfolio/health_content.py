"""What the charts about health say: bands and scores, what moved, who needs time."""

from fractions import Fraction

from csm_desktop.operations.portfolio_health import BIN
from csm_desktop.operations.portfolio_records import (
    Bands,
    BandSum,
    HealthMove,
    HealthMoves,
    Quadrant,
    QuadrantPoint,
    ScoreBin,
)
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.portfolio.tables import columns, joined, row
from csm_desktop.ui.shared.charts.content import ChartContent, Mark
from csm_desktop.ui.shared.health_words import band_text, band_word, shown_points
from csm_desktop.ui.shared.quiet_table import Row
from csm_desktop.ui.shared.words import tr, trn


def of_bands(bands: Bands, reader: Reader) -> ChartContent:
    """ARR by band, and accounts at each score."""
    total = sum(one.arr for one in bands.bands)
    parts = [
        (one.band, one.arr, *_band_words(one, total, bands, reader))
        for one in bands.bands
        if one.accounts
    ]
    shown = _bins_shown(bands)
    bins = [(one.low, one.accounts, one.band) for one in shown]
    first, last = (shown[0].low, shown[-1].low + BIN) if shown else (0, 100)
    ticks = sorted(
        {first, last} | {t for t in (bands.watch_from, bands.healthy_from) if first < t < last}
    )
    caption = tr("accounts at each score")
    marks = [_band_mark(one, bands, reader) for one in bands.bands if one.accounts]
    marks += [_bin_mark(one, bands, reader) for one in shown]
    return ChartContent(
        build=lambda chart: chart.BandsChart(
            tuple(chart.Part(*part) for part in parts),
            tuple(chart.Bin(*one) for one in bins),
            BIN,
            tuple(ticks),
            caption,
        ),
        marks=tuple(marks),
        sentence=tr(
            "ARR by band: {bands}.",
            bands=joined(f"{words} ({more})" for _band, _arr, words, more in parts),
        ),
        columns=columns(tr("Band or score"), tr("ARR"), tr("Accounts")),
        rows=_band_rows(bands, shown, reader),
        definition=_band_definition(bands),
        empty="" if shown else tr("No account has a score yet."),
    )


def _band_definition(bands: Bands) -> str:
    if bands.model is None:
        return tr("ARR by band")
    return tr(
        "ARR by band, health model v{n}: healthy from {healthy}, watch from {watch}",
        n=bands.model,
        healthy=bands.healthy_from,
        watch=bands.watch_from,
    )


def _bins_shown(bands: Bands) -> list[ScoreBin]:
    """From the lowest bin with accounts, one before it, up to 100."""
    filled = [number for number, one in enumerate(bands.bins) if one.accounts]
    return list(bands.bins[max(0, filled[0] - 1) :]) if filled else []


def _band_words(one: BandSum, total: int, bands: Bands, reader: Reader) -> tuple[str, str]:
    amount = reader.money(one.arr, bands.currency)
    many = trn("{n} account", "{n} accounts", one.accounts)
    share = reader.percent(Fraction(one.arr, total)) if total and one.band is not None else ""
    return f"{amount} {band_word(one.band)}", joined((share, many))


def _band_mark(one: BandSum, bands: Bands, reader: Reader) -> Mark:
    amount = reader.exact(one.arr, bands.currency)
    many = trn("{n} account", "{n} accounts", one.accounts)
    title = tr("Health: {band}", band=band_word(one.band))
    return Mark(f"{band_text(one.band)}: {amount}\n{many}", one.ids, title)


def _bin_words(one: ScoreBin) -> str:
    """The scores of a bin; the last one has 100 too."""
    last = one.low + BIN - 1 if one.low + BIN < 100 else 100
    return tr("Scores {low}–{high}", low=one.low, high=last)


def _bin_mark(one: ScoreBin, bands: Bands, reader: Reader) -> Mark:
    many = trn("{n} account", "{n} accounts", one.accounts)
    amount = reader.exact(one.arr, bands.currency)
    return Mark(f"{_bin_words(one)}: {many}\n{amount}", one.ids, _bin_words(one))


def _band_rows(bands: Bands, shown: list[ScoreBin], reader: Reader) -> tuple[Row, ...]:
    parts = [one for one in bands.bands if one.accounts]
    texts = [(band_text(one.band), one.arr, one.accounts) for one in parts]
    texts += [(_bin_words(one), one.arr, one.accounts) for one in shown]
    return tuple(
        row(number, (words, reader.exact(arr, bands.currency), str(accounts)))
        for number, (words, arr, accounts) in enumerate(texts)
    )


def of_moves(moves: HealthMoves, reader: Reader) -> ChartContent:
    """The largest falls and rises of the score."""
    both = (*moves.falls, *moves.rises)
    falls, rises = (
        [
            (one.name, one.before / 100, one.now / 100, reader.change(one.before, one.now))
            for one in part
        ]
        for part in (moves.falls, moves.rises)
    )
    lowest = min((min(one.before, one.now) for one in both), default=0)
    ticks = tuple(sorted({max(0, lowest // 1000 * 10), 50, 70, 100}))
    return ChartContent(
        build=lambda chart: chart.HealthMoves(
            tuple(chart.Move(*one) for one in falls),
            tuple(chart.Move(*one) for one in rises),
            ticks,
        ),
        marks=tuple(_move_mark(one, reader) for one in both),
        sentence=tr(
            "Since {day} {fallen} scores fell and {risen} rose by a point or more: {moves}.",
            day=reader.day(moves.since),
            fallen=moves.fallen,
            risen=moves.risen,
            moves=joined(f"{one.name} {reader.change(one.before, one.now)}" for one in both),
        ),
        columns=columns(tr("Account"), tr("Before"), tr("Now"), tr("Change")),
        rows=tuple(row(number, _move_cells(one, reader)) for number, one in enumerate(both)),
        definition=tr(
            "Health, open ring {day}, dot today; {fallen} fell, {risen} rose",
            day=reader.day(moves.since),
            fallen=moves.fallen,
            risen=moves.risen,
        ),
        empty=(
            ""
            if both
            else tr("No score has moved by a point since {day}.", day=reader.day(moves.since))
        ),
    )


def _move_cells(one: HealthMove, reader: Reader) -> tuple[str, ...]:
    before, now = reader.score(one.before), reader.banded(one.now, one.band)
    return (one.name, before, now, reader.change(one.before, one.now))


def _move_mark(one: HealthMove, reader: Reader) -> Mark:
    words = tr(
        "{account}: health {before} → {now}",
        account=one.name,
        before=reader.score(one.before),
        now=reader.banded(one.now, one.band),
    )
    return Mark(words, (one.account_id,), one.name)


def of_quadrant(quadrant: Quadrant, reader: Reader) -> ChartContent:
    """Health × ARR × days to the last day to act."""
    points = [(one.name, one.days, one.score / 100, one.arr, one.urgent) for one in quadrant.points]
    today, axis = tr("today"), tr("days to act")
    urgent = tr(
        "{accounts} below {score} must be decided in {days} days, {arr}",
        accounts=trn("{n} account", "{n} accounts", quadrant.urgent_accounts),
        score=quadrant.urgent_below,
        days=quadrant.urgent_days,
        arr=reader.money(quadrant.urgent_arr, quadrant.currency),
    )
    marks = [_point_mark(one, quadrant, reader) for one in quadrant.points]
    marks.append(Mark(urgent, quadrant.urgent_ids, tr("Urgent: low health, little time")))
    return ChartContent(
        build=lambda chart: chart.Quadrant(
            tuple(chart.Point(*one) for one in points),
            quadrant.horizon_days,
            quadrant.urgent_days,
            quadrant.urgent_below,
            today,
            axis,
        ),
        marks=tuple(marks),
        sentence=f"{urgent}. {_shown_of(quadrant)}",
        columns=columns(tr("Account"), tr("Health"), tr("Days to act"), tr("ARR")),
        rows=tuple(
            row(number, _point_cells(one, quadrant, reader))
            for number, one in enumerate(quadrant.points)
        ),
        definition=urgent,
        empty="" if points else tr("No account with a score has a last day to act ahead."),
    )


def _shown_of(quadrant: Quadrant) -> str:
    return tr(
        "{shown} of {all} accounts to act on in {days} days are shown.",
        shown=len(quadrant.points),
        all=quadrant.accounts,
        days=quadrant.horizon_days,
    )


def _point_cells(one: QuadrantPoint, quadrant: Quadrant, reader: Reader) -> tuple[str, ...]:
    amount = reader.exact(one.arr, quadrant.currency)
    return (one.name, str(shown_points(one.score)), str(one.days), amount)


def _point_mark(one: QuadrantPoint, quadrant: Quadrant, reader: Reader) -> Mark:
    words = tr(
        "{account}: health {score}, {days}, {arr}",
        account=one.name,
        score=shown_points(one.score),
        days=trn("{n} day to act", "{n} days to act", one.days),
        arr=reader.exact(one.arr, quadrant.currency),
    )
    return Mark(words, (one.account_id,), one.name)
