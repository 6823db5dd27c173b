"""Joining the names of organisations within an article: acronyms to long forms, short forms to full names."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.data_files import word_list
from lib.extract.entities.layout_names import OUTLET_ITSELF
from lib.extract.entities.lexicon import Lexicon
from lib.extract.entities.organisations import initials, is_short_form, words_of_name
from lib.extract.entities.parties import RULE as PARTY
from lib.extract.entities.shapes import is_acronym, key
from lib.extract.entities.union import Union

CLUB_ENDS: Final = word_list("clubs", "club_ends") | word_list("clubs", "club_maybe")
LONGEST_LETTERS: Final = 4
MOST_FORMS: Final = 600
OUTLET_ENDS: Final = word_list("organisations", "outlet_ends")


class Forms:
    """The written forms of an article's organisations, each with its first draft, under what they can be found by."""

    def __init__(self, drafts: list[Draft], names: list[str]) -> None:
        """Index the forms by initials, by plain key and by each of their words."""
        self.first: dict[str, int] = {}
        for i, draft in enumerate(drafts):
            party = draft.type == "GROUP" and (
                names[i].endswith(" Party") or is_acronym(names[i]) or (draft.rule == PARTY and " " in names[i])
            )
            if (draft.type in {"ORG", "EVENT", "LAW"} or party) and len(self.first) < MOST_FORMS:
                self.first.setdefault(names[i], i)
        self.by_initials: dict[str, list[tuple[str, int]]] = {}
        self.by_key: dict[str, int] = {}
        self.by_word: dict[str, list[tuple[str, int]]] = {}
        for name, i in self.first.items():
            self.by_key.setdefault(key(name), i)
            if " " not in name:
                continue
            for letters in sorted({initials(name), all_initials(name)}):
                self.by_initials.setdefault(letters, []).append((name, i))
            for word in sorted(set(words_of_name(name))):
                self.by_word.setdefault(word, []).append((name, i))


def all_initials(name: str) -> str:
    """Return the initials of all words of a name, small ones included: "BOJ" for "Bank of Japan"."""
    return "".join(w[0] for w in name.split() if w[0].isalpha()).upper()


def join_organisations(board: Board, drafts: list[Draft], names: list[str], union: Union) -> None:
    """Join acronyms to their long form and short forms to the one name they shorten."""
    forms = Forms(drafts, names)
    own = [i for i, d in enumerate(drafts) if d.rule == OUTLET_ITSELF]
    for i in own[1:]:
        union.join(i, own[0])
    for name, i in forms.first.items():
        plain = name.replace(".", "")
        expansion = forms.by_key.get(board.expansions.get(plain, ""))
        if expansion is not None:
            union.join(i, expansion)
        elif is_acronym(plain):
            fits = {union.find(j): long for long, j in reversed(forms.by_initials.get(plain, []))}
            if len(fits) == 1:
                (j, long), *_ = fits.items()
                union.join(i, j)
                drafts[i].rule = f"acronym of {long}"
            elif not fits and board.lexicon.kind(name) is None:
                join_outlet(name, i, forms, union)
        else:
            longer = longer_forms(name, forms, board.lexicon)
            others = {union.find(j) for j in longer} - {union.find(i)}
            if len(others) > 1 and name in CLUB_ENDS:
                # "Rovers" is Harnfeld Rovers rather than the Rovers Trust
                others = {union.find(j) for j in longer if is_club(name, names[j])} - {union.find(i)}
            if len(others) > 1:
                # "Pelorus" is Pelorus Shipping rather than the Pelorus Star
                ends = {j for j in longer if names[j].rsplit(maxsplit=1)[-1] in board.lexicon.org_words}
                others = {union.find(j) for j in ends} - {union.find(i)}
            if len(others) == 1:
                union.join(i, others.pop())


def is_club(short: str, long: str) -> bool:
    """Tell whether a name ends in a club's short name, letters such as "AFC" aside."""
    words = long.split()
    while len(words) > 1 and words[-1].isupper() and len(words[-1]) <= LONGEST_LETTERS:
        words.pop()
    return words[-1] == short


def join_outlet(name: str, i: int, forms: Forms, union: Union) -> None:
    """Join the letters of an outlet to its name in full: "KQX" to "KQX News"."""
    longer = [j for long, j in forms.by_word.get(key(name), ()) if long.split()[:1] == [name] and ends_as_outlet(long)]
    if len({union.find(j) for j in longer}) == 1:
        union.join(i, longer[0])


def ends_as_outlet(long: str) -> bool:
    """Tell whether all that follows the letters of a name is what outlets add to them: "News", "Radio", "Online"."""
    return all(word in OUTLET_ENDS for word in long.split()[1:])


def longer_forms(name: str, forms: Forms, lexicon: Lexicon) -> list[int]:
    """Return the first drafts of the forms that a name can be short for."""
    words = words_of_name(name)
    if not words:
        return []
    known = lexicon.known.get(name)
    listed = (
        known is not None
        and known.kind == "org"
        and known.clear
        and name.rsplit(maxsplit=1)[-1] not in lexicon.org_words
    )
    return [
        j
        for long, j in forms.by_word.get(words[0], ())
        # "Toyota" is "Toyota Motor Corp", but "Labour" is not "Scottish Labour"
        if (is_short_form(name, long, lexicon) or (name in CLUB_ENDS and is_club(name, long)))
        and (not listed or words_of_name(long)[0] == words[0])
    ]
