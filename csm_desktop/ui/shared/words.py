"""Every sentence a user reads passes here: English in the code, other languages from ``.qm`` files.

One context, ``csm``. The first argument of :func:`tr`, :func:`trn` and :func:`later` is always a
literal, because the list of sentences to translate is read from the code. Values come by name and
after translation, so that a translator may move them. Numbers, money and dates become text in
``format.py`` before they come here.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from PySide6.QtCore import QCoreApplication, QTranslator

from csm_desktop.paths import resources_folder

CONTEXT = "csm"
"""The one translation context."""

LANGUAGES = {"en": "English", "ko": "한국어", "zh_TW": "繁體中文"}
"""Languages offered, each by its own name."""

PSEUDO = "xx"
"""A made-up language that brackets every translated sentence, to find those that are not."""

_translators: list[QTranslator] = []
_document: ContextVar[tuple[str, QTranslator] | None] = ContextVar("document", default=None)


def tr(text: str, **values: object) -> str:
    """The sentence in the user's language, with the values in their places."""
    return say(text, **values)


def trn(singular: str, plural: str, n: int, /, **values: object) -> str:
    """The sentence for ``n`` things; ``{n}`` is n unless the caller brings its own text for it.

    Only English has a singular here: the other languages translate the plural.
    """
    translated = say(singular if n == 1 and _is_english() else plural, **{"n": n, **values})
    return translated


def later(text: str) -> str:
    """The same text, marked for translation: for tables whose words are shown by :func:`say`."""
    return text


def say(text: str, **values: object) -> str:
    """Translate a sentence that a table marked: a label of a command, a refusal, a title."""
    document = _document.get()
    if document is None:
        translated: str = QCoreApplication.translate(CONTEXT, text)
    else:
        translated = document[1].translate(CONTEXT, text) or text
    return translated.format(**values) if values else translated


@contextmanager
def writing(language: str) -> Iterator[None]:
    """Say everything in this language on this thread, whatever the window speaks: a document."""
    translator = QTranslator()
    if language != "en":
        translator.load(str(resources_folder() / "translations" / f"csm_{language}.qm"))
    before = _document.set((language, translator))
    try:
        yield
    finally:
        _document.reset(before)


def speak(language: str) -> None:
    """Use this language from now on; a language without a file is English."""
    for translator in _translators:
        QCoreApplication.removeTranslator(translator)
    _translators.clear()
    if language == "en":
        return
    translator = _Brackets() if language == PSEUDO else QTranslator()
    if language != PSEUDO:
        translator.load(str(resources_folder() / "translations" / f"csm_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    _translators.append(translator)


def choose_language(wanted: str, system: str) -> str:
    """The language to use: the user's, or the nearest to the system's (``zh_HK`` is ``zh_TW``)."""
    if wanted in LANGUAGES or wanted == PSEUDO:
        return wanted
    start = system.partition("_")[0]
    return next((name for name in LANGUAGES if name.partition("_")[0] == start), "en")


class _Brackets(QTranslator):
    """The made-up language: ⟦the English sentence⟧."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 — Qt's name, which keyword callers use
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """The sentence in brackets."""
        return f"⟦{sourceText}⟧" if context == CONTEXT else ""

    def isEmpty(self) -> bool:
        """Qt ignores a translator that says it is empty."""
        return False


def _is_english() -> bool:
    document = _document.get()
    return not _translators if document is None else document[0] == "en"
