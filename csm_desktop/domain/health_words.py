"""What the sources of health measures are called, and in what their values are counted.

Templates in English, translated in ``ui``, as refusals are.
"""

from collections.abc import Mapping

from csm_desktop.domain.health_parts import Source

UNITS = ("amount", "percent", "days", "tickets", "points", "sentiment", "yes or no", "word")
"""``amount`` is in the metric's or field's own unit, ``points`` are of the survey's scale,
``sentiment`` goes from -1 to 1."""

SENTENCES: dict[str, str] = {
    "usage mean": "usage: mean of {metric} over {window_days} days",
    "usage sum": "usage: sum of {metric} over {window_days} days",
    "usage last": "usage: last value of {metric}",
    "usage days": "usage: days with {metric} in {window_days} days",
    "usage change_percent": "usage: change of {metric}, {window_days} days against those before",
    "usage mean per seat": "usage: mean of {metric} per seat over {window_days} days",
    "usage sum per seat": "usage: sum of {metric} per seat over {window_days} days",
    "usage last per seat": "usage: last value of {metric} per seat",
    "usage days_since": "usage: days since {metric} was last above 0",
    "usage days_since any": "usage: days since any usage",
    "usage days any": "usage: days with any usage in {window_days} days",
    "usage change_percent any": "usage: change of all of it, {window_days} days against those "
    "before",
    "features used_percent": "usage: share of features used in {window_days} days",
    "tickets open": "tickets: open today",
    "tickets created": "tickets: created in {window_days} days",
    "tickets oldest_days": "tickets: age of the oldest open one",
    "tickets open some": "tickets: open today, of priority {priorities}",
    "tickets created some": "tickets: created in {window_days} days, of priority {priorities}",
    "tickets oldest_days some": "tickets: age of the oldest open one, of priority {priorities}",
    "survey last": "survey: last {survey} answer on {scale}",
    "survey mean": "survey: mean of {survey} on {scale} over {window_days} days",
    "touch days_since": "notes: days since the last touch",
    "milestone slip_days": "onboarding: worst slip of an open milestone",
    "plan progress_percent": "success plan: mean progress of the objectives",
    "plan outcomes_percent": "success plan: share of outcomes achieved",
    "contract renewal_days": "contracts: days to renewal",
    "contract auto_renew": "contracts: renews by itself",
    "contract mrr_change_percent": "contracts: change of MRR in {window_days} days",
    "pulse last": "the last pulse",
    "sentiment mean": "notes: mean sentiment of the last {last}",
    "custom number": "own field “{field}”",
    "custom choice": "own field “{field}”",
    "custom age_days": "own field “{field}”: days since that date",
}
"""Code of :func:`source_code` → the sentence; values as :func:`source_values` names them."""

_UNITS = {
    "usage mean": "amount",
    "usage sum": "amount",
    "usage last": "amount",
    "usage days": "days",
    "usage days_since": "days",
    "usage change_percent": "percent",
    "features used_percent": "percent",
    "tickets open": "tickets",
    "tickets created": "tickets",
    "tickets oldest_days": "days",
    "survey last": "points",
    "survey mean": "points",
    "touch days_since": "days",
    "milestone slip_days": "days",
    "plan progress_percent": "percent",
    "plan outcomes_percent": "percent",
    "contract renewal_days": "days",
    "contract auto_renew": "yes or no",
    "contract mrr_change_percent": "percent",
    "pulse last": "word",
    "sentiment mean": "sentiment",
    "custom number": "amount",
    "custom choice": "word",
    "custom age_days": "days",
}


def source_code(source: Source) -> str:
    """The key of a source's sentence."""
    code = f"{source.kind} {source.what}"
    if source.kind == "usage" and source.metric is None:
        return f"{code} any"
    if source.per_seat and f"{code} per seat" in SENTENCES:
        return f"{code} per seat"
    return f"{code} some" if source.kind == "tickets" and source.priorities else code


def source_values(source: Source, *, field: str | None = None) -> Mapping[str, object]:
    """What the sentence of a source names; ``field`` is the label of the user's own field."""
    return {
        "metric": source.metric or "",
        "window_days": source.window_days or 0,
        "priorities": ", ".join(source.priorities),
        "survey": (source.survey or "").upper(),
        "scale": source.scale or "",
        "last": source.last or 0,
        "field": field or "",
    }


def source_sentence(source: Source, *, field: str | None = None) -> str:
    """The English sentence, for the command line."""
    return SENTENCES[source_code(source)].format(**source_values(source, field=field))


def unit_of(source: Source) -> str:
    """One of :data:`UNITS`."""
    return _UNITS[f"{source.kind} {source.what}"]
