"""Words of articles in Markdown, HTML, CSV and XLSX: shown as they are written, never as markup, link or formula."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from openpyxl import load_workbook

from lib.model import Article, Engine, Entity, Extraction, Mention
from lib.report import Filed, article_brief, articles_in, markdown, web_page, workbook
from lib.report.items import HEADS
from lib.report.markdown import escaped
from lib.views.dossier import dossier_of
from tests.unit.report.briefed import ferry, later, side_by_side

ALLOWED = {
    "html", "head", "meta", "title", "style", "body", "main", "section", "article", "h1", "h2", "p", "ul", "li", "a", "b", "bdi",
    "span", "del", "ins", "div",
}  # fmt: skip
HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</style><script>1</script>",
    "[click](javascript:alert(1))",
    "\u202egnol eltit",
    '=HYPERLINK("http://example.test")',
    "&lt;b&gt; &amp;",
    "`code` **bold** # not a heading | cell",
    "' onmouseover='x",
]


def named(words: str) -> Extraction:
    """An article whose headline, outlet and one name are these words."""
    text = f"{words} met the council. {words} left."
    mention = (
        Mention(0, len(words), "name", "test"),
        Mention(text.rindex(words), text.rindex(words) + len(words), "name", "test"),
    )
    entity = Entity("org:x", words, "ORG", (), (), mention)
    return Extraction(Engine("0", "none"), Article("x", text, words, words, words, "2026-05-04"), (entity,), (), (), ())


@pytest.mark.parametrize("words", HOSTILE)
def test_a_page_holds_no_element_of_anybodys_words(words: str) -> None:
    page = web_page([article_brief(dossier_of(named(words)))])
    tree = html.fromstring(page)
    tags = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    assert tags <= ALLOWED
    assert not [name for element in tree.iter() for name in element.attrib if name.startswith("on")]
    assert all(link.startswith("#") for link in tree.xpath("//a/@href"))
    assert words.replace("\u202e", "") in tree.xpath("string(//h1)")
    assert "default-src 'none'" in tree.xpath("string(//meta[@http-equiv]/@content)")


@settings(deadline=None, max_examples=60)
@given(st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=60))
def test_any_words_come_back_out_of_a_page(words: str) -> None:
    if not words.strip():
        return
    page = web_page([article_brief(dossier_of(named(words.strip())))])
    shown = " ".join(html.fromstring(page).xpath("string(//h1)").split())
    plain = "".join(c for c in words.strip() if c not in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert shown == " ".join(plain.split())


@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("**bold** _it_", r"\*\*bold\*\* \_it\_"),
        ("[a](b) ![c](d)", r"\[a\](b) \!\[c\](d)"),
        ("<b> &amp; `x`", r"\<b\> \&amp; \`x\`"),
        ("# heading", r"\# heading"),
        ("- item", r"\- item"),
        ("plain words, 12.5 %", "plain words, 12.5 %"),
        ("two\nlines", "two lines"),
    ],
)
def test_markdown_is_escaped(words: str, written: str) -> None:
    assert escaped(words) == written


def test_markdown_has_the_headings_of_the_brief_alone() -> None:
    text = markdown(article_brief(dossier_of(named("# No heading\n## nor this"))))
    assert [line for line in text.splitlines() if line.startswith("# ")] == [r"# \# No heading \#\# nor this"]


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@x", "\t=1", "=HYPERLINK(1)"])
def test_no_cell_is_a_formula(words: str) -> None:
    extraction = named("Port")
    article = replace(extraction.article, title=words, outlet=words)
    dossier = dossier_of(replace(extraction, article=article))
    for line in csv.reader(io.StringIO(b"".join(articles_in("csv", [dossier.extraction])).decode("utf-8-sig"))):
        assert not any(cell.lstrip().startswith(("=", "+", "@")) for cell in line)
    book = load_workbook(io.BytesIO(workbook([Filed("A", dossier, {})])))
    assert {cell.data_type for sheet in book for row in sheet for cell in row} <= {"s", "n", "inlineStr"}
    assert book["Items"]["B2"].value == words


def test_a_workbook_has_its_sheets_and_the_outlet_in_every_row() -> None:
    board = side_by_side(ferry(), later())
    filed = [Filed(board.letters[x], board.dossiers[x], {}) for x in board.ids]
    data = workbook(filed, (), board)
    assert data == workbook(filed, (), board)
    book = load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["Items", "Fact-check", "Articles", "Numbers side by side"]
    items = list(book["Items"].values)
    assert items[0] == HEADS
    assert {row[1] for row in items[1:]} == {"Larkhaven Courier", "Skerry Post"}
    assert len(items) - 1 == sum(len(x.quotes) + len(x.numbers) + len(x.entities) for x in (ferry(), later()))
    checks = list(book["Fact-check"].values)
    assert [row[4][:24] for row in checks[1:3]] == ["2 million pounds · rescu", "We saw the rocks too lat"]
    assert checks[1][8] == "Cost of rescue: A and B are at odds."
    assert list(book["Numbers side by side"].values)[1] == (
        "at odds", "cost of rescue", "2 million pounds", "3 million pounds", "Cost of rescue: A and B are at odds",
    )  # fmt: skip


def test_a_text_longer_than_a_cell_is_cut_and_says_so() -> None:
    extraction = named("Port")
    long = replace(extraction.article, title="x" * 40_000)
    book = load_workbook(io.BytesIO(workbook([Filed("A", dossier_of(replace(extraction, article=long)), {})])))
    value = book["Articles"]["B2"].value
    assert len(value) == 32_000
    assert value.endswith("…")
