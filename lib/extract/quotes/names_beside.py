"""Names in and beside a phrase: "the minister, Roman Vasylkiv,", "Adrian Fell KC", "a report by the charity X"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lib.extract.quotes.asides import closes
from lib.extract.quotes.lexicon import lexicon
from lib.extract.quotes.page import Page
from lib.model import Entity, Mention

Held = tuple[Mention, Entity]
REACH: Final = 12
APART: Final = 3
LETTERS: Final = 5  # behind a name: "KC", "MBE", "MP"
CALLED: Final = frozenset({"as", "name", "called", "named"})
AGENTS: Final = frozenset({"lawyer", "solicitor", "attorney", "counsel", "agent", "publicist", "office", "family"})
PRONOUNS: Final = frozenset({"PRP", "PRP$", "WP"})
ISSUING: Final = frozenset(
    {"publish", "issue", "write", "release", "compile", "produce", "prepare", "draft", "conduct"}
)


class NamesBeside:
    """Looks up names in and beside noun phrases. Built once an article, from the mention that holds each word."""

    def __init__(self, page: Page, held: Mapping[int, Held], media: frozenset[str]) -> None:
        """Take the article's words, mentions and news media."""
        self.page = page
        self.held = held
        self.media = media

    def name_in(self, first: int, head: int, last: int, high: int) -> Held | None:
        """Return the name that is the head of a phrase, or stands beside it: "the minister, Roman Vasylkiv,"."""
        words = self.page.words
        held = self.held.get(head)
        if held is not None and held[0].kind == "name" and words[head].tag not in {"PRP", "PRP$"}:
            return held
        if words[head].tag in {"PRP", "PRP$", "WP"}:
            return None
        own = self.with_letters(first, head) or self.gave_name(head, high) or self.apposed_to(head)
        if own is not None:
            return own
        beside, nearby = self.nearby(head, high)
        if nearby is not None and self.is_called(head, beside, nearby):
            return nearby
        if nearby is None or nearby[0].kind != "name" or nearby[1].type != "PERSON":
            return self.titled(first, head, last)
        title = words[head].text[0].islower() or words[head].tag in {"NN", "NNP"}
        return nearby if title and self.page.host[beside] == self.page.host[head] else None

    def nearby(self, head: int, high: int) -> tuple[int, Held | None]:
        """Return the word behind a noun, or its comma, or its apposition, and the mention that holds it."""
        words = self.page.words
        beside = head + 1
        comma = beside < len(words) and words[beside].text == ","
        if comma and self.parts_clause(beside + 1):
            return beside, None
        beside += comma
        found = self.held.get(beside) if beside < high or comma else None
        if found is None:
            for child in self.page.children[head]:
                if words[child].dep == "appos" and child > head:
                    beside, found = child, self.held.get(child)
        return beside, found

    def parts_clause(self, at: int) -> bool:
        """Tell whether a name behind a comma says it itself, in an aside: "A colleague, Anna Holm says, called"."""
        held = self.held.get(at)
        after = self.page.reading.word_at(held[0].end + 1) if held is not None else None
        cue = self.page.cues.get(after.i) if after is not None else None
        return cue is not None and closes(self.page, cue)

    def with_letters(self, first: int, head: int) -> Held | None:
        """Return the person whose name has letters behind it: "Adrian Fell KC told the jury"."""
        word, found = self.page.words[head], self.held.get(head - 1)
        named = found is not None and found[0].kind == "name" and found[1].type == "PERSON" and head > first
        return found if named and word.text.isupper() and len(word.text) <= LETTERS else None

    def apposed_to(self, head: int) -> Held | None:
        """Return the person whom a noun is said of: "Dr Samuel Kiptoo, a toxicologist, who testified that"."""
        words = self.page.words
        word, found = words[head], self.held.get(words[head].head)
        named = found is not None and found[0].kind == "name" and found[1].type == "PERSON" and word.head < head
        return found if named and word.dep == "appos" and word.tag == "NN" else None

    def gave_name(self, head: int, high: int) -> Held | None:
        """Return the name in an aside: ", who gave his name only as Tomasz," or ", who asked to be called Mia,"."""
        words, who = self.page.words, head + 2
        if who < high and words[head + 1].lower in {"known", "identified", "named", "called"}:
            who -= 1  # "A leader known as Dogo Bala"
        elif who >= high or words[head + 1].text != "," or words[who].lower != "who":
            return None
        for at in range(who + 1, min(who + REACH, high)):
            if words[at].text == "," or at in self.page.cues:
                return None
            held = self.held.get(at)
            if words[at - 1].lower in CALLED and held is not None and held[0].kind == "name":
                return held if held[1].type == "PERSON" else None
        return None

    def is_called(self, head: int, beside: int, nearby: Held) -> bool:
        """Tell whether a name says which body is meant: "The union, SIPTA, said", "the magazine Nova said"."""
        words, lists = self.page.words, lexicon()
        if nearby[0].kind != "name" or nearby[1].type not in {"ORG", "WORK", "GROUP"} or words[head].tag != "NN":
            return False
        noun = words[head].lower
        if noun not in lists.bodies and noun not in lists.outlet_nouns and noun not in lists.firms:
            return False
        behind = self.page.reading.words_in(nearby[0].span)[-1].i + 1
        closed = behind >= len(words) or words[behind].text[0] in ",.)" or words[beside - 1].text != ","
        return closed and self.page.host[beside] == self.page.host[head] and beside - head <= APART

    def titled(self, first: int, head: int, last: int) -> Held | None:
        """Return the person at the end of a long title: "Head of the Administration Oleksandr Hnatenko"."""
        words = self.page.words
        held = self.held.get(last - 1)
        if held is None or held[0].kind != "name" or held[1].type != "PERSON" or not words[first].text[0].isupper():
            return None
        name = self.page.reading.words_in(held[0].span)
        before = name[0].i - 1
        plain = words[first].tag not in {"DT", "PRP$"} and before > head and words[before].tag in {"NN", "NNP", "NNPS"}
        return held if plain else None

    def organisation_of(self, head: int, first: int, last: int) -> Entity | None:
        """Return whose spokesman, letter or count it is: "by X", "from X", "X's", "for X"; X must be a name."""
        page = self.page
        study = page.words[head].lower in lexicon().studies  # a review of X is not by X
        for child in page.children[head]:
            word = page.words[child]
            if word.dep in {"poss", "compound", "nmod"} and first <= child < head:
                held = self.held.get(child)
                if held is not None and held[0].kind != "pronoun" and (word.dep == "poss" or held[1].type == "ORG"):
                    return held[1]
            # "a report published last year by the charity Safe Roof"
            issued = word.dep == "acl" and word.lemma in ISSUING
            preps = [c for c in page.children[child] if page.words[c].lower == "by"] if issued else [child]
            for prep in preps:
                of = study and page.words[prep].lower == "of"
                named = self.named_after(prep) if prep < last + REACH and not of else None
                named = named or (self.whole_by(prep) if prep < last + REACH else None)
                if named is not None:
                    return named
        return self.for_whom(head)

    def whole_by(self, prep: int) -> Entity | None:
        """Return the body whose panel or committee made it: "a report by a five-member panel of the Road Board"."""
        words, parts = self.page.words, lexicon().parts
        if words[prep].lower != "by":
            return None
        nouns = [c for c in self.page.children[prep] if words[c].dep == "pobj" and words[c].lower in parts]
        return self.whole_of(nouns[0]) if nouns else None

    def for_whom(self, head: int) -> Entity | None:
        """Return for whom somebody's lawyers or agents issue a document: "a statement issued by his solicitors"."""
        words, children = self.page.words, self.page.children
        for verb in children[head]:
            if words[verb].dep != "acl" or words[verb].lemma not in ISSUING:
                continue
            nouns = [n for prep in children[verb] if words[prep].lower in {"by", "through"} for n in children[prep]]
            for noun in (n for n in nouns if words[n].lemma in AGENTS):
                for owner in children[noun]:
                    held = self.held.get(owner)
                    if words[owner].dep == "poss" and held is not None and held[1].type in {"PERSON", "ORG"}:
                        return held[1]
        return None

    def whole_of(self, head: int) -> Entity | None:
        """Return the organisation that a committee or a board is of: "the appeals committee of the Football Board"."""
        found = [n for c in self.page.children[head] if self.page.words[c].lower == "of" and (n := self.named_after(c))]
        return found[0] if found and found[0].type == "ORG" else None

    def named_after(self, prep: int) -> Entity | None:
        """Return the name that "by", "from", "for" or "of" governs, or names its noun: "by the charity Safe Roof"."""
        page = self.page
        if page.words[prep].dep not in {"prep", "agent"} or page.words[prep].lower not in {"by", "from", "for", "of"}:
            return None
        for below in page.children[prep]:
            if page.words[below].dep == "pobj":
                for at in (below, below + 1):
                    held = self.held.get(at)
                    if held is not None and held[0].kind != "pronoun":
                        return held[1]
        return None

    def medium_of(self, head: int, first: int) -> Entity | None:
        """Return the news medium whose name stands right before a noun for it: "the Khovar-24 website"."""
        held = self.held.get(head - 1)
        named = held is not None and head > first and held[0].kind == "name" and held[1].id in self.media
        return held[1] if named and held is not None else None
