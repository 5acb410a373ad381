"""The library: articles, guides and documents; found as one types, read beside the list.

What an article says is read as Markdown and nothing it names is fetched; its link is opened only
when the user asks for it.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from csm_desktop.operations.articles import (
    ArticleLine,
    ArticleRow,
    delete_article,
    find_articles,
    read_article,
    verify_article,
)
from csm_desktop.ui import theme
from csm_desktop.ui.articles.words import about_text, article_columns, article_rows
from csm_desktop.ui.navigation import Desk, Page
from csm_desktop.ui.shared.nouns import Writing
from csm_desktop.ui.shared.quiet_table import QuietTable
from csm_desktop.ui.shared.widgets import (
    ROLES,
    Button,
    Field,
    Kind,
    Label,
    ThinScrollBar,
    filled,
    hairline,
)
from csm_desktop.ui.shared.words import tr, trn
from csm_desktop.workspace import Watch

_TYPED_MS = 80
"""So long after a letter the list is asked for."""


class LibraryPage(Page):
    """The list at the left, the article that is chosen at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.lines: tuple[ArticleLine, ...] = ()
        self.article: ArticleRow | None = None
        self.filter = Field(tr("Filter articles"), hint=tr("Filter articles"))
        self.list = QuietTable(tr("Articles"), row_height=44)
        self.reading = ArticleText()
        self.open_link = Button(tr("Open the link"), on_click=self._open_link)
        self.verify = Button(tr("Verified today"), on_click=self._verify)
        self.note = Label("", "muted")
        self.empty = Label("", "muted", wrap=True)
        self.bring = Button(tr("Import files"), on_click=lambda: desk.navigation.go("import"))
        self._title = Label("", size=15, bold=True, wrap=True)
        self._about = Label("", "muted", wrap=True)
        self._writing = Writing.of(desk.theme.look.language, "USD")
        self._wanted: int | None = None
        self._was_shown = False
        self._read: Watch | None = None
        self._typed = QTimer(self, interval=_TYPED_MS, singleShot=True)
        self._arrange()
        self._connect()

    def title(self) -> str:
        """Library."""
        return tr("Library")

    def show_place(self, **what: object) -> None:
        """With ``article``: choose it."""
        article = what.get("article")
        if isinstance(article, int):
            self._wanted = article
            self.filter.clear()
            self.list.take(article)

    def pictures(self) -> Iterable[tuple[str, Callable[[], object]]]:
        """The first article chosen."""
        return (("library", lambda: None),)

    # How it is made.

    def _arrange(self) -> None:
        filled(self, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(hairline())
        self.empty.setContentsMargins(theme.scale(16), theme.scale(16), theme.scale(16), 0)
        column.addWidget(self.empty)
        self._bring = self._bring_part()
        column.addWidget(self._bring)
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list, 5)
        row.addWidget(hairline(upright=True))
        row.addWidget(self._detail(), 6)
        column.addWidget(self._body, 1)
        self._body.hide()
        column.addStretch(0)
        self.setFocusProxy(self.list)

    def _head(self) -> QWidget:
        head = QWidget()
        head.setFixedHeight(theme.scale(52))
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.scale(16), 0, theme.scale(16), 0)
        row.setSpacing(theme.scale(12))
        row.addWidget(Label(tr("Library"), size=20, bold=True))
        row.addWidget(self.note, 1)
        self.filter.setMinimumWidth(theme.scale(240))
        row.addWidget(self.filter)
        return head

    def _bring_part(self) -> QWidget:
        part = QWidget()
        part.hide()
        row = QHBoxLayout(part)
        row.setContentsMargins(theme.scale(16), theme.scale(12), theme.scale(16), 0)
        row.addWidget(self.bring)
        row.addStretch(1)
        return part

    def _detail(self) -> QWidget:
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        edge = theme.scale(16)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(edge, theme.scale(10), edge, theme.scale(4))
        top.setSpacing(theme.scale(4))
        buttons = QHBoxLayout()
        # Words of a quiet button begin 8 in: in line with those above.
        buttons.setContentsMargins(edge - theme.scale(8), 0, edge, theme.scale(8))
        for button in (self.verify, self.open_link):
            button.kind = Kind.QUIET
            buttons.addWidget(button)
        buttons.addStretch(1)
        top.addWidget(self._title)
        top.addWidget(self._about)
        column.addLayout(top)
        column.addLayout(buttons)
        column.addWidget(hairline())
        column.addWidget(self.reading, 1)
        return self._side

    def _connect(self) -> None:
        workspace, actions = self.desk.workspace, self.desk.actions
        self._typed.timeout.connect(self._filter)
        self.filter.textChanged.connect(lambda _text: self._typed.start())
        self.filter.returnPressed.connect(self.list.setFocus)
        self.list.row_taken.connect(self._choose)
        self.list.opened.connect(lambda _key: self.reading.setFocus())
        actions.handle("filter", self._start_filter, on=self)
        actions.handle("next", lambda: self.list.step(1), on=self)
        actions.handle("previous", lambda: self.list.step(-1), on=self)
        actions.handle("delete", self._delete, enabled=lambda: self.article is not None, on=self)
        self._watch = workspace.watch(self, find_articles, self._take, typed="")

    # What it shows.

    def _take(self, lines: tuple[ArticleLine, ...]) -> None:
        self.lines = lines
        filtered = bool(self.filter.text().strip())
        self.note.setText(trn("{n} article", "{n} articles", len(lines)) if lines else "")
        self.list.show_rows(article_columns(), article_rows(lines, self._writing), keep=True)
        self._body.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self._bring.setVisible(not lines and not filtered)
        self.empty.setText(
            tr("No article has these words. Esc clears the filter.")
            if filtered
            else tr("No articles yet. Import a help center, a wiki or a folder of pages.")
        )
        wanted = self._wanted is not None and self.list.take(self._wanted)
        if lines and not wanted and self.list.current_key() is None:
            self.list.take(lines[0].id)
        self._wanted = None
        if not self._was_shown:
            self._was_shown = True
            self.shown.emit()

    def _choose(self, key: object) -> None:
        if not isinstance(key, int):
            return
        if self._read is None:
            watch = self.desk.workspace.watch
            self._read = watch(self, read_article, self._take_article, article_id=key)
        else:
            self._read.ask(article_id=key)

    def _take_article(self, article: ArticleRow | None) -> None:
        self.article = article
        self._side.setVisible(article is not None)
        if article is None:
            return
        self._title.setText(article.title)
        self._about.setText(about_text(article, self._writing))
        self.reading.setMarkdown(article.text)
        self.open_link.setVisible(bool(article.url))
        self.open_link.setToolTip(article.url or "")
        self.verify.setEnabled(article.verified_on != self.desk.workspace.today())

    # What the user does.

    def _filter(self) -> None:
        self._watch.ask(typed=self.filter.text())

    def _start_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _verify(self) -> None:
        if self.article is not None:
            self.desk.workspace.do(
                verify_article,
                article_id=self.article.id,
                title=self.article.title,
                verified_on=self.desk.workspace.today(),
            )

    def _open_link(self) -> None:
        """The link was checked when it was kept; one that a file brought is checked here."""
        url = QUrl((self.article.url or "") if self.article is not None else "")
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)

    def _delete(self) -> None:
        if self.article is not None:
            article, self.article = self.article, None
            do = self.desk.workspace.do
            do(delete_article, article_id=article.id, title=article.title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears the filter and goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and (self.filter.hasFocus() or self.filter.text()):
            self.filter.clear()
            self.list.setFocus()
        else:
            super().keyPressEvent(event)


class ArticleText(QTextEdit):
    """Markdown to be read; pictures and pages it names are not fetched."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(tr("Text of the article"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setFont(theme.font(13))
        self.setVerticalScrollBar(ThinScrollBar())
        self.viewport().setBackgroundRole(ROLES["surface"])
        self.document().setDocumentMargin(theme.scale(16))

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002 — Qt's own name
        """Nothing, wherever it is."""
        return None
