"""From quantities to numeric claims: what is no claim goes, the rest gets its thing, change, time and speaker."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.blockers import block
from lib.extract.numbers.bounds import apply_bounds, join_bounds
from lib.extract.numbers.change_words import Change
from lib.extract.numbers.counted import counted_thing
from lib.extract.numbers.dollars import take_local_dollars
from lib.extract.numbers.echoes import Said, link, take_change, take_from_bracket
from lib.extract.numbers.labels import why_no_claim
from lib.extract.numbers.left_out import LEFT_OUT, take_rate_of, take_unit
from lib.extract.numbers.lexicon import Unit
from lib.extract.numbers.lone import AND_A_HALF
from lib.extract.numbers.memory import Found, Memory, Place
from lib.extract.numbers.points import take_league_points, take_percentage_points
from lib.extract.numbers.quantities import find_quantities
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.rates import rate_after
from lib.extract.numbers.records import as_float, confidence, role_of, rule, settle, trend_of
from lib.extract.numbers.setting import Setting
from lib.extract.numbers.special import special_quantities
from lib.extract.numbers.subjects import clause_subject
from lib.extract.numbers.sums import FOR_RULE
from lib.extract.numbers.tokens import Token, tokenize
from lib.extract.numbers.trends import apply_change, figure_words, split_levels
from lib.extract.numbers.voices import Voices
from lib.extract.numbers.when import time_of
from lib.extract.reading import Reading
from lib.model import Comparator, Entity, NumericClaim, Quote, Span, number_id

SIGNS: Final[dict[str, Comparator]] = {x: x for x in ("=", "~", ">", ">=", "<", "<=", "range")}
AGE: Final = Unit("year of age", "age")
OLDEST: Final = 125
REACH_OF_NOUN: Final = 30
LOOK_BACK: Final = 20
PLACING: Final = frozenset({"from", "in", "across", "at", "throughout", "near", "inside", "outside"})
LIMIT: Final = Decimal("1e30")


def find_claims(reading: Reading, entities: tuple[Entity, ...], quotes: tuple[Quote, ...]) -> tuple[NumericClaim, ...]:
    """Find the numeric claims of an article in text order, no two of them overlapping."""
    breaks = frozenset(p.start for p in reading.paragraphs)
    tokens = tokenize(reading.text, breaks)
    quantities = all_quantities(tokens, reading)
    if not quantities:
        return ()
    setting = Setting(reading, tokens, entities)
    kept = [q for k, q in enumerate(quantities) if why_no_claim(setting, q, quantities, k) is None]
    return Maker(setting, Voices(quotes, reading)).make(kept)


def all_quantities(tokens: list[Token], reading: Reading) -> list[Quantity]:
    """Return the quantities of a text, with their bounds, in text order."""
    blocked = block(reading.text, tokens)
    found = find_quantities(tokens, blocked)
    taken = {at for q in found for at in range(q.first, q.last)}
    for extra in special_quantities(tokens, blocked, reading):
        if not any(at in taken for at in range(extra.first, extra.last)):
            found.append(extra)
        elif (
            (extra.kind == "zero" and extra.last - extra.first in {2, 4})
            or extra.kind == "fraction"
            or AND_A_HALF in extra.notes
        ):
            found = [q for q in found if not (q.first >= extra.first and q.last <= extra.last)]
            found.append(extra)
    found.sort(key=lambda q: q.first)
    take_local_dollars(tokens, found)
    apply_bounds(tokens, found)
    return join_bounds(tokens, found)


def stands_aside(reading: Reading, place: Place) -> bool:
    """Tell whether a count only tells where others come from or are: the towns of "180 rescuers from three towns"."""
    noun = reading.words[place.figure.head]
    counts = place.figure.dep == "nummod" and noun.dep == "pobj" and noun.sentence == place.figure.sentence
    return counts and reading.words[noun.head].lower in PLACING


def counts_years(quantity: Quantity, counted: str | None) -> bool:
    """Tell whether a bare figure is a number of years lived: "life expectancy is 81", "the pension age to 67"."""
    words = (counted or "").lower().split(" of ")[0].split()
    aged = words[-1:] == ["age"] or words[-2:] == ["life", "expectancy"]
    plain = quantity.kind in {"digits", "words", "range"} and not quantity.scaled and quantity.role != "delta"
    return aged and plain and 0 < (quantity.value or quantity.high or 0) <= OLDEST


class Maker:
    """Turns the quantities of one article into claims, each with an eye on those before it."""

    def __init__(self, setting: Setting, voices: Voices) -> None:
        self.setting = setting
        self.reading = setting.reading
        self.tokens = setting.tokens
        self.voices = voices
        self.told: set[int] = set()
        self.started: set[int] = set()
        self.said: list[Said] = []
        self.memory = Memory(frozenset())
        self.lists: dict[int, Quantity] = {}

    def make(self, quantities: list[Quantity]) -> tuple[NumericClaim, ...]:
        """Make the claims, in text order."""
        figures = figure_words(self.reading, [self.span(q) for q in quantities])
        self.memory = Memory(figures)
        self.lists = {q.group: q for q in quantities if q.group >= 0}
        found: list[NumericClaim] = []
        for whole in quantities:
            place = self.place(whole)
            parts = split_levels(self.reading, whole, place.first, figures) if place else [whole]
            if len(parts) > 1:
                group = -2 - len(self.lists)
                parts[0].group = parts[1].group = group
                parts[0].shares_noun = True
                self.lists[group] = parts[1]
            for quantity in parts:
                claim = self.claim(quantity)
                if claim is not None and (not found or found[-1].end <= claim.start):
                    found.append(claim)
        return tuple(found)

    def span(self, quantity: Quantity) -> tuple[int, int]:
        """Return the place of a quantity in the text, bound or hedge included."""
        return self.tokens[quantity.begins].start, self.tokens[quantity.ends - 1].end

    def place(self, quantity: Quantity) -> Place | None:
        """Return the words at the edges of a quantity and of its figure; None where the model saw no words."""
        words = self.reading.words_in(Span(*self.span(quantity)))
        start = self.tokens[quantity.begins].start
        first = self.reading.word_at(start) or (words[0] if words else None)
        last = self.reading.word_at(self.tokens[quantity.ends - 1].start) or (words[-1] if words else None)
        figure = self.reading.word_at(self.tokens[quantity.figure_last - 1].start) or last
        return Place(first, last, figure) if first and last and figure else None

    def claim(self, quantity: Quantity) -> NumericClaim | None:
        """Make the claim of one quantity; None when the model saw no word of it or its value is beyond telling."""
        place = self.place(quantity)
        if place is None or any(abs(x) > LIMIT for x in (quantity.value, quantity.low, quantity.high) if x is not None):
            return None
        settle(quantity)
        self.take_age(quantity)
        sentence = place.first.sentence
        self.said = self.said[-LOOK_BACK:] if self.said and self.said[-1].place.first.sentence == sentence else []
        earlier = self.said[-1] if self.said else None
        tie = link(self.tokens, earlier, quantity)
        if earlier is not None and tie == "bracket":
            take_from_bracket(self.tokens, earlier, quantity)
        figures = self.memory.figures
        change = apply_change(self.reading, quantity, place.first, place.last, figures, self.told, self.started)
        take_unit(self.reading, self.said, quantity, place, self.memory, change.way if change else None)
        take_rate_of(self.said, quantity)
        take_percentage_points(self.reading, self.said, quantity, place)
        take_league_points(self.reading, quantity, place, self.memory)
        if change is None and not tie:
            take_change(self.reading, earlier, quantity, place)
        self.memory.leave_part(self.reading, place)
        counted = counted_thing(self.reading, quantity, place, change, self.memory, self.listed(quantity))
        whose = clause_subject(self.reading, place, change, counted.text, self.memory)
        told = counted.rule == FOR_RULE  # "another 800,000 in costs"
        if earlier is not None and LEFT_OUT in quantity.notes and earlier.claim.counted and not told:
            counted = Found(earlier.claim.counted, "what was measured before")
        if earlier is not None and tie:
            counted, whose = self.echoed(earlier, quantity, tie, counted, whose)
        if quantity.unit is None and counts_years(quantity, counted.text):
            quantity.unit = AGE
        known = lexicon.table("words")["statistics"].get((counted.text or "").lower())
        if known is not None and quantity.unit is None:
            counted, quantity.per = Found(known[0], "abbreviated statistic"), known[1]
        self.memory.take_part(self.reading, place)
        self.memory.keep(quantity, sentence, counted, aside=stands_aside(self.reading, place))
        if quantity.per is None and counted.rule in {"counted noun", "“of” phrase"} and quantity.kind != "fraction":
            self.take_rate(quantity, place, counted)
        claim = self.record(quantity, place, change, counted, whose)
        leans = bool(tie) or (quantity.role == "from" and change is not None and change.word.pos != "VERB")
        if earlier is not None and leans and claim.quote is None and earlier.claim.quote is not None:
            claim = replace(claim, quote=earlier.claim.quote, speaker=earlier.claim.speaker)
        self.said.append(Said(quantity, claim, place, tie))
        return claim

    def listed(self, quantity: Quantity) -> Place | None:
        """Return the place of the last quantity of the list that a quantity stands in; None outside lists."""
        if not quantity.shares_noun or quantity.group == -1:
            return None
        last = self.lists.get(quantity.group)
        return self.place(last) if last is not None and last is not quantity and last.unit is None else None

    def echoed(
        self, earlier: Said, quantity: Quantity, tie: str, counted: Found, whose: str | None
    ) -> tuple[Found, str | None]:
        """Give a conversion or an alternative the thing, clause_subject and change of the quantity before it."""
        own = counted.rule in {"“of” phrase", "counted noun", "noun after the measure", "noun after “no”"}
        if not own and earlier.claim.counted:
            counted = Found(
                earlier.claim.counted,
                "conversion or earlier value in brackets" if tie == "bracket" else "the same thing again",
            )
        if not own:
            whose = earlier.claim.subject
        if quantity.trend is None and quantity.role is None:
            quantity.trend, quantity.role = earlier.quantity.trend, earlier.quantity.role
        return counted, whose

    def take_age(self, quantity: Quantity) -> None:
        """Give "aged 34 and 41" its unit."""
        if quantity.unit is not None or quantity.scaled or (quantity.value or quantity.high or 0) > OLDEST:
            return
        before = self.tokens[quantity.begins - 1].lower if quantity.begins else ""
        two = [t.lower for t in self.tokens[max(0, quantity.begins - 2) : quantity.begins]]
        last = self.said[-1].quantity if self.said else None
        listed = last is not None and last.group >= 0 and last.group == quantity.group and last.unit == AGE
        if before in {"aged", "age"} or two == ["age", "of"] or listed:
            quantity.unit = AGE

    def take_rate(self, quantity: Quantity, place: Place, counted: Found) -> None:
        """Take the rate that stands behind a counted noun: "30,000 shells per day"."""
        text = counted.text or ""
        found = self.reading.text.find(text, place.last.end, place.last.end + len(text) + REACH_OF_NOUN)
        at = quantity.last
        while found >= 0 and at < len(self.tokens) and self.tokens[at].start < found + len(text):
            at += 1
        rate = rate_after(self.tokens, at) if found >= 0 else None
        quantity.per = rate[1] if rate else None

    def record(
        self, quantity: Quantity, place: Place, change: Change | None, counted: Found, whose: str | None
    ) -> NumericClaim:
        """Write the claim down."""
        quote = self.voices.of(place.figure, self.tokens[quantity.figure_last - 1].start)
        start, end = self.span(quantity)
        return NumericClaim(
            number_id(start, end), start, end,
            as_float(quantity.value), as_float(quantity.low), as_float(quantity.high),
            SIGNS[quantity.comparator],
            quantity.unit.name if quantity.unit else None,
            quantity.per,
            counted.text,
            whose,
            trend_of(quantity), role_of(quantity),
            time_of(self.setting, place, start, end),
            quote.id if quote else None,
            quote.speaker.entity if quote and quote.speaker else None,
            confidence(quantity, counted, change),
            rule(quantity, counted),
        )  # fmt: skip
