"""The lines of the list of Today: heads of groups, rows, and sentences that lead elsewhere."""

from dataclasses import dataclass

from csm_desktop import format as texts
from csm_desktop.domain.today import Group
from csm_desktop.operations.today import TodayPage, TodayRow
from csm_desktop.ui.shared.words import say, trn
from csm_desktop.ui.today.words import GROUPS, Reader, RowWords, older_words, row_words


@dataclass(frozen=True)
class Line:
    """One line of the list: a group's head, a row, or a sentence that leads elsewhere."""

    title: str = ""
    """Of a head or a sentence."""
    note: str = ""
    """After a head's title, muted."""
    row: TodayRow | None = None
    words: RowWords | None = None
    now: bool = False
    """A row of Now."""
    link: str = ""
    """Where a sentence leads: the id of a page; empty for heads and rows."""

    @property
    def key(self) -> object:
        """What stays the same while the book changes."""
        if self.row is None:
            return self.link or self.title
        return self.row.account_id or self.row.reasons[0].subject

    @property
    def can_be_current(self) -> bool:
        """Heads are passed over."""
        return self.row is not None or bool(self.link)


def lines_of(page: TodayPage, older: int, reader: Reader) -> list[Line]:
    """The lines of a page; groups without rows are left out."""
    lines: list[Line] = []
    for group in page.groups:
        if not group.rows:
            continue
        count = texts.number(group.count, reader.locale) if page.complete else ""
        lines.append(Line(say(GROUPS[group.group]), count))
        now = group.group is Group.NOW
        lines += [Line(row=row, words=row_words(row, reader), now=now) for row in group.rows]
        rest = group.count - len(group.rows)
        if rest > 0 and page.complete:
            more = trn(
                "{n} more account is less urgent",
                "{n} more accounts are less urgent",
                rest,
                n=texts.number(rest, reader.locale),
            )
            lines.append(Line(more, link="accounts"))
    if older:
        lines.append(Line(older_words(older, reader), link="renewals"))
    return lines
