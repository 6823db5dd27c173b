"""Words in marks and the cue beside them: before, after, or in the middle."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.page import Frame, Page

OPEN_ENDS: Final = ",?!…—–-"
FINITE: Final = frozenset({"VBD", "VBZ", "VBP"})
BREAKS: Final = frozenset({",", ":", ";", "—", "–", "-", "--"})
LEAD_INS: Final = frozenset({"RB", "CC", "UH", ",", ":", "``", "''"})
LEAD: Final = 4
REACH: Final = 45
QUOTED: Final = frozenset({"quoted", "cited", "reported"})
QUOTED_REACH: Final = 8
SNIPPET_WORDS: Final = 3


def place_of(page: Page, frame: Frame, region: int, low: int) -> str:
    """Say how a region stands in its sentence: at its start, after a colon, a comma, a cue, "that", or inside.

    `low` is the first word of the stretch between the region before and this one.
    """
    first = page.bounds[region][0]
    if first - frame.first <= LEAD and all(page.words[i].tag in LEAD_INS for i in range(frame.first, first)):
        return "start"
    if first <= low or page.host[first - 1] != frame.host:
        return "start"
    before = page.words[first - 1]
    if before.text in BREAKS:
        return "colon" if before.text == ":" else "comma"
    if before.lower in {"that", "as", "because"}:
        return "that"
    if any(first == cue.last for cue in page.cues_in(max(low, first - 3), first, frame.host)):
        return "cue"
    return "inside"


def stays_open(page: Page, region: int) -> bool:
    """Tell whether the sentence goes on after a region: a comma before or after the closing mark, ? ! or a dash."""
    place = page.regions[region]
    after = page.text[place.close : place.close + 2].lstrip()
    return page.text[place.end - 1] in OPEN_ENDS or after[:1] in {",", "—", "–", "-"}


def cue_after(page: Page, frame: Frame, region: int, stop: int) -> CueWord | None:
    """Return the cue that follows a region and speaks of it: "…," said Lind; "…," Lind, who was there, said."""
    begin = page.bounds[region][1]
    for cue in page.cues_in(begin, min(stop, begin + REACH), frame.host):
        if "quote" in cue.cue.frames and (cue.finite or quoted_as(page, cue)) and not cue.passive:
            return None if cue.unreal else cue
    return None


def quoted_as(page: Page, cue: CueWord) -> bool:
    """Tell whether a cue is the "saying" of "was quoted as saying"."""
    before = [w.lower for w in page.words[max(0, cue.i - QUOTED_REACH) : cue.i]]
    return page.words[cue.i].tag == "VBG" and before[-1:] == ["as"] and not QUOTED.isdisjoint(before)


def cue_before(page: Page, frame: Frame, region: int, low: int) -> CueWord | None:
    """Return the nearest cue before a region, in the stretch from `low`: Lind said: "…"."""
    first = page.bounds[region][0]
    best = None
    for cue in page.cues_in(max(low, first - REACH), first, frame.host):
        if "quote" in cue.cue.frames and not cue.unreal and not (cue.passive and cue.cue.lemma not in PASSIVE_SAYS):
            best = cue
    return best


PASSIVE_SAYS: Final = frozenset(
    {"say", "tell", "ask", "write", "report", "inform", "warn", "reassure", "assure", "post"}
)


def link(page: Page, frame: Frame) -> tuple[dict[int, CueWord], dict[int, str]]:
    """Give each region of a frame the cue that attributes it, if one does.

    Returns region → cue, and region → place, for all regions of the frame.
    """
    linked: dict[int, CueWord] = {}
    places: dict[int, str] = {}
    low = frame.first
    for k, region in enumerate(frame.regions):
        stop = page.bounds[frame.regions[k + 1]][0] if k + 1 < len(frame.regions) else frame.last
        place = places[region] = place_of(page, frame, region, low)
        cue = None
        previous = frame.regions[k - 1] if k else -1
        if place != "inside":
            cue = right_of(page, frame, region, place, stop)
        if cue is None and place in {"colon", "comma"}:
            cue = cue_before(page, frame, region, low)
            if (
                cue is not None
                and place == "comma"
                and not is_statement(page, frame, region, cue, linked.get(previous))
            ):
                cue = None
        if cue is None and place == "start" and previous in linked and touching(page, previous, region):
            cue = linked[previous]
        if cue is not None:
            linked[region] = cue
        if cue is not None:
            low = page.bounds[region][1]
    return linked, places


def right_of(page: Page, frame: Frame, region: int, place: str, stop: int) -> CueWord | None:
    """Return the cue after a region if the region is its statement."""
    cue = cue_after(page, frame, region, stop)
    if cue is None:
        return None
    begin = page.bounds[region][1]
    if begin < frame.last and page.words[begin].text == ":":
        return None
    if place in {"that", "cue"} or (place == "colon" and not stays_open(page, region)):
        return None
    if place == "comma" and cue_before(page, frame, region, frame.first) is not None and not stays_open(page, region):
        return None
    between = page.words[begin : cue.i]
    if stays_open(page, region):
        comma = page.text[page.regions[region].end - 1] == "," or page.words[begin].text == ","
        return cue if comma or all(w.tag not in FINITE for w in between) else None
    short = len(between) <= 6 and all(w.tag not in FINITE and w.text != "," for w in between)
    return cue if short and place == "start" and one_clause(page, cue, frame) else None


def one_clause(page: Page, cue: CueWord, frame: Frame) -> bool:
    """Tell whether nothing that the cue could introduce follows it."""
    return not any(page.words[c].dep in {"ccomp", "dobj", "xcomp"} and c > cue.i for c in page.children[cue.i]) or (
        cue.i + 3 >= frame.last
    )


def is_statement(page: Page, frame: Frame, region: int, cue: CueWord, earlier: CueWord | None) -> bool:
    """Tell whether marked words after a comma are what the cue before says, and not a name or a snippet."""
    if earlier is not None and earlier.i == cue.i:
        return True
    place = page.regions[region]
    head = page.text[place.start]
    words = page.text.count(" ", place.start, place.end) + 1
    ends = page.text[place.end - 1] in ".?!…," or page.bounds[region][1] >= frame.last - 1
    return ends and (head.isupper() or head in "[(‘'“0123456789…" or words > SNIPPET_WORDS)


def touching(page: Page, one: int, other: int) -> bool:
    """Tell whether no word stands between two regions."""
    return page.bounds[other][0] <= page.bounds[one][1]
