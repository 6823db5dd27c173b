"""The word lists of numbers, read once from lib/data/numbers."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

FOLDER: Final = Path(__file__).resolve().parents[2] / "data" / "numbers"

Key = tuple[str, ...]


class Unit(NamedTuple):
    """A measure: its name as the records give it, and what it measures ("length", "money")."""

    name: str
    dimension: str


@cache
def table(name: str) -> dict[str, Any]:
    """Return a .toml file of the folder as a dictionary."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the lines of a .tsv file of the folder, cut at tabs, comments left out."""
    lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(line.split("\t")) for line in lines if line and not line.startswith("#"))


@cache
def words(name: str, section: str = "") -> frozenset[str]:
    """Return a list of words of a .toml file as a set."""
    found = table(name)
    for part in filter(None, section.split(".")):
        found = found[part]
    return frozenset(found)


@cache
def not_claims(name: str) -> frozenset[str]:
    """Return one list of not_claims.toml as a set."""
    return frozenset(table("not_claims")[name])


@cache
def cues(name: str) -> frozenset[str]:
    """Return one list of cues.toml as a set."""
    return frozenset(table("cues")[name])


@cache
def idioms() -> dict[str, tuple[Key, ...]]:
    """Return the phrases in which a number word counts nothing, by their first word."""
    found: dict[str, list[Key]] = {}
    for phrase in table("not_claims")["idioms"]:
        parts = split(phrase)
        found.setdefault(parts[0], []).append(parts)
    return {word: tuple(phrases) for word, phrases in found.items()}


def split(phrase: str) -> Key:
    """Cut a phrase of the data files into tokens, as the tokenizer cuts text."""
    from lib.extract.numbers.tokens import TOKEN

    return tuple(match.group() for match in TOKEN.finditer(phrase))


@cache
def units() -> tuple[dict[Key, Unit], dict[Key, Unit]]:
    """Return the measures by the tokens of their forms: in lower case, and those that hold only as written."""
    loose: dict[Key, Unit] = {}
    strict: dict[Key, Unit] = {}
    for name, dimension, forms in rows("units"):
        any_case, _, as_written = forms.partition("|")
        unit = Unit(name.strip(), dimension)
        for form in filter(None, (x.strip() for x in any_case.split(","))):
            loose.setdefault(split(form.lower()), unit)
        for form in filter(None, (x.strip() for x in as_written.split(","))):
            strict.setdefault(split(form), unit)
    return loose, strict


@cache
def money_words() -> dict[Key, str]:
    """Return the names of currencies by their lower-case tokens, with the ISO 4217 code (or "cent", "penny")."""
    found: dict[Key, str] = {}
    for code, singular, plural, *_ in rows("currencies"):
        for form in (singular, plural):
            found.setdefault(split(form), code)
    for form, code in table("money")["words"].items():
        found[split(form)] = code
    return found


@cache
def money_shared() -> dict[str, tuple[str, ...]]:
    """Return the words that several currencies share, singular and plural, with their codes."""
    found: dict[str, tuple[str, ...]] = {}
    for word, codes in table("money")["shared"].items():
        found[word] = tuple(codes)
        found.setdefault(f"{word}s", tuple(codes))
    return found


@cache
def money_cues() -> dict[str, tuple[str, ...]]:
    """Return the words of places and peoples that point to a currency: word → codes."""
    found: dict[str, list[str]] = {}
    for code, _, _, _, places in rows("currencies"):
        for place in filter(None, places.split(", ")):
            if " " not in place:
                found.setdefault(place, []).append(code)
    for code, cues in table("money")["cues"].items():
        for cue in cues:
            found.setdefault(cue, []).append(code)
    return {cue: tuple(codes) for cue, codes in found.items()}


@cache
def money_signs() -> tuple[dict[Key, str], dict[Key, str]]:
    """Return the signs before and after a figure by their tokens, ISO codes among them."""
    before = {split(sign): code for sign, code in table("money")["prefix"].items()}
    after = {split(sign): code for sign, code in table("money")["suffix"].items()}
    for code, _, _, symbol, _ in rows("currencies"):
        for form in (code, symbol):
            before.setdefault(split(form), code)
        after.setdefault((code,), code)
    before.pop(("ALL",), None)
    after.pop(("ALL",), None)
    return before, after


@cache
def comparators(place: str) -> dict[Key, str]:
    """Return bounds and hedges that stand "before" or "after" a quantity: tokens → sign."""
    found: dict[Key, str] = {}
    for sign, where, forms in rows("comparators"):
        if where == place:
            for form in forms.split(", "):
                found.setdefault(split(form.strip()), sign)
    return found


@cache
def change(part: str) -> dict[str, str]:
    """Return the words of change of a part of speech ("verbs", "nouns", "adverbs") with "up", "down" or "either"."""
    found: dict[str, str] = {}
    for way, lemmas in table("change")[part].items():
        for lemma in lemmas:
            found.setdefault(lemma.split(" ")[0] if part == "verbs" else lemma, way)
    return found


@cache
def bounding_verbs() -> dict[str, str]:
    """Return the verbs that bound their object, lemma → sign."""
    return {lemma: sign for sign, lemmas in table("change")["bounds"].items() for lemma in lemmas}
