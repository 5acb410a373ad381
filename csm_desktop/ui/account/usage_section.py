"""Usage: is it used more or less, which features, on how many days."""

from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.operations.usage import WINDOW_DAYS, FeatureUsage, MetricUsage, week_ends
from csm_desktop.ui.account.rows_table import Column, Row, RowsTable
from csm_desktop.ui.account.section import Section, empty_line, note_line
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.charts.canvas import ChartCanvas
from csm_desktop.ui.shared.words import tr

_FEATURES_SHOWN = 8


class UsageSection(Section):
    """The section."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Usage"))
        self._metric = ""
        self._overview: AccountOverview | None = None
        self._reader: Reader | None = None
        self.chart_name = note_line()
        self.chart = ChartCanvas(desk, "usage_trend", 92)
        self.metrics = RowsTable(
            tr("Metrics"),
            (
                Column(tr("Sum over days"), share=1),
                Column(tr("Last 90 d"), right=True),
                Column(tr("90 d before"), right=True, muted=True),
                Column(tr("Change"), right=True, muted=True),
            ),
        )
        self.features = RowsTable(
            tr("Features"),
            (
                Column(tr("Feature"), share=1),
                Column(tr("Days used"), right=True),
                Column(tr("Before"), right=True, muted=True),
                Column(tr("Last used"), right=True, muted=True),
            ),
            opens=False,
        )
        self.foot = note_line()
        self.empty = empty_line(tr("No usage yet: import usage files."))
        for widget in (
            self.chart_name,
            self.chart,
            self.metrics,
            self.features,
            self.foot,
            self.empty,
        ):
            self.body.addWidget(widget)
        self.metrics.opened.connect(self._choose)

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew."""
        self._overview, self._reader = overview, reader
        usage = overview.usage
        self.empty.setVisible(usage.last_day is None)
        self.foot.setVisible(usage.last_day is not None)
        self.tell(self._summary(overview, reader))
        self.metrics.show_rows([_metric_row(metric, reader) for metric in usage.metrics])
        shown = usage.features[:_FEATURES_SHOWN]
        self.features.show_rows([_feature_row(feature, reader) for feature in shown])
        self.foot.setText(self._foot(overview, reader))
        self._draw()

    def _summary(self, overview: AccountOverview, reader: Reader) -> str:
        usage = overview.usage
        if usage.last_day is None:
            return tr("none yet")
        if not usage.days_with_use:
            return tr("none in 90 days, last {when}", when=reader.near(usage.last_day))
        days = tr(
            "{days} of {all} days, {features} features",
            days=usage.days_with_use,
            all=WINDOW_DAYS,
            features=usage.features_used,
        )
        change = reader.change(usage.metrics[0].last, usage.metrics[0].before)
        return f"{days}, {change}" if change else days

    def _foot(self, overview: AccountOverview, reader: Reader) -> str:
        usage = overview.usage
        parts = [
            tr(
                "Days with use {days} of 90, before {before}. Features used {now}, before {then}.",
                days=usage.days_with_use,
                before=usage.days_with_use_before,
                now=usage.features_used,
                then=usage.features_used_before,
            )
        ]
        hidden = len(usage.features) - _FEATURES_SHOWN
        if hidden > 0:
            parts.append(tr("{n} more features were used at some time.", n=hidden))
        return " ".join(parts)

    def _choose(self, metric: object) -> None:
        self._metric = str(metric)
        self._draw()

    def _draw(self) -> None:
        assert self._overview is not None and self._reader is not None
        metrics = self._overview.usage.metrics
        shown = next(
            (m for m in metrics if m.name == self._metric), metrics[0] if metrics else None
        )
        self.chart.setVisible(shown is not None)
        self.chart_name.setVisible(shown is not None)
        if shown is None:
            return
        reader, ends = self._reader, week_ends(self._overview.usage.window.last)
        self.chart_name.setText(tr("{metric} a week, 26 weeks", metric=shown.name))
        self.chart.show_values(
            lambda chart: chart.UsageTrend(shown.weeks, ends),
            [
                tr(
                    "Week to {day}: {value}",
                    day=reader.day(end),
                    value=reader.number(value.normalize() if value else value, 0),
                )
                for end, value in zip(ends, shown.weeks, strict=True)
            ],
            tr(
                "{metric}, sum by week over 26 weeks: {last} in the last 90 days, {before} before.",
                metric=shown.name,
                last=reader.number(shown.last, 0),
                before=reader.number(shown.before, 0),
            ),
        )


def _metric_row(metric: MetricUsage, reader: Reader) -> Row:
    change = reader.change(metric.last, metric.before)
    return Row(
        metric.name,
        (metric.name, reader.number(metric.last, 0), reader.number(metric.before, 0), change),
        tip=tr("Sum of the daily values. Enter shows it in the chart."),
        strong=1,
    )


def _feature_row(feature: FeatureUsage, reader: Reader) -> Row:
    return Row(
        feature.name,
        (
            feature.name,
            str(feature.days),
            str(feature.days_before),
            reader.day(feature.last_day),
        ),
        tip=tr("Days with use in the last 90, and in the 90 before."),
        quiet=feature.days == 0,
    )
