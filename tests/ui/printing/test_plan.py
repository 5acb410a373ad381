"""The success plan on paper: what is on it, what is not, and that the preview shows the same."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import Store, open_book
from csm_desktop.domain.errors import Refusal
from csm_desktop.operations.plan_document import PlanDocument, read_plan_document
from csm_desktop.ui import theme
from csm_desktop.ui.printing.plan import picture_plan, write_plan
from tests.ui.plans.book import NOW, TODAY, make_book

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is not here")

INTERNAL = ("zqplaninternal", "zqobjectiveinternal", "zqriskinternal", "zqtask")


@pytest.fixture(autouse=True)
def looks(qapp: Any) -> None:
    theme.Theme(qapp, theme.Look())


@pytest.fixture
def book(tmp_path: Path) -> Store:
    make_book(tmp_path / "book.csm")
    return open_book(tmp_path / "book.csm", write=False, clock=lambda: NOW)


def document_of(book: Store, *, with_roi: bool = False) -> PlanDocument:
    found = book.ask(read_plan_document, plan_id=1, today=TODAY, with_roi=with_roi)
    assert found is not None
    return found


def printed(document: PlanDocument, tmp_path: Path, language: str) -> str:
    target = tmp_path / f"plan_{language}.pdf"
    write_plan(document, target, language=language)
    run = subprocess.run(
        ["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True
    )
    return run.stdout


@pytest.mark.parametrize("language", ["en", "ko", "zh_TW"])
def test_nothing_internal_is_on_the_paper(
    book: Store, tmp_path: Path, language: str, qtbot: QtBot
) -> None:
    text = printed(document_of(book, with_roi=True), tmp_path, language)
    assert [word for word in INTERNAL if word in text] == []
    for word in (
        "Hanbit Logistics",
        "dispatch delay",
        "Busan is under 2 h.",
        "The network is slow",
    ):
        assert word in text
    book.close()


def test_the_paper_says_how_far_it_is_and_as_of_when(
    book: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    text = printed(document_of(book), tmp_path, "en")
    assert "82 % of the way, 7 points behind" in text
    assert "3.1 h today" in text
    assert "as of 21 Nov 2026" in text
    assert "Load the night shifts" in text
    book.close()


def test_what_it_was_worth_leaves_only_when_asked_for(
    book: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    assert "Planner hours" not in printed(document_of(book), tmp_path, "en")
    text = printed(document_of(book, with_roi=True), tmp_path, "en")
    assert "Planner hours" in text
    assert "68 %" in text
    assert "$258,000.00" in text
    book.close()


def test_the_preview_has_the_pages_of_the_file(book: Store, tmp_path: Path, qtbot: QtBot) -> None:
    document = document_of(book, with_roi=True)
    long = document.__class__(
        **{**document.__dict__, "objectives": document.objectives * 12}  # more than one page
    )
    pages = picture_plan(long, language="en")
    text = printed(long, tmp_path, "en")
    assert len(pages) == text.count("\f") > 1
    ratio = pages[0].height() / pages[0].width()
    assert abs(ratio - 2**0.5) < 0.01
    book.close()


def test_the_preview_is_the_file_dot_for_dot(book: Store, tmp_path: Path, qtbot: QtBot) -> None:
    """Where the file has ink the picture has it: rendered by another program, compared roughly."""
    if shutil.which("pdftoppm") is None:
        pytest.skip("poppler's pdftoppm is not here")
    document = document_of(book)
    picture = picture_plan(document, language="en")[0].scaled(105, 148)
    target = tmp_path / "plan.pdf"
    write_plan(document, target, language="en")
    subprocess.run(
        ["pdftoppm", "-r", "110", "-png", "-singlefile", str(target), str(tmp_path / "page")],
        check=True,
    )
    from PySide6.QtGui import QImage  # beside what it is compared with

    file = QImage(str(tmp_path / "page.png")).scaled(105, 148)
    differing = sum(
        abs(picture.pixelColor(x, y).lightness() - file.pixelColor(x, y).lightness()) > 120
        for x in range(105)
        for y in range(148)
    )
    assert differing < 105 * 148 / 100
    book.close()


def test_a_place_that_cannot_be_written_is_told(book: Store, tmp_path: Path, qtbot: QtBot) -> None:
    with pytest.raises(Refusal) as refusal:
        write_plan(document_of(book), tmp_path / "no folder" / "plan.pdf", language="en")
    assert refusal.value.code == "pdf_not_written"
    book.close()
