"""Making a project's page for the customer: its language, its file, and what became of it."""

import re
from pathlib import Path

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.onboarding_page import OnboardingPage, read_onboarding_page
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.printing.onboarding import write_onboarding
from csm_desktop.ui.shared.words import LANGUAGES, tr


def offer_onboarding(page: QWidget, desk: Desk, project_id: int) -> None:
    """Ask for the language at the middle of ``page``; the window's own comes first."""
    own = desk.theme.look.language
    menu = QMenu(page)
    menu.setAccessibleName(tr("Language of the page"))
    menu.addSection(tr("Project for the customer as PDF, written in"))
    for language in sorted(LANGUAGES, key=lambda name: name != own):
        act = menu.addAction(LANGUAGES[language])
        act.triggered.connect(
            lambda _checked=False, chosen=language: make_onboarding(page, desk, project_id, chosen)
        )
    menu.setActiveAction(menu.actions()[1])
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(page.mapToGlobal(QPoint(page.width() // 2 - menu.sizeHint().width() // 2, 96)))


def make_onboarding(page: QWidget, desk: Desk, project_id: int, language: str) -> None:
    """Read the project, ask for a file, write the PDF there and tell how it went."""

    def ask_for_file(project: OnboardingPage) -> None:
        kind = tr("PDF (*.pdf)")
        suggested = str(Path.home() / suggested_name(project))
        chosen, _kind = QFileDialog.getSaveFileName(page, tr("Onboarding project"), suggested, kind)
        if chosen:
            write_and_tell(desk, project, Path(chosen), language)

    desk.workspace.ask(read_onboarding_page, ask_for_file, project_id=project_id)


def suggested_name(project: OnboardingPage) -> str:
    """A file name that every system takes: the account, the project and the day."""
    words = f"{project.account} {project.name}"
    name = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", words).strip(" .")[:120] or "project"
    return f"{name} {project.as_of.isoformat()}.pdf"


def write_and_tell(desk: Desk, project: OnboardingPage, target: Path, language: str) -> None:
    """Write the PDF beside the window's thread; a notice says when it is there, or why not."""
    path = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")

    def tell(_result: object) -> None:
        desk.notices.tell(
            tr(
                "The page of {account} was written to {name}",
                account=project.account,
                name=path.name,
            ),
            act=tr("Open"),
            do=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
        )

    def fail(error: Exception) -> None:
        signal = desk.workspace.refused if isinstance(error, Refusal) else desk.workspace.failed
        signal.emit(error)

    desk.workspace.work(
        write_onboarding, done=tell, failed=fail, page=project, target=path, language=language
    )
