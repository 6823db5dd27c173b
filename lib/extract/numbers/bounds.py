"""Bounds and hedges: "at least", "some", "or more", "exceed". Each reaches one quantity, its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lib.extract.numbers import lexicon
from lib.extract.numbers.lone import counts
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.tokens import BROKEN, GLUED, Token, longest, longest_before

# Words that may stand between a bound and its quantity: "up to a cap of £45,000", "at least another 12"
FILLERS: Final = lexicon.cues("fillers")
CHAIN: Final = 3
MAX_FILLERS: Final = 4
STRENGTH: Final = {"=": 0, "~": 1, "<": 2, ">": 2, "<=": 2, ">=": 2}
PICKING: Final = lexicon.cues("picking")
STREWN: Final = lexicon.cues("strewn")
TURNING: Final = frozenset({"turn", "turns", "turned", "turning", "handed", "hand", "signed"})
AGO: Final = lexicon.cues("ago")
SPEAKING: Final = lexicon.cues("speaking")
TIME_VERBS: Final = lexicon.cues("time_verbs")


def apply_bounds(tokens: Sequence[Token], quantities: list[Quantity]) -> None:
    """Find the bound or hedge of each quantity and take it into the quantity's span."""
    floor = 0
    for k, quantity in enumerate(quantities):
        ceiling = quantities[k + 1].first if k + 1 < len(quantities) else len(tokens)
        bounds_before(tokens, quantity, floor)
        bounds_after(tokens, quantity, ceiling)
        floor = quantity.ends


def join_bounds(tokens: Sequence[Token], quantities: list[Quantity]) -> list[Quantity]:
    """Join "more than 20 and less than 35" to one range; bounds that exclude each other stay two."""
    found: list[Quantity] = []
    for quantity in quantities:
        joined = both(tokens, found[-1], quantity) if found else None
        if joined is None:
            found.append(quantity)
        else:
            found[-1] = joined
    return found


def both(tokens: Sequence[Token], left: Quantity, right: Quantity) -> Quantity | None:
    """Return the range that a lower and an upper bound make together; None when they make none."""
    between = [t.lower for t in tokens[left.ends : right.begins]]
    if (
        between not in (["and"], ["but"], [","], [",", "and"], [",", "but"])
        or left.value is None
        or right.value is None
    ):
        return None
    lower, upper = (left, right) if left.comparator in {">", ">="} else (right, left)
    if lower.comparator not in {">", ">="} or upper.comparator not in {"<", "<="} or not lower.value < upper.value:  # type: ignore[operator]
        return None
    if left.unit is not None and right.unit is not None and left.unit != right.unit:
        return None
    out = Quantity(
        left.begins, right.ends, right.figure_last, "range", None, lower.value, upper.value, right.unit or left.unit
    )
    out.per, out.comparator, out.scaled, out.mantissa = right.per or left.per, "range", right.scaled, right.mantissa
    out.own_unit, out.notes = right.own_unit, ["bounds"]
    return out


def bounds_before(tokens: Sequence[Token], quantity: Quantity, floor: int) -> None:
    """Look left of a quantity for bounds, the farthest part of a chain such as "up to about" included."""
    at = quantity.first
    for _ in range(CHAIN):
        found = bound_before(tokens, at, floor)
        if found is None or not fits_before(tokens, quantity, *found):
            break
        place, _, _, sign = found
        if quantity.kind == "vague":
            quantity.notes.append(sign)
        elif quantity.kind != "range":
            quantity.comparator = combine(quantity.comparator, sign)
        at = quantity.hedge_first = place
    if quantity.hedge_first < 0:
        take_verb(tokens, quantity, floor)


def bound_before(tokens: Sequence[Token], at: int, floor: int) -> tuple[int, int, int, str] | None:
    """Return (first token, tokens, end, sign) of the bound before `at`, words that only fill skipped; None for none."""
    for end in range(at, max(floor, at - MAX_FILLERS) - 1, -1):
        found = longest_before(tokens, end, lexicon.comparators("before"))
        if found and end - found[0] >= floor:
            return end - found[0], found[0], end, found[1]
        if end <= floor or tokens[end].gap == BROKEN or tokens[end - 1].lower not in FILLERS:
            return None
    return None


def take_verb(tokens: Sequence[Token], quantity: Quantity, floor: int) -> None:
    """Take in the verb that bounds its object: "exceed 1 million", "topped $40m", "average $1.2k"."""
    at = quantity.first
    while (
        at > floor and at > quantity.first - 2 and tokens[at].gap != BROKEN and tokens[at - 1].lower in {"a", "another"}
    ):
        at -= 1
    if at <= floor or tokens[at].gap == BROKEN or quantity.kind in {"range", "vague"}:
        return
    verb = tokens[at - 1].lower
    if verb == "top" and at > 1 and tokens[at - 1].gap != BROKEN and tokens[at - 2].lower in BEFORE_TOP:
        return
    sign = VERB_FORMS.get(verb) or verb_forms().get(verb)
    if sign is None:
        return
    denied = at - 2 >= floor and tokens[at - 2].lower in {"not", "never", "cannot", "t"}
    if sign == ">" and denied:
        sign = "<="
    quantity.comparator = combine(quantity.comparator, sign)
    quantity.hedge_first = at - 1
    if sign in {">", "<="}:
        quantity.notes.append("verb")


AFTERTHOUGHTS: Final = (["no", "more"], ["at", "most"], ["if", "that"])
BEFORE_TOP: Final = frozenset(
    {"the", "a", "an", "its", "their", "his", "her", "our", "my", "s", "in", "of", "this", "world", "all"}
)
VERB_FORMS: dict[str, str] = {}


def verb_forms() -> dict[str, str]:
    """Return the written forms of the bounding verbs, built once from their lemmas."""
    if not VERB_FORMS:
        for lemma, sign in lexicon.bounding_verbs().items():
            stem = lemma.removesuffix("e")
            doubled = f"{lemma}{lemma[-1]}" if lemma == "top" else stem
            for form in (lemma, f"{lemma}s", f"{lemma}es", f"{doubled}ed", f"{doubled}ing"):
                VERB_FORMS[form] = sign
        for noun in (
            "top",
            "pass",
            "number",
            "numbers",
            "total",
            "average",
            "equals",
            "equal",
            "break",
            "breaks",
            "breaking",
        ):
            VERB_FORMS.pop(noun, None)
        VERB_FORMS.update({"top": ">", "average": "~", "averages": "~", "passed": ">", "broke": ">"})
    return VERB_FORMS


def fits_before(  # noqa: PLR0911  one return a form, read from the top
    tokens: Sequence[Token], quantity: Quantity, place: int, size: int, end: int, _sign: str
) -> bool:
    """Tell whether words that can bound do so here: "over five weeks" is no bound, "talk about 40" is none."""
    word = tokens[place].lower if size == 1 else ""
    earlier = tokens[place - 1].lower if place and tokens[place].gap != BROKEN else ""
    time = quantity.unit is not None and quantity.unit.dimension == "time"
    if size == 2 and tokens[place].lower == "up" and earlier in PICKING:
        return False  # "picked up to 3%": the "up" is the verb's
    if tokens[end - 1].lower == "than" and place and counts(tokens[place - 1]):
        after = tokens[quantity.last].lower if quantity.last < len(tokens) else ""
        if after in AGO:  # "300 fewer than ten years ago"
            return False
    if size > 1 and tokens[place].lower == "within":
        return time  # "within the 30 days", not "within the 27 states"
    if word == "over" and earlier in STREWN | TURNING:
        return False
    if word == "over" and time:
        return earlier in TIME_VERBS or earlier == "just"
    tests = {
        "within": quantity.unit is not None,
        "about": earlier not in SPEAKING,
        "some": end == quantity.first,
        "approaching": quantity.kind != "vague",
        "pushing": quantity.kind != "vague",
    }
    if word in {"under", "below", "above", "near", "beyond", "minimum", "maximum"}:
        return quantity.kind != "vague"
    return tests.get(word, True)


def combine(old: str, new: str) -> str:
    """Join two signs of one quantity: a bound outweighs a hedge, a hedge outweighs exactness."""
    return new if STRENGTH[new] >= STRENGTH[old] else old


def opens_next(tokens: Sequence[Token], at: int, ceiling: int) -> bool:
    """Tell whether words after a quantity belong to the next one: the "less" of "more than 40 and less than 10"."""
    if ceiling >= len(tokens) or ceiling - at > 7:
        return False
    found = longest_before(tokens, ceiling, lexicon.comparators("before"))
    return found is not None and ceiling - found[0] <= at + 1


def bounds_after(tokens: Sequence[Token], quantity: Quantity, ceiling: int) -> None:
    """Look right of a quantity for "or more", "or so", "-plus", "+"; one counted noun may stand between."""
    for place in (quantity.last, quantity.last + 1):
        if place >= ceiling:
            return
        said_after = tokens[place].text == "," and [t.lower for t in tokens[place + 1 : place + 3]] in AFTERTHOUGHTS
        if said_after:  # "fifteen minutes, no more"
            quantity.comparator = combine(quantity.comparator, "<=")
            quantity.hedge_last = place + 3
            return
        hyphened = place == quantity.last and tokens[place].text == "-"
        at = place + hyphened
        found = longest(tokens, at, lexicon.comparators("after"))
        if found is None or at + found[0] > ceiling:
            continue
        size, sign = found
        if tokens[at + size - 1].lower == "equal" and quantity.comparator in {"<", ">"}:
            sign = f"{quantity.comparator}="
        if opens_next(tokens, at, ceiling) or not fits_after(tokens, at, size, hyphened=hyphened):
            return
        if place > quantity.last and (tokens[at].lower != "or" or tokens[place - 1].kind != "w"):
            return
        if quantity.kind not in {"range", "vague"}:
            quantity.comparator = combine(quantity.comparator, sign)
        if place == quantity.last:
            quantity.hedge_last = at + size
        return


def fits_after(tokens: Sequence[Token], at: int, size: int, *, hyphened: bool) -> bool:
    """Tell whether words that can bound from behind do so here: "-odd" hyphened, "+" glued, "max" in lower case."""
    token = tokens[at]
    after = tokens[at + 1] if size == 1 and at + 1 < len(tokens) and tokens[at + 1].gap != BROKEN else None
    if token.lower == "plus" and not hyphened and after is not None and after.kind != "s":
        return False  # "£2.4 million plus costs"
    if token.lower in {"odd", "ish"}:
        return hyphened
    return size > 1 or not (token.text[0].isupper() or (token.text == "+" and token.gap != GLUED))
