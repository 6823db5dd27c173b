"""One frame to its attributions: marked statements first, then what each cue reports."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.according import according_to, claims
from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.direct import link
from lib.extract.quotes.drafts import Draft, shown
from lib.extract.quotes.in_words import in_words_of
from lib.extract.quotes.indirect import add_relay, cue_span, draft_of, polarity_of, voice_of
from lib.extract.quotes.labels import labelled
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.relay import Relayed, is_medium_after, relayed_cues
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.statements import stated
from lib.model import Span

WEAK_NESTED: Final = frozenset(
    {"object", "order", "infinitive", "gerund", "question", "preposition", "evaluation", "accusation"}
)


def frame_drafts(page: Page, speakers: Speakers, frame: Frame) -> tuple[list[Draft], dict[int, str]]:
    """Find the attributions of one frame, in text order.

    Returns them, and for each region of the frame how it stands there (see direct.place_of).
    """
    linked, places = link(page, frame)
    relayed = relayed_cues(page, speakers, frame)
    by_cue = marked_drafts(page, speakers, frame, linked, relayed)
    drafts = list(by_cue.values())
    for cue in page.cues_in(frame.first, frame.last, frame.host):
        own = by_cue.get(cue.i)
        if own is not None and page.bounds[min(own.regions)][0] < cue.i:
            continue
        stop = min([page.bounds[r][0] for r in linked if page.bounds[r][0] > cue.i], default=frame.last)
        draft = draft_of(page, speakers, cue, frame, stop, relayed.get(cue.i))
        if draft is None or (own is not None and draft.form in {"before", "round"}):
            continue
        if not any(r in linked for r in draft.regions):
            drafts.append(draft)
    owned = {r for draft in drafts for r in draft.regions}
    colons = [r for r in frame.regions if places[r] == "colon" and r not in owned]
    drafts += [draft for r in colons if (draft := labelled(page, speakers, frame, r)) is not None]
    drafts += according_to(page, speakers, frame, min((page.bounds[r][0] for r in linked), default=frame.last))
    drafts += in_words_of(page, speakers, frame)
    drafts += claims(page, speakers, frame)
    drafts += [d for d in stated(page, speakers, frame) if not owned.intersection(d.regions)]
    drafts.sort(key=lambda d: (d.start, -d.end))
    return settled(page, drafts), places


def marked_drafts(
    page: Page, speakers: Speakers, frame: Frame, linked: dict[int, CueWord], relayed: dict[int, Relayed]
) -> dict[int, Draft]:
    """Make one attribution for each cue that has statements in marks, by the index of its verb."""
    by_cue: dict[int, Draft] = {}
    for region in frame.regions:
        cue = linked.get(region)
        if cue is None:
            continue
        draft = by_cue.get(cue.i)
        if draft is None:
            draft = by_cue[cue.i] = marked_draft(page, speakers, frame, cue, relayed.get(cue.i))
        draft.parts.append(content_of(page, region))
        draft.regions.append(region)
    return by_cue


def content_of(page: Page, region: int) -> Span:
    """Return the words of a region, marks left out."""
    return Span(page.regions[region].start, page.regions[region].end)


def marked_draft(page: Page, speakers: Speakers, frame: Frame, cue: CueWord, relayed: Relayed | None) -> Draft:
    """Begin the attribution of a statement in marks."""
    if relayed is not None and page.words[cue.i].tag != "VBG":
        relayed = None  # a medium's own words in marks are the medium's: "Citing X, Y writes, “…”"
    subject, voice = voice_of(page, speakers, cue, frame, relayed)
    place = cue_span(page, cue)
    said = f"“{place.of(page.text)}”"
    note = f", {voice.note}" if voice.note else ""
    if subject is None or subject.head is None:
        rule = f"quotation marks beside {said}, no speaker is named"
    elif subject.how == "subject of":
        rule = f"“{shown(voice.words)}” is the subject of {said}, quotation marks{note}"
    else:
        rule = f"“{shown(voice.words)}” {subject.how} {said}, quotation marks{note}"
    draft = Draft([], "marks", rule, frame, cue, place, voice, polarity=polarity_of(page, cue), marked=True)
    add_relay(speakers, draft, frame, relayed)
    return draft


def settled(page: Page, drafts: list[Draft]) -> list[Draft]:
    """Leave out weak attributions inside stronger ones, and one of two with the same content."""
    for outer in drafts:
        if outer.form in {"before", "round"}:
            for inner in drafts:
                shorten(page, inner, outer)
    kept: list[Draft] = []
    seen: set[tuple[int, int]] = set()
    for draft in drafts:
        if any(is_attribution(draft, outer) for outer in drafts):
            continue
        place = (draft.start, draft.end)
        if place in seen:
            continue
        around = [k for k in kept if k.start <= draft.start and draft.end <= k.end and k is not draft]
        if around and is_weak(draft):
            continue
        seen.add(place)
        kept.append(draft)
    return kept


def is_attribution(inner: Draft, outer: Draft) -> bool:
    """Tell whether reported words are nothing but who says it: "The firm asked for more time, | a judge confirmed"."""
    if outer is inner or outer.form != "before" or inner.cue_span is None or outer.cue_span is None or inner.marked:
        return False
    if is_medium_after(outer):
        return False
    whole, own = outer.parts[0], inner.parts[0]
    return whole.holds(inner.cue_span) and own.start >= whole.end and own.holds(outer.cue_span)


def shorten(page: Page, inner: Draft, outer: Draft) -> None:
    """End reported words where another attribution's words end, or begin after a colon.

    "The bank plans to …, Reuters reported"; "Lee accused the firm of neglect: half its pumps, he said, were broken".
    """
    whole, last = outer.parts[0], inner.parts[-1]
    if inner is outer or inner.cue_span is None:
        return
    if not whole.holds(inner.cue_span):
        if last.start < whole.start < last.end and page.text[last.start : whole.start].rstrip().endswith(":"):
            inner.parts[-1] = Span(last.start, page.text.rindex(":", last.start, whole.start))
        return
    if whole.start <= last.start < whole.end < last.end:
        inner.parts[-1] = Span(last.start, whole.end)


def is_weak(draft: Draft) -> bool:
    """Tell whether an attribution counts for nothing inside another one: beliefs, plans, bare objects."""
    if draft.form in WEAK_NESTED:
        return True
    return draft.cue is not None and draft.cue.cue.attribution != "speech"
