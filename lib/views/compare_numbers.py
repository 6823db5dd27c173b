"""The numbers of several articles: one row a measure, its verdict, and the finding in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal, get_args

from lib.model import NumberPair, Ref, RelatedNumbers
from lib.views.compare_board import Board, joined, key_of
from lib.views.compare_camps import groups, neighbours, two_sides
from lib.views.compare_weight import weight
from lib.views.evidence import sentence_case

Verdict = Literal["at odds", "updated", "magnitude", "compatible", "agree", "scope"]
ORDER: Final[tuple[Verdict, ...]] = get_args(Verdict)
UNSURE: Final = {
    "different scope": "{} seem to count different things",
    "different time": "{} seem to speak of different times",
    "forecast": "{} set a forecast beside a figure",
}
BRACKETS: Final = re.compile(r" \([^()]{1,60}\)")
EACH_ARTICLE: Final = 0.5
Pair = NumberPair | RelatedNumbers


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One measure: `cells` hold the number as each article writes it, `odd` those that differ from the rest."""

    key: str
    verdict: Verdict
    note: str
    name: str
    short: str
    cells: dict[str, str]
    members: tuple[Ref, ...]
    pairs: tuple[Pair, ...]
    title: str
    odd: frozenset[Ref]


def verdict_of(pair: Pair) -> Verdict:
    """Return how two numbers relate, as people read it."""
    if isinstance(pair, RelatedNumbers):
        return "scope"
    if pair.note.startswith("updated"):
        return "updated"
    if pair.relation == "conflict":
        return "magnitude" if pair.note.startswith("check magnitude") else "at odds"
    return "agree" if pair.relation == "agree" else "compatible"


def number_rows(board: Board) -> tuple[NumberRow, ...]:
    """Return one row a measure: at odds first, then updated, check, compatible, agree, and what is only related.

    Within a verdict lives and money stand before small counts, and what more articles state before what fewer do.
    """
    found = board.comparison
    rows = []
    begun: dict[Ref, list[tuple[int, NumberPair]]] = {}
    for i, pair in enumerate(found.numbers):
        begun.setdefault(pair.a, []).append((i, pair))
    for measure in found.measures:
        inside = set(measure.members)
        here = sorted((i, pair) for ref in inside for i, pair in begun.get(ref, ()) if pair.b in inside)
        judged = tuple(pair for _, pair in here)
        rows.append(row_of(board, measure.name, measure.members, judged))
    for name, unsure in related_groups(found.related):
        members = tuple(dict.fromkeys(ref for p in unsure for ref in (p.a, p.b)))
        rows.append(row_of(board, name, members, unsure))
    place = {name: i for i, name in enumerate(ORDER)}
    return tuple(sorted(rows, key=lambda row: (place[row.verdict], -row_weight(board, row))))


def row_weight(board: Board, row: NumberRow) -> float:
    """Return how much a measure would be missed: its weightiest number, and a little for every article that has one."""
    heaviest = max(weight(board.number(ref), board.text(ref.article)) for ref in row.members)
    return heaviest + EACH_ARTICLE * len(row.cells)


def related_groups(pairs: tuple[RelatedNumbers, ...]) -> list[tuple[str, tuple[RelatedNumbers, ...]]]:
    """Unite related pairs that share a number, a name and a note."""
    groups: list[tuple[str, list[RelatedNumbers]]] = []
    first: dict[tuple[str, str, Ref], int] = {}  # the first group that holds a number under a name and a note
    for pair in pairs:
        ends = [(pair.measure, pair.note, ref) for ref in (pair.a, pair.b)]
        home = min((first[end] for end in ends if end in first), default=len(groups))
        if home == len(groups):
            groups.append((pair.measure, []))
        groups[home][1].append(pair)
        first.update({end: min(home, first.get(end, home)) for end in ends})
    return [(name, tuple(members)) for name, members in groups]


def row_of(board: Board, name: str, members: tuple[Ref, ...], pairs: tuple[Pair, ...]) -> NumberRow:
    """Put one row together."""
    gravest = min(pairs, key=lambda p: ORDER.index(verdict_of(p)))
    verdict = verdict_of(gravest)
    place = {article: i for i, article in enumerate(board.ids)}
    members = tuple(sorted(members, key=lambda ref: (place[ref.article], board.number(ref).start)))
    cells: dict[str, str] = {}
    for ref in members:
        words = board.written(ref)
        cells[ref.article] = f"{cells[ref.article]}; {words}" if ref.article in cells else words
    grave = [p for p in pairs if verdict_of(p) == verdict]
    name = name or "not named"
    title = f"{sentence_case(name)}: {finding(board, verdict, grave)}"
    key = key_of(members[0], "~" if verdict == "scope" else "")
    return NumberRow(
        key,
        verdict,
        gravest.note,
        name,
        short_name(name),
        cells,
        members,
        pairs,
        title,
        odd_ones(verdict, members, grave),
    )


def short_name(name: str) -> str:
    """Return a measure's name without whose it is, for a narrow column: "share of capacity (dam)" without the dam."""
    return BRACKETS.sub("", name) or name


def odd_ones(verdict: Verdict, members: tuple[Ref, ...], grave: list[Pair]) -> frozenset[Ref]:
    """Return the numbers to set apart: the fewer of two sides against each other, else those against the first."""
    if verdict not in {"at odds", "updated", "magnitude"}:
        return frozenset()
    against = neighbours([(p.a, p.b) for p in grave], members)
    sides = two_sides(against)
    return frozenset(sides[0] if sides else next(iter(against.values())))


def finding(board: Board, verdict: Verdict, grave: list[Pair]) -> str:
    """Say how the articles relate in these pairs: "B is at odds with A and C"."""
    articles = tuple(dict.fromkeys(x for p in grave for x in (p.a.article, p.b.article)))
    who = who_words(board, articles)
    match verdict:
        case "at odds":
            return odds_words(board, who, grave)
        case "updated":
            return updated_words(board, articles)
        case "magnitude":
            return f"{who} differ by a factor of {grave[0].note.rpartition('×')[2]}; check the unit"
        case "scope":
            return UNSURE.get(grave[0].note, "{} may be on one measure, or not").format(who)
        case _:
            return "; ".join(hold_words(board, verdict, group) for group in groups(ends_of(grave)))


def who_words(board: Board, articles: tuple[str, ...]) -> str:
    """Name the articles of a finding; within one article it is two who speak in it."""
    return f"two who speak in {board.lettered(articles)}" if len(articles) == 1 else board.lettered(articles)


def ends_of(pairs: list[Pair]) -> list[tuple[str, str]]:
    """Return the articles of each pair."""
    return [(p.a.article, p.b.article) for p in pairs]


def hold_words(board: Board, verdict: Verdict, articles: tuple[str, ...]) -> str:
    """Say of articles whose numbers go together that they do."""
    who = who_words(board, articles)
    both = "both" if len(articles) <= len("AB") else "all"
    return f"{who} agree" if verdict == "agree" else f"{who} can {both} hold"


def odds_words(board: Board, who: str, grave: list[Pair]) -> str:
    """Say who is at odds with whom: one side with the other, the fewer first, or each with each."""
    between = ends_of(grave)
    sides = two_sides(neighbours(between, board.ids)) if all(a != b for a, b in between) else None
    if sides is None or sum(map(len, sides)) == len("AB"):
        return f"{who} are at odds"
    few, many = (board.lettered(tuple(x for x in board.ids if x in side)) for side in sides)
    return f"{few} {'is' if len(sides[0]) == 1 else 'are'} at odds with {many}"


def updated_words(board: Board, articles: tuple[str, ...]) -> str:
    """Say which article is the later one, where the dates tell."""
    dated = {x: board.dossiers[x].extraction.article.published or "" for x in articles}
    if len(articles) == 2 and all(dated.values()) and len(set(dated.values())) == 2:
        early, late = sorted(articles, key=dated.__getitem__)
        return f"{board.letters[late]} is later than {board.letters[early]}, and the count may have moved on"
    return f"{board.lettered(articles)} differ, and the count may have moved on"


def pair_notes(board: Board, row: NumberRow) -> tuple[str, ...]:
    """Return what a reader should know of the pairs beyond the verdict: conversions, shares, other verdicts."""
    known = ("updated", "check", "maybe", "different")
    lines = [
        f"{board.written(p.a)} and {board.written(p.b)}: {p.note}"
        for p in row.pairs
        if p.note and not p.note.startswith(known)
    ]
    rest = [
        (verdict, [p for p in row.pairs if verdict_of(p) == verdict])
        for verdict in ORDER
        if verdict not in {row.verdict, "scope"}
    ]
    lines += [sentence_case(finding(board, verdict, pairs)) for verdict, pairs in rest if pairs]
    return tuple(dict.fromkeys(lines))


def numbers_tally(rows: tuple[NumberRow, ...], alone: int) -> str:
    """Say how many measures stand in two articles, and how many numbers in one only."""
    shared = sum(row.verdict != "scope" for row in rows)
    stands = "measure stands" if shared == 1 else "measures stand"
    more = f" {alone:,} more {'number stands' if alone == 1 else 'numbers stand'} in one article only." if alone else ""
    return f"{shared:,} {stands} in at least two places.{more}"


def alt_of(board: Board, row: NumberRow) -> str:
    """Describe the dot-and-interval plot for those who do not see it."""
    return f"{row.title}. " + joined([f"{board.letters[r.article]} {board.written(r)}" for r in row.members])
