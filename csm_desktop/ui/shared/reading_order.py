"""The order in which Tab goes: as one reads, row by row and in a row from left to right.

Parts of a document are made, moved and taken away while it is shown, so the order in which they
were made says nothing.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def step_in_order(page: QWidget, *, forward: bool) -> bool:
    """Give the focus to what follows in ``page``, after the last to what follows the page.

    False when nothing of the page has the focus, or nothing else can have it.
    """
    focused = QApplication.focusWidget()
    order = reading_order(page)
    if focused not in order:
        return False
    at = order.index(focused) + (1 if forward else -1)
    target = order[at] if 0 <= at < len(order) else _beyond(page, focused, forward=forward)
    if target is None:
        return False
    ways = Qt.FocusReason
    target.setFocus(ways.TabFocusReason if forward else ways.BacktabFocusReason)
    _show(target)
    return True


def reading_order(page: QWidget) -> list[QWidget]:
    """What Tab reaches in a page."""
    found: list[QWidget] = []
    for child in _in_rows(page):
        if _takes_tab(child):
            found.append(child)
        found += reading_order(child)
    return found


def _takes_tab(widget: QWidget) -> bool:
    tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tab) and widget.isEnabled() and widget.focusProxy() is None


def _in_rows(parent: QWidget) -> list[QWidget]:
    """The visible children; those of which half the height is side by side are one row."""
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    rows: list[list[QWidget]] = []
    for child in sorted(children, key=QWidget.y):
        if rows and _beside(rows[-1][0], child):
            rows[-1].append(child)
        else:
            rows.append([child])
    return [child for row in rows for child in sorted(row, key=QWidget.x)]


def _beside(first: QWidget, second: QWidget) -> bool:
    top = max(first.y(), second.y())
    bottom = min(first.y() + first.height(), second.y() + second.height())
    return 2 * (bottom - top) > min(first.height(), second.height())


def _beyond(page: QWidget, focused: QWidget, *, forward: bool) -> QWidget | None:
    """The next of the window that is not in the page."""
    here: QWidget | None = focused
    while True:
        assert here is not None
        here = here.nextInFocusChain() if forward else here.previousInFocusChain()
        if here is None or here is focused:
            return None
        outside = here is not page and not page.isAncestorOf(here)
        if outside and here.isVisible() and _takes_tab(here):
            return here


def _show(widget: QWidget) -> None:
    """Scroll to it."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, 24)
        around = around.parentWidget()
