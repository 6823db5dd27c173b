"""Entities by hand, for tests of quotes alone: the names given, wherever they stand, and surnames of persons."""

from __future__ import annotations

import re

from lib.model import Entity, EntityType, Mention


def named(text: str, names: str) -> tuple[Entity, ...]:
    """Make entities from "Ada Hill, org:Tass": a person unless a type stands before the colon.

    "Ada Hill=she/the nurse" adds pronouns and descriptions, by their first place in the text.
    """
    found = []
    for entry in filter(None, (n.strip() for n in names.split(","))):
        head, _, others = entry.partition("=")
        kind, _, name = head.rpartition(":")
        type_: EntityType = {"org": "ORG", "place": "PLACE", "work": "WORK"}.get(kind, "PERSON")  # type: ignore[assignment]
        surname = name.split()[-1] if type_ == "PERSON" else name
        mentions = [Mention(m.start(), m.end(), "name", "as given") for m in re.finditer(re.escape(name), text)]
        taken = [range(m.start, m.end) for m in mentions]
        mentions += [
            Mention(m.start(), m.end(), "name", "surname")
            for m in re.finditer(rf"\b{re.escape(surname)}\b", text)
            if not any(m.start() in t for t in taken)
        ]
        for other in filter(None, others.split("/")):
            at = re.search(rf"\b{re.escape(other)}\b", text)
            assert at, f"{other} is not in the text"
            pronoun = other.lower() in {"he", "she", "him", "her", "it", "they"}
            mentions.append(Mention(at.start(), at.end(), "pronoun" if pronoun else "description", "as given"))
        found.append(Entity(f"e:{name}", name, type_, (), (), tuple(sorted(mentions, key=lambda m: m.start))))
    return tuple(found)
