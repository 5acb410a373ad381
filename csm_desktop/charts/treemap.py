"""Where is it? ARR as tiles, coloured by the band of their mean health."""

from collections.abc import Sequence
from dataclasses import dataclass

from matplotlib.axes import Axes

from csm_desktop.charts.plane import BAND_SHAPES, Box, Plane, band_colour, cut, plane
from csm_desktop.charts.style import HotSpot, Style

_INK = "#0B1220"
"""On every band's fill, light and dark: at least 4.9."""


@dataclass(frozen=True)
class Tile:
    """One segment."""

    label: str
    amount: str
    """"$1.66M"."""
    health: str
    """"69 watch"."""
    weight: int
    """ARR, what the area is in proportion to."""
    band: str | None
    """Of the mean health."""


@dataclass(frozen=True)
class Treemap:
    """The values of the chart; marks are the tiles."""

    tiles: tuple[Tile, ...]
    """The largest first."""


def draw(axes: Axes, values: Treemap, style: Style) -> tuple[HotSpot, ...]:
    """Tiles as square as they can be; words where they fit, the rest in the tool tip."""
    area = plane(axes, style)
    shown = [tile for tile in values.tiles if tile.weight > 0]
    boxes = squarified([tile.weight for tile in shown], Box(0, 0, area.width, area.height))
    spots = []
    for number, (tile, box) in enumerate(zip(shown, boxes, strict=True)):
        inner = Box(box.left, box.top, max(box.width - 1, 0), max(box.height - 1, 0))
        area.bar(inner, band_colour(tile.band, style))
        _write(area, tile, inner)
        spots.append(area.spot(box, number))
    return tuple(spots)


def _write(area: Plane, tile: Tile, box: Box) -> None:
    room = box.width - 14
    lines = [(tile.label, 13, True), (tile.amount, 13, False), (tile.health, 11, False)]
    if room < 34 or box.height < 22:
        return
    y = box.top + 13
    for words, size, bold in lines[: max(1, int((box.height - 6) // 17))]:
        shown = cut(words, room - (12 if words == tile.health else 0), size)
        left = box.left + 7
        if words == tile.health and shown:
            area.dot(left + 4, y, 7, _INK, shape=BAND_SHAPES[tile.band], index=4)
            left += 13
        area.write(left, y, shown, colour=_INK, size=size, bold=bold)
        y += 17


def squarified(weights: Sequence[int], room: Box) -> list[Box]:
    """A box for each weight, areas in proportion, together filling the room.

    Squarified as Bruls, Huizing and van Wijk have it: a row takes the next weight as long as its
    worst box becomes no longer. Weights are above 0, the largest first.
    """
    boxes: list[Box] = []
    left, total = list(weights), sum(weights)
    while left:
        unit = room.width * room.height / total if total else 0
        side = min(room.width, room.height)
        count = 1
        while count < len(left) and _worst(left[: count + 1], unit, side) <= _worst(
            left[:count], unit, side
        ):
            count += 1
        row, left = left[:count], left[count:]
        room = _lay(row, unit, room, boxes)
        total -= sum(row)
    return boxes


def _worst(row: Sequence[int], unit: float, side: float) -> float:
    """The longest box of a row along a side: its longer edge over the shorter."""
    whole = sum(row) * unit
    if not whole or not side:
        return float("inf")
    thick = whole / side
    return max(max(thick, part * unit / thick) / min(thick, part * unit / thick) for part in row)


def _lay(row: Sequence[int], unit: float, room: Box, boxes: list[Box]) -> Box:
    """Lay a row along the shorter side; what is left of the room."""
    whole = sum(row) * unit
    upright = room.width >= room.height
    thick = whole / (room.height if upright else room.width) if whole else 0
    place = room.top if upright else room.left
    for weight in row:
        length = weight * unit / thick if thick else 0
        boxes.append(
            Box(room.left, place, thick, length) if upright else Box(place, room.top, length, thick)
        )
        place += length
    if upright:
        return Box(room.left + thick, room.top, room.width - thick, room.height)
    return Box(room.left, room.top + thick, room.width, room.height - thick)
