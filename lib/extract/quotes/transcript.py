"""Transcripts and interviews: paragraphs that begin with who is speaking ("HOST: …", "Q: …")."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from lib.extract.quotes.page import Page
from lib.extract.quotes.speakers import Speakers
from lib.extract.quotes.voices import Voice
from lib.model import Span, Speaker, trimmed

LABEL: Final = re.compile(r"([A-Z][\w.’'-]{0,24}(?: [A-Z(][\w.,’')-]{0,24}){0,4}) ?:\s+(?=\S)")
FEW: Final = 2
SHARE: Final = 0.3
QUESTIONER: Final = frozenset({"q", "question", "a", "answer"})


class Turn(NamedTuple):
    """One turn: the label's place and the words said."""

    label: Span
    content: Span
    colon: Span


def find_turns(page: Page) -> dict[int, Turn]:
    """Find the turns of a transcript, by paragraph.

    A label in capitals, or one that returns, makes a transcript when at least two paragraphs have one, and three in ten
    of all paragraphs. Words in marks after a label are no turn but a quotation with a colon.
    """
    paragraphs = page.reading.paragraphs
    found: dict[int, Turn] = {}
    labels: dict[str, int] = {}
    for index, paragraph in enumerate(paragraphs):
        match = LABEL.match(page.text, paragraph.start, paragraph.end)
        if match is None or page.text[match.end()] in "\"“‘'«„":
            continue
        content = trimmed(page.text, match.end(), paragraph.end)
        if content is None:
            continue
        found[index] = Turn(Span(*match.span(1)), content, Span(match.end(1), match.end(1) + 1))
        labels[match.group(1)] = labels.get(match.group(1), 0) + 1
    kept = {
        i: turn
        for i, turn in found.items()
        if turn.label.of(page.text).isupper() or labels[turn.label.of(page.text)] > 1
    }
    if len(kept) < FEW or len(kept) < SHARE * len(paragraphs):
        return {}
    return {i: colon_placed(page, turn) for i, turn in kept.items()}


def colon_placed(page: Page, turn: Turn) -> Turn:
    """Put the cue of a turn where its colon stands."""
    at = page.text.index(":", turn.label.end)
    return turn._replace(colon=Span(at, at + 1))


def voice_of_turn(page: Page, speakers: Speakers, turn: Turn) -> Voice:
    """Resolve a label: to the entity named there, or to the one whose name ends so ("PARK")."""
    label = turn.label.of(page.text)
    word = page.reading.word_at(turn.label.end - 1)
    held = speakers.held.get(word.i) if word is not None else None
    entity = held[1] if held is not None else None
    if entity is None and label.lower() not in QUESTIONER:
        alike = [
            e
            for e in speakers.entities.values()
            if e.type in {"PERSON", "ORG"} and f" {e.name.lower()}".endswith(f" {label.lower()}")
        ]
        entity = alike[0] if len(alike) == 1 else None
    kind = speakers.kind_of(entity, word.i) if word is not None else None
    record = Speaker(
        turn.label.start, turn.label.end, entity.id if entity else None, inferred=False, speaker_class=kind
    )
    return Voice(record, label, "")
