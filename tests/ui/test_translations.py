"""Nobody reads English who chose another language: every sentence is translated and shown so."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection

from csm_desktop.domain.fields import CUSTOM_KINDS, FIELDS, Kind
from csm_desktop.paths import resources_folder
from csm_desktop.ui.imports.flow import State
from csm_desktop.ui.imports.page import ImportPage
from csm_desktop.ui.keys_sheet import KeysSheet
from csm_desktop.ui.page_list import PAGES
from csm_desktop.ui.playbooks.words import STARTERS
from csm_desktop.ui.shared.nouns import WORDS, Writing
from csm_desktop.ui.shared.words import LANGUAGES, PSEUDO, say, speak
from tests.support.account_book import HANBIT, make_book
from tests.support.real_desk import RealWindow, real_window
from tests.support.translations import FOLDER, sentences, translations
from tests.support.translations import LANGUAGES as TRANSLATED
from tests.support.trial_book import dump

FILES = {
    "accounts.csv": "Company name,Industry,Employees\nSeorak,Food,many\nSeorak,Food,60\n",
    "contracts.csv": "Company,Product,ARR,Start date,End date\n"
    "Seorak,Basic,8000,2026-01-01,31/11/2026\nNobody,Basic,500,2026-01-01,30/11/2026\n",
    "nothing.csv": "",
    "strange.csv": "Alpha,Beta\n1,2\n",
}
BOOK = "Test"
"""The name that the window gives the book."""

DATES = (
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b",
    r"(?:\d{1,2} )?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?: \d{4})?",
    r"\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?: \d{4})?",
    r"in \d+ (?:day|month|year)s?|\d+ (?:day|month|year)s? ago|yesterday|today|tomorrow",
    r"\d+(?:\.\d+)? (?:d|h|min)\b",
    r"\d{4}-\d{2}-\d{2}(?: [\d:]+)?",
)
"""Days and lengths of time: format.py writes them in the reader's language, here English."""
MONEY = (
    r"[$₩€£]?[\d.,]+(?:k|M|B|T)\b",
    r"\b[A-Z]{3}\b(?= ?[\d.,(])|^[A-Z]{3}$|(?<=, )[A-Z]{3}\b",
)
"""Amounts and currency codes, the same in every language."""
KEYS = (
    r"\b(?:Ctrl|Shift|Alt|Meta)(?:[+ ]\S+)+",
    r"^(?:Enter|Esc|Space|Del|Delete|Tab|F\d+|[A-Z])$",
    r"\((?:[A-Z]|F\d+|Del|Space|Enter|Esc)\)",
)
"""Keys are written as they are on the keyboard."""
NAMES = (
    r"\bv\d+\b",  # a version of the health model
    *map(re.escape, LANGUAGES.values()),  # languages, each by its own name
    r"^Inter$",  # a font
    r"CSM Desktop|RavenStack|Salesforce",  # names of products
    r"\bARR\b|\bMRR\b|\bNPS\b|\bCSAT\b|\bCES\b",  # the trade's, the same everywhere
)
MARKS = re.compile(r'[\n,"\]()]|!?\[|\*\*|^[-*] |^#+ ', re.MULTILINE)
"""What parts a stored text: its lines, its values, and Markdown."""
ALLOWED = tuple(re.compile(pattern) for pattern in (*DATES, *MONEY, *KEYS, *NAMES))


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en")


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_translated(language: str) -> None:
    known = translations(language)
    missing = [f"{file}: {text}" for text, file in sentences().items() if text not in known]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_takes_the_values_of_its_sentence(language: str) -> None:
    different = [
        (sentence, translated)
        for sentence, translated in translations(language).items()
        if _values(sentence) != _values(translated)
    ]
    assert different == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_translation_is_left_of_a_sentence_that_is_gone(language: str) -> None:
    assert set(translations(language)) <= set(sentences())


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_file_says_what_the_written_one_does(language: str) -> None:
    assert (FOLDER / f"csm_{language}.qm").exists()
    speak(language)
    known = translations(language)
    assert {sentence: say(sentence) for sentence in known} == known


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_word_for_files_keeps_the_patterns_of_the_dialog(language: str) -> None:
    pattern = re.compile(r"\*\.\w+|\*(?=\))")
    for sentence, translated in translations(language).items():
        assert pattern.findall(sentence) == pattern.findall(translated)


def test_no_page_shows_english_that_was_not_translated(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    path = tmp_path / "book.csm"
    store = make_book(path)
    given = _data([*store.ask(_texts), *FILES, *FILES.values()])
    queries = [query for _name, query, _playbook in STARTERS]
    whole = {text for text in _templates() if len(text) > 4 or text.istitle()}
    given = sorted({*given, *whole, *queries}, key=len, reverse=True)
    store.close()
    speak(PSEUDO)
    found: dict[str, str] = {}
    with real_window(qapp, qtbot, path) as real:
        for where in chain(_walk(real), _bring(real, tmp_path), _read_keys(real)):
            for text in _shown(real.window):
                if rest := _english(text, given):
                    found.setdefault(text, f"{where}: {rest!r} of {text!r}")
    assert not found, "\n".join(found.values())


def test_every_word_that_the_program_stores_has_a_translation() -> None:
    stored = {word for fields in FIELDS.values() for field in fields for word in field.choices}
    assert stored | {str(kind) for kind in CUSTOM_KINDS} <= set(WORDS)
    speak("ko")
    writing = Writing.of("ko", "USD")
    assert writing.value("note", "kind", "internal note") == "내부 메모"
    assert writing.value("ticket", "status", "solved") == "해결됨"
    assert writing.value("field", "kind", "number") == "숫자"
    assert writing.value("account", "name", "meeting") == "meeting"


def test_a_text_that_was_not_translated_is_found() -> None:
    assert _english("⟦Undo: {label}⟧", []) == ""
    assert _english("⟦Undo: ⟦Edit Hanbit⟧⟧ Hanbit", ["Hanbit"]) == ""
    assert _english("⟦Account⟧ of Hanbit", ["Hanbit"]) == "of"
    assert _english("$1.24M · 31 Mar 2027 · Ctrl+K", []) == ""
    assert _english("No tasks", []) == "No tasks"


def _walk(real: RealWindow) -> Iterator[str]:
    """Every page in every state it names for pictures; the names of the places."""
    for entry in PAGES:
        page = real.go(entry.id, **({"account": HANBIT} if entry.id == "account" else {}))
        real.qtbot.wait(300)  # questions are answered on threads
        yield entry.id
        for name, prepare in page.pictures():
            prepare()
            real.qtbot.wait(150)
            yield f"{entry.id}, {name}"
    real.window.open_palette()
    real.qtbot.wait(150)
    yield "palette"


def _bring(real: RealWindow, folder: Path) -> Iterator[str]:
    """Files with problems of every sort, as they are read and when they came in."""
    for name, content in FILES.items():
        (folder / name).write_text(content, encoding="utf-8")
    page = real.go("import")
    assert isinstance(page, ImportPage)
    page.flow.add([folder / name for name in FILES])
    real.wait(lambda: page.flow.state is State.READY)
    for row, name in enumerate(FILES):
        page.files.setCurrentIndex(page.files.rows_model.index(row, 0))
        real.qtbot.wait(150)
        yield f"import, {name}"
    page.flow.import_now()
    real.wait(lambda: page.flow.state is State.DONE)
    real.qtbot.wait(150)
    yield "import, done"
    real.go("history")
    real.qtbot.wait(300)
    yield "history of an import"


def _read_keys(real: RealWindow) -> Iterator[str]:
    sheet = KeysSheet(real.window)
    sheet.show()
    yield "keys"
    sheet.close()


def _shown(window: QWidget) -> set[str]:
    """Every text on the window: on widgets, in lists and tables, in menus and tips."""
    texts: set[str] = set()
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() or isinstance(widget, QMenu):
            texts.update(_of_widget(widget))
    for action in window.findChildren(QAction):
        texts.update((action.text(), action.toolTip(), action.statusTip()))
    return {text for text in texts if text}


def _of_widget(widget: QWidget) -> Iterable[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QMenu):
        yield widget.title()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        yield from _of_view(widget)


def _of_view(view: QAbstractItemView) -> Iterable[str]:
    model = view.model()
    if model is None:
        return
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    columns = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
    for column in range(columns):
        for role in roles:
            if isinstance(model, QAbstractTableModel):
                yield _text(model.headerData(column, Qt.Orientation.Horizontal, role))
            for row in range(min(model.rowCount(), 60)):
                yield _text(model.index(row, column).data(role))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _english(text: str, given: Iterable[str]) -> str:
    """What is left of a text without sentences in brackets, data, days, money and keys."""
    rest, before = html.unescape(text).replace("<br>", "·"), ""
    while rest != before:
        rest, before = re.sub(r"⟦[^⟦⟧]*⟧", "·", rest), rest
    for data in (data for data in given if len(data) > 4):
        rest = rest.replace(data, "·")
    for pattern in ALLOWED:
        rest = pattern.sub("·", rest.strip(" ·\n"))
    for data in given:
        if data in rest:  # a pattern made for each of thousands would take minutes
            rest = re.sub(rf"\b{re.escape(data)}\b", "·", rest)
    # The end of a snippet is cut within a text of the user's.
    cut = re.search(r"([^·]*)…$", rest)
    if cut and any(cut[1].strip(" -*[]") in data for data in given):
        rest = rest[: cut.start()]
    return rest.strip(" ·\n,") if re.search(r"[^\W\d_]", rest) else ""


def _texts(connection: Connection) -> list[str]:
    """Every text in the book, and who wrote in it."""
    rows = [row for table in dump(connection).values() for row in table.values()]
    authors = connection.exec_driver_sql("SELECT DISTINCT author FROM step").scalars().all()
    metrics = connection.exec_driver_sql("SELECT name FROM metric").scalars().all()
    texts = [value for row in rows for value in row if isinstance(value, str)]
    return [*texts, *authors, *metrics]


def _templates() -> Iterator[str]:
    """The English of what templates, models and playbooks bring: each has its own languages."""

    def texts(found: object) -> Iterator[str]:
        if isinstance(found, str):
            yield found
        elif isinstance(found, dict):
            own = [found["en"]] if "en" in found else list(found.values())
            for part in own:
                yield from texts(part)
        elif isinstance(found, list):
            for part in found:
                yield from texts(part)

    for file in (resources_folder() / "templates").rglob("*.json"):
        yield from texts(json.loads(file.read_text(encoding="utf-8")))


def _data(texts: Iterable[str]) -> list[str]:
    """The user's own texts, the longest first; words that the program stores are not his."""
    parts = {part.strip() for text in texts for part in (text, *MARKS.split(text))}
    whole = {" ".join(text.split()) for text in texts}
    ours = {word for fields in FIELDS.values() for field in fields for word in field.choices}
    ours |= {str(kind) for kind in Kind}
    return sorted({*parts, *whole, BOOK} - ours - {""}, key=len, reverse=True)


def _values(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
