"""Watch lists: names an analyst follows, found in every article whether or not the machine named them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from lib.extract.entities.shapes import key, slug
from lib.model import Entity, EntityType, Mention
from lib.model.ledger import Decision, Target
from lib.model.records import ENTITY_TYPES
from lib.review.draft import Draft, in_order, other_names
from lib.review.entities import Reached, Values
from lib.review.places import meets, names_in

MOST_LINES: Final = 5_000
SHORTEST: Final = 2
WORDS_OF_TYPE: Final[dict[str, EntityType]] = {
    **{kind.casefold(): kind for kind in ENTITY_TYPES},
    "people": "PERSON",
    "organisation": "ORG",
    "organization": "ORG",
    "company": "ORG",
    "location": "PLACE",
    "country": "PLACE",
    "city": "PLACE",
    "nationality": "GROUP",
}
HEADS: Final = frozenset({"name", "names", "canonical", "entity", "alias", "aliases", "type", "kind"})


@dataclass(frozen=True, slots=True)
class Watched:
    """One line of a watch list: the name to show, other forms of it, and its type."""

    name: str
    aliases: tuple[str, ...]
    type: EntityType

    @property
    def id(self) -> str:
        """The id of the entity: the one an article would give it by itself."""
        return f"{self.type.lower()}:{slug(self.name)}"

    @property
    def line(self) -> str:
        """The line as it stands in the ledger."""
        return "; ".join((self.name, *self.aliases, self.type))


def read_list(text: str) -> tuple[tuple[Watched, ...], tuple[str, ...]]:
    """Read a pasted or uploaded list: "canonical; alias; alias; type" a line, or a CSV with comma, semicolon or tab.

    The type may stand anywhere after the name, in small letters or capitals; without one, two capitalised words and
    more are a person, anything else an organisation. Returns the lines read, and what was wrong with others.
    """
    found: dict[str, Watched] = {}
    problems: list[str] = []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff").split("\n")
    if len(lines) > MOST_LINES:
        problems.append(f"Only the first {MOST_LINES:,} lines were read.")
    for place, line in enumerate(lines[:MOST_LINES], 1):
        cells = [" ".join(c.replace(";", ",").split()) for c in cells_of(line)]
        if not any(cells) or (place == 1 and {c.casefold() for c in cells if c} <= HEADS):
            continue
        kinds = [WORDS_OF_TYPE[c.casefold()] for c in cells[1:] if c.casefold() in WORDS_OF_TYPE]
        names = [c for c in cells if c and c.casefold() not in WORDS_OF_TYPE]
        usable = [n for n in dict.fromkeys(names) if len(key(n)) >= SHORTEST]
        if not usable:
            problems.append(f"Line {place} has no name of two letters or more.")
            continue
        made = Watched(usable[0], tuple(usable[1:]), kinds[0] if kinds else guessed_type(usable[0]))
        before = found.get(made.id)
        aliases = other_names(made.name, *(before.aliases if before else ()), *made.aliases)
        found[made.id] = replace(made, aliases=aliases)
    return tuple(found.values()), tuple(problems)


def cells_of(line: str) -> list[str]:
    """Cut a line at the sign that parts its cells: semicolon, tab, else comma; cells in quotes hold such signs."""
    sign = next((s for s in (";", "\t", ",") if s in line), ";")
    try:
        return next(csv.reader(io.StringIO(line), delimiter=sign, skipinitialspace=True), [])
    except csv.Error:
        return line.split(sign)


def guessed_type(name: str) -> EntityType:
    """Guess the type of a name without one."""
    words = name.split()
    return "PERSON" if 1 < len(words) < 5 and all(w[0].isupper() for w in words) else "ORG"


def watch(watched: Iterable[Watched]) -> Decision:
    """Make the decision to follow these names: one decision for a whole list, so that one undo takes it back."""
    several = {w.id: w for w in watched}
    return Decision(
        "watch", tuple(Target(None, x) for x in several), tuple(sorted((x, w.line) for x, w in several.items()))
    )


def line_of(line: str) -> Watched | None:
    """Read a line back from the ledger; None when it is none."""
    cells = [c.strip() for c in line.split(";")]
    kind = next((k for k in ENTITY_TYPES if k == cells[-1]), None)
    names = [c for c in cells[:-1] if len(key(c)) >= SHORTEST]
    return Watched(names[0], tuple(names[1:]), kind) if kind and names else None


def watch_over(draft: Draft, targets: tuple[Target, ...], values: Values) -> Reached:
    """Find the watched names in an article.

    An entity that goes by one of the forms becomes the watched one, under its name; places the machine passed over
    become mentions of it; mentions of other entities are left as they are. Returns mentions by entity id.
    """
    lists = {t.record: w for t in targets if (w := line_of(values.get(t.record, "")))}
    owners = {form: record for record, w in lists.items() for form in (w.name, *w.aliases)}
    by_key = {key(form): record for form, record in owners.items()}
    for entity in list(draft.entities.values()):
        forms = (entity.name, *entity.aliases) if entity.id not in lists else ()
        owner = next((by_key[key(f)] for f in forms if key(f) in by_key), None)
        if owner is not None:
            take_over(draft, entity, draft.lives(owner), lists[owner])
    taken = sorted(m.span for e in draft.entities.values() for m in e.mentions)
    fresh: dict[str, list[Mention]] = {}
    for span, form in names_in(draft.text, owners):
        if not meets(taken, span):
            fresh.setdefault(owners[form], []).append(Mention(*span, "name", "on a watch list"))
    reached: Reached = {}
    for record, watched in lists.items():
        lives = draft.lives(record)
        there = draft.entities.get(lives)
        mentions = in_order((*(there.mentions if there else ()), *fresh.get(record, ())))
        if mentions:
            base = there or Entity(lives, watched.name, watched.type, (), (), ())
            names = other_names(watched.name, base.name, *base.aliases)
            draft.entities[lives] = replace(
                base, name=watched.name, type=watched.type, aliases=names, mentions=mentions
            )
            reached[lives] = len(mentions)
    return reached


def take_over(draft: Draft, entity: Entity, into: str, watched: Watched) -> None:
    """Make an entity of the article the watched one."""
    if entity.id == into:
        return
    there = draft.entities.get(into) or Entity(into, watched.name, watched.type, (), (), ())
    del draft.entities[entity.id]
    draft.entities[into] = replace(
        there,
        aliases=other_names(there.name, *there.aliases, entity.name, *entity.aliases),
        roles=tuple(dict.fromkeys((*there.roles, *entity.roles))),
        mentions=in_order((*there.mentions, *entity.mentions)),
        links=tuple(dict.fromkeys((*there.links, *entity.links))),
    )
    draft.point(entity.id, into)
    draft.moved.pop(into, None)
    draft.moved.setdefault(entity.id, into)
