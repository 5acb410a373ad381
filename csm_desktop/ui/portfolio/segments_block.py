"""The treemap's block: what the accounts are parted by is chosen in its title line."""

from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.portfolio.answers import Answers
from csm_desktop.ui.portfolio.block import ChartBlock
from csm_desktop.ui.portfolio.care_content import SEGMENT_WORDS
from csm_desktop.ui.portfolio.specs import ChartSpec
from csm_desktop.ui.shared.charts.chart_view import ChartView
from csm_desktop.ui.shared.menu import MenuChip
from csm_desktop.ui.shared.words import say, tr


class SegmentsBlock(ChartBlock):
    """ARR by country, industry, tier, owner or stage."""

    def __init__(self, desk: Desk, answers: Answers, spec: ChartSpec) -> None:
        super().__init__(desk, answers, spec)
        self.by = MenuChip(
            tr("Parted by"), [(field, say(words)) for field, words in SEGMENT_WORDS.items()]
        )
        self.by.show_value(spec.params.get("by", "country"))
        self.by.chosen.connect(lambda by: answers.ask_again(spec.question, by=by))

    def make_view(self) -> ChartView:
        """The chart, with the choice at the right of its title."""
        view = super().make_view()
        view.head.addWidget(self.by)
        return view
