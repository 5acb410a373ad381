"""The portfolio on paper: figures, definitions and questions in the language asked for."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from csm_desktop.database.store import Store, open_book
from csm_desktop.ui.portfolio.answers import Answers
from csm_desktop.ui.portfolio.paper_report import Gathering, say_report
from csm_desktop.ui.printing.portfolio import write_portfolio
from csm_desktop.ui.shared.words import say
from csm_desktop.workspace import Workspace
from tests.support.desk import bare_desk
from tests.ui.portfolio.book import make_past_book

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not here")


def gathered(qapp: QApplication, book: Store) -> Gathering:
    """Everything that the report needs, read from the file."""
    found: list[Gathering] = []
    desk = bare_desk(qapp)
    workspace = desk.workspace

    def ask(question: Callable[..., Any], receive: Callable[[Any], object], **params: Any) -> None:
        receive(book.ask(question, today=book.today(), **params))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Workspace, "ask", lambda _self, *given, **params: ask(*given, **params))
        patch.setattr(Workspace, "today", lambda _self: book.today())
        Gathering(desk, Answers(_owner(), workspace), "tier", found.append)
    return found[0]


def _owner() -> Any:
    return None


@pytest.fixture
def report(qapp: QApplication, tmp_path: Path) -> Gathering:
    make_past_book(tmp_path / "past.csm")
    book = open_book(tmp_path / "past.csm", write=False)
    try:
        return gathered(qapp, book)
    finally:
        book.close()


def text_of(path: Path) -> str:
    shown = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True
    )
    return " ".join(shown.stdout.split())


def write(report: Gathering, path: Path, language: str) -> str:
    write_portfolio(
        lambda: say_report(report, scope="Whole book", language=language), path, language=language
    )
    return text_of(path)


def test_figures_questions_definitions_and_the_day_stand_in_it(
    report: Gathering, tmp_path: Path
) -> None:
    text = write(report, tmp_path / "en.pdf", "en")
    assert "$57k" in text and "Whole book: 4 accounts, USD" in text
    for question in ("How did ARR grow?", "How healthy is it?", "Which customers stay?"):
        assert question in text
    assert "What the figures mean" in text
    assert "Customers active at the start and not now" in text
    assert text.count("Portfolio as of") >= 2
    assert "By tier" in text


def test_it_is_written_in_the_language_asked_for_not_the_windows(
    report: Gathering, tmp_path: Path
) -> None:
    text = write(report, tmp_path / "ko.pdf", "ko")
    assert "고객사 4개" in text
    assert say("Cancel") == "Cancel"


def test_a_file_that_cannot_be_written_is_refused_and_leaves_nothing(
    report: Gathering, tmp_path: Path
) -> None:
    from csm_desktop.domain.errors import Refusal

    with pytest.raises(Refusal) as refused:
        write(report, tmp_path / "nowhere" / "en.pdf", "en")
    assert refused.value.code == "pdf_not_written"
    assert list(tmp_path.glob("nowhere*")) == []
