"""What somebody calls a thing ("branded the plan “a farce”", "rates it as “poor”"), and puts a figure at."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.noun_phrases import phrase_of
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.phrases import FINITE, right_edge
from lib.extract.quotes.subjects import agent_of
from lib.extract.reading import Word

REACH: Final = 24
FIGURE_REACH: Final = 16
FIGURE: Final = frozenset({"CD", "$"})
BEFORE_FIGURE: Final = frozenset(
    {"about", "around", "between", "almost", "nearly", "roughly", "some", "just", "up", "to"}
)
BREAKS: Final = frozenset({";", ":", "(", "—", "–", "--"})
JOINS: Final = frozenset({"and", "or", ",", "a", "an", "as", "who", "is", "was"})
BARE_VIEWS: Final = frozenset(
    {"see", "view", "regard", "portray", "depict", "describe", "characterise", "characterize"}
)
NAMERS: Final = frozenset({"call", "dub", "label", "term"})
CLAUSES: Final = frozenset({"WRB", "WP", "TO"})
PERSONS: Final = frozenset({"him", "her", "them", "me", "us", "himself", "herself", "themselves"})
SHORT: Final = 3
CODE: Final = 4  # letters of a currency: "CHF", "US$"

Ranges = tuple[tuple[int, int], ...]


def named_in_marks(page: Page, cue: CueWord, frame: Frame, stop: int) -> Ranges | None:
    """Find "called the ruling “a disgrace”": the object and the judgement in marks, as word ranges.

    With "what she called “a disgrace”" the marked words alone; in the passive with an agent, what is called so stands
    before the cue and is a range of its own.
    """
    low = where_object(page, cue, frame)
    region = marked_after(page, cue, frame, low, min(stop, frame.last)) if low is not None else None
    if low is None or region is None or (cue.cue.lemma in NAMERS and is_name(page, region)):
        return None
    end = with_next_regions(page, frame, page.bounds[region][1])
    called = (low, with_complement(page, low, end, min(stop, frame.last)))
    named = [c for c in page.children[cue.i] if page.words[c].dep == "nsubjpass" and c < cue.i]
    if cue.passive and named:
        return (phrase_of(page, named[0], frame.first, cue.first), called)
    return (called,)


def where_object(page: Page, cue: CueWord, frame: Frame) -> int | None:
    """Return where the object of a naming cue can begin: after the cue, in the passive after the agent."""
    if cue.cue.frames.isdisjoint({"predicate", "evaluation"}) or cue.last >= frame.last:
        return None
    if not cue.passive:
        # "dismissed as “fiction” the claim"
        seen = page.words[cue.last].lower == "as" and cue.last + 1 < frame.last
        return cue.last + (seen and page.host[cue.last + 1] != frame.host)
    agent = agent_of(page, cue.i)
    if agent is None or not cue.last <= agent < frame.last:
        return None
    if any(cue.last <= page.bounds[r][0] < agent for r in frame.regions):  # "described as “a rock” by her sister"
        return cue.last
    return phrase_of(page, agent, cue.last, frame.last)[1]


def marked_after(page: Page, cue: CueWord, frame: Frame, low: int, top: int) -> int | None:
    """Return the region in which the judgement of a cue stands: after its object, with no other verb between."""
    words = page.words
    as_seen = False
    nouns = aside = 0
    for at in range(low, min(low + REACH, top)):
        if at < aside and page.host[at] == frame.host:
            continue
        if words[at].text == ",":
            aside = after_aside(page, at, top)
        if page.host[at] != frame.host:
            region = page.child_at(at, frame.host)
            free = as_seen or cue.cue.lemma not in BARE_VIEWS
            evaluated = nouns > 0 or as_seen or "evaluation" not in cue.cue.frames
            return region if region >= 0 and free and evaluated else None
        word = words[at]
        if word.tag in FINITE or word.text in BREAKS or (word.tag in CLAUSES and word.lower != "to"):
            return None
        if at == low and (word.tag in {"RP", "TO"} or (word.tag == "IN" and word.lower != "as")):
            return None
        if at in page.cues and word.lower not in {"quote", "quoting"} and word.tag[:1] == "V":
            return None
        as_seen = as_seen or word.lower == "as"
        nouns += word.tag[:2] in {"NN", "PR"} or word.tag == "DT"
    return None


def gives_name(page: Page, cue: CueWord, frame: Frame, start: int) -> bool:
    """Tell whether "called X Y" gives a name or is a telephone call, so that nothing is said of X."""
    words = page.words
    if cue.cue.lemma not in NAMERS:
        return False
    if words[start].lower in PERSONS | {"itself"} and start + 1 < len(words) and words[start + 1].text[0].isupper():
        return True  # "calls itself Grey Heron"
    own = words[start].tag == "PRP$" and (start + 2 >= frame.last or words[start + 2].tag in {".", ",", "CC"})
    regions = [r for r in frame.regions if start <= page.bounds[r][0] < start + REACH]
    return own or (bool(regions) and is_name(page, regions[0]))


def after_aside(page: Page, comma: int, top: int) -> int:
    """Return where a relative clause between two commas ends: "branded the plan, which costs £2bn, “a gamble”"."""
    words = page.words
    if comma + 1 < top and words[comma + 1].tag in {"WDT", "WP", "WP$"}:
        for at in range(comma + 2, min(comma + REACH, top)):
            if words[at].text == "," or page.host[at] != page.host[comma]:
                return at + 1 if words[at].text == "," else 0
    return 0


def is_name(page: Page, region: int) -> bool:
    """Tell whether marked words are a name that is given ("dubbed the storm “Big Bertha”"), and no judgement."""
    place = page.regions[region]
    words = page.text[place.start : place.end].split()
    return len(words) <= SHORT and all(w[0].isupper() for w in words) and page.text[place.end - 1] not in ".!?"


def with_next_regions(page: Page, frame: Frame, end: int) -> int:
    """Return where the judgements end that are joined to one another: “a fraud” and “a liar”."""
    for region in frame.regions:
        first, last = page.bounds[region]
        if first >= end and first - end <= SHORT and all(page.words[i].lower in JOINS for i in range(end, first)):
            end = last
    return end


def with_complement(page: Page, start: int, end: int, top: int) -> int:
    """Take in what completes marked words: “a breach” of the treaty, her “reckless” speech."""
    words = page.words
    if end >= top:
        return end
    word = words[end]
    inside = start <= word.head < end and page.host[word.head] != page.host[start]
    if word.tag == "IN" and (word.lower == "of" or (inside and word.lower in {"for", "to", "against", "on"})):
        return right_edge(page, end, top)
    while end < top and words[end].tag in {"NN", "NNS"} and page.host[end] == page.host[start]:
        end += 1
    return end


def figure_put(page: Page, cue: CueWord, frame: Frame, stop: int) -> Ranges | None:
    """Find "put the damage at about £3m": the thing and the figure, as a word range."""
    if "figure" not in cue.cue.frames or cue.passive:
        return None
    words = page.words
    top = min(stop, frame.last)
    for at in range(cue.last + 1, min(cue.last + FIGURE_REACH, top - 1)):
        word = words[at]
        if word.tag in FINITE or word.text in BREAKS or word.text == "," or page.host[at] != frame.host:
            return None
        if word.lower == "at" and words[at - 1].lower not in PERSONS:
            number = next((i for i in range(at + 1, min(at + 5, top)) if words[i].lower not in BEFORE_FIGURE), top)
            if number < top and opens_figure(words[number]) and has_figure(page, at + 1, top):
                return ((cue.last, with_bracket(page, right_edge(page, at, top), top)),)
            return None
    return None


def opens_figure(word: Word) -> bool:
    """Tell whether a figure can begin with a word: a number, a currency ("CHF 45 million"), "more than"."""
    return word.tag in FIGURE | {"RBR", "JJR", "JJ"} or (word.text.isupper() and len(word.text) <= CODE)


def has_figure(page: Page, first: int, top: int) -> bool:
    """Tell whether a number stands among the next words."""
    return any(page.words[i].tag in FIGURE for i in range(first, min(first + 5, top)))


def with_bracket(page: Page, end: int, top: int) -> int:
    """Take in a short bracket after a figure: "12 million pounds ($16 million)"."""
    words = page.words
    if end < top and words[end].text == "(":
        for at in range(end + 1, min(end + 10, top)):
            if words[at].text == ")":
                return at + 1
    return end
