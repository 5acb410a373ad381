"""Filling the ``{variables}`` of a note's template, wherever their values come from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

VARIABLES = (
    "account",
    "date",
    "champion",
    "renewal",
    "arr",
    "attendees",
    "open_follow_ups",
    "last_note",
)
"""The words a template may have in braces."""

_VARIABLE = re.compile(r"\{([A-Za-z_]+)\}")


@dataclass(frozen=True)
class FilledTemplate:
    """A template with its variables filled in."""

    text: str
    unknown: tuple[str, ...]
    """Variables nobody knows; they stand in the text as typed."""


def fill_template(text: str, values: Mapping[str, str]) -> FilledTemplate:
    """The text with the variables known to ``values``.

    A line that is nothing but an empty variable goes, and the heading right above it too.

    >>> fill_template("{account}: {who}", {"account": "Hanbit"})
    FilledTemplate(text='Hanbit: {who}', unknown=('who',))
    """
    unknown: dict[str, None] = {}

    def value(found: re.Match[str]) -> str:
        if found[1] not in values:
            unknown[found[1]] = None
        return values.get(found[1], found[0])

    kept: list[str] = []
    for line in text.split("\n"):
        alone = _VARIABLE.fullmatch(line.strip())
        if alone and values.get(alone[1]) == "":
            _drop_heading(kept)
        else:
            kept.append(_VARIABLE.sub(value, line))
    return FilledTemplate("\n".join(kept), tuple(unknown))


def _drop_heading(lines: list[str]) -> None:
    """Take a heading off the end, with the empty lines around it."""
    if not any(line.startswith("#") for line in lines[-2:]):
        return
    while lines and not lines.pop().startswith("#"):
        continue
    while lines and not lines[-1].strip():
        lines.pop()
