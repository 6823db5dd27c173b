"""Whole pages as people paste them, menus, forms, bars and readers' comments included: what is marked and what is found.

The pages in pastes/ are invented. Each line opens with what it is: s story, f furniture, h headline, t standfirst or the
like (not counted), b byline, d date line, c caption, k credit. Lines with = say what the page's metadata are; "=" alone
after a field means that none is to be found. They are read with single line ends and with blank lines between.
"""

from pathlib import Path

import pytest

from lib.ingest import read_text

PAGES = sorted((Path(__file__).parent / "pastes").glob("*.txt"))
FIELDS = ("title", "outlet", "author", "published")
RECALL, WRONG = 0.90, 0.005
ASIDE = {"furniture", "caption", "credit", "byline", "dateline"}
LOST = ASIDE - {"dateline"}
OWED = {"h": {"headline"}, "c": LOST, "k": LOST, "b": {"byline", "dateline"}, "d": {"byline", "dateline", "furniture"}}


def annotated(path):
    """A page's lines with their marks, and its metadata."""
    marked = [(line[:1], line[2:]) for line in path.read_text(encoding="utf-8").splitlines()]
    fields = dict(line.split(":", 1) for mark, line in marked if mark == "=")
    return [(mark, line) for mark, line in marked if mark != "="], {k: v.strip() or None for k, v in fields.items()}


def article_of(lines, between):
    """The page as an article: a page with empty lines in it has its paragraphs already."""
    return read_text(("\n" if ("s", "") in lines else between).join(line for _, line in lines))


def kinds_of(article, lines):
    """Each line that has words, with its mark and the kind of zone it got."""
    at = 0
    for mark, line in lines:
        at = article.text.index(line, at) + len(line)
        if any(c.isalnum() for c in line):
            yield mark, line, article.zone_at(at - len(line) + len(line) // 2)


@pytest.mark.parametrize("between", ["\n", "\n\n"], ids=["line ends", "blank lines"])
def test_furniture_is_marked_and_the_story_is_not(between):
    there = marked = real = wrong = owed = met = 0
    for path in PAGES:
        lines, _ = annotated(path)
        for mark, line, kind in kinds_of(article_of(lines, between), lines):
            if mark == "f":
                there += 1
                marked += kind in ASIDE
            elif mark == "s":
                real += 1
                wrong += kind in LOST
            elif mark in OWED:
                owed += 1
                met += kind in OWED[mark]
            if (mark == "f" and kind not in ASIDE) or (mark == "s" and kind in LOST):
                print(f"{path.stem}: {mark} {kind} {line[:80]}")
    print(
        f"furniture {marked}/{there} = {marked / there:.1%}, real lines marked {wrong}/{real}, other parts {met}/{owed}"
    )
    assert marked / there >= RECALL
    assert wrong / real <= WRONG
    assert met / owed >= RECALL


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_metadata_of_a_paste(path, field):
    lines, fields = annotated(path)
    assert getattr(article_of(lines, "\n"), field) == fields[field]
