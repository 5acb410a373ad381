"""How everything looks: colours, type and sizes, light and dark, switched while the window is open.

The colours are data (``resources/style/tokens.json``), shared with the charts. Painters ask
:func:`tokens`, :func:`font` and :func:`scale` each time they paint; nothing keeps a colour. There
is no style sheet: style sheets double the cost of a painted page, so widgets of
``ui/shared/widgets.py`` paint themselves and the rest lives on the palette.
"""

import json
import os
from dataclasses import dataclass, fields
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from csm_desktop.paths import resources_folder

_STYLE = "QT_STYLE_OVERRIDE"
"""The variable by which Qt is told its widget style."""

_CJK_FAMILIES = {
    "ko": ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR"),
    "zh": ("Microsoft JhengHei UI", "PingFang TC", "Noto Sans CJK TC", "Noto Sans TC"),
}
"""Language → families that draw its script on Windows, macOS and Linux, best first."""


@dataclass(frozen=True)
class Tokens:
    """The colours of one appearance, by what they are for (``LOOK.md`` holds the table)."""

    window: QColor
    surface: QColor
    sunken: QColor
    line: QColor
    border: QColor
    text: QColor
    muted: QColor
    faint: QColor
    accent: QColor
    on_accent: QColor
    accent_hover: QColor
    selection: QColor
    hover: QColor
    float: QColor
    good: QColor
    warn: QColor
    bad: QColor
    good_fill: QColor
    warn_fill: QColor
    bad_fill: QColor
    chart_context: QColor
    chart_context_2: QColor
    chart_1: QColor
    chart_2: QColor
    chart_3: QColor
    chart_4: QColor


@dataclass(frozen=True)
class Look:
    """What a user chose about looks, on this computer."""

    theme: str = "system"
    """``light``, ``dark``, or ``system``: as the system says."""
    language: str = "en"
    """Language of the words on screen; decides which CJK family leads."""
    zoom_percent: int = 100
    """80 to 200."""
    row_height: int = 30
    """Height of a table row before zoom, pixels."""
    platform_font: bool = False
    """The system's own font instead of Inter."""


class Theme(QObject):
    """The look in use; the one instance paints and measures for the whole program.

    Signals:
        recoloured: other colours; everything was told to paint again.
        resized: other sizes, font or language; what was laid out must be built again.
    """

    recoloured = Signal()
    resized = Signal()

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._app = app
        self.look = look
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        if _STYLE not in os.environ:
            app.setStyle("Fusion")
        self._apply()

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in use."""
        if self.look.theme == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.look.theme == "dark"

    def change(self, look: Look) -> None:
        """Take another look at once, without a restart."""
        before, self.look = self.look, look
        if look == before:
            return
        self._apply()
        self.recoloured.emit()
        if _sizes(before) != _sizes(look):
            self.resized.emit()

    def _follow_system(self) -> None:
        if self.look.theme == "system":
            self._apply()
            self.recoloured.emit()

    def _apply(self) -> None:
        _state.use("dark" if self.dark else "light", self.look)
        self._app.setPalette(_palette(tokens()))
        self._app.setFont(font())
        QToolTip.setPalette(self._app.palette())
        QToolTip.setFont(font(13))


def prepare() -> None:
    """Choose the widget style before the application is made.

    The same by ``setStyle`` costs 6 ms: its answer makes Qt's Python side load the style classes.
    """
    os.environ[_STYLE] = "Fusion"


def tokens() -> Tokens:
    """The colours in use now."""
    return _state.tokens


def scale(pixels: float) -> int:
    """Pixels of the drawings at the user's zoom; never 0 for what should be seen."""
    return max(1, round(pixels * _state.look.zoom_percent / 100)) if pixels > 0 else 0


def row_height() -> int:
    """Height of a table row at the user's zoom, pixels."""
    return scale(_state.look.row_height)


def font(size: int = 13, *, bold: bool = False, tabular: bool = False) -> QFont:
    """The window's type: ``size`` before zoom, weight 400 or 600, tabular figures on demand."""
    return _font(size, bold, tabular)


def paper_font(script: str, *, bold: bool = False) -> QFont:
    """Inter for a printer, with the CJK type of the program behind it (``ko``, ``zh`` first)."""
    _noto()
    order = [script, *(other for other in _CJK_FAMILIES if other != script)]
    cjk = [name for key in order for name in _CJK_FAMILIES.get(key, ())]
    result = QFont([_inter(), *cjk])
    result.setVariableAxis(QFont.Tag("wght"), 600 if bold else 400)
    result.setVariableAxis(QFont.Tag("opsz"), 14)
    # Without it a hyphen between figures becomes a sign that a search in the PDF does not find.
    result.setFeature(QFont.Tag("calt"), 0)
    if bold:
        result.setWeight(QFont.Weight.DemiBold)
    return result


def rounding() -> float:
    """Radius of a corner at the user's zoom, pixels."""
    return 6 * _state.look.zoom_percent / 100


def light_colours() -> dict[str, str]:
    """The light appearance as ``#rrggbb`` by token: paper is white, whatever the window is."""
    light = _palettes()["light"]
    return {field.name: getattr(light, field.name).name() for field in fields(light)}


@cache
def _palettes() -> dict[str, Tokens]:
    text = (resources_folder() / "style" / "tokens.json").read_text(encoding="utf-8")
    names = [field.name for field in fields(Tokens)]
    return {
        appearance: Tokens(**{name: QColor(colours[name]) for name in names})
        for appearance, colours in json.loads(text).items()
    }


class _State:
    """Colours, zoom and font families in use; module state, because painters have no context."""

    def __init__(self) -> None:
        self.look = Look()
        self.families: tuple[str, ...] = ()
        self.axis = 600
        self.weight = QFont.Weight.DemiBold
        self.tokens: Tokens

    def use(self, appearance: str, look: Look) -> None:
        """Make these the colours and the look of everything painted from now on."""
        sizes_differ = _sizes(self.look) != _sizes(look) or not self.families
        self.look = look
        self.tokens = _palettes()[appearance]
        if sizes_differ:
            self._choose_families()
            _font.cache_clear()

    def use_again(self) -> None:
        """Choose the fonts again: there are more of them now."""
        self._choose_families()
        _font.cache_clear()

    def _choose_families(self) -> None:
        script = self.look.language.partition("_")[0]
        order = [script, *(other for other in _CJK_FAMILIES if other != script)]
        cjk = [name for key in order for name in _CJK_FAMILIES.get(key, ())]
        if script in _CJK_FAMILIES and not _system_has(cjk):
            _noto()
        # Our CJK file has one weight, which Qt thickens only from 700 on. It would thicken Inter
        # too, so there Inter is asked for a lighter cut; not where Inter leads.
        thicken = script in _CJK_FAMILIES and _fallback_registered()
        self.axis, self.weight = (
            (450, QFont.Weight.Bold) if thicken else (600, QFont.Weight.DemiBold)
        )
        if self.look.platform_font:
            own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        else:
            own = _inter()
        self.families = (own, *cjk)


def _sizes(look: Look) -> tuple[object, ...]:
    return (look.language, look.zoom_percent, look.row_height, look.platform_font)


def _system_has(families: list[str]) -> bool:
    return bool(set(families) & set(QFontDatabase.families()))


def complete_scripts() -> bool:
    """Load the CJK font that comes with the program (0.03 s) if this system has none.

    Says whether it did; then everything must be painted again. Called after the first paint.
    """
    cjk = [name for names in _CJK_FAMILIES.values() for name in names]
    if _system_has(cjk):
        return False
    _noto()
    _state.use_again()
    return True


@cache
def _inter() -> str:
    folder = _package_folder("fontpkg_inter") / "files"
    QFontDatabase.addApplicationFont(str(folder / "Inter[opsz,wght].ttf"))
    return "Inter"


@cache
def _noto() -> int:
    folder = _package_folder("noto_cjk_sans_otc")
    return QFontDatabase.addApplicationFont(str(folder / "NotoSansCJK-Regular.ttc"))


def _fallback_registered() -> bool:
    return _noto.cache_info().currsize > 0


def _package_folder(name: str) -> Path:
    # Found, not imported: the packages' own code is not needed to open their files.
    spec = find_spec(name)
    assert spec is not None and spec.origin is not None, name
    return Path(spec.origin).parent


@cache
def _font(size: int, bold: bool, tabular: bool) -> QFont:
    result = QFont(list(_state.families))
    result.setPixelSize(scale(size))
    if bold:
        result.setWeight(_state.weight)
    if not _state.look.platform_font:
        # Qt draws a variable font at its default weight unless the axis is set as well.
        result.setVariableAxis(QFont.Tag("wght"), _state.axis if bold else 400)
        result.setVariableAxis(QFont.Tag("opsz"), 14)
    if tabular:
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def _palette(colours: Tokens) -> QPalette:
    """The palette: some roles carry tokens that Qt has no role for (see ``widgets.ROLES``)."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.Text: colours.text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.bad,
        role.Light: colours.float,
        role.Midlight: colours.hover,
        role.Mid: colours.line,
        role.Dark: colours.faint,
        role.Shadow: colours.border,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.text,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.float,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
    }.items():
        palette.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, colours.faint)
    return palette


_state = _State()
