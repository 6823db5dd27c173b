"""Decisions as they are written into a ledger: each made by one function, its values as text, sorted by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from lib.extract.entities.shapes import slug
from lib.model import EntityType, Span, number_id, quote_id
from lib.model.ledger import Decision, DecisionKind, Target

Targets = Target | Iterable[Target]


def decision(kind: DecisionKind, targets: Targets, /, **values: str) -> Decision:
    """Make a decision of any kind: each target once, in the order given."""
    several = (targets,) if isinstance(targets, Target) else tuple(targets)
    return Decision(kind, tuple(dict.fromkeys(several)), tuple(sorted(values.items())))


def accept(targets: Targets) -> Decision:
    """Say that records are right."""
    return decision("accept", targets)


def reject(targets: Targets) -> Decision:
    """Say that records are none: they leave the tables of Compare, briefs and exports."""
    return decision("reject", targets)


def edit(target: Target, **values: str) -> Decision:
    """Give one record of one article other values.

    Quotes: content ("310-612 640-700"), cue, kind, speaker (an entity's id, "" for nobody known). Numbers: value, low,
    high, comparator, unit, counted, speaker. Entities: name.
    """
    return decision("edit", target, **values)


def merge(entities: Sequence[str], into: str, name: str, kind: EntityType | None = None) -> Decision:
    """Make several entities one in every article, under the id `into` and one name."""
    targets = [Target(None, record) for record in dict.fromkeys((into, *entities))]
    return decision("merge", targets, into=into, name=name, **({"type": kind} if kind else {}))


def split(entity: str, article: str, mentions: Iterable[Span], name: str, kind: EntityType) -> Decision:
    """Take mentions of one article out of an entity, into one of their own."""
    to = own_id(kind, name, entity)
    return decision("split", Target(article, entity), mentions=written_spans(mentions), name=name, to=to, type=kind)


def split_form(entity: str, form: str, name: str, kind: EntityType) -> Decision:
    """Take every mention written so ("Smith") out of an entity in every article, into an entity of their own."""
    return decision("split", Target(None, entity), form=form, name=name, to=own_id(kind, name, entity), type=kind)


def rename(entities: str | Iterable[str], name: str) -> Decision:
    """Give an entity another name in every article, under each of its ids; the old one stays among its aliases."""
    return decision("rename", everywhere(entities), name=name)


def retype(entities: str | Iterable[str], kind: EntityType) -> Decision:
    """Give an entity another type in every article."""
    return decision("retype", everywhere(entities), type=kind)


def role(entities: str | Iterable[str], words: str) -> Decision:
    """Say what an entity is ("mayor of Vellmar") in every article."""
    return decision("role", everywhere(entities), role=words)


def everywhere(entities: str | Iterable[str]) -> list[Target]:
    """Return targets that mean entities wherever they are named."""
    return [Target(None, record) for record in ([entities] if isinstance(entities, str) else entities)]


def hide(entities: str | Iterable[str]) -> Decision:
    """Keep entities off the lists of every article."""
    return decision("hide", everywhere(entities))


def keep_apart(entity: str, others: Iterable[str]) -> Decision:
    """Say that an entity is none of these others: they are never joined, whatever their names."""
    return decision("apart", [Target(None, record) for record in (entity, *others)])


def note(targets: Targets, text: str) -> Decision:
    """Write a note on records."""
    return decision("note", targets, text=text)


def add_entity(article: str, span: Span, name: str, kind: EntityType) -> Decision:
    """Add a missed entity: the stretch selected, and every other place of the article with the same words."""
    return decision(
        "add", Target(article, f"{kind.lower()}:{slug(name)}"), name=name, type=kind, what="entity", **at(span)
    )


def add_quote(article: str, span: Span, kind: str, speaker: str = "") -> Decision:
    """Add a missed quote, said by an entity of the article ("" for nobody known)."""
    return decision("add", Target(article, quote_id((span,))), kind=kind, speaker=speaker, what="quote", **at(span))


def add_number(article: str, span: Span, values: Mapping[str, str]) -> Decision:
    """Add a missed number; `values` as for `edit`."""
    return decision("add", Target(article, number_id(*span)), what="number", **at(span), **values)


def at(span: Span) -> dict[str, str]:
    """Write the place of what is added."""
    return {"at": written_spans([span])}


def own_id(kind: EntityType, name: str, but: str) -> str:
    """Return the id of an entity with this name, never `but`."""
    made = f"{kind.lower()}:{slug(name)}"
    return made if made != but else f"{made}-2"


def written_spans(spans: Iterable[Span]) -> str:
    """Write stretches of text as "310-612 640-700"."""
    return " ".join(f"{span.start}-{span.end}" for span in spans)


def read_spans(words: str) -> tuple[Span, ...]:
    """Read what `written_spans` wrote. Raises ValueError when it is something else."""
    found = []
    for word in words.split():
        start, dash, end = word.partition("-")
        if not (dash and start.isdecimal() and end.isdecimal() and len(word) < 24):
            raise ValueError(f"“{word}” is no stretch of text")
        found.append(Span(int(start), int(end)))
    return tuple(found)
