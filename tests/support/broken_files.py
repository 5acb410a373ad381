"""Files that are broken in every way we could think of, and what staging makes of them.

``python -m tests.support.broken_files 100000`` stages so many, in processes of their own, and
prints what became of them.
"""

import bz2
import gzip
import io
import json
import os
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import xlsxwriter

from csm_desktop.domain.errors import SENTENCES
from csm_desktop.domain.fields import FIELDS
from csm_desktop.exchange.child import MEMORY_BYTES
from csm_desktop.exchange.schema import open_staging, table_of
from csm_desktop.exchange.stage_files import stage_files

DEADLINE_SECONDS = 5.0
"""No broken file of a few kilobytes may take longer, on a busy computer."""
_JOB_FILES = 200

ROWS = [
    ["company id", "company", "industry", "created", "arr", "notes"],
    ["A-1", "Bluebay Ltd", "Energy", "2026-01-31", "12000.50", 'said "yes", twice'],
    ["A-2", "한국전자", "제조", "31/12/2025", "1.234,50", "line one\nline two"],
    ["A-3", "Ärger & Söhne", "", "2024-02-30", "", "=1+1"],
]


def _csv(separator: str = ",") -> bytes:
    lines = [separator.join('"' + c.replace('"', '""') + '"' for c in row) for row in ROWS]
    return "\r\n".join(lines).encode()


def _objects() -> list[dict[str, Any]]:
    return [
        dict(zip(ROWS[0], row, strict=True), via={"channel": "web"}, tags=["a", "b"], n=7)
        for row in ROWS[1:]
    ]


def _workbook() -> bytes:
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    for name in ("accounts", "more"):
        sheet = book.add_worksheet(name)
        for number, row in enumerate(ROWS):
            sheet.write_row(number, 0, row)
        sheet.write_number(5, 1, 44197.5)
    book.close()
    return file.getvalue()


def _zip(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def _open_document() -> bytes:
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{i}</text:p></table:table-cell>'
            for i in range(4)
        )
        + "</table:table-row>"
        for _ in range(4)
    )
    content = (
        '<?xml version="1.0"?><office:document-content'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="a">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = b"application/vnd.oasis.opendocument.spreadsheet"
    manifest = b'<manifest:manifest xmlns:manifest="x"/>'
    return _zip(
        {"mimetype": kind, "content.xml": content.encode(), "META-INF/manifest.xml": manifest}
    )


def _html() -> bytes:
    rows = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in ROWS)
    return f"<html><head></head><body><table>{rows}</table></body></html>".encode()


def _sheet_xml() -> bytes:
    rows = "".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{c}</Data></Cell>' for c in r) + "</Row>"
        for r in ROWS
    ).replace("&", "&amp;")
    return (
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'
        '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
        ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a">'
        f"<Table>{rows}</Table></Worksheet></Workbook>"
    ).encode()


_MAIL = (
    b"From: =?ks_c_5601-1987?B?sei5zrz2?= <kim@example.kr>\r\nTo: jo@example.com\r\n"
    b"Date: Fri, 3 Jan 2025 10:00:00 +0900\r\nMessage-ID: <m1@example.kr>\r\nSubject: Hello\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
    b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    b"PHA+SGVsbG88L3A+\r\n--b\r\nContent-Type: text/plain\r\n\r\nHi\r\n--b--\r\n"
)
_BOX = b"From a@b Fri Jan  3 10:00:00 2025\n" + _MAIL.replace(b"\r\n", b"\n") + b"\n"
_CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@x\r\nSUMMARY:Meeting\r\n"
    b"DTSTART;TZID=Korea Standard Time:20260105T100000\r\nDURATION:PT1H\r\n"
    b"RRULE:FREQ=WEEKLY;COUNT=5;BYDAY=MO\r\nATTENDEE:mailto:a@b.c\r\nEND:VEVENT\r\n"
    b"END:VCALENDAR\r\n"
)
_CARDS = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jo Doe\r\nN:Doe;Jo;;;\r\nEMAIL;TYPE=WORK:jo@x.com\r\n"
    b"ORG:Acme;Sales\r\nNOTE;ENCODING=QUOTED-PRINTABLE:=C3=A4=\r\n=20b\r\nEND:VCARD\r\n"
)
_PAGE = b"# Bluebay\n\nStatus: Live\nARR: $12,000\n\n## Notes\n\nText\n"
_NOTION = {"A 2f4c8b43e5658142a060f4e3c920e7f4.md": _PAGE, "B.csv": _csv()}
_GURU = {
    "collection.yaml": b"Title: Help\nTags: [a, b]\n",
    "cards/1.yaml": b"Title: One\nExternalId: x1\nTags:\n - a\n - b\n",
    "cards/1.html": b"<p>One</p>",
    "folders/f.yaml": b"Title: F\nItems:\n - ID: 1\n   Type: card\n",
}

SEEDS: dict[str, Callable[[], bytes]] = {
    "csv": _csv,
    "tsv in UTF-16": lambda: _csv("\t").decode().encode("utf-16"),
    "csv in cp949": lambda: _csv(";").decode().replace("Ä", "A").encode("cp949", "replace"),
    "xlsx": _workbook,
    "ods": _open_document,
    "html": _html,
    "sheet xml": _sheet_xml,
    "json": lambda: json.dumps({"results": _objects(), "count": 3}).encode(),
    "json list": lambda: json.dumps(_objects(), indent=1).encode(),
    "ndjson": lambda: "\n".join(json.dumps(one) for one in _objects()).encode(),
    "gzip": lambda: gzip.compress(_csv(), mtime=0),
    "bzip2": lambda: bz2.compress(_csv()),
    "zip": lambda: _zip({"a.csv": _csv(), "b/c.json": json.dumps(_objects()).encode()}),
    "zip in zip": lambda: _zip({"in.zip": _zip({"a.csv": _csv()}), "w.xlsx": _workbook()}),
    "notion": lambda: _zip(_NOTION),
    "guru": lambda: _zip(_GURU),
    "mbox": lambda: _BOX * 2,
    "eml": lambda: _MAIL,
    "calendar": lambda: _CALENDAR,
    "cards": lambda: _CARDS,
    "old workbook": lambda: (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + b"W\0o\0r\0k\0" * 200
    ),
}
_ENDINGS = (".csv", ".xlsx", ".json", ".zip", ".md", ".vcf", "", ".xls", ".txt")
_TOKENS: tuple[bytes, ...] = (
    b'"', b"'", b"\0", b"\r", b"\n", b",", b"[" * 3000, b'{"a":' * 3000, b"9" * 30_000, b"\xff\xfe",
    b"\xef\xbb\xbf", b"\\ud800", b"1e999999", b"NaN", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"<table>",
    b"&#99999999999;", b"]]>", b"<!--", b"<![CDATA[", b"sep=;\n", b'="', b"BEGIN:VEVENT\r\n",
    b"RRULE:FREQ=SECONDLY\r\n", b"From x 2025\n", b"=?utf-8?B?", b"0000-00-00", b"9" * 20,
    b"\xed\xa0\x80", b"\x1a", b"END:VCALENDAR\r\n", b'ss:Index="9999999"', b'colspan="9999999"',
)  # fmt: skip
_PART_TOKENS: tuple[bytes, ...] = (
    b'<dimension ref="A1:XFD1048576"/>', b'<c r="XFD1048576"><v>1</v></c>', b't="s"><v>999999</v>',
    b"<v>-1</v>", b'<row r="99999999">', b'r="A0"', b'r="ZZZZ9"', b"<v>1e308</v>", b"</sheetData>",
    b'table:number-columns-repeated="16384"', b'table:number-rows-repeated="99"', b't="e"',
)  # fmt: skip


def broken_file(form: str, seed: int) -> tuple[str, bytes]:
    """The name and the bytes of a file of a form, broken in a way that ``seed`` decides."""
    chance = random.Random(seed)
    data = SEEDS[form]()
    if data.startswith(b"PK") and chance.random() < 0.6:
        data = _with_broken_part(data, chance)
    else:
        data = _broken(data, chance, _TOKENS)
    return f"{seed % 1000}{chance.choice(_ENDINGS)}", data


def _with_broken_part(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    name = chance.choice(list(members))
    members[name] = _broken(members[name], chance, _TOKENS + _PART_TOKENS)
    if chance.random() < 0.1:
        members[chance.choice(("../../x.csv", "/etc/x", "C:\\x", "a" * 300, "x\0y", "."))] = (
            b"a,b\n"
        )
    return _zip(members)


def _broken(data: bytes, chance: random.Random, tokens: Sequence[bytes]) -> bytes:
    broken = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        size = len(broken)
        at = chance.randrange(size + 1)
        act = chance.randrange(8)
        if act == 0:
            del broken[at:]
        elif act == 1:
            for place in range(at, min(size, at + chance.choice((1, 4, 40)))):
                broken[place] ^= 1 << chance.randrange(8)
        elif act in (2, 3):
            broken[at:at] = chance.choice(tokens)
        elif act == 4:
            del broken[at : at + chance.choice((1, 8, 200))]
        elif act == 5:
            broken[at:at] = broken[at : at + chance.randrange(400)] * chance.choice((1, 2, 50))
        elif act == 6:
            broken[at:at] = chance.randbytes(chance.choice((1, 4, 64, 600)))
        else:
            broken[chance.choice((4, 8, 64)) :] = chance.randbytes(chance.randrange(2000))
    return bytes(broken)


class TooLongError(BaseException):
    """A file took longer than a broken file may."""


@dataclass
class Outcome:
    """What staging made of some files."""

    files: int = 0
    pieces: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    leaked: Counter[str] = field(default_factory=Counter)
    """Errors that no reader made a sentence of."""
    wrong: list[str] = field(default_factory=list)
    """What must never be."""
    slowest: float = 0.0
    slowest_file: str = ""


def stage_broken(files: Sequence[tuple[str, int]], folder: Path) -> Outcome:
    """Stage broken files (form, seed) in this process and look at what came of them."""
    told: list[tuple[float, int]] = []
    names = []
    for number, (form, seed) in enumerate(files):
        name, data = broken_file(form, seed)
        path = folder / f"{number}" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        names.append(path)

    def say(message: dict[str, Any]) -> None:
        if message["done"] == 0:
            signal.setitimer(signal.ITIMER_REAL, DEADLINE_SECONDS)
        told.append((time.monotonic(), message.get("file", 0)))

    def ring(_signal: int, _frame: FrameType | None) -> None:
        raise TooLongError

    into = folder / "staging.db"
    into.unlink(missing_ok=True)
    job: dict[str, Any] = {
        "paths": [str(path) for path in names], "into": str(into), "currency": "USD",
        "zone": "Asia/Seoul", "user_profiles": None, "choices": {}, "refused": {}, "key": None,
        "today": "2026-11-22", "scratch": str(folder),
    }  # fmt: skip
    before = signal.signal(signal.SIGALRM, ring)
    try:
        records = stage_files(job, say)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    outcome = Outcome(files=len(files), pieces=len(records))
    _look_at_times(outcome, told, files)
    _look_at_records(outcome, records, files, into)
    return outcome


def _look_at_times(
    outcome: Outcome, told: list[tuple[float, int]], files: Sequence[tuple[str, int]]
) -> None:
    ends = [*told[1:], (time.monotonic(), 0)]
    for (start, number), (end, _) in zip(told, ends, strict=True):
        if end - start > outcome.slowest:
            outcome.slowest, outcome.slowest_file = end - start, repr(files[number - 1])


def _look_at_records(
    outcome: Outcome, records: list[dict[str, Any]], files: Sequence[tuple[str, int]], into: Path
) -> None:
    there = set()
    connection = open_staging(into)
    for noun in FIELDS:
        if noun != "usage point":
            there |= {row[0] for row in connection.execute(f"SELECT file FROM {table_of(noun)}")}
    connection.close()
    seen = {record["path"] for record in records}
    for number, file in enumerate(files, 1):
        if number not in seen:
            outcome.wrong.append(f"no record of {file}")
    for record in records:
        file = files[record["path"] - 1]
        if record["refusal"] is None:
            if not record["noun"]:
                outcome.wrong.append(f"neither rows nor a sentence: {file}")
            continue
        code, values = record["refusal"]
        outcome.refused[code] += 1
        SENTENCES[code].format(**values)
        if record["number"] in there:
            outcome.wrong.append(f"refused and yet there are rows: {file}")
        if code in ("file_cannot_be_read", "file_cannot_be_opened"):
            outcome.leaked[f"{values['reason']} {file[0]} {file[1]}"] += 1
            if values["reason"] == "TooLongError":
                outcome.wrong.append(f"took too long: {file}")


def _tell(*lines: object) -> None:
    sys.stdout.write("\n  ".join(map(str, lines)) + "\n")


def main(count: int, first: int = 0) -> int:
    """Stage ``count`` broken files and print what became of them; 1 when something was wrong."""
    forms = list(SEEDS)
    total = Outcome()
    start, died = time.monotonic(), []
    for begin in range(first, first + count, _JOB_FILES):
        seeds = range(begin, min(begin + _JOB_FILES, first + count))
        worker = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.support.broken_files",
                "job",
                str(seeds[0]),
                str(len(seeds)),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        if worker.returncode:
            died.append(f"{seeds[0]}+{len(seeds)}: {worker.stderr[-300:]}")
            continue
        said = json.loads(worker.stdout)
        total.files += said["files"]
        total.pieces += said["pieces"]
        total.refused.update(said["refused"])
        total.leaked.update(said["leaked"])
        total.wrong += said["wrong"]
        if said["slowest"] > total.slowest:
            total.slowest, total.slowest_file = said["slowest"], said["slowest_file"]
    _tell(f"{total.files} files of {len(forms)} forms, {total.pieces} pieces,")
    _tell(f"{sum(total.refused.values())} refused, {time.monotonic() - start:.0f} s")
    for code, times in total.refused.most_common():
        _tell(f"  {times:7} {code}")
    _tell(f"slowest {total.slowest:.2f} s: {total.slowest_file}")
    _tell(f"without a sentence of their own: {sum(total.leaked.values())}")
    for error, times in total.leaked.most_common(15):
        _tell(f"  {times:7} {error}")
    _tell(f"ended the process: {len(died)}", *died)
    _tell(f"wrong: {len(total.wrong)}", *total.wrong[:20])
    return int(bool(total.wrong or died))


def _job(first: int, count: int) -> int:
    # The limits of the reading process hold here too.
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    forms = list(SEEDS)
    files = [(forms[seed % len(forms)], seed) for seed in range(first, first + count)]
    with tempfile.TemporaryDirectory(prefix="broken-") as folder:
        outcome = stage_broken(files, Path(folder))
    _tell(json.dumps(outcome.__dict__))
    return 0


if __name__ == "__main__":
    os.environ.setdefault("PYTHONUTF8", "1")
    if sys.argv[1] == "job":
        sys.exit(_job(int(sys.argv[2]), int(sys.argv[3])))
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0))
