"""A share told twice: "12 of 48, or 30 percent", "640 jobs, or 20% of its 2,500 staff"."""

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

NOUN: Final = r"(?:[ ][\w'’-]{1,24}){0,4}"
OF: Final = re.compile(rf"(?:[ ][\w'’-]{{1,24}}){{0,2}}[ ](?:out[ ])?of{NOUN}[ ]")
OR: Final = re.compile(
    rf"{NOUN}(?:,?[ ]or|[ ]?[—–][ ]?or|,?[ ](?:equal|equivalent)[ ]to|,?[ ](?:which|that)[ ]is|,[ ]representing)[ ]"
    rf"|{NOUN}[ ]\("
)
# Behind a share that speaks of something else: "(30% of women)", "30% more"
ELSE: Final = re.compile(
    r"[ ](?:of|more|less|fewer|higher|lower|up|down|above|below|increase|rise|drop|fall|decline|a|per)\b"
)
OUT_OF: Final = re.compile(r"\b(?:out[ ]of|in|of)[ ]")
WORDY: Final = Decimal("0.12")  # "a third" for 31 %
HEDGED: Final = Decimal("0.15")
HUNDRED: Final = Decimal(100)


def shares(extraction: Extraction) -> Iterator[Check]:
    """Yield the shares that do not fit the two counts they are told with."""
    window = Window(extraction)
    claims = window.claims
    for first, second, third in zip(claims, claims[1:], claims[2:], strict=False):
        left, right = window.between(first, second), window.between(second, third)
        closed = not ELSE.match(window.after(third))
        if is_count(first) and is_count(second) and is_share(third) and OF.fullmatch(left) and OR.fullmatch(right):
            trio = (first, second, third) if closed else None
        elif is_share(first) and is_count(second) and is_count(third) and OR.fullmatch(left) and OF.fullmatch(right):
            trio = second, third, first
        elif is_count(first) and is_share(second) and is_count(third) and OR.fullmatch(left) and OF.fullmatch(right):
            trio = first, third, second
        elif is_share(first) and is_count(second) and is_count(third) and OF.fullmatch(left) and OR.fullmatch(right):
            trio = third, second, first
        else:
            trio = None
        if trio is not None:
            yield from told_twice(window, *trio)
    for first, second in pairwise(claims):
        if is_share(first) and is_share(second) and OR.fullmatch(window.between(first, second)):
            yield from out_of(window, first, second)


def out_of(window: Window, counted: NumericClaim, share: NumericClaim) -> Iterator[Check]:
    """Yield a check where "nine out of 12" is not the share behind it."""
    words = window.text[counted.start : counted.end]
    a, b = exact(counted), exact(share)
    if (
        a is None
        or b is None
        or not OUT_OF.search(words)
        or counted.comparator != "="
        or ELSE.match(window.after(share))
    ):
        return
    slack = max(b * HEDGED, Decimal(1)) if share.comparator == "~" else place(share, window.text) / 2
    if share.comparator in {"=", "~"} and abs(a - b) > slack + Decimal("0.01"):
        told = plain(b, "percent")
        yield of_claims("share", [counted, share], f"{words.strip()} is {plain(a, 'percent')}, the text says {told}")


def is_count(claim: NumericClaim) -> bool:
    """Tell whether a claim is a plain count or sum, not hedged beyond "about"."""
    money = claim.unit is not None and claim.unit.isupper()
    return claim.comparator in {"=", "~"} and bool(claim.value) and (claim.unit is None or money) and claim.per is None


def is_share(claim: NumericClaim) -> bool:
    """Tell whether a claim is a share in percent, and no change."""
    return claim.unit == "percent" and claim.value is not None and claim.role is None and claim.per is None


def told_twice(window: Window, part: NumericClaim, whole: NumericClaim, share: NumericClaim) -> Iterator[Check]:
    """Yield a check where part of whole is not the share, rounding and hedges allowed for."""
    a, b, told = exact(part), exact(whole), exact(share)
    if a is None or b is None or told is None or part.unit != whole.unit or not 0 < a <= b:
        return
    reckoned = HUNDRED * a / b
    half_a, half_b = (place(c, window.text) / 2 if place(c, window.text) > 1 else Decimal(0) for c in (part, whole))
    low, high = HUNDRED * (a - half_a) / (b + half_b), HUNDRED * (a + half_a) / max(b - half_b, Decimal(1))
    wordy = not any(c.isdigit() for c in window.text[share.start : share.end])
    slack = told * WORDY if wordy else place(share, window.text) / 2
    if share.comparator in {">", ">=", "<", "<="}:
        slack = min(slack, Decimal("0.5"))
    if share.comparator == "~" or "~" in {part.comparator, whole.comparator}:
        slack = max(slack, told * HEDGED, Decimal(1))
    under = share.comparator in {"<", "<="}
    over = share.comparator in {">", ">="}
    fits_low = under or told <= high + slack
    fits_high = over or told >= low - slack
    if fits_low and fits_high:
        return
    sum_of = f"{plain(a)} of {plain(b)} is {plain(reckoned, 'percent')}"
    yield of_claims("share", [part, whole, share], f"{sum_of}, the text says {plain(told, 'percent')}")
