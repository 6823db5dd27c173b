"""An extraction with the decisions of a ledger applied: what holds now, what the machine found, and who said what."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final, Literal, NamedTuple

from lib.model import Extraction
from lib.model.ledger import Decision, DecisionKind, Entry, Target
from lib.review.draft import Draft, UnmetError, draft_of
from lib.review.entities import Reached, Values, given_role, merged, renamed, retyped, split
from lib.review.passages import added, edited
from lib.review.plan import Plan, plan
from lib.review.watching import watch_over

Verdict = Literal["accepted", "rejected"]
StateWord = Literal["accepted", "rejected", "edited", "added", "hidden"]
Operation = Callable[[Draft, tuple[Target, ...], Values], Reached]

CHANGING: Final[dict[DecisionKind, Operation]] = {
    "edit": edited,
    "merge": merged,
    "split": split,
    "rename": renamed,
    "retype": retyped,
    "role": given_role,
    "add": added,
    "watch": watch_over,
}
MARKS: Final[dict[StateWord, str]] = {"accepted": "✓", "rejected": "✗", "edited": "✎", "added": "+", "hidden": "–"}


class Note(NamedTuple):
    """A note on a record."""

    text: str
    who: str
    at: str
    entry: int


@dataclass(frozen=True, slots=True)
class State:
    """What was decided about one record. `entries` are the numbers of the ledger's lines that concern it."""

    verdict: Verdict | None = None
    hidden: bool = False
    edited: bool = False
    added: bool = False
    notes: tuple[Note, ...] = ()
    entries: tuple[int, ...] = ()

    @property
    def word(self) -> StateWord | None:
        """The state in one word: hidden, else the verdict, else added or edited; None for a note alone."""
        if self.hidden:
            return "hidden"
        if self.verdict is not None:
            return self.verdict
        if self.added:
            return "added"
        return "edited" if self.edited else None

    @property
    def mark(self) -> str:
        """The state in one sign, "" for none."""
        return MARKS[self.word] if self.word else ""


UNDECIDED: Final = State()


class Conflict(NamedTuple):
    """A decision that could not be carried out on a record, or not as it was made. `why` is a sentence for people."""

    entry: int
    article: str | None
    record: str
    why: str


class Change(NamedTuple):
    """A field that decisions changed: what the machine found and what holds now, None for what is not there."""

    field: str
    machine: object
    now: object


@dataclass(frozen=True)
class Reviewed:
    """One article after its decisions.

    `extraction` holds every record with the decided values, rejected and hidden ones as well; `kept` leaves those out;
    `machine` is what was extracted, never overwritten. `states` has what was decided, by record id. `reach` counts, by
    number of the ledger's line, the places it reached here: mentions for decisions on entities, records for others.
    """

    extraction: Extraction
    machine: Extraction
    states: Mapping[str, State]
    conflicts: tuple[Conflict, ...]
    reach: Mapping[int, int]

    def state(self, record: str) -> State:
        """Return what was decided about a record."""
        return self.states.get(record, UNDECIDED)

    @cached_property
    def kept(self) -> Extraction:
        """The records that count: without the rejected and the hidden. What spoke of those speaks of nobody."""
        return self._without({"rejected", "hidden"})

    @cached_property
    def shown(self) -> Extraction:
        """The records to read through: the hidden are left out, the rejected are there to be taken back."""
        return self._without({"hidden"})

    def _without(self, words: set[StateWord]) -> Extraction:
        gone = [key for key, state in self.states.items() if state.word in words]
        if not gone:
            return self.extraction
        draft = draft_of(self.extraction)
        for record in gone:
            draft.drop(record)
        return draft.sealed()

    @cached_property
    def marks(self) -> dict[str, str]:
        """The sign of what was decided, by record id, for the records about which something was."""
        return {key: state.mark for key, state in self.states.items() if state.mark}

    @cached_property
    def words(self) -> dict[str, str]:
        """The state of each record in one word, for the records that have one."""
        return {key: state.word for key, state in self.states.items() if state.word}

    def changes(self, record: str) -> tuple[Change, ...]:
        """Return the fields of a record that differ from the machine's; empty for what the machine did not find."""
        for name in ("entity", "quote", "number"):
            now, was = getattr(self.extraction, name)(record), getattr(self.machine, name)(record)
            if now is not None and was is not None:
                fields = [f for f in was.__dataclass_fields__ if f not in {"id", "rule", "confidence", "mentions"}]
                return tuple(Change(f, a, b) for f in fields if (a := getattr(was, f)) != (b := getattr(now, f)))
        return ()


@dataclass
class Course:
    """States, conflicts and reach while the decisions of one article are carried out."""

    article: str
    states: dict[str, State] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    reach: dict[int, int] = field(default_factory=dict)

    def see(self, record: str, entry: Entry, **now: object) -> None:
        """Set what was decided about a record."""
        state = self.states.get(record, UNDECIDED)
        entries = tuple(dict.fromkeys((*state.entries, entry.number)))
        self.states[record] = replace(state, entries=entries, **now)  # type: ignore[arg-type]


def reviewed(extraction: Extraction, entries: Sequence[Entry] | Plan) -> Reviewed:
    """Carry the decisions of a ledger out on an extraction, in the order in which they were made.

    `entries` is a whole ledger, or `plan` of it where many articles are asked for. A decision that cannot be carried
    out (its record is gone, its place is no stretch of the text) changes nothing and stands among the conflicts;
    nothing is ever raised. The same extraction and ledger give the same records, byte for byte.
    """
    known = entries if isinstance(entries, Plan) else plan(entries)
    draft = draft_of(extraction)
    course = Course(extraction.article.id)
    for entry in known.concerning(extraction):
        if entry.decision is not None:
            carry_out(draft, course, entry, entry.decision)
    here = {key: state for key, state in course.states.items() if draft.holds(key)}
    return Reviewed(draft.sealed(), extraction, here, tuple(course.conflicts), course.reach)


def carry_out(draft: Draft, course: Course, entry: Entry, decision: Decision) -> None:
    """Carry one decision out on the targets that lie in this article."""
    targets = tuple(t for t in decision.targets if t.article in (None, course.article))
    if not targets:
        return
    if decision.kind not in CHANGING:
        mark(draft, course, entry, decision, targets)
        return
    try:
        before = set(draft.entities)
        reached = CHANGING[decision.kind](draft, targets, dict(decision.values))
    except UnmetError as problem:
        course.conflicts.append(Conflict(entry.number, course.article, targets[0].record, str(problem)))
        return
    except (KeyError, IndexError):
        why = "This decision lacks a value it needs."
        course.conflicts.append(Conflict(entry.number, course.article, targets[0].record, why))
        return
    for record in reached:
        fresh = decision.kind == "add" or (decision.kind == "watch" and record not in before)
        course.see(record, entry, **({"added": True} if fresh else {"edited": True}))
    carry_states(draft, course, before)
    if reached:
        course.reach[entry.number] = sum(reached.values())


def carry_states(draft: Draft, course: Course, before: set[str]) -> None:
    """Hand the notes of entities that were merged on to the entity they went into; verdicts were on something else."""
    for record in sorted(before - set(draft.entities)):
        state = course.states.pop(record, None)
        lives = draft.lives(record)
        if state is not None and lives in draft.entities and state.notes:
            there = course.states.get(lives, UNDECIDED)
            entries = tuple(sorted({*there.entries, *(n.entry for n in state.notes)}))
            notes = tuple(sorted({*there.notes, *state.notes}, key=lambda n: n.entry))
            course.states[lives] = replace(there, notes=notes, entries=entries)


def mark(draft: Draft, course: Course, entry: Entry, decision: Decision, targets: tuple[Target, ...]) -> None:
    """Write a verdict, a note or a hiding down; the records themselves stay as they are."""
    for target in targets:
        record = draft.lives(target.record)
        if not draft.holds(record):
            if target.article is not None:
                why = "The record this was about is not in the article any more."
                course.conflicts.append(Conflict(entry.number, course.article, target.record, why))
            continue
        match decision.kind:
            case "accept":
                course.see(record, entry, verdict="accepted", hidden=False)
            case "reject":
                course.see(record, entry, verdict="rejected")
            case "hide":
                course.see(record, entry, hidden=True)
            case "apart":
                pass  # who is who over a workspace is settled over all its articles: see `apart`
            case _:
                text = dict(decision.values).get("text", "").strip()
                notes = course.states.get(record, UNDECIDED).notes
                if text:
                    course.see(record, entry, notes=(*notes, Note(text, entry.who, entry.at, entry.number)))
        entity = draft.entities.get(record)
        places = len(entity.mentions) if entity is not None and target.article is None else 1
        course.reach[entry.number] = course.reach.get(entry.number, 0) + places
