"""Which row of the book a key of a file means: an id, name, domain, e-mail address or telephone.

A key that may mean two rows means none. What the user once said about a key (``learned_key``)
goes before all else. Which staged row is which row of the book is ``import_matching.py``'s.
"""

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Connection

from csm_desktop.domain.mail import FREE_MAIL
from csm_desktop.operations.import_nouns import literal, table_of
from csm_desktop.operations.import_own import OURS, find_by_uid

PHONE_DIGITS = 9
"""Two numbers that end in the same so many digits are one, whatever stands before them."""
_SHORT_ID, _LONG_ID = 15, 18
"""Salesforce writes the same id with 15 letters, or with three more that say which are large."""

Found = dict[str, int]
"""A key's word → the id of the only row that has it."""


def find_by_key(
    connection: Connection,
    *,
    into: str,
    noun: str,
    kind: str,
    source: str,
    what: str,
    key: str,
    keys: str,
) -> str:
    """The SQL for the id of the only row of ``noun`` that the SQL expression ``key`` means.

    Ids are those of ``source``, which calls such a row ``what``.
    ``keys`` is a SELECT of all keys that ``key`` may be, as one column ``key``; what they mean is
    put into the TEMP table ``into``, unless they are ids, which an index finds.
    """
    if kind == "id" and source == OURS:
        return find_by_uid(connection, noun, key)
    if kind == "id":
        return _by_id(connection, noun, source, what, key)
    connection.exec_driver_sql(f"DROP TABLE IF EXISTS temp.{into}")
    connection.exec_driver_sql(
        f"CREATE TEMP TABLE {into} (key TEXT PRIMARY KEY, id INTEGER NOT NULL) WITHOUT ROWID"
    )
    if kind == "name":
        _find_names(connection, into, noun, keys)
    else:
        _find_words(connection, into, noun, kind, keys)
    return f"(SELECT id FROM temp.{into} WHERE key = {key})"


def learned_word(kind: str, key: str) -> str:
    """What is kept of a key that was learned: letters and digits that count.

    >>> learned_word("email", "Dana@Acme.com"), learned_word("phone", "+82 10-1234-5678")
    ('dana@acme.com', '012345678')
    """
    if kind == "phone":
        return phone_digits(key)
    return key.strip() if kind == "id" else key.strip().casefold()


def phone_digits(number: str) -> str:
    """The digits by which a telephone number is known; none for one that is too short to be one.

    >>> phone_digits("010-1234-5678"), phone_digits("911")
    ('012345678', '')
    """
    digits = "".join(letter for letter in number if letter.isdecimal())
    return digits[-PHONE_DIGITS:] if len(digits) >= PHONE_DIGITS - 2 else ""


def hosts_of(text: str) -> tuple[str, ...]:
    """A host and the domains above it, the most exact first; none of a provider of mail.

    >>> hosts_of("dana@mail.acme.com"), hosts_of("https://www.Acme.com/kr"), hosts_of("x@gmail.com")
    (('mail.acme.com', 'acme.com'), ('acme.com',), ())
    """
    host = text.strip().casefold().rpartition("://")[2].rpartition("@")[2]
    for end in "/:?>":
        host = host.partition(end)[0]
    host = host.removeprefix("www.").strip(".")
    labels = host.split(".")
    chain = tuple(".".join(labels[i:]) for i in range(len(labels) - 1))
    return () if FREE_MAIL.intersection(chain) else chain


def _by_id(connection: Connection, noun: str, source: str, what: str, key: str) -> str:
    of = f"source = {literal(source)} AND object = {literal(what)}"
    ids = f"(SELECT row_id FROM external_id WHERE {of} AND noun = {literal(noun)} AND external"
    ways = [f"{ids} = {key})"]
    if source == "salesforce":
        ways += [other_length(ids, key)]
    if noun == "account" and what == "ticket":  # comments name their ticket and nothing else
        ways += [
            "(SELECT tk.account_id FROM external_id ex JOIN ticket tk ON tk.id = ex.row_id "
            f"WHERE ex.source = {literal(source)} AND ex.object = {literal(what)} "
            f"AND ex.noun = 'ticket' AND ex.external = {key})"
        ]
    if _has_learned(connection, noun, "id"):
        ways.insert(
            0,
            f"(SELECT l.row_id FROM learned_key l JOIN {table_of(noun)} t ON t.id = l.row_id "
            f"WHERE l.noun = {literal(noun)} AND l.kind = 'id' AND l.source = {literal(source)} "
            f"AND l.object = {literal(what)} AND l.key = {key})",
        )
    return f"coalesce({', '.join(ways)})" if len(ways) > 1 else ways[0]


def other_length(ids: str, key: str) -> str:
    """The SQL that finds a Salesforce id which the book has in its other length.

    ``ids`` is a subquery up to the column that is compared. The first 15 letters, large and small,
    are the id in both lengths.
    """
    return (
        f"CASE length({key}) WHEN {_LONG_ID} THEN {ids} = substr({key}, 1, {_SHORT_ID})) "
        f"WHEN {_SHORT_ID} THEN {ids} BETWEEN {key} || '0' AND {key} || 'zzz' LIMIT 1) END"
    )


def _has_learned(connection: Connection, noun: str, kind: str) -> bool:
    return bool(
        connection.exec_driver_sql(
            "SELECT EXISTS (SELECT 1 FROM learned_key WHERE noun = ? AND kind = ?)", (noun, kind)
        ).scalar_one()
    )


def _find_names(connection: Connection, into: str, noun: str, keys: str) -> None:
    """As written, else without regard to large letters, else by the name in its own script."""
    learned = _learned(connection, noun, "name")
    if learned:
        words = connection.exec_driver_sql(f"SELECT key FROM ({keys})").scalars().all()
        rows = [
            (word, learned[at]) for word in words if (at := learned_word("name", word)) in learned
        ]
        _put(connection, into, rows)
    ways = [("t.name", "k.key"), ("t.name", "trim(k.key) COLLATE NOCASE")]
    if noun == "account":
        ways.append(("t.native_name", "trim(k.key) COLLATE NOCASE"))
    for ours, theirs in ways:
        left = f"SELECT EXISTS (SELECT 1 FROM ({keys}) WHERE key NOT IN (SELECT key FROM {into}))"
        if not connection.exec_driver_sql(left).scalar_one():
            return
        connection.exec_driver_sql(
            f"INSERT OR IGNORE INTO {into} SELECT k.key, min(t.id) FROM ({keys}) k "
            f"JOIN {table_of(noun)} t ON {ours} = {theirs} "
            f"WHERE k.key NOT IN (SELECT key FROM {into}) GROUP BY k.key HAVING count(*) = 1"
        )


def _find_words(connection: Connection, into: str, noun: str, kind: str, keys: str) -> None:
    find = _FINDERS.get((noun, kind))
    if find is None:
        return
    words = connection.exec_driver_sql(f"SELECT key FROM ({keys})").scalars().all()
    learned = _learned(connection, noun, kind)
    known = [(word, learned[at]) for word in words if (at := learned_word(kind, word)) in learned]
    _put(connection, into, known)
    if kind != "email":
        _put(connection, into, find(connection, words))
        return
    # Of several addresses the first that means anybody counts.
    parts = {word: [part.strip() for part in word.split(";")] for word in words}
    found = dict(find(connection, {part for some in parts.values() for part in some}))
    meant = {w: next((found[p] for p in some if p in found), 0) for w, some in parts.items()}
    _put(connection, into, [(word, row) for word, row in meant.items() if row])


def _put(connection: Connection, into: str, rows: Iterable[tuple[str, int]]) -> None:
    given = list(rows)
    if given:
        connection.exec_driver_sql(f"INSERT OR IGNORE INTO {into} VALUES (?, ?)", given)


def _learned(connection: Connection, noun: str, kind: str) -> Found:
    rows = connection.exec_driver_sql(
        f"SELECT l.key, l.row_id FROM learned_key l JOIN {table_of(noun)} t ON t.id = l.row_id "
        "WHERE l.noun = ? AND l.kind = ?",
        (noun, kind),
    )
    return {row[0]: row[1] for row in rows}


def _account_by_domain(connection: Connection, keys: Iterable[str]) -> list[tuple[str, int]]:
    chains = {key: hosts_of(key) for key in keys}
    found = _accounts_by_host(connection, {host for chain in chains.values() for host in chain})
    return _first(chains.items(), found)


def _account_by_email(connection: Connection, keys: Iterable[str]) -> list[tuple[str, int]]:
    """The account of the contact who has the address, else the one that has its domain."""
    given = list(keys)
    known = _contacts_by_email(connection, given)
    found = [(key, known[word][1]) for key in given if (word := _address(key)) in known]
    there = {key for key, _ in found}
    return found + _account_by_domain(connection, [k for k in given if "@" in k and k not in there])


def _account_by_company(connection: Connection, keys: Iterable[str]) -> list[tuple[str, int]]:
    """Of ``Hanbit <dana@hanbit.kr>``: by the address, the company's name, then the domain."""
    given = list(keys)
    known = _contacts_by_email(connection, [key for key in given if "@" in key])
    names = {key: key.partition(" <")[0].strip() for key in given}
    _wanted(connection, names.values())
    named = _only(
        connection,
        "SELECT w.word, min(a.id) FROM account a JOIN wanted w ON w.word = a.name "
        "GROUP BY w.word HAVING count(*) = 1",
    )
    hosted = dict(_account_by_domain(connection, [key for key in given if "@" in key]))
    found = []
    for key in given:
        contact = known.get(_address(key), (0, None))[1]
        whose = contact or named.get(names[key]) or hosted.get(key)
        if whose is not None:
            found.append((key, whose))
    return found


def _account_by_phone(connection: Connection, keys: Iterable[str]) -> list[tuple[str, int]]:
    """The account of all contacts that have the number, or that has it itself."""
    return _by_phone(
        connection,
        keys,
        "SELECT account_id AS id, phone AS number FROM contact UNION ALL "
        "SELECT account_id, mobile FROM contact UNION ALL SELECT id, phone FROM account",
    )


def _contact_by_phone(connection: Connection, keys: Iterable[str]) -> list[tuple[str, int]]:
    return _by_phone(
        connection,
        keys,
        "SELECT id, phone AS number FROM contact UNION ALL SELECT id, mobile FROM contact",
    )


def _contact_by_email(connection: Connection, keys: Iterable[str]) -> list[tuple[str, int]]:
    given = list(keys)
    known = _contacts_by_email(connection, given)
    return [
        (key, known[word][0])
        for key in given
        if (word := _address(key)) in known and known[word][0]
    ]


_FINDERS: dict[tuple[str, str], Callable[[Connection, Iterable[str]], list[tuple[str, int]]]] = {
    ("account", "domain"): _account_by_domain,
    ("account", "email"): _account_by_email,
    ("account", "company"): _account_by_company,
    ("account", "phone"): _account_by_phone,
    ("contact", "email"): _contact_by_email,
    ("contact", "phone"): _contact_by_phone,
}
"""(noun, kind of key) → what gives (key, id) for every key that means one row."""


def _first(chains: Iterable[tuple[str, tuple[str, ...]]], found: Found) -> list[tuple[str, int]]:
    return [
        (key, row)
        for key, chain in chains
        if (row := next((found[host] for host in chain if host in found), None)) is not None
    ]


def _address(key: str) -> str:
    """The address in ``Dana <dana@acme.com>``, or in one alone."""
    return key.rpartition("<")[2].rstrip("> ").strip().casefold()


def _contacts_by_email(connection: Connection, keys: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Address → (the only contact that has it, else 0; the account of all who have it)."""
    _wanted(connection, (_address(key) for key in keys))
    rows = connection.exec_driver_sql(
        "SELECT w.word, CASE count(*) WHEN 1 THEN min(c.id) ELSE 0 END, min(c.account_id) "
        "FROM contact c JOIN wanted w ON w.word = lower(c.email) GROUP BY w.word "
        "HAVING count(DISTINCT c.account_id) = 1"
    )
    return {word: (contact, account) for word, contact, account in rows}


def _accounts_by_host(connection: Connection, hosts: Iterable[str]) -> Found:
    """Domain → the only account that has it; what was learned of a domain goes first."""
    _wanted(connection, hosts)
    found = _only(
        connection,
        "SELECT w.word, min(a.id) FROM account a JOIN wanted w ON w.word = "
        f"{BARE_DOMAIN.replace('{domain}', 'a.domain')} GROUP BY w.word HAVING count(*) = 1",
    )
    return found | _learned(connection, "account", "domain")


BARE_DOMAIN = "lower(CASE WHEN {domain} LIKE 'www.%' THEN substr({domain}, 5) ELSE {domain} END)"
"""The SQL for a domain as it is compared."""


def _by_phone(connection: Connection, keys: Iterable[str], numbers: str) -> list[tuple[str, int]]:
    digits = {key: phone_digits(key) for key in keys}
    _wanted(connection, digits.values())
    bare = "number"
    for letter in " -()+./\u00a0":
        bare = f"replace({bare}, {literal(letter)}, '')"
    found = _only(
        connection,
        f"SELECT w.word, min(n.id) FROM (SELECT id, substr({bare}, -{PHONE_DIGITS}) AS digits "
        f"FROM ({numbers}) WHERE number IS NOT NULL) n JOIN wanted w ON w.word = n.digits "
        "GROUP BY w.word HAVING count(DISTINCT n.id) = 1",
    )
    meant = [(key, found[word]) for key, word in digits.items() if word in found]
    left = [key for key, word in digits.items() if word and word not in found]
    return meant + _by_trunk(connection, left, numbers, bare) if left else meant


def _by_trunk(
    connection: Connection, keys: Sequence[str], numbers: str, bare: str
) -> list[tuple[str, int]]:
    """Short numbers, of which one side has the 0 before the area and the other the country.

    ``bare`` is the SQL for a number without what stands between its digits.
    """
    held = connection.exec_driver_sql(
        f"SELECT id, number, {bare} FROM ({numbers}) WHERE length({bare}) BETWEEN 8 AND 13"
    ).all()
    owners: dict[tuple[bool, str], set[int]] = {}
    for row, number, digits in held:
        for place in _places_of(number, digits):
            owners.setdefault(place, set()).add(row)
    found = []
    for key in keys:
        digits = "".join(letter for letter in key if letter.isdecimal())
        opposite = [(not abroad, area) for abroad, area in _places_of(key, digits)]
        rows = set().union(*(owners.get(place, set()) for place in opposite))
        if len(rows) == 1:
            found.append((key, rows.pop()))
    return found


def _places_of(number: str, digits: str) -> list[tuple[bool, str]]:
    """(the country was said, the number within it without the 0), in every way it may be read.

    >>> _places_of("02-123-4567", "021234567")
    [(False, '21234567')]
    >>> _places_of("+82 2 123 4567", "8221234567")
    [(True, '221234567'), (True, '21234567'), (True, '1234567')]
    """
    if number.strip().startswith(("+", "00")):
        whole = digits.removeprefix("00")
        return [(True, whole[n:]) for n in (1, 2, 3) if len(whole) - n >= PHONE_DIGITS - 2]
    return [(False, digits[1:])] if digits.startswith("0") else []


def _only(connection: Connection, statement: str) -> Found:
    return {row[0]: row[1] for row in connection.exec_driver_sql(statement)}


def _wanted(connection: Connection, words: Iterable[str]) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS temp.wanted")
    connection.exec_driver_sql("CREATE TEMP TABLE wanted (word TEXT PRIMARY KEY) WITHOUT ROWID")
    values = [(word,) for word in sorted(set(words)) if word]
    if values:
        connection.exec_driver_sql("INSERT INTO wanted VALUES (?)", values)
