"""Mailboxes and messages: one row each, in any encoding, without attachments."""

from pathlib import Path

from tests.exchange.opened import refusal_of, rows_of, tables_of
from tests.exchange.staged import write
from tests.exchange.test_archive import zipped
from tests.support.shared import shared

MESSAGE = (
    b'From: =?utf-8?q?Doe=2C_Jo?= <Jo@Example.com>\r\nTo: a@x.com, "B, C" <b@x.com>\r\n'
    b"Cc: c@x.com\r\nDate: Fri, 3 Jan 2025 10:00:00 +0900\r\nMessage-ID: <1@x>\r\n"
    b"In-Reply-To: <0@x>\r\nSubject: =?utf-8?B?6rCx7Iug?= =?utf-8?B?IDE=?=\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
    b"Content-Type: text/html; charset=euc-kr\r\n\r\n<p>\xb0\xbb\xbd\xc5</p><p>b</p>\r\n--b\r\n"
    b"Content-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n"
    b"secret\r\n--b--\r\n"
)


def test_the_sample_mailbox_reads_as_it_was_written(tmp_path: Path) -> None:
    header, row = rows_of(shared("data/systems") / "mail_sample.mbox", tmp_path)
    said = dict(zip(header, row, strict=True))
    assert said == {
        "message_id": "<m1@example.kr>", "date": "2025-01-03T10:00:00+09:00",
        "from_name": "김민수", "from_email": "kim@example.kr", "to": "jo@example.com", "cc": "",
        "subject": "갱신", "in_reply_to": "", "text": "From the team: 갱신 건",
            "recipients": "jo@example.com",
    }  # fmt: skip


def test_a_message_gives_people_subject_and_the_text_of_its_page(tmp_path: Path) -> None:
    _, row = rows_of(write(tmp_path / "no ending", MESSAGE), tmp_path)
    assert row == [
        "<1@x>", "2025-01-03T10:00:00+09:00", "Doe, Jo", "jo@example.com", "a@x.com; b@x.com",
        "c@x.com", "갱신 1", "<0@x>", "갱신\nb", "a@x.com; b@x.com; c@x.com",
    ]  # fmt: skip


def test_the_messages_of_a_folder_are_one_table(tmp_path: Path) -> None:
    path = zipped(tmp_path / "m.zip", {"a.eml": MESSAGE, "b.eml": MESSAGE})
    ((member, table),) = tables_of(path, tmp_path).items()
    assert (member, table.form, len(table.sample)) == ("*.eml", "mail", 3)


def test_a_mailbox_is_cut_where_messages_begin(tmp_path: Path) -> None:
    one = b"From: a@x.com\nTo: b@x.com\nSubject: s\n\nFrom here on\n\n>From there\n\nFrom now\n"
    box = b"From a@x.com Fri Jan  3 10:00:00 2025\n" + one + b"\n"
    rows = rows_of(write(tmp_path / "box", box * 3), tmp_path)
    assert len(rows) == 4
    assert rows[1][8] == "From here on\n\nFrom there\n\nFrom now"


def test_a_message_without_an_id_gets_the_same_one_every_time(tmp_path: Path) -> None:
    text = MESSAGE.replace(b"Message-ID: <1@x>\r\n", b"")
    first = rows_of(write(tmp_path / "a", text), tmp_path)[1][0]
    assert first == rows_of(write(tmp_path / "b", text), tmp_path)[1][0]
    assert len(first) == 32


def test_a_csv_whose_headers_look_a_little_like_mail_is_a_csv(tmp_path: Path) -> None:
    path = write(tmp_path / "x", "From: a,To: b\n1,2\n")
    assert refusal_of(path, tmp_path) == ""
    assert rows_of(path, tmp_path)[1] == ["1", "2"]
