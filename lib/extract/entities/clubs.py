"""Clubs: "X Rovers", and "X City" or "X Town" where a match is spoken of."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.shapes import is_capital, is_name_word

CLUB_ENDS: Final = word_list("clubs", "club_ends")
CLUB_MAYBE: Final = word_list("clubs", "club_maybe")
PLAYERS: Final = word_list("clubs", "players")
WINS: Final = word_list("clubs", "wins")
SPORT: Final = word_list("clubs", "sport")
TOWNS: Final = frozenset({"City", "Town", "County", "Villa", "Palace", "Forest", "Orient"})
FEWEST_SPORT: Final = 4
NEAR: Final = 14
LONGEST: Final = 3
PLAYED: Final = frozenset(
    {"match", "matches", "final", "tie", "title", "campaign", "fixture", "semi-final", "game", "games", "opener"}
)
SHORTEST: Final = 5
BIG: Final = 100_000
COMPASS: Final = frozenset(
    {"north", "south", "east", "west", "central", "greater", "new", "old", "upper", "lower", "san", "santa", "st"}
)
HEADING: Final = frozenset({"how", "why", "what", "when", "where", "who", "inside", "meet"})
OPENING: Final = HEADING | frozenset({"the", "if", "as", "but", "and", "after", "for", "in", "at", "while", "about"})
PREFIXES: Final = word_list("clubs", "prefixes")
PLAYS: Final = word_list("clubs", "plays")


def clubs(board: Board) -> None:
    """Find clubs: "X Rovers", "X City" beside a score, a manager or another club; later "Rovers" alone."""
    short: set[str] = set()
    sport = sum(w.lower in SPORT for w in board.words) >= FEWEST_SPORT
    for word in board.written(CLUB_ENDS | CLUB_MAYBE):
        i = word.i
        sure = word.text in CLUB_ENDS
        if board.in_headline(i) or not is_capital(board.word(i - 1)):
            continue
        first = name_start(board, i)
        over = board.over(first, i + 1)
        free_shouted(board, over, first)
        over = board.over(first, i + 1)
        if first == i or any(d.first < first or d.last > i + 1 or d.sure for d in over):
            continue
        told = sport and word.text in TOWNS and board.lower(first - 1) not in {"in", "near", "outside", "of"}
        told = told or (sport and board.lower(first - 1) == "of" and board.lower(first - 2) in PLAYERS)
        if sure or told or in_play(board, first, i + 1):
            board.claim(first, i + 1, "ORG", f"club by “{word.text}”", sure=True)
            if sure:
                short.add(word.text)
    prefixed(board)
    competitions(board)
    if sport:
        plurals(board)
        of_cities(board)
    matches(board)
    for word in board.written(short | {name.upper() for name in short}):
        i = word.i
        alone = board.owner[i] is None and not is_capital(board.word(i + 1)) and not board.in_headline(i)
        if (alone or board.lower(i + 1) in PLAYERS) and board.owner[i] is None:
            board.put(i, i + 1, "ORG", "short form of a club’s name")


def name_start(board: Board, i: int) -> int:
    """Return where the club's name begins that ends with word i; free it from the word that opens a heading."""
    first = board.capitals_before(i, LONGEST)
    while first < i and (
        board.lower(first) in board.lexicon.not_names or board.lower(first) in OPENING or is_shouted(board, first)
    ):
        first += 1
    owner = board.owner[first]
    before = owner is not None and not owner.sure and owner.first < first
    if owner is not None and before and all(board.lower(k) in HEADING for k in range(owner.first, first)):
        board.move(owner, first, owner.last)
    return first


def free_shouted(board: Board, over: list[Draft], first: int) -> None:
    """Take a word of emphasis off the front of a name that is about to be a club's."""
    if not is_shouted(board, first - 1):
        return
    for draft in [*board.over(first - 1, first), *over[:1]]:
        if draft.first == first - 1 and not draft.sure:
            if draft.last > first:
                board.move(draft, first, draft.last)
            else:
                board.drop(draft)


def is_shouted(board: Board, i: int) -> bool:
    """Tell whether a word is in capitals for emphasis, before a name that is not: "SKINT Harnfeld Rovers"."""
    word = board.word(i)
    return len(word) > SHORTEST - 2 and word.isupper() and word.isalpha() and not board.word(i + 1).isupper()


def prefixed(board: Board) -> None:
    """Give clubs the word that opens their name: "Real Oviedo", "Borussia Harnfeld"."""
    for draft in board.drafts:
        i = draft.first - 1
        free = i >= 0 and board.owner[i] is None and board.same_sentence(i, draft.first) and not board.in_headline(i)
        lone = draft.last - draft.first == 1 and draft.type in {"ORG", "PLACE", "PERSON"}
        if (
            free
            and lone
            and board.word(i) in PREFIXES
            and not (board.word(i) == "Real" and board.opens_sentence(i) and draft.type == "PERSON")
        ):
            board.claim(i, draft.last, "ORG", f"club by “{board.word(i)}”", sure=True)


def competitions(board: Board) -> None:
    """Take "the Continental League" for an event where a match, a title or a place in its table follows."""
    named = {
        board.name(d)
        for d in board.drafts
        if d.type == "ORG"
        and d.last - d.first > 1
        and board.word(d.last - 1) == "League"
        and board.lower(d.last) in PLAYED
    }
    for draft in board.drafts:
        if draft.type == "ORG" and board.name(draft) in named and board.lexicon.kind(board.name(draft)) is None:
            board.retype(draft, "EVENT", "a competition by the words after it")


def plurals(board: Board) -> None:
    """Take a lone plural name after "the" for a team in an article about sport: "the Bulldogs stunned"."""
    low = board.small
    found: set[str] = set()
    for word in board.capitals:
        i = word.i
        plain = (
            not word.text.endswith("s") or not is_name_word(word.text) or word.lower in low or len(word.text) < SHORTEST
        )
        if plain or not word.tag.startswith("NN") or board.lower(i - 1) != "the" or board.in_headline(i):
            continue
        lexicon = board.lexicon
        other = word.text in lexicon.event_words or word.text in lexicon.place_words or word.text in lexicon.org_words
        other = other or lexicon.kind(word.text) is not None or word.lower[:-1] in lexicon.role_nouns
        owner = board.owner[i]
        lone = owner is None or (owner.last - owner.first == 1 and not owner.sure)
        if not other and lone and not is_capital(board.word(i + 1)) and board.same_sentence(i - 1, i):
            board.claim(i, i + 1, "ORG", "team by its plural", sure=True)
            found.add(word.text)
    for word in board.written(found):
        alone = board.owner[word.i] is None and not is_capital(board.word(word.i + 1)) and not board.in_headline(word.i)
        if word.text in found and alone and (not is_capital(board.word(word.i - 1)) or board.opens_sentence(word.i)):
            board.put(word.i, word.i + 1, "ORG", "team by its plural", sure=True)


def of_cities(board: Board) -> None:
    """Take a name of two words for a club where the second is a city and the first no given name: "Virtus Bologna"."""
    found: set[str] = set()
    for draft in board.drafts:
        two = draft.last - draft.first == 2 and draft.type in {"PERSON", "PRODUCT", "WORK", "PLACE"} and not draft.sure
        if not two or draft.gender is not None or board.word(draft.first) in board.lexicon.given:
            continue
        known = board.lexicon.known.get(board.word(draft.last - 1))
        plain = is_name_word(board.word(draft.first)) and board.lexicon.kind(board.name(draft)) is None
        other = board.lower(draft.first) in board.lexicon.titles or board.word(draft.first) in board.lexicon.place_words
        other = other or board.lower(draft.first) in COMPASS
        if plain and not other and known is not None and known.kind == "city" and known.size >= BIG:
            board.retype(draft, "ORG", "club by its city")
            found.add(board.word(draft.first))
    for draft in board.drafts:
        lone = draft.last - draft.first == 1 and draft.type in {"PERSON", "PLACE"} and not draft.sure
        if lone and board.word(draft.first) in found:
            board.retype(draft, "ORG", "short form of a club’s name")


def matches(board: Board) -> None:
    """Take cities for their clubs where a match and its score are told: "Barcelona beat Sevilla 4-0"."""
    for word in board.words:
        if word.pos != "VERB" or word.lemma not in WINS or board.in_headline(word.i):
            continue
        sentence = board.reading.sentences[word.sentence]
        near = range(word.i + 1, min(sentence.last, word.i + NEAR))
        score = any(
            board.word(k).isdigit() and board.word(k + 1) in {"-", "–"} and board.word(k + 2).isdigit() for k in near
        )
        right = next((board.owner[k] for k in near if board.owner[k] is not None), None)
        left = next(
            (d for k in reversed(range(max(sentence.first, word.i - 4), word.i)) if (d := board.owner[k]) is not None),
            None,
        )
        if score and left is not None and left.type in {"PLACE", "ORG"} and right is None:
            right = beaten(board, word.i + 1)
        if not score or left is None or right is None:
            continue
        for draft in (left, right):
            placed = board.lower(draft.first - 1) in {"in", "at", "from", "near"} and draft is left
            if draft.type == "PLACE" and not placed and board.lexicon.kind(board.name(draft)) in {"city", None}:
                board.retype(draft, "ORG", "plays a match")


def beaten(board: Board, i: int) -> Draft | None:
    """Lay out the lone name at word i, which nobody has taken, for a club."""
    alone = board.words[i].tag == "NNP" and is_capital(board.word(i)) and not is_capital(board.word(i + 1))
    return board.put(i, i + 1, "ORG", "plays a match") if alone else None


def in_play(board: Board, first: int, last: int) -> bool:
    """Tell whether the words beside a name speak of a match: a score, a manager, "beat", another club."""
    after, before = board.lower(last), board.lower(first - 1)
    score = board.word(last).isdigit() and board.word(last + 1) in {"-", "–"}
    follows = after in PLAYERS or board.words[min(last, len(board.words) - 1)].lemma in PLAYS or score
    away = before in {"with", "to", "at", "by"}
    beaten = board.words[max(first - 1 - away, 0)].lemma in PLAYS
    return follows or beaten or (before in {"and", "against", "v", "vs"} and club_near(board, first))


def club_near(board: Board, first: int) -> bool:
    """Tell whether the name before "and" or "against" ends as clubs do."""
    return board.word(first - 2) in CLUB_ENDS
