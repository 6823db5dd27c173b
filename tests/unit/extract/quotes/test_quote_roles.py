"""Whom a role, a body or a pronoun beside a cited voice stands for, and whom it does not."""

import pytest

from lib.extract.entities import find_entities
from lib.extract.quotes import find_quotes

CASES = {
    "a body is not the person who leads it": (
        "Ivo Marsh, the council leader, walked the site. The council says 40 homes were flooded.",
        "40 homes were flooded",
        ("The council", None, "unnamed"),
    ),
    "the role's own noun is": (
        "Ivo Marsh, the council leader, walked the site. The leader said 40 homes were flooded.",
        "40 homes were flooded",
        ("The leader", "person:ivo-marsh", "named person"),
    ),
    "he is whom the sentence cites, not who spoke before": (
        (
            "“We acted in time,” said Ana Brandt, the engineer.\n\nCiting a former driver, the Easton Courier writes, "
            "“According to him, two gates had been stuck for weeks.”"
        ),
        "two gates had been stuck for weeks",
        ("him", None, "unnamed"),
    ),
    "a paper known by its form alone is a medium": (
        "Citing a former driver, the Easton Courier writes, “According to him, two gates had been stuck for weeks.”",
        "According to him, two gates had been stuck for weeks.",
        ("Easton Courier", "org:easton-courier", "media"),
    ),
}


@pytest.mark.parametrize(("text", "content", "speaker"), CASES.values(), ids=CASES.keys())
def test_who_says_it(read_text, text, content, speaker):
    reading = read_text(text)
    quotes, _ = find_quotes(reading, find_entities(reading))
    quote = next(q for q in quotes if " … ".join(p.of(text) for p in q.content).rstrip(".") == content.rstrip("."))
    who = quote.speaker
    assert (who.span.of(text), who.entity, who.speaker_class) == speaker
