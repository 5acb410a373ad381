"""Fields as they are typed and as they are stored: text in, value out, or the problem with it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.domain.money import minor_to_text, parse_amount
from csm_desktop.domain.periods import parse_day
from csm_desktop.ui.account.text_box import TextBox
from csm_desktop.ui.shared.nouns import field_title, word
from csm_desktop.ui.shared.widgets import Choice, Field
from csm_desktop.ui.shared.words import tr


class NotReadable(Exception):  # noqa: N818 — it is the user's typing, said at the field
    """What was typed is no value of the field; carries the sentence."""


@dataclass(frozen=True)
class FormField:
    """A field of a form."""

    name: str
    """Its name in the command's values."""
    kind: Kind
    label: str
    choices: tuple[str, ...] = ()
    options: tuple[tuple[object, str], ...] = ()
    """Values to choose from, each with its words; for links to other rows."""
    tall: bool = False
    """A text of several lines, in a box of its own."""


def form_field(noun: str, name: str) -> FormField:
    """A noun's own field."""
    field = next(field for field in FIELDS[noun] if field.name == name)
    return FormField(name, field.kind, field_title(name), field.choices)


def editor_of(field: FormField, value: object, currency: str) -> QWidget:
    """A control that shows the value."""
    if field.kind is Kind.BOOLEAN or field.choices or field.options:
        choice = Choice(field.label, _options(field))
        choice.show_value(value)
        return choice
    if field.tall:
        return TextBox(field.label, typed_text(field, value, currency))
    hint = _HINTS.get(field.kind, "")
    line = Field(field.label, hint=hint)
    line.setText(typed_text(field, value, currency))
    return line


_HINTS = {Kind.DATE: "YYYY-MM-DD", Kind.TIME: "YYYY-MM-DD HH:MM"}


def typed_text(field: FormField, value: object, currency: str) -> str:
    """A value as it would be typed."""
    if value is None:
        return ""
    if field.kind is Kind.MONEY and isinstance(value, int):
        return minor_to_text(value, currency)
    if isinstance(value, datetime):
        return f"{value.astimezone():%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    return str(value)


def value_of(field: FormField, editor: QWidget, currency: str) -> object:
    """What the control holds, as the command wants it; an empty text is None.

    Raises:
        NotReadable: it is no value of the field.
    """
    if isinstance(editor, Choice):
        return editor.currentData()
    assert isinstance(editor, Field | TextBox)
    text = (editor.text() if isinstance(editor, Field) else editor.toPlainText()).strip()
    return read_typed(field, text, currency) if text else None


def read_typed(field: FormField, text: str, currency: str) -> object:
    """The value that a text means; raises :class:`NotReadable`."""
    try:
        if field.kind is Kind.DATE:
            return parse_day(text)
        if field.kind is Kind.TIME:
            return datetime.fromisoformat(text).astimezone(UTC)
        if field.kind is Kind.MONEY:
            return parse_amount(text, currency)
        if field.kind is Kind.INTEGER:
            return int(text.replace(",", "").replace(" ", ""))
        if field.kind is Kind.NUMBER:
            return Decimal(text.replace(",", ""))
    except Refusal:
        if field.kind is Kind.DATE:
            raise NotReadable(tr("Write a day as 2027-03-31.")) from None
        raise NotReadable(tr("Write an amount in {currency}.", currency=currency)) from None
    except (ValueError, ArithmeticError, OverflowError):
        if field.kind is Kind.TIME:
            raise NotReadable(tr("Write a time as 2027-03-31 14:30.")) from None
        raise NotReadable(tr("Write a number.")) from None
    return text


def _options(field: FormField) -> list[tuple[object, str]]:
    if field.options:
        return [(None, "–"), *field.options]
    if field.kind is Kind.BOOLEAN:
        return [(None, tr("not known")), (True, tr("yes")), (False, tr("no"))]
    return [(None, "–"), *((choice, word(choice)) for choice in field.choices)]
