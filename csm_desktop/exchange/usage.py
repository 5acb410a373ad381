"""Usage rows into staged points: one point a row and metric, every word interned to a number.

Five million rows go through here: nothing is done cell by cell that a dictionary look-up or a
``zip`` can do for a column.
"""

from collections.abc import Sequence
from itertools import compress, repeat
from typing import Any

from csm_desktop.exchange.values import Bad, Style, real

_INSERT = "INSERT INTO staged_usage_point VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


class Interned(dict[Any, int]):
    """Text → number from 1, in the order first seen; None → 0."""

    def __init__(self) -> None:
        super().__init__({None: 0})
        self.written = 0
        """Entries already in the staging file."""

    def __missing__(self, text: Any) -> int:
        number = self[text] = len(self)
        return number

    def fresh(self) -> list[tuple[int, Any]]:
        """Number and text of what came since the last call."""
        names = list(self)[self.written + 1 :]
        start, self.written = self.written + 1, len(self) - 1
        return list(zip(range(start, start + len(names)), names, strict=True))


class UsageNames:
    """The words of all usage files staged together."""

    def __init__(self) -> None:
        self.metrics, self.features = Interned(), Interned()
        self.keys: dict[tuple[int, str], Keys] = {}
        """By file and noun: each has numbers of its own, so that no key is found by a tuple."""
        self.key_count = 0

    def keys_of(self, file: int, noun: str) -> "Keys":
        """The keys of a noun in a file."""
        return self.keys.setdefault((file, noun), Keys(self))

    def write(self, connection: Any) -> None:
        """Bring new words into the staging file."""
        connection.executemany("INSERT INTO staged_metric VALUES (?, ?)", self.metrics.fresh())
        connection.executemany("INSERT INTO staged_feature VALUES (?, ?)", self.features.fresh())
        for (file, noun), keys in self.keys.items():
            connection.executemany(
                "INSERT INTO staged_usage_key VALUES (?, ?, ?, ?)",
                ((number, file, noun, key) for key, number in keys.items() if key is not None),
            )
        self.keys.clear()


class Keys(dict[Any, int]):
    """Key → number, counted over all files; None → 0."""

    def __init__(self, names: UsageNames) -> None:
        super().__init__({None: 0})
        self.names = names

    def __missing__(self, key: Any) -> int:
        self.names.key_count += 1
        number = self[key] = self.names.key_count
        return number


def insert_usage(
    connection: Any,
    *,
    file: int,
    numbers: Sequence[int],
    typed: dict[str, Any],
    metrics: list[tuple[str, list[Any]]],
    names: UsageNames,
) -> None:
    """Insert a batch; a metric without a value in a row makes no point."""
    noun = "contract" if "contract" in typed else "account" if "account" in typed else "contact"
    keys = _keys(file, noun, typed.get(noun), names)
    features = _interned(typed.get("feature"), names.features)
    contacts = (
        _keys(file, "contact", typed.get("contact"), names) if noun != "contact" else repeat(0)
    )
    days = typed["day"]
    for metric, values in metrics:
        columns = (numbers, keys, repeat(names.metrics[metric]), features, contacts, days, values)
        rows = zip(repeat(file), *columns)
        if None in values:
            rows = compress(rows, [value is not None for value in values])  # type: ignore[assignment]
        connection.executemany(_INSERT, rows)
    if "metric" in typed and "value" in typed:
        named = [names.metrics[metric] for metric in typed["metric"]]
        values = [None if v is None else _float(v) for v in typed["value"]]
        rows = zip(repeat(file), numbers, keys, named, features, contacts, days, values)
        keep = [v is not None and m > 0 for v, m in zip(values, named, strict=True)]
        connection.executemany(_INSERT, compress(rows, keep))


def _keys(file: int, noun: str, texts: Sequence[Any] | None, names: UsageNames) -> Any:
    if texts is None:
        return repeat(0)
    keys = names.keys_of(file, noun)
    return [keys[text] for text in texts]


def _interned(texts: Sequence[Any] | None, interned: Interned) -> Any:
    return repeat(0) if texts is None else [interned[text] for text in texts]


def _float(text: str) -> float | None:
    value = real(text, Style())
    return None if isinstance(value, Bad) else value
