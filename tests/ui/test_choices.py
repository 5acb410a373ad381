"""Choices are taken at once and kept soon."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from csm_desktop.settings import Settings, load_settings
from csm_desktop.ui.choices import Choices


def test_a_choice_is_kept_without_being_asked(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    choices = Choices(Settings(), file)
    choices.change(zoom_percent=125)
    assert choices.now.zoom_percent == 125
    qtbot.waitUntil(file.exists)
    qtbot.waitUntil(lambda: load_settings(file).zoom_percent == 125)


def test_closing_keeps_what_is_not_written_yet(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    choices = Choices(Settings(), file)
    choices.change(theme="dark")
    choices.keep()
    assert load_settings(file).theme == "dark"


def test_a_folder_that_cannot_be_written_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    choices = Choices(Settings(), tmp_path / "gone" / "settings.json")
    with qtbot.waitSignal(choices.not_saved) as signal:
        choices.change(theme="dark")
    assert signal.args == [str(tmp_path / "gone")]
