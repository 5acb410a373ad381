"""Preferences of this computer: how the program looks and which language it speaks."""

from functools import partial

from csm_desktop.settings import ROW_HEIGHTS
from csm_desktop.ui.looks import ZOOM_STEPS, change_language, change_look
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.preferences.form import Section
from csm_desktop.ui.shared.widgets import Choice, Label, Segments
from csm_desktop.ui.shared.words import LANGUAGES, tr


class LooksSection(Section):
    """Theme, size, row height, font, language. Not in the book, so nothing to undo."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tr("Look and language"), tr("Kept on this computer."))
        look = desk.theme.look
        self.theme = Segments(
            tr("Theme"),
            [
                ("light", tr("Light")),
                ("dark", tr("Dark")),
                ("system", tr("As the system")),
            ],
        )
        self.theme.show_value(look.theme)
        self.theme.chosen.connect(partial(change_look, desk, "theme"))
        self.add_row(tr("Theme"), self.theme)
        self._add_sizes(desk)
        self.font_choice = Segments(
            tr("Font"), [("inter", "Inter"), ("platform", tr("As the system"))]
        )
        self.font_choice.show_value("platform" if look.platform_font else "inter")
        self.font_choice.chosen.connect(partial(change_look, desk, "font"))
        self.add_row(tr("Font"), self.font_choice)
        self.language = Choice(tr("Language"), list(LANGUAGES.items()))
        self.language.setObjectName("language")
        self.language.show_value(look.language)
        self.language.chosen.connect(partial(change_language, desk))
        words = Label(tr("changes at once, without a restart"), "muted")
        self.add_row(tr("Language"), self.language, words)

    def _add_sizes(self, desk: Desk) -> None:
        look = desk.theme.look
        usual, compact = ROW_HEIGHTS
        self.zoom = Choice(
            tr("Size of everything"),
            [(step, tr("{percent} %", percent=step)) for step in ZOOM_STEPS],
        )
        self.zoom.setObjectName("zoom")
        self.zoom.show_value(look.zoom_percent)
        self.zoom.chosen.connect(partial(change_look, desk, "zoom_percent"))
        self.add_row(tr("Size of everything"), self.zoom)
        self.row_height = Segments(
            tr("Row height"),
            [(usual, str(usual)), (compact, tr("{pixels}, compact", pixels=compact))],
        )
        self.row_height.show_value(look.row_height)
        self.row_height.chosen.connect(partial(change_look, desk, "row_height"))
        self.add_row(tr("Row height"), self.row_height)
