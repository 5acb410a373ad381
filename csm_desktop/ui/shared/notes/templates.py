"""The template of a note: chosen from a menu, filled for its account; own ones are saved here."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from csm_desktop.domain.errors import SENTENCES, Refusal
from csm_desktop.operations.note_follow_ups import PreparedNote, prepare_note
from csm_desktop.operations.templates import (
    PLAIN,
    NoteTemplate,
    delete_template,
    list_templates,
    save_template,
)
from csm_desktop.ui.shared.menu import MenuChip
from csm_desktop.ui.shared.notes.note_values import NoteValues
from csm_desktop.ui.shared.offers import Offer
from csm_desktop.ui.shared.words import say, tr
from csm_desktop.workspace import Workspace


class TemplateMenu(QObject):
    """What can be chosen, and what was.

    Signals:
        filled (PreparedNote): what the chosen template begins a note of this account with.
        refused (str): why that was not done.
    """

    filled = Signal(object)
    refused = Signal(str)

    def __init__(
        self, workspace: Workspace, chip: MenuChip, now: Callable[[], NoteValues], language: str
    ) -> None:
        super().__init__(chip)
        self._workspace = workspace
        self._chip = chip
        self._now = now
        self._language = language
        self._templates: Sequence[NoteTemplate] = ()
        self.name: str | None = None
        """Key of the template that the note began with."""
        chip.chosen.connect(self.take)

    def begin(self, name: str | None) -> None:
        """For a note that began with the template of this key."""
        self.name = name
        self._show()
        self._workspace.ask(list_templates, self._take_templates, language=self._language)

    def prepare(self, account_id: int, receive: Callable[[PreparedNote], None]) -> None:
        """Ask what earlier notes left open, for a new note without a template."""
        self._workspace.ask(
            prepare_note,
            receive,
            account_id=account_id,
            meeting_id=self._now().meeting_id,
            language=self._language,
        )

    def offers(self) -> Sequence[Offer]:
        """The templates, for the menu in the text."""
        return [
            Offer(template.name, tr("template"), ("template", template.key))
            for template in self._choices()
        ]

    def take(self, key: object) -> None:
        """Fill the template that was chosen."""
        if not isinstance(key, str):
            self.name = None
            self._show()
            return
        now = self._now()
        self._workspace.ask(
            prepare_note,
            partial(self._take_filled, key),
            account_id=now.account_id,
            template=key,
            meeting_id=now.meeting_id,
            language=self._language,
        )

    def _take_filled(self, key: str, prepared: PreparedNote) -> None:
        if isValid(self):
            self.name = key
            self._show()
            self.filled.emit(prepared)

    def _take_templates(self, templates: Sequence[NoteTemplate]) -> None:
        self._templates = templates
        self._show()

    def _choices(self) -> list[NoteTemplate]:
        return [template for template in self._templates if template.key != PLAIN]

    def _show(self) -> None:
        choices = self._choices()
        self._chip.options = [(None, tr("none")), *((each.key, each.name) for each in choices)]
        own = [each for each in choices if each.row_id is not None]
        self._chip.more = [
            (tr("Save this note as a template"), self.save),
            *(
                (tr("Delete the template {name}", name=each.name), partial(self._delete, each.name))
                for each in own
            ),
        ]
        named = next((each.name for each in choices if each.key == self.name), self.name)
        self._chip.show_value(self.name, named or tr("none"))

    def save(self) -> None:
        """Keep the text as a template of the user's own, called as the note is."""
        now = self._now()
        name = now.text.strip().partition("\n")[0].lstrip("# ")
        self._workspace.do(
            save_template,
            name=name,
            text=now.text,
            note_kind=now.kind,
            visibility=now.visibility,
            done=lambda _row: self.begin(self.name),
            refused=self._refuse,
        )

    def _delete(self, name: str) -> None:
        self._workspace.do(
            delete_template,
            name=name,
            done=lambda _none: self.begin(None if self.name == name else self.name),
            refused=self._refuse,
        )

    def _refuse(self, refusal: Refusal) -> None:
        if isValid(self):
            self.refused.emit(say(SENTENCES[refusal.code], **refusal.values))
