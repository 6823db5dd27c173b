"""Web pages (HTML): the article's own text, without menus, share bars and scripts."""

from __future__ import annotations

import re
from typing import Final

import trafilatura
from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from lib.ingest.decoding import decode
from lib.ingest.formats import limits
from lib.ingest.formats.document import Document, document_of
from lib.ingest.formats.page_head import head_fields, linked_text
from lib.ingest.refusal import Refusal

CHARSET: Final = re.compile(rb"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
HEAD: Final = 4096
TAG: Final = re.compile(rf"<[A-Za-z!/][^<>]{{{limits.TAG_CHARACTERS},}}")
OPENING: Final = re.compile(
    r"<(/?)(?!(?:br|hr|img|input|meta|link|area|base|col|embed|source|wbr)\b)[A-Za-z][^<>/]{0,200}"
)
SPACE: Final = re.compile(r"[ \t\r\n\f\v]+")
UNHOLDABLE: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
# trafilatura's names for what stands as a line of its own.
LINES: Final = frozenset({"p", "head", "item", "quote", "cell", "code"})
PAGE_SHARE: Final = 0.33
BRIEF: Final = 600  # characters
MUCH_MORE: Final = 1.5
HEADLINE_ENDS: Final = re.compile(r"\s+[|\-–—·:»]\s+[^|]{2,40}$")


def read_page(data: bytes) -> Document:
    """Read a web page. Raises Refusal when no article is in it or its markup is hostile.

    The text is what trafilatura (Barbaresi, ACL 2021) takes for the article, a line a paragraph, with the headline in
    front when the page names it and the text does not begin with it.
    """
    source = UNHOLDABLE.sub("\ufffd", text_of(data))
    if TAG.search(source) or depth_of(source) > limits.DEPTH:
        raise Refusal(limits.TANGLED)
    try:
        root = document_fromstring(source, parser=HTMLParser(huge_tree=False))
    except (etree.LxmlError, ValueError, AssertionError):
        raise Refusal(limits.NO_ARTICLE) from None
    fields = head_fields(root)
    lines = article_lines(source)
    linked = linked_text(root)  # all there is in a page that its scripts would draw
    if sum(map(len, lines)) < sum(map(len, linked)) * PAGE_SHARE:
        lines = linked
    if not lines:
        raise Refusal(limits.NO_ARTICLE)
    title = headline(root, fields.get("title", ("", ""))[0])
    if title and folded(title) not in {folded(line) for line in lines[:3]}:
        lines.insert(0, title)
    if title and "title" in fields:
        fields["title"] = (title, fields["title"][1])
    return document_of("\n\n".join(lines) + "\n", fields)


def text_of(data: bytes) -> str:
    """Decode a page: its own charset where it names one that fits, else as any text."""
    named = CHARSET.search(data[:HEAD])
    if named and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return data.decode(named.group(1).decode("ascii"))
        except (LookupError, UnicodeDecodeError):
            pass
    return decode(data).text


def depth_of(source: str) -> int:
    """Return how deep elements nest, told from the tags alone; what is never closed counts."""
    depth = deepest = 0
    for tag in OPENING.finditer(source):
        depth = max(0, depth - 1) if tag.group(1) else depth + 1
        deepest = max(deepest, depth)
        if deepest > limits.DEPTH * 20:
            break
    # Old pages leave <p> and <li> open by the hundred, which does not nest in the parsed tree.
    loose = sum(source.count(f"<{name}") for name in ("p>", "p ", "li>", "li ", "td", "tr", "dd", "dt"))
    return deepest - loose


def article_lines(source: str) -> list[str]:
    """Return the article's paragraphs, headings, list items and table cells, in order.

    A very short result is the mark of a page whose markup breaks the article in two: then all that may be the article's
    is taken, if it is much more.
    """
    lines = extracted(source, widely=False)
    length = sum(map(len, lines))
    if length < BRIEF:
        wider = extracted(source, widely=True)
        if sum(map(len, wider)) > MUCH_MORE * length:
            return wider
    return lines


def extracted(source: str, *, widely: bool) -> list[str]:
    """Return what trafilatura takes for the article, a line for each of its innermost blocks."""
    found = trafilatura.bare_extraction(
        source,
        favor_precision=not widely,
        favor_recall=widely,
        include_comments=False,
        include_tables=True,
        with_metadata=False,
        deduplicate=False,
    )
    body = getattr(found, "body", None)
    if body is None:
        return []
    innermost = (p for p in body.iter() if p.tag in LINES and not any(i.tag in LINES for i in p.iterdescendants()))
    lines = (SPACE.sub(" ", "".join(part.itertext())).strip() for part in innermost)
    return [line for line in lines if line]


def headline(root: HtmlElement, stated: str) -> str:
    """Return the article's headline: the one large heading that the stated title repeats, else the title itself."""
    stated = SPACE.sub(" ", stated).strip()
    for heading in root.iter("h1"):
        words = SPACE.sub(" ", "".join(heading.itertext())).strip()
        if words and folded(words) in folded(stated):
            return words
    return HEADLINE_ENDS.sub("", stated) if stated else ""


def folded(words: str) -> str:
    """Return words for comparing: small letters and digits alone."""
    return "".join(c for c in words.casefold() if c.isalnum())
