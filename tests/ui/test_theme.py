"""The colours can be read, and sizes follow the zoom."""

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop.ui import theme
from csm_desktop.ui.theme import Look, Theme


def luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_text_can_be_read_on_every_ground(qapp: QApplication, appearance: str) -> None:
    Theme(qapp, Look(theme=appearance))
    t = theme.tokens()
    grounds = (t.window, t.surface, t.sunken, t.selection, t.hover, t.float)
    for ink, ground in product((t.text, t.muted, t.faint, t.accent, t.bad), grounds):
        assert contrast(ink, ground) >= 4.5, (ink.name(), ground.name())


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_outlines_of_controls_are_seen(qapp: QApplication, appearance: str) -> None:
    Theme(qapp, Look(theme=appearance))
    t = theme.tokens()
    for ground in (t.window, t.surface, t.sunken):
        assert contrast(t.border, ground) >= 3
    assert contrast(t.on_accent, t.accent) >= 4.5


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_band_words_can_be_read_on_their_fills(qapp: QApplication, appearance: str) -> None:
    Theme(qapp, Look(theme=appearance))
    t = theme.tokens()
    for ink, fill in ((t.good, t.good_fill), (t.warn, t.warn_fill), (t.bad, t.bad_fill)):
        assert contrast(ink, fill) >= 4.5


def test_the_palette_switches_while_the_window_is_open(qapp: QApplication, qtbot: QtBot) -> None:
    used = Theme(qapp, Look(theme="light"))
    light = qapp.palette().window().color()
    with qtbot.waitSignal(used.recoloured), qtbot.assertNotEmitted(used.resized):
        used.change(Look(theme="dark"))
    assert qapp.palette().window().color() != light
    assert qapp.palette().window().color() == theme.tokens().window


def test_sizes_follow_the_zoom(qapp: QApplication, qtbot: QtBot) -> None:
    used = Theme(qapp, Look())
    usual = QFontMetrics(theme.font(13)).height()
    with qtbot.waitSignal(used.resized):
        used.change(replace(used.look, zoom_percent=200))
    assert theme.scale(30) == 60
    assert theme.font(13).pixelSize() == 26
    assert QFontMetrics(theme.font(13)).height() >= 2 * usual - 2
    used.change(Look())


def test_figures_are_as_wide_as_each_other_where_asked(qapp: QApplication) -> None:
    Theme(qapp, Look())
    metrics = QFontMetrics(theme.font(13, tabular=True))
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("0000")
    loose = QFontMetrics(theme.font(13))
    assert loose.horizontalAdvance("1111") < loose.horizontalAdvance("0000")


def test_bold_is_heavier_without_another_family(qapp: QApplication) -> None:
    Theme(qapp, Look())
    regular, bold = (QFontMetrics(theme.font(13, bold=bold)) for bold in (False, True))
    assert bold.horizontalAdvance("Hanbit Logistics") > regular.horizontalAdvance(
        "Hanbit Logistics"
    )
