"""What the trained tagger adds to a frame: its spans beside the rules' own, its speakers, and what it alone finds.

Where both see the same words the rules' reading stays: it knows relays, polarity and what is the editor's. Where they
differ in extent, the tagger decides unless it is unsure itself. What it alone sees must be credible (see there).
"""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.attribute import is_weak
from lib.extract.quotes.certainty import certainty
from lib.extract.quotes.clauses import Clause
from lib.extract.quotes.credible import cue_of, is_report, oddities, undergone
from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.drafts import Draft, shown
from lib.extract.quotes.extents import after_colon, settle, told_inside
from lib.extract.quotes.indirect import polarity_of, spans_of
from lib.extract.quotes.overlap import (
    Proposal,
    covers,
    likeness,
    meet,
    nests,
    one_cue,
    retells,
    shares_cue,
    within,
)
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.phrases import FINITE
from lib.extract.quotes.pointed import can_mean, speak, voice_at
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.tagger.decode import Attribution
from lib.extract.quotes.voices import UNKNOWN
from lib.model import Span, trimmed

HALF: Final = 0.5
DOUBTED: Final = 0.5  # a weak rule's finding is dropped where the tagger is less sure than this of every word


def with_tagged(page: Page, speakers: Speakers, frame: Frame, drafts: list[Draft]) -> list[Draft]:
    """Bring rules and tagger together for one frame of the article's own voice: its attributions in text order."""
    if not page.tagging.starts.size:
        return drafts
    proposed = proposals(page, frame)
    near = [[p for p in proposed if meet(p, draft)] for draft in drafts]
    owned = [own_of(draft, mine) for draft, mine in zip(drafts, near, strict=True)]
    owned = [None if told_inside(page, d, drafts, own) else own for d, own in zip(drafts, owned, strict=True)]
    kept: list[Draft] = []
    taken: list[Proposal] = []
    for draft, mine, own in zip(drafts, near, owned, strict=True):
        if own is None:
            if mine or not doubtful(page, draft):
                kept.append(draft)
            continue
        group = [d for d, its in zip(drafts, owned, strict=True) if its is own]
        apart = len(group) > 1 and any(after_colon(page, d) for d in group)
        if not apart and any(absorbs(rival, draft, own) for rival in group):
            continue
        settle(page, draft, own, mine, apart=apart)
        speak(page, speakers, draft, own.found)
        taken += [p for p in mine if p is own or one_cue(p, own) or (p.marked and draft.marked)]
        kept.append(draft)
    for proposal in proposed:
        if any(proposal is p for p in taken):
            continue
        if not any(covers(d, proposal) or (d.via and meet(proposal, d)) or retells(proposal, d) for d in kept):
            made = drafted(page, speakers, frame, proposal)
            if made is not None:
                kept = [d for d in kept if not (is_weak(d) and within(d, made))]
                kept.append(made)
    return sorted(joined(page, kept), key=lambda d: (d.start, -d.end))


def joined(page: Page, drafts: list[Draft]) -> list[Draft]:
    """Join what the tagger alone finds in parts under one cue: "The vote is expected to be close"."""
    kept: list[Draft] = []
    for draft in drafts:
        first = next((d for d in kept if one_attribution(d, draft)), None)
        if first is None or page.open:
            kept.append(draft)
            continue
        first.parts = sorted([*first.parts, *draft.parts])
        first.regions = sorted({*first.regions, *draft.regions})
        first.marked = first.marked and draft.marked
        first.sure = (first.sure + draft.sure) / 2
    return kept


def one_attribution(one: Draft, other: Draft) -> bool:
    """Tell whether two findings of the tagger alone share cue, source and kind; marked words stay apart."""
    if one.found is None or other.found is None or one.found.cue is None or one.marked != other.marked:
        return False
    return (one.found.cue, one.found.source) == (other.found.cue, other.found.source)


def absorbs(winner: Draft, draft: Draft, own: Proposal) -> bool:
    """Tell whether another draft stands for a draft's proposal too, and better: the tagger joins what rules part."""
    if winner.carried or draft.carried or not own.span.holds(Span(draft.start, draft.end)):
        return False
    one, other = (likeness(d, own.span) for d in (winner, draft))
    return (one, other) != (other, one) and one > other


def proposals(page: Page, frame: Frame) -> list[Proposal]:
    """Return the tagger's attributions whose content begins in a frame."""
    made = []
    for found in page.tagged_in(frame):
        words = page.reading.words_in(found.content)
        last = min(words[-1].i + 1, frame.last) if ends_in_marks(page, frame) else words[-1].i + 1
        parts, regions, marked = spans_of(page, frame, Clause(((words[0].i, last),), "tagged"))
        if parts:
            made.append(Proposal(found, parts, regions, marked))
    return made


def ends_in_marks(page: Page, frame: Frame) -> bool:
    """Tell whether a frame ends with marked words that end a sentence: “… a metallic object.” The object was …"."""
    if not frame.regions or page.bounds[frame.regions[0]][0] <= frame.first + 1:
        return False
    final = frame.regions[-1]
    return page.bounds[final][1] >= frame.last - 1 and page.text[page.regions[final].end - 1] in ".?!…"


def doubtful(page: Page, draft: Draft) -> bool:
    """Tell whether a draft that only the rules see is too weak to stand alone."""
    if draft.marked or not is_weak(draft):
        return False
    return all(page.tagging.within(part) < DOUBTED for part in draft.parts)


def own_of(draft: Draft, mine: list[Proposal]) -> Proposal | None:
    """Return the proposal that is the same attribution as a draft: one with its cue, else one with most of its words.

    Of several with its cue it is the most like it. An attribution whose cue lies in the other's content is another.
    """
    likely = sorted(mine, key=lambda p: -likeness(draft, p.span))
    for proposal in likely:
        if shares_cue(draft, proposal):
            return proposal
    return next((p for p in likely if likeness(draft, p.span) >= HALF and not nests(draft, p)), None)


def no_verb(page: Page, found: Attribution) -> bool:
    """Tell whether a content holds no verb at all."""
    return all(w.tag[:1] != "V" for w in page.reading.words_in(found.content))


def within_sentence(page: Page, proposal: Proposal, cue: CueWord | None) -> list[Span]:
    """End a phrase with its sentence: "speaks of 27 | . Eleven are missing"; what is a clause may go on."""
    words = page.reading.words_in(proposal.parts[0])
    if not words:
        return proposal.parts
    first = words[0]
    inside = [w for w in words if w.sentence == first.sentence]
    if proposal.regions or cue is None or cue.i > first.i or inside[-1].end >= proposal.parts[0].end:
        return proposal.parts
    if any(w.tag in FINITE for w in inside):
        return proposal.parts
    ends = [w.end for w in inside if w.tag != "."]
    return [Span(proposal.parts[0].start, ends[-1])] if ends else proposal.parts


def drafted(page: Page, speakers: Speakers, frame: Frame, proposal: Proposal) -> Draft | None:
    """Make an attribution that only the tagger sees, if it is credible."""
    found = proposal.found
    cue = cue_of(page, found.cue)
    if not (page.open or is_report(page, found, cue, marked=proposal.marked)):
        return None
    mixed = bool(proposal.regions) and not proposal.marked
    sure = certainty(page, found, cue, marked=proposal.marked, mixed=mixed)
    odd = not proposal.marked and oddities(page, found, cue) > 0
    bare = not proposal.marked and (cue is None or cue.i not in page.cues) and no_verb(page, found)
    if not (page.open or sure.enough(mixed=mixed, odd=odd, bare=bare)):
        return None
    heard = cue is not None and undergone(page, found.source, cue)
    voice = UNKNOWN if heard else voice_at(page, speakers, found)
    if page.reading.words_in(found.content)[0].tag == "TO" and not can_mean(page, speakers, found.source):
        return None  # "The drug promises to change lives"
    place = trimmed(page.text, *found.cue) if found.cue is not None else None
    said = f"“{shown(place.of(page.text))}”" if place is not None else "its place"
    who = f"“{shown(voice.words)}” and {said}" if voice.speaker is not None else said
    polarity = polarity_of(page, cue) if cue is not None else None
    return Draft(
        within_sentence(page, proposal, cue),
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
        sure=sure.right,
    )
