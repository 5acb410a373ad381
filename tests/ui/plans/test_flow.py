"""Breaking a sentence to a width."""

from csm_desktop.ui.plans.flow import aligned_right, flow


def lines(texts: list[str], width: float, boxes: dict[int, float] | None = None) -> list[str]:
    runs = flow(texts, lambda _part, text: len(text), width, boxes=boxes or {})
    count = max(run.line for run in runs) + 1
    return ["".join(run.text for run in runs if run.line == line) for line in range(count)]


def test_a_line_breaks_between_words_of_different_parts() -> None:
    assert lines(["Cut ", "dispatch delay", " now"], 12) == ["Cut dispatch", "delay now"]


def test_a_full_stop_never_begins_a_line() -> None:
    assert lines(["Agreed by ", "Kim", "."], 13) == ["Agreed by", "Kim."]


def test_chinese_breaks_anywhere_but_before_its_comma() -> None:
    assert lines(["降低，回覆"], 2) == ["降", "低，", "回覆"]


def test_korean_breaks_between_words_only() -> None:
    assert lines(["첫 응답 시간"], 4) == ["첫 응답", "시간"]


def test_an_amount_and_its_unit_stay_together() -> None:
    assert lines(["from 8\u00a0h to"], 7) == ["from", "8\u00a0h to"]


def test_a_word_wider_than_the_line_is_broken() -> None:
    assert lines(["abcdefgh"], 3) == ["abc", "def", "gh"]


def test_an_open_editor_takes_its_own_room() -> None:
    runs = flow(["ab ", "x", " cd"], lambda _part, text: len(text), 10, boxes={1: 6.0})
    assert [(run.left, run.line) for run in runs if run.part == 2 and run.text.strip()] == [(0, 1)]


def test_lines_can_end_at_the_right() -> None:
    runs = aligned_right(flow(["ab cd"], lambda _part, text: len(text), 3, boxes={}), 3)
    assert [run.left for run in runs] == [1, 1]
