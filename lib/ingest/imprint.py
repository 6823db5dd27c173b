"""The outlet in the head of a page, told by its place there and by how the rest of the page speaks of it.

A name beside a date, between byline and date, beside an author or at the page's top may be an outlet, a person, a
place, a section or what the story is about. Signs are counted for and against; too few of them give no outlet.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from lib.ingest.beats import is_beat
from lib.ingest.bylines import JOINT, has_role, is_name
from lib.ingest.head_names import AFTER_POST, Part, head_lines, headline_of, is_line, parts_among, title_parts
from lib.ingest.mastheads import holds, own_lines
from lib.ingest.mentions import count_mentions, story_text, without_name
from lib.ingest.outlet_names import WORDED, is_person, is_plain_word, looks, squashed
from lib.ingest.page import Layout
from lib.ingest.signatures import Signature
from lib.ingest.story import stems_of
from lib.ingest.words import table

ENOUGH: Final = 2
OTHER: Final = 6  # counts against a name that is somebody's
LOOSE: Final = frozenset({"", ",", ".", ";"})
ADDRESS: Final = re.compile(r"(?:@|https?://(?:www\.)?|\bwww\.)(?P<name>[\w-]{4,40})\.[a-z]{2,8}", re.IGNORECASE)


def find_imprint(layout: Layout, signatures: Sequence[Signature]) -> tuple[int, str] | None:
    """Return the unit that names the outlet in the page's head, and the name; None where signs are too few."""
    top, body = layout.title, min(layout.body, len(layout.units))
    if top is None or body >= len(layout.units):
        return None
    while body < len(layout.units) - 1 and layout.kinds[body] is not None:
        body += 1  # what the lists know, between the head and the story
    head = [*title_parts(layout, top), *parts_among(layout, head_lines(layout, top, body))]
    foot = parts_among(layout, [i for i in range(layout.foot, len(layout.units)) if layout.kinds[i] == "byline"])
    for parts in (head, foot):
        scale = Scale(layout, signatures, parts) if parts else None
        best = max(parts, key=scale.weigh) if scale else None
        if scale and best and scale.weigh(best) >= ENOUGH:
            return best.i, without_addition(layout, best.name)
    return None


class Scale:
    """Weighs the names in a page's head against one another."""

    def __init__(self, layout: Layout, signatures: Sequence[Signature], parts: Sequence[Part]) -> None:
        """Take the page, its bylines, and the names in its head."""
        self.layout = layout
        self.story = story_text(layout)
        self.sure = [each for each in signatures if is_sure(layout, each)]
        self.persons = {part.name for part in parts if part.i != layout.title and is_person(part.name)}
        self.parts = parts
        self.lines = own_lines(layout)
        self.addresses = addresses(layout)
        self.top = next((part.i for part in parts if part.i < (layout.title or 0)), -1)
        self.low = self.story.casefold()
        self.heading = stems_of(headline_of(layout.line(layout.title or 0), {part.name for part in parts}))
        self.weights: dict[Part, int] = {}

    def weigh(self, part: Part) -> int:
        """Return how many signs say that a name is the outlet's, less those that say it is not."""
        if part not in self.weights:
            self.weights[part] = self.placed(part) + self.spoken(part)
        return self.weights[part]

    def placed(self, part: Part) -> int:
        """Count the signs of a name's words and place in the head."""
        worded = looks(part.name)
        title = self.layout.title or 0
        signed = (
            self.persons - {part.name}
            or self.is_paired(part)
            or any(each.i != part.i or (not part.first and not each.led) or each.led for each in self.sure)
        )
        found = worded + part.dated + bool(signed) + 2 * part.led
        top = part.i < title and part.i == self.top and part.first
        found += top + (part.alone and part.i > title and self.is_beside(part.i))
        if part.i == title:
            found += part.mark in "|·•"
        else:
            found += part.mark not in LOOSE and any(each.i == part.i for each in self.sure)
            found += part.mark == AFTER_POST
        found -= OTHER * self.is_author(part)
        if worded < WORDED and not part.led:
            found -= 3 * is_person(part.name)
            found -= 3 * (is_name(part.name) and not signed)
            found -= 2 * (part.mark in {",", ";"} and not part.first)
            single = " " not in part.name and not part.dated and part.mark in LOOSE
            found -= self.is_placelike(part)
            found -= single and not (top and not is_plain_word(part.name))
        return found

    def spoken(self, part: Part) -> int:
        """Count the signs of how the rest of the page has a name."""
        low = part.name.casefold()
        mentions = count_mentions(self.story, part.name)
        own = stems_of(part.name)
        found = 2 * (mentions.outlet > 0)
        found += 2 * any(holds(line, low) for line in self.lines)
        found += 2 * (squashed(part.name) in self.addresses)
        worded = looks(part.name) >= WORDED
        if not mentions.outlet:
            found -= (1 if worded else 3) * (mentions.other > 0)
            found -= 3 * (mentions.place > 0)
        if not worded:
            found -= 3 * (not own.isdisjoint(self.heading))
            if own and all(stem in self.low for stem in own):
                found -= 2 * (own <= stems_of(without_name(self.story, part.name)))
        return found

    def is_placelike(self, part: Part) -> bool:
        """Tell whether one word in capitals stands behind a date, as the place of writing does."""
        line = self.layout.line(part.i)
        return part.dated and part.name.isupper() and " " not in part.name and not line.startswith(part.name)

    def is_paired(self, part: Part) -> bool:
        """Tell whether a name beside the date has one other name below the headline, on a line of its own."""
        title = self.layout.title or 0
        others = [each for each in self.parts if each.name != part.name and each.i > title]
        alone = [each for each in others if each.alone and is_name(each.name) and looks(each.name) < WORDED]
        return (
            part.dated and part.first and len(alone) == 1 and abs(alone[0].i - part.i) == 1 and not is_person(part.name)
        )

    def is_author(self, part: Part) -> bool:
        """Tell whether a name is the one that a sure byline of its line begins with."""
        led = part.led and not is_person(part.name) and any(each.led for each in self.sure)
        return part.first and not led and any(each.i == part.i and not each.led for each in self.sure)

    def is_beside(self, i: int) -> bool:
        """Tell whether a line stands right above or below a byline or date."""
        near = (*self.layout.kinds[i - 1 : i], *self.layout.kinds[i + 1 : i + 3])
        return "byline" in near or "dateline" in near


def is_sure(layout: Layout, signature: Signature) -> bool:
    """Tell whether a byline is one without doubt: "By", a post beside the name, two names, or a known given name."""
    author = signature.byline.author
    if signature.led or author is None:
        return signature.led
    below = signature.i + 1 < len(layout.units) and is_beat(layout.line(signature.i + 1))
    pair = " | " in layout.line(signature.i)
    return pair or len(JOINT.split(author)) > 1 or is_person(author) or below or has_role(layout.line(signature.i))


def addresses(layout: Layout) -> frozenset[str]:
    """Return the names in the addresses that the page's own lines give, run together in small letters."""
    lines = [layout.line(i) for i, kind in enumerate(layout.kinds) if kind == "furniture" and is_line(layout, i)]
    found = (match["name"].casefold().replace("-", "") for line in lines for match in ADDRESS.finditer(line))
    return frozenset(found)


def without_addition(layout: Layout, name: str) -> str:
    """Leave out "Online" and the like where the story names the outlet without it as one that is told or reports."""
    shorter, _, last = name.rpartition(" ")
    added = shorter and last.casefold() in table("imprint")["additions"]
    return shorter if added and count_mentions(story_text(layout), shorter).outlet else name
