"""Choices about looks and language: taken at once, and kept."""

from dataclasses import replace
from typing import Any

from csm_desktop.settings import ZOOM_PERCENT, Settings
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.shared.words import choose_language, speak
from csm_desktop.ui.theme import Look

ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of everything that are offered, percent."""


def look_of(settings: Settings, system_language: str) -> Look:
    """The look that the settings ask for; ``system_language`` such as ``ko_KR``."""
    smallest, largest = ZOOM_PERCENT
    return Look(
        theme=settings.theme,
        language=choose_language(settings.language, system_language),
        zoom_percent=min(largest, max(smallest, settings.zoom_percent)),
        row_height=settings.row_height,
        platform_font=settings.font == "platform",
    )


def change_look(desk: Desk, name: str, value: Any) -> None:
    """Keep one choice (a field of ``Settings``) and take it at once, without a restart."""
    desk.choices.change(**{name: value})
    look = look_of(desk.choices.now, desk.theme.look.language)
    desk.theme.change(replace(look, language=desk.theme.look.language))


def change_language(desk: Desk, language: str) -> None:
    """Speak another language from now on."""
    desk.choices.change(language=language)
    speak(language)
    desk.theme.change(replace(desk.theme.look, language=language))


def switch_theme(desk: Desk) -> None:
    """From light to dark or back, whatever the system says."""
    change_look(desk, "theme", "light" if desk.theme.dark else "dark")


def step_zoom(desk: Desk, way: str) -> None:
    """One step larger or smaller (``zoom_in``, ``zoom_out``), or the usual size."""
    now = desk.theme.look.zoom_percent
    larger = [step for step in ZOOM_STEPS if step > now]
    smaller = [step for step in ZOOM_STEPS if step < now]
    steps = {"zoom_in": larger[:1], "zoom_out": smaller[-1:], "zoom_reset": [100]}[way]
    for step in steps:
        change_look(desk, "zoom_percent", step)
