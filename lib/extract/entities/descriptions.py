"""Descriptions that stand for someone named elsewhere: "the Italian defense chief", "the governor", "the hospital"."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board, Draft
from lib.extract.entities.clusters import Cluster
from lib.extract.entities.layout_names import OUTLET_ITSELF
from lib.extract.entities.organisations import words_of_name
from lib.extract.entities.role_words import CAUSES, GENERIC, Role, compared, fits
from lib.extract.entities.roles import MODIFIER_TAGS, right_end
from lib.extract.entities.shapes import POSSESSIVE, is_capital
from lib.extract.entities.speech import is_speech_subject
from lib.model import Mention, paragraph_of

LONGEST: Final = 9
NEAR: Final = 4
DEFINITE: Final = frozenset({"the", "that", "this"})
SPOKESPEOPLE: Final = frozenset({"spokesman", "spokeswoman", "spokesperson"})
COMMERCIAL: Final = "*"
RULERS: Final = frozenset(
    {"leader", "president", "premier", "chancellor", "king", "queen", "emir", "ruler", "dictator"}
)


class Described:
    """Finds the descriptions of an article, once clusters and their roles are known."""

    def __init__(self, board: Board, clusters: list[Cluster], roles: list[list[Role]]) -> None:
        """Index the clusters by the classes of their roles and by the words of their names."""
        self.board = board
        self.clusters = clusters
        self.roles = roles
        self.by_head: dict[str, list[int]] = {}
        for index, own in enumerate(roles):
            for head in sorted({head for role in own for head in role.heads}):
                self.by_head.setdefault(head, []).append(index)
        self.organisations = [i for i, c in enumerate(clusters) if c.type == "ORG"]
        self.name_words = {i: self.words_of(i) for i in self.organisations}
        self.index = {id(d): i for i, c in enumerate(clusters) for d in c.drafts}
        self.people = [(d.first, i) for i, c in enumerate(clusters) if c.type == "PERSON" for d in c.drafts]
        self.people.sort()

    def words_of(self, index: int) -> frozenset[str]:
        """Return the words of all names and roles of an organisation."""
        made = self.clusters[index]
        words = {w for d in made.drafts for w in words_of_name(self.board.name(d))}
        words |= {w for role in made.roles for w in role.lower().split()}
        if any(self.is_traded(d) for d in made.drafts):
            words.add("company")
        nouns = self.board.lexicon.org_nouns
        words |= {self.board.lower(d.last) for d in made.drafts if self.board.lower(d.last) in nouns}  # "the RMT union"
        return frozenset(words)

    def is_traded(self, draft: Draft) -> bool:
        """Tell whether shares of what is named are spoken of: "shares of Nvidia", "Nvidia shares"."""
        lower = self.board.lower
        before = lower(draft.first - 1) in {"of", "in"} and lower(draft.first - 2) in {"shares", "stock"}
        return before or lower(draft.last) in {"shares", "stock"}

    def find(self) -> list[tuple[int, Mention]]:
        """Return (index of cluster, mention) for every description that fits exactly one entity."""
        found: list[tuple[int, Mention]] = []
        lexicon = self.board.lexicon
        for word in self.board.words:
            human = word.lower in lexicon.role_nouns
            if not (human or word.lower in lexicon.org_nouns) or word.tag not in {"NN", "NNP", "JJ"}:
                continue
            if self.board.owner[word.i] is not None:
                continue
            hit = self.describe(word.i, human=human)
            if hit is not None:
                found.append(hit)
        return found

    def describe(self, head: int, *, human: bool) -> tuple[int, Mention] | None:
        """Join the noun phrase whose head is at word `head`; None when it is none, or fits nobody or several."""
        first = self.start(head)
        if first is None or self.goes_on(head) or self.beside_name(first, head):
            return None
        joined = self.spokesman(first, head) if human else None
        if joined is None and self.board.lower(first) not in {"a", "an"}:
            joined = self.carrier(first, head, human=human)
        if joined is None:
            return None
        index, rule = joined
        return index, Mention(self.board.words[first].start, self.board.words[head].end, "description", rule)

    def goes_on(self, head: int) -> bool:
        """Tell whether the noun phrase goes on after a word, so that it is not its head."""
        after = self.board.lower(head + 1)
        compound = self.board.words[head].dep == "compound" or after in self.board.lexicon.role_nouns
        return compound or after in {"-", "‑"}

    def spokesman(self, first: int, head: int) -> tuple[int, str] | None:
        """Return the organisation that an unnamed spokesman speaks for, and the rule."""
        if self.board.lower(head) not in SPOKESPEOPLE:
            return None
        index = self.spoken_for(first, head)
        return None if index is None else (index, f"speaks for {self.clusters[index].name}")

    def carrier(self, first: int, head: int, *, human: bool) -> tuple[int, str] | None:
        """Return the one entity that carries what a phrase says, and the rule."""
        fits = self.person(first, head) if human else []
        if not fits and self.board.lower(head) in self.board.lexicon.org_nouns:
            fits = self.organisation(first, head)
        if not fits and human:
            return self.only_one_around(first, head)
        # "the RMT union" is the name itself
        named = {self.index_of(d) for d in self.board.over(first, head)}
        return (fits[0], self.why(fits[0])) if len(fits) == 1 and fits[0] not in named else None

    def why(self, index: int) -> str:
        """Say in words why a description was joined."""
        made = self.clusters[index]
        paragraph = paragraph_of(self.board.reading.paragraphs, self.board.words[made.first].start)
        where = f", ¶{paragraph.number}" if paragraph is not None and paragraph.number is not None else ""
        return f"description of {made.name}{where}"

    def start(self, head: int) -> int | None:
        """Return where a definite noun phrase begins: at "the", or at its possessor; None when it is not definite."""
        board = self.board
        first = head
        while first > 0 and head - first < LONGEST and board.same_sentence(first - 1, head):
            word = board.words[first - 1]
            if word.lower in DEFINITE or (word.lower in {"a", "an"} and board.lower(head) in SPOKESPEOPLE):
                return first - 1
            if word.tag not in MODIFIER_TAGS or word.tag == "VBG":
                break
            first -= 1
        possessor = board.owner[first]
        whose = (
            possessor is not None and possessor.type in {"PLACE", "ORG"} and board.word(possessor.last) in POSSESSIVE
        )
        if whose and possessor is not None and possessor.first == first and possessor.last < head:
            return first
        bare = first == head and in_headline_like(board, head) and is_speech_subject(board.reading, head)
        return head if bare else None

    def beside_name(self, first: int, head: int) -> bool:
        """Tell whether a name stands right beside, so that the phrase is its role and no mention of its own."""
        board = self.board
        after = board.owner[head + 1] if head + 1 < len(board.words) else None
        if after is not None and after.type in {"PERSON", "ORG"} and board.same_sentence(head, head + 1):
            return True
        if board.word(head + 1) in {",", "(", "–", "—"} and head + 2 < len(board.words):
            beyond = head + 3 if board.lower(head + 2) == "the" else head + 2
            owner = board.owner[beyond] if beyond < len(board.words) else None
            # "said the minister, Rossi adding" is rarer than "the minister, Anna Rossi, said"
            if owner is not None and owner.type in {"PERSON", "ORG"} and board.same_sentence(head, beyond):
                return True
        before = board.owner[first - 2] if first > 1 else None
        return (
            board.word(first - 1) == ","
            and before is not None
            and before.type in {"PERSON", "ORG"}
            and (before.last == first - 1)
        )

    def person(self, first: int, head: int) -> list[int]:
        """Return the people who carry the role that a phrase states."""
        end = right_end(self.board, head) if self.board.lower(head + 1) in {"of", "for"} else head + 1
        start = first + 1 if self.board.lower(first) in DEFINITE else first
        heads, narrowing = compared(self.board, start, end)
        candidates = sorted({i for h in heads for i in self.by_head.get(h, ())})
        countries = {w for w in narrowing if w.startswith("=")}
        if heads & {"leader", "ruler"} and countries and narrowing == countries:
            rulers = sorted({i for h in RULERS for i in self.by_head.get(h, ())})
            ruling = [i for i in rulers if any(r.heads & RULERS and countries <= r.narrowing for r in self.roles[i])]
            if ruling:
                return ruling
        if heads & CAUSES:
            candidates = sorted({i for h in heads | CAUSES for i in self.by_head.get(h, ())})
        if not countries and not in_headline_like(self.board, head):  # "the premier" is no later "Sweden's premier, X"
            candidates = [i for i in candidates if self.clusters[i].first < head or not self.is_foreign(i)]
        exact = [i for i in candidates if any(fits(heads, narrowing, role, loose=False) for role in self.roles[i])]
        same = [i for i in exact if countries and any(countries <= role.narrowing for role in self.roles[i])]
        if exact:
            return same or exact
        return [i for i in candidates if any(fits(heads, narrowing, role, loose=True) for role in self.roles[i])]

    def is_foreign(self, index: int) -> bool:
        """Tell whether all roles of a person name the country: "Sweden's prime minister, Anders Holmgren"."""
        return all(any(w.startswith("=") for w in role.narrowing) for role in self.roles[index])

    def organisation(self, first: int, head: int) -> list[int]:
        """Return the organisations that a phrase such as "the hospital" or "the company" describes."""
        noun = self.board.lower(head)
        pair = f"{self.board.lower(head - 1)} {noun}"
        hints = self.board.lexicon.org_nouns.get(pair) or self.board.lexicon.org_nouns[noun]
        narrowing = {
            self.board.lower(k)
            for k in range(first, head)
            if self.board.lower(k) not in GENERIC | DEFINITE and self.board.owner[k] is None
        }
        named = [i for i in self.organisations if hints & self.name_words[i]]
        if COMMERCIAL in hints and not named:
            named = [i for i in self.organisations if self.is_company(i)]
        if narrowing - hints and len(named) > 1:
            named = [i for i in named if narrowing & self.name_words[i]]
        earlier = [i for i in named if self.clusters[i].first < head]
        if not earlier and not in_headline_like(self.board, head):
            return []  # "the company" is nobody named later only
        return earlier if len(earlier) == 1 else named

    def is_company(self, index: int) -> bool:
        """Tell whether an organisation is known here as a company: by legal form or by what it is called."""
        lexicon = self.board.lexicon
        words = self.name_words[index]
        commercial = {noun for noun, hints in lexicon.org_nouns.items() if COMMERCIAL in hints}
        makers = {"maker", "manufacturer", "retailer", "airline", "bank", "insurer", "publisher", "brewer", "chain"}
        return bool(words & lexicon.legal_forms or words & commercial or words & makers)

    def spoken_for(self, first: int, head: int) -> int | None:
        """Return the organisation for which an unnamed spokesman speaks: named beside, or subject just before."""
        board = self.board
        for k in range(first, head):
            owner = board.owner[k]
            if owner is not None and owner.type == "ORG":
                return self.index_of(owner)
        if board.lower(head + 1) in {"for", "of"}:
            k = head + 3 if board.lower(head + 2) == "the" else head + 2
            owner = board.owner[k] if k < len(board.words) else None
            return self.index_of(owner) if owner is not None and owner.type == "ORG" else None
        sentence = board.words[head].sentence
        if head - first > 1 or sentence == 0:
            return None
        before = board.reading.sentences[sentence - 1]
        inside = range(before.first, before.last)
        subjects = [board.owner[k] for k in inside if board.words[k].dep in {"nsubj", "nsubjpass"}]
        owners = [o for o in subjects if o is not None and o.type == "ORG"]
        if owners and owners[0].rule == OUTLET_ITSELF:  # "The Tribune asked Norvane. A spokesperson replied"
            asked = [board.owner[k] for k in inside if board.words[k].dep in {"dobj", "dative", "pobj"}]
            owners = [o for o in asked if o is not None and o.type == "ORG" and o.rule != OUTLET_ITSELF]
        return self.index_of(owners[0]) if owners else None

    def index_of(self, draft: Draft | None) -> int | None:
        """Return the index of the cluster of a draft."""
        return self.index.get(id(draft))

    def only_one_around(self, first: int, head: int) -> tuple[int, str] | None:
        """Return the one person spoken of just before, and the rule, for "the nurse says" of someone named there."""
        board = self.board
        if not is_speech_subject(board.reading, head) or board.lower(first) != "the" or head - first > 2:
            return None
        if self.board.lower(head) in SPOKESPEOPLE | {"official", "source", "report", "expert", "witness", "general"}:
            return None
        sentence = board.words[head].sentence
        low = board.reading.sentences[max(0, sentence - NEAR)].first
        around = {i for at, i in self.people if low <= at < first and self.in_body(at)}
        index = around.pop() if len(around) == 1 else None
        rule = "description, nobody else is spoken of before"
        if index is None:
            index = self.subject_before(sentence)
            rule = "description, person named as subject just before"
        if index is None:
            return None
        lexicon = board.lexicon
        shown = lexicon.role_nouns.get(board.lower(head))
        gender = self.clusters[index].gender
        if self.roles[index] or not (shown is None or gender in {None, shown}):
            return None
        return index, f"{rule}: {self.clusters[index].name}"

    def subject_before(self, sentence: int) -> int | None:
        """Return the one person who is the subject of a sentence just before, in the same paragraph."""
        sentences = self.board.reading.sentences
        for at in (sentence - 1, sentence - 2):
            if at < 0 or sentences[at].paragraph != sentences[sentence].paragraph:
                return None
            inside = range(sentences[at].first, sentences[at].last)
            subjects = [self.board.owner[k] for k in inside if self.board.words[k].dep in {"nsubj", "nsubjpass"}]
            people = {self.index_of(d) for d in subjects if d is not None and d.type == "PERSON"}
            if people:
                return people.pop() if len(people) == 1 else None
        return None

    def in_body(self, i: int) -> bool:
        """Tell whether a word stands in the body."""
        kind = self.board.reading.article.zone_at(self.board.words[i].start)
        return kind in {None, "dateline", "headline"}


def in_headline_like(board: Board, i: int) -> bool:
    """Tell whether a word stands in a headline, where articles are left out."""
    zone = board.reading.article.zone_at(board.words[i].start)
    return (
        zone == "headline" or board.in_headline(i) or (board.words[i].sentence == 0 and not is_capital(board.word(i)))
    )
