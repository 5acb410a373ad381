"""What the words of an objective say: the day, the verb, from where to where.

The grammars of English, Korean and Traditional Chinese; what comes of them is put together and
judged in ``objective_sentence.py``.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from csm_desktop.domain.due_words import read_due
from csm_desktop.domain.periods import month_end


@dataclass(frozen=True)
class Quantity:
    """A number with its unit, as written."""

    value: Decimal
    unit: str | None


Read = tuple[str, str, Quantity | None, Quantity | None]
"""Verb, subject, where it is, where it is to be."""

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
FULL_WIDTH = {ord("０") + n: ord("0") + n for n in range(10)} | {
    ord("％"): "%",
    ord("　"): " ",
    ord("−"): "-",
}
SIGNS = ("US$", "NT$", "HK$", "$", "€", "£", "¥", "₩")
"""Written before a number; such a number may end in k or m."""
_SHORT = {"k": 1_000, "m": 1_000_000}

_NUMBER = r"-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+|,\d{1,2}(?!\d))?"
_SIGN = "|".join(re.escape(sign) for sign in SIGNS)


def _quantity_pattern(name: str, unit: str) -> str:
    return (
        rf"(?P<{name}_sign>{_SIGN})?\s?(?P<{name}>{_NUMBER})"
        rf"(?P<{name}_short>(?<=\d)[km](?![^\W\d_]))?\s?(?P<{name}_unit>{unit})"
    )


_EN_UNIT = r"[^\d\s](?:[^\d]*[^\d\s])?|"
_EN_BOTH = re.compile(
    rf"(?:(?P<rest>.*)\s)?from\s+{_quantity_pattern('first', _EN_UNIT)}"
    rf"\s+(?:down\s+|up\s+)?to\s+{_quantity_pattern('second', _EN_UNIT)}$",
    re.IGNORECASE,
)
_EN_TARGET = re.compile(
    rf"(?:(?P<rest>.*)\s)?(?:to|under|below|above|over)\s+{_quantity_pattern('second', _EN_UNIT)}$",
    re.IGNORECASE,
)
_KO_UNIT = r"[^\d\s]*?"
_KO_GOAL = re.compile(
    rf"(?P<rest>.*?)\s*(?:(?<!\d){_quantity_pattern('first', _KO_UNIT)}\s?(?:에서|부터)\s*)?"
    rf"(?<![\d.,]){_quantity_pattern('second', _KO_UNIT)}\s?(?:으로|로|까지)\s+(?P<verb>\S.*)$"
)
_ZH_UNIT = r"[^\d，,。從到至]*?"
_ZH_BOTH = re.compile(
    rf"(?P<rest>.*?)[，,\s]*[從从由自]\s*{_quantity_pattern('first', _ZH_UNIT)}[，,\s]*"
    rf"[到至為为成]\s*{_quantity_pattern('second', _ZH_UNIT)}$"
)
_ZH_TARGET = re.compile(
    rf"(?P<rest>.*?)[，,\s]*[到至為为]\s*{_quantity_pattern('second', _ZH_UNIT)}$"
)
_ZH_VERBS = (
    *("降低", "下降", "減少", "縮短", "壓低", "提高", "提升", "上升", "增加", "擴大", "改善"),
    *("移轉", "轉移", "導入", "維持", "達", "降", "減", "升", "增", "提", "縮"),
)
"""Longer ones before those that they begin or end with."""
_ZH_LEAD = re.compile(r"^[將把]\s*")
COUNTED = re.compile(rf"(?<![^\s(（])(?P<number>{_NUMBER})\s?(?P<unit>[^\W\d_]+|%)?")

_END = r"(?![0-9A-Za-z_])"
_MONTH_NAMES = "|".join(f"{month}[a-z]*" for month in MONTHS)
_ENDS = re.compile(
    rf"(?:the\s+)?(?:end\s+of\s+)?(?:q(?P<quarter>[1-4])(?:\s+(?P<quarter_year>\d{{4}}))?"
    rf"|(?P<month>{_MONTH_NAMES})\.?(?:\s+(?P<month_year>\d{{4}}))?"
    rf"|(?P<eoy>eoy|(?:the\s+)?year)|(?P<year>\d{{4}})(?:\s?[년年](?:\s?[말底末])?)?){_END}",
    re.IGNORECASE | re.ASCII,
)
"""Ends of quarters, months and years: *Q3*, *Sep 2027*, *end of 2027*, *2027년 말*, *2027年底*."""
_BEFORE_DATE = re.compile(r"(?:^|(?<=[\s,;]))(?:no later than|by|until|before)\s+", re.IGNORECASE)
_DATE_BEGINS = re.compile(r"(?<![\d.,-])\d|[오내모다이월今明後下本月]")
_AFTER_DATE = {
    "en": re.compile(r"$|[,;]?\s+(?=from\b|to\b)|,\s*"),
    "ko": re.compile(r"\s*(?:까지는|까지|이전에|전에|에)(?=$|[\s,，])[\s,，]*"),
    "zh": re.compile(r"\s*(?:之前|以前|前)[，,\s]*"),
}


def language_of(text: str) -> str:
    """``ko`` or ``zh`` by the letters, else ``en``."""
    if re.search(r"[가-힣]", text):
        return "ko"
    return "zh" if re.search(r"[\u4e00-\u9fff]", text) else "en"


def without_date(text: str, today: date, language: str) -> tuple[str, date | None]:
    """What is left of a sentence without its day, and the day."""
    for start, read_from in _date_places(text, language):
        due_on, length = _read_day(text[read_from:], today)
        if due_on is None:
            continue
        after = _AFTER_DATE[language].match(text, read_from + length)
        if after is not None:
            rest = f"{text[:start].rstrip(' ,，;')} {text[after.end() :]}"
            return rest.strip(), due_on
    return text, None


def _date_places(text: str, language: str) -> list[tuple[int, int]]:
    """Where a day may be written: the clause's start, and where the day itself starts."""
    if language == "en":
        found = [(place.start(), place.end()) for place in _BEFORE_DATE.finditer(text)]
        return found[::-1]
    return [(_led(text, place.start()), place.start()) for place in _DATE_BEGINS.finditer(text)]


def _led(text: str, start: int) -> int:
    """Where the clause of a Chinese day begins: at the 在 or 於 before it."""
    found = re.search(r"[在於]\s*$", text[:start])
    return found.start() if found else start


def _read_day(text: str, today: date) -> tuple[date | None, int]:
    due_on, length = read_due(text, today)
    if due_on is not None:
        return due_on, length
    found = _ENDS.match(text)
    return (None, 0) if found is None else (_end(found, today), found.end())


def _end(found: re.Match[str], today: date) -> date | None:
    """The last day of a written quarter, month or year: the next one where no year is written."""
    if found["quarter"]:
        month, year = int(found["quarter"]) * 3, found["quarter_year"]
    elif found["month"]:
        month = [name.lower() for name in MONTHS].index(found["month"][:3].lower()) + 1
        year = found["month_year"]
    else:
        month, year = 12, found["year"]
    if year is not None and int(year) == 0:
        return None
    last = month_end(date(int(year) if year else today.year, month, 1))
    if year is None and last < today:
        return month_end(date(today.year + 1, month, 1))
    return last


def _read_english(text: str) -> Read:
    found = _EN_BOTH.match(text) or _EN_TARGET.match(text)
    rest = text if found is None else (found["rest"] or "")
    verb, _, subject = rest.strip().partition(" ")
    return verb, subject.strip(), *_goal(found)


def _read_korean(text: str) -> Read:
    found = _KO_GOAL.match(text)
    if found is not None:
        return found["verb"], without_particle(found["rest"]), *_goal(found)
    subject, _, verb = text.rpartition(" ")
    return verb, without_particle(subject), None, None


def _read_chinese(text: str) -> Read:
    found = _ZH_BOTH.match(text) or _ZH_TARGET.match(text)
    if found is None:
        return *_chinese_start(text), None, None
    first, second = _goal(found)
    if first is None:
        rest, verb = _chinese_end(found["rest"])
    else:
        verb, first = _chinese_middle(first, second)
        rest = found["rest"]
    if verb:
        return verb, _ZH_LEAD.sub("", rest).strip(), first, second
    return *_chinese_start(rest), first, second


def _chinese_start(text: str) -> tuple[str, str]:
    """Verb and subject of a sentence that begins with what is done: 降低首次回覆時間."""
    for verb in (*_ZH_VERBS, "將", "把"):
        if text.startswith(verb):
            return verb, text.removeprefix(verb).strip()
    verb, space, subject = text.partition(" ")
    return (verb, subject.strip()) if space and len(verb) <= 4 else (text[:2], text[2:].strip())


def _chinese_end(text: str) -> tuple[str, str]:
    """Subject and verb of what ends with what is done: 首次回覆時間降低."""
    for verb in _ZH_VERBS:
        if text.endswith(verb):
            return text.removesuffix(verb).rstrip(), verb
    return text, ""


def _chinese_middle(first: Quantity, second: Quantity | None) -> tuple[str, Quantity]:
    """The verb that stands behind the first unit: 8 小時降到 2 小時."""
    unit = first.unit or ""
    known = second.unit if second and second.unit else None
    if known and unit.startswith(known):
        return unit.removeprefix(known).strip(), Quantity(first.value, known)
    shorter, verb = _chinese_end(unit)
    return verb, Quantity(first.value, shorter or None)


READERS: dict[str, Callable[[str], Read]] = {
    "en": _read_english,
    "ko": _read_korean,
    "zh": _read_chinese,
}
"""Language → what reads a sentence that has lost its day."""


def _goal(found: re.Match[str] | None) -> tuple[Quantity | None, Quantity | None]:
    if found is None:
        return None, None
    return _quantity(found, "first"), _quantity(found, "second")


def _quantity(found: re.Match[str], name: str) -> Quantity | None:
    held = found.groupdict()
    if held.get(name) is None:
        return None
    value, sign, short = _number(held[name]), held[f"{name}_sign"], held[f"{name}_short"]
    unit = held[f"{name}_unit"].strip()
    if sign and short:
        value = _plain(value * _SHORT[short.lower()])
    elif short:
        unit = f"{short}{unit}"
    return Quantity(value, sign or unit or None)


def _number(text: str) -> Decimal:
    if re.fullmatch(r"-?\d+,\d{1,2}", text):
        return Decimal(text.replace(",", "."))
    return Decimal(text.replace(",", ""))


def _plain(value: Decimal) -> Decimal:
    """11.2k is 11200 and not 11200.0."""
    whole = value.to_integral_value()
    return whole if value == whole else value


def counted(subject: str) -> Quantity | None:
    """What a subject counts: the first number in it."""
    found = COUNTED.search(subject)
    if found is None:
        return None
    return Quantity(_number(found["number"]), counted_unit(found))


def counted_unit(found: re.Match[str]) -> str | None:
    """What is counted; of Chinese only the measure word, as no space ends the noun."""
    unit = found["unit"]
    if not unit:
        return None
    return unit[0] if language_of(unit) == "zh" else without_particle(unit)


_DIGIT_FINALS = dict(zip("0123456789", (21, 8, 0, 16, 0, 0, 1, 8, 8, 0), strict=True))
"""Final consonant of each digit as it is read in Korean: 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구."""


def final_sound(text: str) -> int:
    """Number of the final consonant of the last syllable; 0 is a vowel or not known."""
    last = text.rstrip()[-1:]
    if "가" <= last <= "힣":
        return (ord(last) - ord("가")) % 28
    return _DIGIT_FINALS.get(last, 0)


def without_particle(text: str) -> str:
    """A Korean object without its 을 or 를; a noun that ends so, such as 마을, keeps it."""
    text = text.strip()
    final = final_sound(text[:-1])
    if (text.endswith("을") and final) or (text.endswith("를") and text[:-1] and not final):
        return text[:-1].rstrip()
    return text
