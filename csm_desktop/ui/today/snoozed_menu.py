"""The menu below the week: what is snoozed; choosing one brings it back."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from csm_desktop.operations.today_snoozed import Snoozed
from csm_desktop.ui.shared.menu import dressed_menu
from csm_desktop.ui.shared.nouns import leading_name
from csm_desktop.ui.shared.words import later, say, tr
from csm_desktop.ui.today.words import Reader

_KINDS: Mapping[str, str] = {
    "notice": later("Last day to act"),
    "meeting": later("Meeting without a note"),
    "detractor": later("Detractor without an answer"),
    "outcome": later("Outcome not recorded"),
    "invoice": later("Overdue invoice"),
    "champion_left": later("Champion who left"),
    "health_drop": later("Fall of health"),
    "milestone": later("Milestone"),
    "override": later("Override of the health"),
    "pulse": later("Pulse that expires"),
    "no_touch": later("No touch for long"),
}
_LONGEST = 64
"""Letters of an entry; a task may be called a whole paragraph."""


def snoozed_words(snoozed: Snoozed, reader: Reader) -> str:
    """``Hanbit Logistics · Last day to act · until Mon 30 Nov``."""
    name = leading_name(snoozed.account, snoozed.native_name, reader.locale)
    what = snoozed.title or say(_KINDS[snoozed.kind])
    until = tr("until {day}", day=reader.week_day(snoozed.until))
    head = " · ".join(part for part in (name, what) if part)
    if len(head) > _LONGEST:
        head = head[: _LONGEST - 1] + "…"
    return f"{head} · {until}"


def open_snoozed_menu(
    button: QWidget,
    found: Sequence[Snoozed],
    reader: Reader,
    take: Callable[[Snoozed], object],
) -> QMenu:
    """Open the menu above the button; ``take`` is told which one is to come back."""
    menu = dressed_menu(button, tr("Bring back"))
    menu.setToolTipsVisible(True)
    for snoozed in found:
        act = menu.addAction(snoozed_words(snoozed, reader).replace("&", "&&"))
        act.setToolTip(snoozed.why or tr("No reason was written."))
        act.triggered.connect(lambda _checked=False, snoozed=snoozed: take(snoozed))
    corner = button.mapToGlobal(QPoint(button.width(), 0))
    size = menu.sizeHint()
    menu.popup(QPoint(corner.x() - size.width(), corner.y() - size.height()))
    if menu.actions():
        menu.setActiveAction(menu.actions()[0])
    return menu
