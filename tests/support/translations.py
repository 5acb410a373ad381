"""The list of sentences to translate, read from the code, and the files that hold them.

``python -m tests.support.translations`` brings every ``resources/translations/csm_*.ts`` up to
date (what is translated stays, what is gone from the code goes) and compiles it to ``.qm``.
"""

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ko", "zh_TW")
CONTEXT = "csm"

_SENTENCES: dict[str, tuple[int, ...]] = {"tr": (0,), "trn": (1,), "later": (0,), "command": (0,)}
"""Function → which of its arguments are translated: of two numbers only the plural is, for the
languages here have no other."""
_TABLES = ("SENTENCES", "DEFINITIONS")
"""Tables of the lower floors whose values are shown by ``say``."""
_LITERALS: dict[str, tuple[int, ...]] = {**_SENTENCES, "trn": (0, 1)}
"""Function → which of its arguments must be literals."""


def sentences(root: Path = ROOT / "csm_desktop") -> dict[str, str]:
    """Every sentence of the program → the first file that has it."""
    found: dict[str, str] = {}
    for file in sorted(root.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for text in _in_tree(tree):
            found.setdefault(text, file.relative_to(root.parent).as_posix())
    return found


def calls_without_literal(root: Path = ROOT / "csm_desktop") -> list[str]:
    """Places where a sentence is not a literal, so that nobody could translate it."""
    places = []
    for file in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            name, arguments = _call(node, _LITERALS)
            if isinstance(node, ast.Call) and not all(map(_is_text, arguments)):
                places.append(f"{file.relative_to(root.parent).as_posix()}:{node.lineno} {name}")
    return places


def translations(language: str) -> dict[str, str]:
    """Sentence → translation, of those that are translated."""
    file = FOLDER / f"csm_{language}.ts"
    if not file.exists():
        return {}
    messages = ET.parse(file).getroot().iter("message")
    pairs = ((m.findtext("source") or "", m.findtext("translation") or "") for m in messages)
    return {source: text for source, text in pairs if text}


def update(language: str, more: dict[str, str] | None = None) -> int:
    """Write the language's file for the sentences of now; returns how many lack a translation."""
    known = {**translations(language), **(more or {})}
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    missing = 0
    for text, file in sorted(sentences().items(), key=lambda pair: (pair[1], pair[0])):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(text)
        if text not in known:
            translation.set("type", "unfinished")
            missing += 1
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"csm_{language}.ts").write_text(f"{head}{body}\n", encoding="utf-8")
    return missing


def compile_file(language: str) -> None:
    """Make the ``.qm`` that the program reads."""
    beside = Path(sys.executable).with_name("pyside6-lrelease")
    tool = str(beside) if beside.exists() else shutil.which("pyside6-lrelease")
    assert tool is not None, "pyside6-lrelease is not installed"
    source, target = FOLDER / f"csm_{language}.ts", FOLDER / f"csm_{language}.qm"
    subprocess.run([tool, "-silent", str(source), "-qm", str(target)], check=True)


def _in_tree(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        _, arguments = _call(node, _SENTENCES)
        yield from (text for argument in arguments if (text := _text(argument)) is not None)
        table = _sentence_table(node)
        yield from (text for value in table if (text := _text(value)) is not None)


def _call(node: ast.AST, functions: dict[str, tuple[int, ...]]) -> tuple[str, list[ast.expr]]:
    if not isinstance(node, ast.Call):
        return "", []
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    places = functions.get(name, ())
    return name, [node.args[place] for place in places if place < len(node.args)]


def _sentence_table(node: ast.AST) -> list[ast.expr]:
    """The values of a table of sentences that a lower floor keeps."""
    if not isinstance(node, ast.Assign | ast.AnnAssign) or not isinstance(node.value, ast.Dict):
        return []
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    named = any(isinstance(t, ast.Name) and t.id in _TABLES for t in targets)
    return node.value.values if named else []


def _is_text(node: ast.expr) -> bool:
    return _text(node) is not None


def _text(node: ast.expr) -> str | None:
    """The text of a literal; neighbouring literals are one already."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def main() -> int:
    """Update and compile every language; says what is missing."""
    for language in LANGUAGES:
        missing = update(language)
        compile_file(language)
        sys.stdout.write(f"{language}: {missing} sentences are not translated\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
