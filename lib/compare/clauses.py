"""An article cut into sentences and clauses: what stands around each number, and who and where is named there."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final, NamedTuple

from lib.compare.names import nation, place_key
from lib.compare.words import NAME, Token, sentences, tokenize, word_set
from lib.model import Extraction, NumericClaim, Ref, Span

CLAUSE_END: Final = re.compile(
    r"[;:](?=\s)|\s[–—-]{1,2}\s|—|(?<=[,.!?])[\"”](?=\s)|,\s(?=(?:while|whereas|although|though|but)\b)|\s(?=(?:while|whereas)\b)"
    r"|,\sand\s(?=(?:the|a|an|it|he|she|they|will|would|has|had|have|is|was|were|are|took|said|\w+ed)\b)",
    re.IGNORECASE,
)
PREPOSITION: Final = re.compile(
    r"\b(?:in|at|near|across|of|from|to|around|outside|inside|on|into|within|over|off)\s(?:the\s|nearby\s|neighbou?ring\s|(?:north|south|east|west|central)(?:ern)?\s|[A-Z][\w-]{1,20}[’']s?\s)?$",
    re.IGNORECASE,
)
OWNER: Final = re.compile(r"[’']s?\s(\S)")
SELF: Final = re.compile(r"\b(?:it|they|we)\s(?:had\s|have\s|has\s)?(?:\w+\s)?$", re.IGNORECASE)
OPENING: Final = 700
LEAD: Final = 3
BESIDE: Final = 6
WINDOW: Final = 400
NAMES: Final = frozenset({"PERSON", "ORG", "PLACE", "PRODUCT", "WORK", "LAW"})

Words = tuple[Token, ...]


class Around(NamedTuple):
    """A number and the words about it.

    `before` and `after` reach to the next number, `far_before` and `far_after` to the ends of the clause. `counted` and
    `subject` are the record's own words, `inner` those of the number itself.
    """

    text: str
    number: NumericClaim
    before: Words
    after: Words
    far_before: Words
    far_after: Words
    counted: Words
    subject: Words
    inner: Words


class Clauses:
    """An article cut into sentences and clauses, with its tokens and numbers."""

    def __init__(self, extraction: Extraction, owner: dict[Ref, int], spots: dict[int, str]) -> None:
        """`owner` gives for every entity the number of its group across articles, `spots` for groups their place."""
        self.x, self.spots, self.owner = extraction, spots, owner
        self.text = extraction.article.text
        self.tokens = tokenize(self.text)
        self.starts = [t.start for t in self.tokens]
        self.bounds = sentences(self.text)
        self.numbers = sorted(extraction.numbers, key=lambda n: (n.start, n.end))
        marks: list[tuple[int, int, str, int]] = []
        for e in extraction.entities:
            group = owner[Ref(extraction.article.id, e.id)]
            # A place in any of the articles is one in all
            kind = "PLACE" if group in spots and e.type != "GROUP" else e.type
            marks += [(m.start, m.end, kind, group) for m in e.mentions if m.kind == "name"]
        self.marks = marks = sorted(marks)
        self.mark_starts = [m[0] for m in marks]
        self.opening = frozenset(
            spots.get(group, str(group)) for start, _, kind, group in marks if kind == "PLACE" and start < OPENING
        )
        lead = self.bounds[min(LEAD, len(self.bounds)) - 1].end if self.bounds else 0
        self.home = frozenset(
            spots.get(group, str(group)) for start, _, kind, group in marks if kind == "PLACE" and start < lead
        )
        self.leading = frozenset(group for start, _, kind, group in marks if kind == "ORG" and start < lead)
        self.unplaced = frozenset(
            place_key(e.name) for e in extraction.entities if e.type in {"PERSON", "ORG", "PRODUCT"}
        )
        self.sentence_starts = [s.start for s in self.bounds]
        self.tokens = self.without_names()
        self.speaking = {
            owner[Ref(extraction.article.id, q.speaker.entity)]
            for q in extraction.quotes if q.speaker is not None and q.speaker.entity is not None
        }  # fmt: skip

    def without_names(self) -> tuple[Token, ...]:
        """Mark the words of names, so that no list takes "Rob" for a robbery or "Grant" for money."""
        inside = [self.names_it(t) for t in self.tokens]
        return tuple(t._replace(stem=NAME + t.stem) if name else t for t, name in zip(self.tokens, inside, strict=True))

    def names_it(self, token: Token) -> bool:
        """Tell whether a word stands in the name of a person, an organisation, a work or a law, or is a place's."""
        at = bisect_right(self.mark_starts, token.start) - 1
        if at < 0 or token.end > self.marks[at][1]:
            return False
        return self.marks[at][2] in NAMES

    def slice(self, start: int, end: int) -> tuple[Token, ...]:
        """Return the tokens that begin in a stretch of text."""
        return self.tokens[bisect_right(self.starts, start - 1) : bisect_right(self.starts, end - 1)]

    def sentence_of(self, position: int) -> int:
        """Return the index of the sentence that holds a position."""
        return max(0, bisect_right(self.sentence_starts, position) - 1)

    def clause(self, number: NumericClaim) -> Span:
        """Return the clause that holds a number, within its sentence."""
        sentence = self.sentence_span(number)
        start, end = sentence
        for match in CLAUSE_END.finditer(self.text, sentence.start, sentence.end):
            if match.end() <= number.start:
                start = match.end()
            elif match.start() >= number.end:
                end = match.start()
                break
        return Span(start, end)

    def places(self, span: Span) -> frozenset[str]:
        """Return the places where something is said to be: named after a preposition."""
        found: set[str] = set()
        last = -99
        for start, end, kind, group in self.marked(span):
            if kind != "PLACE":
                continue
            lead = self.text[max(0, start - 32) : start]
            listed = start - last < 8 and lead.rstrip().endswith((",", "and", "or"))
            owner = OWNER.match(self.text, end)
            if (PREPOSITION.search(lead) or listed) and not (owner and owner[1].isupper()):
                found.add(self.spots.get(group, str(group)))
                last = end
        return frozenset(found)

    def named(self, span: Span) -> frozenset[int]:
        """Return the groups of the nationalities and organisations named in a stretch, those who speak left out."""
        return frozenset(
            group for _, _, kind, group in self.marked(span) if kind in {"GROUP", "ORG"} and group not in self.speaking
        )

    def nation_after(self, number: NumericClaim) -> bool:
        """Tell whether a number counts the members of a people: "four million Ukrainians"."""
        return any(
            kind == "GROUP" and self.text[start:end].endswith(("s", "sh", "ese"))
            for start, end, kind, _ in self.marked(Span(number.end, number.end + 2))
        )

    def nations(self, span: Span) -> frozenset[str]:
        """Return the countries whose people or adjective a stretch names."""
        return frozenset(self.spots[g] for _, _, kind, g in self.marked(span) if kind == "GROUP" and g in self.spots)

    def lands(self, span: Span) -> frozenset[str]:
        """Return the places and nations named in a stretch, however they stand there: "Asian sales", "with Asia up"."""
        found = (self.spots.get(g, str(g)) for _, end, kind, g in self.marked(span)
                 if kind in {"PLACE", "GROUP"} and not self.text.startswith("-based", end))  # fmt: skip
        return frozenset(found)

    def bearers(self, span: Span) -> frozenset[int]:
        """Return the groups of the people, organisations and products named in a stretch."""
        return frozenset(g for _, _, kind, g in self.marked(span) if kind in {"PERSON", "ORG", "PRODUCT"})

    def firms(self, span: Span) -> frozenset[int]:
        """Return the groups of the organisations that a stretch names, speaking or spoken of."""
        return frozenset(g for _, _, kind, g in self.marked(span) if kind == "ORG")

    def doers(self, number: NumericClaim, start: int, verb: int) -> frozenset[int]:
        """Return the groups of those who do what a verb says: organisations before it, or the speaker by a pronoun."""
        said = SELF.search(self.text, max(0, verb - 12), verb) is not None
        own = self.owner.get(Ref(self.x.article.id, number.speaker)) if said and number.speaker else None
        return self.firms(Span(start, verb)) | (frozenset() if own is None else {own})

    def marked(self, span: Span) -> list[tuple[int, int, str, int]]:
        """Return the mentions by name in a stretch."""
        first, last = bisect_right(self.mark_starts, span.start - 1), bisect_right(self.mark_starts, span.end - 1)
        return self.marks[first:last]

    def sentence_span(self, number: NumericClaim) -> Span:
        """Return the sentence of a number, or what of a very long one stands near it."""
        at = self.sentence_of(number.start)
        sentence = self.bounds[at] if self.bounds else Span(0, len(self.text))
        start = max(sentence.start, number.start - WINDOW)
        return Span(start, max(number.end, min(sentence.end, number.end + WINDOW)))

    def own_zone(self, at: int, clause: Span) -> tuple[int, int]:
        """Return where the words begin and end that stand nearer to a number than to the next one."""
        number = self.numbers[at]
        before = self.numbers[at - 1].end if at else 0
        after = self.numbers[at + 1].start if at + 1 < len(self.numbers) else len(self.text)
        start = before if clause.start < before <= number.start else clause.start
        return start, after if number.end <= after < clause.end else clause.end

    def around(self, at: int, clause: Span) -> Around:
        """Return the words about a number."""
        number = self.numbers[at]
        start, end = self.own_zone(at, clause)
        counted, subject = tokenize(number.counted or ""), tokenize(number.subject or "")
        after = self.slice(number.end, end)
        if subject and number.unit == "percent" and base_of(counted, after):
            counted, subject = subject, counted
        return Around(
            self.text, number,
            self.slice(start, number.start), after,
            self.slice(clause.start, number.start), self.slice(number.end, clause.end),
            counted, subject, self.slice(number.start, number.end),
        )  # fmt: skip


def base_of(counted: Words, after: Words) -> bool:
    """Tell whether what a share is said to count is only what it is a share of: "a deficit of 3 per cent of GDP"."""
    if not after or after[0].lower != "of" or not counted or counted[-1].lower not in word_set("bases"):
        return False
    return any(t.lower == counted[-1].lower for t in after[1:5])


def spots(extractions: tuple[Extraction, ...], owner: dict[Ref, int]) -> dict[int, str]:
    """Return for each group of places its name, and for each nationality that of its country."""
    found: dict[int, str] = {}
    for x in extractions:
        for e in x.entities:
            if e.type == "PLACE":
                found.setdefault(owner[Ref(x.article.id, e.id)], place_key(e.name))
            elif e.type == "GROUP":
                found.setdefault(owner[Ref(x.article.id, e.id)], place_key(nation(e.name)))
    return found
