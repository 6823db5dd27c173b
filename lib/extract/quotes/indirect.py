"""Attributions without marks round them, or with marks round a part: cue, reported words, speaker."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.clauses import Clause, reported
from lib.extract.quotes.cues import CueWord
from lib.extract.quotes.drafts import Draft, shown
from lib.extract.quotes.noun_phrases import phrase_of
from lib.extract.quotes.page import Frame, Page
from lib.extract.quotes.relay import Relayed
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.subjects import subject_of
from lib.extract.quotes.voices import UNKNOWN, Voice, able
from lib.extract.quotes.word_order import Subject
from lib.model import Span

FIRST_PERSON: Final = frozenset({"i", "we", "you", "me", "us", "one"})
COURTS: Final = frozenset(
    {"court", "jury", "jurors", "inquest", "tribunal", "inquiry", "hearing", "committee", "panel", "judge"}
)
LEAST: Final = 4
HEARD: Final = frozenset({"tell", "inform", "warn", "assure"})
WISHES: Final = frozenset({"object", "infinitive", "order", "gerund", "figure"})  # what a dam or a rise can do as well
EMPTY: Final = frozenset({"that", "this", "there", "what", "which", "these", "those", "all"})
ANYBODY: Final = frozenset({"anyone", "anybody", "whoever", "nobody", "none"})


def voice_of(
    page: Page, speakers: Speakers, cue: CueWord, frame: Frame, relayed: Relayed | None = None
) -> tuple[Subject | None, Voice]:
    """Find and resolve the subject of a cue, or the one whose words it passes on."""
    if relayed is not None:
        speaking = Subject(relayed.speaker, relayed.rule)
        return speaking, speakers.voice(speaking, frame.first, frame.last)
    subject = subject_of(page, cue, frame.first, frame.last)
    if subject is None:
        return None, UNKNOWN
    return subject, speakers.voice(subject, frame.first, frame.last)


def add_relay(speakers: Speakers, draft: Draft, frame: Frame, relayed: Relayed | None) -> None:
    """Note on a quote who passes it on."""
    if relayed is None:
        return
    draft.cited = True
    if relayed.relay is None:
        return
    passed = speakers.voice(Subject(relayed.relay, "relays"), frame.first, frame.last)
    if passed.speaker is not None and passed.speaker.entity is not None:
        draft.via.append(passed.speaker.entity)
        draft.rule += f", relayed by “{shown(passed.words)}”"


def attribution_first(page: Page, cue: CueWord, subject: Subject, frame: Frame) -> int:
    """Return the first word of the attribution itself: of the subject if it stands before the cue, else of the cue."""
    if subject.head is None or subject.head > cue.i:
        return cue.first
    first, _ = phrase_of(page, subject.head, frame.first, frame.last)
    return first


def draft_of(
    page: Page, speakers: Speakers, cue: CueWord, frame: Frame, stop: int, relayed: Relayed | None = None
) -> Draft | None:
    """Make the attribution of one cue, if it reports anything.

    `stop`: where a marked statement of its own begins. `relayed`: who really speaks, where the subject only passes on.
    """
    own = subject_of(page, cue, frame.first, frame.last)
    subject, voice = voice_of(page, speakers, cue, frame, relayed)
    if subject is None or cue.unreal or not may_report(page, cue, subject):
        return None
    own = own or subject
    after = own.head is not None and own.head > cue.i and not cue.passive
    clause = reported(page, cue, frame, attribution_first(page, cue, own, frame), cue.last if after else stop)
    if clause is None or (cue.negated and not keeps_negated(cue, clause)):
        return None
    head = subject.head
    if clause.form in WISHES and head is not None and not able(page.words[head], speakers.entity_at(head)):
        return None
    if subject.head is None and clause.form in {"order", "infinitive"} and said_words(clause) < LEAST:
        return None
    parts, regions, marked = spans_of(page, frame, clause)
    if not parts:
        return None
    form = "marks in clause" if marked and clause.form != "predicate" else clause.form
    place = cue_span(page, cue)
    polarity = polarity_of(page, cue)
    draft = Draft(parts, form, "", frame, cue, place, voice, regions, polarity=polarity, marked=marked)
    draft.rule = rule_of(page, draft, subject)
    add_relay(speakers, draft, frame, relayed)
    return draft


def said_words(clause: Clause) -> int:
    """Count the words of a clause."""
    return sum(last - first for first, last in clause.ranges)


def may_report(page: Page, cue: CueWord, subject: Subject) -> bool:
    """Tell whether a cue with this subject can report something."""
    return may_speak(page, cue, subject.head) if subject.head is not None else passive_report(page, cue)


def may_speak(page: Page, cue: CueWord, head: int) -> bool:
    """Tell whether the subject can be a speaker of this cue: no "I think" of the author, no empty "it" or "that"."""
    lower = page.words[head].lower
    if lower in EMPTY or lower in ANYBODY:
        return False
    if lower in FIRST_PERSON:
        return lower == "we" and cue.cue.lemma in {"report", "reveal", "say"} and page.host[head] < 0
    if cue.cue.lemma == "hear":
        return lower in COURTS
    if lower == "it":
        return cue.cue.attribution == "speech"
    return True


def passive_report(page: Page, cue: CueWord) -> bool:
    """Tell whether a passive without agent reports something: "it was reported that", "he was told that"."""
    frames = cue.cue.frames
    for child in page.children[cue.i]:
        word = page.words[child]
        if word.dep == "nsubjpass":
            return "clause" in frames and (word.lower == "it" or cue.cue.lemma in HEARD)
    return False


def keeps_negated(cue: CueWord, clause: Clause) -> bool:
    """Tell whether a negated cue still says something of its content ("does not believe that …")."""
    return clause.form in {"that", "clause"} and cue.cue.attribution == "belief"


def polarity_of(page: Page, cue: CueWord) -> str | None:
    """Return the word that turns the content round, if any."""
    if cue.negated:
        return f"not {page.words[cue.i].lower}"
    return cue.cue.polarity


def cue_span(page: Page, cue: CueWord) -> Span:
    """Return the place of a cue's words: the verb, its particle, the auxiliary of a passive."""
    return Span(page.words[cue.first].start, page.words[cue.last - 1].end)


def spans_of(page: Page, frame: Frame, clause: Clause) -> tuple[list[Span], list[int], bool]:
    """Turn word ranges into spans. When all of it stands inside marks, the marks fall away.

    Returns the spans, the regions that lie inside, and whether the words are all inside marks.
    """
    parts: list[Span] = []
    inside: list[int] = []
    plain = 0
    for first, last in clause.ranges:
        span = page.span(first, last)
        if span is None:
            continue
        parts.append(span)
        inside += [r for r in frame.regions if first <= page.bounds[r][0] and page.bounds[r][1] <= last]
        plain += sum(page.host[i] == frame.host and page.words[i].text[0].isalnum() for i in range(first, last))
    if inside and not plain:
        return [Span(page.regions[r].start, page.regions[r].end) for r in inside], inside, True
    return parts, inside, False


def rule_of(page: Page, draft: Draft, subject: Subject) -> str:
    """Say in plain words why this is a quote."""
    cue = f"“{draft.cue_span.of(page.text)}”" if draft.cue_span else "the cue"
    what = WHAT.get(draft.form, "reported words")
    if subject.head is None:
        return f"{cue}, {what}, {subject.how}"
    note = f", {draft.voice.note}" if draft.voice.note else ""
    how = f"{subject.how} {cue}" if subject.how != "subject of" else f"is the subject of {cue}"
    return f"“{shown(draft.voice.words)}” {how}, {what}{note}"


WHAT: Final = {
    "order": "followed by somebody and what to do",
    "that": "followed by “that” and a clause",
    "clause": "followed by a clause",
    "question": "followed by an indirect question",
    "before": "the clause before it is reported",
    "round": "the clause round it is reported",
    "infinitive": "followed by “to” and a verb",
    "gerund": "followed by an -ing form",
    "object": "with what is said as its object",
    "claim": "with a claim and its “that” clause",
    "preposition": "followed by what is said",
    "predicate": "with what something is called",
    "figure": "with a figure that something is put at",
    "evaluation": "with a judgement",
    "accusation": "with an accusation",
    "marks in clause": "quotation marks",
    "marks": "quotation marks",
}
