"""The model being edited: tried on the whole book while it moves, kept when an edit ends.

:class:`Drafting` holds the model as it looks now. Each change is applied to all accounts in memory
(``operations/health_what_if.py``); of several changes only the last one counts. Not here: what the
model looks like, and how weights are dragged.
"""

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from csm_desktop.domain.errors import Refusal
from csm_desktop.domain.health_check import check_model
from csm_desktop.domain.health_parts import Group, HardRule, HealthModel, Measure
from csm_desktop.operations.health_edits import drop_draft, edit_draft, use_model
from csm_desktop.operations.health_records import HealthBook, HealthMove
from csm_desktop.workspace import Watch, Workspace

if TYPE_CHECKING:
    from csm_desktop.operations.health_what_if import Moved, WhatIf

FRAME_SECONDS = 0.012
"""What takes no longer is applied at once; anything slower on a thread beside."""
_SLOW = 1.0

Apply = Callable[[HealthModel], "Moved"]


class Drafting(QObject):
    """The model as it looks now, and what it does to the book.

    Signals:
        changed: the model looks different.
        moved: what it does to the book is known: :attr:`result`.
        refused (Refusal): the model could not be used like this; ``values`` name the place.
        accepted: what was wrong is right again.
    """

    changed = Signal()
    moved = Signal()
    refused = Signal(object)
    accepted = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.book: HealthBook | None = None
        self.model = HealthModel(())
        self.result: Moved | None = None
        self._what_if: WhatIf | None = None
        self._watch: Watch | None = None
        self._unsaved = False
        self._saving: HealthModel | None = None
        self._is_applying = False
        self._is_wanted = False
        self._seconds = _SLOW

    # What is known.

    @property
    def used(self) -> HealthModel:
        """The model in use."""
        assert self.book is not None
        return self.book.model.model

    @property
    def is_draft(self) -> bool:
        """Whether what is shown is not the model in use."""
        return self.book is not None and (self.book.draft is not None or self.model != self.used)

    @property
    def version(self) -> int:
        """Of the draft, also of one that is not kept yet."""
        assert self.book is not None
        if self.book.draft is not None:
            return self.book.draft.version
        return self.book.model.version + 1

    def take_book(self, book: HealthBook) -> None:
        """An answer about the book has arrived; an edit under way goes on."""
        self.book = book
        kept = book.draft.model if book.draft is not None else book.model.model
        if self._saving is not None and kept == self._saving:
            self._saving = None
        if not self._unsaved and self._saving is None and kept != self.model:
            self.model = kept
            self.changed.emit()
        if book.draft is None and not self._unsaved and self._saving is None:
            self.result = None
            self.moved.emit()
        elif self.result is None:
            self.try_it()

    def load(self) -> None:
        """Have the values of all accounts ready, and keep them ready."""
        if self._watch is not None:
            return
        # Only when weights may be moved: it brings numpy.
        from csm_desktop.operations.health_what_if import load_what_if

        self._watch = self._workspace.watch(
            self, load_what_if, self._take_values, patient=True, model=self.model
        )

    def _take_values(self, values: "WhatIf") -> None:
        self._what_if = values
        self.result = None
        if self.is_draft:
            self.try_it()

    # Trying.

    def show(self, model: HealthModel) -> None:
        """Look at another model without keeping it: a slider is being moved."""
        if model == self.model:
            return
        self.model, self._unsaved = model, True
        self.changed.emit()
        if self._check():
            self.try_it()

    def try_it(self) -> None:
        """Apply the model as it looks now; while that goes on, only the last change is kept."""
        if self._what_if is None:
            self.load()
            return
        if not self._what_if.knows(self.model):
            assert self._watch is not None
            self._what_if = None
            self._watch.ask(model=self.model)
            return
        if self._is_applying:
            self._is_wanted = True
        elif self._seconds <= FRAME_SECONDS:
            self._take_result(_timed(self._what_if.apply, self.model))
        else:
            self._is_applying = True
            self._workspace.work(
                _timed, done=self._take_result, apply=self._what_if.apply, model=self.model
            )

    def _take_result(self, found: "tuple[Moved, float]") -> None:
        self.result, self._seconds = found
        self._is_applying = False
        self.moved.emit()
        if self._is_wanted:
            self._is_wanted = False
            self.try_it()

    def moves(self, *, first: int = 0, count: int = 100) -> tuple[HealthMove, ...]:
        """Some of the accounts that change band."""
        if self._what_if is None or self.result is None:
            return ()
        return self._what_if.moves(self.result, first=first, count=count)

    # Keeping.

    def keep(self, model: HealthModel | None = None) -> None:
        """Keep the model (as it looks now) as the draft: one step that can be undone."""
        if model is not None:
            self.show(model)
        if not self._unsaved or not self._check():
            return
        self._unsaved, self._saving = False, self.model
        self._workspace.do(
            edit_draft, refused=self._refuse, done=lambda _row: None, model=self.model
        )

    def put_back(self) -> None:
        """Forget what was not kept."""
        assert self.book is not None
        kept = self.book.draft.model if self.book.draft is not None else self.used
        self._unsaved = False
        if kept != self.model:
            self.model = kept
            self.changed.emit()
            self.accepted.emit()
            if self.book.draft is None:
                self.result = None
                self.moved.emit()
            else:
                self.try_it()

    def use(self, *, done: Callable[[Any], None]) -> None:
        """Let the draft come into use."""
        self._saving = None
        self._workspace.do(use_model, done=done, refused=self._refuse, version=self.version)

    def drop(self, *, done: Callable[[Any], None]) -> None:
        """Throw the draft away."""
        self._unsaved, self._saving = False, None
        assert self.book is not None
        if self.book.draft is None:
            self.put_back()
            done(None)
        else:
            self._workspace.do(drop_draft, done=done, refused=self._refuse)

    def _check(self) -> bool:
        try:
            check_model(self.model)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return False
        self.accepted.emit()
        return True

    def _refuse(self, refusal: Refusal) -> None:
        self._saving = None
        self.refused.emit(refusal)


def _timed(apply: Apply, model: HealthModel) -> "tuple[Moved, float]":
    start = perf_counter()
    return apply(model), perf_counter() - start


# Models, changed.


def with_group(model: HealthModel, group_id: str, group: Group | None) -> HealthModel:
    """The model with another group in this one's place; None takes it out."""
    groups = tuple(group if own.id == group_id else own for own in model.groups)
    return replace(model, groups=tuple(own for own in groups if own is not None))


def with_measure(model: HealthModel, measure_id: str, measure: Measure | None) -> HealthModel:
    """The model with another measure in this one's place; None takes it out."""
    groups = []
    for group in model.groups:
        measures = tuple(measure if own.id == measure_id else own for own in group.measures)
        groups.append(replace(group, measures=tuple(own for own in measures if own is not None)))
    return replace(model, groups=tuple(groups))


def with_rule(model: HealthModel, rule_id: str, rule: HardRule | None) -> HealthModel:
    """The model with another hard rule in this one's place; None takes it out."""
    rules = (rule if own.id == rule_id else own for own in model.rules)
    return replace(model, rules=tuple(own for own in rules if own is not None))


def with_share(model: HealthModel, group_id: str, percent: int) -> HealthModel:
    """The model in which a group has this percent of the weight, the others the rest of 100.

    The others keep their proportions, up to whole percents: the largest remainders get what is
    left over. Where the others have none, the group has all whatever is asked.
    """
    others = [group for group in model.groups if group.id != group_id]
    total = sum(group.weight for group in others)
    if not total:
        return model
    rest = 100 - percent
    exact = {group.id: (rest * group.weight, group.weight) for group in others}
    weights = {name: top // total for name, (top, _own) in exact.items()}
    left = rest - sum(weights.values())
    by_remainder = sorted(exact, key=lambda name: -(exact[name][0] % total))
    for name in by_remainder[:left]:
        weights[name] += 1
    weights[group_id] = percent
    groups = tuple(replace(group, weight=weights[group.id]) for group in model.groups)
    return replace(model, groups=groups)


def new_id(model: HealthModel, stem: str) -> str:
    """An id that nothing of the model has."""
    taken = {group.id for group in model.groups} | {rule.id for rule in model.rules}
    taken |= {measure.id for measure in model.measures()}
    number = 1
    while f"{stem}-{number}" in taken:
        number += 1
    return f"{stem}-{number}"
