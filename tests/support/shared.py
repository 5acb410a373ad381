"""The reference data that lies beside a developer's checkout; a stranger's clone has none."""

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[3] / "shared"


def shared(name: str) -> Path:
    """The path of a reference file or folder, or skip the test where there is none."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"needs the reference data: {name}")
    return path
