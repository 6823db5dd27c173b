"""Who passes a statement on: "Tass quoted X as saying", "citing X", and quotes inside quotes."""

from __future__ import annotations

from typing import Final, NamedTuple

from lib.extract.quotes.drafts import Draft, shown
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.subjects import agent_of, subject_of
from lib.extract.quotes.word_order import NOUN, Subject
from lib.model import trimmed

QUOTING: Final = frozenset({"quote", "cite"})
SAYING: Final = frozenset({"saying", "telling", "warning", "writing", "claiming", "stating", "insisting"})
PARTS: Final = frozenset({"one", "two", "three", "some", "several", "many", "both"})
REACH: Final = 30


class Relayed(NamedTuple):
    """Who really speaks where a medium reports: the head word of the speaker, of the relay, and the rule in words."""

    speaker: int
    relay: int | None
    rule: str


def relayed_cues(page: Page, speakers: Speakers, frame: Frame) -> dict[int, Relayed]:
    """Find the cues of a frame whose subject passes on what another one says, by the index of their verb.

    "Tass quoted X as saying …", "X was quoted by Tass as saying …", "Tass reported, citing X, that …".
    """
    found: dict[int, Relayed] = {}
    words = page.words
    cues = page.cues_in(frame.first, frame.last, frame.host)
    for cue in cues:
        if cue.cue.lemma not in QUOTING:
            continue
        saying = next((i for i in range(cue.last, min(cue.last + REACH, frame.last)) if says_as(page, i)), None)
        if saying is not None:
            speaker, relay = speaker_and_relay(page, cue.i, saying, frame)
            if speaker is not None:
                found[saying] = Relayed(speaker, relay, f"quoted “as {words[saying].text}”")
        elif words[cue.i].tag == "VBG":
            cited = next((c for c in page.children[cue.i] if words[c].dep == "dobj" and words[c].tag in NOUN), None)
            report = reporting_medium(page, speakers, frame, cue.i)
            if cited is not None and report is not None and is_source(page, speakers, cited):
                found[report[0]] = Relayed(cited, report[1], "cited by the medium that reports")
    return found


def says_as(page: Page, word: int) -> bool:
    """Tell whether a word is the "saying" of "as saying"."""
    return page.words[word].lower in SAYING and page.words[word - 1].lower == "as"


def reporting_medium(page: Page, speakers: Speakers, frame: Frame, citing: int) -> tuple[int, int] | None:
    """Return the cue and the subject of the medium that cites somebody."""
    for cue in page.cues_in(frame.first, frame.last, frame.host):
        if cue.i == citing or not cue.finite or "clause" not in cue.cue.frames or cue.cue.attribution != "speech":
            continue
        subject = subject_of(page, cue, frame.first, frame.last)
        if subject is not None and subject.head is not None:
            voice = speakers.voice(subject, frame.first, frame.last)
            if voice.speaker is not None and voice.speaker.speaker_class == "media":
                return cue.i, subject.head
    return None


def is_source(page: Page, speakers: Speakers, head: int) -> bool:
    """Tell whether a noun can be somebody's source: a name, people, a body, a document; not "weak demand"."""
    held = speakers.held.get(head)
    lists = lexicon()
    lower = page.words[head].lower
    if held is not None and held[1].type in {"PERSON", "ORG"}:
        return True
    if lower in PARTS and any(page.words[c].lower == "of" for c in page.children[head]):
        return True  # "one of the people", "two of them"
    return any(lower in nouns for nouns in (lists.documents, lists.people, lists.spokes, lists.bodies))


def speaker_and_relay(page: Page, verb: int, saying: int, frame: Frame) -> tuple[int | None, int | None]:
    """Return the heads of the one quoted and of the one who quotes."""
    words = page.words
    cue = page.cues[verb]
    if cue.passive:
        own = next((c for c in page.children[verb] if words[c].dep in {"nsubjpass", "nsubj"}), None)
        agent = agent_of(page, verb)
        return own, agent if agent is not None else agent_of(page, saying)
    subject = subject_of(page, cue, frame.first, frame.last)
    quoted = next((c for c in page.children[verb] if words[c].dep in {"dobj", "nsubj"} and verb < c < saying), None)
    if quoted is None:
        quoted = next((i for i in range(saying - 2, verb, -1) if words[i].tag in NOUN), None)
    return quoted, subject.head if subject is not None else None


def cited_in(page: Page, speakers: Speakers, frame: Frame) -> list[str]:
    """Return the entities cited at the head of a frame ("Citing the minister, X writes …")."""
    words = page.words
    found = []
    for cue in page.cues_in(frame.first, frame.last, frame.host):
        if cue.cue.lemma != "cite" or words[cue.i].tag != "VBG":
            continue
        head = next((c for c in page.children[cue.i] if words[c].dep == "dobj"), None)
        if head is None:
            continue
        voice = speakers.voice(Subject(head, "cited"), cue.i + 1, frame.last)
        if voice.speaker is not None and voice.speaker.entity is not None:
            found.append(voice.speaker.entity)
        speakers.heard(voice)
    return found


def collapse(page: Page, drafts: list[Draft]) -> list[Draft]:
    """Join chains: where a sentence only says who passes on an attribution, that one is its relay and no speaker.

    "…, according to A, B writes": A speaks, B relays. "According to Tass, B told reporters …": B speaks, Tass relays.
    """
    dropped: set[int] = set()
    for one in drafts:
        for other in drafts:
            turn_round(page, one, other)
    for k, outer in enumerate(drafts):
        inner = relayed_by(outer, drafts)
        if inner is None:
            continue
        dropped.add(k)
        entity = outer.voice.speaker.entity if outer.voice.speaker is not None else None
        if entity is not None:
            inner.via.insert(0, entity)
        inner.rule += f", relayed by “{shown(outer.voice.words)}”"
    return [d for k, d in enumerate(drafts) if k not in dropped]


def turn_round(page: Page, inner: Draft, outer: Draft) -> None:
    """Give an attribution what stands before it, not the medium's words: "…, the mayor said, Reuters reported"."""
    if inner is outer or not is_medium_after(outer) or inner.cue_span is None or outer.cue_span is None:
        return
    speaker, whole = inner.voice.speaker, outer.parts[0]
    if inner.marked or not whole.holds(inner.cue_span) or not any(p.holds(outer.cue_span) for p in inner.parts):
        return
    begin = min(inner.cue_span.start, speaker.start if speaker is not None and speaker.start is not None else whole.end)
    comma = page.text.rfind(",", whole.start, begin)
    said = trimmed(page.text, whole.start, comma)
    if said is not None:
        inner.parts, inner.form, inner.regions = [said], "before", list(outer.regions)


def is_medium_after(outer: Draft) -> bool:
    """Tell whether an attribution is a medium's, of the whole sentence before it."""
    speaker = outer.voice.speaker
    return outer.form == "before" and speaker is not None and speaker.speaker_class == "media"


def relayed_by(outer: Draft, drafts: list[Draft]) -> Draft | None:
    """Return the attribution that another one only passes on."""
    whole = outer.parts[0]
    media = outer.voice.speaker is not None and outer.voice.speaker.speaker_class in {"media", "document"}
    for inner in drafts:
        if inner is outer or inner.cue_span is None or not whole.holds(inner.cue_span):
            continue
        if outer.form in {"before", "round"} and inner.form == "according to" and inner.cue_span.start > inner.start:
            return inner
        if is_medium_after(outer) and inner.form == "before" and inner.start == whole.start:
            return inner
        if outer.form == "according to" and (media or inner.marked) and not outer.marked and fills(outer, inner):
            return inner
    return None


def fills(outer: Draft, inner: Draft) -> bool:
    """Tell whether a relayed sentence is nothing but another one's attribution."""
    whole = outer.parts[0]
    if inner.cue_span is None or len(outer.parts) > 1 or not whole.holds(inner.cue_span):
        return False
    inside = all(whole.holds(part) for part in inner.parts)
    return (
        inside
        and (inner.start <= whole.start + 1 or inner.end == whole.end)
        and inner.form in {"before", "that", "clause", "marks"}
    )


def relayed_within(drafts: list[Draft]) -> None:
    """Note the outer speaker as relay of what another one says inside his reported words."""
    for inner in drafts:
        for outer in drafts:
            if (
                outer is inner
                or outer.marked
                or outer.voice.speaker is None
                or inner.cue_span is None
                or outer.polarity
            ):
                continue
            if (outer.start, outer.end) == (inner.start, inner.end):
                continue
            if any(p.start <= inner.start and inner.end <= p.end and p.holds(inner.cue_span) for p in outer.parts):
                entity = outer.voice.speaker.entity
                own = inner.voice.speaker.entity if inner.voice.speaker is not None else None
                if entity is not None and entity != own and entity not in inner.via:
                    inner.via.append(entity)
