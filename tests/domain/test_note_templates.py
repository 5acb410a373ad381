"""Templates filled in."""

from csm_desktop.domain.note_templates import fill_template


def test_known_variables_are_filled_and_others_said() -> None:
    filled = fill_template("{account}, {date}: {wish} {wish} {}", {"account": "A", "date": "{x}"})
    assert filled.text == "A, {x}: {wish} {wish} {}"
    assert filled.unknown == ("wish",)


def test_an_empty_list_goes_with_its_heading() -> None:
    text = "A\n\n## Open\n\n{open}\n\n## Next\n{next}\nend {open}."
    assert fill_template(text, {"open": "", "next": "x"}).text == "A\n\n## Next\nx\nend ."
    assert fill_template("A\n\ntext\n\n{open}\nB", {"open": ""}).text == "A\n\ntext\n\nB"
