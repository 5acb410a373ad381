"""What every test shares: garbage is looked for between tests, on the thread of the tests.

A widget that Python's own search finds on the thread of a reader or writer ends the process; the
program looks for garbage on the window's thread alone (``ui/garbage.py``), and so do the tests.
"""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def garbage(request: pytest.FixtureRequest) -> Iterator[None]:
    """No search while a test runs; after one with a window, the widgets it left behind go."""
    gc.disable()
    yield
    if "qapp" in request.fixturenames:
        gc.collect()
    elif gc.get_count()[0] > 50_000:
        gc.collect(1)
