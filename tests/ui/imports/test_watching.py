"""The watched folder proposes what is new, once, and takes nothing by itself."""

import os
import shutil
import time
from pathlib import Path

import pytest

from csm_desktop.paths import state_folder
from csm_desktop.ui.folder_notice import FolderNotice
from csm_desktop.ui.imports.flow import State
from csm_desktop.ui.imports.page import ImportPage
from csm_desktop.ui.imports.watching import all_files, look_into, mark_seen
from tests.support.import_page import ready, write
from tests.support.real_desk import RealWindow

ACCOUNTS = "Company name,Industry,Country\nHanbit,Logistics,KR\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    made = tmp_path / "Exports"
    put(made, "old.csv", "a,b\n1,2\n")
    return made


def put(folder: Path, name: str, content: str, *, age_seconds: int = 60) -> Path:
    path = write(folder, name, content)
    moment = time.time() - age_seconds
    os.utime(path, (moment, moment))
    return path


def names(folder: Path) -> list[str]:
    return [path.name for path in look_into(folder).new]


def test_what_is_there_at_first_is_no_news(folder: Path) -> None:
    assert names(folder) == []
    put(folder, "new.csv", "a,b\n3,4\n")
    assert names(folder) == ["new.csv"]


def test_a_file_that_was_seen_is_not_proposed_again_nor_is_its_copy(folder: Path) -> None:
    look_into(folder)
    path = put(folder, "new.csv", "a,b\n3,4\n")
    mark_seen(folder, [path])
    shutil.copy2(path, folder / "copy of new.csv")
    assert names(folder) == []
    put(folder, "new.csv", "a,b\n3,4\n5,6\n", age_seconds=30)
    assert names(folder) == ["new.csv"]


def test_a_file_that_is_still_being_written_waits_and_others_are_no_exports(folder: Path) -> None:
    look_into(folder)
    put(folder, "growing.csv", "a", age_seconds=0)
    put(folder, "photo.jpg", "x")
    put(folder, ".hidden.csv", "x")
    (folder / "sub.csv").mkdir()
    assert names(folder) == []
    assert [path.name for path in all_files(folder)] == ["old.csv", "growing.csv"]


def test_a_folder_that_vanished_is_said_and_comes_back(folder: Path) -> None:
    look_into(folder)
    away = folder.rename(folder.with_name("Away"))
    assert not look_into(folder).is_there
    away.rename(folder)
    assert look_into(folder).is_there and names(folder) == []


def test_what_was_seen_may_be_unreadable(folder: Path, tmp_path: Path) -> None:
    look_into(folder)
    (tmp_path / "home" / "state" / "watched.json").write_text("[1, 2")
    assert names(folder) == []


def test_the_page_proposes_new_files_and_reads_them_when_told(
    real: RealWindow, page: ImportPage, folder: Path
) -> None:
    strip = page.watching
    strip.watch_folder(folder)
    real.wait((state_folder() / "watched.json").exists)
    real.wait(lambda: "nothing new" in strip.words.text())
    assert not page.past.watch.isVisible()
    put(folder, "new.csv", ACCOUNTS)
    strip.look()
    real.wait(strip.take.isVisible)
    assert strip.words.text() == "1 new file in Exports: new.csv"
    assert page.flow.state is State.EMPTY
    strip.take.click()
    ready(real, page)
    assert [path.name for path in page.flow.paths] == ["new.csv"]
    real.wait(lambda: "nothing new" in strip.words.text())
    shutil.rmtree(folder)
    strip.look()
    real.wait(lambda: "is not there now" in strip.words.text())


def test_any_other_page_tells_of_new_files_once(
    real: RealWindow, page: ImportPage, folder: Path
) -> None:
    look_into(folder)
    real.desk.choices.change(watched_folder=folder)
    real.go("accounts")
    notice = FolderNotice(real.desk, page)
    put(folder, "new.csv", ACCOUNTS)
    notice.look()
    real.wait(lambda: real.said() == "1 new file in Exports")
    told, do = len(real.notices), real.notices[-1].do
    notice.look()
    real.qtbot.wait(200)
    assert len(real.notices) == told
    assert do is not None
    do()
    ready(real, page)
    assert [path.name for path in page.flow.paths] == ["new.csv"]
