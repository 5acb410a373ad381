"""Comments and pages made into what one field keeps."""

import json

from csm_desktop.exchange.talks import LONGEST_THREAD, folder_of_page, text_of_comments


def said(*comments: object, asked: str | None = "1") -> str | None:
    (text,) = text_of_comments([json.dumps(list(comments))], [asked])
    assert text is None or isinstance(text, str)
    return text


def test_whoever_asked_is_the_customer_and_everybody_else_an_agent() -> None:
    assert said(
        {"author_id": 1, "body": "It fails", "created_at": "2026-03-01T08:00:00Z"},
        {"author_id": 2, "plain_body": "We look", "body": "<p>We look</p>", "public": False},
    ) == ("customer, 2026-03-01T08:00:00Z:\nIt fails\n\nagent, internal:\nWe look")


def test_an_author_with_a_name_is_called_by_it() -> None:
    assert said({"author": {"name": "Ann"}, "body": "Hi"}) == "Ann:\nHi"
    assert said({"author_id": 7, "body": "Hi"}, asked=None) == "7:\nHi"


def test_what_is_no_list_of_comments_says_nothing() -> None:
    for text in (
        "",
        "x",
        "3",
        "{}",
        "[]",
        "[1, null]",
        '[{"body": " "}]',
        '[{"body": 5}]',
        "[" * 9999,
    ):
        assert text_of_comments([text], [None]) == [None]
    assert text_of_comments([None], ["1"]) == [None]


def test_an_endless_thread_is_cut() -> None:
    text = said({"body": "x" * (LONGEST_THREAD + 5)})
    assert text is not None
    assert len(text) == LONGEST_THREAD + 1


def test_folders_of_pages_lose_the_ids_behind_their_names() -> None:
    number = "0123456789abcdef" * 2
    assert folder_of_page([f"A {number}/B-{number}/Page {number}.md", "Page.md", None]) == [
        "A / B",
        None,
        None,
    ]
