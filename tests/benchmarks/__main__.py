"""Print the table of ``SPEED.md``: ``python -m tests.benchmarks --accounts 1000 --rows 8 10``.

Every act is measured beside its floor in the same run, and given as a ratio. Books are made once
and kept in ``CSM_BENCH_DIR`` (a folder of the system's for temporary files, if not said).
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence

from tests.benchmarks.measure import ACTS, REPEATS, Measured

NOT_YET: tuple[int, ...] = ()
FILE_ROWS = (8, 10, 11, 15, 16)
HEALTH_ROWS = (12, 13)
START_ROWS = (1, 2, 3)
PAGE_ROWS = (4, 5, 6, 7, 9, 17)
CHART_ROWS = (14,)


def main() -> int:
    """Measure, print, and be content: speed is no reason for a failed run."""
    options = _options()
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", None):
        os.execv(sys.executable, [sys.executable, "-m", "tests.benchmarks", *sys.argv[1:]])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    measured = {
        accounts: _measure(accounts, options.rows, options.repeats) for accounts in options.accounts
    }
    print_table(options.rows, measured)
    if options.files or options.gigabyte:
        from tests.benchmarks.preview_rows import measure_files, print_files  # no Qt for these

        most = max(options.accounts)
        print_files(measure_files(most, repeats=options.repeats, gigabyte=options.gigabyte))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--accounts", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--rows", type=int, nargs="*", choices=list(ACTS), default=list(ACTS))
    parser.add_argument("--files", action="store_true", help="also how soon a file is previewed")
    parser.add_argument(
        "--gigabyte", action="store_true", help="also what memory a large one takes"
    )
    parser.add_argument("--repeats", type=int, default=REPEATS)
    return parser.parse_args()


def _measure(accounts: int, rows: Sequence[int], repeats: int) -> dict[int, Measured]:
    found: dict[int, Measured] = {}
    if set(rows) & set(FILE_ROWS):
        from tests.benchmarks.file_rows import measure_file_rows  # no Qt for these

        for row in set(rows) & set(FILE_ROWS):
            if row not in found:
                _say(accounts, row)
                pair = {10, 15} & set(rows) if row in (10, 15) else {row}
                found |= measure_file_rows(accounts, pair, repeats=repeats)
    if set(rows) & set(HEALTH_ROWS):
        from tests.benchmarks.health_rows import measure_health_rows

        _say(accounts, 12)
        found |= measure_health_rows(accounts, rows, repeats=repeats)
    if set(rows) & set(START_ROWS):
        from tests.benchmarks.start_rows import measure_start_rows

        _say(accounts, 1)
        found |= measure_start_rows(accounts, repeats=repeats)
    if set(rows) & set(PAGE_ROWS):
        _say(accounts, 4)
        found |= _measure_apart("page_rows", accounts, rows, repeats)
    if set(rows) & set(CHART_ROWS):
        _say(accounts, 14)
        found |= _measure_apart("chart_rows", accounts, rows, repeats)
    return {number: value for number, value in found.items() if number in rows}


def _measure_apart(
    module: str, accounts: int, rows: Sequence[int], repeats: int
) -> dict[int, Measured]:
    """In a process of its own: what a window keeps must not weigh on other rows."""
    import json

    wanted = [str(row) for row in rows if row in PAGE_ROWS]
    child = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{module}", str(accounts), str(repeats), *wanted],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    lines = [json.loads(line) for line in child.stdout.splitlines() if line.startswith("[")]
    return {row: Measured(act, floor, note) for row, act, floor, note in lines}


def _say(accounts: int, row: int) -> None:
    print(f"{accounts:,} accounts: {ACTS[row].what} …", file=sys.stderr, flush=True)


def print_table(rows: Sequence[int], measured: dict[int, dict[int, Measured]]) -> None:
    """Markdown: a line an act, a column a book, the judgement on the largest."""
    if not rows:
        return
    sizes = sorted(measured)
    heads = " | ".join(f"{size:,}" for size in sizes)
    print(f"| # | act | floor | {heads} | must | aim | |")
    print("|---|---|---|" + "---|" * len(sizes) + "---|---|---|")
    for number in rows:
        act = ACTS[number]
        cells = [_cell(number, measured[size].get(number)) for size in sizes]
        print(
            f"| {number} | {act.what} | {act.floor} | {' | '.join(cells)} "
            f"| ≤ {act.must:g}× | {act.aim:g}× | {_judgement(number, measured[sizes[-1]])} |"
        )


def _cell(number: int, found: Measured | None) -> str:
    if found is None:
        return "not yet" if number in NOT_YET else "not measured"
    unit, scale = ("MiB", 1) if number == 3 else ("ms", 1000)
    note = f"; {found.note}" if found.note else ""
    return (
        f"**{found.ratio:.2f}×** ({found.act * scale:.3g} / {found.floor * scale:.3g} {unit}{note})"
    )


def _judgement(number: int, found: dict[int, Measured]) -> str:
    if number not in found:
        return ""
    return "ok" if found[number].ratio <= ACTS[number].must else "**over**"


if __name__ == "__main__":
    raise SystemExit(main())
