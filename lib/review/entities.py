"""Decisions on entities: merged, split, renamed, retyped, given a role. Each applies in every article that names them.

Every function carries one decision out on a draft and returns how many mentions it reached there, by record id.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from lib.model import Entity, EntityType, Mention, SpeakerClass
from lib.model.ledger import Target
from lib.model.records import ENTITY_TYPES
from lib.review.decisions import read_spans
from lib.review.draft import Draft, UnmetError, in_order, other_names

Reached = dict[str, int]
Values = Mapping[str, str]
NAMED: Final[frozenset[SpeakerClass]] = frozenset({"named person", "named organisation"})


def merged(draft: Draft, targets: tuple[Target, ...], values: Values) -> Reached:
    """Make several entities one: mentions, aliases and roles together, and all that spoke of any speaks of it."""
    into = draft.lives(values.get("into", targets[0].record))
    parts = [draft.entities[x] for x in dict.fromkeys(draft.lives(t.record) for t in targets) if x in draft.entities]
    gone = [draft.lives(t.record) for t in targets]
    draft.move(dict.fromkeys(gone), into)
    if not parts:
        return {}
    survivor = draft.entities.get(into)
    name = written_name(values) or (survivor or parts[0]).name
    names = [n for part in parts for n in (part.name, *part.aliases)]
    made = Entity(
        into,
        name,
        type_of(values) or (survivor or parts[0]).type,
        other_names(name, *names),
        tuple(dict.fromkeys(r for part in parts for r in part.roles)),
        in_order(m for part in parts for m in part.mentions),
        tuple(dict.fromkeys(x for part in parts for x in part.links if x.entity != into)),
    )
    for part in parts:
        if part.id != into:
            del draft.entities[part.id]
    draft.entities[into] = made
    for part in parts:
        if part.id != into:
            draft.point(part.id, into)
    return {into: len(made.mentions)}


def split(draft: Draft, targets: tuple[Target, ...], values: Values) -> Reached:
    """Take mentions out of an entity: those at the places named, or all that are written in one form."""
    entity = living(draft, targets[0])
    if entity is None:
        return {}
    if "form" in values:
        form = folded(values["form"])
        taken = tuple(m for m in entity.mentions if folded(m.span.of(draft.text)) == form)
        if not taken:
            return {}
    else:
        places = {tuple(span) for span in spans_in(values.get("mentions", ""))}
        taken = tuple(m for m in entity.mentions if (m.start, m.end) in places)
        if len(taken) < len(places):
            raise UnmetError(f"“{entity.name}” has no mention there any more.")
    to = draft.lives(values["to"])
    if to == entity.id or not taken:
        raise UnmetError("A mention cannot be split off into the entity it belongs to.")
    name = written_name(values) or " ".join(taken[0].span.of(draft.text).split())
    there = draft.entities.get(to) or Entity(to, name, type_of(values) or entity.type, (), (), ())
    by_hand = (replace(m, rule=f"split off from {entity.name} by hand") for m in taken)
    draft.entities[to] = replace(there, mentions=in_order((*there.mentions, *by_hand)))
    rest = tuple(m for m in entity.mentions if m not in taken)
    if rest:
        draft.entities[entity.id] = without(entity, taken, rest, draft.text)
        repoint(draft, entity.id, to, taken)
    else:
        del draft.entities[entity.id]
        draft.point(entity.id, to)
    return {to: len(taken)}


def without(entity: Entity, taken: tuple[Mention, ...], rest: tuple[Mention, ...], text: str) -> Entity:
    """Return an entity with the mentions left to it; names that only the lost ones carried go with them."""
    lost, kept = ({folded(m.span.of(text)) for m in group if m.kind == "name"} for group in (taken, rest))
    gone = lost - kept
    aliases = tuple(a for a in entity.aliases if folded(a) not in gone)
    if folded(entity.name) not in gone:
        return replace(entity, aliases=aliases, mentions=rest)
    forms = sorted({" ".join(m.span.of(text).split()) for m in rest if m.kind == "name"}, key=lambda n: (-len(n), n))
    name = next(iter((*forms, *aliases)), entity.name)
    return replace(entity, name=name, aliases=other_names(name, *aliases), mentions=rest)


def repoint(draft: Draft, gone: str, to: str, taken: tuple[Mention, ...]) -> None:
    """Have the quotes whose speaker is written at a split mention, and their numbers, speak of the new entity."""
    for key, quote in draft.quotes.items():
        speaker = quote.speaker
        if speaker is None or speaker.entity != gone or speaker.span is None:
            continue
        if any(m.span.overlaps(speaker.span) for m in taken):
            draft.quotes[key] = replace(quote, speaker=replace(speaker, entity=to))
            for number in [n for n in draft.numbers.values() if n.quote == key and n.speaker == gone]:
                draft.numbers[number.id] = replace(number, speaker=to)


def renamed(draft: Draft, targets: tuple[Target, ...], values: Values) -> Reached:
    """Give an entity another name."""
    name = written_name(values)
    if not name:
        raise UnmetError("A name cannot be empty.")
    return changed(
        draft, targets, lambda e: replace(e, name=name, aliases=other_names(name, e.name, *e.aliases)) if name else e
    )


def retyped(draft: Draft, targets: tuple[Target, ...], values: Values) -> Reached:
    """Give an entity another type; a speaker named by it changes class with it."""
    kind = type_of(values)
    if kind is None:
        raise UnmetError(f"“{values.get('type', '')}” is no type of entity.")
    reached = changed(draft, targets, lambda e: replace(e, type=kind))
    named: SpeakerClass = "named person" if kind == "PERSON" else "named organisation"
    for key, quote in draft.quotes.items():
        speaker = quote.speaker
        if speaker is not None and speaker.entity in reached and speaker.speaker_class in NAMED:
            draft.quotes[key] = replace(quote, speaker=replace(speaker, speaker_class=named))
    return reached


def given_role(draft: Draft, targets: tuple[Target, ...], values: Values) -> Reached:
    """Put a role before those the article gives."""
    words = " ".join(values.get("role", "").split())
    if not words:
        raise UnmetError("A role cannot be empty.")
    return changed(draft, targets, lambda e: replace(e, roles=tuple(dict.fromkeys((words, *e.roles)))))


def changed(draft: Draft, targets: tuple[Target, ...], change: Callable[[Entity], Entity]) -> Reached:
    """Change every entity of the targets that the article has."""
    reached: Reached = {}
    for target in targets:
        entity = living(draft, target)
        if entity is not None:
            draft.entities[entity.id] = change(entity)
            reached[entity.id] = len(entity.mentions)
    return reached


def living(draft: Draft, target: Target) -> Entity | None:
    """Return the entity a target means now; None when this article, not named by the target, has none.

    Raises UnmetError when the target names this article.
    """
    entity = draft.entities.get(draft.lives(target.record))
    if entity is None and target.article is not None:
        raise UnmetError("The entity this was about is not in the article any more.")
    return entity


def type_of(values: Values) -> EntityType | None:
    """Return the type a decision names; None when it names none there is."""
    return next((kind for kind in ENTITY_TYPES if kind == values.get("type")), None)


def written_name(values: Values) -> str:
    """Return the name a decision gives, on one line."""
    return " ".join(values.get("name", "").split())


def spans_in(words: str) -> tuple[tuple[int, int], ...]:
    """Read places. Raises UnmetError when they are none."""
    try:
        return read_spans(words)
    except ValueError as problem:
        raise UnmetError(f"{problem}.") from problem


def folded(words: str) -> str:
    """Return words for comparison: case and spacing do not count."""
    return " ".join(words.casefold().split())
