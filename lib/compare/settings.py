"""What every number of an article measures, read from its clause."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from lib.compare.about import (
    act_of,
    among,
    dimensions,
    folded,
    head_words,
    metric_of,
    predicate_of,
    purpose_of,
    tallied,
    thing_of,
)
from lib.compare.befalls import happening_of, stands_for
from lib.compare.clauses import BESIDE, Around, Clauses
from lib.compare.coverage import added_to, corner_of, direction, out_of, part_of_them, scope_of, share_of
from lib.compare.ellipses import TAKING, elsewhere, inherited, names_happening, told_alone
from lib.compare.intervals import size_of
from lib.compare.lexicon import conversions, find, happenings
from lib.compare.naming import shown
from lib.compare.setting import Setting
from lib.compare.times import when
from lib.compare.words import tokenize, word_set, word_table
from lib.model import Extraction, Ref, Span

UPDATED: Final = re.compile(
    r"\b(?:rose|risen|rises|climbed|climbs|jumped|grew|grown|increased|raised|went up|gone up|revised)\b"
    r"[^.;]{0,24}?\bto\b"
    r"|\b(?:up|upgraded|revised up) from\b|\bnew (?:toll|tally|count)\b"
    rf"|\b{TAKING}\b",
    re.IGNORECASE,
)
VAGUE: Final = re.compile(
    r"\b(?:dozens|scores|hundreds|thousands|millions|billions|several|a handful|a few)\b", re.IGNORECASE
)
FRACTION: Final = re.compile(
    r"\b(?:half|halves|halved|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b"
    r"|\b(?:in|of|out of) \w+$",
    re.IGNORECASE,
)
AHEAD: Final = re.compile(r"\s+(?:\w+\s){0,2}(?:will|would|is to|are to|need|needs)\s(?!have\b)", re.IGNORECASE)
WILL: Final = re.compile(r"\b(?:will|would)\s(?:\w+\s){1,2}$", re.IGNORECASE)
DEADLINE: Final = re.compile(r"within\b", re.IGNORECASE)
LOOK_BACK: Final = 3
LENGTHS: Final = frozenset({"metre", "square metre"})
STRETCH, SAME = 60, 4


def settings(extraction: Extraction, owner: dict[Ref, int], spots: dict[int, str]) -> list[Setting]:
    """Read the setting of every number of an article."""
    clauses = Clauses(extraction, owner, spots)
    found = [read(clauses, i) for i in range(len(clauses.numbers))]
    for at in range(len(found)):
        before = found[max(0, at - LOOK_BACK) : at]
        found[at] = s = completed(found[at], before)
        if s.increment and any(
            o.happening == s.happening and o.thing == s.thing and o.size.unit == s.size.unit for o in before
        ):
            found[at] = replace(s, scope=s.scope | {"part"})
    return found


def completed(s: Setting, before: list[Setting]) -> Setting:
    """Give "the figure" or "the total" what the number before it counts."""
    last = spoken_of(s, before)
    if last is not None:
        return replace(
            s, head=last.head, thing=last.thing, noun=last.noun, happening=last.happening, attached=True,
            metric=last.metric, kinds=s.kinds | last.kinds, shown=last.shown, places=s.places or last.places,
        )  # fmt: skip
    told = antecedent(s, before)
    if told is None:
        return s
    return replace(
        s, head=told.head, thing=told.thing, noun=told.noun, happening=told.happening, metric=told.metric,
        subject=s.subject | told.subject, shown=told.shown, elliptic=True,
    )  # fmt: skip


def read(clauses: Clauses, at: int) -> Setting:
    """Read the setting of one number."""
    number, text = clauses.numbers[at], clauses.text
    clause, sentence = clauses.clause(number), clauses.sentence_span(number)
    start, end = clauses.own_zone(at, clause)
    around = clauses.around(at, clause)
    told = tallied(around)
    if told and number.unit is None:
        around = around._replace(counted=told)
    words = head_words(around)
    head = folded(words)
    if head <= dimensions() and conversions().get(number.unit or "", ("",))[0] in LENGTHS:
        head |= folded(around.subject)  # "waves of 4 metres", "waves reached 3.5 metres"
    thing = thing_of(around, words)
    if thing is None and number.unit is None and clauses.nation_after(number):
        thing = "person"
    befalls = happening_of(around, thing)
    happening = befalls.name
    if happening in word_set("of_people") and inherited(clauses, number, sentence):
        head, thing = frozenset(), "person"
    noun, thing = thing, stands_for(around, thing, happening)
    if (
        thing is None
        and number.unit is None
        and happening in word_set("of_people")
        and names_happening(words, happening)
    ):
        thing = "person"
    happening = word_table()["one_happening"].get(happening or "", happening)
    metric = None if number.unit is None and thing else metric_of(around)
    previous = clauses.numbers[at - 1] if at and clauses.numbers[at - 1].end > clause.start else None
    following = clauses.numbers[at + 1] if at + 1 < len(clauses.numbers) else None
    scope, kinds = scope_of(around, previous)
    level = word_set("levels" if number.unit is None else "levels_of_money")
    delta = direction(number, around.before) and not (happening in level and number.unit != "percent")
    if part_of_them(around, happening):
        scope |= {"part", "some"}
    if number.unit is None and happening in word_set("cumulative") and AHEAD.match(text, number.end):
        scope |= {"forecast"}
    if happening in word_set("lasting") and WILL.search(text, max(clause.start, number.start - 40), number.start):
        scope |= {"forecast"}
    near = beside_span(around)
    added = added_to(text, number)
    if added and happening in {h.name for h in find(around.far_before, happenings()[0])}:
        scope |= {"part"}
    own = clauses.places(Span(start, number.start)) | clauses.places(Span(number.end, end))
    lead = text[max(clause.start, number.start - 60) : number.end + 40]
    return Setting(
        ref=Ref(clauses.x.article.id, number.id),
        number=number,
        size=size_of(
            replace(number, comparator="=") if DEADLINE.match(text, number.start) else number,
            vague=VAGUE.search(text, number.start, number.end) is not None,
            rough=FRACTION.search(text, number.start, number.end) is not None,
        ),
        sentence=clauses.sentence_of(number.start),
        head=head,
        subject=folded(around.subject),
        predicate=predicate_of(around, head),
        among=among(around.after),
        purpose=purpose_of(number, around.after),
        act=act_of(around),
        thing=thing,
        noun=noun,
        happening=happening,
        attached=befalls.near,
        metric=metric,
        about=folded((*around.far_before, *around.far_after, *around.counted, *around.subject)),
        wide=folded(clauses.slice(*sentence)),
        scope=scope,
        kinds=kinds,
        when=when(text, clause, number, previous),
        places=own or clauses.places(clause),
        lands=clauses.lands(sentence),
        nations=clauses.nations(near),
        names=clauses.named(near),
        bearers=clauses.bearers(clause),
        firms=clauses.firms(sentence),
        agents=clauses.doers(number, start, befalls.by) if befalls.by is not None else frozenset(),
        leading=clauses.leading,
        opening=clauses.opening,
        home=clauses.home,
        unplaced=clauses.unplaced,
        delta=delta,
        updated=number.trend != "down" and UPDATED.search(lead) is not None,
        increment=added,
        headline=clauses.x.article.zone_at(number.start) is not None,
        corner=corner_of(around, clause),
        alone=told_alone(text, number),
        elliptic=number.unit is not None and elsewhere(clauses, at, clause),
        whole=share_of(text, number, following),
        out_of=out_of(text, number, following),
        left=tuple(t.lower for t in clauses.slice(max(sentence.start, number.start - STRETCH), number.start)[-SAME:]),
        right=tuple(t.lower for t in clauses.slice(number.end, min(sentence.end, number.end + STRETCH))[:SAME]),
        shown=shown(around, thing, happening, metric, words, scope=scope, delta=delta),
    )


def spoken_of(s: Setting, before: list[Setting]) -> Setting | None:
    """Return the number before of which a speaker gives another: "seven were hurt; the union counts 23"."""
    if not s.alone or (s.happening and s.attached):
        return None
    fits = [o for o in before if o.size.unit == s.size.unit and o.happening and o.attached and "part" not in o.scope]
    return fits[-1] if fits and s.sentence - fits[-1].sentence < LOOK_BACK - 1 else None


def antecedent(s: Setting, before: list[Setting]) -> Setting | None:
    """Return the number before that says what "the figure", "the number" or "the total" is; None for other numbers."""
    words = {t.lower for t in (*tokenize(s.number.counted or ""), *tokenize(s.number.subject or ""))}
    if not words & word_set("tallies") or s.thing or s.happening or s.metric or s.head:
        return None
    fits = [
        o
        for o in before
        if o.size.unit == s.size.unit and (o.metric or o.happening) and s.sentence - o.sentence < LOOK_BACK
    ]
    return fits[-1] if fits else None


def beside_span(around: Around) -> Span:
    """Return the stretch of a few words around a number."""
    left, right = around.before[-BESIDE:], around.after[:BESIDE]
    return Span(left[0].start if left else around.number.start, right[-1].end if right else around.number.end)
