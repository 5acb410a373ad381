"""What the charts about ARR say: the walk, what renews, who stays."""

from fractions import Fraction

from csm_desktop.operations.portfolio_records import (
    ArrWalk,
    BandSum,
    Cohort,
    CohortCell,
    Cohorts,
    Ids,
    MovementPart,
    QuarterRenewals,
    RenewalsByQuarter,
)
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.portfolio.tables import columns, joined, row
from csm_desktop.ui.shared.charts.content import ChartContent, Mark
from csm_desktop.ui.shared.health_words import BAND_SHAPES, band_text, band_word
from csm_desktop.ui.shared.quiet_table import Row
from csm_desktop.ui.shared.words import later, say, tr, trn

_PARTS = {
    "new": later("New"),
    "reactivation": later("Reactivation"),
    "expansion": later("Expansion"),
    "contraction": later("Contraction"),
    "churn": later("Churn"),
}
_LOSSES = ("contraction", "churn")
_STACKED = ("poor", "watch", "healthy", None)
"""From the ground up."""


def of_walk(walk: ArrWalk, reader: Reader) -> ChartContent:
    """ARR from one date to another; parts that nothing moved in are left out."""
    currency = walk.currency
    first, last = reader.day(walk.period.opening), reader.day(walk.period.last)
    steps: list[tuple[str, str, int, int, str]] = []
    marks: list[Mark] = []
    rows: list[Row] = []

    def add(step: tuple[str, str, int, int, str], exact: str, ids: Ids) -> None:
        many = trn("{n} account", "{n} accounts", len(ids))
        words = f"{step[0]}: {exact}\n{many}"
        rows.append(row(len(marks), (step[0], exact, str(len(ids)))))
        marks.append(Mark(words, ids, step[0]))
        steps.append(step)

    add(
        (first, reader.money(walk.start, currency), 0, walk.start, "start"),
        reader.exact(walk.start, currency),
        walk.start_ids,
    )
    stand = walk.start
    for part in walk.parts:
        if not part.amount:
            continue
        signed = -part.amount if part.kind in _LOSSES else part.amount
        kind = "down" if signed < 0 else "up"
        add(
            (_label(part), reader.signed(signed, currency), stand, stand + signed, kind),
            ("−" if signed < 0 else "+") + reader.exact(part.amount, currency),
            part.ids,
        )
        stand += signed
    add(
        (last, reader.money(walk.end, currency), 0, walk.end, "end"),
        reader.exact(walk.end, currency),
        walk.end_ids,
    )
    return ChartContent(
        build=lambda chart: chart.ArrWalk(tuple(chart.Step(*step) for step in steps), currency),
        marks=tuple(marks),
        sentence=tr(
            "ARR went from {start} on {first} to {end} on {last}: {parts}.",
            start=reader.money(walk.start, currency),
            first=first,
            end=reader.money(walk.end, currency),
            last=last,
            parts=joined(f"{label} {amount}" for label, amount, *_ in steps[1:-1])
            or tr("nothing moved"),
        ),
        columns=columns(tr("Movement"), tr("ARR"), tr("Accounts")),
        rows=tuple(rows),
        definition=_with_missing(
            tr("Movements per account since {day}, to the cent", day=first), walk.missing
        ),
        empty="" if walk.start or walk.end else tr("No paid contract in this period."),
    )


def _label(part: MovementPart) -> str:
    return tr("{part}, {n}", part=say(_PARTS[part.kind]), n=len(part.ids))


def _with_missing(definition: str, missing: tuple[str, ...]) -> str:
    if not missing:
        return definition
    left_out = tr("left out without a rate: {currencies}", currencies=", ".join(missing))
    return f"{definition}; {left_out}"


def of_renewals(renewals: RenewalsByQuarter, reader: Reader) -> ChartContent:
    """ARR by the quarter of the first contract end, stacked by band."""
    currency = renewals.currency
    made: list[tuple[str, str, tuple[tuple[str | None, int], ...]]] = []
    marks: list[Mark] = []
    rows: list[Row] = []
    year = 0
    for quarter in renewals.quarters:
        sums = {one.band: one for one in quarter.bands}
        stack = [sums[band] for band in _STACKED if sums[band].arr]
        for one in stack:
            rows.append(row(len(marks), _renewal_cells(quarter, one, reader, currency)))
            marks.append(_renewal_mark(quarter, one, reader, currency))
        fiscal_year = quarter.quarter.fiscal_year
        made.append(
            (
                tr("Q{n}", n=quarter.quarter.number),
                str(fiscal_year) if fiscal_year != year else "",
                tuple((one.band, one.arr) for one in stack),
            )
        )
        year = fiscal_year
    told = joined(
        f"{reader.quarter(one.quarter)} {reader.money(one.arr, currency)}"
        for one in renewals.quarters
    )
    legend = "  ".join(band_text(band) for band in BAND_SHAPES)
    return ChartContent(
        build=lambda chart: chart.RenewalsByQuarter(
            tuple(chart.Column(*column) for column in made), currency
        ),
        marks=tuple(marks),
        sentence=tr(
            "ARR by quarter of the first contract end: {quarters}; later {later}, without an end"
            " {evergreen}.",
            quarters=told,
            later=reader.money(renewals.later, currency),
            evergreen=reader.money(renewals.evergreen, currency),
        ),
        columns=columns(tr("Quarter and band"), tr("ARR"), tr("Accounts")),
        rows=tuple(rows),
        definition=tr("ARR by first contract end, {bands}", bands=legend),
        empty="" if marks else tr("No contract ends in these quarters."),
    )


def _renewal_cells(
    quarter: QuarterRenewals, one: BandSum, reader: Reader, currency: str
) -> tuple[str, ...]:
    label = f"{reader.quarter(quarter.quarter)} {band_text(one.band)}"
    return (label, reader.exact(one.arr, currency), str(one.accounts))


def _renewal_mark(quarter: QuarterRenewals, one: BandSum, reader: Reader, currency: str) -> Mark:
    label = f"{reader.quarter(quarter.quarter)}, {band_word(one.band)}"
    many = trn("{n} account", "{n} accounts", one.accounts)
    return Mark(f"{label}: {reader.exact(one.arr, currency)}\n{many}", one.ids, label)


def of_logo_cohorts(cohorts: Cohorts, reader: Reader) -> ChartContent:
    """Customers that stayed, of those that began in a quarter."""
    return _of_cohorts(
        cohorts,
        reader,
        definition=tr(
            "Customers with MRR at a quarter's close, of those whose first paid contract began in"
            " the quarter at the left"
        ),
        by_arr=False,
    )


def of_arr_cohorts(cohorts: Cohorts, reader: Reader) -> ChartContent:
    """MRR that stayed, of those that began in a quarter."""
    return _of_cohorts(
        cohorts,
        reader,
        definition=_with_missing(
            tr(
                "MRR at a quarter's close, of the MRR at the close of the quarter in which these"
                " customers began; by today's rates"
            ),
            cohorts.missing,
        ),
        by_arr=True,
    )


def _of_cohorts(cohorts: Cohorts, reader: Reader, *, definition: str, by_arr: bool) -> ChartContent:
    ages = max((len(cohort.cells) for cohort in cohorts.cohorts), default=0)
    made: list[tuple[str, str, tuple[float | None, ...], tuple[str, ...]]] = []
    marks: list[Mark] = []
    rows: list[Row] = []
    for cohort in cohorts.cohorts:
        label = reader.quarter(cohort.quarter)
        shares = [_share(cohort, cell, by_arr=by_arr) for cell in cohort.cells]
        words = [reader.percent(share) for share in shares]
        blank = [""] * (ages - len(words))
        rows.append(row(len(marks), (f"{label}  n = {cohort.customers}", *words, *blank)))
        marks += [
            _cohort_mark(cohort, cell, words[place], reader, cohorts.currency)
            for place, cell in enumerate(cohort.cells)
            if shares[place] is not None  # the others are no cell of the picture
        ]
        floats = [None if share is None else float(share) for share in shares]
        made.append(
            (
                label,
                f"n = {cohort.customers}",
                (*floats, *[None] * (ages - len(floats))),
                (*(word.removesuffix("\N{NO-BREAK SPACE}%") for word in words), *blank),
            )
        )
    axis = tr("%, quarters later")
    return ChartContent(
        build=lambda chart: chart.CohortMap(tuple(chart.CohortRow(*one) for one in made), axis),
        marks=tuple(marks),
        sentence=_cohort_sentence(cohorts, reader, by_arr=by_arr),
        columns=columns(tr("Began in"), *(str(age) for age in range(ages))),
        rows=tuple(rows),
        definition=definition,
        empty="" if made else tr("No customer has begun in these quarters."),
    )


def _share(cohort: Cohort, cell: CohortCell, *, by_arr: bool) -> Fraction | None:
    if by_arr:
        return Fraction(cell.arr, cohort.arr) if cohort.arr else None
    return Fraction(cell.active, cohort.customers)


def _cohort_mark(
    cohort: Cohort, cell: CohortCell, share: str, reader: Reader, currency: str
) -> Mark:
    title = tr("Began in {quarter}", quarter=reader.quarter(cohort.quarter))
    words = tr(
        "{active} of {customers} customers on {day}, ARR {arr}: {share}",
        active=cell.active,
        customers=cohort.customers,
        day=reader.day(cell.on),
        arr=reader.money(cell.arr, currency),
        share=share,
    )
    return Mark(f"{title}\n{words}", cell.ids, title)


def _cohort_sentence(cohorts: Cohorts, reader: Reader, *, by_arr: bool) -> str:
    """The youngest age that the oldest cohort has reached, of each."""
    told = joined(
        tr(
            "{quarter} {share} after {n}",
            quarter=reader.quarter(cohort.quarter),
            share=reader.percent(_share(cohort, cohort.cells[-1], by_arr=by_arr)),
            n=cohort.cells[-1].age,
        )
        for cohort in cohorts.cohorts
    )
    return tr("Share that stayed, by start quarter and quarters since: {cohorts}.", cohorts=told)
