"""The words that attribute, read from the project's own lists."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final, NamedTuple, cast

from lib.model import AttributionType

DATA: Final = Path(__file__).resolve().parents[2] / "data" / "quotes"
CONSONANTS: Final = frozenset("bcdfghjklmnpqrstvwxz")
DOUBLED: Final = frozenset(
    {
        "dub",
        "quip",
        "chat",
        "submit",
        "admit",
        "pan",
        "plan",
        "rebut",
        "refer",
        "blog",
        "vlog",
        "hit",
        "slam",
        "rap",
        "beg",
        "sob",
        "grin",
        "shrug",
        "rip",
    }
)


class Cue(NamedTuple):
    """A verb that attributes.

    `frames` names what may be its content (see cues.tsv). `polarity` is a word such as "denied", else None.
    """

    lemma: str
    particle: str
    attribution: AttributionType
    group: str
    polarity: str | None
    frames: frozenset[str]


class Lexicon(NamedTuple):
    """All lists: `verbs` by inflected form (longer, with particle, first), `nouns` by kind, and outlets."""

    verbs: dict[str, tuple[Cue, ...]]
    claims: frozenset[str]
    documents: frozenset[str]
    spokes: frozenset[str]
    outlet_nouns: frozenset[str]
    people: frozenset[str]
    bodies: frozenset[str]
    things: frozenset[str]
    firms: frozenset[str]
    public: frozenset[str]
    attitudes: frozenset[str]
    aired: frozenset[str]
    programmes: frozenset[str]
    behind_name: frozenset[str]
    studies: frozenset[str]
    parts: frozenset[str]
    outlets: frozenset[str]
    outlet_ends: tuple[str, ...]


@cache
def lexicon() -> Lexicon:
    """Read the lists, once."""
    verbs: dict[str, list[Cue]] = {}
    for lemma, forms, kind, group, polarity, frames in rows("cues.tsv", 6):
        verb, _, particle = lemma.partition(" ")
        cue = Cue(lemma, particle, cast(AttributionType, kind), group, polarity or None, frozenset(frames.split()))
        irregular = {form for form in forms.split() if form != particle}
        for form in sorted({verb} | (irregular or regular_forms(verb))):
            verbs.setdefault(form, []).append(cue)
    nouns: dict[str, set[str]] = {"claim": set(), "document": set(), "spokes": set(), "outlet": set(), "people": set()}
    nouns |= {"body": set(), "thing": set(), "firm": set(), "public": set(), "attitude": set()}
    nouns |= {"aired": set(), "programme": set(), "behind": set(), "study": set(), "part": set()}
    for noun, kind in rows("nouns.tsv", 2):
        nouns[kind] |= {noun, plural(noun)}
    names = [line for (line,) in rows("outlets.txt", 1)]
    return Lexicon(
        {form: tuple(sorted(cues, key=lambda c: not c.particle)) for form, cues in verbs.items()},
        frozenset(nouns["claim"]),
        frozenset(nouns["document"]),
        frozenset(nouns["spokes"]),
        frozenset(nouns["outlet"]),
        frozenset(nouns["people"]),
        frozenset(nouns["body"]),
        frozenset(nouns["thing"]),
        frozenset(nouns["firm"]),
        frozenset(nouns["public"]),
        frozenset(nouns["attitude"]),
        frozenset(nouns["aired"]),
        frozenset(nouns["programme"]),
        frozenset(nouns["behind"]),
        frozenset(nouns["study"]),
        frozenset(nouns["part"]),
        frozenset(name.lower() for name in names if not name.startswith("suffix:")),
        tuple(" " + name.removeprefix("suffix:").strip().lower() for name in names if name.startswith("suffix:")),
    )


def rows(name: str, columns: int) -> list[list[str]]:
    """Read a list: one entry a line, fields parted by tabs, lines with # left out."""
    found = []
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            fields = line.split("\t")
            found.append((fields + [""] * columns)[:columns])
    return found


def regular_forms(verb: str) -> set[str]:
    """Inflect a regular verb: note, notes, noted, noting."""
    if verb.endswith("e"):
        return {verb + "s", verb + "d", verb[:-1] + "ing"}
    if verb.endswith("y") and verb[-2] in CONSONANTS:
        return {verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    stem = verb + verb[-1] if verb in DOUBLED else verb
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    both = {verb + "led", verb + "ling"} if verb.endswith(("el", "al")) else set()  # British spelling beside American
    return {third, stem + "ed", stem + "ing"} | both


def plural(noun: str) -> str:
    """Put a regular noun into the plural."""
    if noun.endswith("y") and noun[-2] in CONSONANTS:
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")
