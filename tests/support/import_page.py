"""What a person does on the import page, in a line each."""

from pathlib import Path

from csm_desktop.ui.imports.flow import State
from csm_desktop.ui.imports.page import ImportPage
from tests.support.real_desk import RealWindow


def write(folder: Path, name: str, content: str | bytes) -> Path:
    """A file of the user's."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def ready(real: RealWindow, page: ImportPage) -> None:
    """Wait until it is known what would change."""
    real.wait(lambda: page.flow.state is State.READY)


def read(real: RealWindow, page: ImportPage, *paths: Path) -> None:
    """Drop files and wait."""
    page.flow.add(paths)
    ready(real, page)


def bring(real: RealWindow, page: ImportPage) -> None:
    """Import, and wait for the end."""
    page.flow.import_now()
    real.wait(lambda: page.flow.state is State.DONE)


def listed(page: ImportPage) -> list[list[str]]:
    """The rows of the list shown below the files."""
    return [[cell.text for cell in row.cells] for row in page.view.list.table.rows_model.rows]
