"""An invented article with its records, for the tests of the views."""

from __future__ import annotations

from lib.model import (
    Article,
    Engine,
    Entity,
    Extraction,
    Mention,
    NumericClaim,
    Quote,
    Span,
    Speaker,
    Zone,
    number_id,
    quote_id,
)

# Each paragraph is one line, as in an article.
PARAGRAPHS = (
    "Bridge at Marwick shut after crack is found",
    "By Elin Strand",
    (
        "MARWICK, June 3 - The road bridge over the Tarn was shut on Tuesday. "
        "At least 1,200 lorries a day will be turned away, Highways Agency engineer Dora Venn said."
    ),
    "“We saw it grow,” Dr. Venn said. “It was about 40 centimetres long on Monday.”",
    (
        "Two people close to the repair said the work “may take [many] months”. "
        "The mayor, Ola Brandt, denied that. Some 30 boats were counted below the bridge."
    ),
    "Read more: how bridges age",
)
TEXT = "\n\n".join(PARAGRAPHS)


def place(words: str, nth: int = 1) -> Span:
    """Return where the nth occurrence of some words stands."""
    at = -1
    for _ in range(nth):
        at = TEXT.index(words, at + 1)
    return Span(at, at + len(words))


def quote(kind, parts, cue, speaker, entity, speaker_class, *, inferred=False, confidence=0.9, **more):
    content = tuple(place(part) for part in parts)
    spoken = None
    if speaker or entity:
        start, end = place(*speaker) if speaker else (None, None)
        spoken = Speaker(start, end, entity, inferred, speaker_class)
    fields = {"via": (), "rule": f"{kind} words beside a cue", **more}
    return Quote(
        quote_id(content), kind, content, place(*cue) if cue else None, spoken, confidence=confidence, **fields
    )


def claim(words, value, comparator, *, quoted=None, nth=1, **more):
    start, end = place(words, nth)
    fields = {
        "low": None,
        "high": None,
        "unit": None,
        "per": None,
        "counted": None,
        "subject": None,
        "trend": None,
        "role": None,
        "time": None,
        "speaker": None,
        "confidence": 0.9,
        "rule": "figure with a counted noun",
    }
    claimed = {**fields, **more}
    return NumericClaim(
        id=number_id(start, end), start=start, end=end, value=value, comparator=comparator, quote=quoted, **claimed
    )


def mention(words, nth=1, kind="name", rule="name in the text"):
    return Mention(*place(words, nth), kind, rule)


def article_viewed() -> Extraction:
    """Return the article with two speakers by name, one without, a relay, and numbers of both kinds."""
    entities = (
        Entity("place:marwick", "Marwick", "PLACE", (), (), (mention("Marwick"), mention("MARWICK"))),
        Entity("org:highways-agency", "Highways Agency", "ORG", (), (), (mention("Highways Agency"),)),
        Entity(
            "person:dora-venn",
            "Dora Venn",
            "PERSON",
            ("Venn",),
            ("engineer",),
            (mention("Dora Venn"), mention("Venn", 2, rule="surname of Dora Venn")),
        ),
        Entity("person:ola-brandt", "Ola Brandt", "PERSON", (), ("mayor",), (mention("Ola Brandt"),)),
    )
    lorries = quote(
        "indirect",
        ["At least 1,200 lorries a day will be turned away"],
        ("said",),
        ("Dora Venn",),
        "person:dora-venn",
        "named person",
        via=("org:highways-agency",),
    )
    grow = quote(
        "direct",
        ["We saw it grow,", "It was about 40 centimetres long on Monday."],
        ("said", 2),
        ("Venn", 2),
        "person:dora-venn",
        "named person",
        inferred=True,
    )
    months = quote(
        "mixed",
        ["the work “may take [many] months”"],
        ("said", 3),
        ("Two people close to the repair",),
        None,
        "unnamed",
        confidence=0.4,
    )
    numbers = (
        claim(
            "At least 1,200 lorries",
            1200,
            ">=",
            quoted=lorries.id,
            per="day",
            counted="lorries",
            speaker="person:dora-venn",
        ),
        claim("about 40 centimetres", 40, "~", quoted=grow.id, unit="cm", speaker="person:dora-venn"),
        claim("Some 30 boats", 30, "~", counted="boats", confidence=0.4),
    )
    end = TEXT.index("\n")
    byline = place("By Elin Strand")
    dateline = place("MARWICK, June 3 -")
    furniture = place("Read more: how bridges age")
    article = Article(
        "bridge",
        TEXT,
        "Bridge at Marwick shut after crack is found",
        "Tarn Valley Post",
        "Elin Strand",
        "2026-06-03",
        "en",
        (
            Zone(0, end, "headline"),
            Zone(*byline, "byline"),
            Zone(*dateline, "dateline"),
            Zone(*furniture, "furniture"),
        ),
        warnings=("unclosed quotation mark in paragraph 4",),
    )
    return Extraction(Engine("0", "none"), article, entities, (lorries, grow, months), numbers)
