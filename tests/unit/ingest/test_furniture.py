"""Lines that are not the article, over whole pasted pages: how many are marked, and how many real sentences besides.

Three sets: the invented web pages as a reader copies them, menus and all; the project's annotated articles; and the gold
articles beside the project (../shared/gold, skipped where absent), of which quotes and numbers are known to be real.
"""

import sys
from pathlib import Path

import pytest
from lxml.html import document_fromstring

from lib.ingest import read_text
from lib.ingest.formats.pages import text_of
from lib.model import Span, split_paragraphs

ROOT = Path(__file__).resolve().parents[3]
sys.path.append(str(ROOT / "tests" / "gold"))
from annotations import load_articles  # noqa: E402

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))
GOLD = ROOT.parent / "shared" / "gold"
OWN = ROOT / "tests" / "gold" / "articles"
RECALL, WRONG = 0.90, 0.005
NOT_NEWS = {"furniture", "caption", "credit", "byline"}  # a sentence so marked is lost to counts
INLINE = {"a", "b", "i", "em", "strong", "span", "font", "small", "abbr"}
UNSEEN = {"script", "style", "noscript", "template"}


def copied(data):
    """The lines of a page as copying it whole gives them."""
    lines = [""]

    def take(node):
        if isinstance(node.tag, str) and node.tag not in UNSEEN:
            block = node.tag not in INLINE
            lines.extend([""] * block)
            lines[-1] += node.text or ""
            for child in node:
                take(child)
            lines.extend([""] * block)
        lines[-1] += node.tail or ""

    take(document_fromstring(text_of(data)).find("body"))
    return [" ".join(line.split()) for line in lines if line.strip()]


def count_page(path):
    """Furniture lines there and marked, real lines there and wrongly marked."""
    lines = copied(path.read_bytes())
    if not lines:
        return 0, 0, 0, 0
    story = set(path.with_suffix(".txt").read_text(encoding="utf-8").splitlines())
    text = "\n\n".join(lines)
    article, at = read_text(text), 0
    there = marked = real = wrong = 0
    for line in lines:
        start = text.index(line, at)
        at = start + len(line)
        kind = article.zone_at(start + len(line) // 2)
        if line in story:
            real += 1
            wrong += kind in NOT_NEWS
        else:
            there += 1
            marked += kind is not None
    return there, marked, real, wrong


def count_annotated(text, gold):
    """The same of an annotated article, by its paragraphs."""
    article = read_text(text)
    kinds = [(Span(*zone["span"]), zone["kind"]) for zone in gold["zones"]]
    there = marked = real = wrong = 0
    for unit in split_paragraphs(text):
        if not any(c.isalnum() for c in unit.of(text)):
            continue  # a rule, "###": nobody's line
        middle = (unit.start + unit.end) // 2
        owed = next((kind for span, kind in kinds if span.start <= middle < span.end), None)
        kind = article.zone_at(middle)
        if owed in NOT_NEWS or owed == "dateline":
            there += 1
            marked += kind is not None
        elif owed is None:
            real += 1
            wrong += kind in NOT_NEWS
    return there, marked, real, wrong


def total(counts):
    return tuple(sum(column) for column in zip(*counts, strict=True))


def told(name, there, marked, real, wrong):
    print(f"{name:24} furniture lines marked {marked}/{there} = {marked / there:.1%}, "
          f"real lines marked {wrong}/{real} = {wrong / real:.2%}")  # fmt: skip


def test_on_whole_pages_furniture_is_marked_and_the_story_is_not():
    pages = total(count_page(path) for path in PAGES)
    own = total(count_annotated(text, gold) for _, text, gold in load_articles(OWN) if "zones" in gold)
    told("pages, copied whole", *pages)
    told("annotated articles", *own)
    there, marked, real, wrong = total([pages, own])
    told("together", there, marked, real, wrong)
    assert marked / there >= RECALL
    assert wrong / real <= WRONG


@pytest.mark.skipif(not GOLD.is_dir(), reason="the gold articles (../shared) are not here")
def test_no_quote_or_number_of_the_gold_articles_stands_in_what_is_marked():
    real = wrong = 0
    for name, text, gold in load_articles(GOLD):
        article = read_text(text)
        spans = [number["span"] for number in gold["numbers"] if "span" in number]
        spans += [part["span"] for quote in gold["quotes"] for part in quote.get("parts", [quote["content"]])
                  if isinstance(part, dict) and "span" in part]  # fmt: skip
        for start, end in spans:
            real += 1
            if article.zone_at((start + end) // 2) in NOT_NEWS:
                wrong += 1
                print(name, text[start:end][:40])
    print(f"quotes and numbers inside marked lines: {wrong}/{real} = {wrong / real:.2%}")
    assert real > 100
    assert wrong / real <= WRONG
