"""What people and organisations are said to be, right beside their names: titles, appositions, "X is the mayor"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.clusters import Cluster
from lib.extract.entities.role_words import Role, compared, known_country
from lib.extract.entities.shapes import POSSESSIVE, is_capital

LONGEST_LEFT: Final = 10
LONGEST_RIGHT: Final = 14
MODIFIER_TAGS: Final = frozenset({"JJ", "JJS", "NN", "NNP", "NNPS", "POS", "HYPH", "VBN", "VBG", "CD", "NNS", "AFX"})
DETERMINERS: Final = frozenset({"the", "a", "an"})
AND: Final = frozenset({"and", "&"})
PREPOSITIONS: Final = frozenset({"of", "for", "at", "in", "to", "on"})
COPULAS: Final = frozenset({"is", "was", "became", "remains", "remained", "as"})


def collect(board: Board, clusters: list[Cluster]) -> list[list[Role]]:
    """Return for each cluster the roles given beside its names, and write them on the cluster."""
    found: list[list[Role]] = []
    for made in clusters:
        roles: dict[str, Role] = {}
        if made.type in {"PERSON", "ORG"}:
            for draft in made.drafts:
                for first, last in ranges(board, draft):
                    role = read_role(board, first, last)
                    role = of_country(board, draft, role)
                    if role is not None:
                        roles.setdefault(role.text.lower(), role)
        made.roles = [role.text for role in roles.values()]
        if made.gender is None and made.type == "PERSON":  # "Gordon Tait's wife, June"
            ends = [role.split()[-1] for role in roles]
            made.gender = next((g for end in ends if (g := board.lexicon.role_nouns.get(end)) is not None), None)
        found.append(list(roles.values()))
    return found


def of_country(board: Board, draft: Draft, role: Role | None) -> Role | None:
    """Add the country that follows the name: "President Emmanuel Macron of France"."""
    owner = board.owner[draft.last + 1] if draft.last + 1 < len(board.words) else None
    if role is None or board.lower(draft.last) != "of" or owner is None or owner.type != "PLACE":
        return role
    country = known_country(board, owner)
    if country is None or any(w.startswith("=") for w in role.narrowing):
        return role
    return Role(f"{role.text} of {board.name(owner)}", role.heads, role.narrowing | {"=" + country})


def ranges(board: Board, draft: Draft) -> list[tuple[int, int]]:
    """Return the word ranges beside a name that say a role."""
    found = [before(board, draft)]
    if draft.type == "PERSON":
        found += [before_comma(board, draft), after_comma(board, draft), after_copula(board, draft)]
    else:
        found.append(before_comma(board, draft))
    return [pair for pair in found if pair is not None]


def is_role_word(board: Board, i: int, draft: Draft) -> bool:
    """Tell whether a word is the head of a role: a role noun or title for people, "maker" or "union" for others."""
    lower = board.lower(i).rstrip(".")
    if draft.type == "ORG":
        return lower in board.lexicon.org_nouns and not is_capital(board.word(i))
    title = board.lexicon.titles.get(lower)
    return (lower in board.lexicon.role_nouns or (title is not None and title.role)) and board.word(i)[0].isalpha()


def before(board: Board, draft: Draft) -> tuple[int, int] | None:
    """Find a role right before the name: "Italian Defense Minister", "Head of the Administration"."""
    end = draft.first
    dotted = end > 0 and board.word(end - 1) == "." and board.joined(end - 1)
    if dotted:
        end -= 1
    while end > 1 and is_honorific(board, end - 1) and draft.type == "PERSON":
        end -= 1
        dotted = False
    if not board.same_sentence(end - 1, draft.first):
        return None
    if is_role_word(board, end - 1, draft):
        return phrase_start(board, end - 1, draft), end + dotted
    if draft.type != "PERSON":
        return None
    # "Minister of Defence of Ukraine X": back over "of the" and capitals to a capitalised role noun
    k = end - 1
    while (
        k > 0
        and end - k < LONGEST_LEFT
        and board.same_sentence(k - 1, end)
        and (is_capital(board.word(k)) or board.lower(k) in {"of", "the", "for"})
    ):
        if board.lower(k) in {"of", "for"} and is_role_word(board, k - 1, draft) and is_capital(board.word(k - 1)):
            return phrase_start(board, k - 1, draft), end
        k -= 1
    return None


def is_honorific(board: Board, i: int) -> bool:
    """Tell whether a word is a mere honorific: "Sir", "Dr."."""
    title = board.lexicon.titles.get(board.lower(i).rstrip("."))
    return title is not None and not title.role and is_capital(board.word(i))


def phrase_start(board: Board, head: int, draft: Draft) -> int:
    """Return where the noun phrase begins whose head is at word `head`, its determiner left out."""
    first = head
    while first > 0 and head - first < LONGEST_LEFT and board.same_sentence(first - 1, head):
        if not widens(board, first - 1, draft):
            break
        first -= 1
    while first < head and (board.word(first) in POSSESSIVE or not board.word(first)[0].isalnum()):
        first += 1
    return first


def widens(board: Board, i: int, draft: Draft) -> bool:
    """Tell whether word i, before a role, is a part of it: adjective, noun, possessive, another role and "and"."""
    word = board.words[i]
    if word.lower in AND or (word.text == "." and board.joined(i)):
        return is_role_word(board, i - 1, draft)
    if word.tag not in MODIFIER_TAGS or word.lower in {"said", "says"} or (len(word.text) == 2 and word.text[1] == "."):
        return False
    return word.tag not in {"VBN", "VBG", "CD"} or word.lower in {"retired", "acting", "elected", "appointed"}


def before_comma(board: Board, draft: Draft) -> tuple[int, int] | None:
    """Find a role before a comma and the name: "the mayor, Anna Rossi,"; "the central bank, the Riksbank"."""
    k = draft.first - 1
    if draft.type == "ORG" and board.lower(k) == "the":
        k -= 1
    if board.word(k) != "," or not board.same_sentence(k - 1, draft.first):
        return None
    head = k - 1 if is_role_word(board, k - 1, draft) else head_before(board, k, draft)
    if head is None:
        return None
    first = phrase_start(board, head, draft)
    opened = board.lower(first - 1) in DETERMINERS | {"his", "her", "its", "their", "my", "our"}
    possessed = any(board.word(i) in POSSESSIVE for i in range(first, k))
    owner = board.owner[first - 1] if first > 0 else None
    listed = owner is not None and owner.type == "PERSON"
    return (first, k) if (opened or possessed or board.opens_sentence(first)) and not listed else None


def head_before(board: Board, end: int, draft: Draft) -> int | None:
    """Return the role whose "of …" ends before word `end`: "the mayor of Peru’s northern coast, Ana Ruiz,"."""
    for head in range(end - 3, max(end - LONGEST_LEFT, -1), -1):
        if not board.same_sentence(head, end) or board.word(head) == ",":
            return None
        if board.lower(head + 1) in PREPOSITIONS and draft.type == "PERSON" and is_role_word(board, head, draft):
            return head if right_end(board, head) == end else None
    return None


def after_comma(board: Board, draft: Draft) -> tuple[int, int] | None:
    """Find a role after the name and a comma: "…, leader of Brenton Council,"; "…, President and CEO"."""
    at = draft.last
    if board.word(at) not in {",", "(", "–", "—", "-"} or not board.same_sentence(draft.first, at + 1):
        return None
    at += 1
    # an age may stand between: "Darren Milbank, 47, a line leader"
    if board.word(at).isdigit() and board.word(at + 1) == ",":
        at += 2
    return noun_phrase(board, at, draft)


def after_copula(board: Board, draft: Draft) -> tuple[int, int] | None:
    """Find a role after "is", "was" or "became": "Torres is the mayor of Lund"."""
    if board.lower(draft.last) not in COPULAS or not board.same_sentence(draft.first, draft.last + 2):
        return None
    at = draft.last + 1
    bare = is_role_word(board, at, draft) and board.lower(at + 1) in {"of", "for", "at"}
    return noun_phrase(board, at, draft) if bare or board.lower(at) in DETERMINERS else None


def noun_phrase(board: Board, at: int, draft: Draft) -> tuple[int, int] | None:
    """Return the role that a noun phrase from word `at` on states, "of …" included; None when it states none."""
    if board.lower(at) in DETERMINERS:
        at += 1
    head = at
    while head - at < 8 and board.same_sentence(draft.first, head) and not is_role_word(board, head, draft):
        if board.words[head].tag not in MODIFIER_TAGS or board.word(head) == ",":
            return None
        head += 1
    if head >= len(board.words) or not board.same_sentence(draft.first, head) or head - at >= 8:
        return None
    while is_role_word(board, head + 1, draft) and board.same_sentence(head, head + 1):
        head += 1
    if board.lower(head + 1) in AND and is_role_word(board, head + 2, draft):
        head += 2
    owner = board.owner[head + 1] if head + 1 < len(board.words) else None
    if owner is not None and owner.type == "PERSON":
        return None
    return at, right_end(board, head)


def right_end(board: Board, head: int) -> int:
    """Return where "leader of Brenton Council" ends: after prepositions and the names and nouns they bring."""
    last = head + 1
    while board.lower(last) in PREPOSITIONS and last - head < LONGEST_RIGHT and board.same_sentence(head, last):
        k = last + 1
        while k < len(board.words) and board.same_sentence(head, k) and k - head < LONGEST_RIGHT:
            word = board.words[k]
            joins = word.lower in {"the", "a", "its"} or (
                word.lower in AND and board.words[min(k + 1, len(board.words) - 1)].pos == "PROPN"
            )
            if not (joins or word.tag in MODIFIER_TAGS) or word.tag in {"VBN", "VBG"}:
                break
            k += 1
        if k == last + 1:
            break
        last = k
    while last > head + 1 and (
        board.lower(last - 1) in DETERMINERS | AND | PREPOSITIONS or board.word(last - 1) in POSSESSIVE
    ):
        last -= 1
    return last


def read_role(board: Board, first: int, last: int) -> Role | None:
    """Cut the words of a role into head and narrowing words; None when nothing is left."""
    if first >= last:
        return None
    while first < last and (board.lower(first) in DETERMINERS or board.word(first) in POSSESSIVE):
        first += 1
    # "ex-Prime Minister": the prefix before a hyphen belongs to it
    if board.word(first - 1) == "-" and board.lower(first - 2) == "ex":
        first -= 2
    if first >= last:
        return None
    text = " ".join(board.text(first, last).split())
    return Role(text, *compared(board, first, last))
