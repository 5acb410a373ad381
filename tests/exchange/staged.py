"""Staging small files written on the spot, and looking at what came of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from csm_desktop.exchange.records import FileChoices, StagedFile
from csm_desktop.exchange.schema import open_staging
from csm_desktop.exchange.staging import read_problems, stage


class Staged:
    """The staging file of some files, with its records."""

    def __init__(
        self,
        folder: Path,
        *paths: Path,
        zone: str = "UTC",
        currency: str = "USD",
        choices: Mapping[str, FileChoices] | None = None,
        user_profiles: Path | None = None,
    ) -> None:
        self.path = folder / f"staging-{len(list(folder.glob('staging-*')))}.db"
        self.records: tuple[StagedFile, ...] = stage(
            paths,
            self.path,
            currency=currency,
            zone=zone,
            user_profiles=user_profiles,
            choices=choices,
        )

    @property
    def record(self) -> StagedFile:
        """The record of the only file."""
        (record,) = self.records
        return record

    def ask(self, sql: str) -> list[tuple[Any, ...]]:
        """Rows of the staging file."""
        connection = open_staging(self.path)
        try:
            return list(connection.execute(sql).fetchall())
        finally:
            connection.close()

    def codes(self) -> list[tuple[int, str, str, bool]]:
        """Row, column, code and kept of every problem of file 1."""
        return [(p["row"], p["column"], p["code"], p["kept"]) for p in read_problems(self.path, 1)]


def write(path: Path, text: str | bytes, encoding: str = "utf-8") -> Path:
    """A file with exactly these characters."""
    path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
    return path
