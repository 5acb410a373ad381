"""Making a renewal brief from the window: what is read, and under which name it is written."""

from PySide6.QtWidgets import QWidget

from csm_desktop.operations.brief import Brief, read_brief
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.notices import Tone
from csm_desktop.ui.printing.brief import write_brief
from csm_desktop.ui.saving import (
    ask_where,
    offer_languages,
    safe_name,
    tell_not_written,
    tell_written,
)
from csm_desktop.ui.shared.words import tr


def offer_brief(page: QWidget, desk: Desk, account_id: int) -> None:
    """Ask for the language, then make the brief."""
    offer_languages(
        page,
        desk.theme.look.language,
        name=tr("Language of the brief"),
        title=tr("Renewal brief as PDF, written in"),
        make=lambda language: make_brief(page, desk, account_id, language),
    )


def make_brief(page: QWidget, desk: Desk, account_id: int, language: str) -> None:
    """Read the account, ask for a file, write the PDF there and tell how it went."""

    def write(brief: Brief | None) -> None:
        if brief is None:
            desk.notices.tell(tr("This account is no longer in the book."), tone=Tone.BAD)
            return
        name = f"{safe_name(brief.account, 'account')} {brief.as_of.isoformat()}.pdf"
        path = ask_where(page, tr("Renewal brief"), name, tr("PDF (*.pdf)"))
        if path is None:
            return
        sentence = tr(
            "The brief of {account} was written to {name}", account=brief.account, name=path.name
        )
        desk.workspace.work(
            write_brief,
            done=lambda _result: tell_written(desk, sentence, path),
            failed=lambda error: tell_not_written(desk, path, error),
            brief=brief,
            target=path,
            language=language,
        )

    desk.workspace.ask(read_brief, write, account_id=account_id)
