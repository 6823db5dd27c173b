"""The brief of one article, on one page: who speaks, which numbers on whose say-so, what is to be checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lib.compare import dates_of
from lib.model import Entity, NumericClaim, Quote, Span
from lib.report.brief import Brief, Line, Section, section
from lib.report.decided import decisions_section
from lib.report.hedges import hedge_in
from lib.report.passages import (
    claim_words,
    number_who,
    quote_who,
    quoted_words,
    sentence_of,
    sentence_words,
    spot,
    words_of,
)
from lib.review import State
from lib.views.citation import readable_date, relayed_by
from lib.views.compare_days import date_words
from lib.views.compare_overview import plain_name
from lib.views.compare_weight import prominence, weight
from lib.views.cue_groups import cue_group
from lib.views.dossier import Dossier
from lib.views.entity_rows import counted_mentions
from lib.views.evidence import clipped
from lib.views.labels import CLASS_WORDS, counted
from lib.views.opening import first_sentence
from lib.views.profile import profile_note, profile_of, profile_title
from lib.views.voices import NOT_KNOWN

SPEAKERS, NUMBERS, NAMES, PLACES, DATES, RELAYED, CHECKS = 6, 8, 8, 8, 6, 5, 5
SHORT: Final = 150
TOGETHER: Final = 3
ACTORS: Final = frozenset({"PERSON", "ORG"})
FOOT: Final = "Made by Say-So from the text alone. It says who says so, never who is right."


def article_brief(dossier: Dossier, states: Mapping[str, State] | None = None) -> Brief:
    """Write the brief of one article.

    `dossier` shows what is left after decisions; `states` are what was decided, by record id, None where nobody decides
    (the command line). The same article and decisions give the same brief.
    """
    article = dossier.extraction.article
    sections = [
        opening(dossier),
        speakers(dossier),
        key_numbers(dossier),
        profile(dossier),
        not_quoted(dossier),
        places(dossier),
        dates(dossier),
        hedged(dossier),
        to_check(dossier),
    ]
    if states is not None:
        sections.append(decisions_section([("", dossier, states)]))
    about = (
        article.outlet or "outlet not known",
        readable_date(article.published) or "date not known",
        article.author or "",
        counted(article.words, "word"),
    )
    title = article.title or "No headline"
    return Brief("article", title, "  ·  ".join(x for x in about if x), tuple(sections), (("", article),), FOOT)


def opening(dossier: Dossier) -> Section:
    """Give headline and first sentence as they stand."""
    article = dossier.extraction.article
    lines = []
    headline = next((zone.span for zone in article.zones if zone.kind == "headline"), None)
    if headline is not None:
        lines.append(Line(words_of(dossier, headline), "Headline", spots=(spot(dossier, headline),)))
    elif article.title:
        lines.append(Line(article.title, "Headline", note="not in the text"))
    first = first_sentence(article, dossier.paragraphs)
    if first is not None:
        lines.append(Line(words_of(dossier, first, 400), "First sentence", spots=(spot(dossier, first),)))
    return section("How it begins", lines, 2, empty="The text has no headline and no body.")


def speakers(dossier: Dossier) -> Section:
    """Name who speaks, most words first, each with the quote that says most."""
    extraction = dossier.extraction
    quotes: dict[str, list[Quote]] = {}
    for quote in extraction.quotes:
        if quote.attribution != "belief":
            quotes.setdefault(dossier.cast.of_quote(quote.id).key, []).append(quote)
    lines = []
    for voice in dossier.cast.voices:
        own = quotes.get(voice.key)
        if not own:
            continue
        entity = extraction.entity(voice.key)
        name = ", ".join((voice.name, *(entity.roles[:1] if entity else ())))
        best = min(own, key=lambda q: (q.kind != "direct", -length(q), q.span))
        notes = [CLASS_WORDS[voice.class_name]] if voice.key != NOT_KNOWN else []
        notes += [counted(len(own), "quote"), counted(voice.words, "word")]
        if voice.direct:
            notes.append(f"{voice.direct:,} in quote marks")
        who = "Speaker not known" if voice.key == NOT_KNOWN else name
        words, place = quoted_words(dossier, best, SHORT), spot(dossier, best.content[0])
        lines.append(Line(words, who, note=" · ".join(notes), spots=(place,)))
    return section("Who speaks", lines, SPEAKERS, empty="Nobody is quoted: all of it is the article’s own voice.")


def length(quote: Quote) -> int:
    """Return how many characters a quote's words have."""
    return sum(part.end - part.start for part in quote.content)


def key_numbers(dossier: Dossier) -> Section:
    """Give the sentences whose numbers would be missed most, each with who states them; no number twice."""
    text = dossier.extraction.article.text
    zone = dossier.extraction.article.zone_at
    weights = {n.id: (-weight(n, text), zone(n.start) is not None, n.start) for n in dossier.extraction.numbers}
    ranked = sorted(dossier.extraction.numbers, key=lambda n: weights[n.id])
    said: dict[tuple[int, str], list[NumericClaim]] = {}
    seen = set()
    for number in ranked:
        same = (
            number.value,
            number.low,
            number.high,
            number.comparator,
            number.unit,
            (number.counted or "").casefold(),
        )
        if same not in seen:
            seen.add(same)
            where = (sentence_of(dossier, number.span).start, number_who(dossier, number))
            said.setdefault(where, []).append(number)
    lines = [claims_line(dossier, who, claims) for (_, who), claims in said.items()]
    return section("Key numbers", lines, NUMBERS, empty="No numbers: figures and number words were looked for.")


def claims_line(dossier: Dossier, who: str, claims: list[NumericClaim]) -> Line:
    """Give the numbers that one sentence states on one say-so, the weightiest first."""
    first = claims[0]
    leads = [claim_words(dossier, number) for number in claims[:TOGETHER]]
    return Line(sentence_words(dossier, first.span, SHORT), "; ".join(leads), who, spots=(spot(dossier, first.span),))


def profile(dossier: Dossier) -> Section:
    """Say how much of the article is whose say-so."""
    parts = profile_of(dossier.cast)
    note = profile_note(dossier.cast)
    words = ": ".join(x for x in (profile_title(parts), note) if x)
    return section("Whose say-so", [Line(part.label) for part in parts], len(parts), words=words, flow=True)


def not_quoted(dossier: Dossier) -> Section:
    """Name who is talked about twice or more and never quoted."""
    heard = {dossier.cast.of_quote(quote.id).key for quote in dossier.extraction.quotes}
    outlet = plain_name(dossier.extraction.article.outlet or "")
    found = [
        (len(mentions), entity)
        for entity in dossier.extraction.entities
        if entity.type in ACTORS and entity.id not in heard and plain_name(entity.name) != outlet
        for mentions in [[m for m in counted_mentions(dossier.extraction, entity) if m.kind == "name"]]
        if len(mentions) > 1
    ]
    found.sort(key=lambda pair: (-pair[0], pair[1].mentions[0].start))
    lines = [
        Line(entity.name, note=counted(times, "mention"), spots=(spot(dossier, first_mention(dossier, entity)),))
        for times, entity in found
    ]
    return section("Named, never quoted", lines, NAMES, flow=True, empty="Everybody who is named twice is quoted.")


def first_mention(dossier: Dossier, entity: Entity) -> Span:
    """Return an entity's first mention in the news itself."""
    return next(iter(counted_mentions(dossier.extraction, entity)), entity.mentions[0]).span


def places(dossier: Dossier) -> Section:
    """List the places, those named most first."""
    found = [e for e in dossier.extraction.entities if e.type == "PLACE" and counted_mentions(dossier.extraction, e)]
    found.sort(key=lambda e: (-prominence(e), e.mentions[0].start))
    lines = [Line(e.name, spots=(spot(dossier, first_mention(dossier, e)),)) for e in found]
    return section("Places", lines, PLACES, flow=True, empty="No places are named.")


def dates(dossier: Dossier) -> Section:
    """List the dates that the article names, in order of time."""
    first: dict[str, Span] = {}
    for found in dates_of(dossier.extraction.article):
        end = found.span.start + len(found.span.of(dossier.extraction.article.text).rstrip(" .,;:"))
        first.setdefault(found.day, Span(found.span.start, end))
    lines = [Line(date_words(day), spots=(spot(dossier, first[day]),)) for day in sorted(first)]
    return section("Dates", lines, DATES, flow=True, empty="No dates are named.")


def hedged(dossier: Dossier) -> Section:
    """Give what is relayed, what a doubting cue brings, and what the article itself calls less than certain."""
    extraction = dossier.extraction
    text = extraction.article.text
    lines: list[tuple[int, Line]] = []
    taken: list[Span] = []
    for quote in extraction.quotes:
        group = cue_group(quote, text)
        if quote.attribution == "belief" or not (quote.via or group == "doubting"):
            continue
        taken.append(quote.span)
        lead = f"Relayed by {relayed_by(extraction, quote)}" if quote.via else "A doubting cue"
        place = spot(dossier, quote.content[0])
        line = Line(quoted_words(dossier, quote, SHORT), lead, quote_who(dossier, quote), spots=(place,))
        lines.append((quote.span.start, line))
    for sentence in dossier.sentences:
        hedge = hedge_in(text, sentence)
        if hedge is None or extraction.article.zone_at(sentence.start) or any(s.overlaps(sentence) for s in taken):
            continue
        told = any(sentence.holds(n.span) for n in extraction.numbers)
        if told:
            lead = f"“{words_of(dossier, hedge)}”"
            line = Line(sentence_words(dossier, hedge, SHORT), lead, spots=(spot(dossier, hedge),))
            lines.append((sentence.start, line))
    ordered = [line for _, line in sorted(lines, key=lambda pair: pair[0])]
    return section("Hedged or relayed", ordered, RELAYED, empty="Nothing is relayed, and no figure is hedged.")


def to_check(dossier: Dossier) -> Section:
    """Give what deserves a second look, each with why."""
    lines = []
    for row in dossier.rows["check"]:
        _, words, why, _ = row.cells
        lines.append(Line(clipped(str(words), SHORT), note=str(why), spots=(spot(dossier, checked(dossier, row.id)),)))
    return section(
        "To check", lines, CHECKS, empty="Nothing to check: every record is sure enough and has its speaker."
    )


def checked(dossier: Dossier, record: str) -> Span:
    """Return the place of a record that is to be checked."""
    extraction = dossier.extraction
    if (quote := extraction.quote(record)) is not None:
        return quote.content[0]
    if (number := extraction.number(record)) is not None:
        return number.span
    entity = extraction.entity(record)
    return first_mention(dossier, entity) if entity is not None else dossier.check_places[record]
