"""What a column of a file becomes: a list to search in."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from csm_desktop.exchange.records import StagedFile
from csm_desktop.ui.imports.pick_list import Pick, PickList
from csm_desktop.ui.imports.words import CUSTOM_WORDS, targets
from csm_desktop.ui.shared.words import say, tr

Choose = Callable[[str | None], object]


def target_picker(parent: QWidget, record: StagedFile, header: str, choose: Choose) -> PickList:
    """Every target of the file's noun; ``choose`` gets the one picked, None leaves it out."""
    title = tr("What “{header}” becomes", header=header)
    found = PickList(parent, title, hint=tr("Type a field’s name"))
    picks = target_picks(record, header)

    def narrow(typed: str) -> None:
        words = typed.casefold().split()
        fitting = [p for p in picks if all(w in f"{p.text} {p.value}".casefold() for w in words)]
        found.show_picks(fitting, nothing=tr("No field is called so."))

    narrow("")
    found.typed.connect(narrow)
    found.picked.connect(choose)
    return found


def target_picks(record: StagedFile, header: str) -> list[Pick]:
    """What the column can become, the present one marked."""
    mapping = dict(record.mapping)
    present = mapping.get(header)
    taken = {target: own for own, target in mapping.items() if target and own != header}
    given: list[tuple[str | None, str]] = [
        (None, tr("Leave out")),
        ("id", tr("Id of the row")),
        *targets(record.noun),
        *_own(record.noun, header),
    ]
    if present is not None and present not in {target for target, _ in given}:
        given.insert(2, (present, present))
    return [
        Pick(
            words,
            target,
            tr("now “{header}”", header=taken[target]) if target in taken and target else "",
            marked=target == present,
        )
        for target, words in given
    ]


def _own(noun: str, header: str) -> list[tuple[str | None, str]]:
    if noun == "usage point":
        return [(f"metric:{header}", tr("A metric, counted a day"))]
    if not noun:
        return []
    return [
        (f"custom:{kind}:{header}", tr("A field of its own: {kind}", kind=say(word)))
        for kind, word in CUSTOM_WORDS.items()
    ]
