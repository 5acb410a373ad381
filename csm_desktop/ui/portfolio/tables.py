"""The table form of a chart: cells from texts, columns from titles."""

from collections.abc import Iterable, Sequence

from csm_desktop.ui.shared.quiet_table import Cell, Column, Row


def columns(first: str, *figures: str) -> tuple[Column, ...]:
    """What the rows are, then their figures, right-aligned."""
    return (Column(first), *(Column(title, right=True) for title in figures))


def row(key: object, texts: Sequence[str], spoken: str = "") -> Row:
    """A row of texts; ``key`` is the index of its mark."""
    return Row(tuple(Cell(text) for text in texts), key=key, spoken=spoken)


def joined(parts: Iterable[str]) -> str:
    """Facts of one sentence."""
    return ", ".join(part for part in parts if part)
