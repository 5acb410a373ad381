"""Where the program keeps its files on this computer, and that nobody else can read them.

What is inside the files is not known here. macOS and Windows give several roles the same folder,
so what lies in one must not be named like what lies in another. With ``CSM_DESKTOP_HOME`` set,
everything lies in that one folder: on a stick, or for a test.
"""

import os
from pathlib import Path

APP_NAME = "csm-desktop"
HOME_VARIABLE = "CSM_DESKTOP_HOME"


def private_umask() -> None:
    """Make every file this process creates from now on readable by its owner alone."""
    os.umask(0o077)


def config_folder() -> Path:
    """What the user chose: settings, their own import profiles."""
    return _own_folder("config")


def data_folder() -> Path:
    """What must not be lost and is no book."""
    return _own_folder("data")


def state_folder() -> Path:
    """What the program remembers between two starts: crash reports, logs."""
    return _own_folder("state")


def cache_folder() -> Path:
    """What can be made again at any time."""
    return _own_folder("cache")


def backups_folder(name: str) -> Path:
    """The folder of one book's backups; ``name`` tells the book from all others."""
    return private_folder(data_folder() / "backups" / name)


def resources_folder() -> Path:
    """The files that come with the program."""
    return Path(__file__).resolve().parents[1] / "resources"


def private_folder(folder: Path) -> Path:
    """The folder, created with what it lies in if missing, open to its owner alone (0700).

    An existing folder keeps its mode. Raises ``OSError`` where it cannot be created.
    """
    if not folder.is_dir():
        private_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _own_folder(role: str) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return private_folder(Path(home).absolute() / role)
    import platformdirs  # 18 ms that a start with its own home does not need

    system_folder = {
        "config": platformdirs.user_config_path,
        "data": platformdirs.user_data_path,
        "state": platformdirs.user_state_path,
        "cache": platformdirs.user_cache_path,
    }[role]
    return private_folder(system_folder(APP_NAME, appauthor=False))
