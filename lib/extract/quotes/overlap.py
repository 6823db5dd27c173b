"""How a finding of the trained tagger and one of the rules lie to each other: shared words, shared cue, or inside."""

from __future__ import annotations

from typing import Final, NamedTuple

from lib.extract.quotes.drafts import Draft
from lib.extract.quotes.page import Page
from lib.extract.quotes.tagger.decode import Attribution
from lib.model import Span

GAP: Final = 4  # words
MARK: Final = 2  # a quotation mark is at most so long


class Proposal(NamedTuple):
    """An attribution of the tagger in a frame: parts of its content, regions in it, whether all of it is in marks."""

    found: Attribution
    parts: list[Span]
    regions: list[int]
    marked: bool

    @property
    def span(self) -> Span:
        """From the first word to the last."""
        return Span(self.parts[0].start, self.parts[-1].end)


def meet(proposal: Proposal, draft: Draft) -> bool:
    """Tell whether a proposal and a draft share words."""
    return any(p.start < q.end and q.start < p.end for p in proposal.parts for q in draft.parts)


def covers(draft: Draft, proposal: Proposal) -> bool:
    """Tell whether a draft already holds all words of a proposal."""
    return all(any(q.start <= p.start and p.end <= q.end for q in draft.parts) for p in proposal.parts)


def within(inner: Draft, outer: Draft) -> bool:
    """Tell whether one draft lies inside another."""
    return outer.start <= inner.start and inner.end <= outer.end


def retells(proposal: Proposal, draft: Draft) -> bool:
    """Tell whether a proposal is a statement in marks with its own attribution: “…,” she told police, a file shows."""
    if not draft.marked or draft.cue_span is None or not proposal.span.holds(draft.cue_span):
        return False
    begins = draft.start - proposal.span.start <= MARK
    return begins and draft.form == "marks" and all(proposal.span.holds(part) for part in draft.parts)


def one_cue(one: Proposal, other: Proposal) -> bool:
    """Tell whether two proposals hang on the same cue."""
    return one.found.cue == other.found.cue


def nests(draft: Draft, proposal: Proposal) -> bool:
    """Tell whether one of the two holds the cue of the other in its content."""
    cue = proposal.found.cue
    inside = draft.cue_span is not None and any(part.holds(draft.cue_span) for part in proposal.parts)
    return inside or (cue is not None and any(part.holds(cue) for part in draft.parts))


def shares_cue(draft: Draft, proposal: Proposal) -> bool:
    """Tell whether a draft and a proposal hang on the same cue."""
    one, other = draft.cue_span, proposal.found.cue
    return one is not None and other is not None and one.start < other.end and other.start < one.end


def likeness(draft: Draft, span: Span) -> float:
    """Return the share of characters that a draft and a span have in common."""
    shared = sum(max(0, min(p.end, span.end) - max(p.start, span.start)) for p in draft.parts)
    whole = sum(p.end - p.start for p in draft.parts) + span.end - span.start - shared
    return shared / whole if whole else 0.0


def closed_up(page: Page, draft: Draft, parts: list[Span]) -> list[Span]:
    """Close a gap of a few words on which what follows it hangs: "…, and even seeks | to destabilise"."""
    closed: list[Span] = []
    for part in sorted(parts):
        if closed and hangs_in_gap(page, draft, closed[-1], part):
            closed[-1] = Span(closed[-1].start, part.end)
        else:
            closed.append(part)
    return closed


def hangs_in_gap(page: Page, draft: Draft, one: Span, other: Span) -> bool:
    """Tell whether the second of two parts hangs on a word between them that attributes nothing."""
    gap = page.reading.words_in(Span(one.end, other.start)) if one.end < other.start else ()
    head = page.reading.head_of(other)
    if head is None or not 0 < len(gap) <= GAP or any(w.i in page.cues for w in gap):
        return False
    who = draft.voice.speaker
    if who is not None and who.start is not None and one.end <= who.start < other.start:
        return False
    return any(w.i == head.head for w in gap)
