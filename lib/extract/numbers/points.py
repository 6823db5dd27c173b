"""What points are: of a percentage in polls and rates, else of an index, a game or a league table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.clause import MEASURE_RULE, Clause
from lib.extract.numbers.echoes import Said
from lib.extract.numbers.lexicon import Unit
from lib.extract.numbers.memory import Found, Memory, Place
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.syntax import subject_of
from lib.extract.reading import Reading

PERCENTAGE: Final = Unit("percentage_point", "points")
POLLING: Final = lexicon.cues("polling")
TABLED: Final = lexicon.cues("tabled")
SHARES: Final = frozenset({"%", "percent", "per", "pct"})
BEATING: Final = frozenset({"beat", "win", "lose", "lead", "trail", "defeat", "down"})
DOCKING: Final = frozenset({"dock", "deduct", "strip"})
APART: Final = frozenset({"adrift", "clear", "short", "behind", "ahead", "off", "above", "below"})
TABLES: Final = frozenset({"league", "season", "table", "relegation", "promotion", "championship"})
LEAGUE: Final = "points of the table spoken of before"
MOST_POINTS: Final = 120
LARGEST: Final = 60
AHEAD: Final = 4
TWO_SHARES: Final = 10  # "a lead of two points, 46% to 44%"


def take_percentage_points(reading: Reading, said: Sequence[Said], quantity: Quantity, place: Place) -> None:
    """Make points percentage points where the sentence tells a share before or behind, or speaks of a poll or rate."""
    if quantity.unit is None or quantity.unit.name != "point" or (quantity.value or quantity.high or 0) > LARGEST:
        return
    levels = (s.quantity for s in said if s.quantity.unit is not None and s.quantity.unit.name == "percent")
    before = any(q.role != "delta" and q.trend is None for q in levels)
    sentence = reading.sentences[place.first.sentence]
    behind = reading.words[place.last.i + 1 : min(place.last.i + AHEAD, sentence.last)]
    led = bool(behind) and behind[0].lower in {"to", "at"} and any(w.lower in SHARES for w in behind)
    ahead = [w.lower for w in reading.words[place.last.i + 1 : min(place.last.i + TWO_SHARES, sentence.last)]]
    led = led or (ahead[:1] == [","] and ahead.count("%") + ahead.count("per") + ahead.count("percent") > 1)
    words = {w.lower for w in reading.words[sentence.first : sentence.last]}
    margin = {"margin", "error"} <= words
    if before or led or margin or (words & POLLING and not words & TABLED):
        quantity.unit = PERCENTAGE


def take_league_points(reading: Reading, quantity: Quantity, place: Place, memory: Memory) -> None:
    """Make a bare figure points where a league table was just spoken of: "On 14, they drop to two, ten short"."""
    if quantity.unit is not None or quantity.kind not in {"digits", "words"} or quantity.scaled:
        return
    if memory.league < 0 or place.first.sentence - memory.league > 1 or (quantity.value or 0) > MOST_POINTS:
        return
    after = reading.words[place.last.i + 1] if place.last.i + 1 < len(reading.words) else place.last
    before = reading.words[place.first.i - 1] if place.first.i else place.first
    ends = after.i == place.last.i or after.sentence != place.last.sentence or after.pos in {"PUNCT", "CCONJ"}
    if after.lower in APART or (ends and before.lower in {"on", "to"}):
        quantity.unit = Unit("point", "points")
        quantity.notes.append(LEAGUE)


def docked(clause: Clause) -> bool:
    """Tell whether points are taken off a team or lost by it: "docked 12 points", "three points taken off"."""
    verb, following = clause.verb, clause.following
    if following is not None and following.tag == "VBN" and following.lemma in DOCKING | {"take"}:
        return True
    if verb is None or verb.i > clause.place.first.i:
        return False
    sentence = clause.reading.sentences[clause.sentence]
    words = {w.lower for w in clause.reading.words[sentence.first : sentence.last]}
    return verb.lemma in DOCKING or (verb.lemma in {"lose", "drop", "collect"} and bool(words & TABLES))


def points_won(clause: Clause) -> Found | None:
    """Find the points of a league table or game: "finished bottom with 19 points", "two points off the play-offs"."""
    unit = clause.quantity.unit
    if LEAGUE in clause.quantity.notes or (unit is not None and unit.name == "point" and docked(clause)):
        return Found("points", MEASURE_RULE)
    taken = clause.change is not None and clause.change.word.lemma in {"take", "move", "go", "put", "bring"}
    if unit is None or unit.name != "point" or (clause.change is not None and not taken):
        return None
    before, following = clause.preceding, clause.following
    led = before is not None and before.lower in {"with", "on"}
    verb = clause.verb
    led = led or (verb is not None and verb.lemma in BEATING and before is not None and before.lower == "by")
    apart = following is not None and following.lower in TABLED
    team = subject_of(clause.reading, clause.verb) if clause.verb is not None else None
    named = apart and team is not None and team.pos == "PROPN"  # "Leicester lie four points clear"
    return Found("points", MEASURE_RULE) if (led or apart or taken) and not named else None
