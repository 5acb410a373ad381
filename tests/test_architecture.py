"""The import law of the house: which floor may import what, and that nothing goes in a circle.

``FLOORS`` is the law. A module at the top (``paths.py``) is a floor of its own.
"""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "csm_desktop"
TOOLS = ("format", "settings", "paths")
COMMANDS = (
    "cli_book",
    "cli_compare",
    "cli_files",
    "cli_health",
    "cli_holidays",
    "cli_lists",
    "cli_package",
)
ANY = ("*",)


@dataclass(frozen=True)
class Floor:
    """What the modules of a floor may import."""

    ours: tuple[str, ...]
    """Other floors of the house."""
    libraries: tuple[str, ...]
    """Top-level names; a longer name allows that part only."""


FLOORS = {
    "domain": Floor((), ()),
    "paths": Floor(("domain",), ("babel", "platformdirs")),
    "settings": Floor(("domain", *TOOLS), ("babel", "platformdirs")),
    "format": Floor(("domain", *TOOLS), ("babel", "platformdirs")),
    "database": Floor(("domain", *TOOLS), ("sqlalchemy", "sqlcipher3", "alembic")),
    "operations": Floor(("database", "domain", *TOOLS), ("sqlalchemy", "numpy")),
    "exchange": Floor(
        ("domain", *TOOLS),
        (
            "charset_normalizer",
            "dateutil",
            "icalendar",
            "markdownify",
            "nh3",
            "openpyxl",
            "pptx",
            "python_calamine",
            "sqlcipher3",
            "xlsxwriter",
        ),
    ),
    "charts": Floor(("domain", *TOOLS), ("matplotlib", "numpy", "noto_cjk_sans_otc")),
    "workspace": Floor(("database", "domain", *TOOLS), ("PySide6.QtCore", "shiboken6")),
    "ui": Floor(
        ("charts", "domain", "exchange", "operations", "workspace", *TOOLS),
        ("PySide6", "shiboken6", "matplotlib", "fontpkg_inter", "noto_cjk_sans_otc"),
    ),
    "cli": Floor((*COMMANDS, "cli_output", "database", "domain", *TOOLS), ()),
    **dict.fromkeys(
        COMMANDS, Floor(("cli_output", "operations", "exchange", "database", "domain", *TOOLS), ())
    ),
    "cli_output": Floor(("operations", "domain", *TOOLS), ()),
    "app": Floor(ANY, ANY),
}
LAZY = {"alembic", "numpy"}
"""Libraries that are imported inside functions only."""
ARRAYS = {
    f"{PACKAGE}.operations.health_arrays",
    f"{PACKAGE}.operations.health_what_if",
}
"""Modules made of numpy throughout: they import it, and are imported inside functions only."""
NEVER = ("matplotlib.pyplot", "PySide6.QtSql", "PySide6.QtWebEngineCore", "sqlite3")
ONE_FILE = {"ui": "matplotlib"}
"""Floors in which one file alone may import a library."""


@dataclass(frozen=True)
class Import:
    """One imported module."""

    path: Path
    """The file that imports."""
    line: int
    """Where."""
    name: str
    """What, in full."""
    lazy: bool
    """Inside a function."""
    said_why: bool
    """A comment stands on its line, on the line above, or at an import just above it."""
    for_types: bool
    """Under ``if TYPE_CHECKING``: a name for the reader, loaded by nobody."""

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line} imports {self.name}"


def imports_of(path: Path) -> Iterator[Import]:
    source = path.read_text(encoding="utf-8")
    lines = source.splitlines()
    tree = ast.parse(source)
    lazy = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    for_types = {
        id(node)
        for test in ast.walk(tree)
        if isinstance(test, ast.If) and ast.unparse(test.test) == "TYPE_CHECKING"
        for node in ast.walk(test)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    why_until = 0  # a reason holds for the imports that follow it without a gap
    for node in ast.walk(tree):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        last = node.end_lineno or node.lineno
        said = any("#" in line for line in lines[node.lineno - 1 : last])
        said = said or lines[node.lineno - 2].lstrip().startswith("#")
        said = said or why_until == node.lineno - 1
        why_until = last if said else why_until
        for name in names_of(node, path):
            yield Import(path, node.lineno, name, id(node) in lazy, said, id(node) in for_types)


def names_of(node: ast.Import | ast.ImportFrom, path: Path) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    assert node.level == 0, f"{path}:{node.lineno} has a relative import"
    assert node.module is not None
    # "from a import b" may import the module a.b or the name b of a.
    if not node.module.startswith(PACKAGE):
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return [
        full if is_module(full) else node.module
        for alias in node.names
        for full in (f"{node.module}.{alias.name}",)
    ]


def is_module(name: str) -> bool:
    path = ROOT.joinpath(*name.split("."))
    return path.with_suffix(".py").exists() or path.is_dir()


MODULES = sorted((ROOT / PACKAGE).rglob("*.py"))
IMPORTS = [found for path in MODULES for found in imports_of(path)]


def floor_of(path: Path) -> str:
    return path.relative_to(ROOT / PACKAGE).parts[0].removesuffix(".py")


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def is_allowed(name: str, allowed: tuple[str, ...]) -> bool:
    return allowed == ANY or any(name == one or name.startswith(one + ".") for one in allowed)


def test_every_module_stands_on_a_floor_of_the_law() -> None:
    assert len(MODULES) > 20
    strangers = {floor_of(path) for path in MODULES} - FLOORS.keys() - {"__init__"}
    assert strangers == set()


def test_a_floor_imports_only_the_floors_it_may() -> None:
    broken = [
        str(found)
        for found in IMPORTS
        if found.name.startswith(PACKAGE + ".")
        for floor in (floor_of(found.path),)
        for other in (found.name.split(".")[1],)
        if other != floor and not is_allowed(other, FLOORS[floor].ours)
    ]
    assert broken == []


def test_a_floor_imports_only_the_libraries_it_may() -> None:
    broken = [
        str(found)
        for found in IMPORTS
        if not found.name.startswith(PACKAGE)
        if found.name.split(".")[0] not in sys.stdlib_module_names
        if not is_allowed(found.name, FLOORS[floor_of(found.path)].libraries)
    ]
    assert broken == []


def test_nobody_imports_what_is_never_to_be_imported() -> None:
    assert [str(found) for found in IMPORTS if is_allowed(found.name, NEVER)] == []


def test_heavy_libraries_are_imported_where_they_are_used() -> None:
    assert [
        str(found)
        for found in IMPORTS
        if not found.lazy and not found.for_types
        if found.name.split(".")[0] in LAZY or found.name in ARRAYS
        if module_of(found.path) not in ARRAYS
        # Alembic loads the migrations and its own environment itself.
        if "migrations" not in found.path.parts
    ] == []


@pytest.mark.parametrize(("floor", "library"), ONE_FILE.items())
def test_a_library_has_one_door(floor: str, library: str) -> None:
    doors = {
        found.path.name
        for found in IMPORTS
        if floor_of(found.path) == floor and found.name.split(".")[0] == library
    }
    assert len(doors) <= 1, doors


def test_pages_do_not_import_each_other() -> None:
    def page(name: str) -> str:
        parts = name.split(".")
        folder = ROOT.joinpath(*parts[:3])
        return parts[2] if len(parts) > 2 and (folder / "page.py").is_file() else ""

    broken = [
        str(found)
        for found in IMPORTS
        if found.name.startswith(f"{PACKAGE}.ui.")
        for here, there in ((page(module_of(found.path)), page(found.name)),)
        if here and there and here != there
    ]
    assert broken == []


def test_shared_widgets_know_no_page() -> None:
    broken = [
        str(found)
        for found in IMPORTS
        if module_of(found.path).startswith(f"{PACKAGE}.ui.shared")
        if found.name.startswith(f"{PACKAGE}.ui.")
        if not found.name.startswith((f"{PACKAGE}.ui.shared", f"{PACKAGE}.ui.theme"))
    ]
    assert broken == []


def test_an_import_inside_a_function_says_why() -> None:
    """But for the app: it builds the window inside functions, as the law itself has it."""
    assert [
        str(found)
        for found in IMPORTS
        if found.lazy and not found.said_why and floor_of(found.path) != "app"
    ] == []


def test_only_main_and_tests_import_the_app() -> None:
    assert [
        str(found)
        for found in IMPORTS
        if is_allowed(found.name, (f"{PACKAGE}.app",)) and floor_of(found.path) != "app"
    ] == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    known = {module_of(path) for path in MODULES}
    graph: dict[str, set[str]] = {name: set() for name in known}
    for found in IMPORTS:
        if found.for_types:
            continue
        if found.name in known and found.name != module_of(found.path):
            graph[module_of(found.path)].add(found.name)
    assert circle_in(graph) == []


def circle_in(graph: dict[str, set[str]]) -> list[str]:
    """The modules of some circle, or none. Imports inside functions count."""
    left = {name: set(others) for name, others in graph.items()}
    while True:
        leaves = {name for name, others in left.items() if not others & left.keys()}
        if not leaves:
            break
        for name in leaves:
            del left[name]
    if not left:
        return []
    way = [min(left)]
    while way.count(way[-1]) < 2:
        way.append(min(left[way[-1]] & left.keys()))
    return way[way.index(way[-1]) :]


def test_the_search_for_circles_finds_one() -> None:
    assert circle_in({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set()}) == ["b", "c", "b"]


def test_package_files_are_empty() -> None:
    assert [
        str(path) for path in MODULES if path.name == "__init__.py" and path.read_text().strip()
    ] == []


def test_the_lower_floors_load_without_qt_and_without_what_is_slow() -> None:
    names = [
        module_of(path)
        for path in MODULES
        if floor_of(path) in {*FLOORS} - {"charts", "workspace", "ui", "app"}
        if "migrations" not in path.parts and module_of(path) not in ARRAYS
    ]
    statements = [f"import {name}" for name in names]
    statements += [
        "import sys",
        "print(sorted({name.split('.')[0] for name in sys.modules}"
        " & {'PySide6', 'shiboken6', 'matplotlib', 'alembic', 'numpy', 'sqlite3'}))",
    ]
    run = subprocess.run(
        [sys.executable, "-c", "\n".join(statements)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=dict(os.environ),
    )
    assert (run.stdout.strip(), run.stderr, run.returncode) == ("[]", "", 0)
