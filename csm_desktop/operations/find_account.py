"""The one account that somebody means by a few words; the palette's search is ``search.py``'s."""

from dataclasses import dataclass

from sqlalchemy import Connection

from csm_desktop.domain.errors import Refusal

_NAMED = 8
"""Candidates that a refusal names."""


@dataclass(frozen=True)
class FoundAccount:
    """An account."""

    id: int
    name: str


def find_account(connection: Connection, *, words: str) -> FoundAccount:
    """The account with this name or uid, else the only one whose name has this part.

    Names in the account's own script count too; capitals and small letters are one.

    Raises:
        Refusal: ``account_not_found``, ``account_ambiguous`` (names the first candidates).
    """
    said = words.strip()
    rows = connection.exec_driver_sql("SELECT id, uid, name, native_name FROM account").all()
    folded = said.casefold()
    exact = [r for r in rows if said in (r.uid, r.name, r.native_name)]
    alike = [r for r in rows if folded in (r.name.casefold(), (r.native_name or "").casefold())]
    part = [r for r in rows if folded in f"{r.name}\n{r.native_name or ''}".casefold()]
    found = next((some for some in (exact, alike, part) if some), []) if said else []
    if not found:
        raise Refusal("account_not_found", words=words)
    if len(found) > 1:
        names = sorted(row.name for row in found)
        more = ["…"] if len(names) > _NAMED else []
        raise Refusal("account_ambiguous", words=words, names=", ".join(names[:_NAMED] + more))
    return FoundAccount(found[0].id, found[0].name)
