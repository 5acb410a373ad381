"""Where the pieces of a line of text stand when it is broken to a width: arithmetic, no widget.

A line breaks at spaces and between Chinese characters, never inside a Korean word, and never
between a word and the sign that closes it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

_PIECE = re.compile(
    r"[^\S\u00a0]+|[\u3400-\u9fff\u3040-\u30ff][，。、；：！？）」』》]*|(?:[^\s\u3400-\u9fff\u3040-\u30ff]|\u00a0)+"
)
_HAN = re.compile(r"[\u3400-\u9fff\u3040-\u30ff]")

Measure = Callable[[int, str], float]
"""Width of a text in the type of a part, by the part's number."""


@dataclass(frozen=True)
class Run:
    """A stretch of one part on one line."""

    part: int
    """Number of the part."""
    text: str
    left: float
    line: int
    width: float


def flow(
    texts: Sequence[str], measure: Measure, width: float, *, boxes: dict[int, float]
) -> list[Run]:
    """Break the texts, which follow each other without a gap; ``boxes`` are parts of fixed width.

    >>> [(run.text, run.line) for run in flow(["ab cd"], lambda _p, t: len(t), 3, boxes={})]
    [('ab', 0), ('cd', 1)]
    """
    runs: list[Run] = []
    left, line, space = 0.0, 0, None
    for chunk in _chunks(texts, boxes):
        if isinstance(chunk, _Space):
            space = chunk
            continue
        wide = sum(_width(piece, measure, boxes) for piece in chunk)
        gap = measure(space.part, " ") if space is not None and left else 0.0
        if left and left + gap + wide > width:
            left, line, gap = 0.0, line + 1, 0.0
        elif gap and space is not None:
            _add(runs, Run(space.part, " ", left, line, gap))
        left += gap
        space = None
        for part, text in _fitting(chunk, wide, width, measure):
            own = _width((part, text), measure, boxes)
            if left and left + own > width and wide > width:
                left, line = 0.0, line + 1
            _add(runs, Run(part, text, left, line, own))
            left += own
    return runs


def aligned_right(runs: Sequence[Run], width: float) -> list[Run]:
    """The same runs, each line moved to the right edge."""
    ends: dict[int, float] = {}
    for run in runs:
        ends[run.line] = max(ends.get(run.line, 0.0), run.left + run.width)
    return [replace(run, left=run.left + width - ends[run.line]) for run in runs]


@dataclass(frozen=True)
class _Space:
    part: int


_Piece = tuple[int, str]


def _chunks(texts: Sequence[str], boxes: dict[int, float]) -> list["list[_Piece] | _Space"]:
    """What is never broken, and the spaces between."""
    found: list[list[_Piece] | _Space] = []
    for part, text in enumerate(texts):
        for piece in ["\0"] if part in boxes else _PIECE.findall(text):
            last = found[-1] if found else None
            if piece.strip(" \t\n\u3000") == "":
                found.append(_Space(part))
            elif not isinstance(last, list) or _may_break(last[-1][1], piece):
                found.append([(part, piece)])
            else:
                last.append((part, piece))
    return found


def _may_break(before: str, after: str) -> bool:
    if after[0] in "，。、；：！？）」』》.,;:!?)":
        return False
    return bool(_HAN.match(after) or _HAN.match(before))


def _fitting(chunk: list[_Piece], wide: float, width: float, measure: Measure) -> list[_Piece]:
    """The chunk, letter by letter where it is wider than a line."""
    if wide <= width:
        return chunk
    return [(part, sign) for part, text in chunk for sign in text]


def _width(piece: _Piece, measure: Measure, boxes: dict[int, float]) -> float:
    part, text = piece
    return boxes[part] if part in boxes else measure(part, text)


def _add(runs: list[Run], run: Run) -> None:
    """Join it with the run before where both are one stretch: its letters are set as one."""
    last = runs[-1] if runs else None
    if last is None or (last.part, last.line) != (run.part, run.line) or "\0" in run.text:
        runs.append(run)
        return
    joined = Run(run.part, last.text + run.text, last.left, run.line, last.width + run.width)
    runs[-1] = joined
