"""Comments and pages as systems write them, made into what one field keeps.

Derived functions like those of ``derived``, which lists them: what was said in a list of comments,
and the folder a page stood in.
"""

import json
import re
from collections.abc import Sequence
from typing import Any

ColumnValues = Sequence[Any]
LONGEST_THREAD = 1 << 20
"""Characters of a thread; what is longer is cut, with an ellipsis."""
_PAGE_ID = re.compile(r"[ -]?[0-9a-f]{32}$")


def text_of_comments(comments: ColumnValues, requester: ColumnValues) -> list[Any]:
    """What was said in lists of comments as JSON, one after the other; internal ones are marked.

    A comment is by its author's name, else by ``customer`` (whoever asked) or ``agent``.
    """
    return [
        None if text is None else _thread(text, str(asked or ""))
        for text, asked in zip(comments, requester, strict=True)
    ]


def folder_of_page(paths: ColumnValues) -> list[Any]:
    """The folders a page of an export stood in, without the ids that Notion puts behind names."""
    return [None if path is None else _folders(path) for path in paths]


def _thread(text: str, asked: str) -> str | None:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    listed = found if isinstance(found, list) else []
    said = [_comment(one, asked) for one in listed if isinstance(one, dict)]
    whole = "\n\n".join(one for one in said if one)
    return (whole if len(whole) <= LONGEST_THREAD else whole[:LONGEST_THREAD] + "…") or None


def _comment(comment: dict[str, Any], asked: str) -> str:
    body = next((b for k in ("plain_body", "body") if isinstance(b := comment.get(k), str)), "")
    if not body.strip():
        return ""
    internal = "internal" if comment.get("public") is False else ""
    head = (_author(comment, asked), str(comment.get("created_at") or ""), internal)
    before = ", ".join(part for part in head if part)
    return f"{before}:\n{body.strip()}" if before else body.strip()


def _author(comment: dict[str, Any], asked: str) -> str:
    author = comment.get("author")
    name = author.get("name") if isinstance(author, dict) else author
    number = str(comment.get("author_id") or "")
    if name or not (number and asked):
        return str(name or number)
    return "customer" if number == asked else "agent"


def _folders(path: str) -> str | None:
    names = [_PAGE_ID.sub("", part) for part in path.split("/")[:-1]]
    return " / ".join(name for name in names if name) or None
