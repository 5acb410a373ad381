"""Making a project's page for the customer: what is read, and under which name it is written."""

from PySide6.QtWidgets import QWidget

from csm_desktop.operations.onboarding_page import OnboardingPage, read_onboarding_page
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.printing.onboarding import write_onboarding
from csm_desktop.ui.saving import (
    ask_where,
    offer_languages,
    safe_name,
    tell_not_written,
    tell_written,
)
from csm_desktop.ui.shared.words import tr


def offer_onboarding(page: QWidget, desk: Desk, project_id: int) -> None:
    """Ask for the language, then make the page."""
    offer_languages(
        page,
        desk.theme.look.language,
        name=tr("Language of the page"),
        title=tr("Project for the customer as PDF, written in"),
        make=lambda language: make_onboarding(page, desk, project_id, language),
    )


def make_onboarding(page: QWidget, desk: Desk, project_id: int, language: str) -> None:
    """Read the project, ask for a file, write the PDF there and tell how it went."""

    def write(project: OnboardingPage) -> None:
        words = safe_name(f"{project.account} {project.name}", "project")
        name = f"{words} {project.as_of.isoformat()}.pdf"
        path = ask_where(page, tr("Onboarding project"), name, tr("PDF (*.pdf)"))
        if path is None:
            return
        sentence = tr(
            "The page of {account} was written to {name}", account=project.account, name=path.name
        )
        desk.workspace.work(
            write_onboarding,
            done=lambda _result: tell_written(desk, sentence, path),
            failed=lambda error: tell_not_written(desk, path, error),
            page=project,
            target=path,
            language=language,
        )

    desk.workspace.ask(read_onboarding_page, write, project_id=project_id)
