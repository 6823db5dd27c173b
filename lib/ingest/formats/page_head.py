"""What a web page's head says about its article: meta tags and JSON-LD, each with where it stood."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from lxml.html import HtmlElement

LD_CHARACTERS: Final = 200_000
LD_NODES: Final = 500
ARTICLE_TYPES: Final = frozenset({
    "article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle", "blogposting",
    "liveblogposting", "report", "backgroundnewsarticle", "reviewnewsarticle", "posting",
})  # fmt: skip
# In order of trust; the first that is there wins.
TAGS: Final = {
    "title": ("og:title", "twitter:title", "dc.title", "parsely-title", "headline"),
    "outlet": ("og:site_name", "application-name", "dc.publisher", "publisher"),
    "author": ("author", "article:author", "parsely-author", "dc.creator", "byl", "sailthru.author"),
    "published": (
        "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
        "pubdate", "parsely-pub-date", "sailthru.date", "publish-date",
    ),
}  # fmt: skip

Field = tuple[str, str]


def head_fields(root: HtmlElement) -> dict[str, Field]:
    """Return what the page states about its article: field name to (value, where it stands)."""
    found = meta_fields(root)
    for name, field in linked_data(root).items():
        found.setdefault(name, field)
    title = root.findtext(".//title")
    if "title" not in found and title and title.strip():
        found["title"] = (title, "the page's title")
    time = root.find(".//time[@datetime]")
    if "published" not in found and time is not None:
        found["published"] = (str(time.get("datetime")), "a time in the page")
    return found


def meta_fields(root: HtmlElement) -> dict[str, Field]:
    """Return the fields of the page's meta tags. An author that is an address is left out."""
    tags: dict[str, str] = {}
    for tag in root.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        value = (tag.get("content") or "").strip()
        if value:
            tags.setdefault(name.strip().lower(), value)
    found = {}
    for field, names in TAGS.items():
        for name in names:
            value = tags.get(name)
            if value and not value.startswith(("http://", "https://", "@")):
                found[field] = (value, f"meta tag {name}")
                break
    return found


def linked_data(root: HtmlElement) -> dict[str, Field]:
    """Return the fields of the first news article in the page's JSON-LD; empty when there is none."""
    node = linked_article(root)
    return article_fields(node) if node else {}


def linked_text(root: HtmlElement) -> list[str]:
    """Return the paragraphs of the article that the page's JSON-LD holds whole; empty when it holds none."""
    body = (linked_article(root) or {}).get("articleBody")
    if not isinstance(body, str) or "<" in body:
        return []
    return [line for raw in body.splitlines() if (line := " ".join(raw.split()))]


def linked_article(root: HtmlElement) -> dict[str, Any] | None:
    """Return the first news article in the page's JSON-LD; None when there is none."""
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        source = script.text or ""
        if len(source) > LD_CHARACTERS:
            continue
        try:
            parsed = json.loads(source)
        except (ValueError, RecursionError):
            continue
        for node in nodes(parsed):
            kinds = node.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(k, str) and k.lower() in ARTICLE_TYPES for k in names):
                return node
    return None


def nodes(parsed: object) -> Iterable[dict[str, Any]]:
    """Yield the objects of a JSON-LD script, outermost first, a bounded number of them."""
    waiting: list[object] = [parsed]
    for at in range(LD_NODES):
        if at >= len(waiting):
            return
        node = waiting[at]
        if isinstance(node, dict):
            yield node
            waiting.extend(v for k, v in node.items() if k in {"@graph", "mainEntity", "mainEntityOfPage"})
        elif isinstance(node, list):
            waiting.extend(node)


def article_fields(node: dict[str, Any]) -> dict[str, Field]:
    """Return title, outlet, author and date of a JSON-LD article."""
    values = {
        "title": plain(node.get("headline")) or plain(node.get("name")),
        "outlet": plain(node.get("publisher")),
        "author": names_of(node.get("author")) or names_of(node.get("creator")),
        "published": plain(node.get("datePublished")) or plain(node.get("dateCreated")),
    }
    return {name: (value, "JSON-LD in the page") for name, value in values.items() if value}


def names_of(value: object) -> str | None:
    """Return one name or several joined by commas."""
    several = value if isinstance(value, list) else [value]
    names = [name for one in several[:10] if (name := plain(one)) and not name.startswith("http")]
    return ", ".join(dict.fromkeys(names)) or None


def plain(value: object) -> str | None:
    """Return a text, or the name of an object; None for anything else."""
    if isinstance(value, dict):
        value = value.get("name")
    return value.strip() or None if isinstance(value, str) else None
