"""A look at the first rows of any file: quick, without the rest, with a reader kept ready."""

import gzip
import json
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from csm_desktop.domain.errors import Refusal
from csm_desktop.exchange.records import StagedFile
from csm_desktop.exchange.staging import Reader, read_preview, stage
from tests.exchange.staged import write
from tests.exchange.test_reading import workbook

LINES = [f"A-{n},Company {n},Energy,c{n}.com" for n in range(30_000)]
TEXT = "company id,company,industry,domain\n" + "\n".join(LINES) + "\n"


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    ready = Reader()
    ready.start()
    yield ready
    ready.close()


def look(path: Path, into: Path, reader: Reader | None = None) -> tuple[StagedFile, ...]:
    return stage(
        [path], into, currency="USD", zone="UTC", user_profiles=None, rows=200, reader=reader
    )


def objects() -> list[dict[str, str]]:
    names = TEXT.split("\n", 1)[0].split(",")
    return [dict(zip(names, line.split(","), strict=True)) for line in LINES]


def make(form: str, folder: Path) -> Path:
    path = folder / "file"
    if form == "csv":
        write(path, TEXT)
    elif form == "gzip":
        write(path, gzip.compress(TEXT.encode() * 4))
    elif form == "zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("a.csv", TEXT * 4)
    elif form == "json":
        write(path, json.dumps({"results": objects()}))
    elif form == "ndjson":
        write(path, "\n".join(map(json.dumps, objects())))
    else:
        lines = [TEXT.split("\n", 1)[0], *LINES[:3000]]
        workbook(path, [list[object](line.split(",")) for line in lines])
    return path


@pytest.mark.parametrize("form", ["csv", "gzip", "zip", "json", "ndjson", "xlsx"])
def test_the_first_rows_of_every_form_are_there_and_typed(
    tmp_path: Path, reader: Reader, form: str
) -> None:
    path, into = make(form, tmp_path), tmp_path / "s.db"
    (record,) = look(path, into, reader)
    assert (record.noun, record.rows, record.refusal) == ("account", 200, None)
    headers, rows = read_preview(into, 1)
    assert headers[:2] == ("company id", "company")
    assert len(rows) == 200
    assert rows[-1] == (201, tuple(LINES[199].split(",")))


def test_a_look_takes_no_longer_for_a_larger_file(tmp_path: Path, reader: Reader) -> None:
    small, large = write(tmp_path / "s", TEXT), write(tmp_path / "l", TEXT * 60)

    def best(path: Path) -> float:
        taken = []
        for turn in range(3):
            start = time.perf_counter()
            look(path, tmp_path / f"{path.name}-{turn}.db", reader)
            taken.append(time.perf_counter() - start)
        return min(taken)

    assert best(large) < 3 * best(small) + 0.05


def test_a_reader_that_was_killed_is_started_again(tmp_path: Path) -> None:
    path, ready = write(tmp_path / "a", TEXT), Reader()
    ready.start()
    with pytest.raises(Refusal, match="import_was_cancelled"):
        stage(
            [path], tmp_path / "1.db", currency="USD", zone="UTC", user_profiles=None, rows=200,
            reader=ready, cancelled=lambda: True,
        )  # fmt: skip
    assert look(path, tmp_path / "2.db", ready)[0].rows == 200
    ready.close()
    assert not (tmp_path / "1.db").exists()
    assert look(path, tmp_path / "3.db", ready)[0].rows == 200


def test_a_look_and_the_whole_agree_on_what_a_file_is(tmp_path: Path) -> None:
    path = write(tmp_path / "a", TEXT)
    (head,) = look(path, tmp_path / "1.db")
    (whole,) = stage([path], tmp_path / "2.db", currency="USD", zone="UTC", user_profiles=None)
    assert (head.profile, head.mapping, head.header_row) == (
        whole.profile, whole.mapping, whole.header_row,
    )  # fmt: skip
    assert whole.rows == len(LINES)
