"""What is known of names before an article is read: places, nationalities, organisations, titles, given names.

All of it comes from the plain files under lib/data/entities, read once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from lib.extract.entities.data_files import Gender, Kind, Known, Title, gender, lines, words_of
from lib.extract.entities.known import read_known

FIRST_KEY: Final = re.compile(r"\w+")
CLEAR_RATIO: Final = 3.0


@dataclass(frozen=True)
class Lexicon:
    """Everything the layers look up. Keys are as written unless said otherwise."""

    known: dict[str, Known]
    phrases: dict[str, tuple[Known, ...]]
    shouted: dict[str, tuple[Known, ...]]
    country_of: dict[str, str]
    titles: dict[str, Title]
    title_starts: frozenset[str]
    role_nouns: dict[str, Gender | None]
    role_classes: dict[str, frozenset[str]]
    org_nouns: dict[str, frozenset[str]]
    given: dict[str, Gender | None]
    clear_given: frozenset[str]
    surnames: frozenset[str]
    nicknames: dict[str, frozenset[int]]
    org_words: frozenset[str]
    place_words: frozenset[str]
    event_words: frozenset[str]
    event_heads: frozenset[str]
    work_words: frozenset[str]
    law_words: frozenset[str]
    work_nouns: frozenset[str]
    ministries: frozenset[str]
    not_names: frozenset[str]
    not_acronyms: frozenset[str]
    legal_forms: frozenset[str]
    particles: frozenset[str]

    @cached_property
    def ends(self) -> frozenset[str]:
        """The last words of bodies' and places' names."""
        return self.org_words | self.place_words

    @cached_property
    def telling(self) -> frozenset[str]:
        """The last words of all names that are no people's."""
        return self.ends | self.event_words | self.law_words | self.work_words

    @cached_property
    def plain(self) -> frozenset[str]:
        """Words in small letters that are no names: ordinary ones, departments, roles and titles."""
        return self.not_names | self.ministries | frozenset(self.role_nouns) | frozenset(self.titles)

    def kind(self, form: str) -> Kind | None:
        """Return what a written form is known as; None when it is not."""
        found = self.known.get(form)
        return found.kind if found else None


def read_given() -> tuple[dict[str, Gender | None], frozenset[str]]:
    """Read given names with the gender they show, and those that are clear signs of a person."""
    found: dict[str, Gender | None] = {}
    for line in lines("first_names.tsv"):
        name, women, men = line.split("\t")
        female, male = float(women), float(men)
        found[name] = "f" if female > CLEAR_RATIO * male else "m" if male > CLEAR_RATIO * female else None
    for line in lines("given_names.txt"):
        letter, *names = line.split()
        for name in names:
            if name in found and found[name] not in (None, letter):
                found[name] = found[name] if name.isascii() else gender(letter)
            else:
                found[name] = gender(letter)
    return found, frozenset(found) - words_of("given_words.txt")


def read_classes() -> dict[str, frozenset[str]]:
    """Read which roles stand for one another: the classes, by their first member, that each word or phrase is in."""
    found: dict[str, set[str]] = {}
    for line in lines("role_classes.txt"):
        members = line.split("|")
        for member in members:
            found.setdefault(member, set()).add(members[0])
    return {member: frozenset(classes) for member, classes in found.items()}


def first_key(form: str) -> str:
    """Return the letters a written form begins with: what the first of its words begins with, however it is cut."""
    match = FIRST_KEY.match(form)
    return match.group() if match else form


def index(forms: list[Known], *, shouted: bool = False) -> dict[str, tuple[Known, ...]]:
    """Sort forms under the letters they begin with, longest first; `shouted` in capitals throughout."""
    found: dict[str, list[Known]] = {}
    for known in forms:
        written = known._replace(form=known.form.upper()) if shouted else known
        found.setdefault(first_key(written.form), []).append(written)
    return {key: tuple(sorted(group, key=lambda k: (-len(k.form), k.form))) for key, group in found.items()}


def is_acronym(form: str) -> bool:
    """Tell whether a form is written in capitals alone."""
    return form.isupper()


@cache
def lexicon() -> Lexicon:
    """Read the data files, once."""
    given, clear_given = read_given()
    known, country_of = read_known(given)
    titles = {}
    for line in lines("titles.tsv"):
        name, letter, kind = line.split("\t")
        titles[name.lower()] = Title(gender(letter), kind == "role")
    nicknames: dict[str, set[int]] = {}
    for number, line in enumerate(lines("nicknames.txt")):
        for name in line.split():
            nicknames.setdefault(name, set()).add(number)
    role_nouns = {noun: gender(letter) for noun, letter in (line.split("\t") for line in lines("role_nouns.tsv"))}
    org_nouns = {
        noun: frozenset(hints.split()) for noun, hints in (line.split("\t") for line in lines("org_nouns.tsv"))
    }
    return Lexicon(
        known=known,
        phrases=index(list(known.values())),
        shouted=index([k for k in known.values() if len(k.form) > 3 and not is_acronym(k.form)], shouted=True),
        country_of=country_of,
        titles=titles,
        title_starts=frozenset(FIRST_KEY.match(title).group() for title in titles),  # type: ignore[union-attr]
        role_nouns=role_nouns,
        role_classes=read_classes(),
        org_nouns=org_nouns,
        given=given,
        clear_given=clear_given,
        surnames=words_of("surnames.txt"),
        nicknames={name: frozenset(families) for name, families in nicknames.items()},
        org_words=words_of("org_words.txt"),
        place_words=words_of("place_words.txt"),
        event_words=words_of("event_words.txt"),
        event_heads=words_of("event_heads.txt"),
        work_words=words_of("work_words.txt"),
        law_words=words_of("law_words.txt"),
        work_nouns=words_of("work_nouns.txt"),
        ministries=words_of("ministries.txt"),
        not_names=words_of("not_names.txt"),
        not_acronyms=words_of("acronyms_not_names.txt"),
        legal_forms=words_of("legal_forms.txt"),
        particles=words_of("particles.txt"),
    )
