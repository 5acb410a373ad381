"""The user's own mapping over a profile, and whether the columns that must be there are.

A mapping is header → target in the short form of :func:`profile.parse_target`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.exchange.judge import stand_ins
from csm_desktop.exchange.plan import Plan, unique_headers
from csm_desktop.exchange.profile import (
    KEY_KINDS,
    Link,
    Part,
    Profile,
    ProfileColumn,
    Target,
    normal,
    parse_target,
)
from csm_desktop.exchange.records import Unusable


def apply_mapping(
    profile: Profile, headers: Sequence[str], mapping: Sequence[tuple[str, str | None]]
) -> Profile:
    """The profile with the named headers meaning what the user says; others stay as they are."""
    if not mapping:
        return profile
    names = {normal(name) for name in unique_headers(headers)}
    said = {normal(header): target for header, target in mapping if normal(header) in names}
    return replace(
        profile,
        parts=tuple(_part(part, said, place) for place, part in enumerate(profile.parts)),
    )


def column_for(header: str, target: str | None, noun: str) -> ProfileColumn:
    """A column with the meaning ``target``; raises :class:`Unusable` for one that is none."""
    if target is None:
        return ProfileColumn((normal(header),), None, {})
    meant = parse_target(target)
    link = None
    if meant.sort == "field":
        kinds = {f.name: f.kind for f in FIELDS[noun]}
        if meant.name not in kinds:
            raise Unusable("target_is_unknown", value=target)
        if kinds[meant.name] == Kind.LINK:
            link = _link(target)
    return ProfileColumn((normal(header),), meant, {}, link=link)


def require_columns(plan: Plan) -> None:
    """Refuse a file in which a field that every row needs has no column at all."""
    part = plan.parts[0]
    given = {c.name for c in part.columns}
    given |= set(part.part.constants)
    given |= {d.field for d in part.derived}
    for field in FIELDS[part.part.noun]:
        if field.required and not given & {field.name, *stand_ins(field.name)}:
            code = "rows_name_nobody" if field.name == "account" else "column_is_missing"
            raise Unusable(code, field=field.name)


def _part(part: Part, said: Mapping[str, str | None], place: int) -> Part:
    prefix = f"{part.noun}."
    own = {
        header: target.removeprefix(prefix) if target else None
        for header, target in said.items()
        if target is None or target.startswith(prefix) or (place == 0 and _unprefixed(target))
    }
    kept = [c for c in part.columns if not set(c.headers) & set(said) or _same(c, own)]
    settled = {h for c in kept for h in c.headers}
    added = [
        column_for(header, target, part.noun)
        for header, target in own.items()
        if header not in settled
    ]
    taken = {_meaning(c) for c in added if c.target and c.target.sort == "field"}
    kept = [c for c in kept if _meaning(c) not in taken]
    return replace(part, columns=tuple(kept + added))


def _meaning(column: ProfileColumn) -> tuple[Target | None, str]:
    """What a column becomes; another key of the same row is another meaning."""
    return column.target, column.link.key_kind if column.link else ""


def _unprefixed(target: str) -> bool:
    return not any(target.startswith(f"{noun}.") for noun in FIELDS)


def _same(column: ProfileColumn, own: Mapping[str, str | None]) -> bool:
    """A mapping that repeats what the profile says keeps its words, scales and links."""
    for header in column.headers:
        if header in own:
            target = own[header]
            meant = parse_target(target) if target else None
            return column.target == meant and (
                "@" not in (target or "") or (column.link is not None)
            )
    return False


def _link(target: str) -> Link:
    key = target.partition("@")[2] or "name"
    if key not in KEY_KINDS:
        raise Unusable("target_is_unknown", value=target)
    return Link(key)
