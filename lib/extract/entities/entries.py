"""From clusters to the records that leave this room."""

from __future__ import annotations

from typing import Final

from lib.extract.entities.board import Board
from lib.extract.entities.clusters import Cluster
from lib.extract.entities.shapes import slug
from lib.model import Entity, Mention

MAX_ROLES: Final = 8


def entries(
    board: Board, clusters: list[Cluster], inferred: dict[int, list[Mention]] | None = None
) -> tuple[Entity, ...]:
    """Make the entities of an article. `inferred` holds descriptions and pronouns by the index of their cluster."""
    found: list[Entity] = []
    taken: set[str] = set()
    for index, made in enumerate(clusters):
        mentions = [Mention(*board.span(d), "name", d.rule) for d in made.drafts]
        mentions += (inferred or {}).get(index, [])
        names = [board.name(d) for d in made.drafts]
        aliases = tuple(dict.fromkeys(n for n in names if n != made.name))
        made.id = unused(f"{made.type.lower()}:{slug(made.name)}", taken)
        found.append(
            Entity(
                made.id,
                made.name,
                made.type,
                aliases,
                tuple(made.roles[:MAX_ROLES]),
                tuple(sorted(mentions, key=lambda m: (m.start, m.end))),
            )
        )
    return tuple(found)


def unused(wanted: str, taken: set[str]) -> str:
    """Return the id wanted, with a number after it when another entity of the article has it."""
    found, number = wanted, 2
    while found in taken:
        found = f"{wanted}-{number}"
        number += 1
    taken.add(found)
    return found
