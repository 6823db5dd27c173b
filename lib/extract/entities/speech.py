"""Verbs of speech, and whether a word is the subject of one."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.data_files import word_list
from lib.extract.reading import Reading

VERBS: Final = word_list("speech", "verbs")
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})


def is_subject(reading: Reading, i: int) -> bool:
    """Tell whether a word is a subject."""
    return reading.words[i].dep in SUBJECTS


def is_speech_subject(reading: Reading, i: int) -> bool:
    """Tell whether a word is the subject of a verb of speech, or follows "according to"."""
    word = reading.words[i]
    if word.dep in SUBJECTS:
        return reading.words[word.head].lemma.lower() in VERBS
    if word.dep == "pobj" and word.head > 0:
        to = reading.words[word.head]
        return to.lower == "to" and reading.words[to.i - 1].lower == "according"
    return False
