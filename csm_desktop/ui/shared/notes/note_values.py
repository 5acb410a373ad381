"""What the note editor is given and holds, and the words for its days and times."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from typing import Any, Protocol

from csm_desktop import format as written
from csm_desktop.operations.attendees import Attendee
from csm_desktop.operations.drafts import Draft
from csm_desktop.operations.notes import NoteRow
from csm_desktop.ui.theme import Theme
from csm_desktop.workspace import Workspace


class NoteDesk(Protocol):
    """What the editor needs of the desk."""

    @property
    def workspace(self) -> Workspace:
        """The open book."""

    @property
    def theme(self) -> Theme:
        """Language, colours and sizes."""


@dataclass(frozen=True)
class NoteValues:
    """A note as it is being written."""

    account_id: int
    text: str = ""
    """As typed: the title is its first line."""
    kind: str = "meeting"
    visibility: str = "internal"
    noted_at: datetime | None = None
    """When it took place; None is now."""
    started_by: str | None = None
    sentiment: str | None = None
    attendees: tuple[int | str, ...] = ()
    """Contacts by their ids, others by name."""
    template: str | None = None
    """Name of the template it began with."""
    meeting_id: int | None = None
    """The meeting it is written about."""
    carried: tuple[int, ...] = ()
    """Tasks of earlier notes that its text began with."""
    note_id: int | None = None
    """The note it replaces; None for a new one."""
    draft_id: int | None = None
    """The draft it goes on with."""

    def draft_fields(self) -> dict[str, object]:
        """What a draft keeps of it besides text, kind and visibility."""
        return {
            "attendees": list(self.attendees),
            "started_by": self.started_by,
            "sentiment": self.sentiment,
            "template": self.template,
            "noted_at": self.noted_at,
            "meeting_id": self.meeting_id,
            "carried": list(self.carried),
        }

    def said(self) -> dict[str, Any]:
        """What a note is made of, new or edited."""
        return {
            "text": self.text,
            "kind": self.kind,
            "visibility": self.visibility,
            "attendees": self.attendees,
            "started_by": None if self.kind == "internal note" else self.started_by,
            "sentiment": self.sentiment,
            "template": self.template,
            "noted_at": self.noted_at,
        }


def of_note(note: NoteRow) -> NoteValues:
    """A note of the book, to be edited."""
    return NoteValues(
        account_id=note.account_id,
        text="\n".join(filter(None, (note.title, note.text))),
        kind=note.kind,
        visibility=note.visibility,
        noted_at=note.noted_at,
        started_by=note.started_by,
        sentiment=note.sentiment,
        attendees=_people(note.attendees),
        template=note.template,
        note_id=note.id,
    )


def of_draft(draft: Draft) -> NoteValues:
    """A draft that goes on."""
    held = dict(draft.fields)
    for name in ("attendees", "carried"):
        held[name] = tuple(held.get(name) or ())
    return NoteValues(
        account_id=draft.account_id,
        text=draft.text,
        kind=draft.kind,
        visibility=draft.visibility,
        note_id=None if draft.note_gone else draft.note_id,
        draft_id=draft.id,
        **held,
    )


def _people(attendees: Sequence[Attendee]) -> tuple[int | str, ...]:
    return tuple(each.contact_id or each.name for each in attendees)


def locale_of(language: str) -> str:
    """The language's way to write numbers and days; English where there is none."""
    return language if language in written.LOCALES else "en"


def zone_here() -> tzinfo:
    """The zone of this computer."""
    zone = datetime.now(UTC).astimezone().tzinfo
    assert zone is not None
    return zone


def local_day_of(moment: datetime) -> date:
    """The day of a moment where the reader is."""
    return moment.astimezone().date()


def time_words(moment: datetime, language: str) -> str:
    """The time of day of a moment, where the reader is."""
    return written.time_of_day(moment, zone_here(), locale_of(language))


def moment_words(moment: datetime, today: date, language: str) -> str:
    """A moment as short as it can be said: today's without its day."""
    if local_day_of(moment) == today:
        return time_words(moment, language)
    return written.moment(moment, zone_here(), locale_of(language))


def moved_to(moment: datetime | None, day: date) -> datetime:
    """The moment on another day, at the same time of day where the reader is."""
    local = (moment or datetime.now(UTC)).astimezone()
    naive = datetime.combine(day, local.time().replace(tzinfo=None))
    return naive.astimezone().astimezone(UTC)
