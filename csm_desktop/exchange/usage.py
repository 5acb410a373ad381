"""Usage rows into staged points: one point a row and metric, every word interned to a number.

Five million rows go through here: nothing is done cell by cell that a dictionary look-up or a
``zip`` can do for a column.
"""

from collections.abc import Iterable, Mapping, Sequence
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
        """By file and fields: each has numbers of its own, so that a key told in one way is found
        by its text alone."""
        self.key_count = 0

    def keys_of(self, file: int, fields: Sequence[str]) -> "Keys":
        """The keys that these fields tell in a file."""
        return self.keys.setdefault((file, " ".join(fields)), Keys(self, fields))

    def write(self, connection: Any) -> None:
        """Bring new words into the staging file."""
        connection.executemany("INSERT INTO staged_metric VALUES (?, ?)", self.metrics.fresh())
        connection.executemany("INSERT INTO staged_feature VALUES (?, ?)", self.features.fresh())
        for (file, _), keys in self.keys.items():
            told = [(number, keys.told(key)) for key, number in keys.items() if number]
            connection.executemany(
                "INSERT INTO staged_usage_key VALUES (?, ?, ?, ?)",
                ((number, file, *ways[0]) for number, ways in told),
            )
            connection.executemany(
                "INSERT INTO staged_usage_way VALUES (?, ?, ?)",
                ((number, *way) for number, ways in told for way in ways[1:]),
            )
        self.keys.clear()


class Keys(dict[Any, int]):
    """Key → number, counted over all files; None → 0.

    A key is a text, or a tuple of one for each field where several tell the same row.
    """

    def __init__(self, names: UsageNames, fields: Sequence[str]) -> None:
        super().__init__({None: 0})
        self.names, self.fields = names, fields

    def __missing__(self, key: Any) -> int:
        self.names.key_count += 1
        number = self[key] = self.names.key_count
        return number

    def told(self, key: Any) -> list[tuple[str, str]]:
        """Field and text of every way in which a key is told, the best first."""
        if len(self.fields) == 1:
            return [(self.fields[0], key)]
        return [(f, text) for f, text in zip(self.fields, key, strict=True) if text is not None]


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
    whose, who = _fields(typed, "contract", "account"), _fields(typed, "contact")
    keys = _keys(file, [*whose, *who] if whose else who, typed, names)
    features = _interned(typed.get("feature"), names.features)
    contacts = _keys(file, who, typed, names) if whose else repeat(0)
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


def _fields(typed: Mapping[str, Any], *links: str) -> list[str]:
    """The fields of some links that a file gives, the best first."""
    return [n for link in links for n in sorted(typed) if n.partition("__")[0] == link]


def _keys(
    file: int, fields: Sequence[str], typed: Mapping[str, Any], names: UsageNames
) -> Iterable[int]:
    if not fields:
        return repeat(0)
    keys = names.keys_of(file, fields)
    if len(fields) == 1:
        return [keys[text] for text in typed[fields[0]]]
    keys[(None,) * len(fields)] = 0
    return [keys[texts] for texts in zip(*(typed[name] for name in fields), strict=True)]


def _interned(texts: Sequence[Any] | None, interned: Interned) -> Any:
    return repeat(0) if texts is None else [interned[text] for text in texts]


def _float(text: str) -> float | None:
    value = real(text, Style())
    return None if isinstance(value, Bad) else value
