"""Flat rows of an extraction's records, as Explore filters, counts and lists them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from lib.model import Entity, EntityType, Extraction, Quote, SpeakerClass
from lib.model.identity import Joining
from lib.store.filed_tables import EntityRow, NumberRow, QuoteRow
from lib.store.folding import handle, searched
from lib.store.identities import Form, clusters_of, forms_of, mark, mark_changed
from lib.store.tables import ArticleRow

LONGEST: Final = 300  # characters of what is counted and indexed: PostgreSQL indexes no more than 2,700 bytes
DAY: Final = 32  # characters of a date
WORDS: Final = 200_000  # characters that a row is found by: PostgreSQL takes no more than 1 MB of words
LAYOUT: Final = 2  # raise it when what is filed changes: every article is then filed anew
GAP: Final = " … "
# A named speaker whose class the extraction leaves open is of the class its entity's type says.
CLASS_OF_TYPE: Final[dict[EntityType, SpeakerClass]] = {
    "PERSON": "named person",
    "ORG": "named organisation",
    "PLACE": "named organisation",
    "GROUP": "named organisation",
    "EVENT": "named organisation",
    "WORK": "document",
    "PRODUCT": "named organisation",
    "LAW": "document",
}
OWN_VOICE: Final = ("", "", "")


class Who(NamedTuple):
    """Who says so: key (an entity's id, or the words used), name and class; all "" for the article's own voice."""

    key: str
    name: str
    speaker_class: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is filed for one article: rows by table, as columns and values."""

    entities: list[dict[str, Any]]
    quotes: list[dict[str, Any]]
    numbers: list[dict[str, Any]]


def file_article(
    link: Connection,
    workspace: int,
    article: int,
    number: int,
    extraction: Extraction,
    states: Mapping[str, str],
    joining: Joining | None = None,
) -> None:
    """Put an article's rows in the place of those that stand there. `states` names what was decided, by record id.

    With `joining`, ids of which the article says something else than before are marked, to be settled by the caller.
    """
    before = forms_of(link, article) if joining is not None else set()
    made = sheet(extraction, states, joining)
    if joining is not None:
        named = clusters_of(link, workspace, (row["handle"] for row in made.entities))
        for row in made.entities:
            row["cluster"] = named.get(row["handle"], row["handle"])
        for row in (*made.quotes, *made.numbers):
            row["voice"] = named.get(row["speaker"], row["speaker"])
    same = {"workspace": workspace, "article": article, "number": number}
    for table, rows in ((EntityRow, made.entities), (QuoteRow, made.quotes), (NumberRow, made.numbers)):
        put_rows(link, table, article, [same | row for row in rows])
    if joining is not None:
        mark_changed(link, workspace, before, {Form(*(row[name] for name in Form._fields)) for row in made.entities})
    link.execute(update(ArticleRow).where(ArticleRow.key == article).values(filed=LAYOUT))


def put_rows(link: Connection, table: Any, article: int, rows: list[dict[str, Any]]) -> None:  # noqa: ANN401
    """Have exactly these rows of an article in a table. Those that stand there so already are left in peace."""
    there = {
        row["record"]: row for row in link.execute(select(table.__table__).where(table.article == article)).mappings()
    }
    fresh = []
    for row in rows:
        held = there.get(row["record"])
        if held is not None and all(held[name] == value for name, value in row.items()):
            del there[row["record"]]
        else:
            fresh.append(row)
    if there:
        link.execute(delete(table).where(table.key.in_([row["key"] for row in there.values()])))
    if fresh:
        link.execute(insert(table), fresh)


def unfile(link: Connection, workspace: int, article: int) -> None:
    """Take an article's rows away; the ids that it named are looked at again."""
    mark(link, workspace, {form.handle for form in forms_of(link, article)})
    clear(link, article)


def clear(link: Connection, article: int) -> None:
    """Delete an article's rows."""
    for table in (EntityRow, QuoteRow, NumberRow):
        link.execute(delete(table).where(table.article == article))


def sheet(extraction: Extraction, states: Mapping[str, str], joining: Joining | None = None) -> Sheet:
    """Lay an extraction's records out as rows."""
    article, text = extraction.article, extraction.article.text
    published = (article.published or "")[:DAY]
    common = {
        "article_id": article.id,
        "outlet": clipped(article.outlet),
        "published": published,
        "month": published[:7],
    }
    entities = {entity.id: entity for entity in extraction.entities}
    whose = {quote.id: speaker_of(quote, entities, text) for quote in extraction.quotes}
    quotes = {quote.id: quote for quote in extraction.quotes}
    cues = {quote.id: quote.cue.of(text).casefold() if quote.cue else "" for quote in extraction.quotes}
    quoted = Counter(who.key for who in whose.values())

    def filed(record: str, start: int, end: int, *words: str | None) -> dict[str, Any]:
        place = {"record": record, "start": start, "end": end, "state": states.get(record, "")}
        return common | place | {"search": searched(*words)[:WORDS]}

    entity_rows = []
    for entity in extraction.entities:
        first = min(((m.start, m.end) for m in entity.mentions), default=(0, 0))
        row = filed(entity.id, *first, entity.name, *entity.aliases, *entity.roles)
        own = handle(entity.id)
        row |= {
            "handle": own,
            "cluster": own,
            "gender": joining.gender(entity, text) if joining is not None else "",
            "name": clipped(entity.name),
            "type": entity.type,
            "aliases": json.dumps(entity.aliases),
            "mentions": len(entity.mentions),
            "quotes": quoted.get(entity.id, 0),
        }
        entity_rows.append(row)

    quote_rows = []
    for quote in extraction.quotes:
        words = GAP.join(part.of(text) for part in quote.content)
        who = whose[quote.id]
        row = filed(quote.id, *quote.span, words, who.name, cues[quote.id])
        row |= said(who, cues[quote.id], quote.kind, words, quote.confidence)
        row |= {
            "attribution": quote.attribution,
            "polarity": quote.polarity or "",
            "inferred": bool(quote.speaker and quote.speaker.inferred),
        }
        quote_rows.append(row)

    number_rows = []
    for claim in extraction.numbers:
        words = claim.span.of(text)
        if claim.quote is not None:
            who, cue, kind = whose[claim.quote], cues[claim.quote], str(quotes[claim.quote].kind)
        else:
            who, cue, kind = named(entities.get(claim.speaker or ""), None), "", ""
        row = filed(claim.id, claim.start, claim.end, words, claim.counted, claim.subject, who.name)
        row |= said(who, cue, kind, words, claim.confidence)
        row |= {
            "value": claim.value,
            "low": claim.low,
            "high": claim.high,
            "comparator": claim.comparator,
            "unit": clipped(claim.unit),
            "per": claim.per or "",
            "counted": clipped(claim.counted),
            "subject": clipped(claim.subject),
            "trend": claim.trend or "",
            "role": claim.role or "",
            "quote": claim.quote or "",
        }
        number_rows.append(row)
    return Sheet(entity_rows, quote_rows, number_rows)


def clipped(text: str | None) -> str:
    """Return a text as it is counted: "" when it is missing, as much of a very long one as an index takes."""
    return (text or "")[:LONGEST]


def said(who: Who, cue: str, kind: str, words: str, confidence: float) -> dict[str, Any]:
    """Return the columns that quotes and numbers share."""
    return {
        "speaker": handle(who.key),
        "voice": handle(who.key),
        "speaker_name": clipped(who.name),
        "speaker_class": who.speaker_class,
        "cue": clipped(cue),
        "kind": kind,
        "text": words,
        "confidence": confidence,
    }


def speaker_of(quote: Quote, entities: Mapping[str, Entity], text: str) -> Who:
    """Return who says a quote: the entity, else the words used, else nobody known."""
    speaker = quote.speaker
    if speaker is None:
        return Who("", "", "unnamed")
    entity = entities.get(speaker.entity or "")
    if entity is not None:
        return named(entity, speaker.speaker_class)
    if speaker.span is None:
        return Who("", "", speaker.speaker_class or "unnamed")
    words = " ".join(speaker.span.of(text).split())
    return Who(f"words:{words.casefold()}", words, speaker.speaker_class or "unnamed")


def named(entity: Entity | None, stated: SpeakerClass | None) -> Who:
    """Return an entity as speaker; the article's own voice for None."""
    return Who(entity.id, entity.name, stated or CLASS_OF_TYPE[entity.type]) if entity else Who(*OWN_VOICE)
