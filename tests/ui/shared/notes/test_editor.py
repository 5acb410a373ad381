"""The editor on a real book: what is kept, made and offered, and windows of its own."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csm_desktop.database.store import Store
from csm_desktop.operations.attachments import list_attachments
from csm_desktop.operations.drafts import read_draft
from csm_desktop.operations.meetings import Attendee, create_meeting, read_meeting
from csm_desktop.operations.notes import NoteRow, list_notes, read_note
from csm_desktop.operations.tasks import TaskRow, list_tasks
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.notes import keeping
from csm_desktop.ui.shared.notes.editor import NoteEditor
from csm_desktop.ui.shared.notes.note_values import NoteValues, of_draft, of_note
from csm_desktop.ui.shared.notes.note_window import NoteWindow, drafts_in_windows
from tests.support.account_book import EMPTY, HANBIT, NOW, TODAY

WAIT_MS = 10_000


@pytest.fixture
def editor(open_desk: Desk, qtbot: QtBot) -> NoteEditor:
    made = NoteEditor(open_desk)
    qtbot.addWidget(made)
    made.resize(1080, 600)
    made.show()
    return made


def begin(editor: NoteEditor, qtbot: QtBot, account: int = EMPTY) -> None:
    editor.begin(NoteValues(account, started_by="us"))
    qtbot.waitUntil(lambda: bool(editor.templates.offers()), timeout=WAIT_MS)


def finish(editor: NoteEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.closed, timeout=WAIT_MS):
        qtbot.keyClick(editor.text, Qt.Key.Key_Escape)


def notes(reading: Store, account: int = EMPTY) -> tuple[NoteRow, ...]:
    found: tuple[NoteRow, ...] = reading.ask(list_notes, today=TODAY, account_id=account)
    return found


def tasks(reading: Store, account: int = EMPTY) -> list[str]:
    rows: tuple[TaskRow, ...] = reading.ask(list_tasks, today=TODAY, account_id=account)
    return [row.title for row in rows]


def test_every_field_is_in_the_draft_and_comes_back(
    editor: NoteEditor, qtbot: QtBot, reading: Store
) -> None:
    begin(editor, qtbot, HANBIT)
    qtbot.waitUntil(lambda: bool(editor.side.persons), timeout=WAIT_MS)
    editor.text.show_text("")
    qtbot.keyClicks(editor.text, "Talk")
    editor.head.kind._take("call")
    editor.head.started._take("them")
    editor.side.tick(1, True)
    editor.side._add("Somebody Else")
    editor.side._choose_mood("negative", True)
    qtbot.waitUntil(lambda: editor.state.text().startswith("Kept"), timeout=WAIT_MS)
    draft = reading.ask(read_draft, account_id=HANBIT)
    again = of_draft(draft)
    assert (again.text, again.kind, again.started_by) == ("Talk", "call", "them")
    assert (again.sentiment, again.attendees) == ("negative", (1, "Somebody Else"))
    finish(editor, qtbot)
    note = next(note for note in notes(reading, HANBIT) if note.title == "Talk")
    assert (note.kind, note.started_by, note.sentiment) == ("call", "them", "negative")
    assert [person.name for person in note.attendees] == ["Kim Ji-woo", "Somebody Else"]


def test_a_key_is_kept_within_two_seconds() -> None:
    assert keeping.KEEP_AFTER_MS <= keeping.KEEP_AT_MOST_MS <= 1000


def test_what_the_text_holds_is_shown_and_made_when_it_closes(
    editor: NoteEditor, qtbot: QtBot, reading: Store
) -> None:
    begin(editor, qtbot)
    editor.text.insertPlainText("QBR\n- [ ] Send ROI due 2026-12-01\n! budget\nDecision: go")
    qtbot.waitUntil(lambda: editor.side.found.count.text() == "3", timeout=WAIT_MS)
    assert editor.side.make.text() == "Make 1 task"
    assert tasks(reading) == []
    finish(editor, qtbot)
    assert tasks(reading) == ["Send ROI"]
    assert len(notes(reading)) == 1


def test_tasks_can_be_made_at_once_and_the_note_goes_on(
    editor: NoteEditor, qtbot: QtBot, reading: Store
) -> None:
    begin(editor, qtbot)
    editor.text.insertPlainText("QBR\n- [ ] Send ROI")
    qtbot.waitUntil(editor.side.make.isVisible, timeout=WAIT_MS)
    qtbot.mouseClick(editor.side.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks(reading) == ["Send ROI"], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not editor.side.make.isVisible(), timeout=WAIT_MS)
    assert editor.note is not None
    qtbot.keyClicks(editor.text, " today")
    finish(editor, qtbot)
    assert tasks(reading) == ["Send ROI today"]
    assert len(notes(reading)) == 1


def test_a_slash_offers_templates_and_enter_fills_one(editor: NoteEditor, qtbot: QtBot) -> None:
    begin(editor, qtbot)
    qtbot.keyClicks(editor.text, "/qbr")
    offers = editor._completion.list
    assert offers.isVisible()
    chosen = offers.chosen
    assert chosen is not None and chosen.text.startswith("QBR")
    qtbot.keyClick(editor.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(editor.text.toPlainText()) > 40, timeout=WAIT_MS)
    assert "/qbr" not in editor.text.toPlainText()
    assert editor.templates.name is not None


def test_an_at_completes_a_contact_and_ticks_them(editor: NoteEditor, qtbot: QtBot) -> None:
    begin(editor, qtbot, HANBIT)
    qtbot.waitUntil(lambda: bool(editor.side.persons), timeout=WAIT_MS)
    editor.text.show_text("")
    qtbot.keyClicks(editor.text, "with @par")
    assert editor._completion.list.isVisible()
    qtbot.keyClick(editor.text, Qt.Key.Key_Tab)
    assert editor.text.toPlainText() == "with @Park Sang-hyun "
    assert 2 in editor.side.attendees


def test_escape_closes_the_offers_before_the_note(editor: NoteEditor, qtbot: QtBot) -> None:
    begin(editor, qtbot)
    qtbot.keyClicks(editor.text, "/")
    assert editor._completion.list.isVisible()
    qtbot.keyClick(editor.text, Qt.Key.Key_Escape)
    assert not editor._completion.list.isVisible()
    assert editor.note is not None


def test_open_follow_ups_are_carried_and_move_to_the_new_note(
    editor: NoteEditor, qtbot: QtBot, reading: Store
) -> None:
    begin(editor, qtbot)
    editor.text.insertPlainText("First\n- [ ] Send ROI")
    finish(editor, qtbot)
    editor.begin(NoteValues(EMPTY))
    qtbot.keyClicks(editor.text, "Second")
    qtbot.waitUntil(lambda: "Send ROI" in editor.text.toPlainText(), timeout=WAIT_MS)
    assert editor.text.toPlainText().startswith("Second")
    assert not editor.side.make.isVisible()
    finish(editor, qtbot)
    rows: tuple[TaskRow, ...] = reading.ask(list_tasks, today=TODAY, account_id=EMPTY)
    assert [(row.title, row.note) for row in rows] == [("Send ROI", "Second")]


def test_follow_ups_that_were_only_filled_in_make_no_draft_and_no_new_tasks(
    editor: NoteEditor, qtbot: QtBot, reading: Store
) -> None:
    begin(editor, qtbot)
    editor.text.insertPlainText("First\n- [ ] Send ROI")
    finish(editor, qtbot)
    begin(editor, qtbot)
    qtbot.waitUntil(lambda: "Send ROI" in editor.text.toPlainText(), timeout=WAIT_MS)
    qtbot.wait(keeping.KEEP_AT_MOST_MS + 200)
    assert reading.ask(read_draft, account_id=EMPTY) is None
    qtbot.keyClicks(editor.text, "Second")
    qtbot.waitUntil(lambda: editor.state.text().startswith("Kept"), timeout=WAIT_MS)
    editor.leave()
    editor.begin(of_draft(reading.ask(read_draft, account_id=EMPTY)), kept=True)
    qtbot.waitUntil(lambda: editor._made == {"Send ROI"}, timeout=WAIT_MS)
    assert not editor.side.make.isVisible()


def test_files_wait_for_the_note_and_are_then_attached(
    editor: NoteEditor, qtbot: QtBot, reading: Store, tmp_path: Path
) -> None:
    file = tmp_path / "offer.txt"
    file.write_bytes(b"one offer")
    begin(editor, qtbot)
    editor.text.insertPlainText("With a file")
    editor.text.files_given.emit([file])
    qtbot.waitUntil(lambda: len(editor.files.rows) == 1, timeout=WAIT_MS)
    note = notes(reading)[0]
    rows = reading.ask(list_attachments, noun="note", row_id=note.id)
    assert [(row.name, row.size_bytes) for row in rows] == [("offer.txt", 9)]
    copies: list[Path] = []
    editor.files.open_copy(editor.files.rows[0], copies.append)
    qtbot.waitUntil(lambda: bool(copies), timeout=WAIT_MS)
    assert copies[0].read_bytes() == b"one offer"
    assert copies[0] != file


def test_a_file_that_is_not_there_is_said(editor: NoteEditor, qtbot: QtBot, tmp_path: Path) -> None:
    begin(editor, qtbot)
    editor.text.insertPlainText("With a file")
    editor.text.files_given.emit([tmp_path / "gone.txt"])
    qtbot.waitUntil(editor.files.problem.isVisible, timeout=WAIT_MS)
    assert "gone.txt" in editor.files.problem.text()


def test_control_and_a_full_stop_hides_the_side(editor: NoteEditor, qtbot: QtBot) -> None:
    begin(editor, qtbot)
    for hidden in (True, False):
        qtbot.keyClick(editor.text, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
        assert editor.side.isHidden() == hidden


def test_the_day_can_be_typed_and_a_wrong_one_is_said(
    editor: NoteEditor, qtbot: QtBot, reading: Store
) -> None:
    begin(editor, qtbot)
    qtbot.keyClicks(editor.text, "Then")
    editor.head._open_field()
    editor.head.other_day.setText("soon")
    qtbot.keyClick(editor.head.other_day, Qt.Key.Key_Return)
    assert editor.head.other_day.accessibleDescription()
    editor.head.other_day.setText("2026-11-03")
    qtbot.keyClick(editor.head.other_day, Qt.Key.Key_Return)
    finish(editor, qtbot)
    assert notes(reading)[0].noted_at.astimezone().date().isoformat() == "2026-11-03"


def test_an_edited_note_keeps_what_was_not_touched(
    editor: NoteEditor, qtbot: QtBot, reading: Store
) -> None:
    before = reading.ask(read_note, note_id=2)
    editor.begin(of_note(before))
    qtbot.keyClicks(editor.text, "!")
    finish(editor, qtbot)
    after = reading.ask(read_note, note_id=2)
    assert after.text == before.text + "!"
    for name in ("title", "kind", "visibility", "noted_at", "started_by", "sentiment", "attendees"):
        assert getattr(after, name) == getattr(before, name), name


def test_closing_the_own_window_finishes_the_note(
    open_desk: Desk, qtbot: QtBot, reading: Store
) -> None:
    main = QWidget()
    qtbot.addWidget(main)
    main.show()
    window = NoteWindow(open_desk, "Empty Co", main)
    window.open_note(NoteValues(EMPTY))
    qtbot.keyClicks(window.editor.text, "Apart")
    with qtbot.waitSignal(window.saved, timeout=WAIT_MS):
        window.close()
    assert [note.title for note in notes(reading)] == ["Apart"]
    assert drafts_in_windows() == set()


def test_the_own_window_keeps_a_draft_when_the_main_window_closes(
    open_desk: Desk, qtbot: QtBot, reading: Store
) -> None:
    main = QWidget()
    qtbot.addWidget(main)
    main.show()
    window = NoteWindow(open_desk, "Empty Co", main)
    window.open_note(NoteValues(EMPTY))
    qtbot.keyClicks(window.editor.text, "Half")
    main.close()
    qtbot.waitUntil(lambda: reading.ask(read_draft, account_id=EMPTY) is not None, timeout=WAIT_MS)
    assert notes(reading) == ()


def test_the_own_window_goes_with_the_book(open_desk: Desk, qtbot: QtBot) -> None:
    main = QWidget()
    qtbot.addWidget(main)
    window = NoteWindow(open_desk, "Empty Co", main)
    window.open_note(NoteValues(EMPTY))
    qtbot.keyClicks(window.editor.text, "Half")
    qtbot.waitUntil(lambda: bool(drafts_in_windows()), timeout=WAIT_MS)
    open_desk.workspace.close()
    assert drafts_in_windows() == set()


def test_everything_that_takes_keys_has_a_name(editor: NoteEditor, qtbot: QtBot) -> None:
    begin(editor, qtbot, HANBIT)
    qtbot.waitUntil(lambda: bool(editor.side.persons), timeout=WAIT_MS)
    nameless = [
        type(widget).__name__
        for widget in editor.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.accessibleName()
    ]
    assert nameless == []


def test_a_note_about_a_meeting_begins_with_it_and_stays_linked(
    editor: NoteEditor, qtbot: QtBot, reading: Store
) -> None:
    made: list[int] = []
    editor._workspace.do(
        create_meeting,
        values={"title": "Quarterly review", "account_id": HANBIT, "starts_at": NOW},
        attendees=[Attendee(1, None, None)],
        done=made.append,
    )
    qtbot.waitUntil(lambda: bool(made), timeout=WAIT_MS)
    editor.begin(NoteValues(HANBIT, meeting_id=made[0]))
    qtbot.waitUntil(lambda: 1 in editor.side.attendees, timeout=WAIT_MS)
    qtbot.waitUntil(editor.side.linked.isVisible, timeout=WAIT_MS)
    assert editor.side.linked.text() == "Quarterly review, 21 Nov 2026"
    qtbot.keyClicks(editor.text, "Went well. ")
    finish(editor, qtbot)
    meeting = reading.ask(read_meeting, meeting_id=made[0])
    assert meeting is not None and meeting.note_id is not None
