"""What a note's Markdown holds: tasks, decisions, risks, mentions and tags, each with its place.

Lines and columns count from 0 in the text given. ``- [ ] …`` is a task, ``[x]`` one that is done,
``[>]`` one that moved to a later note and ``[-]`` one that was dropped; a line in which ``@name``
and ``due fri`` stand together is a task without a box. ``Decision: …`` is a decision and a line
that begins with ``!`` a risk; nothing in a code block is anything. Changing a line is
``note_lines.py``; title and body are ``note_layout.py``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Literal

from csm_desktop.domain.due_words import read_due

State = Literal["open", "done", "moved", "dropped"]

STATES: dict[str, State] = {" ": "open", "x": "done", "X": "done", ">": "moved", "-": "dropped"}
"""What stands in a box → what it says."""


@dataclass(frozen=True)
class Span:
    """Columns of a line, the end not included."""

    start: int
    end: int


@dataclass(frozen=True)
class FoundTask:
    """A follow-up in a text."""

    line: int
    start: int
    """Column at which its words begin, behind bullet and box."""
    end: int
    title: str
    """Its words without assignee and due date."""
    state: State
    assignee: str | None
    """The name after ``@``, as typed."""
    due_on: date | None
    box: Span | None
    """The box's columns, ``[ ]``; None for a line without one."""
    due: Span | None
    """The columns of the due date with its *due*."""

    @property
    def done(self) -> bool:
        """Whether its box is ticked."""
        return self.state == "done"

    @property
    def boxed(self) -> bool:
        """Whether it has a box."""
        return self.box is not None


@dataclass(frozen=True)
class FoundDecision:
    """Something that was decided."""

    line: int
    start: int
    """Column at which its words begin, behind the word *Decision*."""
    end: int
    text: str


@dataclass(frozen=True)
class FoundRisk:
    """Something that may go wrong."""

    line: int
    start: int
    end: int
    title: str
    """Its words without owner and due date."""
    owner: str | None
    due_on: date | None


@dataclass(frozen=True)
class FoundMention:
    """A person spoken of."""

    line: int
    start: int
    """Column of the ``@``."""
    end: int
    name: str


@dataclass(frozen=True)
class FoundTag:
    """A word after ``#``."""

    line: int
    start: int
    """Column of the ``#``."""
    end: int
    name: str


@dataclass(frozen=True)
class NoteParts:
    """All that was found, in the order of the text."""

    tasks: tuple[FoundTask, ...]
    decisions: tuple[FoundDecision, ...]
    risks: tuple[FoundRisk, ...]
    mentions: tuple[FoundMention, ...]
    tags: tuple[FoundTag, ...]


_LEAD = r"[ \t>\u3000]*(?:(?:[-*+]|[0-9]{1,3}[.)])[ \t]+)?"
_BOX = re.compile(
    r"[ \t>\u3000]*(?:[-*+]|[0-9]{1,3}[.)])[ \t]+(?P<box>\[[ xX>\-]\])(?:[ \t]+(?P<words>.*))?$"
)
_PLAIN = re.compile(_LEAD + r"(?P<words>[^\s#].*)$")
_DECISION = re.compile(
    _LEAD + r"(?:\[[ xX>\-]\][ \t]+)?(?:\*\*|__)?(?:Decision|Decided|결정|決定|決議)"
    r"(?:\*\*|__)?[ \t]*[:：][ \t]*(?:\*\*|__)?[ \t]*(?P<words>\S.*)$",
    re.IGNORECASE,
)
_RISK = re.compile(
    _LEAD
    + r"!(?:(?:risk|리스크|위험|風險)(?=[\s:：])[:：]?)?[ \t]*(?P<words>[^\W_].*|[@\"“「(].*)$",
    re.IGNORECASE,
)
_FENCE = re.compile(r"[ \t]{0,3}(?:```|~~~)")
_LATIN = "A-Za-z\u00c0-\u024f"
_NAME = re.compile(
    f"[{_LATIN}][{_LATIN}0-9_'’.\\-]*|[\uac00-\ud7a3]+|[\u4e00-\u9fff]+|[^\\W\\d_]\\w*"
)
_AT = re.compile(r"(?<![A-Za-z0-9._%+\-@])@")
_TAG = re.compile(r"(?<![\w&#/])#([^\W\d_][\w\-]*)")
_DUE = re.compile(
    r"(?<![A-Za-z0-9_@#\-])(?P<due>due|by|until)(?:[ \t]*:)?[ \t]+|"
    r"(?:마감일?|기한|期限|截止|到期日?)[ \t]*[:：]?[ \t]*",
    re.IGNORECASE,
)
_DUE_AFTER = re.compile(r"[ \t]*(?:까지|之前|以前|前)")
_LONGEST_DAY = 24
"""Characters before *까지* or *前* in which its day may begin."""
_MOST_TRIES = 20
"""A line that says *due* more often without a day is no task's."""
_WIDEST_GAP = 8
"""Spaces between a name and its due date."""


def read_note_text(text: str, *, today: date, names: Sequence[str] = ()) -> NoteParts:
    """All that a text holds.

    ``today`` is the day that ``due fri`` counts from: the note's own, so that an old note keeps
    its dates. ``names`` are people of whom a mention may say the whole name, spaces and all.
    """
    tasks: list[FoundTask] = []
    decisions: list[FoundDecision] = []
    risks: list[FoundRisk] = []
    mentions: list[FoundMention] = []
    tags: list[FoundTag] = []
    for number, line in _lines_outside_code(text):
        spoken = tuple(find_mentions(line, number, names))
        task = _read_task(line, number, today, spoken)
        decision = _DECISION.match(line)
        if task is None and decision is None and "!" in line:
            risks.extend(_read_risk(line, number, today, spoken))
        elif task is not None:
            tasks.append(task)
        if decision is not None:
            start, end = decision.span("words")
            decisions.append(FoundDecision(number, start, end, decision["words"]))
        mentions.extend(spoken)
        tags.extend(FoundTag(number, *tag.span(), tag[1]) for tag in _TAG.finditer(line))
    return NoteParts(tuple(tasks), tuple(decisions), tuple(risks), tuple(mentions), tuple(tags))


def find_mentions(line: str, number: int, names: Sequence[str]) -> Iterator[FoundMention]:
    """The people a line speaks of with ``@``."""
    ending = 0
    for at in _AT.finditer(line):
        if at.start() < ending:
            continue
        start = at.end()
        whole = max((name for name in names if _stands(name, line, start)), key=len, default="")
        if not whole:
            found = _NAME.match(line, start)
            whole = found[0].rstrip(".'’-") if found else ""
        if whole:
            ending = start + len(whole)
            yield FoundMention(number, at.start(), ending, line[start:ending])


def _stands(name: str, line: str, start: int) -> bool:
    """Whether a known name stands at a place; a Korean or Chinese one may run on."""
    end = start + len(name)
    if not name or line[start:end].casefold() != name.casefold():
        return False
    return not (_is_latin(name[-1]) and end < len(line) and _is_latin(line[end]))


def _is_latin(character: str) -> bool:
    return character.isalnum() and character < "\u0250"


def _lines_outside_code(text: str) -> Iterator[tuple[int, str]]:
    inside = False
    for number, line in enumerate(text.split("\n")):
        if _FENCE.match(line):
            inside = not inside
        elif not inside and line and not line.isspace():
            yield number, line.rstrip()


def _read_task(
    line: str, number: int, today: date, spoken: tuple[FoundMention, ...]
) -> FoundTask | None:
    boxed = _BOX.match(line)
    if boxed is not None:
        if not boxed["words"]:
            return None
        box = Span(*boxed.span("box"))
        state = STATES[line[box.start + 1]]
        start = boxed.start("words")
    else:
        plain = _PLAIN.match(line)
        if plain is None or not spoken or plain["words"].startswith("!"):
            return None
        box, state, start = None, "open", plain.start("words")
    due_on, due = _read_words_due(line, start, today)
    if box is None and not (due and _is_asked(line, due, spoken)):
        return None
    title, assignee = _title_and_assignee(line, start, due, spoken)
    return FoundTask(number, start, len(line), title, state, assignee, due_on, box, due)


def _is_asked(line: str, due: Span, spoken: tuple[FoundMention, ...]) -> bool:
    """Whether somebody is named right before the due date, and it is no mere *by*."""
    if line[due.start : due.start + 2].lower() == "by":
        return False
    return any(_stand_together(line, mention, due) for mention in spoken)


def _read_risk(
    line: str, number: int, today: date, spoken: tuple[FoundMention, ...]
) -> Iterator[FoundRisk]:
    found = _RISK.match(line)
    if found is not None:
        start, end = found.span("words")
        due_on, due = _read_words_due(line, start, today)
        title, owner = _title_and_assignee(line, start, due, spoken, one_word=True)
        yield FoundRisk(number, start, end, title, owner, due_on)


def _read_words_due(line: str, start: int, today: date) -> tuple[date | None, Span | None]:
    """The first due date in the words of a line, and where it stands with its *due*."""
    for word in islice(_DUE.finditer(line, start), _MOST_TRIES):
        day, length = read_due(line[word.end() : word.end() + 2 * _LONGEST_DAY], today)
        if day is not None:
            after = _DUE_AFTER.match(line, word.end() + length)
            end = after.end() if after else word.end() + length
            return day, _with_brackets(line, Span(word.start(), end))
    for word in islice(_DUE_AFTER.finditer(line, start), _MOST_TRIES):
        for at in range(max(start, word.start() - _LONGEST_DAY), word.start()):
            day, length = read_due(line[at : at + 2 * _LONGEST_DAY], today)
            if day is not None and length and at + length == word.start() and line[at] != " ":
                return day, _with_brackets(line, Span(at, word.end()))
    return None, None


def _with_brackets(line: str, span: Span) -> Span:
    if span.start and line[span.start - 1 : span.start] + line[span.end : span.end + 1] == "()":
        return Span(span.start - 1, span.end + 1)
    return span


def _title_and_assignee(
    line: str,
    start: int,
    due: Span | None,
    spoken: tuple[FoundMention, ...],
    *,
    one_word: bool = False,
) -> tuple[str, str | None]:
    """The words left when due date and assignee are taken out, and the assignee.

    The assignee is who is named first, last, or right before the due date. One word alone is no
    title unless ``one_word``: in ``call @Dana`` she is called, and stays.
    """
    whole = _squeezed(line, start, due, None)
    for mention in spoken:
        if mention.start < start:
            continue
        if mention.start == start:
            return _squeezed(line, start, due, mention) or whole, mention.name
        if _is_outermost(line, due, mention):
            left = _squeezed(line, start, due, mention)
            if _is_title(left) or (left and one_word):
                return left, mention.name
    return whole or line[start:], None


def _is_outermost(line: str, due: Span | None, mention: FoundMention) -> bool:
    if due is not None and _stand_together(line, mention, due):
        return True
    if due is not None and mention.end <= due.end:
        return False
    return mention.end == len(line)


def _is_title(words: str) -> bool:
    return " " in words or (not words.isascii() and len(words) > 3)


def _stand_together(line: str, mention: FoundMention, due: Span) -> bool:
    between = due.start - mention.end
    return 0 <= between <= _WIDEST_GAP and not line[mention.end : due.start].strip()


def _squeezed(line: str, start: int, due: Span | None, mention: FoundMention | None) -> str:
    cuts = sorted((cut.start, cut.end) for cut in (due, mention) if cut is not None)
    kept, at = [], start
    for first, last in cuts:
        if first >= at:
            kept.append(line[at:first])
            at = last
    kept.append(line[at:])
    return " ".join(" ".join(kept).split()).strip(" ,;，、")
