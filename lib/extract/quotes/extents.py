"""How far an attribution's words reach where rules and tagger both see it: whose extent is taken."""

from __future__ import annotations

from lib.extract.quotes.drafts import Draft
from lib.extract.quotes.overlap import MARK, Proposal, closed_up, one_cue, shares_cue
from lib.extract.quotes.page import Page
from lib.extract.quotes.phrases import FINITE


def settle(page: Page, draft: Draft, own: Proposal, mine: list[Proposal], *, apart: bool) -> None:
    """Choose the extent of an attribution that both see: the tagger's, unless only the rules know better.

    `mine` are all proposals that share words with the draft. `apart`: a clause and a statement after a colon, which
    the tagger takes for one.
    """
    draft.agreed = True
    if draft.marked == own.marked and (draft.marked or same_words(page, draft, own)):
        return
    if draft.marked and own.span.start >= draft.start - MARK and own.span.end <= draft.end + MARK:
        return
    if apart or draft.carried or draft.via or draft.form == "claim" or swallows(page, draft, own):
        return
    if (
        draft.cue is not None
        and "person" in draft.cue.cue.frames
        and own.span.start < draft.start
        and shares_cue(draft, own)
    ):
        return  # who is told is no content
    rest = [p for p in mine if p is own or one_cue(p, own)]
    if draft.form == "object" and len(rest) > 1:
        return
    if loses_subject(page, draft, own) or (draft.form == "round" and parted_better(page, draft, rest)):
        return
    draft.parts = closed_up(page, draft, [part for p in rest for part in p.parts])
    draft.regions = [r for p in rest for r in p.regions]
    draft.marked = all(p.marked for p in rest)
    draft.engine = "tagger"
    draft.rule += "; where it begins and ends is the trained tagger's"


def parted_better(page: Page, draft: Draft, rest: list[Proposal]) -> bool:
    """Tell whether the rules part a sentence round its attribution better: no speaker and no other clause inside."""
    who = draft.voice.speaker
    if who is not None and who.start is not None and any(p.start <= who.start < p.end for r in rest for p in r.parts):
        return True
    first = min(p.start for r in rest for p in r.parts)
    return len(draft.parts) > len(rest) or ":" in page.text[first : draft.start]


def loses_subject(page: Page, draft: Draft, own: Proposal) -> bool:
    """Tell whether the tagger's content begins with a verb whose subject stands before it in the rules' content."""
    words = page.reading.words_in(own.span)
    if not words:
        return False
    first = words[0]
    subjects = [page.words[c] for c in page.children[first.i] if page.words[c].dep in {"nsubj", "nsubjpass"}]
    return (
        draft.form == "before"
        and first.tag in FINITE
        and any(draft.start <= w.start < own.span.start for w in subjects)
    )


def swallows(page: Page, draft: Draft, own: Proposal) -> bool:
    """Tell whether the tagger's content goes on beyond a whole statement in marks.

    After a colon, or over who says it: “We had no warning,” one survivor was quoted as saying.
    """
    if not draft.marked:
        return False
    who = draft.voice.speaker
    over = who is not None and who.start is not None and any(p.start <= who.start < p.end for p in own.parts)
    return over or (after_colon(page, draft) and own.span.start >= draft.start - MARK)


def same_words(page: Page, draft: Draft, own: Proposal) -> bool:
    """Tell whether both hold the same words, "that" left aside."""
    if len(draft.parts) != len(own.parts):
        return False
    mine, its = (
        [w.i for part in parts for w in page.reading.words_in(part) if w.text[0].isalnum() and w.lower != "that"]
        for parts in (draft.parts, own.parts)
    )
    return mine == its


def told_inside(page: Page, outer: Draft, drafts: list[Draft], own: Proposal | None) -> bool:
    """Tell whether a proposal is what is said inside an attribution: "The agency told MPs that …, according to"."""
    if outer.form not in {"according to", "object"} or own is None or same_words(page, outer, own):
        return False
    cues = [d for d in drafts if d.cue_span is not None and any(part.holds(d.cue_span) for part in outer.parts)]
    return any(same_words(page, inner, own) for inner in cues)


def after_colon(page: Page, draft: Draft) -> bool:
    """Tell whether a draft is a statement in marks after a colon, whatever else hangs on its cue."""
    before = page.bounds[draft.regions[0]][0] - 1 if draft.marked and draft.regions else -1
    return before >= 0 and page.words[before].text == ":"
