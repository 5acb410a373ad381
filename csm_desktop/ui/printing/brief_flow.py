"""Making a brief from the window: its language, its file, and what became of it."""

import re
from pathlib import Path

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.brief import Brief, read_brief
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.notices import Tone
from csm_desktop.ui.printing.brief import write_brief
from csm_desktop.ui.shared.words import LANGUAGES, tr


def offer_brief(page: QWidget, desk: Desk, account_id: int) -> None:
    """Ask for the language at the middle of ``page``; the window's own comes first."""
    own = desk.theme.look.language
    menu = QMenu(page)
    menu.setAccessibleName(tr("Language of the brief"))
    menu.addSection(tr("Renewal brief as PDF, written in"))
    for language in sorted(LANGUAGES, key=lambda name: name != own):
        act = menu.addAction(LANGUAGES[language])
        act.triggered.connect(
            lambda _checked=False, chosen=language: make_brief(page, desk, account_id, chosen)
        )
    menu.setActiveAction(menu.actions()[1])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(page.mapToGlobal(QPoint(page.width() // 2 - menu.sizeHint().width() // 2, 96)))


def make_brief(page: QWidget, desk: Desk, account_id: int, language: str) -> None:
    """Read the account, ask for a file, write the PDF there and tell how it went."""

    def ask_for_file(brief: Brief | None) -> None:
        if brief is None:
            desk.notices.tell(tr("This account is no longer in the book."), tone=Tone.BAD)
            return
        kind = tr("PDF (*.pdf)")
        suggested = str(Path.home() / suggested_name(brief))
        chosen, _kind = QFileDialog.getSaveFileName(page, tr("Renewal brief"), suggested, kind)
        if chosen:
            write_and_tell(desk, brief, Path(chosen), language)

    desk.workspace.ask(read_brief, ask_for_file, account_id=account_id)


def suggested_name(brief: Brief) -> str:
    """A file name that every system takes: the account and the day."""
    name = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", brief.account).strip(" .") or "account"
    return f"{name} {brief.as_of.isoformat()}.pdf"


def write_and_tell(desk: Desk, brief: Brief, target: Path, language: str) -> None:
    """Write the PDF beside the window's thread; a notice says when it is there, or why not."""
    path = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")

    def tell(_result: object) -> None:
        desk.notices.tell(
            tr(
                "The brief of {account} was written to {name}",
                account=brief.account,
                name=path.name,
            ),
            act=tr("Open"),
            do=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
        )

    def fail(error: Exception) -> None:
        signal = desk.workspace.refused if isinstance(error, Refusal) else desk.workspace.failed
        signal.emit(error)

    desk.workspace.work(
        write_brief, done=tell, failed=fail, brief=brief, target=path, language=language
    )
