"""How sure the extraction is, by the rule that made it: the share right on development articles, rounded."""

from __future__ import annotations

from typing import Final

from lib.extract.quotes.drafts import Draft

SURE: Final[dict[str, float]] = {
    "marks": 0.95,
    "marks in clause": 0.88,
    "floating": 0.7,
    "floating, same paragraph": 0.78,
    "floating, no speaker": 0.3,
    "headline": 0.8,
    "headline, no speaker": 0.5,
    "headline colon": 0.7,
    "colon": 0.5,
    "transcript": 0.88,
    "that": 0.83,
    "clause": 0.83,
    "question": 0.64,
    "before": 0.84,
    "round": 0.85,
    "infinitive": 0.55,
    "order": 0.72,
    "gerund": 0.78,
    "object": 0.7,
    "claim": 0.8,
    "claim noun": 0.68,
    "preposition": 0.62,
    "predicate": 0.73,
    "figure": 0.72,
    "statement": 0.65,
    "evaluation": 0.58,
    "accusation": 0.82,
    "according to": 0.87,
}
NO_ENTITY: Final = 0.97
INFERRED: Final = 0.93
BELIEF: Final = 0.85
UNCLOSED: Final = 0.7
RULES_ALONE: Final = 0.7
OTHER_EXTENT: Final = 0.88
TAGGER_ALONE: Final = 0.89


def confidence(draft: Draft, *, closed: bool = True, alone: bool = False) -> float:
    """Return a confidence in (0, 1): the rule's own, less for beliefs, for speakers inferred or not found.

    `alone`: the trained tagger read the words and does not see it. What the tagger alone sees has a certainty of its
    own, and never counts for as much as words in marks that both see.
    """
    if draft.found is not None:
        return round(min(max(draft.sure, 0.01), TAGGER_ALONE), 2)
    value = SURE[draft.form]
    speaker = draft.voice.speaker
    if draft.cue is not None and draft.cue.cue.attribution != "speech":
        value *= BELIEF
    if speaker is None or (speaker.entity is None and speaker.speaker_class is None):
        value *= NO_ENTITY
    elif speaker.inferred:
        value *= INFERRED
    if not closed:
        value *= UNCLOSED
    if alone:
        value *= RULES_ALONE
    elif draft.engine == "tagger":
        value *= OTHER_EXTENT
    return round(value, 2)
