"""The few facts of a file that a profile cannot state as data: named functions over columns.

Each takes typed columns of equal length and gives one; None stands for an empty cell. A new one is
a function here and a name in a profile.
"""

from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

ColumnValues = Sequence[Any]
_CENTURY_MINUTES = 36525 * 24 * 60


def plus_minutes(start: ColumnValues, minutes: ColumnValues) -> list[Any]:
    """A moment and a duration in minutes (decimal text) → the later moment.

    A duration that is negative or longer than a century is no duration: None.
    """
    return [
        None
        if s is None or m is None or not 0 <= float(m) < _CENTURY_MINUTES
        else s + round(float(m) * 60_000_000)
        for s, m in zip(start, minutes, strict=True)
    ]


def solved_or_open(solved_at: ColumnValues) -> list[Any]:
    """``solved`` where there is a moment of solving, else ``open``."""
    return ["open" if moment is None else "solved" for moment in solved_at]


def domain_of_website(website: ColumnValues) -> list[Any]:
    """The host of an address, without ``www.``."""
    return [None if text is None else host_of(text) for text in website]


def domain_of_email(email: ColumnValues) -> list[Any]:
    """What stands behind the @."""
    return [text.rpartition("@")[2].lower() if text and "@" in text else None for text in email]


def join_names(first: ColumnValues, last: ColumnValues) -> list[Any]:
    """Given and family name as one."""
    return [
        " ".join(part for part in pair if part) or None for pair in zip(first, last, strict=True)
    ]


def host_of(text: str) -> str | None:
    """The host of an address typed in any way; None if there is none.

    >>> host_of("https://www.Acme.com/de"), host_of("acme.co.kr"), host_of("none")
    ('acme.com', 'acme.co.kr', None)
    """
    try:
        host = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return None
    host = host.removeprefix("www.")
    return host if "." in host and " " not in host else None


DERIVED: dict[str, Callable[..., list[Any]]] = {
    "plus_minutes": plus_minutes,
    "solved_or_open": solved_or_open,
    "domain_of_website": domain_of_website,
    "domain_of_email": domain_of_email,
    "join_names": join_names,
}
"""Name in profiles → function."""
