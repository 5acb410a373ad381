"""Where files lie, and who may read them."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from csm_desktop import paths

posix_only = pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def umask_restored() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "deep" / "home"))
    return tmp_path / "deep" / "home"


@posix_only
@pytest.mark.usefixtures("umask_restored")
def test_one_home_holds_all_folders_open_to_the_owner_alone(home: Path) -> None:
    folders = [
        paths.config_folder(),
        paths.data_folder(),
        paths.state_folder(),
        paths.cache_folder(),
    ]
    assert [folder.relative_to(home).as_posix() for folder in folders] == [
        "config",
        "data",
        "state",
        "cache",
    ]
    assert {mode(folder) for folder in [*folders, home, home.parent]} == {0o700}


@posix_only
@pytest.mark.usefixtures("umask_restored")
def test_backups_of_a_book_have_a_private_folder_of_their_own(home: Path) -> None:
    folder = paths.backups_folder("book-1a2b")
    assert folder == home / "data" / "backups" / "book-1a2b"
    assert mode(folder) == mode(folder.parent) == 0o700


@pytest.mark.skipif(sys.platform != "linux", reason="XDG variables are Linux's")
def test_without_a_home_the_systems_folders_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert paths.config_folder() == tmp_path / "config" / "csm-desktop"
    assert paths.config_folder().is_dir()


@posix_only
def test_an_existing_folder_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    paths.private_folder(tmp_path)
    assert mode(tmp_path) == 0o755


@posix_only
@pytest.mark.usefixtures("umask_restored")
def test_after_the_private_umask_new_files_are_the_owners_alone(tmp_path: Path) -> None:
    paths.private_umask()
    (tmp_path / "note").write_text("")
    assert mode(tmp_path / "note") == 0o600


def test_the_programs_own_files_lie_beside_its_code() -> None:
    assert paths.resources_folder() == Path(paths.__file__).parents[1] / "resources"
    assert paths.resources_folder().is_dir()
