"""The portfolio on paper: figures, definitions and questions in the language asked for."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.domain.errors import Refusal
from csm_desktop.ui.portfolio.page import PortfolioPage
from csm_desktop.ui.portfolio.paper_report import Gathering, say_report, write_and_tell
from csm_desktop.ui.printing.portfolio import write_portfolio
from csm_desktop.ui.shared.words import say
from tests.support.real_desk import RealWindow, real_window
from tests.ui.portfolio.book import make_past_book

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not here")


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[RealWindow]:
    make_past_book(tmp_path / "past.csm")
    with real_window(qapp, qtbot, tmp_path / "past.csm") as real:
        yield real


@pytest.fixture
def report(window: RealWindow) -> Gathering:
    """Everything that the report needs, read from the file."""
    page = window.go("portfolio")
    assert isinstance(page, PortfolioPage)
    found: list[Gathering] = []
    Gathering(window.desk, page.answers, "tier", found.append)
    window.wait(lambda: found)
    return found[0]


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
    with pytest.raises(Refusal) as refused:
        write(report, tmp_path / "nowhere" / "en.pdf", "en")
    assert refused.value.code == "pdf_not_written"
    assert list(tmp_path.glob("nowhere*")) == []


def test_the_window_tells_when_it_is_written(
    window: RealWindow, report: Gathering, tmp_path: Path
) -> None:
    write_and_tell(
        window.desk, report, tmp_path / "review.pdf", scope="Whole book", language="zh_TW"
    )
    window.wait(lambda: "review.pdf" in window.said())
    assert "USD" in text_of(tmp_path / "review.pdf")
