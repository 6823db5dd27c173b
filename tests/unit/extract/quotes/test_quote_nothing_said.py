"""What has the shape of an attribution and tells nothing anybody said or thinks: no quote is found in it."""

from __future__ import annotations

import pytest

from lib.extract import extract
from lib.ingest import read_text

pytestmark = pytest.mark.quotes("")

SILENT = {
    "who stays unnamed": [
        "The man, who asked not to be named, runs the ferry.",
        "She asked not to be identified because she still works at the port.",
    ],
    "no answer": [
        "The ferry company did not respond to a request for comment.",
        "The harbour office referred questions to the ministry, which referred them back.",
        "The mayor declined to comment.",
        "The letter does not mention the crane.",
    ],
    "manner alone": ["Coach Ada Moss sees it otherwise.", "Oslo and Riga read the case differently."],
    "a name that is given": [
        "The cave, known as the Blue Door, was shut in April.",
        "The smuggler whom police call “Fox” left in May.",
        "They wrote in a note headed “Cold Water”.",
    ],
    "what is only supposed": [
        "The bridge is believed to be unsafe.",
        "A verdict is not expected before May.",
        "At least three bidders are said to be looking at the mill.",
        "The air was expected to last until Sunday evening.",
    ],
    "the law's own acts": ["A driver was charged with fraud on Monday.", "The court convicted two bakers of theft."],
    "what somebody was asked": [
        "A former mayor, asked last week what she would do, laughed.",
        "One of the boys was asked what he had learned.",
    ],
    "what is still to be said": ["Two surveyors are to speak about the dam on Friday."],
    "what nobody has said": ["Anyone who wants a licence will have to tell me which boat it is for."],
    "the writer's own words with two verbs": ["What they saw was a quarrel about a chair."],
}

SAID = [
    ("The union is asking for a rise of 4 per cent.", "a rise of 4 per cent"),
    ("Helga Moor denies any fault.", "any fault"),
    ("Nobody believed the council's claim that the pier was safe.", "the pier was safe"),
    ("It was reported that the pier had closed.", "the pier had closed"),
]


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind, texts in SILENT.items() for text in texts], ids=lambda value: value[:40]
)
def test_nothing_is_said(kind, text):
    found = extract(read_text(text)).quotes
    assert not found, (kind, [q.rule for q in found])


@pytest.mark.parametrize(("text", "content"), SAID, ids=lambda value: value[:40])
def test_something_is_said(text, content):
    assert content in [q.content[0].of(text) for q in extract(read_text(text)).quotes]
