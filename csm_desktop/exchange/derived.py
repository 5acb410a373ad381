"""The few facts of a file that a profile cannot state as data: named functions over columns.

Each takes typed columns of equal length and gives one; None stands for an empty cell. A new one is
a function here and a name in a profile.
"""

import re
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import urlsplit

from csm_desktop.exchange.derived_crm import (
    done_when,
    done_when_said,
    end_of_term,
    location_of_path,
)
from csm_desktop.exchange.talks import folder_of_page, text_of_comments

ColumnValues = Sequence[Any]
_CENTURY_MINUTES = 36525 * 24 * 60
_MARKS = re.compile(r"\*+|__|`")
_HAN = re.compile("[\u3400-\u9fff\uac00-\ud7af]+")


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
    """Given and family name as one, as their script writes it: 김 and 지민 are 김지민."""
    return [
        f"{given_last}{given_first}"
        if given_first and given_last and _HAN.fullmatch(f"{given_last}{given_first}")
        else " ".join(part for part in (given_first, given_last) if part) or None
        for given_first, given_last in zip(first, last, strict=True)
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


def plus_seconds(start: ColumnValues, seconds: ColumnValues) -> list[Any]:
    """A moment and a duration in seconds (a number or decimal text) → the later moment."""
    return plus_minutes(start, [None if s is None else float(s) / 60 for s in seconds])


def minutes_between(start: ColumnValues, end: ColumnValues) -> list[Any]:
    """Whole minutes from one moment to another; None where the second is earlier."""
    return [None if s is None else s // 60 for s in seconds_between(start, end)]


def seconds_between(start: ColumnValues, end: ColumnValues) -> list[Any]:
    """Whole seconds from one moment to another; None where the second is earlier."""
    return [
        None if s is None or e is None or e < s else (e - s) // 1_000_000
        for s, e in zip(start, end, strict=True)
    ]


def day_of_moment(moments: ColumnValues) -> list[Any]:
    """The UTC day of a moment."""
    return [None if m is None else m // 86_400_000_000 for m in moments]


def direction_to_started_by(direction: ColumnValues) -> list[Any]:
    """``inbound`` and its like are started by ``them``, ``outbound`` and its like by ``us``."""
    return [_started_by(text) for text in direction]


def other_phone(direction: ColumnValues, from_: ColumnValues, to: ColumnValues) -> list[Any]:
    """The customer's number: who calls when they started, who is called when we did."""
    sides = direction_to_started_by(direction)
    return [t if side == "us" else f for side, f, t in zip(sides, from_, to, strict=True)]


def is_answered(seconds: ColumnValues) -> list[Any]:
    """A call with a time of talking was answered."""
    return [None if s is None else int(float(s) > 0) for s in seconds]


def first_line(texts: ColumnValues) -> list[Any]:
    """The first line that is not blank, at most 120 characters of it."""
    return [_first_line(text) for text in texts]


def title_of_text(titles: ColumnValues, texts: ColumnValues) -> list[Any]:
    """The title, or the first line of the text where there is none."""
    return [title or _first_line(text) for title, text in zip(titles, texts, strict=True)]


def join_texts(*texts: ColumnValues) -> list[Any]:
    """Every text that is not blank, with a blank line between them."""
    return ["\n\n".join(str(t) for t in row if t) or None for row in zip(*texts, strict=True)]


def join_keys(*keys: ColumnValues) -> list[Any]:
    """One key made of several, for rows that have no id of their own; None if one is missing."""
    return [
        None if any(k is None for k in row) else "|".join(str(k) for k in row)
        for row in zip(*keys, strict=True)
    ]


def first_of(*values: ColumnValues) -> list[Any]:
    """The first that is not blank."""
    return [next((v for v in row if v is not None), None) for row in zip(*values, strict=True)]


def deal_kind(*texts: ColumnValues) -> list[Any]:
    """What the words of a deal's type, pipeline or name say: a renewal if one of them says so, else
    the first that says anything ("existing business" is the type of renewals too)."""
    said = ([k for t in row if (k := _deal_kind(t))] for row in zip(*texts, strict=True))
    return ["renewal" if "renewal" in kinds else next(iter(kinds), None) for kinds in said]


def deal_is_won(stage: ColumnValues) -> list[Any]:
    """1 where a stage says won, 0 where it says anything else."""
    return [
        None if text is None else int(bool(_WON.search(text) and not _LOST.search(text)))
        for text in stage
    ]


def deal_is_closed(stage: ColumnValues) -> list[Any]:
    """1 where a stage says won or lost, 0 where it says anything else."""
    return [
        None if text is None else int(bool(_WON.search(text) or _LOST.search(text)))
        for text in stage
    ]


def is_one_or_more(counts: ColumnValues) -> list[Any]:
    """1 for a count above 0, else 0."""
    return [None if c is None else int(float(c) > 0) for c in counts]


def _started_by(text: Any) -> str | None:
    if text is None:
        return None
    word = str(text).casefold()
    if word in ("us", "them"):
        return word
    if _INWARD.search(word):
        return "them"
    return "us" if _OUTWARD.search(word) else None


def _first_line(text: Any) -> str | None:
    lines = (_MARKS.sub("", line).strip(" #>-\t") for line in str(text or "").splitlines())
    return next((line[:120] for line in lines if line), None)


def _deal_kind(text: Any) -> str | None:
    words = str(text or "").casefold()
    return next((kind for kind, pattern in _DEAL_KINDS if pattern.search(words)), None)


_INWARD = re.compile(
    r"^in\b|inbound|incoming|received|entrante|수신|인바운드|來電|来电|呼入|^mo$|\bcustomer\b|^user$|^lead$|^contact$|^visitor$"
)
_OUTWARD = re.compile(
    r"^out\b|outbound|outgoing|sent|saliente|발신|아웃바운드|去電|去电|呼出|^mt$|manual|preview|autodial|operator|agent|admin|\bbot\b"
)
_WON = re.compile(
    r"\bwon\b(?!['’])|closedwon|수주|성공|성사|成交|成約|受注|贏|赢|已成功|ganad|ganh[oa]|gewonnen|gagn|vint[oa]"
    r"|conquistata|wygran|vunn|vund|voitet",
    re.IGNORECASE,
)
_LOST = re.compile(
    r"\blost\b|closedlost|실주|실패|失注|失敗|失败|丟失|丢失|丟單|丢单|失單|失单|輸單|输单|流失|perdid|verloren|perdu"
    r"|\bpers[oa]\b|przegran|förlor|hävit|tapt|tabt",
    re.IGNORECASE,
)
_DEAL_KINDS = (
    (
        "renewal",
        re.compile(
            r"renew(al|als|ed|ing|s)?(?![a-z])|갱신|재계약|續約|续约|續訂|续订|renova|verlänger|renouvel|更新"
        ),
    ),
    ("cross-sell", re.compile(r"cross.?sell|교차|交叉|cruzada")),
    (
        "upsell",
        re.compile(
            r"up.?sell|expan|upgrade|existing|add.?on|업셀|확장|기존|追加|擴充|扩充|加購|既有|现有|ampliaci|existente"
        ),
    ),
    ("new", re.compile(r"\bnew|신규|新客|新業務|新业务|新增|nuev|novo")),
)
"""What a deal is by words of its type or pipeline; the order matters: "existing customer renewal"
is a renewal."""

DERIVED: dict[str, Callable[..., list[Any]]] = {
    "plus_minutes": plus_minutes,
    "solved_or_open": solved_or_open,
    "domain_of_website": domain_of_website,
    "domain_of_email": domain_of_email,
    "join_names": join_names,
    "plus_seconds": plus_seconds,
    "minutes_between": minutes_between,
    "seconds_between": seconds_between,
    "day_of_moment": day_of_moment,
    "direction_to_started_by": direction_to_started_by,
    "other_phone": other_phone,
    "is_answered": is_answered,
    "first_line": first_line,
    "title_of_text": title_of_text,
    "join_texts": join_texts,
    "join_keys": join_keys,
    "first_of": first_of,
    "deal_kind": deal_kind,
    "deal_is_won": deal_is_won,
    "deal_is_closed": deal_is_closed,
    "is_one_or_more": is_one_or_more,
    "text_of_comments": text_of_comments,
    "folder_of_page": folder_of_page,
    "done_when": done_when,
    "done_when_said": done_when_said,
    "end_of_term": end_of_term,
    "location_of_path": location_of_path,
}
"""Name in profiles → function."""
