"""Words: values after translation, the plural, the made-up language, and the list to translate."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from csm_desktop.ui.shared.words import LANGUAGES, choose_language, later, say, speak, tr, trn
from tests.support.translations import calls_without_literal, sentences, translations


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en")


def test_values_come_after_translation() -> None:
    assert tr("Saved {time}", time="10:42") == "Saved 10:42"
    speak("ko")
    assert tr("Saved {time}", time="10:42") == "10:42 저장됨"


def test_english_has_a_singular_and_korean_has_none() -> None:
    assert trn("{n} month", "{n} months", 1) == "1 month"
    assert trn("{n} month", "{n} months", 0) == "0 months"
    assert trn("{n} month", "{n} months", 1200, n_text="x") == "1200 months"
    speak("ko")
    assert trn("{n} month", "{n} months", 1) == "1개월"


def test_a_value_with_brackets_is_only_text() -> None:
    assert tr("Undo: {label}", label="{n} {x}") == "Undo: {n} {x}"


def test_the_made_up_language_brackets_what_is_translatable() -> None:
    speak("xx")
    assert tr("Saved {time}", time="10:42") == "⟦Saved 10:42⟧"
    assert say(later("Accounts")) == "⟦Accounts⟧"
    speak("en")
    assert tr("Accounts") == "Accounts"


@pytest.mark.parametrize(
    ("wanted", "system", "used"),
    [
        ("ko", "en_US", "ko"),
        ("system", "ko_KR", "ko"),
        ("system", "zh_HK", "zh_TW"),
        ("system", "de_CH", "en"),
        ("", "en_GB", "en"),
    ],
)
def test_the_language_is_the_users_or_the_nearest_to_the_systems(
    wanted: str, system: str, used: str
) -> None:
    assert choose_language(wanted, system) == used
    assert used in LANGUAGES


def test_every_sentence_is_a_literal() -> None:
    assert calls_without_literal() == []


def test_a_translation_has_the_same_values_as_its_sentence() -> None:
    from string import Formatter

    def names(text: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}

    for language in ("ko", "zh_TW"):
        for sentence, translated in translations(language).items():
            assert names(translated) <= names(sentence), (language, sentence)


def test_the_scan_finds_calls_tables_and_marked_titles() -> None:
    found = sentences()
    assert {"Saved {time}", "{n} months", "New account", "There is nothing to undo."} <= set(found)
    assert "{n} month" not in found
