"""Everything a user can tell the program to do: one table, and who does it now.

Menus, the palette, the sheet of keys and tool tips are built from :data:`ACTIONS`; none of them
names an action by itself. A page says how it does an action with :meth:`Registry.handle`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from csm_desktop.ui.shared.words import later, say, tr

Enabled = Callable[[], bool | str]
"""True when the action is possible now; a sentence (or False) when it is not."""

MENUS: dict[str, str] = {
    "book": later("Book"),
    "edit": later("Edit"),
    "account": later("Account"),
    "go": later("Go"),
    "view": later("View"),
    "help": later("Help"),
}
"""Menu → its title, in their order."""


@dataclass(frozen=True)
class Action:
    """One thing to do, wherever it is offered."""

    id: str
    """Name in code and in the list of recent actions."""
    title: str
    """What menus and the palette call it; translated when shown."""
    menu: str
    """Which of :data:`MENUS` has it."""
    shortcuts: tuple[str, ...] = ()
    """Keys in Qt's portable text; the first one is shown."""
    icon: str = ""
    """A drawing in ``resources/icons``."""
    where: str = ""
    """Page that has it; empty means every page."""
    needs: str = ""
    """``book`` or ``selection``: what must be there before it makes sense."""
    single_letter: bool = False
    """The first key is a letter alone: it counts only where no text has the focus."""
    tip: str = ""
    """A sentence more, when the title does not say it all."""


ACTIONS: tuple[Action, ...] = (
    Action("new_book", later("New book…"), "book", ("Ctrl+Shift+N",), "file-plus"),
    Action("open_book", later("Open a book…"), "book", ("Ctrl+O",), "folder-open"),
    Action("open_sample", later("Open the sample"), "book", (), "play"),
    Action("start_from_files", later("Start a book from files…"), "book", (), "file-spreadsheet"),
    Action("import_files", later("Import files…"), "book", ("Ctrl+I",), "import", needs="book"),
    Action("paste_table", later("Import from the clipboard"), "book", (), "import", needs="book"),
    Action("watch_folder", later("Watch a folder for new files…"), "book", (), "eye", needs="book"),
    Action(
        "export_rows",
        later("Export this list…"),
        "book",
        ("Ctrl+Shift+E",),
        "download",
        needs="book",
    ),
    Action("export_vcard", later("Export as vCard…"), "book", (), "download", where="contacts"),
    Action("make_pdf", later("Make a PDF…"), "book", ("Ctrl+P",), "file", needs="book"),
    Action("export_calendar", later("Export as calendar…"), "book", (), "calendar", needs="book"),
    Action("close_book", later("Close the book"), "book", ("Ctrl+W",), "x", needs="book"),
    Action("quit", later("Quit"), "book", ("Ctrl+Q",), "log-out"),
    Action("undo", later("Undo"), "edit", ("Ctrl+Z",), "undo-2", needs="book"),
    Action("redo", later("Redo"), "edit", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2", needs="book"),
    Action("filter", later("Filter"), "edit", ("/", "Ctrl+F"), "list-filter", single_letter=True),
    Action("select_all", later("Select all"), "edit", ("Ctrl+A",)),
    Action("copy", later("Copy"), "edit", ("Ctrl+C",), "copy"),
    Action("new_account", later("New account"), "account", ("Ctrl+N",), "plus", needs="book"),
    Action(
        "edit",
        later("Edit"),
        "account",
        ("E", "F2"),
        "pencil",
        needs="selection",
        single_letter=True,
    ),
    Action(
        "new_note",
        later("Write a note"),
        "account",
        ("N",),
        "sticky-note",
        needs="book",
        single_letter=True,
    ),
    Action(
        "new_note_apart",
        later("Write a note in its own window"),
        "account",
        ("Shift+N",),
        "app-window",
        where="account",
        needs="book",
    ),
    Action(
        "capture",
        later("Capture in one line"),
        "account",
        ("C",),
        "zap",
        needs="book",
        single_letter=True,
    ),
    Action(
        "new_task",
        later("New task"),
        "account",
        ("T",),
        "check",
        needs="book",
        single_letter=True,
    ),
    Action("done", later("Done"), "account", ("D",), "check", single_letter=True),
    Action("snooze", later("Snooze"), "account", ("S",), "clock", single_letter=True),
    Action(
        "replan", later("Plan anew"), "account", ("R",), "calendar", "tasks", single_letter=True
    ),
    Action(
        "renewal_won",
        later("Close the renewal as won…"),
        "account",
        ("W",),
        "check",
        needs="selection",
        single_letter=True,
    ),
    Action(
        "renewal_lost",
        later("Close the renewal as lost…"),
        "account",
        ("L",),
        "x",
        needs="selection",
        single_letter=True,
    ),
    Action(
        "renewal_reopen",
        later("Reopen the renewal"),
        "account",
        ("U",),
        "undo-2",
        needs="selection",
        single_letter=True,
    ),
    Action(
        "make_brief",
        later("Make a renewal brief…"),
        "account",
        ("B",),
        "file",
        needs="book",
        single_letter=True,
    ),
    Action("hand_over", later("Hand over this account…"), "account", (), "package", needs="book"),
    Action(
        "give_pulse",
        later("Give a pulse…"),
        "account",
        ("P",),
        "heart-pulse",
        needs="book",
        single_letter=True,
    ),
    Action("override_health", later("Override the health…"), "account", (), "shield", needs="book"),
    Action(
        "start_playbook",
        later("Start a playbook…"),
        "account",
        ("Shift+P",),
        "list-checks",
        needs="book",
    ),
    Action("log_conversation", later("Log a call…"), "account", ("Shift+C",), "phone", "account"),
    Action("new_feedback", later("Take down feedback…"), "account", (), "megaphone", "account"),
    Action(
        "take_feedback",
        later("Take feedback from this…"),
        "account",
        ("F",),
        "megaphone",
        where="account",
        single_letter=True,
    ),
    Action("new_opportunity", later("New opportunity…"), "account", (), "trending-up", "account"),
    Action("new_advocacy", later("New advocacy…"), "account", (), "award", "account"),
    Action("new_order", later("New order…"), "account", (), "shopping-cart", "account"),
    Action("new_invoice", later("New invoice…"), "account", (), "receipt-text", "account"),
    Action("new_project", later("New onboarding project…"), "account", (), "flag", needs="book"),
    Action("new_plan", later("New success plan…"), "account", (), "target", needs="book"),
    Action(
        "new_objective",
        later("New objective"),
        "account",
        ("O",),
        "plus",
        where="plans",
        single_letter=True,
    ),
    Action("preview_leaving", later("Preview what leaves"), "account", (), "eye", where="plans"),
    Action("new_rule", later("New rule…"), "account", (), "plus", where="playbooks"),
    Action("use_model", later("Use this health model"), "account", (), "check", where="health"),
    Action("drop_draft", later("Throw the draft away"), "account", (), "x", where="health"),
    Action("open", later("Open"), "account", ("Return", "Enter"), "arrow-right", where="accounts"),
    Action("peek", later("Peek"), "account", ("Space",), "eye", "accounts", single_letter=True),
    Action("save_segment", later("Save as a segment…"), "account", (), "star", "accounts"),
    Action("choose_columns", later("Choose columns…"), "account", (), "columns-3", "accounts"),
    Action("delete", later("Delete"), "account", ("Delete",), "trash-2", needs="selection"),
    Action("go_today", later("Today"), "go", ("Ctrl+1",), "sun", needs="book"),
    Action("go_accounts", later("Accounts"), "go", ("Ctrl+2",), "building-2", needs="book"),
    Action("go_onboarding", later("Onboarding"), "go", ("Ctrl+3",), "flag", needs="book"),
    Action("go_renewals", later("Renewals"), "go", ("Ctrl+4",), "refresh-cw", needs="book"),
    Action("go_health", later("Health"), "go", ("Ctrl+5",), "activity", needs="book"),
    Action("go_plans", later("Plans"), "go", ("Ctrl+6",), "target", needs="book"),
    Action("go_portfolio", later("Portfolio"), "go", ("Ctrl+7",), "chart-column", needs="book"),
    Action("go_notes", later("Notes"), "go", ("Ctrl+8",), "sticky-note", needs="book"),
    Action("go_tasks", later("Tasks"), "go", ("Ctrl+9",), "square-check", needs="book"),
    Action("go_contacts", later("Contacts"), "go", ("Ctrl+Shift+C",), "users", needs="book"),
    Action(
        "go_playbooks", later("Playbooks"), "go", ("Ctrl+Shift+P",), "list-checks", needs="book"
    ),
    Action("go_library", later("Library"), "go", ("Ctrl+Shift+B",), "book-open", needs="book"),
    Action("go_import", later("Import"), "go", ("Ctrl+Shift+I",), "import", needs="book"),
    Action(
        "show_unmatched", later("Rows that wait for an account"), "go", (), "clock", needs="book"
    ),
    Action(
        "show_precedence", later("When two systems disagree"), "go", (), "list-checks", needs="book"
    ),
    Action("go_export", later("Export"), "go", ("Ctrl+Shift+X",), "file-output", needs="book"),
    Action("go_history", later("History"), "go", ("Ctrl+H",), "history", needs="book"),
    Action(
        "go_preferences",
        later("Preferences"),
        "go",
        ("Ctrl+,",),
        "sliders-horizontal",
        needs="book",
    ),
    Action("back", later("Back"), "go", ("Alt+Left",), "chevron-left"),
    Action("forward", later("Forward"), "go", ("Alt+Right",), "chevron-right"),
    Action("next", later("Next"), "go", ("J",), "arrow-down", single_letter=True),
    Action("previous", later("Previous"), "go", ("K",), "arrow-up", single_letter=True),
    Action("see_as_of", later("See the book as of a date…"), "view", ("Ctrl+D",), "calendar-clock"),
    Action("back_to_today", later("Back to today"), "view", (), "calendar-check"),
    Action("compare_dates", later("Compare two dates…"), "view", ("Ctrl+Shift+D",), "git-compare"),
    Action("present", later("Present"), "view", ("F5",), "presentation", where="portfolio"),
    Action("palette", later("Search or do…"), "view", ("Ctrl+K",), "search"),
    Action("fold_sidebar", later("Fold the side bar"), "view", ("Ctrl+B",), "panel-left"),
    Action("hide_side", later("Hide the side of the note"), "view", ("Ctrl+.",), where="account"),
    Action("switch_theme", later("Light or dark"), "view", ("Ctrl+Shift+L",), "sun-moon"),
    Action("zoom_in", later("Larger"), "view", ("Ctrl++", "Ctrl+="), "zoom-in"),
    Action("zoom_out", later("Smaller"), "view", ("Ctrl+-",), "zoom-out"),
    Action("zoom_reset", later("Usual size"), "view", ("Ctrl+0",), "search"),
    Action("show_keys", later("Keys"), "help", ("F1",), "keyboard"),
    Action("show_report", later("Show the last problem report"), "help", (), "file"),
)
"""Every action; the order is that of the menus."""

BY_ID: dict[str, Action] = {action.id: action for action in ACTIONS}
"""Id → action."""


@dataclass(frozen=True)
class _Handler:
    run: Callable[[], object]
    enabled: Enabled | None
    on: QWidget | None


class Registry(QObject):
    """Who does each action now: the window, or the page that is shown.

    Signals:
        ran: id of an action that was done, for the list of recent ones.
    """

    ran = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handlers: dict[str, list[_Handler]] = {}
        self._made: dict[str, QAction] = {}
        self._page: QWidget | None = None

    def handle(
        self,
        action_id: str,
        run: Callable[[], object],
        *,
        enabled: Enabled | None = None,
        on: QWidget | None = None,
    ) -> None:
        """Say how an action is done: ``on`` a page while it is shown, or anywhere without ``on``.

        A page comes before the window. ``enabled`` gives True, or the reason why not.
        """
        assert action_id in BY_ID, action_id
        self._handlers.setdefault(action_id, []).append(_Handler(run, enabled, on))
        if on is not None:
            on.destroyed.connect(lambda: self._forget(action_id, run))
        if action_id in self._made:
            self._made[action_id].setEnabled(self._handler(action_id) is not None)

    def show_page(self, page: QWidget | None) -> None:
        """From now on this page's handlers count."""
        self._page = page
        self.enable_keys()

    def reason_against(self, action_id: str) -> str | None:
        """None when the action can be done now, else why not (empty when nothing does it here)."""
        handler = self._handler(action_id)
        if handler is None:
            return ""
        answer = handler.enabled() if handler.enabled is not None else True
        if answer is True:
            return None
        return answer if isinstance(answer, str) else ""

    def possible(self) -> list[Action]:
        """The actions that can be done now, in the order of the table."""
        return [action for action in ACTIONS if self.reason_against(action.id) is None]

    def run(self, action_id: str) -> bool:
        """Do the action if it can be done now; says whether it was done."""
        handler = self._handler(action_id)
        if handler is None or self.reason_against(action_id) is not None:
            return False
        handler.run()
        self.ran.emit(action_id)
        return True

    def install(self, window: QWidget) -> dict[str, QAction]:
        """Give the window every action with its keys, and return them for its menus."""
        made = {action.id: self._make(action, window) for action in ACTIONS}
        window.addActions(list(made.values()))
        return made

    def _make(self, action: Action, window: QWidget) -> QAction:
        made = QAction(say(action.title), window)
        made.setShortcuts([QKeySequence(keys) for keys in action.shortcuts])
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.setAutoRepeat(action.id in {"next", "previous", "undo", "redo", "zoom_in", "zoom_out"})
        made.triggered.connect(lambda: self.run(action.id))
        made.setEnabled(self._handler(action.id) is not None)
        self._made[action.id] = made
        return made

    def enable_keys(self) -> None:
        """Keep the keys that something answers here, and no others."""
        # A key that nothing answers here must reach the list or field that has the focus.
        for action_id, made in self._made.items():
            made.setEnabled(self._handler(action_id) is not None)

    def _handler(self, action_id: str) -> _Handler | None:
        candidates = self._handlers.get(action_id, [])
        own = [handler for handler in candidates if handler.on is not None]
        for handler in own:
            if handler.on is self._page:
                return handler
        return next((handler for handler in candidates if handler.on is None), None)

    def _forget(self, action_id: str, run: Callable[[], object]) -> None:
        kept = [handler for handler in self._handlers[action_id] if handler.run is not run]
        self._handlers[action_id] = kept


def is_for_widget(event: QKeyEvent, widget: QWidget | None) -> bool:
    """Whether a key belongs to the widget with the focus and not to the action that has it.

    Letters, Enter and Delete belong to a text being written, Space to a button, letters to a
    choice, which goes to what they begin. Qt itself keeps letters for text fields, but none of the
    others.
    """
    plain = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    if event.modifiers() & ~plain:
        return False
    if writes_text(widget):
        return event.key() not in _FUNCTION_KEYS
    if isinstance(widget, QComboBox):
        return event.text().isprintable() and bool(event.text())
    return event.key() == Qt.Key.Key_Space and isinstance(widget, QAbstractButton)


def writes_text(widget: QWidget | None) -> bool:
    """Whether keys write text into this widget, so that a letter is a letter."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QComboBox) and widget.isEditable()


_FUNCTION_KEYS = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)


def keys_text(action: Action) -> str:
    """The action's first keys as this system writes them: ``Ctrl K``, ``⌘K``."""
    if not action.shortcuts:
        return ""
    native = QKeySequence(action.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("+", " ", native.count("+", 0, -1))


def tool_tip(action_id: str) -> str:
    """Title and keys of an action, for the button that does it."""
    action = BY_ID[action_id]
    keys = keys_text(action)
    title = say(action.title).rstrip("…")
    return tr("{title} ({keys})", title=title, keys=keys) if keys else title
