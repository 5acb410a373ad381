"""Named functions over columns for what CRM systems leave to be read out of words and paths.

As in ``derived``: typed columns of equal length in, one column out, None for an empty cell.
"""

import calendar
import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from csm_desktop.exchange.dates import EPOCH

ColumnValues = Sequence[Any]
_MOST_MONTHS = 600
_DONE = re.compile(
    r"(complet|done|closed|finished|terminad|hecho|conclu|feito|erledigt|abgeschlossen|terminé"
    r"|완료|종료|已完成|完成|已結束|已结束|完了|1$|true$|yes$)",
    re.IGNORECASE,
)
_LOCATION = re.compile(r"(?:^|/)locations/([^/]+)")


def done_when(
    ended: ColumnValues, changed: ColumnValues, is_closed: ColumnValues, status: ColumnValues
) -> list[Any]:
    """When a task was done: the moment of its end, else of its last change if it says it is done.

    ``is_closed`` is 1 or 0, ``status`` a word such as ``Completed`` or 완료.
    """
    return [
        end if end is not None else change if closed or _DONE.match(str(word or "")) else None
        for end, change, closed, word in zip(ended, changed, is_closed, status, strict=True)
    ]


def done_when_said(moment: ColumnValues, status: ColumnValues) -> list[Any]:
    """The moment of a task that says it is done; None for one that does not."""
    return [
        when if _DONE.match(str(word or "")) else None
        for when, word in zip(moment, status, strict=True)
    ]


def end_of_term(start: ColumnValues, months: ColumnValues) -> list[Any]:
    """The last day of a term of whole months from its first day."""
    return [
        _end(first, int(float(count)))
        if first is not None and count is not None and 0 < float(count) <= _MOST_MONTHS
        else None
        for first, count in zip(start, months, strict=True)
    ]


def location_of_path(paths: ColumnValues) -> list[Any]:
    """The location in a path such as ``accounts/1/locations/23/reviews/x``: ``23``."""
    return [found[1] if path and (found := _LOCATION.search(path)) else None for path in paths]


def _end(first: int, months: int) -> int:
    day = date.fromordinal(first + EPOCH)
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    last = min(day.day, calendar.monthrange(year, month)[1])
    return (date(year, month, last) - timedelta(days=1)).toordinal() - EPOCH
