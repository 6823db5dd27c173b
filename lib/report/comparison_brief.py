"""The brief of several articles side by side: what all report, what is at odds, who changed whose words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from lib.model import Ref
from lib.report.article_brief import FOOT, first_mention
from lib.report.brief import Brief, Line, Section, Spot, section
from lib.report.decided import decisions_section
from lib.report.passages import claim_words, number_who, quote_who, quoted_words, sentence_words, spot, words_of
from lib.review import State
from lib.views.citation import readable_date
from lib.views.compare_board import Board, joined
from lib.views.compare_days import date_words
from lib.views.compare_entities import entity_rows
from lib.views.compare_numbers import NumberRow, number_rows
from lib.views.compare_overview import heads, never_quoted_words, only_in, origin_lines, plain_name
from lib.views.compare_quotes import FLAGS, QuoteRow, quote_rows
from lib.views.evidence import clipped
from lib.views.labels import counted
from lib.views.opening import first_sentence
from lib.views.voices import NOT_KNOWN

SHARED, ODDS, WORDINGS, FLOOR, ORIGINS, DAYS, GAPS = 6, 5, 4, 6, 5, 5, 8
SIDES: Final = 14  # sentences set against one another in a section: so few findings of so many articles
ALONE: Final = 8  # records that stand in one article alone, over all articles
SHORT: Final = 110
OPEN: Final = frozenset({"at odds", "magnitude", "updated"})
HOLDS: Final = frozenset({"agree", "compatible"})
VERDICTS: Final = {"at odds": "≠ at odds", "magnitude": "×10 check", "updated": "? updated"}


def comparison_brief(board: Board, states: Mapping[str, Mapping[str, State]] | None = None) -> Brief:
    """Write the brief of two or more articles.

    `board` is their comparison, the baseline first; `states` are what was decided, by article and record id, None where
    nobody decides. It never says who is right.
    """
    rows, quotes = number_rows(board), quote_rows(board)
    sections = [
        articles(board),
        at_odds(board, rows),
        changed(board, quotes),
        shared(board, rows, quotes),
        *alone(board),
        floor(board),
        emphasis(board),
        origin(board),
        timeline(board),
        gaps(board),
    ]
    if states is not None:
        decided = [(board.letters[x], board.dossiers[x], states.get(x, {})) for x in board.ids]
        sections.append(decisions_section(decided))
    known = tuple((board.letters[x], board.dossiers[x].extraction.article) for x in board.ids)
    title = f"{counted(len(board.ids), 'article')} side by side"
    outlets = joined(list(dict.fromkeys(article.outlet or "outlet not known" for _, article in known)))
    return Brief("comparison", title, outlets, tuple(sections), known, FOOT)


def articles(board: Board) -> Section:
    """Name the articles: letter, outlet, date, headline, and the first sentence as it stands."""
    lines = []
    for head in heads(board):
        dossier = board.dossiers[head.article]
        article = dossier.extraction.article
        first = first_sentence(article, dossier.paragraphs)
        where = "  ·  ".join(x for x in (article.outlet or "outlet not known", readable_date(article.published)) if x)
        spots = (spot(dossier, first, head.letter),) if first else ()
        words = words_of(dossier, first, SHORT) if first else ""
        lines.append(Line(words, f"{head.letter}  {head.headline}", note=where, spots=spots))
    return section("The articles", lines, len(lines))


def room(lines: list[Line], most: int) -> int:
    """Return how many findings there is room for: `most` at most, and no more sentences than SIDES but in the first."""
    kept, sides = 0, 0
    for line in lines[:most]:
        sides += len(line.lines)
        if kept and sides > SIDES:
            break
        kept += 1
    return kept


def number_line(board: Board, ref: Ref) -> Line:
    """Give one article's number with who states it and its sentence."""
    dossier, number = board.dossiers[ref.article], board.number(ref)
    place = spot(dossier, number.span, board.letters[ref.article])
    words = sentence_words(dossier, number.span, SHORT)
    return Line(words, board.written(ref), number_who(dossier, number), spots=(place,))


def at_odds(board: Board, rows: Iterable[NumberRow]) -> Section:
    """Give the numbers that cannot both hold, moved on, or differ by a power of ten: all sides with their sentences."""
    lines = [
        Line(lead=f"{VERDICTS[row.verdict]}  {row.title}", lines=tuple(number_line(board, ref) for ref in row.members))
        for row in rows
        if row.verdict in OPEN
    ]
    return section("Numbers at odds", lines, room(lines, ODDS), empty="No two numbers on one measure are at odds.")


def changed(board: Board, rows: Iterable[QuoteRow]) -> Section:
    """Give the utterances that the articles word in different ways, each wording set against the fullest."""
    lines = []
    for row in rows:
        if row.flags == (FLAGS["same"],):
            continue
        below = []
        for wording in row.wordings:
            dossier, quote = board.dossiers[wording.article], board.quote(wording.ref)
            place = spot(dossier, quote.content[0], wording.letter)
            pieces = () if wording.fullest else wording.pieces
            words = quoted_words(dossier, quote, 2 * SHORT)
            below.append(Line(words, "", quote_who(dossier, quote), "; ".join(wording.notes), (place,), pieces))
        lines.append(Line(lead=row.title, lines=tuple(below)))
    return section(
        "Same words, changed", lines, room(lines, WORDINGS), empty="No quote stands in two articles in other words."
    )


def shared(board: Board, rows: Iterable[NumberRow], quotes: Iterable[QuoteRow]) -> Section:
    """Give what two or more articles report alike: numbers that agree or can both hold, quotes in the same words."""
    lines = [
        Line(
            lead=claim_words(board.dossiers[row.members[0].article], board.number(row.members[0])),
            note=f"{board.lettered(tuple(row.cells))} {'agree' if row.verdict == 'agree' else 'can both hold'}",
            spots=tuple(number_spot(board, ref) for ref in row.members),
        )
        for row in rows
        if row.verdict in HOLDS and len(row.cells) > 1
    ]
    for quote in quotes:
        if quote.flags == (FLAGS["same"],):
            spots = tuple(
                spot(board.dossiers[w.article], board.quote(w.ref).content[0], w.letter) for w in quote.wordings
            )
            lines.append(Line(clipped(quote.words, SHORT), quote.who, note="the same words", spots=spots))
    named = [row for row in entity_rows(board) if len(row.cells) == len(board.ids)]
    words = f"All name {joined([row.name for row in named[:SHARED]])}." if named else ""
    return section("What they share", lines, SHARED, words=words, empty="" if words else "They share no finding.")


def number_spot(board: Board, ref: Ref) -> Spot:
    """Return the place of a number."""
    return spot(board.dossiers[ref.article], board.number(ref).span, board.letters[ref.article])


def alone(board: Board) -> list[Section]:
    """Give for each article what it alone reports: the numbers and quotes that would be missed most."""
    found = []
    most = max(1, round(ALONE / len(board.ids) / 2))
    for article in board.ids:
        dossier, letter = board.dossiers[article], board.letters[article]
        own = only_in(board, article)
        lines = [
            Line(lead=one.words, who=number_who(dossier, board.number(one.ref)), spots=(number_spot(board, one.ref),))
            for one in own.get("numbers", ())[:most]
        ]
        for one in own.get("quotes", ())[:most]:
            quote = board.quote(one.ref)
            place = spot(dossier, quote.content[0], letter)
            lines.append(Line(quoted_words(dossier, quote, SHORT), "", quote_who(dossier, quote), spots=(place,)))
        outlet = plain_name(dossier.extraction.article.outlet or "")
        names = [one.words for one in own.get("names", ()) if plain_name(one.words) != outlet][
            : max(2, 2 * GAPS // len(board.ids))
        ]
        rest = sum(len(own.get(kind, ())) for kind in ("numbers", "quotes")) - len(lines)
        words = f"Only here are named {joined(names)}." if names else ""
        empty = "" if words else "Nothing that the others have not."
        found.append(Section(f"Only in {letter}", tuple(lines), words, max(0, rest), empty=empty))
    return found


def floor(board: Board) -> Section:
    """Say who gets the floor: words quoted by speaker and article, most first."""
    group = {(r.article, r.record): i for i, g in enumerate(board.comparison.entities) for r in g.members}
    tally: dict[object, dict[str, int]] = {}
    names: dict[object, str] = {}
    for article in board.ids:
        for voice in board.dossiers[article].cast.voices:
            if not voice.words or voice.key == NOT_KNOWN:
                continue
            key = (article, voice.key)
            who = group.get(key, key)
            names.setdefault(who, voice.name)
            tally.setdefault(who, {})[article] = tally.get(who, {}).get(article, 0) + voice.words
    ranked = sorted(tally, key=lambda who: (-sum(tally[who].values()), names[who]))
    lines = [
        Line(
            lead=names[who],
            note=" · ".join(f"{board.letters[x]} {tally[who][x]:,}" for x in board.ids if x in tally[who]),
        )
        for who in ranked
    ]
    return section("Who gets the floor, in words", lines, FLOOR, flow=True, empty="Nobody is quoted.")


def emphasis(board: Board) -> Section:
    """Say who is heard first and most in each article."""
    lines = [Line(note=f"{head.letter} · {head.leads}") for head in heads(board)]
    return section("Emphasis", lines, len(lines))


def origin(board: Board) -> Section:
    """Say which articles share text, and which count as one voice."""
    lines = [Line(note=words) for words in origin_lines(board)]
    return section("Common origin", lines, ORIGINS, empty="No two of them share a sentence.")


def timeline(board: Board) -> Section:
    """Give the dates named, those that more articles name first, in order of time."""
    lines: list[tuple[int, str, Line]] = []
    for date in board.comparison.dates:
        first: dict[str, Spot] = {}
        for place in date.places:
            letter = board.letters[place.article]
            first.setdefault(place.article, spot(board.dossiers[place.article], place.span, letter))
        spots = tuple(first[x] for x in board.ids if x in first)
        words = sentence_words(board.dossiers[spots[0].article], spots[0].span, SHORT)
        lines.append((-len(spots), date.day, Line(words, date_words(date.day), spots=spots)))
    kept = sorted(sorted(lines, key=lambda x: x[:2])[:DAYS], key=lambda x: x[1])
    left_out = len(lines) - len(kept)
    return Section("Dates named", tuple(line for *_, line in kept), "", left_out, empty="No dates are named.")


def mention_spot(board: Board, ref: Ref) -> Spot:
    """Return the place of an entity's first mention."""
    dossier = board.dossiers[ref.article]
    return spot(dossier, first_mention(dossier, board.entity(ref)), board.letters[ref.article])


def gaps(board: Board) -> Section:
    """Name who is talked about and never quoted in any of them."""
    lines = [
        Line(name, note=where, spots=(mention_spot(board, ref),)) for name, where, ref in never_quoted_words(board)
    ]
    empty = "Everybody who is named twice is quoted."
    return section("Talked about, never quoted", lines, GAPS, flow=True, empty=empty)
