"""Groups of quotes that give one utterance, how their wordings relate, and what changed from the fullest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from lib.compare.clusters import clusters, other_speakers, pairs
from lib.compare.quotes import Utterance, content, utterances
from lib.compare.same_quotes import belongs
from lib.compare.wording import (
    ELLIPSIS,
    Step,
    changed_negation,
    changed_number,
    changed_tense,
    cut_words,
    plain_words,
    runs_together,
    steps,
)
from lib.extract.quotes.lexicon import lexicon
from lib.model import ChangeKind, Extraction, OtherSpeaker, Quote, QuoteChange, QuoteGroup, QuoteRelation, Ref


class Wording(NamedTuple):
    """One quote with its words and its cue."""

    ref: Ref
    quote: Quote
    text: str
    cue: str


def quote_groups(
    extractions: tuple[Extraction, ...], owner: dict[Ref, int]
) -> tuple[tuple[QuoteGroup, ...], tuple[OtherSpeaker, ...]]:
    """Find the utterances that several articles give, and the same words given to other speakers."""
    found = [u for x in extractions for u in utterances(x, owner)]
    near = pairs(found)
    texts = {x.article.id: x.article.text for x in extractions}
    groups = []
    for cluster in clusters(found, near):
        members = [found[i] for i in cluster]
        wordings = [w for u in members for w in wordings_of(u, members, texts[u.article])]
        if len({w.ref.article for w in wordings}) > 1:
            groups.append(describe(wordings))
    return tuple(groups), other_speakers(found, near)


def wordings_of(utterance: Utterance, cluster: list[Utterance], text: str) -> list[Wording]:
    """Return the quotes of an utterance that are found in the cluster's other articles."""
    others = [u for u in cluster if u.article != utterance.article]
    kept = [q for q in utterance.quotes if len(utterance.quotes) == 1 or belongs(content(text, q), others)]
    return [Wording(Ref(utterance.article, q.id), q, content(text, q), q.cue.of(text) if q.cue else "") for q in kept]


def describe(wordings: list[Wording]) -> QuoteGroup:
    """Make a group: its relation, and the changes of each wording against the fullest direct one."""
    base = max(wordings, key=lambda w: (w.quote.kind == "direct", len(plain_words(w.text)), w.ref))
    changes = tuple(
        change for w in wordings if w is not base and w.ref.article != base.ref.article
        if (change := change_of(base, w)).details
    )  # fmt: skip
    return QuoteGroup(tuple(w.ref for w in wordings), relation([w.text for w in wordings], base, wordings), changes)


def relation(texts: list[str], base: Wording, wordings: list[Wording]) -> QuoteRelation:
    """Return "same" for equal words, "shortened" when the others only leave words out, else "reworded"."""
    if any(w.quote.kind != "direct" for w in wordings) and any(w.quote.kind == "direct" for w in wordings):
        return "reworded"
    if len({" ".join(plain_words(t)) for t in texts}) == 1:
        return "same"
    added = any(step.b for w in wordings if w is not base for step in steps(base.text, w.text) if not step.equal)
    return "reworded" if added else "shortened"


def change_of(a: Wording, b: Wording) -> QuoteChange:
    """List what changed from one wording to another."""
    changes = steps(a.text, b.text)
    details: list[tuple[ChangeKind, str]] = []
    if (number := changed_number(changes)) is not None:
        details.append(("number", number))
    both_direct = a.quote.kind == b.quote.kind == "direct"
    if both_direct:
        details += changed_meaning(changes)
    if (cue := changed_cue(a.cue, b.cue)) is not None:
        details.append(("cue", cue))
    if both_direct:
        details += changed_length(a, b, changes)
    elif a.quote.kind == "direct":
        details.append(("direct to indirect", f"direct → {b.quote.kind}"))
    elif b.quote.kind == "direct":
        details.append(("indirect to direct", f"{a.quote.kind} → direct"))
    return QuoteChange(a.ref, b.ref, tuple(details))


def changed_meaning(changes: Sequence[Step]) -> list[tuple[ChangeKind, str]]:
    """List a changed denial and a changed tense."""
    found: list[tuple[ChangeKind, str]] = []
    if (negation := changed_negation(changes)) is not None:
        found.append(("negation", negation))
    if (tense := changed_tense(changes)) is not None:
        found.append(("tense", tense))
    return found


def changed_length(a: Wording, b: Wording, changes: Sequence[Step]) -> list[tuple[ChangeKind, str]]:
    """List what one direct wording leaves out of another, whether it runs the rest together, or words otherwise."""
    found: list[tuple[ChangeKind, str]] = []
    if (cut := cut_words(changes)) is not None:
        found.append(("cut", cut))
        if len(b.quote.content) == 1 and runs_together(a.text, b.text):
            found.append(("merged", "words run together without a mark"))
    replaced = next(((" ".join(s.a), " ".join(s.b)) for s in changes if not s.equal and s.b), None)
    if replaced is not None:
        found.append(("reworded", f"{replaced[0] or 'nothing'} → {replaced[1]}"))
    elif any(not step.equal for step in changes):
        found.append(("shortened", "marked with an ellipsis" if ELLIPSIS.search(b.text) else "words left out"))
    return found


def changed_cue(a: str, b: str) -> str | None:
    """Return "said → claimed" when two cues differ in what they imply; plain cues are alike."""
    left, right = a.lower(), b.lower()
    if not left or not right or left == right:
        return None
    tones = [tone(left), tone(right)]
    if tones[0] == tones[1]:
        return None
    return f"{left} → {right}"


def tone(cue: str) -> str:
    """Return the group of a cue: neutral, doubting, denying, arguing; neutral when it is not known."""
    words = cue.split()
    found = lexicon().verbs.get(words[0]) if words else None
    return found[0].group if found else "neutral"
