"""Who is behind a speaker's words, how sure that is, and what kind of source it is."""

from __future__ import annotations

import pytest

from lib.extract.engine import read
from lib.extract.quotes import find_quotes
from lib.model import Article, Quote, content_id
from tests.unit.extract.quotes.named_entities import named


def quotes_of(text: str, names: str = "", outlet: str | None = None) -> tuple[Quote, ...]:
    return find_quotes(read(Article(content_id(text), text, outlet=outlet)), named(text, names))[0]


@pytest.mark.parametrize(
    ("text", "names", "entity", "inferred", "kind"),
    [
        ("Ada Hill said the dam had held.", "Ada Hill", "e:Ada Hill", False, "named person"),
        ("Norville said the dam had held.", "org:Norville", "e:Norville", False, "named organisation"),
        ("The Evening Post said the dam had held.", "org:Evening Post", "e:Evening Post", False, "media"),
        ("Officials said the dam had held.", "", None, False, "unnamed"),
        ("A Treasury source said the dam had held.", "org:Treasury", None, False, "unnamed"),
        ("The report said the dam had held.", "", None, False, "document"),
        ("A report by Norville said the dam had held.", "org:Norville", "e:Norville", True, "document"),
        ("She said the dam had held.", "", None, False, None),
        ("The engineer said the dam had held.", "Ada Hill=The engineer", "e:Ada Hill", True, "named person"),
        ("A spokesman for Norville said the dam had held.", "org:Norville", "e:Norville", True, "named organisation"),
        ("Norville’s spokeswoman said the dam had held.", "org:Norville", "e:Norville", True, "named organisation"),
    ],
)
def test_who_speaks(*, text: str, names: str, entity: str | None, inferred: bool, kind: str | None):
    (quote,) = quotes_of(text, names)
    assert quote.speaker is not None
    assert (quote.speaker.entity, quote.speaker.inferred, quote.speaker.speaker_class) == (entity, inferred, kind)


def test_nobody_named_is_no_speaker():
    (quote,) = quotes_of("It was reported that the dam had held.")
    assert quote.speaker is None


def test_the_outlet_speaking_of_itself():
    text = "We reported on Monday that the dam had held."
    (quote,) = quotes_of(text, outlet="Evening Post")
    assert quote.speaker is not None
    assert quote.speaker.speaker_class == "self"


def test_a_speaker_carried_over_is_inferred_and_the_rule_says_so():
    _, floating = quotes_of("Ada Hill said the dam had held.\n\n“We were lucky that night.”", "Ada Hill")
    assert floating.speaker is not None
    assert floating.speaker.entity == "e:Ada Hill"
    assert floating.speaker.inferred
    assert floating.speaker.span is None  # the name stands elsewhere only
    assert floating.cue is None
    assert "carried on from “Ada Hill”" in floating.rule


def test_a_headline_quote_takes_its_speaker_from_the_body():
    text = "“We were lucky”: how the dam held\n\n“We were lucky that night,” said Ada Hill."
    headline, _ = quotes_of(text, "Ada Hill")
    assert headline.speaker is not None
    assert (headline.speaker.entity, headline.speaker.span, headline.speaker.inferred) == ("e:Ada Hill", None, True)


@pytest.mark.parametrize(
    ("text", "attribution", "polarity"),
    [
        ("Hill said the dam had held.", "speech", None),
        ("Hill believes the dam held.", "belief", None),
        ("Hill does not believe that the dam held.", "belief", "not believe"),
        ("The figures show the dam held.", "document", None),
        ("The report said the dam had held.", "document", None),
        ("Hill denied that the dam had failed.", "speech", "denied"),
        ("Hill rejected claims that the dam had failed.", "speech", "rejected"),
    ],
)
def test_what_the_cue_makes_of_it(text: str, attribution: str, polarity: str | None):
    (quote,) = quotes_of(text, "Hill")
    assert (quote.attribution, quote.polarity) == (attribution, polarity)


def test_rules_are_plain_words():
    (quote,) = quotes_of("“It held,” Hill said.", "Hill")
    assert quote.rule == "“Hill” is the subject of “said”, quotation marks"


def test_marks_are_surer_than_reported_words_and_names_surer_than_pronouns():
    (marked,) = quotes_of("“It held,” Hill said.", "Hill")
    (reported,) = quotes_of("Hill said it held.", "Hill")
    pronoun = quotes_of("Hill left. “It held,” he said.", "Hill=he")[0]
    assert marked.confidence > pronoun.confidence > reported.confidence * 0.9
    assert 0 < reported.confidence < marked.confidence < 1
