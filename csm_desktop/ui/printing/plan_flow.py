"""Making the PDF of a success plan: what is read, and under which name it is written."""

from PySide6.QtWidgets import QWidget

from csm_desktop.operations.plan_document import PlanDocument, read_plan_document
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.notices import Tone
from csm_desktop.ui.printing.plan import write_plan
from csm_desktop.ui.saving import (
    ask_where,
    offer_languages,
    safe_name,
    tell_not_written,
    tell_written,
)
from csm_desktop.ui.shared.words import tr


def offer_plan(page: QWidget, desk: Desk, plan_id: int) -> None:
    """Ask for the language, then make the plan."""
    offer_languages(
        page,
        desk.theme.look.language,
        name=tr("Language of the plan"),
        title=tr("Success plan as PDF, written in"),
        make=lambda language: make_plan(page, desk, plan_id, language),
    )


def make_plan(
    page: QWidget, desk: Desk, plan_id: int, language: str, *, with_roi: bool = False
) -> None:
    """Read what may leave, ask for a file, write the PDF there and tell how it went."""

    def write(document: PlanDocument | None) -> None:
        if document is None:
            desk.notices.tell(tr("This plan is no longer in the book."), tone=Tone.BAD)
            return
        words = safe_name(f"{document.account} {document.name}", "plan")
        name = f"{words} {document.as_of.isoformat()}.pdf"
        path = ask_where(page, tr("Success plan"), name, tr("PDF (*.pdf)"))
        if path is None:
            return
        sentence = tr(
            "The plan of {account} was written to {name}", account=document.account, name=path.name
        )
        desk.workspace.work(
            write_plan,
            done=lambda _result: tell_written(desk, sentence, path),
            failed=lambda error: tell_not_written(desk, path, error),
            document=document,
            target=path,
            language=language,
        )

    desk.workspace.ask(read_plan_document, write, plan_id=plan_id, with_roi=with_roi)
