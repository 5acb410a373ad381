"""Files that no profile knows: what the rows are and what the columns mean, guessed and said.

Header words of five languages (``resources/words/headers.json``) propose a meaning, the values
must bear it out. The guess is an ordinary profile: shown, changed by the user, and remembered as
one of their own (``memory``).
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from csm_desktop.exchange.guess_reading import Reading, custom_kind, field_column, read_noun
from csm_desktop.exchange.guess_words import (
    GENERIC,
    currency_of_header,
    noun_words,
    spoken,
    vocabulary,
)
from csm_desktop.exchange.plan import unique_headers
from csm_desktop.exchange.problem_rows import WHAT_IS_WRONG
from csm_desktop.exchange.profile import (
    Condition,
    Derived,
    Link,
    Part,
    Profile,
    ProfileColumn,
    RowShape,
    Target,
    normal,
)
from csm_desktop.exchange.records import Said
from csm_desktop.exchange.value_shapes import looks_like_data
from csm_desktop.exchange.values import EMPTY_MARKS

LEAST_SCORE = 2
MOST_CUSTOMS = 200
"""Fields of the user's own that one file makes; a wider table is no list of accounts."""
UNSURE = 15
"""Confidence of a guess that only a header of names bears out."""
SAMPLE = 200


class Guess(NamedTuple):
    """A guessed profile."""

    profile: Profile
    known: int
    """Headers with a meaning."""
    decisions: tuple[Said, ...]
    """What was assumed."""
    confidence: int = 0
    """0 to 60: a guess is never as sure as a profile."""


def guess_profile(
    headers: Sequence[str], rows: Sequence[Sequence[str]], noun: str = ""
) -> Guess | None:
    """The best guess for a table, for ``noun`` when given; None when nothing fits."""
    is_headless = _is_headless(headers, rows)
    if is_headless:
        rows = [headers, *rows]
        headers = [""] * len(headers)
    names = unique_headers(headers)
    cells = [
        [text for row in rows[:SAMPLE] if i < len(row) and _says(text := row[i].strip())]
        for i in range(len(names))
    ]
    words = noun_words()
    if noun and noun not in words:
        return None
    best: tuple[str, Reading] | None = None
    for candidate in [noun] if noun else words:
        reading = read_noun(candidate, names, cells)
        _complete(candidate, reading)
        if not noun and not _is_told(candidate, reading, names):
            continue
        if best is None or reading.score > best[1].score:
            best = (candidate, reading)
    guess = _guess(*best, names, cells) if best else _bare_accounts(names, cells)
    if guess is None:
        return None
    if is_headless:
        rows_shape = RowShape("no header", {})
        return guess._replace(profile=replace(guess.profile, rows=rows_shape))
    return guess


def _says(text: str) -> bool:
    """Whether a cell says anything: a mark for nothing must not speak against its column."""
    return text.casefold() not in EMPTY_MARKS


def _is_headless(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row is data: it looks like the rows below and holds no header word."""
    known = {word for noun in noun_words() for word in vocabulary(noun)}
    return looks_like_data(headers, rows[:SAMPLE]) and not known & {spoken(h) for h in headers}


def _guess(noun: str, reading: Reading, names: list[str], cells: list[list[str]]) -> Guess:
    decisions: list[Said] = []
    if noun == "contract" and field_column(reading, "charge"):
        given = {c.target.name for c in reading.columns if c.target}
        if not given & {"charge_period"} and "charge_period" not in reading.constants:
            reading.constants["charge_period"] = "year"
            column = _header_of(reading, "charge")
            decisions.append(("period_was_assumed", {"column": column, "period": "year"}))
    second = _beside(noun, reading, names, cells)
    if second and second[0].noun == "contract" and not _is_once(reading, names, cells):
        # A row is a contract, not an account, where an account has several.
        return _guess("contract", read_noun("contract", names, cells), names, cells)
    if noun == "account":
        _customs(reading, names, cells)
    derived = _derived(noun, reading)
    part = Part(noun, noun, tuple(reading.columns), reading.constants, derived)
    currency = next((c for name in names if (c := currency_of_header(name))), "")
    profile = Profile("guess", "", noun, (), (), (part, *second), currency=currency)
    confidence = round(40 * len(reading.used) / max(1, len(names)) + min(20, 2 * reading.score))
    return Guess(profile, len(reading.used), tuple(decisions), confidence)


def _is_told(noun: str, reading: Reading, names: list[str]) -> bool:
    """Whether the headers say enough of what the rows are.

    Helper tables of other systems have an id, a name and columns of their own: brands, groups.
    """
    if not _needs_met(noun, reading) or reading.score < LEAST_SCORE:
        return False
    if noun not in ("account", "article"):
        return True
    named = field_column(reading, "name" if noun == "account" else "title")
    telling = {c.target.name for c in reading.columns if c.target}
    telling &= set(noun_words()[noun]["telling"])
    is_generic = named is None or spoken(named.headers[0]) in GENERIC
    return not is_generic or len(telling) > 1 or 2 * len(reading.used) >= len(names)


def _bare_accounts(names: list[str], cells: list[list[str]]) -> Guess | None:
    """A list of names, each once, that nothing but its header calls accounts: said, and unsure."""
    reading = read_noun("account", names, cells)
    name = field_column(reading, "name")
    if name is None:
        return None
    if spoken(name.headers[0]) in GENERIC and len(reading.used) < len(names):
        return None
    place = [normal(header) for header in names].index(name.headers[0])
    if len(set(cells[place])) < len(cells[place]):
        return None
    guess = _guess("account", reading, names, cells)
    said = ("names_were_taken_for_accounts", {"column": names[place]})
    return guess._replace(decisions=(*guess.decisions, said), confidence=UNSURE)


def _complete(noun: str, reading: Reading) -> None:
    """A contact without an account column belongs to the account of its e-mail domain."""
    if noun == "conversation" and not field_column(reading, "channel"):
        given = {c.target.name for c in reading.columns if c.target}
        is_call = bool(given & {"talk_seconds", "wait_seconds", "hold_seconds", "recording"})
        reading.constants["channel"] = "phone" if is_call else "chat"
    email = field_column(reading, "email")
    if noun == "contact" and email and not field_column(reading, "account"):
        reading.columns.append(
            ProfileColumn(
                email.headers, Target("field", "account"), {}, link=Link("domain"), form="domain"
            )
        )


def _needs_met(noun: str, reading: Reading) -> bool:
    given = {c.target.name for c in reading.columns if c.target}
    given |= {d.field for d in _derived(noun, reading)}
    if any(c.target and c.target.sort == "metric" for c in reading.columns):
        given.add("metric")
    elif "metric" in given and "value" not in given:
        given.discard("metric")
    return all(given & set(names) for names in noun_words()[noun]["needs"])


def _derived(noun: str, reading: Reading) -> tuple[Derived, ...]:
    given = {c.target.name for c in reading.columns if c.target}
    if noun == "contact" and {"first_name", "last_name"} <= given and "name" not in given:
        return (Derived("name", "join_names", ("first_name", "last_name")),)
    if noun == "account" and "website" in given and "domain" not in given:
        return (Derived("domain", "domain_of_website", ("website",)),)
    return ()


def _beside(
    noun: str, reading: Reading, names: list[str], cells: list[list[str]]
) -> tuple[Part, ...]:
    """What else the rows tell of: an account list of its contracts and people, and a list of
    contracts of its accounts and people."""
    if noun == "account":
        contract = _contract_of_account(reading, names, cells)
        return (*contract, *_contact_of(field_column(reading, "name"), reading, names, cells))
    named = (c for c in reading.columns if c.target == Target("field", "account") and c.link)
    name = next((c for c in named if c.link and c.link.key_kind == "name"), None)
    if noun != "contract" or name is None:
        return ()
    # What is left when the people are found becomes the account's own fields.
    contact = _contact_of(name, reading, names, cells)
    return (_account_of(name, reading, names, cells), *contact)


def _account_of(
    name: ProfileColumn, reading: Reading, names: list[str], cells: list[list[str]]
) -> Part:
    """The accounts that a list of contracts names."""
    found = read_noun("account", _free(reading, names), cells)
    found.columns = [c for c in found.columns if not c.target or c.target.name not in _NOT_OF_BOTH]
    found.used = {
        i for i in found.used if any(normal(names[i]) in c.headers for c in found.columns)
    }
    reading.used |= found.used
    place = [normal(header) for header in names].index(name.headers[0])
    if len(set(cells[place])) == len(cells[place]):
        before = len(found.columns)
        _customs(reading, names, cells)
        customs = [c for c in reading.columns if c.target and c.target.sort == "custom"]
        reading.columns = [c for c in reading.columns if c not in customs]
        found.columns[before:] = customs
    ids = [replace(c, target=Target("id", ""), link=None) for c in reading.columns if _is_id(c)]
    columns = (replace(name, target=Target("field", "name"), link=None), *ids, *found.columns)
    return Part("account", "account", columns, {}, _derived("account", found))


_NOT_OF_BOTH = ("", "name", "stage", "currency", "description", "tags", "next_step")
"""Fields of an account that in a list of contracts may as well be the contract's."""


def _is_id(column: ProfileColumn) -> bool:
    is_account = column.target == Target("field", "account")
    return is_account and column.link is not None and column.link.key_kind == "id"


def _contact_of(
    name: ProfileColumn | None, reading: Reading, names: list[str], cells: list[list[str]]
) -> tuple[Part, ...]:
    """The people that a list of accounts or contracts names with their e-mail address."""
    found = read_noun("contact", _free(reading, names), cells)
    columns = [c for c in found.columns if c.target and c.target.name not in ("", "account")]
    if name is None or not {"name", "email"} <= {c.target.name for c in columns if c.target}:
        return ()
    reading.used |= _places(columns, names)
    account = replace(name, target=Target("field", "account"), link=Link("name"))
    return (Part("contact", "contact", (account, *columns), {}, (), (Condition("name"),)),)


def _is_once(reading: Reading, names: list[str], cells: list[list[str]]) -> bool:
    """Whether every account has one row."""
    name = field_column(reading, "name")
    place = [normal(header) for header in names].index(name.headers[0]) if name else 0
    return len(set(cells[place])) == len(cells[place])


def _places(columns: Sequence[ProfileColumn], names: list[str]) -> set[int]:
    headers = {header for column in columns for header in column.headers}
    return {place for place, name in enumerate(names) if normal(name) in headers}


def _free(reading: Reading, names: list[str]) -> list[str]:
    return [name if i not in reading.used else "" for i, name in enumerate(names)]


def _contract_of_account(
    reading: Reading, names: list[str], cells: list[list[str]]
) -> tuple[Part, ...]:
    """Charges in an account list make a contract when there is a day on which it starts."""
    found = read_noun("contract", _free(reading, names), cells)
    fields = {c.target.name for c in found.columns if c.target}
    name = field_column(reading, "name")
    if not {"charge", "starts_on"} <= fields or name is None or "account" in fields:
        return ()
    account = replace(name, target=Target("field", "account"), link=Link("name"))
    own = [c for c in reading.columns if c.target and c.target.sort == "id"]
    reading.used |= found.used
    found.constants.setdefault("charge_period", "year")
    columns = (account, *own, *(c for c in found.columns if c.target and c.target.sort != "id"))
    return (Part("contract", "contract", columns, found.constants, (), (Condition("charge"),)),)


def _customs(reading: Reading, names: list[str], cells: list[list[str]]) -> None:
    """What is left in an account list becomes the user's own fields, kind by the values."""
    free = [i for i, name in enumerate(names) if i not in reading.used and name != WHAT_IS_WRONG]
    for index in [i for i in free if cells[i]][:MOST_CUSTOMS]:
        name = names[index]
        target = Target("custom", name, custom_kind(name, cells[index]))
        reading.columns.append(ProfileColumn((normal(name),), target, {}))
        reading.used.add(index)


def _header_of(reading: Reading, name: str) -> str:
    column = field_column(reading, name)
    return column.headers[0] if column else ""
