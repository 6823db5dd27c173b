"""The first look at several articles: how each begins, who is heard, what they share, what one alone holds."""

from __future__ import annotations

from typing import Final, NamedTuple

from lib.model import NumericClaim, Ref, SharedText
from lib.views.citation import quote_words, readable_date
from lib.views.compare_board import Board, joined
from lib.views.compare_numbers import NumberRow
from lib.views.compare_weight import prominence, weight
from lib.views.evidence import clipped
from lib.views.labels import counted
from lib.views.opening import first_sentence as first_sentence_of
from lib.views.values import written
from lib.views.voices import NOT_KNOWN

FIRST: Final = 220
ALONE: Final = 5
ACTORS: Final = frozenset({"PERSON", "ORG"})
OUTSIDE: Final = frozenset({"byline", "credit", "furniture"})
REASONS: Final = {"same text": "one text", "same story": "one story", "shares copy": "one copy"}


class Head(NamedTuple):
    """How an article begins: letter, outlet and date, headline, first sentence, and who is heard most in it."""

    article: str
    letter: str
    outlet: str | None
    where: str
    headline: str
    first: str
    leads: str


class Alone(NamedTuple):
    """One record that no other article has: its words, and where it stands."""

    ref: Ref
    words: str
    place: str


def heads(board: Board) -> tuple[Head, ...]:
    """Return how each article begins."""
    return tuple(head_of(board, article) for article in board.ids)


def head_of(board: Board, article: str) -> Head:
    """Return how one article begins."""
    dossier = board.dossiers[article]
    known = dossier.extraction.article
    where = "  ·  ".join(part for part in (known.outlet or "outlet not known", readable_date(known.published)) if part)
    first = first_sentence(board, article)
    headline = known.title or "No headline"
    return Head(
        article, board.letters[article], known.outlet, where, headline, clipped(first, FIRST), leads(board, article)
    )


def first_sentence(board: Board, article: str) -> str:
    """Return the first sentence of an article's body on one line; "" when it has no body."""
    dossier = board.dossiers[article]
    found = first_sentence_of(dossier.extraction.article, dossier.paragraphs)
    return " ".join(found.of(board.text(article)).split()) if found else ""


def leads(board: Board, article: str) -> str:
    """Say who is heard first and who most in an article."""
    dossier = board.dossiers[article]
    voices = [voice for voice in dossier.cast.voices if voice.words and voice.key != NOT_KNOWN]
    if not voices:
        return "Nobody is quoted"
    article_zones = dossier.extraction.article.zone_at
    body = [q for q in dossier.extraction.quotes if article_zones(q.span.start) is None and q.attribution != "belief"]
    ordered = sorted(body, key=lambda q: q.span.start)
    known = [v for v in (dossier.cast.of_quote(q.id) for q in ordered) if v.key != NOT_KNOWN]
    first = known[0] if known else voices[0]
    most = voices[0]
    words = counted(most.words, "word")
    if first.key == most.key:
        return f"Heard first and most: {most.name}, {words}"
    return f"Heard first: {first.name}; most: {most.name}, {words}"


def origin_lines(board: Board) -> tuple[str, ...]:
    """Say which articles share sentences, and which go back to one text."""
    lines = [
        f"{board.lettered(o.articles)} go back to {REASONS[o.reason]}: they count as one voice."
        for o in board.comparison.origins
    ]
    done: set[frozenset[str]] = set()
    for shared in sorted(board.comparison.shared_text, key=lambda s: -s.share):
        pair = frozenset({shared.a, shared.b})
        if pair in done or not shared.sentences:
            continue
        done.add(pair)
        lines.append(shared_words(board, shared))
    for credit in board.comparison.credits:
        cited = f" ({board.letters[credit.cited]})" if credit.cited else ""
        lines.append(f"{board.letters[credit.article]} takes something from {credit.outlet}{cited}.")
    return tuple(dict.fromkeys(lines))


def shared_words(board: Board, shared: SharedText) -> str:
    """Say how much two articles share: "A and C share 4 sentences, 19 % of A and 16 % of C"."""
    a, b = sorted((shared.a, shared.b), key=board.ids.index)
    shares = {(s.a, s.b): s.share for s in board.comparison.shared_text}
    parts = [f"{100 * shares[pair]:.0f} % of {board.letters[pair[0]]}’s" for pair in ((a, b), (b, a)) if pair in shares]
    how_many = counted(len(shared.sentences), "sentence")
    return f"{board.letters[a]} and {board.letters[b]} share {how_many}: {joined(parts)}."


def number_lines(rows: tuple[NumberRow, ...]) -> tuple[NumberRow, ...]:
    """Return the number findings that a first look should name: at odds, updated, a magnitude to check."""
    return tuple(row for row in rows if row.verdict in {"at odds", "updated", "magnitude"})


def never_quoted_words(board: Board) -> tuple[tuple[str, str, Ref], ...]:
    """Return who is talked about and never quoted: name, "3 mentions in A and B", and a record to open."""
    heard = {board.dossiers[x].cast.of_quote(q.id).name for x in board.ids for q in board.dossiers[x].extraction.quotes}
    names = {name.casefold() for name in heard}
    begun = {start for name in names for start in beginnings(name)}
    outlets = {plain_name(board.dossiers[x].extraction.article.outlet or "") for x in board.ids}
    found = []
    for one in board.comparison.never_quoted:
        name = one.name.casefold()
        if plain_name(one.name) in outlets or name in begun or not names.isdisjoint(beginnings(name)):
            continue  # "Norvolt" is talked about where "Norvolt Energy" speaks, and the other way round
        told = {ref: in_body(board, ref) for ref in one.members}
        here = tuple(ref for ref in one.members if told[ref])
        if sum(told.values()) > 1:
            where = board.lettered(tuple(ref.article for ref in here))
            found.append((one.name, f"{counted(sum(told.values()), 'mention')} in {where}", here[0]))
    return tuple(found)


def plain_name(name: str) -> str:
    """Return a name as outlets are compared: case and a leading article do not count."""
    return name.casefold().removeprefix("the ")


def beginnings(name: str) -> list[str]:
    """Return what a name may be cut down to, word by word from its end: "norvolt" of "norvolt energy"."""
    return [name[:i] for i, letter in enumerate(name) if letter == " "]


def in_body(board: Board, ref: Ref) -> int:
    """Count the mentions by name that stand in the news itself: not in a byline, a credit or page furniture."""
    zone = board.dossiers[ref.article].extraction.article.zone_at
    return sum(m.kind == "name" and zone(m.start) not in OUTSIDE for m in board.entity(ref).mentions)


def only_in(board: Board, article: str) -> dict[str, tuple[Alone, ...]]:
    """Return what one article alone holds, by "numbers", "quotes" and "names": what would be missed most first.

    Numbers stand by weight, quotes by length with the direct ones first, people and organisations
    before places, by how often the article names them.
    """
    found = next((o for o in board.comparison.only_in if o.article == article), None)
    if found is None:
        return {}
    extraction = board.dossiers[article].extraction
    text = extraction.article.text
    figures, alone, lone = set(found.numbers), set(found.quotes), set(found.entities)
    numbers = [n for n in extraction.numbers if n.id in figures]
    quotes = [
        q
        for q in extraction.quotes
        if q.id in alone and q.attribution != "belief" and extraction.article.zone_at(q.span.start) is None
    ]
    names = [e for e in extraction.entities if e.id in lone and in_body(board, Ref(article, e.id))]
    numbers.sort(key=lambda n: -weight(n, text))
    quotes.sort(key=lambda q: (q.kind != "direct", -sum(part.end - part.start for part in q.content)))
    names.sort(key=lambda e: (e.type not in ACTORS, -prominence(e)))
    return {
        "numbers": tuple(
            Alone(Ref(article, n.id), number_words(n, text), board.place(article, n.start)) for n in numbers
        ),
        "quotes": tuple(
            Alone(
                Ref(article, q.id),
                f"{board.voice(Ref(article, q.id)).name}: {clipped(quote_words(q, text), 90)}",
                board.place(article, q.span.start),
            )
            for q in quotes
        ),
        "names": tuple(
            Alone(Ref(article, e.id), e.name, board.place(article, min((m.start for m in e.mentions), default=0)))
            for e in names
        ),
    }


def number_words(number: NumericClaim, text: str) -> str:
    """Return a number with the thing counted, unless its words name it already."""
    words, thing = written(number, text), number.counted
    if not thing or thing.casefold() in words.casefold():
        return words
    beside = text[number.end : number.end + len(thing) + 1].strip().casefold().startswith(thing.casefold())
    return f"{words} {thing}" if beside else f"{words} · {thing}"
