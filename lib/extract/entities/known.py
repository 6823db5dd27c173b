"""Names known beforehand: countries, regions, cities, nationalities, organisations, events, products."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lib.extract.entities.data_files import Gender, Kind, Known, lines, rows, words_of

LARGE: Final = 400_000
WELL_KNOWN: Final = 1_000_000


def add(found: dict[str, Known], forms: Iterable[str], kind: Kind, canon: str, size: int = 0) -> None:
    """Add forms of something known that stand for nothing else; a form that is there already stays."""
    for form in forms:
        found.setdefault(form, Known(form, kind, canon, clear=True, size=size))


def read_groups() -> tuple[dict[str, Known], dict[str, str]]:
    """Read nationalities and other groups. Returns them by form, and the country of each form of a nationality."""
    found: dict[str, Known] = {}
    country_of: dict[str, str] = {}
    for line in lines("demonyms.tsv"):
        country, forms = line.split("\t")
        names = forms.split("|")
        add(found, names, "group", names[0])
        country_of.update(dict.fromkeys((n for n in names if n not in country_of), country))
    for canon, others in rows("groups.tsv"):
        add(found, [canon, *others], "group", canon)
    return found, country_of


def read_countries(found: dict[str, Known]) -> None:
    """Add countries and regions."""
    for line in lines("countries.tsv"):
        name = line.split("\t")[1]
        add(found, [name], "country", name)
    for canon, forms in rows("place_forms.tsv"):
        add(found, [canon, *forms], "country", canon)
    for canon, forms in rows("regions.tsv"):
        add(found, [canon, *forms], "region", canon)


def read_cities(found: dict[str, Known], doubtful: frozenset[str]) -> None:
    """Add cities: first those with several spellings, then all others; of the doubtful only the large."""
    canons: dict[str, str] = {}
    for canon, forms in rows("city_forms.tsv"):
        add(found, [canon, *forms], "city", canon, WELL_KNOWN)
        canons.update(dict.fromkeys([canon, *forms], canon))
    for line in lines("cities.tsv"):
        name, _, people = line.split("\t")
        if name not in doubtful or int(people) >= LARGE:
            add(found, [name], "city", canons.get(name, name), int(people))


def read_organisations(found: dict[str, Known]) -> None:
    """Add organisations. They win over places and groups of the same name unless their line is marked as doubtful."""
    for canon, others in rows("organisations.tsv"):
        clear = "?" not in others
        for form in [canon, *others]:
            if form != "?" and (clear or form not in found or found[form].kind == "city"):
                found[form] = Known(form, "org", canon, clear, size=0)


def read_parties(found: dict[str, Known]) -> None:
    """Add parties, which are groups; a doubtful one only where nothing else has its name."""
    for canon, others in rows("parties.tsv"):
        clear = "?" not in others
        for form in [canon, *others]:
            if form != "?" and (clear or form not in found):
                found[form] = Known(form, "group", canon, clear, size=0)


def add_works(found: dict[str, Known]) -> None:
    """Add works and laws; they win over places and organisations of the same name ("Coronation Street")."""
    for form in lines("works.txt"):
        found[form] = Known(form, "work", form, clear=True, size=0)
    for form in lines("laws.txt"):
        found[form] = Known(form, "law", form, clear=True, size=0)


def read_known(given: dict[str, Gender | None]) -> tuple[dict[str, Known], dict[str, str]]:
    """Read all known names. Returns them by form, and the country of each form of a nationality.

    A place that is also a given name or on the list of doubtful ones is no proof by itself.
    """
    found, country_of = read_groups()
    groups = frozenset(found)
    doubtful = words_of("not_cities.txt")
    read_countries(found)
    countries = {form for form, known in found.items() if known.kind == "country"}
    read_cities(found, doubtful)
    unclear = (doubtful | frozenset(given)) - groups
    for form in unclear & frozenset(found):
        # "Georgia" and "Jordan" are given names; of countries only such are doubtful
        if form not in countries or form in given:
            found[form] = found[form]._replace(clear=False)
    read_organisations(found)
    read_parties(found)
    for form in lines("events.txt"):
        found[form] = Known(form, "event", form, clear=True, size=0)
    for form in lines("products.txt"):
        add(found, [form, form + "s"], "product", form)
    add_works(found)
    return found, country_of
