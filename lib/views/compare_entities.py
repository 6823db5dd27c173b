"""Who and what several articles name: the matrix entity by article, and every mention behind a cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lib.compare.entities import OUTSIDE
from lib.model import EntityGroup, Presence, Ref
from lib.views.compare_board import Board, Evidence, joined, key_of
from lib.views.labels import ENTITY_WORDS, counted

MOST: Final = 8


@dataclass(frozen=True, slots=True)
class EntityRow:
    """One entity: `cells` say how often each article names it and how often it is quoted there."""

    key: str
    type: str
    name: str
    named: str
    others: str
    cells: dict[str, str]
    first: dict[str, str]
    ranks: dict[str, int]
    members: tuple[Ref, ...]


def entity_rows(board: Board) -> tuple[EntityRow, ...]:
    """Return the entities that two or more articles name."""
    return tuple(row_of(board, group) for group in board.comparison.entities)


def row_of(board: Board, group: EntityGroup) -> EntityRow:
    """Put one row together."""
    cells, first, ranks = {}, {}, {}
    for article in board.ids:
        here = [p for p in group.presence if p.article == article]
        if here:
            ranks[article] = min(p.rank for p in here)
            first[article] = f"{ordinal(ranks[article])} · {first_place(board, article, here)}"
            mentions, quotes = sum(p.mentions for p in here), sum(p.quotes for p in here)
            cells[article] = f"{mentions} · quoted {quotes}" if quotes else f"{mentions}"
    named = named_differently(board, group) if group.named_differently else ""
    forms = dict.fromkeys(p.name for p in group.presence if p.name != group.name)
    others = ", ".join(forms) if named else ""
    key = key_of(group.members[0])
    return EntityRow(key, ENTITY_WORDS[group.type], group.name, named, others, cells, first, ranks, group.members)


def by_first_named(rows: tuple[EntityRow, ...], board: Board) -> tuple[EntityRow, ...]:
    """Return the rows in the order in which the first article names them; those it does not name come last."""
    base = board.ids[0]
    return tuple(sorted(rows, key=lambda row: (base not in row.ranks, row.ranks.get(base, 0))))


def ordinal(rank: int) -> str:
    """Return "1st", "2nd", "3rd", "11th"."""
    ending = "th" if 10 < rank % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(rank % 10, "th")
    return f"{rank}{ending}"


def first_place(board: Board, article: str, here: list[Presence]) -> str:
    """Return where an article first names an entity: "¶2", "headline"."""
    zone = board.dossiers[article].extraction.article.zone_at
    named = [m.start for p in here for m in board.entity(Ref(article, p.entity)).mentions if m.kind == "name"]
    return board.place(article, min(named, key=lambda at: (zone(at) in OUTSIDE, at))) if named else "not by name"


def named_differently(board: Board, group: EntityGroup) -> str:
    """Return how the articles write a name: "Dunorran in A and B, Dun Orran in C"."""
    forms: dict[str, list[str]] = {}
    for presence in group.presence:
        forms.setdefault(presence.name, []).append(presence.article)
    return ", ".join(f"{name} in {board.lettered(tuple(articles))}" for name, articles in forms.items())


def title_of(board: Board, row: EntityRow, cell: str | None) -> str:
    """Say what the list of mentions shows."""
    if cell in row.cells:
        return f"{row.name} in {board.letters[cell]}" if cell else row.name
    gaps = tuple(x for x in board.ids if x not in row.cells)
    where = joined([board.letters[x] for x in board.ids if x in row.cells])
    return f"{row.name}: in {where}" + (f", not in {board.lettered(gaps)}" if gaps else "")


def mentions_of(board: Board, row: EntityRow, cell: str | None) -> tuple[tuple[Evidence, ...], str]:
    """Return the mentions by name behind a row, or behind one cell of it, and what was left out in words."""
    found: list[Evidence] = []
    left = 0
    for article in board.ids:
        if cell in row.cells and article != cell:
            continue
        places = [
            (mention.start, ref, nth)
            for ref in row.members
            if ref.article == article
            for nth, mention in enumerate(board.entity(ref).mentions)
            if mention.kind == "name"
        ]
        shown = MOST * 3 if cell in row.cells else MOST
        found += [board.mention_evidence(ref, nth) for _, ref, nth in sorted(places)[:shown]]
        left += max(0, len(places) - shown)
    return tuple(found), f"{counted(left, 'more mention')} in the text." if left else ""
