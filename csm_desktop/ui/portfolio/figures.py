"""The six figures on top of the portfolio, each with what stands under it and what it means."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from csm_desktop.operations.portfolio_before import FiguresBefore
from csm_desktop.operations.portfolio_records import Figures
from csm_desktop.ui.portfolio.reading import Reader
from csm_desktop.ui.portfolio.tables import joined
from csm_desktop.ui.shared.words import tr, trn


@dataclass(frozen=True)
class Figure:
    """One figure as it is shown."""

    label: str
    value: str
    note: str
    """Under the value: its n, its period."""
    definition: str
    """For the tool tip."""
    ids: Sequence[int] = ()
    """The accounts behind it."""


def six_figures(figures: Figures, reader: Reader) -> tuple[Figure, ...]:
    """ARR, GRR, NRR, logo churn, ARR in poor health, NPS."""
    return (
        _arr(figures, reader),
        *_retention(figures, reader),
        _poor(figures, reader),
        _nps(figures, reader),
    )


def _arr(figures: Figures, reader: Reader) -> Figure:
    change = tr(
        "{change} since {day}",
        change=reader.signed(figures.arr_change, figures.currency),
        day=reader.day(figures.period.opening),
    )
    exact = reader.exact(figures.arr, figures.currency)
    missing = (
        tr("left out without a rate: {currencies}", currencies=", ".join(figures.missing))
        if figures.missing
        else ""
    )
    meaning = tr(
        "Active recurring charges over a year, without trials and one-time fees; both ends by"
        " today's rates."
    )
    return Figure(
        tr("ARR"),
        reader.money(figures.arr, figures.currency),
        change,
        "\n".join(filter(None, (exact, meaning, missing))),
    )


def _retention(figures: Figures, reader: Reader) -> tuple[Figure, Figure, Figure]:
    opened = reader.day(figures.period.opening)
    cohort = trn("{n} account of {day}", "{n} accounts of {day}", figures.customers, day=opened)
    return (
        Figure(
            tr("GRR, cohort"),
            reader.percent(figures.grr, 1),
            cohort,
            tr(
                "Σ min(MRR now, MRR at the start) / Σ MRR at the start, over the customers active"
                " at the start, the lesser taken per customer."
            ),
            figures.start_ids,
        ),
        Figure(
            tr("NRR, cohort"),
            reader.percent(figures.nrr, 1),
            trn("the same {n} account", "the same {n} accounts", figures.customers),
            tr("Σ MRR now of the customers active at the start / Σ their MRR at the start."),
            figures.start_ids,
        ),
        Figure(
            tr("Logo churn"),
            reader.percent(figures.logo_churn, 1),
            trn(
                "{churned} of {n} account",
                "{churned} of {n} accounts",
                figures.customers,
                churned=figures.churned,
            ),
            tr("Customers active at the start and not now / customers active at the start."),
            figures.churned_ids,
        ),
    )


def _poor(figures: Figures, reader: Reader) -> Figure:
    share = (
        tr(
            "{share} of ARR",
            share=reader.percent(Fraction(figures.poor_arr, figures.arr), 1),
        )
        if figures.arr > 0
        else ""
    )
    many = trn("{n} account", "{n} accounts", figures.poor_accounts)
    return Figure(
        tr("ARR in poor health"),
        reader.money(figures.poor_arr, figures.currency),
        joined((many, share)),
        tr("ARR of the accounts whose band is poor, by score, hard rule or override."),
        figures.poor_ids,
    )


def _nps(figures: Figures, reader: Reader) -> Figure:
    return Figure(
        tr("NPS"),
        reader.index(figures.nps),
        tr("n = {n}, last {days} days", n=figures.nps_n, days=figures.nps_period.days),
        tr(
            "100 × (promoters 9–10 − detractors 0–6) / all answers on the scale 0–10, all"
            " touchpoints together; an index from −100 to +100."
        ),
    )


def changes_since(
    figures: Figures, before: FiguresBefore | None, reader: Reader
) -> tuple[str, ...]:
    """Beside each figure, how it changed since the day compared with.

    ARR says it below, and GRR, NRR and logo churn are over the time between: theirs are empty.
    """
    if before is None:
        return ("",) * 6
    poor = nps = ""
    if before.poor_arr is not None and before.poor_arr != figures.poor_arr:
        change = figures.poor_arr - before.poor_arr
        poor = f"{_arrow(change)}{reader.money(abs(change), figures.currency)}"
    if before.nps is not None and figures.nps is not None:
        points = round(figures.nps) - round(before.nps)
        nps = f"{_arrow(points)}{reader.number(abs(points))}" if points else ""
    return ("", "", "", "", poor, nps)


def _arrow(change: int) -> str:
    return "↑" if change > 0 else "↓"
