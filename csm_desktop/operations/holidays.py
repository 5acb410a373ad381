"""Holidays by country: keeping them, and the working days they leave.

A country is a word as accounts write it (``KR``, ``South Korea``); capitals and small letters are
one. Files of holidays are read by ``exchange/holidays.py``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, delete
from sqlalchemy.dialects.sqlite import insert as upsert

from csm_desktop.database.store import command
from csm_desktop.database.tables import holiday as holiday_table
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.periods import from_epoch_day
from csm_desktop.domain.working_days import EVERY_WEEKDAY, WorkingCalendar, calendar_of


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day that is not worked in a country."""

    id: int
    country: str
    """As it was given."""
    day: date
    name: str


@dataclass(frozen=True, slots=True)
class Country:
    """What is known of a country."""

    holidays: tuple[Holiday, ...]
    """By day, those on weekends too."""
    calendar: WorkingCalendar


@dataclass(frozen=True, slots=True)
class HolidayCountry:
    """A country with holidays in the book."""

    country: str
    count: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class ImportedHolidays:
    """What an import came to."""

    country: str
    """The word the book has for it."""
    added: int
    renamed: int
    unchanged: int


NOWHERE = Country((), EVERY_WEEKDAY)
"""A country of which the book knows no holidays."""


def country_key(country: str | None) -> str:
    """By which countries are the same; empty for none."""
    return (country or "").strip().casefold()


def list_holidays(connection: Connection, *, country: str | None = None) -> tuple[Holiday, ...]:
    """The holidays of all countries or one, by country and day."""
    rows = connection.exec_driver_sql(
        "SELECT id, country, day, name FROM holiday ORDER BY country COLLATE NOCASE, day, id"
    )
    found = (Holiday(row.id, row.country, from_epoch_day(row.day), row.name) for row in rows)
    asked = None if country is None else country_key(country)
    return tuple(one for one in found if asked is None or country_key(one.country) == asked)


def list_holiday_countries(connection: Connection) -> tuple[HolidayCountry, ...]:
    """The countries that the book has holidays of, with how many and from when to when."""
    return tuple(
        HolidayCountry(
            known.holidays[0].country,
            len(known.holidays),
            known.holidays[0].day,
            known.holidays[-1].day,
        )
        for known in read_countries(connection).values()
    )


def read_countries(connection: Connection) -> dict[str, Country]:
    """``country_key`` → what is known of it; see ``NOWHERE`` for others."""
    found: dict[str, list[Holiday]] = {}
    for one in list_holidays(connection):
        found.setdefault(country_key(one.country), []).append(one)
    return {
        key: Country(tuple(sorted(some, key=lambda x: x.day)), calendar_of(x.day for x in some))
        for key, some in found.items()
    }


@command(
    "Holidays of {country}: {count}",
    lambda *, country, entries: {"country": country.strip(), "count": len(entries)},
)
def import_holidays(
    connection: Connection, *, country: str, entries: Sequence[tuple[date, str]]
) -> ImportedHolidays:
    """Keep days with their names for a country; a day it has already gets the new name.

    Two names of one day are joined. No milestone moves by itself.

    Raises:
        Refusal: ``holiday_without_country``, ``holidays_none``.
    """
    if not country.strip():
        raise Refusal("holiday_without_country")
    if not entries:
        raise Refusal("holidays_none")
    known = {one.day: one for one in list_holidays(connection, country=country)}
    word = next(iter(known.values())).country if known else country.strip()
    names = _names(entries)
    renamed = [day for day, name in names.items() if day in known and known[day].name != name]
    added = [day for day in names if day not in known]
    rows = [{"country": word, "day": day, "name": names[day]} for day in (*added, *renamed)]
    if rows:
        kept = upsert(holiday_table)
        connection.execute(
            kept.on_conflict_do_update(
                index_elements=["country", "day"], set_={"name": kept.excluded.name}
            ),
            rows,
        )
    unchanged = len(names) - len(rows)
    return ImportedHolidays(word, len(added), len(renamed), unchanged)


@command("Delete {count} holidays", lambda *, ids: {"count": len(ids)})
def delete_holidays(connection: Connection, *, ids: Sequence[int]) -> None:
    """Take holidays out of the book; no milestone moves by itself."""
    connection.execute(delete(holiday_table).where(holiday_table.c.id.in_(ids)))


def _names(entries: Sequence[tuple[date, str]]) -> dict[date, str]:
    """Day → its names, each once, as one text."""
    found: dict[date, list[str]] = {}
    for day, name in entries:
        names = found.setdefault(day, [])
        if name.strip() and name.strip() not in names:
            names.append(name.strip())
    return {day: " · ".join(names) or "–" for day, names in found.items()}
