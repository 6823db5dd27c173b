"""The findings listed in the order in which the articles were given."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from lib.model import Comparison, Extraction, NumberPair, OtherSpeaker, Ref, RelatedNumbers

Pair = TypeVar("Pair", NumberPair, RelatedNumbers)
Key = tuple[int, int, str]


class Places:
    """Where every record stands: the article's place in the order given, then its first character."""

    def __init__(self, given: tuple[Extraction, ...]) -> None:
        """Read the places of all records."""
        self.article = {x.article.id: i for i, x in enumerate(given)}
        self.start: dict[Ref, int] = {}
        for x in given:
            name = x.article.id
            for e in x.entities:
                self.start[Ref(name, e.id)] = min((m.start for m in e.mentions), default=0)
            self.start.update({Ref(name, q.id): q.span.start for q in x.quotes})
            self.start.update({Ref(name, n.id): n.start for n in x.numbers})

    def key(self, ref: Ref) -> Key:
        """Return what a record is sorted by."""
        return self.article[ref.article], self.start[ref], ref.record

    def refs(self, members: tuple[Ref, ...]) -> tuple[Ref, ...]:
        """Return records in order."""
        return tuple(sorted(members, key=self.key))

    def turned(self, pair: Pair) -> Pair:
        """Return a pair with the record of the earlier article first."""
        return pair if self.key(pair.a) <= self.key(pair.b) else replace(pair, a=pair.b, b=pair.a)

    def pair(self, pair: NumberPair | RelatedNumbers) -> tuple[Key, Key]:
        """Return what a pair is sorted by."""
        return self.key(pair.a), self.key(pair.b)

    def speakers(self, found: OtherSpeaker) -> OtherSpeaker:
        """Return the finding with the record of the earlier article first."""
        if self.key(found.a) <= self.key(found.b):
            return found
        return OtherSpeaker(found.b, found.a, found.speaker_b, found.speaker_a)


def in_order(found: Comparison, given: tuple[Extraction, ...]) -> Comparison:
    """List articles, members, pairs and groups in the order given; findings stay what they are."""
    at = Places(given)
    entities = tuple(
        replace(
            g,
            members=at.refs(g.members),
            presence=tuple(sorted(g.presence, key=lambda p: at.article[p.article])),
            by_surname=at.refs(g.by_surname),
        )
        for g in found.entities
    )
    quotes = tuple(
        replace(g, members=at.refs(g.members), changes=tuple(sorted(g.changes, key=lambda c: at.key(c.b))))
        for g in found.quotes
    )
    return Comparison(
        articles=given,
        entities=tuple(sorted(entities, key=lambda g: (-len(g.members), at.key(g.members[0])))),
        quotes=tuple(sorted(quotes, key=lambda g: at.key(g.members[0]))),
        other_speakers=tuple(sorted(map(at.speakers, found.other_speakers), key=lambda o: (at.key(o.a), at.key(o.b)))),
        numbers=tuple(sorted(map(at.turned, found.numbers), key=at.pair)),
        related=tuple(sorted(map(at.turned, found.related), key=at.pair)),
        measures=tuple(
            sorted((replace(m, members=at.refs(m.members)) for m in found.measures), key=lambda m: at.key(m.members[0]))
        ),
        shared_text=tuple(sorted(found.shared_text, key=lambda s: (at.article[s.a], at.article[s.b]))),
        origins=tuple(
            replace(o, articles=tuple(sorted(o.articles, key=at.article.__getitem__))) for o in found.origins
        ),
        credits=tuple(sorted(found.credits, key=lambda c: (at.article[c.article], c.span))),
        only_in=tuple(sorted(found.only_in, key=lambda o: at.article[o.article])),
        never_quoted=tuple(replace(n, members=at.refs(n.members)) for n in found.never_quoted),
        dates=tuple(
            replace(d, places=tuple(sorted(d.places, key=lambda p: (at.article[p.article], p.span))))
            for d in found.dates
        ),
    )
