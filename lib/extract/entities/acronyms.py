"""Acronyms with their long form, and short forms of organisations named in full: "the Administration"."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from lib.extract.entities.appositions import said_after
from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.name_edges import POST_NOMINALS
from lib.extract.entities.organisations import NOT_SHORT
from lib.extract.entities.phrases import OF_HEADS
from lib.extract.entities.shapes import POSSESSIVE, is_acronym, is_capital, key
from lib.model import EntityType

MAX_LONG: Final = 10
CLUB_OPENERS: Final = word_list("clubs", "openers")
EXPANDED: Final[frozenset[EntityType]] = frozenset({"ORG", "EVENT", "PLACE", "LAW", "GROUP"})
TITLED: Final = "title before the name"
HONORIFICS: Final = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "president", "senator", "judge"}
)
INSIDE: Final = frozenset({"-", "’s", "'s", "’", "'", ","})  # "Mineworkers’ Allied Union (MAU)"
SMALL: Final = frozenset({"of", "for", "the", "and", "&", "to", "in", "on"})
LED: Final = frozenset({"a place by the words before it", "a place by the words that lead to it"})
SHORT: Final = 3  # letters: more of these are no names


def bracketed(board: Board) -> None:
    """Join "Lake District Rescue Association (LDRA)" and "…, or OCHA": an acronym right after its long form."""
    for i, word in enumerate(board.words):
        text = word.text
        if not is_acronym(text) or text in board.lexicon.not_acronyms:
            continue
        before = i - 1
        if board.lower(before) in {"the", "or"} and i > 1:
            before -= 1
        if board.lower(before) in {"the", "or"}:
            before -= 1
        while board.word(before) in {"“", '"', "‘", "'"}:
            before -= 1
        if board.word(before) not in {"(", ","} or (
            board.word(before) == "," and board.lower(i - 1) not in {"or", "the"}
        ):
            continue
        if board.word(before) == "(" and board.word(i + 1) not in {")", "”", '"', ",", ";"}:
            continue
        expand(board, i, before)


def expand(board: Board, i: int, end: int) -> None:
    """Find the long form of the acronym at word i among the words that end before `end`."""
    text = board.word(i)
    while end > 0 and board.word(end - 1) in {"”", '"', "’"}:
        end -= 1
    if end < 1 or not board.same_sentence(end - 1, i):
        return
    first = initials_start(board, text, end)
    owner = board.owner[end - 1]
    if first is None and owner is not None and owner.last == end and owner.type in EXPANDED:
        first = owner.first if owner.last - owner.first > 1 and text[0] in long_initials(board, owner) else None
    if first is None:
        return
    while board.lower(first) in {"the", "a", "an"} and first < end - 1:
        first += 1
    kind = owner.type if owner is not None and owner.type in {"EVENT", "PLACE", "LAW", "GROUP"} else "ORG"
    if kind == "PLACE" and owner is not None and owner.first > first:
        kind = "PLACE" if board.word(end - 1) in board.lexicon.place_words else "ORG"  # "Doping Watch Kenya (DWK)"
    kind = "LAW" if board.word(end - 1) in board.lexicon.law_words else kind
    over = board.over(first, end)
    low, high = min([first, *(d.first for d in over)]), max([end, *(d.last for d in over)])
    if high == end and len(over) <= 3 and end - low <= MAX_LONG:
        board.claim(low, end, kind, "long form of an acronym", sure=True)
        board.claim(i, i + 1, kind, f"acronym of {board.text(low, end)}", sure=True)
        board.expansions[text] = key(board.text(low, end))


def drop_common(board: Board) -> None:
    """Drop acronyms that stand for ordinary words: "reactive oxygen species (ROS)" names no organisation."""
    common: set[str] = set()
    for word in board.words:
        i = word.i
        text = word.text
        if not is_acronym(text) or len(text) < 3 or board.lexicon.kind(text) is not None or text in board.expansions:
            continue
        before = board.word(i - 1) == "(" and board.word(i + 1) == ")" and common_initials(board, text, i - 1)
        end = i + 2 + len(text)
        after = board.word(i + 1) == "(" and board.word(end) == ")" and common_initials(board, text, end)
        if before or after:
            common.add(text)
    if not common:
        return
    board.not_names |= common
    for draft in board.drafts:
        if draft.last - draft.first == 1 and board.word(draft.first) in common and not draft.sure:
            board.drop(draft)


def common_initials(board: Board, acronym: str, end: int) -> bool:
    """Tell whether plain words in small letters that end before word `end` spell an acronym."""
    first = end - len(acronym)
    if first < 0:
        return False
    words = [board.word(k) for k in range(first, end)]
    small = sum(w.islower() for w in words)
    return small >= len(words) - 1 and all(w[0].upper() == c for w, c in zip(words, acronym, strict=True))


def long_initials(board: Board, draft: Draft) -> str:
    """Return the initials of a draft's capitalised words."""
    return "".join(board.word(k)[0] for k in range(draft.first, draft.last) if is_capital(board.word(k)))


def initials_start(board: Board, acronym: str, end: int) -> int | None:
    """Return where a run of words begins whose initials spell the acronym; None when there is none."""
    letters = [c for c in acronym if c.isalpha()]
    j = end
    while letters and j > 0 and end - j < MAX_LONG and board.same_sentence(j - 1, end - 1):
        word = board.word(j - 1)
        if word[0].upper() == letters[-1] and (is_capital(word) or word.lower() not in SMALL):
            letters.pop()
        elif not (word.lower() in SMALL or word in INSIDE):
            return None
        j -= 1
    # the first word must be capitalised: initials of plain words are no name
    return j if not letters and is_capital(board.word(j)) else None


def repeated(board: Board) -> None:
    """Take acronyms that occur twice or more for organisations, unless known to be none."""
    counts = Counter(w.text for w in board.words if is_acronym(w.text) and 3 <= len(w.text) <= 6)
    lines = shouted_share(board)
    for i, word in enumerate(board.words):
        text = word.text
        known = text in board.lexicon.not_acronyms or text in board.not_names
        if board.owner[i] is not None or counts[text] < 2 or known or lines > 0.2:
            continue
        if (board.word(i - 1).isupper() and len(board.word(i - 1)) > 3) or board.word(i - 1) in {"-", "."}:
            continue
        if is_acronym(text) and 3 <= len(text) <= 6 and word.pos in {"PROPN", "NOUN"}:
            board.put(i, i + 1, "ORG", "acronym")


def single(board: Board) -> None:
    """Take an acronym that stands once for an organisation where it acts, or stands after "of", "by", "with", "the"."""
    if shouted_share(board) > 0.2:
        return
    for i, word in enumerate(board.words):
        text = word.text
        if not text.isupper() or not text.isalpha() or not 3 <= len(text) <= 7 or board.owner[i] is not None:
            continue
        known = text in board.lexicon.not_acronyms or text in board.not_names or board.lexicon.kind(text) is not None
        if known or board.in_headline(i) or word.tag != "NNP":
            continue
        beside = [board.word(i - 1), board.word(i + 1)]
        shouted = any(len(w) > 1 and w.isupper() for w in beside)
        compound = i + 1 < len(board.words) and board.words[i + 1].pos == "NOUN"
        frame = board.lower(i - 1) in {"of", "by", "with", "at", "from"} and not compound
        acts = word.dep in {"nsubj", "dobj"} and board.words[word.head].pos == "VERB"
        if word.lower in POST_NOMINALS and is_capital(board.word(i - 1)):
            continue
        if len(text) == SHORT:
            frame, acts = False, word.dep == "nsubj" and board.words[word.head].pos == "VERB"
        joined = board.owner[word.head] if word.dep == "conj" else None
        acts = acts or (joined is not None and joined.type == "ORG") or of_a_body(board, i)
        if (acts or frame) and not shouted and board.word(i - 1) not in {"-", "."}:
            board.put(i, i + 1, "ORG", "acronym")


def of_a_body(board: Board, i: int) -> bool:
    """Tell whether "the" stands before an acronym and a noun for bodies soon after: "the CNTE teachers' union"."""
    ahead = range(i + 1, min(i + 4, len(board.words)))
    noun = any(
        board.lower(k) in {"union", "party", "agency", "charity", "federation", "cartel", "militia"} for k in ahead
    )
    return noun and board.lower(i - 1) == "the" and board.same_sentence(i, min(i + 3, len(board.words) - 1))


def shouted_share(board: Board) -> float:
    """Return which share of the longer words stands in capitals."""
    long = [w.text for w in board.words if len(w.text) > 4 and w.text.isalpha()]
    return sum(map(str.isupper, long)) / len(long) if long else 0.0


@dataclass
class ShortForms:
    """Words that may stand for a name: its last, its first before words for organisations, its first anywhere."""

    ends: dict[str, set[str]] = field(default_factory=dict)
    starts: dict[str, set[str]] = field(default_factory=dict)
    alone: dict[str, set[str]] = field(default_factory=dict)


def collect_short(board: Board) -> ShortForms:
    """Collect what each organisation of the article may be called for short."""
    found = ShortForms()
    people = words_of_people(board)
    for draft in board.drafts:
        if draft.type != "ORG" or draft.last - draft.first < 2 or board.in_headline(draft.first):
            continue
        full = key(board.name(draft))
        first, last = board.word(draft.first), board.word(draft.last - 1)
        if last in board.lexicon.org_words or (may_shorten(board, last) and last not in people):
            found.ends.setdefault(last, set()).add(full)
        if first in OF_HEADS and board.lower(draft.first + 1) in {"of", "for"}:
            found.ends.setdefault(first, set()).add(full)
        rest = [board.word(k) for k in range(draft.first + 1, draft.last)]
        unknown = board.lexicon.kind(first) is None and first.lower() not in board.lexicon.not_names
        if unknown and all(w in board.lexicon.org_words for w in rest) and len(first) > 2:
            found.starts.setdefault(first, set()).add(full)
        if first in CLUB_OPENERS and may_shorten(board, last) and last not in people:
            found.alone.setdefault(last, set()).add(full)
        if may_shorten(board, first) and first not in people:
            found.alone.setdefault(first, set()).add(full)
    return found


def short_forms(board: Board) -> None:
    """Find organisations called by one word of their name: "the Administration", "the Echo", "Acme"."""
    short = collect_short(board)
    low = {w.text for w in board.words if w.text.islower()}
    settled = {w.text for w in board.words if is_capital(w.text) and said_after(board, w.i + 1) == "PLACE"}
    settled |= {board.name(d) for d in board.drafts if d.type == "PLACE" and d.last - d.first == 1 and d.rule in LED}
    for i, word in enumerate(board.words):
        text = word.text
        owner = board.owner[i]
        if text in settled:
            continue
        unsure = owner is not None and not owner.sure and owner.last - owner.first == 1 and owner.type != "ORG"
        if (owner is not None and not unsure) or not is_capital(text) or board.in_headline(i):
            continue
        nexts = board.owner[i + 1] if i + 1 < len(board.words) else None
        ends_here = not is_capital(board.word(i + 1)) or (nexts is not None and nexts.first == i + 1)
        dated = board.word(i - 1) in POSSESSIVE and board.lower(i - 2).endswith("day")
        definite = (board.lower(i - 1) == "the" or dated) and ends_here
        if (definite and len(short.ends.get(text, ())) == 1) or (
            len(short.alone.get(text, ())) == 1 and ends_here and takes_short(board, i, low)
        ):
            board.claim(i, i + 1, "ORG", "short form of a name given in full", sure=True)
        elif owner is None and len(short.starts.get(text, ())) == 1 and not is_capital(board.word(i + 1)):
            board.put(i, i + 1, "ORG", "short form of a name given in full")


def words_of_people(board: Board) -> set[str]:
    """Return the words of the names of people given in full, or after a title."""
    people = [d for d in board.drafts if d.type == "PERSON"]
    clear = [d for d in people if d.last - d.first > 1 or d.gender is not None or d.rule == TITLED]
    titled = {board.word(i + 1) for i, w in enumerate(board.words[:-1]) if w.lower.rstrip(".") in HONORIFICS}
    return titled | {board.word(k) for d in clear for k in range(d.first, d.last)}


def may_shorten(board: Board, word: str) -> bool:
    """Tell whether the first or last word of a name can stand for it: no word that is known as something else."""
    lexicon = board.lexicon
    known = lexicon.kind(word) is not None or word in lexicon.given or word.lower() in lexicon.not_names
    known = known or word in lexicon.surnames
    other = word in lexicon.place_words or word.lower() in NOT_SHORT or word.lower() in lexicon.titles
    return len(word) > 3 and is_capital(word) and not word.isupper() and not known and not other


def takes_short(board: Board, i: int, low: set[str]) -> bool:
    """Tell whether a word may be a short form here: no place by the word before it, no ordinary word of the article."""
    owner = board.owner[i]
    there = board.lower(i - 1) in {"in", "near", "outside"} and (owner is None or owner.type == "PLACE")
    inside = is_capital(board.word(i - 1)) and board.same_sentence(i - 1, i) and not board.opens_sentence(i - 1)
    named = owner is not None or board.words[i].tag in {"NNP", "NNPS"}
    return named and not there and not inside and board.lower(i) not in low
