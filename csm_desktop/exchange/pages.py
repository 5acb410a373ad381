"""Pages of notes as a table: Markdown files as Notion and others write them, and bundles of cards.

One row a page. Its heading is the title; the lines ``Name: value`` under the heading of a Notion
page, or between two ``---`` lines, are columns ``prop.<name>``. A bundle of Guru has a YAML and an
HTML file for each card; only the few forms of YAML that it writes are read.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from csm_desktop.exchange.reader import BadRow, RowsTable
from csm_desktop.exchange.records import Reading, Unusable

HEADER = ["title", "id", "path", "text"]
CARD_HEADER = ["id", "title", "html", "tags", "url", "folder"]
LARGEST_PAGE = 4 << 20
PROPERTIES = 500
_NOTION_ID = re.compile(r"^(.*?)[ -]?([0-9a-f]{32})$")
_PROPERTY = re.compile(r"^([^:\n#>|*`\[\]-][^:\n]{0,80}):(?:[ \t]+(.*)|)$")
_YAML_LINE = re.compile(r"^([A-Za-z][\w ]*):[ \t]*(.*)$")
_YAML_ITEM = re.compile(r"^\s*-[ \t]*(?:ID:[ \t]*)?(.*)$")


@dataclass(frozen=True)
class PageFile:
    """One file of pages, and where it stood."""

    path: Path
    name: str
    """With its folders, ``/`` between them."""


def open_pages(files: Sequence[PageFile], rows: int = 0) -> RowsTable:
    """The pages of a folder, an archive or a single file."""
    used = files[:rows] if rows else files
    names = list(dict.fromkeys(name for file in used for name in _page(file).properties))
    header = [*HEADER, *(f"prop.{name}" for name in names[:PROPERTIES])]

    def make(_: RowsTable) -> Iterator[list[str] | BadRow]:
        yield header
        for file in files:
            page = _page(file)
            cells = [page.title, page.id, file.name, page.text]
            yield [*cells, *(page.properties.get(name, "") for name in names[:PROPERTIES])]

    size = sum(file.path.stat().st_size for file in files)
    table = RowsTable(Reading(), form="pages", size=size, limit=rows, make=make)
    table.encoding = "utf-8"
    table.look()
    return table


@dataclass
class _Page:
    title: str
    id: str
    text: str
    properties: dict[str, str] = field(default_factory=dict)


def _page(file: PageFile) -> _Page:
    stem = PurePosixPath(file.name).stem
    known = _NOTION_ID.match(stem)
    title, own_id = (known[1].strip(), known[2]) if known else (stem, "")
    lines = _read(file.path).split("\n")
    properties, lines = _front_matter(lines)
    while lines and not lines[0].strip():
        lines.pop(0)
    if lines and lines[0].startswith("# "):
        title = lines.pop(0)[2:].strip() or title
        if known:
            more, lines = _properties(lines)
            properties.update(more)
    text = "\n".join(lines).strip()
    return _Page(title, own_id or file.name, text, properties)


def _front_matter(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    if not lines or lines[0].strip() != "---":
        return {}, lines
    for place, line in enumerate(lines[1:200], 1):
        if line.strip() == "---":
            return _yaml(lines[1:place]), lines[place + 1 :]
    return {}, lines


def _properties(lines: list[str]) -> tuple[dict[str, str], list[str]]:
    """The block of ``Name: value`` lines that begins a page, if all its lines are such."""
    start = next((n for n, line in enumerate(lines) if line.strip()), len(lines))
    end = next((n for n in range(start, len(lines)) if not lines[n].strip()), len(lines))
    found = [_PROPERTY.match(line.rstrip()) for line in lines[start:end]]
    if not found or not all(found):
        return {}, lines
    return {match[1].strip(): (match[2] or "").strip() for match in found if match}, lines[end:]


def find_cards(names: Sequence[str]) -> list[str]:
    """The names of the card files of a Guru bundle; empty for any other set of files."""
    tops = {
        str(PurePosixPath(n).parent) for n in names if PurePosixPath(n).name == "collection.yaml"
    }
    there = set(names)
    return [
        name
        for name in names
        if name.endswith(".yaml")
        and PurePosixPath(name).parent.name == "cards"
        and str(PurePosixPath(name).parent.parent) in tops
        and name[: -len(".yaml")] + ".html" in there
    ]


def open_bundle(files: Sequence[PageFile], rows: int = 0) -> RowsTable:
    """The cards of a Guru bundle; ``files`` are all of it."""
    by_name = {file.name: file.path for file in files}
    cards = find_cards(list(by_name))
    if not cards:
        raise Unusable("cards_bundle_is_empty")
    folders = _folders(by_name)

    def make(_: RowsTable) -> Iterator[list[str] | BadRow]:
        yield CARD_HEADER
        for name in cards:
            said = _yaml(_read(by_name[name]).split("\n"))
            own_id = PurePosixPath(name).stem
            yield [
                said.get("ExternalId") or own_id,
                said.get("Title", ""),
                _read(by_name[name[: -len(".yaml")] + ".html"]),
                said.get("Tags", ""),
                said.get("ExternalUrl", ""),
                folders.get(own_id, ""),
            ]

    size = sum(path.stat().st_size for path in by_name.values())
    table = RowsTable(Reading(), form="guru", size=size, limit=rows, make=make)
    table.encoding = "utf-8"
    table.look()
    return table


def _folders(by_name: dict[str, Path]) -> dict[str, str]:
    """Card → the title of the folder or board it stands on."""
    found: dict[str, str] = {}
    for name, path in by_name.items():
        place = PurePosixPath(name)
        if place.suffix == ".yaml" and place.parent.name in ("folders", "boards"):
            lines = _read(path).split("\n")
            title = _yaml(lines).get("Title", "")
            for line in lines:
                item = _YAML_ITEM.match(line)
                if item and title:
                    found.setdefault(_unquoted(item[1]), title)
    return found


def _yaml(lines: Sequence[str]) -> dict[str, str]:
    """The plain values and lists of plain values at the top of a YAML file; lists with ``; ``."""
    said: dict[str, str] = {}
    key = ""
    for line in lines:
        if match := _YAML_LINE.match(line.rstrip()):
            key, value = match[1].strip(), match[2].strip()
            if value.startswith("[") and value.endswith("]"):
                value = "; ".join(
                    _unquoted(part) for part in value[1:-1].split(",") if part.strip()
                )
            said[key] = _unquoted(value)
        elif key and (item := _YAML_ITEM.match(line)):
            said[key] = "; ".join(part for part in (said[key], _unquoted(item[1])) if part)
    return said


def _unquoted(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return text


def _read(path: Path) -> str:
    with path.open("rb") as file:
        data = file.read(LARGEST_PAGE)
    text = data.decode("utf-8-sig", "replace").replace("\0", "")
    return text.replace("\r\n", "\n").replace("\r", "\n")
