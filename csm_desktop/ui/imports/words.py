"""What the import page says of files, columns, rows and problems."""

from collections.abc import Mapping

from csm_desktop.domain.errors import SENTENCES
from csm_desktop.domain.fields import FIELDS, Kind
from csm_desktop.domain.systems import system_name
from csm_desktop.exchange.profile import parse_target
from csm_desktop.exchange.records import StagedFile
from csm_desktop.operations.imports import FileReport, ImportReport, RowProblem
from csm_desktop.ui.shared.nouns import Writing, field_title, plural
from csm_desktop.ui.shared.words import later, say, tr

PROBLEMS_SHOWN = 1000
"""Problems of a file that are listed."""
NEARLY = 10
"""Two profiles whose confidences differ by no more are both offered."""
_EVIDENCE = {
    "layout seen": (
        later("layout seen"),
        later(
            "Made from the layout of such a file; no whole file of a customer was tried. Look at"
            " the rows before you import."
        ),
    ),
    "documented": (
        later("untested, documented"),
        later(
            "Untested: made from the maker’s documentation; no such file was seen. Look at the"
            " rows before you import."
        ),
    ),
    "untested": (
        later("untested"),
        later(
            "Untested: made from memory; no such file was seen. Look at every column before you"
            " import."
        ),
    ),
}
"""What a profile was made from, where it was no real file."""

STATES = {
    "new": (later("new"), "good", True),
    "changed": (later("changed"), "text", True),
    "same": (later("same"), "muted", False),
    "waits": (later("waits"), "warn", True),
    "merged": (later("merged"), "muted", False),
    "problem": (later("needs you"), "bad", True),
    "": ("", "muted", False),
}
"""State of a row → word, ink, bold."""

_CAME_IN = {
    "account": (later("{n} account"), later("{n} accounts")),
    "contact": (later("{n} contact"), later("{n} contacts")),
    "contract": (later("{n} contract"), later("{n} contracts")),
    "usage point": (later("{n} row of usage"), later("{n} rows of usage")),
    "ticket": (later("{n} ticket"), later("{n} tickets")),
    "survey answer": (later("{n} survey answer"), later("{n} survey answers")),
    "note": (later("{n} note"), later("{n} notes")),
    "task": (later("{n} task"), later("{n} tasks")),
    "meeting": (later("{n} meeting"), later("{n} meetings")),
    "cancellation": (later("{n} cancellation"), later("{n} cancellations")),
    "conversation": (later("{n} conversation"), later("{n} conversations")),
    "order": (later("{n} order"), later("{n} orders")),
    "invoice": (later("{n} invoice"), later("{n} invoices")),
    "article": (later("{n} article"), later("{n} articles")),
    "theme": (later("{n} theme"), later("{n} themes")),
    "feedback": (later("{n} piece of feedback"), later("{n} pieces of feedback")),
    "advocacy": (later("{n} act of advocacy"), later("{n} acts of advocacy")),
    "lifecycle stage": (later("{n} lifecycle stage"), later("{n} lifecycle stages")),
    "team member": (later("{n} member of an account team"), later("{n} members of account teams")),
    "growth opportunity": (later("{n} growth opportunity"), later("{n} growth opportunities")),
    "package": (later("{n} row of a package"), later("{n} rows of a package")),
}
KEYS = {
    "name": later("{field}, by name"),
    "domain": later("{field}, by domain"),
    "email": later("{field}, by e-mail"),
    "company": later("{field}, by organisation or e-mail"),
}
"""How a column may name another row → the words for it."""
LINK_KEYS = {"account": ("name", "domain", "email"), "contact": ("email",)}
CUSTOM_WORDS = {
    "text": later("Text"),
    "number": later("Number"),
    "money": later("Money"),
    "date": later("Date"),
    "choice": later("Choice"),
}


def system_title(system: str, noun: str) -> str:
    """“RavenStack accounts”; without a system “Accounts”."""
    rows = plural(noun) if noun else ""
    if not system:
        return rows[:1].upper() + rows[1:]
    return tr("{system}: {rows}", system=system_name(system), rows=rows)


def candidate_title(profile: str, nouns: Mapping[str, str]) -> str:
    """Another thing that a piece may be."""
    system, _, named = profile.partition("/")
    if system in ("guess", "own"):
        return tr("a layout of your own")
    if profile in nouns:
        return system_title(system, nouns[profile])
    return f"{system_name(system)} {named.replace('_', ' ')}".strip()


def other_candidate(record: StagedFile) -> tuple[str, int] | None:
    """The other profile that fits nearly as well as the one taken, with its confidence."""
    if len(record.candidates) < 2:
        return None
    best = max(share for _, share in record.candidates)
    others = [c for c in record.candidates if c[0] != record.profile and best - c[1] <= NEARLY]
    return others[0] if others else None


def part_name(record: StagedFile) -> str:
    """A piece by its own name: the sheet or the file, without what it lies in."""
    inner, _, sheet = record.member.partition("#")
    if not sheet:
        return inner.rpartition("/")[2] or record.name
    return f"{inner.rpartition('/')[2]} › {sheet}" if inner else sheet


def evidence_word(record: StagedFile) -> str:
    """What a piece's profile was made from, in a word; empty where real files were tried."""
    known = _EVIDENCE.get(record.evidence)
    return say(known[0]) if known else ""


def evidence_tip(record: StagedFile) -> str:
    """The same in a sentence, with what to do about it."""
    known = _EVIDENCE.get(record.evidence)
    return say(known[1]) if known else ""


def sure_text(record: StagedFile) -> str:
    """How sure it is what a file is, what that was made from, and why."""
    words = {"sure": tr("sure"), "likely": tr("likely")}.get(record.sure, tr("guess"))
    parts = [words]
    if record.confidence:
        parts = [tr("{sure}, {percent} %", sure=words, percent=record.confidence)]
    known, total = record.headers_known, record.headers
    parts.append(evidence_word(record))
    if total:
        parts.append(tr("{known} of {n} headers known", known=known, n=total))
    return " · ".join(part for part in parts if part)


def said(code: str, values: Mapping[str, object]) -> str:
    """The sentence of a code, with fields by the names people know."""
    given = dict(values)
    if isinstance(given.get("field"), str):
        given["field"] = field_title(str(given["field"]))
    if given.get("period"):
        given["period"] = say(str(given["period"]))
    return say(SENTENCES[code], **given)


def problem_place(problem: RowProblem) -> str:
    """Where a problem is, and what becomes of the row."""
    if not problem.row:
        return tr("The file is left out; the others come in.")
    place = tr("Row {row}", row=problem.row)
    if problem.column:
        place = tr("Row {row}, {column}", row=problem.row, column=problem.column)
    fate = tr("the row comes in") if problem.kept else tr("the row stays out, the others come in")
    return f"{place} · {fate}"


def problem_fate(problem: RowProblem) -> str:
    """What becomes of a row, in a word or two."""
    if not problem.row:
        return tr("file left out")
    return tr("comes in") if problem.kept else tr("stays out")


def reading_text(record: StagedFile) -> str:
    """How a file was read: encoding, delimiter, what was decided."""
    parts = []
    if record.encoding:
        encoding, mark = encoding_title(record.encoding), delimiter_title(record.delimiter)
        parts.append(
            tr("Read as {encoding}, cells parted by {mark}.", encoding=encoding, mark=mark)
        )
    if record.header_row != 1:
        parts.append(tr("The headers are in row {row}.", row=record.header_row))
    return " ".join(parts + [said(code, values) for code, values in record.decisions])


def encoding_title(codec: str) -> str:
    """A codec as people write it."""
    known = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "cp1252": "Windows-1252", "utf-16": "UTF-16"}
    return known.get(codec.lower(), codec.upper())


def delimiter_title(mark: str) -> str:
    """A delimiter by name."""
    names = {",": tr("comma"), ";": tr("semicolon"), "\t": tr("tab"), "|": tr("bar")}
    return names.get(mark, mark)


def target_title(noun: str, target: str | None) -> tuple[str, bool]:
    """What a column becomes, and whether anything is done with it."""
    if target is None:
        return tr("left out"), False
    own = next((n for n in FIELDS if target.startswith(f"{n}.")), "")
    meant = parse_target(target.removeprefix(f"{own}."))
    if meant.sort == "id":
        return tr("Id"), True
    if meant.sort == "field":
        title = field_title(meant.name)
        if own and own != noun:
            rows = plural(own)
            return tr("{field} ({rows})", field=title, rows=rows), True
        return title, True
    if meant.sort == "helper":
        return tr("read with others"), True
    return meant.name.replace("_", " ") if meant.sort == "metric" else meant.name, True


def targets(noun: str) -> list[tuple[str, str]]:
    """What a column of this noun's rows can become: target and words, in the noun's order."""
    found: list[tuple[str, str]] = []
    for field in FIELDS.get(noun, ()):
        title = field_title(field.name)
        if field.kind is Kind.LINK:
            keys = LINK_KEYS.get("account" if field.name == "parent" else field.name, ())
            found += [(f"{field.name}@{key}", say(KEYS[key], field=title)) for key in keys]
        elif not (noun == "usage point" and field.name in ("metric", "value")):
            found.append((field.name, title))
    return found


def summary(report: ImportReport) -> str:
    """“500 accounts, 5,000 contracts”: the rows that are new or changed, by noun."""
    counts: dict[str, int] = {}
    for file in report.files:
        if file.added + file.updated:
            counts[file.noun] = counts.get(file.noun, 0) + file.added + file.updated
    return ", ".join(counted(noun, count) for noun, count in counts.items())


def counted(noun: str, count: int, writing: Writing | None = None) -> str:
    """“500 accounts”."""
    one, many = _CAME_IN[noun]
    text = writing.number(count) if writing else f"{count:,}"
    return say(one if count == 1 else many, n=text)


def need_you(file: FileReport) -> int:
    """Rows that stay out until the user does something, each counted once."""
    if not file.recognised:
        return 0
    rows = {problem.row for problem in file.problems if not problem.kept and problem.row}
    return len(rows) + file.waiting


def note_count(file: FileReport) -> int:
    """Remarks about rows that come in all the same."""
    return sum(problem.kept for problem in file.problems)
