"""Parts against their total: "45 dead: 30 men and 14 women", "30 men and 14 women, 45 in all"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Final

from lib.checks.figures import exact, place, plain
from lib.checks.records import Check, of_claims
from lib.checks.window import Window
from lib.model import Extraction, NumericClaim

WORDS: Final = r"(?:[ ][\w'’-]{1,24}){0,5}"
# A total, its noun, and what opens the whole list of its parts
OPENS: Final = re.compile(
    rf"{WORDS}(?:[ ]?:|[ ]?[—–]|[ ]-|[ ]?\(|,?[ ](?:made[ ]up|consisting|composed)[ ]of|,?[ ](?:comprising|namely))[ ]"
    rf"(?:the[ ])?"
    rf"|{WORDS}[ ]\("
)
# One part and the next
JOINS: Final = re.compile(rf"{WORDS}(?:,|;|,?[ ]and|,?[ ]plus)[ ](?:the[ ]other[ ])?")
# After the last part the list is over
CLOSES: Final = re.compile(rf"{WORDS}[ ]?(?:[.);\n—–]|,[ ](?:the|he|she|it|they|police|according|officials)\b|$)")
# The parts are told, then their total
SUMS_UP: Final = re.compile(
    rf"{WORDS}(?:,|[ ]?[—–]|;)?[ ](?:for|or|making|which[ ]makes|that[ ]makes|totalling|totaling)[ ]"
    rf"(?:a[ ]total[ ]of[ ])?"
    rf"|{WORDS}(?:,|[ ]?[—–]|;)[ ]"
)
IN_ALL: Final = re.compile(r"(?:[ ][\w'’-]{1,24}){0,3}[ ](?:in[ ](?:all|total)|altogether|overall)\b")
# What makes a list more or less than the parts of a whole
PARTIAL: Final = re.compile(
    r"(?i)\b(?:includ\w{1,6}|among|mostly|mainly|most|others?|rest|remaining|remainder|further|additional|another|more|"
    r"some|several|both|each|every|per|times|of (?:them|whom|these|which)|at least|up to|unknown|unidentified|"
    r"undecided|also|with|without|respectively|from|than|versus|vs|over|since|between|on)\b"
)
MOST_PARTS: Final = 8
FEWEST: Final = 2
NEAR: Final = Decimal("0.5")


def totals(extraction: Extraction) -> Iterator[Check]:
    """Yield the lists of parts that do not add up to the total they are given with."""
    window = Window(extraction)
    claims = window.claims
    for at, claim in enumerate(claims):
        if not counts(claim):
            continue
        if OPENS.fullmatch(window.between(claim, claims[at + 1])) if at + 1 < len(claims) else False:
            parts = run(window, at + 1)
            closed = parts and CLOSES.match(window.after(parts[-1]))
            if closed:
                yield from compared(window, claim, parts)
        elif at >= FEWEST and sums_up(window, at):
            yield from compared(window, claim, run_before(window, at))


def counts(claim: NumericClaim) -> bool:
    """Tell whether a claim is one exact figure of things or money, and no share, change or rate."""
    share = claim.unit is not None and not (claim.unit.isupper() and len(claim.unit) == len("EUR"))
    return (
        claim.comparator == "=" and bool(claim.value) and not share and claim.per is None
        and claim.role not in {"delta", "from", "to"}
    )  # fmt: skip


def run(window: Window, first: int) -> list[NumericClaim]:
    """Return the list of parts that begins with a claim; nothing where one of them is no plain count."""
    parts = [window.claims[first]]
    for claim in window.claims[first + 1 : first + MOST_PARTS]:
        if not JOINS.fullmatch(window.between(parts[-1], claim)):
            break
        parts.append(claim)
    return parts if len(parts) >= FEWEST and all(counts(p) for p in parts) else []


def run_before(window: Window, at: int) -> list[NumericClaim]:
    """Return the list of parts that ends with the claim before a total."""
    parts = [window.claims[at - 1]]
    for claim in reversed(window.claims[max(0, at - MOST_PARTS) : at - 1]):
        if not JOINS.fullmatch(window.between(claim, parts[0])):
            break
        parts.insert(0, claim)
    return parts if len(parts) >= FEWEST and all(counts(p) for p in parts) else []


def sums_up(window: Window, at: int) -> bool:
    """Tell whether a claim is given as the sum of what stands before: "a total of 45", "45 in all"."""
    claim = window.claims[at]
    between = window.between(window.claims[at - 1], claim)
    if not SUMS_UP.fullmatch(between):
        return False
    said = window.text[claim.start : claim.end].lower().startswith("a total of") or "total" in between
    return said or "mak" in between or bool(IN_ALL.match(window.after(claim)))


def compared(window: Window, total: NumericClaim, parts: list[NumericClaim]) -> Iterator[Check]:
    """Yield a check where parts and total differ by more than rounding; nothing where they cannot belong together."""
    values = [x for x in (exact(p) for p in parts) if x is not None]
    whole = exact(total)
    if whole is None or len(values) < len(parts) or any(p.unit != total.unit for p in parts):
        return
    inside = [window.between(a, b) for a, b in pairwise(sorted([total, *parts], key=lambda c: c.start))]
    last = max([total, *parts], key=lambda c: c.start)
    tail = CLOSES.match(window.after(last))
    if any(PARTIAL.search(x) for x in (*inside, tail.group() if tail else "")) or len({p.counted for p in parts}) == 1:
        return
    added = sum(values, Decimal(0))
    slack = sum((place(c, window.text) for c in (total, *parts) if place(c, window.text) > 1 or c.unit), Decimal(0)) / 2
    if abs(added - whole) <= slack or max(values) >= whole or abs(added - whole) > NEAR * whole:
        return
    terms = " + ".join(plain(x) for x in values)
    unit = total.unit
    yield of_claims(
        "parts and total",
        [total, *parts],
        f"{terms} = {plain(added, unit)}, the text says {plain(whole, unit)}",
    )
