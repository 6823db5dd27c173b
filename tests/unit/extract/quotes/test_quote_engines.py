"""What both engines together find: invented sentences of many kinds, and what stays left alone.

A case: the text, and the quotes expected in text order as (speaker's words, cue, content). Speakers are as written.
"""

from __future__ import annotations

import pytest

from lib.extract import extract
from lib.ingest import read_text

pytestmark = pytest.mark.quotes("")

CASES = [
    # the clause and its cue, in every order
    ("The harbour office said the ferry would sail on Sunday.", [("The harbour office", "said", "the ferry would sail on Sunday")]),
    ("Exports of barley fell in May, the customs office said.", [("the customs office", "said", "Exports of barley fell in May")]),
    ("According to the weather bureau, the storm will weaken by Friday.", [("the weather bureau", "According to", "the storm will weaken by Friday")]),
    ("Nurses will strike in March, according to the health union.", [("the health union", "according to", "Nurses will strike in March")]),
    ("The tower, the architect explained, would sway in a storm.", [("the architect", "explained", "The tower | would sway in a storm")]),
    ("Park said the mine was safe, adding that tests would go on until July.",
     [("Park", "said", "the mine was safe"), ("Park", "adding", "tests would go on until July")]),
    # marks of every kind
    ("“We are out of time,” said Marta Lind, the harbour master.", [("Marta Lind", "said", "We are out of time,")]),
    ('"The dam held," Oduya said, "but only just."', [("Oduya", "said", "The dam held, | but only just.")]),
    ("'We don't know who's to blame,' the drivers' union said.", [("the drivers' union", "said", "We don't know who's to blame,")]),
    ("Mayor Ana Lopes said the plan was “dead on arrival” in the council.",
     [("Ana Lopes", "said", "the plan was “dead on arrival” in the council")]),
    # what the tagger adds to the rules
    ("One of them described the talks as “frosty”.", [("One of them", "described", "the talks as “frosty”")]),
    # who is a body, by apposition or as the firm of the story
    ("The tenants' union Roof First said 4,000 families had signed.", [("Roof First", "said", "4,000 families had signed")]),
    ("The Danish food regulator, DVFA, says the cheese is safe.", [("DVFA", "says", "the cheese is safe")]),
    # nobody speaks
    ("If she says the deal is off, the shares will drop.", []),
    ("The committee approved a budget of 40 million crowns on Monday.", []),
    ("Residents signed up for the market in the square.", []),
    ("The council set a list price of 400 crowns for the permit.", []),
    ("The “smart” toaster was recalled in June.", []),
]  # fmt: skip


def found(text):
    extraction = extract(read_text(text))
    return [
        (q.speaker.span.of(text) if q.speaker and q.speaker.span else None, q.cue.of(text) if q.cue else None,
         plain(" | ".join(part.of(text) for part in q.content)))
        for q in extraction.quotes
    ]  # fmt: skip


def plain(content):
    return content.removeprefix("that ").rstrip(".")


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:50] for text, _ in CASES])
def test_both_engines_together(text, expected):
    assert found(text) == [(who, cue, plain(content)) for who, cue, content in expected]


@pytest.mark.parametrize("wanted", ["", "rules", "all"])
def test_each_setting_gives_sound_records(wanted, monkeypatch):
    monkeypatch.setenv("SAYSO_QUOTES", wanted)
    text = "\n\n".join(case for case, _ in CASES)
    extraction = extract(read_text(text))
    assert extraction == extract(read_text(text))
    assert len({q.id for q in extraction.quotes}) == len(extraction.quotes)
    assert {q.engine for q in extraction.quotes} == ({"rules"} if wanted == "rules" else {"rules", "tagger"})
    assert not any("tagger" in w for w in extraction.warnings)
    for quote in extraction.quotes:
        assert 0 < quote.confidence < 1
        assert all(part.of(text).strip() == part.of(text) != "" for part in quote.content)


def test_a_relay_stays_with_its_speaker():
    extraction = extract(
        read_text("Interfax quoted Deputy Prime Minister Oleg Sturov as saying that exports would resume.")
    )
    names = {e.id: e.name for e in extraction.entities}
    (quote,) = extraction.quotes
    assert "Sturov" in names[quote.speaker.entity]
    assert [names[v] for v in quote.via] == ["Interfax"]


def test_the_company_is_the_firm_of_the_story():
    text = "Retailer Brolly will close 12 stores in Leeds this year. The company said staff would be moved. It stressed that no jobs would go."
    extraction = extract(read_text(text))
    names = {e.id: e.name for e in extraction.entities}
    assert [names.get(q.speaker.entity) for q in extraction.quotes] == ["Brolly", "Brolly"]
    assert all(q.speaker.inferred for q in extraction.quotes)


# What the article itself calls a medium is one: its report is a relay where it cites somebody.
CALLED_MEDIA = [
    ("Nine people were hurt, the site Volna-7 reported on Tuesday, citing the health ministry.", "the health ministry", "Volna-7"),
    ("According to the county, agency Argus reported, eleven bridges were closed.", "the county", "Argus"),
    ("The paper Folha do Porto, citing court files, reported that the director had been paid twice.", "court files", "Folha do Porto"),
    ("The dam is safe, the ministry said, according to the daily Novy Bereg.", "the ministry", "Novy Bereg"),
    ('"We are ready," the general told the state news agency Tavra.', "the general", "Tavra"),
    ("The ratings agency Kestrel said the outlook was poor.", "Kestrel", None),
    ("Sales fell sharply, the company said, citing weak demand.", "the company", None),
    ("An inspection report seen by the Harbour Post had warned that the slabs moved.", "An inspection report", "Harbour Post"),
]  # fmt: skip


@pytest.mark.quotes("")
@pytest.mark.parametrize(("text", "speaker", "relay"), CALLED_MEDIA)
def test_a_medium_is_known_by_the_noun_beside_its_name(text, speaker, relay):
    extraction = extract(read_text(text))
    (quote,) = extraction.quotes
    names = {e.id: e.name for e in extraction.entities}
    assert text[quote.speaker.start : quote.speaker.end].startswith(speaker)
    assert [names[v] for v in quote.via] == ([relay] if relay else [])
