"""Random health models and inputs, and the model of the worked check."""

from datetime import date, timedelta

from hypothesis import strategies as st

from csm_desktop.domain.health import Input
from csm_desktop.domain.health_parts import (
    OPERATORS,
    Group,
    HardRule,
    HealthModel,
    Measure,
    Rule,
    Source,
    Step,
)

TODAY = date(2026, 3, 1)
NUMBERS = st.one_of(
    st.integers(-20, 20).map(float),
    st.floats(-1000, 1000),
    st.sampled_from([0.1, 1 / 3, -0.0, 1e-300, 123456789.123456789]),
)
SCORES = st.one_of(st.integers(0, 100).map(float), st.floats(0, 100), st.just(33.3))
WEIGHTS = st.one_of(st.integers(0, 10), st.sampled_from([33, 35, 100, 9999]))


def named(text: str) -> tuple[tuple[str, str], ...]:
    """A name as typed."""
    return (("", text),)


def identity(high: float = 100.0) -> Rule:
    """A rule whose score is the value."""
    return Rule("line", points=((0.0, 0.0), (high, high)))


def measure(number: str, weight: int = 1, nulls: str = "exclude") -> Measure:
    """A measure whose score is its value."""
    source = Source("custom", "number", field=1)
    return Measure(number, named(number), source, identity(), weight, nulls)


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """A rule of any shape."""
    shape = draw(st.sampled_from(["line", "steps", "words"]))
    if shape == "words":
        scores = draw(st.lists(SCORES, min_size=1, max_size=4))
        return Rule("words", words=tuple((f"w{n}", score) for n, score in enumerate(scores)))
    bounds = sorted(draw(st.sets(NUMBERS, min_size=2, max_size=5)))
    if shape == "line":
        return Rule("line", points=tuple((bound, draw(SCORES)) for bound in bounds))
    return Rule(
        "steps",
        steps=tuple(
            Step(low, high, draw(SCORES))
            for low, high in zip([None, *bounds], [*bounds, None], strict=True)
        ),
    )


@st.composite
def models(draw: st.DrawFn) -> HealthModel:
    """A model that could be used, with hard rules; its sources are never asked."""
    groups = []
    for place in range(draw(st.integers(1, 4))):
        count = draw(st.integers(1, 4))
        weights = draw(st.lists(WEIGHTS, min_size=count, max_size=count).filter(any))
        groups.append(
            Group(
                f"g{place}",
                named("g"),
                1,
                tuple(
                    Measure(
                        f"m{place}.{number}",
                        named("m"),
                        Source("pulse", "last"),
                        draw(rules()),
                        weight,
                        draw(st.sampled_from(["exclude", "neutral", "zero", "keep"])),
                        draw(st.integers(1, 60)),
                    )
                    for number, weight in enumerate(weights)
                ),
            )
        )
    weights = draw(st.lists(WEIGHTS, min_size=len(groups), max_size=len(groups)).filter(any))
    hard = draw(
        st.lists(
            st.tuples(st.sampled_from(OPERATORS), NUMBERS, st.sampled_from(["watch", "poor"])),
            max_size=3,
        )
    )
    watch = draw(st.integers(1, 98))
    return HealthModel(
        tuple(
            Group(group.id, group.name, weight, group.measures)
            for group, weight in zip(groups, weights, strict=True)
        ),
        tuple(
            HardRule(f"r{place}", named("r"), Source("touch", "days_since"), op, value, cap)
            for place, (op, value, cap) in enumerate(hard)
        ),
        healthy=draw(st.integers(watch + 1, 99)),
        watch=watch,
        floor=draw(st.integers(0, 100)),
    )


def inputs_for(model: HealthModel) -> st.SearchStrategy[dict[str, Input]]:
    """Inputs for some measures and rules, on bounds more often than not, some of them stale."""
    bounds = [0.0, 1.0, 2.0]
    for one in model.measures():
        bounds += [value for value, _score in one.rule.points]
        bounds += [step.low for step in one.rule.steps if step.low is not None]
    bounds += [rule.value for rule in model.rules]
    days = st.integers(0, 70).map(lambda days: TODAY - timedelta(days=days))
    values = st.one_of(st.sampled_from(bounds), NUMBERS)
    ids = [one.id for one in model.measures()] + [rule.id for rule in model.rules]
    return st.fixed_dictionaries({}, optional={key: st.builds(Input, values, days) for key in ids})
