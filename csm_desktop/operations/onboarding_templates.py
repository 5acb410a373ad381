"""Onboarding templates: milestones with working days after each other, of the program or one's own.

A template of the program is a file of ``resources/templates/onboarding``: ``name`` and
``description`` by language, and ``milestones``, each with ``key``, ``after`` (the key of its
predecessor, null for the start), ``days`` (working days after that), ``owner``, ``title`` and
``exit_criterion`` by language, and ``visible`` and ``first_value`` where they are not the usual.
Starting a project from one is ``onboarding_edits.py``'s.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection

from csm_desktop.database.store import command
from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.onboarding import OWNERS, Step, refuse_broken_links
from csm_desktop.operations.own_templates import delete_own, keep_own, list_own
from csm_desktop.paths import resources_folder

_OWN = "own:"
_KIND = "onboarding"
_LANGUAGE = "en"
"""Read where a template does not know the one asked for."""
_FIRST = "standard"
"""The template that stands first."""


@dataclass(frozen=True, slots=True)
class TemplateMilestone:
    """A milestone to be."""

    key: str
    """By which others of the template count from it."""
    title: str
    after: str | None = None
    """Key of its predecessor; None: the project's start."""
    offset_days: int = 0
    """Working days after that."""
    owner: str = "ours"
    """``ours``, ``theirs`` or ``both``."""
    exit_criterion: str | None = None
    visible: bool = True
    """Whether the customer sees it."""
    first_value: bool = False


@dataclass(frozen=True, slots=True)
class OnboardingTemplate:
    """What a project may begin with."""

    key: str
    """By which it is started; that of an own one begins with ``own:``."""
    name: str
    description: str
    """For whom it is; empty for an own one without."""
    milestones: tuple[TemplateMilestone, ...]
    own: bool
    """The user's, kept in the book."""


def list_onboarding_templates(
    connection: Connection, *, language: str
) -> tuple[OnboardingTemplate, ...]:
    """The program's templates in a language, the standard one first, then the user's own."""
    return (*_ours(language), *list_own(connection, kind=_KIND, read=_own))


def read_onboarding_template(
    connection: Connection, *, key: str, language: str
) -> OnboardingTemplate:
    """One template; refuses ``onboarding_template_unknown``."""
    for one in list_onboarding_templates(connection, language=language):
        if one.key == key:
            return one
    raise Refusal("onboarding_template_unknown", name=key.removeprefix(_OWN))


@command("Save the onboarding template {name}", lambda *, name, **_: {"name": name.strip()})
def save_onboarding_template(
    connection: Connection,
    *,
    name: str,
    milestones: Sequence[TemplateMilestone],
    description: str = "",
) -> str:
    """Keep an own template; one of the same name is replaced. Returns its key.

    Raises:
        Refusal: ``onboarding_template_without_name``, ``onboarding_template_name_taken``, and
            those of :func:`steps_of`.
    """
    name = name.strip()
    if not name:
        raise Refusal("onboarding_template_without_name")
    if name.casefold() in _taken_names():
        raise Refusal("onboarding_template_name_taken", name=name)
    steps_of(milestones)
    held = {
        "description": description.strip(),
        "milestones": [asdict(_cleaned(milestone)) for milestone in milestones],
    }
    keep_own(connection, kind=_KIND, name=name, content=held)
    return f"{_OWN}{name}"


@command("Delete the onboarding template {name}", lambda *, name: {"name": name})
def delete_onboarding_template(connection: Connection, *, name: str) -> None:
    """Take an own template away; projects that began with it stay.

    Raises:
        Refusal: ``onboarding_template_unknown``.
    """
    if not delete_own(connection, kind=_KIND, name=name):
        raise Refusal("onboarding_template_unknown", name=name)


def steps_of(milestones: Sequence[TemplateMilestone]) -> tuple[Step, ...]:
    """The milestones by their place in the template, from 0, ready to be dated.

    Raises:
        Refusal: ``milestone_none_first`` (an empty template too), ``milestone_without_title``,
            ``milestone_owner_unknown``, ``milestone_predecessor_elsewhere``,
            ``milestone_circle``, ``milestone_offset_out_of_range``.
    """
    if not milestones:
        raise Refusal("milestone_none_first")
    places = {milestone.key: place for place, milestone in enumerate(milestones)}
    assert len(places) == len(milestones), "two milestones have one key"
    steps = []
    for place, one in enumerate(milestones):
        if not one.title.strip():
            raise Refusal("milestone_without_title")
        if one.owner not in OWNERS:
            raise Refusal("milestone_owner_unknown", value=one.owner)
        before = None if one.after is None else places.get(one.after, -1)
        steps.append(Step(place, one.title, before, one.offset_days))
    refuse_broken_links(steps)
    return tuple(steps)


def _cleaned(milestone: TemplateMilestone) -> TemplateMilestone:
    criterion = (milestone.exit_criterion or "").strip() or None
    held = asdict(milestone) | {"title": milestone.title.strip(), "exit_criterion": criterion}
    return TemplateMilestone(**held)


def _own(name: str, content: Mapping[str, Any]) -> OnboardingTemplate:
    milestones = tuple(TemplateMilestone(**held) for held in content["milestones"])
    steps_of(milestones)
    return OnboardingTemplate(f"{_OWN}{name}", name, content["description"], milestones, own=True)


def _ours(language: str) -> tuple[OnboardingTemplate, ...]:
    return tuple(
        OnboardingTemplate(
            key=key,
            name=_in(content["name"], language),
            description=_in(content["description"], language),
            milestones=tuple(_milestone(held, language) for held in content["milestones"]),
            own=False,
        )
        for key, content in _built_in()
    )


def _milestone(held: Mapping[str, Any], language: str) -> TemplateMilestone:
    return TemplateMilestone(
        key=held["key"],
        title=_in(held["title"], language),
        after=held["after"],
        offset_days=held["days"],
        owner=held["owner"],
        exit_criterion=_in(held["exit_criterion"], language),
        visible=held.get("visible", True),
        first_value=held.get("first_value", False),
    )


def _in(text: Mapping[str, str], language: str) -> str:
    return text.get(language, text[_LANGUAGE])


def _taken_names() -> set[str]:
    return {name.casefold() for _, content in _built_in() for name in content["name"].values()}


@cache
def _built_in() -> tuple[tuple[str, dict[str, Any]], ...]:
    """Key and content of each file, the standard one first."""
    files = sorted(
        (resources_folder() / "templates" / "onboarding").glob("*.json"),
        key=lambda file: (file.stem != _FIRST, file.stem),
    )
    return tuple((file.stem, json.loads(file.read_text(encoding="utf-8"))) for file in files)
