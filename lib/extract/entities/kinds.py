"""Names that a noun beside them gives their kind: "the charity X", "the journal X", "the ship X", "X-based"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.kind_signs import AMBIGUOUS, CURRENCY, ORG_NOUNS
from lib.extract.entities.shapes import POSSESSIVE, is_capital, is_name_word
from lib.model import EntityType

APPS: Final = word_list("kinds", "apps")
SHOWS: Final = word_list("kinds", "shows")
STATIONS: Final = frozenset({"station", "service", "channel"})
ON_AIR: Final = word_list("kinds", "on_air")
BEFORE_NAMES: Final = APPS | SHOWS | STATIONS
GOVERNED: Final = word_list("kinds", "governed")
PUBLICATIONS: Final = word_list("kinds", "publications")
PAPERS: Final = word_list("kinds", "papers")
VESSELS: Final = word_list("kinds", "vessels")
FOREIGN_PAPERS: Final = word_list("kinds", "foreign_papers")
FIRM_WORDS: Final = word_list("kinds", "firm_words")
ARTICLES: Final = frozenset({"Le", "La", "Les", "L'", "L’", "El", "Il", "Lo", "Die", "Der", "Das", "De", "O", "A"})
JOINING: Final = frozenset({"du", "de", "des", "della", "del", "di", "do", "da", "dos", "y", "et"})
CRAFT: Final = word_list("kinds", "craft")
MACHINES: Final = word_list("kinds", "machines")
LONGEST: Final = 5
SITES: Final = frozenset({"news", "web", "gossip", "review", "investigative", "satirical", "travel", "sports"})
SOLD: Final = frozenset({"costs", "sells", "retails"})
BASED: Final = frozenset({"based", "born", "headquartered"})


def beside(board: Board) -> None:
    """Lay out or retype the names that a noun or number beside them makes organisations, products, works or events."""
    front_nouns(board)
    for i, word in enumerate(board.words):
        if board.in_headline(i):
            continue
        lower = word.lower
        site = lower == "site" and board.lower(i - 1) in SITES
        if word.text in PAPERS:
            paper(board, i)
        if word.text in FOREIGN_PAPERS or word.text in FIRM_WORDS:
            foreign(board, i)
        if (lower in ORG_NOUNS or site) and (not is_capital(word.text) or board.opens_sentence(i)):
            noun_before(board, i)
        elif word.text.islower():
            small_word(board, i)
    laws(board)


def paper(board: Board, i: int) -> None:
    """Take "the Northern Register", which nobody has taken, for a paper: article, capitalised words, a paper's noun."""
    first = i
    while first > 0 and i - first < LONGEST and is_capital(board.word(first - 1)) and board.same_sentence(first - 1, i):
        first -= 1
    first += board.lower(first) == "the"
    article = board.lower(first - 1) == "the" and board.same_sentence(first - 1, i)
    if article and first < i and not is_capital(board.word(i + 1)) and not any(board.owner[first : i + 1]):
        board.put(first, i + 1, "ORG", "name of a paper", sure=True)


def foreign(board: Board, i: int) -> None:
    """Take "Le Courrier du Lac" and "Grupo Verano" for organisations: article, telling noun, capitals and particles."""
    first = i - (board.word(i - 1) in ARTICLES and board.same_sentence(i - 1, i))
    last = at = i + 1
    while at < len(board.words) and at - i < LONGEST and board.same_sentence(i, at):
        if is_name_word(board.word(at)):
            last = at + 1
        elif board.lower(at) not in board.lexicon.particles | JOINING:
            break
        at += 1
    over = board.over(first, last)
    named = last - first > 1 and (board.word(i) in FIRM_WORDS or first < i)
    inside = {id(d) for d in over if d.type == "PLACE" and d.first > i and board.lower(d.first - 1) in JOINING}
    if named and not any((d.sure and id(d) not in inside) or d.first < first or d.last > last for d in over):
        board.claim(first, last, "ORG", f"name with “{board.word(i)}”", sure=True)


def small_word(board: Board, i: int) -> None:
    """Lay out the name beside the word at i, if this is a word that gives names their kind."""
    lower = board.lower(i)
    if lower in PUBLICATIONS:
        publication(board, i)
    elif lower in VESSELS:
        name_after(board, i, "PRODUCT", "name of a vessel")
    elif lower in MACHINES:
        machine(board, i)
    elif lower in CRAFT:
        craft(board, i)
    elif lower in BASED and board.word(i - 1) in {"-", "‑"} and board.joined(i):
        base(board, i - 1)
    elif lower == "of" and board.lower(i - 1) in GOVERNED:
        governed(board, i + 1)
    elif lower in SOLD:
        sold(board, i)
    elif lower in BEFORE_NAMES:
        plain_noun(board, i)


def plain_noun(board: Board, i: int) -> None:
    """Take the name right after "the recipe app", "the drama", "radio station" for what the noun says."""
    lower = board.lower(i)
    if lower in STATIONS and board.lower(i - 1) not in ON_AIR:
        return
    first, last = i + 1, run_end(board, i + 1)
    if last == first or last >= len(board.words):
        return
    given = board.word(first) in board.lexicon.given and last - first > 1
    known = board.lexicon.kind(board.text(first, last)) is not None
    tagged = board.words[first].tag in {"NNP", "NNPS"} or (board.word(first) == "The" and last - first > 1)
    if not given and not known and board.word(last) not in POSSESSIVE and tagged:
        kind: EntityType = "PRODUCT" if lower in APPS else "WORK" if lower in SHOWS else "ORG"
        name_after(board, i, kind, f"named after “{lower}”")


def governed(board: Board, i: int) -> None:
    """Take a lone name after "government of" for a place."""
    alone = is_capital(board.word(i)) and not is_capital(board.word(i + 1)) and board.same_sentence(i - 1, i)
    if alone and board.words[i].tag == "NNP":
        board.put(i, i + 1, "PLACE", f"named after “{board.lower(i - 2)} of”")


def sold(board: Board, i: int) -> None:
    """Take a name that nobody has taken before "costs $5" or "sells for $5" for a product."""
    first = i
    while first > 0 and i - first < LONGEST and is_capital(board.word(first - 1)) and board.same_sentence(first - 1, i):
        first -= 1
    priced = board.word(i + 1) in CURRENCY or board.word(i + 2) in CURRENCY
    plain = i - first == 1 and any(w.text == board.lower(first) for w in board.words)
    if priced and first < i and board.words[i - 1].tag == "NNP" and not plain:
        board.put(first, i, "PRODUCT", "a product by the words around it", sure=True)


def base(board: Board, hyphen: int) -> None:
    """Take the name before "-based" for a place."""
    first = hyphen
    while (
        first > 0
        and hyphen - first < 3
        and is_capital(board.word(first - 1))
        and board.same_sentence(first - 1, hyphen)
    ):
        first -= 1
    over = board.over(first, hyphen)
    if first < hyphen and not any(d.sure or d.first < first or d.last > hyphen for d in over):
        board.claim(first, hyphen, "PLACE", "named before “-based”", sure=True)


def laws(board: Board) -> None:
    """Take organisations that end in "Act" or "Bill" for laws."""
    for draft in board.drafts:
        if (
            draft.type in {"ORG", "WORK"}
            and not draft.sure
            and draft.last - draft.first > 2
            and board.word(draft.last - 1) in {"Act", "Bill", "Regulations", "Directive", "Ordinance"}
        ):
            board.retype(draft, "LAW", f"name that ends in “{board.word(draft.last - 1)}”")


def front_nouns(board: Board) -> None:
    """Take the noun off the front of a name that it opens: "Retailer Alder & Co", "Rival Alder"."""
    for draft in board.drafts:
        more = draft.last - draft.first > 1 and draft.type != "WORK" and not draft.sure
        if more and board.lower(draft.first) in AMBIGUOUS and board.opens_sentence(draft.first):
            board.move(draft, draft.first + 1, draft.last)


def run_end(board: Board, first: int) -> int:
    """Return where a run of capitalised words ends, "&" and joined hyphens inside it."""
    at = first
    while at < len(board.words) and at - first < LONGEST and board.same_sentence(first, at):
        if is_capital(board.word(at)) or (board.word(at)[:1].isdigit() and at > first and board.joined(at)):
            at += 1
        elif board.word(at) in {"&", "-"} and at > first and is_capital(board.word(at + 1)):
            at += 2
        else:
            break
    return at


def noun_before(board: Board, i: int) -> None:
    """Take the name after a noun for an organisation: "the charity Safe Harbour", "rival Alder"."""
    first = i + 1
    last = run_end(board, first)
    if last == first or not board.same_sentence(i, first) or any(d.sure for d in board.over(first, last)):
        return
    if board.joined(first) or board.lower(first) in board.lexicon.titles:
        return
    over = board.over(first, last)
    if any(d.first < first or d.last > last for d in over) or board.lexicon.kind(board.text(first, last)) is not None:
        return
    first_name = board.word(first) in board.lexicon.clear_given and last - first > 1
    opener = (board.lower(first) in board.lexicon.not_names or len(board.word(first)) < 3) and last - first == 1
    opener = opener or (last - first == 1 and board.lower(i) in AMBIGUOUS and board.word(first) in board.lexicon.given)
    if opener or (first_name and (board.lower(i) in AMBIGUOUS or over)):
        return
    person = over and over[0].type == "PERSON" and over[0].last - over[0].first > 1
    if board.lower(i) in AMBIGUOUS and person and (plain(board, over[0]) or board.lower(i) in {"rival", "owner"}):
        return
    # "the bank Monday", "union City" are none; "the bank said" has no name
    preceded = board.words[i].tag in {"NN", "NNP"} or board.opens_sentence(i)
    if preceded:
        board.claim(first, last, "ORG", f"named after “{board.lower(i)}”", sure=True)


def plain(board: Board, draft: Draft) -> bool:
    """Tell whether a draft's words look like a person's name and the first is a given name."""
    words = [board.word(k) for k in range(draft.first, draft.last)]
    return all(is_name_word(w) for w in words) and words[0] in board.lexicon.given


def publication(board: Board, i: int) -> None:
    """Take what follows "the journal" for a work: "the journal Annals of Coastal Botany"."""
    if board.lower(i - 1) not in {"the", "in", ",", "scientific", "medical", "academic", "open-access"}:
        return
    first = at = last = i + 1
    while at < len(board.words) and at - first < 8 and board.same_sentence(i, at):
        if is_capital(board.word(at)):
            last = at + 1
        elif board.lower(at) not in {"of", "the", "and", "in", "for", "&"}:
            break
        at += 1
    if last > first and all(first <= d.first and d.last <= last for d in board.over(first, last)):
        board.claim(first, last, "WORK", f"named after “{board.lower(i)}”", sure=True)


def name_after(board: Board, i: int, kind: EntityType, rule: str) -> None:
    """Lay a name on the run of capitals after word i, unless something sure stands there."""
    first, last = i + 1, run_end(board, i + 1)
    over = board.over(first, last)
    if last == first or board.joined(first) or not board.same_sentence(i, first) or any(d.sure for d in over):
        return
    named = board.lower(first) not in board.lexicon.not_names or (board.word(first) == "The" and kind == "WORK")
    if all(first <= d.first and d.last <= last for d in over) and named:
        board.claim(first, last, kind, rule, sure=True)


def machine(board: Board, i: int) -> None:
    """Take a name with letters and digits before "phone", "chip", "drones" for a product, and "40 Falke drones"."""
    first = i
    while (
        first > 0
        and i - first < LONGEST - 1
        and is_capital(board.word(first - 1))
        and board.same_sentence(first - 1, i)
    ):
        first -= 1
    if first == i or any(d.first < first or d.last > i for d in board.over(first, i)):
        return
    last = board.word(i - 1)
    coded = last[0].isalpha() and any(c.isdigit() for c in last)
    counted = board.words[first - 1].pos == "NUM" and board.words[i].tag == "NNS" if first else False
    if any(d.sure for d in board.over(first, i)) or (counted and board.lexicon.kind(last) is not None):
        return
    if coded or counted:
        board.claim(first, i, "PRODUCT", f"named before “{board.lower(i)}”", sure=True)


def craft(board: Board, i: int) -> None:
    """Take the lone name before "rover", "spacecraft" or "satellite" for a product: "Perseverance", "SWOT-B"."""
    first = i - 1
    while first > 1 and board.word(first - 1) in {"-", "‑"} and board.joined(first) and board.joined(first - 1):
        first -= 2
    if first < 0 or not is_capital(board.word(first)) or not board.same_sentence(first, i):
        return
    coded = first < i - 1 or any(c.isdigit() or c == "-" for c in board.word(first))
    named = is_name_word(board.word(first)) and board.words[first].tag in {"NNP", "NNPS"}
    opens = first == 0 or board.opens_sentence(first - 1)
    lone = (opens or not is_capital(board.word(first - 1))) and board.lexicon.kind(board.text(first, i)) is None
    if (coded or named) and lone and not any(d.sure or d.first < first or d.last > i for d in board.over(first, i)):
        board.claim(first, i, "PRODUCT", f"named before “{board.lower(i)}”", sure=True)
