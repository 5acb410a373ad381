"""The page of success plans, driven as a person drives it, on a real book."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.database import store
from csm_desktop.operations.plans_edits import create_plan
from csm_desktop.ui.plans.objective_block import ObjectiveBlock
from csm_desktop.ui.plans.page import PlansPage
from csm_desktop.ui.plans.sentence import Sentence
from tests.support.real_desk import real_window
from tests.ui.plans.book import NOW, make_book

KEY = Qt.Key


@pytest.fixture
def hands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> Iterator[Any]:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path))
    monkeypatch.setattr(store, "utc_now", lambda: NOW)
    plan = make_book(tmp_path / "book.csm")
    with real_window(qapp, qtbot, tmp_path / "book.csm") as real:
        page = real.go("plans", plan=plan)
        assert isinstance(page, PlansPage)
        real.wait(lambda: page.plan is not None)
        yield real, page


def block(page: PlansPage, at: int = 0) -> ObjectiveBlock:
    assert page.plan is not None
    return page.document.blocks[page.plan.objectives[at].id]


def write(real: Any, sentence: Sentence, key: str, words: str, end: Any = KEY.Key_Return) -> None:
    """Open a word by Enter, write other words, and end."""
    sentence.words[key].setFocus()
    real.qtbot.keyClick(sentence.words[key], KEY.Key_Return)
    assert sentence.editor is not None
    sentence.editor.setText(words)
    real.qtbot.keyClick(sentence.editor, end)


def test_a_typed_sentence_makes_an_objective(hands: Any) -> None:
    real, page = hands
    real.desk.actions.run("new_objective")
    line = page.document.new_objective
    real.qtbot.keyClicks(line.field, "Reduce tickets from 40 to 20")
    assert "from 40" in line.told.text()
    real.qtbot.keyClick(line.field, KEY.Key_Return)
    assert "date" in line.told.text(), "what is missing is said at the field"
    assert line.field.text() == "Reduce tickets from 40 to 20"
    real.qtbot.keyClicks(line.field, " by 30 Sep 2027")
    real.qtbot.keyClick(line.field, KEY.Key_Return)
    real.wait(lambda: len(page.plan.objectives) == 3)
    assert page.plan.objectives[2].subject == "tickets"
    real.workspace.undo()
    real.wait(lambda: len(page.plan.objectives) == 2)


def test_a_word_is_edited_in_place_and_one_undo_brings_it_back(hands: Any) -> None:
    real, page = hands
    write(real, block(page).sentence, "target", "1.5 h")
    real.wait(lambda: str(page.plan.objectives[0].target) == "1.5")
    assert "1.5" in block(page).sentence.text
    real.workspace.undo()
    real.wait(lambda: str(page.plan.objectives[0].target) == "2")


def test_what_is_refused_stays_open_with_its_reason(hands: Any) -> None:
    real, page = hands
    sentence = block(page).sentence
    write(real, sentence, "target", "8 h")
    real.wait(lambda: sentence.problem)
    assert sentence.editor is not None
    assert sentence.editor.text() == "8 h"
    real.qtbot.keyClick(sentence.editor, KEY.Key_Escape)
    assert sentence.editor is None
    assert str(page.plan.objectives[0].target) == "2"


def test_another_unit_is_refused_at_the_word(hands: Any) -> None:
    real, page = hands
    sentence = block(page).sentence
    write(real, sentence, "target", "2 days")
    assert "one unit" in sentence.problem


def test_tab_goes_from_word_to_word_and_keeps_each(hands: Any) -> None:
    real, page = hands
    sentence = block(page).sentence
    write(real, sentence, "subject", "gate delay", KEY.Key_Tab)
    assert sentence.editor is not None
    assert sentence.editor.key == "baseline"
    real.wait(lambda: page.plan.objectives[0].subject == "gate delay")
    assert sentence.editor is not None, "the answer does not close the next word"


def test_going_away_keeps_the_summary(hands: Any) -> None:
    real, page = hands
    summary = page.document.summary
    summary.setFocus()
    real.qtbot.keyClicks(summary, "Also: ")
    block(page).status.setFocus()
    real.wait(lambda: page.plan.summary.startswith("Also: "))


def test_space_gives_an_outcome_its_next_state(hands: Any) -> None:
    real, page = hands
    row = next(iter(block(page).outcomes.values()))
    assert row.outcome.state == "partly"
    row.mark.setFocus()
    real.qtbot.keyClick(row.mark, KEY.Key_Space)
    real.wait(lambda: row.outcome.state == "missed")


def test_who_confirmed_without_a_day_confirmed_today(hands: Any) -> None:
    real, page = hands
    row = next(iter(block(page).outcomes.values()))
    write(real, row.words, "confirmed_by", "Kim Ji-woo")
    real.wait(lambda: row.outcome.confirmed_by == "Kim Ji-woo")
    assert row.outcome.confirmed_on == NOW.date()
    assert "confirmed by Kim Ji-woo, 21 Nov" in row.words.text


def test_outcomes_are_added_one_after_the_other(hands: Any) -> None:
    real, page = hands
    line = block(page).new_outcome
    line.start()
    for number, words in enumerate(("Seoul", "Daejeon"), start=2):
        assert line.words.editor is not None
        line.words.editor.setText(words)
        real.qtbot.keyClick(line.words.editor, KEY.Key_Return)
        real.wait(lambda number=number: len(page.plan.objectives[0].outcomes) == number)
    real.qtbot.keyClick(line.words.editor, KEY.Key_Escape)
    assert line.isHidden()


def test_delete_takes_a_line_away_and_undo_brings_it_back(hands: Any) -> None:
    real, page = hands
    row = next(iter(block(page).initiatives.values()))
    row.mark.setFocus()
    real.qtbot.keyClick(row.mark, KEY.Key_Delete)
    real.wait(lambda: not page.plan.objectives[0].initiatives)
    real.workspace.undo()
    real.wait(lambda: len(page.plan.objectives[0].initiatives) == 1)


def test_v_records_a_value_that_moves_the_bar(hands: Any) -> None:
    real, page = hands
    first = block(page)
    first.status.setFocus()
    real.qtbot.keyClick(first.status, KEY.Key_V)
    assert first.record.isVisible()
    real.qtbot.keyClick(first.record.value, KEY.Key_Return)
    assert first.record.problem.text()
    real.qtbot.keyClicks(first.record.value, "2.5 h")
    real.qtbot.keyClick(first.record.value, KEY.Key_Return)
    real.wait(lambda: first.bar.progress.value == "2.5 h today")
    assert first.record.isHidden()


def test_objectives_move_by_keys(hands: Any) -> None:
    real, page = hands
    held = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    first = block(page)
    real.qtbot.keyClick(first.status, KEY.Key_Down, held)
    real.wait(lambda: page.plan.objectives[1].id == first.objective.id)
    assert first.place == 1


def test_the_sheet_says_what_it_was_worth(hands: Any) -> None:
    real, page = hands
    worth = page.side.worth
    assert worth.figures["roi"][1].text() == "68 %", "468 / 1.08 against 258"
    write(real, worth.rate, "discount_rate", "0")
    real.wait(lambda: worth.figures["roi"][1].text() == "81 %")
    worth.new["benefit"].start()
    assert worth.new["benefit"].words.editor is not None
    worth.new["benefit"].words.editor.setText("Penalties 0 100k")
    real.qtbot.keyClick(worth.new["benefit"].words.editor, KEY.Key_Return)
    real.wait(lambda: len(page.plan.roi.lines) == 3)
    assert page.plan.roi.lines[1].amounts == (0, 100_000_00)


def test_a_risk_leaves_only_when_it_is_let(hands: Any) -> None:
    real, page = hands
    internal = page.side.internal
    line = next(one for one in internal.risks.values() if one.risk.title == "zqriskinternal")
    assert line.leaves.text() == "internal"
    real.qtbot.keyClick(line.leaves, KEY.Key_Space)
    real.wait(lambda: line.leaves.text() == "leaves")


def test_the_list_opens_a_plan_and_filters(hands: Any) -> None:
    real, page = hands
    real.go("plans")
    real.wait(lambda: page.list.rows)
    page.list.filter.setText("nobody")
    assert page.list.table.isHidden()
    assert "nobody" in page.list.empty.more.text()
    page.list.filter.setText("hanbit")
    real.qtbot.keyClick(page.list.table, KEY.Key_Return)
    real.wait(lambda: page.plan is not None)


def test_a_new_plan_says_what_is_missing_and_begins_from_a_template(hands: Any) -> None:
    real, page = hands
    real.go("plans")
    real.desk.actions.run("new_plan")
    real.wait(lambda: page.new.template.count() > 1)
    page.new.submit()
    assert page.new.problem.text() == "Choose the account from the list."
    real.qtbot.keyClicks(page.new.account, "seorak")
    real.wait(lambda: page.new.offers.chosen is not None)
    real.qtbot.keyClick(page.new.account, KEY.Key_Return)
    page.new.template.setCurrentIndex(1)
    real.qtbot.keyClick(page.new.name, KEY.Key_Return)
    real.wait(lambda: page.plan is not None and page.plan.account == "Seorak Foods")
    assert page.plan.objectives, "those of the template"


def test_the_preview_shows_the_pages_and_what_stays(hands: Any) -> None:
    real, page = hands
    real.desk.actions.run("preview_leaving")
    assert page.preview is not None
    real.wait(lambda: page.preview.pages)
    assert page.preview.count.text().startswith("1 page")
    stays = page.preview.stays
    said = [stays.itemAt(number).widget().text() for number in range(stays.count())]
    assert "– 1 internal risk" in said
    real.qtbot.keyClick(page.preview, KEY.Key_Escape)
    assert not page.preview.isVisible()


def test_what_is_typed_stays_with_its_own_plan(hands: Any) -> None:
    real, page = hands
    first = page.plan.id
    made: list[int] = []
    real.workspace.do(
        create_plan,
        account_id=page.plan.account_id,
        name="Another",
        starts_on=NOW.date(),
        done=made.append,
    )
    real.wait(lambda: made)
    page.document.summary.setFocus()
    real.qtbot.keyClicks(page.document.summary, "Mine: ")
    real.go("plans", plan=made[0])
    real.wait(lambda: page.plan is not None and page.plan.id == made[0])
    assert page.document.summary.toPlainText() == ""
    real.go("plans", plan=first)
    real.wait(lambda: page.plan is not None and page.plan.id == first)
    real.wait(lambda: page.document.summary.toPlainText().startswith("Mine: "))


def test_tab_goes_as_one_reads_and_out_again(hands: Any) -> None:
    real, page = hands
    page.document.setFocus()
    said = []
    for _ in range(200):
        focused = QApplication.focusWidget()
        assert focused is not None
        if not page.isAncestorOf(focused):
            break
        said.append(focused.accessibleName())
        real.qtbot.keyClick(focused, KEY.Key_Tab)
    else:
        raise AssertionError("Tab never leaves the plan")
    assert said[0] == "The plan"
    places = [
        next(at for at, name in enumerate(said) if words in name)
        for words in (
            "Kim Ji-woo",
            "Trucks leave on time",
            "dispatch delay",
            "Busan is under 2 h",
            "Load the night shifts",
            "on-time departures",
            "Write an objective",
            "Planner hours",
            "ARR",
            "Internal, never leaves",
        )
        if any(words in name for name in said)
    ]
    assert len(places) >= 9, said
    assert places == sorted(places), said


def test_arrows_and_digits_work_in_the_sheet_as_in_any_sheet(hands: Any) -> None:
    real, page = hands
    hours, fee = (page.side.worth.lines[line.id] for line in page.plan.roi.lines)
    hours.take_year(1)
    real.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Left)
    assert hours.year_at_hand() == 0
    real.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Down)
    assert (hours.year_at_hand(), fee.year_at_hand()) == (None, 0)
    for digit in "300000":
        real.qtbot.keyClicks(QApplication.focusWidget(), digit)
    real.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Up)
    assert hours.year_at_hand() == 0, "Up keeps what is typed and goes on"
    real.wait(lambda: page.plan.roi.lines[1].amounts == (300_000_00,))
    hours.take_year(1)
    real.qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Delete)
    real.wait(lambda: real.said() or page.plan.roi.lines[0].amounts != (0, 468_000_00))
    assert len(page.plan.roi.lines) == 2, "Del empties an amount, not the line"


def test_alt_shift_moves_an_outcome(hands: Any) -> None:
    real, page = hands
    page.acts.add_outcome(page.plan.objectives[0], "Incheon too", lambda _refusal: None)
    real.wait(lambda: len(page.plan.objectives[0].outcomes) == 2)
    second = page.plan.objectives[0].outcomes[1]
    row = block(page).outcomes[second.id]
    row.mark.setFocus()
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    real.qtbot.keyClick(row.mark, KEY.Key_Up, both)
    real.wait(lambda: page.plan.objectives[0].outcomes[0].id == second.id)
    real.workspace.undo()
    real.wait(lambda: page.plan.objectives[0].outcomes[1].id == second.id)


def test_where_there_is_room_the_internal_part_stands_beside_the_figures(hands: Any) -> None:
    real, page = hands
    side = page.side
    assert side.internal.mapTo(side, side.internal.pos()).y() > side.outcomes.height()
    real.window.resize(1920, 1200)
    real.wait(lambda: side.width() > 800)
    corner = QPoint(0, 0)
    real.wait(
        lambda: (
            side.internal.mapTo(side, corner).x()
            > side.worth.mapTo(side, corner).x() + side.worth.width()
        )
    )
    assert page.document.width() > 664
