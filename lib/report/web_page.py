"""Briefs as one web page of its own: no script, nothing loaded, every line leads to its sentence in the text below.

What articles say is escaped and isolated; the page forbids itself everything but its own style.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from lib.model import Article
from lib.report.brief import Brief, Line, Section, Spot
from lib.views.segments import Mark, Piece, lay_out

STYLE: Final = Path(__file__).parents[1] / "data" / "report" / "brief.css"
POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
TURNS: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
FEW = 3
ASIDE: Final = frozenset({"byline", "caption", "credit", "furniture", "dateline"})


def web_page(briefs: Sequence[Brief]) -> str:
    """Write briefs as one HTML page: each brief a printed page, then the articles' texts with the sentences marked.

    The same briefs give the same bytes.
    """
    title = briefs[0].title if len(briefs) == 1 else f"{len(briefs):,} briefs"
    many = len(briefs) > 1
    body = [brief_part(brief, f"b{i}-" if many else "") for i, brief in enumerate(briefs)]
    for i, brief in enumerate(briefs):
        body.extend(article_parts(brief, f"b{i}-" if many else ""))
    inside = "\n".join(body)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{html.escape(POLICY)}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer">'
        f"<title>{literal(title)} · Say-So</title><style>{style()}</style></head>\n<body>\n{inside}\n</body></html>\n"
    )


@cache
def style() -> str:
    """Return the page's style."""
    return STYLE.read_text("utf-8")


def literal(words: str) -> str:
    """Escape words for HTML, without marks that turn the direction of what follows."""
    return html.escape(TURNS.sub("", words))


def own(words: str, css: str) -> str:
    """Return words in an element of their own, isolated so that right-to-left writing stays within it; "" for none."""
    return f'<bdi class="{css}">{literal(words)}</bdi>' if words else ""


def brief_part(brief: Brief, prefix: str) -> str:
    """Write one brief."""
    sections = "".join(section_part(section, prefix) for section in brief.sections)
    return (
        f'<main class="{size_of(brief)}"><h1><bdi>{literal(brief.title)}</bdi></h1>'
        f'<p class="about"><bdi>{literal(brief.about)}</bdi></p>'
        f'<div class="sections">{sections}</div><p class="foot">{literal(brief.foot)}</p></main>'
    )


def size_of(brief: Brief) -> str:
    """Return the size in which a brief is printed on one sheet: the more articles, the smaller."""
    articles = len(brief.articles)
    return "whole" if articles < FEW else "small" if articles == FEW else "smallest"


def section_part(section: Section, prefix: str) -> str:
    """Write one section."""
    parts = [f"<section><h2>{literal(section.title)}</h2>"]
    if section.words:
        parts.append(f"<p><bdi>{literal(section.words)}</bdi></p>")
    more = f'<span class="more">{section.more}</span>' if section.more else ""
    if section.flow and section.lines:
        items = "".join(f'<span class="item">{line_part(line, prefix)}</span>' for line in section.lines)
        parts.append(f'<p class="flow">{items}{" · " + more if more else ""}</p>')
    elif section.lines:
        items = "".join(f"<li>{line_part(line, prefix)}</li>" for line in section.lines)
        parts.append(f"<ul>{items}{f'<li>{more}</li>' if more else ''}</ul>")
    elif section.empty:
        parts.append(f'<p class="empty">{literal(section.empty)}</p>')
    return "".join((*parts, "</section>"))


def line_part(line: Line, prefix: str) -> str:
    """Write one line: what it is about, the words, whose say-so, a note, links to its sentences, lines below."""
    words = pieces_part(line) if line.pieces else own(line.words, "words")
    who = f'<span class="who">— {own(line.who, "who")}</span>' if line.who else ""
    links = " ".join(link(spot, prefix) for spot in line.spots)
    parts = (own(line.lead, "lead"), words, who, own(line.note, "note"), links)
    below = "".join(f"<li>{line_part(one, prefix)}</li>" for one in line.lines)
    return " ".join(part for part in parts if part) + (f"<ul>{below}</ul>" if below else "")


def pieces_part(line: Line) -> str:
    """Write a wording against the fullest one: what it leaves out struck through, what it puts in underlined."""
    parts = []
    for piece in line.pieces:
        if piece.kind == "equal":
            parts.append(literal(piece.b))
        else:
            name, words = ("del", piece.a) if piece.kind == "deleted" else ("ins", piece.b)
            parts.append(f"<{name}>{literal(words)}</{name}>")
    return f'<bdi class="words">{"".join(parts)}</bdi>'


def link(spot: Spot, prefix: str) -> str:
    """Write the way to a line's sentence."""
    return f'<a class="place" href="#{prefix}{spot.anchor}">{literal(spot.label) or "text"}</a>'


def article_parts(brief: Brief, prefix: str) -> Iterator[str]:
    """Write the articles' texts, the sentences that the brief's lines lead to marked."""
    for letter, article in brief.articles:
        spots = [spot for spot in brief.spots if spot.article == article.id and spot.letter == letter]
        box = f'<span class="letter">{literal(letter)}</span>' if letter else ""
        head = literal(" · ".join(x for x in ("The text", article.outlet or "") if x))
        yield f"<article><h2>{box}<bdi>{head}</bdi></h2>{''.join(text_parts(article, spots, prefix))}</article>"


def text_parts(article: Article, spots: Sequence[Spot], prefix: str) -> Iterator[str]:
    """Write an article's paragraphs; each anchor stands where its sentence begins."""
    marks = {Mark(*spot.sentence, "zone", spot.anchor) for spot in spots}
    marks |= {Mark(*spot.span, "value", "") for spot in spots}
    placed: set[str] = set()
    for block in lay_out(article, marks).blocks:
        number = f' data-n="{block.number}"' if block.number is not None else ""
        css = ' class="aside"' if block.kind in ASIDE else ""
        yield f"<p{number}{css}>{''.join(piece_part(piece, prefix, placed) for piece in block.pieces)}</p>"


def piece_part(piece: Piece, prefix: str, placed: set[str]) -> str:
    """Write a piece of text: sentences as anchors, what stands in them and is shown in bold."""
    if isinstance(piece, str):
        return literal(piece)
    inner = "".join(piece_part(child, prefix, placed) for child in piece.children)
    if piece.mark.kind == "value":
        return f"<b>{inner}</b>"
    if not piece.mark.id.startswith("s"):
        return inner
    name = "" if piece.mark.id in placed else f' id="{prefix}{literal(piece.mark.id)}"'
    placed.add(piece.mark.id)
    return f'<span class="said"{name}>{inner}</span>'
