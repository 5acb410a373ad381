"""What would fill a chart that has nothing to draw: one line, with the import it comes from."""

from dataclasses import replace

from csm_desktop.ui.shared.charts.content import ChartContent
from csm_desktop.ui.shared.words import later, say

_CONTRACTS = later("Contracts fill it: import subscriptions, or deals that were won.")
_SCORES = later("Scores fill it: import contracts, usage, tickets or survey answers.")
_FILLED_BY = {
    "arr_walk": _CONTRACTS,
    "bands": _SCORES,
    "renewals": later("Contracts with an end date fill it."),
    "moves": later("Scores are kept every day; it fills by itself once they change."),
    "quadrant": later("Scores and contracts with an end date fill it."),
    "segments": _CONTRACTS,
    "cadence": later("Notes and meetings fill it: write one with N, or import them."),
    "surveys": "",  # its own line says it
    "support": later("Tickets fill it: import them from the support system."),
    "success_satisfaction": later("Survey answers and scores or plan outcomes fill it."),
    "logo_cohorts": _CONTRACTS,
    "arr_cohorts": _CONTRACTS,
    "onboarding": later("Onboarding projects fill it: start one from a template."),
}


def filled_in(chart: str, content: ChartContent) -> ChartContent:
    """The content; one that is empty says also what would fill it."""
    if not content.empty or not _FILLED_BY[chart]:
        return content
    return replace(content, empty=f"{content.empty} {say(_FILLED_BY[chart])}")
