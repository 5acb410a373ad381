"""Files that no profile knows: what the rows are and what the columns mean, guessed and said.

Header words of five languages (``resources/words/headers.json``) propose a meaning, the values
must bear it out. The guess is an ordinary profile: shown, changed by the user, and remembered as
one of their own (``memory``).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from typing import NamedTuple

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.exchange import dates
from csm_desktop.exchange.cell_forms import months
from csm_desktop.exchange.guess_words import (
    DAYS,
    GENERIC,
    MONEY_WORDS,
    SCALES,
    WORDS_OF,
    currency_of_header,
    meaning_of_header,
    metric_words,
    noun_words,
    spoken,
    vocabulary,
)
from csm_desktop.exchange.plan import unique_headers
from csm_desktop.exchange.problem_rows import WHAT_IS_WRONG
from csm_desktop.exchange.profile import (
    LINKS_A_FIELD,
    Condition,
    Derived,
    Link,
    Part,
    Profile,
    ProfileColumn,
    RowShape,
    Target,
    normal,
    parse_target,
)
from csm_desktop.exchange.records import Said
from csm_desktop.exchange.value_shapes import looks_like_data, meaning_of
from csm_desktop.exchange.values import Bad, Style, amount, decimal

LEAST_SCORE = 2
UNSURE = 15
"""Confidence of a guess that only a header of names bears out."""
SAMPLE = 200
LONGEST_NOTICE = 25
"""Months; a greater number is days."""
_BEARS = 0.8
"""Share of values that must be what a header promises."""


class Guess(NamedTuple):
    """A guessed profile."""

    profile: Profile
    known: int
    """Headers with a meaning."""
    decisions: tuple[Said, ...]
    """What was assumed."""
    confidence: int = 0
    """0 to 60: a guess is never as sure as a profile."""


@dataclass
class _Reading:
    """One noun read into the headers."""

    columns: list[ProfileColumn]
    constants: dict[str, str]
    score: int
    used: set[int]


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
        [row[i].strip() for row in rows[:SAMPLE] if i < len(row) and row[i].strip()]
        for i in range(len(names))
    ]
    words = noun_words()
    if noun and noun not in words:
        return None
    best: tuple[str, _Reading] | None = None
    for candidate in [noun] if noun else words:
        reading = _read(candidate, names, cells)
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


def _is_headless(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row is data: it looks like the rows below and holds no header word."""
    known = {word for noun in noun_words() for word in vocabulary(noun)}
    return looks_like_data(headers, rows[:SAMPLE]) and not known & {spoken(h) for h in headers}


def _guess(noun: str, reading: _Reading, names: list[str], cells: list[list[str]]) -> Guess:
    decisions: list[Said] = []
    if noun == "contract" and _field_column(reading, "charge"):
        given = {c.target.name for c in reading.columns if c.target}
        if not given & {"charge_period"} and "charge_period" not in reading.constants:
            reading.constants["charge_period"] = "year"
            column = _header_of(reading, "charge")
            decisions.append(("period_was_assumed", {"column": column, "period": "year"}))
    second = _beside(noun, reading, names, cells)
    if noun == "account":
        _customs(reading, names, cells)
    derived = _derived(noun, reading)
    part = Part(noun, noun, tuple(reading.columns), reading.constants, derived)
    currency = next((c for name in names if (c := currency_of_header(name))), "")
    profile = Profile("guess", "", noun, (), (), (part, *second), currency=currency)
    confidence = round(40 * len(reading.used) / max(1, len(names)) + min(20, 2 * reading.score))
    return Guess(profile, len(reading.used), tuple(decisions), confidence)


def _is_told(noun: str, reading: _Reading, names: list[str]) -> bool:
    """Whether the headers say enough of what the rows are.

    Helper tables of other systems have an id, a name and columns of their own: brands, groups.
    """
    if not _needs_met(noun, reading) or reading.score < LEAST_SCORE:
        return False
    if noun not in ("account", "article"):
        return True
    named = _field_column(reading, "name" if noun == "account" else "title")
    telling = {c.target.name for c in reading.columns if c.target}
    telling &= set(noun_words()[noun]["telling"])
    is_generic = named is None or spoken(named.headers[0]) in GENERIC
    return not is_generic or len(telling) > 1 or 2 * len(reading.used) >= len(names)


def _bare_accounts(names: list[str], cells: list[list[str]]) -> Guess | None:
    """A list of names, each once, that nothing but its header calls accounts: said, and unsure."""
    reading = _read("account", names, cells)
    name = _field_column(reading, "name")
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


def _read(noun: str, names: list[str], cells: list[list[str]]) -> _Reading:
    """Every header that has a meaning for the noun and values that bear it out."""
    telling = set(noun_words()[noun]["telling"])
    reading = _Reading([], {}, 0, set())
    taken: set[tuple[str, str]] = set()
    for index, name in enumerate(names):
        said = spoken(name)
        meaning = meaning_of_header(noun, name)
        if meaning is None:
            if (
                noun == "usage point"
                and said in metric_words()
                and _are(cells[index], _is_number)
            ):
                column = ProfileColumn((normal(name),), Target("metric", name), {})
                _take(reading, index, column, 3)
            continue
        short, _, constant = meaning.partition("/")
        target = parse_target(short)
        link = _link(short, target)
        key = (target.name or "id", link.key_kind if link else "")
        if key in taken or not _bears(noun, target, cells[index]):
            continue
        taken.add(key)
        if constant:
            reading.constants.update(_constants(target.name, constant))
        known = WORDS_OF.get(target.name, {}) if target.sort == "field" else {}
        form = _form_of(target, said, cells[index])
        column = ProfileColumn((normal(name),), target, known, link=link, form=form)
        weight = 3 if target.name in telling else 0 if said in GENERIC else 1
        _take(reading, index, column, weight)
    _read_values(noun, names, cells, reading, taken)
    return reading


def _read_values(
    noun: str,
    names: list[str],
    cells: list[list[str]],
    reading: _Reading,
    taken: set[tuple[str, str]],
) -> None:
    """Headers that say nothing, by their values."""
    for index, name in enumerate(names):
        meaning = meaning_of(noun, cells[index]) if index not in reading.used and name else None
        if meaning is None:
            continue
        target, link, form = meaning
        key = (target.name or "id", link.key_kind if link else "")
        if key not in taken and sum(name == key[0] for name, _ in taken) < LINKS_A_FIELD:
            taken.add(key)
            column = ProfileColumn((normal(name),), target, {}, link=link, form=form)
            _take(reading, index, column, 1)


def _take(reading: _Reading, index: int, column: ProfileColumn, weight: int) -> None:
    reading.columns.append(column)
    reading.used.add(index)
    reading.score += weight


def _constants(field: str, constant: str) -> dict[str, str]:
    if field == "charge":
        return {"charge_period": constant}
    return {"kind": constant, "scale": SCALES[constant]}


def _form_of(target: Target, said: str, values: list[str]) -> str:
    """A notice is months, days or weeks, as its cells or its header say."""
    if target.name != "notice_months":
        return ""
    return "months of days" if DAYS.search(said) or _are(values, _is_days) else "months"


def _is_days(text: str) -> bool:
    """Nobody gives notice of more than two years: a bare number above is days."""
    return text.isdecimal() and int(text) >= LONGEST_NOTICE


def _link(short: str, target: Target) -> Link | None:
    key = short.partition("@")[2]
    return Link(key, "", target.name) if key == "id" else Link(key) if key else None


def _complete(noun: str, reading: _Reading) -> None:
    """A contact without an account column belongs to the account of its e-mail domain."""
    if noun == "conversation" and not _field_column(reading, "channel"):
        given = {c.target.name for c in reading.columns if c.target}
        is_call = bool(given & {"talk_seconds", "wait_seconds", "hold_seconds", "recording"})
        reading.constants["channel"] = "phone" if is_call else "chat"
    email = _field_column(reading, "email")
    if noun == "contact" and email and not _field_column(reading, "account"):
        reading.columns.append(
            ProfileColumn(
                email.headers, Target("field", "account"), {}, link=Link("domain"), form="domain"
            )
        )


def _needs_met(noun: str, reading: _Reading) -> bool:
    given = {c.target.name for c in reading.columns if c.target}
    given |= {d.field for d in _derived(noun, reading)}
    if any(c.target and c.target.sort == "metric" for c in reading.columns):
        given.add("metric")
    elif "metric" in given and "value" not in given:
        given.discard("metric")
    return all(given & set(names) for names in noun_words()[noun]["needs"])


def _derived(noun: str, reading: _Reading) -> tuple[Derived, ...]:
    given = {c.target.name for c in reading.columns if c.target}
    if noun == "contact" and {"first_name", "last_name"} <= given and "name" not in given:
        return (Derived("name", "join_names", ("first_name", "last_name")),)
    if noun == "account" and "website" in given and "domain" not in given:
        return (Derived("domain", "domain_of_website", ("website",)),)
    return ()


def _beside(
    noun: str, reading: _Reading, names: list[str], cells: list[list[str]]
) -> tuple[Part, ...]:
    """What else the rows tell of: an account list of its contracts and people, and a list of
    contracts of its accounts and people."""
    if noun == "account":
        contract = _contract_of_account(reading, names, cells)
        return (*contract, *_contact_of(_field_column(reading, "name"), reading, names, cells))
    named = (c for c in reading.columns if c.target == Target("field", "account") and c.link)
    name = next((c for c in named if c.link and c.link.key_kind == "name"), None)
    if noun != "contract" or name is None:
        return ()
    account = _account_of(name, reading, names, cells)
    return (account, *_contact_of(name, reading, names, cells))


def _account_of(
    name: ProfileColumn, reading: _Reading, names: list[str], cells: list[list[str]]
) -> Part:
    """The accounts that a list of contracts names."""
    found = _read("account", _free(reading, names), cells)
    found.columns = [c for c in found.columns if not c.target or c.target.name not in _NOT_OF_BOTH]
    found.used = {i for i in found.used if any(normal(names[i]) in c.headers for c in found.columns)}
    reading.used |= found.used
    place = [normal(header) for header in names].index(name.headers[0])
    if len(set(cells[place])) == len(cells[place]):
        before = len(found.columns)
        _customs(reading, names, cells)
        customs = [c for c in reading.columns if c.target and c.target.sort == "custom"]
        reading.columns = [c for c in reading.columns if c not in customs]
        found.columns[before:] = customs
    columns = (replace(name, target=Target("field", "name"), link=None), *found.columns)
    return Part("account", "account", columns, {}, _derived("account", found))


_NOT_OF_BOTH = ("", "name", "stage", "currency", "description", "tags", "next_step")
"""Fields of an account that in a list of contracts may as well be the contract's."""


def _contact_of(
    name: ProfileColumn | None, reading: _Reading, names: list[str], cells: list[list[str]]
) -> tuple[Part, ...]:
    """The people that a list of accounts or contracts names with their e-mail address."""
    found = _read("contact", _free(reading, names), cells)
    columns = [c for c in found.columns if c.target and c.target.name not in ("", "account")]
    if name is None or not {"name", "email"} <= {c.target.name for c in columns if c.target}:
        return ()
    reading.used |= {i for i in found.used if any(normal(names[i]) in c.headers for c in columns)}
    account = replace(name, target=Target("field", "account"), link=Link("name"))
    return (Part("contact", "contact", (account, *columns), {}, (), (Condition("name"),)),)


def _free(reading: _Reading, names: list[str]) -> list[str]:
    return [name if i not in reading.used else "" for i, name in enumerate(names)]


def _contract_of_account(
    reading: _Reading, names: list[str], cells: list[list[str]]
) -> tuple[Part, ...]:
    """Charges in an account list make a contract when there is a day on which it starts."""
    found = _read("contract", _free(reading, names), cells)
    fields = {c.target.name for c in found.columns if c.target}
    name = _field_column(reading, "name")
    if not {"charge", "starts_on"} <= fields or name is None or "account" in fields:
        return ()
    account = replace(name, target=Target("field", "account"), link=Link("name"))
    own = [c for c in reading.columns if c.target and c.target.sort == "id"]
    reading.used |= found.used
    found.constants.setdefault("charge_period", "year")
    columns = (account, *own, *(c for c in found.columns if c.target and c.target.sort != "id"))
    return (Part("contract", "contract", columns, found.constants, (), (Condition("charge"),)),)


def _customs(reading: _Reading, names: list[str], cells: list[list[str]]) -> None:
    """What is left in an account list becomes the user's own fields, kind by the values."""
    for index, name in enumerate(names):
        if index not in reading.used and cells[index] and name != WHAT_IS_WRONG:
            target = Target("custom", name, custom_kind(name, cells[index]))
            reading.columns.append(ProfileColumn((normal(name),), target, {}))
            reading.used.add(index)


def custom_kind(header: str, values: list[str]) -> str:
    """The kind of custom field that suits a column."""
    if _are(values, _is_number):
        return "money" if MONEY_WORDS.search(spoken(header)) else "number"
    if _are(values, _is_amount):
        return "money"
    if _are(values, _is_date):
        return "date"
    distinct = len({value.casefold() for value in values})
    return "choice" if distinct <= 12 and distinct * 3 <= len(values) else "text"


def _bears(noun: str, target: Target, values: list[str]) -> bool:
    """Whether the values are what the header promises; an empty column is taken at its word."""
    if target.sort != "field":
        return True
    kind = next(f.kind for f in FIELDS[noun] if f.name == target.name)
    if target.name == "notice_months":
        return _are(values, lambda text: months(text) is not None)
    if target.name == "email":
        return _are(values, lambda text: "@" in text)
    test = {
        Kind.DATE: _is_date,
        Kind.TIME: _is_date,
        Kind.INTEGER: _is_number,
        Kind.NUMBER: _is_number,
        Kind.MONEY: _is_amount,
    }.get(kind)
    return test is None or _are(values, test)


def _are(values: list[str], test: Callable[[str], bool]) -> bool:
    return sum(map(test, values)) >= 0.8 * len(values)


def _is_number(text: str) -> bool:
    return decimal(text, Style()) is not None or decimal(text, Style(comma=True)) is not None


def _is_amount(text: str) -> bool:
    return any(
        not isinstance(amount(text, currency, Style(comma=comma)), Bad)
        for currency in ("USD", "JPY")
        for comma in (False, True)
    )


def _is_date(text: str) -> bool:
    for order in ("dmy", "mdy"):
        try:
            dates.moment(text, order, UTC)
        except (ValueError, OverflowError):
            continue
        return True
    return False


def _field_column(reading: _Reading, name: str) -> ProfileColumn | None:
    return next((c for c in reading.columns if c.target == Target("field", name)), None)


def _header_of(reading: _Reading, name: str) -> str:
    column = _field_column(reading, name)
    return column.headers[0] if column else ""
