"""Pages of Markdown and bundles of cards."""

from pathlib import Path

from tests.exchange.opened import rows_of, tables_of
from tests.exchange.staged import write
from tests.exchange.test_archive import zipped
from tests.support.shared import shared

ID = "2f4c8b43e5658142a060f4e3c920e7f4"


def test_a_page_of_notion_has_its_title_id_and_properties(tmp_path: Path) -> None:
    tables = tables_of(shared("data/systems") / "notion_export.zip", tmp_path)
    (table,) = [t for t in tables.values() if t.form == "pages"]
    header, row = table.sample
    said = dict(zip(header, row, strict=True))
    assert said["title"] == "Bluebay Ltd"
    assert said["id"] == "8a1c8b43e5658142a060f4e3c920aaaa"
    assert (said["prop.Status"], said["prop.ARR"]) == ("Live", "$12,000")
    assert said["text"].startswith("## QBR 2025-01")


def test_pages_of_an_archive_are_one_table_with_all_their_properties(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "n.zip",
        {
            f"A {ID}.md": b"# Alpha\n\nStatus: Live\nOwner:\n\nText: no property\n",
            f"in/B {ID[::-1]}.md": b"# Beta\n\nNot one: but\na text.\n",
            "C.md": b"---\ntags: [a, b]\n---\nNote: body\n",
        },
    )
    ((member, table),) = tables_of(path, tmp_path).items()
    assert member == "*.md"
    header = ["title", "id", "path", "text", "prop.Status", "prop.Owner", "prop.tags"]
    assert table.sample[0] == header
    assert table.sample[1][:2] == ["Alpha", ID]
    assert table.sample[1][3:] == ["Text: no property", "Live", "", ""]
    assert table.sample[2][3] == "Not one: but\na text."
    assert table.sample[3] == ["C", "C.md", "C.md", "Note: body", "", "", "a; b"]


def test_markdown_is_known_by_its_ending_alone(tmp_path: Path) -> None:
    assert rows_of(write(tmp_path / "a.md", "# A\n\nb, c\n"), tmp_path)[1][0] == "A"
    assert rows_of(write(tmp_path / "a.csv", "# A,x\nb,c\n"), tmp_path)[0] == ["# A", "x"]


def test_a_bundle_of_cards_gives_a_row_a_card(tmp_path: Path) -> None:
    path = zipped(
        tmp_path / "guru.zip",
        {
            "collection.yaml": b"Title: Help\n",
            "cards/c1.yaml": b'Title: "How: to"\nExternalId: x1\nExternalUrl: https://x\n'
            b"Tags:\n- a\n- b\n",
            "cards/c1.html": b"<p>One</p>",
            "cards/c2.yaml": b"Title: Two\nTags: [z]\n",
            "cards/c2.html": b"<p>Two</p>",
            "folders/f.yaml": b"Title: Start\nItems:\n - ID: c1\n   Type: card\n",
        },
    )
    ((_, table),) = tables_of(path, tmp_path).items()
    assert table.form == "guru"
    assert table.sample == [
        ["id", "title", "html", "tags", "url", "folder"],
        ["x1", "How: to", "<p>One</p>", "a; b", "https://x", "Start"],
        ["c2", "Two", "<p>Two</p>", "z", "", ""],
    ]
