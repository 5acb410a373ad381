"""What onboarding is called on screen: owners, states, slips, and the sentences of a move."""

from collections.abc import Sequence
from fractions import Fraction

from csm_desktop.domain.onboarding import Move, Slip
from csm_desktop.operations.onboarding import MovePreview, OnboardingFigures
from csm_desktop.operations.onboarding_rows import MilestoneRow, ProjectRow
from csm_desktop.ui.shared.nouns import NONE, leading_name
from csm_desktop.ui.shared.renewals.words import Reading
from csm_desktop.ui.shared.words import later, say, tr, trn

OWNER_WORDS = {"ours": later("Ours"), "theirs": later("Theirs"), "both": later("Both")}
"""Stored owner → its word."""

STATE_WORDS = {
    "open": later("open"),
    "late": later("late"),
    "reached": later("reached"),
    "skipped": later("skipped"),
}
"""State of a milestone → its word."""

MARK = "\x01"
"""Stands before and after the words of a sentence that are painted strong."""


def owner_word(owner: str) -> str:
    """Whose a milestone is."""
    return say(OWNER_WORDS[owner])


def account_name(project: ProjectRow, reading: Reading) -> str:
    """The account, in the reader's own script where it has such a name."""
    return leading_name(project.account, project.native_name, reading.locale)


def slip_text(days: int) -> str:
    """``+3``, ``−2``, or the sign for none."""
    return NONE if not days else f"+{days}" if days > 0 else f"−{-days}"


def done_text(project: ProjectRow) -> str:
    """How many milestones are reached."""
    done = project.complete
    return tr("{done} of {all}", done=done.reached, all=done.all)


def figures_text(figures: OnboardingFigures, reading: Reading) -> tuple[str, ...]:
    """What stands beside the title, and shorter forms of it."""
    if not figures.projects and figures.median_days is None:
        return ("",)
    parts = [
        trn(
            "{n} project, {arr} ARR",
            "{n} projects, {arr} ARR",
            figures.projects,
            n=reading.number(figures.projects),
            arr=reading.money(figures.arr, figures.currency),
        )
    ]
    if figures.late:
        parts.append(tr("{n} late", n=reading.number(figures.late)))
    shorter, shortest = " · ".join(parts), parts[-1]
    if figures.median_days is not None:
        words = tr(
            "median time to first value {days} days from start, last {n}",
            days=days_text(figures.median_days),
            n=figures.of,
        )
        parts.append(words)
    return " · ".join(parts), shorter, shortest


def days_text(days: Fraction) -> str:
    """A median: whole, or with its half."""
    return str(days.numerator) if days.denominator == 1 else f"{float(days):.1f}"


def date_text(milestone: MilestoneRow, reading: Reading) -> str:
    """The day beside a diamond; the target too where it is another."""
    day = reading.short_day(milestone.expected_on)
    if milestone.skipped and milestone.actual_on is None:
        return tr("skipped")
    if milestone.actual_on is not None or milestone.expected_on == milestone.target_on:
        return day
    return tr("{day}, target {target}", day=day, target=reading.short_day(milestone.target_on))


def first_value_text(project: ProjectRow, reading: Reading) -> str:
    """What stands above the diamond of first value."""
    value = project.first_value
    if value is None:
        return ""
    return tr("first value {day}", day=reading.short_day(value.actual_on or value.forecast_on))


def next_sentence(project: ProjectRow, followers: Sequence[str]) -> str:
    """What is to be done next and what depends on it; strong words stand between marks."""
    one = project.next_milestone
    if one is None:
        return ""
    if one.exit_criterion:
        criterion = f"{MARK}{one.exit_criterion.rstrip('.。')}{MARK}"
        first = tr("Next: {title} means {criterion}.", title=one.title, criterion=criterion)
    else:
        first = tr("Next: {title}.", title=f"{MARK}{one.title}{MARK}")
    out = left_out(project)
    if not followers:
        return f"{first} {tr('Nothing else counts from it; {out}', out=out)}"
    names = ", ".join(followers[:3]) + (" …" if len(followers) > 3 else "")
    return f"{first} {tr('Moving it moves {names}; {out}', names=names, out=out)}"


def whole_next_sentence(project: ProjectRow) -> str:
    """The same for the project's next milestone, without marks."""
    one = project.next_milestone
    followers = followers_of(project, one.id) if one is not None else []
    return next_sentence(project, followers).replace(MARK, "")


def left_out(project: ProjectRow) -> str:
    """Which days do not count."""
    if project.country and project.calendar.holidays:
        return tr("weekends and holidays of {country} are left out.", country=project.country)
    if project.country:
        return tr("weekends are left out; no holidays of {country} known.", country=project.country)
    return tr("weekends are left out; the account has no country.")


def followers_of(project: ProjectRow, milestone_id: int) -> list[str]:
    """Titles of what counts from a milestone, near or far, and is still to come."""
    found, waiting = [], [milestone_id]
    while waiting:
        at = waiting.pop(0)
        for one in project.milestones:
            if one.predecessor_id == at and one.actual_on is None:
                waiting.append(one.id)
                if not one.skipped:
                    found.append(one.title)
    return found


def move_sentence(project: ProjectRow, preview: MovePreview, reading: Reading) -> str:
    """What a move would do: “Moving … to 4 Dec moves 3 others: Go-live 17 Dec → 21 Dec”."""
    if not preview.moves:
        return tr("Nothing would move.")
    titles = {one.id: one.title for one in project.milestones}
    first, *others = preview.moves
    title, day = f"{MARK}{titles[first.id]}{MARK}", reading.short_day(first.after)
    if not others:
        words = tr("Moving {title} to {day} moves nothing else.", title=title, day=day)
    else:
        words = trn(
            "Moving {title} to {day} moves {n} other: {others}",
            "Moving {title} to {day} moves {n} others: {others}",
            len(others),
            title=title,
            day=day,
            others=", ".join(_move_text(move, titles, reading) for move in others),
        )
    return f"{words} {_holidays_text(preview)}".strip()


def _move_text(move: Move, titles: dict[int, str], reading: Reading) -> str:
    return tr(
        "{title} {before} → {after}",
        title=titles[move.id],
        before=reading.short_day(move.before),
        after=reading.short_day(move.after),
    )


def _holidays_text(preview: MovePreview) -> str:
    names = list(dict.fromkeys(one.name for one in preview.stepped_over))
    if not names:
        return ""
    more = " …" if len(names) > 3 else ""
    return tr("({names} left out)", names=", ".join(names[:3]) + more)


def milestone_tip(milestone: MilestoneRow, reading: Reading) -> str:
    """All of a milestone, for its tool tip and a screen reader."""
    lines = [f"{milestone.title}, {say(STATE_WORDS[milestone.state])}"]
    if milestone.actual_on is not None:
        lines.append(tr("Reached {day}", day=reading.day(milestone.actual_on)))
    elif not milestone.skipped:
        lines.append(tr("Forecast {day}", day=reading.day(milestone.expected_on)))
    lines.append(tr("Target {day}", day=reading.day(milestone.target_on)))
    if not milestone.skipped:
        lines.append(slip_sentence(milestone.slip))
    who = owner_word(milestone.owner)
    lines.append(f"{who}, {milestone.assignee}" if milestone.assignee else who)
    if milestone.exit_criterion:
        lines.append(tr("Means: {criterion}", criterion=milestone.exit_criterion))
    return "\n".join(lines)


def slip_sentence(slip: Slip) -> str:
    """A slip in both counts."""
    if not slip.days:
        return tr("On the target day")
    if slip.days > 0:
        return trn(
            "{n} working day late ({days} calendar)",
            "{n} working days late ({days} calendar)",
            slip.working_days,
            days=slip.days,
        )
    return trn(
        "{n} working day early ({days} calendar)",
        "{n} working days early ({days} calendar)",
        -slip.working_days,
        days=-slip.days,
    )


def project_spoken(project: ProjectRow, reading: Reading, *, opened: bool) -> str:
    """A project's line for a screen reader."""
    parts = [account_name(project, reading), project.name, done_text(project)]
    if project.slip is not None and project.slip.days:
        parts.append(slip_sentence(project.slip))
    if project.is_late:
        parts.append(tr("late"))
    if project.first_value is not None:
        parts.append(first_value_text(project, reading))
    parts.append(tr("unfolded") if opened else tr("folded"))
    return ", ".join(parts)
