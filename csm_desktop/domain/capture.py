"""Capture: one typed line that becomes a note with its attendees, tasks and risks.

``met @Dana #renewal !risk budget next: send ROI by fri``. The line is cut at its markers into the
note's first line, risks (``!risk``) and follow-ups (``next:``); what these then say is read by
``note_text.py``, so that a captured note is a note like any other and no word is lost.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from csm_desktop.domain.note_text import FoundMention, FoundTask, find_mentions, read_note_text


@dataclass(frozen=True)
class KnownContact:
    """Somebody whom a line may speak of."""

    id: int
    name: str


@dataclass(frozen=True)
class CapturedName:
    """Somebody the line speaks of."""

    typed: str
    """The name as typed, without ``@``."""
    contact_id: int | None
    """Who that is; None when nobody or more than one fits."""
    candidates: tuple[int, ...]
    """The contacts whom the name fits; more than one is a question to the user."""


@dataclass(frozen=True)
class Capture:
    """What a captured line will make."""

    kind: str
    """The note's kind."""
    started_by: str | None
    """``us`` or ``them``; None for an internal note."""
    attendees: tuple[CapturedName, ...]
    tags: tuple[str, ...]
    risks: tuple[str, ...]
    """Their titles."""
    tasks: tuple[FoundTask, ...]
    """Places are those in ``text``."""
    sentiment: str | None
    rest: str
    """What was said besides: the note's first line."""
    text: str
    """The note as if it had been typed, Markdown."""


_VERBS: Mapping[str, tuple[str, ...]] = {
    "meeting": ("met", "meeting", "saw", "visited", "visit", "qbr", "workshop", "lunch", "demo"),
    "call": ("called", "call", "phoned", "rang", "spoke", "talked", "zoom"),
    "e-mail": ("mailed", "emailed", "e-mailed", "mail", "email", "e-mail", "wrote"),
    "chat": ("chat", "chatted", "messaged", "texted", "pinged", "slacked", "slack", "kakao"),
}
_SYLLABLES: Mapping[str, tuple[str, ...]] = {
    "meeting": ("만남", "만났", "미팅", "회의", "방문", "見面", "開會", "會議", "拜訪"),
    "call": ("통화", "전화", "通話", "電話", "來電", "致電"),
    "e-mail": ("메일", "郵件", "寫信", "來信", "電郵"),
    "chat": ("채팅", "카톡", "문자", "聊天", "訊息"),
}
_KIND_BY_VERB = {verb: kind for kind, verbs in _VERBS.items() for verb in verbs}
_THEY = re.compile(
    r"^\s*(?:they|he|she|customer|the customer)\s|"
    r"고객이|고객사가|먼저\s*연락|對方|客戶來|他們|來電|來信",
    re.IGNORECASE,
)
_MARKER = re.compile(
    r"(?:(?<=\s)|^)(?:(?P<risk>!(?=[^\W_])(?:(?:risk|리스크|위험|風險)(?=[\s:：]|$)[:：]?)?)|"
    r"(?P<next>(?:next|todo|다음|후속|下一步|後續)\s?[:：]))",
    re.IGNORECASE,
)
_FACES: Mapping[str, str] = {
    **dict.fromkeys((":)", ":-)", ":D", "🙂", "😀", "😊", "👍"), "positive"),
    **dict.fromkeys((":|", ":-|", "😐"), "neutral"),
    **dict.fromkeys((":(", ":-(", "🙁", "😞", "😟", "👎"), "negative"),
}
_LAST: Mapping[str, str] = {"+": "positive", "++": "positive", "-": "negative", "--": "negative"}
_SIGNED = re.compile(r"([+\-])[^\W\d_]\w*$")


def read_capture(line: str, contacts: Sequence[KnownContact], today: date) -> Capture:
    """What a line will make; ``contacts`` are the people it may speak of.

    The kind comes from the first verb that tells one; a line that names somebody without a verb is
    a meeting, and one that names nobody an internal note. We started it unless it says *they*.
    """
    whole = " ".join(line.split())
    names = tuple(contact.name for contact in contacts)
    sentiment, said = _sentiment(whole)
    rest, risks, follow_ups = _cut(said)
    text = _note_text(rest, risks, follow_ups)
    found = read_note_text(text, today=today, names=names)
    attendees = _attendees(rest, names, contacts)
    kind = _kind(rest) or ("meeting" if attendees else "internal note")
    return Capture(
        kind=kind,
        started_by=None if kind == "internal note" else ("them" if _THEY.search(rest) else "us"),
        attendees=attendees,
        tags=tuple(dict.fromkeys(tag.name for tag in found.tags)),
        risks=tuple(risk.title for risk in found.risks),
        tasks=found.tasks,
        sentiment=sentiment,
        rest=rest,
        text=text,
    )


def match_contact(typed: str, contacts: Sequence[KnownContact]) -> CapturedName:
    """The contact of a name as typed: their whole name, or one of its words.

    A Korean or Chinese given name may stand without the family name.
    """
    asked = typed.casefold()
    exact = tuple(each.id for each in contacts if each.name.casefold() == asked)
    fitting = exact or tuple(each.id for each in contacts if _fits(asked, each.name.casefold()))
    return CapturedName(typed, fitting[0] if len(fitting) == 1 else None, fitting)


def _fits(asked: str, name: str) -> bool:
    if asked in re.split(r"[\s,]+", name) or asked == re.sub(r"\s+", "", name):
        return True
    is_short = " " not in name and not name.isascii() and len(name) <= 4
    return is_short and len(asked) >= 2 and name.endswith(asked)


def _cut(line: str) -> tuple[str, list[str], list[str]]:
    """The line before its first marker, what its risks say, and its follow-ups."""
    marks = list(_MARKER.finditer(line))
    if not marks:
        return line, [], []
    ends = [mark.start() for mark in marks[1:]] + [len(line)]
    rest = line[: marks[0].start()]
    risks: list[str] = []
    follow_ups: list[str] = []
    for mark, end in zip(marks, ends, strict=True):
        words = line[mark.end() : end].strip()
        if mark["next"]:
            follow_ups.append(words)
            continue
        # A tag or a smiley ends a risk: what is behind it was said of the talk.
        own, behind = _before_tag(words)
        risks.append(own)
        rest = f"{rest} {behind}"
    return rest.strip(), [risk for risk in risks if risk], [task for task in follow_ups if task]


def _before_tag(words: str) -> tuple[str, str]:
    tag = re.search(r"(?:(?<=\s)|^)(?:#[^\W\d_]|@)", words)
    return (words[: tag.start()].strip(), words[tag.start() :]) if tag else (words, "")


def _note_text(rest: str, risks: Sequence[str], follow_ups: Sequence[str]) -> str:
    lines = [f"! {risk}" for risk in risks] + [f"- [ ] {words}" for words in follow_ups]
    return "\n\n".join(part for part in (rest, "\n".join(lines)) if part)


def _attendees(
    rest: str, names: Sequence[str], contacts: Sequence[KnownContact]
) -> tuple[CapturedName, ...]:
    spoken: dict[str, FoundMention] = {}
    for mention in find_mentions(rest, 0, names):
        spoken.setdefault(mention.name.casefold(), mention)
    return tuple(match_contact(mention.name, contacts) for mention in spoken.values())


def _kind(rest: str) -> str | None:
    for word in re.split(r"[\s,.;:]+", rest):
        if word.startswith(("@", "#")):
            continue
        kind = _KIND_BY_VERB.get(word.lower())
        if kind is not None:
            return kind
        for syllable_kind, syllables in _SYLLABLES.items():
            if any(syllable in word for syllable in syllables):
                return syllable_kind
    return None


def _sentiment(line: str) -> tuple[str | None, str]:
    """How it went, and the line without the sign that says so, unless that is a word.

    The first smiley or word with a plus or minus before it tells, or else either sign at the end.
    """
    words = line.split()
    told = [sentiment for word in words if (sentiment := _told_by(word))]
    if not told and words and words[-1] in _LAST:
        return _LAST[words[-1]], " ".join(words[:-1])
    return (told[0] if told else None), " ".join(word for word in words if word not in _FACES)


def _told_by(word: str) -> str | None:
    signed = _SIGNED.match(word)
    if signed is not None:
        return _LAST[signed[1]]
    return _FACES.get(word)
