"""Where the story ends on a page copied whole: where the signs of a story outweigh those of a page most.

Each line counts for the story or against it (weights in service.toml), and the story ends where the sum from the top is
highest, as in Pasternack and Roth, "Extracting article text from the web with maximum subsequence segmentation" (2009).
"""

from __future__ import annotations

from typing import Final

from lib.ingest.lines import BULLET
from lib.ingest.page import Layout
from lib.ingest.phrases import open_line, plain_line
from lib.ingest.service import service, weight
from lib.ingest.signs import PARTS, Signs, total_of
from lib.ingest.words import table
from lib.model import ZoneKind

MARGIN: Final = -2.0  # how far what stands below must be on the page's side
BOX: Final = -0.9  # less than the least paragraph of a story counts


def mark_end(layout: Layout, signs: Signs) -> None:
    """Mark everything below the story's end that nothing else has marked, but for what is certainly of the story."""
    scores = line_scores(layout, signs)
    total = best = 0.0
    end = layout.body
    for i, score in enumerate(scores):
        total += score
        if total >= best:
            best, end = total, i + 1
    if end <= layout.body or not is_page(layout, end, scores):
        return
    for i in range(end, len(layout.units)):
        if layout.kinds[i] is None and not is_cue(layout.line(i)):
            layout.mark(i, "furniture", "below the story's end")


def is_cue(line: str) -> bool:
    """Tell whether a line says what is heard, in brackets and capitals, as transcripts do: "(SOUNDBITE OF RAIN)"."""
    return line.startswith("(") and line.endswith(")") and line.isupper()


def is_page(layout: Layout, end: int, scores: list[float]) -> bool:
    """Tell whether enough stands against the lines from one on: known furniture, or sentences that no story has."""
    known = sum(weight("known") for kind in layout.kinds[end:] if kind == "furniture")
    return known + sum(score for score in scores[end:] if score < 0) <= MARGIN


def line_scores(layout: Layout, signs: Signs) -> list[float]:
    """Return how much each line from the story's first on counts for the story.

    What stands together between two paragraphs counts as one box against it, however many lines it has, up to the first
    line below which no story goes on; from there on each line counts, and prose must show more than being prose.
    """
    scores = [0.0] * len(layout.units)
    left, boxed, below = BOX, False, False
    for i in range(layout.body, len(layout.units)):
        kind = layout.kinds[i]
        if kind in PARTS:
            continue
        if i in signs:
            score = total_of(signs[i])
            if boxed:
                score += weight("below" if below else "boxed") + (weight("alone") if is_alone(i, signs) else 0.0)
        else:
            score = other_score(layout.line(i), kind, heading=i in signs.headings)
            below = below or score == weight("end")
            if score == weight("box"):
                boxed, left = True, left + 2 * score
        boxed = boxed or below
        if score > 0:
            left = BOX
        elif not below:
            score = max(score, left)
            left -= score
        scores[i] = score
    return scores


def is_alone(i: int, signs: Signs) -> bool:
    """Tell whether no other paragraph stands beside one, nobody speaks in it and it names nobody of the story."""
    beside = any(j in signs and total_of(signs[j]) >= weight("prose") for j in (i - 1, i + 1))
    return not (beside or signs[i]["name"] or signs[i]["quote"] or signs[i]["speech"])


def other_score(line: str, kind: ZoneKind | None, *, heading: bool) -> float:
    """Return what a line counts that is no sentence: known furniture, a heading, a link, an entry of a list."""
    if kind is not None:
        return known_score(line)
    if BULLET.match(line) is not None or line.endswith((":", ",")):
        return 0.0
    return weight("heading" if heading else "title")


def known_score(line: str) -> float:
    """Return what a line of known furniture counts: more where it ends stories, or heads boxes of links."""
    bare, opened = plain_line(line), open_line(line)
    if bare in service("ends", "whole") or opened.startswith(tuple(table("service")["ends"]["start"])):
        return weight("end")
    boxed = bare in service("ends", "boxes") or opened.startswith(tuple(table("service")["ends"]["boxes_start"]))
    return weight("box" if boxed else "known")
