"""What the trained tagger adds to a frame: its spans beside the rules' own, its speakers, and what it alone finds.

Where both see the same words the rules' reading stays: it knows relays, polarity and what is the editor's. Where they
differ in extent, the tagger decides unless it is unsure itself. What it alone sees must be credible (see there).
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final, NamedTuple

from lib.extract.quotes.attribute import is_weak
from lib.extract.quotes.clauses import Clause
from lib.extract.quotes.credible import certainty, cue_of, has_verb, is_report
from lib.extract.quotes.drafts import Draft, shown
from lib.extract.quotes.indirect import polarity_of, spans_of
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.subjects import NOUN, RELATIVE, Subject
from lib.extract.quotes.tagger.decode import Attribution
from lib.extract.quotes.voices import UNKNOWN, Voice, able
from lib.model import Span, trimmed

EXTRA: Final = 0.6  # words that only the rules take for content stay when the tagger is at least so sure of them
MISSING: Final = 0.5  # and words that only the tagger takes are left out when it is no surer than this
SOURCED: Final = 0.8  # the tagger's speaker counts for more than the rules' when it is at least so sure
HALF: Final = 0.5
LEAST_SHOWN = 0.4  # what only the tagger finds is shown when it is at least so sure
ASIDE: Final = 60  # characters between a name and its relative pronoun
MARK: Final = 2  # a quotation mark is at most so long
TRUSTED: Final = frozenset({"object", "predicate", "evaluation", "figure", "accusation"})  # rules' extents are exact
DOUBTED: Final = 0.1  # a weak rule's finding is dropped where the tagger is less sure than this of every word


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


def with_tagged(page: Page, speakers: Speakers, frame: Frame, drafts: list[Draft]) -> list[Draft]:
    """Bring rules and tagger together for one frame of the article's own voice: its attributions in text order."""
    if not page.tagging.starts.size:
        return drafts
    proposed = proposals(page, frame)
    near = [[p for p in proposed if meet(p, draft)] for draft in drafts]
    taken: set[int] = set()
    for draft, mine in zip(drafts, near, strict=True):
        own = own_of(draft, mine)
        if own is None:
            continue
        rivals = [d for d, others in zip(drafts, near, strict=True) if own in others and d is not draft]
        alone = not rivals or (shares_cue(draft, own) and not any(d.marked for d in (draft, *rivals)))
        settle(page, draft, own, mine, alone=alone)
        speak(page, speakers, frame, draft, own)
        taken |= {proposed.index(p) for p in mine if p is own or one_cue(p, own) or (p.marked and draft.marked)}
    drafts = [d for d, mine in zip(drafts, near, strict=True) if mine or not doubtful(page, d)]
    fresh = [p for n, p in enumerate(proposed) if n not in taken]
    for proposal in fresh:
        if not any(covers(draft, proposal) or (draft.via and meet(proposal, draft)) for draft in drafts):
            made = drafted(page, speakers, frame, proposal)
            if made is not None:
                drafts = [d for d in drafts if not (is_weak(d) and within(d, made))]
                drafts.append(made)
    return sorted(drafts, key=lambda d: (d.start, -d.end))


def proposals(page: Page, frame: Frame) -> list[Proposal]:
    """Return the tagger's attributions whose content begins in a frame."""
    made = []
    for found in page.tagged_in(frame):
        words = page.reading.words_in(found.content)
        parts, regions, marked = spans_of(page, frame, Clause(((words[0].i, words[-1].i + 1),), "tagged"))
        if parts:
            made.append(Proposal(found, parts, regions, marked))
    return made


def meet(proposal: Proposal, draft: Draft) -> bool:
    """Tell whether a proposal and a draft share words."""
    return any(p.start < q.end and q.start < p.end for p in proposal.parts for q in draft.parts)


def covers(draft: Draft, proposal: Proposal) -> bool:
    """Tell whether a draft already holds all words of a proposal."""
    return all(any(q.start <= p.start and p.end <= q.end for q in draft.parts) for p in proposal.parts)


def within(inner: Draft, outer: Draft) -> bool:
    """Tell whether one draft lies inside another."""
    return outer.start <= inner.start and inner.end <= outer.end


def one_cue(one: Proposal, other: Proposal) -> bool:
    """Tell whether two proposals hang on the same cue."""
    return one.found.cue == other.found.cue


def doubtful(page: Page, draft: Draft) -> bool:
    """Tell whether a draft that only the rules see is too weak to stand alone."""
    if draft.marked or not is_weak(draft):
        return False
    return all(page.tagging.within(part) < DOUBTED for part in draft.parts)


def own_of(draft: Draft, mine: list[Proposal]) -> Proposal | None:
    """Return the proposal that is the same attribution as a draft: the one with its cue, else most of its words."""
    for proposal in mine:
        if shares_cue(draft, proposal):
            return proposal
    return next((p for p in mine if likeness(draft, p.span) >= HALF), None)


def shares_cue(draft: Draft, proposal: Proposal) -> bool:
    """Tell whether a draft and a proposal hang on the same cue."""
    one, other = draft.cue_span, proposal.found.cue
    return one is not None and other is not None and one.start < other.end and other.start < one.end


def likeness(draft: Draft, span: Span) -> float:
    """Return the share of characters that a draft and a span have in common."""
    shared = sum(max(0, min(p.end, span.end) - max(p.start, span.start)) for p in draft.parts)
    whole = sum(p.end - p.start for p in draft.parts) + span.end - span.start - shared
    return shared / whole if whole else 0.0


def settle(page: Page, draft: Draft, own: Proposal, mine: list[Proposal], *, alone: bool) -> None:
    """Choose the extent of an attribution that both see: the tagger's where they differ and it is sure.

    `mine` are all proposals that share words with the draft.
    """
    draft.agreed = True
    others = [p for p in mine if not one_cue(p, own)]
    if draft.marked == own.marked and (draft.marked or same_words(page, draft, own)):
        return
    if draft.marked and own.span.start >= draft.start - MARK and own.span.end <= draft.end + MARK:
        return
    if not alone or draft.carried or draft.form in TRUSTED or draft.via:
        return
    rest = [p for p in mine if p is not own and one_cue(p, own)]
    hearer = draft.cue is not None and "person" in draft.cue.cue.frames and own.span.start < draft.start
    if hearer or (rest and not others):
        return  # who is told is no content; and the tagger parts what one clause says
    if not rest and not others and len(draft.parts) == 1 and rules_may_stay(page, draft.parts[0], own.span):
        return
    draft.parts, draft.regions, draft.marked = list(own.parts), list(own.regions), own.marked
    draft.engine = "tagger"
    draft.rule += "; where it begins and ends is the trained tagger's"


def same_words(page: Page, draft: Draft, own: Proposal) -> bool:
    """Tell whether both hold the same words, "that" left aside."""
    if len(draft.parts) != len(own.parts):
        return False
    mine, its = (
        [w.i for part in parts for w in page.reading.words_in(part) if w.text[0].isalnum() and w.lower != "that"]
        for parts in (draft.parts, own.parts)
    )
    return mine == its


def rules_may_stay(page: Page, rules: Span, tagger: Span) -> bool:
    """Tell whether the tagger is unsure just where the rules see it otherwise."""
    extra = [s for s in (Span(rules.start, tagger.start), Span(tagger.end, rules.end)) if s.start < s.end]
    missing = [s for s in (Span(tagger.start, rules.start), Span(rules.end, tagger.end)) if s.start < s.end]
    inside = page.tagging.within
    return all(inside(s) >= EXTRA for s in extra) and all(inside(s) <= MISSING for s in missing)


def speak(page: Page, speakers: Speakers, frame: Frame, draft: Draft, own: Proposal) -> None:
    """Give a draft the tagger's speaker where the rules know none, or only from elsewhere."""
    source, mine = own.found.source, draft.voice.speaker
    if draft.via:
        return
    if source is not None and mine is not None and mine.entity is not None and is_relative(page, source):
        near = mine.span is not None and 0 <= source.start - mine.span.end <= ASIDE
        if near:
            draft.voice = draft.voice._replace(speaker=replace(mine, start=source.start, end=source.end, inferred=True))
        return
    if source is None or (
        mine is not None and mine.span is not None and mine.span.start < source.end and source.start < mine.span.end
    ):
        return
    voice = voice_at(page, speakers, frame, source)
    if voice.speaker is None:
        return
    if mine is None or (mine.span is not None and own.found.sourced >= SOURCED):
        draft.voice = voice
        draft.rule += f"; the trained tagger points at “{shown(voice.words)}”"
    elif mine.span is None and mine.entity == voice.speaker.entity:
        draft.voice = voice._replace(speaker=replace(voice.speaker, inferred=True))


def is_relative(page: Page, source: Span) -> bool:
    """Tell whether a source is "who", "which" or "that" and nothing more."""
    return source.of(page.text).lower() in RELATIVE


def voice_at(page: Page, speakers: Speakers, frame: Frame, source: Span) -> Voice:
    """Resolve the words that the tagger takes for a source."""
    words = page.reading.words_in(source)
    inside = {w.i for w in words}
    nouns = [w for w in words if (w.tag in NOUN or w.tag == "PRP$") and w.lower not in {"that", "this"}]
    if not nouns:
        return UNKNOWN
    heads = [w for w in nouns if w.head == w.i or w.head not in inside]
    head = (heads or nouns)[0].i
    low, high = min(frame.first, words[0].i), max(frame.last, words[-1].i + 1)
    return speakers.voice(Subject(head, "is pointed at from"), low, high)


def can_mean(page: Page, speakers: Speakers, source: Span | None) -> bool:
    """Tell whether a source can promise, want or fear something: people, bodies, documents, no drug and no rise."""
    head = page.reading.head_of(source) if source is not None else None
    return head is None or able(head, speakers.entity_at(head.i))


def drafted(page: Page, speakers: Speakers, frame: Frame, proposal: Proposal) -> Draft | None:
    """Make an attribution that only the tagger sees, if it is credible."""
    found = proposal.found
    cue = cue_of(page, found.cue)
    if not (page.open or is_report(page, found, cue, marked=proposal.marked)):
        return None
    mixed = bool(proposal.regions) and not proposal.marked
    sure = certainty(page, found, cue, marked=proposal.marked, mixed=mixed)
    if sure < LEAST_SHOWN and not page.open:
        return None
    voice = voice_at(page, speakers, frame, found.source) if found.source is not None else UNKNOWN
    if not (proposal.marked or has_verb(page, found.content) or can_mean(page, speakers, found.source)):
        return None  # "The drug promises to change lives"
    place = trimmed(page.text, *found.cue) if found.cue is not None else None
    said = f"“{shown(place.of(page.text))}”" if place is not None else "its place"
    who = f"“{shown(voice.words)}” and {said}" if voice.speaker is not None else said
    polarity = polarity_of(page, cue) if cue is not None else None
    return Draft(
        proposal.parts,
        "tagged",
        f"found by the trained tagger, with {who}",
        frame,
        cue,
        place,
        voice,
        proposal.regions,
        polarity=polarity,
        marked=proposal.marked,
        engine="tagger",
        found=found,
        sure=sure,
    )
