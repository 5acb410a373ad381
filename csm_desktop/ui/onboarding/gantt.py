"""The list of projects and their Gantt on one axis: where things are, and what keys and mouse do.

It paints only the lines in sight (``gantt_painting.py``). It changes nothing itself: a milestone
moved by key or mouse is told to the page, which shows what else would move before it is kept.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.ui import theme
from csm_desktop.ui.onboarding.gantt_painting import Painting, paint_gantt
from csm_desktop.ui.onboarding.gantt_room import HEAD, GanttRoom
from csm_desktop.ui.onboarding.lines import MILESTONE, NEXT, PROJECT, Key, Line, Lines, lines_of
from csm_desktop.ui.shared.onboarding.words import (
    date_text,
    milestone_tip,
    owner_word,
    project_spoken,
    whole_next_sentence,
)
from csm_desktop.ui.shared.renewals.words import Reading, plain_tip
from csm_desktop.ui.shared.words import tr


class Gantt(GanttRoom):
    """The list.

    Signals:
        taken: another line is the current one.
        entered (object): a milestone's key was entered (Enter, double click).
        stepped (int): the current milestone is to move by so many working days.
        dragged (int, object): a milestone is held at a day by the mouse.
        kept: Enter while something moves.
        dropped: Esc while something moves.
        menu_asked (object): the context menu is wanted at a global place.
    """

    taken = Signal()
    entered = Signal(object)
    stepped = Signal(int)
    dragged = Signal(int, object)
    kept = Signal()
    dropped = Signal()
    menu_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.opened: frozenset[int] = frozenset()
        """Projects that show their milestones."""
        self.typed = ""
        self._current: Key | None = None
        self._hovered: int | None = None
        self._pressed: tuple[QPoint, MilestoneRow] | None = None
        self._drags = False
        self.setAccessibleName(tr("Onboarding projects"))

    # Showing.

    def show_projects(self, projects: Iterable[ProjectRow], reading: Reading) -> None:
        """Show these; the current line and what is open stay."""
        self.projects, self.reading, self.loading = tuple(projects), reading, False
        self._lay_out()

    def filter(self, typed: str) -> None:
        """Only projects that have these words."""
        self.typed = typed
        self._lay_out()

    def show_moves(self, moves: Mapping[int, date]) -> None:
        """Show where milestones would be."""
        self.moves = moves
        self.viewport().update()

    def _lay_out(self) -> None:
        place = self.lines.place_of(self._current)
        lines = lines_of(self.projects, self.opened, self.typed)
        self.show_lines(Lines(lines, theme.scale(100) / 100))
        if self.lines.place_of(self._current) is None:
            near = None if place is None else min(place, len(self.lines.lines) - 1)
            self._take_place(self.lines.step(near, 0))
        self.viewport().update()

    # The current line.

    def current(self) -> Line | None:
        """The line that keys act on."""
        place = self.lines.place_of(self._current)
        return None if place is None else self.lines.lines[place]

    def take(self, key: Key) -> bool:
        """Make this the current line; says whether it is there."""
        for project in self.projects:
            if key.kind == MILESTONE and any(one.id == key.id for one in project.milestones):
                self._open(project.id)
        place = self.lines.place_of(key)
        if place is not None:
            self._take_place(place)
        return place is not None

    def step(self, by: int) -> None:
        """Go down or up."""
        self._take_place(self.lines.step(self.lines.place_of(self._current), by))

    def _take_place(self, place: int | None) -> None:
        key = self.lines.lines[place].key if place is not None else None
        if key == self._current:
            return
        self._current = key
        if place is not None:
            self.bring_into_sight(place)
            self.setAccessibleDescription(self._spoken(self.lines.lines[place]))
        self.viewport().update()
        self.taken.emit()

    def _spoken(self, line: Line) -> str:
        if line.kind == MILESTONE and line.milestone is not None:
            one = line.milestone
            parts = (one.title, owner_word(one.owner), date_text(one, self.reading))
            return ", ".join(parts)
        opened = line.project.id in self.opened
        return project_spoken(line.project, self.reading, opened=opened)

    def toggle(self, *, opened: bool | None = None) -> None:
        """Open or fold the current project."""
        line = self.current()
        if line is None:
            return
        is_open = line.project.id in self.opened
        if opened is None:
            opened = not is_open
        if opened == is_open:
            return
        if not opened:
            self._take_place(self.lines.place_of(Key(PROJECT, line.project.id)))
        self.opened = self.opened ^ {line.project.id}
        self._lay_out()
        place = self.lines.place_of(self._current)
        if opened and place is not None:
            last = place + len(line.project.milestones) + (line.project.next_milestone is not None)
            self.bring_into_sight(min(last, len(self.lines.lines) - 1))
            self.bring_into_sight(place)

    def _open(self, project_id: int) -> None:
        if project_id not in self.opened:
            self.opened = self.opened | {project_id}
            self._lay_out()

    # Keys and mouse.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk and open, brackets move, + and − zoom; other letters are the page's."""
        act = self._act_of(event)
        if act is not None:
            act()
        else:
            event.ignore()

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        key = Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        typed: dict[str, Callable[[], object]] = {
            "[": lambda: self.stepped.emit(-1),
            "]": lambda: self.stepped.emit(1),
            "{": lambda: self.stepped.emit(-5),
            "}": lambda: self.stepped.emit(5),
            "+": lambda: self.zoom(1),
            "=": lambda: self.zoom(1),
            "-": lambda: self.zoom(-1),
            ".": self.go_to_today,
        }
        if event.text() in typed and not control:
            return typed[event.text()]
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key in sideways and (shift or control):
            return lambda: self.scroll_axis(sideways[key])
        if control:
            return None
        page = max(1, (self.viewport().height() - theme.scale(HEAD)) // theme.scale(44) - 1)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -len(self.lines.lines),
            Qt.Key.Key_End: len(self.lines.lines),
        }
        if key in steps:
            return lambda: self.step(steps[key])
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Right: lambda: self.toggle(opened=True),
            Qt.Key.Key_Left: lambda: self.toggle(opened=False),
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_Return: self._enter,
            Qt.Key.Key_Enter: self._enter,
        }
        if key == Qt.Key.Key_Escape and self.moves:
            return self.dropped.emit
        return acts.get(key)

    def _enter(self) -> None:
        line = self.current()
        if self.moves:
            self.kept.emit()
        elif line is not None:
            self.entered.emit(line.key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line; hold a diamond; the chevron opens."""
        point = event.position()
        place = self.place_at(point)
        if place is None or event.button() != Qt.MouseButton.LeftButton:
            return
        line = self.lines.lines[place]
        held = self.diamond_at(point)
        if line.can_be_current:
            self._take_place(place)
        if held is not None and held.actual_on is None and not held.skipped:
            self._pressed = (point.toPoint(), held)
        elif held is None and line.kind == PROJECT and point.x() < theme.scale(36):
            self.toggle()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held, else show what can be."""
        point = event.position()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            start, held = self._pressed
            if self._drags or abs(point.x() - start.x()) >= theme.scale(4):
                self._drags = True
                self.dragged.emit(held.id, self.day_at(point.x()))
            return
        place = self.place_at(point)
        if place != self._hovered:
            self._hovered = place
            self.viewport().update()
        found = self.diamond_at(point)
        can_move = found is not None and found.actual_on is None and not found.skipped
        shape = Qt.CursorShape.SizeHorCursor if can_move else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was dragged stays where it is until it is kept or dropped."""
        self._pressed, self._drags = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A project opens, a milestone is edited."""
        place = self.place_at(event.position())
        if place is None or not self.lines.lines[place].can_be_current:
            return
        if self.lines.lines[place].kind == PROJECT and event.position().x() >= theme.scale(36):
            self.toggle()
        elif self.lines.lines[place].kind == MILESTONE:
            self.entered.emit(self.lines.lines[place].key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the line under the pointer, or of the current one."""
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            place = self.place_at(event.pos())
            if place is None or not self.lines.lines[place].can_be_current:
                return
            self._take_place(place)
            self.menu_asked.emit(event.globalPos())
            return
        place = self.lines.place_of(self._current)
        if place is not None:
            corner = self.line_rect(place).bottomLeft() + QPoint(theme.scale(36), 0)
            self.menu_asked.emit(self.viewport().mapToGlobal(corner))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl zooms the axis, Shift scrolls it."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if turn.y() > 0 else -1, event.position().x())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not turn.x():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - turn.y())
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """The tool tip is the milestone's."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.diamond_at(event.pos())
            place = self.place_at(event.pos())
            if found is None and place is not None:
                found = self.lines.lines[place].milestone
            tip = milestone_tip(found, self.reading) if found is not None else ""
            if place is not None and self.lines.lines[place].kind == NEXT:
                tip = whole_next_sentence(self.lines.lines[place].project)
            QToolTip.showText(event.globalPos(), plain_tip(tip), self.viewport())
            return True
        if event.type() == QEvent.Type.Leave and self._hovered is not None:
            self._hovered = None
            self.viewport().update()
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The edge of the current line appears."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines in sight, then the axis above them."""
        top = self.verticalScrollBar().value()
        room = self.viewport().height() - theme.scale(HEAD)
        places = self.lines.within(top, top + room) if self.lines.lines else range(0)
        painter = QPainter(self.viewport())
        paint_gantt(painter, self._painting(places))

    def _painting(self, places: range) -> Painting:
        return Painting(
            size=self.viewport().size(),
            head=theme.scale(HEAD),
            columns=self.columns,
            lines=tuple((self.lines.lines[at], self.line_rect(at)) for at in places),
            axis=replace(self.axis, scrolled=self.horizontalScrollBar().value()),
            reading=self.reading,
            current=self._current,
            hovered=self.lines.lines[self._hovered].key
            if self._hovered is not None and self._hovered < len(self.lines.lines)
            else None,
            has_focus=self.hasFocus(),
            opened=self.opened,
            moves=self.moves,
            loading=self.loading,
        )
