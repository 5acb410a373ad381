"""What changes how the program looks, kept as JSON in the user's config folder.

What changes numbers (currency, fiscal year, weights) lies in the book and can be undone. Nothing of
a customer stands here; of a book only its path.
"""

import json
import os
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeGuard

THEMES = ("system", "light", "dark")
LANGUAGES = ("system", "en", "ko", "zh_TW")
FONTS = ("inter", "platform")
ROW_HEIGHTS = (30, 26)
ZOOM_PERCENT = (80, 200)
"""The smallest and the largest zoom."""
MOST_RECENT_BOOKS = 10


@dataclass(frozen=True)
class TableLayout:
    """How the user arranged one table; columns by name. Empty means as designed."""

    widths: Mapping[str, int] = field(default_factory=dict)
    """Column → pixels at a zoom of 100 %."""
    order: tuple[str, ...] = ()
    """Columns from left to right."""
    visible: tuple[str, ...] = ()
    sort_column: str | None = None
    """None means the table's own order."""
    sort_descending: bool = False


@dataclass(frozen=True)
class Settings:
    """All choices of looks; change one with ``dataclasses.replace``."""

    theme: str = "system"
    """One of THEMES."""
    language: str = "system"
    """One of LANGUAGES."""
    zoom_percent: int = 100
    row_height: int = 30
    """Pixels at a zoom of 100 %, one of ROW_HEIGHTS."""
    font: str = "inter"
    """One of FONTS."""
    sidebar_folded: bool = False
    last_book: Path | None = None
    """The book to open at the next start."""
    recent_books: tuple[Path, ...] = ()
    """The latest first."""
    watched_folder: Path | None = None
    """New files in it are proposed for import; None watches nothing."""
    window_geometry: str = ""
    """What the window system gave, as base64; empty before the first start."""
    tables: Mapping[str, TableLayout] = field(default_factory=dict)
    """Table → its arrangement."""
    unknown: Mapping[str, object] = field(default_factory=dict)
    """Keys of a newer version of the program, kept as they are."""

    def with_book(self, book: Path) -> "Settings":
        """The book as the last one and the first of the recent ones."""
        others = [recent for recent in self.recent_books if recent != book]
        return replace(self, last_book=book, recent_books=(book, *others[: MOST_RECENT_BOOKS - 1]))

    def without_book(self, book: Path) -> "Settings":
        """Without a book that is no longer there."""
        others = tuple(recent for recent in self.recent_books if recent != book)
        last = None if self.last_book == book else self.last_book
        return replace(self, last_book=last, recent_books=others)

    def with_table(self, name: str, layout: TableLayout) -> "Settings":
        """The table arranged in another way."""
        return replace(self, tables={**self.tables, name: layout})


def load_settings(file: Path) -> Settings:
    """The settings in a file; what is missing or makes no sense there is as designed.

    A file that is no settings at all is kept aside as ``….broken``, so that it can be looked at.
    """
    try:
        kept = json.loads(file.read_bytes())
    except OSError:  # none yet; or a locked, unreadable one, which is no reason not to start
        return Settings()
    except (ValueError, RecursionError):
        kept = None
    if isinstance(kept, dict):
        return _from_json(kept)
    _keep_aside(file)
    return Settings()


def save_settings(file: Path, settings: Settings) -> None:
    """Write the settings so that the file is either the old or the new one, whatever happens.

    Raises ``OSError`` where it cannot be written; the old file then stands.
    """
    # Pure ASCII, so that a path which is no UTF-8 (it has surrogates) comes back as it was.
    content = json.dumps(_to_json(settings), ensure_ascii=True, indent=2).encode()
    handle, temporary_name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}-")  # 0600
    temporary = Path(temporary_name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(file)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _keep_aside(file: Path) -> None:
    try:
        file.replace(file.with_name(file.name + ".broken"))
    except OSError:  # where nothing can be renamed, nothing can be saved either: it stays
        return


def _to_json(settings: Settings) -> dict[str, object]:
    return {
        **settings.unknown,
        "theme": settings.theme,
        "language": settings.language,
        "zoom_percent": settings.zoom_percent,
        "row_height": settings.row_height,
        "font": settings.font,
        "sidebar_folded": settings.sidebar_folded,
        "last_book": None if settings.last_book is None else str(settings.last_book),
        "recent_books": [str(book) for book in settings.recent_books],
        "watched_folder": None if settings.watched_folder is None else str(settings.watched_folder),
        "window_geometry": settings.window_geometry,
        "tables": {name: _table_to_json(layout) for name, layout in settings.tables.items()},
    }


def _table_to_json(layout: TableLayout) -> dict[str, object]:
    return {
        "widths": dict(layout.widths),
        "order": list(layout.order),
        "visible": list(layout.visible),
        "sort_column": layout.sort_column,
        "sort_descending": layout.sort_descending,
    }


def _from_json(kept: dict[str, object]) -> Settings:
    """Each value that makes sense, the designed one for each that does not."""
    smallest, largest = ZOOM_PERCENT
    readers: dict[str, Callable[[object], object]] = {
        "theme": lambda value: value if value in THEMES else None,
        "language": lambda value: value if value in LANGUAGES else None,
        "zoom_percent": lambda value: (
            min(max(value, smallest), largest) if _is_whole(value) else None
        ),
        "row_height": lambda value: value if _is_whole(value) and value in ROW_HEIGHTS else None,
        "font": lambda value: value if value in FONTS else None,
        "sidebar_folded": lambda value: value if isinstance(value, bool) else None,
        "last_book": lambda value: Path(value) if isinstance(value, str) and value else None,
        "recent_books": lambda value: tuple(map(Path, _texts(value)))[:MOST_RECENT_BOOKS],
        "watched_folder": lambda value: Path(value) if isinstance(value, str) and value else None,
        "window_geometry": lambda value: value if isinstance(value, str) else None,
        "tables": lambda value: {
            name: _table_from_json(layout) for name, layout in _mapping(value).items()
        },
    }
    read = {name: reader(kept[name]) for name, reader in readers.items() if name in kept}
    known = {name: value for name, value in read.items() if value is not None}
    unknown = {name: value for name, value in kept.items() if name not in readers}
    return replace(Settings(unknown=unknown), **known)  # type: ignore[arg-type]  # read above


def _table_from_json(value: object) -> TableLayout:
    kept = _mapping(value)
    widths = _mapping(kept.get("widths"))
    sort_column = kept.get("sort_column")
    return TableLayout(
        widths={name: width for name, width in widths.items() if _is_whole(width) and width > 0},
        order=_texts(kept.get("order")),
        visible=_texts(kept.get("visible")),
        sort_column=sort_column if isinstance(sort_column, str) else None,
        sort_descending=kept.get("sort_descending") is True,
    )


def _mapping(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _texts(value: object) -> tuple[str, ...]:
    return tuple(text for text in value if isinstance(text, str)) if isinstance(value, list) else ()


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
