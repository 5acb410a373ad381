"""Making the PDF of a success plan from the window: its language, its file, what became of it."""

import re
from pathlib import Path

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.plan_document import PlanDocument, read_plan_document
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.notices import Tone
from csm_desktop.ui.printing.plan import write_plan
from csm_desktop.ui.shared.words import LANGUAGES, tr


def offer_plan(page: QWidget, desk: Desk, plan_id: int) -> None:
    """Ask for the language at the middle of ``page``; the window's own comes first."""
    own = desk.theme.look.language
    menu = QMenu(page)
    menu.setAccessibleName(tr("Language of the plan"))
    menu.addSection(tr("Success plan as PDF, written in"))
    for language in sorted(LANGUAGES, key=lambda name: name != own):
        act = menu.addAction(LANGUAGES[language])
        act.triggered.connect(
            lambda _checked=False, chosen=language: make_plan(page, desk, plan_id, chosen)
        )
    menu.setActiveAction(menu.actions()[1])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(page.mapToGlobal(QPoint(page.width() // 2 - menu.sizeHint().width() // 2, 96)))


def make_plan(
    page: QWidget, desk: Desk, plan_id: int, language: str, *, with_roi: bool = False
) -> None:
    """Read what may leave, ask for a file, write the PDF there and tell how it went."""

    def ask_for_file(document: PlanDocument | None) -> None:
        if document is None:
            desk.notices.tell(tr("This plan is no longer in the book."), tone=Tone.BAD)
            return
        suggested = str(Path.home() / suggested_name(document))
        kind = tr("PDF (*.pdf)")
        chosen, _kind = QFileDialog.getSaveFileName(page, tr("Success plan"), suggested, kind)
        if chosen:
            write_and_tell(desk, document, Path(chosen), language)

    desk.workspace.ask(read_plan_document, ask_for_file, plan_id=plan_id, with_roi=with_roi)


def suggested_name(document: PlanDocument) -> str:
    """A file name that every system takes: the account, the plan and the day."""
    words = f"{document.account} {document.name}"
    name = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", words).strip(" .") or "plan"
    return f"{name} {document.as_of.isoformat()}.pdf"


def write_and_tell(desk: Desk, document: PlanDocument, target: Path, language: str) -> None:
    """Write the PDF beside the window's thread; a notice says when it is there, or why not."""
    path = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")

    def tell(_result: object) -> None:
        desk.notices.tell(
            tr(
                "The plan of {account} was written to {name}",
                account=document.account,
                name=path.name,
            ),
            act=tr("Open"),
            do=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
        )

    def fail(error: Exception) -> None:
        signal = desk.workspace.refused if isinstance(error, Refusal) else desk.workspace.failed
        signal.emit(error)

    desk.workspace.work(
        write_plan, done=tell, failed=fail, document=document, target=path, language=language
    )
