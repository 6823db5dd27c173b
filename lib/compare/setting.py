"""What one number measures: everything by which two numbers are told to be on one measure."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from lib.compare.about import dimensions
from lib.compare.intervals import Size
from lib.compare.times import When
from lib.model import NumericClaim, Ref


@dataclass(frozen=True, eq=False)
class Setting:
    """A number with all that says what it measures. Stems have synonyms folded; names are groups across articles.

    head, subject, predicate, among: stems of what is counted, whose it is, what is said of it, of whom it is a share.
    purpose: for whom a sum is.
    attached: the words for the happening stand right at the number.
    thing, noun: the class of what is counted, and that of its own noun ("workers laid off" are jobs by class).
    about, wide: stems of the clause and of the sentence. act: the words for what takes a time.
    scope, kinds: see `scope_of`. corner: what a count is confined to.
    places: where it is said to be. lands: all places and nations of the sentence.
    names: nations and organisations beside the number. bearers: people, organisations and products in the clause.
    firms: organisations in the sentence. agents: those who do what happens ("Orrin cancelled six").
    leading: organisations with which the article begins. opening: places with which it opens, home: those of its
    headline and first sentences. unplaced: names of no place.
    delta: a change, no level. updated: the words say that the count rose to it. increment: it comes on top of another
    number. whole: what a share is a share of. out_of: of how many a count is some ("eight of nine").
    elliptic: what is counted is told by a number before. alone: a speaker gives it bare ("the union counts 23").
    left, right: the words right before and after, of its sentence.
    """

    ref: Ref
    number: NumericClaim
    size: Size
    sentence: int
    head: frozenset[str]
    subject: frozenset[str]
    predicate: frozenset[str]
    among: frozenset[str]
    purpose: frozenset[str]
    act: frozenset[str]
    thing: str | None
    noun: str | None
    happening: str | None
    attached: bool
    metric: str | None
    about: frozenset[str]
    wide: frozenset[str]
    scope: frozenset[str]
    kinds: frozenset[str]
    when: When
    places: frozenset[str]
    lands: frozenset[str]
    nations: frozenset[str]
    names: frozenset[int]
    bearers: frozenset[int]
    firms: frozenset[int]
    agents: frozenset[int]
    leading: frozenset[int]
    opening: frozenset[str]
    home: frozenset[str]
    unplaced: frozenset[str]
    delta: bool
    updated: bool
    increment: bool
    headline: bool
    whole: float | None
    out_of: float | None
    corner: str | None
    elliptic: bool
    alone: bool
    left: tuple[str, ...]
    right: tuple[str, ...]
    shown: str

    @property
    def voice(self) -> tuple[str | None, str | None]:
        """Who states the number: the quote it stands in and the speaker; both None for the article itself."""
        return self.number.quote, self.number.speaker

    @cached_property
    def own_head(self) -> frozenset[str]:
        """The stems of what is counted, without names of dimensions and the happening's own noun ("a fine of")."""
        head = self.head - dimensions()
        if self.number.unit is None or self.happening is None:
            return head
        return frozenset(h for h in head if h[:3] != self.happening[:3])

    @cached_property
    def dimension(self) -> str:
        """What the number is measured in, after conversion."""
        return f"{self.size.unit or 'count'}{' change' if self.delta else ''}"

    @cached_property
    def value(self) -> float:
        """The stated value, or the lower end of a range, in the base unit."""
        return self.size.value if self.size.value is not None else self.size.low
