"""The fields of a claim that need no look at the text: numbers as floats, confidence, the rule in words."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from lib.extract.numbers.change_words import Change
from lib.extract.numbers.dollars import reason_of
from lib.extract.numbers.memory import Found
from lib.extract.numbers.quantity import Quantity
from lib.extract.numbers.special import PERCENT
from lib.model import Role, Trend

KINDS: Final = {
    "digits": "digits",
    "words": "number words",
    "fraction": "share in words",
    "vague": "vague plural",
    "range": "range",
    "multiple": "multiple",
    "pair": "pair",
    "zero": "nothing counted",
}


def settle(quantity: Quantity) -> None:
    """Turn shares into percent and vague plurals into ranges."""
    if quantity.kind == "fraction" and quantity.unit is None and quantity.value is not None:
        quantity.value, quantity.unit = quantity.value * 100, PERCENT
    if quantity.kind == "vague":
        quantity.comparator = "range"
    if quantity.kind == "range":
        quantity.comparator = "range"


def as_float(value: Decimal | None) -> float | None:
    """Return a Decimal as the float nearest to it."""
    return None if value is None else float(value)


def trend_of(quantity: Quantity) -> Trend | None:
    """Return the trend as the record names it."""
    return "up" if quantity.trend == "up" else "down" if quantity.trend == "down" else None


def role_of(quantity: Quantity) -> Role | None:
    """Return the role as the record names it."""
    roles: dict[str | None, Role] = {"delta": "delta", "from": "from", "to": "to", "level": "level"}
    return roles.get(quantity.role)


def confidence(quantity: Quantity, counted: Found, change: Change | None) -> float:
    """Grade a claim: figures with a unit are the surest, vague words and things taken from elsewhere the least."""
    grade = 0.97 if quantity.own_unit else 0.93
    grade -= {"vague": 0.1, "multiple": 0.08, "pair": 0.05, "zero": 0.1, "fraction": 0.05}.get(quantity.kind, 0.0)
    if counted.text is None:
        grade -= 0.15
    elif "before" in counted.rule or "unit" in counted.rule:
        grade -= 0.12
    if quantity.role and change is not None and change.way == "either":
        grade -= 0.03
    return round(grade, 2)


def rule(quantity: Quantity, counted: Found) -> str:
    """Say in plain words how the claim was read."""
    parts = [KINDS[quantity.kind]]
    if quantity.unit is not None and quantity.kind not in {"fraction", "multiple"}:
        parts[0] += " with unit" if quantity.own_unit else " with the unit of its neighbour"
    if quantity.hedge_first >= 0 or quantity.hedge_last >= 0:
        parts.append("with bound or hedge")
    dollars = reason_of(quantity)
    if dollars and quantity.unit is not None:
        parts.append(f"“$” read as {quantity.unit.name}: {dollars}")
    if counted.text:
        parts.append(f"{counted.rule} “{counted.text[:60]}”")
    return ", ".join(parts)
