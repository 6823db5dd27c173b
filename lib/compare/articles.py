"""The articles of a comparison in an order of their own, each with an id of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from lib.model import Extraction, to_json


def with_own_ids(extractions: Sequence[Extraction]) -> list[Extraction]:
    """Give articles that share an id the endings -2, -3, in an order that depends on their content alone.

    Returns them in the order given.
    """
    taken = {x.article.id for x in extractions}
    order = sorted(range(len(extractions)), key=lambda i: (extractions[i].article.id, content(extractions[i])))
    out = list(extractions)
    seen: set[str] = set()
    for i in order:
        own = extractions[i].article.id
        if own in seen:
            number = 2
            while f"{own}-{number}" in taken:
                number += 1
            own = f"{own}-{number}"
            taken.add(own)
            out[i] = replace(out[i], article=replace(out[i].article, id=own))
        seen.add(own)
    return out


def content(extraction: Extraction) -> str:
    """Return what two articles with one id are ordered by."""
    return to_json(extraction)


def canonical(extractions: Sequence[Extraction]) -> tuple[Extraction, ...]:
    """Return the articles in order of their ids, so that no finding hangs on the order given."""
    return tuple(sorted(extractions, key=lambda x: x.article.id))
