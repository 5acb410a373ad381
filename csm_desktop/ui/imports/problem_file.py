"""The rows that stay out, as they are in the file, to be corrected and imported again."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from csm_desktop.exchange.problem_rows import read_problem_rows
from csm_desktop.exchange.writer import write_csv
from csm_desktop.ui.imports.finding_rows import Piece
from csm_desktop.ui.imports.flow import ImportFlow
from csm_desktop.ui.imports.words import part_name, said
from csm_desktop.ui.navigation import Desk
from csm_desktop.ui.saving import ask_folder, ask_where, safe_name, tell_not_written, tell_written
from csm_desktop.ui.shared.words import tr, trn


def save_problems(page: QWidget, desk: Desk, flow: ImportFlow, pieces: Sequence[Piece]) -> None:
    """Ask where and write them: one file for each piece that has any."""
    wrong = [piece for piece in pieces if any(not p.kept and p.row for p in piece.report.problems)]
    if not wrong or flow.read is None:
        return
    names = [_file_name(piece) for piece in wrong]
    if len(wrong) == 1:
        title = tr("Save problem rows")
        path = ask_where(page, title, names[0], tr("CSV (*.csv)"))
        paths = [path] if path is not None else []
    else:
        folder = ask_folder(page, tr("A folder for the problem rows"))
        paths = [folder / name for name in _apart(names)] if folder is not None else []
    if paths:
        write_problems(desk, flow, list(zip(wrong, paths, strict=True)))


def write_problems(desk: Desk, flow: ImportFlow, wanted: Sequence[tuple[Piece, Path]]) -> None:
    """Write the rows of these pieces; a notice tells how many there are."""
    assert flow.read is not None
    target = wanted[0][1] if len(wanted) == 1 else wanted[0][1].parent

    def tell(count: int) -> None:
        sentence = trn(
            "{n} row was written to {name}", "{n} rows were written to {name}", count,
            name=target.name,
        )  # fmt: skip
        tell_written(desk, sentence, target)

    desk.workspace.work(
        _write,
        done=tell,
        failed=partial(tell_not_written, desk, target),
        into=flow.read.into,
        wanted=[(p.record.number, path) for p, path in wanted],
    )


def _write(into: Path, wanted: Sequence[tuple[int, Path]]) -> int:
    """Each row once, with all that is wrong with it in its last column."""
    count = 0
    for number, path in wanted:
        found = read_problem_rows(into, number, say=said, only_out=True)
        rows = zip(found.numbers, found.rows, strict=True)
        count += write_csv(
            path,
            found.headers,
            (
                [*cells, tr("Row {row}: {sentence}", row=row, sentence=sentence)]
                for row, (*cells, sentence) in rows
            ),
        )
    return count


def _file_name(piece: Piece) -> str:
    stem = Path(part_name(piece.record)).stem
    return safe_name(tr("{name} problems", name=stem), tr("problems")) + ".csv"


def _apart(names: Sequence[str]) -> list[str]:
    """The names, with a number where one is there twice."""
    seen: dict[str, int] = {}
    found = []
    for name in names:
        seen[name.casefold()] = seen.get(name.casefold(), 0) + 1
        again = seen[name.casefold()]
        found.append(name if again == 1 else f"{name.removesuffix('.csv')} ({again}).csv")
    return found
