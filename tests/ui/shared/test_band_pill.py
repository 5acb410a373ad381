"""Bands, scores and changes as lists show them."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.band_pill import (
    BandPill,
    band_fill,
    change_text,
    is_fall,
    paint_pill,
    pill_width,
)
from csm_desktop.ui.shared.health_words import score_sentence, score_text


@pytest.mark.parametrize(
    ("change", "text", "fell"),
    [
        (400, "↑4", False),
        (-300, "↓3", False),
        (-450, "↓5", True),
        (-449, "↓4", False),
        (-1600, "↓16", True),
        (40, "–", False),
        (None, "", False),
    ],
)
def test_a_change_is_an_arrow_and_a_fall_of_five_is_bad(
    change: int | None, text: str, fell: bool
) -> None:
    assert change_text(change) == text
    assert is_fall(change) is fell


def test_a_score_is_shown_whole_with_halves_up() -> None:
    assert score_text(6950) == "70"
    assert score_text(6949) == "69"
    assert score_text(None) == "–"


def test_a_pill_says_itself(desk: Desk) -> None:
    pill = BandPill(note="word")
    pill.show_score("watch", 6400)
    assert pill.accessibleName() == "watch, 64 of 100"
    assert pill.sizeHint().width() > pill_width("watch", 6400)
    assert score_sentence(None, None) == "no score: too little is known"


def test_a_pill_on_a_selected_row_has_the_ground_of_the_page(desk: Desk) -> None:
    image = QImage(60, 30, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_pill(painter, QRect(0, 0, 60, 30), "poor", 4300, selected=True)
    painter.end()
    assert image.pixelColor(4, 15).name() == "#ffffff"
    painter = QPainter(image)
    paint_pill(painter, QRect(0, 0, 60, 30), "poor", 4300)
    painter.end()
    assert image.pixelColor(4, 15) == band_fill("poor")
