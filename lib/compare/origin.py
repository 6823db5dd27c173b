"""Common origin: text that articles share, articles that go back to one, outlets that are given credit."""

from __future__ import annotations

import re
from itertools import combinations, permutations
from typing import Final

from lib.compare.words import sentences, tokenize
from lib.extract.entities.shapes import key
from lib.extract.entities.union import Union
from lib.extract.quotes.lexicon import lexicon
from lib.model import Credit, Extraction, Origin, SharedText, Span

GRAM: Final = 5
SAME_STORY, SHARES_COPY = 0.6, 0.3
SENTENCE_SHARED: Final = 0.8
TOLD: Final = re.compile(
    r"\b(?:told|tells|speaking to|interview with|reported by|according to|via|citing|quoted by)\s+(?:the\s+)?",
    re.IGNORECASE,
)
SAYS: Final = re.compile(r"^\W{0,3}(?:\w+\W+)?(?:reports?|reported|writes|wrote|news agency)\b", re.IGNORECASE)

Gram = tuple[str, ...]


class Page:
    """One article's words and sentences, as five-word sequences."""

    def __init__(self, extraction: Extraction) -> None:
        """Cut the body into sentences; zones such as bylines and captions are left out."""
        article = extraction.article
        self.id, self.text = article.id, article.text
        self.bounds: list[Span] = []
        self.words: list[Gram] = []
        for span in sentences(article.text):
            words = tuple(t.lower.replace("’", "'") for t in tokenize(article.text, span.start, span.end))
            outside = article.zone_at(span.end - 1) is None or article.zone_at(span.start) is None
            if len(words) >= GRAM and outside:
                self.bounds.append(span)
                self.words.append(words)
        self.sets = [tuple(sorted(set(grams(words)))) for words in self.words]
        # Where each sequence stands first; its keys are all sequences of the article
        self.spots = {gram: k for k in range(len(self.sets) - 1, -1, -1) for gram in self.sets[k]}
        self.grams = self.spots.keys()


def grams(words: Gram) -> list[Gram]:
    """Return all sequences of five words."""
    return [words[i : i + GRAM] for i in range(len(words) - GRAM + 1)]


def shared_texts(extractions: tuple[Extraction, ...]) -> tuple[SharedText, ...]:
    """Return for every ordered pair of articles that share a sentence how much of the first stands in the second."""
    pages = [Page(x) for x in extractions]
    common = shared_grams(pages)
    found = []
    for i, j in permutations(range(len(pages)), 2):
        a, b = pages[i], pages[j]
        if a.text == b.text:
            found.append(SharedText(a.id, b.id, 1.0, 1.0, whole(a)))
        elif (count := common.get((min(i, j), max(i, j)))) and (shared := share(a, b, count)) is not None:
            found.append(shared)
    return tuple(found)


def shared_grams(pages: list[Page]) -> dict[tuple[int, int], int]:
    """Count the five-word sequences that each two articles have in common."""
    holders: dict[Gram, list[int]] = {}
    for i, page in enumerate(pages):
        for gram in page.grams:
            holders.setdefault(gram, []).append(i)
    common: dict[tuple[int, int], int] = {}
    for members in holders.values():
        for pair in combinations(members, 2):
            common[pair] = common.get(pair, 0) + 1
    return common


def whole(page: Page) -> tuple[tuple[Span, Span], ...]:
    """Pair every sentence with itself."""
    return tuple((span, span) for span in page.bounds)


def share(a: Page, b: Page, common: int) -> SharedText | None:
    """Measure how much of `a` stands in `b`; None when no whole sentence does and little else."""
    spots = b.spots
    pairs = []
    for span, own in zip(a.bounds, a.sets, strict=True):
        held = [spots[gram] for gram in own if gram in spots]
        if len(held) >= SENTENCE_SHARED * len(own):
            partner = max(sorted(set(held)), key=held.count)
            pairs.append((span, b.bounds[partner]))
    containment = common / len(a.grams) if a.grams else 0.0
    if not pairs and containment < SHARES_COPY:
        return None
    return SharedText(a.id, b.id, round(len(pairs) / len(a.bounds), 4), round(containment, 4), tuple(pairs))


def origins(extractions: tuple[Extraction, ...], shared: tuple[SharedText, ...]) -> tuple[Origin, ...]:
    """Unite articles that are copies of one story, and name those that share copy with it."""
    ids = [x.article.id for x in extractions]
    place = {name: i for i, name in enumerate(ids)}
    texts = {x.article.id: x.article.text for x in extractions}
    found = []
    union = Union(len(ids))
    for s in shared:
        if s.containment >= SAME_STORY:
            union.join(place[s.a], place[s.b])
    groups: dict[int, list[str]] = {}
    for i, name in enumerate(ids):
        groups.setdefault(union.find(i), []).append(name)
    for members in groups.values():
        if len(members) > 1:
            same = len({texts[m] for m in members}) == 1
            found.append(Origin(tuple(members), "same text" if same else "same story"))
    loose = Union(len(ids))
    for s in shared:
        if s.containment >= SHARES_COPY and union.find(place[s.a]) != union.find(place[s.b]):
            loose.join(place[s.a], place[s.b])
    partial: dict[int, list[str]] = {}
    for i, name in enumerate(ids):
        partial.setdefault(loose.find(i), []).append(name)
    found += [Origin(tuple(m), "shares copy") for m in partial.values() if len(m) > 1]
    return tuple(found)


def outlet_credits(extractions: tuple[Extraction, ...]) -> tuple[Credit, ...]:
    """List where an article takes something from an outlet: "told Reuters", "the Register writes", "via AFP"."""
    outlets = {key(x.article.outlet): x.article.id for x in extractions if x.article.outlet}
    found = []
    for x in extractions:
        text, own = x.article.text, key(x.article.outlet or "")
        relays = {via for q in x.quotes for via in q.via}
        media = {q.speaker.entity for q in x.quotes if q.speaker and q.speaker.speaker_class == "media"}
        for entity in x.entities:
            if entity.type not in {"ORG", "PRODUCT", "WORK", "PERSON"}:
                continue
            forms = [key(n) for n in (entity.name, *entity.aliases)]
            if own and any(is_outlet(form, own) for form in forms):
                continue
            cited = next((a for name, a in sorted(outlets.items()) if any(is_outlet(f, name) for f in forms)), None)
            known = any(n.lower() in lexicon().outlets for n in (entity.name, *entity.aliases))
            if not (cited or known or entity.id in relays | media):
                continue
            for mention in entity.mentions:
                before, after = text[max(0, mention.start - 24) : mention.start], text[mention.end : mention.end + 30]
                told = list(TOLD.finditer(before))
                if mention.kind == "name" and ((told and told[-1].end() == len(before)) or SAYS.search(after)):
                    found.append(Credit(x.article.id, mention.span, entity.name, cited))
    return tuple(sorted(found, key=lambda c: (c.article, c.span)))


def is_outlet(form: str, outlet: str) -> bool:
    """Tell whether a name is an outlet's: equal, or its last words ("Register" for "The Northern Register")."""
    return form == outlet or (len(form) > 3 and outlet.endswith(" " + form))
