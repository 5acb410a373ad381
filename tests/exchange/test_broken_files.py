"""Broken files of every form: staging gives rows or a sentence, never anything else, and soon."""

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its clock is a signal of POSIX")
if sys.platform != "win32":
    from tests.support.broken_files import SEEDS, Outcome, broken_file, stage_broken

FILES = st.lists(
    st.tuples(st.sampled_from(sorted(SEEDS)), st.integers(0, 2**32)), min_size=20, max_size=20
)


def check(outcome: "Outcome") -> None:
    """Nothing that must never be, and no error that no reader made a sentence of."""
    assert outcome.wrong == []
    assert not outcome.leaked
    assert outcome.pieces >= outcome.files


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(files=FILES)
def test_no_broken_file_does_more_than_be_refused(
    tmp_path_factory: pytest.TempPathFactory, files: list[tuple[str, int]]
) -> None:
    check(stage_broken(files, tmp_path_factory.mktemp("broken")))


@pytest.mark.slow
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(files=FILES)
def test_nor_do_many_more_of_them(
    tmp_path_factory: pytest.TempPathFactory, files: list[tuple[str, int]]
) -> None:
    check(stage_broken(files, tmp_path_factory.mktemp("broken")))


@pytest.mark.parametrize("form", sorted(SEEDS))
def test_a_file_of_each_form_is_whole_before_it_is_broken(tmp_path: Path, form: str) -> None:
    from tests.exchange.opened import refusal_of  # beside its only use

    path = tmp_path / "whole"
    path.write_bytes(SEEDS[form]())
    assert refusal_of(path, tmp_path) in ("", "file_is_damaged" if form == "old workbook" else "")


def test_the_same_number_breaks_a_file_in_the_same_way() -> None:
    assert broken_file("csv", 7) == broken_file("csv", 7)
    assert len({broken_file("xlsx", seed)[1] for seed in range(20)}) == 20
