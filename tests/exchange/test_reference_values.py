"""The public collections of files state what is in them; reading gives exactly that."""

import json
from pathlib import Path

import pytest

from tests.exchange.opened import refusal_of, rows_of, tables_of
from tests.exchange.staged import Staged, write
from tests.support.shared import shared

SPECTRUM = (
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
    "quotes_and_newlines", "simple", "simple_crlf", "utf8",
)  # fmt: skip


def spectrum(name: str, folder: Path) -> Path:
    """A CSV of the spectrum, with the line ends it was made with: checkouts may change them."""
    data = (shared("data/csv-spectrum") / "csvs" / f"{name}.csv").read_bytes()
    if name.endswith("_crlf"):
        data = data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return write(folder / f"{name}.csv", data)


@pytest.mark.parametrize("name", SPECTRUM)
def test_a_csv_of_the_spectrum_holds_what_the_json_beside_it_says(
    tmp_path: Path, name: str
) -> None:
    folder = shared("data/csv-spectrum")
    header, *rows = rows_of(spectrum(name, tmp_path), tmp_path)
    expected = json.loads((folder / "json" / f"{name}.json").read_text("utf-8"))
    assert [dict(zip(header, row, strict=True)) for row in rows] == expected


@pytest.mark.parametrize("name", SPECTRUM)
def test_the_json_of_the_spectrum_gives_the_same_rows_as_the_csv(tmp_path: Path, name: str) -> None:
    folder = shared("data/csv-spectrum")
    from_csv = rows_of(spectrum(name, tmp_path), tmp_path)
    assert rows_of(folder / "json" / f"{name}.json", tmp_path) == from_csv


def sheet(name: str, tmp_path: Path, sheet_name: str = "") -> list[list[str]]:
    root = shared("data/readxl")
    path = next(root.rglob(name))
    tables = tables_of(path, tmp_path)
    return tables[f"#{sheet_name}" if sheet_name else ""].sample


@pytest.mark.parametrize("ending", ["xls", "xlsx"])
def test_the_example_workbooks_have_the_values_their_documentation_shows(
    tmp_path: Path, ending: str
) -> None:
    arts = sheet(f"deaths.{ending}", tmp_path, "arts")
    assert arts[4] == ["Name", "Profession", "Age", "Has kids", "Date of birth", "Date of death"]
    assert arts[5] == [
        "David Bowie", "musician", "69", "TRUE", "1947-01-08", "2016-01-10"
    ]  # fmt: skip
    cars = sheet(f"datasets.{ending}", tmp_path, "mtcars")
    assert len(cars) == 33
    assert cars[1] == ["21", "6", "160", "110", "3.9", "2.62", "16.46", "0", "1", "4", "4"]


@pytest.mark.parametrize("ending", ["xls", "xlsx"])
def test_the_29th_of_february_1900_that_never_was_moves_no_date(
    tmp_path: Path, ending: str
) -> None:
    rows = sheet(f"dates-leap-year-1900-{ending}.{ending}", tmp_path, "for_testing")
    assert any("1900-03-01" in cell for row in rows for cell in row)


def test_dates_counted_from_1904_are_the_same_days(tmp_path: Path) -> None:
    old, new = sheet("dates-1904.xls", tmp_path), sheet("dates-1900.xls", tmp_path)
    assert old[0][:2] == new[0][:2]


def test_a_workbook_without_the_usual_folder_opens(tmp_path: Path) -> None:
    rows = sheet("los-angeles-arrests-xlsx.xlsx", tmp_path)
    assert len(rows[0]) > 5


def test_names_of_sheets_and_prefixes_of_elements_do_not_matter(tmp_path: Path) -> None:
    assert sheet("utf8-sheet-names.xlsx", tmp_path, "µ")
    assert sheet("nonstandard-xml-ns-prefix.xlsx", tmp_path)
    assert sheet("iris-google-doc.xlsx", tmp_path) == sheet("iris-excel-xlsx.xlsx", tmp_path)


@pytest.mark.parametrize("ending", ["csv", "csv.gz", "csv.bz2", "tsv", "xls", "xlsx"])
def test_every_form_of_the_same_table_gives_the_same_rows(tmp_path: Path, ending: str) -> None:
    folder = shared("data/csvkit-examples")
    assert rows_of(folder / f"dummy.{ending}", tmp_path) == [["a", "b", "c"], ["1", "2", "3"]]


@pytest.mark.parametrize("name", ["test_utf16_big", "test_utf16_little", "test_utf8_bom"])
def test_marks_at_the_beginning_are_no_part_of_the_first_header(tmp_path: Path, name: str) -> None:
    rows = rows_of(shared("data/csvkit-examples") / f"{name}.csv", tmp_path)
    assert rows[0] in (["a", "b", "c"], ["foo", "bar", "baz"])
    assert rows[1:] == [["1", "2", "3"], ["4", "5", "ʤ"]]


@pytest.mark.parametrize("folder", ["icalendar", "ezvcard", "vobject"])
def test_calendars_and_cards_open_or_say_that_nothing_of_ours_is_in_them(
    tmp_path: Path, folder: str
) -> None:
    paths = [p for p in shared(f"data/{folder}").rglob("*") if p.suffix in (".ics", ".vcf")]
    said = {refusal_of(path, tmp_path) for path in paths}
    assert said <= {"", "calendar_without_events", "cards_without_person", "file_is_empty"}
    assert sum(not refusal_of(path, tmp_path) for path in paths) > len(paths) / 2


def test_naughty_strings_come_out_of_csv_and_json_as_they_went_in(tmp_path: Path) -> None:
    texts = json.loads((shared("data/blns") / "blns.json").read_text("utf-8"))
    kept = [text.replace("\0", "") for text in texts]
    lines = ['"' + text.replace('"', '""') + '"' for text in kept]
    path = write(tmp_path / "naughty", "note,n\n" + "".join(f"{x},1\n" for x in lines))
    assert [row[0] for row in rows_of(path, tmp_path)[1:]] == kept
    path = write(tmp_path / "naughty2", json.dumps([{"note": text, "n": 1} for text in texts]))
    assert [row[0] for row in rows_of(path, tmp_path)[1:]] == kept


def test_naughty_strings_survive_in_every_text_field_of_a_contact(tmp_path: Path) -> None:
    texts = json.loads((shared("data/blns") / "blns.json").read_text("utf-8"))
    rows = [
        {"name": text or "-", "email": f"a{n}@x.com", "company": "A", "title": text}
        for n, text in enumerate(texts)
    ]
    staged = Staged(tmp_path, write(tmp_path / "c", json.dumps(rows)))
    assert staged.record.refusal is None
    there = {row[0] for row in staged.ask("SELECT name FROM staged_contact")}
    # Spaces at the ends are no part of a name; a formula's apostrophe is ours.
    missing = [t for t in texts if t.strip() and t.strip() not in there and t[0] != "'"]
    assert len(missing) <= 8
