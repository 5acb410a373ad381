"""What the list of the library and the head of an article say."""

from collections.abc import Sequence

from csm_desktop.operations.articles import ArticleLine, ArticleRow
from csm_desktop.ui.shared.nouns import NONE, Writing, field_title, word
from csm_desktop.ui.shared.quiet_table import Cell, Column, Row
from csm_desktop.ui.shared.words import LANGUAGES, tr

_ICONS = {"guide": "list-checks", "video": "play", "document": "file"}


def article_columns() -> list[Column]:
    """The head of the list."""
    return [Column(tr("Article")), Column(field_title("verified_on"), width=144, right=True)]


def article_rows(lines: Sequence[ArticleLine], writing: Writing) -> list[Row]:
    """A row an article, in the order given."""
    return [_row(line, writing) for line in lines]


def _row(line: ArticleLine, writing: Writing) -> Row:
    language = LANGUAGES.get(line.language or "", line.language)
    where = _joined(line.folder, word(line.kind), language, word(line.state))
    verified = writing.day(line.verified_on) if line.verified_on is not None else NONE
    icon = _ICONS.get(line.kind or "", "book-open")
    cells = (
        Cell(line.title, where, bold=True, icon=icon),
        Cell(verified, ink="muted" if line.verified_on is not None else "faint"),
    )
    return Row(cells, line.id, f"{line.title}. {where}. {verified}")


def about_text(article: ArticleRow, writing: Writing) -> str:
    """Where it stands, whose it is, and how old what it says is."""
    verified = tr("never verified")
    if article.verified_on is not None:
        verified = tr("verified {day}", day=writing.day(article.verified_on))
    changed = ""
    if article.changed_at is not None:
        changed = tr("changed {day}", day=writing.day(article.changed_at.astimezone().date()))
    version = tr("version {version}", version=article.version) if article.version else ""
    return _joined(
        article.folder, word(article.kind), article.owner, version, verified, changed,
        (article.tags or "").replace("; ", ", "),
    )  # fmt: skip


def _joined(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)
