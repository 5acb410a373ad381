"""Support and surveys of one account: figures of the last 12 months, each with n and definition."""

from csm_desktop.domain.surveys import DEFINITIONS as SURVEY_DEFINITIONS
from csm_desktop.domain.tickets import DEFINITIONS as TICKET_DEFINITIONS
from csm_desktop.operations.account_overview import AccountOverview
from csm_desktop.ui.account.rows_table import Column, Row, RowsTable
from csm_desktop.ui.account.section import Section, empty_line, note_line
from csm_desktop.ui.account.words import Reader
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.nouns import NONE
from csm_desktop.ui.shared.words import say, tr


class SupportSection(Section):
    """The section."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Support and surveys"))
        self.table = RowsTable(
            tr("Support figures"),
            (
                Column(tr("Last 12 months"), share=1),
                Column("", right=True),
                Column(tr("n"), right=True, muted=True),
            ),
            opens=False,
        )
        self.empty = empty_line(tr("No tickets and no answers yet: import them from files."))
        self.note = note_line()
        self.note.setText(tr("Calendar time, medians. Point at a figure for its definition."))
        for widget in (self.table, self.note, self.empty):
            self.body.addWidget(widget)

    def show_account(self, overview: AccountOverview, reader: Reader) -> None:
        """Show another account, or the same anew."""
        support = overview.support
        nothing = not (support.created or support.open_now or overview.answers)
        self.empty.setVisible(nothing)
        self.note.setVisible(not nothing)
        self.tell(self._summary(overview, reader, nothing))
        self.table.show_rows([] if nothing else self._rows(overview, reader))

    def _summary(self, overview: AccountOverview, reader: Reader, nothing: bool) -> str:
        support = overview.support
        if nothing:
            return tr("none yet")
        words = tr(
            "{open} open, {created} in 12 months", open=support.open_now, created=support.created
        )
        if support.first_reply.n:
            reply = tr("first reply {time}", time=reader.minutes(support.first_reply.minutes))
            return f"{words}, {reply}"
        return words

    def _rows(self, overview: AccountOverview, reader: Reader) -> list[Row]:
        support = overview.support
        reply, solved, reopened = support.first_reply, support.resolution, support.reopened
        rows = [
            Row("created", (tr("Tickets created"), str(support.created), ""), strong=1),
            Row("open", (tr("Open now"), str(support.open_now), ""), strong=1),
            Row(
                "reply",
                (tr("First reply, median"), reader.minutes(reply.minutes), str(reply.n)),
                tip=say(TICKET_DEFINITIONS["first_reply_median_minutes"]),
                strong=1,
            ),
            Row(
                "solved",
                (tr("Resolution, median"), reader.minutes(solved.minutes), str(solved.n)),
                tip=say(TICKET_DEFINITIONS["resolution_median_minutes"]),
                strong=1,
            ),
            Row(
                "reopened",
                (tr("Reopened"), reader.share(reopened.share), str(reopened.n)),
                tip=say(TICKET_DEFINITIONS["reopen_rate"]),
                strong=1,
            ),
        ]
        return rows + self._survey_rows(overview, reader)

    def _survey_rows(self, overview: AccountOverview, reader: Reader) -> list[Row]:
        rows = [
            Row(
                f"csat {scale}",
                (
                    tr("CSAT, scale {scale}", scale=scale.replace("-", "–")),
                    reader.share(csat.share),
                    str(csat.n),
                ),
                tip=say(SURVEY_DEFINITIONS["csat"]),
                strong=1,
            )
            for scale, csat in overview.csat.items()
        ]
        if not rows:
            cells = (tr("CSAT"), NONE, "0")
            rows.append(Row("csat", cells, tip=say(SURVEY_DEFINITIONS["csat"])))
        nps = overview.nps
        index = NONE if nps.index is None else reader.number(round(nps.index))
        tip = say(SURVEY_DEFINITIONS["nps"])
        return [*rows, Row("nps", (tr("NPS"), index, str(nps.n)), tip=tip, strong=1)]
