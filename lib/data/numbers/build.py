"""Write currencies.tsv from the CLDR tables that babel carries.

Run it when babel is updated: python lib/data/numbers/build.py
"""

# ruff: noqa: INP001  a script beside its data, no module

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from pathlib import Path

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name, get_currency_symbol, get_territory_currencies

# A fixed day keeps the table the same until someone decides otherwise. Money that has gone since, but that news and
# archives still name, is added.
DAY = dt.date(2024, 1, 1)
GONE = {"HRK", "DEM", "FRF", "ITL", "ESP", "IEP", "GRD"}
SHARED = {"USD", "EUR"}
HEAD = """\
# Currencies in use: code, singular, plural, symbol, the places that use it (cues for a bare "crowns" or "pesos").
# Origin: Unicode CLDR through babel, made by build.py; do not edit by hand. Licence: Unicode-3.0 (data), BSD-3 (babel).
"""


def main() -> None:
    """Write the table beside this file."""
    english = Locale("en")
    places: dict[str, list[str]] = defaultdict(list)
    for territory in sorted(get_global("territory_currencies")):
        name = english.territories.get(territory)
        for code in get_territory_currencies(territory, DAY):
            if name and code not in SHARED:
                places[code].append(name.lower())
    rows = []
    for code in sorted({*places, *GONE, *SHARED}):
        singular, plural = (get_currency_name(code, count=n, locale="en").lower() for n in (1, 2))
        symbol = get_currency_symbol(code, "en")
        rows.append("\t".join((code, singular, plural, symbol, ", ".join(places[code]))))
    Path(__file__).with_name("currencies.tsv").write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
