"""Which names in different articles stand for one entity: the rules that hold within an article, across several."""

from __future__ import annotations

from itertools import combinations
from typing import Final

from rapidfuzz import fuzz

from lib.compare.words import word_set, word_table
from lib.extract.entities.lexicon import Lexicon, lexicon
from lib.extract.entities.organisations import initials, is_short_form, org_key, words_of_name
from lib.extract.entities.people import bare, fold, same_given, same_person, same_surname, tokens
from lib.extract.entities.shapes import is_acronym, key
from lib.model import Entity

SAME_PLACE: Final = 88
LONG_NAME: Final = 2  # words of a name that tells a body by itself
PRONOUNS: Final = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}
HONORIFICS: Final = {"mr": "m", "sir": "m", "mrs": "f", "ms": "f", "miss": "f", "dame": "f"}
LOOSE_TYPES: Final = frozenset({"ORG", "PLACE", "PRODUCT", "EVENT", "WORK", "LAW"})


def place_key(name: str) -> str:
    """Return what all written forms of one place share: the gazetteer's own form, without "region" or "the"."""
    known = lexicon().known.get(name) or lexicon().known.get(name.removeprefix("the ").removeprefix("The "))
    if known is None and name.isupper():
        known = lexicon().known.get(name.title())
    if known is not None and known.kind in {"country", "region", "city"}:
        return key(known.canon)
    words = [word_table()["counties"].get(w, w) for w in key(name).split()]
    while len(words) > 1 and words[-1] in word_set("place_tails"):
        words.pop()
    if len(words) > 1 and words[-1] == "city":
        plain = lexicon().known.get(" ".join(words[:-1]).title())
        if plain is None or plain.kind == "city":  # "Benin City" is not Benin
            words.pop()
    if len(words) > 1:
        bare_name = " ".join(words)
        known = lexicon().known.get(bare_name.title())
        return key(known.canon) if known is not None else bare_name
    return words[0] if words else key(name)


def group_key(name: str) -> str:
    """Return what all forms of one nationality, religion or party share."""
    known = lexicon().known.get(name) or lexicon().known.get(name.title())
    return key(known.canon) if known is not None and known.kind == "group" else key(name)


def nation(word: str) -> str:
    """Fold a nationality or country to its country: "russian", "russia" → "russia"."""
    found = lexicon().country_of.get(word.title())
    return key(found) if found else word


def office_key(name: str) -> tuple[str, ...]:
    """Return an organisation's words in alphabetical order, nationalities as countries, "Federation" left out."""
    words = {nation(w) for w in org_key(name, lexicon())}
    kept = sorted(w for w in words if w not in word_set("country_tails"))
    return tuple(kept) or tuple(sorted(words))


def product_key(name: str) -> str:
    """Return a product's name without a plural "s"."""
    plain = key(name)
    return plain[:-1] if plain.endswith("s") and not plain.endswith("ss") and len(plain) > 4 else plain


def index_keys(entity: Entity) -> list[tuple[str, str]]:
    """Return the keys under which candidates for one entity meet. Entities that share none are never compared."""
    name = entity.name
    found = [("name", key(name))]
    if entity.type == "PERSON":
        words = bare(tokens(name), lexicon())
        if words:
            found += [("surname", fold(words[-1])[:3]), ("given", words[0])]
    elif entity.type == "GROUP":
        found.append(("group", group_key(name)))
    else:
        forms = [name, *entity.aliases]
        for form in forms:
            plain = form.replace(".", "")
            if is_acronym(plain):
                found.append(("acronym", plain))
            elif len(form.split()) > 1:
                found.append(("acronym", initials(form)))
            if entity.type == "PLACE":
                found.append(("place", place_key(form)[:3]))
            else:
                found += [("word", w) for w in (*words_of_name(form), *office_key(form), product_key(form))]
    return sorted(set(found))


def same_entity(a: Entity, b: Entity) -> bool:
    """Tell whether two entities of different articles are one. A lone surname never joins a full name by itself."""
    if a.type != b.type:
        return (
            key(a.name) == key(b.name)
            and (
                {a.type, b.type} <= LOOSE_TYPES
                or {a.type, b.type} == {"PERSON", "ORG"}
                or len(a.name.split()) > 1
                or lexicon().known.get(a.name) is None  # a place of that name is known: perhaps a namesake
            )
            and "GROUP" not in {a.type, b.type}
        )
    if a.type == "PERSON":
        return same_people(tokens(a.name), tokens(b.name), lexicon())
    if a.type == "GROUP":
        return group_key(a.name) == group_key(b.name)
    if a.type == "PLACE":
        return any(same_place(x, y) for x in (a.name, *a.aliases) for y in (b.name, *b.aliases))
    if a.type == "ORG":
        return same_organisation(a, b)
    return same_product(a.name, b.name) if a.type == "PRODUCT" else key(a.name) == key(b.name)


def same_people(a: tuple[str, ...], b: tuple[str, ...], names: Lexicon) -> bool:
    """Tell whether two people's names can be one person's: two full names that fit, or two equal single names."""
    full = len(bare(a, names)) > 1, len(bare(b, names)) > 1
    if all(full):
        return same_person(a, b, names) or (
            latin(a[-1]) == latin(b[-1]) and same_given(a[0], b[0], names) and len(a) == len(b)
        )
    return not any(full) and same_surname(a[-1], b[-1])


def full_name(name: str) -> tuple[str, ...]:
    """Return the words of a person's name to compare, particles left out: two and more for a name given in full."""
    return bare(tokens(name), lexicon())


def surname_key(words: tuple[str, ...]) -> str:
    """Return what the spellings of the surname at the end of a name share."""
    return latin(words[-1])


def shown_gender(entity: Entity, text: str) -> str | None:
    """Return the gender ("f", "m") an article shows for a person: by pronouns and by "Mr", "Mrs" before the name."""
    for mention in entity.mentions:
        words = text[mention.start : mention.end].lower()
        if mention.kind == "pronoun" and words in PRONOUNS:
            return PRONOUNS[words]
        before = text[max(0, mention.start - 6) : mention.start].lower().rstrip(" .").rpartition(" ")[2]
        if mention.kind == "name" and before in HONORIFICS:
            return HONORIFICS[before]
    return None


def latin(surname: str) -> str:
    """Fold the spellings of a surname that Cyrillic gives in Latin letters: Vasylkiv, Vasilkov."""
    return fold(surname).replace("y", "i").replace("j", "i")


def same_place(a: str, b: str) -> bool:
    """Tell whether two names of places are one place: one gazetteer form, or long names spelled almost alike."""
    left, right = place_key(a), place_key(b)
    if left == right or left.replace(" ", "") == right.replace(" ", ""):
        return True
    known = lexicon().known
    if a in known or b in known or min(len(left), len(right)) < 8 or left[:3] != right[:3]:
        return False
    return len(left.split()) == len(right.split()) and fuzz.ratio(left, right) >= SAME_PLACE


def same_organisation(a: Entity, b: Entity) -> bool:
    """Tell whether two organisations are one: equal words, an acronym spelled out, a short form of the longer name."""
    names = lexicon()
    left, right = (a.name, *a.aliases), (b.name, *b.aliases)
    if org_key(a.name, names) == org_key(b.name, names) or office_key(a.name) == office_key(b.name):
        return True
    for x in left:
        for y in right:
            plain_x, plain_y = x.replace(".", ""), y.replace(".", "")
            if key(x) == key(y) and len(key(x)) > 2:
                return True
            if is_acronym(plain_x) and len(plain_x) > 2 and len(y.split()) > 1 and initials(y) == plain_x:
                return True
            if is_acronym(plain_y) and len(plain_y) > 2 and len(x.split()) > 1 and initials(x) == plain_y:
                return True
    known = names.known
    short, long = sorted((a.name, b.name), key=lambda n: (len(words_of_name(n)), n))
    if short in known and known[short].kind == "org":
        return said_in_full(short, long)
    return said_in_full(short, long) or is_short_form(short, long, names)


def said_in_full(short: str, long: str) -> bool:
    """Tell whether a longer name only adds what kind of body it is, or of which country: "… Trust", "… of India"."""
    left, right = key(short).split(), key(long).split()
    tail = right[len(left) :]
    if len(left) < LONG_NAME or right[: len(left)] != left or not tail:
        return False
    if tail[0] == "of" and len(left) > LONG_NAME:
        known = lexicon().known.get(" ".join(tail[1:]).title())
        return known is not None and known.kind == "country"
    return all(word in word_set("body_kinds") for word in tail)


def same_product(a: str, b: str) -> bool:
    """Tell whether two products are one: equal but for a plural, or one the other with a maker or a variant added."""
    left, right = product_key(a), product_key(b)
    if left == right:
        return True
    short, long = sorted((left, right), key=len)
    if len(short) < 5:
        return False
    if long.endswith(" " + short):
        return True
    rest = long.removeprefix(short).strip()
    return long.startswith(short + " ") and len(rest) <= 2 and not rest.isdigit()


def named_differently(names: tuple[str, ...]) -> bool:
    """Tell whether an entity has two names that differ by more than case, accents, an article or a short form."""
    return any(not shortened(set(key(a).split()), set(key(b).split())) for a, b in combinations(names, 2))


def shortened(a: set[str], b: set[str]) -> bool:
    """Tell whether the words of one name are all in the other: "Norvolt" and "Norvolt Energy"."""
    return a <= b or b <= a
