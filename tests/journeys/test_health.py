"""A red score is explained to a manager: why, what a person says of it, what another model would.

Every score is computed here by fractions (``tests/support/health_sums.py``), never by the program.
"""

import re
from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from csm_desktop import format as written
from csm_desktop.database.check import check_book
from csm_desktop.operations.health import read_health
from csm_desktop.operations.health_book import list_scores
from csm_desktop.operations.health_records import AccountHealth
from csm_desktop.operations.health_versions import list_model_versions
from csm_desktop.ui.account.page import AccountPage
from csm_desktop.ui.accounts.page import AccountsPage
from csm_desktop.ui.health.model_rows import GroupRow
from csm_desktop.ui.health.page import HealthPage
from csm_desktop.ui.health.slider import WeightSlider
from csm_desktop.ui.shared.day_popup import DayPopup
from csm_desktop.ui.shared.health.forms import OverrideForm, PulseForm
from csm_desktop.ui.today.page import TodayPage
from tests.support.health_day import (
    A_WEEK,
    BEGAN_DAYS_AGO,
    FACTS,
    FALLEN,
    aged,
    make_health_day,
    shifted,
)
from tests.support.health_sums import Facts, first_model, judge, rounded, score_measures
from tests.support.real_desk import real_window
from tests.support.working_day import HANBIT, ask_file, read_everything
from tests.support.working_hands import Day

Pill = tuple[str | None, int | None]
"""Band and score, hundredths."""
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
USE = "use"
PULSED = Facts(**{**FALLEN.__dict__, "pulses": ((0, "poor"), *FALLEN.pulses)})
WHY_PULSE, WHY_OVERRIDE = "The new director wants another vendor", "They signed a bridge today"


def whole(score: Fraction | None) -> str:
    """Whole points as shown."""
    assert score is not None
    return str((rounded(score) + 50) // 100)


def bands(weights: Mapping[str, int] | None = None) -> dict[str, str | None]:
    """Account → its band by hand."""
    found = {name: judge(facts, weights=weights).band for name, facts in FACTS.items()}
    return found | {HANBIT: judge(PULSED, weights=weights).band}


def test_a_red_score_is_explained_overridden_tried_otherwise_and_put_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CSM_DESKTOP_HOME", str(tmp_path / "home"))
    path = tmp_path / "book.csm"
    accounts, today = make_health_day(path)
    with real_window(qapp, qtbot, path) as real:
        day = Day(real, path)
        real.go("today")
        before = day.everything()
        page = come_from_the_fall(day, today)
        read_the_arithmetic(page, FALLEN)
        open_the_groups(day, page, today)
        give_a_pulse(day, page)
        between = day.everything()
        override_it(day, page, today)
        find_the_poor_ones(day)
        weights = try_other_weights(day)
        use_them(day, weights, today)
        see_the_mark(day, accounts[HANBIT], weights, today)
        after = day.everything()
        undo_to(day, between)
        undo_to(day, before)
        redo_to(day, after)
        see_a_week_ago(day, weights, today)
        assert real.refused == []
        last = day.everything()
        assert last == after
        assert day.by_key >= (day.by_key + day.by_pointer) / 2
    assert ask_file(path, read_everything) == last
    assert ask_file(path, check_book) == ()
    for row in ask_file(path, list_scores, today=today):
        facts = PULSED if row.account == HANBIT else FACTS[row.account]
        score = judge(facts, weights=weights).score
        same(row.score, score)


def come_from_the_fall(day: Day, today: date) -> AccountPage:
    """Today says how far it fell; Enter opens the account at its health."""
    page = day.page(TodayPage)
    day.wait(lambda: page.list.current is not None and page.found and page.found.complete)
    for _ in range(12):
        line = page.list.current
        if line is not None and line.words is not None and line.words.name == HANBIT:
            break
        day.press(Qt.Key.Key_J)
    assert line is not None and line.words is not None
    then = judge(shifted(FALLEN, BEGAN_DAYS_AGO)).score
    now = judge(FALLEN).score
    assert then is not None and now is not None and judge(FALLEN).band == "poor"
    numbers = [int(number) for number in re.findall(r"\d+", line.words.sentence)]
    assert int(whole(now)) in numbers and int(whole(then)) in numbers, line.words.sentence
    day.press(Qt.Key.Key_Return)
    account = day.page(AccountPage)
    why = account.right.health.why
    day.wait(lambda: why.rows and why.isVisible())
    return account


def read_the_arithmetic(page: AccountPage, facts: Facts) -> None:
    """Group by group: weight times score is what it adds, and the sum is the score."""
    section, scores, found = page.right.health, score_measures(facts), judge(facts)
    model = first_model()
    groups = [row for row in section.why.rows if not row.measure]
    total, known = Fraction(0), 0
    for row, group in zip(groups, model["groups"], strict=True):
        own = [(m["weight"], scores[m["id"]]) for m in group["measures"] if m["id"] in scores]
        mean = Fraction(sum(weight * score for weight, score in own)) / sum(w for w, _ in own)
        total += group["weight"] * mean
        known += group["weight"]
        assert row.weight == f"{group['weight']} %"
        assert row.score == whole(mean)
        near(row.adds, group["weight"] * mean / 100)
    assert found.score == total / known
    words = section.sum.accessibleName()
    assert f"shown as {whole(found.score)}" in words
    exact = re.search(r"([\d.]+), shown as", words)
    assert exact is not None
    near(exact.group(1), found.score)
    assert f"bounds {whole(found.low)}–{whole(found.high)} · model v1" in words
    assert found.band is not None
    health = page.facts.facts[0]
    assert (health.value, health.band) == (f"{whole(found.score)} {found.band}", found.band)


def near(words: str, exact: Fraction) -> None:
    """One decimal, of hundredths that were rounded once before."""
    assert abs(Fraction(words) - exact) <= Fraction(56, 1000), (words, exact)


def open_the_groups(day: Day, page: AccountPage, today: date) -> None:
    """Each opened group shows its measures: value, day, source."""
    why = page.right.health.why
    day.page(AccountPage)  # opened, it takes the focus
    day.come_back()
    day.wait(lambda: why.isVisible() and why.height() > 60)
    day.click(why, QPoint(60, 30))  # the first group
    day.wait(why.hasFocus)
    opened = [row.measure for row in why.rows if row.measure]
    assert opened == ["last-use", "use-change"]
    day.press(Qt.Key.Key_Left)  # folds it
    assert not any(row.measure for row in why.rows)
    for _ in range(len(why.rows)):
        day.press(Qt.Key.Key_Return)
        here = why.rows[why.current].group
        while why.current + 1 < len(why.rows) and why.rows[why.current].group == here:
            day.press(Qt.Key.Key_Down)
    scores, rows = score_measures(FALLEN), {row.measure: row for row in why.rows if row.measure}
    assert set(rows) == {m["id"] for group in first_model()["groups"] for m in group["measures"]}
    for measure, row in rows.items():
        assert row.score == (whole(scores[measure]) if measure in scores else "–"), measure
    shown = {
        "last-use": ("2 d", 2),
        "last-touch": ("8 d", 8),
        "open-tickets": ("6 tickets", 0),
        "oldest-ticket": ("25 d", 0),
        "pulse": ("watch", 42),
        "nps": ("10 points", 190),
    }
    for measure, (value, ago) in shown.items():
        when = today - timedelta(days=ago)
        parts = rows[measure].more.split(" · ")
        assert parts[0] == value, parts
        assert parts[1] in (written.day_short(when, "en"), written.day(when, "en"))
        assert len(parts) >= 3 and parts[2]
    assert rows["nps"].more.endswith("too old to count")


def give_a_pulse(day: Day, page: AccountPage) -> None:
    """P, 3, and why; the score follows."""
    day.press(Qt.Key.Key_P)
    day.wait(lambda: page.findChild(PulseForm))
    form = page.findChild(PulseForm)
    assert isinstance(form, PulseForm)
    day.wait(form.bands.hasFocus)
    day.press(Qt.Key.Key_3)
    day.press(Qt.Key.Key_Return)
    assert form.lines["reason"].problem.text() == "Say why in a few words."
    day.write(WHY_PULSE)
    step = day.step(lambda: day.press(Qt.Key.Key_Return))
    assert (step.label, step.values) == ("Pulse of {name}", {"name": HANBIT})
    score = judge(PULSED).score
    assert score is not None and score != judge(FALLEN).score
    day.wait(lambda: f"shown as {whole(score)}" in page.right.health.sum.accessibleName())
    assert WHY_PULSE in page.right.health.pulse_line.text()


def override_it(day: Day, page: AccountPage, today: date) -> None:
    """Refused without a reason; with one the band is another and the score is not."""
    day.say("Override the health")
    day.wait(lambda: page.findChild(OverrideForm))
    form = page.findChild(OverrideForm)
    assert isinstance(form, OverrideForm)
    day.wait(form.bands.hasFocus)
    day.press(Qt.Key.Key_1)
    day.press(Qt.Key.Key_Return)
    assert form.lines["reason"].problem.text() == "Say why in a few words."
    before = len(day.steps)
    day.write(WHY_OVERRIDE)
    day.step(lambda: day.press(Qt.Key.Key_Return))
    assert len(day.steps) == before + 1
    section = page.right.health
    day.wait(lambda: WHY_OVERRIDE in section.state.text())
    until = written.day(today + timedelta(days=30), "en")
    assert section.state.text().startswith(f"Overridden to ● healthy until {until}")
    kept = day.ask(read_health, account_id=1, today=today)
    score = judge(PULSED).score
    assert score is not None
    assert (kept.band, kept.score_band, kept.score) == ("healthy", "poor", rounded(score))
    day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL))
    day.wait(lambda: not section.state.text())


def find_the_poor_ones(day: Day) -> None:
    """The list of accounts knows the band as a word."""
    day.press(Qt.Key.Key_2, CONTROL)
    page = day.page(AccountsPage)
    day.wait(lambda: page.listing.whole_sums[0] == len(FACTS))
    day.press(Qt.Key.Key_Slash)
    day.write("band = poor")
    day.press(Qt.Key.Key_Return)
    poor = {name for name, band in bands().items() if band == "poor"}
    day.wait(lambda: page.listing.shown_sums[0] == len(poor))


def try_other_weights(day: Day) -> dict[str, int]:
    """By keys and by the pointer; what would change band is what fractions say."""
    day.press(Qt.Key.Key_5, CONTROL)
    page = day.page(HealthPage)
    day.wait(lambda: page.table.rows and slider(page).isVisible())
    for _ in range(12):
        if slider(page).hasFocus():
            break
        day.press(Qt.Key.Key_Tab)
    assert slider(page).hasFocus()
    for _ in range(3):
        day.step(lambda: day.press(Qt.Key.Key_Left, SHIFT))
    weights = percents(page)
    assert weights[USE] == first_weights()[USE] - 30 and sum(weights.values()) == 100
    check_moves(day, page, weights)
    knob, before = slider(page), len(day.steps)
    middle, width = knob.height() // 2, knob.width()
    day.drag(knob, QPoint(width // 3, middle), QPoint(width * 2 // 3, middle))
    day.wait(lambda: len(day.steps) == before + 1)
    weights = percents(page)
    assert sum(weights.values()) == 100 and weights[USE] > first_weights()[USE]
    check_moves(day, page, weights)
    return weights


def slider(page: HealthPage) -> WeightSlider:
    """The knob of the use of the product, as it is drawn now."""
    row = page.table.rows[USE]
    assert isinstance(row, GroupRow)
    return row.slider


def first_weights() -> dict[str, int]:
    return {group["id"]: group["weight"] for group in first_model()["groups"]}


def percents(page: HealthPage) -> dict[str, int]:
    """Group → its weight, as the knobs stand."""
    rows = {name: page.table.rows[name] for name in first_weights()}
    return {name: row.slider.percent for name, row in rows.items() if isinstance(row, GroupRow)}


def same(score: int | None, exact: Fraction | None) -> None:
    """The same hundredths; doubles may fall on the other side of a half."""
    assert (score is None) == (exact is None)
    if score is not None and exact is not None:
        assert abs(score - 100 * exact) <= Fraction(50_001, 100_000), (score, exact)


def check_moves(day: Day, page: HealthPage, weights: dict[str, int]) -> None:
    """The accounts that change band, from which to which and by how many points."""
    before, after = bands(), bands(weights)
    expected = {}
    for name, facts in FACTS.items():
        own = PULSED if name == HANBIT else facts
        if before[name] != after[name]:
            old, new = judge(own).score, judge(own, weights=weights).score
            expected[name] = ((before[name], old), (after[name], new))
    assert expected

    def shown() -> dict[str, tuple[Pill, Pill]]:
        return {row.account: (row.before, row.after) for row in page.side.moves.rows}

    day.wait(lambda: page.drafting.result is not None and shown().keys() == expected.keys())
    for name, pills in shown().items():
        for pill, (band, score) in zip(pills, expected[name], strict=True):
            assert pill[0] == band, name
            same(pill[1], score)
    assert len(page.drafting.result.changed) == len(expected)  # type: ignore[union-attr]  # it is there


def use_them(day: Day, weights: dict[str, int], today: date) -> None:
    """The draft comes into use: every account is scored by it."""
    step = day.step(lambda: day.say("Use this health model"))
    assert (step.label, step.values) == ("Use the health model {version}", {"version": 2})
    page = day.page(HealthPage)
    day.wait(lambda: page.drafting.book and page.drafting.book.model.version == 2)
    assert not page.drafting.is_draft
    scores = {row.account: row for row in day.ask(list_scores, today=today)}
    for name, band in bands(weights).items():
        assert scores[name].band == band, name
    versions = {row.version: row.state for row in day.ask(list_model_versions)}
    assert versions == {1: "retired", 2: "in use"}


def see_the_mark(day: Day, account: int, weights: dict[str, int], today: date) -> None:
    """The trend says since when another model judges."""
    day.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    day.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    page = day.page(AccountPage)
    score = judge(PULSED, weights=weights).score
    assert score is not None
    day.wait(lambda: f"shown as {whole(score)}" in page.right.health.sum.accessibleName())
    assert "model v2" in page.right.health.sum.accessibleName()
    found: AccountHealth = day.ask(read_health, account_id=account, today=today)
    assert [(change.day, change.version) for change in found.model_changes] == [(today, 2)]
    assert "v2" in page.right.health.trend.tip_of(today)


def undo_to(day: Day, state: object) -> None:
    """Ctrl+Z until the book is as it was."""
    for _ in range(12):
        if day.everything() == state:
            break
        day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL))
    assert day.everything() == state


def redo_to(day: Day, state: object) -> None:
    """Ctrl+Shift+Z until the book is as it was."""
    for _ in range(12):
        if day.everything() == state:
            break
        day.step(lambda: day.press(Qt.Key.Key_Z, CONTROL | SHIFT))
    assert day.everything() == state


def see_a_week_ago(day: Day, weights: dict[str, int], today: date) -> None:
    """Ctrl+D and 2: what the book knew then, judged as then; and back."""
    page = day.page(AccountPage)
    score = judge(PULSED, weights=weights).score
    assert score is not None
    say_now = f"shown as {whole(score)}"
    day.wait(lambda: say_now in page.right.health.sum.accessibleName())
    day.press(Qt.Key.Key_D, CONTROL)
    day.wait(lambda: day.real.window.findChild(DayPopup))
    popup = day.real.window.findChild(DayPopup)
    assert isinstance(popup, DayPopup)
    day.wait(lambda: popup.isVisible() and popup.calendar.hasFocus())
    day.press(Qt.Key.Key_2)
    day.come_back()
    day.wait(lambda: day.real.workspace.as_of == today - timedelta(days=A_WEEK))
    then = judge(aged(shifted(FALLEN, BEGAN_DAYS_AGO), BEGAN_DAYS_AGO - A_WEEK)).score
    assert then is not None
    day.wait(lambda: f"shown as {whole(then)}" in page.right.health.sum.accessibleName())
    day.say("Back to today")
    day.wait(lambda: day.real.workspace.as_of is None)
    day.wait(lambda: say_now in page.right.health.sum.accessibleName())
